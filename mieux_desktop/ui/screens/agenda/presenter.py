"""The agenda's presenter: adds, saves, repeats and deletes sessions of one mission."""

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.sessions import (
    Agenda,
    RefusedLine,
    add_lines,
    agenda,
    copy_day,
    delete_session,
    save_session,
)
from mieux_desktop.ui import problems
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.agenda.bringing_in import BringingIn
from mieux_desktop.ui.screens.agenda.screen import AgendaScreen
from mieux_desktop.ui.screens.agenda.sources import COPY, EXPORT, IMPORT, USUAL
from mieux_desktop.ui.shell.commands import Command

_CONCERNS = frozenset({"session", "activity", "mission"})
_GATHER_MS = 50


class AgendaPresenter(QObject):
    """Keeps the agenda of one mission; an edit under way is never replaced under the hands."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._mission_id: bytes | None = None
        self._stale = False
        self._select: bytes | None = None
        self.screen = AgendaScreen(desk.language)
        self.screen.add_requested.connect(self._add)
        self.screen.save_requested.connect(self._save)
        self.screen.draft_requested.connect(self._keep)
        self.screen.delete_requested.connect(self._delete)
        self.screen.repeat_requested.connect(self._repeat)
        self.screen.edit_ended.connect(self._catch_up)
        self.screen.shown.connect(self._catch_up)
        self._bringing_in = BringingIn(desk, self.screen, self)
        self._bringing_in.added.connect(self._go_to)
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._catch_up)
        desk.records_changed.connect(self._follow)

    def open_mission(self, mission_id: bytes) -> None:
        """Show another mission; an open edit is saved first."""
        self.settle()
        if mission_id != self._mission_id:
            self.screen.close_editor()
        self._bringing_in.open_mission(mission_id)
        self._mission_id = mission_id
        self._stale = True
        self._catch_up()

    def settle(self) -> None:
        """Save an open edit."""
        if self.screen.editor is not None:
            self.screen.editor.settle()

    def commands(self) -> list[Command]:
        """Return what can be done with the agenda by key."""
        screen, page, bringing_in = self.screen, "agenda", self._bringing_in
        return [
            Command(
                "agenda.edit", self.tr("Edit session"), "edit", screen.edit_current,
                ("Ctrl+E",), icon="pencil", page=page, separated=True,
            ),
            Command(
                "agenda.delete", self.tr("Delete session"), "edit", screen.delete_current,
                ("Ctrl+Backspace",), icon="trash-2", page=page,
            ),
            Command(
                "agenda.repeat", self.tr("Repeat this day"), "edit", screen.choose_repeat,
                ("Ctrl+D",), icon="copy", page=page,
            ),
            Command(
                "agenda.import", self.tr("Import an agenda from a table"), "insert",
                bringing_in.choose_table, (IMPORT,), icon="file-text", page=page, separated=True,
            ),
            Command(
                "agenda.usual", self.tr("Begin with the usual agenda"), "insert",
                screen.sources.ask_for_usual, (USUAL,), icon="calendar-days", page=page,
            ),
            Command(
                "agenda.copy", self.tr("Copy from an earlier activity"), "insert",
                bringing_in.choose_earlier, (COPY,), icon="copy", page=page,
            ),
            Command(
                "agenda.take", self.tr("Add or copy what is shown"), "insert",
                screen.finish_task, ("Ctrl+Return", "Ctrl+Enter"), icon="check", page=page,
            ),
            Command(
                "agenda.calendar", self.tr("Save the agenda as a calendar file"), "file",
                bringing_in.save_calendar, (EXPORT,), icon="calendar", page=page,
            ),
        ]  # fmt: skip

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _CONCERNS:
            self._stale = True
            self._gather.start()

    def _catch_up(self) -> None:
        wanted = self._stale and self.screen.editor is None and self._mission_id is not None
        if wanted and self.screen.isVisible():
            self._stale = False
            self._desk.read(agenda, self._mission_id, done=self._show, owner=self.screen)

    def _go_to(self, session_id: bytes) -> None:
        self._select = session_id
        self._stale = True
        self._catch_up()

    def _show(self, plan: Agenda) -> None:
        if self.screen.editor is not None:
            self._stale = True  # an edit began meanwhile: show it afterwards
            return
        self.screen.show_agenda(plan, self._desk.store.now().astimezone().date())
        self._bringing_in.show_languages()
        if self._select is not None:
            self.screen.select(self._select)
            self._select = None

    def _add(self, activity_id: bytes, on: date, text: str) -> None:
        self._desk.write(
            add_lines, activity_id, on, text, done=partial(self._added, text), owner=self.screen
        )

    def _added(self, text: str, outcome: tuple[list[Session], list[RefusedLine]]) -> None:
        added, refused = outcome
        if refused:
            self.screen.entry.show_refused(refused)
            return
        self.screen.entry.clear(text)
        if added:
            self._select = added[-1].id
        if len(added) > 1:
            self._desk.undoable.emit(self.tr("%n session(s) added", "", len(added)))

    def _save(self, loaded: Session, edited: Session) -> None:
        self._select = edited.id
        self._desk.write(
            save_session,
            loaded,
            edited,
            done=lambda _saved: self.screen.close_editor(),
            failed=self._refused,
            owner=self.screen,
        )

    def _refused(self, problem: Problem) -> None:
        self._select = None
        self.screen.show_problem(problem)
        if problems.stops_saving(problem):
            self._desk.problem.emit(problem)

    def _keep(self, loaded: Session, edited: Session) -> None:
        self._desk.write(keep_draft, loaded, edited, owner=self.screen)

    def _delete(self, session: Session) -> None:
        self._desk.write(delete_session, session, done=self._deleted, owner=self.screen)

    def _deleted(self, _session: Session) -> None:
        self._desk.undoable.emit(self.tr("Session deleted"))

    def _repeat(self, activity_id: bytes, source: date, target: date) -> None:
        self._desk.write(
            copy_day, activity_id, source, target, done=self._repeated, owner=self.screen
        )

    def _repeated(self, copies: list[Session]) -> None:
        if copies:
            self._select = copies[0].id
            self._desk.undoable.emit(self.tr("%n session(s) added", "", len(copies)))
