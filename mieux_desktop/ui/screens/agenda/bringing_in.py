"""Bringing in: agendas of tables, templates and earlier activities, and the calendar file out."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.agenda_lists import ListedSession, add_listed, read_agenda_list
from mieux_desktop.operations.agenda_templates import LANGUAGES, usual_agenda
from mieux_desktop.operations.calendar_files import write_calendar
from mieux_desktop.operations.earlier_activities import (
    Copied,
    EarlierActivity,
    copy_activity,
    earlier_activities,
)
from mieux_desktop.operations.people_import.files import SUFFIXES
from mieux_desktop.operations.sessions import days_of
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.agenda.screen import AgendaScreen
from mieux_desktop.ui.widgets.notices import Notice

_CARDS = ".vcf"  # a list of people may come in it, an agenda cannot


class BringingIn(QObject):
    """Keeps one table, template or copy from its choice until its sessions are added."""

    added = Signal(object)  # id of the first session added

    def __init__(self, desk: Desk, screen: AgendaScreen, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._screen = screen
        self._mission_id: bytes | None = None
        self._path: Path | None = None  # of the table that is previewed
        sources = screen.sources
        sources.import_requested.connect(self.choose_table)
        sources.usual_requested.connect(self.begin_with_usual)
        sources.copy_requested.connect(self.choose_earlier)
        sources.export_requested.connect(self.save_calendar)
        screen.table_dropped.connect(self.read_table)
        screen.preview.target_chosen.connect(self._read_again)
        screen.preview.done_requested.connect(self._add)
        screen.copying.target_chosen.connect(self._read_earlier)
        screen.copying.done_requested.connect(self._copy)

    def open_mission(self, mission_id: bytes) -> None:
        """Give up what was begun for another mission."""
        if mission_id != self._mission_id:
            self._path = None
            self._screen.close_task()
            self._screen.show_notice(None)
        self._mission_id = mission_id

    def show_languages(self) -> None:
        """Offer usual agendas in the languages of the activity before others."""
        target = self._screen.target()
        spoken = (*(target.languages if target else ()), self._desk.language, *LANGUAGES)
        usual = dict.fromkeys(code for code in spoken if code in LANGUAGES)
        self._screen.sources.languages = tuple(usual)

    # A table

    def choose_table(self) -> None:
        """Ask for a file and show what it holds."""
        if self._screen.target() is None:
            return
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES if suffix != _CARDS)
        words = self.tr("Tables ({kinds})").format(kinds=kinds)
        path, _ = QFileDialog.getOpenFileName(
            self._screen.window(), self.tr("Import an agenda"), "", words
        )
        if path:
            self.read_table(Path(path))

    def read_table(self, path: Path) -> None:
        """Read a file beside the user's work; what is wrong with it is told above the agenda."""
        screen, target = self._screen, self._screen.target()
        if target is not None:
            self._path = path
            again = screen.task is screen.preview
            self._read(path, screen.preview.target() if again else target.id)

    def _read_again(self) -> None:
        if self._path is not None:
            self._read(self._path, self._screen.preview.target())

    def _read(self, path: Path, activity_id: bytes) -> None:
        screen, store = self._screen, self._desk.store
        screen.show_notice(None)
        screen.busy.start()
        self._desk.background.work(
            lambda _progress, _cancelled: read_agenda_list(store, activity_id, path),
            owner=screen, done=partial(self._show_table, path), failed=self._tell,
        )  # fmt: skip

    def _show_table(self, path: Path, lines: list[ListedSession]) -> None:
        self._screen.busy.stop()
        if path == self._path:  # else another was chosen meanwhile
            self._screen.preview.show_table(path.name, lines)
            self._screen.show_task(self._screen.preview)

    def _add(self) -> None:
        taken = self._screen.preview.model.taken()
        self._desk.write(
            add_listed, taken, done=self._finish_table, failed=self._tell, owner=self._screen
        )

    def _finish_table(self, sessions: list[Session]) -> None:
        self._finish(sessions, self.tr("%n session(s) added", "", len(sessions)))

    # The usual agenda

    def begin_with_usual(self, language: str) -> None:
        """Put the usual lines for this type of activity into the field, to be changed there."""
        target = self._screen.target()
        if target is None:
            return
        days = days_of(target.starts_on, target.ends_on) or self._screen.days()
        self._screen.close_task()
        self._screen.entry.begin_with(usual_agenda(target.type, language, days))

    # An earlier activity

    def choose_earlier(self) -> None:
        """Show the activities that something can be copied from."""
        if self._screen.target() is not None:
            self._screen.copying.search.clear()
            self._screen.show_task(self._screen.copying)
            self._read_earlier()

    def _read_earlier(self) -> None:
        copying = self._screen.copying
        self._desk.read(
            earlier_activities, copying.target(), done=self._show_earlier, owner=self._screen
        )

    def _show_earlier(self, found: list[EarlierActivity]) -> None:
        copying = self._screen.copying
        copying.show_activities(found)
        if self._screen.task is copying and self._screen.isVisible():
            copying.focus_first()

    def _copy(self) -> None:
        copying = self._screen.copying
        chosen = copying.chosen()
        if chosen is None:
            return
        agenda = copying.agenda.isChecked() and chosen.sessions > 0
        people = copying.people.isChecked() and chosen.people > 0
        source, target, store = chosen.activity.id, copying.target(), self._desk.store
        self._desk.write(
            lambda _store: copy_activity(store, source, target, sessions=agenda, people=people),
            done=self._finish_copy, failed=self._tell, owner=self._screen,
        )  # fmt: skip

    def _finish_copy(self, copied: Copied) -> None:
        sessions = list(copied.sessions)
        parts = (
            self.tr("%n session(s) added", "", len(sessions)) if sessions else "",
            self.tr("%n people added to the list", "", copied.people) if copied.people else "",
        )
        self._finish(sessions, " · ".join(filter(None, parts)))
        if copied.too_late:
            words = self.tr(
                "%n session(s) would come after the last day and were left out. Give the "
                "activity more days and copy again: what is there stays as it is.",
                "", copied.too_late,
            )  # fmt: skip
            self._screen.show_notice(Notice("warning", words, closable=True))
        elif not sessions and not copied.people:
            words = self.tr("All of it is here already. Nothing was added.")
            self._screen.show_notice(Notice("info", words, closable=True))

    def _finish(self, sessions: list[Session], words: str) -> None:
        self._screen.close_task()
        if sessions:
            self.added.emit(sessions[0].id)
        if words:
            self._desk.undoable.emit(words)

    # The calendar file

    def save_calendar(self) -> None:
        """Ask for a file and write the agenda of the mission into it."""
        if self._mission_id is None:
            return
        name = self.tr("Agenda")
        days = self._screen.days() or [dates.local_day(self._desk.store.now())]
        path, _ = QFileDialog.getSaveFileName(
            self._screen.window(),
            self.tr("Save as a calendar file"),
            f"{name} {days[0].isoformat()}.ics",
            self.tr("Calendar file (*.ics)"),
        )
        if path:
            self._write_calendar(self._mission_id, Path(path).with_suffix(".ics"))

    def _write_calendar(self, mission_id: bytes, path: Path) -> None:
        store, language = self._desk.store, self._desk.language
        self._desk.background.work(
            lambda _progress, _cancelled: write_calendar(store, mission_id, language, path),
            owner=self._screen, done=partial(self._tell_written, path), failed=self._tell,
        )  # fmt: skip

    def _tell_written(self, path: Path, count: int) -> None:
        words = self.tr("%n session(s) written into the file {name}.", "", count)
        notice = Notice("good", words.format(name=path.name), closable=True)
        self._screen.show_notice(notice)

    def _tell(self, problem: Problem) -> None:
        self._screen.busy.stop()
        self._screen.show_notice(Notice("bad", sentence(problem), closable=True))
