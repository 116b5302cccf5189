"""Files of other laptops reach the program: dropped, opened in the file manager, while locked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.__main__ import _parser
from mieux_desktop.app.program import Program
from mieux_desktop.app.second_start import SecondStarts, hand_over
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.widgets.notices import Notice
from tests.ui.test_program import program, start_again, unlock

__all__ = ["program"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with the right ending that is none of the program's, with a name that is quoted."""
    path = tmp_path / "a file, « àé » 100%.mieux"
    path.write_bytes(b"nothing of use")
    return path


def told(program: Program) -> list[str]:
    assert program.workspace is not None
    window = program.workspace.window
    if window.current_screen() != "sync":
        return []
    return [n.accessibleName() for n in window.findChildren(Notice) if n.isVisible()]


def refused(program: Program) -> bool:
    return any("not a file of MIEUX" in words for words in told(program))


def shown_window(program: Program, qtbot: QtBot) -> QWindow:
    handle = program.window.windowHandle()
    assert handle is not None
    program._watch(handle)  # the offscreen platform gives the keyboard to none
    return handle


def drop(window: QWindow, path: Path) -> tuple[bool, bool]:
    """Drag a file over the window and let it go; return whether each was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    let_go = QDropEvent(QPointF(300, 300), Qt.DropAction.CopyAction, data, buttons, keys)
    let_go.ignore()
    QApplication.sendEvent(window, let_go)
    return enter.isAccepted(), let_go.isAccepted()


def test_a_file_dropped_anywhere_on_the_window_is_received(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    assert program.workspace is not None
    program.workspace.window.show_screen("people")
    assert drop(shown_window(program, qtbot), file) == (True, True)
    qtbot.waitUntil(lambda: refused(program), timeout=10_000)


def test_a_file_dropped_on_a_note_is_no_attachment(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    assert program.workspace is not None and program.store is not None
    program.workspace.routes._go_to_current()
    drop(shown_window(program, qtbot), file)
    qtbot.waitUntil(lambda: refused(program), timeout=10_000)
    with program.store.reading() as records:
        assert not records.find(Attachment)


def test_a_second_start_with_a_file_hands_it_to_the_program_that_runs(
    program: Program, file: Path, qtbot: QtBot
) -> None:
    assert program.store is not None
    second = start_again(program.store.folder, str(file))
    qtbot.waitUntil(lambda: refused(program), timeout=30_000)
    assert second.wait(10) == 0


def test_a_file_opened_while_locked_is_received_after_the_unlock(
    program: Program, file: Path, passphrase: str, qtbot: QtBot
) -> None:
    program.lock()
    qtbot.waitUntil(lambda: isinstance(program.window.currentWidget(), UnlockScreen))
    program.receive(file)
    assert program.workspace is None
    unlock(program, passphrase, qtbot)
    qtbot.waitUntil(lambda: refused(program), timeout=10_000)


def test_the_path_of_a_file_arrives_as_it_was(
    file: Path, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    starts = SecondStarts(tmp_path, qapp)
    starts.listen()
    with qtbot.waitSignal(starts.file_wanted, timeout=30_000) as wanted:
        second = start_again(tmp_path, str(file))
    assert wanted.args == [file] and second.wait(10) == 0
    starts.close()
    starts.deleteLater()
    assert not hand_over(tmp_path, file=file)


def test_keys_and_sidebar_lead_to_the_exchange(program: Program, qtbot: QtBot) -> None:
    assert program.workspace is not None
    window = program.workspace.window
    presenter = program.workspace.routes.presenter("sync")
    assert isinstance(presenter, SyncPresenter)
    window.commands.action("sync.send").trigger()  # nobody is paired: it says how to
    qtbot.waitUntil(lambda: window.current_screen() == "sync")
    qtbot.waitUntil(presenter.screen.home.overview.pair.isVisible)
    window.commands.action("sync.pair").trigger()
    qtbot.waitUntil(presenter.screen.pairing.as_first.isVisible)


def test_the_arguments_take_a_file_or_the_word_check() -> None:
    parse = _parser().parse_args
    assert parse(["work.mieux"]).file == Path("work.mieux")
    assert parse(["--store", "x", "check"]).file == Path("check")
    assert parse(["check", "--store", "x"]).store == Path("x")
    assert parse([]).file is None
