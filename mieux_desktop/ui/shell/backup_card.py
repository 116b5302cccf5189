"""Backups in the settings: where they go, how old the last one is, and making one now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.backups import BackupState
from mieux_desktop.ui.shell.backup_words import last_backup
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.states import BusyState

_KEPT = (3, 5, 10, 20)
KEY = "Ctrl+Shift+S"
_DIALOG_WIDTH = 440


class BackupCard(Card):
    """Shows the state of the backups; it makes none itself."""

    place_requested = Signal()
    backup_requested = Signal()
    cancel_requested = Signal()
    keep_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(self.tr("Backup"))
        self._sign = IconLabel("circle-dashed", "secondary", 18)
        self._last = Label("", "strong", wrap=True)
        self._advice = Label("", "body", "secondary", wrap=True)
        self._place = ElidedLabel()
        self.choose = Button("", "folder-open")
        self.choose.clicked.connect(self.place_requested)
        self.back_up = Button(self.tr("Back up now"), "hard-drive", key=shown_key(KEY))
        self.back_up.clicked.connect(self.backup_requested)
        self.keep = ComboBox(self.tr("Keep the last"))
        self.keep.activated.connect(lambda: self.keep_chosen.emit(self.keep.currentData()))
        self._busy = BusyState(self.tr("Making a backup"), self.tr("You can go on working."))
        self._busy.cancel_requested.connect(self.cancel_requested)
        self._busy.hide()
        self._lay_out()

    def show_state(self, state: BackupState) -> None:
        """Show where backups go and how old the last one is."""
        self.back_up.setEnabled(state.is_there or state.place is None)
        self.choose.setText(
            self.tr("Choose another folder") if state.place else self.tr("Choose a folder")
        )
        self._place.setVisible(state.place is not None)
        self._place.setText(str(state.place or ""))
        self._last.setText(last_backup(state))
        self._advice.setText(self._advice_for(state))
        self._advice.setVisible(bool(self._advice.text()))
        icon, role = ("circle-check", "good")
        if state.is_old or (state.place is not None and not state.is_there):
            icon, role = ("triangle-alert", "warning")
        self._sign.show_icon(icon, role)
        counts = sorted({*_KEPT, state.keep})
        self.keep.set_items(
            [(self.tr("%n backup(s)", "", count), count) for count in counts], state.keep
        )
        self._keep_field.setVisible(state.place is not None)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far a backup under way has come."""
        self.back_up.setEnabled(False)
        if self._busy.isHidden():
            self._busy.start()
        self._busy.set_progress(done, total)

    def show_ended(self) -> None:
        """Say no more that a backup is under way."""
        self._busy.stop()
        self.back_up.setEnabled(True)

    def _advice_for(self, state: BackupState) -> str:
        if state.place is None:
            return self.tr(
                "Choose a folder on another disk, such as a USB stick. Backups are encrypted like "
                "your notes; the same passphrase opens them."
            )
        if not state.is_there:
            return self.tr(
                "The folder cannot be reached now. Plug in the stick, or choose another folder."
            )
        if state.is_same_disk:
            return self.tr(
                "This folder is on the same disk as your notes. If the laptop is lost, the "
                "backups are lost with it."
            )
        return self.tr("A backup is made each day while the folder can be reached.")

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._last)
        words.addWidget(self._advice)
        top = QHBoxLayout()
        top.setSpacing(12)
        column = QVBoxLayout()
        column.addWidget(self._sign)
        column.addStretch(1)
        top.addLayout(column)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.back_up)
        buttons.addWidget(self.choose)
        buttons.addStretch(1)
        self._keep_field = Field(
            self.tr("Keep the last"),
            self.keep,
            hint=self.tr("and one of each of four weeks before"),
        )
        self.body.setSpacing(12)
        self.body.addLayout(top)
        self.body.addWidget(self._place)
        self.body.addLayout(buttons)
        self.body.addWidget(self._busy)
        self.body.addWidget(self._keep_field)


class ClosingBackup(QDialog):
    """Shows the backup that is made before the program ends; rejecting it ends at once."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Making a backup before closing")
        self.setWindowTitle(title)
        self.setFixedWidth(_DIALOG_WIDTH)
        self._bar = Bar(name=title)
        self.skip = Button(self.tr("Close without a backup"), key=self.tr("Esc"))
        self.skip.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.skip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading", wrap=True))
        sentence = self.tr("Your work is saved. The last backup is more than a day old.")
        layout.addWidget(Label(sentence, "body", "secondary", wrap=True))
        layout.addWidget(self._bar)
        layout.addLayout(buttons)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the backup has come."""
        self._bar.set_progress(done, total)
