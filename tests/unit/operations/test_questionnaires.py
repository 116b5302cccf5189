"""Own questionnaires: drafts, releases that stay, workbooks, and the forms of collections."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations import feedback, feedback_results, questionnaires
from mieux_desktop.operations.stores import Store, check_store
from tests.unit.domain.questionnaires.examples import LIBRARY, load

Ghana = tuple[Action, Activity]
OWN = load({"type": "text", "name": "words"}, {"type": "integer", "name": "days"})


def renamed(form: Questionnaire, title: str) -> Questionnaire:
    return msgspec.structs.replace(form, title={"en": title})


def test_the_library_comes_first_and_own_forms_of_the_action_or_of_all_follow(
    store: Store, ghana: Ghana
) -> None:
    action_id = ghana[0].id
    for_all = questionnaires.keep_form(store, OWN)
    for_action = questionnaires.keep_form(store, msgspec.structs.replace(OWN, name="a"), action_id)
    elsewhere = msgspec.structs.replace(OWN, name="b")
    questionnaires.keep_form(store, elsewhere, ghana[1].id)
    listed = questionnaires.list_forms(store, action_id)
    assert [each.code for each in listed[: len(LIBRARY)]] == sorted(LIBRARY)
    assert [each.id for each in listed[len(LIBRARY) :]] == [for_action.id, for_all.id]
    assert [each.is_usable for each in listed[-2:]] == [False, False]


def test_a_draft_changes_and_a_released_version_never_does(store: Store) -> None:
    draft = questionnaires.keep_form(store, OWN)
    questionnaires.keep_form(store, renamed(OWN, "Mended"), id_=draft.id)
    assert questionnaires.read_form(store, draft.id).title == {"en": "Mended"}
    released = questionnaires.release_form(store, draft.id)
    assert released.released_on is not None
    with pytest.raises(Problem, match="questionnaire-released"):
        questionnaires.keep_form(store, renamed(OWN, "Other"), id_=draft.id)
    with pytest.raises(Problem, match="questionnaire-released"):
        questionnaires.release_form(store, draft.id)
    assert list(check_store(store)) == []


def test_the_next_version_counts_on_from_the_last_one(store: Store) -> None:
    questionnaires.keep_form(store, OWN)
    assert questionnaires.next_version(store, OWN).version == 2
    assert questionnaires.next_version(store, OWN).version == 3
    assert questionnaires.next_version(store, LIBRARY["knowledge-test"]).version == 2


def test_a_version_that_is_taken_is_refused(store: Store) -> None:
    questionnaires.keep_form(store, OWN)
    for form in (OWN, LIBRARY["knowledge-test"]):
        with pytest.raises(Problem, match="questionnaire-version-taken"):
            questionnaires.keep_form(store, form)


def test_a_form_that_would_fail_in_the_field_is_refused_with_the_place(store: Store) -> None:
    with pytest.raises(Problem) as raised:
        questionnaires.keep_form(store, msgspec.structs.replace(OWN, items=()))
    assert raised.value.details == {"place": "items", "reason": "at least one is needed"}
    long = msgspec.structs.replace(OWN, introduction={"en": "x" * (600 << 10)})
    with pytest.raises(Problem, match="questionnaire-too-large"):
        questionnaires.keep_form(store, long)


def test_a_workbook_goes_out_comes_in_and_is_kept(store: Store) -> None:
    form = msgspec.structs.replace(LIBRARY["partner-feedback"], version=7)
    found = questionnaires.preview_workbook(questionnaires.workbook_of(form), "Partner form.xlsx")
    assert found.questionnaire == form
    kept = questionnaires.keep_form(store, form)
    assert questionnaires.read_form(store, kept.id) == form


def test_a_collection_keeps_the_form_that_it_was_opened_with(store: Store, ghana: Ghana) -> None:
    draft = questionnaires.keep_form(store, OWN)
    questionnaires.release_form(store, draft.id)
    form = questionnaires.read_form(store, draft.id)
    collection = feedback.open_collection(store, ghana[1].id, form)
    entry = feedback.new_entry(collection.id, form, "en")
    assert feedback.finish_entry(store, replace(entry, answers={"days": 3})) == 1
    found = feedback.current_round(store, ghana[1].id)
    assert found is not None and found.form == form and found.collection.form is not None
    with store.unit_of_work() as work:
        work.save(draft, replace(work.require(type(draft), draft.id), deleted=True))
    assert feedback.close_collection(store, collection.id).closed_on is not None
    assert feedback_results.read_results(store, collection.id).form == form


def test_a_shipped_form_is_not_copied_and_an_action_has_rounds_of_its_own(
    store: Store, ghana: Ghana
) -> None:
    action, activity = ghana
    of_action = feedback.open_collection(store, action.id, LIBRARY["partner-feedback"])
    assert (of_action.activity_id, of_action.form) == (b"", None)
    of_activity = feedback.open_collection(store, activity.id, occasion="before")
    assert of_activity.occasion == "before"
    for owner, collection in ((action.id, of_action), (activity.id, of_activity)):
        found = feedback.current_round(store, owner)
        assert found is not None and found.collection.id == collection.id
    with pytest.raises(Problem, match="feedback-already-open"):
        feedback.open_collection(store, action.id)


@pytest.mark.parametrize("body", [{}, {"name": 1}, {"items": [{"type": "matrix"}]}])
def test_a_form_from_elsewhere_that_does_not_hold_is_told(
    ghana: Ghana, body: dict[str, object]
) -> None:
    action, activity = ghana
    collection = Collection(
        id=b"c" * 16, action_id=action.id, activity_id=activity.id, questionnaire="x", version=1,
        form=body, opened_on=date(2026, 3, 3),
    )  # fmt: skip
    with pytest.raises(Problem, match="questionnaire-unusable"):
        questionnaires.form_of(collection)
