"""The sync screen on the laptop of one of two experts, for tests of its parts."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.stores import read_profile
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Team = tuple[Expert, Expert]
Open = Callable[[], SyncPresenter]


@pytest.fixture
def team(
    tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[Team]:
    """Two experts whose laptops do not know each other yet."""
    seal_codes_cheaply(monkeypatch)
    names = (("ines", "Inês Carvalho"), ("markus", "Markus Lindqvist"))
    one, other = (Expert(tmp_path / folder, name, passphrase) for folder, name in names)
    yield one, other
    one.store.close()
    other.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder that both reach."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def open_sync(team: Team, qtbot: QtBot) -> Iterator[Open]:
    """Open the screen of the first expert."""
    background = Background()
    made: list[SyncPresenter] = []

    def show() -> SyncPresenter:
        store = team[0].store
        desk = Desk(store, background, read_profile(store), "en")
        presenter = SyncPresenter(desk)
        made.append(presenter)
        qtbot.addWidget(presenter.screen)
        presenter.screen.resize(1072, 720)
        presenter.screen.show()
        background.wait_idle()
        return presenter

    yield show
    background.wait_idle()


def settle(presenter: SyncPresenter) -> None:
    presenter._desk.background.wait_idle()


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=10_000)


def disagree(team: Team, stick: Path) -> Note:
    """Let both change one note, and give the first the other's version."""
    one, other = team
    pair(one, other, stick)
    note = one.write("Old title")
    one.give(other, stick)
    other.now = one.now + timedelta(hours=1)
    one.edit(note, body="Two people come")
    other.edit(note, body="One person comes")
    other.give(one, stick)
    return note


def text_of(team: Team, note: Note) -> str:
    held = team[0].note(note.id)
    assert held is not None
    return held.body
