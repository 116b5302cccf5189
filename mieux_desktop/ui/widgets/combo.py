"""Combo box: a choice from a list, with its caption inside the frame if it filters."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyledItemDelegate, QWidget

from mieux_desktop.ui import icons, theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.labels import as_tip


class ComboBox(QComboBox):
    """A choice among items with data; index 0 of a captioned one means no filter.

    A captioned box is marked as set while another item than the first is chosen.
    `placeholder` stands while nothing is chosen (index -1).
    """

    def __init__(
        self, name: str, *, caption: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._caption = caption
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        policy = QSizePolicy.Policy.Fixed if caption else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.currentIndexChanged.connect(self.updateGeometry)

    def set_items(self, items: list[tuple[str, object]], current: object = None) -> None:
        """Replace the items (text, data) and choose by data, without a signal."""
        self.blockSignals(True)
        self.clear()
        for text, data in items:
            self.addItem(text, data)
        self.setCurrentIndex(self.findData(current))
        self.blockSignals(False)
        self.updateGeometry()
        self.update()

    def findData(self, data: object, *_qt: object) -> int:
        """Return the place of the item with equal data, -1 if there is none.

        Qt's own search compares Python objects by identity: ids read anew would not be found.
        """
        return next((i for i in range(self.count()) if self.itemData(i) == data), -1)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        if self._caption:
            text = self.currentText()
            strong = QFontMetrics(theme.type_font("strong", self.font()))
            width = self._caption_width() + strong.horizontalAdvance(text)
            width = min(width, 320)
        else:
            texts = [self.itemText(index) for index in range(self.count())]
            texts.append(self.placeholderText())
            width = min(max((metrics.horizontalAdvance(text) for text in texts), default=60), 360)
        return QSize(width + 44, max(tokens.CONTROL, metrics.height() + 12))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return hint if self._caption else QSize(min(hint.width(), 120), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        filters = bool(self._caption) and not self.itemData(0)  # its first item means all
        chosen = filters and self.currentIndex() > 0
        invalid = self.property("invalid") == "true"
        edge = "bad" if invalid else "accent" if chosen else "border"
        if not self.isEnabled():
            edge = "divider"
        width = 2 if invalid else 1
        ground = "selection" if chosen else "hover" if self.underMouse() else "surface"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(ground))
        half = width / 2
        frame = self.rect().toRectF().adjusted(half, half, -half, -half)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)
        self._paint_words(painter, chosen)
        arrow = QRect(self.width() - 24, (self.height() - 14) // 2, 14, 14)
        icons.paint(painter, self._mirrored(arrow), "chevron-down", self._role("secondary", chosen))

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        area = self.rect().adjusted(9, 0, -30, 0)
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(self.layoutDirection(), align)
        if self._caption:
            painter.setPen(theme.colour(self._role("secondary", chosen)))
            painter.drawText(self._mirrored(area), align, self._caption)
            area.setLeft(area.left() + self._caption_width())
            painter.setFont(theme.type_font("strong", self.font()))
        empty = self.currentIndex() < 0
        text = self.placeholderText() if empty else self.currentText()
        painter.setPen(theme.colour(self._role("secondary" if empty else "text", chosen)))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self.setToolTip(as_tip(text) if shown != text else "")
        painter.drawText(self._mirrored(area), align, isolated(shown))

    def _role(self, role: str, chosen: bool) -> str:
        if not self.isEnabled():
            return "disabled"
        on_selection = {"text": "on_selection", "secondary": "secondary_on_selection"}
        return on_selection[role] if chosen else role

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _caption_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._caption + "  ")
