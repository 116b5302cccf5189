"""Backing up and restoring as the user sees it: settings, closing, the wizard, a copied store."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.app.program import Program
from mieux_desktop.app.restoring import Restoring
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.backups import (
    Backup,
    BackupState,
    Prepared,
    backup_state,
    choose_backup_place,
    find_backups,
    make_backup,
)
from mieux_desktop.operations.stores import Store, unlock_store
from mieux_desktop.ui.focus_ring import FocusRing
from mieux_desktop.ui.preferences import Settings, write_preferences
from mieux_desktop.ui.screens.first_run.restore import RestoreScreen
from mieux_desktop.ui.screens.first_run.restore_steps import BackupModel
from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.shell.backup_card import BackupCard, ClosingBackup
from mieux_desktop.ui.shell.backup_words import age
from mieux_desktop.ui.shell.whereabouts import WhereaboutsDialog
from mieux_desktop.ui.theme import Theme
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.notices import Notice
from tests.ui.typed import type_text

LONG_MS = 20_000


def words(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(Label) if label.isVisible()]
    return " | ".join(labels)


def press(screen: QWidget, text: str) -> None:
    (button,) = [b for b in screen.findChildren(Button) if b.text() == text and b.isVisible()]
    button.click()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A stick."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def programs(qapp: QApplication, qtbot: QtBot) -> Iterator[list[Program]]:
    """Programs that a test begins; they end with it."""
    locale, before = QLocale(), qapp.children()
    made: list[Program] = []
    yield made
    for program in made:
        if not program.closed:
            program.quit()
        qtbot.waitUntil(lambda program=program: program.closed, timeout=LONG_MS)
        program.window.deleteLater()
        program._languages.deleteLater()
    for part in qapp.children():
        if isinstance(part, Program | Theme | FocusRing) and not any(part is b for b in before):
            part.deleteLater()
    QLocale.setDefault(locale)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def start(programs: list[Program], folder: Path, qapp: QApplication) -> Program:
    folder.mkdir(parents=True, exist_ok=True)
    write_preferences(folder, Settings(language="en", theme="light"))
    program = Program(qapp, folder)
    programs.append(program)
    program.start()
    return program


def unlock(program: Program, passphrase: str, qtbot: QtBot) -> None:
    screen = program.window.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.unlock_requested.emit(passphrase)
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=LONG_MS)


def write_note(store: Store, action: Action, body: str) -> None:
    with store.unit_of_work() as work:
        work.save(None, Note(
            id=new_id(), action_id=action.id, mission_id=bytes(16), written_at=store.now(),
            body=body,
        ))  # fmt: skip


def back_up(store: Store, place: Path) -> Backup:
    choose_backup_place(store, place)
    return make_backup(store, lambda done, total: None, lambda: False)


@pytest.mark.parametrize(
    ("state", "sentence", "can_back_up"),
    [
        (BackupState(is_old=True), "There is no backup yet", True),
        (
            BackupState(Path("/stick"), True, last_at=datetime.now(UTC), last_bytes=2_000_000),
            "Last backup: today at",
            True,
        ),
        (BackupState(Path("/stick"), False), "The folder cannot be reached now.", False),
        (BackupState(Path("/home"), True, True), "on the same disk as your notes", True),
    ],
)
def test_the_settings_say_where_backups_go_and_how_old_the_last_is(
    qtbot: QtBot, state: BackupState, sentence: str, can_back_up: bool
) -> None:
    card = BackupCard()
    qtbot.addWidget(card)
    card.show()
    card.show_state(state)
    assert sentence in words(card)
    assert card.back_up.isEnabled() is can_back_up


def test_ages_are_told_as_people_do() -> None:
    now = datetime.now(UTC)
    assert age(now).startswith("today at")
    assert age(now - timedelta(days=1)).startswith("yesterday at")
    assert age(now - timedelta(days=9)).startswith("9 day")
    assert str((now + timedelta(days=400)).year) in age(now + timedelta(days=400))


def test_the_model_of_backups_keeps_to_the_rules_of_models(qtmodeltester: object) -> None:
    model = BackupModel()
    at = datetime(2026, 3, 4, 10, tzinfo=UTC)
    model.show([Backup(Path("/stick/a/1"), at, None), Backup(Path("/stick/b/1"), at, None)])
    assert model.rowCount() == 4  # a heading for each of two laptops
    qtmodeltester.check(model)  # type: ignore[attr-defined]


def test_backing_up_from_the_menu_asks_for_a_folder_once_and_tells_the_outcome(
    store: Store, passphrase: str, place: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot,
) -> None:  # fmt: skip
    store.close()
    program = start(programs, store.folder, qapp)
    unlock(program, passphrase, qtbot)
    assert program.workspace is not None
    window = program.workspace.window
    window.settings_requested.emit()
    qtbot.waitUntil(lambda: window.current_screen() == "settings")
    window.commands.action("file.back_up").trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(QFileDialog)))
    (dialog,) = window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(place))
    dialog.close()
    qtbot.waitUntil(lambda: "The backup is made" in words(window), timeout=LONG_MS)
    assert len(find_backups(place)) == 1
    (card,) = window.findChildren(BackupCard)
    qtbot.waitUntil(lambda: "Last backup: today" in words(card))
    shutil.rmtree(place / "MIEUX backups")  # the stick is pulled
    window.commands.action("file.back_up").trigger()
    qtbot.waitUntil(lambda: "cannot be reached" in words(window), timeout=LONG_MS)


def test_closing_makes_the_backup_of_the_day(
    store: Store, passphrase: str, place: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot,
) -> None:  # fmt: skip
    choose_backup_place(store, place)
    store.close()
    program = start(programs, store.folder, qapp)
    unlock(program, passphrase, qtbot)
    program.window.close()
    qtbot.waitUntil(lambda: program.closed, timeout=LONG_MS)
    assert [backup.complete for backup in find_backups(place)] == [True]
    again = start(programs, store.folder, qapp)
    unlock(again, passphrase, qtbot)
    again.window.close()
    qtbot.waitUntil(lambda: again.closed, timeout=LONG_MS)
    assert len(find_backups(place)) == 1


def test_a_backup_before_closing_can_be_skipped(
    store: Store, passphrase: str, place: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    choose_backup_place(store, place)
    store.close()

    def endless(_store: Store, _progress: object, cancelled: object) -> None:
        while not cancelled():  # type: ignore[operator]
            pass
        raise Problem("cancelled")

    monkeypatch.setattr("mieux_desktop.app.backups.make_backup", endless)
    program = start(programs, store.folder, qapp)
    unlock(program, passphrase, qtbot)
    assert program.workspace is not None
    window = program.workspace.window
    program.window.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(ClosingBackup)))
    program.window.close()  # again: still one question
    (dialog,) = window.findChildren(ClosingBackup)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: program.closed, timeout=LONG_MS)
    assert find_backups(place) == []


def test_an_old_backup_is_told_once_after_the_unlock(
    store: Store, passphrase: str, place: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot,
) -> None:  # fmt: skip
    choose_backup_place(store, place)
    shutil.rmtree(place)
    store.close()
    program = start(programs, store.folder, qapp)
    unlock(program, passphrase, qtbot)
    assert program.workspace is not None
    window = program.workspace.window
    for _ in range(2):
        program.workspace.backups.look()
        program._background.wait_idle()
    told = [n for n in window.findChildren(Notice) if "Plug in the stick" in words(n)]
    assert len(told) == 1


def test_the_first_run_restores_a_backup_by_keyboard(
    store: Store, ghana: tuple[Action, Activity], passphrase: str, place: Path, tmp_path: Path,
    programs: list[Program], qapp: QApplication, qtbot: QtBot,
) -> None:  # fmt: skip
    write_note(store, ghana[0], "kept on the stick")
    back_up(store, place)
    program = start(programs, tmp_path / "fresh", qapp)
    first = program.window.currentWidget()
    assert isinstance(first, FirstRunScreen)
    press(first, "I have a backup")
    screen = program.window.currentWidget()
    assert isinstance(screen, RestoreScreen)
    screen.findChildren(Restoring)[0].find(place)
    qtbot.waitUntil(lambda: screen.folder.backup() is not None, timeout=LONG_MS)
    qtbot.keyClick(screen.folder.list, Qt.Key.Key_Return)
    assert screen.current_step() == 2
    type_text(screen.open.passphrase, "not the passphrase")
    qtbot.keyClick(screen.open.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "This is not the passphrase" in words(screen), timeout=LONG_MS)
    screen.open.passphrase.clear()
    type_text(screen.open.passphrase, passphrase)
    qtbot.keyClick(screen.open.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.current_step() == 3, timeout=LONG_MS)
    assert "the backup is sound" in words(screen)
    qtbot.keyClick(screen, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WhereaboutsDialog)), timeout=LONG_MS)
    (dialog,) = program.window.findChildren(WhereaboutsDialog)
    dialog.moved.click()
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=LONG_MS)
    assert program.store is not None
    with program.store.reading() as records:
        assert [note.body for note in records.find(Note)] == ["kept on the stick"]


def test_leaving_the_wizard_removes_the_copy_and_goes_back(
    store: Store, passphrase: str, place: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot,
) -> None:  # fmt: skip
    backup = back_up(store, place)
    store.close()
    program = start(programs, store.folder, qapp)
    press(program.window.currentWidget(), "Restore a backup")
    screen = program.window.currentWidget()
    assert isinstance(screen, RestoreScreen)
    screen.show_backups(place, [backup])
    screen.check_requested.emit(backup, passphrase, "")
    screen._place = 1
    qtbot.waitUntil(lambda: screen.current_step() == 3, timeout=LONG_MS)
    assert f"is kept in {store.folder}" in words(screen)
    assert list(store.folder.glob("restoring-*"))
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    program._background.wait_idle()
    assert not list(store.folder.glob("restoring-*"))
    assert isinstance(program.window.currentWidget(), UnlockScreen)
    unlock(program, passphrase, qtbot)


def test_the_wizard_names_missing_files_and_refuses_what_is_not_whole(
    qtbot: QtBot, store: Store, place: Path
) -> None:
    whole = back_up(store, place)
    (whole.path / "store.key").unlink()
    screen = RestoreScreen(has_store=False)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_backups(place, find_backups(place))
    assert "not whole" in words(screen)
    qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert screen.current_step() == 1
    screen.show_backups(place, [])
    assert "There are no backups in this folder." in words(screen)
    screen.show_prepared(Prepared(place, whole.made_at, ("form.pdf",), ()))
    assert "form.pdf" in words(screen)


@pytest.mark.parametrize("answer", ["moved", "copied", "left"])
def test_a_store_in_another_place_is_asked_about_before_work(
    store: Store, passphrase: str, tmp_path: Path, programs: list[Program], qapp: QApplication,
    qtbot: QtBot, answer: str,
) -> None:  # fmt: skip
    device = store.device
    store.close()
    shutil.copytree(store.folder, tmp_path / "other")
    program = start(programs, tmp_path / "other", qapp)
    screen = program.window.currentWidget()
    assert isinstance(screen, UnlockScreen)
    screen.unlock_requested.emit(passphrase)
    qtbot.waitUntil(lambda: bool(program.window.findChildren(WhereaboutsDialog)), timeout=LONG_MS)
    (dialog,) = program.window.findChildren(WhereaboutsDialog)
    if answer == "left":
        dialog.reject()
        assert program.workspace is None
        again = unlock_store(tmp_path / "other", passphrase)  # it was closed
        assert again.device == device
        again.close()
        return
    (dialog.moved if answer == "moved" else dialog.copied).click()
    qtbot.waitUntil(lambda: program.workspace is not None, timeout=LONG_MS)
    assert program.store is not None
    assert (program.store.device == device) is (answer == "moved")
    assert not backup_state(program.store).place


def test_the_wizard_takes_no_second_check_while_one_runs(
    qtbot: QtBot, store: Store, place: Path
) -> None:
    backup = back_up(store, place)
    screen = RestoreScreen(has_store=False)
    qtbot.addWidget(screen)
    screen.show_backups(place, [backup])
    screen.show()
    asked: list[object] = []
    screen.check_requested.connect(lambda *check: asked.append(check))
    qtbot.keyClick(screen.folder.list, Qt.Key.Key_Return)
    type_text(screen.open.passphrase, "some words of mine")
    for _ in range(2):
        qtbot.keyClick(screen, Qt.Key.Key_Return)
    assert len(asked) == 1
