"""Attachments: files sealed with age under the store's own key, addressed by their content."""

import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pyrage

from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.keys import sync_folder

_BLOCK = 1 << 20
_INCOMING = "incoming"


class Attachments:
    """The folder of sealed files. File names are keyed: a finder cannot tell what is held."""

    def __init__(self, folder: Path, identity: str, name_key: bytes) -> None:
        self._folder = folder
        self._identity = pyrage.x25519.Identity.from_str(identity)
        self._name_key = name_key

    def add(
        self, source: BinaryIO, cancelled: Callable[[], bool] | None = None
    ) -> tuple[bytes, int]:
        """Seal a stream and return (SHA-256, size in bytes); the same content is kept once.

        Durable on return. Raises `cancelled` when asked to stop; nothing stays behind then.
        """
        with problems():
            self._folder.mkdir(parents=True, exist_ok=True)
            fresh = self._folder / f"{secrets.token_hex(8)}.part"
            try:
                reader = _Measured(source, cancelled)
                with fresh.open("wb") as sealed:
                    pyrage.encrypt_io(reader, sealed, [self._identity.to_public()])
                    sealed.flush()
                    os.fsync(sealed.fileno())
                if reader.stopped:
                    raise Problem("cancelled")
                target = self._path(reader.sha256.digest())
                target.parent.mkdir(exist_ok=True)
                fresh.replace(target)
                sync_folder(target.parent)
                return reader.sha256.digest(), reader.size
            finally:
                fresh.unlink(missing_ok=True)

    def read(self, sha256: bytes) -> bytes:
        """Return the content; raise `attachment-missing` or `attachment-damaged`."""
        try:
            sealed = self._path(sha256).read_bytes()
        except FileNotFoundError as error:
            raise Problem("attachment-missing") from error
        try:
            content: bytes = pyrage.decrypt(sealed, [self._identity])
        except pyrage.DecryptError as error:
            raise Problem("attachment-damaged") from error
        if hashlib.sha256(content).digest() != sha256:
            raise Problem("attachment-damaged")
        return content

    def holds(self, sha256: bytes) -> bool:
        """Tell whether the sealed file is here."""
        return self._path(sha256).exists()

    def remove(self, sha256: bytes) -> None:
        """Remove a file, if it is here, and what has arrived of it."""
        with problems():
            self._path(sha256).unlink(missing_ok=True)
            self.incoming_path(sha256).unlink(missing_ok=True)

    def sealed_path(self, sha256: bytes) -> Path:
        """Return where the sealed file is, or would be."""
        return self._path(sha256)

    def incoming_path(self, sha256: bytes) -> Path:
        """Return where a sealed file that arrives bit by bit is kept, also over a restart."""
        return self._folder / _INCOMING / self._path(sha256).name

    def adopt(self, sha256: bytes) -> None:
        """Take in a file that has arrived whole, sealed to this store and proven; durable."""
        with problems():
            source, target = self.incoming_path(sha256), self._path(sha256)
            with source.open("rb+") as sealed:
                os.fsync(sealed.fileno())
            target.parent.mkdir(exist_ok=True)
            source.replace(target)
            sync_folder(target.parent)

    def clean(self) -> None:
        """Remove what a crash left half written."""
        for part in self._folder.glob("*.part"):
            part.unlink(missing_ok=True)

    def _path(self, sha256: bytes) -> Path:
        name = hmac.digest(self._name_key, sha256, "sha256").hex()
        return self._folder / name[:2] / f"{name}.age"


class _Measured:
    """Counts and hashes what is read through it."""

    def __init__(self, source: BinaryIO, cancelled: Callable[[], bool] | None) -> None:
        self._source = source
        self._cancelled = cancelled
        self.sha256 = hashlib.sha256()
        self.size = 0
        self.stopped = False

    def read(self, size: int = _BLOCK) -> bytes:
        if self._cancelled and self._cancelled():
            self.stopped = True
            return b""
        block = self._source.read(size)
        self.sha256.update(block)
        self.size += len(block)
        return block


def new_identity() -> str:
    """Make the age identity (secret) that seals this store's attachments."""
    return str(pyrage.x25519.Identity.generate())
