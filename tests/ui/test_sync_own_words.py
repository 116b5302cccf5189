"""Own words typed beside a conflict: nothing loses them, and they decide nothing by themselves."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.conflicts import count_conflicts, keep_version, list_conflicts
from mieux_desktop.operations.own_versions import OwnVersions, read_own_versions
from mieux_desktop.operations.stores import unlock_store
from mieux_desktop.ui.screens.sync.presenter import SyncPresenter
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.notices import Notice
from tests.ui.sync_team import (
    Open,
    Team,
    disagree,
    open_sync,
    settle,
    stick,
    team,
    text_of,
    until,
)
from tests.ui.typed import type_text

__all__ = ["open_sync", "stick", "team"]


def type_own(presenter: SyncPresenter, text: str, qtbot: QtBot) -> None:
    """Type an own text as a user does."""
    page = presenter.screen.home.conflicts
    presenter.screen.activateWindow()
    presenter.screen.show_tab(page)
    settle(presenter)
    assert page.own is not None
    until(qtbot, presenter.screen.isActiveWindow)
    page.own.setFocus()
    page.own.selectAll()
    type_text(page.own, text)


def test_own_words_survive_the_next_conflict_and_another_tab(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    disagree(team, stick)
    one, other = team
    second = one.write("Another")
    one.give(other, stick)
    one.edit(second, body="Mine")
    other.edit(second, body="Theirs")
    other.give(one, stick)
    presenter = open_sync()
    page, overview = presenter.screen.home.conflicts, presenter.screen.home.overview
    type_own(presenter, "Nobody", qtbot)
    before = page.conflict
    presenter.conflicts.step(1)
    assert page.conflict != before and page.own is not None
    assert page.own.toPlainText() != "Nobody"
    presenter.conflicts.step(1)
    assert page.conflict == before and page.own.toPlainText() == "Nobody"
    presenter.screen.show_tab(overview)
    presenter.screen.show_tab(page)
    settle(presenter)
    assert page.own.toPlainText() == "Nobody"
    assert count_conflicts(one.store) == 2  # nothing of it decides


def test_own_words_survive_a_third_version(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    type_own(presenter, "Nobody", qtbot)
    team[1].edit(note, body="One person comes, on Friday")
    team[1].give(team[0], stick)
    presenter.reload()
    until(qtbot, lambda: page.conflict is not None and "Friday" in page.conflict.shown)
    assert page.own is not None and page.own.toPlainText() == "Nobody"


def test_own_words_survive_lock_and_close(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    type_own(presenter, "Nobody", qtbot)
    presenter.settle()  # what the workspace asks for before both
    settle(presenter)
    presenter.screen.hide()
    team[0].restart()
    again = open_sync()
    page = again.screen.home.conflicts
    again.screen.show_tab(page)
    settle(again)
    assert page.own is not None and page.own.toPlainText() == "Nobody"
    page.keep_own()
    until(qtbot, lambda: page.conflict is None)
    settle(again)
    assert text_of(team, note) == "Nobody"
    assert read_own_versions(team[0].store) == OwnVersions({}, {})


def test_own_words_survive_a_kill_after_a_pause(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    note = disagree(team, stick)
    presenter = open_sync()
    type_own(presenter, "Nobody", qtbot)
    cell = ("note", note.id, "body")
    until(qtbot, lambda: read_own_versions(team[0].store).open == {cell: "Nobody"})
    # What a killed program leaves behind is what lies on the disk now.
    left = shutil.copytree(team[0].folder, tmp_path / "left", ignore=lambda *_: {"running"})
    assert all(b"Nobody" not in file.read_bytes() for file in left.rglob("*") if file.is_file())
    store = unlock_store(left, team[0].passphrase)
    assert read_own_versions(store).open == {cell: "Nobody"}
    assert count_conflicts(store) == 1
    store.close()


def test_own_words_are_offered_when_the_conflict_was_decided_elsewhere(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot
) -> None:
    one, other = team
    disagree(team, stick)
    presenter = open_sync()
    page = presenter.screen.home.conflicts
    type_own(presenter, "Nobody comes", qtbot)
    one.give(other, stick)
    (conflict,) = list_conflicts(other.store)
    keep_version(other.store, conflict, conflict.versions[0].ref)
    other.give(one, stick)
    presenter.reload()
    until(qtbot, lambda: bool(page.findChildren(Notice)))
    (offered,) = page.findChildren(Notice)
    assert "Nobody comes" in offered.accessibleName()
    forget = next(b for b in offered.findChildren(Button) if "Forget" in b.text())
    forget.click()
    until(qtbot, lambda: read_own_versions(one.store) == OwnVersions({}, {}))
    until(qtbot, lambda: not page.findChildren(Notice))


def test_own_words_that_the_disk_refused_are_not_lost_by_a_lock(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disagree(team, stick)
    presenter = open_sync()

    def refuse(*_: object) -> None:
        raise Problem("disk-full")

    with monkeypatch.context() as full:
        full.setattr("mieux_desktop.ui.screens.sync.deciding.keep_own_version", refuse)
        type_own(presenter, "Nobody", qtbot)
        presenter.settle()
        settle(presenter)
        assert presenter._desk.refused  # so the workspace does not lock
    presenter.settle()
    settle(presenter)
    assert list(read_own_versions(team[0].store).open.values()) == ["Nobody"]
