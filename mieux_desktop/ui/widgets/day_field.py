"""Day field: a date that is typed in any usual way or picked from a calendar, and may be absent."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QStyle, QToolButton, QVBoxLayout

from mieux_desktop.ui import dates, icons, theme, tokens
from mieux_desktop.ui.widgets.choice_field import keep_end_free
from mieux_desktop.ui.widgets.fields import TextField

_WITH_YEAR: Final = (
    "d MMMM yyyy", "d MMM yyyy", "d MMM. yyyy", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "yyyy-M-d",
    "d/M/yy", "d.M.yy",
)  # fmt: skip
_WITHOUT_YEAR: Final = ("d MMMM", "d MMM", "d MMM.", "d/M", "d.M")


class DayField(TextField):
    """What is typed stays as typed until the field is left; F4 or Alt+Down opens the calendar."""

    changed = Signal()  # the user gave another day, none, or words that are no day

    def __init__(self, name: str = "") -> None:
        super().__init__(name=name)
        self.setPlaceholderText(self.tr("such as 3 March 2026"))
        keep_end_free(self, 24)
        self._day: date | None = None
        self._near: date | None = None
        self._calendar: _Calendar | None = None
        self.left.connect(self._settle)
        self.returnPressed.connect(self._settle)

    def day(self) -> date | None:
        """Return the day given, None if there is none or it cannot be read."""
        return read_day(self.text(), self._near)

    def is_unreadable(self) -> bool:
        """Tell whether something is typed that is no day."""
        return bool(self.text().strip()) and self.day() is None

    def set_day(self, on: date | None) -> None:
        """Show a day or none, without a signal."""
        self._day = on
        self.setText("" if on is None else dates.day_month(on, year=True))
        self.setCursorPosition(0)

    def set_near(self, on: date | None) -> None:
        """Say near which day another one is likely: for the year and for the calendar."""
        self._near = on

    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        self._calendar = _Calendar(self, self.day() or self._near or date.today())  # noqa: DTZ011
        self._calendar.picked.connect(self._pick)
        self._calendar.open_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt_down = (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        )
        if event.key() == Qt.Key.Key_F4 or alt_down:
            self.open_calendar()
            return
        on = self.day()
        if on and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if event.key() == Qt.Key.Key_Up else -1
            moved = QDate(on.year, on.month, on.day).addDays(step)
            self._pick(_to_date(moved))
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._icon_area().adjusted(-6, -8, 8, 8).contains(event.position().toPoint()):
            self.open_calendar()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        role = "secondary" if self.isEnabled() else "disabled"
        icons.paint(QPainter(self), self._icon_area(), "calendar-days", role)

    def _icon_area(self) -> QRect:
        top = (self.height() - tokens.ICON) // 2
        area = QRect(self.width() - tokens.ICON - 9, top, tokens.ICON, tokens.ICON)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), area)

    def _pick(self, on: date) -> None:
        self.set_day(on)
        self.changed.emit()

    def _settle(self) -> None:
        on = self.day()
        if on is not None:
            self.setText(dates.day_month(on, year=True))
        if on != self._day or self.is_unreadable():
            self._day = on
            self.changed.emit()


class _Calendar(QFrame):
    """The calendar of a day field: arrows move, Enter picks, Esc closes."""

    picked = Signal(object)  # date

    def __init__(self, parent: DayField, on: date) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._view = QCalendarWidget()
        self._view.setAccessibleName(parent.accessibleName())
        self._view.setLocale(dates.locale())
        self._view.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._view.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._view.setSelectedDate(QDate(on.year, on.month, on.day))
        self._view.setMinimumSize(280, 224)
        self._dress()
        self._view.clicked.connect(self._take)
        self._view.activated.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._view)

    def _dress(self) -> None:
        """Give it the colours and arrows of the rest: no red Sundays, today in bold."""
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("text"))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._view.setWeekdayTextFormat(weekend, plain)
        head = QTextCharFormat()
        head.setForeground(theme.colour("secondary"))
        head.setBackground(theme.colour("surface"))
        self._view.setHeaderTextFormat(head)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(theme.colour("accent"))
        self._view.setDateTextFormat(QDate.currentDate(), bold)
        for part, drawing in (("prevmonth", "chevron-left"), ("nextmonth", "chevron-right")):
            for arrow in self._view.findChildren(QToolButton, f"qt_calendar_{part}"):
                arrow.setIcon(icons.icon(drawing))

    def open_below(self, field: DayField) -> None:
        """Show it under the field, above it where the screen ends."""
        self.adjustSize()
        where = field.mapToGlobal(QPoint(0, field.height() + 2))
        if where.y() + self.height() > field.screen().availableGeometry().bottom():
            where = field.mapToGlobal(QPoint(0, -self.height() - 2))
        self.move(where)
        self.show()
        self._view.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, on: QDate) -> None:
        self.close()
        self.picked.emit(_to_date(on))


def read_day(text: str, near: date | None = None) -> date | None:
    """Read a day as people type it, in the interface's language or English; None if it is none.

    Without a year, the one nearest to `near` (today if not given) is meant.
    """
    words = " ".join(text.split()).removesuffix(".")
    words = words.replace("1er ", "1 ").replace("1ᵉʳ ", "1 ")
    if not words:
        return None
    for locale in (dates.locale(), QLocale("en_GB")):
        for pattern in _WITH_YEAR:
            found = locale.toDate(words, pattern)
            if found.isValid() and (pattern[-4:] != "yyyy" or found.year() > 999):
                # Two digits are of this century.
                return _to_date(found.addYears(100) if found.year() < 1950 else found)
        for pattern in _WITHOUT_YEAR:
            found = locale.toDate(f"{words} 2000", f"{pattern} yyyy")  # a leap year
            if found.isValid():
                return _nearest_year(found, near or date.today())  # noqa: DTZ011
    return None


def _nearest_year(found: QDate, near: date) -> date | None:
    candidates = [QDate(y, found.month(), found.day()) for y in range(near.year - 1, near.year + 2)]
    valid = [_to_date(c) for c in candidates if c.isValid()]
    return min(valid, key=lambda on: abs((on - near).days), default=None)


def _to_date(on: QDate) -> date:
    return date(on.year(), on.month(), on.day())
