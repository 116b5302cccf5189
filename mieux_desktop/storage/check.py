"""Proves that a store is sound: pages, log, chain, signatures, state equal to the fold."""

from collections.abc import Iterable, Iterator

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
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.storage.attachments import Attachments
from mieux_desktop.storage.epochs import verify_epoch
from mieux_desktop.storage.projection import expected_rows, fold_log
from mieux_desktop.storage.tables import change_records, changes, epochs, projections


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
    for row in connection.exec_driver_sql("PRAGMA integrity_check"):
        if row[0] != "ok":
            yield f"database: {row[0]}"


def _log_problems(connection: sa.Connection) -> Iterator[str]:
    signed = {row.epoch: row for row in connection.execute(sa.select(epochs))}
    for row in signed.values():
        try:
            verify_epoch(row.epoch, row.device, row.signature)
        except (InvalidSignature, ValueError):
            yield f"epoch {row.epoch.hex()}: not signed by its device"
    indexed = {tuple(row) for row in connection.execute(sa.select(change_records))}
    epoch, n, chain = b"", 0, b""
    for row in connection.execute(sa.select(changes).order_by(changes.c.epoch, changes.c.n)):
        if row.epoch != epoch:
            epoch, n, chain = row.epoch, 0, first_chain(row.epoch)
            if epoch not in signed:
                yield f"epoch {epoch.hex()}: unknown"
        name = f"change {epoch.hex()}/{row.n}"
        if row.n != n + 1:
            yield f"{name}: follows number {n}"
        n = row.n
        try:
            change = decode_change(row.body)
        except MalformedChange as error:
            yield f"{name}: {error}"
            continue
        h = hash_change(change)
        chain = next_chain(chain, h)
        if (change.epoch, change.n, change.at) != (row.epoch, row.n, row.at) or h != row.h:
            yield f"{name}: content and hash differ"
        if row.chain is not None and row.chain != chain:
            yield f"{name}: the chain is broken"
        indexed -= {(edit.id, row.seq) for edit in change.edits}
        chain = chain if row.chain is None else row.chain
    for record_id, seq in sorted(indexed):
        yield f"history of record {record_id.hex()}: names change {seq}, which does not touch it"


def _state_problems(connection: sa.Connection, shipped: Iterable[Record]) -> Iterator[str]:
    expected = expected_rows(fold_log(connection), shipped)
    for entity, table in projections.items():
        rows = dict(expected[entity])
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


def _attachment_problems(connection: sa.Connection, attachments: Attachments) -> Iterator[str]:
    table = projections[shape_of(Attachment).entity]
    for row in connection.execute(sa.select(table.c.id, table.c.sha256).where(~table.c.deleted)):
        try:
            attachments.read(row.sha256)
        except Problem as problem:
            yield f"attachment {row.id.hex()}: {problem.code}"
