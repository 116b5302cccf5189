"""The hub's log: accepted changes in one order, and what they show of records and people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Edit
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.hub.arriving import Item
from mieux_desktop.hub.database import chunks, insert_new, next_seq
from mieux_desktop.hub.deploying import follow_deployments
from mieux_desktop.hub.erasing import erase_held
from mieux_desktop.hub.grants import Link, add_links, grant_own
from mieux_desktop.hub.rights import OWN_SCOPES, Key, Record, Rights
from mieux_desktop.hub.tables import actions, grants, links, log, quarantine, records, withheld

# Which fields name people and institutions that the teams of an action need beside it.
_PEOPLE = {
    ("participant", "person_id"), ("note", "people"), ("note", "author_id"), ("mission", "team"),
    ("evaluation", "author_id"), ("deployment", "person_id"),
}  # fmt: skip


class Accepted(NamedTuple):
    """A change about to be appended, with its place in its epoch."""

    epoch: bytes
    item: Item
    chain: bytes
    device: bytes
    received_at: int


class Held(NamedTuple):
    """What is held of one number of an epoch."""

    h: bytes
    chain: bytes
    is_hash_only: bool


def append(connection: sa.Connection, accepted: Sequence[Accepted], rights: Rights) -> None:
    """Append changes to the log, and keep what they show. Within `Database.writing` only."""
    if not accepted:
        return
    first = next_seq(connection, len(accepted))
    rows, found = [], []
    made = {id_: 0 for entity, id_ in rights.added if entity in OWN_SCOPES}
    for seq, (epoch, item, chain, device, received_at) in enumerate(accepted, first):
        change = item.change
        if change is None:
            raise ValueError("only whole changes are accepted")
        eff = min(change.at, received_at)
        rows.append(
            {"hub_seq": seq, "epoch": epoch, "n": item.n, "h": item.h, "chain": chain,
             "scope": change.scope, "device": device, "received_at": received_at, "eff": eff,
             "body": item.body}
        )  # fmt: skip
        if change.scope in made:
            made[change.scope] = made[change.scope] or seq
        found += [Link(s, t, seq) for s, t in _links(change.scope, change.author, item.edits)]
    connection.execute(sa.insert(log), rows)
    _keep_records(connection, rights.added)
    _keep_actions(connection, accepted, [id_ for entity, id_ in rights.added if entity == "action"])
    for scope, seq in made.items():
        grant_own(connection, rights.person_id, scope, seq)
    add_links(connection, _without_actions(connection, found))
    follow_deployments(connection, [entry.item for entry in accepted])
    erase_held(connection, [entry.item for entry in accepted])


def held(connection: sa.Connection, epoch: bytes, first: int, last: int) -> dict[int, Held]:
    """Return what is held of these numbers, in the log, withheld or set aside in its place."""
    found: dict[int, Held] = {}
    for table, is_hash_only in ((log, False), (quarantine, False), (withheld, True)):
        t = table.c
        where = (t.epoch == epoch, t.n.between(first, last), t.chain.is_not(None))
        for n, h, chain in connection.execute(sa.select(t.n, t.h, t.chain).where(*where)):
            found[n] = Held(h, chain, is_hash_only)
    return found


def known_records(connection: sa.Connection, keys: Iterable[Key]) -> dict[Key, Record]:
    """Return where those of the records belong that the hub knows."""
    found: dict[Key, Record] = {}
    for some in chunks({id_ for _, id_ in keys}):
        for row in connection.execute(sa.select(records).where(records.c.id.in_(some))):
            found[row.entity, row.id] = Record(row.scope, row.owner)
    return found


def keys_of(items: Iterable[Item]) -> set[Key]:
    """Return the records that changes write to, with those that decide whose they are."""
    keys = set()
    for item in items:
        for edit in item.edits:
            keys.add((edit.entity, edit.id))
            if edit.field == "evaluation_id" and isinstance(edit.value, bytes):
                keys.add(("evaluation", edit.value))
    return keys


def _links(scope: bytes, author: bytes, edits: Iterable[Edit]) -> Iterator[tuple[bytes, bytes]]:
    values: dict[bytes, dict[str, object]] = {}
    for edit in edits:
        shape = SHAPES.get(edit.entity)
        in_action = edit.entity == "action" or (shape and shape.type.scoped_by == "action_id")
        if in_action and author:
            yield scope, author
        if in_action and (edit.entity, edit.field) in _PEOPLE:
            named = edit.value if isinstance(edit.value, list) else [edit.value]
            yield from ((scope, id_) for id_ in named if _is_id(id_))
        elif (edit.entity, edit.field) == ("person", "institution_id") and _is_id(edit.value):
            yield edit.id, edit.value
        elif edit.entity == "alias":
            values.setdefault(edit.id, {})[edit.field] = edit.value
    for alias in values.values():
        one, other = alias.get("one"), alias.get("other")
        if alias.get("entity") in OWN_SCOPES and _is_id(one) and _is_id(other):
            yield one, other  # type: ignore[misc]  # both are ids
            yield other, one  # type: ignore[misc]


def _is_id(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == 16


def _without_actions(connection: sa.Connection, found: Sequence[Link]) -> list[Link]:
    """Leave out links to actions: naming an action among people must not give it to anybody."""
    known: set[bytes] = set()
    for some in chunks({link.target for link in found}):
        query = sa.select(actions.c.id).where(actions.c.id.in_(some))
        known.update(connection.execute(query).scalars())
    return [link for link in found if link.target not in known]


def _keep_records(connection: sa.Connection, added: Mapping[Key, Record]) -> None:
    rows = [
        {"id": id_, "entity": entity, "scope": record.scope, "owner": record.owner}
        for (entity, id_), record in added.items()
    ]
    insert_new(connection, records, rows)


def _keep_actions(
    connection: sa.Connection, accepted: Iterable[Accepted], fresh: Sequence[bytes]
) -> None:
    insert_new(connection, actions, [{"id": id_, "code": "", "name": ""} for id_ in fresh])
    for some in chunks(fresh):  # nobody is given an action by having named it before it was there
        connection.execute(sa.delete(links).where(links.c.target.in_(some)))
        connection.execute(sa.delete(grants).where(grants.c.scope.in_(some)))
    for entry in accepted:
        for edit in entry.item.edits:
            column = {"code": "code", "name_en": "name", "name_fr": "name"}.get(edit.field)
            if edit.entity == "action" and column and isinstance(edit.value, str) and edit.value:
                statement = sa.update(actions).where(actions.c.id == edit.id)
                connection.execute(statement.values({column: edit.value}))
