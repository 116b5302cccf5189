"""Enrolling a laptop by clicks: by a code, by files, and what is said when it does not work."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from mieux_desktop.operations.enrolment import read_hub
from mieux_desktop.ui.screens.sync.enrolling import EnrolmentPage
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
from tests.ui.typed import type_text

__all__ = ["centre", "laptop", "open_window", "postgres"]

pytestmark = at_hub
Open = Callable[[Field], Window]


def begin(window: Window, field: Field, centre: Centre) -> str:
    """Go to the fields of the code; return one that works."""
    field.person_id = centre.add(field.name, "expert", GHANA)
    QTest.mouseClick(window.home.overview.enrol, Qt.MouseButton.LeftButton)
    window.rest()
    QTest.mouseClick(window.screen.enrolment.with_code, Qt.MouseButton.LeftButton)
    return centre.code(field.person_id)


def _says(page: EnrolmentPage, words: str) -> bool:
    return words in page._address_field.error()


def test_a_laptop_that_is_not_enrolled_shows_both_ways_to_exchange(
    laptop: Laptop, open_window: Open
) -> None:
    window = open_window(laptop("Ama Mensah", enrolled=False))
    overview = window.home.overview
    assert overview.enrol.isVisible() and overview.pair.isVisible()
    assert not window.home.sync.isVisible() and not overview.waiting.isVisible()


def test_a_code_typed_as_it_was_told_enrols_and_the_first_sync_is_one_click(
    centre: Centre, laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    field.write("Bank fees")
    window = open_window(field)
    page = window.screen.enrolment
    code = begin(window, field, centre)
    type_text(page.address, centre.urls[0])
    type_text(page.code, code.lower().replace("-", " "))
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    window.until(page.sync.isVisible)
    assert "MIEUX" in page._enrolled.text() and "Ama Mensah · expert" in page._as.text()
    QTest.mouseClick(page.sync, Qt.MouseButton.LeftButton)
    window.until(lambda: window.home.overview.delivered.links)
    hub = read_hub(field.store)
    assert hub is not None and not hub.waiting_changes
    assert window.desk.profile.person_id == field.person_id


def test_a_mistyped_code_and_a_wrong_one_are_told_below_the_field(
    centre: Centre, laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    page = window.screen.enrolment
    code = begin(window, field, centre)
    type_text(page.address, centre.urls[0])
    type_text(page.code, "7K2M-9QXA-0W5T-0000")
    page.enrol.click()
    window.until(lambda: "typing error" in page._code_field.error())
    assert page.code.text() == "7K2M-9QXA-0W5T-0000"
    centre.code(field.person_id)  # a newer one makes the first worthless
    page.code.setText(code)
    centre.later(days=2)
    page.enrol.click()
    window.until(lambda: "does not take this code" in page._code_field.error())
    assert read_hub(field.store) is None and page.enrol.isEnabled()


def test_an_address_that_is_none_is_told_below_its_field(
    centre: Centre, laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    page = window.screen.enrolment
    code = begin(window, field, centre)
    for address, words in (("http://hub.example.org", "https"), ("hub ..", "not the address")):
        page.address.setText(address)
        page.code.setText(code)
        page.enrol.click()
        window.until(partial(_says, page, words))
    assert read_hub(field.store) is None


def test_without_an_address_or_a_code_the_empty_field_gets_the_keyboard(
    centre: Centre, laptop: Laptop, open_window: Open
) -> None:
    field = laptop("Ama Mensah", enrolled=False)
    window = open_window(field)
    page = window.screen.enrolment
    begin(window, field, centre)
    page.enrol.click()
    assert page.focusWidget() is page.address
    type_text(page.address, "hub.example.org")
    page.enrol.click()
    assert page.focusWidget() is page.code and not window.syncing.state.running


def test_leaving_asks_first_and_keeps_everything(laptop: Laptop, open_window: Open) -> None:
    field = laptop("Ama Mensah")
    field.write("Bank fees")
    window = open_window(field)
    window.until(lambda: window.syncing.state.hub)
    window.home.overview.hub.leave_requested.emit()
    (box,) = window.screen.window().findChildren(QMessageBox)
    default = box.defaultButton()
    assert default is not None and default.text() == "Stay enrolled"
    assert "not at the hub yet" in box.informativeText()
    (button,) = (b for b in box.buttons() if b.text() == "Leave the hub")
    button.click()
    window.until(lambda: window.syncing.state.hub is None)
    window.until(window.home.overview.enrol.isVisible)
    assert read_hub(field.store) is None and field.bodies() == ["Bank fees"]
