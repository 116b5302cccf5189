"""Typing: from the end of a pause to the draft on disk while the interface works; keys needed."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog

from benchmarks.applying import Arriving
from benchmarks.figures import Figure, at_most, percentile_95
from benchmarks.sitting import Sitting
from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.search import search_everything
from mieux_desktop.storage.store import Store
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.notes.editing import NoteEditing
from mieux_desktop.ui.widgets.tabs import TabBar

_PAUSES = 60
_ARRIVING = 100_000  # changes that create a note each
_AFTER_MS = tokens.PAUSE_MS + 200  # until the next word
_SCROLL_EVERY_MS = 50
_SEARCH_EVERY_MS = 200
_PATIENCE_S = 90


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Write a note under load, then count the keys of frequent work."""
    with writing_notes(folder, passphrase) as (sitting, pauses):
        found = [note_durable(sitting, pauses, folder, "note_durable_p95_ms", 10)]
        with Arriving(store_of(sitting), _ARRIVING) as arriving:
            durable = note_durable(sitting, pauses, folder, "note_durable_sync_p95_ms", 50)
        taken = f"{arriving.taken} changes taken meanwhile; {durable.peer}"
        found += [replace(durable, peer=taken), *_keys(sitting)]
    return found


@contextmanager
def writing_notes(folder: Path, passphrase: str) -> Iterator[tuple[Sitting, list[float]]]:
    """Sit down before the notes of the running mission; the list takes when typing paused."""
    pauses: list[float] = []
    pause = NoteEditing.pause

    def told(self: NoteEditing) -> None:
        pauses.append(time.perf_counter())
        pause(self)

    NoteEditing.pause = told  # type: ignore[method-assign]
    sitting = Sitting(folder)
    try:
        sitting.hands.pause(2500)
        sitting.unlock(passphrase)
        sitting.hands.pause(3000)
        sitting.routes.go("notes", running_mission(sitting))
        sitting.rest()
        yield sitting, pauses
    finally:
        NoteEditing.pause = pause  # type: ignore[method-assign]
    sitting.rest()
    sitting.leave()


def note_durable(
    sitting: Sitting, pauses: list[float], folder: Path, name: str, budget_ms: float
) -> Figure:
    """Type words with pauses while lists scroll and searches run; tell when each is durable."""
    hands, notes = sitting.hands, sitting.routes.part("notes")
    screen: Any = notes.screen
    hands.press("Ctrl+Shift+N")
    load = _Load(sitting, screen.list.verticalScrollBar())
    from_pause, from_key, disk = [], [], []
    for _ in range(_PAUSES):
        pauses.clear()
        sitting.durable = 0.0
        hands.type("words ")
        last_key = time.perf_counter()
        hands.pause(_AFTER_MS)
        hands.wait(lambda: sitting.durable, "the words did not become durable")
        from_pause.append((sitting.durable - pauses[0]) * 1000)
        from_key.append((sitting.durable - last_key) * 1000 - tokens.PAUSE_MS)
        disk.append(_fsync_ms(folder))
    load.end()
    peer = (
        f"median {median(from_pause):.1f}; p95 {percentile_95(from_key):.1f} from the 300th ms on; "
        f"fsync of this disk median {median(disk):.1f}, p95 {percentile_95(disk):.1f}"
    )
    return at_most(name, percentile_95(from_pause), "ms", budget_ms, peer)


class _Load:
    """Scrolls a list and searches everything again and again."""

    def __init__(self, sitting: Sitting, bar: Any) -> None:
        self._sitting, self._bar = sitting, bar
        self._scroll = QTimer(sitting, interval=_SCROLL_EVERY_MS)
        self._scroll.timeout.connect(self._move)
        self._search = QTimer(sitting, interval=_SEARCH_EVERY_MS)
        self._search.timeout.connect(self._ask)
        self._scroll.start()
        self._search.start()

    def end(self) -> None:
        self._scroll.stop()
        self._search.stop()

    def _move(self) -> None:
        place = self._bar.value() + 40
        self._bar.setValue(place if place < self._bar.maximum() else 0)

    def _ask(self) -> None:
        assert self._sitting.program.workspace is not None
        desk = self._sitting.program.workspace.desk
        desk.read(search_everything, "fees", "en", done=lambda _hits: None, owner=self._sitting)


def _fsync_ms(folder: Path) -> float:
    """Return what the disk needs to make one page durable."""
    path = folder / "fsync"
    with path.open("wb") as file:
        file.write(bytes(4096))
        started = time.perf_counter()
        os.fsync(file.fileno())
        passed = time.perf_counter() - started
    path.unlink()
    return passed * 1000


def _keys(sitting: Sitting) -> list[Figure]:
    """Do frequent work by as few keys and clicks as there are; each proves that it was done."""
    with TemporaryDirectory() as exports:
        return [
            _new_note(sitting),
            _mark_present(sitting),
            _walk_in(sitting),
            _export(sitting, Path(exports)),
        ]


def _new_note(sitting: Sitting) -> Figure:
    """From another screen, one key and one types."""
    hands, store = sitting.hands, store_of(sitting)
    before = _total(store, Note)
    hands.press("Alt+4")
    sitting.rest()
    keys = _press(sitting, "Ctrl+Shift+N")
    sitting.rest()
    hands.type("A word from elsewhere")
    hands.pause(_AFTER_MS)
    hands.press("Esc")
    sitting.program.window.activateWindow()  # as a desktop does when the little one closes
    _wait_for(sitting, lambda: _total(store, Note) == before + 1)
    return at_most("keys_new_note", keys, "keys", 1, "before the first word", strictly=False)


def _mark_present(sitting: Sitting) -> Figure:
    """Two letters of a name and Enter."""
    hands, store = sitting.hands, store_of(sitting)
    with store.reading() as records:
        (session,) = records.find(Session, order=("-on", "-starts"), limit=1)
    sitting.routes.go("attendance", session.id)
    sitting.rest()
    screen: Any = sitting.routes.part("attendance").screen
    screen.finder.setFocus()
    first = screen.grid.marks.model().rows[0].name.lower()
    keys = _press(sitting, first[0], first[1], "Return")
    _wait_for(sitting, lambda: _total(store, Attendance, session_id=session.id) == 1)
    hands.press("Esc")
    return at_most("keys_mark_present", keys, "keys", 3, strictly=False)


def _walk_in(sitting: Sitting) -> Figure:
    """The name as one says it, and one combination."""
    hands, store = sitting.hands, store_of(sitting)
    screen: Any = sitting.routes.part("attendance").screen
    before = _total(store, Participant)
    screen.finder.setFocus()
    hands.type("Newcomer, Nana; Bank of Ghana")
    keys = _press(sitting, "Ctrl+Return")
    _wait_for(sitting, lambda: _total(store, Participant) == before + 1)
    return at_most("keys_walk_in", keys, "keys", 1, "after name and institution", strictly=False)


def _export(sitting: Sitting, folder: Path) -> Figure:
    """From another tab of the mission: the tab and the button, once the folder was chosen."""
    hands = sitting.hands
    _click_export(sitting)
    _wait_for(sitting, lambda: _dialogs(sitting))
    (dialog,) = _dialogs(sitting)
    dialog.setDirectory(str(folder))  # a user's documents are no place for measurements
    boxes = dialog.findChildren(QDialogButtonBox)
    hands.click(boxes[0].button(QDialogButtonBox.StandardButton.Save))
    _wait_for(sitting, lambda: len(list(folder.glob("*.pdf"))) == 1)
    sitting.rest()
    clicks = _click_export(sitting)
    _wait_for(sitting, lambda: len(list(folder.glob("*.pdf"))) == 2)
    peer = "tab, button; the first ever also asks for the folder"
    return at_most("clicks_export_report", clicks, "clicks", 2, peer, strictly=False)


def _click_export(sitting: Sitting) -> int:
    """Click the report's tab and its button; return how many clicks that took."""
    sitting.routes.go("mission", running_mission(sitting))
    sitting.rest()
    tabs = next(bar for bar in sitting.program.window.findChildren(TabBar) if bar.isVisible())
    place = tabs.tabRect(tabs.count() - 1).center()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    screen: Any = sitting.routes.part("report").screen
    sitting.hands.click(screen.export)
    return 2


def _dialogs(sitting: Sitting) -> list[QFileDialog]:
    return [d for d in sitting.program.window.findChildren(QFileDialog) if d.isVisible()]


def _press(sitting: Sitting, *keys: str) -> int:
    """Press keys one after the other; return how many."""
    for key in keys:
        sitting.hands.press(key)
        sitting.hands.pause(50)
    return len(keys)


def _wait_for(sitting: Sitting, condition: Callable[[], object]) -> None:
    """Wait for what is slow on a busy machine, such as a PDF of a thousand notes."""
    for _ in range(_PATIENCE_S):
        if condition():
            return
        sitting.hands.pause(1000)
    raise RuntimeError("what was asked for did not happen")


def store_of(sitting: Sitting) -> Store:
    """Return the store that is open."""
    assert sitting.program.store is not None
    return sitting.program.store


def _total(store: Store, kind: type[Record], **equals: Any) -> int:
    with store.reading() as records:
        return records.total(kind, **equals)


def running_mission(sitting: Sitting) -> bytes:
    """Return the mission that is on."""
    with store_of(sitting).reading() as records:
        return max(records.find(Mission), key=lambda m: m.starts_on or date.min).id
