"""Results by category and the follow-up of recommendations: kept, printed, merged."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Degree, Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.report_achievements import AchievementLine, read_achievements
from mieux_desktop.operations.report_content import gather_document
from mieux_desktop.operations.report_entries import choose_entry, keep_entry, settle_entry
from mieux_desktop.operations.report_follow_up import (
    FollowedUp,
    follow_up,
    keep_follow_up_word,
    read_follow_up,
)
from mieux_desktop.operations.report_life import (
    comments_on,
    new_comment,
    read_report_life,
    reopen_report,
    save_comment,
    submit_report,
    version_document,
)
from mieux_desktop.operations.report_locks import advice_lock, scores_lock
from mieux_desktop.operations.stores import Store, check_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.reports.telling import tell
from mieux_desktop.reports.words import LANGUAGES, words_of
from tests.unit.operations.report_scene import FIRST_DAY, Scene, write_scene

REPORT = DocumentKind.MISSION_REPORT


@pytest.fixture
def scene(store: Store, ghana: tuple[Action, Activity]) -> Scene:
    return write_scene(store, *ghana)


def line(scene: Scene, kind: DocumentKind, subject: bytes, group: int = 0) -> AchievementLine:
    return read_achievements(scene.store, kind, subject, "en").groups[group].lines[0]


def next_mission(scene: Scene) -> Mission:
    later = Mission(
        id=new_id(), action_id=scene.action.id, activity_ids=(), place="Accra",
        starts_on=FIRST_DAY + timedelta(days=60),
    )  # fmt: skip
    with scene.store.unit_of_work() as work:
        return work.save(None, later)


def first_advice(scene: Scene, mission: Mission) -> FollowedUp:
    return read_follow_up(scene.store, DocumentKind.MISSION_PLAN, mission.id, "en").items[0]


def test_a_result_begins_with_its_first_word_and_is_one_step_to_undo(scene: Scene) -> None:
    entry = line(scene, REPORT, scene.mission.id).entry
    keep_entry(scene.store, entry, achieved="")
    assert not line(scene, REPORT, scene.mission.id).begun
    keep_entry(scene.store, entry, achieved="Seven objectives have an owner")
    keep_entry(scene.store, entry, expected="A structure")
    shown = line(scene, REPORT, scene.mission.id).shown
    assert (shown.expected, shown.achieved) == ("A structure", "Seven objectives have an owner")
    choose_entry(scene.store, entry, degree=Degree.LARGELY)
    saved = settle_entry(scene.store, entry)
    assert saved is not None and saved.degree is Degree.LARGELY
    assert saved.expected == "A structure" and settle_entry(scene.store, entry) is None
    undo_last(scene.store)
    shown = line(scene, REPORT, scene.mission.id).shown
    assert (shown.achieved, shown.degree) == ("", Degree.LARGELY)
    assert check_store(scene.store) == []


def test_results_of_an_activity_are_those_of_its_mission_and_of_its_evaluation(
    scene: Scene,
) -> None:
    entry = line(scene, REPORT, scene.mission.id).entry
    choose_entry(scene.store, entry, achieved="Done", degree=Degree.FULL)
    there = line(scene, DocumentKind.ACTIVITY_EVALUATION, scene.activity.id)
    assert there.entry.id == entry.id and there.shown.degree is Degree.FULL
    assert there.begun and not there.supported
    cited = choose_entry(scene.store, entry, evidence=(scene.notes[1].id,))
    view = read_achievements(scene.store, REPORT, scene.mission.id, "en")
    assert view.groups[0].lines[0].supported
    assert view.evidence[cited.evidence[0]].title == "No address list"
    assert view.groups[0].stated == scene.activity.expected_output


def test_documents_print_results_by_category_with_what_the_action_expects(scene: Scene) -> None:
    whole = line(scene, DocumentKind.ACTION_REPORT, scene.action.id)
    choose_entry(scene.store, whole.entry, expected="A policy is adopted")
    of_activity = line(scene, REPORT, scene.mission.id)
    assert of_activity.inherited == "A policy is adopted"
    note = scene.notes[1].id
    choose_entry(scene.store, of_activity.entry, achieved="A draft", degree=Degree.PARTLY,
                 evidence=(note,))  # fmt: skip
    for kind, subject, section in (
        (REPORT, scene.mission.id, SectionCode.RESULTS),
        (DocumentKind.ACTIVITY_EVALUATION, scene.activity.id, SectionCode.EXPECTED),
        (DocumentKind.ACTION_REPORT, scene.action.id, SectionCode.EXPECTED),
    ):
        document = gather_document(scene.store, kind, subject, "en")
        told = {s.key: s for s in tell(document, words_of("en"))}[section]
        found = document.achievements[-1]
        assert (found.expected, found.achieved) == ("A policy is adopted", "A draft")
        assert found.degree == "Partly achieved" and found.tags[0].startswith("N")
        assert any(e.tag == found.tags[0] for e in document.evidence)
        assert "A draft" in repr(told.parts)
    whole_document = gather_document(scene.store, DocumentKind.ACTION_REPORT, scene.action.id, "en")
    activities = [found.activity for found in whole_document.achievements]
    assert activities == ["Action as a whole", "Activity 5"]


def test_degrees_have_words_in_every_language() -> None:
    for language in LANGUAGES:
        assert len({words_of(language)(f"degree.{degree}") for degree in Degree}) == len(Degree)


def test_a_recommendation_is_followed_up_on_the_next_mission(scene: Scene) -> None:
    later = next_mission(scene)
    item = first_advice(scene, later)
    assert (item.number, item.origin, item.shown, item.history) == (1, "Activity 5", None, ())
    keep_follow_up_word(scene.store, item.entry, "")
    assert first_advice(scene, later).shown is None
    keep_follow_up_word(scene.store, item.entry, "Two of three are named")
    typed = first_advice(scene, later).shown
    assert typed is not None and typed.word == "Two of three are named"
    follow_up(scene.store, item.entry, "under-way")
    settle_entry(scene.store, item.entry)
    item = first_advice(scene, later)
    (word,) = item.history
    assert word.follow_up.status == item.recommendation.status == "under-way"
    assert (word.follow_up.word, word.author) == ("Two of three are named", "Inês Carvalho")
    follow_up(scene.store, item.entry, "done")
    undo_last(scene.store)
    item = first_advice(scene, later)
    assert item.history[0].follow_up.status == item.recommendation.status == "under-way"
    assert check_store(scene.store) == []


def test_what_this_mission_found_stays_in_its_report(scene: Scene) -> None:
    later = next_mission(scene)
    item = first_advice(scene, later)
    follow_up(scene.store, item.entry, "under-way")
    with scene.store.unit_of_work() as work:  # the office closes it afterwards
        held = work.require(Recommendation, item.recommendation.id)
        work.save(held, replace(held, status="done"))
    document = gather_document(scene.store, REPORT, later.id, "en")
    earlier = {r.label: r for r in document.earlier}
    assert earlier["R1"].state == "under-way" and earlier["R1"].origin == "Activity 5"
    assert [f.status for f in earlier["R1"].followed] == ["Under way"]
    assert document.recommendations == ()
    plan = gather_document(scene.store, DocumentKind.MISSION_PLAN, later.id, "en")
    assert [r.label for r in plan.recommendations] == ["R1", "R2"]
    before = gather_document(scene.store, REPORT, scene.mission.id, "en")
    assert before.earlier == (), "what comes later is nothing to follow up"


def test_the_follow_up_document_tells_all_that_was_found(scene: Scene) -> None:
    later = next_mission(scene)
    item = first_advice(scene, later)
    keep_follow_up_word(scene.store, item.entry, "Begun")
    settle_entry(scene.store, item.entry)
    kind = DocumentKind.FOLLOW_UP
    office = read_follow_up(scene.store, kind, scene.action.id, "en").items[0]
    assert office.entry.id != item.entry.id
    keep_follow_up_word(scene.store, office.entry, "Letter received")
    settle_entry(scene.store, office.entry)
    follow_up(scene.store, office.entry, "done")
    document = gather_document(scene.store, kind, scene.action.id, "fr")
    (found,) = [r for r in document.recommendations if r.followed]
    assert [(f.status, f.word) for f in found.followed] == [
        ("Ouverte", "Begun"), ("Réalisée", "Letter received"),
    ]  # fmt: skip
    told = tell(document, words_of("fr"))[0]
    assert "Letter received" in repr(told.parts) and "Begun" in repr(told.parts)


def test_a_submitted_report_locks_its_recommendations_and_the_scores_of_its_author(
    scene: Scene,
) -> None:
    assert advice_lock(scene.store, scene.mission.id) is None
    choose_entry(scene.store, line(scene, REPORT, scene.mission.id).entry, achieved="Done")
    version = submit_report(scene.store, REPORT, scene.mission.id, "en")
    frozen = version_document(scene.store, version.id, "en")
    assert frozen is not None and frozen.achievements[0].achieved == "Done"
    for lock in (
        advice_lock(scene.store, scene.mission.id),
        scores_lock(scene.store, scene.activity.id),
        read_achievements(scene.store, REPORT, scene.mission.id, "en").groups[0].lock,
    ):
        assert lock is not None
        assert (lock.kind, lock.subject_id, lock.number) == (REPORT, scene.mission.id, 1)
    with scene.store.unit_of_work() as work:
        held = work.require(type(version), version.id)
        work.save(held, replace(held, submitted_by=new_id()))
    assert scores_lock(scene.store, scene.activity.id) is None, "somebody else's report"
    reopen_report(scene.store, REPORT, scene.mission.id)
    assert advice_lock(scene.store, scene.mission.id) is None


def test_what_changed_since_a_report_was_submitted_is_told(scene: Scene) -> None:
    submit_report(scene.store, REPORT, scene.mission.id, "en")
    assert read_report_life(scene.store, REPORT, scene.mission.id).changed_since == ()
    with scene.store.unit_of_work() as work:
        held = work.find(Recommendation, mission_id=scene.mission.id)[0]
        work.save(held, replace(held, addressee="Cabinet"))
    choose_entry(scene.store, line(scene, REPORT, scene.mission.id).entry, achieved="More")
    changed = read_report_life(scene.store, REPORT, scene.mission.id).changed_since
    assert changed == ("recommendations", "results")


def test_a_comment_stays_with_its_recommendation(scene: Scene) -> None:
    with scene.store.reading() as records:
        advice = records.find(Recommendation, mission_id=scene.mission.id)
    for item in advice[:2]:
        new = new_comment(scene.store, REPORT, scene.mission.id, SectionCode.RECOMMENDATIONS,
                          "en", item.text, item.id)  # fmt: skip
        save_comment(scene.store, new, f"Who pays? {item.text[:4]}")
    comments = read_report_life(scene.store, REPORT, scene.mission.id).comments
    (found,) = comments_on(comments, advice[1].id)
    assert found.text == f"Who pays? {advice[1].text[:4]}" and len(comments) == 2
