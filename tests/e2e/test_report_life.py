"""A report's way between an expert's window and an officer's, and what the action makes of it.

Everything is done by clicks and keys; one stick goes to and fro.
"""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.report_life import read_report_life
from mieux_desktop.operations.stores import check_store
from mieux_desktop.ui.screens.report.document_page import DocumentPresenter
from mieux_desktop.ui.screens.report.side_pane import Side
from tests.e2e.laptop import Laptop
from tests.e2e.test_two_laptops import pair, plan
from tests.e2e.windows import Two, stick, two

__all__ = ["stick", "two"]

PLAN, FEES = "Ghana has a communication plan.", "Fees stay high in all corridors."
WORD = "Thank you. Please say which corridors."


@pytest.fixture
def first_role() -> str:
    """The first laptop is an officer's."""
    return "officer"


def write_at_end(laptop: Laptop, words: str) -> None:
    """Add words to the end of the summary."""
    laptop.open_summary()
    editor = laptop.report.screen.text_pane.editor
    laptop.hands.wait(lambda: not editor.isReadOnly(), "the summary cannot be written")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton)
    laptop.hands.press("Ctrl+End")
    laptop.hands.type(words)
    laptop.hands.pause(400)


def state_of(laptop: Laptop) -> ReportState:
    store = laptop.program.store
    assert store is not None
    with store.reading() as records:
        (mission,) = records.find(Mission)
    return read_report_life(store, DocumentKind.MISSION_REPORT, mission.id).life.state


def submit(laptop: Laptop) -> None:
    """Submit the report by its key, although parts are empty."""
    bar = laptop.report.screen.life_bar
    laptop.hands.press("Ctrl+Shift+U")
    laptop.hands.wait(lambda: bar.step is not None, "nobody asked about the empty parts")
    laptop.hands.click(bar.confirm)
    laptop.hands.wait(lambda: state_of(laptop) is ReportState.SUBMITTED, "it is not submitted")


def open_report(laptop: Laptop, state: ReportState) -> Any:
    laptop.open_summary()
    screen, life = laptop.report.screen, laptop.report.life
    laptop.hands.wait(
        lambda: life.view is not None and life.view.life.state is state, f"it is not {state}"
    )
    return screen


def go_back(laptop: Laptop, report: Any) -> None:
    """Return the report, with a comment on the second paragraph."""
    editor, comments = report.text_pane.editor, report.side.comments
    laptop.hands.wait(lambda: FEES in editor.toPlainText(), "the summary is not shown")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton)
    editor.moveCursor(QTextCursor.MoveOperation.End)
    laptop.hands.press("Ctrl+Shift+K")
    laptop.hands.wait(lambda: comments.is_writing, "no comment was begun")
    laptop.hands.type("Which corridors?", into=comments.words)
    laptop.hands.press("Ctrl+Return")
    laptop.hands.wait(lambda: len(comments.held) == 1, "the comment was not saved")
    assert comments.held[0].comment.paragraph == FEES
    laptop.hands.press("Ctrl+Shift+Y")
    laptop.hands.wait(report.life_bar.words.isVisible, "nobody asked for a word")
    laptop.hands.type(WORD, into=report.life_bar.words)
    laptop.hands.press("Ctrl+Return")
    laptop.hands.wait(lambda: state_of(laptop) is ReportState.RETURNED, "it is not returned")


def test_a_report_goes_to_and_fro_until_it_is_accepted_and_the_action_report_gathers(
    two: Two, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    officer, expert = two
    plan(officer)
    pair(officer, expert, stick, monkeypatch)
    expert.receive_by_drop(officer.send(stick))
    write_at_end(expert, f"{PLAN}\n\n{FEES}")
    submit(expert)
    expert.hands.take_picture("submitted")
    officer.receive_by_drop(expert.send(stick))

    report = open_report(officer, ReportState.SUBMITTED)
    assert report.text_pane.editor.isReadOnly()
    go_back(officer, report)
    officer.hands.take_picture("returned")
    expert.receive_by_drop(officer.send(stick))

    # The list before leaving leads to the comment, and the comment to its paragraph.
    expert.sit_down()
    expert.hands.click(expert.sidebar._mission)
    checks = expert.part("overview").screen.checks

    def told() -> list[Any]:
        rows = [row for row in checks._rows if row.isVisible()]
        return [row for row in rows if row._title.text() == "The report was returned"]

    expert.hands.wait(told, "the list does not tell that the report was returned")
    (row,) = told()
    expert.hands.click(row._button)
    screen = expert.report.screen
    expert.hands.wait(
        lambda: screen.isVisible() and screen.side.tabs.currentIndex() == Side.COMMENTS,
        "the comments were not shown",
    )
    expert.hands.take_picture("returned")
    assert WORD in screen.life_bar.sentence.text()
    (comment,) = screen.side.comments.held
    expert.hands.click(comment.show_text)
    expert.hands.wait(lambda: screen.text_pane.editor.hasFocus(), "its paragraph was not shown")
    assert screen.text_pane.editor.textCursor().block().text() == FEES

    # Both write in the same paragraph, apart from each other.
    write_at_end(expert, " Most of all to Europe.")
    write_at_end(officer, " To which?")
    expert.receive_by_drop(officer.send(stick))
    open_report(expert, ReportState.RETURNED)
    expert.hands.wait(screen.text_pane.versions.isVisible, "no mark on the report")
    expert.hands.click(screen.text_pane.versions)
    shown = expert.sees_versions()
    assert "Most of all to Europe" in shown["Markus Lindqvist"]
    assert "To which?" in shown["Inês Carvalho"]
    expert.hands.take_picture("conflict")
    page = expert.sync.screen.home.conflicts
    (card,) = (c for c in page.cards if "Markus" in c.keep.accessibleName())
    expert.hands.click(card.keep)
    expert.hands.wait(lambda: page.conflict is None, "the conflict stayed")
    open_report(expert, ReportState.RETURNED)
    submit(expert)
    officer.receive_by_drop(expert.send(stick))

    report = open_report(officer, ReportState.SUBMITTED)
    assert not report.text_pane.versions.isVisible()
    assert report.text_pane.editor.toPlainText().endswith("Most of all to Europe.")
    officer.hands.press("Ctrl+Shift+G")
    officer.hands.wait(lambda: state_of(officer) is ReportState.ACCEPTED, "it is not accepted")
    officer.hands.take_picture("accepted")
    expert.receive_by_drop(officer.send(stick))
    assert state_of(expert) is ReportState.ACCEPTED
    assert officer.summary() == expert.summary()

    write_action_report(officer)
    for laptop in two:
        laptop.program.workspace.desk.background.wait_idle()  # type: ignore[union-attr]
        assert not check_store(laptop.program.store)  # type: ignore[arg-type]


def write_action_report(officer: Laptop) -> None:
    """Open the action's report from the list of reports: it is there but for people's words."""
    officer.sit_down()
    officer.hands.press("Alt+5")
    reports = officer.presenter("reports").screen
    officer.hands.wait(lambda: reports.tabs.isVisible(), "no reports are listed")
    officer.hands.press("Ctrl+2")
    officer.hands.wait(reports.documents.isVisible, "no reports of actions are listed")
    officer.hands.press("Return")
    assert officer.program.workspace is not None
    document: Any = officer.program.workspace.routes._made(DocumentPresenter)
    screen = document.report.screen
    officer.hands.wait(
        lambda: screen.isVisible() and document.report._content, "the report was not made"
    )
    gathered = document.report._content
    assert gathered.kind is DocumentKind.ACTION_REPORT
    assert [line.number for line in gathered.activities] == list(range(1, 8))
    officer.click_row(screen.sections, screen.model.place_of(SectionCode.NEXT_STEPS))
    editor = screen.text_pane.editor
    officer.hands.wait(lambda: not editor.isReadOnly(), "nothing can be written")
    officer.hands.type("The Ministry convenes the five institutions.", into=editor)
    officer.hands.take_picture("action-report")
    officer.hands.press("Alt+Left")
    officer.hands.wait(reports.isVisible, "the list did not come back")
    told = reports.documents.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Action implementation report")
