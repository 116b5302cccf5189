"""People presenter: searches the directory and saves one person field by field."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.people import Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.people import (
    Directory,
    Involvement,
    PersonDetails,
    delete_person,
    read_directory,
    read_person,
    save_person,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.people.models import PeopleModel
from mieux_desktop.ui.screens.people.screen import PeopleScreen
from mieux_desktop.ui.screens.people.wishes import Wishes
from mieux_desktop.ui.shell.commands import Command

_GATHER_MS = 100  # changes that come together are shown together
_SHOWN_HERE = frozenset({"person", "institution", "participant", "attendance", "mission"})


@dataclass
class _Editing:
    """One person being edited: what was loaded or saved last, and what waits to be written."""

    loaded: Person | None
    person: Person  # as asked to be saved last
    institution: str
    writing: bool = False
    next: tuple[Person, str] | None = None


class PeoplePresenter(QObject):
    """Keeps the list of people and the form of the one chosen."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._model = PeopleModel(self)
        self.screen = PeopleScreen(self._model, desk.language)
        self._directory: Directory | None = None
        self._editing: _Editing | None = None
        self._stale = True
        self._gather = QTimer(self.screen, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self._reload)
        screen, form = self.screen, self.screen.form
        screen.shown.connect(self._show_again)
        screen.hidden.connect(self.settle)
        screen.search_changed.connect(self._filter)
        screen.person_chosen.connect(self.open_person)
        screen.add_requested.connect(self.add_person)
        screen.import_requested.connect(lambda source: desk.import_requested.emit(None, source))
        form.left.connect(self.settle)
        form.named.connect(self._hint_duplicates)
        form.delete_requested.connect(self._delete)
        self._wishes = Wishes(desk, screen)
        form.data_requested.connect(self._save_data)
        form.erase_requested.connect(self._erase)
        form.duplicate_requested.connect(self.open_person)
        form.involvement_requested.connect(self._open_involvement)
        desk.records_changed.connect(self._follow)

    def open_person(self, person_id: bytes) -> None:
        """Show a person in the form."""
        if self._editing is not None and self._editing.person.id == person_id:
            return
        self.settle()
        self._desk.read(read_person, person_id, done=self._show_person, owner=self.screen)

    def add_person(self, name: str = "") -> None:
        """Begin a new person; they exist as soon as they have a name."""
        self.settle()
        family, given = split_name(name)
        self._begin(None, Person(id=new_id()), "")
        self.screen.form.family.setText(family)
        self.screen.form.given.setText(given)
        self.screen.mark_row(None)
        self.screen.focus_form()
        self.settle()

    def settle(self) -> None:
        """Save what the form holds."""
        editing, form = self._editing, self.screen.form
        if editing is None:
            return
        edited, institution = form.apply(editing.person), form.institution.text().strip()
        missing = not edited.family_name and not edited.given_name
        untouched = edited == editing.person and fold(institution) == fold(editing.institution)
        form.show_name_missing(missing and not untouched)
        if missing or untouched:
            return
        editing.person, editing.institution = edited, institution
        editing.next = (edited, institution)
        if not editing.writing:
            self._write_next(editing)

    def commands(self) -> list[Command]:
        """Return what can be done to people by key."""
        page = "people"
        return [
            Command(
                "people.add", self.tr("Add person"), "insert", self.add_person,
                ("Ctrl+N",), "", "user-plus", page,
            ),
            Command(
                "people.import", self.tr("Import a list"), "insert",
                lambda: self._desk.import_requested.emit(None, None), ("Ctrl+Shift+I",), "",
                "upload", page,
            ),
            Command(
                "people.find", self.tr("Find a person"), "edit", self.screen.focus_first,
                ("Ctrl+F",), "/", "search", page,
            ),
            Command(
                "people.delete", self.tr("Delete this person"), "edit", self._delete,
                ("Ctrl+Shift+Backspace",), "", "trash-2", page,
            ),
            Command(
                "people.data", self.tr("Save all that is known of this person"), "file",
                self._save_data, ("Ctrl+E",), "", "file-down", page, separated=True,
            ),
            Command(
                "people.erase", self.tr("Erase this person at their wish"), "edit", self._erase,
                ("Ctrl+Shift+Del",), "", "trash-2", page,
            ),
        ]  # fmt: skip

    def _write_next(self, editing: _Editing) -> None:
        if editing.next is None:
            return
        (person, institution), editing.next = editing.next, None
        editing.writing = True

        def saved(now: Person) -> None:
            editing.writing, editing.loaded = False, now
            if self._editing is editing:
                if editing.next is None:
                    editing.person = self.screen.form.apply(now)
                self.screen.form.title.setText(now.full_name)
            self._write_next(editing)

        def failed(problem: Problem) -> None:
            editing.writing, editing.next = False, None
            if editing.loaded is not None:
                editing.person = editing.loaded  # the form holds it and tries again when left
            self._desk.problem.emit(problem)

        self._desk.write(
            save_person, editing.loaded, person, institution,
            done=saved, failed=failed, owner=self.screen,
        )  # fmt: skip

    def _begin(self, loaded: Person | None, person: Person, institution: str) -> None:
        self._editing = _Editing(loaded, person, institution)
        self.screen.form.show_person(PersonDetails(person, institution, ()))
        self.screen.show_form(True)

    def _show_person(self, details: PersonDetails) -> None:
        self._begin(details.person, details.person, details.institution)
        self.screen.form.show_involvements(details.involvements)
        self.screen.mark_row(details.person.id)

    def _filter(self, text: str) -> None:
        if self._directory is None:
            return
        self._model.show_entries(self._directory.find(text))
        self.screen.refresh(len(self._directory.entries))
        self.screen.mark_row(self._editing.person.id if self._editing else None)

    def _hint_duplicates(self) -> None:
        form = self.screen.form
        if self._directory is not None and self._editing is not None:
            same = self._directory.same_name(f"{form.given.text()} {form.family.text()}")
            form.show_duplicates([e for e in same if e.id != self._editing.person.id])

    def _delete(self) -> None:
        editing = self._editing
        if editing is None:
            return
        self._editing = None
        self.screen.show_form(False)
        self.screen.focus_first()
        if editing.loaded is None and not editing.writing:
            return
        name = editing.person.full_name

        def deleted(_: None) -> None:
            self._desk.undoable.emit(self.tr("{name} deleted").format(name=name))

        self._desk.write(delete_person, editing.person.id, done=deleted, owner=self.screen)

    def _save_data(self) -> None:
        person = self._known()
        if person is not None:
            self._wishes.save_data(person)

    def _erase(self) -> None:
        person = self._known()
        if person is not None:
            self._wishes.ask_erase(person)

    def _known(self) -> Person | None:
        """Return the person shown, once they are saved."""
        self.settle()
        editing = self._editing
        return editing.person if editing is not None and editing.loaded is not None else None

    def _open_involvement(self, involvement: Involvement) -> None:
        if involvement.mission_id is not None:
            self._desk.open_requested.emit("mission", involvement.mission_id)
        else:
            self._desk.open_requested.emit("action", involvement.action.id)

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _SHOWN_HERE:
            self._stale = True
            if self.screen.isVisible():
                self._gather.start()

    def _show_again(self) -> None:
        if self._stale:
            self._reload()

    def _reload(self) -> None:
        self._stale = False
        self._desk.read(read_directory, done=self._show_directory, owner=self.screen)
        if self._editing is not None and self._editing.loaded is not None:
            self._desk.read(
                read_person, self._editing.person.id, done=self._refresh_person, owner=self.screen
            )

    def _show_directory(self, directory: Directory) -> None:
        self._directory = directory
        self.screen.form.show_institutions(directory.institutions)
        self._filter(self.screen.search.text())

    def _refresh_person(self, details: PersonDetails) -> None:
        """Show what others changed, unless the user is in the middle of a field."""
        editing, form = self._editing, self.screen.form
        if editing is None or editing.writing or editing.person.id != details.person.id:
            return
        typing = form.apply(editing.person) != editing.person
        if typing or form.institution.text().strip() != editing.institution:
            return
        if details.person.deleted:
            self._editing = None
            self.screen.show_form(False)
        elif (details.person, details.institution) != (editing.person, editing.institution):
            self._begin(details.person, details.person, details.institution)
            form.show_involvements(details.involvements)
        else:
            editing.loaded = details.person
            form.show_involvements(details.involvements)
