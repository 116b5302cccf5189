"""The choices sheet: lists of choices, and the scales that some of them are."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mieux_desktop.domain.questionnaires.kinds import other_words
from mieux_desktop.domain.questionnaires.model import NOT_APPLICABLE, Choice, Point, Scale
from mieux_desktop.operations.xlsforms.languages import Languages
from mieux_desktop.operations.xlsforms.problems import Code, Doubts
from mieux_desktop.operations.xlsforms.sheets import Sheet

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*|-[0-9]+")
_WHOLE = re.compile(r"-?[0-9]{1,9}")


@dataclass(frozen=True, slots=True)
class ChoiceList:
    """The choices under one name, as they stand."""

    choices: tuple[Choice, ...]

    def with_other(self, languages: Languages) -> tuple[Choice, ...]:
        """The choices and "other", as `or_other` adds it."""
        return (*self.choices, Choice(code="other", label=other_words(languages.all), other=True))

    def as_scale(self) -> Scale | None:
        """The scale that these choices are: whole numbers, and "na" if it does not apply."""
        points = [choice for choice in self.choices if choice.code != NOT_APPLICABLE]
        if len(points) < 2 or not all(_WHOLE.fullmatch(choice.code) for choice in points):
            return None
        points.sort(key=lambda choice: int(choice.code))
        values = [int(choice.code) for choice in points]
        if len(set(values)) < len(values):
            return None
        ends = (values[0], values[-1])
        not_applicable = [c.label for c in self.choices if c.code == NOT_APPLICABLE]
        return Scale(
            points=tuple(
                Point(
                    value=value,
                    label={} if value not in ends and _only_numbers(choice) else choice.label,
                )
                for value, choice in zip(values, points, strict=True)
            ),
            not_applicable=not_applicable[0] if not_applicable else {},
        )


def read_choices(
    sheet: Sheet | None, languages: Languages, doubts: Doubts
) -> Mapping[str, ChoiceList]:
    """All lists of the sheet by name."""
    lists: dict[str, list[Choice]] = {}
    for row in sheet.rows if sheet else ():
        name, code = row.get("list_name"), row.get("name")
        if not name:
            doubts.add(row.place(Code.NO_LIST, "list_name"))
            continue
        if not _CODE.fullmatch(code):
            doubts.add(row.place(Code.WRONG_VALUE if code else Code.NO_NAME, "name", code))
            continue
        choices = lists.setdefault(name, [])
        if any(choice.code == code for choice in choices):
            doubts.add(row.place(Code.REPEATED, "name", code))
            continue
        label = languages.texts(row, "label", doubts, needed=True)
        choices.append(Choice(code=code, label=label))
    return {name: ChoiceList(tuple(choices)) for name, choices in lists.items()}


def scale_choices(scale: Scale, languages: Sequence[str]) -> tuple[Choice, ...]:
    """A scale as choices; points without words show their number, as every choice needs a label."""
    points = tuple(
        Choice(
            code=str(point.value),
            label=point.label or dict.fromkeys(languages, str(point.value)),
        )
        for point in scale.points
    )
    if not scale.not_applicable:
        return points
    return (*points, Choice(code=NOT_APPLICABLE, label=scale.not_applicable))


def _only_numbers(choice: Choice) -> bool:
    return all(text == choice.code for text in choice.label.values())
