"""Tab bar of a page header: words, counts and a bar under the chosen one."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStyle, QTabBar

from mieux_desktop.ui import theme, tokens

_PADDING = 8
_SPACE = 8
_COUNT_SPACE = 8


class TabBar(QTabBar):
    """Tabs with counts; Ctrl+1 to Ctrl+9 choose them while their page is shown."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setFixedHeight(40)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def add(self, text: str, count: int | None = None) -> int:
        """Add a tab and return its place."""
        place = self.addTab(text)
        self.set_count(place, count)
        key = QKeySequence(f"Ctrl+{place + 1}")
        QShortcut(key, self, lambda: self.setCurrentIndex(place))
        self.setTabToolTip(place, key.toString(QKeySequence.SequenceFormat.NativeText))
        return place

    def set_count(self, place: int, count: int | None) -> None:
        """Show a number beside a tab's words, or none."""
        shown = "" if count is None else str(count)
        if self.tabData(place) == shown:
            return  # to measure all tabs anew takes long
        self.setTabData(place, shown)
        text = self.tabText(place)
        self.setAccessibleTabName(place, text if count is None else f"{text}, {count}")
        self.updateGeometry()
        # A tab bar measures its tabs anew only when one of them changes.
        self.setTabText(place, text)

    def tabSizeHint(self, index: int) -> QSize:
        strong = QFontMetrics(theme.type_font("strong", self.font()))
        width = strong.horizontalAdvance(self.tabText(index)) + 2 * _PADDING + _SPACE
        count = self.tabData(index)
        if count:
            width += self.fontMetrics().horizontalAdvance(count) + _COUNT_SPACE
        return QSize(width, 40)

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for index in range(self.count()):
            self._paint_tab(painter, index, self.tabRect(index))

    def _paint_tab(self, painter: QPainter, index: int, area: QRect) -> None:
        chosen = index == self.currentIndex()
        painter.setPen(theme.colour("accent" if chosen else "secondary"))
        painter.setFont(theme.type_font("strong" if chosen else "body", self.font()))
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        align = QStyle.visualAlignment(self.layoutDirection(), align)
        inner = area.adjusted(_PADDING, 0, -_PADDING, 0)
        painter.drawText(inner, align, self.tabText(index))
        count = self.tabData(index)
        if count:
            used = painter.fontMetrics().horizontalAdvance(self.tabText(index)) + _COUNT_SPACE
            inner.adjust(used if left_to_right else 0, 0, 0 if left_to_right else -used, 0)
            painter.setFont(theme.type_font("body", self.font()))
            painter.drawText(inner, align, count)
        if chosen and self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), tokens.FOCUS_RING))
            painter.drawRoundedRect(area.adjusted(1, 5, -_SPACE - 1, -5), 4, 4)
        if chosen:
            end = _SPACE
            bar = QRect(area.left(), self.height() - 2, area.width() - end, 2)
            if not left_to_right:
                bar.translate(end, 0)
            painter.fillRect(bar, theme.colour("accent"))
