"""What this laptop shares with another: the scopes that its actions amount to, and their files."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Self

from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evaluations import Evaluation
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Ref, shape_of
from mieux_desktop.storage.peers import Peer
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.unit_of_work import UnitOfWork
from mieux_desktop.sync.bundles import AttachmentNote
from mieux_desktop.sync.devices import Device, read_card
from mieux_desktop.sync.limits import MAX_ATTACHMENT

EVERYBODY = b""  # the scope of what concerns all
_UNCONFIRMED = 20  # files of changes written and not confirmed, of which the attachments are known


def this_device(records: Repository) -> Device:
    """Return this laptop's keys."""
    identity: bytes = records.setting("attachments")["identity"]
    return Device(records.setting("device-key"), identity.decode())


def scopes_of(records: Repository, action_ids: Collection[bytes]) -> frozenset[bytes]:
    """Return the actions with the people and institutions linked to them, and what is for all.

    Linked are participants, people of notes, teams, authors, and who works on the paired laptops;
    with everybody who is the same person or institution as one of them.
    """
    ids = list(action_ids)
    people = {
        records.setting("author", EVERYBODY),
        *(read_card(peer.card).person_id for peer in records.peers()),
        *_column(records.values(Participant, ("person_id",), action_id=ids)),
        *_column(records.values(Evaluation, ("author_id",), action_id=ids)),
        *chain.from_iterable(_column(records.values(Mission, ("team",), action_id=ids))),
    }
    people.update(records.distinct(Note, "author_id", action_id=ids))
    people.update(*records.distinct(Note, "people", action_id=ids))
    people = _with_aliases(records, Person, people - {None, EVERYBODY})
    known = records.values(Person, ("institution_id",), id=list(people), deleted=True)
    institutions = _with_aliases(records, Institution, {*_column(known)} - {None})
    return frozenset({EVERYBODY, *action_ids, *people, *institutions})


def _column(rows: Iterable[tuple[bytes, ...]]) -> Iterator[bytes]:
    return (row[0] for row in rows)


def _with_aliases(
    records: Repository, kind: type[Person] | type[Institution], ids: Iterable[bytes]
) -> set[bytes]:
    aliases = records.aliases(shape_of(kind).entity)
    return {member for id_ in ids for member in aliases.members(id_)}


@dataclass(frozen=True, slots=True)
class FilesOf:
    """Which attachments went to and came from one laptop, by SHA-256.

    `sent` has, per bundle, the SHA-256 of the sealed bundle and then of its attachments; a bundle
    counts once the laptop has confirmed it, and no longer when a backup took it back.
    """

    sent: Mapping[bytes, tuple[bytes, ...]]
    came: frozenset[bytes]

    @classmethod
    def read(cls, records: Repository, device: bytes) -> Self:
        """Read what is kept of a laptop."""
        kept = records.setting(_name(device), {"sent": {}, "came": []})
        sent = {bundle: tuple(named) for bundle, named in kept["sent"].items()}
        return cls(sent, frozenset(kept["came"]))

    def write(self, work: UnitOfWork, device: bytes) -> None:
        """Keep it."""
        sent = {bundle: list(named) for bundle, named in self.sent.items()}
        work.put_setting(_name(device), {"sent": sent, "came": sorted(self.came)})

    def with_sent(self, bundle: bytes, sealed: bytes, files: Iterable[bytes]) -> Self:
        """Add a bundle that was written."""
        return type(self)({**self.sent, bundle: (sealed, *files)}, self.came)

    def with_came(self, files: Iterable[bytes]) -> Self:
        """Add attachments that the laptop sent."""
        return type(self)(self.sent, self.came.union(files))

    def pruned(self, confirmed: Collection[bytes]) -> Self:
        """Forget what says nothing more: repetitions, and bundles that were long not confirmed."""
        waiting = [bundle for bundle in self.sent if bundle not in confirmed][-_UNCONFIRMED:]
        seen: set[bytes] = set()
        kept: dict[bytes, tuple[bytes, ...]] = {}
        for bundle, (sealed, *files) in self.sent.items():
            if bundle in confirmed:
                kept[bundle] = (sealed, *(sha256 for sha256 in files if sha256 not in seen))
                seen.update(files)
            elif bundle in waiting:
                kept[bundle] = (sealed, *files)
        return type(self)(kept, self.came)

    def is_own(self, sealed: bytes) -> bool:
        """Tell whether a sealed bundle of this SHA-256 was written here for the laptop."""
        return any(named[0] == sealed for named in self.sent.values())


def _name(device: bytes) -> str:
    return f"files-{device.hex()}"


def confirmed_bundles(records: Repository, device: bytes) -> frozenset[bytes]:
    """Return the bundles of which the laptop has said that they arrived."""
    history = records.exchanges(device, limit=-1)
    return frozenset(e.bundle for e in history if e.sent and e.state == "confirmed")


def files_for(
    records: Repository, peer: Peer, lacking: Collection[Ref] = ()
) -> list[AttachmentNote]:
    """Return the attachments of the shared actions that the laptop has not, as far as is known.

    `lacking` are changes that it does not hold: what it once sent itself goes back with them.
    """
    kept = FilesOf.read(records, peer.device)
    confirmed = confirmed_bundles(records, peer.device)
    there = {h for bundle, named in kept.sent.items() if bundle in confirmed for h in named[1:]}
    written_there: dict[bytes, bool] = {}
    wanted = {}
    for attachment in records.find(Attachment, action_id=list(peer.scopes)):
        sha256, size = attachment.sha256, attachment.size_bytes
        if sha256 in there or len(sha256) != 32 or not 0 <= size <= MAX_ATTACHMENT:
            continue
        refs = attachment.heads.get("sha256", ())
        if not any(ref in lacking for ref in refs):
            for ref in refs:
                if ref.epoch not in written_there:
                    written_there[ref.epoch] = records.device_of(ref) == peer.device
            if sha256 in kept.came or any(written_there[ref.epoch] for ref in refs):
                continue
        wanted[sha256] = AttachmentNote(sha256, size)
    return list(wanted.values())
