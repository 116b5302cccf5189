"""Form of one person: their fields in two columns, and what they took part in."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.countries import country_name, list_countries
from mieux_desktop.domain.people import Gender, Person, looks_like_email
from mieux_desktop.operations.people import Involvement, PersonDetails, PersonEntry
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.people.models import InvolvementModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.day_field import DayField
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule
from mieux_desktop.ui.widgets.rows import RowList

_WIDTH = 640


class PersonForm(QWidget):
    """Shows a person and tells when a field was left; it validates only the shape of input."""

    left = Signal()  # a field was left or a choice made
    named = Signal()  # the names changed while typing
    delete_requested = Signal()
    data_requested = Signal()  # all that is known of them, for themselves
    erase_requested = Signal()
    duplicate_requested = Signal(object)  # id of the person who may be the same
    involvement_requested = Signal(object)  # Involvement

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.title = ElidedLabel("", "title")
        self.delete = Button(self.tr("Delete"), "trash-2", "flat")
        self.save_data = Button(self.tr("Save their data"), "file-down", small=True)
        self.erase = Button(self.tr("Erase them"), "trash-2", "danger", small=True)
        self.given = TextField()
        self.family = TextField()
        self.function = TextField()
        self.institution = ChoiceField("", placeholder=self.tr("Type a few letters"), free=True)
        self.gender = ComboBox(self.tr("Gender"))
        self.country = ChoiceField("", placeholder=self.tr("Type a few letters"))
        self.email = TextField()
        self.phone = TextField()
        self.consented_on = DayField()
        self.wording = TextField(placeholder=self.tr("such as 2026-1"))
        self.duplicate = _DuplicateHint()
        self._involvements = InvolvementModel(language, self)
        self.list = RowList(self.tr("Took part in"), two_lines=True)
        self.list.setModel(self._involvements)
        self._nothing = Label(
            self.tr("Nothing yet. Registers and mission teams appear here."), "body", "secondary"
        )
        self.gender.set_items(
            [
                (self.tr("Not given"), None),
                (self.tr("Woman"), Gender.WOMAN),
                (self.tr("Man"), Gender.MAN),
                (self.tr("Other"), Gender.OTHER),
            ]
        )
        self.country.set_items([(name, code) for code, name in list_countries(language)])
        self._build()
        self._join()

    def show_person(self, details: PersonDetails) -> None:
        """Show another person, without signals."""
        person = details.person
        self.title.setText(person.full_name or self.tr("New person"))
        self.given.setText(person.given_name)
        self.family.setText(person.family_name)
        self.function.setText(person.function)
        self.institution.choose(None, details.institution)
        self.gender.setCurrentIndex(self.gender.findData(person.gender))
        code = person.country
        self.country.choose(code or None, country_name(code, self._language) if code else "")
        self.email.setText(person.email)
        self.phone.setText(person.phone)
        self.consented_on.set_day(person.consented_on)
        self.wording.setText(person.consent_wording)
        self._family_field.set_error("")
        self._show_shapes()
        self.show_duplicates(())
        self.show_involvements(details.involvements)

    def show_involvements(self, involvements: Sequence[Involvement]) -> None:
        """Show what they took part in."""
        self._involvements.show_involvements(involvements)
        self._nothing.setVisible(not involvements)
        self.list.setVisible(bool(involvements))
        self.list.fit_height()

    def show_institutions(self, names: Sequence[str]) -> None:
        """Offer these names in the institution's field."""
        self.institution.set_items([(name, name) for name in names])

    def show_duplicates(self, entries: Sequence[PersonEntry]) -> None:
        """Say who has the same name already."""
        self.duplicate.show_entry(entries[0] if entries else None)

    def show_name_missing(self, missing: bool) -> None:
        """Say beside the field that a name is needed, or take that away."""
        sentence = self.tr("Type a name. The last one that was saved is kept until then.")
        self._family_field.set_error(sentence if missing else "")

    def apply(self, person: Person) -> Person:
        """Return the person with what the fields hold; an unreadable day leaves the old one."""
        unreadable = self.consented_on.is_unreadable()
        return replace(
            person,
            given_name=self.given.text().strip(),
            family_name=self.family.text().strip(),
            function=self.function.text().strip(),
            gender=self.gender.currentData(),
            country=self.country.data() or "",
            email=self.email.text().strip(),
            phone=self.phone.text().strip(),
            consented_on=person.consented_on if unreadable else self.consented_on.day(),
            consent_wording=self.wording.text().strip(),
        )

    def _build(self) -> None:
        self._family_field = Field(self.tr("Family name"), self.family)
        self._email_field = Field(self.tr("E-mail"), self.email)
        self._day_field = Field(self.tr("Consent given on"), self.consented_on)
        optional = self.tr("optional")
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.GAP)
        grid.setVerticalSpacing(12)
        rows: list[tuple[QWidget, QWidget]] = [
            (Field(self.tr("Given name"), self.given), self._family_field),
            (
                Field(self.tr("Function"), self.function),
                Field(self.tr("Institution"), self.institution),
            ),
            (
                Field(self.tr("Gender"), self.gender, hint=optional),
                Field(self.tr("Country"), self.country),
            ),
            (self._email_field, Field(self.tr("Phone"), self.phone)),
            (
                self._day_field,
                Field(
                    self.tr("Wording of the privacy notice"),
                    self.wording,
                    hint=self.tr("its version"),
                ),
            ),
        ]
        for row, (first, second) in enumerate(rows):
            place = row if row == 0 else row + 1
            grid.addWidget(first, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(second, place, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.duplicate, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.delete)
        column = QVBoxLayout()
        column.setSpacing(tokens.GAP)
        column.addLayout(top)
        column.addLayout(grid)
        column.addWidget(Rule())
        column.addWidget(Label(self.tr("Took part in"), "heading"))
        column.addWidget(self._nothing)
        column.addWidget(self.list)
        column.addWidget(Rule())
        column.addWidget(Label(self.tr("At their wish"), "heading"))
        words = self.tr(
            "People may ask for all that is kept about them, or to have it erased. That they took "
            "part stays as a number."
        )
        column.addWidget(Label(words, "body", "secondary", wrap=True))
        wishes = QHBoxLayout()
        wishes.setSpacing(8)
        wishes.addWidget(self.save_data)
        wishes.addWidget(self.erase)
        wishes.addStretch(1)
        column.addLayout(wishes)
        column.addStretch(1)
        holder = QWidget()
        holder.setLayout(column)
        holder.setMaximumWidth(_WIDTH)
        column.setContentsMargins(0, 0, 0, 0)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        outer.addWidget(holder, 100)
        outer.addStretch(1)

    def _join(self) -> None:
        texts = (self.given, self.family, self.function, self.email, self.phone, self.wording)
        for field in texts:
            field.left.connect(self._leave)
            field.returnPressed.connect(self._leave)
        for name in (self.given, self.family):
            name.textEdited.connect(self.named)
        self.institution.chosen.connect(self._leave)
        self.country.chosen.connect(self._leave)
        self.consented_on.changed.connect(self._leave)
        self.gender.activated.connect(self._leave)
        self.delete.clicked.connect(self.delete_requested)
        self.save_data.clicked.connect(self.data_requested)
        self.erase.clicked.connect(self.erase_requested)
        self.duplicate.open_requested.connect(self.duplicate_requested)
        self.list.opened.connect(self._open)

    def _leave(self) -> None:
        if not self.isVisible():  # the focus also moves while a window is taken apart
            return
        self._show_shapes()
        self.left.emit()

    def _show_shapes(self) -> None:
        email = self.email.text().strip()
        odd = bool(email) and not looks_like_email(email)
        self._email_field.hint.setText(self.tr("saved, but looks unusual") if odd else "")
        self._email_field.hint.setVisible(odd)
        self._email_field.hint.set_tone("warning")
        day = self.consented_on.is_unreadable()
        sentence = self.tr("This is not a day. Type it as 3 March 2026.")
        self._day_field.set_error(sentence if day else "")

    def _open(self, index: QModelIndex) -> None:
        self.involvement_requested.emit(self._involvements.involvement(index))


class _DuplicateHint(QWidget):
    """Says, while a name is typed, that somebody of that name is known."""

    open_requested = Signal(object)  # id of that person

    def __init__(self) -> None:
        super().__init__()
        self._entry: PersonEntry | None = None
        self._words = Label("", "caption", "warning", wrap=True)
        button = Button(self.tr("Show them"), role="link", small=True)
        button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("users", "warning", 14))
        row.addWidget(self._words, 1)
        row.addWidget(button)
        self.hide()

    def show_entry(self, entry: PersonEntry | None) -> None:
        """Show the hint about one person, or none."""
        self._entry = entry
        self.setVisible(entry is not None)
        if entry is not None:
            known = ", ".join(filter(None, (entry.name, entry.institution)))
            self._words.setText(self.tr("Already known: {person}").format(person=known))

    def _open(self) -> None:
        if self._entry is not None:
            self.open_requested.emit(self._entry.id)
