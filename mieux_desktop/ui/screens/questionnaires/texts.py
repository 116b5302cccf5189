"""Texts of a questionnaire: a field in its first language, one beside it in a second."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Language, Text
from mieux_desktop.ui.widgets.fields import TextArea, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label


@dataclass(frozen=True, slots=True)
class Speaking:
    """The language that is written in, and the one that is translated to beside it."""

    source: Language
    other: Language | None = None

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages with a field, in the order in which they stand."""
        return (self.source, self.other) if self.other else (self.source,)


class TextPair(QWidget):
    """One text in one or two languages; each field reads in the direction of its language.

    `stacked` puts the two under each other and shows no name: another label stands for it.
    """

    edited = Signal(object)  # Text
    left = Signal()
    returned = Signal()  # Return in a field of one line

    def __init__(
        self, name: str, text: Text, speaking: Speaking, *, lines: int = 1, stacked: bool = False
    ) -> None:
        super().__init__()
        self._text = dict(text)
        self._speaking = speaking
        self._fields: dict[str, TextField | TextArea] = {}
        columns = QVBoxLayout() if stacked else QHBoxLayout()
        columns.setSpacing(4 if stacked else 8)
        self._missing: _Missing | None = None
        self._below: QVBoxLayout | None = None  # the translation
        for language in speaking.languages:
            field = _field(text.get(language.code, ""), language, lines)
            field.paused.connect(self._take)
            field.left.connect(self._leave)
            if isinstance(field, TextField):
                field.returnPressed.connect(self.returned)
            self._fields[language.code] = field
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(field)
            if language is speaking.other:
                self._below = column
            if not stacked:
                column.addStretch(1)
            columns.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        if not stacked:
            words = Label(name, "caption")
            words.setBuddy(self.first())
            layout.addWidget(words)
        layout.addLayout(columns)
        self.setFocusProxy(self.first())
        self.set_name(name)
        self._mark()

    def set_name(self, name: str) -> None:
        """Call the fields by a name, each with its language."""
        for language in self._speaking.languages:
            self._fields[language.code].setAccessibleName(f"{name} ({language.name})")

    def fields(self) -> tuple[TextField | TextArea, ...]:
        """Return the fields in the order in which they stand."""
        return tuple(self._fields.values())

    def first(self) -> TextField | TextArea:
        """Return the field of the first language."""
        return self._fields[self._speaking.source.code]

    def text(self) -> Text:
        """Return the text as typed, in all languages."""
        typed = {
            code: field.text() if isinstance(field, TextField) else field.toPlainText()
            for code, field in self._fields.items()
        }
        held = {**self._text, **typed}
        return {code: words for code, words in held.items() if words.strip()}

    def flush(self) -> None:
        """Take over what waits for a pause."""
        for field in self._fields.values():
            field.flush()

    def _leave(self) -> None:
        self._take()
        self.left.emit()

    def _take(self) -> None:
        text = self.text()
        if text != self._text:
            self._text = text
            self._mark()
            self.edited.emit(text)

    def _mark(self) -> None:
        other = self._speaking.other
        lacks = other is not None and bool(self._text) and not self._text.get(other.code)
        if lacks and self._missing is None and self._below is not None:
            self._missing = _Missing(self.tr("Not translated yet"))
            self._below.insertWidget(1, self._missing)
        if self._missing is not None:
            self._missing.setVisible(lacks)


class _Missing(QWidget):
    """Says that a text has no translation."""

    def __init__(self, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(IconLabel("languages", "warning", 14))
        row.addWidget(Label(words, "caption", "warning"), 1)


def _field(text: str, language: Language, lines: int) -> TextField | TextArea:
    right_to_left = language.direction == "rtl"
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    if lines == 1:
        line = TextField(text, placeholder=language.name)
        line.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        line.setCursorPosition(0)
        return line
    area = TextArea(text, placeholder=language.name, lines=lines)
    area.setLayoutDirection(direction)
    option = area.document().defaultTextOption()
    option.setTextDirection(direction)
    area.document().setDefaultTextOption(option)
    return area
