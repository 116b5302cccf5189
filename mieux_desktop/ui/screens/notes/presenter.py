"""Notes presenter: opens missions and notes, writes without a save button, files attachments."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.conflicts import conflicts_of
from mieux_desktop.operations.notes import (
    PAGE,
    NotePage,
    NotePlace,
    NoteVersion,
    OpenNote,
    ReadNote,
    Template,
    count_kinds,
    delete_note,
    list_notes,
    load_templates,
    note_history,
    open_note,
    read_place,
    start_note,
)
from mieux_desktop.ui import dates
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.notes.filing import Filing
from mieux_desktop.ui.screens.notes.models import NoteListModel
from mieux_desktop.ui.screens.notes.note_menu import NoteMenu
from mieux_desktop.ui.screens.notes.screen import NotesScreen
from mieux_desktop.ui.screens.notes.writing import NoteWriting
from mieux_desktop.ui.shell.commands import Command

_SHOWN_BY = frozenset({"note", "attachment", "session", "person", "participant", "recommendation"})


class NotesPresenter(QObject):
    """Joins the notes screen to the desk for one mission at a time."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._place: NotePlace | None = None
        self._mission_id = b""
        self._kind: NoteKind | None = None
        self._session_id: bytes | None = None
        self._words = ""
        self._wanted: bytes | None = None  # the note to open once the mission is here
        self.model = NoteListModel(self)
        self.screen = NotesScreen(self.model)
        screen, pane = self.screen, self.screen.note
        self.writing = NoteWriting(desk, pane.editor, self, self.model.tags)
        self.filing = Filing(desk, pane, self.writing, self)
        self.filing.stored.connect(self._reload)
        self._editing = self.writing.editing
        self._editing.state_changed.connect(self._show_state)
        self._editing.note_changed.connect(self._show_header)
        self.model.more_requested.connect(self._load_more)
        screen.new_requested.connect(self.new_note)
        screen.find_requested.connect(screen.show_find)
        screen.found_words.connect(self._find)
        screen.filter_chosen.connect(self._filter)
        screen.note_chosen.connect(self._choose)
        screen.delete_requested.connect(self._delete)
        screen.history.closed.connect(self._close_history)
        screen.history.restore_requested.connect(self._restore)
        pane.header.kind_chosen.connect(lambda kind: self._editing.change(kind=kind))
        pane.header.history_requested.connect(self.show_history)
        pane.header.menu_requested.connect(self._open_menu)
        pane.header.versions.clicked.connect(self._open_conflict)
        pane.template_requested.connect(self._begin_from)
        pane.cited_requested.connect(lambda: desk.open_requested.emit("report", self._mission_id))
        pane.editor.typed.connect(self._offer_templates)
        pane.set_templates(load_templates(desk.language))
        desk.records_changed.connect(self._records_changed)

    # What the shell asks for

    def open_mission(self, mission_id: bytes) -> None:
        """Show the notes of a mission; the newest one is opened, unless another was asked for."""
        if mission_id != self._mission_id:
            self.settle()
            self._editing.close()
            self._mission_id, self._place = mission_id, None
            self._kind = self._session_id = None
            self._words = ""
            self.screen.reset_filters()
            self.model.show_page(NotePage(()))
            self.screen.right.setCurrentWidget(self.screen.empty)
        self._desk.read(read_place, mission_id, done=self._show_place, owner=self)
        self._reload()

    def open_note(self, note_id: bytes) -> None:
        """Show one note of whatever mission, such as one found by a search."""
        self._wanted = note_id
        self._open(note_id)

    def new_note(self, session_id: bytes | None = None) -> None:
        """Begin a note in a session, else in the one that runs; it is stored once it has words."""
        if self._place is None:  # the first words may be typed before the mission was read
            if self._wanted != b"":
                self._wanted = b""
                self.screen.note.editor.set_text("")
            self.screen.right.setCurrentWidget(self.screen.note)
            self.screen.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.settle()
        self._start(start_note(self._place, datetime.now(UTC), session_id or None))
        self.screen.mark(None)
        self.screen.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Make all that was typed a change: before a lock, an export, at the close."""
        self.writing.settle()

    def has_unsaved(self) -> bool:
        """Tell whether words are not on disk, so that a close would lose them."""
        return self._editing.is_waiting()

    def commands(self) -> list[Command]:
        """Return the actions of this page for menus, key sheet and palette."""
        page = self.screen.page_key or "notes"
        return [
            Command("notes.find", self.tr("Find in notes"), "edit", self.screen.show_find,
                    keys=("Ctrl+F",), letter="/", icon="search", page=page),
            Command("notes.attach", self.tr("Add a file to the note"), "insert", self.filing.choose,
                    keys=("Ctrl+Shift+A",), icon="paperclip", page=page),
            Command("notes.history", self.tr("History of the note"), "view", self.show_history,
                    keys=("Ctrl+H",), icon="history", page=page),
            Command("notes.done", self.tr("Mark the note as done"), "edit", self._toggle_done,
                    keys=("Ctrl+D",), icon="square-check", page=page),
            Command("notes.delete", self.tr("Delete the note"), "edit", self._delete_open,
                    keys=("Ctrl+Shift+Del",), icon="trash-2", page=page),
        ]  # fmt: skip

    # Reading

    def _show_place(self, place: NotePlace) -> None:
        if place.mission.id != self._mission_id:
            return
        self._place = place
        self.writing.go_to(place)
        self.screen.set_sessions(place.agenda.sessions)
        if self._editing.note is not None:
            self._show_header(self._editing.note)
        if self._wanted == b"":
            self._wanted = None
            typed = self.screen.note.editor.text()
            self.new_note()
            if typed:
                self.screen.note.editor.insert_text(typed)

    def _reload(self) -> None:
        if not self._mission_id:
            return
        shown = len(self.model.notes)
        mission, kind, session, words = self._mission_id, self._kind, self._session_id, self._words
        asked = (mission, kind, session, words)

        query = partial(
            list_notes, kind=kind, session_id=session, words=words, limit=max(shown, PAGE)
        )

        def done(page: NotePage) -> None:
            if asked == (self._mission_id, self._kind, self._session_id, self._words):
                self._show_page(page)

        self._desk.read(query, mission, done=done, owner=self)
        self._desk.read(count_kinds, mission, done=self.screen.show_counts, owner=self)

    def _load_more(self, offset: int) -> None:
        mission, kind, session = self._mission_id, self._kind, self._session_id

        query = partial(list_notes, kind=kind, session_id=session, offset=offset)

        def done(page: NotePage) -> None:
            if (mission, kind, session) == (self._mission_id, self._kind, self._session_id):
                self.model.add_page(page)

        self._desk.read(query, mission, done=done, owner=self)

    def _show_page(self, page: NotePage) -> None:
        scrolled = self.screen.list.verticalScrollBar().value()
        self.model.show_page(page)
        self.screen.list.verticalScrollBar().setValue(scrolled)
        note = self._editing.note
        self.screen.show_listed(note.id if note else None, finding=bool(self._words.strip()))
        if note is None and self._wanted is None and page.rows:
            self._open(page.rows[0].id)

    def _records_changed(self, entities: frozenset[str]) -> None:
        if not entities & _SHOWN_BY or not self._mission_id:
            return
        self._reload()
        if entities & {"session", "participant", "person"}:
            self._desk.read(read_place, self._mission_id, done=self._show_place, owner=self)
        note = self._editing.note
        if note is not None and self._editing.opened.loaded is not None:
            self._read_open(note.id, self._refresh)

    # One note

    def _choose(self, note_id: bytes) -> None:
        note = self._editing.note
        if note is None or note.id != note_id or self._on_history():
            self._open(note_id)

    def _open(self, note_id: bytes) -> None:
        self.settle()
        self._read_open(note_id, self._show)

    def _read_open(self, note_id: bytes, show: Callable[[ReadNote], None]) -> None:
        # On the writer: what was typed into this note a moment ago has to be there.
        self._desk.background.write(
            lambda: open_note(self._desk.store, note_id),
            done=show,
            failed=partial(self._gone, note_id),
            owner=self,
        )

    def _show(self, read: ReadNote) -> None:
        if read.note.mission_id != self._mission_id:
            self.open_mission(read.note.mission_id)
        self._wanted = None
        self.writing.show(read)
        self._show_pane(read)
        self.screen.mark(read.note.id)

    def _refresh(self, read: ReadNote) -> None:
        note = self._editing.note
        if note is not None and note.id == read.note.id and self._editing.is_settled():
            self.writing.refresh(read)
            self._show_pane(read, keep_history=True)

    def _start(self, note: Note) -> None:
        self.writing.start(note)
        self._show_pane(ReadNote(OpenNote(note.id), note, (), (), ()))

    def _show_pane(self, read: ReadNote, *, keep_history: bool = False) -> None:
        self.filing.show(read.attachments)
        self.screen.note.show_citations(read.cited_in)
        self._show_header(self._editing.note or read.note)
        self._show_state(self._editing.state, self._editing.problem)
        self._offer_templates()
        self._desk.read(
            conflicts_of, read.note.id, done=partial(self._show_conflict, read.note.id), owner=self
        )
        if not (keep_history and self._on_history()):
            self.screen.right.setCurrentWidget(self.screen.note)

    def _show_conflict(self, note_id: bytes, fields: frozenset[str]) -> None:
        note = self._editing.note
        if note is not None and note.id == note_id:
            self.screen.note.header.versions.setVisible(bool(fields))

    def _open_conflict(self) -> None:
        if self._editing.note is not None:
            self.settle()
            self._desk.open_requested.emit("conflict", self._editing.note.id)

    def _gone(self, note_id: bytes, problem: Problem | None = None) -> None:
        """Leave a note that was deleted, here or by an undo of its making."""
        self._wanted = None
        if self._editing.note is None or self._editing.note.id != note_id:
            if problem is not None:
                self._desk.problem.emit(problem)
            return
        self._editing.close()
        following = self.model.neighbour(note_id)
        if following is not None and following != note_id:
            self._open(following)
        else:
            self.screen.right.setCurrentWidget(self.screen.empty)

    def _show_header(self, note: Note) -> None:
        session = self._place.session(note.session_id) if self._place else None
        self.screen.note.show_note(note, session)

    def _show_state(self, state: str, problem: object) -> None:
        self.screen.note.header.saved.show_state(state, self._editing.problem)
        note = self._editing.note
        if state == "saved" and note is not None:
            listed = next((row for row in self.model.notes if row.id == note.id), None)
            if listed is None or (listed.title, listed.kind) != (note.title, note.kind):
                self._reload()  # words that are durable appear in the list at once

    def _offer_templates(self) -> None:
        self.screen.note.offer_templates(not self.screen.note.editor.text().strip())

    def _begin_from(self, template: Template) -> None:
        editor = self.screen.note.editor
        self._editing.change(kind=template.kind)
        editor.insert_text(template.body)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Filters, history, menu

    def _find(self, words: str) -> None:
        self._words = words
        self._reload()

    def _filter(self, kind: NoteKind | None, session_id: bytes | None) -> None:
        self._kind, self._session_id = kind, session_id
        self._reload()

    def show_history(self) -> None:
        """Show all versions of the open note; its words so far become one of them."""
        note = self._editing.note
        if note is None:
            return
        self.settle()

        def done(versions: list[NoteVersion]) -> None:
            if versions:
                self.screen.right.setCurrentWidget(self.screen.history)
                self.screen.history.show_versions(versions)

        self._desk.background.write(
            lambda: note_history(self._desk.store, note.id),
            done=done,
            failed=self._desk.problem.emit,
            owner=self,
        )

    def _on_history(self) -> bool:
        return self.screen.right.currentWidget() is self.screen.history

    def _close_history(self) -> None:
        self.screen.right.setCurrentWidget(self.screen.note)
        self.screen.note.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, body: str) -> None:
        self.screen.note.editor.set_text(body)
        self._editing.type(body)
        self._editing.settle()
        self._close_history()
        self._desk.undoable.emit(self.tr("Version restored"))

    def _open_menu(self, place: QPoint) -> None:
        self.make_menu().popup(place)

    def make_menu(self) -> QMenu:
        """Return what can be done with the open note."""
        menu = NoteMenu(self.screen)
        if self._editing.note is not None and self._place is not None:
            menu.fill(self._editing.note, self._place, load_templates(self._desk.language))
        menu.changed.connect(lambda fields: self._editing.change(**fields))
        menu.done_toggled.connect(self._toggle_done)
        menu.template_requested.connect(self._begin_from)
        menu.delete_requested.connect(self._delete_open)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _toggle_done(self) -> None:
        note = self._editing.note
        if note is not None and note.kind is NoteKind.TODO:
            today = dates.local_day(datetime.now(UTC))
            self._editing.change(done_on=None if note.done_on else today)

    def _delete_open(self) -> None:
        if self._editing.note is not None:
            self._delete(self._editing.note.id)

    def _delete(self, note_id: bytes) -> None:
        note = self._editing.note
        if note is not None and note.id == note_id:
            self.settle()
        self._desk.write(
            delete_note, note_id, owner=self,
            done=lambda _: self._desk.undoable.emit(self.tr("Note deleted")),
        )  # fmt: skip
        if note is not None and note.id == note_id:
            self._desk.background.write(
                lambda: None, done=lambda _: self._gone(note_id), owner=self
            )
