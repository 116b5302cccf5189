"""Reading a questionnaire from its JSON text, refusing what would fail in the field.

The JSON mirrors the classes of `model`. One thing more: scales used several times stand once
under "scales", and a question names its scale instead of repeating it.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from graphlib import CycleError

import msgspec

from mieux_desktop.domain.questionnaires.answers import form_problem
from mieux_desktop.domain.questionnaires.conditions import (
    NAME_PATTERN,
    ConditionError,
    parse_condition,
)
from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    Group,
    IntegerQuestion,
    Note,
    Questionnaire,
    Rank,
    Role,
    Scale,
    ScaleQuestion,
    SelectOne,
    Text,
    TextQuestion,
)

_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.\-]*")
_LANGUAGE = re.compile(r"[a-z]{2,3}")


class QuestionnaireError(ValueError):
    """A questionnaire cannot be used; `place` says where (a name, or a path in the file)."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason


def load_questionnaire(text: str) -> Questionnaire:
    """Read and check a questionnaire; raises QuestionnaireError."""
    try:
        raw = json.loads(text, object_pairs_hook=_without_repetition)
        scales = raw.pop("scales", {}) if isinstance(raw, dict) else {}
        questionnaire = msgspec.convert(_with_scales(raw, scales), Questionnaire)
    except json.JSONDecodeError as error:
        raise QuestionnaireError(f"line {error.lineno}, column {error.colno}", error.msg) from error
    except RecursionError as error:
        raise QuestionnaireError("file", "is nested too deeply") from error
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at ")
        raise QuestionnaireError(_named_place(raw, path.strip("`")), reason) from error
    _check(questionnaire)
    return questionnaire


def _without_repetition(pairs: list[tuple[str, object]]) -> dict[str, object]:
    for key, count in Counter(key for key, _ in pairs).items():
        if count > 1:
            raise QuestionnaireError(key, "is given twice in the same object")
    return dict(pairs)


def _with_scales(node: object, scales: object) -> object:
    """The same tree with every named scale in place of its name."""
    if isinstance(node, list):
        return [_with_scales(each, scales) for each in node]
    if not isinstance(node, dict):
        return node
    copy = {key: _with_scales(value, scales) for key, value in node.items()}
    name = node.get("scale")
    if isinstance(name, str):
        if not isinstance(scales, dict) or name not in scales:
            raise QuestionnaireError(str(node.get("name", "scale")), f"unknown scale {name!r}")
        copy["scale"] = scales[name]
    return copy


def _named_place(raw: object, path: str) -> str:
    """The path msgspec reports, with the names of the items on the way: "content > level"."""
    names: list[str] = []
    node = raw
    last = path or "file"
    for key, index in re.findall(r"\.(\w+)|\[(\d+)\]", path):
        last = key or f"{last}[{index}]"
        try:
            node = node[key] if isinstance(node, dict) else node[int(index)]  # type: ignore[index]
        except (KeyError, IndexError, TypeError, ValueError):
            break
        if isinstance(node, dict) and isinstance(node.get("name"), str):
            names.append(node["name"])
            last = ""
    return " > ".join([*names, *([last] if last else [])])


def _check(questionnaire: Questionnaire) -> None:
    languages = [language.code for language in questionnaire.languages]
    _require(bool(languages), "languages", "at least one is needed")
    _unique(languages, "languages")
    for language in questionnaire.languages:
        well_formed = _LANGUAGE.fullmatch(language.code) and language.name.strip()
        _require(bool(well_formed), "languages", f"{language.code!r} is no language code with name")
    _require(bool(_CODE.fullmatch(questionnaire.name)), "name", "is not a plain identifier")
    _require(questionnaire.version >= 1, "version", "counts from 1")
    _require(bool(questionnaire.items), "items", "at least one is needed")
    check_text = _TextCheck(languages)
    check_text("title", questionnaire.title, needed=True)
    check_text("introduction", questionnaire.introduction)
    names = [placed.item.name for placed in questionnaire.placed]
    for name in names:
        _require(bool(re.fullmatch(NAME_PATTERN, name)), name or "items", "is not a plain name")
    _unique(names, "items")
    for placed in questionnaire.placed:
        _check_item(placed.item, check_text, questionnaire.questions)
    try:
        _ = questionnaire.by_dependency
    except CycleError as error:
        cycle = " > ".join(error.args[1])
        raise QuestionnaireError(
            error.args[1][0], f"relevant depends on itself: {cycle}"
        ) from error
    _check_roles(questionnaire)


class _TextCheck:
    """Every text is there in every language of the questionnaire, and in no other."""

    def __init__(self, languages: list[str]) -> None:
        self._languages = languages

    def __call__(self, place: str, text: Text, needed: bool = False) -> None:
        if not text and not needed:
            return
        for language in self._languages:
            _require(bool(text.get(language, "").strip()), place, f"has no text in {language!r}")
        for language in text:
            _require(language in self._languages, place, f"{language!r} is not declared")


def _require(condition: bool, place: str, reason: str) -> None:
    if not condition:
        raise QuestionnaireError(place, reason)


def _unique(values: Iterable[str], place: str) -> None:
    for value, count in Counter(values).items():
        _require(count == 1, place, f"{value!r} is given twice")


def _check_item(item: AnyItem, check_text: _TextCheck, questions: dict[str, AnyQuestion]) -> None:
    name = item.name
    check_text(f"{name}, label", item.label, needed=True)
    check_text(f"{name}, hint", item.hint)
    _check_condition(f"{name}, relevant", item.relevant, questions, may_use_current=False)
    match item:
        case Note():
            return
        case Group():
            _require(bool(item.items), name, "is an empty group")
            return
        case Grid():
            _require(bool(item.rows), name, "is a grid without rows")
            _check_scale(f"{name}, scale", item.scale, check_text)
            return
        case ChoiceQuestion():
            _check_choices(item, check_text)
        case ScaleQuestion():
            _check_scale(f"{name}, scale", item.scale, check_text)
        case IntegerQuestion() | DecimalQuestion() | DateQuestion():
            _check_bounds(item)
        case TextQuestion():
            _require(item.max_length >= 1, name, "max_length is below 1")
    check_text(f"{name}, short", item.short)
    check_text(f"{name}, constraint_message", item.constraint_message)
    _require(
        bool(item.constraint) == bool(item.constraint_message),
        name,
        "constraint and constraint_message go together",
    )
    _check_condition(f"{name}, constraint", item.constraint, questions, may_use_current=True)
    if item.default is not None:
        problem = form_problem(item, item.default)
        _require(problem is None, f"{name}, default", problem.code.value if problem else "")


def _check_condition(
    place: str, text: str, questions: dict[str, AnyQuestion], may_use_current: bool
) -> None:
    if not text:
        return
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        raise QuestionnaireError(place, str(error)) from error
    for reference in sorted(condition.references):
        _require(reference in questions, place, f"refers to {reference!r}, which is no question")
    _require(may_use_current or not condition.uses_current, place, "'.' has no meaning here")


def _check_choices(item: ChoiceQuestion, check_text: _TextCheck) -> None:
    place = f"{item.name}, choices"
    _require(bool(item.choices), place, "at least one is needed")
    _unique((choice.code for choice in item.choices), place)
    for choice in item.choices:
        _require(bool(_CODE.fullmatch(choice.code)), place, f"{choice.code!r} is no plain code")
        check_text(f"{place}, {choice.code}", choice.label, needed=True)
    others = sum(choice.other for choice in item.choices)
    allowed = 0 if isinstance(item, Rank) else 1
    _require(others <= allowed, place, "too many that ask for a text")


def _check_scale(place: str, scale: Scale, check_text: _TextCheck) -> None:
    values = [point.value for point in scale.points]
    _require(len(values) >= 2, place, "at least two points are needed")
    _require(values == sorted(set(values)), place, "points do not ascend")
    check_text(f"{place}, not_applicable", scale.not_applicable)
    for point in scale.points:
        is_end = point.value in (values[0], values[-1])
        check_text(f"{place}, {point.value}", point.label, needed=is_end)


def _check_bounds(item: IntegerQuestion | DecimalQuestion | DateQuestion) -> None:
    """A bound must be a valid answer itself, and the lower one respect the upper one."""
    none = None if isinstance(item, IntegerQuestion) else ""
    unbounded = msgspec.structs.replace(item, minimum=none, maximum=none)
    for bound in (item.minimum, item.maximum):
        if bound is not None and bound != "":
            well_formed = form_problem(unbounded, bound) is None
            _require(well_formed, item.name, f"{bound!r} is no bound of this type")
    if item.minimum is not None and item.minimum != "":
        _require(form_problem(item, item.minimum) is None, item.name, "minimum is above maximum")


def _check_roles(questionnaire: Questionnaire) -> None:
    before = questionnaire.with_role(Role.KNOWLEDGE_BEFORE)
    after = questionnaire.with_role(Role.KNOWLEDGE_AFTER)
    _require(len(before) == len(after), "roles", "knowledge before and after do not pair up")
    for question in (*before, *after):
        _require(isinstance(question, ScaleQuestion), question.name, "its role needs a scale")
    for question in questionnaire.with_role(Role.PROFILE):
        _require(isinstance(question, SelectOne), question.name, "its role needs select_one")
    for question in questionnaire.with_role(Role.RECOMMENDATION):
        from_0_to_10 = isinstance(question, ScaleQuestion) and [
            point.value for point in question.scale.points
        ] == list(range(11))
        _require(from_0_to_10, question.name, "its role needs a scale from 0 to 10")
