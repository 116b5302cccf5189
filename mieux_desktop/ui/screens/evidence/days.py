"""Day lists of an activity: exports them, prints blank ones, and takes pictures of signed paper."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal

from mieux_desktop.domain.evidence import Signer, Strokes
from mieux_desktop.operations.day_lists import (
    DayState,
    export_day_list,
    read_day_states,
    write_blank_list,
)
from mieux_desktop.operations.evidence_badges import write_badges
from mieux_desktop.operations.signing import sign_list
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.days_page import DaysPage
from mieux_desktop.ui.screens.evidence.languages import chosen_language
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.screens.evidence.paper import PaperFlow
from mieux_desktop.ui.screens.evidence.part import Part, Subject
from mieux_desktop.ui.screens.evidence.signer_dialog import SignerDialog
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.page_stack import PageStack


class DaysPart(Part):
    """Keeps the days of one activity and the one chosen."""

    buttons_changed = Signal()
    entities = frozenset({
        "session", "participant", "attendance", "signature", "list_export", "attachment", "person",
        "institution",
    })  # fmt: skip

    def __init__(self, desk: Desk, saver: FileSaver) -> None:
        self._pictures = CellsModel(("", ""))
        self.list = DaysPage(self._pictures, desk.language)
        self._stack = PageStack(evidence_list=self.list)
        super().__init__(desk, saver, self._stack)
        self._pictures.setParent(self)
        self.paper = PaperFlow(desk, self)
        self._stack.add_pages(
            evidence_straighten=self.paper.straighten, evidence_tick=self.paper.tick
        )
        self._stack.header_buttons = self.list.header_buttons
        self._states: Sequence[DayState] = ()
        self._chosen: date | None = None
        self._join()

    def open(self, subject: Subject) -> None:
        """Show the days of another activity."""
        if self.subject is None or subject.activity.id != self.subject.activity.id:
            self._chosen = None
            self._show_page(self.list)
        super().open(subject)

    def reload(self) -> None:
        """Read the days."""
        if self.subject is not None:
            self.desk.read(
                read_day_states, self.subject.activity.id, done=self._show, owner=self.page
            )

    def commands(self) -> list[Command]:
        """Return what can be done to day lists by key."""
        page, straighten, tick = "evidence-list", "evidence-straighten", "evidence-tick"
        return [
            Command("evidence.export", self.tr("Export the list of the day"), "file", self.export,
                    ("Ctrl+E",), "", "file-check", page, separated=True),
            Command("evidence.export-all", self.tr("Export the lists of all days"), "file",
                    self.export_all, ("Ctrl+Shift+E",), "", "file-down", page),
            Command("evidence.blank", self.tr("Print a blank list"), "file", self.print_blank,
                    ("Ctrl+P",), "", "printer", page),
            Command("evidence.badges", self.tr("Print badges"), "file", self.print_badges,
                    ("Ctrl+Shift+P",), "", "qr-code", page),
            Command("evidence.picture", self.tr("Add a picture of the paper list"), "insert",
                    self.add_picture, ("Ctrl+Shift+O",), "", "camera", page),
            Command("evidence.tick", self.tr("Tick the rows of the paper list"), "mission",
                    self.open_last_picture, ("Ctrl+T",), "", "square-check", page),
            Command("evidence.keeper", self.tr("Sign as keeper of the list"), "mission",
                    partial(self.sign_as, Signer.KEEPER), ("Ctrl+Shift+K",), "", "signature", page),
            Command("evidence.host", self.tr("Sign for the host"), "mission",
                    partial(self.sign_as, Signer.HOST), ("Ctrl+Shift+H",), "", "signature", page),
            Command("evidence.straighten", self.tr("Straighten the picture"), "edit",
                    self.paper.accept, ("Ctrl+Return",), "", "check", straighten),
            Command("evidence.sign-paper", self.tr("Save the ticked rows"), "edit",
                    self.paper.save, ("Ctrl+Return",), "", "check", tick),
        ]  # fmt: skip

    def export(self) -> None:
        """Ask for a file and export the list of the day chosen."""
        subject, on = self.subject, self._chosen
        if subject is None or on is None:
            return
        language, store = chosen_language(self.list.language), self.desk.store
        self.saver.ask_file(
            self.tr("Export the list"), f"{subject.file_stem}-{on}-{language}.pdf",
            self.tr("PDF document (*.pdf)"),
            lambda path: export_day_list(store, subject.activity.id, on, language, path),
        )  # fmt: skip

    def export_all(self) -> None:
        """Ask for a folder and export the lists of all days."""
        subject = self.subject
        if subject is None or not self._states:
            return
        days = [state.on for state in self._states]
        language, store = chosen_language(self.list.language), self.desk.store

        def write(folder: Path) -> None:
            for on in days:
                target = folder / f"{subject.file_stem}-{on}-{language}.pdf"
                export_day_list(store, subject.activity.id, on, language, target)

        self.saver.ask_folder(self.tr("Export the lists of all days"), write)

    def print_blank(self) -> None:
        """Ask for a file and write a list to be signed by pen."""
        subject, on = self.subject, self._chosen
        if subject is None or on is None:
            return
        language, store = chosen_language(self.list.language), self.desk.store
        words = self.tr("blank list", "part of a file name")
        self.saver.ask_file(
            self.tr("Save the blank list"), f"{subject.file_stem}-{on}-{words}.pdf",
            self.tr("PDF document (*.pdf)"),
            lambda path: write_blank_list(store, subject.activity.id, on, language, path),
        )  # fmt: skip

    def print_badges(self) -> None:
        """Ask for a file and write everybody's badge."""
        subject = self.subject
        if subject is None:
            return
        language, store = chosen_language(self.list.language), self.desk.store
        words = self.tr("badges", "part of a file name")
        self.saver.ask_file(
            self.tr("Save the badges"), f"{subject.file_stem}-{words}.pdf",
            self.tr("PDF document (*.pdf)"),
            lambda path: write_badges(store, subject.activity.id, language, path),
        )  # fmt: skip

    def add_picture(self) -> None:
        """Ask for pictures of the signed paper."""
        if self.subject is not None and self._chosen is not None:
            self.paper.choose(self.subject.activity.id, self._chosen)

    def open_last_picture(self) -> None:
        """Show the newest picture of the day with its rows."""
        if self._pictures.rows:
            self._open_picture(self._pictures.rows[-1].key)

    def sign_as(self, signer: Signer) -> None:
        """Let the keeper of the list, or who signs for the host, sign the day."""
        subject, on = self.subject, self._chosen
        if subject is None or on is None:
            return
        keeper = signer is Signer.KEEPER
        title = self.tr("Keeper of the list") if keeper else self.tr("For the host institution")
        dialog = SignerDialog(
            self.page.window(),
            f"{title}, {dates.day(on)}",
            self.desk.profile.name if keeper else "",
        )

        def sign(name: str, function: str, strokes: Strokes) -> None:
            self.desk.write(
                sign_list, subject.activity.id, on, signer, name, function, strokes,
                owner=self.page,
            )  # fmt: skip

        dialog.signed.connect(sign)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _join(self) -> None:
        page, paper = self.list, self.paper
        page.day_chosen.connect(self._choose)
        page.export_requested.connect(self.export)
        page.export_all_requested.connect(self.export_all)
        page.blank_requested.connect(self.print_blank)
        page.badges_requested.connect(self.print_badges)
        page.picture_requested.connect(self.add_picture)
        page.picture_dropped.connect(self._take_picture)
        page.picture_opened.connect(self._open_picture)
        page.keeper_requested.connect(lambda: self.sign_as(Signer.KEEPER))
        page.host_requested.connect(lambda: self.sign_as(Signer.HOST))
        page.agenda_requested.connect(self._go_to_agenda)
        paper.straighten_shown.connect(lambda: self._show_page(paper.straighten))
        paper.tick_shown.connect(lambda: self._show_page(paper.tick))
        paper.left.connect(lambda: self._show_page(self.list))
        paper.noticed.connect(self._tell)
        self.saver.busy.connect(page.show_busy)

    def _show(self, states: list[DayState]) -> None:
        self._states = states
        days = [state.on for state in states]
        if self._chosen not in days:
            today = self.desk.store.now().astimezone().date()
            begun = [on for on in days if on <= today]
            self._chosen = begun[-1] if begun else days[0] if days else None
        self.list.show_days(states, self._chosen)
        self._show_chosen()

    def _choose(self, on: date) -> None:
        if on != self._chosen:
            self._chosen = on
            self._show_chosen()

    def _show_chosen(self) -> None:
        state = next((s for s in self._states if s.on == self._chosen), None)
        scans = state.signing.scans if state is not None else ()
        rows = [
            Row(scan.id, (Cell(scan.name, icon="image"), Cell(dates.size(scan.size_bytes))))
            for scan in scans
        ]
        self._pictures.show(rows)
        self.list.show_day(state, len(rows))

    def _take_picture(self, path: Path) -> None:
        if self.subject is not None and self._chosen is not None:
            self.paper.take(self.subject.activity.id, self._chosen, [path])

    def _open_picture(self, scan_id: bytes) -> None:
        state = next((s for s in self._states if s.on == self._chosen), None)
        if self.subject is None or state is None:
            return
        scan = next((scan for scan in state.signing.scans if scan.id == scan_id), None)
        if scan is not None:
            self.paper.open_scan(self.subject.activity.id, state.on, scan)

    def _go_to_agenda(self) -> None:
        if self.subject is not None:
            self.desk.open_requested.emit("agenda", self.subject.activity.id)

    def _show_page(self, page: Page) -> None:
        self._stack.show_page(page)
        self._stack.header_buttons = page.header_buttons
        self.buttons_changed.emit()

    def _tell(self, notice: Notice | None) -> None:
        self.saver.noticed.emit(notice)
