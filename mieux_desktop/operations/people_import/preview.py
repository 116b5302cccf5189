"""Preview of an import: each line with its problems, who it may be, and what to do with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.people import Institution, Person, sort_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.columns import (
    Layout,
    choose_sheet,
    find_layout,
)
from mieux_desktop.operations.people_import.entries import CellMark, Entry, read_entries
from mieux_desktop.operations.people_import.files import read_list_file, read_list_text
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.institutions import Spellings
from mieux_desktop.operations.people_import.matching import (
    Likeness,
    Match,
    People,
    Profile,
    make_profile,
)
from mieux_desktop.operations.people_import.sheets import PeopleList
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
_STEP = 200  # lines between two looks at whether to go on


class Decision(StrEnum):
    """What to do with a line beside taking it for somebody known."""

    NEW = "new"
    SKIP = "skip"


Choice = Decision | bytes  # bytes: the known person that the line is


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody known who may be the person of a line; `invited` to the activity already."""

    id: bytes
    name: str
    institution: str
    email: str
    likeness: Likeness
    invited: bool


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One line, who it may be (likeliest first), and the choice that is made unless changed.

    `twin` is the number of an earlier line that may be the same person.
    """

    entry: Entry
    choice: Choice
    known: tuple[Known, ...] = ()
    twin: int | None = None
    twin_likeness: Likeness | None = None
    new_institution: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Tell whether a cell is marked, or likeness leaves the choice open."""
        if self.entry.marks:
            return True
        likenesses = [known.likeness for known in self.known] + [self.twin_likeness]
        found = [likeness for likeness in likenesses if likeness is not None]
        return bool(found) and not any(likeness.is_sure for likeness in found)


@dataclass(frozen=True, slots=True)
class Preview:
    """A list as it would be taken over; `sheet` is the place of the sheet that is read."""

    source: PeopleList
    sheet: int
    layout: Layout
    rows: tuple[PreviewRow, ...]
    left_out: int


def never() -> bool:
    """Tell that nobody wants to stop."""
    return False


def open_list(
    store: Store,
    source: Path | str,
    activity_id: bytes | None,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = never,
) -> Preview:
    """Read a file or a pasted text and return the preview of its likeliest sheet.

    Raises what `read_list_file` raises, and `cancelled`.
    """
    read = read_list_text(source) if isinstance(source, str) else read_list_file(source)
    return preview_sheet(store, read, choose_sheet(read), activity_id, progress, cancelled)


def preview_sheet(
    store: Store,
    source: PeopleList,
    sheet: int,
    activity_id: bytes | None,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = never,
) -> Preview:
    """Return the preview of one sheet with the columns that it seems to have."""
    layout = find_layout(source.sheets[sheet])
    return preview_layout(store, source, sheet, layout, activity_id, progress, cancelled)


def preview_layout(
    store: Store,
    source: PeopleList,
    sheet: int,
    layout: Layout,
    activity_id: bytes | None,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = never,
) -> Preview:
    """Return the preview of one sheet with given columns; raise `cancelled`."""
    if not layout.has_names:
        return Preview(source, sheet, layout, (), 0)
    with store.reading() as records:
        register = _Register(records, activity_id)
    found = read_entries(source.sheets[sheet], layout)
    rows = []
    for number, entry in enumerate(found.people):
        if number % _STEP == 0:
            if cancelled():
                raise Problem("cancelled")
            progress(number, len(found.people))
        rows.append(register.look_up(entry))
    return Preview(source, sheet, layout, tuple(rows), found.left_out)


def read_purpose(
    store: Store, activity_id: bytes | None
) -> tuple[Action | None, Activity | None, int]:
    """Return the action and activity that people are invited to, and how many are invited."""
    if activity_id is None:
        return None, None, 0
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        invited = records.total(Participant, activity_id=activity_id)
        return records.get(Action, activity.action_id), activity, invited


class _Register:
    """Everybody known, read once, and the lines of the list that were looked up already."""

    def __init__(self, records: Repository, activity_id: bytes | None) -> None:
        instead = stand_ins(records)
        named = dict(records.values(Institution, ("id", "name")))
        bodies = stand_ins(records, Institution)
        self._bodies: dict[bytes | None, str] = {
            id_: str(named.get(bodies.get(id_, id_), name)) for id_, name in named.items()
        }
        self._spellings = Spellings(self._bodies.values())
        self._invited: set[bytes] = set()
        if activity_id is not None:
            rows = records.values(Participant, ("person_id",), activity_id=activity_id)
            self._invited = {instead.get(person, person) for (person,) in rows}
        columns = ("id", "family_name", "given_name", "email", "institution_id", "phone")
        self._known = [row for row in records.values(Person, columns) if row[0] not in instead]
        self._people = People(
            make_profile(place, f"{family} {given}", email, self._bodies.get(body, ""), phone)
            for place, (_, family, given, email, body, phone) in enumerate(self._known)
        )
        self._earlier = People()

    def look_up(self, entry: Entry) -> PreviewRow:
        """Return the row of a line; each line is looked up once, in their order."""
        entry, new_institution = self._spelled(entry)
        if not entry.can_be_added:
            return PreviewRow(entry, Decision.SKIP, new_institution=False)
        name = f"{entry.family_name} {entry.given_name}"
        profile = make_profile(entry.line, name, entry.email, entry.institution, entry.phone)
        known = tuple(map(self._shown, self._people.find(profile)))
        twin = self._twin(profile)
        self._earlier.add(profile)
        choice: Choice = Decision.NEW
        if twin is not None and twin.likeness.is_sure:
            choice = Decision.SKIP
        elif known and known[0].likeness.is_sure and not self._is_ambiguous(known):
            choice = known[0].id
        return PreviewRow(
            entry, choice, known,
            twin.key if twin else None, twin.likeness if twin else None, new_institution,
        )  # fmt: skip

    def _spelled(self, entry: Entry) -> tuple[Entry, bool]:
        if not entry.institution:
            return entry, False
        name, is_slip = self._spellings.find(entry.institution)
        new = not self._spellings.is_known(name)
        if name == entry.institution:
            return entry, new
        if not is_slip:
            return replace(entry, institution=name), new
        field = ListField.INSTITUTION
        marks = {field: CellMark.INSTITUTION_SIMILAR} | dict(entry.marks or {})
        said = {field: entry.institution} | dict(entry.said or {})
        return replace(entry, institution=name, marks=marks, said=said), new

    def _twin(self, profile: Profile) -> Match | None:
        return next(iter(self._earlier.find(profile)), None)

    def _shown(self, match: Match) -> Known:
        id_, family, given, email, body, _ = self._known[match.key]
        return Known(
            id_, sort_name(family, given), self._bodies.get(body, ""), email, match.likeness,
            id_ in self._invited,
        )  # fmt: skip

    def _is_ambiguous(self, known: Sequence[Known]) -> bool:
        """Tell whether two are equally likely, so that only the user can know."""
        first = known[0]
        same = [other for other in known if other.likeness is first.likeness]
        return len(same) > 1 and not first.invited
