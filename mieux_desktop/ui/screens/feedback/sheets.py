"""Sheets: the code of each paper form keeps it from being counted twice, and lets it be checked."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.operations.feedback import Entry
from mieux_desktop.operations.feedback_paper import compare_sheet, is_typed_in, read_sheet_code
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.widgets.notices import Notice


class Sheets(QObject):
    """Reads codes of sheets, and compares a second typing of a form with the first."""

    taken = Signal(str)  # code of a sheet that is new
    held = Signal(str)  # code of a sheet that is in already
    compared = Signal(bytes, object)  # key of a form, and its questions typed otherwise before

    def __init__(self, desk: Desk, screen: FeedbackScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._code = ""
        self._form: Questionnaire | None = None
        self.compares = False

    def show(self, code: str, *, compares: bool) -> None:
        """Follow the keyboard to a form that has this code, or none."""
        self._code, self.compares = code, compares

    def read(self, collection_id: bytes, typed: str) -> None:
        """Take the code that was typed; a wrong one is told."""
        code = read_sheet_code(typed)
        if not typed.strip():
            self._screen.entry.show_sheet(self._code)
        elif code is None:
            self._screen.entry.show_sheet(typed, wrong=True)
            words = self.tr("No sheet has this code. Compare it with the corner of the sheet.")
            self._tell("warning", words)
        elif code != self._code:
            self._code = code
            self._screen.entry.show_sheet(code)
            self._desk.read(
                is_typed_in, collection_id, code, owner=self,
                done=lambda held: self._know(code, held),
            )  # fmt: skip

    def compare(self, form: Questionnaire, entry: Entry) -> None:
        """Ask which answers were typed otherwise the first time."""
        self._form = form
        self._desk.background.read(
            partial(compare_sheet, self._desk.store, form, entry),
            done=lambda names: self.compared.emit(entry.key, names),
            owner=self, failed=self._desk.problem.emit,
        )  # fmt: skip

    def tell_differing(self, names: tuple[str, ...]) -> None:
        """Say which answers were typed otherwise the first time."""
        codes = row_codes(self._form) if self._form is not None else {}
        rows = dates.listed(list(dict.fromkeys(codes[name] for name in names)))
        words = self.tr("Typed otherwise the first time: {rows}. Look at the sheet once more.")
        self._tell("warning", words.format(rows=rows))

    def tell_same(self, *, corrected: int) -> None:
        """Say that a form is checked."""
        if corrected:
            self._tell("good", self.tr("Checked; %n answer(s) corrected.", "", corrected))
        else:
            self._tell("good", self.tr("Both entries of this sheet are the same."))

    def _know(self, code: str, held: bool) -> None:
        if code != self._code:
            return
        self.compares = held
        if held:
            self._tell("info", self.tr(
                "This sheet is in already. Type it once more to compare; it is not counted twice."
            ))  # fmt: skip
            self.held.emit(code)
        else:
            self.taken.emit(code)

    def _tell(self, tone: str, words: str) -> None:
        notice = Notice(tone, words, closable=True)
        notice.closed.connect(lambda: self._screen.show_notice(None))
        self._screen.show_notice(notice)
