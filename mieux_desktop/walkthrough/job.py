"""The job, step by step: from the first run to an exported report and a proven store."""

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QCheckBox, QMessageBox, QWidget

from mieux_desktop.app.program import Program, make_application
from mieux_desktop.app.routes import Routes
from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.evaluations import Score
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.mission_reports import ReportSection
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.stores import check_store, open_for_check
from mieux_desktop.walkthrough.hands import Hands, Stuck
from mieux_desktop.walkthrough.texts import (
    NOTES,
    PEOPLE,
    REASON,
    REPORT_TEXTS,
    SCORES,
    SESSIONS,
    answers,
)

_FORMS = 12


class Job:
    """Drives the program; each step is a method that says in its docstring what is proved."""

    def __init__(self, scratch: Path, passphrase: str, pictures: Path | None) -> None:
        self._folder = scratch / "store"
        self._passphrase = passphrase
        self._pdf = (pictures or scratch) / "mission-report-en.pdf"
        running = QApplication.instance()
        self._application = running if isinstance(running, QApplication) else make_application()
        self._pictures = pictures
        self._failed = False

    def run(self) -> int:
        """Do all steps; return 0, or 1 at the first that does not succeed."""
        self._start()
        for number, step in enumerate(self._steps(), 1):
            name = (step.__doc__ or "").strip().rstrip(".")
            try:
                step()
            except Stuck as stuck:
                self._hands.take_picture("stuck")
                _say(f"{number:2} FAILED {name}: {stuck}")
                return 1
            _say(f"{number:2} ok     {name}")
        return 0

    def _steps(self) -> Iterator[Callable[[], None]]:
        yield self.make_store
        yield self.lock_and_unlock
        yield self.plan_mission
        yield self.plan_sessions
        yield self.write_notes
        yield self.mark_attendance
        yield self.enter_feedback
        yield self.score_activity
        yield self.write_report
        yield self.export_report
        yield self.reopen_and_check

    def make_store(self) -> None:
        """First run: profile, passphrase, recovery code, catalogue."""
        hands, screen = self._hands, self._shown()
        profile, passphrase, recovery, _catalogue = screen.steps()
        hands.take_picture("first-run-profile")
        hands.type("Inês Carvalho", into=profile.name)
        hands.press("Return")
        hands.type(self._passphrase, into=passphrase.new.first)
        hands.type(self._passphrase, into=passphrase.new.second)
        hands.take_picture("first-run-passphrase")
        hands.press("Return")
        code = self._shown().recovery_code().split()
        for check in recovery.checks:
            hands.type(code[check.place - 1], into=check.text)
        hands.take_picture("first-run-recovery-code")
        hands.press("Return")
        hands.take_picture("first-run-catalogue")
        hands.press("Return")
        hands.wait(lambda: self._program.workspace, "the store was not made")
        hands.take_picture("today-empty")

    def lock_and_unlock(self) -> None:
        """Lock, a wrong passphrase, then the right one."""
        hands = self._hands
        hands.press("Ctrl+L")
        hands.wait(lambda: self._program.workspace is None, "the window did not lock")
        screen = self._shown()
        hands.type("not the passphrase", into=screen.passphrase)
        hands.press("Return")
        hands.wait(lambda: screen.passphrase_problem(), "a wrong passphrase was not told")
        hands.take_picture("unlock-wrong-passphrase")
        screen.passphrase.selectAll()
        hands.type(self._passphrase, into=screen.passphrase)
        hands.press("Return")
        hands.wait(lambda: self._program.workspace, "the store did not open")

    def plan_mission(self) -> None:
        """Pick the action “Ghana II” and plan a mission for its activity 5."""
        hands = self._hands
        hands.press("Alt+3")
        portfolio: Any = self._routes.presenter("portfolio")
        listing = portfolio.list
        hands.type("Ghana II", into=listing.search)
        hands.wait(lambda: listing.table.model().rowCount() == 1, "the filter found no action")
        hands.take_picture("portfolio")
        listing.table.setFocus()
        listing.table.selectRow(0)
        hands.press("Return")
        detail = portfolio.page
        hands.wait(lambda: detail.isVisible(), "the action did not open")
        hands.take_picture("action")
        hands.click(detail.plan)
        missions: Any = self._routes.presenter("missions")
        plan = missions.plan_page
        hands.wait(lambda: len(plan.findChildren(QCheckBox)) >= 7, "no activities were offered")
        hands.click(plan.findChildren(QCheckBox)[4])
        hands.type("Accra", into=plan.place.place)
        today = self._store.now().astimezone().date()
        plan.period.set_period(today, today.fromordinal(today.toordinal() + 1))
        hands.type("Markus Lindqvist\n", into=plan.team.field)
        hands.type("Claire Aubert", into=plan.officer)
        hands.take_picture("plan-mission")
        hands.press("Ctrl+Return")
        hands.wait(lambda: self._count(Mission) == 1, "the mission was not saved")
        hands.wait(lambda: self._routes.place().screen == "mission", "the mission did not open")
        hands.take_picture("overview-empty")

    def plan_sessions(self) -> None:
        """Plan two days of sessions."""
        hands = self._hands
        hands.press("Ctrl+2")
        screen: Any = self._part("agenda").screen
        hands.wait(lambda: screen.entry.day.count() >= 2, "the days were not offered")
        for day, lines in enumerate(SESSIONS):
            screen.entry.day.setCurrentIndex(day)
            for line in lines.splitlines():
                before = self._count(Session)
                hands.type(line, into=screen.entry.lines)
                hands.press("Return")
                hands.wait(partial(self._holds_more, Session, before), "a session was not saved")
                hands.wait(lambda: not screen.entry.lines.toPlainText(), "the line stayed")
        hands.take_picture("agenda")

    def write_notes(self) -> None:
        """Write notes of several kinds, and a quick note."""
        hands = self._hands
        hands.press("Ctrl+3")
        notes: Any = self._part("notes")
        editor = notes.screen.note.editor
        for text in NOTES:
            hands.press("Ctrl+Shift+N")
            hands.wait(lambda: not editor.text(), "no new note was begun")
            hands.type(text, into=editor)
            hands.pause(50)
        notes.settle()
        hands.wait(lambda: self._count(Note) == len(NOTES), "a note was not saved")
        hands.take_picture("notes")

    def mark_attendance(self) -> None:
        """Take 30 people into the register and mark them present."""
        hands = self._hands
        hands.press("Ctrl+4")
        screen: Any = self._part("attendance").screen
        hands.wait(lambda: screen.finder.isVisible(), "the register did not open")
        hands.pause(400)  # as a user would look for the session first
        for number, person in enumerate(PEOPLE, 1):
            hands.type(person, into=screen.finder)
            hands.press("Ctrl+Return")
            hands.wait(partial(self._holds_more, Participant, number - 1), "a walk-in was lost")
            hands.wait(lambda: not screen.finder.text(), "the name stayed")
        hands.wait(lambda: self._marked() == len(PEOPLE), "not everybody is marked")
        hands.type("ag", into=screen.finder)
        hands.take_picture("attendance")
        hands.press("Esc")

    def enter_feedback(self) -> None:
        """Enter twelve participants' feedback and close the collection."""
        hands = self._hands
        hands.press("Ctrl+5")
        screen: Any = self._part("feedback").screen
        hands.wait(lambda: screen.open_button.isVisible(), "feedback could not be opened")
        hands.click(screen.open_button)
        hands.wait(screen.is_entering, "the forms to enter did not open")
        hands.click(screen.entry.whole)
        hands.wait(lambda: screen.entry.form is not None, "the form did not open")
        for number in range(_FORMS):
            hands.wait(lambda: not screen.entry.form.answers(), "the form was not empty")
            screen.entry.start()
            for digit, text in answers(number):
                hands.press(digit) if digit else hands.type(text)
                hands.press("Return" if digit else "Tab")
            if number == 3:
                hands.take_picture("feedback-entry")
            hands.press("Ctrl+Return")
            hands.wait(partial(self._has_entered, number + 1), f"form {number + 1} was not taken")
        hands.wait(lambda: not screen.entry.form.answers(), "the last form stayed")
        QTimer.singleShot(200, self._confirm)
        hands.click(screen.close_button)
        hands.wait(lambda: self._count(Response) == _FORMS, "the answers were not released")
        with self._store.reading() as records:
            (collection,) = records.find(Collection)
        hands.wait(lambda: collection.closed_on is not None, "the collection is still open")
        window = self._program.window
        window.activateWindow()  # the question had the keyboard
        hands.wait(window.isActiveWindow, "the window did not get the keyboard back")
        hands.take_picture("feedback-results")

    def score_activity(self) -> None:
        """Score the activity on eight criteria, with reasons where they are due."""
        hands = self._hands
        hands.press("Ctrl+6")
        screen: Any = self._part("evaluation").screen
        hands.wait(lambda: screen.criteria.model().rowCount() == 8, "no criteria were shown")
        for number, score in enumerate(SCORES):
            screen.criteria.setFocus()
            hands.press(str(score))
            hands.wait(partial(self._has_scored, number + 1), "a score was not saved")
            if score < 3 or score > 4:
                hands.type(REASON, into=screen.judging.justification)
            hands.press("Ctrl+Down")
            hands.pause(80)
        self._part("evaluation").settle()
        hands.take_picture("evaluation")

    def write_report(self) -> None:
        """Write the sections that the records cannot fill."""
        hands = self._hands
        hands.press("Ctrl+7")
        report: Any = self._part("report")
        editor = report.screen.text_pane.editor
        for code, text in REPORT_TEXTS.items():
            report.open_section(code)
            hands.wait(partial(_is_empty, editor), "no empty section was shown")
            hands.type(text, into=editor)
            report.settle()
        hands.wait(
            lambda: self._count(ReportSection) == len(REPORT_TEXTS), "a section was not saved"
        )
        hands.pause(2000)
        hands.take_picture("report")

    def export_report(self) -> None:
        """Export the mission report as a PDF."""
        self._pdf.parent.mkdir(parents=True, exist_ok=True)
        report: Any = self._part("report")
        report.export_to(self._pdf)
        self._hands.wait(self._pdf.exists, "the PDF was not written")
        if not self._pdf.read_bytes().rstrip().endswith(b"%%EOF"):
            raise Stuck("the PDF is not whole")
        self._hands.take_picture("report-exported")

    def reopen_and_check(self) -> None:
        """Quit, open the store again, prove that it is sound and whole."""
        wanted = {kind: self._count(kind) for kind in (Note, Participant, Response, Score)}
        self._program.quit()
        self._hands.wait(lambda: self._program.closed, "the program did not end")
        store = open_for_check(self._folder, self._passphrase)
        try:
            found = check_store(store)
            with store.reading() as records:
                held = {kind: records.total(kind) for kind in wanted}
                (activity,) = records.find(Activity, number=5, place="Accra")
        finally:
            store.close()
        if found:
            raise Stuck("; ".join(found))
        if held != wanted or not activity.starts_on:
            raise Stuck("something that was saved is missing")

    def _start(self) -> None:
        self._program = Program(self._application, self._folder)
        self._program.start()
        window = self._program.window
        window.activateWindow()
        self._hands = Hands(window, self._pictures)
        self._hands.pause(200)

    def _shown(self) -> Any:
        return self._program.window.currentWidget()

    @property
    def _routes(self) -> Routes:
        if self._program.workspace is None:
            raise Stuck("the store is not open")
        return self._program.workspace.routes

    @property
    def _store(self) -> Any:
        return self._program.store

    def _part(self, key: str) -> Any:
        return self._routes.part(key)

    def _count(self, kind: type[Record]) -> int:
        with self._store.reading() as records:
            total: int = records.total(kind)
            return total

    def _marked(self) -> int:
        with self._store.reading() as records:
            total: int = records.total(Attendance, mark=Mark.PRESENT)
            return total

    def _holds_more(self, kind: type[Record], number: int) -> bool:
        return self._count(kind) > number

    def _has_entered(self, number: int) -> bool:
        with self._store.reading() as records:
            (collection,) = records.find(Collection)
            return bool(records.inbox_count(collection.id) == number)

    def _has_scored(self, number: int) -> bool:
        with self._store.reading() as records:
            return sum(score.value is not None for score in records.find(Score)) == number

    def _confirm(self) -> None:
        """Say yes in the one question that is asked."""
        for widget in QApplication.topLevelWidgets():
            for box in [widget, *widget.findChildren(QWidget)]:
                if isinstance(box, QMessageBox) and box.isVisible():
                    yes = QMessageBox.ButtonRole.AcceptRole
                    self._hands.click(next(b for b in box.buttons() if box.buttonRole(b) == yes))
                    return
        QTimer.singleShot(100, self._confirm)


def _is_empty(editor: Any) -> bool:
    return bool(editor.isVisible() and not editor.isReadOnly() and not editor.toPlainText())


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
