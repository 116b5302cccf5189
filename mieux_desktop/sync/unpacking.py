"""A page made again from its columns, in which nothing is believed before it was checked."""

from collections.abc import Iterator
from itertools import islice, pairwise

from mieux_desktop.domain.changes.model import SALT_BYTES, Change, Edit
from mieux_desktop.domain.changes.pages import Entry, EpochClaim, Held, Page, Run, Withheld
from mieux_desktop.domain.record import Plain, Ref
from mieux_desktop.sync import limits
from mieux_desktop.sync.id_table import IdReader
from mieux_desktop.sync.layout import ChangeColumns, EditColumns, HeldRow, PageColumns, RunRow
from mieux_desktop.sync.planes import unpack_numbers, unpack_steps
from mieux_desktop.sync.values import ValueReader

_PERSONAL, _ERASED = 1, 2
_EARLIEST, _LATEST = -62_135_596_800_000, 253_402_300_799_999  # years 1 and 9999


def read_page(columns: PageColumns) -> Page:
    """Return the page; raise `OverflowError` beyond a limit, else an error of lookup or value."""
    frame = columns.frame
    epochs, devices = split(frame.epochs, 8), split(frame.devices, 32)
    ids = IdReader(columns.id_times, columns.id_rests)
    edits = _read_edits(columns, ids, epochs)
    withheld = unpack_numbers(columns.changes.withheld, limits.MAX_CHANGES)
    refs = _refs(columns, epochs, withheld)
    changes = iter(_read_changes(columns.changes, refs, edits, ids))
    hashes = iter(split(columns.hashes, 32))
    entries = iter([Withheld(next(hashes)) if hidden else next(changes) for hidden in withheld])
    runs = tuple(_run(row, epochs, devices, entries) for row in frame.runs)
    additions = tuple(changes)
    _end(entries, hashes)
    held = tuple(_held(frame.held, epochs))
    opened = split(frame.opened, 16)
    if len(opened) > limits.MAX_RUNS:
        raise OverflowError("ids of bundles")
    return Page(runs, additions, held, tuple(opened))


def _refs(columns: PageColumns, epochs: list[bytes], withheld: list[int]) -> list[Ref]:
    """Return the name of every change: those of the runs first, then the additions."""
    hidden = iter(withheld)
    refs = []
    for row in columns.frame.runs:
        for n in range(row.after_n + 1, row.after_n + 1 + row.count):
            if not next(hidden):
                refs.append(Ref(epochs[row.epoch], n))
    _end(hidden)
    added = unpack_numbers(columns.changes.added_epochs, limits.MAX_CHANGES)
    numbers = unpack_steps(columns.changes.added_ns, limits.MAX_CHANGES)
    refs += [Ref(epochs[epoch], _n(n)) for epoch, n in zip(added, numbers, strict=True)]
    return refs


def _read_changes(
    columns: ChangeColumns, refs: list[Ref], edits: list[Edit], ids: IdReader
) -> Iterator[Change]:
    most = limits.MAX_CHANGES
    end = 0
    for (epoch, n), at, schema, scope, author, count in zip(
        refs,
        unpack_steps(columns.at, most),
        unpack_numbers(columns.schemas, most),
        unpack_numbers(columns.scopes, most),
        unpack_numbers(columns.authors, most),
        unpack_numbers(columns.edits, most),
        strict=True,
    ):
        if not (1 <= schema < 1 << 31 and _EARLIEST <= at <= _LATEST and count):
            raise ValueError("schema, time or edits of a change")
        start, end = end, end + count
        yield Change(
            epoch,
            n,
            at,
            schema,
            ids.at(scope - 1) if scope else b"",
            ids.at(author - 1) if author else b"",
            tuple(edits[start:end]),
        )
    if end != len(edits):
        raise ValueError("edits of a change")


def _read_edits(columns: PageColumns, ids: IdReader, epochs: list[bytes]) -> list[Edit]:
    most = limits.MAX_EDITS
    names = unpack_numbers(columns.edits.names, most)
    kinds = unpack_numbers(columns.edits.kinds, most)
    cells = [columns.frame.names[place] for place in names]
    salts, proofs = iter(split(columns.salts, SALT_BYTES)), iter(split(columns.proofs, 32))
    values = _read_values(columns, names, kinds, ids)
    parents = _read_parents(columns.edits, epochs)
    counts = unpack_numbers(columns.edits.parents, most)
    records = unpack_steps(columns.edits.records, most)
    edits = []
    for (entity, name), kind, value, record, count in zip(
        cells, kinds, values, records, counts, strict=True
    ):
        if record < 0 or kind > _ERASED:
            raise ValueError("record or kind of an edit")
        seen = tuple(islice(parents, count))
        if len(seen) != count:
            raise ValueError("parents")
        salt = next(salts) if kind == _PERSONAL else None
        proof = next(proofs) if kind == _ERASED else None
        edits.append(Edit(entity, ids.at(record), name, value, seen, salt, proof))
    _end(parents, salts, proofs)
    return edits


def _read_values(
    columns: PageColumns, names: list[int], kinds: list[int], ids: IdReader
) -> list[Plain]:
    """Return the value of every edit; they were written field by field, without the erased."""
    reader = ValueReader(columns.values, columns.texts, columns.data, ids)
    values: list[Plain] = [None] * len(names)
    for place in sorted(range(len(names)), key=names.__getitem__):
        if kinds[place] != _ERASED:
            values[place] = reader.next()
    reader.finish()
    return values


def _read_parents(columns: EditColumns, epochs: list[bytes]) -> Iterator[Ref]:
    places = unpack_numbers(columns.parent_epochs, limits.MAX_PARENTS)
    numbers = unpack_steps(columns.parent_ns, limits.MAX_PARENTS)
    pairs = zip(places, numbers, strict=True)
    return iter([Ref(epochs[place], _n(n)) for place, n in pairs])


def _run(row: RunRow, epochs: list[bytes], devices: list[bytes], entries: Iterator[Entry]) -> Run:
    previous = row.previous and Ref(epochs[row.previous[0]], row.previous[1])
    claim = EpochClaim(
        epochs[row.epoch],
        devices[row.device],
        previous,
        row.restored,
        row.format,
        row.claim_signature,
    )
    return Run(claim, row.after_n, tuple(islice(entries, row.count)), row.chain, row.signature)


def _held(rows: list[HeldRow], epochs: list[bytes]) -> Iterator[Held]:
    left = limits.MAX_SPANS
    for row in rows:
        ends = unpack_steps(row.withheld, left)
        left -= len(ends)
        order = (1, *ends, row.n) if ends else ()
        if len(ends) % 2 or any(before > after for before, after in pairwise(order)):
            raise ValueError("ranges of withheld changes")
        yield Held(
            epochs[row.epoch], row.n, row.chain, tuple(zip(ends[::2], ends[1::2], strict=True))
        )


def _n(number: int) -> int:
    if not 1 <= number < limits.MAX_N:
        raise ValueError("number of a change")
    return number


def _end(*columns: Iterator[object]) -> None:
    for column in columns:
        if next(column, None) is not None:
            raise ValueError("a column holds too much")


def split(data: bytes, size: int) -> list[bytes]:
    """Cut bytes into pieces of one size; raise when they do not fit or are too many."""
    if len(data) % size:
        raise ValueError("size of a column")
    if len(data) // size > limits.MAX_EDITS:
        raise OverflowError("pieces in a column")
    return [data[start : start + size] for start in range(0, len(data), size)]
