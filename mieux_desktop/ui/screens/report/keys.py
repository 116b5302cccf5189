"""What can be done in a report by key, in the tab of a mission as on a page of its own."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.document_files import Format
from mieux_desktop.ui.shell.commands import Command

if TYPE_CHECKING:
    from mieux_desktop.ui.screens.report.presenter import ReportPresenter

translate = QCoreApplication.translate


def report_commands(report: "ReportPresenter", page: str) -> list[Command]:
    """Return the commands of a report for the page that shows it; their ids begin with it."""
    screen, life = report.screen, report.life
    return [
        Command(
            f"{page}.export", translate("ReportPresenter", "Export the report as PDF"),
            "file", report.export, ("Ctrl+E",), icon="file-down", page=page,
        ),
        Command(
            f"{page}.export_as",
            translate("ReportPresenter", "Export the report to another place…"),
            "file", report.export_as, ("Ctrl+Shift+E",), page=page,
        ),
        Command(
            f"{page}.export_word",
            translate("ReportPresenter", "Export the report as Word document"),
            "file", lambda: report.export(Format.DOCX), ("Ctrl+Alt+W",), page=page,
        ),
        Command(
            f"{page}.export_tables", translate("ReportPresenter", "Export the report’s tables"),
            "file", lambda: report.export(Format.XLSX), ("Ctrl+Alt+X",), page=page,
        ),
        Command(
            f"{page}.submit", translate("ReportPresenter", "Submit the report"),
            "mission", report.submit, ("Ctrl+Shift+U",), icon="send", page=page, separated=True,
        ),
        Command(
            f"{page}.accept", translate("ReportPresenter", "Accept the report"),
            "mission", life.accept, ("Ctrl+Shift+G",), icon="check", page=page,
        ),
        Command(
            f"{page}.return", translate("ReportPresenter", "Return the report"),
            "mission", life.give_back, ("Ctrl+Shift+Y",), icon="undo-2", page=page,
        ),
        Command(
            f"{page}.comment", translate("ReportPresenter", "Comment on this paragraph"),
            "insert", life.comment, ("Ctrl+Shift+K",), icon="message-square", page=page,
        ),
        Command(
            f"{page}.cite", translate("ReportPresenter", "Cite evidence in the text"),
            "insert", report.cite, ("Ctrl+Shift+C",), icon="quote", page=page,
        ),
        Command(
            f"{page}.versions", translate("ReportPresenter", "Versions of the report"),
            "view", life.show_versions, ("Ctrl+Shift+H",), icon="history", page=page,
        ),
        Command(
            f"{page}.feedback", translate("ReportPresenter", "Feedback beside the text"),
            "view", report.show_feedback, ("Ctrl+Shift+F",), icon="chart-column", page=page,
        ),
        Command(
            f"{page}.document", translate("ReportPresenter", "Another document"),
            "go", screen.choose_document, ("Ctrl+Shift+L",), icon="file-text", page=page,
        ),
        Command(
            f"{page}.next_section", translate("ReportPresenter", "Next section"),
            "go", lambda: screen.step(1), ("Ctrl+Down",), icon="arrow-down", page=page,
            separated=True,
        ),
        Command(
            f"{page}.previous_section", translate("ReportPresenter", "Previous section"),
            "go", lambda: screen.step(-1), ("Ctrl+Up",), icon="arrow-up", page=page,
        ),
        Command(
            f"{page}.next_missing", translate("ReportPresenter", "Next missing part"),
            "go", screen.go_to_missing, ("Ctrl+M",), icon="circle-alert", page=page,
        ),
        Command(
            f"{page}.pages", translate("ReportPresenter", "Make the pages anew"),
            "view", report.preview.make, ("Ctrl+F5",), icon="refresh-cw", page=page,
        ),
    ]  # fmt: skip


def advice_commands(report: "ReportPresenter", page: str) -> list[Command]:
    """Return what only a mission's report has: recommendations."""
    return [
        Command(
            f"{page}.new_recommendation", translate("ReportPresenter", "New recommendation"),
            "insert", report.add_advice, ("Ctrl+N",), icon="plus", page=page,
        ),
    ]  # fmt: skip
