"""Victims that write a questionnaire in its editor until they are killed."""

import os
from itertools import count
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from mieux_desktop.app.program import Program, make_application
from mieux_desktop.app.workspace import Workspace  # imported before the fork, to start fast
from mieux_desktop.domain.questionnaires.kinds import Kind
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from mieux_desktop.walkthrough.hands import Hands
from tests.e2e.victim import serve

__all__ = ["Workspace"]


def work(folder: Path, passphrase: str, acks: int, _seed: int) -> None:
    """Begin a questionnaire, add questions, type, and acknowledge what the window calls saved."""
    program = Program(make_application(), folder)
    program.start()
    hands = Hands(program.window, None)
    program.window.activateWindow()
    hands.pause(50)
    unlock: Any = program.window.currentWidget()
    hands.type(passphrase, into=unlock.passphrase)
    hands.press("Return")
    hands.wait(lambda: program.workspace, "the store did not open")
    assert program.workspace
    program.workspace.window.show_screen("questionnaires")
    library: Any = program.workspace.routes._made(QuestionnairesPresenter)
    hands.wait(lambda: library.list.title.text(), "the library is empty")
    hands.press("Ctrl+N")
    editor = library.editor
    hands.wait(editor.screen.isVisible, "the editor did not open")
    saved: list[bool] = []
    program.workspace.desk.saved.connect(lambda: saved.append(True))
    for question in count(1):
        editor.screen.add_requested.emit(Kind.TEXT)
        program.workspace.desk.background.wait_idle()
        hands.pause(1)
        field = editor.screen.panel.label.first()
        for words in range(1, 4):
            saved.clear()
            hands.type("word ", into=field)
            hands.wait(lambda: saved, "the words were not saved")
            os.write(acks, f"typed\t{editor.draft.id.hex()}\t{question}\t{words}\n".encode())


if __name__ == "__main__":
    serve(work)
