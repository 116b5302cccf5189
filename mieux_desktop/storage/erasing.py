"""Erasure in the log: personal values leave stored changes, whose hashes and chains stay whole."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.changes.erasure import erase
from mieux_desktop.domain.changes.model import Change, decode_change, encode_change
from mieux_desktop.domain.changes.pages import Run, Withheld
from mieux_desktop.domain.merging import Erasure
from mieux_desktop.domain.record import Plain, Ref, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.storage.applying import fold_anew
from mieux_desktop.storage.log import chunks, places
from mieux_desktop.storage.parking import pack_run, unpack_run
from mieux_desktop.storage.search import forget_words
from mieux_desktop.storage.tables import changes, drafts, projections, quarantine

_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder().decode

# (record, scope) by the change that loses values; one of another scope loses none.
Erasures = Mapping[Ref, Collection[tuple[bytes, bytes]]]

_ENTITY = shape_of(Erasure).entity
_SELECT = f"SELECT id, entity, record_id, seen_in, changes FROM {_ENTITY}"  # noqa: S608


def read_erasures(connection: sa.Connection) -> Erasures:
    """Return all erasures that are known here, by change."""
    rows = connection.exec_driver_sql(_SELECT)
    return _by_change(_erasure(*row) for row in rows)


def erase_arriving(change: Change, erasures: Erasures) -> Change:
    """Return the change without the values that were erased before it came."""
    ids = [id_ for id_, scope in erasures.get(change.ref, ()) if scope == change.scope]
    return erase(change, ids) if ids else change


def erase_held(connection: sa.Connection, written: Iterable[Change]) -> frozenset[str]:
    """Carry out the erasures among changes that were just written; return whose records lost."""
    ids = {e.id for change in written for e in change.edits if e.entity == _ENTITY}
    erasures: list[Erasure] = []
    for some in chunks(ids):
        rows = connection.exec_driver_sql(
            f"{_SELECT} WHERE id IN ({places(len(some))})", tuple(some)
        )
        erasures += [_erasure(*row) for row in rows]
    by_change = _by_change(erasures)
    if not by_change:
        return frozenset()
    for table in (changes, quarantine):
        _erase_bodies(connection, table, by_change)
    _erase_parked(connection, by_change)
    records = {(e.entity, e.record_id) for e in erasures}
    fold_anew(connection, records)
    for entity, id_ in records:
        _erase_draft(connection, entity, id_, by_change)
    entities = frozenset(entity for entity, _ in records)
    forget_words(connection, entities)
    return entities


def _erase_bodies(connection: sa.Connection, table: sa.Table, by_change: Erasures) -> None:
    for epoch, n in by_change:
        of_change = sa.and_(table.c.epoch == epoch, table.c.n == n)
        for row in connection.execute(sa.select(table.c.h, table.c.body).where(of_change)).all():
            body = encode_change(erase_arriving(decode_change(row.body), by_change))
            if body != row.body:
                this = sa.update(table).where(of_change, table.c.h == row.h)
                connection.execute(this.values(body=body))


def _erase_parked(connection: sa.Connection, by_change: Erasures) -> None:
    run = connection.exec_driver_sql
    for epoch in {ref.epoch for ref in by_change}:
        found = run("SELECT after_n, run FROM parked WHERE epoch = ?", (epoch,)).all()
        for after_n, body in found:
            erased = pack_run(erased_run(unpack_run(body), by_change))
            if erased != body:
                sql = "UPDATE parked SET run = ? WHERE epoch = ? AND after_n = ?"
                run(sql, (erased, epoch, after_n))


def _erase_draft(connection: sa.Connection, entity: str, id_: bytes, by_change: Erasures) -> None:
    """Let a draft begin from what the record shows now; what was typed into it stays."""
    of_record = sa.and_(drafts.c.record_id == id_, drafts.c.entity == entity)
    draft = connection.execute(sa.select(drafts).where(of_record)).first()
    now = _shown(connection, entity, id_)
    if draft is None or draft.loaded is None or now is None:
        return
    loaded, heads = _unpack(draft.loaded)
    edited, edited_heads = _unpack(draft.edited)
    for shape in SHAPES[entity].fields:
        name = shape.name
        if shape.personal and any(Ref(*ref) in by_change for ref in heads.get(name, ())):
            if edited[name] == loaded[name]:
                edited[name] = now[name]
            loaded[name] = now[name]
    kept = {"loaded": _pack([loaded, heads]), "edited": _pack([edited, edited_heads])}
    connection.execute(sa.update(drafts).where(of_record).values(kept))


def _shown(connection: sa.Connection, entity: str, id_: bytes) -> Mapping[str, Plain] | None:
    table = projections[entity]
    row = connection.execute(sa.select(table).where(table.c.id == id_)).first()
    return None if row is None else row._asdict()


def erased_run(run: Run, by_change: Erasures) -> Run:
    """Return a run without the values that were erased."""
    entries = (
        entry if isinstance(entry, Withheld) else erase_arriving(entry, by_change)
        for entry in run.entries
    )
    return replace(run, entries=tuple(entries))


def _erasure(id_: bytes, entity: str, record_id: bytes, scope: bytes, changes: bytes) -> Erasure:
    return Erasure(id=id_, entity=entity, record_id=record_id, seen_in=scope, changes=changes)


def _by_change(erasures: Iterable[Erasure]) -> dict[Ref, set[tuple[bytes, bytes]]]:
    found: dict[Ref, set[tuple[bytes, bytes]]] = {}
    for erasure in erasures:
        for ref in erasure.refs:
            found.setdefault(ref, set()).add((erasure.record_id, erasure.seen_in))
    return found
