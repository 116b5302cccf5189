"""Who stands for whom, where two records are known to be the same person or institution."""

from collections.abc import Iterable, Mapping
from typing import Any

from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.changes.aliases import Aliases
from mieux_desktop.domain.merging import Alias
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import shape_of
from mieux_desktop.storage.repository import Repository

StandIns = Mapping[bytes, bytes]


def stand_ins(records: Repository, kind: type[Person] | type[Institution] = Person) -> StandIns:
    """Return, for each record that another stands for, that other: the lowest id that is here."""
    pairs = records.values(Alias, ("one", "other"), entity=shape_of(kind).entity)
    if not pairs:
        return {}
    aliases = Aliases(pairs)
    ids = {id_ for pair in pairs for id_ in pair}
    here = {row[0] for row in records.values(kind, ("id",), id=list(ids))}
    found: dict[bytes, bytes] = {}
    for id_ in ids:
        members = aliases.members(id_)
        first = next((member for member in members if member in here), members[0])
        if id_ != first:
            found[id_] = first
    return found


def invited_people(
    records: Repository, activity_ids: Iterable[bytes]
) -> Mapping[bytes, frozenset[bytes]]:
    """Return who is on the register of each activity, everybody once."""
    instead = stand_ins(records)
    invited: dict[bytes, set[bytes]] = {}
    rows = records.values(Participant, ("activity_id", "person_id"), activity_id=list(activity_ids))
    for activity_id, person_id in rows:
        invited.setdefault(activity_id, set()).add(instead.get(person_id, person_id))
    return {activity_id: frozenset(people) for activity_id, people in invited.items()}


def everybody(records: Repository, activity_ids: Iterable[bytes]) -> frozenset[bytes]:
    """Return who is on the register of one of the activities, everybody once."""
    return frozenset[bytes]().union(*invited_people(records, activity_ids).values())


def count_invited(records: Repository, **equals: Any) -> Mapping[bytes, int]:
    """Count who is on the registers by activity, everybody once, without reading them all."""
    counts = records.count(Participant, by="activity_id", **equals)
    instead = stand_ins(records)
    if instead:
        merged = list({*instead, *instead.values()})
        names = ("activity_id", "person_id")
        seen: set[tuple[bytes, bytes]] = set()
        for activity_id, id_ in records.values(Participant, names, person_id=merged, **equals):
            person = (activity_id, instead.get(id_, id_))
            counts[activity_id] -= person in seen
            seen.add(person)
    return counts
