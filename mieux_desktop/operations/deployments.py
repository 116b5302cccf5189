"""Deploys people to an action: written offline, acted on by the hub when it hears of it."""

from dataclasses import dataclass, replace

from mieux_desktop.domain.missions import Deployment, Mission, deployment_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import shape_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class TeamMate:
    """Somebody of an action's team: in the team of `missions`, deployed by an officer, or both.

    The name is empty while the person is not yet received.
    """

    person_id: bytes
    name: str
    is_deployed: bool
    missions: tuple[Mission, ...]  # in order of their days


def deploy(store: Store, action_id: bytes, person_id: bytes) -> None:
    """Deploy a person to an action; the hub gives them what it holds of it."""
    with store.unit_of_work() as work:
        set_deployed(work, action_id, person_id, on=True)


def withdraw(store: Store, action_id: bytes, person_id: bytes) -> None:
    """Take an action back from a person: it is wiped from their laptops at their next sync."""
    with store.unit_of_work() as work:
        set_deployed(work, action_id, person_id, on=False)


def deployed(store: Store, action_id: bytes) -> tuple[bytes, ...]:
    """Return the people whom officers have deployed to an action, as far as this laptop knows."""
    with store.reading() as records:
        found = records.find(Deployment, action_id=action_id)
    return tuple(deployment.person_id for deployment in found)


def action_team(store: Store, action_id: bytes) -> tuple[TeamMate, ...]:
    """Return who works on an action, everybody once, by name."""
    with store.reading() as records:
        missions = records.find(Mission, action_id=action_id, order=("starts_on",))
        there = deployed_people(records, action_id)
        instead = stand_ins(records)
        travels: dict[bytes, list[Mission]] = {id_: [] for id_ in there}
        for mission in missions:
            for id_ in dict.fromkeys(instead.get(one, one) for one in mission.team):
                travels.setdefault(id_, []).append(mission)
        names = {p.id: p.sort_name for p in records.find(Person, id=list(travels))}
    mates = [
        TeamMate(id_, names.get(id_, ""), id_ in there, tuple(of_theirs))
        for id_, of_theirs in travels.items()
    ]
    return tuple(sorted(mates, key=lambda mate: (not mate.name, mate.name.casefold())))


def deployed_people(records: Repository, action_id: bytes) -> frozenset[bytes]:
    """Return who is deployed to an action, each by the record that stands for them."""
    instead = stand_ins(records)
    rows = records.values(Deployment, ("person_id",), action_id=action_id)
    return frozenset(instead.get(person_id, person_id) for (person_id,) in rows)


def set_deployed(work: UnitOfWork, action_id: bytes, person_id: bytes, *, on: bool) -> None:
    """Deploy or withdraw somebody, under each record that is known to be them.

    The hub knows only one of these records, and it need not be the one that stands for all here.
    """
    for one in work.aliases(shape_of(Person).entity).members(person_id):
        id_ = deployment_id(action_id, one)
        known = work.get(Deployment, id_)
        if known is None:
            if on:
                work.save(None, Deployment(id=id_, action_id=action_id, person_id=one))
        elif known.deleted == on:
            work.save(known, replace(known, deleted=not on))
