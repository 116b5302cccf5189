"""Steps: skip logic and constraints decide alike on the page and on the server."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.collect.pages import Pages
from mieux_desktop.collect.steps import Field, Filling, Go, begin, follow, read_filling, shown_steps
from mieux_desktop.domain.questionnaires.answers import finish, problems
from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.domain.questionnaires.typed import write_typed
from mieux_desktop.operations.questionnaires import shipped_forms
from tests.collect.reading import fields_of

_FORM = """{
 "name": "trip", "version": 1,
 "languages": [{"code": "en", "name": "English", "direction": "ltr"}],
 "title": {"en": "Trip"},
 "items": [
  {"type": "integer", "name": "days", "label": {"en": "Days"}, "required": true,
   "minimum": 0, "maximum": 30},
  {"type": "select_one", "name": "again", "label": {"en": "Again?"},
   "choices": [{"code": "yes", "label": {"en": "Yes"}}, {"code": "no", "label": {"en": "No"}}]},
  {"type": "text", "name": "why", "label": {"en": "Why not?"}, "relevant": "${again} = 'no'",
   "required": true},
  {"type": "group", "name": "long", "label": {"en": "Long trips"}, "relevant": "${days} > 5",
   "items": [
    {"type": "decimal", "name": "cost", "label": {"en": "Cost"}, "constraint": ". > ${days}",
     "constraint_message": {"en": "More than a coin a day, please."}},
    {"type": "rank", "name": "best", "label": {"en": "Best"},
     "choices": [{"code": "a", "label": {"en": "A"}}, {"code": "b", "label": {"en": "B"}}]}]},
  {"type": "date", "name": "on", "label": {"en": "On"}}
 ]}"""


@pytest.fixture(scope="module")
def form() -> Questionnaire:
    return load_questionnaire(_FORM, "{}")


def test_questions_between_groups_are_a_page_and_hidden_groups_none(form: Questionnaire) -> None:
    few = [step.name for step in shown_steps(form, {"days": 3})[0]]
    many = [step.name for step in shown_steps(form, {"days": 9})[0]]
    assert few == ["days", "on"]
    assert many == ["days", "long", "on"]


def test_a_question_that_an_answer_brings_up_is_shown_before_going_on(form: Questionnaire) -> None:
    at_first = begin(form, "en")
    seen = frozenset({"days", "again"})
    filled = Filling(at_first.key, "en", {"days": 3, "again": "no"}, "days", seen, "")
    stayed = follow(form, filled, Go.NEXT)
    assert stayed.wrong and stayed.wrong[0].question == "why"
    answered = Filling(filled.key, "en", {**filled.answers, "why": "Rain"}, "days", seen | {"why"})
    assert follow(form, answered, Go.NEXT).filling.step == "on"


def test_what_does_not_hold_stops_the_page_and_sending_leads_to_it(form: Questionnaire) -> None:
    seen = frozenset({"days", "again", "why"})
    key = begin(form, "en").key
    missing = follow(form, Filling(key, "en", {}, "days", seen), Go.NEXT)
    assert [str(problem.code) for problem in missing.wrong] == ["required"]
    late = follow(form, Filling(key, "en", {}, "on", frozenset({"on"})), Go.SEND)
    assert (late.filling.step, late.sends) == ("days", False)


def test_going_back_does_not_ask_for_what_is_missing(form: Questionnaire) -> None:
    key = begin(form, "en").key
    filled = Filling(key, "en", {"days": 9, "cost": "nothing"}, "long", frozenset({"cost", "best"}))
    back = follow(form, filled, Go.BACK)
    assert (back.filling.step, back.wrong) == ("days", ())


@pytest.mark.parametrize("fields", [{}, {".key": ["zz"]}, {".key": ["00" * 15]}, {".key": [""]}])
def test_a_page_without_a_key_is_none_of_ours(
    form: Questionnaire, fields: dict[str, list[str]]
) -> None:
    assert read_filling(form, fields) is None


def test_control_characters_are_dropped_and_arabic_joiners_stay(form: Questionnaire) -> None:
    given_text = "a\x00b\x1b\u200dc\r\nd"
    read = read_filling(form, {".key": ["00" * 16], "why": [given_text]})
    assert read and read.answers["why"] == "ab\u200dc\nd"


_TEXTS = st.one_of(
    st.sampled_from(["", "yes", "no", "0", "3", "9", "31", "٣", "5,5", "a", "b", "2026-03-04"]),
    st.text(max_size=20),
)


@settings(max_examples=150, deadline=None)
@given(
    posted=st.dictionaries(
        st.sampled_from(["days", "again", "why", "cost", "best", "on", "nobody"]),
        st.lists(_TEXTS, max_size=3),
    )
)
def test_pages_carry_every_answer_and_send_only_what_the_rules_allow(
    posted: dict[str, list[str]],
) -> None:
    form = load_questionnaire(_FORM, "{}")
    pages = Pages(form, "token", by_slips=False)
    filling = read_filling(form, {Field.KEY: ["00" * 16], **posted})
    assert filling is not None
    outcome = follow(form, filling, Go.LOOK)
    while not outcome.sends and not outcome.wrong:
        again = read_filling(form, fields_of(pages.step(outcome)))
        assert again is not None and again.key == filling.key
        _holds_the_same(form, again, outcome.filling)
        outcome = follow(form, again, Go.NEXT)
    assert outcome.sends == (not problems(form, outcome.filling.answers))


def _holds_the_same(form: Questionnaire, read: Filling, carried: Filling) -> None:
    """What a browser posts again is what the page was given, as far as a control can show it."""
    kept = finish(form, carried.answers)
    wrong = {problem.question for problem in problems(form, carried.answers)}
    for name, value in kept.items():
        if name not in wrong:
            texts = [text.replace("\r\n", "\n") for text in write_typed(value)]
            assert [t.strip() for t in write_typed(read.answers[name])] == [
                text.strip() for text in texts
            ], name


def test_every_shipped_form_can_be_walked_through_in_every_language() -> None:
    for form in shipped_forms().values():
        pages = Pages(form, "token", by_slips=False)
        for language in form.languages:
            outcome = follow(form, begin(form, language.code), Go.LOOK)
            while not outcome.sends and not outcome.wrong:
                page = pages.step(outcome)
                assert f'lang="{language.code}" dir="{language.direction}"' in page
                filling = read_filling(form, fields_of(page))
                assert filling is not None
                outcome = follow(form, filling, Go.NEXT)
            assert outcome.sends or outcome.wrong[0].code == "required"


def test_a_default_is_there_when_the_form_begins() -> None:
    text = _FORM.replace('"maximum": 30}', '"maximum": 30, "default": 4}')
    form = load_questionnaire(text, "{}")
    assert begin(form, "en").answers == {"days": 4}
