"""Draws every screen in every state, light and dark, in all languages, as pictures to look at.

Usage: ``python -m tools.gallery FOLDER [WORD…]``; with words only pictures whose name holds one.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LANG", "C.UTF-8")

import gc
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from mieux_desktop import ui  # noqa: F401 - before Qt is used in earnest
from mieux_desktop.app.program import make_application
from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Store
from mieux_desktop.paths import resources
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.theme import Theme, ThemeChoice
from tools.gallery_views import Shown, pause
from tools.sample_store import KINDS, make_sample

LANGUAGES: Final = ("en", "fr", "ar")
THEMES: Final[tuple[ThemeChoice, ...]] = ("light", "dark")

_LATE: Final = {"report": 900}  # the page beside the text is set in the background


def load_fonts(application: QApplication) -> None:
    """Use the fonts of the reports: what the system offers differs, pictures should not."""
    families: dict[str, None] = {}
    for file in sorted((resources() / "fonts").glob("*.ttf"), reverse=True):
        held = QFontDatabase.addApplicationFont(str(file))
        families.update(dict.fromkeys(QFontDatabase.applicationFontFamilies(held)))
    font = QFont(application.font())
    font.setFamilies([*families])
    font.setPixelSize(13)
    application.setFont(font)


class Gallery:
    """Takes the pictures; `words` keeps only those whose name holds one of them."""

    def __init__(self, application: QApplication, folder: Path, words: Sequence[str]) -> None:
        self._folder = folder
        self._words = words
        self.taken = 0
        self._languages = Languages(application)
        self._theme = Theme(application, "light")
        folder.mkdir(parents=True, exist_ok=True)

    def draw(self, scratch: Path) -> None:
        """Draw everything."""
        for kind in KINDS:
            store = make_sample(scratch / kind, kind)
            try:
                for language in LANGUAGES:
                    self._draw_workspace(store, kind, language)
            finally:
                store.close()
        for language in LANGUAGES:
            self._languages.choose(language)
            for theme in THEMES:
                self._theme.choose(theme)
                self._draw_entrance(f"{theme}-{language}")

    def _draw_workspace(self, store: Store, kind: str, language: str) -> None:
        self._languages.choose(language)
        background = Background()
        workspace = Workspace(store, background, Settings(language), self._languages)
        shown = Shown(workspace, background)
        workspace.window.show()
        workspace.open()
        shown.wait()
        views = shown.views(kind)
        for theme in THEMES:
            self._theme.choose(theme)
            for name, show in views.items():
                self._draw_view(shown, show, f"{name}-{kind}-{theme}-{language}", _LATE.get(name))
        if kind == "full" and language == "en":
            self._draw_variants(shown, views)
        workspace.close()
        workspace.window.close()
        workspace.window.deleteLater()
        background.wait_idle()
        pause(20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def _draw_variants(self, shown: "Shown", views: Mapping[str, Callable[[], object]]) -> None:
        for name, show in views.items():
            self._theme.choose("contrast")
            self._draw_view(shown, show, f"{name}-full-contrast-en", _LATE.get(name))
            self._theme.choose("light")
            for width, height in ((1280, 720), (960, 600)):
                shown.window.resize(width, height)
                self._draw_view(shown, show, f"{name}-full-{width}x{height}-en", _LATE.get(name))
            shown.window.resize(1280, 800)

    def _draw_view(
        self, shown: "Shown", show: Callable[[], object], name: str, late_ms: int | None
    ) -> None:
        if not self._wants(name):
            return
        beside = show()
        shown.wait()
        pause(late_ms or 30)  # what answers brought about is laid out by now
        self._save(beside if isinstance(beside, QWidget) else shown.window, name)
        shown.tidy()

    def _draw_entrance(self, mark: str) -> None:
        wizard = FirstRunScreen(
            lambda: "R7KD M2QX 9FTA PW4H C8NE 3VJB", (71, 336), self._languages.available(),
            self._languages.current, ("Funded by the European Union", "Implemented by ICMPD"),
        )  # fmt: skip
        wizard.resize(1280, 800)
        wizard.show()
        profile, passphrase, recovery, _catalogue = (cast_any(step) for step in wizard.steps())
        self._save(wizard, f"first-run-1-empty-{mark}")
        profile.name.setText("Inês Carvalho")
        wizard._go_on()
        passphrase.new.first.setText("river palm seven")
        self._save(wizard, f"first-run-2-error-{mark}")
        passphrase.new.set_value("river palm seven lanterns")
        wizard._go_on()
        recovery.checks[0].text.setText("M2QX")
        recovery.checks[1].text.setText("C8M")
        self._save(wizard, f"first-run-3-error-{mark}")
        code = wizard.recovery_code().split()
        for check in recovery.checks:
            check.text.setText(code[check.place - 1])
        wizard._go_on()
        self._save(wizard, f"first-run-4-typical-{mark}")
        wizard.close()
        unlock = UnlockScreen(locked_name="Inês Carvalho")
        unlock.resize(1280, 800)
        unlock.show()
        self._save(unlock, f"unlock-typical-{mark}")
        unlock.passphrase.setText("not the passphrase")
        unlock.show_problem(Problem("wrong-passphrase"))
        self._save(unlock, f"unlock-error-{mark}")
        unlock._toggle_recovery()
        self._save(unlock, f"unlock-recovery-{mark}")
        unlock.close()

    def _wants(self, name: str) -> bool:
        return not self._words or any(word in name for word in self._words)

    def _save(self, widget: QWidget, name: str) -> None:
        if self._wants(name):
            pause(10)
            widget.grab().save(str(self._folder / f"{name}.png"))
            self.taken += 1


def cast_any(value: object) -> Any:
    """Return a value of which more is known than its type tells."""
    return value


def main() -> int:
    """Draw the gallery into the folder named; print how many pictures there are."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    application = make_application()
    load_fonts(application)
    begun = time.monotonic()
    gallery = Gallery(application, Path(sys.argv[1]), sys.argv[2:])
    with tempfile.TemporaryDirectory() as scratch:
        gallery.draw(Path(scratch))
    print(f"{gallery.taken} pictures in {time.monotonic() - begun:.0f} s")
    return 0


if __name__ == "__main__":
    # At its end Python would pull down Qt's objects in an order of its own.
    code = main()
    sys.stdout.flush()
    os._exit(code)
