"""The hub's folder: its keys, where its database is, and the database itself unless elsewhere."""

import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

import pyrage

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.devices import Device

PASSPHRASE_VARIABLE = "MIEUX_HUB_PASSPHRASE"  # noqa: S105 - the name of a variable
DATABASE_VARIABLE = "MIEUX_HUB_DATABASE"
ATTACHMENTS = "attachments"  # the folder in the hub's folder
_KEYS, _SETTINGS = "hub.key", "hub.json"
_AGE = b"age-encryption.org/v1\n"


@dataclass(frozen=True, slots=True)
class Folder:
    """A hub's folder. Only its owner may read what is in it."""

    path: Path

    def create(self, database: str | None, passphrase: str) -> Device:
        """Make the folder with new keys, wrapped by the passphrase unless it is empty.

        Raises `hub-exists` when there are keys already: they are never replaced.
        """
        self.make_new(database)
        device = Device(secrets.token_bytes(32), str(pyrage.x25519.Identity.generate()))
        self.write_keys(device, passphrase)
        return device

    def make_new(self, database: str | None) -> str:
        """Make the folder with its settings and no keys yet; return where the database is.

        Raises `hub-exists`.
        """
        if (self.path / _KEYS).exists():
            raise Problem("hub-exists")
        self.path.mkdir(parents=True, exist_ok=True)
        self.path.chmod(0o700)
        (self.path / _SETTINGS).unlink(missing_ok=True)
        self._write(_SETTINGS, json.dumps({"database": database}).encode())
        return self.database_url()

    def write_keys(self, device: Device, passphrase: str) -> None:
        """Keep a hub's keys, wrapped by the passphrase unless it is empty."""
        content = json.dumps({"key": device.private_key.hex(), "identity": device.identity})
        data = content.encode()
        if passphrase:
            data = pyrage.passphrase.encrypt(data, passphrase)
        self._write(_KEYS, data)

    def keys(self, passphrase: str) -> Device:
        """Return the hub's keys; raise `hub-missing`, `hub-passphrase-wrong`, `hub-key-damaged`."""
        try:
            data = (self.path / _KEYS).read_bytes()
        except FileNotFoundError as error:
            raise Problem("hub-missing") from error
        if data.startswith(_AGE):
            try:
                data = pyrage.passphrase.decrypt(data, passphrase)
            except pyrage.DecryptError as error:
                raise Problem("hub-passphrase-wrong") from error
        try:
            content = json.loads(data)
            device = Device(bytes.fromhex(content["key"]), content["identity"])
            _ = device.key, device.recipient
        except (ValueError, KeyError, TypeError, pyrage.IdentityError) as error:
            raise Problem("hub-key-damaged") from error
        return device

    def database_url(self) -> str:
        """Return where the database is: the environment's word, the setting, or the folder."""
        if given := os.environ.get(DATABASE_VARIABLE):
            return given
        try:
            settings = json.loads((self.path / _SETTINGS).read_bytes())
        except FileNotFoundError as error:
            raise Problem("hub-missing") from error
        return str(settings["database"] or f"sqlite:///{self.path.absolute() / 'hub.db'}")

    def attachments(self) -> Path:
        """Return the folder of sealed attachments; all workers of a hub share it."""
        return self.path / ATTACHMENTS

    def discard(self) -> None:
        """Remove the keys that `create` has just made, as there is no database to go with them."""
        for name in (_KEYS, _SETTINGS):
            (self.path / name).unlink(missing_ok=True)

    def _write(self, name: str, data: bytes) -> None:
        # Made readable by the owner alone before anything is in it.
        handle = os.open(self.path / name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def passphrase() -> str:
    """Return the passphrase that the environment gives for the key file; usually none."""
    return os.environ.get(PASSPHRASE_VARIABLE, "")
