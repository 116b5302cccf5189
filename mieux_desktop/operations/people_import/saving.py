"""Taking a list over: people and institutions made or found again, all invited, in one intent."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.entries import Entry
from mieux_desktop.operations.people_import.matching import institution_key
from mieux_desktop.operations.people_import.preview import (
    Cancelled,
    Choice,
    Decision,
    Progress,
    never,
)
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_STEP = 25  # lines between two looks at whether to go on


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: people made, people that were known, of these two those who were not on
    the activity's list before, and institutions made."""

    made: int
    known: int
    invited: int
    institutions: int


def import_people(
    store: Store,
    activity_id: bytes | None,
    chosen: Sequence[tuple[Entry, Choice]],
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = never,
) -> Imported:
    """Add the people of a list to the directory and, if one is named, to an activity's list.

    Of somebody known only what was empty is filled in. When it is stopped or fails, nothing was
    added. Raises `cancelled`, `not-received`.
    """
    wanted = [pair for pair in chosen if pair[1] is not Decision.SKIP and pair[0].can_be_added]
    with store.unit_of_work() as work:
        taking = _Taking(work, activity_id, [c for _, c in wanted if isinstance(c, bytes)])
        for number, (entry, choice) in enumerate(wanted):
            if number % _STEP == 0:
                if cancelled():
                    raise Problem("cancelled")
                progress(number, len(wanted))
            taking.take(entry, choice)
        progress(len(wanted), len(wanted))
        return taking.result()


class _Taking:
    """Holds what was read of the store before, so that no line asks it anew."""

    def __init__(self, work: UnitOfWork, activity_id: bytes | None, known: list[bytes]) -> None:
        self._work = work
        self._activity = None if activity_id is None else work.require(Activity, activity_id)
        self._known = {person.id: person for person in work.find(Person, id=known)}
        instead = stand_ins(work, Institution)
        self._bodies: dict[str, bytes] = {}
        for id_, name in work.values(Institution, ("id", "name"), order=("name",)):
            if id_ not in instead:
                self._bodies.setdefault(institution_key(name), id_)
        self._participants: dict[bytes, Participant] = {}
        if activity_id is not None:
            invited = work.find(Participant, activity_id=activity_id, deleted=True)
            people = stand_ins(work)
            for participant in invited:
                person = people.get(participant.person_id, participant.person_id)
                held = self._participants.get(person)
                if held is None or held.deleted:
                    self._participants[person] = participant
        self._made = self._invited = self._new_bodies = 0
        self._taken: set[bytes] = set()

    def take(self, entry: Entry, choice: Choice) -> None:
        """Make or complete the person of a line and invite them."""
        known = self._known.get(choice) if isinstance(choice, bytes) else None
        if isinstance(choice, bytes) and known is None:
            raise Problem("not-received")
        values: dict[str, Any] = {
            "function": entry.function, "institution_id": self._body(entry.institution, known),
            "gender": entry.gender, "email": entry.email, "phone": entry.phone,
            "country": entry.country,
        }  # fmt: skip
        if known is None:
            person = self._work.save(
                None,
                Person(
                    id=new_id(), family_name=entry.family_name, given_name=entry.given_name,
                    **values,
                ),
            )  # fmt: skip
            self._made += 1
        else:
            blank = {name: value for name, value in values.items() if not getattr(known, name)}
            person = self._work.save(known, replace(known, **blank))
            self._known[person.id] = person
            self._taken.add(person.id)
        if self._activity is not None:
            self._invite(self._activity, person.id)

    def result(self) -> Imported:
        """Return what was done."""
        return Imported(self._made, len(self._taken), self._invited, self._new_bodies)

    def _body(self, name: str, known: Person | None) -> bytes | None:
        """Return the institution of a name; make it unless it would not be used."""
        key = institution_key(name)
        if not key or (known is not None and known.institution_id is not None):
            return None
        if key not in self._bodies:
            self._bodies[key] = self._work.save(None, Institution(id=new_id(), name=name)).id
            self._new_bodies += 1
        return self._bodies[key]

    def _invite(self, activity: Activity, person_id: bytes) -> None:
        held = self._participants.get(person_id)
        if held is not None and not held.deleted:
            return
        if held is None:
            wanted = Participant(
                id=participant_id(activity.id, person_id), action_id=activity.action_id,
                activity_id=activity.id, person_id=person_id,
            )  # fmt: skip
            self._participants[person_id] = self._work.save(None, wanted)
        else:
            self._participants[person_id] = self._work.save(held, replace(held, deleted=False))
        self._invited += 1
