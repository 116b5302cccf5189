"""Text in a card, without a frame and as tall as its words."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent

from mieux_desktop.ui.widgets.fields import TextArea


class GrowingText(TextArea):
    """Shows all of its words; the card around it scrolls."""

    def __init__(self, *, name: str) -> None:
        super().__init__(name=name, lines=2)
        self.setProperty("bare", "true")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(2)
        # Later: what changes its size while it is being laid out stays as it was.
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._grow)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._later.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._later.start()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def _height(self) -> int:
        lines = max(int(self.document().size().height()), 2)
        return lines * self.fontMetrics().lineSpacing() + 8

    def _grow(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())
