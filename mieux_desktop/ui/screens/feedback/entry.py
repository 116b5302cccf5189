"""Entry: paper forms typed in as rows of a grid, or one whole form after the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.screens.feedback.pile import PileModel, Sheet
from mieux_desktop.ui.screens.feedback.sheet_grid import SheetGrid
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button, FilterChip, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.questions.form import FormView

_FORM_WIDTH = 920
_LOW = 420  # below that the forms need the room of the words above


class EntryView(QWidget):
    """The pile of forms in one of two views, and how many are in."""

    answered = Signal(int, object)  # row, all answers of the form
    row_reached = Signal(int, int)  # row, and the one before
    done_requested = Signal()
    give_up_requested = Signal()
    code_typed = Signal(str)  # of the sheet, as typed
    check_requested = Signal()  # begin or end the second typing
    ways_requested = Signal()  # back to phones, kiosk and paper
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pile = PileModel(self)
        self.grid = SheetGrid(self.pile)
        self.grid.answered.connect(self.answered)
        self.grid.row_reached.connect(self.row_reached)
        self.grid.done_requested.connect(self.done_requested)
        self.form: FormView | None = None
        self._area: QScrollArea | None = None
        self.count = Label("", "heading")
        self._bar = Bar(name=self.tr("Forms entered"))
        self._bar.setMaximumWidth(160)
        self.language = ComboBox(self.tr("Language of the form"))
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.back = IconButton("arrow-left", self.tr("Back to the ways to answer"), key="Esc")
        self.back.clicked.connect(self.ways_requested)
        self.give_up = Button(self.tr("Give up form"), "trash-2")
        self.give_up.clicked.connect(self.give_up_requested)
        self.check = FilterChip(self.tr("Type again to check"))
        self.check.setToolTip(self.tr("Type the pile a second time; what differs is shown (F8)"))
        self.check.clicked.connect(self.check_requested)
        self.whole = FilterChip(self.tr("One form a page"))
        self.whole.setToolTip(self.tr("The whole form with all its words, or the grid (F6)"))
        self.whole.toggled.connect(lambda _: self._change_view())
        self.sheet = TextField(placeholder="K7M-4QX", name=self.tr("Code of the sheet"))
        self.sheet.setFixedWidth(104)
        self.sheet.editingFinished.connect(self._take_code)
        self.sheet.installEventFilter(self)
        self.done = Button(self.tr("Form done"), "check", "primary", key="Ctrl+↵")
        self.done.clicked.connect(self.done_requested)
        self._note = Label("", "caption", "secondary", wrap=True)
        self._views = QStackedWidget()
        self._views.addWidget(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._strip())
        layout.addWidget(Rule())
        layout.addWidget(self._views, 1)
        self.pile.dataChanged.connect(lambda *_: self.grid.show_cell())

    def show_pile(
        self, form: Questionnaire, language: str, rows: Sequence[Sheet], row: int
    ) -> None:
        """Show forms of one questionnaire, one of them at hand, in a language."""
        self.language.set_items([(lang.name, lang.code) for lang in form.languages], language)
        self.pile.show(form, language, rows)
        self.grid.show_form(form, language)
        self.grid.go_to(row)
        self._tell_sealed()
        if self.whole.isChecked():
            self._show_whole()

    def show_row(self, row: int) -> None:
        """Show the form at hand, after another one was."""
        sheet = self.pile.rows[row]
        place = self.language.findData(sheet.entry.language)
        if sheet.entry.language != self.pile.language:
            self.language.setCurrentIndex(place)
            self.pile.speak(sheet.entry.language)
            self.grid.show_cell()
        if self.form is not None and self._area is not None:
            self.form.set_answers(sheet.entry.answers)
            self._area.verticalScrollBar().setValue(0)
        self.show_state(sheet)

    def show_state(self, sheet: Sheet) -> None:
        """Offer what can be done with the form at hand."""
        self.give_up.setEnabled(sheet.is_begun and not sheet.again)

    def show_sheet(self, code: str, *, wrong: bool = False) -> None:
        """Show which sheet is typed in, none for an empty code; a wrong one as it was typed."""
        self.sheet.setText(f"{code[:3]}-{code[3:]}" if code and not wrong else code)
        theme.set_property(self.sheet, "invalid", "true" if wrong else "")

    def show_count(self, entered: int, invited: int) -> None:
        """Show how many forms are in, of how many people invited (0 if not known)."""
        if invited:
            text = self.tr("{entered} of {invited} entered")
            self.count.setText(text.format(entered=entered, invited=invited))
        else:
            self.count.setText(self.tr("%n forms entered", "", entered))
        self._bar.setVisible(bool(invited))
        self._bar.set_progress(entered, invited)

    def show_late(self, sealed: int) -> None:
        """Show how many late forms wait for a full five."""
        self.count.setText(self.tr("%n late form(s) sealed", "", sealed))
        self._bar.hide()
        self._note.setText(self.tr(
            "Late forms stay sealed until there are five; then five are released together, so"
            " that nobody can tell whose they are."
        ))  # fmt: skip

    def show_checking(self, *, is_on: bool) -> None:
        """Show whether the pile is typed a second time."""
        self.check.setChecked(is_on)

    def current(self) -> int:
        """Return the row of the form at hand, -1 for none."""
        return self.grid.current()

    def go_to(self, row: int, name: str) -> None:
        """Go to a question of a form; to its first one for no name."""
        self.grid.go_to(row, name)
        if self.form is not None:
            if name:
                self.form.check()
                self.form.go_to(name)
            else:
                self.form.go_to_first()

    def forget(self) -> None:
        """Show no form any more."""
        if self.pile.form is not None:
            self.pile.show(self.pile.form, self.pile.language, ())

    def flush(self) -> None:
        """Take over text that is still being typed."""
        self.grid.flush()
        if self.form is not None:
            self.form.flush()

    def start(self, *, at_code: bool = False) -> None:
        """Put the keyboard on the first question of the form at hand, or on the sheet's code."""
        if at_code:
            self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            self.sheet.selectAll()
        elif self.form is not None:
            self.form.go_to_first()
        elif self.current() >= 0:
            self.grid.go_to(self.current())

    def commands(self, page: str) -> list[Command]:
        """Return what can be done here by key, on a page of the window."""
        ways = (
            ("sheet", self.tr("Code of the sheet"), "F4", "hash", lambda: self.start(at_code=True)),
            ("whole", self.tr("One form a page, or the grid"), "F6", "list", self.whole.toggle),
            ("check", self.tr("Type again to check"), "F8", "list-checks", self.check.click),
        )

        def here(act: Callable[[], object]) -> Callable[[], None]:
            def run() -> None:
                if self.isVisible():
                    act()

            return run

        return [
            Command(f"{page}.{name}", text, "mission", here(act), (key,), "", icon, page)
            for name, text, key, icon, act in ways
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW
        self._sealed.setVisible(not low)
        self.grid.be_low(low)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the sheet's code goes on to the first question."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            return False
        self.start()  # the field takes what was typed as it loses the keyboard
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.ways_requested.emit()
        else:
            super().keyPressEvent(event)

    def _take_code(self) -> None:
        self.code_typed.emit(self.sheet.text())

    def _tell_sealed(self) -> None:
        self._note.setText(self.tr(
            "Answers stay sealed on this laptop until you close feedback. The forms below go out"
            " of sight when you leave."
        ))  # fmt: skip

    def _change_view(self) -> None:
        self.grid.flush()
        if self.form is not None and self._area is not None:
            self.form.flush()
            self._views.removeWidget(self._area)
            self._area.deleteLater()
            self.form = self._area = None
        if self.whole.isChecked():
            self._show_whole()
        self.start()

    def _show_whole(self) -> None:
        """Build the one form a page for the row at hand."""
        form, row = self.pile.form, self.current()
        if form is None or row < 0:
            return
        if self._area is not None:
            self._views.removeWidget(self._area)
            self._area.hide()
            self._area.deleteLater()
        self.form = FormView(form, self.pile.language)
        self.form.changed.connect(self._announce)
        self.form.setMaximumWidth(_FORM_WIDTH)
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        line.addStretch(1)
        line.addWidget(self.form, 1000)
        line.addStretch(1)
        self._area = area = scrolling(holder)
        self.form.question_reached.connect(lambda field: area.ensureWidgetVisible(field, 0, 56))
        self._views.addWidget(area)
        self._views.setCurrentWidget(area)
        self.form.set_answers(self.pile.rows[row].entry.answers)

    def _announce(self, name: str) -> None:
        if self.form is not None:
            self.pile.look_up(self.current(), name)
            self.answered.emit(self.current(), self.form.answers())

    def _strip(self) -> QVBoxLayout:
        """Return what stands above the forms: in rows, so that a narrow window cuts no word."""
        above, below, note = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (above, below, note):
            row.setSpacing(8)
        above.addWidget(self.back)
        above.addWidget(self.count)
        above.addWidget(self._bar)
        above.addStretch(1)
        above.addWidget(self.give_up)
        above.addWidget(self.done)
        of_sheet = Label(self.tr("Sheet"), "body", "secondary")
        of_sheet.setBuddy(self.sheet)
        below.addWidget(of_sheet)
        below.addWidget(self.sheet)
        below.addWidget(self.language)
        below.addStretch(1)
        below.addWidget(self.check)
        below.addWidget(self.whole)
        self._sealed = QWidget()
        sealed = QHBoxLayout(self._sealed)
        sealed.setContentsMargins(0, 0, 0, 0)
        sealed.setSpacing(8)
        sealed.addWidget(IconLabel("lock", size=14))
        sealed.addWidget(self._note, 1)
        note.addWidget(self._sealed)
        strip = QVBoxLayout()
        strip.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 8)
        strip.setSpacing(8)
        for row in (above, below, note):
            strip.addLayout(row)
        return strip
