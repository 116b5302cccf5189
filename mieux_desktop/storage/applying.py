"""Applies changes that are in the log to the projections: many at once, or one record anew."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.fold import Fold, record_state
from mieux_desktop.domain.changes.heads import pack_heads, read_heads
from mieux_desktop.domain.changes.model import Change, Edit, decode_change
from mieux_desktop.domain.record import Plain, Ref
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.log import NEWER, chunks, places
from mieux_desktop.storage.projection import Awaited, awaited_rows
from mieux_desktop.storage.search import index_rows
from mieux_desktop.storage.tables import Packed, projections

Key = tuple[str, bytes]  # entity, id

_pack = msgspec.msgpack.Encoder().encode


class Folded(NamedTuple):
    """How many conflicts are newly open, and how many changes were read for it."""

    conflicts: int
    changes: int


class Applied(NamedTuple):
    """What applying changed: entities, conflicts newly open; and what was `folded` for it."""

    entities: frozenset[str]
    conflicts: int
    folded: int


@dataclass(slots=True)
class _Row:
    """A row under change: heads as they become, and the fields that change."""

    heads: dict[str, tuple[Ref, ...]]
    is_new: bool
    values: dict[str, Plain] = field(default_factory=dict)


def apply_changes(
    connection: sa.Connection, arrived: Sequence[Change], *, indexed: bool = True
) -> Applied:
    """Bring the projections (and the search index) up to date with changes that are in the log.

    An edit that names exactly the one head of its cell replaces it in memory; whatever is more than
    that (two heads, a deletion, versions out of order) folds the whole record anew from the log.
    """
    rows = _load_rows(connection, arrived)
    contested = _with_awaited(connection, rows)
    for change in arrived:
        ref = change.ref
        only = (ref,)
        for edit in change.edits:
            row = rows[edit.entity][edit.id]
            if (edit.entity, edit.id) in contested:
                continue
            if _continues(edit, ref, row):
                row.heads[edit.field] = only
                row.values[edit.field] = edit.value
            else:
                contested.add((edit.entity, edit.id))
    for entity, by_id in rows.items():
        required = _columns(entity).required
        contested.update(
            (entity, id_)
            for id_, row in by_id.items()
            if row.is_new and not required <= row.values.keys()
        )
        plain = {id_: row for id_, row in by_id.items() if (entity, id_) not in contested}
        _write_rows(connection, entity, plain)
        if indexed:
            index_rows(connection, entity, list(plain))
    folded = fold_anew(connection, contested, indexed=indexed)
    return Applied(frozenset(rows), folded.conflicts, folded.changes)


def _continues(edit: Edit, ref: Ref, row: _Row) -> bool:
    """Tell whether the edit follows the one head that its cell has, and nothing else matters."""
    parents = edit.parents
    return (
        len(parents) <= 1
        and edit.proof is None
        and parents == row.heads.get(edit.field, ())
        and ref not in parents
        and "deleted" not in row.heads
        and (edit.field != "deleted" or not (edit.value or row.heads))
    )


def misplaced(connection: sa.Connection, arriving: Iterable[Change]) -> set[Ref]:
    """Return the changes that edit a record which belongs to another scope.

    A record never leaves the scope that it is held in here, or else the one it was made in first.
    """
    wanted: dict[str, dict[bytes, list[Change]]] = {}
    made_in: dict[bytes, bytes] = {}
    for change in arriving:
        for edit in change.edits:
            scoped_by = SHAPES[edit.entity].type.scoped_by
            if scoped_by == "id":
                continue
            if edit.field == scoped_by:
                made_in.setdefault(edit.id, change.scope)
            touching = wanted.setdefault(edit.entity, {}).setdefault(edit.id, [])
            if not touching or touching[-1] is not change:
                touching.append(change)
    wrong: set[Ref] = set()
    for entity, by_id in wanted.items():
        column = SHAPES[entity].type.scoped_by
        scopes = {id_: made_in[id_] for id_ in by_id if id_ in made_in}
        for some in chunks(by_id):
            where = f"id IN ({places(len(some))})"
            rows = connection.exec_driver_sql(
                f"SELECT id, {column} FROM {entity} WHERE {where}",  # noqa: S608
                tuple(some),
            )
            scopes.update((id_, scope) for id_, scope in rows)
        for id_, scope in scopes.items():
            wrong.update(c.ref for c in by_id[id_] if c.scope != scope)
    return wrong


def crowded(connection: sa.Connection, arriving: Iterable[Change], most: int) -> set[Ref]:
    """Return the changes that edit a record of which the log holds so many changes already."""
    touching: dict[bytes, set[Ref]] = {}
    for change in arriving:
        for id_ in {edit.id for edit in change.edits}:
            touching.setdefault(id_, set()).add(change.ref)
    found: set[Ref] = set()
    for some in chunks(touching):
        rows = connection.exec_driver_sql(
            f"SELECT record_id FROM change_records WHERE record_id IN ({places(len(some))})"  # noqa: S608
            " GROUP BY record_id HAVING count(*) >= ?",
            (*some, most),
        )
        for (id_,) in rows:
            found |= touching[id_]
    return found


def fold_anew(connection: sa.Connection, keys: Iterable[Key], *, indexed: bool = True) -> Folded:
    """Write records as the log has them."""
    by_entity: dict[str, list[bytes]] = {}
    for entity, id_ in sorted(keys):
        by_entity.setdefault(entity, []).append(id_)
    conflicts = changes = 0
    for entity, ids in by_entity.items():
        for some in chunks(ids):
            folded = _fold_some(connection, entity, some)
            conflicts += folded.conflicts
            changes += folded.changes
        if indexed:
            index_rows(connection, entity, ids)
    return Folded(conflicts, changes)


def _fold_some(connection: sa.Connection, entity: str, ids: list[bytes]) -> Folded:
    run = connection.exec_driver_sql
    here = f"WHERE entity = ? AND record_id IN ({places(len(ids))})"
    present = {id_ for id_, _ in _heads_of(connection, entity, ids)}
    fields, required = SHAPES[entity].fields, _columns(entity).required
    known = run(f"SELECT record_id, field FROM conflicts {here}", (entity, *ids))  # noqa: S608
    before = {tuple(row) for row in known}
    rows: dict[bytes, _Row] = {}
    conflicts: list[tuple[str, bytes, str]] = []
    awaited: list[Awaited] = []
    fold, count = _fold_of(connection, entity, ids)
    for _, id_, cells in fold.records():
        # What a row has and no edit gave was shipped with the program.
        shipped = dict.fromkeys(required - cells.keys()) if id_ in present else {}
        state = record_state(fields, cells, shipped)
        awaited += awaited_rows(entity, id_, state)
        if not state.incomplete:
            rows[id_] = _Row(dict(state.heads), id_ not in present, dict(state.values))
            conflicts += [(entity, id_, name) for name in sorted(state.conflicts)]
    _write_rows(connection, entity, rows)
    run(f"DELETE FROM conflicts {here}", (entity, *ids))  # noqa: S608
    run(f"DELETE FROM awaited {here}", (entity, *ids))  # noqa: S608
    if conflicts:
        run("INSERT INTO conflicts (entity, record_id, field) VALUES (?, ?, ?)", conflicts)
    if awaited:
        names = "entity, record_id, field, epoch, n"
        run(f"INSERT INTO awaited ({names}) VALUES (?, ?, ?, ?, ?)", awaited)  # noqa: S608
    return Folded(len({(id_, name) for _, id_, name in conflicts} - before), count)


def _fold_of(connection: sa.Connection, entity: str, ids: list[bytes]) -> tuple[Fold, int]:
    """Return the fold of records over all their changes in the log, and how many these are."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.seq, c.body, c.h, coalesce(c.eff, c.at)"  # noqa: S608 - our own text
        " FROM change_records r JOIN changes c ON c.seq = r.seq"
        f" WHERE r.record_id IN ({places(len(ids))})"
        " AND c.kind <> ? ORDER BY c.seq",
        (*ids, NEWER),
    )
    wanted, fold, count = set(ids), Fold(), 0
    for _, body, h, eff in rows:
        count += 1
        change = decode_change(body)
        edits = tuple(e for e in change.edits if e.entity == entity and e.id in wanted)
        fold.add(msgspec.structs.replace(change, edits=edits), h, eff)
    return fold, count


def _load_rows(
    connection: sa.Connection, arrived: Sequence[Change]
) -> dict[str, dict[bytes, _Row]]:
    rows: dict[str, dict[bytes, _Row]] = {}
    for change in arrived:
        for edit in change.edits:
            by_id = rows.setdefault(edit.entity, {})
            if edit.id not in by_id:
                by_id[edit.id] = _Row({}, is_new=True)
    for entity, by_id in rows.items():
        for some in chunks(by_id):
            for id_, heads in _heads_of(connection, entity, some):
                by_id[id_] = _Row(read_heads(heads), is_new=False)
    return rows


def _heads_of(
    connection: sa.Connection, entity: str, ids: list[bytes]
) -> Iterable[tuple[bytes, bytes | None]]:
    sql = f"SELECT id, heads FROM {entity} WHERE id IN ({places(len(ids))})"  # noqa: S608
    return [(row[0], row[1]) for row in connection.exec_driver_sql(sql, tuple(ids))]


def _with_awaited(connection: sa.Connection, rows: Mapping[str, Mapping[bytes, _Row]]) -> set[Key]:
    """Return the records of which a version is awaited; most often there is none at all."""
    run = connection.exec_driver_sql
    if run("SELECT 1 FROM awaited LIMIT 1").first() is None:
        return set()
    found: set[Key] = set()
    for entity, by_id in rows.items():
        for some in chunks(by_id):
            where = f"entity = ? AND record_id IN ({places(len(some))})"
            awaiting = run(f"SELECT record_id FROM awaited WHERE {where}", (entity, *some))  # noqa: S608
            found.update((entity, row[0]) for row in awaiting)
    return found


def _write_rows(connection: sa.Connection, entity: str, rows: Mapping[bytes, _Row]) -> None:
    """Insert new rows whole; of the others write the heads and the fields that change."""
    table = _columns(entity)
    new: list[tuple[Plain, ...]] = []
    changed: dict[tuple[str, ...], list[tuple[Plain, ...]]] = {}
    for id_, row in rows.items():
        if not row.values:
            continue
        heads = pack_heads({name: row.heads[name] for name in table.names if name in row.heads})
        packed = {
            name: _pack(value) if name in table.packed and value is not None else value
            for name, value in row.values.items()
        }
        if row.is_new:
            whole = {**table.defaults, **packed}
            new.append((id_, *whole.values(), heads))
        else:
            changed.setdefault(tuple(packed), []).append((*packed.values(), heads, id_))
    if new:
        connection.exec_driver_sql(table.insert, new)
    for columns, values in changed.items():
        sets = "".join(f'"{name}" = ?, ' for name in columns)
        connection.exec_driver_sql(f"UPDATE {entity} SET {sets}heads = ? WHERE id = ?", values)  # noqa: S608


class _Columns(NamedTuple):
    names: tuple[str, ...]
    required: frozenset[str]
    defaults: Mapping[str, Plain]  # as the driver takes them
    packed: frozenset[str]
    insert: str


@cache
def _columns(entity: str) -> _Columns:
    shape, columns = SHAPES[entity], projections[entity].c
    packed = frozenset(name for name in shape.names if isinstance(columns[name].type, Packed))
    defaults = {
        f.name: _pack(f.default) if f.name in packed and f.default is not None else f.default
        for f in shape.fields
    }
    names = ", ".join(f'"{name}"' for name in ("id", *shape.names, "heads"))
    insert = f"INSERT INTO {entity} ({names}) VALUES ({places(len(shape.names) + 2)})"  # noqa: S608
    required = frozenset(f.name for f in shape.fields if f.required)
    return _Columns(shape.names, required, defaults, packed, insert)
