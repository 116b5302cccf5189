"""Import presenter: reads lists beside the user's work and takes them over when told to."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people_import.columns import Layout, layout_at, with_column
from mieux_desktop.operations.people_import.files import SUFFIXES
from mieux_desktop.operations.people_import.headings import ListField
from mieux_desktop.operations.people_import.preview import (
    Cancelled,
    Choice,
    Decision,
    Preview,
    open_list,
    preview_layout,
    preview_sheet,
    read_purpose,
)
from mieux_desktop.operations.people_import.saving import Imported, import_people
from mieux_desktop.ui import dates
from mieux_desktop.ui.background import Report, Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.people_import.models import PreviewModel
from mieux_desktop.ui.screens.people_import.screen import PeopleImportScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.list_drop import dropped_list
from mieux_desktop.ui.widgets.notices import Notice


class PeopleImportPresenter(QObject):
    """Keeps one list from its opening to the adding of its people."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = PreviewModel(desk.language, self)
        self.screen = PeopleImportScreen(self._model)
        self._activity: bytes | None = None
        self._preview: Preview | None = None
        self._reading: Task | None = None
        self._adding: Task | None = None
        screen = self.screen
        screen.back_requested.connect(self._go_back)
        screen.file_requested.connect(self.choose_file)
        screen.paste_requested.connect(self.paste)
        screen.list_dropped.connect(self._open)
        screen.sheet_chosen.connect(self._show_sheet)
        screen.add_requested.connect(self.add)
        screen.panel.heading_chosen.connect(self._choose_heading)
        screen.panel.column_chosen.connect(self._choose_column)
        screen.pane.choice_requested.connect(self._choose)
        screen.busy.cancel_requested.connect(self._stop_reading)
        screen.adding.cancel_requested.connect(self._stop_adding)
        self._model.chosen.connect(self._show_counts)

    def open_list(self, activity_id: bytes | None, source: Path | str | None = None) -> None:
        """Begin an import into an activity's list, or into the directory alone; without a source
        the screen asks for one."""
        if self._adding is not None:
            return
        self._activity = activity_id
        self._stop_reading()
        self._show_nothing()
        self._desk.read(
            read_purpose, activity_id, done=partial(self._show_purpose, activity_id),
            owner=self.screen,
        )  # fmt: skip
        if source is not None:
            self._open(source)

    def settle(self) -> None:
        """Nothing is typed here."""

    def commands(self) -> list[Command]:
        """Return what can be done to a list by key."""
        page = "people-import"
        screen = self.screen
        return [
            Command("people-import.add", self.tr("Add the people"), "insert", self.add,
                    ("Ctrl+Return",), "", "user-plus", page, separated=True),
            Command("people-import.choose", self.tr("Choose another list"), "file",
                    self.choose_file, ("Ctrl+Shift+O",), "", "folder-open", page),
            Command("people-import.paste", self.tr("Paste a list"), "edit", self.paste,
                    ("Ctrl+V",), "", "copy", page, separated=True),
            Command("people-import.same", self.tr("Same person"), "edit",
                    lambda: self._choose(None), ("Ctrl+Shift+D",), "S", "user-check", page),
            Command("people-import.new", self.tr("New person"), "edit",
                    lambda: self._choose(Decision.NEW), ("Ctrl+Shift+A",), "A", "user-plus", page),
            Command("people-import.skip", self.tr("Leave out"), "edit",
                    lambda: self._choose(Decision.SKIP), ("Ctrl+Shift+X",), "X", "minus", page),
            Command("people-import.check", self.tr("Show only lines to check"), "view",
                    screen.doubtful.toggle, ("Ctrl+Shift+F",), "", "funnel", page),
            Command("people-import.columns", self.tr("Correct the columns"), "view",
                    screen.correct.toggle, ("Ctrl+Shift+C",), "", "settings", page),
            Command("people-import.next", self.tr("Next line to check"), "go",
                    self._go_to_next, ("Ctrl+Down",), "", "arrow-down", page, separated=True),
            Command("people-import.back", self.tr("Back without importing"), "go",
                    self._go_back, ("Alt+Left",), "", "arrow-left", page),
        ]  # fmt: skip

    def choose_file(self) -> None:
        """Ask for a file and read it."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        words = self.tr("Lists of people ({kinds})").format(kinds=kinds)
        path, _ = QFileDialog.getOpenFileName(
            self.screen.window(), self.tr("Choose a list"), "", words
        )
        if path:
            self._open(Path(path))

    def paste(self) -> None:
        """Read what was copied: a file, or lines of a table."""
        clipboard = QGuiApplication.clipboard()
        path = dropped_list(clipboard.mimeData())
        if path is not None or clipboard.text().strip():
            self._open(path or clipboard.text())
        else:
            self._tell(Problem("list-nothing-copied"))

    def add(self) -> None:
        """Take the list over."""
        counts = self._model.counts()
        if self._adding is not None or not counts["new"] + counts["known"]:
            return
        store, activity, taken = self._desk.store, self._activity, self._model.taken()

        def work(progress: Report, cancelled: Cancelled) -> Imported:
            return import_people(store, activity, taken, progress, cancelled)

        self.screen.clear_notice()
        self.screen.show_adding(True)
        self._adding = self._desk.background.work(
            work, owner=self, done=self._finish, failed=self._tell, on="writer"
        )
        self._adding.progressed.connect(self._show_added)
        self._adding.ended.connect(self._end_adding)

    # Reading

    def _open(self, source: Path | str) -> None:
        self._read(partial(open_list, source=source))

    def _show_sheet(self, sheet: int) -> None:
        if self._preview is not None:
            self._read(partial(preview_sheet, source=self._preview.source, sheet=sheet))

    def _choose_heading(self, line: int) -> None:
        if self._preview is not None:
            sheet = self._preview.source.sheets[self._preview.sheet]
            self._read_layout(layout_at(sheet, line))

    def _choose_column(self, field: ListField, column: int | None) -> None:
        if self._preview is not None:
            self._read_layout(with_column(self._preview.layout, field, column))

    def _read_layout(self, layout: Layout) -> None:
        preview = self._preview
        if preview is not None:
            self._read(
                partial(preview_layout, source=preview.source, sheet=preview.sheet, layout=layout)
            )

    def _read(self, reading: "partial[Preview]") -> None:
        if self._adding is not None:
            return
        self._stop_reading()
        store, activity = self._desk.store, self._activity

        def work(progress: Report, cancelled: Cancelled) -> Preview:
            return reading(store, activity_id=activity, progress=progress, cancelled=cancelled)

        self.screen.clear_notice()
        self.screen.busy.start()
        task = self._desk.background.work(
            work, owner=self, done=self._show, failed=self._tell, on="readers"
        )
        self._reading = task
        task.progressed.connect(self._show_read)
        task.ended.connect(lambda: self._end_reading(task))

    def _show(self, preview: Preview) -> None:
        self._preview = preview
        self.screen.doubtful.setChecked(False)
        self._model.show_preview(preview)
        self.screen.show_preview(preview)

    def _show_nothing(self) -> None:
        self._preview = None
        self.screen.clear_notice()
        self.screen.correct.setChecked(False)
        self._model.show_preview(None)
        self.screen.show_start()

    def _show_read(self, done: int, total: int) -> None:
        self.screen.busy.set_progress(done, total, _part(done, total))

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
            self.screen.busy.stop()

    def _end_reading(self, task: Task) -> None:
        if self._reading is task:
            self._reading = None
            self.screen.busy.stop()

    def _show_purpose(
        self, activity_id: bytes | None, purpose: tuple[Action | None, Activity | None, int]
    ) -> None:
        if activity_id != self._activity:
            return
        action, activity, invited = purpose
        if action is None or activity is None:
            words = self.tr("The people are added to the directory.")
            self.screen.show_purpose(words, self.tr("People"))
            return
        language = self._desk.language
        name = self.tr("{action}, activity {number}").format(
            action=action.name(language), number=activity.number
        )
        listed = self.tr("%n on the list", "", invited)
        parts = (name, activity.title(language), listed)
        self.screen.show_purpose(" · ".join(filter(None, parts)), self.tr("Attendance"))

    # Choosing and adding

    def _choose(self, choice: Choice | None) -> None:
        if self._adding is None:
            self._model.choose(self.screen.chosen_rows(), choice)

    def _go_to_next(self) -> None:
        rows = self.screen.chosen_rows()
        row = self._model.next_doubtful(rows[-1] if rows else -1)
        if row < 0:
            row = self._model.next_doubtful(-1)
        if row >= 0:
            self.screen.go_to(row)

    def _show_counts(self) -> None:
        self.screen.show_counts(self._model.counts())

    def _show_added(self, done: int, total: int) -> None:
        self.screen.adding.set_progress(done, total, _part(done, total))

    def _stop_adding(self) -> None:
        if self._adding is not None:
            self._adding.cancel()
            self._tell(Problem("cancelled"))

    def _finish(self, imported: Imported) -> None:
        self._desk.saved.emit()
        added = imported.invited if self._activity is not None else imported.made
        self._desk.undoable.emit(self.tr("%n people added", "", added))
        self._show_nothing()
        self._go_back()

    def _end_adding(self) -> None:
        self._adding = None
        self.screen.show_adding(False)
        self._show_counts()

    def _go_back(self) -> None:
        place = "people" if self._activity is None else "attendance"
        self._desk.open_requested.emit(place, self._activity)

    def _tell(self, problem: Problem) -> None:
        self.screen.show_notice(Notice("bad", sentence(problem), closable=True))


def _part(done: int, total: int) -> str:
    return f"{dates.number(done)} / {dates.number(total)}"
