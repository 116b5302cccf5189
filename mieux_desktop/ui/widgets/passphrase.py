"""Passphrases: a field that can show what was typed, and the choice of a new one."""

import itertools
import math
import unicodedata
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mieux_desktop.ui import icons
from mieux_desktop.ui.widgets.bars import StepBar
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label

MIN_CHARACTERS: Final = 12
_BITS_FOR_LEVEL: Final = (45, 60, 80)  # from weak to fair, strong, very strong


def strength(passphrase: str) -> int:
    """Return how hard a passphrase is to guess: 0 too short, 1 weak, 2 fair, 3 strong, 4 very.

    An estimate from what it is made of; repeated and consecutive characters count little, and
    it cannot know a quotation or a name.
    """
    if len(passphrase) < MIN_CHARACTERS:
        return 0
    kinds = {unicodedata.category(sign)[0] + sign.isupper() * "u" for sign in passphrase}
    alphabet = sum({"L": 26, "Lu": 26, "N": 10}.get(kind, 16) for kind in kinds)
    fresh = 1.0
    for before, sign in itertools.pairwise(passphrase):
        fresh += 0.1 if abs(ord(sign) - ord(before)) <= 1 else 1.0
    variety = min(1.0, len(set(passphrase)) / 8)
    words = len(passphrase.split())
    # Letters of words follow each other by habit: about half of what random letters would give.
    per_sign = math.log2(alphabet) * (0.6 if words > 2 else 0.8)
    bits = fresh * variety * per_sign
    return 1 + sum(bits >= limit for limit in _BITS_FOR_LEVEL)


class PassphraseField(TextField):
    """A field of dots with an eye that shows the characters."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name=name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self._eye = QAction(icons.icon("eye", "secondary"), self.tr("Show the characters"), self)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._show_characters)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)

    def _show_characters(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setIcon(icons.icon("eye-off" if shown else "eye", "secondary"))
        self._eye.setText(
            self.tr("Hide the characters") if shown else self.tr("Show the characters")
        )


class StrengthMeter(QWidget):
    """Says in a word and in four bars how hard a passphrase is to guess."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-dashed", "secondary", 14)
        self.word = Label("", "caption", "secondary")
        self._bar = StepBar(4, 0, stretch=True)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self._icon)
        top.addWidget(self.word)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._bar)
        self.show_strength("")

    def show_strength(self, passphrase: str) -> None:
        """Judge a passphrase."""
        level = strength(passphrase)
        words = (
            self.tr("at least {count} characters").format(count=MIN_CHARACTERS),
            self.tr("weak: easy to guess"),
            self.tr("fair: add a word or two"),
            self.tr("strong"),
            self.tr("very strong"),
        )
        tones = ("secondary", "bad", "warning", "good", "good")
        drawn = ("circle-dashed", "circle-alert", "circle-alert", "circle-check", "circle-check")
        self.word.setText(words[level])
        self.word.set_tone(tones[level])
        self._icon.show_icon(drawn[level], tones[level])
        self._bar.set_filled(level, tones[level])
        self._bar.setAccessibleName(self.tr("Strength: {word}").format(word=words[level]))


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with its strength."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = PassphraseField()
        self.second = PassphraseField()
        self.meter = StrengthMeter()
        self._first_field = Field(
            self.tr("Passphrase"), self.first, hint=self.tr("four or five words are easy to keep")
        )
        self._second_field = Field(self.tr("The same once more"), self.second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self._first_field, self.meter, self._second_field):
            layout.addWidget(widget)
        self.first.textChanged.connect(self._typed)
        self.second.textChanged.connect(self._typed)
        self.first.left.connect(self._check_first)
        self.second.left.connect(self._check_second)
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """Return the passphrase as typed."""
        return self.first.text()

    def set_value(self, passphrase: str) -> None:
        """Fill both fields, as on returning to them."""
        self.first.setText(passphrase)
        self.second.setText(passphrase)

    def reason(self) -> str:
        """Return why it cannot be used yet, empty if it can."""
        missing = MIN_CHARACTERS - len(self.value())
        if missing > 0:
            return self.tr("%n more character(s) needed", "", missing)
        if strength(self.value()) < 2:
            return self.tr("This passphrase is easy to guess: make it longer or more varied.")
        if self.second.text() != self.value():
            return self.tr("Type the passphrase once more.")
        return ""

    def _typed(self) -> None:
        self.meter.show_strength(self.value())
        self._first_field.set_error("")
        if self.second.text() == self.value():
            self._second_field.set_error("")
        self.changed.emit()

    def _check_first(self) -> None:
        short = 0 < len(self.value()) < MIN_CHARACTERS
        sentence = self.tr("The passphrase needs at least {count} characters.")
        self._first_field.set_error(sentence.format(count=MIN_CHARACTERS) if short else "")

    def _check_second(self) -> None:
        differs = bool(self.second.text()) and self.second.text() != self.value()
        sentence = self.tr("The two passphrases differ.")
        self._second_field.set_error(sentence if differs else "")
