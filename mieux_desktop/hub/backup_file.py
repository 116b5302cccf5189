"""The file of a backup: sealed, and read piece by piece within limits.

    "mieux hub backup 1\\n", 2 bytes: length of the key part, key part, age (zstd (frames))

The key part is an age identity under a passphrase, which opens what follows; it is empty when the
administrator has an identity. A frame is 4 bytes of length and a MessagePack array.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

import msgspec
import pyrage
from backports import zstd

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Plain

_MAGIC, _ANY_MAGIC = b"mieux hub backup 1\n", b"mieux hub backup "
_LEVEL = 3
_PIECE = 1 << 20  # bytes decompressed at once
_MOST_FRAME = 64 << 20
_LENGTH = 4  # bytes

Frame = list[Plain]
Unlock = Callable[[bytes], str]  # gives the age identity, from the key part


def write_sealed(file: BinaryIO, frames: Iterable[Frame], recipient: str, passphrase: str) -> str:
    """Write a backup for the recipient, or under the passphrase when there is none.

    Returns an age identity that opens this file and no other, for reading it back. Raises
    `recipient-wrong`.
    """
    own = pyrage.x25519.Identity.generate()
    key_part = b"" if recipient else pyrage.passphrase.encrypt(str(own).encode(), passphrase)
    try:
        others = [pyrage.x25519.Recipient.from_str(recipient)] if recipient else []
    except pyrage.RecipientError as error:
        raise Problem("recipient-wrong") from error
    file.write(_MAGIC + len(key_part).to_bytes(2) + key_part)
    source, target = _Source(_compressed(frames)), _Target(file.write)
    try:
        pyrage.encrypt_io(source, target, [own.to_public(), *others])
    except (pyrage.EncryptError, OSError):
        if not (source.failed or target.failed):
            raise
    # What goes wrong beneath is not always passed on as it was, or at all.
    if failed := source.failed or target.failed:
        raise failed
    return str(own)


def read_sealed(file: BinaryIO, unlock: Unlock, take: Callable[[Frame], None]) -> None:
    """Read a backup, giving its frames to `take` one by one.

    That a frame is there does not prove that all are: only the end without a problem does.
    Raises `not-a-backup`, `backup-newer`, `backup-damaged`, and what `unlock` and `take` raise.
    """
    beginning = file.read(len(_MAGIC))
    if beginning != _MAGIC:
        raise Problem("backup-newer" if beginning.startswith(_ANY_MAGIC) else "not-a-backup")
    identity = unlock(file.read(int.from_bytes(file.read(2))))
    frames = _Frames(take)
    target = _Target(frames.add)
    try:
        pyrage.decrypt_io(file, target, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.IdentityError as error:
        raise Problem("backup-key-wrong") from error
    except (pyrage.DecryptError, OSError) as error:
        if target.failed:
            raise target.failed from None
        if "No matching keys" in str(error):
            raise Problem("backup-key-wrong") from error
        raise Problem("backup-damaged") from error
    if target.failed:
        raise target.failed
    if not frames.ended:
        raise Problem("backup-damaged")


def unlock_by_passphrase(key_part: bytes, passphrase: str) -> str:
    """Return the identity in a key part; raise `backup-key-wrong`."""
    try:
        return str(pyrage.passphrase.decrypt(key_part, passphrase), "ascii")
    except (pyrage.DecryptError, UnicodeDecodeError) as error:
        raise Problem("backup-key-wrong") from error


class _Source:
    """Pieces as a file that is read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces
        self._rest = memoryview(b"")
        self.failed: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        """Return up to so many bytes; none at the end."""
        try:
            while not self._rest:
                self._rest = memoryview(next(self._pieces))
        except StopIteration:
            return b""
        except BaseException as error:
            self.failed = error
            raise
        some = bytes(self._rest[:size])
        self._rest = self._rest[size:]
        return some


class _Target:
    """A function as a file that is written."""

    def __init__(self, add: Callable[[bytes], object]) -> None:
        self._add = add
        self.failed: BaseException | None = None

    def write(self, data: bytes) -> int:
        """Pass the bytes on."""
        try:
            self._add(data)
        except BaseException as error:
            self.failed = error
            raise
        return len(data)

    def flush(self) -> None:
        """Do nothing: what is passed on is not kept here."""


def _compressed(frames: Iterable[Frame]) -> Iterator[bytes]:
    compressor = zstd.ZstdCompressor(_LEVEL)
    for frame in frames:
        data = msgspec.msgpack.encode(frame)
        if piece := compressor.compress(len(data).to_bytes(_LENGTH) + data):
            yield piece
    yield compressor.flush(compressor.FLUSH_FRAME)


class _Frames:
    """Makes frames of compressed pieces."""

    def __init__(self, take: Callable[[Frame], None]) -> None:
        self._take = take
        self._decompressor = zstd.ZstdDecompressor()
        self._rest = bytearray()

    @property
    def ended(self) -> bool:
        """Tell whether the compressed data came to its end, and with it the last frame."""
        return self._decompressor.eof and not self._rest

    def add(self, data: bytes) -> None:
        """Take in a piece."""
        try:
            self._add(data)
        except (zstd.ZstdError, EOFError, msgspec.DecodeError) as error:
            raise Problem("backup-damaged") from error

    def _add(self, data: bytes) -> None:
        while True:
            self._rest += self._decompressor.decompress(data, _PIECE)
            self._cut()
            data = b""
            if self._decompressor.eof or self._decompressor.needs_input:
                return

    def _cut(self) -> None:
        start = 0
        while len(self._rest) >= start + _LENGTH:
            length = int.from_bytes(self._rest[start : start + _LENGTH])
            if length > _MOST_FRAME:
                raise Problem("backup-damaged")
            end = start + _LENGTH + length
            if len(self._rest) < end:
                break
            self._take(msgspec.msgpack.decode(self._rest[start + _LENGTH : end], type=Frame))
            start = end
        del self._rest[:start]
