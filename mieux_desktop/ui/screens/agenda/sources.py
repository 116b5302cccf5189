"""Source menu: the ways in which an agenda comes in beside typing, and the one out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mieux_desktop.ui import icons
from mieux_desktop.ui.widgets.buttons import Button

IMPORT, USUAL, COPY, EXPORT = "Ctrl+Shift+I", "Ctrl+Shift+U", "Ctrl+Shift+C", "Ctrl+Shift+E"


class SourceMenu(QObject):
    """Offers tables, usual agendas, earlier activities and calendars; reports what is wanted."""

    import_requested = Signal()
    usual_requested = Signal(str)  # language
    copy_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.button = Button(self.tr("Import or copy"), "download")
        self.button.clicked.connect(self.open)
        self.menu = QMenu(parent)
        self.languages: Sequence[str] = ("en",)  # of usual agendas, the likeliest first
        self._names = {
            "en": self.tr("Usual agenda in English"),
            "fr": self.tr("Usual agenda in French"),
            "es": self.tr("Usual agenda in Spanish"),
        }

    def make_buttons(self) -> tuple[Button, ...]:
        """Return buttons for what an empty agenda can begin with."""
        table = Button(self.tr("Import a table"), "file-text")
        usual = Button(self.tr("Usual agenda"), "calendar-days")
        copy = Button(self.tr("Copy an earlier one"), "copy")
        table.clicked.connect(self.import_requested)
        usual.clicked.connect(self.ask_for_usual)
        copy.clicked.connect(self.copy_requested)
        return table, usual, copy

    def ask_for_usual(self) -> None:
        """Ask for the usual agenda in the likeliest language."""
        self.usual_requested.emit(self.languages[0])

    def open(self) -> None:
        """Open the menu below its button."""
        self.menu.clear()
        self._add(self.tr("Import a table…"), "file-text", self.import_requested, IMPORT)
        for language in self.languages:
            key = USUAL if language == self.languages[0] else ""
            action = self._add(self._names[language], "calendar-days", None, key)
            action.triggered.connect(
                lambda _checked=False, language=language: self.usual_requested.emit(language)
            )
        self._add(self.tr("Copy from an earlier activity…"), "copy", self.copy_requested, COPY)
        self.menu.addSeparator()
        self._add(self.tr("Save as a calendar file…"), "calendar", self.export_requested, EXPORT)
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _add(self, text: str, icon: str, signal: SignalInstance | None, key: str) -> QAction:
        action = self.menu.addAction(icons.icon(icon), text)
        if key:
            action.setShortcut(QKeySequence(key))
        if signal is not None:
            action.triggered.connect(lambda _checked=False: signal.emit())
        return action
