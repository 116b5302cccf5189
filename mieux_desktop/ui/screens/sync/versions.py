"""Version cards: who wrote what when, with the words that only this version has marked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTextEdit, QWidget

from mieux_desktop.domain.word_differences import Span
from mieux_desktop.ui import theme
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel

_LOWEST, _TALLEST = 62, 260
_HEAD = 22  # as tall as a badge


class MarkedText(QTextEdit):
    """Text to read and select; marked spans are underlined and tinted."""

    def __init__(self, name: str, text: str, spans: Sequence[Span]) -> None:
        super().__init__()
        self._spans = tuple(spans)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setProperty("bare", "true")
        self.document().setDocumentMargin(0)
        self.setPlainText(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        option = QTextOption(self.document().defaultTextOption())
        # The text of a colleague takes the side of its own script, whatever the window's is.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.document().setDefaultTextOption(option)
        self._mark()
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        tall = round(self.document().size().height()) + 4
        return QSize(160, max(_LOWEST, min(tall, _TALLEST)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _LOWEST)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._mark()

    def _mark(self) -> None:
        if not hasattr(self, "_spans"):
            return
        look = QTextCharFormat()
        look.setBackground(theme.colour("selection"))
        look.setForeground(theme.colour("on_selection"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(theme.colour("accent_on_selection"))
        plain = self.toPlainText()
        marked = []
        for span in self._spans:
            selection = QTextEdit.ExtraSelection()
            selection.format = look
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(plain, span.start))
            cursor.setPosition(_units(plain, span.end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            marked.append(selection)
        self.setExtraSelections(marked)


def _units(text: str, place: int) -> int:
    """Return Qt's place of a character: it counts those beyond the first 65,536 twice."""
    return len(text[:place].encode("utf-16-le")) // 2


class VersionCard(Card):
    """One version with its author, and the button that keeps it."""

    kept = Signal()

    def __init__(
        self, author: str, detail: str, state: str, body: QWidget, keep: str, icon: str, key: str
    ) -> None:
        super().__init__(marked=bool(state))
        name = ElidedLabel(author, "strong")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(name, 1)
        top.addStrut(_HEAD)  # the texts of all cards begin at one height
        if state:
            top.addWidget(Badge(state, "info"))
        self.keep = Button(keep, icon, key=key, small=True)
        self.keep.setAccessibleName(f"{keep}: {author}")
        self.keep.clicked.connect(self.kept)
        bottom = QHBoxLayout()
        bottom.addWidget(self.keep)
        bottom.addStretch(1)
        self.body.setSpacing(4)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.addLayout(top)
        self.body.addWidget(ElidedLabel(detail, "caption", "secondary"))
        self.body.addSpacing(4)
        self.body.addWidget(body, 1)
        self.body.addSpacing(4)
        self.body.addLayout(bottom)
