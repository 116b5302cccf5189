"""Key sheet: all commands with their keys, menu by menu."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.shell.commands import Command, Commands
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import KeyHint, Label
from mieux_desktop.ui.widgets.page import scrolling


class KeySheet(QDialog):
    """Lists every command that has a key; Esc closes it."""

    def __init__(self, parent: QWidget, commands: Commands, menus: Mapping[str, str]) -> None:
        super().__init__(parent)
        self.setObjectName("keySheet")
        self.setWindowTitle(self.tr("All keys"))
        columns = QHBoxLayout()
        columns.setSpacing(40)
        sections = [
            _section(title, commands, [command for command in commands if command.menu == menu])
            for menu, title in menus.items()
            if any(command.menu == menu and commands.all_keys(command) for command in commands)
        ]
        for half in (sections[::2], sections[1::2]):
            column = QVBoxLayout()
            column.setSpacing(24)
            for section in half:
                column.addLayout(section)
            column.addStretch(1)
            columns.addLayout(column, 1)
        inside = QWidget()
        inside.setLayout(columns)
        self.resize(max(760, inside.sizeHint().width() + 80), 560)  # wide words are not cut
        close = Button(self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        close.setDefault(True)
        note = self.tr("Single letters work outside text fields; Settings can switch them off.")
        foot = QHBoxLayout()
        foot.addWidget(Label(note, "caption", "secondary", wrap=True), 1)
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(16)
        layout.addWidget(Label(self.tr("All keys"), "title"))
        layout.addWidget(scrolling(inside), 1)
        layout.addLayout(foot)


def _section(title: str, commands: Commands, listed: list[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.addWidget(Label(title, "strong"), 0, 0)
    # What several pages offer under the same name and keys is one line.
    shown = {(command.text, tuple(commands.all_keys(command))) for command in listed}
    for command in listed:
        keys = commands.all_keys(command)
        if not keys or (command.text, tuple(keys)) not in shown:
            continue
        shown.remove((command.text, tuple(keys)))
        row = grid.rowCount()
        grid.addWidget(Label(command.text), row, 0)
        hints = QHBoxLayout()
        hints.setSpacing(4)
        for key in keys:
            hints.addWidget(KeyHint(key))
        grid.addLayout(hints, row, 1, Qt.AlignmentFlag.AlignTrailing)
    return grid
