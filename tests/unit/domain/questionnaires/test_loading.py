import json
from typing import Any

import msgspec
import pytest

from mieux_desktop.domain.questionnaires.loading import QuestionnaireError, load_questionnaire
from mieux_desktop.domain.questionnaires.model import (
    Grid,
    Questionnaire,
    Role,
    ScaleQuestion,
    SelectOne,
)
from tests.unit.domain.questionnaires.examples import (
    EVERY_TYPE,
    SHIPPED,
    choices,
    document,
    load,
    text,
)

SIX = ("en", "fr", "es", "pt", "ar", "ru")
WORDS = {"type": "text", "name": "words"}


def test_every_type_becomes_its_class_and_rows_become_questions() -> None:
    assert isinstance(EVERY_TYPE.questions["one"], SelectOne)
    row = EVERY_TYPE.questions["row"]
    assert isinstance(row, ScaleQuestion)
    assert row.short_label == {"en": "R"}
    assert "grid" not in EVERY_TYPE.questions
    assert "thanks" not in EVERY_TYPE.questions
    assert list(EVERY_TYPE.questions)[1:3] == ["many", "many_other"]


def test_a_questionnaire_survives_being_written_as_json() -> None:
    written = msgspec.json.encode(SHIPPED).decode()
    assert load_questionnaire(written) == SHIPPED


@pytest.mark.parametrize(
    ("items", "place", "reason"),
    [
        ([{**WORDS, "colour": 1}], "words", "unknown field `colour`"),
        ([{**WORDS, "long": "yes"}], "words > long", "Expected `bool`"),
        ([{"type": "matrix", "name": "m"}], "m > type", "Invalid value 'matrix'"),
        ([{"type": "select_one", "name": "s"}], "s", "missing required field `choices`"),
        ([WORDS, WORDS], "items", "'words' is given twice"),
        ([{**WORDS, "name": "two words"}], "two words", "is not a plain name"),
        ([{**WORDS, "label": {"en": " "}}], "words, label", "has no text in 'en'"),
        ([{**WORDS, "hint": {"en": "a", "fr": "b"}}], "words, hint", "'fr' is not declared"),
        ([{"type": "scale", "name": "s", "scale": "ten"}], "s", "unknown scale 'ten'"),
        ([{"type": "group", "name": "g", "items": []}], "g", "is an empty group"),
        ([{**WORDS, "relevant": "${ghost} = 1"}], "words, relevant", "refers to 'ghost'"),
        ([{**WORDS, "relevant": "1 +"}], "words, relevant", "unexpected end at character 4"),
        ([{**WORDS, "relevant": ". = 1"}], "words, relevant", "'.' has no meaning here"),
        ([{**WORDS, "relevant": "${words} = 1"}], "words", "relevant depends on itself"),
        ([{**WORDS, "constraint_message": text("No")}], "words, constraint_message", "has no"),
        ([{**WORDS, "default": 3}], "words, default", "wrong_type"),
        ([{**WORDS, "role": "profile"}], "words", "needs select_one"),
        (
            [{"type": "scale", "name": "s", "scale": "five", "role": "recommendation"}],
            "s",
            "needs a scale from 0 to 10",
        ),
        (
            [{"type": "scale", "name": "s", "scale": "five", "role": "knowledge_after"}],
            "roles",
            "do not pair up",
        ),
        (
            [{"type": "select_one", "name": "s", "choices": choices("a", "a")}],
            "s, choices",
            "'a' is given twice",
        ),
        (
            [{"type": "rank", "name": "r", "choices": [{**choices("a")[0], "other": True}]}],
            "r, choices",
            "too many that ask for a text",
        ),
        ([{"type": "integer", "name": "i", "minimum": 2, "maximum": 1}], "i", "above maximum"),
        ([{"type": "date", "name": "d", "maximum": "2024-02-30"}], "d", "no bound of this type"),
        ([{"type": "decimal", "name": "d", "minimum": "1", "maximum": "x"}], "d", "'x' is no"),
    ],
)
def test_a_faulty_questionnaire_is_refused_with_the_place(
    items: list[dict[str, Any]], place: str, reason: str
) -> None:
    with pytest.raises(QuestionnaireError) as caught:
        load(*items)
    assert caught.value.place == place
    assert reason in caught.value.reason


def test_the_place_names_what_encloses_the_fault() -> None:
    fault = {**WORDS, "label": text("w"), "max_length": "long"}
    with pytest.raises(QuestionnaireError, match=r"^page > words > max_length: "):
        load({"type": "group", "name": "page", "items": [fault]})


def test_a_row_may_not_take_the_name_of_an_other_text() -> None:
    other = {"type": "select_one", "name": "s", "choices": [{**choices("a")[0], "other": True}]}
    with pytest.raises(QuestionnaireError, match="'s_other' is given twice"):
        load(other, {**WORDS, "name": "s_other"})


def test_two_questions_may_not_hide_each_other() -> None:
    with pytest.raises(QuestionnaireError, match="depends on itself"):
        load(
            {**WORDS, "name": "a", "relevant": "${b} = ''"},
            {**WORDS, "name": "b", "relevant": "${a} = ''"},
        )


def test_a_scale_needs_two_ascending_points_with_labelled_ends() -> None:
    raw = document({"type": "scale", "name": "s", "scale": "five"})
    raw["scales"]["five"]["points"][4].pop("label")
    with pytest.raises(QuestionnaireError, match="s, scale, 5: has no text in 'en'"):
        load_questionnaire(json.dumps(raw))
    raw["scales"]["five"]["points"][4]["value"] = 1
    with pytest.raises(QuestionnaireError, match="points do not ascend"):
        load_questionnaire(json.dumps(raw))


@pytest.mark.parametrize(
    ("file", "place"),
    [
        ("{", "line 1, column 2"),
        ('{"name": "a", "name": "b"}', "name"),
        ("[]", "file"),
        ("[" * 100_000, "file"),
        ('{"version": "1"}', "version"),
    ],
)
def test_what_is_no_questionnaire_is_refused_with_the_place(file: str, place: str) -> None:
    with pytest.raises(QuestionnaireError) as caught:
        load_questionnaire(file)
    assert caught.value.place == place


def test_the_reader_gets_their_language_or_the_first() -> None:
    assert SHIPPED.language_for("ar_EG").direction == "rtl"
    assert SHIPPED.language_for("FR").code == "fr"
    assert SHIPPED.language_for("de").code == "en"


def test_the_shipped_form_asks_all_that_is_promised() -> None:
    assert [question.short_label["en"] for question in SHIPPED.statements] == [
        "Objectives clear and reached",
        "Relevant to my work",
        "Level was right",
        "Experts’ knowledge",
        "Exchange with peers",
        "Materials",
        "Interpretation",
        "Time was enough",
        "Venue and access",
    ]
    assert all(question.scale.not_applicable for question in SHIPPED.statements)
    assert all(SHIPPED.with_role(role) for role in Role)
    assert [question.name for question in SHIPPED.with_role(Role.PROFILE)] == [
        "institution",
        "gender",
        "experience",
    ]
    assert not any(question.required for question in SHIPPED.questions.values())
    assert [language.code for language in SHIPPED.languages] == list(SIX)


def test_the_shipped_scales_read_as_on_the_printed_legend() -> None:
    grid = next(placed.item for placed in SHIPPED.placed if isinstance(placed.item, Grid))
    labels = {point.value: point.label["en"].lower() for point in grid.scale.points}
    assert (labels[1], labels[3], labels[5]) == ("not at all", "partly", "fully")


def _texts(node: Any) -> list[dict[str, str]]:
    if isinstance(node, list):
        return [text for each in node for text in _texts(each)]
    if not isinstance(node, dict):
        return []
    if "fr" in node:
        return [node]
    return [text for each in node.values() for text in _texts(each)]


def _plain(questionnaire: Questionnaire) -> Any:
    return msgspec.json.decode(msgspec.json.encode(questionnaire))


def test_the_shipped_texts_follow_french_and_arabic_typography() -> None:
    for each in _texts(_plain(SHIPPED)):
        for mark in "?!;:%":
            assert f" {mark}" not in each["fr"], each
        for sign in ("'", '"', "?"):
            assert sign not in each["ar"], each
        assert "'" not in each["fr"] + each["en"]
        if "?" in each["fr"]:
            assert "\u202f?" in each["fr"]
