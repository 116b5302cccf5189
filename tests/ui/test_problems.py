"""Every problem that the program can raise has a sentence of its own."""

import ast
from pathlib import Path

import mieux_desktop
from mieux_desktop.storage import engine
from mieux_desktop.ui import problems

# Spoken by the hub, to its administrator or over the network; no window shows them.
_ELSEWHERE = ("hub", "sync/messages.py", "sync/enrolling.py")
_TOLD_BY_A_SCREEN = {"file-in-use"}  # of the report that is written
_PACKAGE = Path(mieux_desktop.__file__).parent


def _codes(path: Path) -> set[str]:
    """Return the codes of problems that a module names where it raises them."""
    return {
        call.args[0].value
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and getattr(call.func, "id", "") == "Problem"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and isinstance(call.args[0].value, str)
    }


def test_every_code_that_is_raised_has_a_sentence() -> None:
    modules = [
        path
        for path in _PACKAGE.rglob("*.py")
        if not path.relative_to(_PACKAGE).as_posix().startswith(_ELSEWHERE)
    ]
    raised = set().union(*map(_codes, modules))
    assert len(raised) > 60
    assert raised - problems._sentences().keys() == _TOLD_BY_A_SCREEN


def test_codes_that_are_chosen_by_a_table_have_a_sentence_too() -> None:
    tables = {code for _, code in engine._BY_MESSAGE} | {
        "name-too-long", "backup-place-full", "backup-place-read-only", "backup-place-gone",
    }  # fmt: skip
    assert tables <= problems._sentences().keys()
