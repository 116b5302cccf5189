"""Plain values as columns: how each is written, then numbers, texts, ids and bytes apart."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import IntEnum

import msgspec

from mieux_desktop.domain.record import Plain
from mieux_desktop.sync.id_table import IdReader, IdWriter
from mieux_desktop.sync.limits import MAX_DEPTH, MAX_OPENED, MAX_VALUES
from mieux_desktop.sync.planes import (
    pack_numbers,
    pack_signed,
    pack_steps,
    unpack_numbers,
    unpack_signed,
    unpack_steps,
)


class Form(IntEnum):
    """How a value is written; the numbers are part of the format."""

    NONE = 0
    FALSE = 1
    TRUE = 2
    INT = 3  # -2^63 to 2^63 - 1
    TEXT = 4
    ID = 5  # 16 bytes, as a number in the table of ids
    BYTES = 6
    INSTANT = 7  # text such as 2026-03-04T10:42:00.000+00:00, as milliseconds since 1970
    DAY = 8  # text such as 2026-03-04, as days since 0000-12-31
    LIST = 9  # its length, then its items
    MAP = 10  # its length, then key (a text without form), value, key, value …


class ValueColumns(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """The columns of all values but the texts themselves; see `Form`."""

    forms: bytes
    numbers: bytes
    instants: bytes
    days: bytes
    lengths: bytes  # of lists and maps
    ids: bytes
    texts: bytes  # 0 = the next new text, k = the text number k again
    text_lengths: bytes  # in bytes of UTF-8, of each new text
    byte_lengths: bytes


_INSTANT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}\.[0-9]{3}\+00:00"
)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_START = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_HALF = 1 << 63


class ValueWriter:
    """Collects values in their order; `ids` numbers all ids of the page."""

    def __init__(self, ids: IdWriter) -> None:
        self._ids = ids
        self._forms = bytearray()
        self._numbers: list[int] = []
        self._instants: list[int] = []
        self._days: list[int] = []
        self._lengths: list[int] = []
        self._id_places: list[int] = []
        self._places: dict[str, int] = {}
        self._texts: list[int] = []
        self._byte_strings: list[bytes] = []
        self._size = 0  # of all texts, also of those referred to again

    def add(self, value: Plain, depth: int = 0) -> None:
        """Add one value; raise `ValueError` for what no record holds."""
        if value is None or value is False or value is True:
            self._forms.append({None: Form.NONE, False: Form.FALSE, True: Form.TRUE}[value])
        elif isinstance(value, str):
            self._add_text(value)
        elif isinstance(value, bytes) and len(value) == 16:
            self._forms.append(Form.ID)
            self._id_places.append(self._ids.place(value))
        elif isinstance(value, bytes):
            self._forms.append(Form.BYTES)
            self._byte_strings.append(value)
        elif isinstance(value, int):
            if not -_HALF <= value < _HALF:
                raise ValueError("a number is too large")
            self._forms.append(Form.INT)
            self._numbers.append(value)
        elif depth >= MAX_DEPTH:
            raise ValueError("a value is nested too deep")
        elif isinstance(value, list | tuple):
            self._open(Form.LIST, len(value))
            for item in value:
                self.add(item, depth + 1)
        elif isinstance(value, dict):
            self._open(Form.MAP, len(value))
            for key, item in value.items():
                self._refer(key)
                self.add(item, depth + 1)
        else:
            raise ValueError(f"no plain value: {type(value)!r}")

    def _open(self, form: Form, length: int) -> None:
        self._forms.append(form)
        self._lengths.append(length)

    def _add_text(self, text: str) -> None:
        if (instant := _instant_of(text)) is not None:
            self._forms.append(Form.INSTANT)
            self._instants.append(instant)
        elif (day := _day_of(text)) is not None:
            self._forms.append(Form.DAY)
            self._days.append(day)
        else:
            self._forms.append(Form.TEXT)
            self._refer(text)

    def _refer(self, text: str) -> None:
        self._size += len(text)
        self._texts.append(self._places.get(text, 0))
        self._places.setdefault(text, len(self._places) + 1)

    def columns(self) -> tuple[ValueColumns, bytes, bytes]:
        """Return the columns, all texts joined as UTF-8, and all other bytes joined.

        Raises `OverflowError` when a reader would refuse them.
        """
        if len(self._forms) > MAX_VALUES or self._size > MAX_OPENED:
            raise OverflowError("values")
        texts = [text.encode() for text in self._places]
        columns = ValueColumns(
            forms=bytes(self._forms),
            numbers=pack_signed(self._numbers),
            instants=pack_steps(self._instants),
            days=pack_steps(self._days),
            lengths=pack_numbers(self._lengths),
            ids=pack_numbers(self._id_places),
            texts=pack_numbers(self._texts),
            text_lengths=pack_numbers([len(text) for text in texts]),
            byte_lengths=pack_numbers([len(data) for data in self._byte_strings]),
        )
        return columns, b"".join(texts), b"".join(self._byte_strings)


class ValueReader:
    """Gives values back in their order; every column has to end with the last of them."""

    def __init__(self, columns: ValueColumns, texts: bytes, data: bytes, ids: IdReader) -> None:
        if len(columns.forms) > MAX_VALUES:
            raise OverflowError("values")
        self._forms = iter(columns.forms)
        self._numbers = iter(unpack_signed(columns.numbers, MAX_VALUES))
        self._instants = iter(unpack_steps(columns.instants, MAX_VALUES))
        self._days = iter(unpack_steps(columns.days, MAX_VALUES))
        self._lengths = iter(unpack_numbers(columns.lengths, MAX_VALUES))
        self._ids = iter(map(ids.at, unpack_numbers(columns.ids, MAX_VALUES)))
        self._bytes = iter(_cut(data, unpack_numbers(columns.byte_lengths, MAX_VALUES)))
        table = [t.decode() for t in _cut(texts, unpack_numbers(columns.text_lengths, MAX_VALUES))]
        self._texts = iter(_spelled(unpack_numbers(columns.texts, 2 * MAX_VALUES), table))

    def next(self, depth: int = 0) -> Plain:
        """Return the next value; raise `StopIteration` or `ValueError` when there is none."""
        form = next(self._forms)
        if form == Form.TEXT:
            return next(self._texts)
        if form == Form.ID:
            return next(self._ids)
        if form <= Form.TRUE:
            return (None, False, True)[form]
        if form == Form.INT:
            return next(self._numbers)
        if form == Form.BYTES:
            return next(self._bytes)
        if form == Form.INSTANT:
            instant = _START + next(self._instants) * _MILLISECOND
            return instant.isoformat(timespec="milliseconds")
        if form == Form.DAY:
            return date.fromordinal(next(self._days)).isoformat()
        if depth >= MAX_DEPTH:
            raise ValueError("a value is nested too deep")
        if form == Form.LIST:
            return [self.next(depth + 1) for _ in range(next(self._lengths))]
        if form == Form.MAP:
            return {next(self._texts): self.next(depth + 1) for _ in range(next(self._lengths))}
        raise ValueError("form of a value")

    def finish(self) -> None:
        """Raise `ValueError` when a column holds more than was asked for."""
        columns: tuple[Iterator[object], ...] = (
            self._forms, self._numbers, self._instants, self._days,
            self._lengths, self._ids, self._bytes, self._texts,
        )  # fmt: skip
        if any(next(column, None) is not None for column in columns):
            raise ValueError("values left over")


def _spelled(places: list[int], table: list[str]) -> list[str]:
    """Return the texts that places refer to, no more of them than the limit written out."""
    texts, new, size = [], 0, 0
    for place in places:
        if not place:
            new += 1
        elif place > new:
            raise ValueError("a text is referred to before it comes")
        text = table[(place or new) - 1]
        size += len(text)
        if size > MAX_OPENED:
            raise OverflowError("texts")
        texts.append(text)
    if new != len(table):
        raise ValueError("texts left over")
    return texts


def _cut(data: bytes, lengths: list[int]) -> list[bytes]:
    if sum(lengths) != len(data):
        raise ValueError("lengths")
    pieces, start = [], 0
    for length in lengths:
        pieces.append(data[start : start + length])
        start += length
    return pieces


def _instant_of(text: str) -> int | None:
    if not _INSTANT.fullmatch(text):
        return None
    try:
        return (datetime.fromisoformat(text) - _START) // _MILLISECOND
    except ValueError:
        return None


def _day_of(text: str) -> int | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text).toordinal()
    except ValueError:
        return None
