"""Paper forms: codes of rows and sheets, and the sheets themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.row_codes import SHEET_LETTERS, row_codes
from mieux_desktop.operations.feedback_paper import (
    draw_sheet_codes,
    paper_forms,
    read_sheet_code,
    sheet_key,
)
from mieux_desktop.operations.questionnaires import load_form, shipped_forms


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
