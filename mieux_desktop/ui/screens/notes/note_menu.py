"""The menu of a note: everything that has no button of its own."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QMenu, QWidget, QWidgetAction

from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.operations.notes import NotePlace, Template
from mieux_desktop.ui import dates, icons
from mieux_desktop.ui.widgets.buttons import Button


class NoteMenu(QMenu):
    """Made anew each time it opens."""

    changed = Signal(dict)  # fields of Note with their new values
    done_toggled = Signal()
    template_requested = Signal(object)  # Template
    delete_requested = Signal()

    def fill(self, note: Note, place: NotePlace, templates: Sequence[Template]) -> None:
        """Offer what makes sense for this note."""
        if note.kind is NoteKind.TODO:
            done = self.tr("Open again") if note.done_on else self.tr("Mark as done")
            action = self.addAction(icons.icon("square-check"), done, self.done_toggled.emit)
            action.setShortcut("Ctrl+D")
        self._add_sessions(note, place)
        self._add_people(note, place)
        self._add_time(note)
        inserted = self.addMenu(icons.icon("file-text"), self.tr("Insert a template"))
        for template in templates:
            inserted.addAction(template.name, partial(self.template_requested.emit, template))
        self.addSeparator()
        delete = self.addAction(
            icons.icon("trash-2"), self.tr("Delete this note"), self.delete_requested.emit
        )
        delete.setShortcut("Ctrl+Shift+Del")

    def _add_sessions(self, note: Note, place: NotePlace) -> None:
        menu = self.addMenu(icons.icon("calendar-days"), self.tr("Session"))
        group = QActionGroup(menu)

        def add(text: str, session_id: bytes | None, activity_id: bytes | None) -> None:
            chosen = note.session_id == session_id
            action = QAction(text.replace("&", "&&"), group, checkable=True, checked=chosen)
            fields = {"session_id": session_id, "activity_id": activity_id}
            action.triggered.connect(lambda: self.changed.emit(fields))
            menu.addAction(action)

        add(self.tr("No session"), None, note.activity_id)
        for session in place.agenda.sessions:
            when = f"{dates.short_day(session.on)} {dates.clock(session.starts)}"
            add(f"{when}  {session.title}", session.id, session.activity_id)

    def _add_people(self, note: Note, place: NotePlace) -> None:
        menu = self.addMenu(icons.icon("users"), self.tr("People"))
        for person in sorted(place.people, key=lambda p: p.name):
            action = QAction(person.name.replace("&", "&&"), menu, checkable=True)
            action.setChecked(person.id in note.people)
            others = tuple(id_ for id_ in note.people if id_ != person.id)
            linked = others if person.id in note.people else (*note.people, person.id)
            action.triggered.connect(lambda _=False, p=linked: self.changed.emit({"people": p}))
            menu.addAction(action)
        menu.setEnabled(bool(place.people))

    def _add_time(self, note: Note) -> None:
        menu = self.addMenu(icons.icon("clock"), self.tr("Date and time"))
        editor = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(note.written_at.timestamp())))
        editor.setDisplayFormat("dd.MM.yyyy HH:mm")
        editor.setAccessibleName(self.tr("Date and time of the note"))
        editor.setMinimumHeight(28)
        save = Button(self.tr("Change"), small=True)

        def change() -> None:
            at = datetime.fromtimestamp(editor.dateTime().toSecsSinceEpoch(), UTC)
            self.changed.emit({"written_at": at})
            self.close()

        save.clicked.connect(change)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(editor)
        row.addWidget(save)
        action = QWidgetAction(menu)
        action.setDefaultWidget(holder)
        menu.addAction(action)
