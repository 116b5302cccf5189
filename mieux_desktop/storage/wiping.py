"""Wipes scopes that the hub took away: records, words, files; own unsent work is set aside."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.changes.model import decode_change, hash_change
from mieux_desktop.domain.changes.pages import Entry, Withheld
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.storage.applying import Key
from mieux_desktop.storage.hub_link import require_link
from mieux_desktop.storage.hub_receipts import put_aside
from mieux_desktop.storage.log import chunks, places
from mieux_desktop.storage.parking import pack_run, unpack_run
from mieux_desktop.storage.search import forget_words
from mieux_desktop.storage.tables import settings
from mieux_desktop.storage.unapplying import keys_of, remove_changes, unapply

RETRACTED = "retracted"  # the reason of own work that was not sent when its scope was taken away
WIPED = "wiped-files"  # setting: SHA-256 of files that are still to be removed
_FILE = shape_of(Attachment).entity


class Wiped(NamedTuple):
    """Of which entities a slice of wiping removed changes; whether more are left."""

    entities: frozenset[str]
    more: bool


def wipe_some(
    connection: sa.Connection,
    scopes: Sequence[bytes],
    own: bytes,
    now: int,
    shipped: Callable[[], Iterable[Record]],
    most: int,
) -> Wiped:
    """Remove so many changes of scopes, the newest first, and what they amounted to.

    Once more after the last does nothing. Of what has a place in a chain the hash stays. Files that
    nothing names any more, and kinds that are searched, are noted: both are seen to afterwards.
    """
    hub = require_link(connection).key
    keys: set[Key] = set()
    room = most
    for scope in scopes:
        if scope and room:  # what is for everybody is never taken away
            count, touched = _wipe_log(connection, scope, own, hub, now, room)
            keys |= touched
            room -= count
    if room:
        _wipe_aside(connection, frozenset(scopes), own)
        _wipe_parked(connection, frozenset(scopes))
    files = _files_of(connection, keys)
    unapply(connection, keys, shipped() if keys else ())
    entities = frozenset(entity for entity, _ in keys)
    if entities:
        forget_words(connection, entities)
    gone = files - _files_named(connection, files)
    gone -= _files_aside(connection) if gone else set()
    if gone:
        known = connection.execute(sa.select(settings.c.value).where(settings.c.name == WIPED))
        kept = sorted(gone.union(known.scalar() or ()))
        row = insert(settings).values(name=WIPED, value=kept)
        connection.execute(row.on_conflict_do_update(set_={"value": kept}))
    return Wiped(entities, more=not room)


def _wipe_log(
    connection: sa.Connection, scope: bytes, own: bytes, hub: bytes, now: int, most: int
) -> tuple[int, set[Key]]:
    """Remove changes of one scope; return how many, and the records that they touched."""
    rows = connection.exec_driver_sql(
        "SELECT c.seq, c.epoch, c.n, c.h, c.chain, c.body, e.device = ? AND c.chain IS NOT NULL"
        " AND c.n > coalesce(p.n, 0) AS unsent FROM changes c"
        " LEFT JOIN epochs e ON e.epoch = c.epoch"
        " LEFT JOIN peer_heads p ON p.epoch = c.epoch AND p.device = ? WHERE c.scope = ?"
        " ORDER BY c.seq DESC LIMIT ?",
        (own, hub, scope, most),
    ).all()
    aside = [(r.h, r.epoch, r.n, r.chain, r.body, RETRACTED, hub, now) for r in rows if r.unsent]
    put_aside(connection, aside)
    _withhold(connection, [r for r in rows if r.chain is not None and not r.unsent])
    remove_changes(connection, [row.seq for row in rows])
    return len(rows), keys_of(row.body for row in rows)


def _withhold(connection: sa.Connection, rows: Iterable[sa.Row[Any]]) -> None:
    """Keep the hashes of changes, for their chains."""
    kept = [(row.epoch, row.n, row.h, row.chain) for row in rows]
    if kept:
        sql = "INSERT INTO withheld (epoch, n, h, chain) VALUES (?, ?, ?, ?)"
        connection.exec_driver_sql(sql, kept)


def _wipe_aside(connection: sa.Connection, scopes: frozenset[bytes], own: bytes) -> None:
    """Wipe what others wrote in these scopes and what was set aside here."""
    run = connection.exec_driver_sql
    rows = run(
        "SELECT q.epoch, q.n, q.h, q.chain, q.body FROM quarantine q"
        " LEFT JOIN epochs e ON e.epoch = q.epoch WHERE coalesce(e.device, x'') <> ?",
        (own,),
    ).all()
    for row in rows:
        if decode_change(row.body).scope in scopes:
            if row.chain is not None:
                _withhold(connection, [row])
            run("DELETE FROM quarantine WHERE h = ?", (row.h,))


def _wipe_parked(connection: sa.Connection, scopes: frozenset[bytes]) -> None:
    run = connection.exec_driver_sql
    for epoch, after_n, body in run("SELECT epoch, after_n, run FROM parked").all():
        parked = unpack_run(body)
        entries = tuple(_kept(entry, scopes) for entry in parked.entries)
        if entries != parked.entries:
            kept = pack_run(replace(parked, entries=entries))
            run("UPDATE parked SET run = ? WHERE epoch = ? AND after_n = ?", (kept, epoch, after_n))


def _kept(entry: Entry, scopes: frozenset[bytes]) -> Entry:
    if isinstance(entry, Withheld) or entry.scope not in scopes:
        return entry
    return Withheld(hash_change(entry))


def _files_of(connection: sa.Connection, keys: Iterable[Key]) -> set[bytes]:
    found: set[bytes] = set()
    for some in chunks(id_ for entity, id_ in keys if entity == _FILE):
        sql = f"SELECT sha256 FROM {_FILE} WHERE id IN ({places(len(some))})"  # noqa: S608
        found.update(connection.exec_driver_sql(sql, tuple(some)).scalars())
    return found


def _files_named(connection: sa.Connection, files: Iterable[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    for some in chunks(files):
        sql = f"SELECT sha256 FROM {_FILE} WHERE sha256 IN ({places(len(some))})"  # noqa: S608
        found.update(connection.exec_driver_sql(sql, tuple(some)).scalars())
    return found


def _files_aside(connection: sa.Connection) -> set[bytes]:
    """Return the files that own work set aside names."""
    bodies = connection.exec_driver_sql("SELECT body FROM quarantine").scalars()
    return {
        edit.value
        for body in bodies
        for edit in decode_change(body).edits
        if (edit.entity, edit.field) == (_FILE, "sha256")
    }
