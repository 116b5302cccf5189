"""Session card: the session under way or the next one, with what is done in it."""

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mieux_desktop.operations.overview import SessionFigures, Today
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.session_rows import day_heading, session_times


class SessionCard(Card):
    """Shows one session, or what comes when there is none, with at most one primary button."""

    open_requested = Signal(str, object)  # place, id

    def __init__(self) -> None:
        super().__init__(marked=True)
        self._today: Today | None = None
        self.badge = Badge("", "info")
        self.when = Label("", "body", "secondary")
        self.room = ElidedLabel("", "caption", "secondary")
        self.room.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.badge)
        top.addWidget(self.when)
        top.addWidget(self.room, 1)
        self.title_line = Label("", "heading", wrap=True)
        self.body.setSpacing(8)
        self.body.addLayout(top)
        self.body.addWidget(self.title_line)
        self.body.addWidget(self._make_figures())
        self.body.addLayout(self._make_buttons())

    def show_today(self, today: Today) -> None:
        """Show the session that counts now, or the state of the mission without one."""
        self._today = today
        if today.current is not None:
            self._show_session(today.current, today.clock)
        elif today.facts.is_over:
            ended = today.facts.ends_on
            when = self.tr("Ended on {day}").format(day=dates.day(ended)) if ended else ""
            self._show_words(self.tr("Over"), when, self.tr("The report remains"))
        elif today.facts.days:
            title = self.tr("No more sessions on the agenda")
            self._show_words(self.tr("Done"), "", title)
        else:
            title = self.tr("Give the mission its dates and its agenda")
            self._show_words(self.tr("Planned"), "", title)
        session = today.current is not None
        over = today.facts.is_over
        self._figures.setVisible(session)
        self.attendance.setVisible(session)
        self.plan.setVisible(not session and not over)
        self.report.setVisible(over)
        self.note.setVisible(not over)

    def primary(self) -> Button:
        """Return the button that does what is likely wanted now."""
        return self.report if self.note.isHidden() else self.note

    def open_note(self) -> None:
        """Ask for a new note in the session."""
        if self._today is not None:
            current = self._today.current
            running = current is not None and current.is_running
            session_id = current.session.id if current and running else None
            self.open_requested.emit("new-note", session_id)

    def open_attendance(self) -> None:
        """Ask for the register at the session."""
        if self._today is not None and self._today.current is not None:
            self.open_requested.emit("attendance", self._today.current.session.id)

    def open_feedback(self) -> None:
        """Ask for the feedback of the session's activity, else of the first one."""
        if self._today is None:
            return
        current, activities = self._today.current, self._today.facts.activities
        if current is not None:
            self.open_requested.emit("feedback", current.session.activity_id)
        elif activities:
            self.open_requested.emit("feedback", activities[0].id)

    def open_report(self) -> None:
        """Ask for the report of the mission."""
        if self._today is not None:
            self.open_requested.emit("report", self._today.facts.mission.id)

    def _open_agenda(self) -> None:
        if self._today is not None:
            self.open_requested.emit("agenda", self._today.facts.mission.id)

    def _show_session(self, figures: SessionFigures, clock: datetime) -> None:
        session = figures.session
        self.badge.show_state(self.tr("Now") if figures.is_running else self.tr("Next"), "info")
        parts = [session_times(figures)]
        if session.on != clock.date():
            parts.insert(0, day_heading(session.on))
        if figures.is_running and session.ends is not None:
            left = datetime.combine(session.on, session.ends) - clock
            parts.append(self.tr("%n minute(s) left", "", -(-left.seconds // 60)))
        elif session.on == clock.date() and not figures.is_running:
            wait = datetime.combine(session.on, session.starts) - clock
            minutes = -(-wait.seconds // 60)
            if minutes <= 90:
                parts.append(self.tr("in %n minute(s)", "", minutes))
        self.when.setText(" · ".join(parts))
        self.room.setText(session.room)
        self.title_line.setText(session.title)
        marked = figures.present is not None
        self._present.setText(dates.number(figures.present or 0 if marked else figures.invited))
        words = self.tr("of {invited} present") if marked else self.tr("invited")
        self._of.setText(words.format(invited=dates.number(figures.invited)))
        self._notes.setText(dates.number(figures.notes))
        self._notes_word.setText(self.tr("notes", "", figures.notes))
        self._risk.setVisible(bool(figures.risks))
        self._risk_words.setText(self.tr("%n risk(s)", "", figures.risks))

    def _show_words(self, badge: str, when: str, title: str) -> None:
        self.badge.show_state(badge, "neutral")
        self.when.setText(when)
        self.room.setText("")
        self.title_line.setText(title)

    def _make_figures(self) -> QWidget:
        self._figures = QWidget()
        row = QHBoxLayout(self._figures)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        self._present, self._of = Label("", "title"), Label("", "body", "secondary")
        self._notes, self._notes_word = Label("", "title"), Label("", "body", "secondary")
        self._risk = QWidget()
        self._risk_words = Label("", "body", "bad")
        risk = QHBoxLayout(self._risk)
        risk.setContentsMargins(0, 0, 0, 0)
        risk.addWidget(IconLabel("triangle-alert", "bad"))
        risk.addWidget(self._risk_words)
        row.addWidget(self._present)
        row.addWidget(self._of)
        row.addSpacing(20)
        row.addWidget(self._notes)
        row.addWidget(self._notes_word)
        row.addSpacing(20)
        row.addWidget(self._risk)
        row.addStretch(1)
        return self._figures

    def _make_buttons(self) -> QHBoxLayout:
        self.note = Button(self.tr("Note"), "pen-line", "primary", key="N")
        self.report = Button(self.tr("Continue the report"), "file-text", "primary", key="R")
        self.attendance = Button(self.tr("Attendance"), "list-checks", key="A")
        self.feedback = Button(self.tr("Feedback"), "qr-code", key="F")
        self.plan = Button(self.tr("Plan the agenda"), "calendar-days")
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, open_place in (
            (self.note, self.open_note),
            (self.report, self.open_report),
            (self.attendance, self.open_attendance),
            (self.feedback, self.open_feedback),
            (self.plan, self._open_agenda),
        ):
            button.clicked.connect(open_place)
            row.addWidget(button)
        row.addStretch(1)
        return row
