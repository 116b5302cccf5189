"""Proves that a store is sound: pages, log, chain, signatures, state equal to the fold."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sqlalchemy as sa
from cryptography.exceptions import InvalidSignature

from mieux_desktop.domain.changes.model import (
    MalformedChange,
    decode_change,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, Ref, shape_of
from mieux_desktop.storage.attachments import Attachments
from mieux_desktop.storage.epochs import claim_of, verify_claim, verify_head
from mieux_desktop.storage.hub_link import GIVEN_BACK
from mieux_desktop.storage.log import NEWER, RECEIVED
from mieux_desktop.storage.projection import expected_state, fold_log
from mieux_desktop.storage.search import look_afresh
from mieux_desktop.storage.tables import (
    awaited,
    change_records,
    changes,
    conflicts,
    epochs,
    projections,
    quarantine,
    settings,
    signed_heads,
    withheld,
)


def check_store(
    connection: sa.Connection, shipped: Iterable[Record], attachments: Attachments
) -> list[str]:
    """Return one line per problem; lines name records by id and fields, never their values."""
    found = list(_page_problems(connection))
    if found:
        return found  # nothing read from damaged pages can be trusted
    found = list(_log_problems(connection))
    if not found:
        found += _state_problems(connection, shipped)
    found += _attachment_problems(connection, attachments)
    return found


def _page_problems(connection: sa.Connection) -> Iterator[str]:
    damaged = False
    for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check"):
        damaged = True
        yield f"encrypted pages: {row[0]}"
    if damaged:
        return  # the next check would stop at the damaged page without naming it
    look_afresh(connection)
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"database: {row[0]}"


def _log_problems(connection: sa.Connection) -> Iterator[str]:
    known = {row.epoch: row for row in connection.execute(sa.select(epochs))}
    for row in known.values():
        try:
            verify_claim(claim_of(row))
        except (InvalidSignature, ValueError):
            yield f"epoch {row.epoch.hex()}: not signed by its device"
    indexed = {tuple(row) for row in connection.execute(sa.select(change_records))}
    chains: dict[Ref, bytes] = {}
    through: dict[bytes, int] = {}
    for row in connection.execute(_LOOSE):
        name = f"change {row.epoch.hex()}/{row.n}"
        yield from _body_problems(name, row, indexed)
        if row.epoch in known and row.n <= known[row.epoch].n:
            yield f"{name}: has no link in the chain"
    for row in connection.execute(_PLACES):
        n = through.get(row.epoch, 0)
        if not n and row.epoch not in known:
            yield f"epoch {row.epoch.hex()}: unknown"
        name = f"change {row.epoch.hex()}/{row.n}"
        if row.n != n + 1:
            yield f"{name}: follows number {n}"
        chain = next_chain(chains.get(Ref(row.epoch, n), first_chain(row.epoch)), row.h)
        if row.body is not None:
            yield from _body_problems(name, row, indexed)
        if row.chain != chain:
            yield f"{name}: the chain is broken"
        through[row.epoch] = row.n
        chains[Ref(row.epoch, row.n)] = row.chain
    for record_id, seq in sorted(indexed):
        yield f"history of record {record_id.hex()}: names change {seq}, which does not touch it"
    yield from _head_problems(connection, known, through, chains)


# All that has a place in a chain: applied, held as a hash only, set aside.
_PLACES = sa.union_all(
    sa.select(changes.c.epoch, changes.c.n, changes.c.h, changes.c.chain, changes.c.body,
              changes.c.seq, changes.c.scope, changes.c.at)
    .where(changes.c.chain.is_not(None)),
    sa.select(withheld.c.epoch, withheld.c.n, withheld.c.h, withheld.c.chain,
              sa.null(), sa.null(), sa.null(), sa.null()),
    sa.select(quarantine.c.epoch, quarantine.c.n, quarantine.c.h, quarantine.c.chain,
              quarantine.c.body, sa.null(), sa.null(), sa.null())
    .where(quarantine.c.chain.is_not(None)),
).order_by("epoch", "n")  # fmt: skip


# What came from the hub without the run that it belongs to.
_LOOSE = sa.select(changes).where(changes.c.chain.is_(None))


def _body_problems(name: str, row: sa.Row[Any], indexed: set[tuple[Any, ...]]) -> Iterator[str]:
    try:
        change = decode_change(row.body)
    except MalformedChange as error:
        yield f"{name}: {error}"
        return
    if change.ref != (row.epoch, row.n) or hash_change(change) != row.h:
        yield f"{name}: content and hash differ"
    elif row.seq is not None and (change.at, change.scope) != (row.at, row.scope):
        yield f"{name}: time or scope differs from the content"
    indexed -= {(edit.id, row.seq) for edit in change.edits}


def _head_problems(
    connection: sa.Connection,
    known: Mapping[bytes, sa.Row[Any]],
    through: Mapping[bytes, int],
    chains: Mapping[Ref, bytes],
) -> Iterator[str]:
    for epoch, row in known.items():
        n = through.get(epoch, 0)
        if row.n != n or (n and row.chain != chains[Ref(epoch, n)]):
            yield f"epoch {epoch.hex()}: held through {n}, but {row.n} is written"
    for row in connection.execute(sa.select(signed_heads)):
        chain = chains.get(Ref(row.epoch, row.n), b"")
        try:
            verify_head(known[row.epoch].device, row.epoch, row.n, chain, row.signature)
        except (InvalidSignature, ValueError, KeyError):
            yield f"epoch {row.epoch.hex()}: head {row.n} is not signed by its device"
    forks = sa.select(quarantine, sa.null().label("seq")).where(quarantine.c.chain.is_(None))
    for row in connection.execute(forks):
        yield from _body_problems(f"set aside {row.epoch.hex()}/{row.n}", row, set())


def _state_problems(connection: sa.Connection, shipped: Iterable[Record]) -> Iterator[str]:
    expected = expected_state(fold_log(connection), shipped)
    for entity, table in projections.items():
        rows = dict(expected.rows[entity])
        for row in connection.execute(sa.select(table)):
            values = row._asdict()
            id_, heads = values.pop("id"), values.pop("heads") or b""
            wanted = rows.pop(id_, None)
            if wanted is None:
                yield f"{entity} {id_.hex()}: not in the log"
                continue
            for name in sorted(name for name in values if values[name] != wanted[0][name]):
                yield f"{entity} {id_.hex()}: {name} differs from the log"
            if heads != wanted[1]:
                yield f"{entity} {id_.hex()}: heads differ from the log"
        for id_ in sorted(rows):
            yield f"{entity} {id_.hex()}: missing, though the log has it"
    derived: tuple[tuple[sa.Table, set[Any]], ...] = (
        (conflicts, expected.conflicts),
        (awaited, expected.awaited),
    )
    for table, due in derived:
        found = {tuple(row) for row in connection.execute(sa.select(table))}
        for entity, id_, name, *_ in sorted(found ^ due):
            yield f"{entity} {id_.hex()}: {table.name} of {name!r} differ from the log"


def _attachment_problems(connection: sa.Connection, attachments: Attachments) -> Iterator[str]:
    table = projections[shape_of(Attachment).entity]
    kept = sa.select(settings.c.value).where(settings.c.name == GIVEN_BACK)
    given_back = frozenset(connection.execute(kept).scalar() or ())
    for row in connection.execute(sa.select(table.c.id, table.c.sha256).where(~table.c.deleted)):
        try:
            attachments.read(row.sha256)
        except Problem as problem:
            # The file of another may be on its way; one that was added here has to be here.
            # Its only other place is the hub, once the user gave it back.
            missing = problem.code == "attachment-missing"
            if not missing or (_made_here(connection, row.id) and row.sha256 not in given_back):
                yield f"attachment {row.id.hex()}: {problem.code}"


def _made_here(connection: sa.Connection, record_id: bytes) -> bool:
    query = (
        sa.select(changes.c.kind)
        .join(change_records, change_records.c.seq == changes.c.seq)
        .where(change_records.c.record_id == record_id)
        .order_by(changes.c.seq)
        .limit(1)
    )
    return connection.execute(query).scalar() not in (None, RECEIVED, NEWER)
