"""The form of an action."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.countries import country_name, list_countries
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.actions import read_month
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.portfolio.record_form import RecordForm
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.chosen_items import ChosenItems
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextArea, TextField
from mieux_desktop.ui.widgets.form_layout import beside, hold, two_columns
from mieux_desktop.ui.widgets.labels import Label

Choices = list[tuple[str, object]]


class ActionForm(RecordForm):
    """The form of an action, new or stored."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._action: Action | None = None
        self._make_fields()
        self._watch(self.name_en, self.name_fr, self.institutions, self.officer, self.results)
        for month in (self.starts, self.ends):
            month.left.connect(self.report)
        for combo in (self.region, self.status):
            combo.activated.connect(self.report)
        for box in self.domains.values():
            box.clicked.connect(self.report)
        self.countries.changed.connect(self.report)

    def focus_first(self) -> None:
        first = self.name_fr if self._language == "fr" else self.name_en
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_action(self, action: Action, *, new: bool) -> None:
        """Show an action."""
        self._action = action
        title = self.tr("New action") if new else self.tr("Edit {name}")
        self.show_title(title.format(name=action.name(self._language)))
        self.delete.setVisible(not new)
        self.name_en.setText(action.name_en)
        self.name_fr.setText(action.name_fr)
        self.institutions.setPlainText("\n".join(action.authorities))
        names = [(country_name(code, self._language), code) for code in action.countries]
        self.countries.set_items(names)
        self.region.setCurrentIndex(self.region.findData(action.region))
        self.status.setCurrentIndex(self.status.findData(action.status))
        for code, box in self.domains.items():
            box.setChecked(code in action.domains)
        self.starts.setText(_shown_month(action.starts_in))
        self.ends.setText(_shown_month(action.ends_in))
        self.officer.setText(action.officer)
        self.results.setPlainText(action.expected_results)
        for editor in (self.name_en, self.name_fr, self.officer):
            editor.setCursorPosition(0)
        for field in (self._name_field, self._starts_field, self._ends_field):
            field.set_error("")

    def has_problem(self) -> bool:
        fields = (self._name_field, self._starts_field, self._ends_field)
        return any(field.error() for field in fields)

    def is_blank(self) -> bool:
        return self._action is not None and self._read(self._action) == self._action

    def forget(self) -> None:
        self._action = None

    def is_typing(self) -> bool:
        return self._action is not None and self._read(self._action) != self._action

    def report(self) -> None:
        if self._action is None:
            return
        self._check()
        action = self._read(self._action)
        if action != self._action and action.name("en"):
            self._action = action
            self.edited.emit(action)

    def report_typing(self) -> None:
        if self._action is not None:
            self.typed.emit(self._read(self._action))

    def _check(self) -> None:
        nameless = self.tr("The action has no name. Give it one in English or in French.")
        self._name_field.set_error("" if self._names() else nameless)
        starts, ends = _month_or_none(self.starts), _month_or_none(self.ends)
        no_month = self.tr("This is no month. Write it as 07/2014.")
        self._starts_field.set_error(no_month if starts is None else "")
        reversed_ = starts and ends and ends < starts
        sentence = self.tr("The end is before the start ({month}).") if reversed_ else ""
        self._ends_field.set_error(
            no_month if ends is None else sentence.format(month=self.starts.text())
        )

    def _names(self) -> bool:
        return bool(single_line(self.name_en.text()) or single_line(self.name_fr.text()))

    def _read(self, action: Action) -> Action:
        lines = self.institutions.toPlainText().splitlines()
        edited = replace(
            action,
            countries=tuple(code for _, code in self.countries.items() if code),
            region=self.region.currentData() or "",
            status=self.status.currentData() or action.status,
            domains=self._domains(action),
            authorities=tuple(line.strip() for line in lines if line.strip()),
            officer=self.officer.text().strip(),
            expected_results=self.results.toPlainText().rstrip(),
        )
        if self._names():
            names = single_line(self.name_en.text()), single_line(self.name_fr.text())
            edited = replace(edited, name_en=names[0], name_fr=names[1])
        starts, ends = _month_or_none(self.starts), _month_or_none(self.ends)
        starts = action.starts_in if starts is None else starts
        ends = action.ends_in if ends is None else ends
        if starts and ends and ends < starts:
            starts, ends = action.starts_in, action.ends_in
        return replace(edited, starts_in=starts, ends_in=ends)

    def _domains(self, action: Action) -> tuple[str, ...]:
        """Keep the order of the action, and codes that a newer list has."""
        kept = [c for c in action.domains if c not in self.domains or self.domains[c].isChecked()]
        added = [c for c, box in self.domains.items() if box.isChecked() and c not in kept]
        return (*kept, *added)

    def _make_fields(self) -> None:
        self.name_en, self.name_fr = TextField(), TextField()
        self.institutions = TextArea(lines=2)
        self.officer = TextField()
        self.results = TextArea(lines=7)
        country = ChoiceField(self.tr("Add a country"), placeholder=self.tr("Type a few letters"))
        country.set_items([(name, code) for code, name in list_countries(self._language)])
        remove = self.tr("Remove {name}")
        self.countries = ChosenItems(country, lambda name: remove.format(name=name))
        self.region = ComboBox(self.tr("Region"), placeholder=self.tr("Choose a region"))
        self.region.set_items(self._terms("regions"))
        self.status = ComboBox(self.tr("Status"))
        self.status.set_items(self._terms("action_status"))
        terms = load_vocabularies().terms("domains")
        self.domains = {term.code: QCheckBox(term.label(self._language)) for term in terms}
        placeholder = self.tr("month/year, such as 07/2014")
        self.starts = TextField(placeholder=placeholder, name=self.tr("Start"))
        self.ends = TextField(placeholder=placeholder, name=self.tr("End"))
        self._name_field = Field(self.tr("Name in English"), self.name_en)
        self._starts_field = Field(self.tr("Start"), self.starts)
        self._ends_field = Field(self.tr("End"), self.ends, hint=self.tr("empty while it goes on"))
        per_line = self.tr("one in each line")
        columns = two_columns(
            [
                self._name_field,
                Field(self.tr("Name in French"), self.name_fr),
                Field(self.tr("Requesting institutions"), self.institutions, hint=per_line),
                Field(self.tr("Countries"), self.countries),
                Field(self.tr("Expected results"), self.results),
            ],
            [
                beside(
                    Field(self.tr("Region"), self.region), Field(self.tr("Status"), self.status)
                ),
                beside(self._starts_field, self._ends_field),
                _group(self.tr("Domains"), list(self.domains.values())),
                Field(self.tr("Officer"), self.officer),
            ],
        )
        self.body.addLayout(columns)
        self.body.addStretch(1)

    def _terms(self, vocabulary: str) -> Choices:
        terms = load_vocabularies().terms(vocabulary)
        return [(term.label(self._language), term.code) for term in terms]


def _group(title: str, boxes: list[QCheckBox]) -> QWidget:
    column = QVBoxLayout()
    column.setSpacing(6)
    return hold(column, Label(title, "caption"), *boxes)


def _shown_month(month: str) -> str:
    return f"{month[5:]}/{month[:4]}" if month else ""


def _month_or_none(editor: TextField) -> str | None:
    """Return the month typed, also by its name; None if it cannot be read."""
    text = " ".join(editor.text().split())
    try:
        return read_month(text)
    except Problem:
        for pattern in ("MMMM yyyy", "MMM yyyy", "MMM. yyyy"):  # not translated: patterns
            found = dates.locale().toDate(text, pattern)
            if found.isValid():
                return f"{found.year()}-{found.month():02}"
        return None
