"""What is edited below the texts of a report, said on it, and read beside it."""

from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Achievement, Degree, FollowUp, Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import ReportComment, ReportState
from mieux_desktop.operations.action_documents import find_place_of, list_action_documents
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_life import submit_report
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker
from mieux_desktop.ui.screens.report.feedback_pane import _StatementRow
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.screens.report.side_pane import Side
from tests.ui.report_view import cards, opened, stored_text
from tests.ui.typed import type_text
from tests.unit.operations.report_scene import FIRST_DAY, Scene, write_scene

KIND = DocumentKind.MISSION_REPORT


@pytest.fixture
def scene(store: Store, ghana: tuple[Action, Activity]) -> Scene:
    return write_scene(store, *ghana)


@pytest.fixture
def earlier(scene: Scene) -> Recommendation:
    """A recommendation of a mission that was there a year before."""
    mission = Mission(
        id=new_id(), action_id=scene.action.id, activity_ids=(), place="Kumasi",
        starts_on=FIRST_DAY - timedelta(days=365),
    )  # fmt: skip
    advice = Recommendation(
        id=new_id(), action_id=scene.action.id, mission_id=mission.id,
        text="Appoint a focal point.", addressee="Ministry",
    )  # fmt: skip
    with scene.store.unit_of_work() as work:
        work.save(None, mission)
        return work.save(None, advice)


def results(scene: Scene) -> list[Achievement]:
    with scene.store.reading() as records:
        return records.find(Achievement)


def cite_first(qtbot: QtBot, parent: object) -> None:
    """Choose the first thing that is offered."""
    picker = parent.findChild(EvidencePicker)  # type: ignore[attr-defined]
    picker._choose(picker.model.index(0))


def test_results_are_filled_in_by_category_and_marked_without_evidence(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    with scene.store.unit_of_work() as work:
        held = work.require(Activity, scene.activity.id)
        work.save(held, replace(held, expected_output="A draft plan."))
    report = opened(desk, qtbot, scene.mission.id)
    report.open_section(SectionCode.RESULTS)
    area = report.screen.text_pane.results
    qtbot.waitUntil(lambda: bool(area.groups))
    (group,) = area.groups
    assert group._stated.text() == "Stated: A draft plan."
    qtbot.waitUntil(lambda: len(group._offered) == 5)
    group.add_requested.emit(group._offered[0])
    (card,) = group._held
    card.take_over.click()
    type_text(card.achieved, "It is there.")
    report.settle()
    qtbot.waitUntil(lambda: bool(results(scene)) and results(scene)[0].achieved != "")
    (result,) = results(scene)
    assert (result.expected, result.achieved) == ("A draft plan.", "It is there.")
    qtbot.waitUntil(card._unsupported.isVisible)
    assert card.words() == ("A draft plan.", "It is there.")
    card.choice_made.emit({"degree": Degree.PARTLY})
    card.chips.add.click()
    qtbot.waitUntil(lambda: report.screen.findChild(EvidencePicker) is not None)
    cite_first(qtbot, report.screen)
    qtbot.waitUntil(lambda: bool(results(scene)[0].evidence))
    assert results(scene)[0].degree is Degree.PARTLY
    qtbot.waitUntil(lambda: not card._unsupported.isVisible())
    assert len(group._offered) == 4


def test_earlier_recommendations_are_followed_up_below_the_own_ones(
    desk: Desk, qtbot: QtBot, scene: Scene, earlier: Recommendation
) -> None:
    report = opened(desk, qtbot, scene.mission.id)
    report.show_wanted("follow-up")
    area = report.screen.advice_pane.follow_up
    qtbot.waitUntil(lambda: len(area.cards) == 1)
    (card,) = area.cards
    qtbot.waitUntil(card.status.hasFocus)
    card.status_chosen.emit("under-way")
    type_text(card.word, "Two of five have one.")
    report.settle()

    def found() -> list[FollowUp]:
        with scene.store.reading() as records:
            return [one for one in records.find(FollowUp) if one.word]

    qtbot.waitUntil(lambda: bool(found()))
    (follow_up,) = found()
    assert (follow_up.mission_id, follow_up.status) == (scene.mission.id, "under-way")
    with scene.store.reading() as records:
        assert records.require(Recommendation, earlier.id).status == "under-way"


def test_a_submitted_recommendation_is_read_and_commented_on(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    submit_report(scene.store, KIND, scene.mission.id, "en")
    report = opened(desk, qtbot, scene.mission.id)
    with scene.store.reading() as records:
        count = records.total(Recommendation, mission_id=scene.mission.id)
    card = cards(report, qtbot, count)[0]
    qtbot.waitUntil(card.text.isReadOnly)
    assert not card.priority.isEnabled() and not card.chips.add.isVisible()
    card.text.setFocus()
    report.life.comment()
    pane = report.screen.side.comments
    qtbot.waitUntil(lambda: pane.is_writing)
    pane.save_requested.emit("Who pays?")
    qtbot.waitUntil(card.comments.isVisible)
    with scene.store.reading() as records:
        (comment,) = records.find(ReportComment)
    assert comment.record_id == card.advice.edited.id
    report.open_section(SectionCode.SUMMARY)
    pane.held[0].show_text.click()
    qtbot.waitUntil(lambda: card.text.hasFocus())


def test_evidence_is_cited_where_the_cursor_is(desk: Desk, qtbot: QtBot, scene: Scene) -> None:
    report = opened(desk, qtbot, scene.mission.id)
    report.open_section(SectionCode.SUMMARY)
    pane = report.screen.text_pane
    qtbot.waitUntil(lambda: not pane.editor.isReadOnly())
    type_text(pane.editor, "Fees differ")
    pane.cite.click()
    qtbot.waitUntil(lambda: pane.editor.findChild(EvidencePicker) is not None)
    cite_first(qtbot, pane.editor)
    qtbot.waitUntil(lambda: "[" in pane.editor.text())
    assert pane.editor.text().startswith("Fees differ [")
    report.settle()
    qtbot.waitUntil(lambda: "[" in stored_text(scene, SectionCode.SUMMARY))


def test_scores_of_a_submitted_evaluation_are_only_read(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    evaluation = EvaluationPresenter(desk)
    qtbot.addWidget(evaluation.screen)
    evaluation.screen.show()
    evaluation.open_mission(scene.mission.id)
    judging = evaluation.screen.judging
    qtbot.waitUntil(lambda: bool(judging.code))
    assert judging.score.isEnabled()
    submit_report(scene.store, DocumentKind.ACTIVITY_EVALUATION, scene.activity.id, "en")
    qtbot.waitUntil(lambda: not judging.score.isEnabled())
    assert judging.justification.isReadOnly()
    with qtbot.waitSignal(desk.open_requested) as asked:
        evaluation.screen.holder_requested.emit()
    assert asked.args == ["document/activity-evaluation", scene.activity.id]


def test_the_activity_evaluation_is_written_beside_the_feedback(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    document = DocumentPresenter(desk)
    document.screen.resize(1072, 640)
    qtbot.addWidget(document.screen)
    with qtbot.waitActive(document.screen):
        document.screen.show()
    document.open(About(DocumentKind.ACTIVITY_EVALUATION, scene.activity.id))
    qtbot.waitUntil(lambda: document.screen.header.title.text() == "Ghana II, activity 5")
    assert document.screen.header.subtitle.text().startswith("Activity evaluation")
    document.report.show_feedback()
    side = document.report.screen.side
    qtbot.waitUntil(lambda: bool(side.feedback.findChildren(_StatementRow)))
    assert side.tabs.currentIndex() == Side.FEEDBACK
    assert side.feedback._head.text() == "9 of 12 people answered"
    document.report.show_feedback()
    assert side.tabs.currentIndex() == Side.PAGES


def test_documents_of_an_action_are_submitted_apart_from_any_mission(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    document = DocumentPresenter(desk)
    qtbot.addWidget(document.screen)
    document.screen.show()
    about = About(DocumentKind.ACTION_REPORT, scene.action.id)
    document.open(about)
    choices = document.report.screen.document
    qtbot.waitUntil(lambda: choices.count() == 4 + 7 * 2)
    submit_report(scene.store, *about, "en")
    qtbot.waitUntil(
        lambda: document.report.life.view is not None and document.report.life.view.life.is_frozen
    )
    (row,) = list_action_documents(scene.store, "en")
    assert row.name == "Ghana II"
    first = row.documents[0]
    assert (first.about, first.state) == (about, ReportState.SUBMITTED)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [("notes", "action"), ("feedback", "action"), ("action", "action")],
)
def test_facts_of_an_action_lead_to_its_page(scene: Scene, place: str, wanted: str) -> None:
    about = About(DocumentKind.ACTION_REPORT, scene.action.id)
    assert find_place_of(scene.store, about, place) == (wanted, scene.action.id)
    of_activity = About(DocumentKind.ACTIVITY_EVALUATION, scene.activity.id)
    target = scene.action.id if place == "action" else scene.activity.id
    assert find_place_of(scene.store, of_activity, place) == (place, target)


def test_what_is_missing_is_shown_whatever_the_report_shows(
    desk: Desk, qtbot: QtBot, scene: Scene
) -> None:
    report = opened(desk, qtbot, scene.mission.id)
    report.open_document(About(DocumentKind.ACTIVITY_EVALUATION, scene.activity.id))
    report.show_wanted("recommendations")
    qtbot.waitUntil(lambda: shown(report) is SectionCode.RECOMMENDATIONS)
    assert report._about.kind is KIND
    report.show_wanted("missing")
    assert shown(report) is SectionCode.SUMMARY
    report.show_wanted("comments")
    assert report.screen.side.tabs.currentIndex() == Side.COMMENTS


def shown(report: ReportPresenter) -> SectionCode | None:
    row = report.screen.current_row()
    return row.code if row else None
