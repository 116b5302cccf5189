"""Close-out: what a mission still lacks before its team leaves, each with the place to mend it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.evaluations import (
    Achievement,
    Evaluation,
    Recommendation,
    Score,
    evaluation_id,
    needs_justification,
)
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import WRITTEN_SECTIONS, DocumentKind, ReportSection
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.report_versions import ReportComment, ReportState
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_history import read_life
from mieux_desktop.operations.sessions import Agenda, is_over, starts_at, wall_clock
from mieux_desktop.operations.stand_ins import invited_people, stand_ins
from mieux_desktop.storage.repository import Repository

MOST_NAMES = 4  # so many are named; of more only the number is told
_ATTENDED = frozenset(mark for mark in Mark if mark.attended)
_ENOUGH = 0.5  # share of the people asked below which answers say little
MOST_SESSIONS = 3  # so many sessions stand alone in the list; more become one line


class CheckKind(StrEnum):
    """What is looked at; the screens have the words."""

    AGENDA = "agenda"
    INVITED = "invited"
    FACILITATOR = "facilitator"
    MARKS = "marks"
    SIGNATURES = "signatures"
    FEEDBACK_ABSENT = "feedback-absent"
    FEEDBACK_OPEN = "feedback-open"
    FEEDBACK_FEW = "feedback-few"
    SCORES = "scores"
    JUSTIFICATIONS = "justifications"
    SECTIONS = "sections"
    ADDRESSEES = "addressees"
    UNSUPPORTED_ADVICE = "unsupported-advice"
    UNSUPPORTED_SCORES = "unsupported-scores"
    UNSUPPORTED_RESULTS = "unsupported-results"
    TODOS = "todos"
    RETURNED = "returned"
    SUBMIT = "submit"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that should be in order; `missing` counts what is not, of `total`.

    `names` says whom or what it concerns (people, codes, titles; not always all), `due_on` the day
    by which it is wanted; `place` and `target` are where it is done, after a stroke what of it.
    Marks and facilitators without a session count sessions, the first of which is the target.
    """

    kind: CheckKind
    missing: int
    place: str
    target: bytes
    total: int = 0
    names: tuple[str, ...] = ()
    session: Session | None = None
    activity: Activity | None = None
    due_on: date | None = None

    @property
    def done(self) -> bool:
        """Tell whether nothing is missing."""
        return self.missing == 0


@dataclass(frozen=True, slots=True)
class Turnout:
    """How many people are on the register of each activity, and are marked in each session."""

    invited: Mapping[bytes, int]
    marked: Mapping[bytes, int]


def close_out_checks(
    records: Repository, mission: Mission, plan: Agenda, turnout: Turnout, now: datetime
) -> tuple[Check, ...]:
    """Return all checks of a mission, done or not: the urgent first."""
    clocks = {activity.id: wall_clock(activity, now) for activity in plan.activities}
    return (
        *_preparation(mission, plan, turnout.invited),
        *_gathered(_marks(records, plan, turnout, clocks)),
        *_gathered(_signatures(records, plan, clocks)),
        *_gathered(_facilitators(mission, plan, clocks)),
        *_feedback(records, plan),
        *_evaluations(records, mission, plan),
        *_recommendations(records, mission),
        *_results(records, mission, plan),
        _todos(records, mission),
        *_report(records, mission),
    )


def turnout_of(records: Repository, plan: Agenda) -> Turnout:
    """Count once what checks and figures of an agenda both tell of."""
    invited = invited_people(records, [activity.id for activity in plan.activities])
    ids = [session.id for session in plan.sessions]
    return Turnout(
        {activity_id: len(people) for activity_id, people in invited.items()},
        records.count(Attendance, by="session_id", session_id=ids, mark=set(Mark)),
    )


def written_sections(records: Repository, mission: Mission) -> int:
    """Count the sections with text, in any language, among those that only people can write."""
    found = records.find(ReportSection, mission_id=mission.id, section=WRITTEN_SECTIONS)
    return len({section.section for section in found if section.text.strip()})


def _preparation(mission: Mission, plan: Agenda, invited: Mapping[bytes, int]) -> Iterator[Check]:
    with_agenda = {session.activity_id for session in plan.sessions}
    for activity in plan.activities:
        lacks_agenda = activity.id not in with_agenda
        first_day = activity.starts_on or mission.starts_on
        yield Check(
            CheckKind.AGENDA, int(lacks_agenda), "agenda", mission.id,
            activity=activity, due_on=first_day,
        )  # fmt: skip
        sessions = [s for s in plan.sessions if s.activity_id == activity.id]
        if sessions:
            nobody = not invited.get(activity.id)
            yield Check(
                CheckKind.INVITED, int(nobody), "attendance", sessions[0].id,
                activity=activity, due_on=first_day,
            )  # fmt: skip


def _facilitators(mission: Mission, plan: Agenda, clocks: dict[bytes, datetime]) -> Iterator[Check]:
    for session in plan.sessions:
        clock = clocks[session.activity_id]
        if session.on == clock.date() and starts_at(session) > clock:
            yield Check(
                CheckKind.FACILITATOR, int(not session.facilitator), "agenda", mission.id,
                session=session, due_on=session.on,
            )  # fmt: skip


def _marks(
    records: Repository, plan: Agenda, turnout: Turnout, clocks: dict[bytes, datetime]
) -> Iterator[Check]:
    invited = turnout.invited
    over = [s for s in plan.sessions if is_over(plan, s, clocks[s.activity_id])]
    over = [s for s in over if invited.get(s.activity_id)]
    missing = {s.id: max(0, invited[s.activity_id] - turnout.marked.get(s.id, 0)) for s in over}
    names = _unmarked_names(records, [s for s in over if 0 < missing[s.id] <= MOST_NAMES])
    for session in over:
        yield Check(
            CheckKind.MARKS, missing[session.id], "attendance", session.id,
            total=invited[session.activity_id], names=names.get(session.id, ()),
            session=session, due_on=clocks[session.activity_id].date(),
        )  # fmt: skip


def _signatures(
    records: Repository, plan: Agenda, clocks: dict[bytes, datetime]
) -> Iterator[Check]:
    """Ask for the signatures of each day of whoever was there."""
    over = [s for s in plan.sessions if is_over(plan, s, clocks[s.activity_id])]
    if not over:
        return
    ids, instead = [activity.id for activity in plan.activities], stand_ins(records)
    rows = records.values(Participant, ("id", "person_id"), activity_id=ids)
    person_of = {id_: instead.get(person_id, person_id) for id_, person_id in rows}
    days: dict[tuple[bytes, date], list[Session]] = {}
    for session in over:
        days.setdefault((session.activity_id, session.on), []).append(session)
    there = {}
    for day, sessions in days.items():  # grouped by the store: marks are many, people are few
        came = records.count(
            Attendance, by="participant_id", session_id=[s.id for s in sessions], mark=_ATTENDED
        )
        there[day] = {person_of[id_] for id_ in came if id_ in person_of}
    signed: dict[tuple[bytes, date], set[bytes]] = {}
    names = ("activity_id", "on", "participant_id", "kind")
    for activity_id, on, id_, kind in records.values(
        Signature, names, activity_id=ids, void_reason=""
    ):
        if kind.signs:
            signed.setdefault((activity_id, on), set()).add(person_of.get(id_, id_))
    for day in sorted(filter(there.get, there), key=lambda day: (day[1], day[0])):
        missing, first = len(there[day] - signed.get(day, set())), days[day][0]
        yield Check(
            CheckKind.SIGNATURES, missing, "attendance", first.id, total=len(there[day]),
            session=first, due_on=clocks[day[0]].date(),
        )  # fmt: skip


def _gathered(checks: Iterable[Check]) -> Iterator[Check]:
    """Make one line of the sessions that lack the same thing when they are many."""
    listed = list(checks)
    lacking = [check for check in listed if not check.done]
    if len(lacking) <= MOST_SESSIONS:
        yield from listed
        return
    titles = tuple(check.session.title for check in lacking if check.session)
    yield from (check for check in listed if check.done)
    yield replace(lacking[0], missing=len(lacking), total=0, names=titles, session=None)


def _unmarked_names(records: Repository, sessions: list[Session]) -> dict[bytes, tuple[str, ...]]:
    """Name the people without a mark in each of some sessions, by three queries in all."""
    if not sessions:
        return {}
    activity_ids = {s.activity_id for s in sessions}
    participants = records.find(Participant, activity_id=activity_ids)
    marks = records.find(Attendance, session_id=[s.id for s in sessions], mark=set(Mark))
    marked = {(m.session_id, m.participant_id) for m in marks}
    unmarked = {
        session.id: [
            p.person_id
            for p in participants
            if p.activity_id == session.activity_id and (session.id, p.id) not in marked
        ]
        for session in sessions
    }
    wanted = {person_id for ids in unmarked.values() for person_id in ids}
    people = {p.id: p.family_name or p.full_name for p in records.find(Person, id=list(wanted))}
    return {
        session_id: tuple(sorted(people[id_] for id_ in ids if id_ in people))
        for session_id, ids in unmarked.items()
    }


def _feedback(records: Repository, plan: Agenda) -> Iterator[Check]:
    ids = [activity.id for activity in plan.activities]
    rounds = records.find(Collection, activity_id=ids)
    answered = records.count(Response, by="collection_id", collection_id=[c.id for c in rounds])
    for activity in plan.activities:
        own = [c for c in rounds if c.activity_id == activity.id]
        opened = [c for c in own if c.closed_on is None]
        due_on = max((s.on for s in plan.sessions if s.activity_id == activity.id), default=None)
        if opened:
            waiting = sum(records.inbox_count(c.id) for c in opened)
            yield Check(
                CheckKind.FEEDBACK_OPEN, len(opened), "feedback", activity.id,
                total=waiting, activity=activity, due_on=due_on,
            )  # fmt: skip
        else:
            absent = not any(answered.get(c.id) for c in own)
            yield Check(
                CheckKind.FEEDBACK_ABSENT, int(absent), "feedback", activity.id,
                activity=activity, due_on=due_on,
            )  # fmt: skip
            invited = sum(c.invited for c in own)
            given = sum(answered.get(c.id, 0) for c in own)
            few = 0 < given < invited * _ENOUGH
            yield Check(
                CheckKind.FEEDBACK_FEW, int(few) * (invited - given), "feedback", activity.id,
                total=invited, activity=activity, due_on=due_on,
            )  # fmt: skip


def _evaluations(records: Repository, mission: Mission, plan: Agenda) -> Iterator[Check]:
    criteria = [term.code for term in load_vocabularies().terms("evaluation_criteria")]
    ids = [activity.id for activity in plan.activities]
    evaluations = records.find(Evaluation, activity_id=ids)
    scores = records.find(Score, evaluation_id=[e.id for e in evaluations])
    profile = records.setting("profile") or {"person": b""}
    for activity in plan.activities:
        own = evaluation_id(activity.id, profile["person"])
        of_activity = {e.id for e in evaluations if e.activity_id == activity.id}
        counted = {own} if own in of_activity else of_activity
        given = [s for s in scores if s.evaluation_id in counted and s.value is not None]
        unscored = [code for code in criteria if code not in {s.criterion for s in given}]
        cited = {s.criterion for s in given if s.evidence}
        unsupported = [code for code in criteria if code not in cited and code not in unscored]
        unexplained = [
            code
            for code in criteria
            if any(
                s.criterion == code and needs_justification(s.value) and not s.justification.strip()
                for s in given
            )
        ]
        yield Check(
            CheckKind.SCORES, len(unscored), "evaluation/unscored", activity.id,
            total=len(criteria),
            names=tuple(unscored), activity=activity, due_on=mission.ends_on,
        )  # fmt: skip
        yield Check(
            CheckKind.JUSTIFICATIONS, len(unexplained), "evaluation/unexplained", activity.id,
            names=tuple(unexplained), activity=activity, due_on=mission.ends_on,
        )  # fmt: skip
        yield Check(
            CheckKind.UNSUPPORTED_SCORES, len(unsupported), "evaluation/unsupported", activity.id,
            names=tuple(unsupported), activity=activity, due_on=mission.ends_on,
        )  # fmt: skip


def _recommendations(records: Repository, mission: Mission) -> Iterator[Check]:
    advice = records.find(Recommendation, mission_id=mission.id, order=("position",))
    lacking = [one for one in advice if not one.addressee.strip()]
    unsupported = [one for one in advice if not one.evidence and one.text.strip()]
    for kind, found in (
        (CheckKind.ADDRESSEES, lacking), (CheckKind.UNSUPPORTED_ADVICE, unsupported),
    ):  # fmt: skip
        titles = tuple(one.text.strip().partition("\n")[0] for one in found)
        yield Check(
            kind, len(found), "report/recommendations", mission.id,
            names=tuple(filter(None, titles)),
        )  # fmt: skip


def _results(records: Repository, mission: Mission, plan: Agenda) -> Iterator[Check]:
    """Ask for evidence of what is said to be achieved."""
    ids = [activity.id for activity in plan.activities]
    found = records.find(Achievement, activity_id=ids, order=("category",))
    claimed = [one for one in found if one.achieved.strip() and not one.evidence]
    yield Check(
        CheckKind.UNSUPPORTED_RESULTS, len(claimed), "report/results", mission.id,
        names=tuple(one.category for one in claimed),
    )  # fmt: skip


def _todos(records: Repository, mission: Mission) -> Check:
    missing = records.total(Note, mission_id=mission.id, kind=NoteKind.TODO, done_on=None)
    some = records.find(
        Note, mission_id=mission.id, kind=NoteKind.TODO, done_on=None,
        order=("written_at",), limit=MOST_NAMES,
    )  # fmt: skip
    titles = tuple(note.title for note in some if note.title)
    place, target = ("note", some[0].id) if missing == 1 else ("notes", mission.id)
    return Check(CheckKind.TODOS, missing, place, target, names=titles)


def _report(records: Repository, mission: Mission) -> Iterator[Check]:
    kind = DocumentKind.MISSION_REPORT
    life = read_life(records, kind, mission.id)
    total = len(WRITTEN_SECTIONS)
    missing = total - written_sections(records, mission)
    yield Check(CheckKind.SECTIONS, missing, "report/missing", mission.id, total=total)
    returned = life.state is ReportState.RETURNED
    comments = records.total(ReportComment, document=kind, subject_id=mission.id, resolved=False)
    yield Check(CheckKind.RETURNED, int(returned), "report/comments", mission.id, total=comments)
    waits = life.state is ReportState.DRAFT and not missing
    yield Check(CheckKind.SUBMIT, int(waits), "report", mission.id, due_on=mission.ends_on)
