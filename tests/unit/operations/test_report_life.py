"""A report's life on two laptops: an expert's and an officer's, which exchange files by a stick."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.report_versions import ReportState, ReportVersion, Verdict
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.documents import About, keep_section, open_section, settle_section
from mieux_desktop.operations.report_comparison import compare_versions
from mieux_desktop.operations.report_content import gather_document, live_document
from mieux_desktop.operations.report_frozen import freeze, thaw
from mieux_desktop.operations.report_life import (
    LifeView,
    answer_comment,
    decide,
    new_comment,
    read_report_life,
    reopen_report,
    save_comment,
    submit_report,
    version_document,
)
from mieux_desktop.operations.stores import Store, read_profile
from mieux_desktop.reports.content import Status
from tests.unit.operations.report_scene import write_scene
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

KIND = DocumentKind.MISSION_REPORT
SUMMARY = SectionCode.SUMMARY


class Reporter(Expert):
    """Somebody with a laptop who works on one mission's report."""

    def write_section(self, mission: Mission, text: str, language: str = "en") -> bytes:
        """Write the summary, leaving the field; return its id."""
        opened, _ = open_section(self.store, KIND, mission.id, SUMMARY, language)
        keep_section(self.store, opened, text)
        saved = settle_section(self.store, opened)
        assert saved is not None
        return saved.id

    def text(self, mission: Mission) -> str:
        return open_section(self.store, KIND, mission.id, SUMMARY, "en")[1]

    def submit(self, mission: Mission) -> ReportVersion:
        return submit_report(self.store, KIND, mission.id, "en")

    def view(self, mission: Mission) -> LifeView:
        return read_report_life(self.store, KIND, mission.id)

    def state(self, mission: Mission) -> ReportState:
        return self.view(mission).life.state

    def comment(self, mission: Mission, paragraph: str, text: str) -> None:
        blank = new_comment(self.store, KIND, mission.id, SUMMARY, "en", paragraph)
        save_comment(self.store, blank, text)


@pytest.fixture
def expert(tmp_path: Path, passphrase: str) -> Iterator[Reporter]:
    made = Reporter(tmp_path / "thinkpad", "Inês Carvalho", passphrase)
    yield made
    made.store.close()


@pytest.fixture
def officer(tmp_path: Path, passphrase: str) -> Iterator[Reporter]:
    made = Reporter(tmp_path / "office", "Tilde Brandt", passphrase)
    with made.store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    yield made
    made.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


@pytest.fixture
def mission(
    expert: Reporter, officer: Reporter, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> Mission:
    """A mission that both laptops hold."""
    seal_codes_cheaply(monkeypatch)
    pair(expert, officer, stick)
    planned = Mission(
        id=b"m" * 16, action_id=expert.action.id, activity_ids=(expert.activity.id,),
        place="Accra", team=(read_profile(expert.store).person_id,),
    )  # fmt: skip
    with expert.store.unit_of_work() as work:
        saved = work.save(None, planned)
    expert.give(officer, stick)
    officer.give(expert, stick)
    return saved


def test_an_expert_submits_an_officer_returns_and_accepts_the_next_version(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    expert.write_section(mission, "Ghana has a plan.\n\nFees stay high.")
    first = expert.submit(mission)
    assert (first.number, expert.state(mission)) == (1, ReportState.SUBMITTED)
    expert.give(officer, stick)

    view = officer.view(mission)
    assert view.may_decide and not expert.view(mission).may_decide
    assert view.names[first.submitted_by] == "Inês Carvalho"
    officer.comment(mission, "Fees stay high.", "How high?")
    decide(officer.store, first.id, Verdict.RETURNED)
    officer.give(expert, stick)

    returned = expert.view(mission)
    assert (returned.life.state, returned.open_comments) == (ReportState.RETURNED, 1)
    expert.write_section(mission, "Ghana has a plan.\n\nFees stay high: 9 % on average.")
    answer_comment(expert.store, returned.comments[0].id, "See the table.", resolved=True)
    second = expert.submit(mission)
    assert (second.number, second.replaces) == (2, (first.id,))
    expert.give(officer, stick)

    assert officer.view(mission).open_comments == 0
    decide(officer.store, second.id, Verdict.ACCEPTED)
    officer.give(expert, stick)
    for laptop in (expert, officer):
        assert laptop.state(mission) is ReportState.ACCEPTED
        assert laptop.is_sound()
        printed = gather_document(laptop.store, KIND, mission.id, "en")
        assert (printed.identity.status, printed.identity.version) == (Status.ACCEPTED, 2)
        assert [s.name for s in printed.signatures] == ["Inês Carvalho", "Tilde Brandt"]


def test_a_version_keeps_what_it_said_whatever_changes_later(
    expert: Reporter, mission: Mission
) -> None:
    expert.write_section(mission, "What was reached.")
    version = expert.submit(mission)
    expert.write_section(mission, "Something else.")
    frozen = version_document(expert.store, version.id, "en")
    assert frozen is not None and frozen.text("summary") == "What was reached."
    assert gather_document(expert.store, KIND, mission.id, "en").text("summary") == (
        "What was reached."
    )
    assert expert.view(mission).changed_since == (SUMMARY,)


def test_all_languages_with_texts_are_handed_in_others_print_a_draft(
    expert: Reporter, mission: Mission
) -> None:
    expert.write_section(mission, "What was reached.")
    expert.write_section(mission, "Ce qui a été atteint.", "fr")
    version = expert.submit(mission)
    frozen = version_document(expert.store, version.id, "fr")
    assert frozen is not None and frozen.text("summary") == "Ce qui a été atteint."
    assert version_document(expert.store, version.id, "es") is None
    spanish = gather_document(expert.store, KIND, mission.id, "es")
    assert spanish.identity.status is Status.DRAFT


def test_one_paragraph_changed_on_both_laptops_is_a_conflict_and_is_handed_in_once_decided(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    expert.write_section(mission, "One.\n\nTwo.")
    expert.give(officer, stick)
    officer.give(expert, stick)
    section = expert.write_section(mission, "One.\n\nTwo, says the expert.")
    officer.write_section(mission, "One.\n\nTwo, says the officer.")
    expert.give(officer, stick)
    officer.give(expert, stick)
    for laptop in (expert, officer):
        assert conflicts_of(laptop.store, section)
    expert.write_section(mission, "One.\n\nTwo, say both.")
    version = expert.submit(mission)
    expert.give(officer, stick)
    assert officer.text(mission) == "One.\n\nTwo, say both."
    assert not conflicts_of(officer.store, section)
    assert [v.id for v in officer.view(mission).life.newest] == [version.id]


def test_versions_handed_in_apart_are_both_kept(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    expert.write_section(mission, "What was reached.")
    expert.give(officer, stick)
    officer.give(expert, stick)
    own, other = expert.submit(mission), officer.submit(mission)
    expert.give(officer, stick)
    officer.give(expert, stick)
    assert expert.view(mission).life == officer.view(mission).life
    assert {v.id for v in expert.view(mission).life.newest} == {own.id, other.id}
    decide(officer.store, own.id, Verdict.ACCEPTED)
    shown = officer.view(mission).life.shown
    assert shown is not None and shown.id == own.id


def test_an_accepted_report_is_amended_with_a_reason_that_the_next_version_keeps(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    first = expert.submit(mission)
    expert.give(officer, stick)
    decide(officer.store, first.id, Verdict.ACCEPTED)
    officer.give(expert, stick)
    with pytest.raises(Problem, match="amendment-needs-reason"):
        reopen_report(expert.store, KIND, mission.id)
    with pytest.raises(Problem, match="report-submitted-already"):
        expert.submit(mission)
    reopen_report(expert.store, KIND, mission.id, "A wrong date in the summary.")
    view = expert.view(mission)
    assert view.life.is_amended and view.life.state is ReportState.DRAFT
    assert expert.submit(mission).reason == "A wrong date in the summary."


def test_what_was_taken_back_waits_for_no_decision(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    first = expert.submit(mission)
    reopen_report(expert.store, KIND, mission.id)
    assert expert.state(mission) is ReportState.DRAFT
    expert.give(officer, stick)
    with pytest.raises(Problem, match="report-taken-back"):
        decide(officer.store, first.id, Verdict.ACCEPTED)


def test_only_officers_decide_and_a_return_says_why(
    expert: Reporter, officer: Reporter, mission: Mission, stick: Path
) -> None:
    first = expert.submit(mission)
    with pytest.raises(Problem, match="officers-decide"):
        decide(expert.store, first.id, Verdict.ACCEPTED)
    expert.give(officer, stick)
    with pytest.raises(Problem, match="return-needs-word"):
        decide(officer.store, first.id, Verdict.RETURNED, " ")
    decide(officer.store, first.id, Verdict.RETURNED, "Please add the figures.")
    second = officer.submit(mission)
    with pytest.raises(Problem, match="version-replaced"):
        decide(officer.store, first.id, Verdict.ACCEPTED)
    assert second.number == 2


def test_bytes_that_were_not_handed_in_are_not_shown(expert: Reporter, mission: Mission) -> None:
    version = expert.submit(mission)
    with expert.store.unit_of_work() as work:
        work.save(version, replace(version, content=b"other"))
    with pytest.raises(Problem, match="version-unreadable"):
        version_document(expert.store, version.id, "en")
    assert expert.state(mission) is ReportState.SUBMITTED, "the rest of the report still works"


def test_two_versions_are_compared_word_by_word(expert: Reporter, mission: Mission) -> None:
    about = About(KIND, mission.id)
    expert.write_section(mission, "Fees stay high.")
    first = expert.submit(mission)
    reopen_report(expert.store, KIND, mission.id)
    expert.write_section(mission, "Fees stay low.")
    (shown,) = [
        row for row in compare_versions(expert.store, about, first.id, None, "en") if row.differs
    ]
    assert (shown.code, shown.old, shown.new) == (SUMMARY, "Fees stay high.", "Fees stay low.")
    assert [shown.old[span.start : span.end] for span in shown.only_old] == ["high"]
    second = expert.submit(mission)
    assert compare_versions(expert.store, about, first.id, second.id, "en")
    assert compare_versions(expert.store, about, first.id, second.id, "fr"), "in its own language"


def test_everything_a_document_says_survives_freezing(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    scene = write_scene(store, *ghana)
    scene.write(SUMMARY, "What was reached.")
    for kind, subject in (
        (DocumentKind.MISSION_REPORT, scene.mission.id),
        (DocumentKind.ACTIVITY_EVALUATION, scene.activity.id),
        (DocumentKind.PARTICIPANT_FEEDBACK, scene.activity.id),
        (DocumentKind.ACTION_REPORT, scene.action.id),
    ):
        document = live_document(store, kind, subject, "fr")
        assert thaw(freeze({"fr": document}))["fr"] == document


@pytest.mark.parametrize("content", [b"x", b"\x28\xb5\x2f\xfd", freeze({})[:-1]])
def test_damaged_content_is_told(content: bytes) -> None:
    with pytest.raises(Problem, match="version-unreadable"):
        thaw(content)
