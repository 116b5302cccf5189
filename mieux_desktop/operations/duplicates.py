"""People and institutions that may be one and the same: found, merged, or told apart for good."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.merging import Alias, alias
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.operations.people import name_key
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_APART = "not-the-same"  # setting: pairs of ids, on this laptop only
_MOST_ALIKE = 6  # records of one name that are compared with each other
_KINDS: Mapping[str, type[Person] | type[Institution]] = {
    shape_of(Person).entity: Person,
    shape_of(Institution).entity: Institution,
}

Pair = tuple[bytes, bytes]  # the lower id first


@dataclass(frozen=True, slots=True)
class Shown:
    """What tells one of the two from the other; `activities` counts registers."""

    id: bytes
    name: str
    institution: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""
    activities: int = 0


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """Two people or institutions that share their `name` or `email`."""

    entity: str
    one: Shown
    other: Shown
    reason: str


def find_duplicates(store: Store) -> list[PossibleDuplicate]:
    """Return pairs that nobody has judged yet, people first, by name."""
    with store.reading() as records:
        apart = _apart(records)
        pairs = _alike_people(records, apart)
        institutions = _alike_institutions(records, apart)
        people = _shown_people(records, {id_ for pair in pairs for id_ in pair})
    found = [
        PossibleDuplicate("person", people[one], people[other], reason)
        for (one, other), reason in pairs.items()
    ]
    found.sort(key=lambda pair: (fold(pair.one.name), pair.one.id, pair.other.id))
    return found + [
        PossibleDuplicate(
            "institution", Shown(one.id, one.name), Shown(other.id, other.name), "name"
        )
        for one, other in institutions
    ]


def count_duplicates(store: Store) -> int:
    """Count the pairs that nobody has judged yet."""
    with store.reading() as records:
        apart = _apart(records)
        return len(_alike_people(records, apart)) + len(_alike_institutions(records, apart))


def merge(store: Store, entity: str, keep: bytes, other: bytes) -> Alias:
    """Say that two records are the same; undo parts them again.

    Neither is rewritten elsewhere: lists and counts show one of them, with the values of `keep`
    and what only the other knows. Raises `not-received`, `already-the-same`.
    """
    kind = _KINDS[entity]
    with store.unit_of_work() as work:
        kept: Person | Institution = work.require(kind, keep)
        left: Person | Institution = work.require(kind, other)
        said = alias(entity, keep, other)
        current = work.get(Alias, said.id)
        if keep == other or (current is not None and not current.deleted):
            raise Problem("already-the-same")
        saved = work.save(current, replace(current, deleted=False) if current else said)
        _fill(work, kept, left)
        return saved


def not_the_same(store: Store, a: bytes, b: bytes) -> None:
    """Say that two records are not the same; this laptop does not ask again."""
    with store.unit_of_work() as work:
        apart = _apart(work) | {_pair(a, b)}
        work.put_setting(_APART, [list(pair) for pair in sorted(apart)])


def _fill(work: UnitOfWork, kept: Record, left: Record) -> None:
    """Give what is known of both to the record that stands for them."""
    shown = min(kept, left, key=lambda record: record.id)
    names = [f.name for f in shape_of(type(kept)).fields if f.name != "deleted"]
    known: dict[str, Any] = {name: getattr(kept, name) or getattr(left, name) for name in names}
    instead = stand_ins(work, type(shown)) if isinstance(shown, Person | Institution) else {}
    if shown.id not in instead:  # else a third one stands for all
        work.save(shown, replace(shown, **known))


def _alike_people(records: Repository, apart: set[Pair]) -> dict[Pair, str]:
    names = ("id", "family_name", "given_name", "email")
    by_name: dict[str, list[bytes]] = {}
    by_email: dict[str, list[bytes]] = {}
    instead = stand_ins(records)
    for id_, family, given, email in records.values(Person, names):
        if id_ in instead:
            continue
        if key := name_key(f"{family} {given}"):
            by_name.setdefault(key, []).append(id_)
        if "@" in email:
            by_email.setdefault(fold(email.strip()), []).append(id_)
    pairs = dict.fromkeys(_pairs(by_email.values()), "email")
    pairs |= dict.fromkeys(_pairs(by_name.values()), "name")
    return {pair: reason for pair, reason in pairs.items() if pair not in apart}


def _alike_institutions(
    records: Repository, apart: set[Pair]
) -> list[tuple[Institution, Institution]]:
    instead = stand_ins(records, Institution)
    by_name: dict[str, list[bytes]] = {}
    known = {i.id: i for i in records.find(Institution) if i.id not in instead}
    for institution in known.values():
        if key := name_key(institution.name):
            by_name.setdefault(key, []).append(institution.id)
    pairs = [pair for pair in _pairs(by_name.values()) if pair not in apart]
    return sorted(
        ((known[one], known[other]) for one, other in pairs),
        key=lambda pair: (fold(pair[0].name), pair[0].id, pair[1].id),
    )


def _pairs(groups: Iterable[list[bytes]]) -> list[Pair]:
    return [pair for ids in groups for pair in combinations(sorted(ids)[:_MOST_ALIKE], 2)]


def _shown_people(records: Repository, ids: set[bytes]) -> dict[bytes, Shown]:
    people = records.find(Person, id=list(ids))
    wanted = {p.institution_id for p in people if p.institution_id}
    institutions = dict(records.values(Institution, ("id", "name"), id=list(wanted)))
    activities = records.count(Participant, by="person_id", person_id=list(ids))
    return {
        p.id: Shown(
            p.id, p.sort_name, institutions.get(p.institution_id or b"", ""), p.function, p.email,
            p.phone, activities.get(p.id, 0),
        )
        for p in people
    }  # fmt: skip


def _apart(records: Repository) -> set[Pair]:
    return {_pair(*pair) for pair in records.setting(_APART, [])}


def _pair(a: bytes, b: bytes) -> Pair:
    return (a, b) if a < b else (b, a)
