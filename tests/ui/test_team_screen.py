"""The team at the hub: who has what, work that waits, and what administrators do, by clicks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.modeltest import ModelTester

from mieux_desktop.hub import people
from mieux_desktop.operations.deployments import deploy
from mieux_desktop.operations.enrolment import enrol_by_code, write_card_file
from mieux_desktop.operations.hub_team import read_team
from mieux_desktop.operations.people import add_person
from mieux_desktop.ui.screens.sync.printed_enrolment import sheet
from mieux_desktop.ui.screens.sync.team_person import LaptopCard
from mieux_desktop.ui.widgets.notices import Notice
from tests.hub.conftest import GHANA, MALAWI
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


@pytest.fixture
def staff(laptop: Laptop, centre: Centre) -> Laptop:
    """Makes laptops whose clocks are right."""

    def make(*who: object, **how: object) -> Field:
        made: Field = laptop(*who, **how)
        made.now = max(made.now, centre.now)
        return made

    return make


@pytest.fixture
def chief(staff: Laptop, centre: Centre) -> Field:
    """An officer who has the right to administer."""
    made: Field = staff("Inês Carvalho", "officer")
    with centre.database.writing() as connection:
        people.let_administer(connection, made.person_id, True)
    return made


def show_team(window: Window) -> None:
    """Open the team, as the palette does, and wait for the hub's answer."""
    window.until(lambda: window.syncing.state.hub)
    window.presenter.team.open()
    window.until(lambda: window.home.team.list.isVisible() and not window.home.team.is_asking)
    window.rest()


def card_of(window: Window, name: str) -> LaptopCard:
    """Choose somebody of the team and return the card of their first laptop."""
    page = window.home.team
    assert page.team is not None
    page.choose(next(p.person_id for p in page.team.people if p.name == name))
    return page.person.cards[0]


def rows(window: Window) -> dict[str, str]:
    """Return what each row of the team says, by name."""
    model = window.home.team.model
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(model.rowCount())]  # fmt: skip
    return {words.partition(", ")[0]: words.partition(", ")[2] for words in said}


def answer(window: Window, text: str) -> QMessageBox:
    """Press a button of the question that is asked."""
    (box,) = window.screen.window().findChildren(QMessageBox)
    next(b for b in box.buttons() if b.text() == text).click()
    return box


def test_an_officer_sees_who_has_the_prepared_work_and_since_when(
    staff: Laptop, open_window: Open
) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah", "expert", MALAWI)
    ben = staff("Ben Owusu")
    ines.write("Prepared")
    deploy(ines.store, GHANA, ama.person_id)
    ines.sync()
    ama.sync()
    window = open_window(ines)
    show_team(window)
    assert "Has everything" in rows(window)["Ama Mensah"]
    assert "Never synced" in rows(window)["Ben Owusu"]
    assert any("has everything, since" in line for line in card_of(window, "Ama Mensah").lines)
    ines.write("More")
    ines.sync()
    ben.sync()
    QTest.mouseClick(window.home.team.ask, Qt.MouseButton.LeftButton)
    window.until(lambda: "1 change" in rows(window)["Ama Mensah"])
    page = window.home.team
    page.action.setCurrentIndex(page.action.findData(GHANA))
    page.action.activated.emit(page.action.currentIndex())
    assert "2 of 3" in page.summary.whole_text()
    assert set(rows(window)) == {"Inês Carvalho", "Ama Mensah", "Ben Owusu"}
    page.action.setCurrentIndex(page.action.findData(MALAWI))
    page.action.activated.emit(page.action.currentIndex())
    assert set(rows(window)) == {"Inês Carvalho", "Ama Mensah"}


def test_without_the_hub_the_team_is_shown_as_it_was_told_last(
    centre: Centre, staff: Laptop, open_window: Open
) -> None:
    ines = staff("Inês Carvalho", "officer")
    staff("Ama Mensah")
    read_team(ines.store)
    centre.stack.close()
    ines.now = ines.clock().replace(day=9)
    window = open_window(ines)
    show_team(window)
    page = window.home.team
    window.until(lambda: any(n.isVisible() for n in page.findChildren(Notice)))
    (notice,) = (n for n in page.findChildren(Notice) if n.isVisible())
    assert "told it last" in notice.accessibleName()
    assert "Ama Mensah" in rows(window) and "6 Mar" in page.told.text()


def test_the_tab_is_there_for_officers_only_and_the_command_says_so(
    staff: Laptop, open_window: Open
) -> None:
    window = open_window(staff("Ama Mensah"))
    window.until(lambda: window.syncing.state.hub)
    titles = [window.home.tabs.tabText(place) for place in range(window.home.tabs.count())]
    assert not window.home.tabs.isTabVisible(titles.index("Team"))
    window.presenter.team.open()
    assert "Officers" in window.home.team._why.title.text()
    assert not window.home.team.ask.isVisible() and not window.home.team.add.isVisible()


def test_an_officer_without_the_right_is_offered_no_administration(
    staff: Laptop, open_window: Open
) -> None:
    window = open_window(staff("Inês Carvalho", "officer"))
    show_team(window)
    page = window.home.team
    assert not page.add.isVisible() and not page.person.enrol.isVisible()
    page.add_requested.emit()
    window.rest()
    assert page.isVisible()


def test_work_from_before_enrolment_is_read_and_adopted_in_one_click(
    staff: Laptop, open_window: Open
) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah", enrolled=False)
    ama.write("Met the ministry\n\nThey join.")
    ama.enrol("expert", GHANA)
    ama.sync()
    window = open_window(ines)
    show_team(window)
    card = card_of(window, "Ama Mensah")
    assert any("before the laptop was enrolled" in line for line in card.lines)
    QTest.mouseClick(card.look, Qt.MouseButton.LeftButton)
    page = window.screen.adopting
    window.until(lambda: page.adopt.isVisible() and page.adopt.isEnabled())
    titles = [page.model.index(row).data() for row in range(page.model.rowCount())]
    assert "Met the ministry" in titles and "cannot be undone" in page.advice.text()
    page.list.setCurrentIndex(page.model.index(titles.index("Met the ministry")))
    assert page.record.title.text() == "Met the ministry"
    assert page.adopt.shortcut() == QKeySequence("Ctrl+Return")
    QTest.mouseClick(page.adopt, Qt.MouseButton.LeftButton)
    window.until(lambda: "adopted" in window.notice())
    window.until(lambda: card_of(window, "Ama Mensah").look.isHidden() or not any(
        "wait" in line for line in card_of(window, "Ama Mensah").lines))  # fmt: skip
    window.presenter.sync()
    window.until(lambda: ines.bodies() == ["Met the ministry\n\nThey join."])


def test_work_that_waits_is_not_shown_without_the_hub_and_the_page_says_why(
    centre: Centre, staff: Laptop, open_window: Open
) -> None:
    ines = staff("Inês Carvalho", "officer")
    staff("Ama Mensah").sync()
    window = open_window(ines)
    show_team(window)
    centre.stack.close()
    card_of(window, "Ama Mensah").look.click()
    page = window.screen.adopting
    window.until(page._none.isVisible)
    assert page._none.sentence.text() and not page.adopt.isEnabled()


def test_an_administrator_of_the_hub_reads_what_waits_and_cannot_adopt_it(
    staff: Laptop, open_window: Open
) -> None:
    root, ama = staff("Root", "administrator"), staff("Ama Mensah")
    ama.sync()
    window = open_window(root)
    show_team(window)
    QTest.mouseClick(card_of(window, "Ama Mensah").look, Qt.MouseButton.LeftButton)
    page = window.screen.adopting
    window.until(lambda: page.model.rowCount())
    assert not page.adopt.isEnabled() and "Only officers" in page.advice.text()


def test_somebody_of_people_is_added_and_their_laptop_enrolled_by_the_code_that_is_shown(
    centre: Centre, chief: Field, staff: Laptop, open_window: Open
) -> None:
    grace = add_person(chief.store, "Grace Mensah")
    new = staff("Grace", enrolled=False)
    window = open_window(chief)
    show_team(window)
    QTest.mouseClick(window.home.team.add, Qt.MouseButton.LeftButton)
    page, giving = window.screen.adding, window.screen.giving
    window.until(page.isVisible)
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    assert "Type the name" in page._name_field.error()
    type_text(page.name, "grace mensah")  # in whatever order, known all the same
    assert "Known in People as Mensah, Grace" in page._known.text()
    QTest.mouseClick(page.add, Qt.MouseButton.LeftButton)
    window.until(giving.isVisible)
    QTest.mouseClick(giving.make_code, Qt.MouseButton.LeftButton)
    window.until(lambda: giving.groups.isVisible())
    assert giving.address.text() == centre.urls[0]
    assert giving.code is not None and giving.code.code in sheet("Grace", giving.code).toPlainText()
    QTest.mouseClick(giving.copy, Qt.MouseButton.LeftButton)
    address, code = QApplication.clipboard().text().split("\n")
    enrol_by_code(new.store, address, code)
    QTest.mouseClick(giving.done, Qt.MouseButton.LeftButton)
    QTest.mouseClick(window.home.team.ask, Qt.MouseButton.LeftButton)
    window.until(lambda: "No laptop" not in rows(window)["Grace Mensah"])
    card_of(window, "Grace Mensah")
    shown = window.home.team.person.shown
    assert shown is not None and shown.person_id == grace.id


def test_a_name_that_the_hub_knows_is_told_below_its_field(
    chief: Field, staff: Laptop, open_window: Open
) -> None:
    staff("Ama Mensah")
    window = open_window(chief)
    show_team(window)
    window.home.team.add.click()
    page = window.screen.adding
    window.until(page.isVisible)
    type_text(page.name, "Ama Mensah")
    page.add.click()
    window.until(lambda: page._name_field.error())
    assert page.name.text() == "Ama Mensah" and page.add.isEnabled()


def test_a_laptop_without_a_network_gets_a_file_and_the_key_to_compare(
    chief: Field, staff: Laptop, open_window: Open, tmp_path: Path
) -> None:
    ben = staff("Ben Owusu")
    new = staff("Ben", enrolled=False)
    stick = tmp_path / "stick"
    stick.mkdir()
    card = write_card_file(new.store, stick)
    window = open_window(chief)
    show_team(window)
    card_of(window, "Ben Owusu")
    window.home.team.person.enrol.click()
    giving = window.screen.giving
    giving.use_files.click()
    assert not giving.write.isEnabled()
    letter = stick / "letter.mieux"
    letter.write_bytes(b"Dear colleague")
    giving.show_card(letter)
    giving.write.click()
    window.until(lambda: any(
        "not the card" in n.accessibleName() for n in giving.findChildren(Notice)))  # fmt: skip
    giving.show_card(card)
    giving.write.click()
    window.until(giving.key.isVisible)
    assert len([label for label in giving.key.labels if label.text()]) == 4
    assert any("enrolment" in path.name for path in stick.iterdir())
    assert ben.person_id == giving.person_id


def test_revoking_asks_first_and_says_what_happens(
    chief: Field, staff: Laptop, open_window: Open
) -> None:
    ama = staff("Ama Mensah")
    window = open_window(chief)
    show_team(window)
    card_of(window, "Ama Mensah").revoke.click()
    box = answer(window, "Leave it enrolled")
    default = box.defaultButton()
    assert default is not None and default.text() == "Leave it enrolled"
    assert "gives this laptop nothing" in box.informativeText()
    assert not ama.sync().refused
    window.until(lambda: not window.screen.window().findChildren(QMessageBox))
    card_of(window, "Ama Mensah").revoke.click()
    answer(window, "Revoke")
    window.until(lambda: "No laptop" in rows(window)["Ama Mensah"])
    assert ama.sync().refused == "revoked"
    own = card_of(window, "Inês Carvalho")
    assert own.revoke.isHidden()


def test_a_role_is_changed_once_it_is_confirmed_and_never_ones_own(
    chief: Field, staff: Laptop, open_window: Open
) -> None:
    staff("Ama Mensah")
    window = open_window(chief)
    show_team(window)
    card_of(window, "Ama Mensah")
    role = window.home.team.person.role

    def choose(name: str) -> None:
        role.setCurrentIndex(role.findData(name))
        role.activated.emit(role.currentIndex())

    choose("officer")
    answer(window, "Leave it")
    assert role.currentData() == "expert"
    window.until(lambda: not window.screen.window().findChildren(QMessageBox))
    choose("officer")
    answer(window, "Change the role")
    window.until(lambda: "Officer" in rows(window)["Ama Mensah"])
    card_of(window, "Inês Carvalho")
    assert role.isHidden() and window.home.team.person.role_word.text() == "Officer"


def test_locking_ends_what_is_being_asked(staff: Laptop, open_window: Open) -> None:
    window = open_window(staff("Inês Carvalho", "officer"))
    show_team(window)
    window.home.team.ask.click()
    window.syncing.close()
    window.rest()
    assert not window.presenter.team._asking._tasks


def test_the_models_keep_to_what_views_expect(
    staff: Laptop, open_window: Open, qtmodeltester: ModelTester
) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah")
    ama.sync()
    window = open_window(ines)
    show_team(window)
    qtmodeltester.check(window.home.team.model)  # type: ignore[no-untyped-call]
    card_of(window, "Ama Mensah").look.click()
    window.until(lambda: window.screen.adopting.model.rowCount())
    qtmodeltester.check(window.screen.adopting.model)  # type: ignore[no-untyped-call]


def test_everything_that_takes_the_keyboard_has_a_name(chief: Field, open_window: Open) -> None:
    window = open_window(chief)
    show_team(window)
    pages = (window.home.team, window.screen.adding, window.screen.giving, window.screen.adopting)
    for page in pages:
        for button in page.findChildren(QPushButton):
            assert (
                button.accessibleName() or button.text() or button is window.screen.adopting.adopt
            )
