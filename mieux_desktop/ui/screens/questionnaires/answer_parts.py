"""What is asked for: choices, scales, statements, limits, and what stands there at the start."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    Choice,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    IntegerQuestion,
    Point,
    Rank,
    Row,
    Scale,
    ScaleQuestion,
    TextQuestion,
)
from mieux_desktop.ui.screens.questionnaires.entries import Entry, EntryRows, EntryWords
from mieux_desktop.ui.screens.questionnaires.texts import Speaking, TextPair
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import Label


class AnswerPart(QWidget):
    """One part of the inspector; it reports the fields of the item that were changed."""

    edited = Signal(object, str)  # {field: value}, which part

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)


class ChoicesPart(AnswerPart):
    """The choices, the one with words of its own, and which are right in a knowledge test."""

    def __init__(
        self, item: ChoiceQuestion, speaking: Speaking, other_words: dict[str, str]
    ) -> None:
        super().__init__()
        self._choices = item.choices
        self._other_words = other_words
        words = EntryWords(self.tr("Choice"), self.tr("Code"), self.tr("Add a choice"))
        entries = tuple(Entry(choice.code, choice.label, choice) for choice in item.choices)
        self.rows = EntryRows(words, entries, speaking)
        self.rows.edited.connect(self._take)
        self.column.addWidget(self.rows)
        if isinstance(item, Rank):
            return
        self.other = QCheckBox(self.tr("Offer “Other” with a field for words"))
        self.other.setChecked(any(choice.other for choice in item.choices))
        self.other.clicked.connect(self._offer_other)
        self.column.addWidget(self.other)
        self.correct = TextField(" ".join(item.correct))
        self.correct.paused.connect(self._mark)
        self.correct.left.connect(self._mark)
        self._correct = item.correct
        hint = self.tr("codes, in a knowledge test")
        self.column.addWidget(Field(self.tr("Right answers"), self.correct, hint=hint))

    def _take(self, entries: tuple[Entry, ...]) -> None:
        choices = []
        for entry in entries:
            held = entry.origin
            other = isinstance(held, Choice) and held.other
            choices.append(Choice(code=entry.key, label=entry.text, other=other))
        self._choices = tuple(choices)
        self.edited.emit({"choices": self._choices}, "choices")

    def _offer_other(self, wanted: bool) -> None:
        kept = tuple(choice for choice in self._choices if not choice.other)
        if wanted:
            code = "other" if all(c.code != "other" for c in kept) else "other_2"
            kept = (*kept, Choice(code=code, label=self._other_words, other=True))
        self._choices = kept
        self.edited.emit({"choices": kept}, "other")

    def _mark(self) -> None:
        correct = tuple(self.correct.text().split())
        if correct != self._correct:
            self._correct = correct
            self.edited.emit({"correct": correct}, "correct")


class ScalePart(AnswerPart):
    """The points of a scale, one of the usual ones or one's own."""

    def __init__(
        self, item: ScaleQuestion | Grid, speaking: Speaking, usual: dict[str, Scale]
    ) -> None:
        super().__init__()
        self._scale = item.scale
        self._usual = usual
        self._language = speaking.source.code
        box = ComboBox(self.tr("Usual scales"))
        names = {
            "agreement": self.tr("Agreement, 1 to 5"),
            "knowledge": self.tr("Level of knowledge, 1 to 5"),
            "likely": self.tr("Likelihood, 1 to 5"),
            "likelihood": self.tr("Certainty, 0 to 10"),
        }
        items: list[tuple[str, object]] = [(names.get(name, name), name) for name in usual]
        current = next((name for name, scale in usual.items() if scale == item.scale), "")
        items.append((self.tr("A scale of its own"), ""))
        box.set_items(items, current)
        box.activated.connect(lambda _: self._choose(box.currentData()))
        self.box = box
        self.column.addWidget(Field(self.tr("Scale"), box))
        words = EntryWords(self.tr("Point"), self.tr("Value"), self.tr("Add a point"))
        entries = tuple(Entry(str(p.value), p.label, p) for p in item.scale.points)
        self.rows = EntryRows(words, entries, speaking, least=2)
        self.rows.edited.connect(self._take)
        self.column.addWidget(self.rows)
        self._error = Label("", "caption", "bad", wrap=True)
        self._error.hide()
        self.column.addWidget(self._error)
        self.applies = QCheckBox(self.tr("Offer “Not applicable”"))
        self.applies.setChecked(bool(item.scale.not_applicable))
        self.applies.clicked.connect(self._offer)
        self.column.addWidget(self.applies)
        if item.scale.not_applicable:
            text = item.scale.not_applicable
            pair = TextPair(self.tr("Words for “Not applicable”"), text, speaking)
            pair.edited.connect(lambda text: self._put(replace(self._scale, not_applicable=text)))
            self.column.addWidget(pair)

    def _choose(self, name: str) -> None:
        if name:
            self._put(self._usual[name], "usual")

    def _take(self, entries: tuple[Entry, ...]) -> None:
        try:
            points = tuple(Point(value=int(each.key), label=each.text) for each in entries)
        except ValueError:
            self._error.setText(self.tr("The values of a scale are whole numbers."))
            self._error.show()
            return
        self._error.hide()
        self._put(replace(self._scale, points=points))

    def _offer(self, wanted: bool) -> None:
        words = self._usual["agreement"].not_applicable or {
            self._language: self.tr("Not applicable")
        }
        self._put(replace(self._scale, not_applicable=words if wanted else {}), "applies")

    def _put(self, scale: Scale, part: str = "scale") -> None:
        self._scale = scale
        self.edited.emit({"scale": scale}, part)


class StatementsPart(AnswerPart):
    """The statements of a grid; each is a column of the export by its name."""

    def __init__(self, item: Grid, speaking: Speaking) -> None:
        super().__init__()
        words = EntryWords(self.tr("Statement"), self.tr("Name"), self.tr("Add a statement"), 124)
        entries = tuple(Entry(row.name, row.label, row) for row in item.rows)
        self._item = item
        self.rows = _Statements(words, entries, speaking, item.name)
        self.rows.edited.connect(self._take)
        self.column.addWidget(self.rows)

    def _take(self, entries: tuple[Entry, ...]) -> None:
        rows = tuple(
            Row(
                name=each.key,
                label=each.text,
                short=each.origin.short if isinstance(each.origin, Row) else {},
            )
            for each in entries
        )
        self.edited.emit({"rows": rows}, "rows")


class _Statements(EntryRows):
    """Rows whose names begin with that of their grid."""

    def __init__(
        self, words: EntryWords, entries: tuple[Entry, ...], speaking: Speaking, grid: str
    ) -> None:
        self._grid = grid
        super().__init__(words, entries, speaking, least=1)

    def new_key(self) -> str:
        held = {entry.key for entry in self._entries}
        number = len(held) + 1
        while f"{self._grid}_{number}" in held:
            number += 1
        return f"{self._grid}_{number}"


class LimitsPart(AnswerPart):
    """The lowest and highest answer, or the length of a text."""

    def __init__(
        self, item: IntegerQuestion | DecimalQuestion | DateQuestion | TextQuestion
    ) -> None:
        super().__init__()
        self._item = item
        row = QHBoxLayout()
        row.setSpacing(8)
        if isinstance(item, TextQuestion):
            fields = [("max_length", self.tr("Longest answer, in characters"))]
        elif isinstance(item, DateQuestion):
            fields = [
                ("minimum", self.tr("First day (year-month-day)")),
                ("maximum", self.tr("Last day (year-month-day)")),
            ]
        else:
            fields = [("minimum", self.tr("Lowest")), ("maximum", self.tr("Highest"))]
        self.fields: dict[str, Field] = {}
        self._held: dict[str, str] = {}
        for name, words in fields:
            value = getattr(item, name)
            text = "" if value is None else str(value)
            edit = TextField(text)
            field = Field(words, edit)
            edit.paused.connect(lambda name=name: self._take(name))
            edit.left.connect(lambda name=name: self._take(name))
            self.fields[name] = field
            self._held[name] = text
            row.addWidget(field, 1)
        self.column.addLayout(row)

    def _take(self, name: str) -> None:
        field = self.fields[name]
        edit = field.editor
        text = edit.text().strip().replace(",", ".") if isinstance(edit, TextField) else ""
        if text == self._held[name]:
            return
        self._held[name] = text
        value: int | str | None = text
        if isinstance(self._item, IntegerQuestion | TextQuestion):
            whole = text.removeprefix("-").isdecimal() and len(text) < 16
            empty = not text and isinstance(self._item, IntegerQuestion)
            field.set_error("" if whole or empty else self.tr("Write a whole number, such as 12."))
            if not whole and not empty:
                return
            value = int(text) if whole else None
        self.edited.emit({name: value}, name)


def answer_parts(
    item: AnyItem, speaking: Speaking, usual: dict[str, Scale], other_words: dict[str, str]
) -> list[AnswerPart]:
    """Return the parts that an item of this kind has."""
    match item:
        case ChoiceQuestion():
            return [ChoicesPart(item, speaking, other_words)]
        case Grid():
            return [StatementsPart(item, speaking), ScalePart(item, speaking, usual)]
        case ScaleQuestion():
            return [ScalePart(item, speaking, usual)]
        case IntegerQuestion() | DecimalQuestion() | DateQuestion() | TextQuestion():
            return [LimitsPart(item)]
    return []
