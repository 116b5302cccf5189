"""The report screen of an expert and of an officer, each on their own laptop."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import SUBMITTED_KINDS, ReportState
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_life import read_report_life, submit_report
from mieux_desktop.operations.stores import read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.life_bar import Step
from mieux_desktop.ui.screens.report.side_pane import Side
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from tests.ui.report_view import open_text, opened
from tests.ui.typed import type_text
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

SUMMARY = SectionCode.SUMMARY
PLAN, FEES = "Ghana has a communication plan.", "Fees stay high."


class Worker:
    """Somebody at their own laptop with the report of the mission before them."""

    def __init__(self, laptop: Expert, qtbot: QtBot) -> None:
        self.laptop, self.qtbot = laptop, qtbot
        self.background = Background()
        self.desk = Desk(laptop.store, self.background, read_profile(laptop.store), "en")
        self.mission = b""

    def sit_down(self) -> None:
        """Open the report anew, as after receiving a file."""
        with self.laptop.store.reading() as records:
            (mission,) = records.find(Mission)
        self.mission = mission.id
        self.report = opened(self.desk, self.qtbot, mission.id)
        self.qtbot.waitUntil(lambda: self.report.life.view is not None)

    def do(self, command: str) -> None:
        """Choose a command, as its key does."""
        (found,) = (c for c in self.report.commands() if c.id == command)
        found.handler()

    def state(self) -> ReportState:
        view = read_report_life(self.laptop.store, DocumentKind.MISSION_REPORT, self.mission)
        return view.life.state

    def wait_for(self, state: ReportState) -> None:
        def shown() -> bool:
            view = self.report.life.view
            return view is not None and view.life.state is state

        self.qtbot.waitUntil(shown)
        assert self.state() is state

    @property
    def told(self) -> str:
        return self.report.screen.life_bar.sentence.text()


@pytest.fixture
def people(
    tmp_path: Path, passphrase: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Worker, Worker]]:
    """An expert and an officer; both hold the mission."""
    seal_codes_cheaply(monkeypatch)
    expert = Expert(tmp_path / "thinkpad", "Inês Carvalho", passphrase)
    officer = Expert(tmp_path / "office", "Tilde Brandt", passphrase)
    with officer.store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    with expert.store.unit_of_work() as work:
        (activity,) = work.find(Activity, action_id=expert.action.id, number=5)
        work.save(None, Mission(
            id=new_id(), action_id=expert.action.id, activity_ids=(activity.id,), place="Accra",
            team=(read_profile(expert.store).person_id,),
        ))  # fmt: skip
    pair(expert, officer, tmp_path / "stick")
    expert.give(officer, tmp_path / "stick")
    officer.give(expert, tmp_path / "stick")
    workers = Worker(expert, qtbot), Worker(officer, qtbot)
    yield workers
    for worker in workers:
        worker.background.wait_idle()
        worker.laptop.store.close()


def write_summary(worker: Worker, text: str) -> None:
    editor = open_text(worker.report, worker.qtbot, SUMMARY)
    editor.selectAll()
    for number, paragraph in enumerate(text.split("\n\n")):
        if number:
            editor.textCursor().insertText("\n\n")
        type_text(editor, paragraph)
    worker.report.settle()
    worker.background.wait_idle()


def test_a_report_is_written_returned_with_a_comment_written_again_and_accepted(
    people: tuple[Worker, Worker], qtbot: QtBot, tmp_path: Path
) -> None:
    expert, officer = people
    stick = tmp_path / "stick"
    expert.sit_down()
    bar = expert.report.screen.life_bar
    assert bar.isHidden(), "a first draft needs no words"
    write_summary(expert, f"{PLAN}\n\n{FEES}")
    expert.do("report.submit")
    qtbot.waitUntil(lambda: bar.step is Step.SUBMIT)
    assert bar._asked.text() == "Still empty: Context and terms of reference, Next steps"
    bar.confirm.click()
    expert.wait_for(ReportState.SUBMITTED)
    assert "Version 1 was submitted by Inês Carvalho" in expert.told
    assert expert.report.screen.text_pane.editor.isReadOnly()
    assert bar.accept.isHidden() and not bar.take_back.isHidden()
    expert.laptop.give(officer.laptop, stick)

    officer.sit_down()
    editor = open_text_to_read(officer, qtbot)
    editor.setTextCursor(QTextCursor(editor.document().lastBlock()))
    officer.do("report.comment")
    comments = officer.report.screen.side.comments
    qtbot.waitUntil(lambda: comments.is_writing)
    type_text(comments.words, "How high?")
    comments.save.click()
    qtbot.waitUntil(lambda: len(comments.held) == 1)
    assert comments.held[0].comment.paragraph == FEES
    assert len(editor.extraSelections()) == 1
    officer.do("report.return")
    officer.report.screen.life_bar.confirm.click()
    officer.wait_for(ReportState.RETURNED)
    officer.laptop.give(expert.laptop, stick)

    expert.desk.records_changed.emit(frozenset({"report_decision", "report_comment"}))
    expert.wait_for(ReportState.RETURNED)
    shown = expert.report.screen.side
    assert shown.comments.held[0].comment.text == "How high?"
    qtbot.waitUntil(lambda: not expert.report.screen.text_pane.editor.isReadOnly())
    write_summary(expert, f"{PLAN}\n\nFees stay high: 9 %.")
    shown.comments.held[0].settle.click()
    expert.do("report.submit")
    qtbot.waitUntil(lambda: bar.step is Step.SUBMIT)
    bar.confirm.click()
    expert.wait_for(ReportState.SUBMITTED)
    expert.laptop.give(officer.laptop, stick)

    officer.desk.records_changed.emit(frozenset({"report_version", "report_comment"}))
    officer.wait_for(ReportState.SUBMITTED)
    compare_with_the_first(officer, qtbot)
    officer.do("report.accept")
    officer.wait_for(ReportState.ACCEPTED)
    officer.laptop.give(expert.laptop, stick)
    expert.desk.records_changed.emit(frozenset({"report_decision"}))
    expert.wait_for(ReportState.ACCEPTED)
    assert "Version 2 was accepted by Tilde Brandt" in expert.told


def open_text_to_read(worker: Worker, qtbot: QtBot) -> MarkdownEdit:
    worker.report.open_section(SUMMARY)
    editor = worker.report.screen.text_pane.editor
    qtbot.waitUntil(lambda: FEES in editor.text())
    return editor


def choose(worker: Worker, about: About, qtbot: QtBot) -> None:
    """Choose a document in the list above the sections."""
    screen, life = worker.report.screen, worker.report.life
    screen.document.setCurrentIndex(screen.document.findData(about))
    screen.document_chosen.emit(about)
    qtbot.waitUntil(lambda: life.view is not None and worker.report._section is not None)


def compare_with_the_first(worker: Worker, qtbot: QtBot) -> None:
    screen = worker.report.screen
    worker.do("report.versions")
    assert screen.side.tabs.currentIndex() == Side.VERSIONS
    view = worker.report.life.view
    assert view is not None
    first, second = view.life.versions
    screen.side.versions.compare_requested.emit(first.id, second.id)
    qtbot.waitUntil(screen.comparison.isVisible)
    assert screen.comparison.title.text() == "Version 1 and Version 2"
    screen.comparison.back.click()
    assert not screen.comparison.isVisible()


def test_one_of_two_versions_submitted_apart_is_chosen(
    people: tuple[Worker, Worker], qtbot: QtBot, tmp_path: Path
) -> None:
    expert, officer = people
    stick = tmp_path / "stick"
    expert.sit_down()
    for worker in people:
        submit_report(worker.laptop.store, DocumentKind.MISSION_REPORT, expert.mission, "pt")
    expert.laptop.give(officer.laptop, stick)
    officer.sit_down()
    qtbot.waitUntil(lambda: "2 versions were submitted apart" in officer.told)
    assert officer.report.screen.language.currentData() == "pt", "as it was submitted"
    officer.do("report.versions")
    shown = officer.report.screen.side.versions.held
    accepting = [
        button
        for card in shown
        for button in card.findChildren(Button)
        if button.text() == "Accept this version"
    ]
    assert len(accepting) == 2
    accepting[-1].click()
    officer.wait_for(ReportState.ACCEPTED)


def test_a_document_is_exported_in_another_language_as_the_kind_of_file_asked_for(
    people: tuple[Worker, Worker], qtbot: QtBot, tmp_path: Path
) -> None:
    expert, _ = people
    expert.sit_down()
    expert.report.choose_language("ru")
    for name in ("report.pdf", "report.docx", "report.xlsx"):
        with qtbot.waitSignal(expert.report.exporting.exported):
            expert.report.export_to(tmp_path / name)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    assert all((tmp_path / f"report.{form}").read_bytes()[:2] == b"PK" for form in ("docx", "xlsx"))


def test_an_accepted_report_is_amended_with_a_reason(
    people: tuple[Worker, Worker], qtbot: QtBot, tmp_path: Path
) -> None:
    _, officer = people
    officer.sit_down()
    officer.do("report.submit")
    bar = officer.report.screen.life_bar
    qtbot.waitUntil(lambda: bar.step is Step.SUBMIT)
    bar.confirm.click()
    officer.wait_for(ReportState.SUBMITTED)
    officer.do("report.accept")
    officer.wait_for(ReportState.ACCEPTED)
    bar.amend.click()
    type_text(bar.words, "A wrong date.")
    bar.confirm.click()
    officer.wait_for(ReportState.DRAFT)
    assert "A wrong date." in officer.told and bar.badge.text() == "Amended"


def test_the_documents_of_activity_and_action_are_written_in_their_place(
    people: tuple[Worker, Worker], qtbot: QtBot
) -> None:
    expert, _ = people
    expert.sit_down()
    screen = expert.report.screen
    qtbot.waitUntil(lambda: screen.document.count() == 9)
    for place in range(screen.document.count()):
        about = screen.document.itemData(place)
        assert isinstance(about, About)
        choose(expert, about, qtbot)
        assert screen.side.tabs.isVisible() == (about.kind in SUBMITTED_KINDS)
    evaluation = next(
        screen.document.itemData(i)
        for i in range(9)
        if screen.document.itemData(i).kind is DocumentKind.ACTIVITY_EVALUATION
    )
    choose(expert, evaluation, qtbot)
    editor = open_text(expert.report, qtbot, SectionCode.DECISION)
    type_text(editor, "Go on.")
    expert.report.settle()
    expert.background.wait_idle()
    view = read_report_life(expert.laptop.store, evaluation.kind, evaluation.subject_id)
    assert view.missing == ()
