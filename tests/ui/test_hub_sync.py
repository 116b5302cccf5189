"""Syncing from the window: by one key, by itself, and what is said when the hub is not reached."""

import http.server
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from mieux_desktop.operations.enrolment import read_hub, set_hub_address
from mieux_desktop.operations.sync_choices import SyncChoices, read_sync_choices
from mieux_desktop.ui.hub_words import state_words
from tests.ui.hub_window import (
    Centre,
    Field,
    Laptop,
    Window,
    at_hub,
    centre,
    laptop,
    open_window,
    postgres,
)

__all__ = ["centre", "laptop", "open_window", "postgres"]

pytestmark = at_hub
Open = Callable[[Field], Window]


class _SignInPage(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        page = b"<html><body>Welcome to the hotel</body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *args: object) -> None: ...


@pytest.fixture
def hotel() -> Iterator[str]:
    """A network that answers everybody with its sign-in page."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _SignInPage)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    thread.join()
    server.server_close()


def ready(window: Window) -> None:
    window.until(lambda: window.home.overview.hub.by_itself.isChecked())
    window.rest()
    window.syncing._timer.stop()  # what goes by itself is for the tests that are about it


def words(window: Window) -> str:
    told = state_words(window.syncing.state)
    return told.words if told else ""


def sync(window: Window) -> None:
    """Press F5 and wait until it is over."""
    (command,) = (c for c in window.presenter.commands() if c.keys == ("F5",))
    ended: list[object] = []
    window.syncing.synced.connect(ended.append)
    command.handler()
    window.until(lambda: ended)
    window.rest()
    window.until(lambda: not window.syncing._gather.isActive())
    window.rest()


def test_one_key_delivers_what_waits_and_brings_a_receipt(
    laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    for body in ("Bank fees", "Remittances"):
        field.write(body)
    window = open_window(field)
    ready(window)
    overview = window.home.overview
    window.until(lambda: overview.waiting._shown)
    shown = overview.waiting._shown
    assert shown is not None and dict(shown.kinds)["notes"] == 2
    assert words(window).endswith("waiting")
    sync(window)
    window.until(
        lambda: overview.waiting._shown is not None and not overview.waiting._shown.changes
    )
    assert len(overview.delivered.links) == 1
    assert "delivered" in window.notice() and words(window).startswith("All at the hub")
    assert "The hub has all your work" in window.home.header.subtitle.whole_text()


def test_a_receipt_opens_to_what_it_proves(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    sync(window)
    window.until(lambda: window.home.overview.delivered.links)
    window.home.overview.delivered.links[0].click()
    page = window.screen.receipts
    window.until(lambda: page.proof)
    assert page.isVisible() and page.proof is not None
    assert page.proof.is_sound and page.proof.hub_name == "MIEUX"
    assert [epoch.is_same for epoch in page.proof.epochs] == [True]
    page.back.click()
    assert window.home.isVisible()


def test_a_sign_in_page_is_recognised_and_the_way_back_is_one_click(
    centre: Centre, laptop: Laptop, open_window: Open, hotel: str
) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    set_hub_address(field.store, hotel)
    window = open_window(field)
    ready(window)
    sync(window)
    window.until(lambda: "sign-in page" in window.banner())
    assert "Sign-in page" in words(window)
    assert window.syncing.next_in is not None  # it tries again by itself
    set_hub_address(field.store, centre.urls[0])
    sync(window)
    window.until(lambda: not window.banner())
    hub = read_hub(field.store)
    assert hub is not None and not hub.waiting_changes


def test_a_hub_that_does_not_answer_is_tried_again_later_and_later(
    laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    set_hub_address(field.store, "http://127.0.0.1:9")
    window = open_window(field)
    ready(window)
    pauses = []
    for _ in range(4):
        sync(window)
        pause = window.syncing.next_in
        assert pause is not None
        pauses.append(pause)
        window.syncing._timer.stop()
    assert pauses == sorted(pauses) and pauses[-1] > 2 * pauses[0]
    window.until(lambda: "does not answer" in window.banner())


def test_a_revoked_laptop_is_told_and_goes_on_working(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    field.revoke()
    sync(window)
    window.until(lambda: "ended the access" in window.banner())
    assert "Hub refuses" in words(window) and window.syncing.next_in is None
    field.write("Still mine")
    assert field.bodies() == ["Still mine"]  # what went up waits for an officer, set aside
    window.until(lambda: window.home.tabs.tabData(3) not in ("", "0"))


def test_work_goes_by_itself_soon_after_it_was_written(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    window = open_window(field)
    ready(window)
    sync(window)
    first = window.syncing.next_in
    assert first is not None and first > timedelta(minutes=5)  # nothing waits: seldom
    field.write("Bank fees")
    window.until(lambda: window.syncing.state.waits)
    soon = window.syncing.next_in
    assert soon is not None and soon <= timedelta(seconds=25)
    window.syncing._timer.start(0)
    window.until(lambda: not window.syncing.state.waits)
    window.rest()


def test_nothing_goes_by_itself_where_data_is_paid_for_unless_it_is_wanted(
    laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    window.roads[0].become(metered=True)
    window.syncing._timer.start(0)
    window.until(lambda: not window.syncing._timer.isActive())
    assert not window.syncing.state.running and window.syncing.state.waits
    window.until(lambda: "paid for" in window.banner())
    window.home.overview.hub.metered.click()
    window.until(lambda: window.syncing.next_in)
    window.rest()
    assert read_sync_choices(field.store) == SyncChoices(by_itself=True, when_metered=True)
    window.syncing._timer.start(0)
    window.until(lambda: not window.syncing.state.waits)


def test_a_network_that_comes_back_is_used_at_once(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    window.roads[0].become(away=True)
    assert words(window).startswith("No network · ")
    window.roads[0].become()
    soon = window.syncing.next_in
    assert soon is not None and soon < timedelta(seconds=5)


def test_switched_off_it_waits_for_the_key(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    window = open_window(field)
    ready(window)
    window.home.overview.hub.by_itself.click()
    field.write("Bank fees")
    window.until(lambda: window.syncing.state.waits)
    window.rest()
    assert window.syncing.next_in is None
    sync(window)
    assert not window.syncing.state.waits and window.syncing.next_in is None


def test_without_an_address_the_key_asks_for_one(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    window.presenter.sync()
    window.until(window.screen.enrolment.isVisible)


def test_a_sync_that_nobody_asked_for_leaves_alone_what_is_being_typed(
    laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    asked: list[bool] = []
    window.syncing.writing.connect(lambda: asked.append(True))
    window.syncing._timer.start(0)
    window.until(lambda: not window.syncing.state.waits)
    window.rest()
    assert not asked
    sync(window)
    assert asked == [True]


def test_a_sync_is_stopped_by_one_click_and_goes_on_by_another(
    centre: Centre, laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    ready(window)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        set_hub_address(field.store, f"http://127.0.0.1:{silent.getsockname()[1]}")
        window.presenter.sync()
        window.until(window.home.overview.syncing.isVisible)
        assert not window.home.sync.isEnabled()
        window.home.overview.syncing.cancel_requested.emit()
        window.until(lambda: "You stopped it" in window.banner())
    assert window.syncing.next_in is None and window.home.sync.isEnabled()
    set_hub_address(field.store, centre.urls[0])
    sync(window)
    window.until(lambda: not window.syncing.state.waits and not window.banner())


def test_work_for_another_action_is_told_to_wait_for_an_officer(
    laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah")
    field.write("Elsewhere", field.other_action)
    window = open_window(field)
    ready(window)
    sync(window)
    assert "for an officer" in window.notice()
    window.screen.show_tab(window.home.set_aside)
    window.until(lambda: window.presenter.set_aside.rowCount() > 1)
    model = window.presenter.set_aside
    told = [model.index(row, 0).data() for row in range(model.rowCount())]
    (words,) = (words for words in told if "not deployed to" in words)
    assert "Elsewhere" in words  # it can be read although it does not count here
