"""Entry: paper forms typed in one after the other while feedback is open."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    Questionnaire,
    ScaleQuestion,
    SelectOne,
)
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button, FilterChip, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.questions.field import QuestionField
from mieux_desktop.ui.widgets.questions.form import FormView

_FORM_WIDTH = 920
_TENS_MS = 700  # for the 0 of a 10


class EntryView(QWidget):
    """One form at a time, and how many are done."""

    answered = Signal(object)  # all answers of the form, by question
    done_requested = Signal()
    give_up_requested = Signal()
    code_typed = Signal(str)  # of the sheet, as typed
    ways_requested = Signal()  # back to phones, kiosk and paper
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.form: FormView | None = None
        self._area: QScrollArea | None = None
        self._codes: Mapping[str, str] = {}
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
        self.sheet = TextField(placeholder="K7M-4QX", name=self.tr("Code of the sheet"))
        self.sheet.setFixedWidth(104)
        self.sheet.editingFinished.connect(lambda: self.code_typed.emit(self.sheet.text()))
        self.fast = FilterChip(self.tr("Fast entry"))
        self.fast.setToolTip(self.tr("One key for each answer, Enter for the next sheet"))
        self.at = Label("", "strong", "accent")
        self._jump = QTimer(self, singleShot=True)
        self._jump.timeout.connect(self._go_on)
        self._reached = ""  # the question that has the keyboard
        self.done = Button(self.tr("Form done"), "check", "primary", key="Ctrl+↵")
        self.done.clicked.connect(self.done_requested)
        self._note = Label(
            self.tr("Answers stay sealed on this laptop until you close feedback."),
            "caption", "secondary", wrap=True,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._strip())
        layout.addWidget(Rule())
        self._room = QVBoxLayout()
        self._room.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._room, 1)

    def show_form(
        self, form: Questionnaire, language: str, answers: Mapping[str, AnswerValue]
    ) -> None:
        """Show a form in a language, with the answers it has so far."""
        if self._area is not None:
            self._area.hide()
            self._area.deleteLater()
        self.language.set_items([(lang.name, lang.code) for lang in form.languages], language)
        self.form = FormView(form, language)
        self.form.changed.connect(self._announce)
        self.form.setMaximumWidth(_FORM_WIDTH)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        row.addStretch(1)
        row.addWidget(self.form, 1000)
        row.addStretch(1)
        self._area = scrolling(holder)
        self.form.question_reached.connect(self._scroll_to)
        self._codes = row_codes(form)
        for part in self.form.findChildren(QWidget):
            part.installEventFilter(self)  # after the form's own, so before it: Enter in fast entry
        self._room.addWidget(self._area)
        self._area.show()  # at once: what is not shown yet cannot take the keyboard
        self.show_answers(answers)

    def show_answers(self, answers: Mapping[str, AnswerValue]) -> None:
        """Show the answers of another form, from its top."""
        if self.form is not None and self._area is not None:
            self.form.set_answers(answers)
            self._area.verticalScrollBar().setValue(0)
        self.give_up.setEnabled(bool(answers))

    def show_sheet(self, code: str, *, wrong: bool = False) -> None:
        """Show which sheet is typed in, none for an empty code."""
        self.sheet.setText(code)
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

    def start(self) -> None:
        """Put the keyboard on the first question."""
        if self.form is not None:
            self.form.go_to_first()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In fast entry, Enter ends the sheet; in long texts it stays a new line."""
        if not self.fast.isChecked() or event.type() != QEvent.Type.KeyPress:
            return False
        plain = isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        )
        if not plain or isinstance(watched, QPlainTextEdit):
            return False
        if isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            return False
        self.done_requested.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done_requested.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.ways_requested.emit()
            return
        super().keyPressEvent(event)

    def _strip(self) -> QVBoxLayout:
        """Return what stands above the form: in two rows, so that a narrow window cuts no word."""
        above, below = QHBoxLayout(), QHBoxLayout()
        for row in (above, below):
            row.setSpacing(8)
        above.addWidget(self.back)
        above.addWidget(self.count)
        above.addWidget(self._bar)
        above.addStretch(1)
        above.addWidget(self.give_up)
        above.addWidget(self.done)
        below.addWidget(IconLabel("lock", size=14))
        below.addWidget(self._note, 1)
        below.addWidget(self.at)
        below.addWidget(self.fast)
        of_sheet = Label(self.tr("Sheet"), "body", "secondary")
        of_sheet.setBuddy(self.sheet)
        below.addWidget(of_sheet)
        below.addWidget(self.sheet)
        below.addWidget(self.language)
        strip = QVBoxLayout()
        strip.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        strip.setSpacing(8)
        strip.addLayout(above)
        strip.addLayout(below)
        return strip

    def _announce(self, name: str) -> None:
        if self.form is not None:
            self._jump_from(name)
            answers = self.form.answers()
            self.give_up.setEnabled(bool(answers))
            self.answered.emit(answers)

    def _jump_from(self, name: str) -> None:
        """In fast entry, go on after one key; a 1 may become a 10."""
        if self.form is None or not self.fast.isChecked():
            return
        question = self.form.field(name).question
        if not isinstance(question, ScaleQuestion | SelectOne):
            return
        value = self.form.answers().get(name)
        tens = isinstance(question, ScaleQuestion) and question.scale.points[-1].value >= 10
        if value is not None:
            self._reached = name
            self._jump.start(_TENS_MS if tens and value == 1 else 0)

    def _go_on(self) -> None:
        if self.form is None:
            return
        names = list(self._codes)
        for name in names[names.index(self._reached) + 1 :]:
            if self.form.field(name).isVisibleTo(self.form):
                self.form.go_to(name)
                return
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def _scroll_to(self, field: QWidget) -> None:
        if isinstance(field, QuestionField):
            self.at.setText(self._codes.get(field.question.name, ""))
        if self._area is not None:
            self._area.ensureWidgetVisible(field, 0, 56)
