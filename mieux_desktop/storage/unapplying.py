"""Takes changes out of the log again and makes the records anew that they touched."""

from collections.abc import Collection, Iterable

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, decode_change
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.applying import Key, fold_anew
from mieux_desktop.storage.log import chunks, places
from mieux_desktop.storage.search import drop_rows
from mieux_desktop.storage.tables import projections


def remove_changes(connection: sa.Connection, seqs: Iterable[int]) -> None:
    """Remove changes from the log; the records are as they were until `unapply`."""
    rows = [(seq,) for seq in seqs]
    if rows:
        connection.exec_driver_sql("DELETE FROM change_records WHERE seq = ?", rows)
        connection.exec_driver_sql("DELETE FROM changes WHERE seq = ?", rows)


def keys_of(bodies: Iterable[bytes]) -> set[Key]:
    """Return the records that stored changes touch, of the kinds that this program knows."""
    return {key for body in bodies for key in touched(decode_change(body))}


def touched(change: Change) -> set[Key]:
    """Return the records that a change touches, of the kinds that this program knows."""
    return {(edit.entity, edit.id) for edit in change.edits if edit.entity in SHAPES}


def unapply(connection: sa.Connection, keys: Collection[Key], shipped: Iterable[Record]) -> None:
    """Make records anew from what was shipped and what the log still holds of them."""
    if not keys:
        return
    run = connection.exec_driver_sql
    by_entity: dict[str, list[bytes]] = {}
    for entity, id_ in sorted(keys):
        by_entity.setdefault(entity, []).append(id_)
    for entity, ids in by_entity.items():
        for some in chunks(ids):
            among = places(len(some))
            run(f"DELETE FROM {entity} WHERE id IN ({among})", tuple(some))  # noqa: S608
            for table in ("conflicts", "awaited"):
                where = f"entity = ? AND record_id IN ({among})"
                run(f"DELETE FROM {table} WHERE {where}", (entity, *some))  # noqa: S608
        drop_rows(connection, entity, ids)
    for record in shipped:
        shape = shape_of(type(record))
        if (shape.entity, record.id) in keys:
            row = {"id": record.id, **shape.to_plain(record), "heads": b""}
            connection.execute(sa.insert(projections[shape.entity]).values(row))
    fold_anew(connection, keys)
