"""Attendance: the register of an activity, its marks, and who joins it."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from typing import Any, Self

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import (
    Attendance,
    Mark,
    Participant,
    attendance_id,
    participant_id,
)
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.people import Gender, Institution, Person, sort_name, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.people import find_institution, institution_named, people_named
from mieux_desktop.operations.sessions import starts_at, wall_clock
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

Cell = tuple[bytes, bytes]  # participant, session
TIMED = (Mark.LATE, Mark.LEFT_EARLY)  # marks that say when
_NOT_RECEIVED: tuple[str, str, Gender | None] = ("", "", None)  # name, institution, gender


@dataclass(frozen=True, slots=True)
class HeldMark:
    """What a cell of the register shows; cells that are not marked have none."""

    mark: Mark
    at: time | None = None  # wall time of arrival (late) or leaving (left early)
    reason: str = ""

    @classmethod
    def of(cls, attendance: Attendance) -> Self | None:
        """Return what an attendance shows."""
        if attendance.mark is None:
            return None
        return cls(attendance.mark, attendance.at, attendance.reason)


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """One participant; the name is empty while the person is not yet received."""

    participant_id: bytes
    person_id: bytes
    name: str  # “Family, Given”
    institution: str
    gender: Gender | None
    walk_in: bool
    instead_of: bytes | None = None  # the participant in whose place they came


@dataclass(frozen=True, slots=True)
class Register:
    """Sessions in order of time, participants in order of name, and the marks by cell.

    Two laptops marked the `disputed` cells differently, and nobody has chosen yet.
    """

    activity: Activity
    sessions: tuple[Session, ...]
    rows: tuple[RegisterRow, ...]
    marks: dict[Cell, HeldMark]
    disputed: set[Cell] = field(default_factory=set)

    def mark(self, participant: bytes, session: bytes) -> Mark | None:
        """Return the mark of a cell, None when nobody marked it."""
        held = self.marks.get((participant, session))
        return held.mark if held else None

    def counts(self, session: bytes) -> Counter[Mark | None]:
        """Count the participants of a session by mark; None counts those not marked."""
        return Counter(self.mark(row.participant_id, session) for row in self.rows)

    def attended(self, session: bytes) -> int:
        """Count who was in a session for at least a part."""
        return sum(n for mark, n in self.counts(session).items() if mark and mark.attended)

    def held(self, now: datetime) -> list[Session]:
        """Return the sessions that have begun at that wall time or have a mark."""
        marked = {session for _, session in self.marks}
        return [s for s in self.sessions if s.id in marked or starts_at(s) <= now]

    def attended_by(self, participant: bytes, sessions: Iterable[Session]) -> int:
        """Count the given sessions that a participant was in for at least a part."""
        marks = (self.mark(participant, session.id) for session in sessions)
        return sum(mark is not None and mark.attended for mark in marks)

    def those_who_came(self) -> list[RegisterRow]:
        """Return the participants who were in at least one session, in order of name."""
        came = {p for (p, _), held in self.marks.items() if held.mark.attended}
        return [row for row in self.rows if row.participant_id in came]

    def genders(self) -> Counter[Gender | None]:
        """Count those who came by gender; None counts those who did not give it."""
        return Counter(row.gender for row in self.those_who_came())

    def institutions(self) -> Counter[str]:
        """Count those who came by institution; the empty name counts those without one."""
        return Counter(row.institution for row in self.those_who_came())


def read_register(store: Store, activity_id: bytes) -> Register:
    """Return the register of an activity, in as many queries for 5 people as for 500."""
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        sessions = records.find(Session, activity_id=activity_id)
        invited = records.values(
            Participant, ("id", "person_id", "walk_in", "instead_of"), activity_id=activity_id
        )
        instead = stand_ins(records)
        invited = [(id_, instead.get(person, person), *rest) for id_, person, *rest in invited]
        known = records.values(
            Person, ("id", "family_name", "given_name", "institution_id", "gender"),
            id=[person_id for _, person_id, *_ in invited], deleted=True,
        )  # fmt: skip
        wanted = {institution_id for *_, institution_id, _ in known} - {None}
        institutions = dict(records.values(Institution, ("id", "name"), id=wanted))
        marks = records.values(
            Attendance, ("participant_id", "session_id", "mark", "at", "reason"),
            activity_id=activity_id,
        )  # fmt: skip
        open_ = [c.record_id for c in records.open_conflicts() if c.entity == "attendance"]
        columns = ("participant_id", "session_id")
        disputed = (
            records.values(Attendance, columns, id=open_, activity_id=activity_id) if open_ else ()
        )
    if instead:
        invited, marks = _each_once(activity_id, invited, marks)
    people = {
        id_: (sort_name(family, given), institutions.get(institution_id, ""), gender)
        for id_, family, given, institution_id, gender in known
    }
    rows = [
        RegisterRow(id_, person_id, *people.get(person_id, _NOT_RECEIVED), *rest)
        for id_, person_id, *rest in invited
    ]
    rows.sort(key=lambda row: (fold(row.name), row.participant_id))
    sessions.sort(key=lambda s: (starts_at(s), s.id))
    cells = {(participant, session) for participant, session in disputed}
    return Register(activity, tuple(sessions), tuple(rows), _by_cell(marks), cells)


def row_of_participants(records: Repository, register: Register) -> dict[bytes, bytes]:
    """Return the row that stands for each participant, where two are the same person by now."""
    instead = stand_ins(records)
    rows = {row.person_id: row.participant_id for row in register.rows}
    found = records.values(Participant, ("id", "person_id"), activity_id=register.activity.id)
    return {id_: rows.get(instead.get(person, person), id_) for id_, person in found}


def set_marks(store: Store, marks: Iterable[Attendance]) -> list[Attendance]:
    """Save marks made by `marked` in one intent; return only those that changed something.

    They are edits of what the store holds at that moment, so that keys pressed faster than the
    disk writes follow each other.
    """
    with store.unit_of_work() as work:
        return save_marks(work, marks)


def add_participant(
    store: Store, activity_id: bytes, person_id: bytes, session_id: bytes | None = None
) -> Participant:
    """Put a person on the register, present in a session if one is named."""
    with store.unit_of_work() as work:
        return _admit(work, activity_id, person_id, session_id, walk_in=False)


def add_walk_in(
    store: Store, activity_id: bytes, line: str, session_id: bytes | None = None
) -> Participant:
    """Put “Name, Institution” on the register, present in the session; one intent.

    A person of that name is found again when there is just one who fits, else made. Raises
    `person-name-missing`.
    """
    with store.unit_of_work() as work:
        name, institution = read_walk_in(line, lambda text: bool(find_institution(work, text)))
        person = _person_for(work, name, institution)
        return _admit(work, activity_id, person.id, session_id, walk_in=True)


def read_walk_in(line: str, knows_institution: Callable[[str], bool]) -> tuple[str, str]:
    """Read “Name, Institution” as (name, institution); a semicolon or the last comma parts them.

    “Gyasi, Samuel” is one name written as lists write it, unless there is an institution of the
    second word or it stands in capitals, as in “Samuel, UNDP”.
    """
    line = single_line(line)
    name, semicolon, rest = line.partition(";")
    if semicolon:
        return name.strip(), rest.strip()
    name, comma, rest = line.rpartition(",")
    name, rest = name.strip(" ,"), rest.strip()
    if not comma or not name or not rest:
        return name or rest, ""
    one_name = " " not in name and " " not in rest and not (len(rest) > 1 and rest.isupper())
    if one_name and not knows_institution(rest):
        return f"{name}, {rest}", ""
    return name, rest


def come_instead(store: Store, participant: bytes, instead_of: bytes | None) -> Participant:
    """Say in whose place a participant came; None takes it back. Raises `substitute-same`."""
    if participant == instead_of:
        raise Problem("substitute-same")
    with store.unit_of_work() as work:
        held = work.require(Participant, participant)
        return work.save(held, replace(held, instead_of=instead_of))


def remove_participant(store: Store, participant: bytes) -> None:
    """Take someone off the register; their marks come back with them on undo.

    Raises `participant-signed`: a signature that counts is never left without its row.
    """
    with store.unit_of_work() as work:
        if work.total(Signature, participant_id=participant, void_reason=""):
            raise Problem("participant-signed")
        held = work.require(Participant, participant)
        work.save(held, replace(held, deleted=True))


def time_of_mark(activity: Activity, session: Session, now: datetime) -> time | None:
    """Return the wall time for late or left early; None on another day, where it is not known."""
    wall = wall_clock(activity, now)
    return time(wall.hour, wall.minute) if wall.date() == session.on else None


def session_to_mark(sessions: Iterable[Session], now: datetime) -> Session | None:
    """Return the session that began last at that wall time on its day, else the one to come.

    When all days are over it is the last one.
    """
    ordered = sorted(sessions, key=starts_at)
    begun = [s for s in ordered if starts_at(s) <= now]
    coming = [s for s in ordered if starts_at(s) > now]
    if begun and (begun[-1].on == now.date() or not coming):
        return begun[-1]
    return coming[0] if coming else None


def marked(
    held: HeldMark | None,
    activity: Activity,
    cell: Cell,
    mark: Mark | None,
    at: time | None = None,
    reason: str | None = None,
) -> Attendance:
    """Return the attendance of a cell with a mark; the same mark keeps its time and reason."""
    participant, session = cell
    same = held if held is not None and held.mark is mark else None
    at = (at or (same.at if same else None)) if mark in TIMED else None
    if reason is None:
        reason = same.reason if same else ""
    return Attendance(
        id=attendance_id(session, participant), action_id=activity.action_id,
        activity_id=activity.id, session_id=session, participant_id=participant,
        mark=mark, at=at, reason=reason,
    )  # fmt: skip


def _each_once(
    activity_id: bytes, invited: Iterable[tuple[Any, ...]], marks: Iterable[tuple[Any, ...]]
) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Put one row for each person, of whom two were on the register under different identities.

    The row of the one who stands for both is kept if there is one, and its marks count first.
    """
    rows = sorted(invited, key=lambda row: (row[0] != participant_id(activity_id, row[1]), row[0]))
    kept: dict[bytes, tuple[Any, ...]] = {}
    row_of: dict[bytes, bytes] = {}
    for row in rows:
        row_of[row[0]] = kept.setdefault(row[1], row)[0]
    ranked = sorted(marks, key=lambda mark: row_of.get(mark[0]) == mark[0])  # the last one counts
    moved = [(row_of.get(mark[0], mark[0]), *mark[1:]) for mark in ranked if mark[2]]
    return list(kept.values()), moved


def _by_cell(marks: Iterable[tuple[Any, ...]]) -> dict[Cell, HeldMark]:
    """Return marks by cell; the many without a time and a reason share one object each."""
    plain = {mark: HeldMark(mark) for mark in Mark}
    return {
        (participant, session): HeldMark(mark, at, reason) if at or reason else plain[mark]
        for participant, session, mark, at, reason in marks
        if mark
    }


def save_marks(work: UnitOfWork, marks: Iterable[Attendance]) -> list[Attendance]:
    """Save marks within an intent; return only those that changed something."""
    wanted = {mark.id: mark for mark in marks}
    stored = {a.id: a for a in work.find(Attendance, id=list(wanted), deleted=True)}
    saved = []
    for id_, mark in wanted.items():
        held = stored.get(id_)
        edited = replace(
            held or mark, mark=mark.mark, at=mark.at, reason=mark.reason,
            correction=mark.correction, deleted=False,
        )  # fmt: skip
        if edited != held and (held is not None or mark.mark is not None):
            saved.append(work.save(held, edited))
    return saved


def _admit(
    work: UnitOfWork,
    activity_id: bytes,
    person_id: bytes,
    session_id: bytes | None,
    *,
    walk_in: bool,
) -> Participant:
    activity = work.require(Activity, activity_id)
    id_ = participant_id(activity_id, person_id)
    participant = work.get(Participant, id_)
    if participant is None:
        participant = work.save(
            None,
            Participant(
                id=id_, action_id=activity.action_id, activity_id=activity_id,
                person_id=person_id, walk_in=walk_in,
            ),
        )  # fmt: skip
    elif participant.deleted:
        participant = work.save(participant, replace(participant, deleted=False))
    if session_id is not None:
        held = work.get(Attendance, attendance_id(session_id, id_))
        if held is None or held.deleted or held.mark is None or not held.mark.attended:
            save_marks(work, [marked(None, activity, (id_, session_id), Mark.PRESENT)])
    return participant


def _person_for(work: UnitOfWork, name: str, institution: str) -> Person:
    family, given = split_name(name)
    if not family and not given:
        raise Problem("person-name-missing")
    same = people_named(work, name)
    if not institution:
        if len(same) == 1:
            return same[0]
        return work.save(None, Person(id=new_id(), family_name=family, given_name=given))
    institution_id = institution_named(work, institution)
    for person in same:
        if person.institution_id == institution_id:
            return person
    free = [person for person in same if person.institution_id is None]
    if len(free) == 1:  # what was typed tells more than was known
        return work.save(free[0], replace(free[0], institution_id=institution_id))
    person = Person(
        id=new_id(), family_name=family, given_name=given, institution_id=institution_id
    )
    return work.save(None, person)
