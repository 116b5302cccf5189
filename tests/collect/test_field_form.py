"""A workbook made for ODK or Kobo, on phones: pages and server skip and refuse what ODK would."""

from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mieux_desktop.collect.pages import Pages
from mieux_desktop.collect.server import start_server
from mieux_desktop.collect.steps import Field, Go, begin, follow, read_filling, steps_of
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Response
from mieux_desktop.domain.questionnaires.model import Questionnaire, Rank
from mieux_desktop.domain.questionnaires.typed import write_typed
from mieux_desktop.operations.feedback import close_collection, open_collection
from mieux_desktop.operations.questionnaires import keep_form, read_form, release_form
from mieux_desktop.operations.stores import Store
from tests.collect.conftest import ADDRESS, Web
from tests.collect.reading import fields_of
from tests.unit.operations.xlsforms.test_field_form import here, there
from tests.unit.operations.xlsforms.test_writing import answers_to

COMPLETE = {"came": "yes", "days": "2", "liked": "food", "why": "Good", "cost": "3.5"}


def typed(answers: Mapping[str, Any]) -> dict[str, list[str]]:
    """Answers as a browser posts them."""
    return {name: list(write_typed(value)) for name, value in answers.items()}


def refused_there(form: Questionnaire, given: Mapping[str, list[str]]) -> bool:
    """Tell whether ODK would keep somebody on the form with these answers."""
    plain = {name: " ".join(texts) for name, texts in given.items()}
    wrong = {name for name in plain if not there().holds(name, plain)}
    shown = there().shown({n: text for n, text in plain.items() if n not in wrong})
    lacking = {n for n, q in form.questions.items() if q.required and n not in plain}
    return bool((wrong | lacking) & shown)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_each_page_asks_what_odk_asks_and_only_sound_answers_are_sent(data: st.DataObject) -> None:
    form = here()
    answers = {
        name: value
        for name, value in data.draw(answers_to(form)).items()
        if not isinstance(q := form.questions[name], Rank) or len(value) == len(q.choices)
    }
    pages = Pages(form, "token", by_slips=False)
    outcome = follow(form, begin(form, "en"), Go.LOOK)
    fields: dict[str, list[str]] = {}
    while not outcome.sends and not outcome.wrong:
        fields = fields_of(pages.step(outcome))
        seen = set(fields[Field.SEEN][0].split())
        (step,) = [s for s in steps_of(form) if s.name == outcome.filling.step]
        before = {n: " ".join(t) for n, t in typed(outcome.filling.answers).items()}
        assert seen & form.questions.keys() - {"liked_other"} == (
            there().shown(before) & step.names & form.questions.keys() - {"liked_other"}
        )
        fields |= typed({name: answers[name] for name in seen & answers.keys()})
        filling = read_filling(form, fields)
        assert filling is not None
        outcome = follow(form, filling, Go.NEXT)
    given = typed(outcome.filling.answers)
    assert outcome.sends is not refused_there(form, given)


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        ({}, {"came": "yes", "days": 2, "liked": ["food"], "why": "Good", "cost": "3.5"}),
        ({"days": "9"}, None),  # the constraint
        ({"why": "No"}, None),
        ({"cost": "1"}, None),
        ({"why": ""}, None),  # required
        ({"came": ""}, None),
        ({"came": "no"}, {"came": "no"}),  # what it skips is not kept, right or wrong
        ({"came": "no", "days": "99", "cost": "x"}, {"came": "no"}),
        ({"liked": "room"}, {"came": "yes", "days": 2, "liked": ["room"], "cost": "3.5"}),
        ({"liked": "gold"}, None),  # no choice
        ({"again": "11"}, None),  # beyond the range
        ({"nobody": "asked"}, {"came": "yes", "days": 2, "liked": ["food"], "why": "Good",
                               "cost": "3.5"}),
    ],
)  # fmt: skip
def test_the_server_trusts_no_page(
    store: Store,
    ghana: tuple[Action, Activity],
    change: dict[str, str],
    kept: dict[str, object] | None,
) -> None:
    draft = keep_form(store, here())
    release_form(store, draft.id)
    collection = open_collection(store, ghana[1].id, read_form(store, draft.id))
    server = start_server(store, collection.id, ADDRESS, 0, lambda: None)
    names = [n for placed in here().placed for n in (placed.item.name,)]
    last = steps_of(here())[0 if (COMPLETE | change)["came"] == "no" else -1].name
    try:
        with httpx.Client(follow_redirects=False, trust_env=False) as client:
            web = Web(server.url, client)
            posted = {
                Field.KEY: "00" * 16, Field.LANGUAGE: "en", Field.STEP: last,
                Field.SEEN: " ".join(names), Field.GO: Go.SEND, **COMPLETE, **change,
            }  # fmt: skip
            answer = web.post(*((str(name), str(text)) for name, text in posted.items()))
    finally:
        server.stop()
    assert answer.status_code == (422 if kept is None else 303), answer.text
    close_collection(store, collection.id)
    with store.reading() as records:
        found = [dict(each.answers) for each in records.find(Response)]
    assert found == ([] if kept is None else [kept])


def test_the_thanks_say_what_the_author_added_as_text() -> None:
    form = replace(here(), thanks={"en": "See <b>you</b>", "fr": "À bientôt"})
    pages = Pages(form, "token", by_slips=False)
    assert "See &lt;b&gt;you&lt;/b&gt;" in pages.thanks("en")
    assert "À bientôt" in pages.thanks("fr")
