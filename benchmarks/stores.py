"""Stores of a given size for measurements, made through the program's own operations."""

import random
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from itertools import islice
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import (
    Attendance,
    Mark,
    Participant,
    attendance_id,
    participant_id,
)
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Gender, Institution, Person
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.stores import Cost, Store, create_store, new_recovery_code

_BATCH = 100  # records of one intent: history is read by intent, so that few make it dear
_SESSIONS = 20
_STATEMENTS = (
    *("objectives", "relevance", "level", "experts"),
    *("exchange", "materials", "time", "venue"),
)

WORDS = [
    "remittances",
    "diaspora",
    "ministry",
    "policy",
    "border",
    "visa",
    "asylum",
    "workshop",
    "bank",
    "fees",
    "survey",
    "region",
    "transport",
    "embassy",
    "statistics",
    "registration",
    "interpretation",
    "training",
    "budget",
    "officer",
    "returnees",
    "politique",
    "frontières",
    "réunion",
    "délégation",
    "formation",
    "ministère",
    "enquête",
    "migration",
    "القرار",
    "الهجرة",
]


class Words:
    """Varied text: common words among thousands of rarer ones, as in any language."""

    def __init__(self, chance: random.Random) -> None:
        syllables = [
            "ba",
            "che",
            "di",
            "fo",
            "gra",
            "hu",
            "ja",
            "ke",
            "li",
            "mo",
            "na",
            "pe",
            "qui",
            "ro",
            "sa",
            "té",
            "vu",
            "wen",
            "xi",
            "yo",
            "za",
        ]
        rare = {"".join(chance.choices(syllables, k=3)) for _ in range(5000)}
        self._chance = chance
        self._words = [*WORDS, *sorted(rare)]
        self._weights = [1 / (place + 3) for place in range(len(self._words))]

    def sentences(self, count: int, words: int) -> list[str]:
        """Return so many sentences of so many words."""
        drawn = iter(self._chance.choices(self._words, self._weights, k=count * words))
        return [" ".join(islice(drawn, words)).capitalize() + "." for _ in range(count)]


def make_store(
    folder: Path, passphrase: str, notes: int, *, participants: int = 0, cost: Cost | None = None
) -> Store:
    """Make a store with one running mission: so many notes, and a register of 20 sessions."""
    return _Maker(folder, passphrase, cost).small(notes, participants)


def make_large_store(
    folder: Path, passphrase: str, notes: int, people: int, responses: int, missions: int
) -> Store:
    """Make a store with missions that share so many records; the first of them is running."""
    return _Maker(folder, passphrase, None).large(notes, people, responses, missions)


class _Maker:
    """Makes one store; the same sizes give the same texts."""

    def __init__(self, folder: Path, passphrase: str, cost: Cost | None) -> None:
        code = new_recovery_code()
        self._store = create_store(
            folder, "Inês Carvalho", "expert", "", passphrase, code, cost=cost
        )
        self._chance = random.Random(1)
        words = Words(self._chance)
        self._titles, self._texts = words.sentences(2000, 7), words.sentences(2000, 14)
        self._today = self._store.now().date()
        with self._store.reading() as records:
            self._activities = records.find(Activity)
            (ghana,) = records.find(Action, code="ghana-2")
        self._activities.sort(key=lambda a: (a.action_id != ghana.id, a.number != 5))

    def small(self, notes: int, participants: int) -> Store:
        people = self._people(participants) if participants else []
        mission = self._mission(0, 1)
        sessions = self._sessions(mission)
        self._save_all(notes, self._note_of([mission], [sessions], people))
        self._register(mission, people, sessions)
        return self._store

    def large(self, notes: int, people: int, responses: int, missions: int) -> Store:
        everybody = self._people(people)
        planned = [self._mission(number, missions) for number in range(missions)]
        agendas = [self._sessions(mission) for mission in planned]
        self._save_all(notes, self._note_of(planned, agendas, everybody))
        for mission, sessions in zip(planned, agendas, strict=True):
            first = mission is planned[0]
            invited = everybody[:500] if first else self._chance.sample(everybody, 40)
            self._register(mission, invited, sessions if first else sessions[:8])
        self._feedback(responses)
        return self._store

    def _save_all(self, count: int, make: Callable[[int], Record]) -> None:
        for first in range(0, count, _BATCH):
            with self._store.unit_of_work() as work:
                for number in range(first, min(first + _BATCH, count)):
                    work.save(None, make(number))

    def _save_each(self, records: Sequence[Record]) -> None:
        self._save_all(len(records), records.__getitem__)

    def _mission(self, number: int, of: int) -> Mission:
        """Return a saved mission; the first is running, the others are over by then."""
        activity = self._activities[number * 10 % len(self._activities)]
        starts_on = self._today - timedelta(days=1 + number * 21)
        mission = Mission(
            id=new_id(),
            action_id=activity.action_id,
            activity_ids=(activity.id,),
            place=f"Accra {number}" if of > 1 else "Accra",
            starts_on=starts_on,
            ends_on=starts_on + timedelta(days=2),
        )
        self._save_each([mission])
        return mission

    def _sessions(self, mission: Mission) -> list[Session]:
        sessions = []
        for number in range(_SESSIONS):
            day, slot = divmod(number, 7)
            on = (mission.starts_on or self._today) + timedelta(days=day)
            session = Session(
                id=new_id(),
                action_id=mission.action_id,
                activity_id=mission.activity_ids[0],
                on=on,
                starts=time(8 + slot),
                ends=time(8 + slot, 50),
                title=self._chance.choice(self._titles),
            )
            sessions.append(session)
        self._save_each(sessions)
        return sessions

    def _people(self, count: int) -> list[Person]:
        chance = self._chance
        bodies = [
            Institution(id=new_id(), name=chance.choice(self._titles)) for _ in range(count // 20)
        ]
        people = [
            Person(
                id=new_id(),
                family_name=f"{chance.choice(WORDS).title()} {_letters(number)}",
                given_name=chance.choice(("Ama", "Kofi", "Élodie", "Grace", "Yaw")),
                function=chance.choice(WORDS),
                institution_id=chance.choice(bodies).id if bodies else None,
                gender=chance.choice((Gender.WOMAN, Gender.MAN, None)),
            )
            for number in range(count)
        ]
        self._save_each([*bodies, *people])
        return people

    def _note_of(
        self, missions: list[Mission], agendas: list[list[Session]], people: list[Person]
    ) -> Callable[[int], Note]:
        chance, kinds = self._chance, list(NoteKind)
        latest = [self._latest(mission) for mission in missions]

        def make(number: int) -> Note:
            place = number % len(missions)
            mission, kind = missions[place], chance.choice(kinds)
            done = kind is NoteKind.TODO and number % 2
            return Note(
                id=new_id(),
                action_id=mission.action_id,
                mission_id=mission.id,
                activity_id=mission.activity_ids[0],
                session_id=chance.choice(agendas[place]).id if number % 3 else None,
                written_at=latest[place] - timedelta(seconds=number // len(missions) * 20),
                kind=kind,
                body="\n".join((chance.choice(self._titles), *chance.choices(self._texts, k=3))),
                people=(chance.choice(people).id,) if people and not number % 4 else (),
                tags=(chance.choice(WORDS),) if not number % 2 else (),
                done_on=self._today if done else None,
            )

        return make

    def _latest(self, mission: Mission) -> datetime:
        """Return the end of a mission, or now while it runs."""
        over = (self._today - (mission.ends_on or self._today)).days
        return self._store.now() - timedelta(days=max(0, over))

    def _register(
        self, mission: Mission, invited: Sequence[Person], sessions: Sequence[Session]
    ) -> None:
        """Invite people and mark them in all sessions but the last."""
        (activity_id,) = mission.activity_ids
        rows = [
            Participant(
                id=participant_id(activity_id, person.id),
                action_id=mission.action_id,
                activity_id=activity_id,
                person_id=person.id,
            )
            for person in invited
        ]
        self._save_each(rows)
        marks = [
            Attendance(
                id=attendance_id(session.id, row.id),
                action_id=mission.action_id,
                activity_id=activity_id,
                session_id=session.id,
                participant_id=row.id,
                mark=self._chance.choice((Mark.PRESENT, Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED)),
            )
            for session in sessions[:-1]
            for row in rows
        ]
        self._save_each(marks)

    def _feedback(self, responses: int) -> None:
        """Close a collection in each of 200 activities; the running mission's is one of them."""
        rounds = [
            Collection(
                id=new_id(),
                action_id=activity.action_id,
                activity_id=activity.id,
                questionnaire="participant-feedback",
                version=1,
                opened_on=self._today - timedelta(days=1),
                closed_on=self._today,
            )
            for activity in self._activities[:200]
        ]
        self._save_each(rounds)
        self._save_all(responses, lambda n: self._response(rounds[n % len(rounds)]))

    def _response(self, collection: Collection) -> Response:
        chance = self._chance
        answers: dict[str, object] = {name: chance.randint(2, 5) for name in _STATEMENTS}
        answers["knowledge_before"], answers["knowledge_after"] = 2, chance.randint(3, 5)
        answers["recommend"] = chance.randint(5, 10)
        answers["most_useful"] = chance.choice(self._texts)
        return Response(
            id=unordered_id(),
            action_id=collection.action_id,
            collection_id=collection.id,
            language=chance.choice(("en", "fr", "ar")),
            answers=answers,
        )


def _letters(number: int) -> str:
    """Write a number as letters, so that names differ as names do."""
    letters = ""
    while number or not letters:
        number, place = divmod(number, 26)
        letters = chr(ord("a") + place) + letters
    return letters.title()
