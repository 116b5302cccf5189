"""What ships with the program has its words in all languages of the interface."""

import json
import re
from collections.abc import Iterator

import pytest

from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.paths import resources

CATALOGUE = resources() / "catalogue"


def entries(found: object) -> Iterator[dict[str, object]]:
    """Yield all entries of the code lists, subtopics and steps as well."""
    if isinstance(found, list):
        for each in found:
            yield from entries(each)
    elif isinstance(found, dict):
        if "code" in found:
            yield found
        for each in found.values():
            yield from entries(each)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_code_has_a_label_in_each_language(language: str) -> None:
    lists = json.loads((CATALOGUE / "vocabularies.json").read_text("utf-8"))
    found = list(entries(lists))
    assert len(found) > 100
    assert [entry["code"] for entry in found if not entry.get(f"label_{language}")] == []


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_criterion_has_its_question_in_each_language(language: str) -> None:
    guides = json.loads((CATALOGUE / "criteria-questions.json").read_text("utf-8"))
    criteria = [term.code for term in load_vocabularies().terms("evaluation_criteria")]
    assert [code for code in criteria if not guides[code].get(f"question_{language}")] == []


def test_arabic_labels_are_in_arabic_letters() -> None:
    lists = ("activity_types", "challenges_delivery", "domains", "evaluation_criteria",
             "regions", "result_categories", "stakeholder_types")  # fmt: skip
    labels = [t.label("ar") for name in lists for t in load_vocabularies().terms(name)]
    assert [label for label in labels if not re.match("[\u0621-\u064a]", label)] == []
    assert len(set(labels)) == len(labels)
