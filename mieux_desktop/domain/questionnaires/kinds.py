"""Kinds of items as an author chooses them, and what becomes of one that changes its kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, assert_never

from msgspec.structs import replace

from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    Choice,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    Group,
    IntegerQuestion,
    Language,
    Note,
    Question,
    Rank,
    Role,
    Row,
    Scale,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    Text,
    TextQuestion,
)


class Kind(StrEnum):
    """What can be added to a form; RECOMMENDATION is a scale from 0 to 10 with that role."""

    SELECT_ONE = "select-one"
    SELECT_MULTIPLE = "select-multiple"
    SCALE = "scale"
    GRID = "grid"
    RECOMMENDATION = "recommendation"
    RANK = "rank"
    TEXT = "text"
    LONG_TEXT = "long-text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    NOTE = "note"
    GROUP = "group"


_OTHER: Text = {
    "en": "Other", "fr": "Autre", "es": "Otro", "pt": "Outro", "ar": "غير ذلك", "ru": "Другое",
}  # fmt: skip
_PLAIN: Mapping[Kind, type[IntegerQuestion | DecimalQuestion | DateQuestion]] = {
    Kind.INTEGER: IntegerQuestion,
    Kind.DECIMAL: DecimalQuestion,
    Kind.DATE: DateQuestion,
}
_CHOOSING: Mapping[Kind, type[SelectOne | SelectMultiple | Rank]] = {
    Kind.SELECT_ONE: SelectOne,
    Kind.SELECT_MULTIPLE: SelectMultiple,
    Kind.RANK: Rank,
}


def kind_of(item: AnyItem) -> Kind:
    """Return the kind of an item."""
    match item:
        case SelectOne():
            return Kind.SELECT_ONE
        case SelectMultiple():
            return Kind.SELECT_MULTIPLE
        case Rank():
            return Kind.RANK
        case ScaleQuestion():
            recommends = item.role is Role.RECOMMENDATION
            return Kind.RECOMMENDATION if recommends else Kind.SCALE
        case Grid():
            return Kind.GRID
        case TextQuestion():
            return Kind.LONG_TEXT if item.long else Kind.TEXT
        case IntegerQuestion():
            return Kind.INTEGER
        case DecimalQuestion():
            return Kind.DECIMAL
        case DateQuestion():
            return Kind.DATE
        case Note():
            return Kind.NOTE
        case Group():
            return Kind.GROUP
        case _:
            assert_never(item)


def kinds_from(item: AnyItem) -> tuple[Kind, ...]:
    """Return the kinds that an item can become: a group stays one, and a grid too."""
    own = kind_of(item)
    if own in (Kind.GROUP, Kind.GRID):
        return (own,)
    return tuple(kind for kind in Kind if kind not in (Kind.GROUP, Kind.GRID))


def new_item(
    kind: Kind, name: str, label: Text, scale: Scale, zero_to_ten: Scale, codes: tuple[str, str]
) -> AnyItem:
    """Return an item to begin with: two choices or rows named by `codes`, or a scale."""
    item: dict[str, Any] = {"name": name, "label": label}
    match kind:
        case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE | Kind.RANK:
            choices = tuple(Choice(code=code, label={}) for code in codes)
            return _CHOOSING[kind](**item, choices=choices)
        case Kind.SCALE:
            return ScaleQuestion(**item, scale=scale)
        case Kind.RECOMMENDATION:
            return ScaleQuestion(**item, scale=zero_to_ten, role=Role.RECOMMENDATION)
        case Kind.GRID:
            rows = tuple(Row(name=f"{name}_{number}", label={}) for number in (1, 2))
            return Grid(**item, scale=scale, rows=rows)
        case Kind.TEXT | Kind.LONG_TEXT:
            return TextQuestion(**item, long=kind is Kind.LONG_TEXT)
        case Kind.INTEGER | Kind.DECIMAL | Kind.DATE:
            return _PLAIN[kind](**item)
        case Kind.NOTE:
            return Note(**item)
        case Kind.GROUP:
            return Group(**item, items=())
        case _:
            assert_never(kind)


def converted(item: AnyItem, kind: Kind, scale: Scale, zero_to_ten: Scale) -> AnyItem:
    """Return an item as another kind; it keeps what that kind has too, such as its choices."""
    if kind is kind_of(item) or kind not in kinds_from(item):
        return item
    made = new_item(kind, item.name, item.label, scale, zero_to_ten, ("a", "b"))
    kept: dict[str, Any] = {"hint": item.hint, "relevant": item.relevant}
    if isinstance(item, Question) and isinstance(made, Question):
        kept |= {"short": item.short, "required": item.required}
        if isinstance(item, TextQuestion) and isinstance(made, TextQuestion):
            kept |= {
                "constraint": item.constraint,
                "constraint_message": item.constraint_message,
                "default": item.default,
                "max_length": item.max_length,
            }
        if isinstance(item, ChoiceQuestion) and isinstance(made, ChoiceQuestion):
            ranked = isinstance(made, Rank)
            choices = tuple(
                Choice(code=c.code, label=c.label, other=c.other and not ranked)
                for c in item.choices
            )
            kept |= {"choices": choices, "correct": item.correct}
        if isinstance(item, ScaleQuestion) and kind is Kind.SCALE:
            kept |= {"scale": item.scale}
    return replace(made, **kept)


def other_words(languages: Iterable[Language]) -> Text:
    """Return what the choice "other" is called; in English where no word is known."""
    return {each.code: _OTHER.get(each.code, _OTHER["en"]) for each in languages}
