"""Settings of a questionnaire: its texts around the questions, its code, languages and access."""

from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Language, Questionnaire, Text
from mieux_desktop.ui.screens.questionnaires.inspector import EditingPanel
from mieux_desktop.ui.screens.questionnaires.texts import Speaking, TextPair
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import Badge, Label


class SettingsForm(EditingPanel):
    """What belongs to the questionnaire as a whole."""

    edited = Signal(object, str)  # the questionnaire, which part
    language_added = Signal(object)  # Language
    language_removed = Signal(str)
    language_first = Signal(str)

    def __init__(
        self,
        form: Questionnaire,
        speaking: Speaking,
        offered: list[Language],
        missing: dict[str, int],
    ) -> None:
        super().__init__()
        self._form = form
        self._speaking = speaking
        self.title = self._pair(self.tr("Title"), "title")
        self._pair(self.tr("Introduction, before the first question"), "introduction", 3)
        self._pair(self.tr("Added to the thanks at the end"), "thanks", 2)
        self.head(self.tr("On phones"))
        self.access = ComboBox(self.tr("Who can answer on a phone"))
        self.access.set_items(
            [
                (self.tr("Who has the code on the wall"), False),
                (self.tr("Who has a slip that serves once"), True),
            ],
            form.by_slips,
        )
        self.access.activated.connect(
            lambda _: self._change(replace(self._form, by_slips=self.access.currentData()), "slips")
        )
        self.column.addWidget(Field(self.tr("Who can answer"), self.access))
        self.head(self.tr("Languages"))
        self._languages(offered, missing)
        self.head(self.tr("In the workbook"))
        self.code = TextField(form.name)
        self.code.left.connect(self._recode)
        self.code.returnPressed.connect(self._recode)
        self.code_field = Field(
            self.tr("Code"), self.code, hint=self.tr("the same in all versions")
        )
        self.column.addWidget(self.code_field)
        self.column.addStretch(1)

    def _pair(self, words: str, field: str, lines: int = 1) -> TextPair:
        pair = TextPair(words, getattr(self._form, field), self._speaking, lines=lines)

        def take(text: Text) -> None:
            self._change(replace(self._form, **{field: text}), field)

        pair.edited.connect(take)
        self.column.addWidget(pair)
        return pair

    def _languages(self, offered: list[Language], missing: dict[str, int]) -> None:
        rows = QVBoxLayout()
        rows.setSpacing(4)
        for number, language in enumerate(self._form.languages):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(Label(language.name), 1)
            lacking = missing.get(language.code, 0)
            if number == 0:
                row.addWidget(Badge(self.tr("First"), "info"))
            if lacking:
                row.addWidget(Badge(self.tr("%n text(s) missing", "", lacking), "warning"))
            if number:
                first = IconButton(
                    "arrow-up", self.tr("Make first: {name}").format(name=language.name)
                )
                first.clicked.connect(partial(self.language_first.emit, language.code))
                row.addWidget(first)
            remove = IconButton("x", self.tr("Remove: {name}").format(name=language.name))
            remove.clicked.connect(partial(self.language_removed.emit, language.code))
            remove.setEnabled(len(self._form.languages) > 1)
            row.addWidget(remove)
            holder = QWidget()
            holder.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            rows.addWidget(holder)
        self.column.addLayout(rows)
        self.new_language = ComboBox(
            self.tr("Language to add"), placeholder=self.tr("Choose a language")
        )
        items: list[tuple[str, object]] = [(language.name, language) for language in offered]
        self.new_language.set_items(items)
        self.add_button = Button(self.tr("Add the language"), "plus", small=True)
        self.add_button.clicked.connect(self._add)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.new_language)
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.column.addLayout(line)

    def _add(self) -> None:
        language = self.new_language.currentData()
        if language is None:
            self.new_language.setFocus()
            self.new_language.showPopup()
        else:
            self.language_added.emit(language)

    def _recode(self) -> None:
        self._change(replace(self._form, name=self.code.text().strip()), "name")

    def _change(self, form: Questionnaire, part: str) -> None:
        if form != self._form:
            self._form = form
            self.edited.emit(form, part)
