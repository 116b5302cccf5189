"""Questionnaires that the tests of this folder answer."""

import json
from pathlib import Path
from typing import Any

from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.questionnaires.model import Questionnaire


def text(english: str) -> dict[str, str]:
    return {"en": english}


def choices(*codes: str) -> list[dict[str, Any]]:
    return [{"code": code, "label": text(code)} for code in codes]


def document(*items: dict[str, Any]) -> dict[str, Any]:
    """A questionnaire in English with these items, each labelled by its name."""
    return {
        "name": "example",
        "version": 1,
        "languages": [{"code": "en", "name": "English", "direction": "ltr"}],
        "title": text("Example"),
        "scales": {
            "five": {
                "points": [{"value": value, "label": text(str(value))} for value in range(1, 6)],
                "not_applicable": text("Not applicable"),
            }
        },
        "items": [{"label": text(item.get("name", "")), **item} for item in items],
    }


def load(*items: dict[str, Any]) -> Questionnaire:
    return load_questionnaire(json.dumps(document(*items)))


EVERY_TYPE = load(  # one question of each type, none required
    {"type": "select_one", "name": "one", "choices": choices("a", "b")},
    {
        "type": "select_multiple",
        "name": "many",
        "choices": [*choices("a", "b"), {"code": "z", "label": text("Other"), "other": True}],
    },
    {"type": "rank", "name": "order", "choices": choices("a", "b", "c")},
    {"type": "scale", "name": "rating", "scale": "five"},
    {
        "type": "grid",
        "name": "grid",
        "scale": "five",
        "rows": [{"name": "row", "label": text("Row"), "short": text("R")}],
    },
    {"type": "integer", "name": "age", "minimum": 0, "maximum": 120},
    {"type": "decimal", "name": "share", "minimum": "0", "maximum": "99.5"},
    {"type": "date", "name": "day", "minimum": "2024-01-01", "maximum": "2024-12-31"},
    {"type": "text", "name": "words", "max_length": 10},
    {"type": "note", "name": "thanks"},
)

_FOLDER = Path(__file__).parents[4] / "resources/questionnaires"
_SHARED = (_FOLDER / "shared" / "parts.json").read_text(encoding="utf-8")
LIBRARY = {
    path.stem: load_questionnaire(path.read_text(encoding="utf-8"), _SHARED)
    for path in sorted(_FOLDER.glob("*.json"))
}
SHIPPED = LIBRARY["participant-feedback"]
