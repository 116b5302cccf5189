"""Members of a tar file (ustar), written and read one after another, never by their names.

Reading is strict: regular files only, no names beyond the expected, no lengths beyond the file.
"""

import tarfile
from dataclasses import dataclass
from typing import BinaryIO

from mieux_desktop.domain.problems import Problem

BLOCK = 512
_END = bytes(2 * BLOCK)
_RECORD = 20 * BLOCK  # programs fill a tar file up to a multiple of this
_BEGINNINGS = (b"for-", b"attachment-", b"\x00")


@dataclass(frozen=True, slots=True)
class Member:
    """The name and size of the member whose content comes next."""

    name: str
    size: int


def header_of(name: str, size: int) -> bytes:
    """Return the block before a member; it says nothing of the person or the machine."""
    info = tarfile.TarInfo(name)
    info.size = size
    info.mode = 0o600
    return info.tobuf(tarfile.USTAR_FORMAT)


def padding(size: int) -> bytes:
    """Return what fills a member up to whole blocks."""
    return bytes(-size % BLOCK)


def end_of_tar() -> bytes:
    """Return what closes a tar file."""
    return _END


def read_header(source: BinaryIO, most: int) -> Member | None:
    """Return the next member, or None at the proper end of the file.

    `most` is the largest size to be accepted. Raises `not-a-bundle` (no header of a regular
    file), `bundle-truncated`, `bundle-too-large`.
    """
    block = _read(source, BLOCK)
    if len(block) < BLOCK:
        cut = not block or block.startswith(_BEGINNINGS)
        raise Problem("bundle-truncated" if cut else "not-a-bundle")
    if not any(block):
        _check_end(source)
        return None
    if block[257:265] != b"ustar\x0000" or block[156:157] != b"0":
        raise Problem("not-a-bundle")
    if _octal(block[148:156]) != sum(block[:148]) + 8 * 32 + sum(block[156:]):
        raise Problem("bundle-damaged")
    size = _octal(block[124:136])
    if size > most:
        raise Problem("bundle-too-large")
    name = block[:100].rstrip(b"\x00")
    if any(block[345:500]) or not name.isascii():
        raise Problem("not-a-bundle")
    return Member(name.decode(), size)


def read_content(source: BinaryIO, size: int) -> bytes:
    """Return the content of a member and pass its padding; raise `bundle-truncated`."""
    content = _read(source, size)
    filled = _read(source, -size % BLOCK)
    if len(content) < size or len(filled) < -size % BLOCK:
        raise Problem("bundle-truncated")
    if any(filled):
        raise Problem("bundle-damaged")
    return content


def _read(source: BinaryIO, size: int) -> bytes:
    try:
        return source.read(size)
    except OSError as error:
        raise Problem("cannot-open") from error


def _octal(field: bytes) -> int:
    digits = field.rstrip(b"\x00 ")
    if not digits.isdigit() or set(digits) > set(b"01234567"):
        raise Problem("bundle-damaged")
    try:
        return int(digits, 8)
    except ValueError as error:
        raise Problem("bundle-damaged") from error


def _check_end(source: BinaryIO) -> None:
    rest = _read(source, _RECORD + 1)
    if len(rest) < BLOCK:
        raise Problem("bundle-truncated")
    if len(rest) > _RECORD or any(rest):
        raise Problem("bundle-damaged")
