"""Fixtures: an open collection, its server on loopback, and Chromium."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event

import httpx
import pytest

from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.operations.collecting import PhoneServer
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.stores import Store
from tests.collect.browser import Browser, browsing

ADDRESS = "127.0.0.1"


@dataclass
class Web:
    """A phone without a screen: posts pages as a browser without script does."""

    url: str
    client: httpx.Client
    fields: list[tuple[str, str]] = field(default_factory=list)

    def get(self, query: str = "") -> httpx.Response:
        """Load the first page."""
        return self.client.get(self.url + query)

    def post(self, *fields: tuple[str, str], **headers: str) -> httpx.Response:
        """Post a page."""
        body = str(httpx.QueryParams(list(fields)))
        kind = {"content-type": "application/x-www-form-urlencoded"}
        return self.client.post(self.url, content=body, headers=kind | headers)


@pytest.fixture
def collection(store: Store, ghana: tuple[Action, Activity]) -> Collection:
    """An open round of the built-in form."""
    return open_collection(store, ghana[1].id)


@pytest.fixture
def changed() -> Event:
    """Set when the server says that something has changed."""
    return Event()


@pytest.fixture
def server(store: Store, collection: Collection, changed: Event) -> Iterator[PhoneServer]:
    """The collection, served on a free port."""
    started = start_server(store, collection.id, ADDRESS, 0, changed.set)
    yield started
    started.stop()


@pytest.fixture
def web(server: PhoneServer) -> Iterator[Web]:
    """A phone without a screen."""
    with httpx.Client(follow_redirects=False, trust_env=False) as client:
        yield Web(server.url, client)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; each takes phones of its own."""
    with browsing() as started:
        yield started
