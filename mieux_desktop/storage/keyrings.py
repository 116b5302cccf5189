"""The system's keyring (Secret Service, Keychain, Credential Manager): keeps one random secret."""

import secrets
from pathlib import Path

from mieux_desktop.domain.problems import Problem

_SERVICE = "mieux-desktop"


def is_available() -> bool:
    """Tell whether this system has a keyring that keeps secrets safely."""
    import keyring
    from keyring.backends import fail, null

    return not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)


def new_secret(folder: Path) -> str:
    """Make a secret for a store and keep it in the keyring; raise `keyring-refused`."""
    import keyring
    from keyring.errors import KeyringError

    secret = secrets.token_hex(32)
    try:
        keyring.set_password(_SERVICE, _name(folder), secret)
    except KeyringError as error:
        raise Problem("keyring-refused") from error
    return secret


def read_secret(folder: Path) -> str | None:
    """Return the secret of a store, None if the keyring has none or is closed."""
    import keyring
    from keyring.errors import KeyringError

    try:
        return keyring.get_password(_SERVICE, _name(folder))
    except KeyringError:
        return None  # the passphrase opens the store as ever


def forget_secret(folder: Path) -> None:
    """Take the secret of a store out of the keyring."""
    import keyring
    from keyring.errors import KeyringError, PasswordDeleteError

    try:
        keyring.delete_password(_SERVICE, _name(folder))
    except PasswordDeleteError:
        return  # it was not there
    except KeyringError as error:
        raise Problem("keyring-refused") from error


def _name(folder: Path) -> str:
    return str(folder.resolve())
