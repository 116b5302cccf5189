"""Codes of the questions on paper, such as B3: a letter for each part, a number within it."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_uppercase

from mieux_desktop.domain.questionnaires.model import Group, Questionnaire

SHEET_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another


def row_codes(form: Questionnaire) -> Mapping[str, str]:
    """Return the code of every question by its name, in reading order.

    A part is a group of the form, or what stands between two groups. The text beside an "other"
    choice has the code of its question.
    """
    codes: dict[str, str] = {}
    part, number, last = -1, 0, ""
    for placed in form.placed:
        item = placed.item
        top = placed.inside[0] if placed.inside else ""
        section = top if top and isinstance(form_item(form, top), Group) else ""
        if isinstance(item, Group) and not placed.inside:
            part, number, last = part + 1, 0, item.name
            continue
        if item.name not in form.questions:
            continue
        if part < 0 or section != last:
            part, number, last = part + 1, 0, section
        owner = item.name.removesuffix("_other")
        if owner != item.name and owner in placed.inside:
            codes[item.name] = codes[owner]
            continue
        number += 1
        codes[item.name] = f"{_letters(part)}{number}"
    return codes


def form_item(form: Questionnaire, name: str) -> object:
    """Return the item of a form by its name, None if there is none."""
    return next((item for item in form.items if item.name == name), None)


def check_letter(letters: str) -> str:
    """Return the last letter of a sheet's code: it tells one mistyped or two swapped letters."""
    size = len(SHEET_LETTERS)
    return SHEET_LETTERS[
        sum((place + 1) * SHEET_LETTERS.index(c) for place, c in enumerate(letters)) % size
    ]


def _letters(part: int) -> str:
    rest, last = divmod(part, len(ascii_uppercase))
    return (_letters(rest - 1) if rest else "") + ascii_uppercase[last]
