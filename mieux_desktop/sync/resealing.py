"""Sealed files given on without being opened: the same content under a header for another reader.

An age file is a header, which wraps the file's key for its readers, and the content under that
key. Whoever can read it can write a header for somebody else and pass the content on as it lies:
nothing is ever plain on a disk, and any part of the file can be made again at any time.
"""

import hashlib
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pyrage
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.limits import MAX_ATTACHMENT

PIECE = 64 << 10  # bytes read at once
# age adds 16 bytes to each 64 KiB, and its header.
MAX_SEALED_ATTACHMENT = MAX_ATTACHMENT + MAX_ATTACHMENT // (64 << 10) * 16 + 4096

_MAGIC = b"age-encryption.org/v1\n"
_MAX_HEADER = 4096
_MAX_READERS = 16
_READER = re.compile(rb"^-> X25519 ([A-Za-z0-9+/]{43})\n([A-Za-z0-9+/]{43})\n", re.M)
_END = re.compile(rb"^--- [A-Za-z0-9+/]{43}\n", re.M)
_WRAP = b"age-encryption.org/v1/X25519"
_NO_NONCE = bytes(12)  # of age: each wrapping key is used once
_BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Resealed:
    """A sealed file as another reader gets it: `header`, then the file from `body_at` on."""

    path: Path
    header: bytes
    body_at: int
    length: int  # bytes of the whole

    def pieces(self, start: int = 0, end: int | None = None) -> Iterator[bytes]:
        """Yield the bytes from `start` up to `end`; raise `attachment-missing`."""
        end = self.length if end is None else end
        if start < len(self.header):
            yield self.header[start:end]
            start = len(self.header)
        left = end - start
        with _opened(self.path) as file:
            file.seek(self.body_at + start - len(self.header))
            while left > 0 and (piece := file.read(min(PIECE, left))):
                left -= len(piece)
                yield piece


def reseal(path: Path, identity: str, recipient: str) -> Resealed:
    """Return a file that the identity opens as one that the recipient opens.

    The same file, content for content, makes the same bytes for the same recipient every time.
    Raises `attachment-missing` and `attachment-damaged`.
    """
    with _opened(path) as file:
        start = file.read(_MAX_HEADER)
        size = file.seek(0, 2)
    end = _END.search(start)
    if not start.startswith(_MAGIC) or end is None:
        raise Problem("attachment-damaged")
    header = _header(_file_key(start[: end.start()], identity), _key(recipient))
    return Resealed(path, header, end.end(), len(header) + size - end.end())


def prove_sealed(
    path: Path, identity: str, sha256: bytes, cancelled: Cancelled = lambda: False
) -> int:
    """Return the size of a sealed file's content, once it is proven to have this SHA-256.

    Reads piece by piece; the content is written nowhere. Raises `attachment-missing`,
    `attachment-damaged` and `cancelled`.
    """
    reseal(path, identity, str(pyrage.x25519.Identity.from_str(identity).to_public()))
    content = _Hashed(cancelled)
    with _opened(path) as file:
        try:
            pyrage.decrypt_io(file, content, [pyrage.x25519.Identity.from_str(identity)])
        except pyrage.DecryptError as error:
            raise Problem("attachment-damaged") from error
        except OSError as error:
            if content.stopped:
                raise Problem("cancelled") from error
            if error.errno is not None:  # the disk, not the content
                raise
            raise Problem("attachment-damaged") from error
    if content.sha256.digest() != sha256:
        raise Problem("attachment-damaged")
    return content.size


class _Hashed:
    """Hashes and counts what is written to it."""

    def __init__(self, cancelled: Cancelled) -> None:
        self.sha256 = hashlib.sha256()
        self.size = 0
        self.stopped = False
        self._cancelled = cancelled

    def write(self, piece: bytes) -> int:
        if self._cancelled():
            self.stopped = True
            raise OSError("stopped")
        self.sha256.update(piece)
        self.size += len(piece)
        return len(piece)

    def flush(self) -> None:
        """Nothing is kept back."""


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise Problem("attachment-missing") from error


def _file_key(header: bytes, identity: str) -> bytes:
    """Return the key of the content, unwrapped for the identity."""
    own = X25519PrivateKey.from_private_bytes(_key(identity))
    public = own.public_key().public_bytes_raw()
    for share, wrapped in _READER.findall(header)[:_MAX_READERS]:
        point = b64decode(share + b"=")
        try:
            shared = own.exchange(X25519PublicKey.from_public_bytes(point))
            wrapper = ChaCha20Poly1305(_derived(shared, point + public, _WRAP))
            return wrapper.decrypt(_NO_NONCE, b64decode(wrapped + b"="), None)
        except (InvalidTag, ValueError):  # somebody else's, or no point
            continue
    raise Problem("attachment-damaged")


def _header(file_key: bytes, recipient: bytes) -> bytes:
    """Return the header that wraps the key for one recipient.

    The ephemeral secret follows from the key and the recipient, so that the header is the same
    each time; nobody knows it who does not know the key already.
    """
    secret = _derived(file_key, recipient, b"mieux reseal 1")
    ephemeral = X25519PrivateKey.from_private_bytes(secret)
    point = ephemeral.public_key().public_bytes_raw()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(recipient))
    wrapper = ChaCha20Poly1305(_derived(shared, point + recipient, _WRAP))
    wrapped = wrapper.encrypt(_NO_NONCE, file_key, None)
    header = _MAGIC + b"-> X25519 " + _base64(point) + b"\n" + _base64(wrapped) + b"\n---"
    mac = HMAC(_derived(file_key, b"", b"header"), SHA256())
    mac.update(header)
    return header + b" " + _base64(mac.finalize()) + b"\n"


def _derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, info).derive(secret)


def _base64(data: bytes) -> bytes:
    return b64encode(data).rstrip(b"=")


def _key(text: str) -> bytes:
    """Return the 32 bytes of an age recipient or identity (Bech32: 52 signs of 5 bits)."""
    number = 0
    for sign in text.lower().rpartition("1")[2][:52]:
        number = number << 5 | _BECH32.index(sign)
    return (number >> 4).to_bytes(32)
