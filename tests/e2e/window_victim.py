"""Victims that work through the real window: they type notes and export the report until killed."""

import os
import random
from itertools import count
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from mieux_desktop.app.program import Program, make_application
from mieux_desktop.app.workspace import Workspace  # imported before the fork, to start fast
from mieux_desktop.operations.missions import current_mission
from mieux_desktop.walkthrough.hands import Hands
from tests.e2e.victim import serve

__all__ = ["Workspace"]


def work(folder: Path, passphrase: str, acks: int, seed: int) -> None:
    """Unlock by typing, then type notes or export, and acknowledge what the window calls saved."""
    program = Program(make_application(), folder)
    program.start()
    hands = Hands(program.window, None)
    program.window.activateWindow()
    hands.pause(50)
    screen: Any = program.window.currentWidget()
    hands.type(passphrase, into=screen.passphrase)
    hands.press("Return")
    hands.wait(lambda: program.workspace, "the store did not open")
    assert program.workspace and program.store
    store = program.store
    mission = current_mission(store, store.now().astimezone().date())
    assert mission
    routes = program.workspace.routes
    if random.Random(seed).random() < 0.3:
        routes.go("report", mission.id)
        report: Any = routes.part("report")
        hands.wait(lambda: routes.place().tab == "report", "the report did not open")
        finished: list[object] = []
        report.exporting.exported.connect(finished.append)
        for number in count():
            os.write(acks, b"exporting\n")
            report.export_to(folder.parent / f"report-{number % 3}.pdf")
            hands.wait(lambda n=number: len(finished) > n, "no PDF was written")
    routes.go("notes", mission.id)
    notes: Any = routes.part("notes")
    editor, editing = notes.screen.note.editor, notes.writing.editing
    new_note = program.workspace.window.commands.action("insert.note")
    hands.wait(lambda: routes.place().tab == "notes" and new_note.isEnabled(), "no notes")
    for _ in count():
        hands.press("Ctrl+Shift+N")
        hands.wait(lambda: not editor.text(), "no new note was begun")
        for words in range(1, 6):
            hands.type("word ", into=editor)
            hands.wait(lambda: editing.state == "saved", "the note was not saved")
            os.write(acks, f"typed\t{editing.note.id.hex()}\t{words}\n".encode())


if __name__ == "__main__":
    serve(work)
