"""Stores of a given size for measurements, made through the program's own operations."""

import random
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.operations.stores import Cost, Store, create_store, new_recovery_code

WORDS = (
    "remittances diaspora ministry policy border visa asylum workshop bank fees survey region "
    "transport embassy statistics registration interpretation training budget officer returnees "
    "politique frontières réunion délégation formation ministère enquête migration القرار الهجرة"
).split()


def some_text(chance: random.Random, words: int) -> str:
    """Return varied text of so many words in three languages."""
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def make_store(
    folder: Path, passphrase: str, notes: int, people: int = 0, *, cost: Cost | None = None
) -> Store:
    """Make a store with one running mission that holds so many notes, and so many people."""
    chance = random.Random(notes)
    store = create_store(
        folder, "Inês Carvalho", "expert", "", passphrase, new_recovery_code(), cost=cost
    )
    with store.unit_of_work() as work:
        (action,) = work.find(Action, code="ghana-2")
        (activity,) = work.find(Activity, action_id=action.id, number=5)
        today = store.now().date()
        mission = Mission(
            id=new_id(),
            action_id=action.id,
            activity_ids=(activity.id,),
            place="Accra",
            starts_on=today - timedelta(days=1),
            ends_on=today + timedelta(days=1),
        )
        work.save(None, mission)
    for some in _batches(notes):
        with store.unit_of_work() as work:
            for i in some:
                body = f"{some_text(chance, 7)}\n{some_text(chance, 40)}"
                written_at = store.now() - timedelta(minutes=i)
                note = Note(
                    id=new_id(),
                    action_id=action.id,
                    mission_id=mission.id,
                    activity_id=activity.id,
                    written_at=written_at,
                    kind=chance.choice(list(NoteKind)),
                    body=body,
                )
                work.save(None, note)
    for some in _batches(people):
        with store.unit_of_work() as work:
            body = work.save(None, Institution(id=new_id(), name=some_text(chance, 3)))
            for i in some:
                name = {"family_name": f"{chance.choice(WORDS).title()} {i}", "given_name": "Ama"}
                work.save(None, Person(id=new_id(), institution_id=body.id, **name))
    return store


def _batches(count: int) -> Sequence[range]:
    return [range(first, min(first + 500, count)) for first in range(0, count, 500)]
