"""Joins an editor with the note that is written in it: words, marks, completions."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.operations.notes import (
    NamedPerson,
    NotePlace,
    OpenNote,
    ReadNote,
    find_people,
    match_people,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.editing import NoteEditing
from mieux_desktop.ui.widgets.completions import Completion
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kind_tag, kind_word

_MOST = 6
_SHORTEST_SEARCH = 2  # signs, before people of other missions are looked for


class NoteWriting(QObject):
    """Passes what is typed to `editing`, and offers kinds, tags and people while it is typed."""

    def __init__(
        self,
        desk: Desk,
        editor: MarkdownEdit,
        parent: QObject,
        tags: Callable[[], Sequence[str]] = lambda: (),
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor = editor
        self._tags = tags
        self._place: NotePlace | None = None
        self._wanted = ("", "")
        self.editing = NoteEditing(desk, self)
        editor.typed.connect(lambda: self.editing.type(editor.text()))
        editor.paused.connect(self.editing.pause)
        editor.left.connect(self.editing.settle)
        editor.completion_requested.connect(self._complete)
        editor.completed.connect(self._completed)

    def go_to(self, place: NotePlace) -> None:
        """Write in this mission: its people are recognised and offered first."""
        self._place = place
        self._know(place.people)

    def show(self, read: ReadNote) -> None:
        """Take up a note that is in the store."""
        self._know(read.people)
        self.start(read.note, read.opened)

    def start(self, note: Note, opened: OpenNote | None = None) -> None:
        """Take up a note, a new one unless `opened` is given."""
        self._editor.flush()
        self.editing.open(opened or OpenNote(note.id), note)
        shown = self.editing.note or note  # words that the disk refused come back
        if self._editor.text() != shown.body:
            self._editor.set_text(shown.body)

    def refresh(self, read: ReadNote) -> None:
        """Show the note as the store has it by now; the cursor stays."""
        self._know(read.people)
        self.editing.open(read.opened, read.note)
        if self._editor.text() != read.note.body:
            place = self._editor.textCursor().position()
            self._editor.set_text(read.note.body)
            cursor = self._editor.textCursor()
            cursor.setPosition(min(place, len(read.note.body)))
            self._editor.setTextCursor(cursor)

    def settle(self) -> None:
        """Make all that was typed a change."""
        self._editor.flush()
        self.editing.type(self._editor.text())
        self.editing.settle()

    def _know(self, people: Sequence[NamedPerson]) -> None:
        self.editing.know(people)
        self._editor.set_names(self.editing.names)

    def _complete(self, sign: str, typed: str) -> None:
        self._wanted = (sign, typed)
        if sign == "#":
            self._editor.offer(self._kinds_and_tags(typed))
            return
        near = match_people(self._place.people if self._place else (), typed, _MOST)
        self._editor.offer(_people_rows(near))
        if len(near) < _MOST and len(typed) >= _SHORTEST_SEARCH:
            self._desk.read(
                find_people, typed, owner=self,
                done=lambda far: self._add_people((sign, typed), near, far),
            )  # fmt: skip

    def _add_people(
        self, wanted: tuple[str, str], near: list[NamedPerson], far: list[NamedPerson]
    ) -> None:
        if wanted == self._wanted and self._editor.hasFocus():
            known = {person.id for person in near}
            others = [person for person in far if person.id not in known]
            self._editor.offer(_people_rows((near + others)[:_MOST]))

    def _kinds_and_tags(self, typed: str) -> list[Completion]:
        wanted = fold(typed)
        kinds = [
            Completion(kind_tag(kind, self._desk.language), kind_word(kind), *kind_icon(kind))
            for kind in NoteKind
        ]
        words = {row.text for row in kinds}
        tags = [Completion(tag, "", "hash") for tag in self._tags() if tag not in words]
        most = len(kinds) if not typed else _MOST
        return [row for row in kinds + tags if fold(row.text).startswith(wanted)][:most]

    def _completed(self, row: Completion) -> None:
        if isinstance(row.value, NamedPerson):
            self._know([row.value])


def _people_rows(people: Sequence[NamedPerson]) -> list[Completion]:
    return [Completion(person.name, person.detail, value=person) for person in people]
