"""The sync screen: pairing, sending, receiving, and decisions between versions."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.people import Person
from mieux_desktop.operations.duplicates import count_duplicates
from mieux_desktop.operations.exchange import list_exchanges
from mieux_desktop.operations.pairing import list_laptops
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.stores import read_profile
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.screens.sync.screen import SyncScreen
from mieux_desktop.ui.widgets.notices import Notice
from tests.ui.sync_team import (
    Open,
    Team,
    disagree,
    open_sync,
    settle,
    stick,
    team,
    text_of,
    until,
)
from tests.ui.typed import type_text
from tests.unit.operations.team import files_in, pair

__all__ = ["open_sync", "stick", "team"]


def notice(screen: SyncScreen) -> str:
    shown = [n for n in screen.home.findChildren(Notice) if not n.isHidden()]
    return shown[-1].accessibleName() if shown else ""


def test_nobody_paired_offers_one_primary_button(open_sync: Open) -> None:
    home = open_sync().screen.home
    assert home.overview.pair.isVisible()
    assert not home.send.isVisible() and home.receive.isVisible()


def test_two_laptops_are_paired_step_by_step(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    presenter = open_sync()
    page = presenter.screen.pairing
    presenter.pair()
    settle(presenter)
    QTest.mouseClick(page.as_first, Qt.MouseButton.LeftButton)
    page.show_folder(stick)
    page.shared.choose([])
    page.show_code.click()
    until(qtbot, lambda: bool(page.shared.error()))

    page.shared.choose([team[0].action.id])
    page.show_code.click()
    until(qtbot, lambda: bool(page.groups[3].text()))
    code = "-".join(label.text() for label in page.groups)
    (name,) = files_in(stick)
    assert len(code) == 19 and name in page._first.text()

    background = Background()
    store = team[1].store
    answering = SyncPresenter(Desk(store, background, read_profile(store), "en"))
    qtbot.addWidget(answering.screen)
    answering.screen.show()
    answering.receive(stick / name)  # an invitation leads to the field of the code
    asked = answering.screen.pairing
    until(qtbot, lambda: asked.file.path is not None)
    type_text(asked.code, code.lower().replace("-", " "))
    QTest.keyClick(asked.code, Qt.Key.Key_Return)
    until(qtbot, lambda: asked.paired is not None)
    background.wait_idle()

    (answer,) = (stick / file for file in files_in(stick) if file != name)
    presenter.receive(answer)
    until(qtbot, lambda: "Paired with Markus Lindqvist" in notice(presenter.screen))
    (laptop,) = list_laptops(team[0].store)
    assert laptop.action_ids == (team[0].action.id,)


def test_a_mistyped_code_is_told_below_its_field_and_stays(
    team: Team, open_sync: Open, qtbot: QtBot, stick: Path
) -> None:
    presenter = open_sync()
    page = presenter.screen.pairing
    presenter.joining.start(stick / "invitation.mieux")
    (stick / "invitation.mieux").write_bytes(b"age-encryption.org/v1\n-> scrypt x")
    settle(presenter)
    type_text(page.code, "7K2M-9QXA-0W5T-0000")
    page.accept.click()
    until(qtbot, lambda: "typing error" in page._code_field.error())
    assert page.code.text() == "7K2M-9QXA-0W5T-0000" and page.accept.isEnabled()
    type_text(page.code, "0")
    assert not page._code_field.error()


def test_a_file_is_written_and_the_result_says_where_to_take_it(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    pair(*team, stick)
    team[0].write("A note")
    presenter = open_sync()
    asked = []
    presenter.writing.connect(lambda: asked.append(True))
    page = presenter.screen.sending
    presenter.send()
    settle(presenter)
    assert page.isVisible() and not page.write.isEnabled()  # no stick was chosen yet
    page.show_folder(stick)
    page.write.click()
    until(qtbot, lambda: page._result.isVisible())
    settle(presenter)
    assert asked and "Markus Lindqvist" in page._next.text()
    assert list_exchanges(team[0].store)[0].sent
    presenter.send()
    settle(presenter)
    assert page.folder.path == stick  # remembered


def test_what_a_file_brought_is_told_with_the_way_to_its_conflicts(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    one, other = team
    pair(one, other, stick)
    note = one.write("Old")
    one.give(other, stick)
    one.edit(note, body="Mine")
    other.edit(note, body="Theirs")
    path = other.send(one, stick).path
    presenter = open_sync()
    presenter.receive(path)
    until(qtbot, lambda: "Received from Markus" in notice(presenter.screen))
    assert "both versions are kept" in notice(presenter.screen)
    settle(presenter)
    until(qtbot, lambda: presenter.history.rowCount() == 2)
    until(qtbot, lambda: presenter.screen.home.tabs.tabData(1) == "1")


@pytest.mark.parametrize(
    ("content", "words"), [(b"", "not a file of MIEUX"), (b"PK\x03\x04" * 200, "not a file")]
)
def test_a_file_that_is_none_is_told_in_a_sentence(
    open_sync: Open, stick: Path, qtbot: QtBot, content: bytes, words: str
) -> None:
    path = stick / "x.mieux"
    path.write_bytes(content)
    presenter = open_sync()
    presenter.receive(path)
    until(qtbot, lambda: bool(notice(presenter.screen)))
    assert "Something went wrong" not in notice(presenter.screen)


def test_a_key_keeps_a_version_and_undo_brings_back_what_stood_there(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    presenter.screen.show_tab(page)
    assert [card.keep.key() for card in page.cards] == ["1", "2"]
    page.keep_place(0)
    until(qtbot, lambda: page.conflict is None)
    assert text_of(team, note) == "Two people come"
    settle(presenter)
    undo_last(team[0].store)
    assert text_of(team, note) == "One person comes"


def test_own_words_take_the_place_of_all_versions_and_survive_a_reload(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    presenter.screen.show_tab(page)
    assert page.own is not None
    page.own.setPlainText("One or two come")
    presenter.reload()
    settle(presenter)
    assert page.own.toPlainText() == "One or two come"
    page.keep_own()
    until(qtbot, lambda: page.conflict is None)
    assert text_of(team, note) == "One or two come"


def test_a_deletion_beside_an_edit_asks_and_return_does_not_delete(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    one, other = team
    pair(one, other, stick)
    note = one.write("Old")
    one.give(other, stick)
    one.edit(note, body="Still wanted")
    other.edit(note, deleted=True)
    other.give(one, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    presenter.screen.activateWindow()
    presenter.screen.show_tab(page)
    focused = QApplication.focusWidget() or page.focusWidget()
    assert focused is not None and "Keep it" in focused.accessibleName()
    (keep,) = (card for card in page.cards if "Keep it" in card.keep.accessibleName())
    keep.kept.emit()
    until(qtbot, lambda: page.conflict is None)
    assert text_of(team, note) == "Still wanted"


def test_the_mark_on_a_note_leads_to_its_conflict(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    presenter.open_conflict(note.id)
    until(qtbot, lambda: page.conflict is not None and page.conflict.record_id == note.id)
    assert page.isVisible()


def test_a_possible_duplicate_is_merged_or_told_apart(
    team: Team, open_sync: Open, qtbot: QtBot
) -> None:
    store = team[0].store
    for name in ("Grace Mensah", "MENSAH, Grace", "Ama Owusu", "Owusu, Ama"):
        add_person(store, name)
    presenter = open_sync()
    page = presenter.screen.home.duplicates
    presenter.screen.show_tab(page)
    until(qtbot, lambda: page.pair is not None)
    assert page.pair is not None
    kept = page.pair.other.id
    page.keep_place(1)
    until(qtbot, lambda: count_duplicates(store) == 1)
    settle(presenter)
    page.keep_both()
    until(qtbot, lambda: page.pair is None)
    with store.reading() as records:
        assert records.get(Person, kept) is not None
    assert count_duplicates(store) == 0


def test_unpairing_asks_first_and_the_safe_answer_is_the_default(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    pair(*team, stick)
    presenter = open_sync()
    (laptop,) = list_laptops(team[0].store)
    presenter._ask_to_unpair(laptop)
    (box,) = presenter.screen.window().findChildren(QMessageBox)
    default = box.defaultButton()
    assert default is not None and default.text() == "Keep it paired"
    (button,) = (b for b in box.buttons() if b.text() == "Unpair")
    button.click()
    until(qtbot, lambda: list_laptops(team[0].store)[0].revoked_at is not None)
    until(qtbot, lambda: not presenter.screen.home.send.isVisible())


def test_shared_actions_are_changed_on_their_page(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    pair(*team, stick)
    presenter = open_sync()
    (laptop,) = list_laptops(team[0].store)
    presenter.joining.share(laptop)
    settle(presenter)
    page = presenter.screen.sharing
    assert page.shared.chosen() == (team[0].action.id,)
    page.shared.choose([])
    page.save.click()
    until(qtbot, lambda: bool(page.shared.error()))
    both = (team[0].action.id, team[0].other_action.id)
    page.shared.choose(both)
    page.save.click()
    until(qtbot, lambda: set(list_laptops(team[0].store)[0].action_ids) == set(both))


def test_the_models_keep_to_what_views_expect(
    team: Team, stick: Path, open_sync: Open, qtmodeltester: ModelTester
) -> None:
    disagree(team, stick)
    presenter = open_sync()
    qtmodeltester.check(presenter.history)
    qtmodeltester.check(presenter.set_aside)
    assert presenter.history.rowCount() == 2


def test_keys_are_declared_once_and_for_their_tab(open_sync: Open) -> None:
    commands = {command.id: command for command in open_sync().commands()}
    assert commands["sync.send"].keys == ("Ctrl+U",) and not commands["sync.send"].page
    assert commands["sync.receive"].keys == ("Ctrl+O",)
    letters = {c.letter: c.page for c in commands.values() if c.id.startswith("conflicts.keep")}
    assert letters == dict.fromkeys("123", "sync-conflicts")
