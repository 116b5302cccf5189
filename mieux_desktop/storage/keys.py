"""The key file: the store's random key, wrapped by the passphrase and by the recovery code.

Each slot holds the 32-byte key sealed with ChaCha20-Poly1305 under Argon2id(secret, salt). A wrong
secret fails the seal; nothing else about the key can be learnt from the file.
"""

import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mieux_desktop.domain.problems import Problem

KEY_BYTES = 32
PASSPHRASE, RECOVERY, KEYRING = "passphrase", "recovery", "keyring"

# No 0/O, 1/I/L, U: the code is copied by hand. 30 signs, 24 of them: 117 bits.
_CODE_SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_CODE_GROUPS, _GROUP_SIGNS = 6, 4


@dataclass(frozen=True, slots=True)
class Cost:
    """The work of Argon2id; the default is the second recommended option of RFC 9106."""

    time: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4


def new_recovery_code() -> str:
    """Make a recovery code: six groups of four signs, separated by spaces."""
    groups = (
        "".join(secrets.choice(_CODE_SIGNS) for _ in range(_GROUP_SIGNS))
        for _ in range(_CODE_GROUPS)
    )
    return " ".join(groups)


class KeyFile:
    """The file beside a store that holds its wrapped key; replaced whole, never half written."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def exists(self) -> bool:
        """Tell whether there is a key file."""
        return self._path.exists()

    def create(self, key: bytes, passphrase: str, code: str, cost: Cost) -> None:
        """Write the file with both slots."""
        slots = {PASSPHRASE: _wrap(key, PASSPHRASE, passphrase, cost)}
        slots[RECOVERY] = _wrap(key, RECOVERY, _clean_code(code), cost)
        self._write({"format": 1, "slots": slots})

    def unwrap(self, passphrase: str) -> bytes:
        """Return the key; raise `wrong-passphrase`, `key-missing` or `key-damaged`."""
        return self._unwrap(PASSPHRASE, passphrase, "wrong-passphrase")

    def recover(self, code: str) -> bytes:
        """Return the key by the recovery code, however spaced; raise `wrong-recovery-code`."""
        return self._unwrap(RECOVERY, _clean_code(code), "wrong-recovery-code")

    def set_passphrase(self, key: bytes, passphrase: str, cost: Cost | None = None) -> None:
        """Wrap the key anew; the old passphrase stops working, the recovery code goes on."""
        content = self._read()
        used = cost or Cost(**content["slots"][PASSPHRASE]["cost"])
        content["slots"][PASSPHRASE] = _wrap(key, PASSPHRASE, passphrase, used)
        self._write(content)

    def set_recovery_code(self, key: bytes, code: str) -> None:
        """Wrap the key by a new recovery code; the old one stops working."""
        content = self._read()
        cost = Cost(**content["slots"][RECOVERY]["cost"])
        content["slots"][RECOVERY] = _wrap(key, RECOVERY, _clean_code(code), cost)
        self._write(content)

    def set_keyring_secret(self, key: bytes, secret: str | None) -> None:
        """Wrap the key by a secret that the system's keyring keeps; None removes that slot."""
        content = self._read()
        content["slots"].pop(KEYRING, None)
        if secret is not None:
            # The secret is random: no work is needed to keep it from being guessed.
            cheap = Cost(time=1, memory_kib=8, lanes=1)
            content["slots"][KEYRING] = _wrap(key, KEYRING, secret, cheap)
        self._write(content)

    def has_keyring_slot(self) -> bool:
        """Tell whether the key can be had through the system's keyring."""
        return KEYRING in self._read()["slots"]

    def unwrap_by_keyring(self, secret: str) -> bytes:
        """Return the key; raise `wrong-keyring-secret`."""
        return self._unwrap(KEYRING, secret, "wrong-keyring-secret")

    def _unwrap(self, slot: str, secret: str, wrong: str) -> bytes:
        try:
            sealed = self._read()["slots"][slot]
            cost = Cost(**sealed["cost"])
            salt, nonce = bytes.fromhex(sealed["salt"]), bytes.fromhex(sealed["nonce"])
            wrapped = bytes.fromhex(sealed["wrapped"])
        except (KeyError, TypeError, ValueError) as error:
            raise Problem("key-damaged") from error
        try:
            sealer = ChaCha20Poly1305(_derive(secret, salt, cost))
            return sealer.decrypt(nonce, wrapped, slot.encode())
        except InvalidTag as error:
            raise Problem(wrong) from error

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._path.read_text("ascii"))
        except FileNotFoundError as error:
            raise Problem("key-missing", file=self._path.name) from error
        except (ValueError, UnicodeDecodeError) as error:
            raise Problem("key-damaged") from error
        if not isinstance(content, dict) or content.get("format") != 1:
            raise Problem("key-damaged")
        return content

    def _write(self, content: dict[str, Any]) -> None:
        fresh = self._path.with_suffix(".new")
        with fresh.open("w", encoding="ascii") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(self._path)
        sync_folder(self._path.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable, where the system can (Windows does it by itself)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _wrap(key: bytes, slot: str, secret: str, cost: Cost) -> dict[str, Any]:
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrapped = ChaCha20Poly1305(_derive(secret, salt, cost)).encrypt(nonce, key, slot.encode())
    return {
        "cost": asdict(cost),
        "salt": salt.hex(),
        "nonce": nonce.hex(),
        "wrapped": wrapped.hex(),
    }


def _derive(secret: str, salt: bytes, cost: Cost) -> bytes:
    # NFKC: the same passphrase typed on another keyboard or system gives the same bytes.
    typed = unicodedata.normalize("NFKC", secret).encode("utf-8", "surrogatepass")
    return hash_secret_raw(
        typed, salt, cost.time, cost.memory_kib, cost.lanes, KEY_BYTES, type=Type.ID
    )


def _clean_code(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())
