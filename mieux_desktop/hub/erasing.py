"""Erasure in the hub: personal values leave stored changes, whose hashes and chains stay whole."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

import sqlalchemy as sa

from mieux_desktop.domain.changes.erasure import erase
from mieux_desktop.domain.changes.model import Change, decode_change, encode_change
from mieux_desktop.domain.changes.pages import Page, Run, Withheld
from mieux_desktop.domain.merging import Erasure
from mieux_desktop.domain.record import shape_of
from mieux_desktop.hub.arriving import Arrival, Item
from mieux_desktop.hub.database import insert_new
from mieux_desktop.hub.tables import erased, log, parked, quarantine
from mieux_desktop.sync.messages import pack_runs, unpack_runs

_ENTITY = shape_of(Erasure).entity
_SAYS = {"entity", "record_id", "seen_in", "changes"}
_AT_ONCE = 500

# (record, scope) by the number of the change that loses values; one of another scope loses none.
_Losses = Mapping[int, Collection[tuple[bytes, bytes]]]


def erase_held(connection: sa.Connection, items: Iterable[Item]) -> None:
    """Carry out the erasures among changes that were just accepted, and keep them in mind for
    what comes late. Within `Database.writing` only.
    """
    losses: dict[bytes, dict[int, set[tuple[bytes, bytes]]]] = {}
    for item in items:
        for order in _orders(item):
            for epoch, n in order.refs:
                of_change = losses.setdefault(epoch, {}).setdefault(n, set())
                of_change.add((order.record_id, order.seen_in))
    for epoch, by_n in losses.items():
        rows = [
            {"epoch": epoch, "n": n, "record_id": record_id, "scope": scope}
            for n, records in by_n.items()
            for record_id, scope in records
        ]
        insert_new(connection, erased, rows)
        for table in (log, quarantine):
            _erase_bodies(connection, table, epoch, by_n)
        _erase_parked(connection, epoch, by_n)


def erase_arriving(connection: sa.Connection, arrival: Arrival) -> Arrival:
    """Return what arrives without the values that were erased before it came."""
    e = erased.c
    within = (e.epoch == arrival.claim.epoch, e.n.between(arrival.after_n + 1, arrival.last_n))
    by_n: dict[int, set[tuple[bytes, bytes]]] = {}
    for row in connection.execute(sa.select(erased).where(*within)):
        by_n.setdefault(row.n, set()).add((row.record_id, row.scope))
    if not by_n:
        return arrival
    items = [_without(item, by_n) for item in arrival.items]
    return arrival._replace(items=items, run=_run_without(arrival.run, by_n))


def _orders(item: Item) -> Iterable[Erasure]:
    values: dict[bytes, dict[str, object]] = {}
    for edit in item.edits:
        if edit.entity == _ENTITY and edit.field in _SAYS:
            values.setdefault(edit.id, {})[edit.field] = edit.value
    for id_, said in values.items():
        if said.keys() == _SAYS:
            yield Erasure(id=id_, **said)  # type: ignore[arg-type]  # `examine` has seen the types


def _lose(change: Change, by_n: _Losses) -> Change:
    ids = [id_ for id_, scope in by_n.get(change.n, ()) if scope == change.scope]
    return erase(change, ids) if ids else change


def _without(item: Item, by_n: _Losses) -> Item:
    if item.change is None or item.n not in by_n:
        return item
    change = _lose(item.change, by_n)
    return item._replace(change=change, body=encode_change(change))


def _run_without(run: Run, by_n: _Losses) -> Run:
    entries = (e if isinstance(e, Withheld) else _lose(e, by_n) for e in run.entries)
    return replace(run, entries=tuple(entries))


def _erase_bodies(connection: sa.Connection, table: sa.Table, epoch: bytes, by_n: _Losses) -> None:
    t = table.c
    numbers = sorted(by_n)
    for first in range(0, len(numbers), _AT_ONCE):
        some = numbers[first : first + _AT_ONCE]
        query = sa.select(t.n, t.h, t.body).where(t.epoch == epoch, t.n.in_(some))
        for n, h, body in connection.execute(query).all():
            change = decode_change(body)
            rest = _lose(change, by_n)
            if rest is not change:
                this = sa.update(table).where(t.epoch == epoch, t.n == n, t.h == h)
                connection.execute(this.values(body=encode_change(rest)))


def _erase_parked(connection: sa.Connection, epoch: bytes, by_n: _Losses) -> None:
    p = parked.c
    query = sa.select(p.after_n, p.run).where(p.epoch == epoch)
    for after_n, body in connection.execute(query).all():
        runs = tuple(_run_without(run, by_n) for run in unpack_runs(body).runs)
        rest = pack_runs(Page(runs))
        this = sa.update(parked).where(p.epoch == epoch, p.after_n == after_n)
        connection.execute(this.values(run=rest, size_bytes=len(rest)))
