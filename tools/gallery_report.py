"""The states of a report's life, and how to bring each of them about.

They are those of an activity's evaluation: the mission report stays a draft for other pictures.
"""

from collections.abc import Callable
from typing import Any

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import ReportState, Verdict
from mieux_desktop.operations.documents import (
    About,
    keep_section,
    open_section,
    settle_section,
)
from mieux_desktop.operations.places import document_place
from mieux_desktop.operations.report_life import (
    decide,
    new_comment,
    read_report_life,
    reopen_report,
    save_comment,
    submit_report,
)
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.side_pane import Side

_FIRST = "The activity reached what it was for.\n\nFees stay high in all corridors."
_SECOND = (
    "The activity reached what it was for.\n\nFees stay high: 3 % to 9 % of the amount.\n\nGo on."
)
_WORD = "Thank you. Please give the figures for each corridor, and say what follows from them."


def report_views(
    workspace: Workspace, wait: Callable[[], None], show_tab: Callable[[str], None]
) -> dict[str, Callable[[], object]]:
    """Return the views of a report's life; `show_tab` shows a tab of the running mission."""
    routes, store = workspace.routes, workspace.desk.store

    def about() -> About:
        with store.reading() as records:
            mission = records.require(Mission, routes._mission_id or b"")
        return About(DocumentKind.ACTIVITY_EVALUATION, mission.activity_ids[0])

    def write(text: str) -> None:
        opened, _ = open_section(store, *about(), SectionCode.SUMMARY, "en")
        keep_section(store, opened, text)
        settle_section(store, opened)

    def become(role: str) -> None:
        with store.unit_of_work() as work:
            work.put_setting("profile", {**work.setting("profile"), "role": role})

    def bring(state: ReportState) -> None:
        """Lead the evaluation to a state from whichever it is in."""
        become("officer")
        life = read_report_life(store, *about()).life
        if life.is_frozen:
            reopen_report(store, *about(), "The figures of one corridor were wrong.")
        write(_SECOND if life.versions else _FIRST)
        if state is not ReportState.DRAFT:
            version = submit_report(store, *about(), "en")
            if state is ReportState.RETURNED:
                paragraph = _SECOND.split("\n\n")[1]
                blank = new_comment(store, *about(), SectionCode.SUMMARY, "en", paragraph)
                save_comment(store, blank, "Which corridors? Please cite the table.")
                decide(store, version.id, Verdict.RETURNED, _WORD)
            if state is ReportState.ACCEPTED:
                decide(store, version.id, Verdict.ACCEPTED)

    def show(state: ReportState | None, side: Side = Side.PAGES) -> Any:
        show_tab("report")
        wait()
        report: Any = routes.part("report")
        if state is not None:
            bring(state)
        report.open_document(about())
        wait()
        report.open_section(SectionCode.SUMMARY)
        report.screen.side.show_side(side)
        wait()
        return report

    def returning() -> None:
        show(ReportState.SUBMITTED).life.give_back()

    def comparing() -> None:
        report = show(None, Side.VERSIONS)
        versions = report.life.view.life.versions
        pane = report.screen.side.versions
        pane.compare_requested.emit(versions[0].id, versions[-1].id)
        wait()

    def action_report(section: SectionCode) -> Any:
        with store.reading() as records:
            mission = records.find(Mission)[0]
        routes.go("document/action-report", mission.action_id)
        wait()
        page: Any = routes._made(DocumentPresenter)
        page.report.open_section(section)
        wait()
        return page

    def evaluating() -> None:
        workspace.desk.open_requested.emit(*document_place(*about()))
        wait()
        page: Any = routes._made(DocumentPresenter)
        page.report.screen.side.show_side(Side.FEEDBACK)
        wait()

    return {
        "document-action": lambda: action_report(SectionCode.SUMMARY),
        "document-results": lambda: action_report(SectionCode.EXPECTED),
        "document-follow-up": lambda: action_report(SectionCode.FOLLOW_UP),
        "document-feedback": evaluating,
        "report-evaluation": lambda: show(None),
        "report-submitted": lambda: show(ReportState.SUBMITTED),
        "report-returning": returning,
        "report-returned": lambda: show(ReportState.RETURNED, Side.COMMENTS),
        "report-accepted": lambda: show(ReportState.ACCEPTED),
        "report-versions": lambda: show(None, Side.VERSIONS),
        "report-compared": comparing,
    }


def tidy_report(workspace: Workspace) -> None:
    """Go back to the mission report, as an expert again."""
    routes, store = workspace.routes, workspace.desk.store
    with store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "expert"})
    report: Any = routes.part("report")
    report.screen.show_comparison(False)
    report.screen.life_bar.close_question()
    report.screen.show_notice(None)
