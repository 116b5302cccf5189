"""The system's keyring opens the store when wanted, and never in place of a lock."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from mieux_desktop.operations.stores import (
    open_by_keyring,
    opens_by_keyring,
    unlock_by_keyring,
    unlock_store,
)
from mieux_desktop.storage.store import Store


class Memory(KeyringBackend):
    """A keyring of the backend interface that systems implement, kept in memory."""

    priority = -1  # type: ignore[assignment]  # never chosen by itself, only where a test says so

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError


@pytest.fixture
def memory() -> Iterator[Memory]:
    before = keyring.get_keyring()
    backend = Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


def test_the_keyring_opens_the_store_once_it_was_asked_to(store: Store, memory: Memory) -> None:
    assert opens_by_keyring(store) is False
    open_by_keyring(store, True)
    store.close()
    again = unlock_by_keyring(store.folder)
    assert again is not None and opens_by_keyring(again) is True
    assert all(again._key.hex() not in secret for secret in memory.held.values())
    again.close()


def test_it_no_longer_does_when_it_is_switched_off(store: Store, memory: Memory) -> None:
    open_by_keyring(store, True)
    open_by_keyring(store, False)
    store.close()
    assert memory.held == {}
    assert unlock_by_keyring(store.folder) is None


def test_a_closed_or_emptied_keyring_leaves_the_passphrase(
    store: Store, memory: Memory, passphrase: str
) -> None:
    open_by_keyring(store, True)
    store.close()
    memory.locked = True
    assert unlock_by_keyring(store.folder) is None
    memory.locked = False
    memory.held.clear()
    assert unlock_by_keyring(store.folder) is None
    unlock_store(store.folder, passphrase).close()


def test_where_there_is_no_keyring_the_choice_is_not_offered(store: Store, memory: Memory) -> None:
    keyring.set_keyring(fail.Keyring())
    assert opens_by_keyring(store) is None
