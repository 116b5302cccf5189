"""QR code: drawn in whole pixels, black on white in every theme, with its quiet zone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4  # modules of white around it, which readers need


class QrCode(QWidget):
    """Shows a text as a QR code, as large as its place allows; its name says what it leads to."""

    def __init__(self, name: str, *, least: int = 120) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._least = least
        self._rows: tuple[bytes, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def show_text(self, text: str) -> None:
        """Encode another text."""
        import segno  # late: few windows show a code

        code = segno.make(text, micro=False, error="m")
        self._rows = tuple(bytes(row) for row in code.matrix)
        self.setAccessibleDescription(text)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._least, self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least, self._least)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._rows:
            return
        modules = len(self._rows) + 2 * _QUIET
        painter = QPainter(self)
        side = max(1, min(self.width(), self.height()) // modules)
        whole = side * modules
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - whole if right_to_left else 0
        plate = QRect(left, 0, whole, whole)
        painter.fillRect(plate, QColor("#FFFFFF"))
        black = QColor("#000000")
        for y, row in enumerate(self._rows):
            for x, dark in enumerate(row):
                if dark:
                    at = (left + (x + _QUIET) * side, (y + _QUIET) * side)
                    painter.fillRect(QRect(*at, side, side), black)
