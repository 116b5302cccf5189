"""Overview of a mission: what is missing, the sessions by day, facts, people and report."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from mieux_desktop.operations.overview import MissionOverview, SessionFigures
from mieux_desktop.operations.readiness import Line
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.overview.readiness_card import ReadinessCard
from mieux_desktop.ui.screens.overview.recalled_card import RecalledCard
from mieux_desktop.ui.screens.overview.side_cards import FactsCard, ParticipantsCard, ReportCard
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.check_rows import CheckRows
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import MainAndSide, Page, scrolling
from mieux_desktop.ui.widgets.session_rows import SessionList, SessionRowsModel
from mieux_desktop.ui.widgets.states import EmptyState

_SIDE = 304


class OverviewScreen(Page):
    """Shows how far a mission is; every missing thing has its button."""

    open_requested = Signal(str, object)  # place, id
    export_requested = Signal()
    shown = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._mission_id: bytes | None = None
        self._sessions_of: tuple[SessionFigures, ...] = ()
        self.export = Button(self.tr("Export report"), "file-down", "primary", key="Ctrl+E")
        self.export.clicked.connect(self.export_requested)
        self.header_buttons = (self.export,)
        self._wants_focus = False  # asked for the keyboard before there was anything to show
        main = QVBoxLayout()
        main.setSpacing(16)
        self.readiness = ReadinessCard(language)
        self.readiness.open_requested.connect(self.open_requested)
        main.addWidget(self.readiness)
        main.addWidget(self._make_missing(language))
        main.addWidget(self._make_sessions())
        main.addWidget(self._make_no_sessions())
        main.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(16)
        self.facts = FactsCard(language)
        self.participants = ParticipantsCard()
        self.report = ReportCard()
        self.recalled = RecalledCard()
        for card in (self.facts, self.recalled, self.participants, self.report):
            card.setFixedWidth(_SIDE)
            side.addWidget(card)
        side.addStretch(1)
        inside = MainAndSide(main, side)
        inside.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 16)
        self.participants.open_list.clicked.connect(self.open_attendance)
        self.report.open_report.clicked.connect(lambda: self._open("report"))
        self.recalled.follow_up.clicked.connect(self.open_follow_up)
        self._area = scrolling(inside)
        self._area.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)

    def open_mission(self, mission_id: bytes) -> None:
        """Take what is asked from now on as asked of this mission, though it is still read.

        The figures of another one are shown no longer.
        """
        if mission_id != self._mission_id:
            self._area.hide()
        self._mission_id = mission_id

    def show_overview(
        self, overview: MissionOverview, before: Sequence[Line] | None = None
    ) -> None:
        """Show how far the mission is; what did not change is left as it is.

        `before` is what is ready before departure: it takes the place of what is missing.
        """
        facts = overview.facts
        self._mission_id = facts.mission.id
        self._sessions_of = overview.sessions
        title = self.tr("Before you leave")
        if facts.place:
            title = self.tr("Before you leave {place}").format(place=facts.place)
        if facts.is_over:
            title = self.tr("What is still missing")
        self.missing_card.title.setText(title)
        self.missing_card.setVisible(before is None)
        self.readiness.setVisible(before is not None)
        self.readiness.show_lines(before or ())
        done, total = len(overview.checks) - len(overview.missing), len(overview.checks)
        self._progress.set_progress(done, total)
        words = self.tr("{done} of {total} done")
        self._progress_words.setText(
            words.format(done=dates.number(done), total=dates.number(total))
        )
        self.checks.show_checks(overview.missing)
        self._all_done.setVisible(not overview.missing)
        self.sessions_model.show_sessions(overview.sessions)
        self.sessions.fit_height()
        if not self.sessions.currentIndex().isValid():
            running = self.sessions_model.index(self.sessions_model.running_row())
            self.sessions.selectionModel().setCurrentIndex(
                running, QItemSelectionModel.SelectionFlag.NoUpdate
            )
        self.sessions_card.setVisible(bool(overview.sessions))
        self.no_sessions.setVisible(not overview.sessions)
        self.facts.show_facts(facts)
        self.participants.show_figures(overview.participants)
        self.participants.open_list.setVisible(bool(overview.sessions))
        self.report.show_progress(overview.written, overview.to_write)
        keys = [("N", self.tr("note"))]
        if overview.sessions:
            keys += [("A", self.tr("attendance"))]
        self.set_keys(
            *keys,
            ("F", self.tr("feedback")),
            ("R", self.tr("report")),
            ("Ctrl+1", self.tr("to 7, tabs")),
        )
        self._area.show()
        if self._wants_focus:
            self.focus_first()

    def focus_first(self) -> None:
        self._wants_focus = self._area.isHidden()
        target = self.sessions if self.sessions.isVisible() else self._area
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def open_attendance(self) -> None:
        """Ask for the register at the running session, else at the last one that has begun."""
        begun = [f for f in self._sessions_of if f.is_over or f.is_running]
        running = [f for f in begun if f.is_running]
        wanted = running or begun[-1:] or list(self._sessions_of[:1])
        if wanted:
            self.open_requested.emit("attendance", wanted[0].session.id)

    def open_feedback(self) -> None:
        """Ask for the feedback of the mission's activity under way, else of its first."""
        running = [f.session.activity_id for f in self._sessions_of if f.is_running]
        for activity_id in (*running, *self._activity_ids()):
            self.open_requested.emit("feedback", activity_id)
            return

    def open_report(self) -> None:
        """Ask for the report."""
        self._open("report")

    def open_follow_up(self) -> None:
        """Ask for the earlier recommendations, to say what became of them."""
        self._open("report/follow-up")

    def _activity_ids(self) -> tuple[bytes, ...]:
        return self.facts.activity_ids

    def _make_missing(self, language: str) -> Card:
        self.missing_card = Card(self.tr("Before you leave"))
        self._progress = Bar(name=self.tr("Done before leaving"))
        self._progress.setFixedWidth(120)
        self._progress_words = Label("", "body", "secondary")
        self.missing_card.header.addWidget(self._progress)
        self.missing_card.header.addWidget(self._progress_words)
        self._all_done = Label(self.tr("Nothing is missing."), "body", "good")
        self._all_done.setContentsMargins(16, 12, 16, 12)
        self.missing_card.add_row(self._all_done)
        self.checks = CheckRows(language)
        self.checks.open_requested.connect(self.open_requested)
        self.missing_card.body.addWidget(self.checks)
        return self.missing_card

    def _make_sessions(self) -> Card:
        self.sessions_model = SessionRowsModel(by_day=True)
        self.sessions = SessionList(self.tr("Sessions"), bars=True)
        self.sessions.setModel(self.sessions_model)
        self.sessions.opened.connect(self._open_session)
        self.sessions_card = Card()
        self.sessions_card.fill(self.sessions)
        return self.sessions_card

    def _make_no_sessions(self) -> Card:
        plan = Button(self.tr("Plan the agenda"), "calendar-days")
        plan.clicked.connect(lambda: self._open("agenda"))
        state = EmptyState(
            "calendar-days",
            self.tr("No sessions yet"),
            self.tr("Type the agenda, or paste it, one line for each session."),
            (plan,),
        )
        self.no_sessions = Card()
        self.no_sessions.fill(state)
        return self.no_sessions

    def _open(self, place: str) -> None:
        if self._mission_id is not None:
            self.open_requested.emit(place, self._mission_id)

    def _open_session(self, index: QModelIndex) -> None:
        session_id = self.sessions_model.session_id(index)
        if session_id is not None:
            self.open_requested.emit("attendance", session_id)
