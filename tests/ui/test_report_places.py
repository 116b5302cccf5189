"""Ways to reports in the whole window: from lists, from an action, from what is missing."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.documents import About
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.side_pane import Side
from mieux_desktop.ui.widgets.document_rows import ABOUT_ROLE
from tests.ui.workspaces import open_workspace
from tools.gallery_views import Shown


@pytest.fixture(scope="module")
def shown(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    with open_workspace(tmp_path_factory.mktemp("places"), qapp) as shown:
        yield shown


@pytest.fixture
def mission(shown: Shown) -> Mission:
    """The mission under way."""
    shown.show("mission/overview")
    routes: Any = shown.workspace.routes
    with shown.workspace.desk.store.reading() as records:
        return records.require(Mission, routes._mission_id)


def go(shown: Shown, place: str, id_: bytes | None) -> Any:
    shown.workspace.desk.open_requested.emit(place, id_)
    shown.wait()
    return shown.workspace.routes


def document(shown: Shown) -> DocumentPresenter:
    return shown.workspace.routes._made(DocumentPresenter)


def test_reports_of_actions_are_listed_and_lead_back_to_the_list(shown: Shown) -> None:
    go(shown, "reports", None)
    screen: Any = shown.workspace.routes.presenter("reports").screen
    screen.tabs.setCurrentIndex(1)
    rows = screen.documents
    assert rows.isVisible() and rows.hasFocus()
    about = rows.currentIndex().data(ABOUT_ROLE)
    assert about.kind is DocumentKind.ACTION_REPORT
    rows.opened.emit(rows.currentIndex())
    shown.wait()
    assert shown.window.current_screen() == "document"
    assert document(shown).about == about
    assert shown.workspace.routes.place().document == about
    document(shown).screen.back.click()
    shown.wait()
    assert shown.window.current_screen() == "reports" and screen.documents.isVisible()


def test_the_filter_finds_the_reports_of_an_action_too(shown: Shown) -> None:
    go(shown, "reports", None)
    screen: Any = shown.workspace.routes.presenter("reports").screen
    screen.tabs.setCurrentIndex(1)
    screen._narrow("ghana")
    assert {row for row in screen._actions.rows if isinstance(row, str)} == {"Ghana II"}
    screen._narrow("nothing of this name")
    assert not screen.documents.isVisible()
    screen._clear()
    assert screen.documents.isVisible()
    screen.tabs.setCurrentIndex(0)


def test_an_action_and_its_activities_lead_to_their_reports(shown: Shown, mission: Mission) -> None:
    go(shown, "action", mission.action_id)
    portfolio: Any = shown.workspace.routes.presenter("portfolio")
    card = portfolio.page.reports
    assert len(card.model.rows) == 4
    portfolio._reports.open_report()
    shown.wait()
    assert document(shown).about == About(DocumentKind.ACTION_REPORT, mission.action_id)
    document(shown).screen.back.click()
    shown.wait()
    assert shown.window.current_screen() == "portfolio"
    (activity_id,) = mission.activity_ids
    portfolio._edit_activity(activity_id)
    rows = portfolio.activity_form.reports
    assert [row.about.kind for row in rows.model.rows] == [
        DocumentKind.ACTIVITY_EVALUATION, DocumentKind.PARTICIPANT_FEEDBACK,
    ]  # fmt: skip
    rows.rows.opened.emit(rows.model.index(0, 0))
    shown.wait()
    assert document(shown).about == About(DocumentKind.ACTIVITY_EVALUATION, activity_id)


def test_what_is_missing_leads_to_its_place(shown: Shown, mission: Mission) -> None:
    routes = go(shown, "report/recommendations", mission.id)
    report = routes.part("report")
    assert shown.window.current_screen() == "mission"
    assert report.screen.current_row().code is SectionCode.RECOMMENDATIONS
    go(shown, "report/comments", mission.id)
    assert report.screen.side.tabs.currentIndex() == Side.COMMENTS
    go(shown, "report/missing", mission.id)
    assert not report.screen.current_row().complete
    routes = go(shown, "evaluation/unscored", mission.activity_ids[0])
    criterion = routes.part("evaluation").screen.criterion()
    assert criterion is not None and criterion.value is None


def test_a_document_of_a_mission_opens_in_its_tab(shown: Shown, mission: Mission) -> None:
    routes = go(shown, "document/mission-plan", mission.id)
    assert shown.window.current_screen() == "mission"
    assert routes.part("report").screen.document.currentData() == About(
        DocumentKind.MISSION_PLAN, mission.id
    )


@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("document/action-report/expected", SectionCode.EXPECTED),
        ("document/follow-up/follow-up", SectionCode.FOLLOW_UP),
    ],
)
def test_a_section_of_a_document_is_opened_at_once(
    shown: Shown, mission: Mission, place: str, code: SectionCode
) -> None:
    go(shown, place, mission.action_id)
    assert shown.window.current_screen() == "document"
    row = document(shown).report.screen.current_row()
    assert row is not None and row.code is code
