"""Choice field: picks one of many by typing parts of its words, blind to accents."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QStyle

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.ui import icons
from mieux_desktop.ui.widgets.fields import TextField

_SHOWN = 60  # rows offered at most; typing narrows the rest


class ChoiceField(TextField):
    """A text field over a list of (text, data); Down opens the list.

    With `free`, any other text is a choice too: `chosen` then carries None as data.
    """

    chosen = Signal(str, object)  # text, data
    asked = Signal(str)  # what was typed, for those who look suggestions up as one types

    def __init__(self, name: str, *, placeholder: str = "", free: bool = False) -> None:
        super().__init__(placeholder=placeholder, name=name)
        self._free = free
        self._items: list[tuple[str, Any, str]] = []
        self._offered: list[tuple[str, Any, str]] = []
        self._data: Any = None
        self._settled = ""  # the text of the last choice
        self._rows = QStringListModel(self)
        self._completer = QCompleter(self._rows, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._popup = QListView()
        self._completer.setPopup(self._popup)
        self._popup.setObjectName("completions")
        self._popup.setAccessibleName(name)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        keep_end_free(self, 20)
        self.textEdited.connect(self._narrow)
        self.textEdited.connect(self.asked)
        self.returnPressed.connect(self.settle)
        self.left.connect(self.settle)

    def set_items(self, items: Iterable[tuple[str, Any]]) -> None:
        """Replace what can be chosen; a list that is open shows the new rows."""
        self._items = [(text, data, fold(text)) for text, data in items]
        if self._popup.isVisible() or (self.hasFocus() and self.text() != self._settled):
            self._narrow(self.text())

    def choose(self, data: Any, text: str = "") -> None:
        """Show the item of this data, or `text` for one that is not listed, without a signal."""
        known = next((item[0] for item in self._items if item[1] == data), text)
        self._data = data
        self._settled = known
        self.setText(known)
        self.setCursorPosition(0)

    def data(self) -> Any:
        """Return the data of the choice, None if there is none."""
        return self._data

    def is_unknown(self) -> bool:
        """Tell whether the text is none of the items."""
        return bool(self.text().strip()) and self.text() != self._settled

    def settle(self) -> None:
        """Take what was typed: the one item that it names, a free text, or nothing."""
        typed = self.text().strip()
        if typed == self._settled:
            return
        if not typed:
            self._choose_by_user("", None)
            return
        key = fold(typed)
        exact = [item for item in self._items if item[2] == key]
        near = exact or [item for item in self._items if holds_words(item[2], typed)]
        if exact or (len(near) == 1 and not self._free):
            self._choose_by_user(near[0][0], near[0][1])
        elif self._free:
            self._choose_by_user(typed, None)

    def show_list(self) -> None:
        """Open the list with all rows."""
        self._offer("" if self.text() == self._settled else self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._popup.isVisible():
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._popup.currentIndex().isValid():
                    event.ignore()  # the list takes it
                else:
                    self._popup.hide()
                    self.settle()
                return
            if event.key() == Qt.Key.Key_Escape:
                event.ignore()
                return
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.show_list()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._arrow().adjusted(-6, -9, 9, 9).contains(event.position().toPoint()):
            self.show_list()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        role = "secondary" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), self._arrow(), "chevrons-up-down", role)

    def _arrow(self) -> QRect:
        area = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _narrow(self, typed: str) -> None:
        if typed.strip():
            self._offer(typed)
        else:
            self._popup.hide()

    def _offer(self, typed: str) -> None:
        found = [item for item in self._items if holds_words(item[2], typed)]
        found.sort(key=lambda item: not item[2].startswith(fold(typed)))
        self._offered = found[:_SHOWN]
        self._rows.setStringList([item[0] for item in self._offered])
        if not self._offered:
            self._popup.hide()
            return
        self._completer.complete()
        self._fit_popup()
        if not self._free and typed.strip():
            self._popup.setCurrentIndex(self._rows.index(0, 0))

    def _fit_popup(self) -> None:
        """Make room for the padding of the list, which the completer does not count."""
        rows = min(len(self._offered), self._completer.maxVisibleItems())
        margins = self._popup.height() - self._popup.viewport().height()
        wanted = rows * max(self._popup.sizeHintForRow(0), 1) + margins
        bottom_stays = self._popup.y() < self.mapToGlobal(self.rect().topLeft()).y()
        area = self._popup.geometry()
        if bottom_stays:
            area.setTop(area.bottom() - wanted + 1)
        else:
            area.setHeight(wanted)
        self._popup.setGeometry(area)

    def _take(self, chosen: str) -> None:
        row = self._popup.currentIndex().row()  # tells twins apart
        rows = [row] if row >= 0 and self._offered[row][0] == chosen else range(len(self._offered))
        text, data, _ = next(self._offered[r] for r in rows if self._offered[r][0] == chosen)
        self._choose_by_user(text, data)

    def _choose_by_user(self, text: str, data: Any) -> None:
        self._data = data
        self._settled = text
        self.setText(text)
        self.chosen.emit(text, data)


def keep_end_free(editor: QLineEdit, width: int) -> None:
    """Keep text away from a drawing at the end of a field, which is the left end right to left."""
    right_to_left = editor.isRightToLeft()
    editor.setTextMargins(width if right_to_left else 0, 0, 0 if right_to_left else width, 0)
