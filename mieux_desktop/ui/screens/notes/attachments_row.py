"""Attachments of a note under its text: buttons that flow over lines, and files on their way in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLayout,
    QLayoutItem,
    QMenu,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.notes import Attachment
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel

_LONGEST_NAME = 32
_FITTING = 5  # files that surely find room in three lines
_MOST_HEIGHT = 3 * tokens.ROW_CONTROL + 2 * 8
_KINDS = (("image/", "image"), ("audio/", "mic"), ("video/", "play"))


class FlowLayout(QLayout):
    """Lays widgets beside each other and goes on in the next line, in the order of reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(8)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        self._place(area, move=True)

    def _place(self, area: QRect, *, move: bool) -> int:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        x, y, tall = area.x(), area.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > area.x() and x + size.width() > area.right() + 1:
                x, y, tall = area.x(), y + tall + self.spacing(), 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, area, QRect(QPoint(x, y), size)))
            x += size.width() + self.spacing()
            tall = max(tall, size.height())
        return y + tall - area.y()


class AttachmentButton(Button):
    """Opens its file; its menu saves a copy, takes the original, says who is shown, removes it."""

    open_requested = Signal(object)  # Attachment
    copy_requested = Signal(object)
    original_requested = Signal(object)
    remove_requested = Signal(object)
    described = Signal(object, str, str)  # Attachment, caption, consent

    def __init__(self, attachment: Attachment) -> None:
        icon = next(
            (i for kind, i in _KINDS if attachment.media_type.startswith(kind)), "file-text"
        )
        name = attachment.name
        if len(name) > _LONGEST_NAME:
            name = f"{name[: _LONGEST_NAME - 12]}…{name[-11:]}"
        shown = f"{name} · {dates.size(attachment.size_bytes)}"
        super().__init__(shown.replace("&", "&&"), icon, small=True)
        self._attachment = attachment
        self.setAccessibleName(f"{attachment.name}, {dates.size(attachment.size_bytes)}")
        self.setToolTip("\n".join(filter(None, (attachment.name, attachment.caption))))
        self.clicked.connect(lambda: self.open_requested.emit(attachment))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_requested.emit(self._attachment)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def make_menu(self) -> QMenu:
        """Return what can be done with the file."""
        held = self._attachment
        menu = QMenu(self)
        menu.addAction(self.tr("Open"), lambda: self.open_requested.emit(held))
        menu.addAction(self.tr("Save a copy…"), lambda: self.copy_requested.emit(held))
        if held.media_type.startswith("image/"):
            menu.addAction(
                self.tr("Replace by the original"), lambda: self.original_requested.emit(held)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Caption…"), self._ask_caption)
        if held.media_type.startswith(("image/", "video/")):
            self._add_consent(menu)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove"), lambda: self.remove_requested.emit(held))
        remove.setShortcut("Del")
        return menu

    def _add_consent(self, menu: QMenu) -> None:
        shown = menu.addMenu(self.tr("People shown"))
        group = QActionGroup(shown)
        for text, consent in (
            (self.tr("Not asked"), ""),
            (self.tr("Nobody to recognise"), "nobody-shown"),
            (self.tr("Consent recorded"), "recorded"),
        ):
            action = QAction(
                text, group, checkable=True, checked=self._attachment.consent == consent
            )
            action.triggered.connect(self._describe(self._attachment.caption, consent))
            shown.addAction(action)

    def _ask_caption(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self._attachment.name)
        dialog.setLabelText(self.tr("Caption, as printed in the report"))
        dialog.setTextValue(self._attachment.caption)
        dialog.textValueSelected.connect(
            lambda text: self.described.emit(self._attachment, text, self._attachment.consent)
        )
        dialog.open()

    def _describe(self, caption: str, consent: str) -> Callable[[], None]:
        return lambda: self.described.emit(self._attachment, caption, consent)


class IncomingFile(QWidget):
    """A file that is being sealed: its name, how far it is, and a way to stop."""

    cancel_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._bar = Bar(0, 1, name=name)
        self._bar.setMaximumWidth(160)
        cancel = IconButton("x", self.tr("Stop adding {name}").format(name=name))
        cancel.clicked.connect(self.cancel_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(ElidedLabel(name, "caption", "secondary"), 1)
        layout.addWidget(self._bar, 1)
        layout.addWidget(cancel)

    def set_progress(self, done: int, total: int) -> None:
        """Show how much is sealed; sizes beyond what a bar counts are scaled."""
        self._bar.set_progress(round(1000 * done / max(total, 1)), 1000)


class AttachmentsRow(QWidget):
    """All attachments of the note and the button that adds one."""

    add_requested = Signal()
    open_requested = Signal(object)  # Attachment
    copy_requested = Signal(object)
    original_requested = Signal(object)
    remove_requested = Signal(object)
    described = Signal(object, str, str)

    def __init__(self) -> None:
        super().__init__()
        self.add_button = Button(self.tr("Add or drop a file"), "paperclip", "link", small=True)
        self.add_button.setToolTip("Ctrl+Shift+A")  # not translated: a key
        self.add_button.clicked.connect(self.add_requested)
        self._flow_holder = QWidget()
        self._flow = FlowLayout(self._flow_holder)
        self._flow.addWidget(self.add_button)
        self._incoming = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._flow_holder)
        layout.addWidget(self._area)
        layout.addLayout(self._incoming)

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show these, and the button to add after them."""
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.add_button:
                widget.hide()
                widget.deleteLater()
        scrolls = len(attachments) > _FITTING  # then adding has to stay in sight
        if scrolls:
            self._flow.addWidget(self.add_button)
        for attachment in attachments:
            button = AttachmentButton(attachment)
            button.open_requested.connect(self.open_requested)
            button.copy_requested.connect(self.copy_requested)
            button.original_requested.connect(self.original_requested)
            button.remove_requested.connect(self.remove_requested)
            button.described.connect(self.described)
            self._flow.addWidget(button)
        if not scrolls:
            self._flow.addWidget(self.add_button)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as tall as the buttons, up to three lines; more are scrolled to."""
        self._flow.invalidate()
        wanted = self._flow.heightForWidth(max(1, self._area.viewport().width()))
        self._area.setFixedHeight(min(wanted, _MOST_HEIGHT))

    def buttons(self) -> list[AttachmentButton]:
        """Return the buttons of the files shown."""
        items = (self._flow.itemAt(place) for place in range(self._flow.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, AttachmentButton)]

    def add_incoming(self, name: str) -> IncomingFile:
        """Show a file on its way in."""
        row = IncomingFile(name)
        self._incoming.addWidget(row)
        return row
