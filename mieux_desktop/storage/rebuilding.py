"""Makes all that is derived anew: the shipped rows, then the log over them, some at a time."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, decode_change
from mieux_desktop.domain.changes.upgrade import upgrade_change
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.storage import search
from mieux_desktop.storage.applying import apply_changes
from mieux_desktop.storage.log import NEWER
from mieux_desktop.storage.projection import understand_newer
from mieux_desktop.storage.tables import RECORDS, projections

_SOME_BYTES = 4 << 20  # of stored changes applied at once: memory stays the same, whatever the log


def rebuild_projections(connection: sa.Connection, shipped: Iterable[Record]) -> None:
    """Drop and make all that is derived: projections, conflicts, awaited, the search index."""
    shipped = list(shipped)
    understand_newer(connection, {record.id: record.scope for record in shipped})
    RECORDS.drop_all(connection)
    RECORDS.create_all(connection)
    for statement in (*search.DROP, *search.CREATE):
        connection.exec_driver_sql(statement)
    rows: dict[str, list[dict[str, object]]] = {}
    for record in shipped:
        shape = shape_of(type(record))
        row = {"id": record.id, **shape.to_plain(record), "heads": b""}
        rows.setdefault(shape.entity, []).append(row)
    for entity, some in rows.items():
        connection.execute(sa.insert(projections[entity]), some)
    for changes in _log(connection):
        apply_changes(connection, changes, indexed=False)
    for entity in projections:
        search.index_all(connection, entity)


def _log(connection: sa.Connection) -> Iterator[list[Change]]:
    """Yield all changes that this program understands, in order, some at a time."""
    last, size = 0, 0
    some: list[Change] = []
    sql = "SELECT seq, body, kind FROM changes WHERE seq > ? ORDER BY seq LIMIT 500"
    while rows := connection.exec_driver_sql(sql, (last,)).all():
        for seq, body, kind in rows:
            last = seq
            if kind == NEWER:
                continue
            some.append(upgrade_change(decode_change(body)))
            size += len(body)
            if size > _SOME_BYTES:
                yield some
                some, size = [], 0
    yield some
