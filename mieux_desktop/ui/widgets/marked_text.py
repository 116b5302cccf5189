"""Text to read with some of its words marked, as where two versions differ."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from mieux_desktop.domain.word_differences import Span
from mieux_desktop.ui import theme

_LOWEST, _TALLEST = 62, 260


class MarkedText(QTextEdit):
    """Text to read and select; marked spans are underlined and tinted."""

    def __init__(
        self, name: str, text: str, spans: Sequence[Span], *, tallest: int = _TALLEST
    ) -> None:
        super().__init__()
        self._tallest = tallest
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
        return QSize(160, max(_LOWEST, min(tall, self._tallest)))

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
