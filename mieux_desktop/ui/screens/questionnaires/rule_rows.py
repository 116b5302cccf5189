"""Conditions: rules made by choosing question, comparison and value, or an expression."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    ScaleQuestion,
)
from mieux_desktop.domain.questionnaires.rules import (
    Comparison,
    Rule,
    Rules,
    comparisons_for,
    read_rules,
    write_rules,
)
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import Label

_LONGEST = 60  # characters of a question in the list
_BARE = (Comparison.ANSWERED, Comparison.UNANSWERED)


class RuleRows(QWidget):
    """Shows a condition as rules where it is made of them, else as an expression."""

    edited = Signal(str)

    def __init__(
        self, condition: str, questions: dict[str, AnyQuestion], codes: dict[str, str], code: str
    ) -> None:
        super().__init__()
        self._condition = condition
        self._questions = questions
        self._codes = codes  # how the questions are numbered
        self._language = code
        self._plain = bool(condition) and not self._can_choose()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._holder: QWidget | None = None
        self.expression: TextField | None = None
        self._field: Field | None = None
        self._error = ""
        self._build()

    def show_error(self, sentence: str) -> None:
        """Say why the expression cannot be read, or take that away."""
        self._error = sentence
        if self._field is not None:
            self._field.set_error(sentence)

    def flush(self) -> None:
        """Take over what waits for a pause."""
        for field in self.findChildren(TextField):
            field.flush()

    def _can_choose(self) -> bool:
        rules = read_rules(self._condition)
        return rules is not None and all(r.question in self._questions for r in rules.rules)

    def _rules(self) -> Rules:
        return (read_rules(self._condition) if self._condition else None) or Rules(())

    def _build(self) -> None:
        if self._holder is not None:
            self._column.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self.expression = self._field = None
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if self._plain:
            self._build_expression(column)
        else:
            self._build_rules(column)
        self._column.addWidget(self._holder)

    def _build_expression(self, column: QVBoxLayout) -> None:
        edit = TextField(self._condition, placeholder="${question} = 'yes'")
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edit.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        edit.paused.connect(lambda: self._say(edit.text().strip()))
        edit.left.connect(lambda: self._say(edit.text().strip()))
        self.expression = edit
        self._field = Field(self.tr("Expression of XLSForm"), edit)
        self._field.set_error(self._error)
        column.addWidget(self._field)
        choose = Button(self.tr("Choose instead"), "", "link", small=True)
        choose.clicked.connect(self._choose_instead)
        column.addLayout(_line(choose))

    def _build_rules(self, column: QVBoxLayout) -> None:
        rules = self._rules()
        if not rules.rules:
            words = self.tr("Always asked: a condition looks at a question before this one.")
            if self._questions:
                words = self.tr("Always asked.")
            column.addWidget(Label(words, "note", "secondary", wrap=True))
        if len(rules.rules) > 1:
            joint = ComboBox(self.tr("All or one"))
            joint.set_items(
                [(self.tr("All of these hold"), "and"), (self.tr("One of these holds"), "or")],
                rules.joined_by,
            )
            joint.activated.connect(
                lambda _: self._take(replace(self._rules(), joined_by=joint.currentData()))
            )
            column.addLayout(_line(joint))
        for number, rule in enumerate(rules.rules):
            row = _RuleRow(rule, self._questions, self._codes, self._language, number + 1)
            row.edited.connect(partial(self._change, number))
            row.valued.connect(partial(self._change, number, build=False))
            row.removed.connect(partial(self._change, number, None))
            column.addWidget(row)
        add = Button(self.tr("Add a condition"), "plus", small=True)
        add.clicked.connect(self._add)
        add.setEnabled(bool(self._questions))
        plain = Button(self.tr("Write an expression"), "", "link", small=True)
        plain.clicked.connect(self._write_instead)
        column.addLayout(_line(add, plain))

    def _add(self) -> None:
        name, question = list(self._questions.items())[-1]
        rule = _first_rule(name, question)
        rules = self._rules()
        self._take(replace(rules, rules=(*rules.rules, rule)), build=True)

    def _change(self, number: int, rule: Rule | None, *, build: bool = True) -> None:
        rules = self._rules()
        kept = list(rules.rules)
        kept[number : number + 1] = [] if rule is None else [rule]
        self._take(replace(rules, rules=tuple(kept)), build=build)

    def _take(self, rules: Rules, *, build: bool = False) -> None:
        self._say(write_rules(rules))
        if build:
            self._build()
            rows = self.findChildren(_RuleRow)
            shown = [row for row in rows if row.isVisibleTo(self)]
            if shown:
                shown[-1].question.setFocus(Qt.FocusReason.TabFocusReason)

    def _say(self, condition: str) -> None:
        if condition != self._condition:
            self._condition = condition
            self.edited.emit(condition)

    def _write_instead(self) -> None:
        self._plain = True
        self._build()
        if self.expression is not None:
            self.expression.setFocus(Qt.FocusReason.TabFocusReason)

    def _choose_instead(self) -> None:
        if self._condition and not self._can_choose():
            words = self.tr("This expression can only be changed here. Empty it to choose.")
            self.show_error(words)
            return
        self._plain = False
        self._error = ""
        self._build()


class _RuleRow(QWidget):
    """One rule: which question, how compared, with what."""

    edited = Signal(object)  # Rule, of which other values can be chosen from now on
    valued = Signal(object)  # Rule with another value
    removed = Signal()

    def __init__(
        self,
        rule: Rule,
        questions: dict[str, AnyQuestion],
        codes: dict[str, str],
        language: str,
        number: int,
    ) -> None:
        super().__init__()
        self._rule = rule
        self._questions = questions
        self._language = language
        asked = questions[rule.question]
        self.question = ComboBox(self.tr("Question of condition {number}").format(number=number))
        self.question.set_items(
            [(_short(each, codes, language), name) for name, each in questions.items()],
            rule.question,
        )
        self.question.activated.connect(self._ask)
        words = _ComparisonWords(self)
        offered = list(comparisons_for(asked))
        if rule.comparison not in offered:
            offered.append(rule.comparison)
        self.comparison = ComboBox(self.tr("Comparison"))
        self.comparison.set_items([(words.name(c), c) for c in offered], rule.comparison)
        self.comparison.activated.connect(self._compare)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.comparison)
        if rule.comparison not in _BARE:
            row.addWidget(self._value_editor(asked), 1)
        else:
            row.addStretch(1)
        remove = IconButton("x", self.tr("Remove the condition"))
        remove.clicked.connect(self.removed)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.question, 1)
        first.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(row)

    def _value_editor(self, asked: AnyQuestion) -> QWidget:
        values = _values(asked, self._language)
        if values:
            box = ComboBox(self.tr("Value"))
            if self._rule.value not in [data for _words, data in values]:
                values.append((self._rule.value, self._rule.value))
            box.set_items([*values], self._rule.value)
            box.activated.connect(lambda _: self._compare_with(str(box.currentData())))
            return box
        field = TextField(self._rule.value, name=self.tr("Value"))
        field.paused.connect(lambda: self._compare_with(field.text().strip()))
        field.left.connect(lambda: self._compare_with(field.text().strip()))
        return field

    def _ask(self) -> None:
        asked = self._questions[self.question.currentData()]
        if asked.name != self._rule.question:
            self.edited.emit(_first_rule(asked.name, asked))

    def _compare(self) -> None:
        asked, comparison = self._questions[self._rule.question], self.comparison.currentData()
        value = self._rule.value or _first_value(asked)
        if comparison in _BARE:
            value = ""
        self.edited.emit(replace(self._rule, comparison=comparison, value=value))

    def _compare_with(self, value: str) -> None:
        if value and value != self._rule.value:
            self._rule = replace(self._rule, value=value)
            self.valued.emit(self._rule)


class _ComparisonWords(QObject):
    def name(self, comparison: Comparison) -> str:
        return {
            Comparison.IS: self.tr("is"),
            Comparison.IS_NOT: self.tr("is not"),
            Comparison.LESS: self.tr("is less than"),
            Comparison.AT_MOST: self.tr("is at most"),
            Comparison.MORE: self.tr("is more than"),
            Comparison.AT_LEAST: self.tr("is at least"),
            Comparison.HAS: self.tr("includes"),
            Comparison.HAS_NOT: self.tr("does not include"),
            Comparison.ANSWERED: self.tr("is answered"),
            Comparison.UNANSWERED: self.tr("is not answered"),
        }[comparison]


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _short(question: AnyQuestion, codes: dict[str, str], language: str) -> str:
    text = question.label.get(language) or question.name
    text = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return f"{codes.get(question.name, '')}  {text}".strip()


def _values(question: AnyQuestion, language: str) -> list[tuple[str, object]]:
    if isinstance(question, ChoiceQuestion):
        return [(c.label.get(language) or c.code, c.code) for c in question.choices]
    if isinstance(question, ScaleQuestion):
        return [
            (f"{p.value}  {p.label.get(language, '')}".strip(), str(p.value))
            for p in question.scale.points
        ]
    return []


def _first_rule(name: str, question: AnyQuestion) -> Rule:
    comparison = comparisons_for(question)[0]
    return Rule(name, comparison, "" if comparison in _BARE else _first_value(question))


def _first_value(question: AnyQuestion) -> str:
    values = _values(question, "")
    if isinstance(question, DateQuestion):
        return datetime.now().astimezone().date().isoformat()
    return str(values[0][1]) if values else "1"
