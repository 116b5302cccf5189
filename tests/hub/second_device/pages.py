"""Pages of changes as bytes: section 2 of docs/protocol.md. Changes stand in their stored form."""

import hashlib
import re
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import msgspec
from backports import zstd

pack, unpack = msgspec.msgpack.encode, msgspec.msgpack.decode

_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_START = datetime(1970, 1, 1, tzinfo=UTC)


class Change(NamedTuple):
    """The stored form without its first member; an edit is the array of section 1."""

    epoch: bytes
    n: int
    at: int
    schema: int
    scope: bytes
    author: bytes
    edits: list[list[Any]]

    @property
    def h(self) -> bytes:
        """The hash of the canonical form."""
        edits = []
        for *cell, kind, value in (edit[:6] for edit in self.edits):
            edits.append([*cell, kind, value])
        for edit, given in zip(edits, self.edits, strict=True):
            if given[4] == 1:
                edit[5] = hashlib.sha256(given[6] + pack(given[5])).digest()
            edit[4] = min(given[4], 1)
        return hashlib.sha256(b"mieux change 1\n" + pack([1, *self[:6], edits])).digest()


class Run(NamedTuple):
    """Changes of one epoch after a number, with the claim and the head that the device signed."""

    epoch: bytes
    device: bytes
    claim_signature: bytes
    after_n: int
    changes: list[Change]
    chain: bytes
    head_signature: bytes


def numbers(values: list[int]) -> bytes:
    """A column of numbers."""
    if not values:
        return b""
    width = max(1, -(-max(values).bit_length() // 8))
    planes = (bytes(value >> 8 * plane & 255 for value in values) for plane in range(width))
    return bytes([width]) + b"".join(planes)


def signed(values: list[int]) -> bytes:
    """A column of signed numbers."""
    return numbers([2 * v if v >= 0 else -2 * v - 1 for v in values])


def steps(values: list[int]) -> bytes:
    """A column of steps."""
    return signed([v - before for before, v in zip([0, *values], values, strict=False)])


def read_numbers(column: bytes) -> list[int]:
    """The numbers of a column."""
    if not column:
        return []
    planes = column[1:]
    count = len(planes) // column[0]
    return [sum(planes[p * count + k] << 8 * p for p in range(column[0])) for k in range(count)]


def read_signed(column: bytes) -> list[int]:
    """The numbers of a signed column."""
    return [-(v + 1) // 2 if v % 2 else v // 2 for v in read_numbers(column)]


def read_steps(column: bytes) -> list[int]:
    """The numbers of a column of steps."""
    found, value = [], 0
    for step in read_signed(column):
        value += step
        found.append(value)
    return found


class _Table(list[bytes]):
    """Numbers things in the order of their first appearance."""

    def number(self, thing: bytes) -> int:
        if thing not in self:
            self.append(thing)
        return self.index(thing)


class _Writer:
    """Gathers the columns of values and ids."""

    def __init__(self) -> None:
        self.forms, self.data = bytearray(), b""
        self.whole: list[int] = []
        self.instants: list[int] = []
        self.days: list[int] = []
        self.lengths: list[int] = []
        self.ids: list[int] = []
        self.text_numbers: list[int] = []
        self.byte_lengths: list[int] = []
        self.texts, self.timed, self.others = _Table(), _Table(), _Table()

    def id(self, value: bytes) -> int:
        """The number of an id."""
        if value[6] >> 4 == 7:
            return 2 * self.timed.number(value)
        return 2 * self.others.number(value) + 1

    def text(self, value: str) -> None:
        data = value.encode()
        if data in self.texts:
            self.text_numbers.append(self.texts.index(data) + 1)
        else:
            self.texts.append(data)
            self.text_numbers.append(0)

    def value(self, value: Any) -> None:
        if value is None or isinstance(value, bool):
            self.forms.append({None: 0, False: 1, True: 2}[value])
        elif isinstance(value, int):
            self.forms.append(3)
            self.whole.append(value)
        elif isinstance(value, str) and _INSTANT.fullmatch(value):
            self.forms.append(7)
            since = datetime.fromisoformat(value) - _START
            self.instants.append(since // timedelta(milliseconds=1))
        elif isinstance(value, str) and _DAY.fullmatch(value):
            self.forms.append(8)
            self.days.append(date.fromisoformat(value).toordinal())
        elif isinstance(value, str):
            self.forms.append(4)
            self.text(value)
        elif isinstance(value, bytes) and len(value) == 16:
            self.forms.append(5)
            self.ids.append(self.id(value))
        elif isinstance(value, bytes):
            self.forms.append(6)
            self.byte_lengths.append(len(value))
            self.data += value
        else:
            is_map = isinstance(value, dict)
            self.forms.append(10 if is_map else 9)
            self.lengths.append(len(value))
            for part in value:
                if is_map:
                    self.text(part)
                self.value(value[part] if is_map else part)


def pack_runs(runs: list[Run]) -> bytes:
    """A page of runs without gaps, in one zstd frame; no runs are no bytes."""
    if not runs:
        return b""
    epochs, devices, names, writer = _Table(), _Table(), _Table(), _Writer()
    rows = [
        [epochs.number(r.epoch), devices.number(r.device), None, False, 2, r.claim_signature,
         r.after_n, len(r.changes), r.chain, r.head_signature]
        for r in runs
    ]  # fmt: skip
    changes = [change for run in runs for change in run.changes]
    edits = [edit for change in changes for edit in change.edits]
    parents = [parent for edit in edits for parent in edit[3]]
    name_numbers = [names.number(pack(edit[:1] + edit[2:3])) for edit in edits]
    for _, edit in sorted(zip(name_numbers, edits, strict=True), key=lambda pair: pair[0]):
        if edit[4] != 2:
            writer.value(edit[5])
    scopes = [writer.id(c.scope) + 1 if c.scope else 0 for c in changes]
    authors = [writer.id(c.author) + 1 if c.author else 0 for c in changes]
    records = [writer.id(edit[1]) for edit in edits]
    w = writer
    parent_epochs = [epochs.number(parent[0]) for parent in parents]
    page = [
        [b"".join(epochs), b"".join(devices), rows, [], b"", [unpack(name) for name in names]],
        [numbers([0] * len(changes)), b"", b"", steps([c.at for c in changes]),
         numbers([c.schema for c in changes]), numbers(scopes), numbers(authors),
         numbers([len(c.edits) for c in changes])],
        [numbers(name_numbers), numbers([e[4] for e in edits]), steps(records),
         numbers([len(e[3]) for e in edits]), numbers(parent_epochs),
         steps([parent[1] for parent in parents])],
        [bytes(w.forms), signed(w.whole), steps(w.instants), steps(w.days), numbers(w.lengths),
         numbers(w.ids), numbers(w.text_numbers), numbers([len(t) for t in w.texts]),
         numbers(w.byte_lengths)],
        steps([int.from_bytes(id_[:6]) for id_ in w.timed]),
        b"".join(w.texts),
        w.data,
        b"".join([*(id_[6:] for id_ in w.timed), *w.others]),
        b"".join(e[6] for e in edits if e[4] == 1),
        b"".join(e[5] for e in edits if e[4] == 2),
        b"",
    ]  # fmt: skip
    return zstd.compress(pack(page))


class _Reader:
    """Takes values from their columns."""

    def __init__(self, page: list[Any]) -> None:
        forms, whole, instants, days, lengths, ids, texts, sizes, byte_sizes = page[3]
        self._forms = iter(forms)
        self._whole, self._instants = iter(read_signed(whole)), iter(read_steps(instants))
        self._days, self._lengths = iter(read_steps(days)), iter(read_numbers(lengths))
        self._ids, self._texts = iter(read_numbers(ids)), iter(read_numbers(texts))
        self._sizes, self._byte_sizes = iter(read_numbers(sizes)), iter(read_numbers(byte_sizes))
        self._text_bytes, self._data = page[5], page[6]
        self._known: list[str] = []
        times, rests = read_steps(page[4]), page[7]
        ends = 10 * len(times)
        self.timed = [t.to_bytes(6) + rests[10 * k :][:10] for k, t in enumerate(times)]
        self.others = _pieces(rests[ends:], 16)

    def id(self, number: int) -> bytes:
        return (self.others if number % 2 else self.timed)[number // 2]

    def text(self) -> str:
        number = next(self._texts)
        if number == 0:
            size = next(self._sizes)
            self._known.append(self._text_bytes[:size].decode())
            self._text_bytes = self._text_bytes[size:]
        return self._known[number - 1]

    def value(self) -> Any:
        form = next(self._forms)
        if form <= 2:
            return (None, False, True)[form]
        if form == 5:
            return self.id(next(self._ids))
        if form == 6:
            size = next(self._byte_sizes)
            found, self._data = self._data[:size], self._data[size:]
            return found
        if form == 7:
            instant = _START + timedelta(milliseconds=next(self._instants))
            return instant.isoformat(timespec="milliseconds")
        if form == 8:
            return date.fromordinal(next(self._days)).isoformat()
        if form == 9:
            return [self.value() for _ in range(next(self._lengths))]
        if form == 10:
            return {self.text(): self.value() for _ in range(next(self._lengths))}
        return next(self._whole) if form == 3 else self.text()


def unpack_additions(data: bytes) -> list[Change]:
    """The changes of a page of additions."""
    if not data:
        return []
    page = unpack(zstd.decompress(data))
    frame, columns, edit_columns = page[0], page[1], page[2]
    reader = _Reader(page)
    epochs, names = _pieces(frame[0], 8), frame[5]
    name_numbers, kinds = (read_numbers(column) for column in edit_columns[:2])
    records = read_steps(edit_columns[2])
    counts, parent_epochs = (read_numbers(column) for column in edit_columns[3:5])
    parents = zip(parent_epochs, read_steps(edit_columns[5]), strict=True)
    edits: list[list[Any]] = []
    for name, kind, record, count in zip(name_numbers, kinds, records, counts, strict=True):
        named = [[epochs[epoch], n] for epoch, n in (next(parents) for _ in range(count))]
        entity, field = names[name]
        edits.append([entity, reader.id(record), field, named, kind, None])
    salts, proofs = iter(_pieces(page[8], 16)), iter(_pieces(page[9], 32))
    for place in sorted(range(len(edits)), key=lambda k: name_numbers[k]):
        if kinds[place] != 2:
            edits[place][5] = reader.value()
    for edit in edits:
        if edit[4] == 1:
            edit.append(next(salts))
        elif edit[4] == 2:
            edit[5] = next(proofs)
    numbered = zip(
        read_numbers(columns[1]), read_steps(columns[2]), read_steps(columns[3]),
        *(read_numbers(column) for column in columns[4:]), strict=True,
    )  # fmt: skip
    found, rest = [], iter(edits)
    for epoch, n, at, schema, scope, author, count in numbered:
        ids = [reader.id(number - 1) if number else b"" for number in (scope, author)]
        own = [next(rest) for _ in range(count)]
        found.append(Change(epochs[epoch], n, at, schema, ids[0], ids[1], own))
    return found


def _pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]
