"""The shipped library: complete, consistent and unbiased in six languages."""

import hashlib
import json
import re
from itertools import combinations
from typing import Any

import msgspec
import pytest

from mieux_desktop.domain.questionnaires.answers import problems, relevant_names
from mieux_desktop.domain.questionnaires.comparing import is_same
from mieux_desktop.domain.questionnaires.model import Questionnaire
from tests.unit.domain.questionnaires.examples import LIBRARY

SIX = ["en", "fr", "es", "pt", "ar", "ru"]
# What was released once stays: a change of what these cover needs a new version of the form.
RELEASED = {
    "conference-feedback 1": "8e0b563de7b6e317",
    "expert-feedback 1": "575b27c143db3fff",
    "follow-up-six-months 1": "70c53eb3a5527134",
    "knowledge-test 1": "48aaa85d3a30d32c",
    "participant-feedback 1": "940572ee1b1c998c",
    "partner-feedback 1": "abdcc6a1d22ae816",
    "study-visit-feedback 1": "6134a212f7128c33",
    "training-feedback 1": "56556aec8f50ff5a",
    "workshop-feedback 1": "5dab8fcb50b90dd6",
}

every_form = pytest.mark.parametrize("form", LIBRARY.values(), ids=list(LIBRARY))


def texts_of(node: Any) -> list[dict[str, str]]:
    if isinstance(node, list):
        return [text for each in node for text in texts_of(each)]
    if not isinstance(node, dict):
        return []
    if node.keys() >= set(SIX):
        return [node]
    return [text for each in node.values() for text in texts_of(each)]


def without_texts(node: Any) -> Any:
    if isinstance(node, list | tuple):
        return [without_texts(each) for each in node]
    if not isinstance(node, dict):
        return node
    if node.keys() >= set(SIX):
        return "text"
    return {key: without_texts(value) for key, value in node.items()}


def structure(form: Questionnaire) -> str:
    plain = without_texts(msgspec.to_builtins(form))
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()[:16]


def test_the_library_has_what_is_promised() -> None:
    assert sorted(LIBRARY) == [
        "conference-feedback", "expert-feedback", "follow-up-six-months", "knowledge-test",
        "participant-feedback", "partner-feedback", "study-visit-feedback", "training-feedback",
        "workshop-feedback",
    ]  # fmt: skip


@every_form
def test_a_form_is_in_six_languages_with_their_directions(form: Questionnaire) -> None:
    assert [language.code for language in form.languages] == SIX
    assert [language.code for language in form.languages if language.direction == "rtl"] == ["ar"]
    assert len(form.questions) <= 26


@every_form
def test_texts_follow_the_typography_of_their_language(form: Questionnaire) -> None:
    for text in texts_of(msgspec.to_builtins(form)):
        assert list(text) == SIX
        for language, words in text.items():
            assert not re.search(r"  |^\s|\s$|!", words), words
            assert "'" not in words and '"' not in words, (language, words)
        assert not re.search(r"(?<!\u202f)[?!;]| [?!;:%]", text["fr"]), text["fr"]
        assert ("?" in text["es"]) == ("¿" in text["es"]), text["es"]
        assert not re.search(r"[?,;]", re.sub(r"\d,\d", "", text["ar"])), text["ar"]
        assert re.search(r"[\u0600-\u06ff]", text["ar"]) and re.search("[а-яё]", text["ru"].lower())
        asks = [words.rstrip("?؟") != words for words in text.values()]
        assert len(set(asks)) == 1, text


@every_form
def test_a_released_form_never_changes(form: Questionnaire) -> None:
    assert RELEASED[f"{form.name} {form.version}"] == structure(form)


def test_the_same_name_means_the_same_in_all_forms() -> None:
    for one, other in combinations(LIBRARY.values(), 2):
        for name in one.questions.keys() & other.questions.keys():
            assert is_same(one.questions[name], other.questions[name]), (one.name, name)


@every_form
def test_nothing_is_asked_twice_of_anonymous_people_and_nothing_forced(form: Questionnaire) -> None:
    required = [name for name, question in form.questions.items() if question.required]
    assert required == (["low_reasons"] if form.name == "partner-feedback" else [])
    assert problems(form, {}) == ()


def test_low_ratings_of_a_partner_want_a_reason() -> None:
    form = LIBRARY["partner-feedback"]
    assert "low_reasons" not in relevant_names(form, {"request_met": 3, "rights": "na"})
    assert [p.question for p in problems(form, {"request_met": 2})] == ["low_reasons"]


def test_every_question_of_the_knowledge_test_has_a_way_not_to_know() -> None:
    for question in LIBRARY["knowledge-test"].questions.values():
        choices = {choice.code for choice in getattr(question, "choices", ())}
        assert not choices or "unknown" in choices
