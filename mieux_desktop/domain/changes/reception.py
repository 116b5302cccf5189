"""Rules for changes that arrive: what follows, repeats, waits or forks, and what is poison."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from msgspec import ValidationError

from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    MalformedChange,
    check_change,
)
from mieux_desktop.domain.changes.upgrade import upgrade_change
from mieux_desktop.domain.questionnaires.answers import read_answers
from mieux_desktop.domain.record import FieldShape, Shape

_MARKED = 2  # the schema since which all that is personal is marked so

Place = Literal["duplicate", "accept", "gap", "fork"]


class Poison(ValueError):
    """A change that must not be applied; `reason` names the rule, never what the change holds."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def classify(held_n: int, n: int, known_h: bytes | None, h: bytes) -> Place:
    """Tell what to do with change `n` of an epoch that is held through `held_n`.

    `known_h` is the hash held at `n`, if any, also of a change that is withheld or quarantined.
    """
    if n > held_n + 1:
        return "gap"
    if n == held_n + 1:
        return "accept"
    return "duplicate" if h == known_h else "fork"


def check_edits(change: Change, shapes: Mapping[str, Shape]) -> None:
    """Raise `Poison` for a change that this program cannot apply; one of a newer schema passes.

    The reason is one of: malformed, unknown-entity, unknown-field, wrong-value, wrong-scope.
    Whether a record that is held already has another scope, only its store can tell.
    """
    if change.schema > SCHEMA:
        return
    try:
        check_change(change)
    except MalformedChange as error:
        raise Poison("malformed") from error
    for edit in upgrade_change(change).edits:
        shape = shapes.get(edit.entity)
        if shape is None:
            raise Poison("unknown-entity")
        field = shape.by_name.get(edit.field)
        if field is None:
            raise Poison("unknown-field")
        _check_value(edit, field, change.schema >= _MARKED)
        _check_scope(change, edit, shape)


def _check_value(edit: Edit, field: FieldShape, current: bool) -> None:
    if edit.proof is not None and field.personal:
        return  # erased
    if edit.proof is not None or (current and field.personal != (edit.salt is not None)):
        raise Poison("wrong-value")  # nothing personal may escape an erasure
    value = edit.value
    if value is None and field.optional:
        return
    if type(value) is not field.plain_type:
        raise Poison("wrong-value")
    if isinstance(value, list) and not all(type(item) is field.item_type for item in value):
        raise Poison("wrong-value")
    try:
        converted = field.from_plain(value)
        if converted is value and not isinstance(value, dict):
            return  # most fields are plain by nature
        if isinstance(value, dict) and field.name == "answers":
            read_answers(value)  # forms are checked by whoever opens them
        # One way to write each day, instant and code; whether a text is clean is no such question.
        exact = isinstance(value, list) or converted is value or field.to_plain(converted) == value
    except (ValueError, TypeError, ArithmeticError, LookupError, ValidationError) as error:
        raise Poison("wrong-value") from error
    in_reach = not isinstance(converted, date) or 1900 <= converted.year < 9000  # or an instant
    if not (exact and in_reach):
        raise Poison("wrong-value")


def _check_scope(change: Change, edit: Edit, shape: Shape) -> None:
    scoped_by = shape.type.scoped_by
    if scoped_by == "id":
        scope = edit.id
    elif edit.field == scoped_by:
        scope = edit.value
    else:
        return
    if scope != change.scope:
        raise Poison("wrong-scope")
