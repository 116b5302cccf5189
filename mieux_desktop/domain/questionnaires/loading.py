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

import msgspec

from mieux_desktop.domain.questionnaires.findings import Finding, QuestionnaireError, faults
from mieux_desktop.domain.questionnaires.model import Questionnaire


def load_questionnaire(text: str, shared: str = "{}") -> Questionnaire:
    """Read and check a questionnaire, with the parts it shares; raises QuestionnaireError."""
    try:
        raw = json.loads(text, object_pairs_hook=_without_repetition)
        parts = json.loads(shared, object_pairs_hook=_without_repetition)
        if isinstance(raw, dict):
            parts["scales"] = {**parts.get("scales", {}), **raw.pop("scales", {})}
        questionnaire = msgspec.convert(_with_parts(raw, parts), Questionnaire)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise _unreadable(place, error.msg) from error
    except RecursionError as error:
        raise _unreadable("file", "is nested too deeply") from error
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at ")
        raise _unreadable(_named_place(raw, path.strip("`")), reason) from error
    for found in faults(questionnaire):
        raise found
    return questionnaire


def _without_repetition(pairs: list[tuple[str, object]]) -> dict[str, object]:
    for key, count in Counter(key for key, _ in pairs).items():
        if count > 1:
            raise _unreadable(key, "is given twice in the same object")
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
        raise _unreadable(place, f"unknown {kind.removesuffix('s')} {name!r}")
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


def _unreadable(place: str, reason: str) -> QuestionnaireError:
    return QuestionnaireError(place, Finding.FILE, reason=reason)
