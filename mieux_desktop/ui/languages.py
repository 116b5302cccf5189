"""Languages: the interface's language and its direction, changed while it runs."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from mieux_desktop.paths import resources
from mieux_desktop.ui import dates

# Each language is named in itself, so that its readers find it.
NAMES: Final = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
_RIGHT_TO_LEFT: Final = frozenset({"ar"})
_FOLDER: Final = resources() / "i18n"


class Languages(QObject):
    """Loads translations and turns the layout.

    Views build their texts when made: on `changed` the composition root builds the window anew.
    The translations leave the application together with this object, so its maker keeps it.
    """

    changed = Signal(str)  # language code

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._translators: list[QTranslator] = []
        self.current = "en"

    def available(self) -> dict[str, str]:
        """Return the names of the languages that have a translation, by code."""
        return {
            code: name
            for code, name in NAMES.items()
            if code == "en" or (_FOLDER / f"mieux_{code}.qm").exists()
        }

    def choose(self, code: str) -> None:
        """Show the interface in a language; one without a translation shows English words."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []
        qt_files = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # The English file holds its plurals.
        for file in (qt_files / f"qtbase_{code}.qm", _FOLDER / f"mieux_{code}.qm"):
            translator = QTranslator(self)
            if file.exists() and translator.load(str(file)):
                self._app.installTranslator(translator)
                self._translators.append(translator)
        self.current = code
        dates.use_language(code)
        QLocale.setDefault(dates.locale())
        right_to_left = code in _RIGHT_TO_LEFT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit(code)


def system_language() -> str:
    """Return the first language of the system that the program speaks, else English."""
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in NAMES), "en")
