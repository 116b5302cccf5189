"""Inspector: all that can be said about one item of a questionnaire, under each other."""

from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.questionnaires.kinds import Kind, kind_of, kinds_from
from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    AnyQuestion,
    ChoiceQuestion,
    Grid,
    Group,
    Note,
    Question,
    Role,
    Scale,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
)
from mieux_desktop.domain.questionnaires.typed import read_typed, write_typed
from mieux_desktop.ui.screens.questionnaires.answer_parts import answer_parts
from mieux_desktop.ui.screens.questionnaires.kind_words import KindWords
from mieux_desktop.ui.screens.questionnaires.rule_rows import RuleRows
from mieux_desktop.ui.screens.questionnaires.texts import Speaking, TextPair
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label, Rule


class Sentences(QWidget):
    """What has to be mended here, a line each."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._shown: Sequence[str] = ()
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show these sentences, or nothing."""
        if sentences == self._shown:
            return
        self._shown = sentences
        while (taken := self._column.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for sentence in sentences:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(IconLabel("circle-alert", "bad", 14), alignment=Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(sentence, "note", "bad", wrap=True), 1)
            self._column.addWidget(line)
        self.setVisible(bool(sentences))

    def text(self) -> str:
        """Return all sentences."""
        return " ".join(self._shown)


class EditingPanel(QWidget):
    """A column of fields; Ctrl+Z in one that has nothing to take back is the form's undo."""

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 16, 16, 24)
        self.column.setSpacing(12)
        self.sentences = Sentences()
        self.column.addWidget(self.sentences)

    def flush(self) -> None:
        """Take over what waits for a pause."""
        for pair in self.findChildren(TextPair):
            pair.flush()
        for field in self.findChildren(TextField):
            field.flush()

    def head(self, words: str) -> None:
        """Begin a part under a heading."""
        self.column.addSpacing(4)
        self.column.addWidget(Rule())
        self.column.addWidget(Label(words, "strong"))

    def watch(self, field: QWidget) -> None:
        """Listen to the keys of a field; again does no harm."""
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return self._pass_on(watched, self.undo_requested, redo=False)
        if event.matches(QKeySequence.StandardKey.Redo):
            return self._pass_on(watched, self.redo_requested, redo=True)
        return False

    def _pass_on(self, field: QObject, signal: Any, *, redo: bool) -> bool:
        if not isinstance(field, QLineEdit | QPlainTextEdit):
            return False
        own = _has_step(field, redo=redo)
        if not own:
            signal.emit()
        return not own


def take_back_in(field: QWidget, *, redo: bool) -> bool:
    """Undo or redo in a field of text; tell whether it had something to take back."""
    if not isinstance(field, QLineEdit | QPlainTextEdit) or not _has_step(field, redo=redo):
        return False
    field.redo() if redo else field.undo()
    return True


def _has_step(field: QLineEdit | QPlainTextEdit, *, redo: bool) -> bool:
    texts = field if isinstance(field, QLineEdit) else field.document()
    return texts.isRedoAvailable() if redo else texts.isUndoAvailable()


class ItemInspector(EditingPanel):
    """The fields of one item; each change gives the item anew."""

    edited = Signal(object, str)  # the item, which part of it
    kind_requested = Signal(object)  # Kind
    label_left = Signal()

    def __init__(
        self,
        item: AnyItem,
        speaking: Speaking,
        questions: dict[str, AnyQuestion],
        codes: dict[str, str],
        usual: dict[str, Scale],
        other_words: dict[str, str],
    ) -> None:
        super().__init__()
        self.item = item
        self._speaking = speaking
        self._top()
        words = self.tr("Question")
        if isinstance(item, Group):
            words = self.tr("Heading of the page")
        elif isinstance(item, Note):
            words = self.tr("Text to read")
        self.label = self._pair(words, "label", 2)
        self.label.left.connect(self.label_left)
        if not isinstance(item, Note):
            self._pair(self.tr("Explanation below it"), "hint")
        self.parts = answer_parts(item, speaking, usual, other_words)
        if self.parts:
            self.head(self.tr("Answers"))
        for part in self.parts:
            part.edited.connect(self._change)
            self.column.addWidget(part)
        if isinstance(item, Question):
            self._start()
        self.head(self.tr("Show this page only if") if isinstance(item, Group)
                  else self.tr("Ask this only if"))  # fmt: skip
        self.relevant = RuleRows(item.relevant, questions, codes, speaking.source.code)
        self.relevant.edited.connect(lambda text: self._change({"relevant": text}, "relevant"))
        self.column.addWidget(self.relevant)
        self.constraint: Field | None = None
        if isinstance(item, Question):
            self._check(item)
            self._results(item)
        else:
            self.head(self.tr("In the workbook"))
            self._name()
        self.column.addStretch(1)

    def show_name(self, name: str) -> None:
        """Show the name that was made of the words."""
        self.item = replace(self.item, name=name)
        self.name.setText(name)

    def _top(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(12)
        words = KindWords(self)
        self.kind = ComboBox(self.tr("Kind of item"))
        kinds: list[tuple[str, object]] = [(words.name(k), k) for k in kinds_from(self.item)]
        self.kind.set_items(kinds, kind_of(self.item))
        self.kind.setEnabled(len(kinds) > 1)
        self.kind.activated.connect(self._ask_kind)
        row.addWidget(self.kind)
        row.addStretch(1)
        self.required = QCheckBox(self.tr("An answer is required"))
        if isinstance(self.item, Question | Grid):
            self.required.setChecked(self.item.required)
            self.required.clicked.connect(
                lambda wanted: self._change({"required": wanted}, "required")
            )
            row.addWidget(self.required)
        self.column.addLayout(row)

    def _ask_kind(self) -> None:
        kind: Kind = self.kind.currentData()
        if kind is not kind_of(self.item):
            self.kind_requested.emit(kind)

    def _pair(self, words: str, field: str, lines: int = 1) -> TextPair:
        pair = TextPair(words, getattr(self.item, field), self._speaking, lines=lines)
        pair.edited.connect(lambda text: self._change({field: text}, field))
        self.column.addWidget(pair)
        return pair

    def _start(self) -> None:
        item, code = self.item, self._speaking.source.code
        words = self.tr("Answered at the start with")
        if not isinstance(item, Question):
            return
        if isinstance(item, SelectOne | ScaleQuestion):
            values: list[tuple[str, object]] = [(self.tr("Nothing"), None)]
            if isinstance(item, SelectOne):
                values += [(c.label.get(code) or c.code, c.code) for c in item.choices]
            else:
                values += [
                    (f"{p.value}  {p.label.get(code, '')}".strip(), p.value)
                    for p in item.scale.points
                ]
            box = ComboBox(words)
            box.set_items(values, item.default)
            box.activated.connect(lambda _: self._change({"default": box.currentData()}, "default"))
            self.column.addWidget(Field(words, box))
            return
        text = "" if item.default is None else " ".join(write_typed(item.default))
        edit = TextField(text)
        edit.paused.connect(lambda: self._begin_with(edit.text()))
        edit.left.connect(lambda: self._begin_with(edit.text()))
        choosing = isinstance(item, ChoiceQuestion)
        hint = self.tr("codes with spaces between") if choosing else ""
        self.column.addWidget(Field(words, edit, hint=hint))

    def _begin_with(self, text: str) -> None:
        item = self.item
        if isinstance(item, Question):
            texts = text.split() if isinstance(item, ChoiceQuestion) else [text]
            value = read_typed(item, texts)
            if isinstance(value, tuple) and isinstance(item, SelectMultiple):
                order = [choice.code for choice in item.choices]
                value = tuple(sorted(value, key=lambda c: order.index(c) if c in order else 99))
            self._change({"default": value}, "default")

    def _check(self, item: Question) -> None:
        self.head(self.tr("Check of the answer"))
        edit = TextField(item.constraint, placeholder=". > 0 and . <= 100")
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edit.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        edit.paused.connect(lambda: self._change({"constraint": edit.text().strip()}, "constraint"))
        edit.left.connect(lambda: self._change({"constraint": edit.text().strip()}, "constraint"))
        hint = self.tr("“.” is the answer")
        self.constraint = Field(self.tr("Expression that must hold"), edit, hint=hint)
        self.column.addWidget(self.constraint)
        self._pair(self.tr("What to say if it does not"), "constraint_message")

    def _results(self, item: Question) -> None:
        self.head(self.tr("In the results"))
        self._pair(self.tr("Short name in charts"), "short")
        roles: list[tuple[str, object]] = [(self.tr("Nothing special"), None)]
        roles += [(words, role) for role, words in self._roles().items()]
        box = ComboBox(self.tr("What it measures"))
        box.set_items(roles, item.role)
        box.activated.connect(lambda _: self._change({"role": box.currentData()}, "role"))
        self.column.addWidget(Field(self.tr("What it measures"), box))
        self._name()

    def _name(self) -> None:
        self.name = TextField(self.item.name)
        self.name.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.name.left.connect(self._rename)
        self.name.returnPressed.connect(self._rename)
        hint = self.tr("column of exports; lines up versions")
        self.column.addWidget(Field(self.tr("Name"), self.name, hint=hint))

    def _rename(self) -> None:
        self._change({"name": self.name.text().strip()}, "name")

    def _change(self, fields: dict[str, Any], part: str) -> None:
        item = replace(self.item, **fields)
        if item != self.item:
            self.item = item
            self.edited.emit(item, part)

    def _roles(self) -> dict[Role, str]:
        return {
            Role.RECOMMENDATION: self.tr("Recommendation (0 to 10)"),
            Role.KNOWLEDGE_BEFORE: self.tr("Knowledge before"),
            Role.KNOWLEDGE_AFTER: self.tr("Knowledge after"),
            Role.INTENDED_USE: self.tr("Intended use"),
            Role.OBSTACLE: self.tr("Obstacle"),
            Role.MOST_USEFUL: self.tr("Most useful"),
            Role.LEAST_USEFUL: self.tr("Least useful"),
            Role.FOLLOW_UP: self.tr("Follow-up wanted"),
            Role.PROFILE: self.tr("Who answers (groups the results)"),
        }
