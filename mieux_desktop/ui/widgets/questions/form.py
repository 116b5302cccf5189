"""Form: a whole questionnaire on one page, group under group, in one of its languages."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.answers import (
    problems,
    problems_of,
    relevant_names,
)
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyItem,
    ChoiceQuestion,
    Grid,
    Group,
    Note,
    Questionnaire,
    Scale,
    ScaleQuestion,
)
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.questions.field import QuestionField
from mieux_desktop.ui.widgets.questions.scales import GAP, SEGMENT, segment_width


class FormView(QWidget):
    """Shows what skip logic shows, and problems beside their questions.

    Enter goes to the next question (in long texts Tab does). The words have the direction that
    the language declares, whatever the interface's.
    """

    changed = Signal(str)  # name of the question that the user just answered
    question_reached = Signal(QWidget)  # the field that has the keyboard now

    def __init__(self, form: Questionnaire, language: str) -> None:
        super().__init__()
        self._form = form
        shown = form.language_for(language)
        self._language = shown.code
        right_to_left = shown.direction == "rtl"
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self._answers: dict[str, AnswerValue] = {}
        self._fields: dict[str, QuestionField] = {}
        self._parts: dict[str, QWidget] = {}  # what is shown or hidden, by name of the item
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._add_items(layout, form.items)
        layout.addStretch(1)
        self._show_relevant()

    def answers(self) -> Mapping[str, AnswerValue]:
        """Return all answers given, those of hidden questions too."""
        return dict(self._answers)

    def set_answers(self, answers: Mapping[str, AnswerValue]) -> None:
        """Show a set of answers, without a signal."""
        self._answers = dict(answers)
        for name, field in self._fields.items():
            field.editor.set_answer(self._answers.get(name))
            field.show_problem(None)
        self._show_relevant()

    def flush(self) -> None:
        """Take over text that is still being typed."""
        for field in self._fields.values():
            field.editor.flush()

    def check(self) -> int:
        """Show every problem, go to the first, and return how many there are."""
        found = {problem.question: problem for problem in problems(self._form, self._answers)}
        for name, field in self._fields.items():
            field.show_problem(found.get(name))
        first = next((name for name in self._fields if name in found), None)
        if first is not None:
            self.go_to(first)
        return len(found)

    def field(self, name: str) -> QuestionField:
        """Return the field of a question."""
        return self._fields[name]

    def go_to(self, name: str) -> None:
        """Put the keyboard on a question."""
        self._fields[name].editor.setFocus(Qt.FocusReason.TabFocusReason)
        self.question_reached.emit(self._fields[name])

    def go_to_first(self) -> None:
        """Put the keyboard on the first question."""
        self._step(-1, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            field = self._field_of(watched)
            if field is not None:
                self.question_reached.emit(field)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        back = event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if isinstance(watched, QPlainTextEdit) or not (plain or back):
            return False
        names = list(self._fields)
        field = self._field_of(watched)
        place = names.index(field.question.name) if field is not None else -1
        self._step(place, -1 if back else 1)
        return True

    def _add_items(self, layout: QVBoxLayout, items: Sequence[AnyItem]) -> None:
        scale: Scale | None = None  # whose words stand above the question before
        for item in items:
            above, scale = scale, item.scale if isinstance(item, ScaleQuestion) else None
            match item:
                case Group():
                    self._add_group(layout, item)
                case Note():
                    note = Label(item.label[self._language], "note", "secondary", wrap=True)
                    self._parts[item.name] = note
                    layout.addWidget(note)
                case Grid():
                    self._add_grid(layout, item)
                case _:
                    field = QuestionField(item, self._language)
                    if isinstance(item, ScaleQuestion) and item.scale != above:
                        heads = self._heads(Label(), item.scale, segment_width(item))
                        layout.addWidget(heads)
                        self._parts[f"{item.name} heads"] = heads
                    self._add_field(layout, field)
                    if isinstance(item, ChoiceQuestion) and item.other_question:
                        other = QuestionField(item.other_question, self._language)
                        self._add_field(layout, other)

    def _add_group(self, layout: QVBoxLayout, group: Group) -> None:
        card = Card(group.label[self._language])
        card.body.setSpacing(16)
        if group.hint:
            card.body.addWidget(
                Label(group.hint[self._language], "caption", "secondary", wrap=True)
            )
        self._add_items(card.body, group.items)
        self._parts[group.name] = card
        layout.addWidget(card)

    def _add_grid(self, layout: QVBoxLayout, grid: Grid) -> None:
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        question = Label(grid.label[self._language], "caption", "secondary", wrap=True)
        rows.addWidget(self._heads(question, grid.scale, SEGMENT))
        for row in grid.questions:
            self._add_field(rows, QuestionField(row, self._language))
        self._parts[grid.name] = holder
        layout.addWidget(holder)

    def _heads(self, words: Label, scale: Scale, width: int) -> QWidget:
        """Return the words of a scale, each above its column."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(words, 1)
        bottom = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        labels = [point.label.get(self._language, "") for point in scale.points]
        if width < SEGMENT:  # too narrow for words: the two ends share the row
            first, last = Label(labels[0], "caption"), Label(labels[-1], "caption")
            first.setFixedWidth(width * (len(labels) // 2))
            last.setFixedWidth(width * (len(labels) - len(labels) // 2))
            last.setAlignment(Qt.AlignmentFlag.AlignTrailing)
            ends = [first, last]
        else:
            ends = [Label(label, "caption", "secondary", wrap=True) for label in labels]
            for label in ends:
                label.setFixedWidth(width)
                label.setAlignment(bottom)
        for label in ends:
            label.set_tone("secondary")
            row.addWidget(label, alignment=Qt.AlignmentFlag.AlignBottom)
        if scale.not_applicable:
            row.addSpacing(GAP)
            last = Label(scale.not_applicable[self._language], "caption", "secondary", wrap=True)
            last.setFixedWidth(width)
            last.setAlignment(bottom)
            row.addWidget(last, alignment=Qt.AlignmentFlag.AlignBottom)
        elif width == SEGMENT:
            row.addSpacing(GAP + SEGMENT)
        return holder

    def _add_field(self, layout: QVBoxLayout, field: QuestionField) -> None:
        name = field.question.name
        self._fields[name] = self._parts[name] = field
        field.editor.answered.connect(lambda value: self._answer(name, value))
        field.editor.left.connect(lambda: self._judge(name))
        for part in field.editor.findChildren(QWidget):
            part.installEventFilter(self)
        layout.addWidget(field)

    def _answer(self, name: str, value: AnswerValue | None) -> None:
        if value is None:
            self._answers.pop(name, None)
        else:
            self._answers[name] = value
        self._show_relevant()
        if self._fields[name].problem_shown() or not isinstance(value, str):
            self._judge(name)  # what is still being typed is judged on leaving it
        self.changed.emit(name)

    def _judge(self, name: str) -> None:
        found = problems_of(self._form, name, self._answers) if name in self._answers else ()
        self._fields[name].show_problem(found[0] if found else None)

    def _show_relevant(self) -> None:
        names = relevant_names(self._form, self._answers)
        for name, part in self._parts.items():
            part.setVisible(name.split()[0] in names)

    def _step(self, place: int, step: int) -> None:
        names = list(self._fields)
        place += step
        while 0 <= place < len(names):
            if self._fields[names[place]].isVisibleTo(self):
                self.go_to(names[place])
                return
            place += step

    def _field_of(self, part: QObject) -> QuestionField | None:
        widget: QObject | None = part
        while widget is not None and widget is not self:
            if isinstance(widget, QuestionField):
                return widget
            widget = widget.parent()
        return None
