"""Editing a questionnaire: pure steps from one immutable form to the next.

An item's place is its path: its number among the form's items, then inside each group. Names
would not do, as two items may carry the same one for a while.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeAlias, TypeVar

import msgspec
from msgspec.structs import replace

from mieux_desktop.domain.questionnaires.conditions import parse_condition
from mieux_desktop.domain.questionnaires.findings import Finding, findings
from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    ChoiceQuestion,
    Grid,
    Group,
    Item,
    Language,
    Note,
    Question,
    Questionnaire,
    Text,
)
from mieux_desktop.domain.questionnaires.rules import recoded, renamed

Path: TypeAlias = tuple[int, ...]
_Item = TypeVar("_Item", bound=Item)

_TEXTS = frozenset({
    "label", "hint", "short", "constraint_message", "not_applicable", "title", "introduction",
    "thanks",
})  # fmt: skip
_LONGEST_NAME = 32
_GAP = "…"  # for a text that is not there in any language


def walk(items: tuple[AnyItem, ...], outer: Path = ()) -> Iterator[tuple[Path, AnyItem]]:
    """Yield all items that can be edited with their places, in reading order."""
    for number, item in enumerate(items):
        path = (*outer, number)
        yield path, item
        if isinstance(item, Group):
            yield from walk(item.items, path)


def item_at(form: Questionnaire, path: Path) -> AnyItem:
    """Return the item at a place; raises IndexError."""
    return _items_at(form, path[:-1])[path[-1]]


def add_item(form: Questionnaire, item: AnyItem, after: Path | None) -> tuple[Questionnaire, Path]:
    """Add an item after another, or as the last one inside a group; a group after groups."""
    if not after:
        path: Path = (len(form.items),)
    elif isinstance(item, Group):
        path = (after[0] + 1,)
    else:
        there = item_at(form, after)
        if isinstance(there, Group):
            path = (*after, len(there.items))
        else:
            path = (*after[:-1], after[-1] + 1)
    return _insert(form, path, item), path


def delete_item(form: Questionnaire, path: Path) -> Questionnaire:
    """Delete an item, a group with what it holds."""
    return _change(form, path[:-1], lambda items: items[: path[-1]] + items[path[-1] + 1 :])


def duplicate_item(form: Questionnaire, path: Path) -> tuple[Questionnaire, Path]:
    """Add a copy after an item; every name in it becomes a free one."""
    to = (*path[:-1], path[-1] + 1)
    return _insert(form, to, _under_free_names(form, item_at(form, path))), to


def adopt_item(
    form: Questionnaire, item: AnyItem, after: Path | None
) -> tuple[Questionnaire, Path]:
    """Add an item of another form: under free names, in the languages of this one.

    A condition that looks at questions of the other form is left out.
    """
    codes = {language.code for language in form.languages}
    spoken: AnyItem = msgspec.convert(
        _rebuilt(
            msgspec.to_builtins(_under_free_names(form, item)),
            lambda node: {
                key: {code: words for code, words in value.items() if code in codes}
                if key in _TEXTS
                else value
                for key, value in node.items()
            },
        ),
        AnyItem,
    )
    known = form.questions.keys() | _names(replace(form, items=(spoken,)))

    def kept(text: str) -> str:
        return text if text and parse_condition(text).references <= known else ""

    return add_item(form, _with_conditions(spoken, kept), after)


def move_item(form: Questionnaire, path: Path, step: int) -> tuple[Questionnaire, Path]:
    """Move an item one place up (-1) or down (1).

    A question goes into a group that it meets and leaves its own at the ends; groups pass each
    other. At the very top or bottom nothing changes.
    """
    item, to = item_at(form, path), path[-1] + step
    siblings = _items_at(form, path[:-1])
    if 0 <= to < len(siblings):
        there = siblings[to]
        if isinstance(there, Group) and not isinstance(item, Group):
            first = to if step < 0 else path[-1]
            target = (*path[:-1], first, len(there.items) if step < 0 else 0)
        else:
            target = (*path[:-1], to)
    elif len(path) > 1:
        target = (*path[:-2], path[-2] + (step > 0))
    else:
        return form, path
    return _insert(delete_item(form, path), target, item), target


def replace_item(form: Questionnaire, path: Path, item: AnyItem) -> Questionnaire:
    """Put another item in place of one; conditions follow new names of it and its rows."""
    old = item_at(form, path)
    edited = _put(form, path, item)
    names = [(old.name, item.name), (f"{old.name}_other", f"{item.name}_other")]
    if isinstance(old, Grid) and isinstance(item, Grid) and len(old.rows) == len(item.rows):
        names += [(a.name, b.name) for a, b in zip(old.rows, item.rows, strict=True)]
    held = _names(edited)
    names = [(a, b) for a, b in names if a != b and a not in held]
    if names:
        edited = _each_condition(edited, lambda text: renamed(text, names))
    for before, after in _new_codes(old, item):
        edited = _each_condition(edited, partial(_recoded, item.name, before, after))
    return edited


def free_name(form: Questionnaire, wanted: str) -> str:
    """Return a name that no item has yet: the wanted one, or that with a number."""
    return _free(wanted, _names(form))


def plain_name(text: str, otherwise: str = "question") -> str:
    """Return a name made of the words of a text; `otherwise` where no Latin letter is left."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = ""
    for word in re.findall(r"[a-z0-9]+", plain):
        if name and len(name) + len(word) >= _LONGEST_NAME:
            break
        name = f"{name}_{word}" if name else word[:_LONGEST_NAME]
    if not name:
        return otherwise
    return f"{otherwise[:1]}_{name}" if name[0].isdigit() else name


def add_language(form: Questionnaire, language: Language) -> Questionnaire:
    """Add a language; its texts are still to be written."""
    if any(each.code == language.code for each in form.languages):
        return form
    return replace(form, languages=(*form.languages, language))


def remove_language(form: Questionnaire, code: str) -> Questionnaire:
    """Remove a language with all its texts."""
    languages = tuple(each for each in form.languages if each.code != code)
    kept = replace(form, languages=languages)
    return _with_texts(
        kept, lambda text: {each: words for each, words in text.items() if each != code}
    )


def first_language(form: Questionnaire, code: str) -> Questionnaire:
    """Make a language the one to fall back to."""
    languages = sorted(form.languages, key=lambda each: each.code != code)
    return replace(form, languages=tuple(languages))


def presentable(form: Questionnaire, language: str) -> Questionnaire | None:
    """Return as much of a form as can be shown in a language; None if nothing can.

    A missing text is shown in another language, a condition that cannot be read counts as
    met, and an item that cannot be asked is left out.
    """
    shown = next((each for each in form.languages if each.code == language), None)
    if shown is None:
        return None
    filled = _with_texts(
        replace(form, name="form", version=1, languages=(shown,)),
        lambda text: {language: _words(text, language)},
        ends=True,
    )
    for _ in range(len(form.placed) + 2):
        faults = [found for found in findings(filled) if found.item]
        if not faults:
            return filled if filled.items and not findings(filled) else None
        for path, item in reversed(list(walk(filled.items))):
            names = {item.name, *(row.name for row in getattr(item, "rows", ()))}
            wrong = {found.code for found in faults if found.item in names}
            if wrong:
                filled = _mended(filled, path, item, wrong)
    return None


def _mended(form: Questionnaire, path: Path, item: AnyItem, wrong: set[Finding]) -> Questionnaire:
    rules = {
        Finding.CONDITION, Finding.NO_QUESTION, Finding.NO_ANSWER, Finding.CURRENT, Finding.CIRCLE,
    }  # fmt: skip
    roles = {Finding.NEEDS_SCALE, Finding.NEEDS_SELECT_ONE, Finding.NEEDS_0_TO_10}
    bare = replace(item, relevant="") if wrong & rules else item
    if isinstance(bare, Question):
        bare = replace(bare, role=None) if wrong & roles else bare
        if wrong & (rules | {Finding.NO_CONSTRAINT}):
            bare = replace(bare, constraint="", constraint_message={})
        bare = replace(bare, default=None) if Finding.DEFAULT in wrong else bare
    if isinstance(bare, ChoiceQuestion) and Finding.NO_CHOICE in wrong:
        bare = replace(bare, correct=())
    if bare == item:
        return delete_item(form, path)
    return replace_item(form, path, bare)


def _words(text: Text, language: str) -> str:
    given = (text.get(language, ""), *text.values())
    return next((words for words in given if words.strip()), _GAP)


def _with_texts(
    form: Questionnaire, change: Callable[[Text], Text], *, ends: bool = False
) -> Questionnaire:
    """The form with all texts changed; with `ends`, those of scales show figures for words."""

    def texts(node: dict[str, Any]) -> dict[str, Any]:
        points = node.get("points") or ()
        for point in (points[0], points[-1]) if ends and points else ():
            point["label"] = point["label"] or {"": str(point["value"])}
        needed = "" if "value" in node else "label"  # points between the ends need none
        return {
            key: change(value) if key in _TEXTS and (value or key == needed) else value
            for key, value in node.items()
        }

    return msgspec.convert(_rebuilt(msgspec.to_builtins(form), texts), Questionnaire)


def _rebuilt(node: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """The same tree of plain values with every object changed, outer ones first."""
    if isinstance(node, list | tuple):
        return [_rebuilt(each, change) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: value if key in _TEXTS else _rebuilt(value, change)
        for key, value in change(node).items()
    }


def _items_at(form: Questionnaire, path: Path) -> tuple[AnyItem, ...]:
    items = form.items
    for number in path:
        group = items[number]
        items = group.items if isinstance(group, Group) else ()
    return items


def _change(
    form: Questionnaire, path: Path, change: Callable[[tuple[AnyItem, ...]], tuple[AnyItem, ...]]
) -> Questionnaire:
    """The form with the items inside the group at `path` (the form itself if empty) changed."""

    def within(items: tuple[AnyItem, ...], path: Path) -> tuple[AnyItem, ...]:
        if not path:
            return change(items)
        at, group = path[0], items[path[0]]
        if not isinstance(group, Group):
            raise IndexError(path)
        inner = replace(group, items=within(group.items, path[1:]))
        return (*items[:at], inner, *items[at + 1 :])

    return replace(form, items=within(form.items, path))


def _put(form: Questionnaire, path: Path, item: AnyItem) -> Questionnaire:
    at = path[-1]
    return _change(form, path[:-1], lambda items: (*items[:at], item, *items[at + 1 :]))


def _insert(form: Questionnaire, path: Path, item: AnyItem) -> Questionnaire:
    at = path[-1]
    return _change(form, path[:-1], lambda items: (*items[:at], item, *items[at:]))


def _under_free_names(form: Questionnaire, item: AnyItem) -> AnyItem:
    names: list[tuple[str, str]] = []
    taken = _names(form)

    def fresh(node: dict[str, Any]) -> dict[str, Any]:
        if "name" not in node:
            return node
        name = _free(node["name"], taken)
        names.append((node["name"], name))
        taken.add(name)
        return {**node, "name": name}

    copy: AnyItem = msgspec.convert(_rebuilt(msgspec.to_builtins(item), fresh), AnyItem)
    return _with_conditions(copy, lambda text: renamed(text, names))


def _names(form: Questionnaire) -> set[str]:
    return {placed.item.name for placed in form.placed}


def _free(wanted: str, taken: set[str]) -> str:
    stem, number, name = re.sub(r"_\d+$", "", wanted), 2, wanted
    while name in taken:
        name = f"{stem}_{number}"
        number += 1
    return name


def _each_condition(form: Questionnaire, change: Callable[[str], str]) -> Questionnaire:
    for path, item in list(walk(form.items)):
        edited = _with_conditions(item, change, deep=False)
        if edited != item:
            form = _put(form, path, edited)
    return form


def _recoded(question: str, old: str, new: str, text: str) -> str:
    return recoded(text, question, old, new)


def _with_conditions(item: _Item, change: Callable[[str], str], *, deep: bool = True) -> _Item:
    edited = replace(item, relevant=change(item.relevant))
    if isinstance(edited, Question):
        edited = replace(edited, constraint=change(edited.constraint))
    if isinstance(edited, Group) and deep:
        edited = replace(edited, items=tuple(_with_conditions(i, change) for i in edited.items))
    return edited


def _new_codes(old: AnyItem, item: AnyItem) -> list[tuple[str, str]]:
    """Choices that only changed their code, as (before, after)."""
    if not (isinstance(old, ChoiceQuestion) and isinstance(item, ChoiceQuestion)):
        return []
    if isinstance(item, Note) or len(old.choices) != len(item.choices):
        return []
    pairs = zip(old.choices, item.choices, strict=True)
    return [(a.code, b.code) for a, b in pairs if a.code != b.code and a.label == b.label]
