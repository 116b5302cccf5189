"""The first run and the unlocking work by keyboard alone and say what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.first_run.steps import NewProfile
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from tests.ui.typed import type_text

pytestmark = pytest.mark.usefixtures("theme")

CODE = "R7KD M2QX 9FTA PW4H C8NE 3VJB"
PASSPHRASE = "river palm seven lanterns"


@pytest.fixture
def wizard(qtbot: QtBot) -> FirstRunScreen:
    made = FirstRunScreen(
        lambda: CODE, (71, 336), {"en": "English", "fr": "Français", "ar": "العربية"}, "en"
    )
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def focus() -> object:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(text: str) -> None:
    type_text(QApplication.focusWidget(), text)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def words(widget: object) -> str:
    labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_the_whole_first_run_by_keyboard_alone(wizard: FirstRunScreen, qtbot: QtBot) -> None:
    write("Inês Carvalho\n")
    assert wizard.current_step() == 2
    write(PASSPHRASE)
    press(qtbot, Qt.Key.Key_Tab)
    write(PASSPHRASE + "\n")
    assert wizard.current_step() == 3
    write("m2qx")
    press(qtbot, Qt.Key.Key_Tab)
    write("C8NE\n")
    assert wizard.current_step() == 4
    with qtbot.waitSignal(wizard.finished) as finished:
        press(qtbot, Qt.Key.Key_Return)
    assert finished.args == [NewProfile("Inês Carvalho", "expert", ""), PASSPHRASE, CODE]


def test_one_cannot_go_on_without_a_reason_being_told(wizard: FirstRunScreen) -> None:
    write("\n")
    assert wizard.current_step() == 1
    assert "Type your name to continue" in words(wizard)
    write("Inês\n")
    write("short\n")
    assert wizard.current_step() == 2
    assert "7 more" in words(wizard)


def test_a_wrong_group_is_told_by_its_character(wizard: FirstRunScreen, qtbot: QtBot) -> None:
    write("Inês\n")
    write(PASSPHRASE)
    press(qtbot, Qt.Key.Key_Tab)
    write(PASSPHRASE + "\n")
    write("M2QX")
    press(qtbot, Qt.Key.Key_Tab)
    write("C8M")
    assert "The third character differs." in words(wizard)
    assert "Correct group 5 to continue" in words(wizard)
    write("\n")
    assert wizard.current_step() == 3


def test_going_back_keeps_what_was_typed(wizard: FirstRunScreen, qtbot: QtBot) -> None:
    write("Inês\n")
    write(PASSPHRASE)
    qtbot.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert wizard.current_step() == 1
    write("\n")
    assert wizard.steps()[1].new.value() == PASSPHRASE  # type: ignore[attr-defined]


def test_a_change_of_language_keeps_what_was_typed(
    wizard: FirstRunScreen, qtbot: QtBot, languages: Languages
) -> None:
    write("Inês")
    wizard.language_chosen.connect(languages.choose)
    old = wizard.steps()[0]
    languages.choose("ar")
    qtbot.waitUntil(lambda: wizard.steps()[0] is not old)
    assert wizard.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert wizard.steps()[0].profile().name == "Inês"  # type: ignore[attr-defined]


def test_a_failure_to_make_the_store_keeps_everything(wizard: FirstRunScreen, qtbot: QtBot) -> None:
    wizard.show_busy()
    assert "Making the encrypted store…" in words(wizard)
    wizard.show_problem("The disk is full. Free some space, then start again.")
    assert "The disk is full." in words(wizard)
    assert "Making" not in words(wizard)


@pytest.fixture
def unlock(qtbot: QtBot) -> UnlockScreen:
    made = UnlockScreen()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


def test_the_passphrase_can_be_typed_at_once(unlock: UnlockScreen, qtbot: QtBot) -> None:
    write("pâte à choux")
    with qtbot.waitSignal(unlock.unlock_requested) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == ["pâte à choux"]


def test_nothing_is_asked_twice_while_the_store_opens(unlock: UnlockScreen, qtbot: QtBot) -> None:
    write("something")
    unlock.show_busy()
    with qtbot.assertNotEmitted(unlock.unlock_requested):
        press(qtbot, Qt.Key.Key_Return)
    assert unlock.unlock.text() == "Opening…"


def test_a_wrong_passphrase_is_said_and_can_be_typed_over(
    unlock: UnlockScreen, qtbot: QtBot
) -> None:
    write("wrong")
    unlock.show_problem(Problem("wrong-passphrase"))
    assert "This is not the passphrase." in words(unlock)
    write("x")
    assert unlock.passphrase.text() == "x"


def test_the_recovery_code_opens_with_a_new_passphrase(unlock: UnlockScreen, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Tab)
    while getattr(focus(), "text", str)() != "Use the recovery code":
        press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    write(CODE)
    press(qtbot, Qt.Key.Key_Tab)
    write(PASSPHRASE)
    press(qtbot, Qt.Key.Key_Tab)
    write(PASSPHRASE)
    with qtbot.waitSignal(unlock.recover_requested) as asked:
        press(qtbot, Qt.Key.Key_Return)
    assert asked.args == [CODE, PASSPHRASE]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("newer-store", "Install the newer version"),
        ("in-use", "Go to that window"),
        ("store-damaged", "restore the last backup copy"),
        ("key-missing", "Put the key file back"),
        ("read-only", "Allow writing"),
        ("disk-full", "Free some space"),
        ("anything-else", "Nothing was changed"),
    ],
)
def test_a_store_that_stays_closed_says_what_to_do(
    unlock: UnlockScreen, code: str, sentence: str
) -> None:
    unlock.show_problem(Problem(code))
    assert sentence in words(unlock)
