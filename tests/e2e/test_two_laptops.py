"""Two laptops and one stick: two windows, worked on by clicks and keys, until both show the same.

The windows share this process; stores, keys and files are those of two laptops.
"""

from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.missions import MissionPlan, plan_mission
from mieux_desktop.operations.stores import check_store, unlock_store
from tests.e2e.laptop import Laptop
from tests.e2e.windows import Two, first_role, stick, two

__all__ = ["first_role", "stick", "two"]

GROUP = "Who joins the drafting group"
VISITS = "Visits on Wednesday"


def plan(laptop: Laptop) -> None:
    """Plan a mission that is under way."""
    store = laptop.program.store
    assert store is not None
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    today = store.now().astimezone().date()
    plan_mission(store, MissionPlan(action.id, (activity.id,), place="Accra",
                                    starts_on=today, ends_on=today))  # fmt: skip


def pair(one: Laptop, other: Laptop, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Show a code on one laptop and type it on the other."""

    def at(laptop: Laptop) -> None:
        # Both windows are in one computer; each laptop shall be known by its own name.
        named = SimpleNamespace(node=lambda: laptop.name)
        monkeypatch.setattr("mieux_desktop.operations.pairing.platform", named)
        laptop.sit_down()

    at(one)
    one.hands.press("Ctrl+Shift+J")
    page = one.sync.screen.pairing
    one.hands.click(page.as_first)
    one.hands.click(page.folder.button)
    one.choose(stick)
    one.hands.click(page.show_code)
    one.hands.wait(lambda: page.groups[3].text(), "no code was shown")
    one.hands.take_picture("code")
    code = "-".join(label.text() for label in page.groups)
    (invitation,) = stick.iterdir()

    at(other)
    other.drop(invitation)
    asked = other.sync.screen.pairing
    other.hands.wait(lambda: asked.file.path and asked.code.isVisible(), "no code was asked for")
    other.hands.type(code.lower(), into=asked.code)
    other.hands.take_picture("code-typed")
    other.hands.press("Return")
    other.hands.wait(lambda: asked.paired, "the code was not taken")
    other.hands.take_picture("paired")
    (answer,) = (file for file in stick.iterdir() if file != invitation)

    at(one)
    one.drop(answer)
    one.hands.wait(lambda: "Paired with Markus Lindqvist" in one.told(), "no answer was taken")
    one.hands.take_picture("paired")


def test_two_windows_come_to_show_the_same_by_one_stick(
    two: Two, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = two
    plan(one)
    pair(one, other, stick, monkeypatch)

    one.write_note(f"{GROUP}\n\nThe Ministry of Finance will send two people.")
    one.write_note(f"{VISITS}\n\nThe Ministry receives us.\n\nThe bank receives us.")
    first = one.send(stick)
    other.receive_by_drop(first)
    other.hands.take_picture("received")

    one.add_to_line(GROUP, 2, " They come on Wednesday.")
    one.add_to_line(VISITS, 2, " At nine.")
    one.write_summary("Ghana has a communication plan.")
    other.add_to_line(GROUP, 2, " They come on Thursday, with Kofi Ansah.")
    other.add_to_line(VISITS, 4, " At noon.")
    other.write_summary("Ghana has a draft of a communication plan.")

    other.receive_by_menu(one.send(stick))
    assert "2 texts or values had been changed on both laptops" in other.told()
    other.hands.take_picture("received-conflicts")
    one.receive_by_drop(other.send(stick))
    one.hands.take_picture("received-conflicts")
    merged = f"{VISITS}\n\nThe Ministry receives us. At nine.\n\nThe bank receives us. At noon."
    assert one.note(VISITS) == other.note(VISITS) == merged

    for laptop in two:  # the marks where the texts are lead to their versions
        laptop.open_notes(VISITS)
        assert not laptop.notes.screen.note.header.versions.isVisible()
        laptop.open_notes(GROUP)
        laptop.hands.wait(laptop.notes.screen.note.header.versions.isVisible, "no mark on the note")
        laptop.hands.take_picture("mark-note")
        laptop.hands.click(laptop.notes.screen.note.header.versions)
        shown = laptop.sees_versions()
        assert list(shown) == ["Inês Carvalho", "Markus Lindqvist"]
        assert "on Wednesday" in shown["Inês Carvalho"]
        assert "on Thursday" in shown["Markus Lindqvist"]
        laptop.hands.take_picture("conflict-note")
        laptop.open_summary()
        mark = laptop.report.screen.text_pane.versions
        laptop.hands.wait(mark.isVisible, "no mark on the report")
        laptop.hands.take_picture("mark-report")
        laptop.hands.click(mark)
        page = laptop.sync.screen.home.conflicts
        laptop.hands.wait(lambda p=page: p.conflict.entity == "report_section", "another conflict")  # type: ignore[misc]
        laptop.hands.take_picture("conflict-report")

    one.sit_down()  # own words for the summary, for the note the version that is not shown
    page = one.sync.screen.home.conflicts
    QTest.mouseClick(page.own.viewport(), Qt.MouseButton.LeftButton)
    one.hands.press("Ctrl+A")
    one.hands.type("Ghana has a plan, still a draft.")
    one.hands.press("Ctrl+Return")
    one.hands.wait(lambda: page.conflict.entity == "note", "the next conflict was not shown")
    (card,) = (c for c in page.cards if "Inês" in c.keep.accessibleName())
    one.hands.click(card.keep)
    one.hands.wait(lambda: page.conflict is None, "the conflict stayed")
    one.hands.take_picture("decided")
    assert "on Wednesday" in one.note(GROUP)

    other.sit_down()
    other.receive_by_drop(one.send(stick))
    other.open_notes(GROUP)
    other.hands.wait(lambda: "on Wednesday" in other.editor.text(), "the window shows other words")
    header = other.notes.screen.note.header
    other.hands.wait(lambda: not header.versions.isVisible(), "the mark stayed")
    assert other.note(GROUP) == one.note(GROUP) == other.editor.text()
    assert other.summary() == one.summary() == "Ghana has a plan, still a draft."

    one.sit_down()
    one.hands.press("Ctrl+Z")
    one.hands.wait(lambda: "on Thursday" in one.note(GROUP), "the choice was not undone")
    other.receive_by_drop(one.send(stick))
    other.open_notes(GROUP)
    other.hands.wait(lambda: "on Thursday" in other.editor.text(), "the undo did not arrive")
    other.hands.take_picture("undone")

    for laptop in two:
        laptop.program.quit()
        laptop.hands.wait(lambda p=laptop.program: p.closed, "the program did not end")  # type: ignore[misc]
        store = unlock_store(laptop.folder, laptop.passphrase)
        assert check_store(store) == []
        store.close()
