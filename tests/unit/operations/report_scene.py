"""A mission with everything a report tells: agenda, notes, feedback, scores, advice."""

import random
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import (
    Attendance,
    Mark,
    Participant,
    attendance_id,
    participant_id,
)
from mieux_desktop.domain.evaluations import (
    Evaluation,
    Priority,
    Recommendation,
    Score,
    evaluation_id,
    score_id,
)
from mieux_desktop.domain.feedback import Collection, Response, result_id
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.mission_reports import ReportSection, SectionCode, section_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Gender, Institution, Person
from mieux_desktop.operations.stores import Store, read_profile

FIRST_DAY = date(2026, 3, 3)

SESSIONS = (
    (0, 9, "Opening by the Chief Director", "Ministry"),
    (0, 11, "Draft communication plan: audiences and channels", "Inês Carvalho"),
    (0, 14, "Group work: who says what to whom", ""),
    (1, 9, "From needs to policy objectives", ""),
    (1, 11, "Remittances panel", "Bank of Ghana"),
    (1, 14, "Group work: an owner for each objective", ""),
    (2, 9, "Measures and what they need", ""),
    (2, 14, "Closing and next steps", "Ministry"),
)

NOTES = (  # session or None, kind, text
    (0, NoteKind.QUOTE, "> Our diaspora is a parliament we have never convened."),
    (1, NoteKind.OBSERVATION, "No address list\n\nEmbassies reach associations, but not "
     "second-generation professionals.\n\n- no institution keeps a list"),
    (1, NoteKind.DECISION, "Three audiences are kept #decision\n\nAssociations, professionals."),
    (2, NoteKind.RISK, "Three embassies were not invited #risk\n\nThey may not carry the plan.\n"
     "Done: the Ministry sends them the draft by 13 March."),
    (4, NoteKind.OBSERVATION, "Fees differ by a factor of three #remittances"),
    (5, NoteKind.LESSON, "Owners before wording\n\nA named owner per objective ended a discussion "
     "that lasted **two workshops**."),
    (7, NoteKind.TODO, "Appoint a focal point per institution\n\nBy 30 April, said @Grace Mensah."),
    (None, NoteKind.MEETING, "Breakfast with the Delegation of the European Union"),
)  # fmt: skip

FAMILIES = ("Mensah", "Owusu-Ansah", "Adjei", "Boateng", "Quartey", "Kuffour", "Tetteh-Odoi",
            "Nkansah", "Dadzie", "Agbeko", "Gyan", "Asamoah")  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """What was made, to look up ids."""

    store: Store
    action: Action
    activity: Activity
    mission: Mission
    sessions: tuple[Session, ...]
    people: tuple[Person, ...]
    notes: tuple[Note, ...]
    collection: Collection

    def save(self, *records: Note | Recommendation | ReportSection | Collection) -> None:
        with self.store.unit_of_work() as work:
            for record in records:
                work.save(None, record)

    def write(self, section: SectionCode, text: str, language: str = "en") -> None:
        self.save(
            ReportSection(
                id=section_id(self.mission.id, section, language), action_id=self.action.id,
                mission_id=self.mission.id, section=section, language=language, text=text,
            )
        )  # fmt: skip


def plan_empty_mission(store: Store, action: Action, loaded: Activity) -> Mission:
    """Make a mission of three days with nothing in it."""
    last = FIRST_DAY + timedelta(days=2)
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(loaded.id,), place="Accra",
        starts_on=FIRST_DAY, ends_on=last, team=(read_profile(store).person_id,),
        officer="Tilde Brandt",
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.save(
            loaded,
            replace(
                loaded, place="Accra", timezone="Africa/Accra", starts_on=FIRST_DAY, ends_on=last
            ),
        )
        return work.save(None, mission)


def write_scene(
    store: Store, action: Action, loaded: Activity, *, people: int = 12, answers: int = 9
) -> Scene:
    """Make the whole mission in one transaction."""
    mission = plan_empty_mission(store, action, loaded)
    chance = random.Random(3)
    ministry = Institution(id=new_id(), name="Ministry of Foreign Affairs",
                           type="national-authorities")  # fmt: skip
    bank = Institution(id=new_id(), name="Bank of Ghana")
    invited = tuple(
        Person(
            id=new_id(), family_name=FAMILIES[i % 12] + (f" {i // 12}" if i >= 12 else ""),
            given_name="Grace" if i == 0 else "Kofi", function="Director" if i == 0 else "",
            institution_id=(ministry.id, bank.id, None)[i % 3],
            gender=(Gender.WOMAN, Gender.MAN, None)[i % 3],
        )
        for i in range(people)
    )  # fmt: skip
    sessions = tuple(
        Session(
            id=new_id(), action_id=action.id, activity_id=loaded.id,
            on=FIRST_DAY + timedelta(days=day), starts=time(hour), ends=time(hour + 1, 30),
            title=title, facilitator=led,
        )
        for day, hour, title, led in SESSIONS
    )  # fmt: skip
    author = read_profile(store).person_id
    notes = tuple(
        Note(
            id=new_id(), action_id=action.id, mission_id=mission.id, kind=kind, body=text,
            activity_id=loaded.id, session_id=None if at is None else sessions[at].id,
            written_at=datetime.combine(
                sessions[at or 0].on, time(8) if at is None else sessions[at].starts, UTC
            ) + timedelta(minutes=10 + number),
            people=(invited[0].id,) if "@Grace" in text else (), author_id=author,
        )
        for number, (at, kind, text) in enumerate(NOTES)
    )  # fmt: skip
    collection = Collection(
        id=new_id(), action_id=action.id, activity_id=loaded.id, version=1, invited=people,
        questionnaire="participant-feedback", opened_on=FIRST_DAY,
        closed_on=FIRST_DAY + timedelta(days=2),
    )  # fmt: skip
    with store.unit_of_work() as work:
        for record in (ministry, bank, *invited, *sessions, *notes, collection):
            work.save(None, record)
        for person in invited:
            who = participant_id(loaded.id, person.id)
            work.save(None, Participant(
                id=who, action_id=action.id, activity_id=loaded.id, person_id=person.id,
            ))  # fmt: skip
            for session in sessions[:-1]:  # nobody marked the last one
                mark = chance.choice((Mark.PRESENT, Mark.PRESENT, Mark.LATE, Mark.ABSENT))
                work.save(None, Attendance(
                    id=attendance_id(session.id, who), action_id=action.id,
                    activity_id=loaded.id, session_id=session.id, participant_id=who, mark=mark,
                ))  # fmt: skip
        for i in range(answers):
            work.save(None, Response(
                id=unordered_id(), action_id=action.id, collection_id=collection.id,
                language="en", answers={
                    "objectives": 4 + i % 2, "relevance": 5 - i % 3, "time": 1 + i % 4,
                    "materials": "na" if i == 0 else 4, "knowledge_before": 2,
                    "knowledge_after": 4, "recommend": 7 + i % 3, "obstacle": "budget",
                    "most_useful": "The survey" if i % 2 else "",
                },
            ))  # fmt: skip
        own = evaluation_id(loaded.id, author)
        work.save(
            None, Evaluation(id=own, action_id=action.id, activity_id=loaded.id, author_id=author)
        )
        for criterion, value, reason, evidence in (
            (
                "relevance",
                5,
                "Asked for by the Ministry.",
                (result_id(collection.id, "relevance"),),
            ),
            ("efficiency", 3, "", (loaded.id,)),
        ):
            work.save(None, Score(
                id=score_id(own, criterion), action_id=action.id, evaluation_id=own,
                criterion=criterion, value=value, justification=reason, evidence=evidence,
            ))  # fmt: skip
        for place, (text, addressee, horizon, cited) in enumerate(
            (
                (
                    "Name one contact point in each ministry.",
                    "Office of the Chief of Staff",
                    "P3M",
                    (notes[6].id,),
                ),
                (
                    "Publish a yearly table of transfer fees with the Bank of Ghana.",
                    "",
                    "P6M",
                    (notes[4].id, result_id(collection.id, "relevance"), sessions[4].id),
                ),
            )
        ):
            work.save(None, Recommendation(
                id=new_id(), action_id=action.id, mission_id=mission.id, text=text,
                addressee=addressee, horizon=horizon, evidence=cited, position=place,
                priority=Priority.HIGH, type="policy",
            ))  # fmt: skip
    return Scene(store, action, loaded, mission, sessions, invited, notes, collection)
