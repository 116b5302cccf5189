"""The form of an activity."""

from dataclasses import replace

from PySide6.QtCore import Qt

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.countries import language_name, list_languages
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.ui.screens.portfolio.record_form import RecordForm
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.chosen_items import ChosenItems
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.document_rows import DocumentsCard
from mieux_desktop.ui.widgets.fields import Field, TextArea, TextField
from mieux_desktop.ui.widgets.form_layout import two_columns
from mieux_desktop.ui.widgets.period_editor import PeriodEditor
from mieux_desktop.ui.widgets.place_fields import PlaceFields


class ActivityForm(RecordForm):
    """The form of an activity, new or stored."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._activity: Activity | None = None
        self._make_fields()
        self._watch(self.title_en, self.title_fr, self.output)
        self.type.activated.connect(self.report)
        self.place.changed.connect(self.report)
        self.place.paused.connect(self.report_typing)
        self.period.changed.connect(self.report)
        self.languages.changed.connect(self.report)

    def focus_first(self) -> None:
        first = self.title_fr if self._language == "fr" else self.title_en
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_activity(self, activity: Activity, action_name: str, *, new: bool) -> None:
        """Show an activity."""
        self._activity = activity
        title = (
            self.tr("New activity of {action}") if new else self.tr("{action}, activity {number}")
        )
        self.show_title(title.format(action=action_name, number=activity.number))
        self.delete.setVisible(not new)
        self.title_en.setText(activity.title_en)
        self.title_fr.setText(activity.title_fr)
        self.type.setCurrentIndex(self.type.findData(activity.type))
        self.place.set_values(activity.place, activity.country, activity.timezone)
        self.period.set_period(activity.starts_on, activity.ends_on)
        names = [(language_name(code, self._language), code) for code in activity.languages]
        self.languages.set_items(names)
        self.output.setPlainText(activity.expected_output)
        for editor in (self.title_en, self.title_fr):
            editor.setCursorPosition(0)
        self._title_field.set_error("")

    def has_problem(self) -> bool:
        sound = self.period.is_sound() and self.place.is_sound()
        return bool(self._title_field.error()) or not sound

    def is_blank(self) -> bool:
        activity = self._activity
        return activity is not None and not self._titles() and not self.output.toPlainText().strip()

    def forget(self) -> None:
        self._activity = None

    def is_typing(self) -> bool:
        return self._activity is not None and self._read(self._activity) != self._activity

    def report(self) -> None:
        if self._activity is None:
            return
        nameless = self.tr("The activity has no title. Give it one in English or in French.")
        self._title_field.set_error("" if self._titles() else nameless)
        activity = self._read(self._activity)
        if activity != self._activity and activity.title("en"):
            self._activity = activity
            self.edited.emit(activity)

    def report_typing(self) -> None:
        if self._activity is not None:
            self.typed.emit(self._read(self._activity))

    def _titles(self) -> bool:
        return bool(single_line(self.title_en.text()) or single_line(self.title_fr.text()))

    def _read(self, activity: Activity) -> Activity:
        place, country, zone = self.place.values()
        edited = replace(
            activity,
            type=self.type.currentData() or activity.type,
            place=place,
            country=country,
            timezone=zone,
            languages=tuple(code for _, code in self.languages.items() if code),
            expected_output=self.output.toPlainText().rstrip(),
        )
        if self._titles():
            titles = single_line(self.title_en.text()), single_line(self.title_fr.text())
            edited = replace(edited, title_en=titles[0], title_fr=titles[1])
        if self.period.is_sound():
            days = self.period.period()
            edited = replace(edited, starts_on=days[0], ends_on=days[1])
        return edited

    def _make_fields(self) -> None:
        self.title_en, self.title_fr = TextField(), TextField()
        self.type = ComboBox(self.tr("Type"))
        terms = load_vocabularies().terms("activity_types")
        self.type.set_items([(term.label(self._language), term.code) for term in terms])
        self.place = PlaceFields(self._language)
        self.period = PeriodEditor(self.tr("First day"), self.tr("Last day"))
        spoken = ChoiceField(self.tr("Add a language"), placeholder=self.tr("Type a few letters"))
        spoken.set_items([(name, code) for code, name in list_languages(self._language)])
        remove = self.tr("Remove {name}")
        self.languages = ChosenItems(spoken, lambda name: remove.format(name=name))
        self.output = TextArea(lines=7)
        self._title_field = Field(self.tr("Title in English"), self.title_en)
        columns = two_columns(
            [
                self._title_field,
                Field(self.tr("Title in French"), self.title_fr),
                Field(self.tr("Type"), self.type),
                Field(self.tr("Expected output"), self.output),
            ],
            [self.place, self.period, Field(self.tr("Working languages"), self.languages)],
        )
        self.body.addLayout(columns)
        self.reports = DocumentsCard(self.tr("Reports of the activity"))
        self.body.addWidget(self.reports)
        self.body.addStretch(1)
