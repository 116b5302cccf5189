"""Session editor: opens in the row of a session, tells errors beside the fields."""

from dataclasses import replace
from datetime import date, time

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.agenda_lines import read_times
from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import dates, problems, theme
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule

_FIELD_OF = {
    "session-title-missing": "title",
    "session-outside-activity": "day",
    "session-ends-before-start": "ends",
}


class SessionEditor(QWidget):
    """Edits one session. Enter saves, Esc gives up, leaving it saves what changed."""

    submitted = Signal(object, object)  # the session as loaded, as edited
    paused = Signal(object, object)  # the same at a typing pause, to be kept as a draft
    cancelled = Signal(object)  # the session as loaded
    delete_requested = Signal(object)  # the session as loaded
    resized = Signal()  # an error came or went

    def __init__(self, session: Session, days: list[date], parent: QWidget) -> None:
        super().__init__(parent)
        self.loaded = session
        self._done = False  # submitted or given up: what comes later is not kept
        self.setAutoFillBackground(True)
        self.day = ComboBox(self.tr("Day"))
        listed = sorted({*days, session.on})
        self.day.set_items(
            [(dates.short_day(on), on.isoformat()) for on in listed], session.on.isoformat()
        )
        self.starts = TextField(dates.clock(session.starts))
        self.ends = TextField(dates.clock(session.ends) if session.ends else "")
        self.title = TextField(session.title)
        self.room = TextField(session.room)
        self.facilitator = TextField(session.facilitator)
        self.reason = TextField(session.change_reason)
        self.fields = {
            "day": Field(self.tr("Day"), self.day),
            "starts": Field(self.tr("Start"), self.starts),
            "ends": Field(self.tr("End"), self.ends),
            "title": Field(self.tr("Title"), self.title),
            "room": Field(self.tr("Room"), self.room),
            "facilitator": Field(self.tr("Facilitator"), self.facilitator),
            "reason": Field(self.tr("Reason for a change"), self.reason),
        }
        self._lay_out()
        for editor in (
            self.starts,
            self.ends,
            self.title,
            self.room,
            self.facilitator,
            self.reason,
        ):
            editor.setCursorPosition(0)  # a long text shows its beginning
            editor.paused.connect(self._pause)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    def submit(self) -> None:
        """Ask to save what was typed, or tell what is wrong with it; unchanged it just closes."""
        if self._done:
            return
        edited = self._read()
        if edited is None:
            return
        if edited == self.loaded:
            self.cancel()
            return
        self._done = True
        self.submitted.emit(self.loaded, edited)

    def cancel(self) -> None:
        """Give the edit up."""
        if not self._done:
            self._done = True
            self.cancelled.emit(self.loaded)

    def settle(self) -> None:
        """Save all that can be saved; day, times or title that do not hold stay as they were."""
        if self._done:
            return
        edited = self._read_what_holds()
        if edited != self.loaded:
            self._done = True
            self.submitted.emit(self.loaded, edited)

    def show_problem(self, problem: Problem) -> None:
        """Show beside its field why the session was not saved; what was typed stays."""
        self._done = False
        self._tell(_FIELD_OF.get(problem.code, "title"), problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.submit()
        else:
            super().keyPressEvent(event)

    def focus_title(self) -> None:
        """Put the keyboard on the title."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        length = len(self.title.text())
        self.title.setSelection(length, -length)  # backwards, to show the beginning

    def _lay_out(self) -> None:
        first, second = QGridLayout(), QGridLayout()
        for grid, names in (
            (first, (("day", 0, 136), ("starts", 0, 84), ("ends", 0, 84), ("title", 1, 0))),
            (second, (("room", 1, 0), ("facilitator", 1, 0), ("reason", 1, 0))),
        ):
            grid.setHorizontalSpacing(12)
            for column, (name, stretch, width) in enumerate(names):
                field = self.fields[name]
                if width:
                    field.setFixedWidth(width)
                grid.addWidget(field, 0, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, stretch)
        self.fields["title"].setSizePolicy(self.fields["room"].sizePolicy())
        save = Button(self.tr("Save"), "check", key=self.tr("Enter"), small=True)
        save.clicked.connect(self.submit)
        give_up = Button(self.tr("Cancel"), key=self.tr("Esc"), small=True)
        give_up.clicked.connect(self.cancel)
        delete = Button(self.tr("Delete"), "trash-2", "danger", small=True)
        delete.clicked.connect(lambda: self.delete_requested.emit(self.loaded))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(save)
        buttons.addWidget(give_up)
        buttons.addStretch(1)
        buttons.addWidget(delete)
        self._error = Label("", "caption", "bad", wrap=True)
        self._error_row = QWidget()
        self._error_row.hide()
        error = QHBoxLayout(self._error_row)
        error.setContentsMargins(0, 0, 0, 0)
        error.setSpacing(4)
        error.addWidget(IconLabel("circle-alert", "bad", 14))
        error.addWidget(self._error, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        layout = QVBoxLayout()
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        outer.addLayout(layout)
        outer.addWidget(Rule())
        layout.addLayout(first)
        layout.addWidget(self._error_row)
        layout.addLayout(second)
        layout.addLayout(buttons)

    def _read(self) -> Session | None:
        """Return the session as typed, None after telling which times cannot be read."""
        self._clear_error()
        try:
            field = "starts"
            starts = _time(self.starts.text())
            field = "ends"
            ends = _time(self.ends.text()) if self.ends.text().strip() else None
        except Problem as problem:
            self._tell(field, problem)
            return None
        return self._edited(starts, ends, self.title.text().strip())

    def _tell(self, name: str, problem: Problem) -> None:
        """Mark the field and say below the first row, where there is room, what is wrong."""
        editor = self.fields[name].editor
        sentence = problems.sentence(problem)
        self._error.setText(sentence)
        self._error_row.show()
        theme.set_property(editor, "invalid", "true")
        editor.setAccessibleDescription(sentence)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resized.emit()

    def _clear_error(self) -> None:
        for field in self.fields.values():
            theme.set_property(field.editor, "invalid", "")
            field.editor.setAccessibleDescription("")
        self._error.setText("")
        self._error_row.hide()
        self.resized.emit()

    def error(self) -> str:
        """Return the sentence shown, empty if nothing is wrong."""
        return self._error.text()

    def _pause(self) -> None:
        if self._done:
            return
        self.paused.emit(self.loaded, self._read_what_holds())

    def _read_what_holds(self) -> Session:
        starts, ends = self.loaded.starts, self.loaded.ends
        try:
            typed = _time(self.starts.text())
            until = _time(self.ends.text()) if self.ends.text().strip() else None
        except Problem:
            pass  # half a time is typed: the times stay as they were
        else:
            if until is None or until > typed:
                starts, ends = typed, until
        return self._edited(starts, ends, self.title.text().strip() or self.loaded.title)

    def _edited(self, starts: time, ends: time | None, title: str) -> Session:
        return replace(
            self.loaded,
            on=date.fromisoformat(self.day.currentData()),
            starts=starts,
            ends=ends,
            title=title,
            room=self.room.text().strip(),
            facilitator=self.facilitator.text().strip(),
            change_reason=self.reason.text().strip(),
        )

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is None or new is None or not self.isAncestorOf(old) or self.isAncestorOf(new):
            return
        if new.window() is self.window():  # else a list of choices or another program
            self.submit()

    def event(self, event: QEvent) -> bool:
        own_keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in own_keys
        ):
            event.accept()
            return True
        return super().event(event)


def _time(text: str) -> time:
    starts, ends, rest = read_times(text.strip())
    if ends is not None or rest.strip():
        raise Problem("agenda-time-wrong", text=text.strip()[:20])
    return starts
