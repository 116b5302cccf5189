"""Notices: inline sentences about what happened, and the bar that offers to undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import IconLabel, Label

_ICONS = {
    "info": ("info", "accent_on_selection"),
    "good": ("circle-check", "good"),
    "warning": ("triangle-alert", "warning"),
    "bad": ("circle-alert", "bad"),
}


class Notice(QFrame):
    """Says inline what happened, what is safe and what to do (tone: info, good, warning, bad).

    `buttons` are (text, handler); a closable notice hides itself on its cross.
    """

    closed = Signal()

    def __init__(
        self,
        tone: str,
        sentence: str,
        *,
        title: str = "",
        buttons: Sequence[tuple[str, Callable[[], None]]] = (),
        closable: bool = False,
    ) -> None:
        super().__init__()
        self.setProperty("notice", tone)
        self.setAccessibleName(" ".join(filter(None, (title, sentence))))
        ground = "accent_on_selection" if tone == "info" else ""
        icon, role = _ICONS[tone]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 12, 9)
        layout.setSpacing(12)
        place = Qt.AlignmentFlag.AlignTop if title else Qt.AlignmentFlag.AlignVCenter
        layout.addWidget(IconLabel(icon, role, 18), alignment=place)
        words = QVBoxLayout()
        words.setSpacing(4)
        layout.addLayout(words, 1)
        if title:
            words.addWidget(Label(title, "strong", ground, wrap=True))
        words.addWidget(Label(sentence, "body", wrap=True))
        made = [self._button(text, handler) for text, handler in buttons]
        if title and made:
            row = QHBoxLayout()
            row.setContentsMargins(0, 4, 0, 0)
            for button in made:
                row.addWidget(button)
            row.addStretch(1)
            words.addLayout(row)
        else:
            for button in made:
                layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        if closable:
            cross = IconButton("x", self.tr("Close"))
            cross.clicked.connect(self.close_notice)
            layout.addWidget(cross, alignment=Qt.AlignmentFlag.AlignTop)

    def close_notice(self) -> None:
        """Take the notice away."""
        self.hide()
        self.closed.emit()

    def _button(self, text: str, handler: Callable[[], None]) -> Button:
        button = Button(text, small=True)
        button.clicked.connect(lambda: handler())
        return button


class UndoBar(QFrame):
    """Offers for eight seconds to take back what was just done; waits while looked at."""

    undo_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("undoBar")
        self._icon = IconLabel("check", "surface")
        self._text = Label()
        key = QKeySequence(QKeySequence.StandardKey.Undo)
        self.button = Button(
            self.tr("Undo"),
            "undo-2",
            "inverse",
            key=key.toString(QKeySequence.SequenceFormat.NativeText),
            small=True,
        )
        self.button.clicked.connect(self._undo)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        self.setMinimumWidth(366)
        self._timer = QTimer(self, singleShot=True, interval=tokens.UNDO_MS)
        self._timer.timeout.connect(self.hide)
        self.button.installEventFilter(self)
        self.hide()

    def offer(self, text: str, icon: str = "check") -> None:
        """Show what was done and start the eight seconds."""
        self._icon.show_icon(icon, "surface")
        self._text.setText(text)
        self.setAccessibleName(text)
        self.adjustSize()
        self.show()
        self.raise_()
        self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        if not self.button.hasFocus():
            self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self._timer.start()
        return False

    def _undo(self) -> None:
        self._timer.stop()
        self.hide()
        self.undo_requested.emit()
