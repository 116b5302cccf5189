"""One note under the writer's hands: every word durable soon, and the truth about it."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.note_marks import read_marks
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.notes import (
    NamedPerson,
    OpenNote,
    change_note,
    keep_note,
    settle_note,
)
from mieux_desktop.ui.desk import Desk

_IDLE_MS = 60_000  # then typed words become a change
_RETRY_MS = 5_000  # after the disk refused


class NoteEditing(QObject):
    """Keeps, settles and changes the note that is open; the editor widget stays elsewhere.

    States: `empty` (nothing to save), `typing` (words not yet durable), `saved`, `failed` with the
    problem. After a failure it tries again by itself and at each pause; a note that was left
    meanwhile is not forgotten.
    """

    state_changed = Signal(str, object)  # state, Problem or None
    note_changed = Signal(object)  # Note, when its marks or a choice changed it

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.note: Note | None = None
        self.opened = OpenNote(b"")
        self.names: dict[str, bytes] = {}
        self.state = "empty"
        self.problem: Problem | None = None
        self._typed = ""  # what the editor shows
        self._asked = 0  # counts writes, to know which answer is the last
        self._draft = False  # there are words that are not yet a change
        self._refused: dict[bytes, tuple[OpenNote, Note]] = {}  # left while the disk refused
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.settle)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    def open(self, opened: OpenNote, note: Note) -> None:
        """Take up a note, or the words of it that the disk refused; the one before is settled."""
        self.settle()
        if self.note is not None and self.state == "failed":
            self._refused[self.note.id] = (self.opened, self.note)
        refused = self._refused.pop(note.id, None)
        self.opened, self.note = refused or (opened, note)
        self._typed = self.note.body
        self._draft = self.opened.loaded != self.note and not self._is_none()
        self._asked += 1
        if refused:
            self._keep()
        else:
            self._set_state("empty" if self._is_none() else "saved")

    def close(self) -> None:
        """Leave the note; none is open then."""
        self.settle()
        if self.note is not None and self.state == "failed":
            self._refused[self.note.id] = (self.opened, self.note)
        self.note = None
        self._set_state("empty")

    def know(self, people: Iterable[NamedPerson]) -> None:
        """Recognise these people when they are named."""
        self.names.update((person.name, person.id) for person in people)

    def type(self, body: str) -> None:
        """Take in what the editor shows; durable at the next `pause`."""
        if self.note is None or body == self._typed:
            return
        self._typed = body
        if self.state != "failed":
            self._set_state("typing")
        self._idle.start()

    def pause(self) -> None:
        """Make what was typed durable."""
        if self.note is None:
            return
        if self._typed != self.note.body:
            note = self.note
            if self.opened.loaded is None and not note.body.strip():
                note = replace(note, written_at=datetime.now(UTC))  # its first words
            self.note = read_marks(note, self._typed, self.names)
            self._keep()  # on its way to the disk before anything is painted
            self.note_changed.emit(self.note)
        elif self.state == "failed":
            self._keep()

    def change(self, **fields: Any) -> None:
        """Save a choice such as another kind; of a note without words it waits for these."""
        self.pause()
        if self.note is None:
            return
        self._take(replace(self.note, **fields))
        if not self._is_none():
            self._draft = False
            self._write(change_note)

    def write(self, verb: Any, *args: Any, done: Callable[[Any], None]) -> None:
        """Run a verb that stores the open note together with something that belongs to it."""
        self.pause()
        self._draft = False
        self._write(verb, *args, then=done)

    def settle(self) -> None:
        """Make words durable and a change: when the writer leaves, before a lock or an export."""
        self._idle.stop()
        self.pause()
        if self._draft and self.note is not None and self.state != "failed":
            self._draft = False
            self._settle(self.opened, self.note)

    def is_waiting(self) -> bool:
        """Tell whether there are words that are not yet on disk."""
        return self.state in ("typing", "failed") or bool(self._refused)

    def is_settled(self) -> bool:
        """Tell whether the store holds all of the note, so that its state there is the truth."""
        return self.state in ("empty", "saved") and not self._draft

    def _take(self, note: Note) -> None:
        self.note = note
        self.note_changed.emit(note)

    def _keep(self) -> None:
        self._draft = True
        self._write(keep_note)

    def _write(
        self, verb: Any, *args: Any, then: Callable[[Any], None] = lambda _result: None
    ) -> None:
        if self.note is None:
            return
        self._asked += 1
        asked, opened, note = self._asked, self.opened, self.note
        if self.state != "failed":
            self._set_state("typing")

        def done(result: Any) -> None:
            if asked == self._asked:
                durable = self._typed == note.body
                self._set_state(
                    "typing" if not durable else "empty" if self._is_none() else "saved"
                )
            then(result)

        failed = partial(self._failed, opened=opened, note=note)
        self._desk.write(verb, opened, note, *args, done=done, owner=self, failed=failed)

    def _settle(self, opened: OpenNote, note: Note) -> None:
        failed = partial(self._failed, opened=opened, note=note)
        self._desk.write(settle_note, opened, owner=self, failed=failed)

    def _failed(self, problem: Problem, opened: OpenNote, note: Note) -> None:
        self._desk.problem.emit(problem)
        if self.note is not None and note.id == self.note.id:
            self._draft = True
            self._asked += 1  # an earlier success says nothing about these words
            self._set_state("failed", problem)
        else:
            self._refused[note.id] = (opened, note)
        self._retry.start()

    def _try_again(self) -> None:
        left, self._refused = self._refused, {}
        for opened, note in left.values():
            failed = partial(self._failed, opened=opened, note=note)
            self._desk.write(keep_note, opened, note, owner=self, failed=failed)
            self._settle(opened, note)
        if self.state == "failed":
            self._keep()

    def _is_none(self) -> bool:
        return not self._typed.strip() and self.opened.loaded is None

    def _set_state(self, state: str, problem: Problem | None = None) -> None:
        if state != self.state or problem is not self.problem:
            self.state, self.problem = state, problem
            self.state_changed.emit(state, problem)
