"""A stick that is full: a sentence says so, nothing half-written stays, the next try succeeds."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from pytestqt.qtbot import QtBot

from mieux_desktop.operations.exchange import list_exchanges
from mieux_desktop.ui.widgets.notices import Notice
from tests.ui.sync_team import Open, Team, open_sync, settle, stick, team, until
from tests.unit.operations.team import pair

__all__ = ["open_sync", "stick", "team"]

_PHOTO = 12 << 20
_ROOM = 8 << 20  # more than any file of the store, less than the photo


@contextmanager
def little_room() -> Iterator[None]:
    """Let the system refuse every longer file, as a full stick does after as many bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (_ROOM, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_stick_without_room_is_told_and_the_next_one_takes_the_file(
    team: Team, stick: Path, open_sync: Open, qtbot: QtBot, tmp_path: Path
) -> None:
    one, other = team
    pair(one, other, stick)
    note = one.write("A note with a photo")
    one.attach(note, Random(1).randbytes(_PHOTO))
    presenter = open_sync()
    page = presenter.screen.sending
    presenter.send()
    settle(presenter)
    full = tmp_path / "full"
    full.mkdir()
    with little_room():
        page.show_folder(full)
        page.write.click()
        until(qtbot, lambda: bool(shown := page.findChildren(Notice)) and shown[0].isVisible())
        settle(presenter)
        (told,) = (notice.accessibleName() for notice in page.findChildren(Notice))
        assert "could not be written" in told and "free some space" in told
        assert list(full.iterdir()) == [] and not any(e.sent for e in list_exchanges(one.store))
    page.show_folder(stick)
    page.write.click()
    until(qtbot, page._result.isVisible)
    settle(presenter)
    assert list_exchanges(one.store)[0].counts["files"] == 1
