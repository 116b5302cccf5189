"""Fixtures: a hub with its real service on loopback, and laptops that know where it is."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.ids import shipped_id
from mieux_desktop.hub import adoption, grants, people
from mieux_desktop.hub.catalogue import shipped_catalogue, take_in
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Limits, Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.sync.devices import Device
from tests.hub.device import Laptop
from tests.hub.loopback import serving
from tests.hub.postgres import Postgres, running_postgres

NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
# Tests ask as fast as they can, and a loaded machine makes some ask often while they wait.
PATIENT = Limits(syncs_a_minute=10**6, failures_a_minute=10**6)
GHANA, MALAWI = shipped_id("action", "ghana-2"), shipped_id("action", "malawi-1")


@dataclass
class Centre:
    """A hub under test: its keys and database, a clock that can be moved, its services."""

    keys: Device
    database_url: str
    database: Database
    stack: ExitStack
    now: datetime = NOW
    urls: list[str] = field(default_factory=list)

    def serve(self, limits: Limits | None = None) -> str:
        """Start one more worker with connections of its own; return its address."""
        database = Database(self.database_url)
        self.stack.callback(database.close)
        hub = Hub(self.keys, database, lambda: self.now)
        url = self.stack.enter_context(serving(Service(hub, limits or PATIENT)))
        self.urls.append(url)
        return url

    def add(self, name: str, role: str = "expert", *actions: bytes) -> bytes:
        """Add a person, deployed to actions."""
        with self.database.writing() as connection:
            id_ = people.add_person(connection, name, role, self.now)
            for action in actions:
                grants.deploy(connection, id_, action, 0)
        return id_

    def code(self, person_id: bytes) -> str:
        """A code for one laptop."""
        with self.database.writing() as connection:
            return people.new_enrolment_code(connection, person_id, self.now)

    def laptop(self, name: str, role: str = "expert", *actions: bytes) -> Laptop:
        """A person's enrolled laptop."""
        return self.enrolled(self.add(name, role, *actions), name)

    def enrolled(self, person_id: bytes, name: str = "") -> Laptop:
        """One more laptop of a person."""
        laptop = Laptop(self.urls[0], name)
        self.stack.callback(laptop.close)
        laptop.enrol(self.code(person_id))
        laptop.person_id = laptop.certificate.person_id if laptop.certificate else b""
        return laptop

    def deploy(self, laptop: Laptop, action: bytes) -> None:
        """Deploy the laptop's person."""
        with self.database.writing() as connection:
            grants.deploy(connection, laptop.person_id, action, 0)

    def withdraw(self, laptop: Laptop, action: bytes) -> None:
        """Take an action back from the laptop's person."""
        with self.database.writing() as connection:
            grants.withdraw(connection, laptop.person_id, action)

    def revoke(self, laptop: Laptop) -> None:
        """Revoke a laptop."""
        with self.database.writing() as connection:
            people.revoke(connection, laptop.device.key, self.now)

    def adopt(self, laptop: Laptop) -> dict[str, int]:
        """Adopt all that waits of a laptop."""
        with self.database.writing() as connection:
            return dict(adoption.adopt(connection, laptop.device.key))

    def later(self, **time: float) -> None:
        """Move the hub's clock."""
        self.now += timedelta(**time)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL that runs for the tests."""
    with running_postgres() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def centre(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Centre]:
    """A hub with the shipped catalogue and one worker."""
    url = f"sqlite:///{tmp_path / 'hub.db'}"
    if request.param == "postgresql":
        url = request.getfixturevalue("postgres")()
    keys = Folder(tmp_path / "keys").create(None, "")
    database = Database(url)
    database.create(keys.key, "MIEUX", 0)
    with database.writing() as connection:
        take_in(connection, shipped_catalogue())
    with ExitStack() as stack:
        stack.callback(database.close)
        made = Centre(keys, url, database, stack)
        made.serve()
        yield made
