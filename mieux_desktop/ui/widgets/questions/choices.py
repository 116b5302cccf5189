"""Choices: one of a list, several of it, or all of it in order of preference."""

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QGridLayout, QRadioButton

from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    ChoiceQuestion,
    Rank,
    SelectMultiple,
    SelectOne,
)
from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.questions.editor import KeyTaker, digit_of

_SHORT: Final = 16  # characters of a label of which four stand side by side


class _ChoiceEditor(KeyTaker):
    """Numbered choices in columns, one Tab stop in all; arrows move, digits choose."""

    def __init__(self, question: ChoiceQuestion, language: str, kind: type[QAbstractButton]):
        super().__init__()
        self.codes = [choice.code for choice in question.choices]
        self.labels = [choice.label[language] for choice in question.choices]
        self.buttons = [self._button(kind, place) for place in range(len(self.codes))]
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(16)
        layout.setVerticalSpacing(0)
        columns = 4 if max(map(len, self.labels)) <= _SHORT else 2
        for place, button in enumerate(self.buttons):
            layout.addWidget(button, place // columns, place % columns)
        for column in range(columns):
            layout.setColumnStretch(column, 1)
        self._columns = columns
        self._move_stop(0)

    def take_key(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if digit is not None and 1 <= digit <= len(self.codes):
            self._go_to(digit - 1)
            self._toggle(digit - 1)
            return True
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.set_answer(None)
            self.answered.emit(None)
            return True
        forward = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        step = {
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }.get(Qt.Key(event.key()))
        if step is None:
            return False
        place = next((i for i, b in enumerate(self.buttons) if b.hasFocus()), 0) + step
        if 0 <= place < len(self.buttons):
            self._go_to(place)
        return True

    def _button(self, kind: type[QAbstractButton], place: int) -> QAbstractButton:
        button = kind()
        button.setText(self._words(place))
        button.setAccessibleName(self.labels[place])
        button.setMinimumHeight(tokens.ROW_CONTROL)
        button.clicked.connect(lambda: self._clicked(place))
        self.share_keys(button)
        return button

    def _words(self, place: int) -> str:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = "\u200f" if mirrored else "\u200e"  # else the figure would take the wrong side
        return f"{mark}{place + 1}  {self.labels[place]}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            for place, button in enumerate(self.buttons):
                button.setText(self._words(place))

    def _toggle(self, place: int) -> None:
        self.buttons[place].setChecked(not self.buttons[place].isChecked())
        self._clicked(place)

    def _clicked(self, place: int) -> None:
        self._move_stop(place)
        self.answered.emit(self.answer())

    def _go_to(self, place: int) -> None:
        self._move_stop(place)
        self.buttons[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _move_stop(self, stop: int) -> None:
        for place, button in enumerate(self.buttons):
            policy = Qt.FocusPolicy.StrongFocus if place == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)
        self.setFocusProxy(self.buttons[stop])


class SelectOneEditor(_ChoiceEditor):
    """One choice; Backspace takes it back."""

    def __init__(self, question: SelectOne, language: str) -> None:
        super().__init__(question, language, QRadioButton)
        for button in self.buttons:
            button.setAutoExclusive(False)  # exclusive buttons could not all be unchecked

    def answer(self) -> AnswerValue | None:
        for code, button in zip(self.codes, self.buttons, strict=True):
            if button.isChecked():
                return code
        return None

    def set_answer(self, value: AnswerValue | None) -> None:
        for code, button in zip(self.codes, self.buttons, strict=True):
            button.setChecked(code == value)

    def _toggle(self, place: int) -> None:
        self._clicked(place)

    def _clicked(self, place: int) -> None:
        self.set_answer(self.codes[place])
        super()._clicked(place)


class SelectMultipleEditor(_ChoiceEditor):
    """Any number of choices."""

    def __init__(self, question: SelectMultiple, language: str) -> None:
        super().__init__(question, language, QCheckBox)

    def answer(self) -> AnswerValue | None:
        pairs = zip(self.codes, self.buttons, strict=True)
        return tuple(code for code, button in pairs if button.isChecked()) or None

    def set_answer(self, value: AnswerValue | None) -> None:
        chosen = value if isinstance(value, tuple) else ()
        for code, button in zip(self.codes, self.buttons, strict=True):
            button.setChecked(code in chosen)


class RankEditor(_ChoiceEditor):
    """All choices in order: the first chosen is first; choosing one again takes it out."""

    def __init__(self, question: Rank, language: str) -> None:
        self._order: list[str] = []
        super().__init__(question, language, QCheckBox)

    def answer(self) -> AnswerValue | None:
        return tuple(self._order) or None

    def set_answer(self, value: AnswerValue | None) -> None:
        self._order = list(value) if isinstance(value, tuple) else []
        self._show_places()

    def _words(self, place: int) -> str:
        words = super()._words(place)
        code = self.codes[place]
        if code not in self._order:
            return words
        return self.tr("{choice} (place {place})").format(
            choice=words, place=self._order.index(code) + 1
        )

    def _clicked(self, place: int) -> None:
        code = self.codes[place]
        if code in self._order:
            self._order.remove(code)
        else:
            self._order.append(code)
        self._show_places()
        super()._clicked(place)

    def _show_places(self) -> None:
        for place, button in enumerate(self.buttons):
            button.setChecked(self.codes[place] in self._order)
            button.setText(self._words(place))
            button.setAccessibleName(self._words(place))
