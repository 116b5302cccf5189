"""One row of the survey sheet as a question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from mieux_desktop.domain.questionnaires.answers import form_problem
from mieux_desktop.domain.questionnaires.conditions import (
    NAME_PATTERN,
    ConditionError,
    parse_condition,
)
from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    Choice,
    DateQuestion,
    DecimalQuestion,
    IntegerQuestion,
    Note,
    Point,
    Rank,
    Role,
    Scale,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.typed import read_typed
from mieux_desktop.operations.xlsforms.bounds import read_constraint
from mieux_desktop.operations.xlsforms.choices import ChoiceList
from mieux_desktop.operations.xlsforms.languages import Languages
from mieux_desktop.operations.xlsforms.problems import Code, Doubts
from mieux_desktop.operations.xlsforms.sheets import Row

_YES = frozenset({"yes", "true", "true()", "1", "required"})
_NO = frozenset({"", "no", "false", "false()", "0"})
_UNKNOWN_FUNCTION = re.compile(r"unknown function '([^']*)'")
_EXPRESSION = re.compile(r"\$\{|^[a-z][a-z\-]*\(.*\)$", re.DOTALL)
_MOST_POINTS = 21
_LIKERT = frozenset({"likert", "list-nolabel"})


@dataclass(frozen=True, slots=True)
class Kind:
    """A type as a row names it; `base` is XLSForm's word."""

    base: str
    list_name: str = ""
    or_other: bool = False


_SELECTS = {
    "select_one": "select_one", "select one": "select_one", "select one from": "select_one",
    "select1": "select_one", "select_multiple": "select_multiple",
    "select multiple": "select_multiple", "select all that apply": "select_multiple",
    "select all that apply from": "select_multiple", "rank": "rank",
}  # fmt: skip
_PLAIN = {
    "integer": "integer", "int": "integer", "decimal": "decimal", "date": "date",
    "text": "text", "string": "text", "note": "note", "range": "range",
}  # fmt: skip
_SELECT = re.compile(
    rf"({'|'.join(sorted(_SELECTS, key=len, reverse=True))})\s+(\S+)(\s+or[ _]other)?"
)


def read_kind(text: str) -> Kind | None:
    """The type of a question or note; None for another."""
    text = re.sub(r"\s+", " ", text.strip())
    if text.lower() in _PLAIN:
        return Kind(_PLAIN[text.lower()])
    match = _SELECT.fullmatch(text)
    return Kind(_SELECTS[match[1]], match[2], bool(match[3])) if match else None


class QuestionReader:
    """Makes questions of rows, and tells of every cell that cannot be taken over."""

    def __init__(
        self, languages: Languages, lists: Mapping[str, ChoiceList], doubts: Doubts
    ) -> None:
        self._languages = languages
        self._lists = lists
        self._doubts = doubts

    def item_fields(self, row: Row, label_needed: bool = True) -> dict[str, Any] | None:
        """What all items have; None if the row has no name that can be used."""
        name = row.get("name")
        if not re.fullmatch(NAME_PATTERN, name):
            code = Code.WRONG_VALUE if name else Code.NO_NAME
            self._doubts.add(row.place(code, "name", name))
            return None
        return {
            "name": name,
            "label": self._languages.texts(row, "label", self._doubts, needed=label_needed),
            "hint": self._languages.texts(row, "hint", self._doubts),
            "relevant": self._condition(row, "relevant"),
        }

    def read(self, row: Row, kind: Kind, *, in_grid: bool) -> AnyQuestion | Note | None:
        """The question of a row; None if it cannot be made, which is told."""
        fields = self.item_fields(row)
        if fields is None:
            return None
        appearance = set(row.get("appearance").split())
        if kind.base == "note":
            self._leave_out(row, appearance)
            return Note(**fields)
        constraint = self._condition(row, "constraint")
        message = self._languages.texts(row, "constraint_message", self._doubts)
        bounds, constraint = read_constraint(kind.base, constraint, told=bool(message))
        fields |= {
            "short": self._languages.texts(row, "mieux_short", self._doubts),
            "required": self.required(row),
            "constraint": constraint,
            "constraint_message": message,
            "role": self._role(row),
        }
        question = self._make(row, kind, fields, bounds, appearance, in_grid)
        return None if question is None else self._with_default(row, question)

    def required(self, row: Row) -> bool:
        """Whether an answer is needed; tells where a condition decides it."""
        text = row.get("required").lower()
        if text not in _YES | _NO:
            self._doubts.add(row.place(Code.WRONG_VALUE, "required", text))
        return text in _YES

    def _make(
        self,
        row: Row,
        kind: Kind,
        fields: dict[str, Any],
        bounds: dict[str, str],
        appearance: set[str],
        in_grid: bool,
    ) -> AnyQuestion | None:
        known: set[str] = set()
        question: AnyQuestion | None
        match kind.base:
            case "integer":
                fields |= {name: int(value) for name, value in bounds.items()}
                question = IntegerQuestion(**fields)
            case "decimal":
                question = DecimalQuestion(**fields | bounds)
            case "date":
                question = DateQuestion(**fields | bounds)
            case "text":
                known = {"multiline"}
                fields |= {name: int(value) for name, value in bounds.items()}
                question = TextQuestion(**fields, long="multiline" in appearance)
            case "range":
                question = self._range(row, fields)
            case _:
                scale_wanted = in_grid or bool(appearance & _LIKERT)
                question, known = self._select(row, kind, fields, scale_wanted)
        self._leave_out(row, appearance - known)
        return question

    def _select(
        self, row: Row, kind: Kind, fields: dict[str, Any], scale_wanted: bool
    ) -> tuple[AnyQuestion | None, set[str]]:
        found = self._lists.get(kind.list_name)
        if found is None:
            self._doubts.add(row.place(Code.NO_LIST, "type", kind.list_name))
            return None, set()
        if kind.base == "select_one" and scale_wanted and not kind.or_other:
            scale = found.as_scale()
            if scale is not None:
                return ScaleQuestion(**fields, scale=scale), set(_LIKERT)
        choices: tuple[Choice, ...] = found.choices
        if kind.or_other:
            choices = found.with_other(self._languages)
        correct = tuple(row.get("mieux_correct").split())
        if kind.base == "rank":
            return Rank(**fields, choices=choices, correct=correct), set()
        if kind.base == "select_one":
            return SelectOne(**fields, choices=choices, correct=correct), set()
        return SelectMultiple(**fields, choices=choices, correct=correct), set()

    def _range(self, row: Row, fields: dict[str, Any]) -> AnyQuestion | None:
        """A range of whole numbers is a scale whose points show their numbers."""
        given = dict(re.findall(r"(\w+)\s*=\s*(-?[\w.]+)", row.get("parameters")))
        try:
            start, end = int(given.get("start", "1")), int(given.get("end", "10"))
            step = int(given.get("step", "1"))
        except ValueError:
            start, end, step = 0, 0, 0
        values = range(start, end + 1, step) if step > 0 else range(0)
        if not 2 <= len(values) <= _MOST_POINTS:
            self._doubts.add(row.place(Code.WRONG_VALUE, "parameters", row.get("parameters")))
            return None
        codes = [language.code for language in self._languages.all]
        points = tuple(
            Point(
                value=value,
                label=dict.fromkeys(codes, str(value)) if value in (values[0], values[-1]) else {},
            )
            for value in values
        )
        return ScaleQuestion(**fields, scale=Scale(points=points))

    def _with_default(self, row: Row, question: AnyQuestion) -> AnyQuestion:
        text = row.get("default")
        if not text:
            return question
        if _EXPRESSION.search(text):
            self._doubts.add(row.place(Code.CHANGING_DEFAULT, "default", text))
            return question
        several = isinstance(question, SelectMultiple | Rank)
        value = read_typed(question, text.split() if several else [text])
        if value is None or form_problem(question, value):
            self._doubts.add(row.place(Code.WRONG_DEFAULT, "default", text))
            return question
        return msgspec.structs.replace(question, default=value)

    def _condition(self, row: Row, base: str) -> str:
        text = row.get(base)
        if text:
            try:
                parse_condition(text)
            except ConditionError as error:
                unknown = _UNKNOWN_FUNCTION.search(error.reason)
                code = Code.UNKNOWN_FUNCTION if unknown else Code.CONDITION
                detail = f"{unknown[1]}()" if unknown else str(error)
                self._doubts.add(row.place(code, base, detail))
                return ""
        return text

    def _role(self, row: Row) -> Role | None:
        text = row.get("mieux_role")
        if text and text not in list(Role):
            self._doubts.add(row.place(Code.WRONG_VALUE, "mieux_role", text))
            return None
        return Role(text) if text else None

    def _leave_out(self, row: Row, appearance: set[str]) -> None:
        if appearance:
            left = " ".join(sorted(appearance))
            self._doubts.add(row.place(Code.APPEARANCE_LEFT_OUT, "appearance", left))
