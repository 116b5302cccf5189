"""The Markdown editor: text is never lost or changed by its looks; undo, lists, completions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.widgets.completions import Completion
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from tests.ui.typed import type_text

Press = Callable[..., None]


@pytest.fixture
def editor(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit("Text", titled=True)
    qtbot.addWidget(made)
    made.resize(500, 400)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


@pytest.fixture
def press(editor: MarkdownEdit) -> Press:
    def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(editor, key, modifiers)

    return press


CONTROL = Qt.KeyboardModifier.ControlModifier


def test_any_text_comes_back_as_it_was_typed(editor: MarkdownEdit) -> None:
    text = "Réunion œuvre\nمحضر #وسم\n**x** *y* #tag\n\n> quote 🙂"
    type_text(editor, text)
    assert editor.text() == text


def test_undo_takes_typing_back_step_by_step_and_redo_brings_it_again(
    editor: MarkdownEdit, press: Press
) -> None:
    texts = [""]
    for piece in ("Title", "\n", "- one", "\n", "two"):
        type_text(editor, piece)
        texts.append(editor.text())
    assert editor.text() == "Title\n- one\n- two"
    for _ in range(30):
        press(Qt.Key.Key_Z, CONTROL)
    assert editor.text() == ""
    for _ in range(30):
        editor.redo()
    assert editor.text() == "Title\n- one\n- two"


def test_the_looks_of_a_line_follow_undo(editor: MarkdownEdit, press: Press) -> None:
    type_text(editor, "Title\nplain")
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    type_text(editor, "- ")
    block = editor.document().lastBlock()
    assert block.blockFormat().leftMargin() > 0
    for _ in range(3):
        editor.undo()
        if editor.text() == "Title\nplain":
            break
    assert editor.document().lastBlock().blockFormat().leftMargin() == 0


def test_text_that_is_set_cannot_be_undone_away(editor: MarkdownEdit, press: Press) -> None:
    editor.set_text("Kept")
    press(Qt.Key.Key_Z, CONTROL)
    assert editor.text() == "Kept"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("T\n- one", "T\n- one\n- x"),
        ("T\n  * one", "T\n  * one\n  * x"),
        ("T\n9. nine", "T\n9. nine\n10. x"),
        ("T\n> said", "T\n> said\n> x"),
        ("- a title", "- a title\nx"),
        ("T\n- one\n- ", "T\n- one\nx"),
    ],
)
def test_return_goes_on_with_a_list_and_ends_it_on_an_empty_item(
    editor: MarkdownEdit, before: str, after: str
) -> None:
    editor.set_text(before)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    type_text(editor, "\nx")
    assert editor.text() == after


def test_bold_wraps_the_selection_and_unwraps_it(editor: MarkdownEdit, press: Press) -> None:
    editor.set_text("T\nword")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.moveCursor(QTextCursor.MoveOperation.StartOfWord, QTextCursor.MoveMode.KeepAnchor)
    press(Qt.Key.Key_B, CONTROL)
    assert editor.text() == "T\n**word**"
    editor.moveCursor(QTextCursor.MoveOperation.StartOfBlock)
    editor.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    press(Qt.Key.Key_B, CONTROL)
    assert editor.text() == "T\nword"


def test_a_pause_is_told_and_leaving_tells_it_at_once(editor: MarkdownEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.paused):
        type_text(editor, "Words")
    told: list[str] = []
    editor.paused.connect(lambda: told.append("paused"))
    editor.left.connect(lambda: told.append("left"))
    type_text(editor, " more")
    editor.clearFocus()
    assert told == ["paused", "left"]


def test_text_set_by_the_program_is_not_typing(editor: MarkdownEdit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(editor.typed):
        editor.set_text("- set\n#tag")
        editor.moveCursor(QTextCursor.MoveOperation.End)


def test_letters_being_composed_are_not_text_until_they_are_chosen(editor: MarkdownEdit) -> None:
    QApplication.sendEvent(editor, QInputMethodEvent("にほ", []))
    assert editor.text() == ""
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(editor, event)
    assert editor.text() == "日本"


@pytest.mark.parametrize("unit", ["A line of many #words\n", "no end "])
def test_a_megabyte_can_be_pasted(editor: MarkdownEdit, unit: str) -> None:
    text = unit * (1_000_000 // len(unit))
    pasted = QMimeData()
    pasted.setText(text)
    editor.insertFromMimeData(pasted)
    type_text(editor, "x")
    assert editor.text() == text + "x"


def test_pasted_pictures_and_files_are_told_not_inserted(
    editor: MarkdownEdit, qtbot: QtBot
) -> None:
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(editor.picture_pasted):
        editor.insertFromMimeData(picture)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp/a.pdf")])
    with qtbot.waitSignal(editor.files_dropped) as told:
        editor.insertFromMimeData(files)
    assert told.args == [["/tmp/a.pdf"]]
    assert editor.text() == ""


def test_pasted_text_brings_no_looks_along(editor: MarkdownEdit) -> None:
    pasted = QMimeData()
    pasted.setHtml("<h1>Big</h1>")
    pasted.setText("Big")
    editor.insertFromMimeData(pasted)
    assert editor.text() == "Big"


@pytest.mark.parametrize(
    ("typed", "word"),
    [
        ("#", ("#", "")),
        ("see #ri", ("#", "ri")),
        ("(@gra", ("@", "gra")),
        ("@grace me", ("@", "grace me")),
        ("@zoë o’n", ("@", "zoë o’n")),
    ],
)
def test_completions_are_asked_for_after_a_sign(
    editor: MarkdownEdit, typed: str, word: tuple[str, str]
) -> None:
    asked: list[tuple[str, str]] = []
    editor.completion_requested.connect(lambda sign, part: asked.append((sign, part)))
    type_text(editor, typed)
    assert asked[-1] == word


@pytest.mark.parametrize("typed", ["# Head", "a#b", "me@mail.org", "#risk then", "##"])
def test_nothing_is_offered_elsewhere(editor: MarkdownEdit, typed: str) -> None:
    asked: list[str] = []
    type_text(editor, typed[:-1])
    editor.completion_requested.connect(lambda sign, part: asked.append(part))
    type_text(editor, typed[-1])
    assert asked == []


def offer_people(editor: MarkdownEdit) -> None:
    editor.completion_requested.connect(
        lambda sign, part: editor.offer([Completion("Grace Mensah"), Completion("Graham Tetteh")])
    )


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return])
def test_tab_or_return_takes_the_chosen_completion(
    editor: MarkdownEdit, press: Press, key: Qt.Key
) -> None:
    offer_people(editor)
    type_text(editor, "with @gra")
    press(Qt.Key.Key_Down)
    press(key)
    assert editor.text() == "with @Graham Tetteh "
    assert not editor.has_completions()
    assert editor.hasFocus()


def test_escape_closes_the_completions_and_leaves_the_words(
    editor: MarkdownEdit, press: Press
) -> None:
    offer_people(editor)
    type_text(editor, "@gra")
    assert editor.has_completions()
    press(Qt.Key.Key_Escape)
    assert not editor.has_completions()
    assert editor.text() == "@gra"


def test_a_completion_is_one_undo_step(editor: MarkdownEdit, press: Press) -> None:
    offer_people(editor)
    type_text(editor, "@gra")
    press(Qt.Key.Key_Tab)
    editor.undo()
    assert editor.text() == "@gra"


def test_undo_belongs_to_the_text_while_it_has_the_keyboard(editor: MarkdownEdit) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
    event.ignore()
    QApplication.sendEvent(editor, event)
    assert event.isAccepted()


def test_a_text_for_reading_only_is_not_changed_by_keys(editor: MarkdownEdit, press: Press) -> None:
    editor.set_text("Title")
    editor.setReadOnly(True)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_B, CONTROL)
    type_text(editor, "x")
    assert editor.text() == "Title"
