"""Reading a questionnaire from its JSON text, refusing what would fail in the field.

The JSON mirrors the classes of `model`. One thing more: what several places or several forms have
in common stands once, and its name stands where it is used. A form may keep "scales" of its own;
the file of shared parts has "scales", "choices" (whole lists), "rows" of grids, and "questions"
(items of any type, also groups).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from graphlib import CycleError
from typing import TypeAlias

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


def load_questionnaire(text: str, shared: str = "{}") -> Questionnaire:
    """Read and check a questionnaire, with the parts it shares; raises QuestionnaireError."""
    try:
        raw = json.loads(text, object_pairs_hook=_without_repetition)
        parts = json.loads(shared, object_pairs_hook=_without_repetition)
        if isinstance(raw, dict):
            parts["scales"] = {**parts.get("scales", {}), **raw.pop("scales", {})}
        questionnaire = msgspec.convert(_with_parts(raw, parts), Questionnaire)
    except json.JSONDecodeError as error:
        raise QuestionnaireError(f"line {error.lineno}, column {error.colno}", error.msg) from error
    except RecursionError as error:
        raise QuestionnaireError("file", "is nested too deeply") from error
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at ")
        raise QuestionnaireError(_named_place(raw, path.strip("`")), reason) from error
    for found in _findings(questionnaire):
        raise found
    return questionnaire


def _without_repetition(pairs: list[tuple[str, object]]) -> dict[str, object]:
    for key, count in Counter(key for key, _ in pairs).items():
        if count > 1:
            raise QuestionnaireError(key, "is given twice in the same object")
    return dict(pairs)


def _with_parts(node: object, parts: dict[str, dict[str, object]]) -> object:
    """The same tree with every named part in place of its name."""
    if isinstance(node, list):
        return [_with_parts(each, parts) for each in node]
    if not isinstance(node, dict):
        return node
    copy = dict(node)
    place = str(node.get("name", "file"))
    for key in ("scale", "choices"):
        if isinstance(node.get(key), str):
            copy[key] = _part(parts, "scales" if key == "scale" else key, node[key], place)
    for key, kind in (("rows", "rows"), ("items", "questions")):
        if isinstance(node.get(key), list):
            copy[key] = [
                _part(parts, kind, each, place) if isinstance(each, str) else each
                for each in node[key]
            ]
    return {key: _with_parts(value, parts) for key, value in copy.items()}


def _part(parts: dict[str, dict[str, object]], kind: str, name: str, place: str) -> object:
    if name not in parts.get(kind, {}):
        raise QuestionnaireError(place, f"unknown {kind.removesuffix('s')} {name!r}")
    return parts[kind][name]


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


def findings(questionnaire: Questionnaire) -> tuple[QuestionnaireError, ...]:
    """All that would fail in the field, in the order in which it stands in the form."""
    return tuple(_findings(questionnaire))


_Found: TypeAlias = Iterator[QuestionnaireError]


def _findings(questionnaire: Questionnaire) -> _Found:
    languages = [language.code for language in questionnaire.languages]
    if not languages:
        yield QuestionnaireError("languages", "at least one is needed")
    yield from _repeated(languages, "languages")
    for language in questionnaire.languages:
        if not _LANGUAGE.fullmatch(language.code) or not language.name.strip():
            reason = f"{language.code!r} is no language code with name"
            yield QuestionnaireError("languages", reason)
    if not _CODE.fullmatch(questionnaire.name):
        yield QuestionnaireError("name", "is not a plain identifier")
    if questionnaire.version < 1:
        yield QuestionnaireError("version", "counts from 1")
    if not questionnaire.items:
        yield QuestionnaireError("items", "at least one is needed")
    texts = _Texts(languages)
    yield from texts("title", questionnaire.title, needed=True)
    yield from texts("introduction", questionnaire.introduction)
    names = [placed.item.name for placed in questionnaire.placed]
    for name in names:
        if not re.fullmatch(NAME_PATTERN, name):
            yield QuestionnaireError(name or "items", "is not a plain name")
    yield from _repeated(names, "items")
    for placed in questionnaire.placed:
        yield from _item_findings(placed.item, texts, questionnaire.questions)
    try:
        _ = questionnaire.by_dependency
    except CycleError as error:
        cycle = " > ".join(error.args[1])
        yield QuestionnaireError(error.args[1][0], f"relevant depends on itself: {cycle}")
    except ConditionError:
        pass  # told above, with its place
    yield from _role_findings(questionnaire)


class _Texts:
    """Every text is there in every language of the questionnaire, and in no other."""

    def __init__(self, languages: list[str]) -> None:
        self._languages = languages

    def __call__(self, place: str, text: Text, needed: bool = False) -> _Found:
        if not text and not needed:
            return
        for language in self._languages:
            if not text.get(language, "").strip():
                yield QuestionnaireError(place, f"has no text in {language!r}")
        for language in text:
            if language not in self._languages:
                yield QuestionnaireError(place, f"{language!r} is not declared")


def _repeated(values: Iterable[str], place: str) -> _Found:
    for value, count in Counter(values).items():
        if count > 1:
            yield QuestionnaireError(place, f"{value!r} is given twice")


def _item_findings(item: AnyItem, texts: _Texts, questions: dict[str, AnyQuestion]) -> _Found:
    name = item.name
    yield from texts(f"{name}, label", item.label, needed=True)
    yield from texts(f"{name}, hint", item.hint)
    yield from _condition_findings(f"{name}, relevant", item.relevant, questions, current=False)
    match item:
        case Note():
            return
        case Group():
            if not item.items:
                yield QuestionnaireError(name, "is an empty group")
            return
        case Grid():
            if not item.rows:
                yield QuestionnaireError(name, "is a grid without rows")
            yield from _scale_findings(f"{name}, scale", item.scale, texts)
            return
        case ChoiceQuestion():
            yield from _choice_findings(item, texts)
        case ScaleQuestion():
            yield from _scale_findings(f"{name}, scale", item.scale, texts)
        case IntegerQuestion() | DecimalQuestion() | DateQuestion():
            yield from _bound_findings(item)
        case TextQuestion():
            if item.max_length < 1:
                yield QuestionnaireError(name, "max_length is below 1")
    yield from texts(f"{name}, short", item.short)
    yield from texts(f"{name}, constraint_message", item.constraint_message)
    if item.constraint_message and not item.constraint:
        yield QuestionnaireError(f"{name}, constraint_message", "has no constraint")
    yield from _condition_findings(f"{name}, constraint", item.constraint, questions, current=True)
    if item.default is not None and (problem := form_problem(item, item.default)):
        yield QuestionnaireError(f"{name}, default", problem.code.value)


def _condition_findings(
    place: str, text: str, questions: dict[str, AnyQuestion], current: bool
) -> _Found:
    if not text:
        return
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        yield QuestionnaireError(place, str(error))
        return
    for reference in sorted(condition.references):
        if reference not in questions:
            yield QuestionnaireError(place, f"refers to {reference!r}, which is no question")
    if condition.uses_current and not current:
        yield QuestionnaireError(place, "'.' has no meaning here")


def _choice_findings(item: ChoiceQuestion, texts: _Texts) -> _Found:
    place = f"{item.name}, choices"
    if not item.choices:
        yield QuestionnaireError(place, "at least one is needed")
    yield from _repeated((choice.code for choice in item.choices), place)
    for choice in item.choices:
        if not _CODE.fullmatch(choice.code):
            yield QuestionnaireError(place, f"{choice.code!r} is no plain code")
        yield from texts(f"{place}, {choice.code}", choice.label, needed=True)
    if sum(choice.other for choice in item.choices) > (0 if isinstance(item, Rank) else 1):
        yield QuestionnaireError(place, "too many that ask for a text")
    known = {choice.code for choice in item.choices}
    for code in item.correct:
        if code not in known:
            yield QuestionnaireError(f"{item.name}, correct", f"{code!r} is no choice")


def _scale_findings(place: str, scale: Scale, texts: _Texts) -> _Found:
    values = [point.value for point in scale.points]
    if len(values) < 2:
        yield QuestionnaireError(place, "at least two points are needed")
        return
    if values != sorted(set(values)):
        yield QuestionnaireError(place, "points do not ascend")
    yield from texts(f"{place}, not_applicable", scale.not_applicable)
    for point in scale.points:
        is_end = point.value in (values[0], values[-1])
        yield from texts(f"{place}, {point.value}", point.label, needed=is_end)


def _bound_findings(item: IntegerQuestion | DecimalQuestion | DateQuestion) -> _Found:
    """A bound must be a valid answer itself, and the lower one respect the upper one."""
    none = None if isinstance(item, IntegerQuestion) else ""
    unbounded = msgspec.structs.replace(item, minimum=none, maximum=none)
    bounds = [bound for bound in (item.minimum, item.maximum) if bound is not None and bound != ""]
    wrong = [bound for bound in bounds if form_problem(unbounded, bound) is not None]
    for bound in wrong:
        yield QuestionnaireError(item.name, f"{bound!r} is no bound of this type")
    if len(bounds) == 2 and not wrong and form_problem(item, bounds[0]) is not None:
        yield QuestionnaireError(item.name, "minimum is above maximum")


def _role_findings(questionnaire: Questionnaire) -> _Found:
    before = questionnaire.with_role(Role.KNOWLEDGE_BEFORE)
    after = questionnaire.with_role(Role.KNOWLEDGE_AFTER)
    if len(before) != len(after):
        yield QuestionnaireError("roles", "knowledge before and after do not pair up")
    for question in (*before, *after):
        if not isinstance(question, ScaleQuestion):
            yield QuestionnaireError(question.name, "its role needs a scale")
    for question in questionnaire.with_role(Role.PROFILE):
        if not isinstance(question, SelectOne):
            yield QuestionnaireError(question.name, "its role needs select_one")
    for question in questionnaire.with_role(Role.RECOMMENDATION):
        from_0_to_10 = isinstance(question, ScaleQuestion) and [
            point.value for point in question.scale.points
        ] == list(range(11))
        if not from_0_to_10:
            yield QuestionnaireError(question.name, "its role needs a scale from 0 to 10")
