"""Projections made anew: the shipped rows, then the fold of the whole log over them."""

from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from mieux_desktop.domain.changes.fold import Fold, value_of
from mieux_desktop.domain.changes.heads import pack_heads
from mieux_desktop.domain.changes.model import SCHEMA, decode_change
from mieux_desktop.domain.record import Plain, Record, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage import search
from mieux_desktop.storage.tables import RECORDS, changes, projections

Row = tuple[dict[str, Plain], bytes]  # values by field, packed heads


def fold_log(connection: sa.Connection) -> Fold:
    """Fold all changes that this program understands."""
    fold = Fold()
    query = sa.select(changes.c.body, changes.c.h, changes.c.at, changes.c.eff)
    for row in connection.execute(query.order_by(changes.c.seq)):
        change = decode_change(row.body)
        if change.schema <= SCHEMA:
            fold.add(change, row.h, row.at if row.eff is None else row.eff)
    return fold


def expected_rows(fold: Fold, shipped: Iterable[Record]) -> dict[str, dict[bytes, Row]]:
    """Return the rows by entity and id that the log, over the shipped rows, amounts to."""
    rows: dict[str, dict[bytes, Row]] = {entity: {} for entity in SHAPES}
    for record in shipped:
        shape = shape_of(type(record))
        rows[shape.entity][record.id] = (shape.to_plain(record), b"")
    for entity, id_, cells in fold.records():
        shape_fields = SHAPES[entity].fields
        shipped_values = rows[entity].get(id_, ({}, b""))[0]
        values = {f.name: shipped_values.get(f.name, f.default) for f in shape_fields}
        values.update({name: value_of(cell) for name, cell in cells.items()})
        heads = {f.name: cells[f.name].heads for f in shape_fields if f.name in cells}
        rows[entity][id_] = (values, pack_heads(heads))
    return rows


def rebuild_projections(connection: sa.Connection, shipped: Iterable[Record]) -> None:
    """Drop and make all projections and the search index."""
    rows = expected_rows(fold_log(connection), shipped)
    RECORDS.drop_all(connection)
    RECORDS.create_all(connection)
    for statement in (*search.DROP, *search.CREATE):
        connection.exec_driver_sql(statement)
    for entity, by_id in rows.items():
        if by_id:
            table = projections[entity]
            values = [{"id": id_, **row[0], "heads": row[1]} for id_, row in by_id.items()]
            connection.execute(sa.insert(table), values)
    for record in _records(rows):
        search.index_record(connection, record)


def _records(rows: dict[str, dict[bytes, Row]]) -> Iterator[Record]:
    for entity, by_id in rows.items():
        for id_, (values, _) in by_id.items():
            yield SHAPES[entity].from_plain(id_, values, {})
