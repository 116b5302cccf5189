"""Fixtures: an open collection and a day to sign for, their servers on loopback, and Chromium."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import httpx
import pytest

from mieux_desktop.collect.guard import Counter
from mieux_desktop.collect.server import start_server
from mieux_desktop.collect.signing_server import start_signing
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.operations.collecting import PhoneServer
from mieux_desktop.operations.feedback import open_collection
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.operations.stores import Store, check_store, create_store, new_recovery_code
from tests.collect.browser import Browser, browsing
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import DAY, Clock, hold_sessions, invite

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


@dataclass(frozen=True)
class Workshop:
    """A workshop under way, at nine o'clock of its first day."""

    store: Store
    clock: Clock
    action: Action
    activity: Activity
    sessions: list[Session]
    people: list[bytes]


@pytest.fixture
def workshop(tmp_path: Path, passphrase: str) -> Iterator[Workshop]:
    """Three participants, two sessions on each of two days."""
    clock = Clock()
    store = create_store(
        tmp_path / "workshop", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    sessions, people = hold_sessions(store, activity), invite(store, activity)
    yield Workshop(store, clock, action, activity, sessions, people)
    assert check_store(store) == []
    store.close()


@pytest.fixture
def signing(workshop: Workshop, changed: Event) -> Iterator[SigningServer]:
    """The pages on which its participants sign for the first day."""
    args = workshop.store, workshop.activity.id, DAY, ADDRESS, 0, changed.set
    started = start_signing(*args)
    yield started
    started.stop()


@pytest.fixture
def signer(signing: SigningServer) -> Iterator[Web]:
    """A participant's phone without a screen."""
    with httpx.Client(follow_redirects=False, trust_env=False) as client:
        yield Web(signing.url, client)


@pytest.fixture
def one_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    """All that a test does lies in the same minute of those that count requests."""
    monkeypatch.setattr(Counter, "_forget", lambda _self: None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests; each takes phones of its own."""
    with browsing() as started:
        yield started
