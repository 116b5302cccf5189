"""Laptops of a team as the model has them: real encrypted stores, real sealed files, wrong clocks.

The team is made and paired once; every example works on copies of it.
"""

import atexit
import random
import secrets
import shutil
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from unittest.mock import patch

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import (
    Change,
    decode_change,
    first_chain,
    hash_change,
    new_salt,
    next_chain,
    to_milliseconds,
)
from mieux_desktop.domain.changes.pages import Page, Run
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Record, Ref, shape_of
from mieux_desktop.operations.backups import (
    choose_backup_place,
    complete_restore,
    make_backup,
    prepare_restore,
)
from mieux_desktop.operations.exchange import read_file, write_file
from mieux_desktop.operations.receiving import Arrived
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.operations.stores import (
    Store,
    check_store,
    create_store,
    new_recovery_code,
    read_profile,
    unlock_store,
)
from mieux_desktop.storage.attachments import new_identity
from mieux_desktop.storage.backups import Backup
from mieux_desktop.storage.epochs import Device as Signer
from mieux_desktop.storage.epochs import new_device_key
from mieux_desktop.storage.peers import Peer
from mieux_desktop.sync.bundles import Header, seal_bundle
from mieux_desktop.sync.certificates import encode_certificate, issue_certificate
from mieux_desktop.sync.container import write_container
from mieux_desktop.sync.devices import Device, DeviceCard, encode_card
from tests.conftest import CHEAP

START = datetime(2026, 3, 4, 10, tzinfo=UTC)
PARAGRAPHS = 5
NAMES = ("Ama", "Bola", "Cem", "Dua")  # the last shares one action only

Log = Mapping[Ref, Change]


@dataclass(slots=True)
class Replica:
    """One laptop; `own` are the changes that it was told are durable, `days` how wrong it is."""

    name: str
    folder: Path
    passphrase: str
    own: set[Ref] = field(default_factory=set)
    entitled: set[bytes] = field(default_factory=set)  # scopes that may ever be here
    days: int = 0
    ticks: int = 0
    was_restored: bool = False
    backups: list[tuple[Backup, frozenset[Ref]]] = field(default_factory=list)
    store: Store = field(init=False)

    def __post_init__(self) -> None:
        self.store = unlock_store(self.folder, self.passphrase, now=self.now)

    def now(self) -> datetime:
        """Return what the clock of this laptop shows: it stands still within an operation."""
        return START + timedelta(days=self.days, milliseconds=self.ticks)

    @property
    def device(self) -> bytes:
        return self.store.device

    def restart(self) -> None:
        """Close the program and open it again: a new epoch."""
        self.store.close()
        self.store = unlock_store(self.folder, self.passphrase, now=self.now)

    def copy(self, folder: Path, *, running: bool) -> "Replica":
        """Copy the disk, also while the program runs; the copy lives on beside this one."""
        if not running:
            self.store.close()
        shutil.copytree(self.folder, folder)
        if not running:
            self.store = unlock_store(self.folder, self.passphrase, now=self.now)
        return Replica(
            f"{self.name}'", folder, self.passphrase, set(self.own), set(self.entitled), self.days,
            self.ticks, self.was_restored,
        )  # fmt: skip

    def back_up(self) -> None:
        """Back up to a stick of its own."""
        stick = self.folder.with_name(f"{self.folder.name} stick")
        stick.mkdir(exist_ok=True)
        choose_backup_place(self.store, stick)
        self.backups.append((make_backup(self.store, _ignore, bool), frozenset(self.own)))

    def restore(self, number: int) -> None:
        """Go back to a backup."""
        backup, own = self.backups[number]
        self.store.close()
        prepared = prepare_restore(
            self.folder, backup, self.passphrase, "", _ignore, bool, now=self.now
        )
        assert prepared.problems == () == prepared.missing
        former = complete_restore(self.folder, prepared)
        assert former is not None
        shutil.rmtree(former)
        self.store = unlock_store(self.folder, self.passphrase, now=self.now)
        self.own, self.was_restored = set(own), True

    def write_for(self, other: "Replica", folder: Path) -> Path:
        """Write a file for another laptop."""
        return write_file(self.store, other.device, folder, attachments_up_to=0).path

    def read(self, path: Path) -> Arrived:
        """Take in a file."""
        return read_file(self.store, path)

    def log(self) -> dict[Ref, Change]:
        """Return the changes that are held whole and counted in the chain."""
        changes = (decode_change(row[0]) for row in self.rows("SELECT body FROM changes"))
        return {change.ref: change for change in changes}

    def rows(self, sql: str) -> list[tuple]:
        """Read the tables themselves: what the program shows is to be proven."""
        with self.store._engine.connect() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql)]

    def forks(self) -> frozenset[bytes]:
        """Return the devices of which two histories are known here."""
        with self.store.reading() as records:
            return records.forked_devices()

    def keys(self) -> tuple[Device, Signer]:
        with self.store.reading() as records:
            device = this_device(records)
        return device, Signer(device.private_key)

    def problems(self) -> list[str]:
        return check_store(self.store)


def _ignore(_done: int, _total: int) -> None:
    """Take progress that nobody looks at."""


@dataclass(frozen=True, slots=True)
class Outsider:
    """A certified laptop whose program writes what it likes, and signs it."""

    device: Device

    @property
    def signer(self) -> Signer:
        return Signer(self.device.private_key)


def run_of(signer: Signer, *changes: Change) -> Run:
    """Return a whole epoch, signed; its claim says nothing of lineage."""
    epoch = changes[0].epoch
    chain = first_chain(epoch)
    for change in changes:
        chain = next_chain(chain, hash_change(change))
    claim = signer.claim(epoch, None, True)
    return Run(claim, 0, changes, chain, signer.sign_head(epoch, len(changes), chain))


def write_runs(folder: Path, name: str, author: Device, to: Replica, runs: Iterable[Run]) -> Path:
    """Write a file with these runs, whatever is in them."""
    recipient, _ = to.keys()
    header = Header(recipient=recipient.key, created_at=to_milliseconds(START))
    sealed = seal_bundle(Page(runs=tuple(runs)), header, author, recipient.recipient)
    path = folder / f"{name}.mieux"
    write_container(path, sealed, (), recipient.recipient, bytes)
    return path


def as_edits(record: Record) -> Sequence[tuple[str, object, bytes | None]]:
    """Return (field, plain value, salt) of what differs from a record of defaults."""
    shape = shape_of(type(record))
    plain = shape.to_plain(record)
    return [
        (f.name, plain[f.name], new_salt() if f.personal else None)
        for f in shape.fields
        if f.required or plain[f.name] != f.default
    ]


@dataclass(frozen=True, slots=True)
class Team:
    """Where the team's stores lie, closed, and what is in them."""

    folder: Path
    passphrase: str
    shared: Action
    narrow: Action  # only the first two share it at first
    notes: tuple[bytes, ...]
    outsider: Outsider
    cards: frozenset[bytes]  # ids of people who work on the laptops

    def open(self, folder: Path, count: int) -> list[Replica]:
        """Copy so many laptops of the team to a folder and open their stores."""
        replicas = []
        for name in NAMES[:count]:
            shutil.copytree(self.folder / name, folder / name)
            replica = Replica(name, folder / name, self.passphrase)
            replica.entitled = {b"", self.shared.id, *self.cards}
            if name in NAMES[:2]:
                replica.entitled.add(self.narrow.id)
            replica.own = {ref for ref in replica.log() if _is_own(replica, ref)}
            replicas.append(replica)
        return replicas


def _is_own(replica: Replica, ref: Ref) -> bool:
    with replica.store.reading() as records:
        return records.device_of(ref) == replica.device


@cache
def team() -> Team:
    """Make four laptops, paired with each other, that hold the same notes."""
    folder = Path(tempfile.mkdtemp(prefix="mieux-team-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    passphrase = "".join(chr(97 + byte % 26) for byte in random.SystemRandom().randbytes(20))
    chance = random.Random(4)
    stores = []
    with (
        patch("mieux_desktop.operations.stores.new_id", lambda: chance.randbytes(16)),
        patch("os.urandom", chance.randbytes),
        patch.object(secrets, "token_bytes", chance.randbytes),
    ):
        for name in NAMES:
            stores.append(
                create_store(
                    folder / name, name, "expert", "", passphrase, new_recovery_code(), cost=CHEAP,
                    now=lambda: START,
                )
            )  # fmt: skip
        first = stores[0]
        with first.reading() as records:
            (shared,) = records.find(Action, code="ghana-2")
            narrow = next(a for a in records.find(Action, order=["code"]) if a.id != shared.id)
        notes = tuple(chance.randbytes(16) for _ in range(4))
        with first.unit_of_work() as work:
            for number, id_ in enumerate(notes):
                action = narrow if number == 3 else shared
                work.save(None, new_note(id_, action, f"note {number}"))
    outsider = Outsider(Device(new_device_key(), new_identity()))
    _pair(stores, outsider, shared.id, narrow.id)
    stick = folder / "stick"
    stick.mkdir()
    for giver, taker in [(0, 1), (0, 2), (0, 3), (1, 0), (2, 0), (3, 0), (0, 1), (0, 2), (0, 3),
                         (1, 2), (2, 1), (1, 3), (3, 1), (2, 3), (3, 2)]:  # fmt: skip
        path = write_file(stores[giver], stores[taker].device, stick, attachments_up_to=0).path
        read_file(stores[taker], path)
    cards = frozenset(read_profile(store).person_id for store in stores)
    for store in stores:
        store.close()
    return Team(folder, passphrase, shared, narrow, notes, outsider, cards)


def new_note(id_: bytes, action: Action, first: str, people: tuple[bytes, ...] = ()) -> Note:
    """Return a note of several paragraphs."""
    body = "\n".join([first, *(f"{first}, paragraph {n}" for n in range(1, PARAGRAPHS))])
    return Note(
        id=id_, action_id=action.id, mission_id=bytes(16), written_at=START, body=body,
        people=people,
    )  # fmt: skip


def new_person(id_: bytes, name: str) -> Person:
    """Return a person whom nobody has linked to an action yet."""
    return Person(id=id_, family_name=name)


def _pair(stores: Sequence[Store], outsider: Outsider, shared: bytes, narrow: bytes) -> None:
    cards: list[tuple[Device, DeviceCard]] = []
    for name, store in zip(NAMES, stores, strict=True):
        with store.reading() as records:
            device = this_device(records)
        cards.append((device, device.card(read_profile(store).person_id, name, "expert", name)))
    cards.append((outsider.device, outsider.device.card(bytes(16), "Eve", "expert", "Eve")))
    for one, store in enumerate(stores):
        for other, (device, card) in enumerate(cards):
            if one == other:
                continue
            both = (shared, narrow) if {one, other} == {0, 1} else (shared,)
            scopes = tuple(sorted(both))
            given = issue_certificate(cards[one][0], card, scopes, 1, START)
            back = issue_certificate(device, cards[one][1], scopes, 1, START)
            with store.unit_of_work() as work:
                work.put_peer(
                    Peer(
                        device.key, card.person, card.laptop, encode_card(card),
                        encode_certificate(given), encode_certificate(back), scopes, 1, START,
                    )
                )  # fmt: skip
