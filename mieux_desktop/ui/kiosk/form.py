"""The pages of a form at the kiosk: a group each, and what stands between two groups."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.answers import (
    Problem,
    ProblemCode,
    problems_of,
    relevant_names,
)
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyItem,
    AnyQuestion,
    ChoiceQuestion,
    Grid,
    Group,
    Note,
    Questionnaire,
    ScaleQuestion,
    Text,
)
from mieux_desktop.operations.feedback_words import FormWords
from mieux_desktop.ui import tokens
from mieux_desktop.ui.kiosk.editors import ends_of, is_typed, large_editor
from mieux_desktop.ui.widgets.labels import IconLabel, Label

_TEXT_WIDTH = 760


def split_into_steps(form: Questionnaire) -> tuple[tuple[Text, tuple[AnyItem, ...]], ...]:
    """Return the heading and the items of each page, in order."""
    steps: list[tuple[Text, tuple[AnyItem, ...]]] = []
    loose: list[AnyItem] = []
    for item in form.items:
        if not isinstance(item, Group):
            loose.append(item)
            continue
        if loose:
            steps.append(({}, tuple(loose)))
            loose = []
        steps.append((item.label, (item,)))
    if loose:
        steps.append(({}, tuple(loose)))
    return tuple(steps)


class KioskField(QWidget):
    """One question in large words, its answers, and what is wrong with them."""

    def __init__(self, question: AnyQuestion, words: FormWords) -> None:
        super().__init__()
        self.question = question
        self._words = words
        language = words.language.code
        label = question.label[language]
        self.editor = large_editor(question, language)
        self.editor.setAccessibleName(label)
        for part in self.editor.findChildren(QWidget):
            part.setAccessibleDescription(label)
        if is_typed(self.editor) and (edit := self.editor.findChild(QWidget)) is not None:
            edit.setAccessibleName(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Label(label, "title", wrap=True))
        hint = question.hint.get(language, "")
        if hint:
            layout.addWidget(Label(hint, "note", "secondary", wrap=True))
        layout.addWidget(self.editor)
        if isinstance(question, ScaleQuestion):
            low, high = ends_of(question, language)
            if low or high:
                row = QHBoxLayout()
                row.addWidget(Label(low, "note", "secondary"))
                row.addStretch(1)
                row.addWidget(Label(high, "note", "secondary"))
                layout.addLayout(row)
        if is_typed(self.editor):
            self.editor.setMaximumWidth(_TEXT_WIDTH)
            self.editor.setStyleSheet("QLineEdit, QPlainTextEdit { font-size: 17px; }")
        self._icon = IconLabel("circle-alert", "bad", 18)
        self._error = Label("", "note", "bad", wrap=True)
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon)
        row.addWidget(self._error, 1)
        self._row.hide()
        layout.addWidget(self._row)

    def show_problem(self, problem: Problem | None) -> None:
        """Say what is wrong in the language of the form, or take it away."""
        self._error.setText(self._sentence(problem) if problem else "")
        self._row.setVisible(problem is not None)
        self.editor.setAccessibleDescription(self._error.text())

    def problem_shown(self) -> str:
        """Return the sentence shown, empty if none."""
        return self._error.text()

    def _sentence(self, problem: Problem) -> str:
        own = self.question.constraint_message.get(self._words.language.code, "")
        if problem.code is ProblemCode.CONSTRAINT and own:
            return own
        name = {
            ProblemCode.REQUIRED: "required",
            ProblemCode.WRONG_TYPE: _WRONG.get(type(self.question).__name__, "constraint"),
            ProblemCode.TOO_SMALL: "too_small",
            ProblemCode.TOO_LARGE: "too_large",
            ProblemCode.TOO_LONG: "too_long",
            ProblemCode.REPEATED_CHOICE: "repeated_choice",
            ProblemCode.INCOMPLETE_RANK: "incomplete_rank",
            ProblemCode.UNKNOWN_CHOICE: "wrong_choice",
            ProblemCode.NOT_ON_SCALE: "wrong_choice",
        }.get(problem.code, "constraint")
        return self._words(name, **{k: str(v) for k, v in problem.parameters.items()})


_WRONG = {
    "IntegerQuestion": "wrong_number",
    "DecimalQuestion": "wrong_decimal",
    "DateQuestion": "wrong_date",
}


class _Said(NamedTuple):
    """Words between the questions."""

    text: str
    step: str


class KioskStep(QWidget):
    """One page: its questions, those hidden that the answers so far leave out."""

    answered = Signal(str, object)  # name, value or None

    def __init__(
        self, heading: Text, items: Sequence[AnyItem], form: Questionnaire, words: FormWords
    ) -> None:
        super().__init__()
        self._language = words.language.code
        self._words = words
        self.heading = ""
        self.fields: dict[str, KioskField] = {}
        self._parts: list[tuple[str, _Said | AnyQuestion, QWidget]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(80, 8, 80, 24)
        self._column.setSpacing(28)
        self._column.addStretch(1)
        self.show_items(heading, items, form)

    def show_items(self, heading: Text, items: Sequence[AnyItem], form: Questionnaire) -> None:
        """Show the page of a form; what was there before stays as it is."""
        self._form = form
        self.heading = heading.get(self._language, "")
        before, self._parts = self._parts, []
        for place, (name, content) in enumerate(self._contents(items)):
            held = (each for each in before if each[:2] == (name, content))
            part = next(held, None) or (name, content, self._make(content))
            self._parts.append(part)
            at = self._column.itemAt(place)
            if at is None or at.widget() is not part[2]:
                self._column.insertWidget(place, part[2])
        self.fields = {n: part for n, _, part in self._parts if isinstance(part, KioskField)}
        shown = {id(part) for _, _, part in self._parts}
        for _name, _content, old in before:
            if id(old) not in shown:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()

    def show_answers(self, answers: Mapping[str, AnswerValue]) -> None:
        """Show answers, and the questions that they leave."""
        for name, field in self.fields.items():
            field.editor.set_answer(answers.get(name))
            field.show_problem(None)
        self.show_relevant(answers)

    def show_relevant(self, answers: Mapping[str, AnswerValue]) -> None:
        """Show what is to be asked after these answers, hide the rest."""
        names = relevant_names(self._form, answers)
        for name, _content, part in self._parts:
            part.setVisible(name in names)

    def asks(self, answers: Mapping[str, AnswerValue]) -> bool:
        """Tell whether anything on this page is to be shown after these answers."""
        names = relevant_names(self._form, answers)
        return any(name in names for name, _content, _part in self._parts)

    def check(self, answers: Mapping[str, AnswerValue]) -> bool:
        """Show what is wrong on this page; tell whether all is right."""
        names = relevant_names(self._form, answers)
        first: KioskField | None = None
        for name, field in self.fields.items():
            found = problems_of(self._form, name, answers) if name in names else ()
            field.show_problem(found[0] if found else None)
            first = first or (field if found else None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.TabFocusReason)
        return first is None

    def flush(self) -> None:
        """Take over text that is being typed."""
        for field in self.fields.values():
            field.editor.flush()

    def focus_first(self) -> None:
        """Put the keyboard on the first question shown."""
        for field in self.fields.values():
            if field.isVisibleTo(self):
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _contents(self, items: Sequence[AnyItem]) -> Iterator[tuple[str, _Said | AnyQuestion]]:
        """Yield what stands on the page, in order, with the name of its item."""
        language = self._language
        for item in items:
            match item:
                case Group():
                    if item.label.get(language, "") != self.heading:
                        yield item.name, _Said(item.label[language], "title")
                    if item.hint:
                        yield item.name, _Said(item.hint[language], "note")
                    yield from self._contents(item.items)
                case Note():
                    yield item.name, _Said(item.label[language], "heading")
                case Grid():
                    yield item.name, _Said(item.label[language], "heading")
                    yield from ((each.name, each) for each in item.questions)
                case _:
                    yield item.name, item
                    if isinstance(item, ChoiceQuestion) and (other := item.other_question):
                        yield other.name, other

    def _make(self, content: _Said | AnyQuestion) -> QWidget:
        if isinstance(content, _Said):
            return Label(content.text, content.step, "secondary", wrap=True)
        field = KioskField(content, self._words)
        name = content.name
        field.editor.answered.connect(lambda value: self.answered.emit(name, value))
        field.setMinimumHeight(tokens.KIOSK_TARGET)
        return field
