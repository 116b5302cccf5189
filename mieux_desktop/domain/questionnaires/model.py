"""Questionnaires: versioned forms in several languages, as immutable values.

The JSON form of these classes is what `loading.load_questionnaire` reads; the key `type` of an
item names its class. Answers are kept flat, by question name (see `answers`): a row of a grid is
a question of its own, and the text beside an "other" choice is stored as `<name>_other`, as
XLSForm's `or_other` does.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cached_property
from graphlib import TopologicalSorter
from typing import Literal, TypeAlias

from msgspec import Struct

from mieux_desktop.domain.questionnaires.conditions import Condition, parse_condition

Text: TypeAlias = dict[str, str]  # language code -> text, in every language of the questionnaire
AnswerValue: TypeAlias = int | str | tuple[str, ...]

NOT_APPLICABLE = "na"  # the answer to a scale that does not concern the respondent


class Role(StrEnum):
    """What a question measures, where results treat it in a special way."""

    RECOMMENDATION = "recommendation"  # scale 0-10
    KNOWLEDGE_BEFORE = "knowledge_before"  # the n-th of these pairs with the n-th "after"
    KNOWLEDGE_AFTER = "knowledge_after"
    INTENDED_USE = "intended_use"
    OBSTACLE = "obstacle"
    MOST_USEFUL = "most_useful"
    LEAST_USEFUL = "least_useful"
    FOLLOW_UP = "follow_up"
    PROFILE = "profile"  # select one; groups results, never shown beside other answers


class Language(Struct, frozen=True, forbid_unknown_fields=True):
    """A language of the questionnaire, named in itself, with its declared direction."""

    code: str
    name: str
    direction: Literal["ltr", "rtl"]


class Choice(Struct, frozen=True, forbid_unknown_fields=True):
    """One option; `other` asks for a short text beside it (at most one, not when ranking)."""

    code: str
    label: Text
    other: bool = False


class Point(Struct, frozen=True, forbid_unknown_fields=True):
    """A value of a scale; only the two ends need a label."""

    value: int
    label: Text = {}


class Scale(Struct, frozen=True, forbid_unknown_fields=True):
    """Points in ascending order and, if allowed, the label of "not applicable"."""

    points: tuple[Point, ...]
    not_applicable: Text = {}


class Row(Struct, frozen=True, forbid_unknown_fields=True):
    """A statement of a grid; `short` names it in charts."""

    name: str
    label: Text
    short: Text = {}


class Item(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """Anything that stands in a form; hidden while `relevant` (see `conditions`) is untrue."""

    name: str
    label: Text
    hint: Text = {}
    relevant: str = ""


class Note(Item, frozen=True, kw_only=True, tag="note"):
    """Text to read; nothing to answer."""


class Question(Item, frozen=True, kw_only=True):
    """An item with one answer; `constraint` sees that answer as `.` and is skipped when empty."""

    short: Text = {}
    required: bool = False
    constraint: str = ""
    constraint_message: Text = {}
    default: AnswerValue | None = None
    role: Role | None = None

    @property
    def short_label(self) -> Text:
        """The name for charts and tables; the label where none was given."""
        return self.short or self.label


class ChoiceQuestion(Question, frozen=True, kw_only=True):
    """What the three questions with a list of choices share."""

    choices: tuple[Choice, ...]
    correct: tuple[str, ...] = ()  # codes, in a knowledge test; the person asked never sees them

    @property
    def other_question(self) -> TextQuestion | None:
        """The text asked for beside the "other" choice, if there is one."""
        for choice in self.choices:
            if choice.other:
                return TextQuestion(
                    name=f"{self.name}_other",
                    label=choice.label,
                    relevant=f"selected(${{{self.name}}}, '{choice.code}')",
                    max_length=200,
                )
        return None


class SelectOne(ChoiceQuestion, frozen=True, kw_only=True, tag="select_one"):
    """The answer is one code."""


class SelectMultiple(ChoiceQuestion, frozen=True, kw_only=True, tag="select_multiple"):
    """The answer is a tuple of codes without repetition, in the order of the choices."""


class Rank(ChoiceQuestion, frozen=True, kw_only=True, tag="rank"):
    """The answer is a tuple of all codes, first place first."""


class ScaleQuestion(Question, frozen=True, kw_only=True, tag="scale"):
    """The answer is the value of a point, or `NOT_APPLICABLE` where the scale offers it."""

    scale: Scale


class IntegerQuestion(Question, frozen=True, kw_only=True, tag="integer"):
    """The answer is an int; bounds are inclusive."""

    minimum: int | None = None
    maximum: int | None = None


class DecimalQuestion(Question, frozen=True, kw_only=True, tag="decimal"):
    """The answer is a decimal number as text ("3.50"); bounds likewise, inclusive."""

    minimum: str = ""
    maximum: str = ""


class DateQuestion(Question, frozen=True, kw_only=True, tag="date"):
    """The answer is a date as text (YYYY-MM-DD); bounds likewise, inclusive."""

    minimum: str = ""
    maximum: str = ""


class TextQuestion(Question, frozen=True, kw_only=True, tag="text"):
    """The answer is text; `long` asks for several lines."""

    long: bool = False
    max_length: int = 4000


class Grid(Item, frozen=True, kw_only=True, tag="grid"):
    """Statements that share one scale (Likert)."""

    scale: Scale
    rows: tuple[Row, ...]
    required: bool = False

    @property
    def questions(self) -> tuple[ScaleQuestion, ...]:
        """Its rows as questions; the condition of the grid is not repeated in them."""
        return tuple(
            ScaleQuestion(
                name=row.name,
                label=row.label,
                short=row.short,
                required=self.required,
                scale=self.scale,
            )
            for row in self.rows
        )


class Group(Item, frozen=True, kw_only=True, tag="group"):
    """Items under a heading: one page on a phone or in a kiosk."""

    items: tuple[AnyItem, ...]


AnyQuestion: TypeAlias = (
    SelectOne
    | SelectMultiple
    | Rank
    | ScaleQuestion
    | IntegerQuestion
    | DecimalQuestion
    | DateQuestion
    | TextQuestion
)
AnyItem: TypeAlias = AnyQuestion | Grid | Note | Group


class Placed(Struct, frozen=True):
    """An item and the names of what encloses it, outermost first."""

    item: AnyItem
    inside: tuple[str, ...] = ()

    @property
    def condition(self) -> Condition | None:
        """Its `relevant`, read; raises ConditionError."""
        return parse_condition(self.item.relevant) if self.item.relevant else None


class Questionnaire(
    Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True, dict=True
):
    """One version of a form; the first language is the one to fall back to.

    `by_slips`: who answers on a phone needs a slip that serves once; else an open code will do.
    `thanks` is what the author adds to the thanks after sending.
    """

    name: str
    version: int
    languages: tuple[Language, ...]
    title: Text
    introduction: Text = {}
    thanks: Text = {}
    by_slips: bool = False
    items: tuple[AnyItem, ...]

    @cached_property
    def placed(self) -> tuple[Placed, ...]:
        """All items in reading order: also groups, rows of grids, texts beside "other"."""
        return tuple(_walk(self.items, ()))

    @cached_property
    def by_dependency(self) -> tuple[Placed, ...]:
        """All items, each after what decides whether it is shown; graphlib.CycleError if none."""
        found = {placed.item.name: placed for placed in self.placed}
        graph = {
            name: {*placed.inside, *(placed.condition.references if placed.condition else ())}
            & found.keys()
            for name, placed in found.items()
        }
        return tuple(found[name] for name in TopologicalSorter(graph).static_order())

    @cached_property
    def questions(self) -> dict[str, AnyQuestion]:
        """What can be answered, by name in reading order: also rows of grids, "other" texts."""
        return {
            placed.item.name: placed.item
            for placed in self.placed
            if not isinstance(placed.item, Group | Grid | Note)
        }

    @property
    def statements(self) -> tuple[ScaleQuestion, ...]:
        """The rows of all grids, in reading order: what one chart shows together."""
        return tuple(
            question
            for placed in self.placed
            if isinstance(placed.item, Grid)
            for question in placed.item.questions
        )

    def with_role(self, role: Role) -> tuple[AnyQuestion, ...]:
        """The questions that measure this, in reading order."""
        return tuple(question for question in self.questions.values() if question.role is role)

    def language_for(self, code: str) -> Language:
        """The language to show to someone who reads `code` ("fr" or "fr_CH")."""
        base = code.replace("_", "-").split("-")[0].lower()
        for language in self.languages:
            if language.code == base:
                return language
        return self.languages[0]


def _walk(items: tuple[AnyItem, ...], inside: tuple[str, ...]) -> Iterator[Placed]:
    for item in items:
        yield Placed(item, inside)
        within = (*inside, item.name)
        if isinstance(item, Group):
            yield from _walk(item.items, within)
        elif isinstance(item, Grid):
            yield from (Placed(question, within) for question in item.questions)
        elif isinstance(item, ChoiceQuestion) and item.other_question:
            yield Placed(item.other_question, within)
