"""One page of a PDF as it will be printed, as wide as its place."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mieux_desktop.ui import theme

_SHAPE = 297 / 210  # before there is a page


class PagePreview(QWidget):
    """Holds the PDF in memory only."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._drawn = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_pdf(self, data: bytes) -> None:
        """Show the first page of another file."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.setAccessibleDescription(self._document.getAllText(0).text())
        self._draw()

    def text(self) -> str:
        """Return the words of the page."""
        return self.accessibleDescription()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / self._shape())

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        width = min(self.width(), round(self.height() * self._shape()))
        page = QRect(0, 0, width - 1, self.heightForWidth(width) - 1)
        page = QStyle.visualRect(self.layoutDirection(), self.rect(), page)
        painter.fillRect(page, theme.colour("sunken"))
        if not self._drawn.isNull():
            painter.drawImage(page, self._drawn)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawRect(page)

    def _draw(self) -> None:
        if self._document.pageCount() > 0:
            ratio = self.devicePixelRatioF()
            size = QSize(self.width(), self.heightForWidth(self.width())) * ratio
            drawn = self._document.render(0, size)
            self._drawn = QImage(drawn.size(), QImage.Format.Format_RGB32)
            self._drawn.fill(0xFFFFFFFF)
            painter = QPainter(self._drawn)
            painter.drawImage(0, 0, drawn)
            painter.end()
            self.updateGeometry()
        self.update()

    def _shape(self) -> float:
        if self._document.pageCount() > 0:
            points = self._document.pagePointSize(0)
            return points.width() / max(points.height(), 1)
        return _SHAPE
