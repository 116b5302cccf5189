"""Charts of the portfolio: bars of the filtered beside all actions; a click filters by one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.widgets.labels import Label

_LABEL_SHARE = 0.45  # of a row's width
_FIGURES_WIDTH = 60


@dataclass(frozen=True, slots=True)
class BarData:
    """One bar: what it stands for, and how many of the filtered and of all there are."""

    code: str
    label: str
    name: str  # the whole label, for tooltip and screen reader
    filtered: int
    total: int


class BarPanel(QWidget):
    """A titled group of bars; one takes the keyboard, arrows go to the others."""

    bar_clicked = Signal(str)  # code

    def __init__(self, title: str, sentence: str, *, columns: bool = False) -> None:
        super().__init__()
        self._sentence = sentence  # “{name}: {filtered} of {total} actions”
        self._columns = columns
        self._bars: list[_Bar] = []
        self.title = Label(title, "strong")
        self._holder = QHBoxLayout() if columns else QVBoxLayout()
        self._holder.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addLayout(self._holder, 1)
        if not columns:
            layout.addStretch(0)

    def show_bars(self, data: Sequence[BarData], chosen: str) -> None:
        """Show figures; `chosen` is the code that the list is filtered by, empty if none."""
        if [bar.code for bar in self._bars] != [each.code for each in data]:
            self._build(data)
        longest = max((each.total for each in data), default=1)
        crowded = self._columns and len(data) > 9
        for place, (bar, each) in enumerate(zip(self._bars, data, strict=True)):
            unlabelled = crowded and (len(data) - 1 - place) % 2 == 1
            bar.show_data(each, longest, each.code == chosen, labelled=not unlabelled)
            sentence = self._sentence.format(
                name=each.name, filtered=each.filtered, total=each.total
            )
            bar.setAccessibleName(sentence)
            bar.setToolTip(sentence)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            forward, back = Qt.Key.Key_Down, Qt.Key.Key_Up
            if self._columns:
                keys = (Qt.Key.Key_Right, Qt.Key.Key_Left)
                forward, back = keys[::-1] if self.isRightToLeft() else keys
            if event.key() in (forward, back):
                self._move(1 if event.key() == forward else -1)
                return True
        return False

    def _build(self, data: Sequence[BarData]) -> None:
        for bar in self._bars:
            bar.hide()
            bar.deleteLater()
        self._bars = [(_Column if self._columns else _Row)(each.code) for each in data]
        for bar in self._bars:
            bar.clicked.connect(lambda _=False, code=bar.code: self.bar_clicked.emit(code))
            bar.installEventFilter(self)
            self._holder.addWidget(bar)
        self._give_tab(0)

    def _move(self, step: int) -> None:
        place = next((p for p, bar in enumerate(self._bars) if bar.hasFocus()), 0) + step
        if 0 <= place < len(self._bars):
            self._give_tab(place)
            self._bars[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _give_tab(self, place: int) -> None:
        for other, bar in enumerate(self._bars):
            tab = other == place
            bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)


class _Bar(QAbstractButton):
    """One bar; checked while the list is filtered by it."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.setCheckable(True)
        self.setMouseTracking(True)
        self._data = BarData(code, "", "", 0, 0)
        self._longest = 1
        self._labelled = True

    def show_data(self, data: BarData, longest: int, chosen: bool, *, labelled: bool) -> None:
        """Show other figures."""
        self._data = data
        self._longest = max(longest, 1)
        self._labelled = labelled
        self.setChecked(chosen)
        self.update()

    def enterEvent(self, event: QEvent) -> None:
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self.update()

    def nextCheckState(self) -> None:
        """Leave the check to whoever filters."""

    def _paint_ground(self, painter: QPainter) -> None:
        if self.isChecked() and theme.is_high_contrast():
            # The bar has the colour of a selection there.
            painter.setPen(QPen(theme.colour("accent"), tokens.FOCUS_RING))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        elif self.isChecked() or self.underMouse():
            painter.fillRect(
                self.rect(), theme.colour("selection" if self.isChecked() else "hover")
            )

    def _role(self, role: str) -> str:
        on_selection = {"text": "on_selection", "secondary": "secondary_on_selection"}
        return on_selection[role] if self.isChecked() and not theme.is_high_contrast() else role

    def _mirrored(self, area: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _align(self, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        align |= Qt.AlignmentFlag.AlignVCenter
        return QStyle.visualAlignment(self.layoutDirection(), align)


class _Row(_Bar):
    """Label, bar and “17 / 36” in one line."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(240, max(22, self.fontMetrics().height() + 5))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        height = self.height()
        first = min(150, int(self.width() * _LABEL_SHARE))
        self._paint_label(painter, QRect(0, 0, first - 8, height))
        room = self.width() - first - _FIGURES_WIDTH
        for role, value in (("scale", self._data.total), ("fill", self._data.filtered)):
            width = round(room * value / self._longest)
            area = self._mirrored(QRect(first, (height - 10) // 2, width, 10))
            painter.fillRect(area, rest_colour() if role == "scale" else theme.colour("fill"))
        self._paint_figures(painter)

    def _paint_label(self, painter: QPainter, area: QRect) -> None:
        painter.setFont(theme.type_font("strong" if self.isChecked() else "caption"))
        painter.setPen(theme.colour(self._role("text")))
        label = painter.fontMetrics().elidedText(
            self._data.label, Qt.TextElideMode.ElideRight, area.width()
        )
        align = self._align(Qt.AlignmentFlag.AlignLeading)
        painter.drawText(self._mirrored(area), align, isolated(label))

    def _paint_figures(self, painter: QPainter) -> None:
        area = QRect(self.width() - _FIGURES_WIDTH + 8, 0, _FIGURES_WIDTH - 12, self.height())
        area = self._mirrored(area)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        align |= Qt.TextFlag.TextDontClip
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # 3 / 5 stays so in Arabic
        painter.setFont(theme.type_font("body"))
        total = f" / {self._data.total}"
        painter.setPen(theme.colour(self._role("secondary")))
        painter.drawText(area, align, total)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(total))
        painter.setFont(theme.type_font("strong"))
        painter.setPen(theme.colour(self._role("text")))
        painter.drawText(area, align, str(self._data.filtered))


class _Column(_Bar):
    """A number, a standing bar and two digits of the year."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(18, 108)

    def minimumSizeHint(self) -> QSize:
        return QSize(8, 80)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint_ground(painter)
        painter.setFont(theme.type_font("caption"))
        line = painter.fontMetrics().height()
        foot = self.height() - line
        room = foot - line - 2
        width = min(20, self.width() - 4)
        left = (self.width() - width) // 2
        tall = round(room * self._data.total / self._longest)
        done = round(room * self._data.filtered / self._longest)
        painter.fillRect(QRect(left, foot - tall, width, tall), rest_colour())
        painter.fillRect(QRect(left, foot - done, width, done), theme.colour("fill"))
        middle = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        overhang = self.rect().adjusted(-4, 0, 4, 0)
        painter.setPen(theme.colour(self._role("secondary")))
        if self._labelled:
            year = QRect(overhang.x(), foot, overhang.width(), line)
            painter.drawText(year, middle, self._data.label)
        if self._data.total and self.width() >= 14:
            painter.setFont(theme.type_font("strong" if self.width() >= 20 else "caption"))
            painter.setPen(theme.colour(self._role("text")))
            above = QRect(overhang.x(), foot - tall - line - 2, overhang.width(), line)
            painter.drawText(above, middle, str(self._data.filtered))


def rest_colour() -> QColor:
    """Return the colour of what the filter leaves out."""
    return theme.colour("divider")
