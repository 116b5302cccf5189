"""Entering: paper forms typed in one after the other, each answer durable at once."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import finish
from mieux_desktop.domain.questionnaires.model import AnswerValue
from mieux_desktop.operations.collecting import Late, enter_late
from mieux_desktop.operations.feedback import (
    Entry,
    Round,
    finish_entry,
    give_up_entry,
    keep_entry,
    new_entry,
)
from mieux_desktop.operations.feedback_paper import (
    LateState,
    correct_entry,
    keep_late,
    read_late,
    reopen_entry,
    with_code,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.pile import Sheet
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from mieux_desktop.ui.screens.feedback.sheets import Sheets
from mieux_desktop.ui.widgets.notices import Notice


class Entering(QObject):
    """Keeps the pile of forms while a round is open, or those that came after its closing.

    One form at most is begun and not in: whoever leaves it puts it in, if it holds.
    """

    def __init__(self, desk: Desk, screen: FeedbackScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self._view = screen.entry
        self._pile = screen.entry.pile
        self._round: Round | None = None
        self._first: list[Sheet] = []  # the pile, while it is typed a second time
        self._late = False
        self._returning = False  # to a form that could not be left
        self.entered = 0
        self.sheets = Sheets(desk, screen)
        self.sheets.taken.connect(self._take_sheet)
        self.sheets.held.connect(self._type_again)
        self.sheets.compared.connect(self._show_differences)
        view = self._view
        view.answered.connect(self._keep)
        view.row_reached.connect(self._move)
        view.done_requested.connect(self.finish)
        view.code_typed.connect(self._read_code)
        view.give_up_requested.connect(self.give_up)
        view.language_chosen.connect(self._choose_language)
        view.check_requested.connect(self.check)

    def settle(self) -> None:
        """Hand over text that is still being typed."""
        self._view.flush()

    def follow(self, found: Round) -> None:
        """Take what is known of the open round; a form begun before is offered again."""
        before, self._round = self._round, found
        same = before is not None and before.collection.id == found.collection.id
        self.show_count(found.entered)
        if same and self._pile.rows and self._screen.is_entering():
            return
        if not same:
            self._forget()
        if found.unfinished is not None and not same:
            self._begin(found.unfinished)
        else:
            self._screen.show_roads(is_open=True)

    def leave(self) -> None:
        """Forget the pile: no round is open."""
        self._round = None
        self._forget()

    def has_answers(self) -> bool:
        """Tell whether a form was begun that is not in."""
        return any(sheet.is_begun and not sheet.again for sheet in self._pile.rows)

    def is_late(self) -> bool:
        """Tell whether forms are entered that came after the closing."""
        return self._late and self._screen.is_entering()

    def show_count(self, entered: int) -> None:
        """Show how many forms are in."""
        self.entered = entered
        if self._round is not None and not self._late:
            self._view.show_count(entered, self._round.collection.invited)

    def enter(self) -> None:
        """Show the form at hand, or an empty one; those that are in stay sealed."""
        if self._round is None:
            return
        begun = next((s.entry for s in self._pile.rows if s.is_begun and not s.again), None)
        known = self._round.unfinished if not self._pile.rows else None
        self._begin(begun or known)

    def enter_late(self, found: Round) -> None:
        """Take forms that were found after the closing."""

        def show(state: LateState) -> None:
            self._round = found
            self._begin(state.unfinished, late=True)
            self._tell_late(Late(0, state.sealed))

        self._desk.read(read_late, found.collection.id, done=show, owner=self)

    def finish(self) -> None:
        """Put the form into the inbox and offer the next one."""
        if not self._screen.is_entering() or self._round is None:
            return
        self._view.flush()
        row = self._view.current()
        if not self._holds(row):
            return
        sheet = self._pile.rows[row]
        if sheet.again and not sheet.done:
            self.sheets.compare(self._round.form, sheet.entry)
            return
        if not sheet.done and not self._put_in(row):
            return
        self._next_form(row)

    def give_up(self) -> None:
        """Forget the form at hand; it can be brought back while the notice is shown."""
        self.settle()
        row = self._view.current()
        sheet = self._pile.rows[row] if 0 <= row < len(self._pile.rows) else None
        if self._round is None or sheet is None or not sheet.is_begun or sheet.again:
            return
        self._desk.write(give_up_entry, sheet.entry.key, owner=self)
        given_up = replace(sheet)
        self._replace(row, Sheet(self._empty(self._round, sheet.entry.language)))
        notice = Notice(
            "info",
            self.tr("The form was given up."),
            buttons=[(self.tr("Bring it back"), lambda: self._bring_back(given_up))],
            closable=True,
        )
        notice.closed.connect(lambda: self._screen.show_notice(None))
        self._screen.show_notice(notice)

    def check(self) -> None:
        """Begin to type the whole pile a second time, blind; or end that."""
        if self._round is None or not self._screen.is_entering():
            return
        if self._first:
            self._end_check()
            return
        self._view.flush()
        row = self._view.current()
        if self._pile.rows[row].is_begun and not (self._holds(row) and self._put_in(row)):
            return
        done = [sheet for sheet in self._pile.rows if sheet.done]
        if not done:
            self._tell("info", self.tr("Type forms in first; then you can check them."))
            return
        self._first = done
        again = [Sheet(replace(sheet.entry, answers={}), sheet.code, again=True) for sheet in done]
        self._show(again, 0)
        self._view.show_checking(is_on=True)
        self._tell("info", self.tr(
            "Type the same forms once more, in the same order. What differs is shown; the answers"
            " of the first time stay hidden."
        ))  # fmt: skip

    def _forget(self) -> None:
        self._first, self._late = [], False
        self._view.forget()

    def _begin(self, unfinished: Entry | None, *, late: bool = False) -> None:
        if self._round is None:
            return
        self._first, self._late = [], late
        form = self._round.form
        language = form.language_for(self._desk.language).code
        sheet = Sheet(unfinished or self._empty(self._round, language))
        self._show([sheet], 0)
        self._view.show_checking(is_on=False)
        self._screen.show_entry(late=late)
        if self._screen.isVisible():
            self._view.start()

    @staticmethod
    def _empty(found: Round, language: str) -> Entry:
        return new_entry(found.collection.id, found.form, language)

    def _show(self, rows: list[Sheet], row: int) -> None:
        if self._round is not None:
            self._returning = True
            self._view.show_pile(self._round.form, rows[row].entry.language, rows, row)
            self._returning = False
            self._show_sheet(row)

    def _replace(self, row: int, sheet: Sheet) -> None:
        rows = [*self._pile.rows]
        rows[row] = sheet
        self._show(rows, row)
        self._view.start()

    def _keep(self, row: int, answers: Mapping[str, AnswerValue]) -> None:
        sheet = self._pile.rows[row]
        if dict(answers) == sheet.entry.answers:
            return
        was_done = sheet.done
        if self._late and was_done:
            self._tell("info", self.tr("This form is sealed; it cannot be changed any more."))
            return
        self._pile.set_answers(row, answers)
        if not sheet.again:
            keep = keep_late if self._late else reopen_entry if was_done else keep_entry
            self._desk.write(keep, sheet.entry, owner=self)
        self._view.show_state(sheet)

    def _move(self, row: int, before: int) -> None:
        """Follow the keyboard to another form; the one before is put in, or not left."""
        if self._returning:
            return
        if 0 <= before < len(self._pile.rows):
            left = self._pile.rows[before]
            if left.is_begun and not left.again and not (
                self._holds(before) and self._put_in(before)
            ):  # fmt: skip
                return
        self._show_sheet(row)

    def _show_sheet(self, row: int) -> None:
        sheet = self._pile.rows[row]
        self.sheets.show(sheet.code, compares=sheet.again)
        self._view.show_sheet(sheet.code)
        self._view.show_row(row)

    def _holds(self, row: int) -> bool:
        """Tell whether a form can be put in; else go to what is wrong with it."""
        sheet = self._pile.rows[row]
        if self._round is not None and not finish(self._round.form, sheet.entry.answers):
            self._go_back(row, "")
            self._desk.problem.emit(Problem("form-empty"))
            return False
        wrong = self._pile.judge(row)
        if wrong:
            self._go_back(row, wrong)
        return not wrong

    def _go_back(self, row: int, name: str) -> None:
        self._returning = True
        self._view.go_to(row, name)
        self._returning = False

    def _put_in(self, row: int) -> bool:
        """Put a form in that holds; the next can be typed at once."""
        sheet = self._pile.rows[row]
        sheet.done = True
        self._pile.refresh(row)

        def bring_back(problem: Problem) -> None:
            sheet.done = False
            self._desk.problem.emit(problem)

        if self._late:
            self._desk.write(
                enter_late, sheet.entry, done=self._tell_late, failed=bring_back, owner=self
            )
        else:
            self._desk.write(
                finish_entry, sheet.entry, done=self.show_count, failed=bring_back, owner=self
            )
        return True

    def _next_form(self, row: int) -> None:
        """Go to the next form, an empty one after the last: paper comes in piles."""
        sheet = self._pile.rows[row]
        if not self._late:
            self._screen.show_notice(None)
        if row + 1 == len(self._pile.rows):
            if self._first:
                self._go_back(row, "")
                self._tell_checked()
                return
            if self._round is not None:
                self._pile.add(Sheet(self._empty(self._round, sheet.entry.language)))
        self._go_back(row + 1, "")
        self._show_sheet(row + 1)
        self._view.start(at_code=bool(sheet.code) and not self._pile.rows[row + 1].code)

    def _choose_language(self, language: str) -> None:
        row = self._view.current()
        if self._round is None or row < 0:
            return
        self.settle()
        sheet = self._pile.rows[row]
        sheet.entry = replace(sheet.entry, language=language)
        if sheet.is_begun and not sheet.again:
            self._desk.write(keep_late if self._late else keep_entry, sheet.entry, owner=self)
        self._show(self._pile.rows, row)
        self._view.start()

    def _read_code(self, typed: str) -> None:
        if self._round is not None:
            self.sheets.read(self._round.collection.id, typed)

    def _take_sheet(self, code: str) -> None:
        """Go on under the key of a sheet, so that it cannot be counted twice."""
        row = self._view.current()
        sheet = self._pile.rows[row]
        if sheet.done or sheet.again:
            self._show_sheet(row)
            return
        before = sheet.entry
        sheet.entry, sheet.code = with_code(before, code), code
        self._pile.refresh(row)
        if before.answers and before.key != sheet.entry.key:
            self._desk.write(give_up_entry, before.key, owner=self)
            self._desk.write(keep_late if self._late else keep_entry, sheet.entry, owner=self)

    def _type_again(self, code: str) -> None:
        """Compare a sheet that is in already; what was begun under no code is let go."""
        row = self._view.current()
        sheet = self._pile.rows[row]
        if sheet.is_begun and not sheet.again:
            self._desk.write(give_up_entry, sheet.entry.key, owner=self)
        sheet.entry, sheet.code, sheet.again = with_code(sheet.entry, code), code, True
        sheet.done = False
        self._pile.refresh(row)

    def _show_differences(self, key: bytes, names: tuple[str, ...]) -> None:
        """Go on when a second typing says the same, else to what it says otherwise."""
        row = self._view.current()
        sheet = self._pile.rows[row] if row >= 0 else None
        if sheet is None or sheet.entry.key != key:
            return
        left = frozenset(names) - sheet.looked
        sheet.differing = left
        if left:
            self._go_back(row, self._pile.judge(row))
            self.sheets.tell_differing(tuple(name for name in names if name in left))
            return
        sheet.done = True
        if names:  # solved: what was looked up a third time stands
            self._desk.write(correct_entry, sheet.entry, owner=self)
        self._pile.refresh(row)
        self._next_form(row)
        self.sheets.tell_same(corrected=len(names))

    def _tell_checked(self) -> None:
        left = sum(not sheet.done for sheet in self._pile.rows)
        if left:
            self._tell("info", self.tr("%n form(s) still to be checked.", "", left))
        else:
            self._end_check()
            self._tell("good", self.tr("All forms of this pile are checked."))

    def _end_check(self) -> None:
        again = {sheet.entry.key: sheet.entry for sheet in self._pile.rows if sheet.done}
        for sheet in self._first:
            sheet.entry = again.get(sheet.entry.key, sheet.entry)
        rows, self._first = self._first, []
        if self._round is not None:
            empty = Sheet(self._empty(self._round, rows[-1].entry.language))
            self._show([*rows, empty], len(rows))
        self._view.show_checking(is_on=False)
        self._screen.show_notice(None)
        self._view.start()

    def _bring_back(self, given_up: Sheet) -> None:
        row = self._view.current()
        if self._round is None or row < 0:
            return
        if self._pile.rows[row].is_begun and not (self._holds(row) and self._put_in(row)):
            return
        keep = keep_late if self._late else keep_entry
        self._desk.write(keep, given_up.entry, owner=self)
        rows = [sheet for sheet in self._pile.rows if sheet.entry.answers]
        self._show([*rows, given_up], len(rows))
        self._screen.show_notice(None)
        self._view.start()

    def _tell_late(self, late: Late) -> None:
        self._view.show_late(late.sealed)
        if late.released:
            self._tell("good", self.tr("%n late form(s) are released together.", "", late.released))

    def _tell(self, tone: str, words: str) -> None:
        notice = Notice(tone, words, closable=True)
        notice.closed.connect(lambda: self._screen.show_notice(None))
        self._screen.show_notice(notice)
