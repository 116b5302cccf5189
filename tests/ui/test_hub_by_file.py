"""The hub without a network: enrolment, work and receipts go by file."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.hub.receiving import read_part, receive
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.operations.enrolment import key_in_groups, read_hub
from tests.hub.conftest import GHANA
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
from tests.unit.operations.team import files_in

__all__ = ["centre", "laptop", "open_window", "postgres"]

pytestmark = at_hub
Open = Callable[[Field], Window]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder that is carried to the hub's administrator and back."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def answer_card(centre: Centre, field: Field, stick: Path) -> Path:
    """Certify the card on the stick, as the hub's administrator does."""
    (name,) = files_in(stick)
    card = (stick / name).read_bytes()
    answer = stick / "answer.mieux"
    answer.write_bytes(
        enrol_by_card(centre.database, centre.keys, card, field.person_id, centre.now)
    )
    return answer


def write_card(window: Window, field: Field, centre: Centre, stick: Path) -> None:
    field.person_id = centre.add(field.name, "expert", GHANA)
    page = window.screen.enrolment
    window.home.overview.enrol.click()
    window.rest()
    page.with_files.click()
    page.show_folder(stick)
    page.write_card.click()
    window.until(page.card_written.isVisible)


def test_a_laptop_is_enrolled_by_two_files_once_the_key_was_compared(
    centre: Centre, laptop: Laptop, open_window: Open, stick: Path
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    page = window.screen.enrolment
    write_card(window, field, centre, stick)
    window.presenter.hub.joining.read_answer(answer_card(centre, field, stick))
    window.until(page.same.isVisible)
    shown = " ".join(label.text() for label in page._key.labels)
    assert shown == key_in_groups(centre.keys.key)
    assert read_hub(field.store) is None
    page.same.click()
    window.until(page.later.isVisible)
    hub = read_hub(field.store)
    assert hub is not None and not hub.url and not page.sync.isVisible()


def test_a_key_that_differs_changes_nothing(
    centre: Centre, laptop: Laptop, open_window: Open, stick: Path
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    page = window.screen.enrolment
    write_card(window, field, centre, stick)
    window.presenter.hub.joining.read_answer(answer_card(centre, field, stick))
    window.until(page.same.isVisible)
    page.differs.click()
    assert page.write_card.isVisible() and page.offered is None
    assert read_hub(field.store) is None


def test_the_answer_may_be_dropped_on_the_window(
    centre: Centre, laptop: Laptop, open_window: Open, stick: Path
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    write_card(window, field, centre, stick)
    window.presenter.receive(answer_card(centre, field, stick))
    window.until(window.screen.enrolment.same.isVisible)


def test_any_other_file_is_told_to_be_none(laptop: Laptop, open_window: Open, stick: Path) -> None:
    window = open_window(laptop("Ama Mensah", enrolled=False))
    page = window.screen.enrolment
    window.home.overview.enrol.click()
    window.rest()
    other = stick / "other.mieux"
    other.write_bytes(b"PK\x03\x04" * 100)
    window.presenter.hub.joining.read_answer(other)
    window.until(lambda: page._notice is not None)
    assert page._notice is not None and "no answer" in page._notice.accessibleName()


def test_work_goes_by_stick_and_the_receipt_comes_back(
    centre: Centre, laptop: Laptop, open_window: Open, stick: Path
) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    window.until(lambda: window.syncing.state.hub)
    window.syncing._timer.stop()
    page = window.screen.sending
    window.presenter.send()
    window.until(page.isVisible)
    assert "MIEUX" in page.laptop.currentText()
    page.show_folder(stick)
    page.write.click()
    window.until(page.done.isVisible)
    (name,) = files_in(stick)
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    receipt = stick / "receipt.mieux"
    receipt.write_bytes(receive(hub, read_part(stick / name)).receipt)
    window.presenter.receive(receipt)
    window.until(lambda: "Receipt of the hub" in window.notice())
    window.until(lambda: window.home.overview.delivered.links)
