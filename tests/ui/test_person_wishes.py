"""What a person may ask for: their data as a file, or that it is erased."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.people import save_person
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.people.presenter import PeoplePresenter


@pytest.fixture
def grace(store: Store) -> Person:
    person = Person(id=new_id(), family_name="Mensah", given_name="Grace", email="g@example.org")
    return save_person(store, None, person, "Ministry")


@pytest.fixture
def opened(desk: Desk, grace: Person, qtbot: QtBot) -> PeoplePresenter:
    presenter = PeoplePresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    presenter.screen.show()
    presenter.open_person(grace.id)
    qtbot.waitUntil(lambda: presenter.screen.form.family.text() == "Mensah")
    return presenter


def test_all_that_is_known_of_a_person_is_saved_for_themselves(
    opened: PeoplePresenter, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, saver = tmp_path / "grace.json", opened._wishes.saver
    asked: list[str] = []

    def ask(title: str, name: str, kinds: str, write: Any) -> None:
        asked.append(name)
        saver.write(path, write)

    monkeypatch.setattr(saver, "ask_file", ask)
    opened.screen.form.save_data.click()
    desk.background.wait_idle()
    assert asked == ["Mensah, Grace data.json"]
    assert json.loads(path.read_text("utf-8"))["person"]["email"] == "g@example.org"


def test_a_person_is_erased_only_after_it_is_confirmed(
    opened: PeoplePresenter, desk: Desk, store: Store, grace: Person
) -> None:
    for confirmed in (False, True):
        opened.screen.form.erase.click()
        dialog: Any = next(
            w for w in QApplication.topLevelWidgets()
            if type(w).__name__ == "AskDialog" and w.isVisible()
        )  # fmt: skip
        assert "Grace Mensah" in dialog.windowTitle()
        (dialog.confirm.click if confirmed else dialog.reject)()
        desk.background.wait_idle()
        with store.reading() as records:
            held = records.require(Person, grace.id)
        assert bool(held.family_name) is not confirmed
