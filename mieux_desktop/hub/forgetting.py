"""Erasing a person: what the records say about them, and the changes that let all lose it."""

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.aliases import Aliases
from mieux_desktop.domain.changes.claims import claim_bytes, head_bytes
from mieux_desktop.domain.changes.fold import Fold, record_state
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    decode_change,
    first_chain,
    hash_change,
    next_chain,
    to_milliseconds,
)
from mieux_desktop.domain.changes.pages import EpochClaim, Run
from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.domain.merging import Alias, erasure
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Plain, Ref, Shape, shape_of
from mieux_desktop.hub.arriving import examine
from mieux_desktop.hub.database import chunks
from mieux_desktop.hub.tables import links, log, parked, quarantine, records
from mieux_desktop.hub.uplink import Sender, Uplink
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.messages import unpack_runs

_PERSON, _ALIAS = shape_of(Person), shape_of(Alias)
_MOST_SHOWN = 20  # people who fit a search
_AT_ONCE = 1000  # rows

Key = tuple[str, bytes, bytes]  # entity, id, scope


@dataclass(frozen=True, slots=True)
class Found:
    """A person of the records, as they are shown now."""

    id: bytes
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be erased of a person: changes by record, and what stays though it names them."""

    people: tuple[Found, ...]  # who was meant, then whoever is said to be the same
    losses: dict[Key, set[Ref]]
    fields: Counter[str]  # values by entity and field
    notes: int  # that name the person and are not among the losses


def find_people(connection: sa.Connection, text: str) -> list[Found]:
    """Return the people whose id this is, or whose name or address holds all words of it."""
    query = sa.select(records.c.id).where(records.c.entity == _PERSON.entity)
    ids = sorted(connection.execute(query).scalars())
    typed = fold(text).replace("-", "")
    named = [id_ for id_ in ids if id_.hex() == typed]
    if named or not text.strip():
        return list(_read(connection, named))
    everybody = _read(connection, ids)
    return [f for f in everybody if holds_words(fold(f"{f.name} {f.about}"), text)]


def find_person(connection: sa.Connection, text: str) -> Found:
    """Return the one person who fits; raise `person-not-found`, `person-ambiguous`."""
    found = find_people(connection, text)
    if not found:
        raise Problem("person-not-found", text=text)
    if len(found) > 1:
        lines = [f"{f.id.hex()}  {f.name}  {f.about}" for f in found[:_MOST_SHOWN]]
        raise Problem("person-ambiguous", people="\n".join(lines))
    return found[0]


def plan_erasure(connection: sa.Connection, person: Found, *, notes: bool) -> Plan:
    """Find what is held about a person, also in work that waits; `notes`: also texts of notes
    that name them.

    That is what records of theirs and of whoever is said to be the same hold, and what is said of
    them as participants.
    """
    ids = _same(connection, person.id)
    scopes = ids | _naming(connection, ids)

    def changes() -> Iterator[Change]:
        return _changes(connection, scopes)

    wanted = {("person", id_) for id_ in ids}
    wanted |= _pointing(changes, "person_id", ids)
    wanted |= _pointing(changes, "participant_id", {i for e, i in wanted if e == "participant"})
    texts = _pointing(changes, "people", ids)
    if notes:
        wanted |= texts
    losses: dict[Key, set[Ref]] = {}
    fields: Counter[str] = Counter()
    for change in changes():
        for edit in change.edits:
            if edit.salt is not None and (edit.entity, edit.id) in wanted:
                losses.setdefault((edit.entity, edit.id, change.scope), set()).add(change.ref)
                fields[f"{edit.entity}.{edit.field}"] += 1
    others = _read(connection, sorted(ids - {person.id}))
    return Plan((person, *others), losses, fields, len(texts - wanted))


def carry_out(connection: sa.Connection, hub: Device, plan: Plan, now: datetime) -> int:
    """Write the erasures as the hub's own changes; return how many records lose something.

    They reach every laptop that has these records. Within `Database.writing` only.
    """
    changes = _orders(plan, to_milliseconds(now))
    if not changes:
        return 0
    claim = EpochClaim(changes[0].epoch, hub.key, None, False, 2, b"")
    claim = replace(claim, signature=hub.sign(claim_bytes(claim)))
    chain = first_chain(claim.epoch)
    for change in changes:
        chain = next_chain(chain, hash_change(change))
    head = hub.sign(head_bytes(claim.epoch, len(changes), chain))
    arrival = examine(Run(claim, 0, tuple(changes), chain, head), hub.key)
    uplink = Uplink(connection, Sender(hub.key, b"", "officer"), to_milliseconds(now))
    uplink.take([arrival] if arrival is not None else [])
    if uplink.taken.accepted != len(changes):
        raise RuntimeError("an erasure of the hub's own was not accepted")
    return len(plan.losses)


def _orders(plan: Plan, at: int) -> list[Change]:
    """Return one change for each scope in which something is lost."""
    by_scope: dict[bytes, list[Edit]] = {}
    for (entity, id_, scope), refs in sorted(plan.losses.items()):
        order = erasure(entity, id_, scope, refs)
        shape = shape_of(type(order))
        by_scope.setdefault(scope, []).extend(
            Edit(shape.entity, order.id, name, value, ())
            for name, value in shape.to_plain(order).items()
            if name != "deleted"
        )
    epoch = os.urandom(8)
    return [
        Change(epoch, n, at, SCHEMA, scope, b"", tuple(edits))
        for n, (scope, edits) in enumerate(by_scope.items(), 1)
    ]


def _read(connection: sa.Connection, ids: Iterable[bytes]) -> Iterator[Found]:
    """Yield people as the log has them; each is a scope of their own."""
    for some in chunks(ids):
        for id_, values in _folded(_rows(connection, some), _PERSON):
            person = _PERSON.from_plain(id_, values, {})
            about = " ".join(filter(None, (person.function, person.email)))
            yield Found(id_, person.full_name, about)


def _same(connection: sa.Connection, person_id: bytes) -> set[bytes]:
    """Return the person with all whom aliases that stand say to be the same."""
    linked, edge = {person_id}, {person_id}
    while edge:  # whoever an alias ever named with them is linked both ways
        forth = sa.select(links.c.target).where(links.c.source.in_(edge))
        back = sa.select(links.c.source).where(links.c.target.in_(edge), links.c.source.in_(forth))
        where = (records.c.entity == _PERSON.entity, records.c.id.in_(back))
        edge = set(connection.execute(sa.select(records.c.id).where(*where)).scalars()) - linked
        linked |= edge
    if len(linked) == 1:
        return linked
    rows = _rows(connection, linked | _naming(connection, linked))
    standing = [v for _, v in _folded(rows, _ALIAS) if not v.get("deleted")]
    pairs = [(v["one"], v["other"]) for v in standing if v["entity"] == _PERSON.entity]
    return set(Aliases(pairs).members(person_id))


def _folded(
    rows: Iterable[tuple[Change, bytes, int]], shape: Shape
) -> Iterator[tuple[bytes, Mapping[str, Plain]]]:
    """Yield id and values of the records of one kind, all of whose changes are among the rows."""
    gathered = Fold()
    for change, h, eff in rows:
        if change.schema > SCHEMA:
            continue
        edits = tuple(edit for edit in change.edits if edit.entity == shape.entity)
        gathered.add(msgspec.structs.replace(change, edits=edits), h, eff)
    for _, id_, cells in gathered.records():
        state = record_state(shape.fields, cells)
        if not state.incomplete:
            yield id_, state.values


def _naming(connection: sa.Connection, ids: Iterable[bytes]) -> set[bytes]:
    """Return the scopes in which somebody wrote of these people."""
    found: set[bytes] = set()
    for some in chunks(ids):
        query = sa.select(links.c.source).where(links.c.target.in_(some))
        found.update(connection.execute(query).scalars())
    return found


def _rows(
    connection: sa.Connection, scopes: Iterable[bytes]
) -> Iterator[tuple[Change, bytes, int]]:
    """Yield the changes of these scopes in the log, with h and effective time."""
    for some in chunks(sorted(scopes)):
        query = sa.select(log.c.body, log.c.h, log.c.eff).where(log.c.scope.in_(some))
        query = query.order_by(log.c.hub_seq).execution_options(yield_per=_AT_ONCE)
        for body, h, eff in connection.execute(query):
            yield decode_change(body), h, eff


def _changes(connection: sa.Connection, scopes: Iterable[bytes]) -> Iterator[Change]:
    """Yield all changes of these scopes in the log, and all that wait, whatever their scope."""
    for change, _, _ in _rows(connection, scopes):
        yield change
    query = sa.select(quarantine.c.body).execution_options(yield_per=_AT_ONCE)
    yield from map(decode_change, connection.execute(query).scalars())
    for body in connection.execute(sa.select(parked.c.run)).scalars().all():
        for run in unpack_runs(body).runs:
            yield from (entry for entry in run.entries if isinstance(entry, Change))


def _pointing(
    changes: Callable[[], Iterator[Change]], field: str, ids: set[bytes]
) -> set[tuple[str, bytes]]:
    """Return the records of which a field ever named one of these ids."""
    found = set()
    for change in changes() if ids else ():
        for edit in change.edits:
            if edit.field == field:
                named = edit.value if isinstance(edit.value, list) else [edit.value]
                if any(isinstance(value, bytes) and value in ids for value in named):
                    found.add((edit.entity, edit.id))
    return found
