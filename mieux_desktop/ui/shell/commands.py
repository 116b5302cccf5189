"""Commands: every action of the window, declared once for menus, key sheet and palette."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from mieux_desktop.ui import icons


@dataclass(frozen=True)
class Command:
    """One action: `keys` work everywhere, the bare `letter` outside text fields only.

    `menu` is file, edit, view, mission, insert, go or help. With `page` it can be used only
    while that screen or tab is shown. `separated` draws a line above it in its menu.
    """

    id: str
    text: str
    menu: str
    handler: Callable[[], None]
    keys: tuple[str, ...] = ()
    letter: str = ""
    icon: str = ""
    page: str = ""
    enabled: bool = True
    separated: bool = False


class Commands(QObject):
    """Holds the commands with their actions and says which can be used now."""

    added = Signal(object)  # Command

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._commands: dict[str, Command] = {}
        self._actions: dict[str, QAction] = {}
        self._enabled: dict[str, bool] = {}
        self._pages: Collection[str] = ()
        self._letters = True

    def __iter__(self) -> Iterator[Command]:
        return iter(self._commands.values())

    def add(self, command: Command) -> QAction:
        """Register a command; its id must be new."""
        if command.id in self._commands:
            raise ValueError(f"command registered twice: {command.id}")
        action = QAction(command.text, self)
        action.setObjectName(command.id)
        if command.icon:
            action.setIcon(icons.icon(command.icon, "secondary"))
        action.triggered.connect(lambda _checked=False: command.handler())
        self._commands[command.id] = command
        self._actions[command.id] = action
        self._enabled[command.id] = command.enabled
        self._show_keys(command)
        self._show_enabled(command)
        self.added.emit(command)
        return action

    def action(self, id_: str) -> QAction:
        """Return the action of a command, to trigger it or to put it on a button."""
        return self._actions[id_]

    def key(self, id_: str) -> str:
        """Return the key to show for a command: its letter while letters are on."""
        command = self._commands[id_]
        if command.letter and self._letters:
            return command.letter
        return shown_key(command.keys[0]) if command.keys else ""

    def all_keys(self, command: Command) -> tuple[str, ...]:
        """Return all keys of a command as shown, the bare letter first."""
        letters = (command.letter,) if command.letter and self._letters else ()
        return letters + tuple(shown_key(key) for key in command.keys)

    def set_enabled(self, id_: str, enabled: bool) -> None:
        """Say whether a command makes sense now."""
        self._enabled[id_] = enabled
        self._show_enabled(self._commands[id_])

    def set_pages(self, pages: Collection[str]) -> None:
        """Say which screen and tab are shown."""
        self._pages = pages
        for command in self:
            self._show_enabled(command)

    def set_letters(self, on: bool) -> None:
        """Switch all bare letter keys on or off."""
        self._letters = on
        for command in self:
            self._show_keys(command)

    def can_run(self, command: Command) -> bool:
        """Tell whether a command can be used now."""
        return self._actions[command.id].isEnabled()

    def _show_enabled(self, command: Command) -> None:
        here = not command.page or command.page in self._pages
        action = self._actions[command.id]
        action.setEnabled(here and self._enabled[command.id])
        action.setVisible(here)  # menus hold what this page can do; the key sheet holds all

    def _show_keys(self, command: Command) -> None:
        keys = [QKeySequence(key) for key in command.keys]
        if command.letter and self._letters:
            keys.append(QKeySequence(command.letter))
        self._actions[command.id].setShortcuts(keys)


def shown_key(key: str) -> str:
    """Return a key as its name stands on the keys of this system and language."""
    name = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200e{name}\u200e" if right_to_left else name  # signs such as “,” keep their place
