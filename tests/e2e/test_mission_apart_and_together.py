"""A mission that an officer prepares: its team works apart without a network, then comes together.

Two windows, a hub, and a road to it that is good, then down, then bad.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.conflicts import count_conflicts
from mieux_desktop.operations.duplicates import find_duplicates
from mieux_desktop.operations.report_life import read_report_life
from mieux_desktop.ui.screens.report.life_bar import Step
from tests.e2e.hub_steps import (
    Road,
    close_and_check,
    enrol,
    indicator,
    missions_of,
    plan_mission,
    sync,
    try_to_sync,
)
from tests.e2e.laptop import Laptop
from tests.e2e.windows import Two, two
from tests.hub.conftest import GHANA, Centre, centre, postgres

__all__ = ["centre", "postgres", "two"]

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)

GROUP = "Who joins the drafting group"
FIRST = "The Ministry of Finance will send two people."


@pytest.fixture
def first_role() -> str:
    """The first laptop is an officer's."""
    return "officer"


@pytest.fixture
def road(centre: Centre) -> Iterator[Road]:
    """The way to the hub of both laptops."""
    with Road(centre.urls[0], seed=6) as road:
        yield road


@pytest.fixture
def prepared(centre: Centre, road: Road, two: Two) -> Two:
    """Both laptops enrolled; the officer's mission is planned, deployed and received."""
    officer, expert = two
    centre.now = datetime.now(UTC)
    for at, role in ((officer, "officer"), (expert, "expert")):
        enrol(at, road.url, centre.code(centre.add(at.person, role, GHANA)))
    sync(officer)
    plan_mission(officer, "Markus Lindqvist")
    officer.hands.press("Ctrl+2")
    agenda = officer.part("agenda").screen
    officer.hands.wait(lambda: agenda.isVisible() and agenda.target(), "no agenda is shown")
    officer.hands.press("Ctrl+Shift+U")
    officer.hands.wait(agenda.entry.lines.toPlainText, "no usual agenda is offered")
    officer.hands.take_picture("usual-agenda")
    officer.hands.press("Return")
    officer.hands.wait(lambda: agenda.model.rowCount() > 2, "the agenda was not added")
    officer.hands.take_picture("agenda")
    officer.hands.press("Ctrl+4")
    register = officer.part("attendance").screen
    officer.hands.wait(lambda: register._model.register, "no register is shown")
    officer.hands.type("Grace Mensah", into=register.finder)
    officer.hands.press("Ctrl+Return")
    officer.hands.wait(lambda: people(officer, "Mensah"), "nobody was invited")
    officer.hands.take_picture("invited")
    for at in (officer, expert):
        steps = at.hands.steps
        sync(at)
        assert at.hands.steps == steps + 1
    assert missions_of(expert) == missions_of(officer)
    assert agenda_of(expert) == agenda_of(officer) != []
    expert.hands.wait(lambda: expert.sidebar._mission.isVisible(), "no mission is under way")
    expert.hands.take_picture("received")
    return two


def agenda_of(at: Laptop) -> list[str]:
    assert at.program.store is not None
    with at.program.store.reading() as records:
        return sorted(session.title for session in records.find(Session))


def people(at: Laptop, family: str) -> list[Person]:
    """Return the records of people of a name, also those for which another stands."""
    assert at.program.store is not None
    with at.program.store.reading() as records:
        return records.find(Person, family_name=family)


def notes(at: Laptop) -> list[str]:
    assert at.program.store is not None
    with at.program.store.reading() as records:
        return sorted(note.body for note in records.find(Note))


def said(at: Laptop, title: str) -> set[str]:
    """Return everything that a note ever said."""
    assert at.program.store is not None
    with at.program.store.reading() as records:
        (note,) = (n for n in records.find(Note) if n.title == title)
        return {past.value for past in records.history(Note, note.id, "body")}


def set_function(at: Laptop, name: str, function: str) -> None:
    """Open a person and type their function."""
    form = open_person(at, name)
    at.hands.type(function, into=form.function)
    at.hands.press("Tab")
    at.hands.wait(lambda: people(at, name)[0].function == function, "the function was not saved")


def open_person(at: Laptop, name: str) -> Any:
    at.sit_down()
    at.hands.press("Alt+4")
    screen = at.presenter("people").screen
    at.hands.wait(screen.isVisible, "no people are shown")
    at.hands.type(name, into=screen.search)
    at.hands.wait(lambda: screen.list.model().rowCount() == 1, f"{name} is not found")
    at.click_row(screen.list, 0)
    at.hands.wait(lambda: screen.form.family.text() == name, "the form did not open")
    return screen.form


def add_person(at: Laptop, given: str, family: str, email: str) -> None:
    """Add a person by the form."""
    at.sit_down()
    at.hands.press("Alt+4")
    at.hands.press("Ctrl+N")
    form = at.presenter("people").screen.form
    at.hands.wait(form.family.isVisible, "nobody can be added")
    form.family.clear()
    at.hands.type(given, into=form.given)
    at.hands.type(family, into=form.family)
    at.hands.type(email, into=form.email)
    at.hands.press("Tab")
    at.hands.wait(
        lambda: any(p.email == email for p in people(at, family)), "the person was not added"
    )


def test_what_both_changed_without_a_network_is_decided_and_nobody_loses_a_word(
    prepared: Two, road: Road
) -> None:
    officer, expert = prepared
    expert.write_note(f"{GROUP}\n\n{FIRST}")
    sync(expert)
    sync(officer)
    assert notes(officer) == notes(expert)

    road.down = True
    officer.add_to_line(GROUP, 2, " They come on Wednesday.")
    expert.add_to_line(GROUP, 2, " They come on Thursday.")
    set_function(officer, "Mensah", "Adviser")
    set_function(expert, "Mensah", "Head of unit")
    for at, email in ((officer, "kofi@example.org"), (expert, "k.ansah@example.org")):
        add_person(at, "Kofi", "Ansah", email)
        try_to_sync(at)
        at.hands.wait(lambda at=at: "waiting" in indicator(at), "nobody says that work waits")  # type: ignore[misc]
        assert indicator(at).startswith("No ") and at.sync.syncing.state.waits
        at.hands.press("Alt+6")
        at.hands.take_picture("without-network")

    road.down, road.is_bad = False, True
    for at in (officer, expert, officer):
        sync(at)
    assert any(not seen.answered for seen in road.seen), "the road was not bad"
    for at in prepared:
        at.hands.wait(lambda at=at: count_conflicts(at.program.store) == 2, "no two conflicts")  # type: ignore[misc]

    # The first from the mark on the note, the next one right there.
    officer.open_notes(GROUP)
    mark = officer.notes.screen.note.header.versions
    officer.hands.wait(mark.isVisible, "no mark on the note")
    officer.hands.take_picture("mark")
    steps = officer.hands.steps
    officer.hands.click(mark)
    shown = officer.sees_versions()
    assert "Wednesday" in shown["Inês Carvalho"] and "Thursday" in shown["Markus Lindqvist"]
    officer.hands.take_picture("versions")
    page = officer.sync.screen.home.conflicts
    officer.hands.press(str(1 + list(shown).index("Markus Lindqvist")))
    officer.hands.wait(lambda: page.conflict.entity == "person", "the next is not shown")
    assert officer.hands.steps == steps + 2
    officer.hands.take_picture("next-versions")
    officer.hands.press(str(1 + list(officer.sees_versions()).index("Markus Lindqvist")))
    officer.hands.wait(lambda: page.conflict is None, "the conflict stayed")
    officer.hands.take_picture("decided")

    duplicates = officer.sync.screen.home.duplicates
    steps = officer.hands.steps
    officer.hands.press("Ctrl+3")
    officer.hands.wait(lambda: duplicates.isVisible() and duplicates.pair, "no pair is shown")
    officer.hands.take_picture("duplicate")
    officer.hands.press("1")
    officer.hands.wait(lambda: duplicates.pair is None, "the pair stayed")
    assert officer.hands.steps == steps + 2
    assert QApplication.focusWidget() is duplicates
    officer.hands.take_picture("one-person")

    for at in (officer, expert, officer):
        sync(at)
    expert.open_notes(GROUP)
    expert.hands.wait(lambda: "Thursday" in expert.editor.text(), "another text is shown")
    for at in prepared:
        store = at.program.store
        assert store is not None
        assert count_conflicts(store) == 0 and find_duplicates(store) == []
        assert people(at, "Mensah")[0].function == "Head of unit"
        assert len(people(at, "Ansah")) == 2, "one stands for the other; neither is gone"
        held = " ".join(said(at, GROUP))
        assert FIRST in held and "Wednesday" in held and "Thursday" in held
        at.hands.press("Alt+6")
        at.hands.take_picture("together")
    close_and_check(prepared)


def state(at: Laptop) -> ReportState:
    assert at.program.store is not None
    (mission,) = missions_of(at)
    kind = DocumentKind.MISSION_REPORT
    return read_report_life(at.program.store, kind, mission.id).life.state


def wait_for(at: Laptop, wanted: ReportState) -> None:
    """Look at the report until its state line says how far it is."""
    at.open_summary()
    life = at.report.life

    def shown() -> bool:
        return life.view is not None and life.view.life.state is wanted

    at.hands.wait(shown, f"the report is not {wanted}")
    assert state(at) is wanted
    at.hands.take_picture(f"report-{wanted}")


def submit(at: Laptop) -> None:
    """Submit by the key, although sections are empty."""
    bar = at.report.screen.life_bar
    at.hands.press("Ctrl+Shift+U")
    at.hands.wait(lambda: bar.step is Step.SUBMIT, "nothing is asked")
    at.hands.take_picture("submit")
    at.hands.press("Ctrl+Return")
    at.hands.wait(lambda: state(at) is ReportState.SUBMITTED, "the report was not submitted")


def rewrite_summary(at: Laptop, words: str) -> None:
    at.open_summary()
    editor = at.report.screen.text_pane.editor
    at.hands.wait(lambda: not editor.isReadOnly(), "the summary cannot be written")
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton)
    at.hands.press("Ctrl+End")
    at.hands.type(words)


def test_a_report_is_submitted_returned_with_a_comment_and_accepted_over_a_bad_road(
    prepared: Two, road: Road
) -> None:
    officer, expert = prepared
    road.is_bad = True
    expert.write_summary("Ghana has a plan.")
    submit(expert)
    wait_for(expert, ReportState.SUBMITTED)
    sync(expert)

    sync(officer)
    wait_for(officer, ReportState.SUBMITTED)
    comments = officer.report.screen.side.comments
    officer.hands.press("Ctrl+Shift+K")
    officer.hands.wait(lambda: comments.is_writing, "no comment can be written")
    officer.hands.type("Whose plan?", into=comments.words)
    officer.hands.click(comments.save)
    officer.hands.wait(lambda: len(comments.held) == 1, "the comment is not shown")
    officer.hands.take_picture("comment")
    officer.hands.press("Ctrl+Shift+Y")
    bar = officer.report.screen.life_bar
    officer.hands.wait(lambda: bar.step is Step.RETURN, "no word is asked for")
    officer.hands.type("Nearly there.", into=bar.words)
    officer.hands.press("Ctrl+Return")
    wait_for(officer, ReportState.RETURNED)
    sync(officer)

    sync(expert)
    wait_for(expert, ReportState.RETURNED)
    told = expert.report.screen.life_bar.sentence.text()
    assert "returned by Inês Carvalho" in told and "Nearly there." in told
    (card,) = expert.report.screen.side.comments.held
    assert card.comment.text == "Whose plan?"
    rewrite_summary(expert, " It is the ministry's.")
    submit(expert)
    sync(expert)

    sync(officer)
    wait_for(officer, ReportState.SUBMITTED)
    assert officer.summary() == "Ghana has a plan. It is the ministry's."
    officer.hands.press("Ctrl+Shift+G")
    wait_for(officer, ReportState.ACCEPTED)
    sync(officer)
    sync(expert)
    wait_for(expert, ReportState.ACCEPTED)
    assert "Version 2 was accepted" in expert.report.screen.life_bar.sentence.text()
    assert any(not seen.answered for seen in road.seen), "the road was not bad"
    close_and_check(prepared)
