"""Real laptops, with encrypted stores, that sync with a real hub over loopback."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.record import Record
from mieux_desktop.domain.records import RECORD_TYPES
from mieux_desktop.hub import adoption, grants, people
from mieux_desktop.operations.enrolment import Hub, enrol_by_code
from mieux_desktop.operations.hub_sync import Synced, sync_with_hub
from mieux_desktop.operations.stores import check_store
from tests.hub.conftest import GHANA, Centre
from tests.unit.operations.team import Expert

Laptop = Callable[..., "Field"]


class Field(Expert):
    """Somebody with a laptop that the hub knows."""

    def __init__(self, folder: Path, name: str, passphrase: str, centre: Centre) -> None:
        super().__init__(folder, name, passphrase)
        self.centre = centre
        self.name = name
        self.person_id = b""
        self.key = self.store.device

    def enrol(self, role: str = "expert", *actions: bytes) -> Hub:
        """Be added to the hub with these actions, and enrolled."""
        self.person_id = self.centre.add(self.name, role, *actions)
        return self.enrol_again()

    def enrol_again(self) -> Hub:
        """Be enrolled by a new code."""
        return enrol_by_code(self.store, self.centre.urls[0], self.centre.code(self.person_id))

    def sync(self, **options: Any) -> Synced:
        """Sync; a problem fails the test."""
        synced = self.try_to_sync(**options)
        assert synced.problem is None, synced.problem
        return synced

    def try_to_sync(self, **options: Any) -> Synced:
        """Sync, and say how it ended."""
        self.now = max(self.now, self.centre.now)
        return sync_with_hub(self.store, **options)

    def withdraw(self, action: bytes = GHANA) -> None:
        """Lose an action."""
        with self.centre.database.writing() as connection:
            grants.withdraw(connection, self.person_id, action)

    def deploy(self, action: bytes = GHANA) -> None:
        """Be given an action."""
        with self.centre.database.writing() as connection:
            grants.deploy(connection, self.person_id, action, 0)

    def revoke(self) -> None:
        """Be refused from now on."""
        with self.centre.database.writing() as connection:
            people.revoke(connection, self.key, self.centre.now)

    def adopt(self) -> dict[str, int]:
        """Have all that waits of this laptop taken."""
        with self.centre.database.writing() as connection:
            return dict(adoption.adopt(connection, self.key))

    def bodies(self) -> list[str]:
        """Return what its notes say, in order."""
        with self.store.reading() as records:
            return sorted(note.body for note in records.find(Note))

    def shows(self, scope: bytes = GHANA) -> dict[bytes, Record]:
        """Return everything of an action as this laptop shows it."""
        with self.store.reading() as records:
            return {
                record.id: record
                for kind in RECORD_TYPES
                for record in records.find(kind, deleted=True)
                if record.scope == scope
            }

    def close(self) -> None:
        """Close the program."""
        self.store.close()


@pytest.fixture
def laptop(centre: Centre, tmp_path: Path, passphrase: str) -> Iterator[Laptop]:
    """Makes laptops of people with these actions, enrolled unless said otherwise."""
    made: list[Field] = []

    def make(name: str, role: str = "expert", *actions: bytes, enrolled: bool = True) -> Field:
        folder = tmp_path / f"laptop-{len(made)}"
        made.append(Field(folder, name, passphrase, centre))
        if enrolled:
            made[-1].enrol(role, *(actions or (GHANA,)))
        return made[-1]

    yield make
    for one in made:
        one.close()


def agree(*laptops: Field, scope: bytes = GHANA) -> None:
    """Check that laptops are sound and show the same of an action."""
    first, *others = laptops
    for other in others:
        assert other.shows(scope) == first.shows(scope)
    for laptop in laptops:
        found = check_store(laptop.store)
        assert not found, (laptop.name, found)
