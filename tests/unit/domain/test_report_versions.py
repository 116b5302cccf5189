"""The state of a report from versions, decisions and reopenings, in any order of arrival."""

import itertools
from datetime import UTC, datetime

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.report_versions import (
    Life,
    ReportComment,
    ReportDecision,
    ReportReopening,
    ReportState,
    ReportVersion,
    Verdict,
    life_of,
    place_comments,
)

AT = datetime(2026, 3, 6, 9, tzinfo=UTC)
FIRST, SECOND, THIRD = b"1" * 16, b"2" * 16, b"3" * 16


def version(id_: bytes, number: int, *replaces: bytes) -> ReportVersion:
    return ReportVersion(
        id=id_, action_id=b"a", document=DocumentKind.MISSION_REPORT, subject_id=b"m",
        number=number, language="en", submitted_by=b"p", submitted_at=AT, replaces=replaces,
    )  # fmt: skip


def decided(id_: bytes, on: bytes, verdict: Verdict, *replaces: bytes) -> ReportDecision:
    return ReportDecision(
        id=id_, action_id=b"a", version_id=on, verdict=verdict, decided_by=b"o", decided_at=AT,
        replaces=replaces,
    )  # fmt: skip


def reopened(on: bytes) -> ReportReopening:
    return ReportReopening(id=b"r", action_id=b"a", version_id=on, reopened_by=b"p", reopened_at=AT)


def comment(paragraph: str) -> ReportComment:
    return ReportComment(
        id=paragraph.encode(), action_id=b"a", document=DocumentKind.MISSION_REPORT,
        subject_id=b"m", section="summary", language="en", paragraph=paragraph, text="Why?",
        author_id=b"o", written_at=AT,
    )  # fmt: skip


def test_a_report_without_versions_is_a_first_draft() -> None:
    life = life_of((), (), ())
    assert (life.state, life.number, life.is_frozen) == (ReportState.DRAFT, 1, False)


def test_each_step_of_a_report_has_its_state_and_number() -> None:
    one, two = version(FIRST, 1), version(SECOND, 2, FIRST)
    back = decided(b"x", FIRST, Verdict.RETURNED)
    yes = decided(b"y", SECOND, Verdict.ACCEPTED)
    steps = [
        (life_of([one], [], []), ReportState.SUBMITTED, 1),
        (life_of([one], [back], []), ReportState.RETURNED, 2),
        (life_of([one, two], [back], []), ReportState.SUBMITTED, 2),
        (life_of([one, two], [back, yes], []), ReportState.ACCEPTED, 2),
        (life_of([one, two], [back, yes], [reopened(SECOND)]), ReportState.DRAFT, 3),
    ]
    assert [(life.state, life.number) for life, _, _ in steps] == [s[1:] for s in steps]
    assert steps[-1][0].is_amended


def test_versions_handed_in_apart_both_stay_and_the_accepted_one_stands() -> None:
    one, two, other = version(FIRST, 1), version(SECOND, 2, FIRST), version(THIRD, 2, FIRST)
    apart = life_of([one, other, two], [], [])
    assert apart.newest == (two, other)
    assert apart.state is ReportState.SUBMITTED
    half = life_of([one, other, two], [decided(b"x", SECOND, Verdict.RETURNED)], [])
    assert half.state is ReportState.SUBMITTED
    taken = life_of([one, other, two], [decided(b"x", THIRD, Verdict.ACCEPTED)], [])
    assert (taken.state, taken.shown) == (ReportState.ACCEPTED, other)


def test_two_decisions_apart_return_the_report_and_are_told() -> None:
    one = version(FIRST, 1)
    yes, no = decided(b"x", FIRST, Verdict.ACCEPTED), decided(b"y", FIRST, Verdict.RETURNED)
    life = life_of([one], [yes, no], [])
    assert (life.state, life.contested) == (ReportState.RETURNED, True)
    settled = life_of([one], [yes, no, decided(b"z", FIRST, Verdict.ACCEPTED, b"x", b"y")], [])
    assert (settled.state, settled.contested) == (ReportState.ACCEPTED, False)


def test_the_order_of_arrival_changes_nothing() -> None:
    versions = [version(FIRST, 1), version(SECOND, 2, FIRST), version(THIRD, 2, FIRST)]
    decisions = [decided(b"x", SECOND, Verdict.RETURNED), decided(b"y", THIRD, Verdict.ACCEPTED)]
    lives: list[Life] = [
        life_of(some, made, [])
        for some in itertools.permutations(versions)
        for made in itertools.permutations(decisions)
    ]
    assert all(life == lives[0] for life in lives)


def test_a_comment_finds_its_paragraph_where_it_moved_or_was_rewritten() -> None:
    text = "An introduction.\n\nThe plan names five ministries and their owners.\n\nThe end."
    moved, rewritten = comment("The end."), comment("The plan names ministries and owners.")
    gone, whole = comment("Fees differ by a factor of three."), comment("")
    placed = {
        c.paragraph: line for line, c in place_comments(text, [moved, rewritten, gone, whole])
    }
    assert placed == {moved.paragraph: 4, rewritten.paragraph: 2, gone.paragraph: None, "": None}
