"""Marking: shows marks at once, asks why they are corrected, and takes back what fails."""

from collections.abc import Callable, Collection, Sequence
from datetime import date, time

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.attendance import Attendance, Mark, needs_reason
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import TIMED, Cell, HeldMark, marked, time_of_mark
from mieux_desktop.operations.evidence_corrections import correct_marks
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.dialogs import ReasonDialog, open_soon
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen

_REASON_MISSING = "correction-reason-missing"


class Marking(QObject):
    """Edits marks of the register that is shown."""

    changed = Signal()  # other marks are shown
    ended = Signal(bool)  # a writing; whether the store changed by it
    refused = Signal()  # the store may hold other marks than those shown

    def __init__(self, desk: Desk, model: RegisterModel, screen: AttendanceScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._model = model
        self._screen = screen
        self.edits = 0  # marks made here so far: a reading begun before the last one is old
        self.waiting = 0  # writings under way
        self.question: ReasonDialog | None = None

    def mark(
        self,
        cells: Sequence[Cell],
        mark: Mark | None,
        at: time | None = None,
        reason: str | None = None,
    ) -> None:
        """Mark cells; None clears them. One question is asked for all that are corrections."""
        register = self._model.register
        if register is None:
            return
        now = self._desk.store.now()
        sessions = {session.id: session for session in register.sessions}
        before: dict[Cell, HeldMark | None] = {}
        after: list[Attendance] = []
        corrected: list[Cell] = []
        for cell in cells:
            held = register.marks.get(cell)
            session = sessions[cell[1]]
            given = at
            if mark in TIMED and at is None and (held is None or held.mark is not mark):
                given = time_of_mark(register.activity, session, now)
            edited = marked(held, register.activity, cell, mark, given, reason)
            if HeldMark.of(edited) == held:
                continue
            before[cell] = held
            after.append(edited)
            if held is not None and self._model.today is not None:
                earlier = marked(held, register.activity, cell, held.mark, held.at, held.reason)
                signed = self._model.sign(cell[0], session.on) is not None
                if needs_reason(earlier, edited, session.on, self._model.today, signed=signed):
                    corrected.append(cell)
        if corrected:
            days = {sessions[session].on for _, session in corrected}
            self._ask(len(corrected), days, lambda why: self._put(before, after, why))
        elif after:
            self._put(before, after, "")

    def mark_rest(self, session: bytes) -> None:
        """Mark everybody present who has no mark in a session."""
        register = self._model.register
        if register is not None:
            rows = (row.participant_id for row in register.rows)
            rest = [(row, session) for row in rows if register.mark(row, session) is None]
            self.mark(rest, Mark.PRESENT)

    def ask_why(
        self,
        title: str,
        sentence: str,
        answer: str,
        usual: Sequence[str],
        then: Callable[[str], None],
    ) -> None:
        """Ask for a reason, usual or in own words."""
        question = ReasonDialog(self._screen.window(), title, sentence, answer, usual)
        self.question = question
        question.answered.connect(then)
        question.finished.connect(self._forget_question)
        open_soon(question)

    def _ask(self, cells: int, days: Collection[date], then: Callable[[str], None]) -> None:
        day = isolated(dates.day_month(min(days))) if len(days) == 1 else ""
        where = (
            self.tr("The list of {day} is evidence: its day is over, or the person has signed.")
            if day
            else self.tr(
                "These lists are evidence: their days are over, or the people have signed."
            )
        )
        kept = self.tr("What was marked before is kept beside the reason.")
        self.ask_why(
            self.tr("Why are %n mark(s) corrected?", "", cells),
            f"{where.format(day=day)} {kept}",
            self.tr("Correct"),
            (
                self.tr("Marked in the wrong row"),
                self.tr("Marked in the wrong session"),
                self.tr("Was there, as the paper list shows"),
                self.tr("Was not there, as the facilitator confirms"),
                self.tr("Came late or left early, told afterwards"),
            ),
            then,
        )

    def _put(self, before: dict[Cell, HeldMark | None], after: list[Attendance], why: str) -> None:
        self._model.put({(a.participant_id, a.session_id): HeldMark.of(a) for a in after})
        self.changed.emit()
        self.edits += 1
        self.waiting += 1
        if len(after) > 1:
            self._desk.undoable.emit(self.tr("%n cell(s) marked", "", len(after)))

        def written(saved: list[Attendance]) -> None:
            self.waiting -= 1
            self.ended.emit(bool(saved))

        def failed(problem: Problem) -> None:
            self.waiting -= 1
            self._model.put(before)
            self.changed.emit()
            self.refused.emit()
            self.ended.emit(False)
            if problem.code == _REASON_MISSING:  # somebody signed a moment ago
                sessions = {s.id: s.on for s in self._model.sessions}
                days = {sessions[a.session_id] for a in after if a.session_id in sessions}
                self._ask(len(after), days, lambda reason: self._put(before, after, reason))
            else:
                self._desk.problem.emit(problem)

        self._desk.write(correct_marks, after, why, done=written, failed=failed, owner=self._screen)

    def _forget_question(self) -> None:
        self.question = None
