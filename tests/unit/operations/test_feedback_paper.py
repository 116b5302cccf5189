"""Paper forms: codes of rows and sheets, and the sheets themselves."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Response
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.row_codes import SHEET_LETTERS, row_codes
from mieux_desktop.operations.collecting import enter_late
from mieux_desktop.operations.feedback import (
    close_collection,
    current_round,
    finish_entry,
    new_entry,
    open_collection,
)
from mieux_desktop.operations.feedback_paper import (
    compare_sheet,
    correct_entry,
    draw_sheet_codes,
    keep_late,
    paper_forms,
    read_late,
    read_sheet_code,
    reopen_entry,
    sheet_key,
)
from mieux_desktop.operations.questionnaires import load_form, shipped_forms
from mieux_desktop.operations.stores import Store

FORM = load_form("participant-feedback", 1)


def test_every_part_has_a_letter_and_every_question_a_number() -> None:
    codes = row_codes(load_form("participant-feedback", 1))
    assert list(codes.values())[:5] == ["A1", "A2", "A3", "B1", "B2"]
    assert codes["obstacle_other"] == codes["obstacle"]


@given(st.integers(0, 4), st.sampled_from(SHEET_LETTERS))
def test_one_wrong_letter_of_a_sheets_code_is_noticed(place: int, letter: str) -> None:
    (code,) = draw_sheet_codes(1)
    assert read_sheet_code(f"{code[:3].lower()}-{code[3:]} ") == code
    if letter != code[place]:
        assert read_sheet_code(code[:place] + letter + code[place + 1 :]) is None


def test_too_many_sheets_are_refused() -> None:
    with pytest.raises(Problem, match="too-many-sheets"):
        draw_sheet_codes(201)


def test_a_sheet_has_another_key_in_another_collection() -> None:
    assert sheet_key(b"a" * 16, "K7M4QX") != sheet_key(b"b" * 16, "K7M4QX")


@pytest.mark.parametrize("form", shipped_forms().values(), ids=lambda form: form.name)
def test_every_shipped_form_is_printed_in_its_first_and_right_to_left_language(
    form: object,
) -> None:
    for language in ("fr", "ar"):
        data = paper_forms(form, language, "Ghana II", draw_sheet_codes(1))  # type: ignore[arg-type]
        assert data.startswith(b"%PDF")
        assert b"/Helvetica" not in data


def test_a_form_that_is_in_can_be_opened_again_and_counts_once(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    collection = open_collection(store, ghana[1].id)
    entry = replace(new_entry(collection.id, FORM, "en"), answers={"objectives": 4})
    finish_entry(store, entry)
    again = replace(entry, answers={"objectives": 2})
    reopen_entry(store, again)
    found = current_round(store, ghana[1].id)
    assert found is not None and found.entered == 0 and found.unfinished == again
    assert finish_entry(store, again) == 1


def test_a_second_typing_tells_what_differs_and_takes_the_place_of_the_first(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    collection = open_collection(store, ghana[1].id)
    entry = replace(new_entry(collection.id, FORM, "en"), answers={"objectives": 4, "relevance": 5})
    finish_entry(store, entry)
    again = replace(entry, answers={"objectives": 4, "relevance": 1})
    assert compare_sheet(store, FORM, again) == ("relevance",)
    correct_entry(store, again)
    assert compare_sheet(store, FORM, again) == ()
    with store.reading() as records:
        assert records.inbox_count(collection.id) == 1


def test_a_form_that_was_released_is_not_corrected(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    collection = open_collection(store, ghana[1].id)
    entry = replace(new_entry(collection.id, FORM, "en"), answers={"objectives": 4})
    finish_entry(store, entry)
    close_collection(store, collection.id)
    with pytest.raises(Problem, match="sheet-not-in"):
        correct_entry(store, entry)
    with pytest.raises(Problem, match="feedback-closed"):
        reopen_entry(store, entry)


def test_a_late_form_survives_a_crash_and_waits_for_four_others(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    collection = open_collection(store, ghana[1].id)
    entry = replace(new_entry(collection.id, FORM, "fr"), answers={"objectives": 4})
    with pytest.raises(Problem, match="feedback-open"):
        keep_late(store, entry)
    close_collection(store, collection.id)
    keep_late(store, entry)
    assert read_late(store, collection.id).unfinished == entry
    for number in range(1, 6):
        late = enter_late(store, replace(entry, key=bytes([number]) * 16))
    assert late.released == 5
    state = read_late(store, collection.id)
    assert state.sealed == 0 and state.unfinished == entry
    with store.reading() as records:
        assert records.total(Response) == 5
