"""What could not be applied yet: changes set aside, of a newer program, or waiting for a file."""

from dataclasses import dataclass
from datetime import datetime

from mieux_desktop.domain.changes.model import Change, from_milliseconds
from mieux_desktop.domain.people import Person
from mieux_desktop.storage.store import Store

_SAYING = frozenset({
    "body", "caption", "comment", "family_name", "given_name", "justification", "name", "name_en",
    "name_fr", "overall", "text", "title", "title_en", "title_fr",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class SetAsideShown:
    """A change that is held and not applied; `reason` is a code, `laptop_name` None for this one.

    `at` is by the clock of its author, None where that clock says nothing sensible.
    """

    reason: str
    laptop_name: str | None
    author_name: str
    at: datetime | None
    received_at: datetime
    entities: tuple[str, ...]
    text: str = ""  # what it says, if it says anything


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """Changes of a laptop that wait for an earlier file."""

    laptop_name: str | None
    changes: int
    received_at: datetime


@dataclass(frozen=True, slots=True)
class SetAsideLists:
    """All that is held and not applied."""

    set_aside: tuple[SetAsideShown, ...]
    needs_update: int
    waiting: tuple[WaitingShown, ...]


@dataclass(frozen=True, slots=True)
class Badge:
    """How much needs a person."""

    conflicts: int
    set_aside: int
    needs_update: int
    waiting: int

    @property
    def total(self) -> int:
        """Return what somebody has to look at now."""
        return self.conflicts + self.set_aside


def read_badge(store: Store) -> Badge:
    """Count what needs a person."""
    with store.reading() as records:
        counts = records.pending_counts()
    return Badge(counts.conflicts, counts.set_aside, counts.needs_update, counts.waiting)


def read_set_aside(store: Store, limit: int = 200) -> SetAsideLists:
    """Return what is held and not applied, the latest first."""
    with store.reading() as records:
        laptops: dict[bytes, str | None] = {p.device: p.laptop_name for p in records.peers()}
        laptops[store.device] = None
        held = records.set_aside(limit=limit)
        authors = {one.change.author for one in held}
        names = {p.id: p.full_name for p in records.find(Person, id=authors, deleted=True)}
        return SetAsideLists(
            set_aside=tuple(
                SetAsideShown(
                    one.reason,
                    laptops.get(one.device, ""),
                    names.get(one.change.author, ""),
                    _instant(one.change.at),
                    one.received_at,
                    tuple(dict.fromkeys(edit.entity for edit in one.change.edits)),
                    _text(one.change),
                )
                for one in held
            ),
            needs_update=records.pending_counts().needs_update,
            waiting=tuple(
                WaitingShown(laptops.get(run.device, ""), run.last_n - run.after_n, run.received_at)
                for run in records.waiting_runs()
            ),
        )


def _text(change: Change) -> str:
    """Return the words of a change, so that they can be read although they do not count."""
    said = (e.value for e in change.edits if e.field in _SAYING and isinstance(e.value, str))
    return "\n".join(dict.fromkeys(filter(None, said)))


def _instant(at: int) -> datetime | None:
    try:
        return from_milliseconds(at)
    except (ValueError, OverflowError, OSError):
        return None
