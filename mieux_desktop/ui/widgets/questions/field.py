"""Question field: a question's words, its editor, and what is wrong with the answer."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.answers import Problem, ProblemCode
from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    DateQuestion,
    DecimalQuestion,
    IntegerQuestion,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)
from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.questions.choices import (
    RankEditor,
    SelectMultipleEditor,
    SelectOneEditor,
)
from mieux_desktop.ui.widgets.questions.editor import QuestionEditor
from mieux_desktop.ui.widgets.questions.scales import ScaleEditor
from mieux_desktop.ui.widgets.questions.texts import (
    DateEditor,
    DecimalEditor,
    IntegerEditor,
    TextEditor,
)


class QuestionField(QWidget):
    """One question: words beside the editor for scales, above it for all others."""

    def __init__(self, question: AnyQuestion, language: str) -> None:
        super().__init__()
        self.question = question
        self.editor = make_editor(question, language)
        self._language = language
        label = question.label[language]
        words = Label(label, "note", wrap=True)
        hint = Label(question.hint.get(language, ""), "caption", "secondary", wrap=True)
        self.editor.setAccessibleName(label)
        self._name_parts(label)
        self._error = Label("", "caption", "bad", wrap=True)
        self._error_row = QWidget()
        row = QHBoxLayout(self._error_row)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(IconLabel("circle-alert", "bad", 14), alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error, 1)
        self._error_row.hide()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(4)
        layout.addWidget(words, 0, 0)
        if isinstance(question, ScaleQuestion):
            layout.addWidget(self.editor, 0, 1)
            layout.setColumnStretch(0, 1)
            layout.addWidget(hint, 1, 0)
            layout.addWidget(self._error_row, 2, 0, 1, 2)
        else:
            self.setMaximumWidth(tokens.TEXT_WIDTH + 160)
            layout.addWidget(hint, 1, 0)
            layout.addWidget(self.editor, 2, 0)
            layout.addWidget(self._error_row, 3, 0)
        hint.setVisible(bool(hint.text()))

    def show_problem(self, problem: Problem | None) -> None:
        """Say beside the question what is wrong, or take the sentence away."""
        sentence = self.sentence(problem) if problem else ""
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def problem_shown(self) -> str:
        """Return the sentence shown, empty if none."""
        return self._error.text()

    def _name_parts(self, label: str) -> None:
        """Let the field with the focus say which question it answers."""
        if isinstance(self.question, ScaleQuestion | SelectOne | SelectMultiple | Rank):
            for part in self.editor.findChildren(QWidget):
                part.setAccessibleDescription(label)
        elif (edit := self.editor.focusProxy()) is not None:
            edit.setAccessibleName(label)

    def sentence(self, problem: Problem) -> str:
        """Return in words what is wrong with an answer to this question."""
        own = self.question.constraint_message.get(self._language, "")
        text = {
            ProblemCode.REQUIRED: self.tr("An answer is needed here."),
            ProblemCode.WRONG_TYPE: self._form_sentence(),
            ProblemCode.UNKNOWN_CHOICE: self.tr("“{choice}” is not one of the choices."),
            ProblemCode.REPEATED_CHOICE: self.tr("“{choice}” is chosen twice."),
            ProblemCode.INCOMPLETE_RANK: self.tr("Give every choice its place."),
            ProblemCode.NOT_ON_SCALE: self.tr("This is not a point of the scale."),
            ProblemCode.TOO_SMALL: self.tr("The lowest answer is {minimum}."),
            ProblemCode.TOO_LARGE: self.tr("The highest answer is {maximum}."),
            ProblemCode.TOO_LONG: self.tr("The answer is longer than {maximum} characters."),
            ProblemCode.CONSTRAINT: own,
            ProblemCode.UNKNOWN_QUESTION: self.tr("The form does not ask this any more."),
        }[problem.code]
        return text if problem.code is ProblemCode.CONSTRAINT else text.format(**problem.parameters)

    def _form_sentence(self) -> str:
        match self.question:
            case IntegerQuestion():
                return self.tr("Write a whole number, such as 12.")
            case DecimalQuestion():
                return self.tr("Write a number, such as 12.5.")
            case DateQuestion():
                return self.tr("Write a date, such as 05/03/2026.")
            case _:
                return self.tr("This answer cannot be read.")


def make_editor(question: AnyQuestion, language: str) -> QuestionEditor:
    """Return the editor of a question's type."""
    match question:
        case SelectOne():
            return SelectOneEditor(question, language)
        case SelectMultiple():
            return SelectMultipleEditor(question, language)
        case Rank():
            return RankEditor(question, language)
        case ScaleQuestion():
            return ScaleEditor(question, language)
        case IntegerQuestion():
            return IntegerEditor(question)
        case DecimalQuestion():
            return DecimalEditor(question)
        case DateQuestion():
            return DateEditor(question)
        case TextQuestion():
            return TextEditor(question)
        case _:
            assert_never(question)
