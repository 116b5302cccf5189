"""What joins the server to the store: the way in, slips, limits, answers that come late."""

from dataclasses import replace

import pytest
from msgspec import structs

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import unordered_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import collecting, feedback, feedback_results
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.xlsforms.reading import read_xlsform
from mieux_desktop.operations.xlsforms.writing import write_xlsform

ANSWERS = {"objectives": 4, "recommend": 9}


def send(store: Store, collection: Collection, slip: str = "", key: bytes = b"") -> int:
    """Send a form as a phone does."""
    key = key or unordered_id()
    return collecting.send_answers(store, collection.id, key, "fr", ANSWERS, slip)


def late(store: Store, collection: Collection) -> collecting.Late:
    """Type in a paper form that turned up after the closing."""
    entry = feedback.new_entry(collection.id, form_of(collection), "en")
    return collecting.enter_late(store, replace(entry, answers=ANSWERS))


def test_the_way_in_stays_the_same_until_the_round_closes(
    store: Store, collection: Collection
) -> None:
    first = collecting.let_phones_in(store, collection.id, limit=20)
    assert collecting.let_phones_in(store, collection.id, by_slips=True) == first
    feedback.close_collection(store, collection.id)
    with pytest.raises(Problem, match="feedback-closed"):
        collecting.let_phones_in(store, collection.id)
    with store.reading() as records:
        assert records.setting(feedback.access_setting(collection.id)) is None


def test_the_same_form_sent_again_counts_once(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id)
    key = unordered_id()
    assert [send(store, collection, key=key) for _ in range(3)] == [1, 1, 1]


def test_an_open_code_takes_no_more_than_its_limit(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id, limit=2)
    key = unordered_id()
    send(store, collection)
    send(store, collection, key=key)
    with pytest.raises(Problem, match="collection-full"):
        send(store, collection)
    assert send(store, collection, key=key) == 2  # what was taken may be sent again


def test_a_slip_serves_once_however_it_is_typed(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    first, second = collecting.draw_slips(store, collection.id, 2)
    key = unordered_id()
    send(store, collection, first.lower().replace("-", " "), key)
    send(store, collection, first, key)  # a resend needs no new slip
    for used in (first, "", "AAAA-AAAA", "é" * 8, second[:-1]):
        with pytest.raises(Problem, match="slip-unknown"):
            send(store, collection, used)
    assert collecting.read_slips(store, collection.id) == collecting.Slips((second,), 1)
    assert collecting.check_slip(store, collection.id, second)
    assert not collecting.check_slip(store, collection.id, first)


def test_a_form_that_does_not_hold_uses_no_slip(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    (slip,) = collecting.draw_slips(store, collection.id, 1)
    for answers, code in (({}, "form-empty"), ({"objectives": 77}, "form-invalid")):
        with pytest.raises(Problem, match=code):
            collecting.send_answers(store, collection.id, unordered_id(), "fr", answers, slip)
    assert collecting.read_slips(store, collection.id).used == 0


def test_slips_of_one_collection_open_no_other(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    other = feedback.open_collection(store, collection.action_id)
    (foreign,) = collecting.draw_slips(store, other.id, 1)
    with pytest.raises(Problem, match="slip-unknown"):
        send(store, collection, foreign)


def test_a_thousand_slips_are_enough(store: Store, collection: Collection) -> None:
    assert len(collecting.draw_slips(store, collection.id, 1000)) == 1000
    with pytest.raises(Problem, match="too-many-slips"):
        collecting.draw_slips(store, collection.id, 1)


def test_closing_forgets_the_slips(store: Store, collection: Collection) -> None:
    collecting.draw_slips(store, collection.id, 5)
    feedback.close_collection(store, collection.id)
    assert collecting.read_slips(store, collection.id) == collecting.Slips((), 0)


def test_late_answers_stay_sealed_until_there_are_five(
    store: Store, collection: Collection
) -> None:
    collecting.let_phones_in(store, collection.id)
    for _ in range(6):
        send(store, collection)
    with pytest.raises(Problem, match="feedback-open"):
        late(store, collection)
    feedback.close_collection(store, collection.id)
    told = [late(store, collection) for _ in range(6)]
    assert told == [*(collecting.Late(0, n) for n in range(1, 5)), collecting.Late(5, 0),
                    collecting.Late(0, 1)]  # fmt: skip
    assert collecting.count_sealed(store, collection.id) == 1
    results = feedback_results.read_results(store, collection.id)
    assert results.answered == 11
    with store.reading() as records:
        batches = sorted(r.batch for r in records.find(Response, collection_id=collection.id))
    assert batches == [0] * 6 + [1] * 5


def test_groups_rest_on_what_the_closing_released(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id)
    for _ in range(6):
        send(store, collection)
    feedback.close_collection(store, collection.id)
    before = feedback_results.read_results(store, collection.id).groups
    for _ in range(5):
        late(store, collection)
    after = feedback_results.read_results(store, collection.id)
    assert (after.answered, after.groups) == (11, before)
    by = feedback_results.BY_LANGUAGE
    group = before[by][0]
    told = feedback_results.read_group_results(store, collection.id, by, group.keys)
    assert told.scales["objectives"].n == 6


def test_a_wifi_code_escapes_what_has_a_meaning() -> None:
    assert collecting.wifi_text('My;"net', "a:b\\c") == 'WIFI:T:WPA;S:My\\;\\"net;P:a\\:b\\\\c;;'
    assert collecting.wifi_text("Open", hidden=True) == "WIFI:T:nopass;S:Open;H:true;;"
    assert collecting.slip_url("http://10.0.0.2/abc", "AB-CD") == "http://10.0.0.2/abc?s=AB-CD"


def test_a_questionnaire_says_whether_it_takes_slips(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    form = structs.replace(feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1), by_slips=True)
    read = read_xlsform(write_xlsform(form), name="f", language="en").questionnaire
    assert read and read.by_slips
    asked = feedback.open_collection(store, ghana[1].id, structs.replace(form, name="own"))
    assert form_of(asked).by_slips
    assert collecting.let_phones_in(store, asked.id).by_slips
