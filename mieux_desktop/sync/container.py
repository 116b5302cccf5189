"""The ``.mieux`` file: a sealed bundle, one for the hub if wanted, and sealed attachments.

Written whole or not at all, and read member by member, each wholly in memory and within limits.
"""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.bundles import AttachmentNote, Header
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.limits import MAX_ATTACHMENT, MAX_ATTACHMENTS, MAX_SEALED
from mieux_desktop.sync.sealing import seal, unseal
from mieux_desktop.sync.tar import (
    Member,
    end_of_tar,
    header_of,
    padding,
    read_content,
    read_header,
)

SUFFIX = ".mieux"
_COLLEAGUE, _HUB = "for-colleague.age", "for-hub.age"
_SEALING_COST = 4096  # bytes that age adds to a short file, at most
_BLOCK = 1 << 20

Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]


def choose_attachments(
    available: Iterable[AttachmentNote], most: int
) -> tuple[AttachmentNote, ...]:
    """Return the smallest attachments that fit into so many bytes together, smallest first."""
    chosen: list[AttachmentNote] = []
    total = 0
    for note in sorted(set(available), key=lambda note: (note.size, note.sha256)):
        total += note.size
        if total > most or note.size > MAX_ATTACHMENT or len(chosen) == MAX_ATTACHMENTS:
            break
        chosen.append(note)
    return tuple(chosen)


def write_container(
    target: Path,
    for_colleague: bytes,
    attachments: Sequence[AttachmentNote],
    recipient: str,
    content: Callable[[bytes], bytes],
    *,
    for_hub: bytes | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> tuple[AttachmentNote, ...]:
    """Write the file, durably, and return the attachments that it carries.

    `attachments` are those of the bundle's header, in its order; `content` gives one by SHA-256
    and may raise a problem: that one is then left out. Raises `cancelled` and `file-not-written`;
    then nothing stays behind, and a file that was there before is as it was.
    """
    fresh = target.with_name(f"{target.stem[:40]}-{secrets.token_hex(4)}.part")
    total = len(for_colleague) + len(for_hub or b"") + sum(note.size for note in attachments)
    try:
        with fresh.open("xb") as file:
            writer = _Writer(file, total, progress, cancelled)
            writer.add(_COLLEAGUE, for_colleague)
            if for_hub is not None:
                writer.add(_HUB, for_hub)
            carried = [
                note
                for number, note in enumerate(attachments, 1)
                if writer.add_attachment(number, note, recipient, content)
            ]
            file.write(end_of_tar())
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise Problem("file-not-written", name=target.name) from error
    finally:
        _remove(fresh)
    return tuple(carried)


class _Writer:
    """Writes members, tells how far it is, and stops when asked to."""

    def __init__(
        self, file: BinaryIO, total: int, progress: Progress, cancelled: Cancelled
    ) -> None:
        self._file = file
        self._total = total
        self._done = 0
        self._progress = progress
        self._cancelled = cancelled

    def add(self, name: str, sealed: bytes, counted: int | None = None) -> None:
        """Write one member; `counted` bytes of the whole are done by it."""
        self._file.write(header_of(name, len(sealed)))
        for start in range(0, len(sealed), _BLOCK):
            self._check()
            self._file.write(sealed[start : start + _BLOCK])
        self._file.write(padding(len(sealed)))
        self._done += len(sealed) if counted is None else counted
        self._progress(self._done, self._total)

    def add_attachment(
        self, number: int, note: AttachmentNote, recipient: str, content: Callable[[bytes], bytes]
    ) -> bool:
        """Seal and write one attachment; return whether its content was there and right."""
        self._check()
        try:
            plain = content(note.sha256)
        except Problem:
            plain = None
        if plain is None or hashlib.sha256(plain).digest() != note.sha256:
            self._done += note.size
            return False
        self.add(_attachment_name(number), seal(plain, recipient), note.size)
        return True

    def _check(self) -> None:
        if self._cancelled():
            raise Problem("cancelled")


@dataclass(slots=True)
class Container:
    """A file being read: its sealed parts, then its attachments, in their order."""

    for_colleague: bytes
    for_hub: bytes | None  # to be forwarded unopened
    _file: BinaryIO
    _next: Member | None

    def attachments(
        self,
        header: Header,
        device: Device,
        *,
        progress: Progress = lambda done, total: None,
        cancelled: Cancelled = lambda: False,
    ) -> Iterator[tuple[AttachmentNote, bytes | None]]:
        """Yield each attachment of an opened bundle, proven to be the one that its header names.

        One that is damaged comes as None, so that the others are not lost with it. May be asked
        for once. Raises `cancelled` and the problems of the file; what was given before holds.
        """
        names = {_attachment_name(n): n for n in range(1, len(header.attachments) + 1)}
        total, done, last = sum(note.size for note in header.attachments), 0, 0
        while member := self._next:
            number = names.get(member.name, 0)
            if number <= last:
                raise Problem("bundle-damaged")
            if cancelled():
                raise Problem("cancelled")
            note, last = header.attachments[number - 1], number
            if member.size > _sealed_size(note.size):
                raise Problem("bundle-damaged")
            plain = _open(read_content(self._file, member.size), device, note)
            self._next = read_header(self._file, MAX_ATTACHMENT + _sealed_size(0))
            yield note, plain
            done += note.size
            progress(done, total)


@contextmanager
def open_container(path: Path) -> Iterator[Container]:
    """Open a file for reading, its sealed parts already read.

    Raises `cannot-open`, `not-a-bundle`, `bundle-truncated`, `bundle-damaged`, `bundle-too-large`.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise Problem("cannot-open") from error
    with file:
        yield read_container(file)


def read_container(file: BinaryIO) -> Container:
    """Read the sealed parts of a file; see `open_container`."""
    member = read_header(file, MAX_SEALED)
    if not member or member.name != _COLLEAGUE:
        raise Problem("not-a-bundle")
    for_colleague = read_content(file, member.size)
    most = max(MAX_SEALED, MAX_ATTACHMENT + _sealed_size(0))
    member = read_header(file, most)
    for_hub = None
    if member and member.name == _HUB:
        if member.size > MAX_SEALED:
            raise Problem("bundle-too-large")
        for_hub = read_content(file, member.size)
        member = read_header(file, most)
    return Container(for_colleague, for_hub, file, member)


def _open(sealed: bytes, device: Device, note: AttachmentNote) -> bytes | None:
    """Return the content, or None when it is not what its header names."""
    try:
        plain = unseal(sealed, device.identity, len(sealed))
    except Problem:
        return None
    return plain if hashlib.sha256(plain).digest() == note.sha256 else None


def _attachment_name(number: int) -> str:
    return f"attachment-{number:04}.age"


def _sealed_size(size: int) -> int:
    """Return the most bytes that so many become: age adds 16 to each 64 KiB."""
    return size + size // (64 << 10) * 16 + _SEALING_COST


def _sync_folder(folder: Path) -> None:
    """Make the renaming durable; some file systems of sticks know no such thing."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _remove(fresh: Path) -> None:
    """Remove what was half written; a stick that was pulled out has taken it along."""
    with suppress(OSError):
        fresh.unlink(missing_ok=True)
