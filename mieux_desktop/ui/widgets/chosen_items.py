"""Chosen items: several choices as small buttons below the field that adds one more."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.domain.matching import fold
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.choice_field import ChoiceField


class ChosenItems(QWidget):
    """Shows what is chosen, in order; a click or Space on one takes it out.

    `remove_name` makes the accessible name of the button that removes an item.
    """

    changed = Signal()

    def __init__(self, field: ChoiceField, remove_name: Callable[[str], str]) -> None:
        super().__init__()
        self.field = field
        self._remove_name = remove_name
        self._items: list[tuple[str, Any]] = []
        self._holder = QWidget()
        self._flow = FlowLayout(self._holder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(field)
        layout.addWidget(self._holder)
        self._holder.hide()
        field.chosen.connect(self._add)

    def items(self) -> list[tuple[str, Any]]:
        """Return (text, data) of what is chosen."""
        return list(self._items)

    def set_items(self, items: Iterable[tuple[str, Any]]) -> None:
        """Show what is chosen, without a signal."""
        self._items = list(items)
        self._rebuild()

    def _add(self, text: str, data: Any) -> None:
        if not text:
            return
        self.field.choose(None)
        if not any(_is_same(item, (text, data)) for item in self._items):
            self._items.append((text, data))
            self._rebuild()
            self.changed.emit()

    def _remove(self, place: int) -> None:
        del self._items[place]
        self._rebuild()
        left = self._flow.itemAt(min(place, len(self._items) - 1))
        following = left.widget() if left is not None else None
        (following or self.field).setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _rebuild(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        before: QWidget = self.field
        for place, (text, _) in enumerate(self._items):
            button = _ItemButton(text, self._remove_name(text))
            button.clicked.connect(lambda _=False, place=place: self._remove(place))
            self._flow.addWidget(button)
            QWidget.setTabOrder(before, button)
            before = button
        self._holder.setVisible(bool(self._items))
        self.updateGeometry()


def _is_same(held: tuple[str, Any], added: tuple[str, Any]) -> bool:
    """Tell whether two items mean the same: one typed freely has nothing but its words."""
    if held[1] is not None and added[1] is not None:
        return bool(held[1] == added[1])
    return fold(held[0]) == fold(added[0])


class _ItemButton(Button):
    """One chosen item with a cross."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, "x", small=True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setMaximumWidth(320)

    def sizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(320, 1000))


class FlowLayout(QLayout):
    """Lays widgets in lines along the direction of reading, each line as full as it gets."""

    _SPACE = 6

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._held: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)

    def addItem(self, item: QLayoutItem) -> None:
        self._held.append(item)

    def count(self) -> int:
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._held]
        widest = max((size.width() for size in sizes), default=0)
        return QSize(min(widest, 200), max((size.height() for size in sizes), default=0))

    def _place(self, area: QRect, *, move: bool) -> int:
        """Return the height used; place the widgets if `move`."""
        left, top, tallest = 0, 0, 0
        for item in self._held:
            if item.isEmpty():  # a hidden widget takes no room
                continue
            size = item.sizeHint().boundedTo(QSize(max(area.width(), 40), 1000))
            if left and left + size.width() > area.width():
                left, top, tallest = 0, top + tallest + self._SPACE, 0
            if move:
                where = QRect(area.topLeft() + QPoint(left, top), size)
                if self._parent.isRightToLeft():
                    where.moveLeft(area.right() - left - size.width() + 1)
                item.setGeometry(where)
            left += size.width() + self._SPACE
            tallest = max(tallest, size.height())
        return top + tallest
