"""A workbook made for ODK or Kobo asks here what it asks there: words, order, skips, verdicts."""

from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.answers import ProblemCode, problems, relevant_names
from mieux_desktop.domain.questionnaires.model import Group, Questionnaire
from mieux_desktop.domain.questionnaires.typed import write_typed
from mieux_desktop.operations.xlsforms.reading import read_xlsform
from tests.unit.operations.xlsforms.field_form import FIELD_FORM
from tests.unit.operations.xlsforms.test_writing import answers_to
from tests.unit.operations.xlsforms.xforms import XForm


@cache
def here() -> Questionnaire:
    read = read_xlsform(FIELD_FORM, name="other")
    assert read.problems == () and read.questionnaire is not None
    return read.questionnaire


@cache
def there() -> XForm:
    return XForm(FIELD_FORM)


def test_the_same_is_asked_in_the_same_order_and_words() -> None:
    form, field = here(), there()
    assert field.names == [placed.item.name for placed in form.placed]
    for placed in form.placed:
        item = placed.item
        if not item.name.endswith("_other"):  # its words are the program's own
            assert field.labels(item.name) == {"English (en)": item.label["en"],
                                               "Français (fr)": item.label["fr"]}  # fmt: skip
    for name, question in form.questions.items():
        assert field.is_required(name) is question.required
    assert (form.name, form.version, form.title["en"]) == ("stay", 3, "Stay")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_same_is_skipped_and_refused(data: st.DataObject) -> None:
    form, field = here(), there()
    answers: dict[str, Any] = data.draw(answers_to(form))
    found = {p.question: p.code for p in problems(form, answers)}
    told = (ProblemCode.CONSTRAINT, ProblemCode.REQUIRED)
    limits = (ProblemCode.TOO_SMALL, ProblemCode.TOO_LARGE, ProblemCode.TOO_LONG)
    # A bound that was read from a constraint is told with the answer's form; ODK keeps out both.
    wrong = {name for name, code in found.items() if code not in told}
    plain = {
        name: " ".join(write_typed(value)) for name, value in answers.items() if name not in wrong
    }
    names = {p.item.name for p in form.placed if not isinstance(p.item, Group)}
    shown = field.shown(plain) & names
    assert relevant_names(form, answers) & names == shown
    for name in shown & plain.keys():
        visible = {n: value for n, value in plain.items() if n in shown}
        assert field.holds(name, visible) is (found.get(name) is not ProblemCode.CONSTRAINT)
    for name in wrong & shown:
        if found[name] in limits:
            value = " ".join(write_typed(answers[name]))
            assert not field.holds(name, {**plain, name: value})


@pytest.mark.parametrize(("days", "holds"), [(0, False), (1, True), (7, True), (8, False)])
def test_a_bound_keeps_its_message(days: int, holds: bool) -> None:
    answers = {"came": "yes", "days": days}
    found = [p for p in problems(here(), answers) if p.question == "days"]
    assert (found == []) is holds
    assert here().questions["days"].constraint_message["fr"] == "De un à sept."
