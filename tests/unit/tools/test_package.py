"""The package holds what the program needs, and its menu entry fits the program's arguments."""

import shlex
from configparser import RawConfigParser
from pathlib import Path

import pytest

from mieux_desktop.__main__ import _parser
from tools.runtime_lock import main

ROOT = Path(__file__).parents[3]


def test_the_package_takes_the_program_s_dependencies_and_no_test_tool(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)

    main(["mieux-desktop"])

    entries = capsys.readouterr().out
    names = {line.partition("==")[0] for line in entries.splitlines() if "==" in line}
    assert {"pyside6-essentials", "shiboken6", "sqlcipher3", "sqlalchemy", "reportlab"} <= names
    assert not {"pytest", "mypy", "hypothesis", "pyinstaller"} & names
    assert entries.count("--hash=") >= len(names)


def test_the_menu_entry_starts_the_program_and_a_quick_note() -> None:
    entry = RawConfigParser()
    entry.read(ROOT / "packaging/mieux-desktop.desktop", "utf-8")

    program = shlex.split(entry["Desktop Entry"]["Exec"])
    note = shlex.split(entry["Desktop Action new-note"]["Exec"])

    assert program == ["mieux-desktop", "%f"]
    assert note[:1] == program[:1]
    assert _parser().parse_args(note[1:]).note
