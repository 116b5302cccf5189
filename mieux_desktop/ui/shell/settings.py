"""Settings screen: language, look, keys, locking, passphrase and backups."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.shell.backup_card import BackupCard
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import Screen

_LOCK_MINUTES = (1, 5, 10, 20, 30, 60)


class SettingsScreen(Screen):
    """Shows the settings and announces each choice at once; there is nothing to save."""

    changed = Signal(object)  # Settings with the choice just made
    passphrase_change_requested = Signal()
    recovery_code_requested = Signal()

    def __init__(self, settings: Settings, languages: dict[str, str]) -> None:
        super().__init__(self.tr("Settings"), scrolls=True)
        self._settings = settings
        self.language = ComboBox(self.tr("Language"))
        names = [(name, code) for code, name in languages.items()]
        self.language.set_items(list(names), settings.language)
        self.theme = ComboBox(self.tr("Colours"))
        self.theme.set_items(
            [
                (self.tr("As the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("High contrast"), "contrast"),
            ],
            settings.theme,
        )
        self.letters = QCheckBox(self.tr("Single letters work as keys outside text fields"))
        self.letters.setChecked(settings.letter_keys)
        self.lock = ComboBox(self.tr("Lock after"))
        minutes = (*_LOCK_MINUTES, settings.lock_minutes)
        self.lock.set_items(
            [(self.tr("%n minute(s)", "", count), count) for count in sorted(set(minutes))],
            settings.lock_minutes,
        )
        self.keyring = QCheckBox(self.tr("Unlock with this computer’s sign-in"))
        self.keyring.setChecked(bool(settings.keyring))
        if settings.keyring is None:
            self.keyring.hide()
        self.change_passphrase = Button(self.tr("Change the passphrase"), "key-round")
        self.new_code = Button(self.tr("Make a new recovery code"), "printer")
        self.backup = BackupCard()
        self._lay_out()
        self._connect()

    def settings(self) -> Settings:
        """Return the settings as shown."""
        return self._settings

    def focus_first(self) -> None:
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        note = self.tr("The passphrase is not asked for while you are signed in to this computer.")
        keyring_note = Label(note, "caption", "secondary", wrap=True)
        if self._settings.keyring is None:
            keyring_note.hide()
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.change_passphrase)
        buttons.addWidget(self.new_code)
        buttons.addStretch(1)
        protection = _card(
            self.tr("Protection"),
            Field(self.tr("Lock after this time without a key or a click"), self.lock),
            self.keyring,
            keyring_note,
        )
        protection.body.addLayout(buttons)
        cards = (
            _card(
                self.tr("Language and look"),
                Field(self.tr("Language"), self.language),
                Field(self.tr("Colours"), self.theme),
            ),
            _card(self.tr("Keyboard"), self.letters),
            protection,
            self.backup,
        )
        for card in cards:
            card.setMaximumWidth(664)
            self.body.addWidget(card)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.language.activated.connect(
            lambda: self._change(replace(self._settings, language=self.language.currentData()))
        )
        self.theme.activated.connect(
            lambda: self._change(replace(self._settings, theme=self.theme.currentData()))
        )
        self.lock.activated.connect(
            lambda: self._change(replace(self._settings, lock_minutes=self.lock.currentData()))
        )
        self.letters.toggled.connect(
            lambda on: self._change(replace(self._settings, letter_keys=on))
        )
        self.keyring.toggled.connect(lambda on: self._change(replace(self._settings, keyring=on)))
        self.change_passphrase.clicked.connect(self.passphrase_change_requested)
        self.new_code.clicked.connect(self.recovery_code_requested)

    def _change(self, settings: Settings) -> None:
        self._settings = settings
        self.changed.emit(settings)


def _card(title: str, *widgets: QWidget) -> Card:
    card = Card(title)
    column: QVBoxLayout = card.body
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    return card
