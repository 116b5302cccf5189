"""The large answers of the kiosk: whatever their words and the room, all of them can be read."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.questionnaires.model import Choice, SelectOne
from mieux_desktop.ui.kiosk.editors import OneTile, large_editor

LONG = " ".join(["procedures"] * 18)  # about 200 characters


@pytest.mark.parametrize("width", [350, 520, 900])
def test_an_answer_of_200_characters_is_read_to_its_end(qtbot: QtBot, width: int) -> None:
    choices = tuple(Choice(code=c, label={"en": w}) for c, w in (("a", "No"), ("b", LONG)))
    editor = large_editor(SelectOne(name="q", label={"en": "Q"}, choices=choices), "en")
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(editor)
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(width, 700)
    window.show()
    window.resize(width + 1, 700)  # heights follow the width
    assert isinstance(editor, OneTile)
    tile = editor.tiles[1]
    assert tile.width() >= 150
    assert tile.height() >= tile.heightForWidth(tile.width())
