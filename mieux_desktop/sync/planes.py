"""Columns of whole numbers as bytes: one byte for the width, then one plane per byte of it.

The plane of the lowest bytes of all numbers comes first. Neighbours are then alike, which a
compressor rewards, and a column is read without a loop over its bytes.
"""

import sys
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise


def pack_numbers(values: Sequence[int]) -> bytes:
    """Pack numbers from 0 to 2^64 - 1; no numbers are no bytes."""
    if not values:
        return b""
    width = max(1, (max(values).bit_length() + 7) // 8)
    if width == 1:
        return b"\x01" + bytes(values)
    numbers = array("Q", values)
    if sys.byteorder == "big":
        numbers.byteswap()
    raw = numbers.tobytes()
    return bytes((width,)) + b"".join(raw[plane::8] for plane in range(width))


def unpack_numbers(data: bytes, most: int) -> list[int]:
    """Return the numbers; raise `ValueError` for a malformed column or more than `most`."""
    if not data:
        return []
    width = data[0]
    if not 1 <= width <= 8 or (len(data) - 1) % width:
        raise ValueError("width of a column")
    count = (len(data) - 1) // width
    if count > most:
        raise OverflowError("numbers in a column")
    if width == 1:
        return list(data[1:])
    raw = bytearray(8 * count)
    for plane in range(width):
        raw[plane::8] = data[1 + plane * count : 1 + (plane + 1) * count]
    numbers = array("Q", bytes(raw))
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def pack_signed(values: Iterable[int]) -> bytes:
    """Pack numbers from -2^63 to 2^63 - 1: 0, -1, 1, -2 … become 0, 1, 2, 3 …"""
    return pack_numbers([value << 1 if value >= 0 else ~(value << 1) for value in values])


def unpack_signed(data: bytes, most: int) -> list[int]:
    """Return the numbers of `pack_signed`."""
    return [value >> 1 if not value & 1 else ~(value >> 1) for value in unpack_numbers(data, most)]


def pack_steps(values: Sequence[int]) -> bytes:
    """Pack each number as its difference from the one before it; the first from 0."""
    return pack_signed([after - before for before, after in pairwise((0, *values))])


def unpack_steps(data: bytes, most: int) -> list[int]:
    """Return the numbers of `pack_steps`."""
    return list(accumulate(unpack_signed(data, most)))
