"""What a workbook has that this program cannot take over, cell by cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from mieux_desktop.domain.questionnaires.model import Questionnaire


class Code(StrEnum):
    """What is wrong; `detail` of the problem in brackets. The interface says it in a sentence."""

    # The whole file
    NOT_A_WORKBOOK = "not-a-workbook"
    TOO_LARGE = "too-large"
    NO_SURVEY = "no-survey-sheet"
    NO_LANGUAGE_CODE = "language-without-code"  # [heading]: "Français" instead of "Français (fr)"
    NO_QUESTIONS = "no-questions"
    # A place; the form cannot be used before it is mended
    UNSUPPORTED_TYPE = "unsupported-type"  # [type]
    UNSUPPORTED_COLUMN = "unsupported-column"  # [what the cell says]
    UNSUPPORTED_SHEET = "unsupported-sheet"
    MEDIA = "media-hint"  # pictures, sound and film beside a question
    UNKNOWN_FUNCTION = "unknown-function"  # [its name]
    CONDITION = "unreadable-condition"  # [why]
    REFERENCE_IN_TEXT = "reference-in-text"  # a text that repeats an answer: ${name}
    CHANGING_DEFAULT = "changing-default"  # [default]
    WRONG_DEFAULT = "wrong-default"  # [default]
    NO_NAME = "no-name"
    NO_TYPE = "no-type"
    NO_TEXT = "no-text"  # [language]
    NO_LIST = "no-choice-list"  # [list]
    WRONG_VALUE = "wrong-value"  # [value]
    REPEATED = "given-twice"  # [name]
    NOT_CLOSED = "group-not-closed"  # [name]
    NOT_OPENED = "group-not-opened"
    NOT_USABLE = "not-usable"  # [reason in English, of the checks that shipped forms pass too]
    # Left out, and the form works without it
    METADATA = "metadata-left-out"  # [type]: start, deviceid ...; answers are anonymous
    COLUMN_LEFT_OUT = "column-left-out"
    SETTING_LEFT_OUT = "setting-left-out"
    SHEET_LEFT_OUT = "sheet-left-out"
    APPEARANCE_LEFT_OUT = "appearance-left-out"  # [appearance]
    ROW_DISABLED = "disabled-row"
    NAME_FOR_LABEL = "name-for-label"  # [name]: a group without a label shows its name
    VERSION_COUNTED = "version-counted"  # [version]: no whole number, so the form starts at 1


LEFT_OUT = frozenset({
    Code.METADATA, Code.COLUMN_LEFT_OUT, Code.SETTING_LEFT_OUT, Code.SHEET_LEFT_OUT,
    Code.APPEARANCE_LEFT_OUT, Code.ROW_DISABLED, Code.NAME_FOR_LABEL, Code.VERSION_COUNTED,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormProblem:
    """One doubt with its place: `row` as the spreadsheet numbers it (0: the whole sheet or file).

    `column` is the heading, `cell` the address, such as F12.
    """

    code: Code
    sheet: str = ""
    row: int = 0
    column: str = ""
    cell: str = ""
    detail: str = ""

    @property
    def stops(self) -> bool:
        """Tell whether the form cannot be used before this is mended."""
        return self.code not in LEFT_OUT


@dataclass(frozen=True, slots=True)
class ReadForm:
    """What a workbook gave: a questionnaire unless a problem stops it."""

    questionnaire: Questionnaire | None
    problems: tuple[FormProblem, ...] = ()


@dataclass(slots=True)
class Doubts:
    """The problems found so far; a cell is told of once."""

    found: list[FormProblem] = field(default_factory=list)
    _cells: set[tuple[str, int, str]] = field(default_factory=set)

    def add(self, problem: FormProblem) -> None:
        """Take note of a problem."""
        place = (problem.sheet, problem.row, problem.cell or f"{problem.column} {problem.code}")
        if place not in self._cells:
            self._cells.add(place)
            self.found.append(problem)

    @property
    def stop(self) -> bool:
        """Tell whether one of them stops the form."""
        return any(problem.stops for problem in self.found)
