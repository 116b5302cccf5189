"""The report screen in tests: opened on a mission, and looked into."""

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.operations.recommendations import list_recommendations
from mieux_desktop.operations.reports import open_section
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.advice_card import AdviceCard
from mieux_desktop.ui.screens.report.page_pane import PagePane
from mieux_desktop.ui.screens.report.presenter import ReportPresenter
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.notices import Notice
from tests.unit.operations.report_scene import Scene


def opened(desk: Desk, qtbot: QtBot, mission_id: bytes) -> ReportPresenter:
    presenter = ReportPresenter(desk)
    presenter.screen.resize(1072, 640)
    qtbot.addWidget(presenter.screen)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
    presenter.open_mission(mission_id)
    qtbot.waitUntil(lambda: pages_of(presenter).pages > 0)
    return presenter


def pages_of(presenter: ReportPresenter) -> PagePane:
    pane = presenter.screen.findChild(PagePane)
    assert isinstance(pane, PagePane)
    return pane


def open_text(presenter: ReportPresenter, qtbot: QtBot, code: SectionCode) -> QTextEdit:
    presenter.open_section(code)
    pane = presenter.screen.text_pane
    qtbot.waitUntil(lambda: not pane.editor.isReadOnly())
    pane.focus_first()
    return pane.editor


def cards(presenter: ReportPresenter, qtbot: QtBot, count: int) -> list[AdviceCard]:
    presenter.open_section(SectionCode.RECOMMENDATIONS)
    pane = presenter.screen.advice_pane

    def shown() -> list[AdviceCard]:
        found = pane.findChildren(AdviceCard)
        return sorted((c for c in found if c.isVisible()), key=lambda c: c.y())

    qtbot.waitUntil(lambda: len(shown()) == count)
    return shown()


def advice(scene: Scene) -> list[Recommendation]:
    return list_recommendations(scene.store, scene.mission.id)


def stored_text(scene: Scene, code: SectionCode, language: str = "en") -> str:
    return open_section(scene.store, scene.mission.id, code, language)[1]


def press(notice: Notice, text: str) -> None:
    button = next(b for b in notice.findChildren(Button) if b.text() == text)
    button.click()


def notice_of(presenter: ReportPresenter, qtbot: QtBot) -> Notice:
    qtbot.waitUntil(lambda: presenter.screen.notice() is not None)
    notice = presenter.screen.notice()
    assert notice is not None
    return notice


def drafts_of(scene: Scene) -> list[object]:
    with scene.store.reading() as records:
        return list(records.drafts())


def desk_idle(report: ReportPresenter) -> None:
    report._desk.background.wait_idle()
