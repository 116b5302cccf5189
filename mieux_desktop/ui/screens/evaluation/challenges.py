"""Challenges: several choices behind one combo box, which stays open while they are ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.combo import ComboBox


class ChallengesBox(ComboBox):
    """Shows the chosen ones in words; its list ticks each on and off."""

    ticked = Signal(str, bool)  # code, whether it is chosen now

    def __init__(self, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(name, placeholder="")
        self._menu = _StayingMenu(self)
        self._none = self.tr("None chosen")
        self._actions = []
        for label, code in choices:
            action = self._menu.addAction(label)
            action.setCheckable(True)
            action.setData(code)
            action.triggered.connect(lambda on, code=code: self._announce(code, on))
            self._actions.append(action)
        self._show_words()

    def set_chosen(self, codes: Sequence[str]) -> None:
        """Show which are chosen, without a signal."""
        for action in self._actions:
            action.setChecked(action.data() in codes)
        self._show_words()

    def showPopup(self) -> None:
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self._menu.setActiveAction(self._actions[0])

    def _announce(self, code: str, on: bool) -> None:
        self._show_words()
        self.ticked.emit(code, on)

    def _show_words(self) -> None:
        words = dates.listed(action.text() for action in self._actions if action.isChecked())
        self.set_items([(words or self._none, None)], None)
        self.setAccessibleDescription(words or self._none)


class _StayingMenu(QMenu):
    """A menu that stays open while its entries are ticked; Esc or a click beside closes it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.actionAt(event.position().toPoint())
        if action in self.actions():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action, keys = self.activeAction(), (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if action in self.actions() and event.key() in keys:
            action.trigger()
        else:
            super().keyPressEvent(event)
