"""Stores to look at, made through the program's own operations: empty, typical, full, and team,
where two more laptops exchanged work with it.

People, institutions and events are invented.
"""

import secrets
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Final, Literal

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.operations import attendance, evaluations, feedback, notes, recommendations
from mieux_desktop.operations.missions import MissionPlan, TeamMember, plan_mission
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.reports import keep_section, open_section, settle_section
from mieux_desktop.operations.sessions import add_session
from mieux_desktop.operations.stores import Cost, Store, create_store, new_recovery_code
from mieux_desktop.walkthrough.texts import PEOPLE, REASON, REPORT_TEXTS, SCORES
from tools.sample_team import add_team

Kind = Literal["empty", "typical", "full", "team"]
KINDS: Final[tuple[Kind, ...]] = ("empty", "typical", "full", "team")

_CHEAP = Cost(time=1, memory_kib=8, lanes=1)
_LONG = (
    "A very long name that nobody would choose but that somebody will type one day, about the "
    "coordination of policies for migration, diaspora and development between ministries, "
    "regions and partners"
)
_SESSIONS = (
    (0, time(9), time(10, 30), "Opening and where the diaspora policy stands", "Conference room"),
    (0, time(11), time(12, 30), "Mapping the audiences", "Conference room"),
    (1, time(9), time(10, 15), "Survey results: who sends what, and why", "Conference room"),
    (1, time(10, 30), time(12), "Remittances panel: channels, costs, savings", "Room 2"),
    (1, time(13, 30), time(15), "Drafting groups: messages", "Rooms 2 and 3"),
    (2, time(9), time(10, 30), "Budget and calendar", ""),
    (2, time(11), time(12, 30), "Plenary and closing", "Conference room"),
)
_NOTES = (
    (NoteKind.RISK, 3, "Bank fees above 8 % push senders to informal channels\n\nSending 200 EUR "
     "costs **16 to 19 EUR** by bank, about 6 EUR by mobile wallet. #fees #remittances\n\n"
     "- Two banks will publish their prices\n- Nobody speaks for the post office"),
    (NoteKind.DECISION, 2, "Survey annex stays anonymous\n\nNo names of associations. #survey"),
    (NoteKind.OBSERVATION, 2, "More people from the regions than in November"),
    (NoteKind.LESSON, 1, "Begin with the audience map, then the messages\n\nWe lost an hour."),
    (NoteKind.QUOTE, 3, "« On ne parle pas d’investissement à qui perd huit pour cent. »"),
    (NoteKind.TODO, 3, "Ask the Statistical Service for the 2021 census table"),
    (NoteKind.MEETING, 1, "Meeting with the Office of Diaspora Affairs\n\nThey want a handbook."),
    (NoteKind.OBSERVATION, 0, "وصل ممثلو الأقاليم قبل الموعد"),
)  # fmt: skip


def make_sample(folder: Path, kind: Kind, passphrase: str = "") -> Store:
    """Make a store, under a random passphrase if none is given; it is 10:42 UTC of today in it."""
    store = create_store(
        folder, "Inês Carvalho", "expert", "Migration adviser",
        passphrase or secrets.token_hex(12),
        new_recovery_code(), cost=_CHEAP, now=_clock(),
    )  # fmt: skip
    if kind != "empty":
        _Sample(store, full=kind == "full").fill()
    if kind == "team":
        add_team(store, folder.with_name("team-laptops"))
    return store


def _clock() -> Callable[[], datetime]:
    begun = datetime.now(UTC)
    offset = datetime.combine(begun.date(), time(10, 42), UTC) - begun
    return lambda: datetime.now(UTC) + offset


class _Sample:
    """Fills a store."""

    def __init__(self, store: Store, *, full: bool) -> None:
        self._store = store
        self._full = full
        self._today = store.now().date()

    def fill(self) -> None:
        """Plan a running mission, work on it, and add others around it."""
        mission, activity = self._plan("ghana-2", (5,), "Accra", "GH", -1, 1)
        sessions = self._add_sessions(activity)
        self._take_attendance(activity, sessions)
        self._write_notes(mission, activity, sessions)
        self._collect_feedback(activity)
        self._evaluate(activity)
        self._report(mission)
        self._plan("malawi-3", (2, 3), "Lilongwe", "MW", 20, 23)
        self._plan("nigeria-3", (1,), "Abuja", "NG", -90, -87)
        if self._full:
            self._plan_many()

    def _plan(
        self, code: str, numbers: Sequence[int], place: str, country: str, first: int, last: int
    ) -> tuple[Mission, Activity]:
        with self._store.reading() as records:
            (action,) = records.find(Action, code=code)
            activities = records.find(Activity, action_id=action.id, number=list(numbers))
        return self._save_plan(action, activities, place, country, first, last)

    def _save_plan(
        self, action: Action, activities: Sequence[Activity], place: str, country: str,
        first: int, last: int,
    ) -> tuple[Mission, Activity]:  # fmt: skip
        plan = MissionPlan(
            action.id, tuple(a.id for a in activities), place, country, "",
            self._day(first), self._day(last),
            (TeamMember("Inês Carvalho"), TeamMember("Markus Lindqvist")), "Claire Aubert",
        )  # fmt: skip
        return plan_mission(self._store, plan), activities[0]

    def _day(self, days: int) -> date:
        return self._today + timedelta(days=days)

    def _add_sessions(self, activity: Activity) -> list[Session]:
        wanted: list[tuple[int, time, time | None, str, str]] = list(_SESSIONS)
        if self._full:
            wanted += [
                (day, time(hour, 15 * quarter), None, f"{_LONG} {hour}", _LONG)
                for day in range(3)
                for hour in (15, 16, 17)
                for quarter in range(3)
            ]
        return [
            add_session(
                self._store,
                Session(
                    id=new_id(), action_id=activity.action_id, activity_id=activity.id,
                    on=self._day(day - 1), starts=starts, ends=ends, title=title, room=room,
                    facilitator="Markus Lindqvist" if day else "",
                ),
            )
            for day, starts, ends, title, room in wanted
        ]  # fmt: skip

    def _take_attendance(self, activity: Activity, sessions: Sequence[Session]) -> None:
        lines = list(PEOPLE)
        if self._full:
            lines.append(f"{_LONG[:99]}; {_LONG}")
            lines += [f"Asamoah{n:02}, Kwabena Emmanuel; Ministry of Interior" for n in range(20)]
        marks = (Mark.PRESENT, Mark.PRESENT, Mark.PRESENT, Mark.LATE, Mark.PRESENT, Mark.ABSENT)
        held: list[Attendance] = []
        for number, line in enumerate(lines):
            participant = attendance.add_walk_in(self._store, activity.id, line)
            if number != 2:  # all but one were invited
                with self._store.unit_of_work() as work:
                    participant = work.save(participant, replace(participant, walk_in=False))
            for place, session in enumerate(sessions[:4]):
                if place == 3 and number % 2:
                    continue  # the running session is half marked
                mark = marks[(number + place) % len(marks)]
                held.append(
                    Attendance(
                        id=attendance_id(session.id, participant.id),
                        action_id=activity.action_id, activity_id=activity.id,
                        session_id=session.id, participant_id=participant.id, mark=mark,
                        at=time(10, 50) if mark is Mark.LATE else None,
                    )
                )  # fmt: skip
        attendance.set_marks(self._store, held)

    def _write_notes(
        self, mission: Mission, activity: Activity, sessions: Sequence[Session]
    ) -> None:
        place = notes.read_place(self._store, mission.id)
        wanted = list(_NOTES)
        if self._full:
            wanted += [
                (kind, n % 4, f"{_LONG} {n}\n\n{_LONG} #{'tag' * 12}")
                for n, kind in enumerate(list(NoteKind) * 4)
            ]
        person = add_person(self._store, "Mensah-Adjei, Grace", "Office of Diaspora Affairs")
        for number, (kind, at, body) in enumerate(wanted):
            session = sessions[at]
            written = datetime.combine(session.on, session.starts, UTC)
            note = notes.start_note(place, written + timedelta(minutes=7 + number % 30), session.id)
            tags = tuple(word[1:] for word in body.split() if word.startswith("#"))
            who = (person.id,) if number % 3 == 0 else ()
            filled = replace(note, kind=kind, body=body, tags=tags, people=who)
            notes.change_note(self._store, notes.OpenNote(note.id), filled)

    def _collect_feedback(self, activity: Activity) -> None:
        collection = feedback.open_collection(self._store, activity.id)
        form = feedback.load_form(collection.questionnaire, collection.version)
        for number in range(24 if self._full else 12):
            entry = feedback.new_entry(collection.id, form, ("en", "fr")[number % 2])
            answers = dict(entry.answers)
            for place, statement in enumerate(form.statements):
                points = statement.scale.points
                answers[statement.name] = points[(number * 3 + place) % len(points)].value
            answers["most_useful"] = ("The audience map", "Les échanges", _LONG)[number % 3]
            feedback.finish_entry(self._store, replace(entry, answers=answers))
        feedback.close_collection(self._store, collection.id)

    def _evaluate(self, activity: Activity) -> None:
        view = evaluations.load_evaluation(self._store, activity.id, "en")
        scored = zip(view.criteria, SCORES, strict=False)
        for criterion, score in islice(scored, 8 if self._full else 5):
            evaluations.set_score(self._store, activity.id, criterion.code, score)
            opened = evaluations.OpenJustification(activity.id, criterion.code, None)
            evaluations.draft_justification(self._store, opened, REASON * (4 if self._full else 1))
            evaluations.settle_justification(self._store, opened)
            for evidence in view.evidence[: 9 if self._full else 1]:
                evaluations.cite(self._store, activity.id, criterion.code, evidence.id)

    def _report(self, mission: Mission) -> None:
        for code, text in REPORT_TEXTS.items():
            if code is SectionCode.NEXT_STEPS and not self._full:
                continue  # something stays to be written
            opened, _text = open_section(self._store, mission.id, code, "en")
            keep_section(self._store, opened, text)
            settle_section(self._store, opened)
        for number in range(12 if self._full else 2):
            advised = Recommendation(
                id=new_id(), action_id=mission.action_id, mission_id=mission.id,
                text="Name a contact point for the communication plan. " * (1 + number % 4),
                addressee="" if number == 1 else "Ministry of Foreign Affairs",
            )  # fmt: skip
            recommendations.save_recommendation(self._store, None, advised)

    def _plan_many(self) -> None:
        with self._store.reading() as records:
            actions = records.find(Action)
            for number, action in enumerate(actions[:40]):
                activities = records.find(Activity, action_id=action.id)[:3]
                if activities:
                    first = 30 * (number % 20 - 10) - 45
                    place = _LONG if number == 3 else f"Place {number}"
                    self._save_plan(action, activities, place, "", first, first + 4)
