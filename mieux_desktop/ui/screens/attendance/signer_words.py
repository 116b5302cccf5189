"""The words for who signs, in their language: the same as on the pages for phones."""

from datetime import date
from typing import Final

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Language
from mieux_desktop.operations.feedback_words import FormWords, words_for
from mieux_desktop.ui.widgets.buttons import FilterChip

# Each language is named in itself, so that its readers find it.
LANGUAGES: Final = {
    "en": "English", "fr": "Français", "es": "Español", "pt": "Português", "ar": "العربية",
    "ru": "Русский",
}  # fmt: skip


class SignerWords:
    """Says everything to one person in a language."""

    def __init__(self, code: str) -> None:
        self.code = code if code in LANGUAGES else "en"
        language = Language(self.code, LANGUAGES[self.code], "rtl" if self.code == "ar" else "ltr")
        self.say: FormWords = words_for(language)
        self.direction = (
            Qt.LayoutDirection.RightToLeft
            if self.say.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )

    def day(self, on: date) -> str:
        """Return “Wednesday 4 March” in the language."""
        return QLocale(self.code).toString(QDate(on.year, on.month, on.day), "dddd d MMMM")


class LanguageRow(QWidget):
    """The languages to choose from, each named in itself."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._chips = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(8)
        for code, name in LANGUAGES.items():
            chip = FilterChip(name)
            chip.setFixedHeight(32)
            chip.setProperty("code", code)
            chip.clicked.connect(lambda _=False, wanted=code: self.chosen.emit(wanted))
            self._chips.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)

    def show_chosen(self, code: str) -> None:
        """Mark a language as the one that is spoken."""
        for chip in self._chips.buttons():
            chip.setChecked(chip.property("code") == code)

    def chip(self, code: str) -> QWidget:
        """Return the button of a language."""
        return next(chip for chip in self._chips.buttons() if chip.property("code") == code)
