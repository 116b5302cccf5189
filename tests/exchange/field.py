"""The field in which the model plays: its laptops, how they are handled, and how it all ends."""

import os
import random
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis.stateful import RuleBasedStateMachine

from mieux_desktop.domain.changes import model, reception, upgrade
from mieux_desktop.domain.changes.model import SCHEMA, Change, Edit, to_milliseconds
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, Ref, shape_of
from mieux_desktop.operations.pairing import share_actions
from mieux_desktop.operations.sharing import scopes_of
from mieux_desktop.storage import projection, verifying
from mieux_desktop.storage import upgrade as stores
from tests.exchange.agreement import assert_agreement, entitled_by_links
from tests.exchange.oracle import Oracle
from tests.exchange.replicas import (
    START,
    Log,
    Replica,
    as_edits,
    run_of,
    team,
    write_runs,
)

MOST_ROUNDS = 8  # of everybody with everybody, until nothing changes any more
WRONG_LAPTOP = {"not-for-this-laptop", "own-bundle"}


@dataclass(frozen=True, slots=True)
class File:
    """A file on its way, or long arrived."""

    path: Path
    to: bytes  # device


class Field(RuleBasedStateMachine):
    """Four laptops, a copy of one perhaps, and an outsider with a certificate."""

    laptops = 4

    def __init__(self) -> None:
        super().__init__()
        self.team = team()
        self.folder = Path(tempfile.mkdtemp(prefix="mieux-model-"))
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.chance = random.Random(7)
        self.patches = pytest.MonkeyPatch()
        self.patches.setattr(os, "urandom", self.chance.randbytes)
        self.patches.setattr(secrets, "token_bytes", self.chance.randbytes)
        self.replicas = self.team.open(self.folder, self.laptops)
        self.actions = (self.team.shared, self.team.narrow)
        self.oracle = Oracle()
        for ref, change in sorted(self.replicas[0].log().items(), key=lambda item: item[0].n):
            self.oracle.add(change, {ref: change})
        self.notes = list(self.team.notes)
        self.people: list[bytes] = []
        self.files: list[File] = []
        self.forked: list[tuple[bytes, set[int]]] = []  # note, variants that somebody took
        self.copied: dict[bytes, tuple[Replica, Replica, set[Ref]]] = {}
        self.future: Change | None = None  # of a newer program
        self.before_future: Log = {}  # what its author had
        self.contested = False
        self.tokens = 0

    # -- the end

    def teardown(self) -> None:
        try:
            self.settle()
        finally:
            self.close()

    def close(self) -> None:
        """Leave nothing behind."""
        for replica in self.replicas:
            replica.store.close()
        self.patches.undo()
        shutil.rmtree(self.folder)

    def settle(self) -> None:
        """Exchange everything, then prove that all agree and nothing was lost."""
        for one in self.replicas:
            for other in self.replicas:
                if one.name[0] in "ABC" and other.name[0] in "ABC":
                    self.share(one, other)
        log = set().union(*(replica.log() for replica in self.replicas))
        self.contested = self.is_contested()
        for number in range(MOST_ROUNDS):
            before = [self.places(replica) for replica in self.replicas]
            self.everybody_with_everybody(anew=number == 0)
            if number and before == [self.places(replica) for replica in self.replicas]:
                break
        else:
            raise AssertionError("files go to and fro and it never ends")
        assert_agreement(self, log)
        if self.future is not None and self.future.ref in log:
            self.upgrade_all()

    def is_contested(self) -> bool:
        """Tell whether laptops hold different histories of somebody."""
        rows = {row for r in self.replicas for row in r.rows("SELECT epoch, n, h FROM changes")}
        return len(rows) > len({row[:2] for row in rows})

    def everybody_with_everybody(self, *, anew: bool) -> None:
        for place, one in enumerate(self.replicas):
            for other in self.replicas[place + 1 :]:
                if one.device != other.device:
                    self.hand_what_lacks(one, other, anew)
                    self.hand_what_lacks(other, one, anew)

    def hand_what_lacks(self, giver: Replica, taker: Replica, anew: bool) -> None:
        """Hand over a file, unless it would hold nothing that the other has not confirmed."""
        if taker.device in self.copied:  # the receipts of the other twin stand in the way
            self.deliver(giver, self.written(taker, giver))
        with giver.store.reading() as records:
            scopes = scopes_of(records, records.peer(taker.device).scopes)
        load = giver.store.load_for(taker.device, scopes, 1 << 24)
        if anew or load.runs or load.additions:
            self.deliver(taker, self.written(giver, taker))

    def upgrade_all(self) -> None:
        """Replay with a newer program what this one could not understand."""
        for module in (model, reception, upgrade, projection, verifying):
            self.patches.setattr(module, "SCHEMA", SCHEMA + 1)
        self.patches.setitem(upgrade._STEPS, SCHEMA, lambda change: change)
        self.patches.setattr(stores, "VERSION", stores.VERSION + 1)
        for replica in self.replicas:
            replica.restart()
            newer = replica.rows("SELECT * FROM changes WHERE kind = 'newer'")
            assert newer == [], f"{replica.name} still says that it needs an update"
        assert self.future is not None
        self.oracle.add(self.future, self.before_future)
        log = set().union(*(replica.log() for replica in self.replicas))
        assert_agreement(self, log)

    # -- how it is done

    def at(self, number: int) -> Replica:
        return self.replicas[number % len(self.replicas)]

    def token(self) -> str:
        """Return a text that was never written before."""
        self.tokens += 1
        return f"words {self.tokens}"

    def found(self, replica: Replica, kind: type, id_: bytes) -> Record | None:
        with replica.store.reading() as records:
            return records.get(kind, id_)

    def save(self, replica: Replica, loaded: Record | None, edited: Record) -> None:
        with replica.store.unit_of_work() as work:
            work.save(loaded, edited)

    def edit(self, at: int, which: int, edited: Callable[[Note], Note]) -> None:
        replica = self.at(at)
        note = self.found(replica, Note, self.notes[which % len(self.notes)])
        if note is not None:
            self.do(replica, lambda: self.save(replica, note, edited(note)))

    def do(self, replica: Replica, operation: Callable[[], object]) -> None:
        """Let somebody do something, and note what they had before their eyes."""
        before = replica.log()
        replica.ticks += 1
        operation()
        after = replica.log()
        for ref in after.keys() - before.keys():
            self.oracle.add(after[ref], before)
            replica.own.add(ref)
        self.observe(replica)

    def written(self, giver: Replica, taker: Replica) -> File:
        return File(giver.write_for(taker, self.stick), taker.device)

    def deliver(self, replica: Replica, file: File) -> None:
        if file.to != replica.device:
            self.assert_refused(replica, file.path, WRONG_LAPTOP)
            return
        replica.read(file.path)
        self.observe(replica)

    def assert_refused(self, replica: Replica, path: Path, codes: set[str]) -> None:
        before = self.places(replica)
        with pytest.raises(Problem) as refused:
            replica.read(path)
        assert refused.value.code in codes
        assert self.places(replica) == before

    def observe(self, replica: Replica) -> None:
        """Nothing durable is gone, and nothing is here that is not for this laptop."""
        assert replica.own <= replica.log().keys(), f"{replica.name} lost its own work"
        here = {row[0] for row in replica.rows("SELECT DISTINCT scope FROM changes")}
        if not here <= replica.entitled:
            self.entitle_by_links()
        assert here <= replica.entitled, f"{replica.name} holds what is not for it"

    def entitle_by_links(self) -> None:
        """People whom a note names may be where the action of the note is shared."""
        for replica in self.replicas:
            replica.entitled |= entitled_by_links(self, replica)

    def share(self, giver: Replica, taker: Replica) -> None:
        if giver.device == taker.device:
            return
        with giver.store.reading() as records:
            peer = records.peer(taker.device)
        if self.team.narrow.id not in giver.entitled or self.team.narrow.id in peer.scopes:
            return
        for replica in self.replicas:
            if replica.device == taker.device:
                replica.entitled.add(self.team.narrow.id)
        share_actions(giver.store, taker.device, [action.id for action in self.actions])

    def places(self, replica: Replica) -> list[tuple]:
        """Return all that was taken in, of whatever kind."""
        tables = ("changes", "withheld", "quarantine")
        union = " UNION ALL ".join(f"SELECT epoch, n, h FROM {table}" for table in tables)
        return sorted(replica.rows(union))

    def outside(self, epoch: bytes, n: int, record: Record) -> Change:
        edits = tuple(
            Edit(shape_of(type(record)).entity, record.id, name, value, (), salt)
            for name, value, salt in as_edits(record)
        )
        scope = self.team.shared.id
        return Change(epoch, n, to_milliseconds(START), SCHEMA, scope, b"", edits)

    def send_outside(self, to: Replica, *changes: Change) -> None:
        run = run_of(self.team.outsider.signer, *changes)
        name = f"outside {len(self.files)}"
        path = write_runs(self.stick, name, self.team.outsider.device, to, [run])
        self.files.append(File(path, to.device))
        self.deliver(to, self.files[-1])
