"""Typed answers: text, numbers, dates. What cannot be read stays as typed, and is told."""

import re
from datetime import date
from typing import Final

from PySide6.QtWidgets import QHBoxLayout

from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    DateQuestion,
    DecimalQuestion,
    IntegerQuestion,
    TextQuestion,
)
from mieux_desktop.ui.widgets.fields import TextArea, TextField
from mieux_desktop.ui.widgets.questions.editor import QuestionEditor

_NUMBER_WIDTH: Final = 160
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})")


class TextEditor(QuestionEditor):
    """A text of one line or, if the question is long, of several."""

    def __init__(self, question: TextQuestion) -> None:
        super().__init__()
        self._edit: TextField | TextArea = TextArea(lines=3) if question.long else TextField()
        _fill(self, self._edit)

    def answer(self) -> AnswerValue | None:
        edit = self._edit
        return (edit.text() if isinstance(edit, TextField) else edit.toPlainText()) or None

    def set_answer(self, value: AnswerValue | None) -> None:
        text = value if isinstance(value, str) else ""
        if isinstance(self._edit, TextField):
            self._edit.setText(text)
        else:
            self._edit.setPlainText(text)

    def flush(self) -> None:
        self._edit.flush()


class _LineEditor(QuestionEditor):
    """A short answer that is read from one line of text."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self._edit = TextField(placeholder=placeholder)
        self._edit.setMaximumWidth(_NUMBER_WIDTH)
        _fill(self, self._edit)

    def answer(self) -> AnswerValue | None:
        typed = self._edit.text().strip()
        return self.read(typed) if typed else None

    def set_answer(self, value: AnswerValue | None) -> None:
        self._edit.setText("" if value is None else self.write(value))

    def flush(self) -> None:
        self._edit.flush()

    def read(self, typed: str) -> AnswerValue:
        """Return the answer that was typed, or the text itself if it is none."""
        raise NotImplementedError

    def write(self, value: AnswerValue) -> str:
        """Return an answer as it is typed."""
        return str(value)


class IntegerEditor(_LineEditor):
    """A whole number."""

    def __init__(self, _question: IntegerQuestion) -> None:
        super().__init__()

    def read(self, typed: str) -> AnswerValue:
        return int(typed) if re.fullmatch(r"[+-]?\d{1,18}", typed) else typed


class DecimalEditor(_LineEditor):
    """A number with a point or a comma."""

    def __init__(self, _question: DecimalQuestion) -> None:
        super().__init__()

    def read(self, typed: str) -> AnswerValue:
        return typed.replace(",", ".").removeprefix("+")


class DateEditor(_LineEditor):
    """A date, day first as on paper."""

    def __init__(self, _question: DateQuestion) -> None:
        super().__init__(self.tr("day/month/year"))

    def read(self, typed: str) -> AnswerValue:
        found = _DAY_FIRST.fullmatch(typed)
        if not found:
            return typed
        day, month, year = map(int, found.groups())
        try:
            return date(year, month, day).isoformat()
        except ValueError:
            return typed

    def write(self, value: AnswerValue) -> str:
        found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", str(value))
        return f"{found[3]}/{found[2]}/{found[1]}" if found else str(value)


def _fill(editor: QuestionEditor, edit: TextField | TextArea) -> None:
    layout = QHBoxLayout(editor)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(edit)
    if isinstance(editor, _LineEditor):
        layout.addStretch(1)
    editor.setFocusProxy(edit)
    edit.paused.connect(lambda: editor.answered.emit(editor.answer()))
    edit.left.connect(editor.left)
