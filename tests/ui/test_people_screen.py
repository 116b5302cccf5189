"""The people screen: finding somebody, saving field by field, duplicates, deleting."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.people import Gender, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people import add_person, read_directory, read_person
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.people import presenter as presenter_module
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter
from tests.ui.typed import type_text

Settled = Callable[[], None]


@pytest.fixture
def zoe(store: Store) -> Person:
    """Somebody with an accent and an institution."""
    return add_person(store, "Zoé Éclair", "Ministry of Finance")


@pytest.fixture
def opened(desk: Desk, store: Store, zoe: Person, qtbot: QtBot) -> Iterator[PeoplePresenter]:
    """The people screen, shown and filled with four people."""
    add_person(store, "Samuel Gyasi", "Immigration Service")
    add_person(store, "Abena Agyeman", "Bank of Ghana")
    presenter = PeoplePresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
        presenter.screen.activateWindow()
    qtbot.waitUntil(lambda: presenter.screen.list.model().rowCount() == 4)
    yield presenter
    presenter.screen.hide()
    desk.background.wait_idle()


@pytest.fixture
def settled(desk: Desk) -> Settled:
    """Wait until everything asked for is written and shown."""
    return desk.background.wait_idle


def shown_names(presenter: PeoplePresenter) -> list[str]:
    model = presenter.screen.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_in_form(presenter: PeoplePresenter, person: Person, qtbot: QtBot) -> None:
    presenter.open_person(person.id)
    qtbot.waitUntil(lambda: presenter.screen.form.title.whole_text() == person.full_name)


def test_the_list_narrows_as_one_types_blind_to_accents(opened: PeoplePresenter) -> None:
    type_text(opened.screen.search, "ecl")
    assert shown_names(opened) == ["Éclair, Zoé"]
    type_text(opened.screen.search, "zzz")
    assert shown_names(opened) == []
    assert opened.screen.key_note == "0 of 4 shown"


def test_a_field_is_saved_when_it_is_left(
    opened: PeoplePresenter, store: Store, zoe: Person, qtbot: QtBot, settled: Settled
) -> None:
    open_in_form(opened, zoe, qtbot)
    form = opened.screen.form
    form.function.setFocus()
    type_text(form.function, "Économiste")
    form.institution.setFocus()
    form.institution.clear()
    type_text(form.institution, "immigration SERVICE")
    form.gender.setFocus()
    form.gender.setCurrentIndex(1)
    form.gender.activated.emit(1)
    form.consented_on.setFocus()
    type_text(form.consented_on, "3 March 2026")
    form.wording.setFocus()
    settled()
    details = read_person(store, zoe.id)
    assert details.person.function == "Économiste"
    assert details.institution == "Immigration Service"
    assert details.person.gender is Gender.WOMAN
    assert details.person.consented_on == date(2026, 3, 3)
    assert all(len(heads) == 1 for heads in details.person.heads.values())


def test_a_person_keeps_the_last_name_while_the_fields_are_empty(
    opened: PeoplePresenter, store: Store, zoe: Person, qtbot: QtBot, settled: Settled
) -> None:
    open_in_form(opened, zoe, qtbot)
    form = opened.screen.form
    form.given.clear()
    form.family.clear()
    opened.settle()
    settled()
    assert form.family.property("invalid") == "true"
    assert read_person(store, zoe.id).person.family_name == "Éclair"
    type_text(form.family, "Roy")
    opened.settle()
    settled()
    assert form.family.property("invalid") == ""
    assert read_person(store, zoe.id).person.sort_name == "Roy"


def test_an_odd_email_is_saved_and_told_softly(
    opened: PeoplePresenter, store: Store, zoe: Person, qtbot: QtBot, settled: Settled
) -> None:
    open_in_form(opened, zoe, qtbot)
    form = opened.screen.form
    form.email.setFocus()
    type_text(form.email, "zoe@")
    form.phone.setFocus()
    settled()
    assert read_person(store, zoe.id).person.email == "zoe@"
    assert form.email.property("invalid") in (None, "")


def test_a_new_person_exists_once_they_have_a_name(
    opened: PeoplePresenter, store: Store, settled: Settled, qtbot: QtBot
) -> None:
    opened.screen.add.click()
    form = opened.screen.form
    settled()
    assert len(read_directory(store).entries) == 4
    type_text(form.given, "Inès")
    form.family.setFocus()
    type_text(form.family, "Dürr")
    form.function.setFocus()
    qtbot.waitUntil(lambda: "Dürr, Inès" in shown_names(opened))
    settled()
    assert len(read_directory(store).entries) == 5


def test_a_name_that_is_known_is_told_while_typing(
    opened: PeoplePresenter, zoe: Person, qtbot: QtBot
) -> None:
    opened.screen.add.click()
    form = opened.screen.form
    type_text(form.given, "zoe")
    type_text(form.family, "eclair")
    assert form.duplicate.isVisible()
    form.duplicate.open_requested.emit(zoe.id)
    qtbot.waitUntil(lambda: form.title.whole_text() == "Zoé Éclair")
    assert not form.duplicate.isVisible()


def test_a_name_searched_in_vain_can_be_added(
    opened: PeoplePresenter, store: Store, settled: Settled
) -> None:
    type_text(opened.screen.search, "Inès Dürr")
    opened.screen.add_requested.emit(opened.screen.search.text())
    settled()
    assert "Dürr, Inès" in [entry.name for entry in read_directory(store).entries]


def test_a_deleted_person_leaves_the_list_and_returns_on_undo(
    opened: PeoplePresenter, desk: Desk, store: Store, zoe: Person, qtbot: QtBot
) -> None:
    offered: list[str] = []
    desk.undoable.connect(offered.append)
    open_in_form(opened, zoe, qtbot)
    opened.screen.form.delete.click()
    qtbot.waitUntil(lambda: "Éclair, Zoé" not in shown_names(opened))
    assert offered == ["Zoé Éclair deleted"]
    undo_last(store)
    qtbot.waitUntil(lambda: "Éclair, Zoé" in shown_names(opened))


def test_what_could_not_be_saved_stays_in_the_form_and_is_tried_again(
    opened: PeoplePresenter,
    desk: Desk,
    store: Store,
    zoe: Person,
    qtbot: QtBot,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_in_form(opened, zoe, qtbot)
    problems: list[Problem] = []
    desk.problem.connect(problems.append)

    def full(store: Store, *_: object) -> Person:
        raise Problem("disk-full")

    with monkeypatch.context() as broken:
        broken.setattr(presenter_module, "save_person", full)
        opened.screen.form.phone.setText("+233 30 000 000")
        opened.settle()
        settled()
    assert [problem.code for problem in problems] == ["disk-full"]
    opened.settle()
    settled()
    assert read_person(store, zoe.id).person.phone == "+233 30 000 000"


def test_quick_edits_of_one_field_follow_each_other(
    opened: PeoplePresenter, store: Store, zoe: Person, qtbot: QtBot, settled: Settled
) -> None:
    open_in_form(opened, zoe, qtbot)
    for words in ("A", "Analyst", "Senior analyst"):
        opened.screen.form.function.setText(words)
        opened.settle()
    settled()
    saved = read_person(store, zoe.id).person
    assert saved.function == "Senior analyst"
    assert len(saved.heads["function"]) == 1


def test_arrows_and_enter_lead_from_the_field_to_the_form(
    opened: PeoplePresenter, qtbot: QtBot, settled: Settled
) -> None:
    opened.screen.focus_first()
    type_text(opened.screen.search, "gya")
    qtbot.keyClick(opened.screen.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.screen.form.title.whole_text() == "Samuel Gyasi")
    qtbot.keyClick(opened.screen.list, Qt.Key.Key_Return)
    assert opened.screen.form.given.hasFocus()
    settled()


def test_the_models_are_sound(opened: PeoplePresenter, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(opened.screen.list.model())
    qtmodeltester.check(opened.screen.form.list.model())
