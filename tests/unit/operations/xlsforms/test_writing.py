"""Written XLSForms: they read back the same, and ODK's converter takes them to mean the same."""

import io
from functools import cache
from typing import Any

import msgspec
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.answers import (
    ProblemCode,
    finish,
    problems,
    relevant_names,
)
from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    ChoiceQuestion,
    DateQuestion,
    DecimalQuestion,
    Grid,
    Group,
    IntegerQuestion,
    Questionnaire,
    ScaleQuestion,
    SelectOne,
)
from mieux_desktop.domain.questionnaires.typed import write_typed
from mieux_desktop.operations.xlsforms.reading import read_xlsform
from mieux_desktop.operations.xlsforms.writing import write_xlsform
from tests.unit.domain.questionnaires.examples import LIBRARY, choices, load, text
from tests.unit.operations.xlsforms.xforms import XForm

BRANCHING = load(
    {"type": "select_one", "name": "came", "choices": [
        *choices("yes", "no"), {"code": "z", "label": text("Other"), "other": True},
    ]},
    {"type": "integer", "name": "days", "minimum": 1, "maximum": 30, "relevant": "${came} = 'yes'"},
    {"type": "group", "name": "page", "relevant": "${days} > 2", "items": [
        {"type": "select_multiple", "name": "liked", "label": text("Liked"),
         "choices": choices("food", "talks", "none"),
         "constraint": "not(selected(., 'none')) or count-selected(.) = 1",
         "constraint_message": text("None goes alone.")},
        {"type": "text", "name": "why", "label": text("Why"), "max_length": 20, "required": True,
         "relevant": "selected(${liked}, 'none') or count-selected(${liked}) > 1"},
    ]},
    {"type": "scale", "name": "rating", "scale": "five", "relevant": "not(${came} = 'no')"},
    {"type": "text", "name": "more", "relevant": "${rating} <= 2 and ${days} + 1 < 10"},
    {"type": "note", "name": "thanks", "relevant": "string-length(${more}) > 3"},
)  # fmt: skip
FORMS = {**LIBRARY, "branching": BRANCHING}
every_form = pytest.mark.parametrize("name", FORMS)


@cache
def xform(name: str) -> XForm:
    return XForm(write_xlsform(FORMS[name]))


def answers_to(form: Questionnaire) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional={n: values(q) for n, q in form.questions.items()})


def values(question: AnyQuestion) -> st.SearchStrategy[Any]:
    if isinstance(question, SelectOne):
        return st.sampled_from([choice.code for choice in question.choices])
    if isinstance(question, ChoiceQuestion):
        codes = [choice.code for choice in question.choices]
        return st.lists(st.sampled_from(codes), unique=True, min_size=1).map(tuple)
    if isinstance(question, ScaleQuestion):
        points = [point.value for point in question.scale.points]
        return st.sampled_from([*points, *(["na"] if question.scale.not_applicable else [])])
    if isinstance(question, IntegerQuestion):
        return st.integers(-2, 40)
    if isinstance(question, DecimalQuestion):
        return st.sampled_from(["0", "1.5", "99"])
    if isinstance(question, DateQuestion):
        return st.just("2026-03-05")
    return st.text(alphabet="ab ", min_size=1, max_size=30).filter(str.strip)


@every_form
def test_a_form_reads_back_the_same(name: str) -> None:
    found = read_xlsform(write_xlsform(FORMS[name]), name="other")
    assert found.problems == ()
    expected = FORMS[name]
    if name == "branching":  # numbers for labels inside a scale are no labels
        assert found.questionnaire is not None
        assert list(found.questionnaire.questions) == list(expected.questions)
    else:
        assert found.questionnaire == expected


@every_form
def test_odks_converter_takes_it_and_asks_the_same_in_the_same_order(name: str) -> None:
    form = FORMS[name]
    assert xform(name).warnings == []
    assert xform(name).names == [placed.item.name for placed in form.placed]
    for question in form.questions.values():
        assert xform(name).is_required(question.name) is question.required


@every_form
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_skip_logic_and_constraints_say_what_xpath_says(name: str, data: st.DataObject) -> None:
    form = FORMS[name]
    answers = data.draw(answers_to(form))
    plain = {n: " ".join(write_typed(value)) for n, value in answers.items()}
    names = {p.item.name for p in form.placed if not isinstance(p.item, Group | Grid)}
    # ODK keeps a wrong answer out at once; here it counts as none, and is told at the end.
    found = problems(form, answers)
    wrong = {
        p.question for p in found if p.code not in (ProblemCode.CONSTRAINT, ProblemCode.REQUIRED)
    }
    known = {n: value for n, value in plain.items() if n not in wrong}
    shown = xform(name).shown(known)
    assert relevant_names(form, answers) & names == shown & names
    for question in shown & form.questions.keys() & plain.keys():
        visible = {
            n: value for n, value in plain.items() if n in shown and n not in wrong - {question}
        }
        holds = xform(name).holds(question, visible)
        told = any(p.question == question for p in found)
        assert holds is not told, (question, answers)


@every_form
@settings(max_examples=25, deadline=None)
@given(st.data())
def test_what_is_kept_is_what_is_shown_and_keeping_again_changes_nothing(
    name: str, data: st.DataObject
) -> None:
    form = FORMS[name]
    answers = data.draw(answers_to(form))
    kept = finish(form, answers)
    assert kept.keys() <= relevant_names(form, answers)
    assert relevant_names(form, kept) == relevant_names(form, answers)
    assert finish(form, kept) == kept
    assert list(kept) == [n for n in form.questions if n in kept]


@given(st.text(alphabet="=+-@\t\x07a'\"<&{}", min_size=1, max_size=8))
@settings(max_examples=30, deadline=None)
def test_no_text_of_a_workbook_can_be_carried_out(words: str) -> None:
    form = msgspec.structs.replace(BRANCHING, title={"en": words})
    book = openpyxl.load_workbook(io.BytesIO(write_xlsform(form)))
    kinds = {c.data_type for sheet in book for row in sheet.iter_rows() for c in row if c.value}
    assert kinds == {"s"}
