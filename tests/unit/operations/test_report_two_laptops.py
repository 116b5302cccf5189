"""Results and follow-up that two laptops write apart from each other add up."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.evaluations import Achievement, Degree, Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.operations.conflicts import conflicts_of, list_conflicts, write_version
from mieux_desktop.operations.documents import keep_section, open_section, settle_section
from mieux_desktop.operations.recommendations import save_recommendation
from mieux_desktop.operations.report_achievements import AchievementLine, read_achievements
from mieux_desktop.operations.report_entries import choose_entry, keep_entry, settle_entry
from mieux_desktop.operations.report_follow_up import (
    FollowedUp,
    follow_up,
    keep_follow_up_word,
    read_follow_up,
)
from mieux_desktop.operations.report_text_citations import kept_citation
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Team = tuple[Expert, Expert]


@pytest.fixture
def team(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    """Ama and Ben, paired."""
    seal_codes_cheaply(monkeypatch)
    ama = Expert(tmp_path / "ama", "Ama Boateng", passphrase)
    ben = Expert(tmp_path / "ben", "Ben Kofi", passphrase)
    pair(ama, ben, tmp_path / "stick")
    yield ama, ben
    for expert in (ama, ben):
        assert expert.is_sound()
        expert.store.close()


def exchange(ama: Expert, ben: Expert, folder: Path) -> None:
    """Let both have all that either wrote."""
    ama.give(ben, folder / f"stick-{ama.now.timestamp()}")
    ben.give(ama, folder / f"stick-{ben.now.timestamp()}")
    ama.give(ben, folder / f"back-{ama.now.timestamp()}")


def first_line(expert: Expert) -> AchievementLine:
    kind = DocumentKind.ACTIVITY_EVALUATION
    return read_achievements(expert.store, kind, expert.activity.id, "en").groups[0].lines[0]


def advised(expert: Expert) -> FollowedUp:
    (item,) = read_follow_up(
        expert.store, DocumentKind.FOLLOW_UP, expert.activity.action_id, "en"
    ).items
    return item


def test_results_begun_apart_are_one_and_only_what_differs_is_a_conflict(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    keep_entry(ama.store, first_line(ama).entry, achieved="Seven objectives are agreed.")
    settle_entry(ama.store, first_line(ama).entry)
    choose_entry(ben.store, first_line(ben).entry, degree=Degree.LARGELY)
    exchange(ama, ben, tmp_path)
    for expert in team:
        shown = first_line(expert).shown
        assert (shown.achieved, shown.degree) == ("Seven objectives are agreed.", Degree.LARGELY)
        assert not conflicts_of(expert.store, shown.id)
        with expert.store.reading() as records:
            assert records.total(Achievement, activity_id=expert.activity.id) == 1
    choose_entry(ama.store, first_line(ama).entry, degree=Degree.FULL)
    choose_entry(ben.store, first_line(ben).entry, degree=Degree.PARTLY)
    exchange(ama, ben, tmp_path)
    assert first_line(ama).shown == first_line(ben).shown
    assert conflicts_of(ama.store, first_line(ama).shown.id) == {"degree"}


def test_what_two_people_found_of_a_recommendation_stands_side_by_side(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    advice = save_recommendation(ama.store, None, Recommendation(
        id=new_id(), action_id=ama.activity.action_id, mission_id=new_id(), text="Name one",
    ))  # fmt: skip
    exchange(ama, ben, tmp_path)
    for expert, word in ((ama, "Two are named"), (ben, "A letter was sent")):
        entry = advised(expert).entry
        keep_follow_up_word(expert.store, entry, word)
        settle_entry(expert.store, entry)
        follow_up(expert.store, entry, "under-way")
    exchange(ama, ben, tmp_path)
    for expert in team:
        item = advised(expert)
        assert {w.follow_up.word for w in item.history} == {"Two are named", "A letter was sent"}
        assert all(not conflicts_of(expert.store, w.follow_up.id) for w in item.history)
        assert item.recommendation == replace(advice, status="under-way")
        assert not conflicts_of(expert.store, advice.id)


def test_versions_of_a_text_cite_by_the_tags_of_their_document(team: Team, tmp_path: Path) -> None:
    ama, ben = team
    kind, subject_id = DocumentKind.ACTION_REPORT, ama.action.id
    summary = SectionCode.SUMMARY

    def write(expert: Expert, text: str) -> None:
        opened, _ = open_section(expert.store, kind, subject_id, summary, "en")
        keep_section(expert.store, opened, text)
        settle_section(expert.store, opened)

    note = ama.edit(ama.write("Fees stay high"), mission_id=ama.plan_mission(()).id)
    cited = kept_citation(note.id)
    write(ama, f"Fees stay high {cited}.")
    exchange(ama, ben, tmp_path)
    write(ama, f"Fees fell {cited}.")
    write(ben, f"Fees rose {cited}.")
    exchange(ama, ben, tmp_path)
    (conflict,) = list_conflicts(ama.store)
    assert {v.text for v in conflict.versions} == {"Fees fell [N1].", "Fees rose [N1]."}
    assert conflict.shown in {v.text for v in conflict.versions}
    own = conflict.as_kept("Fees changed [N1].")
    assert own == f"Fees changed {cited}." and conflict.as_shown(own) == "Fees changed [N1]."
    write_version(ama.store, conflict, "Fees changed [N1].")
    opened, text = open_section(ama.store, kind, subject_id, summary, "en")
    assert text == "Fees changed [N1]." and opened.loaded is not None
    assert opened.loaded.text == own
