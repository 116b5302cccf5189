"""Entry: paper forms typed in one after the other while feedback is open."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.questions.form import FormView

_FORM_WIDTH = 920


class EntryView(QWidget):
    """One form at a time, and how many are done."""

    answered = Signal(object)  # all answers of the form, by question
    done_requested = Signal()
    give_up_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.form: FormView | None = None
        self._area: QScrollArea | None = None
        self.count = Label("", "heading")
        self._bar = Bar(name=self.tr("Forms entered"))
        self._bar.setMaximumWidth(160)
        self.language = ComboBox(self.tr("Language of the form"))
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.give_up = Button(self.tr("Give up form"), "trash-2")
        self.give_up.clicked.connect(self.give_up_requested)
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
        self._room.addWidget(self._area)
        self._area.show()  # at once: what is not shown yet cannot take the keyboard
        self.show_answers(answers)

    def show_answers(self, answers: Mapping[str, AnswerValue]) -> None:
        """Show the answers of another form, from its top."""
        if self.form is not None and self._area is not None:
            self.form.set_answers(answers)
            self._area.verticalScrollBar().setValue(0)
        self.give_up.setEnabled(bool(answers))

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done_requested.emit()
            return
        super().keyPressEvent(event)

    def _strip(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(4)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.count)
        top.addWidget(self._bar)
        top.addStretch(1)
        words.addLayout(top)
        note = QHBoxLayout()
        note.setSpacing(6)
        note.addWidget(IconLabel("lock", size=14))
        note.addWidget(self._note, 1)
        words.addLayout(note)
        strip = QHBoxLayout()
        strip.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        strip.setSpacing(8)
        strip.addLayout(words, 1)
        in_language = Label(self.tr("Form in"), "body", "secondary")
        in_language.setBuddy(self.language)
        strip.addWidget(in_language)
        strip.addWidget(self.language)
        strip.addSpacing(8)
        strip.addWidget(self.give_up)
        strip.addWidget(self.done)
        return strip

    def _announce(self, _name: str) -> None:
        if self.form is not None:
            answers = self.form.answers()
            self.give_up.setEnabled(bool(answers))
            self.answered.emit(answers)

    def _scroll_to(self, field: QWidget) -> None:
        if self._area is not None:
            self._area.ensureWidgetVisible(field, 0, 56)
