"""The way of a bundle into the store: receipts, then changes slice by slice, then attachments."""

import hashlib
import io
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import SCHEMA, Change, hash_change
from mieux_desktop.domain.changes.pages import Entry, Page, Run, Withheld
from mieux_desktop.domain.merging import Alias, Erasure
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import shape_of
from mieux_desktop.operations.pairing import Laptop, read_laptop, require_peer
from mieux_desktop.operations.sharing import FilesOf, this_device
from mieux_desktop.storage.arrivals import Reception
from mieux_desktop.storage.peers import Exchanged, Forward, Peer
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork
from mieux_desktop.sync.bundles import Opened
from mieux_desktop.sync.certificates import read_certificate
from mieux_desktop.sync.container import Container
from mieux_desktop.sync.devices import Device, Malformed, read_card

_PERSON, _ALIAS = shape_of(Person).entity, shape_of(Alias).entity
_SAME = {(_ALIAS, "one"), (_ALIAS, "other")}
_OF_EVERY_TEAM = frozenset(shape_of(kind).entity for kind in (Person, Institution, Alias, Erasure))


@dataclass(frozen=True, slots=True)
class Arrived:
    """What a file brought: `bundle`, `answer` (the pairing is done) or `invitation` (not opened).

    A `receipt` is the hub's: `changes` are then own ones that it acknowledged.

    `forks` and `clones` name laptops, this one by an empty name. `not_shared` are actions of which
    the file has work, but which this laptop does not share with its sender: nothing of it was
    taken, and it comes again once they are shared.
    """

    kind: str
    laptop: Laptop | None = None
    repeated: bool = False  # the file was received before
    changes: int = 0
    duplicates: int = 0
    set_aside: int = 0
    parked: int = 0
    needs_update: int = 0
    skipped: int = 0  # changes of laptops that are not paired with this one
    files: int = 0
    files_damaged: int = 0
    conflicts: int = 0
    forks: tuple[str, ...] = ()
    clones: tuple[str, ...] = ()
    action_ids: tuple[bytes, ...] = ()
    not_shared: tuple[bytes, ...] = ()


@dataclass(slots=True)
class Receiving:
    """The way of a proven bundle into the store."""

    store: Store
    opened: Opened
    size_bytes: int
    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    reception: Reception = field(default_factory=Reception)
    files: list[bytes] = field(default_factory=list)
    damaged: int = 0
    sound: bool = True

    def run(self, container: Container) -> Arrived:
        """Take receipts, then changes, then attachments; keep what became of it."""
        sender, header = self.opened.sender, self.opened.header
        with self.store.reading() as records:
            own = this_device(records)
            peer = require_peer(records, sender)
            team = [p for p in records.peers() if p.revoked_at is None]
            authors = {p.device: _ids_of(records, p, self.opened.page) for p in team}
            actions = {id_ for (id_,) in records.values(Action, ("id",), deleted=True)}
            before = records.exchange(header.bundle, sent=False)
        repeated = before is not None and before.state == "received"
        if not repeated:  # what its sender held then is not news any more
            with self.store.unit_of_work() as work:
                self._take_receipts(work, require_peer(work, sender), own)
        page, not_shared = _shared_part(self.opened.page, peer.scopes, own.key, actions)
        left = sum(note.size for note in header.attachments) >> 10
        total = sum(len(run.entries) for run in page.runs) + len(page.additions)
        try:
            self.reception = self.store.receive(
                page.runs, page.additions, sender=sender, known_devices=authors.keys(),
                allowed_scopes=peer.scopes, authors=authors, cancelled=self.cancelled,
                progress=lambda done, of: self.progress(done, of + left),
            )  # fmt: skip
            self._take_files(container, own, total, total + left)
            if container.for_hub is not None:
                self._keep_for_hub(container.for_hub)
        except BaseException:
            self._note("incomplete", peer, repeated)
            raise
        self._note("incomplete" if self.damaged else "received", peer, repeated)
        if self.files:
            self.store.committed(frozenset({shape_of(Attachment).entity}))
        return self._arrived(repeated, not_shared)

    def _take_receipts(self, work: UnitOfWork, peer: Peer, own: Device) -> None:
        page, header = self.opened.page, self.opened.header
        self.sound = work.note_receipts(peer.device, page.held)
        arrived = frozenset(page.opened)
        for sent in work.exchanges(peer.device, limit=-1):
            state = "confirmed" if sent.bundle in arrived else "written"
            if sent.sent and sent.state != state:
                work.put_exchange(replace(sent, state=state))
        FilesOf.read(work, peer.device).pruned(arrived).write(work, peer.device)
        try:
            grant = read_certificate(header.grant)
        except Malformed:
            return
        if (grant.device, grant.issuer) == (own.key, peer.device):
            work.put_peer(replace(peer, certificate_from=header.grant))

    def _take_files(self, container: Container, own: Device, done: int, total: int) -> None:
        attachments = self.store.attachments
        for note, content in container.attachments(
            self.opened.header, own, cancelled=self.cancelled,
            progress=lambda some, _: self.progress(min(done + (some >> 10), total), total),
        ):  # fmt: skip
            if content is None:
                self.damaged += 1
                continue
            if not attachments.holds(note.sha256):
                attachments.add(io.BytesIO(content))
            self.files.append(note.sha256)

    def _keep_for_hub(self, sealed: bytes) -> None:
        """Keep the part that the hub is to get, unopened; a later one of a laptop holds it all."""
        sender = self.opened.sender
        with self.store.unit_of_work() as work:
            for earlier in work.forwards():
                if earlier.device == sender:
                    work.drop_forward(earlier.sha256)
            digest = hashlib.sha256(sealed).digest()
            work.put_forward(Forward(digest, sender, self.store.now(), sealed))

    def _note(self, state: str, peer: Peer, repeated: bool) -> None:
        with self.store.unit_of_work() as work:
            before = work.exchange(self.opened.header.bundle, sent=False)
            counts = Counter(before.counts if before else {})
            counts.update({name: number for name, number in self._counts().items() if number})
            if not repeated:
                work.put_exchange(
                    Exchanged(
                        self.opened.header.bundle, peer.device, False, self.store.now(),
                        self.size_bytes, state, dict(counts),
                    )
                )  # fmt: skip
            if self.files:
                FilesOf.read(work, peer.device).with_came(self.files).write(work, peer.device)

    def _counts(self) -> dict[str, int]:
        r = self.reception
        return {
            "changes": r.accepted, "duplicates": r.duplicates, "set_aside": r.quarantined,
            "parked": r.parked, "needs_update": r.needs_update, "skipped": r.skipped,
            "files": len(self.files), "files_damaged": self.damaged, "conflicts": r.conflicts,
        }  # fmt: skip

    def _arrived(self, repeated: bool, not_shared: Collection[bytes]) -> Arrived:
        forks, clones = set(self.reception.forks), self.reception.clones
        if not self.sound:
            forks.add(self.opened.sender)
        with self.store.reading() as records:
            names = {p.device: p.laptop_name for p in records.peers()} | {self.store.device: ""}
            return Arrived(
                "bundle",
                read_laptop(self.store, self.opened.sender),
                repeated,
                forks=tuple(sorted(names[device] for device in forks & names.keys())),
                clones=tuple(sorted(names[device] for device in clones & names.keys())),
                action_ids=_actions(records, self.reception.scopes),
                not_shared=tuple(sorted(not_shared)),
                **self._counts(),
            )


def _ids_of(records: Repository, peer: Peer, page: Page) -> frozenset[bytes]:
    """Return all ids of the person at a laptop: the card's, and whoever is the same.

    Who is enrolled with a hub writes as the person that the hub knows, and says so by an alias.
    """
    person_id = read_card(peer.card).person_id
    ids = {person_id, *records.aliases(_PERSON).members(person_id)}
    for run in page.runs:
        for entry in run.entries if run.claim.device == peer.device else ():
            if isinstance(entry, Change):
                pair = {e.value for e in entry.edits if (e.entity, e.field) in _SAME}
                if person_id in pair:
                    ids |= {id_ for id_ in pair if isinstance(id_, bytes)}
    return frozenset(ids)


def _actions(records: Repository, scopes: Collection[bytes]) -> tuple[bytes, ...]:
    return tuple(sorted(action.id for action in records.find(Action, id=list(scopes))))


def _shared_part(
    page: Page, shared: Collection[bytes], own: bytes, actions: Collection[bytes]
) -> tuple[Page, frozenset[bytes]]:
    """Return the page with work in actions that are not shared as withheld; and these actions.

    `actions` are those known here: what of another scope is of every team, or of an action as well.

    Receipts then name it as withheld, so that it comes again once its action is shared.
    """
    not_shared: set[bytes] = set()

    def is_shared(change: Change) -> bool:
        if not change.scope or change.scope in shared:
            return True
        if change.scope in actions:
            not_shared.add(change.scope)
            return False
        if change.schema > SCHEMA or all(edit.entity in _OF_EVERY_TEAM for edit in change.edits):
            return True
        not_shared.add(change.scope)
        return False

    def part_of(run: Run) -> Run:
        if run.claim.device == own:
            return run
        entries: list[Entry] = [
            Withheld(hash_change(entry))
            if isinstance(entry, Change) and not is_shared(entry)
            else entry
            for entry in run.entries
        ]
        return replace(run, entries=tuple(entries))

    runs = tuple(map(part_of, page.runs))
    additions = tuple(change for change in page.additions if is_shared(change))
    return replace(page, runs=runs, additions=additions), frozenset(not_shared)
