"""Signatures as vectors, codes, and which edits of a mark are corrections."""

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.attendance import Attendance, Mark, needs_reason
from mieux_desktop.domain.evidence import (
    Certificate,
    badge_code,
    certificate_code,
    read_strokes,
    typed_code,
    write_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem

_DAY, _NEXT = date(2015, 3, 4), date(2015, 3, 5)
_HELD = Attendance(
    id=b"a" * 16, action_id=b"b" * 16, activity_id=b"c" * 16, session_id=b"d" * 16,
    participant_id=b"e" * 16, mark=Mark.ABSENT,
)  # fmt: skip
_share = st.floats(0, 1)


@given(st.lists(st.lists(st.tuples(_share, _share), min_size=1, max_size=30), max_size=5))
def test_strokes_come_back_as_they_were_drawn(strokes: list[list[tuple[float, float]]]) -> None:
    written = write_strokes(strokes)
    assert write_strokes(read_strokes(written)) == written
    for drawn, read in zip(strokes, read_strokes(written), strict=True):
        assert read[0] == pytest.approx(drawn[0], abs=0.001)
        assert read[-1] == pytest.approx(drawn[-1], abs=0.001)


def test_a_pen_that_rests_or_leaves_the_pad_is_put_once_and_inside() -> None:
    assert write_strokes([[(0.5, 0.5)] * 90, [], [(-3, 2)]]) == "500,500;0,999"


def test_a_scribble_without_end_is_refused() -> None:
    with pytest.raises(Problem, match="signature-too-long"):
        write_strokes([[(n % 500 / 999, n % 2) for n in range(9_000)]])


@given(st.text(max_size=60))
def test_any_text_reads_as_some_strokes(text: str) -> None:
    read_strokes(text)


def test_a_change_on_the_same_day_needs_no_reason_until_the_person_has_signed() -> None:
    late = replace(_HELD, mark=Mark.LATE, at=time(9, 25))
    assert not needs_reason(_HELD, late, _DAY, _DAY, signed=False)
    assert needs_reason(_HELD, late, _DAY, _DAY, signed=True)
    assert needs_reason(_HELD, late, _DAY, _NEXT, signed=False)


def test_first_marks_and_edits_that_change_nothing_need_no_reason() -> None:
    empty = replace(_HELD, mark=None)
    assert not needs_reason(None, _HELD, _DAY, _NEXT, signed=True)
    assert not needs_reason(empty, _HELD, _DAY, _NEXT, signed=True)
    assert not needs_reason(_HELD, replace(_HELD, reason="ill"), _DAY, _NEXT, signed=True)
    assert needs_reason(_HELD, empty, _DAY, _NEXT, signed=False)


def test_codes_are_read_however_they_are_typed() -> None:
    code = badge_code(new_id())
    assert len(code) == 9
    assert typed_code(f" {code.lower().replace('-', ' ')}\n") == code
    assert typed_code("o1il-0000") == "0111-0000"


def test_a_certificate_that_says_something_else_has_another_code() -> None:
    certificate = Certificate(
        id=new_id(), action_id=b"b" * 16, activity_id=b"c" * 16, participant_id=b"e" * 16,
        number=17, reference="CI2-A4-017", language="fr", name="Aya Kouamélan", attended=10,
        held=11, minutes=990, issued_on=_DAY,
    )  # fmt: skip
    code = certificate_code(certificate)
    assert len(code) == 14
    assert certificate_code(replace(certificate, name="Aya Kouamelan")) != code
    assert certificate_code(replace(certificate, attended=11)) != code
    assert certificate_code(replace(certificate, language="en", check_code="x")) == code
