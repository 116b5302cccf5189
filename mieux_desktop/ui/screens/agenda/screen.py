"""Agenda of a mission: sessions by day, typed in lines, edited in their rows."""

from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.sessions import Agenda
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.agenda.copying import Copying
from mieux_desktop.ui.screens.agenda.entry import AgendaEntry
from mieux_desktop.ui.screens.agenda.models import AgendaDelegate, AgendaModel
from mieux_desktop.ui.screens.agenda.session_editor import SessionEditor
from mieux_desktop.ui.screens.agenda.side_task import SideTask
from mieux_desktop.ui.screens.agenda.sources import SourceMenu
from mieux_desktop.ui.screens.agenda.table_preview import TablePreview
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.list_drop import ListDrop
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import BusyState, EmptyState

_DAYS_OFFERED = 14  # when neither the mission nor its activities have dates


class AgendaScreen(Page):
    """Shows the sessions and reports what to add, change, repeat or delete."""

    add_requested = Signal(object, object, str)  # activity id, day, lines
    save_requested = Signal(object, object)  # session as loaded, as edited
    draft_requested = Signal(object, object)  # the same, at a typing pause
    delete_requested = Signal(object)  # session
    repeat_requested = Signal(object, object, object)  # activity id, day, day to fill
    table_dropped = Signal(object)  # Path
    edit_ended = Signal()
    shown = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.editor: SessionEditor | None = None
        self._plan: Agenda | None = None
        self._days: list[date] = []
        self.entry = AgendaEntry(language)
        self.entry.submitted.connect(self.add_requested)
        self.model = AgendaModel()
        self.list = SessionRows(self.tr("Agenda"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(AgendaDelegate(self.list))
        self.list.opened.connect(self.edit)
        self.list.delete_pressed.connect(self.delete_current)
        self.list.selectionModel().currentChanged.connect(self._follow_current)
        self._card = Card()
        self._card.fill(self.list)
        self.sources = SourceMenu(self)
        self.empty = EmptyState(
            "calendar-days",
            self.tr("No sessions yet"),
            self.tr("Type them above, one line for each, or begin with one of these."),
            self.sources.make_buttons(),
        )
        self.empty.hide()
        self.repeat = Button(self.tr("Repeat this day"), "copy")
        self.repeat.clicked.connect(self.choose_repeat)
        self.header_buttons = (self.repeat, self.sources.button)
        self.repeat.setEnabled(False)
        self._menu = QMenu(self)
        self.preview, self.copying = TablePreview(language), Copying(language)
        self.task: SideTask | None = None
        self._notice: Notice | None = None
        self.busy = BusyState(
            self.tr("Reading the table"), self.tr("Nothing is added before you say so."),
            cancellable=False,
        )  # fmt: skip
        self.busy.hide()
        main = QWidget()
        layout = QVBoxLayout(main)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.entry)
        layout.addWidget(self._card, 1)
        layout.addWidget(self.empty, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(main)
        for task in (self.preview, self.copying):
            task.given_up.connect(self.close_task)
            self._stack.addWidget(task)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 16)
        self._outer.setSpacing(12)
        self._outer.addWidget(self.busy)
        self._outer.addWidget(self._stack, 1)
        for place in (self, self.entry.lines.viewport()):  # a text field would write the path
            ListDrop(place).dropped.connect(self.table_dropped)
        self._show_keys()

    def show_agenda(self, plan: Agenda, today: date) -> None:
        """Show the agenda; the row that had the keyboard keeps it."""
        current = self.model.session(self.list.currentIndex())
        self._plan = plan
        self._days = [day.on for day in plan.days] or [
            today + timedelta(days=n) for n in range(_DAYS_OFFERED)
        ]
        self.entry.show_choices(plan.activities, self._days)
        self._end_edit()
        self.model.show_agenda(plan)
        if current is not None:
            self.select(current.id)
        self._follow_current(self.list.currentIndex())
        self.empty.setVisible(not plan.sessions)
        self._card.setVisible(bool(plan.sessions))

    def target(self) -> Activity | None:
        """Return the activity that sessions are added to."""
        chosen = self.entry.activity.currentData()
        return next((a for a in self.activities() if a.id == chosen), None)

    def activities(self) -> tuple[Activity, ...]:
        """Return the activities of the mission."""
        return self._plan.activities if self._plan else ()

    def days(self) -> list[date]:
        """Return the days that sessions can fall on."""
        return self._days

    def show_task(self, task: SideTask) -> None:
        """Let a side task take the place of the agenda; the activity stays the one chosen."""
        self.show_notice(None)
        target = self.target()
        if task is not self.task:
            task.show_targets(self.activities(), target.id if target else None)
        self.task = task
        self._stack.setCurrentWidget(task)
        self._show_task_state()
        if self.isVisible():
            self.focus_first()

    def close_task(self) -> None:
        """Come back to the agenda."""
        if self.task is not None:
            self.task = None
            self._stack.setCurrentIndex(0)
            self._show_task_state()
            self.show_notice(None)
            if self.isVisible():
                self.focus_first()

    def finish_task(self) -> None:
        """Do what the side task is about."""
        if self.task is not None:
            self.task.finish()

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice above everything, in place of the one before; None takes it away."""
        if self._notice is not None:
            self._notice.hide()
            self._notice.deleteLater()
        self._notice = notice
        if notice is not None:
            self._outer.insertWidget(0, notice)
            notice.show()

    def select(self, session_id: bytes) -> None:
        """Make the row of a session the current one and bring it into view."""
        index = self.model.index_of(session_id)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def edit(self, index: QModelIndex) -> None:
        """Open the editor in a session's row; the one that is open is submitted first."""
        session = self.model.session(index)
        if session is None or (self.editor and self.editor.loaded.id == session.id):
            return
        if self.editor is not None:
            self.editor.submit()
        if self.editor is not None:
            return  # it does not hold yet, or is being saved
        editor = SessionEditor(session, self._days, self.list.viewport())
        editor.submitted.connect(self.save_requested)
        editor.paused.connect(self.draft_requested)
        editor.cancelled.connect(self._cancel)
        editor.delete_requested.connect(self._delete)
        editor.resized.connect(self._fit_editor)
        self.editor = editor
        self.model.open_row(index, editor.sizeHint().height())
        self.list.setIndexWidget(index, editor)
        self._fit_editor()
        self.list.scrollTo(index)
        editor.focus_title()

    def show_problem(self, problem: Problem) -> None:
        """Tell in the open editor why the session was not saved."""
        if self.editor is not None:
            self.editor.show_problem(problem)

    def close_editor(self) -> None:
        """Close the editor after its session was saved."""
        self._end_edit()
        self.edit_ended.emit()

    def delete_current(self) -> None:
        """Ask to delete the session of the current row."""
        session = self.model.session(self.list.currentIndex())
        if session is not None and self.editor is None:
            self.delete_requested.emit(session)

    def edit_current(self) -> None:
        """Open the editor in the current row."""
        self.edit(self.list.currentIndex())

    def choose_repeat(self) -> None:
        """Offer the days on which the current session's day can be repeated."""
        session = self.model.session(self.list.currentIndex())
        if session is None:
            return
        self._menu.clear()
        for on in self._days:
            if on != session.on:
                action = self._menu.addAction(self.tr("on {day}").format(day=dates.day(on)))
                action.triggered.connect(
                    lambda _checked=False, on=on: self.repeat_requested.emit(
                        session.activity_id, session.on, on
                    )
                )
        below = self.repeat.rect().bottomLeft()
        self._menu.popup(self.repeat.mapToGlobal(below))

    def focus_first(self) -> None:
        if self.task is not None:
            self.task.focus_first()
        else:
            self.entry.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _show_task_state(self) -> None:
        self.sources.button.setEnabled(self.task is None)
        self._follow_current(self.list.currentIndex())
        self._show_keys()

    def _show_keys(self) -> None:
        give_up = (self.tr("Esc"), self.tr("back to the agenda"))
        if self.task is self.preview:
            leave_out = (self.tr("Space"), self.tr("leave a line out"))
            self.set_keys((shown_key("Ctrl+Return"), self.tr("add")), leave_out, give_up)
        elif self.task is self.copying:
            self.set_keys((self.tr("Enter"), self.tr("copy")), give_up)
        else:
            self.set_keys(
                (self.tr("Enter"), self.tr("add or edit")),
                (self.tr("Del"), self.tr("delete")),
                ("Ctrl+D", self.tr("repeat the day")),
                (self.tr("Esc"), self.tr("give up an edit")),
            )

    def _follow_current(self, index: QModelIndex) -> None:
        session = self.model.session(index)
        self.repeat.setEnabled(session is not None and self.task is None)
        if session is None:
            self.repeat.setText(self.tr("Repeat this day"))
        else:
            self.entry.choose_day(session.on)
            self.repeat.setText(self.tr("Repeat {day}").format(day=dates.short_day(session.on)))

    def _cancel(self, loaded: Session) -> None:
        self.draft_requested.emit(loaded, loaded)  # a draft that says nothing new is dropped
        self.close_editor()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self, session: Session) -> None:
        self._end_edit()
        self.delete_requested.emit(session)

    def _fit_editor(self) -> None:
        if self.editor is not None:
            index = self.model.index_of(self.editor.loaded.id)
            self.model.open_row(index, self.editor.sizeHint().height())
            self.list.itemDelegate().sizeHintChanged.emit(index)

    def _end_edit(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.blockSignals(True)
            had_focus = editor.isAncestorOf(self.focusWidget() or self)
            # The view forgets and deletes the editor; deleted otherwise it would stay in its lists.
            index = self.model.index_of(editor.loaded.id)
            self.list.setIndexWidget(index, None)  # type: ignore[arg-type]  # the stub is wrong
            self.model.close_row()
            if had_focus:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)


class SessionRows(RowList):
    """The list of sessions: F2 edits as Enter does, Delete deletes."""

    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)
