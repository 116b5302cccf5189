"""Fields: editors for text and dates, and the frame that labels them and tells errors."""

from PySide6.QtCore import QEvent, QMargins, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.widgets.labels import IconLabel, KeyHint, Label
from mieux_desktop.ui.widgets.typing_pause import TypingPause

_UNDO, _REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class TextField(QLineEdit):
    """One line of text; `paused` and `left` tell when to make it durable."""

    paused = Signal()
    left = Signal()

    def __init__(self, text: str = "", *, placeholder: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setAlignment(_window_side(self))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = TypingPause(self)
        self._pause.paused.connect(self.paused)
        self._pause.left.connect(self.left)

    def setPlaceholderText(self, text: str) -> None:
        # The cursor would stand on its first letter, which may be as thin as the cursor.
        super().setPlaceholderText(f"\u2009{text}" if self.isRightToLeft() and text else text)

    def flush(self) -> None:
        """Report a waiting pause at once."""
        self._pause.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not _brings_files(event):
            super().dragEnterEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _control_height(self))


class TextArea(QPlainTextEdit):
    """Several lines of plain text; Tab leaves it; `paused` and `left` as in `TextField`."""

    paused = Signal()
    left = Signal()

    def __init__(
        self, text: str = "", *, placeholder: str = "", name: str = "", lines: int = 4
    ) -> None:
        super().__init__()
        self.setPlainText(text)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.setTabChangesFocus(True)
        self._lines = lines
        self._pause = TypingPause(self)
        self._pause.paused.connect(self.paused)
        self._pause.left.connect(self.left)

    def flush(self) -> None:
        """Report a waiting pause at once."""
        self._pause.flush()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not _brings_files(event):
            super().dragEnterEvent(event)

    def sizeHint(self) -> QSize:
        height = self._lines * self.fontMetrics().lineSpacing() + 26
        return QSize(super().sizeHint().width(), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), 72))


class SearchField(TextField):
    """A text field with a looking glass; Esc empties it; `hint` is a word or key at its end.

    While it is empty, Ctrl+Z takes back what was done last, not what was typed there before.
    """

    def __init__(self, placeholder: str, *, key: str = "", hint: str = "") -> None:
        super().__init__(placeholder=placeholder)
        self._end: QLabel = KeyHint(key) if key else Label(hint, "caption", "secondary")
        self._end.setParent(self)
        self._end.setVisible(bool(key or hint))
        self._end.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.set_hint(key or hint)

    def set_hint(self, hint: str) -> None:
        """Show another hint at the end, or none."""
        self._end.setText(hint)
        self._end.setVisible(bool(hint))
        self._place_end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not self.text()
            and (event.matches(_UNDO) or event.matches(_REDO))
        ):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_end"):
            self._place_end()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        area = QRect(9, (self.height() - tokens.ICON) // 2, tokens.ICON, tokens.ICON)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        icons.paint(painter, area, "search", "secondary" if self.isEnabled() else "disabled")

    def _place_end(self) -> None:
        size = self._end.sizeHint()
        used = size.width() + 8 if self._end.text() else 0
        bare = self.property("bare") == "true"  # then the frame adds no padding of its own
        margins = QMargins(34 if bare else 24, 0, used, 0)
        if self.isRightToLeft():
            margins = QMargins(margins.right(), 0, margins.left(), 0)
        self.setTextMargins(margins)
        area = QRect(self.width() - used, (self.height() - size.height()) // 2, 0, 0)
        area.setSize(size)
        self._end.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), area))


class DateField(QDateEdit):
    """A date, typed or picked from a calendar."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setDisplayFormat("d MMMM yyyy")

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 24, _control_height(self))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = (self.height() - tokens.ICON) // 2
        area = QRect(self.width() - tokens.ICON - 9, top, tokens.ICON, tokens.ICON)
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        icons.paint(painter, area, "calendar-days", "secondary")


class TimeField(QTimeEdit):
    """A time of day, to the minute."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDisplayFormat("HH:mm")
        self.lineEdit().setTextMargins(8, 0, 8, 0)
        self.setAlignment(_window_side(self))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width() + 8, _control_height(self))


class Field(QWidget):
    """An editor under its label, with a hint beside the label and the error sentence below."""

    def __init__(
        self, label: str, editor: QWidget, *, hint: str = "", strong: bool = False
    ) -> None:
        super().__init__()
        self.editor = editor
        self._label = Label(label, "strong" if strong else "caption")
        self._label.setBuddy(editor)
        self.hint = Label(hint, "caption", "secondary")
        if not hint:
            self.hint.hide()
        # What stands in an empty editor is an example, not its name.
        if editor.accessibleName() in ("", editor.property("placeholderText")):
            editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self._icon = IconLabel("circle-alert", "bad", 14)
        self._error = Label("", "caption", "bad", wrap=True)
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        self._error_row.hide()
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._label)
        top.addWidget(self.hint)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(editor)
        layout.addWidget(self._error_row)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong below the editor; an empty sentence takes it away."""
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        theme.set_property(self.editor, "invalid", "true" if sentence else "")
        self.editor.setAccessibleDescription(sentence or self.hint.text())

    def error(self) -> str:
        """Return the error sentence shown, empty if none."""
        return self._error.text()


def _window_side(widget: QWidget) -> Qt.AlignmentFlag:
    """Return where lines begin; Qt would begin each by its own script."""
    side = QStyle.visualAlignment(widget.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
    return side | Qt.AlignmentFlag.AlignAbsolute


def _control_height(widget: QWidget) -> int:
    return max(tokens.CONTROL, widget.fontMetrics().height() + 12)


def _brings_files(event: QDragEnterEvent) -> bool:
    """Tell of what goes to the page below: a field would write the files' addresses."""
    return any(url.isLocalFile() for url in event.mimeData().urls())
