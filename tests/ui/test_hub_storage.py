"""The storage tab: what takes room, and what may be removed because the hub holds it."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.storage_use import bring_back, give_back, read_storage_use
from mieux_desktop.operations.stores import check_store
from tests.hub.loopback import serving
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
WEEK = timedelta(days=8)


@pytest.fixture(autouse=True)
def with_a_folder(centre: Centre, tmp_path: Path) -> None:
    """Let the hub take attachments."""
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    service = Service(hub, attachments=tmp_path / "held")
    centre.urls.insert(0, centre.stack.enter_context(serving(service)))


def test_only_what_the_hub_holds_is_removed_and_it_comes_back_when_wanted(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    photo = ama.attach(ama.write("Bank fees"), b"photo" * 1000)
    late = ama.attach(ama.write("Not sent yet"), b"other" * 1000)
    with ama.store.unit_of_work() as work:
        work.note_hub_file(photo.sha256, ama.now)
    assert read_storage_use(ama.store).delivered == 0  # the hub's backups may lack it
    ama.now += WEEK
    assert read_storage_use(ama.store).delivered == 1
    assert give_back(ama.store) > 0
    assert not ama.store.attachments.holds(photo.sha256)
    assert ama.store.attachments.holds(late.sha256)
    assert read_storage_use(ama.store).given_back == 1
    assert not check_store(ama.store)


def test_what_was_removed_stays_away_until_it_is_wanted(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    photo = ama.attach(ama.write("Bank fees"), b"photo" * 1000)
    ama.sync()
    ben.sync()
    assert ben.store.attachments.holds(photo.sha256)
    ben.now += WEEK
    give_back(ben.store)
    ben.sync()
    assert not ben.store.attachments.holds(photo.sha256)
    bring_back(ben.store)
    ben.sync()
    assert ben.store.attachments.read(photo.sha256) == b"photo" * 1000


def test_parts_are_shown_by_size_and_removed_by_one_click(
    laptop: Laptop, open_window: Open
) -> None:
    ama = laptop("Ama Mensah")
    ama.attach(ama.write("Bank fees"), b"photo" * 100_000)
    ama.sync()
    ama.now += WEEK
    window = open_window(ama)
    page = window.home.storage
    window.screen.show_tab(page)
    window.until(lambda: page.use)
    window.until(page.give_back.isEnabled)
    assert page.use is not None
    assert {part.kind for part in page.use.parts} >= {"database", "photos"}
    page.give_back.click()
    window.until(lambda: "free again" in window.notice())
    window.until(page.bring_back.isVisible)
    page.bring_back.click()
    window.until(lambda: not page.bring_back.isVisible())
