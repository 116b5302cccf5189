"""Period editor: first and last day side by side, with the sentence and the mend when reversed."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.day_field import DayField
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label


class PeriodEditor(QWidget):
    """Both days may be absent; what is typed stays until the user changes it."""

    changed = Signal()

    def __init__(self, start_label: str, end_label: str) -> None:
        super().__init__()
        self._start = DayField()
        self._end = DayField()
        self._start_field = Field(start_label, self._start)
        self._end_field = Field(end_label, self._end)
        self._length = timedelta()  # of the last period that was in order
        self.mend = Button(self.tr("Use another day"), small=True)
        self._stays = Label(
            self.tr("What you typed stays until you change it."), "caption", "secondary", wrap=True
        )
        self._mend_row = QWidget()
        self._mend_row.hide()
        for day in (self._start, self._end):
            day.changed.connect(self._check)
            day.changed.connect(self.changed)
        self.mend.clicked.connect(self._mend)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field in (self._start_field, self._end_field):
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout(self._mend_row)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.mend)
        below.addWidget(self._stays, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._mend_row)

    def period(self) -> tuple[date | None, date | None]:
        """Return both days as they stand, in order or not."""
        return self._start.day(), self._end.day()

    def set_period(self, start: date | None, end: date | None) -> None:
        """Show both days, without a signal."""
        self._start.set_day(start)
        self._end.set_day(end)
        self._length = timedelta()
        self._check()

    def is_sound(self) -> bool:
        """Tell whether both days can be kept: readable and in order."""
        return not self._start_field.error() and not self._end_field.error()

    def settle(self) -> None:
        """Check what is typed at this moment, before it is used."""
        self._check()

    def focus_error(self) -> None:
        """Put the keyboard where something is wrong."""
        (self._start if self._start_field.error() else self._end).setFocus()

    def _check(self) -> None:
        start, end = self.period()
        unreadable = self.tr("This is no date. Write it as 3 March 2026.")
        self._start_field.set_error(unreadable if self._start.is_unreadable() else "")
        reversed_ = start is not None and end is not None and end < start
        sentence = ""
        if self._end.is_unreadable():
            sentence = unreadable
        elif start and end and reversed_:
            sentence = self.tr("The end is before the start ({day}).").format(
                day=dates.day_month(start, year=start.year != end.year)
            )
            text = self.tr("Use {day}").format(day=dates.day_month(self._mended(start)))
            self.mend.setText(text)
        self._end_field.set_error(sentence)
        self._mend_row.setVisible(reversed_)
        if start and end and not reversed_:
            self._length = end - start
        self._end.set_near(start)

    def _mended(self, start: date) -> date:
        return start + self._length

    def _mend(self) -> None:
        start, _ = self.period()
        if start is not None:
            self._end.set_day(self._mended(start))
            self._check()
            self.changed.emit()
            self._end.setFocus()
