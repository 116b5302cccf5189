"""Real stores that reach a real hub by a call: no sockets, and a line that loses things."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.enrolment import enrol_by_code
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.sync.hub_client import Answered
from mieux_desktop.sync.hub_trouble import Road
from tests.hub.conftest import NOW

_MOST_REQUESTS = 400  # of one sync; more are a sync without end


class NearHub:
    """A hub in a folder. `plan` says of each coming request what is lost: ask, answer or none."""

    def __init__(self, folder: Path) -> None:
        self.keys = Folder(folder / "keys").create(None, "")
        self.database = Database(f"sqlite:///{folder / 'hub.db'}")
        self.database.create(self.keys.key, "MIEUX", 0)
        self.hub = Hub(self.keys, self.database, lambda: NOW + timedelta(days=1))
        self.plan: list[str] = []

    def code(self, person_id: bytes) -> str:
        """A code for one laptop."""
        with self.database.writing() as connection:
            return people.new_enrolment_code(connection, person_id, NOW)

    def client(self, address: str, moved: Callable[[int, int], None] | None = None) -> "NearClient":
        """Stand in for the client of the network."""
        return NearClient(self)

    def answer(self, path: str, data: bytes) -> bytes:
        """Answer as the service does."""
        if path == "/enrol":
            return enrol_by_code(self.database, self.keys, data, NOW)
        return self.hub.sync(*self.hub.recognise(data)).data


class NearClient:
    """What `HubClient` is to a sync."""

    def __init__(self, hub: NearHub) -> None:
        self._hub = hub
        self._requests = 0
        self.road = Road("http", "hub", 80)

    def ask(self, path: str, content: bytes = b"", **_: object) -> Answered:
        """Have a request answered, or lose it."""
        self._requests += 1
        assert self._requests < _MOST_REQUESTS, "a sync without end"
        lost = self._hub.plan.pop(0) if self._hub.plan else ""
        if lost == "ask":
            raise Problem("connection-lost", host="hub")
        data = self._hub.answer(path, content)
        if lost == "answer":
            raise Problem("connection-lost", host="hub")
        return Answered(200, {}, data)

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Nothing happens on this line that has to be explained."""
        yield

    def abort(self) -> None:
        """Nothing is ever under way for long."""

    def close(self) -> None:
        """Nothing is open."""


def use_near_hub(monkeypatch: pytest.MonkeyPatch, hub: NearHub) -> None:
    """Let syncs and enrolments of this process go to the hub."""
    for module in ("enrolment", "hub_sync"):
        monkeypatch.setattr(f"mieux_desktop.operations.{module}.HubClient", hub.client)
