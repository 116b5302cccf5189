"""Draws every screen in every state, light and dark, in all languages, as pictures to look at.

Usage: ``python -m tools.gallery FOLDER [WORD…]``; with words only pictures whose name holds one.
Each language is drawn by a process of its own, as many at a time as there are processors.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LANG", "C.UTF-8")

import faulthandler
import gc
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QWidget

from mieux_desktop import ui  # noqa: F401 - before Qt is used in earnest
from mieux_desktop.app.program import make_application
from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.operations.stores import Store
from mieux_desktop.paths import resources
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.cyclic_garbage import CyclicGarbage
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.screens.first_run.screen import FirstRunScreen
from mieux_desktop.ui.screens.unlock.screen import UnlockScreen
from mieux_desktop.ui.theme import Theme, ThemeChoice
from tools.gallery_views import Shown, pause
from tools.sample_store import KINDS, make_sample

LANGUAGES: Final = ("en", "fr", "es", "ar")
THEMES: Final[tuple[ThemeChoice, ...]] = ("light", "dark")

_LANGUAGE: Final = "--language"  # what main gives the processes it starts
_SETTLE_MS: Final = 30
_SIZE: Final = (1280, 800)
_OTHER_SIZES: Final = ((1280, 720), (853, 480))  # the latter is 1280x720 at 150 %
_LASTING: Final = ("feedback-entry",)  # what a view changes for those that follow


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
    """Takes the pictures of one language; `words` keeps those whose name holds one of them."""

    def __init__(
        self, application: QApplication, language: str, folder: Path, words: Sequence[str]
    ) -> None:
        self._folder = folder
        self._words = words
        self._language = language
        self.taken = 0
        self._languages = Languages(application)
        self._theme = Theme(application, "light")
        folder.mkdir(parents=True, exist_ok=True)

    def draw(self, scratch: Path) -> None:
        """Draw everything."""
        self._languages.choose(self._language)
        for kind in KINDS:
            store = make_sample(scratch / kind, kind)
            try:
                self._draw_workspace(store, kind, self._language)
            finally:
                store.close()
        for theme in THEMES:
            self._theme.choose(theme)
            self._draw_entrance(f"{theme}-{self._language}")

    def _draw_workspace(self, store: Store, kind: str, language: str) -> None:
        background = Background()
        workspace = Workspace(store, background, Settings(language), self._languages)
        shown = Shown(workspace, background)
        workspace.window.show()
        workspace.open()
        shown.wait()
        views = shown.views(kind)
        themes = [*THEMES]
        if kind == "full":
            themes.append("contrast")
        lasting = [name for name in views if name in _LASTING]
        for part in ([name for name in views if name not in lasting], lasting):
            for theme in themes:
                sizes = [_SIZE, *(_OTHER_SIZES if (kind, theme) == ("full", "light") else ())]
                wanted = {
                    name: {size: self._name(name, kind, theme, size) for size in sizes}
                    for name in part
                }
                self._theme.choose(theme)
                for name, names in wanted.items():
                    if any(map(self._wants, names.values())):
                        self._draw_view(shown, views[name], names)
        workspace.close()
        workspace.window.close()
        workspace.window.deleteLater()
        background.wait_idle()
        pause(20)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()

    def _name(self, view: str, kind: str, theme: str, size: tuple[int, int]) -> str:
        look = theme if size == _SIZE else f"{size[0]}x{size[1]}"
        return f"{view}-{kind}-{look}-{self._language}"

    def _draw_view(
        self,
        shown: Shown,
        show: Callable[[], object],
        names: Mapping[tuple[int, int], str],
    ) -> None:
        """Bring a view about once and take it in all sizes."""
        beside = show()
        shown.wait()
        for size, name in names.items():
            shown.window.resize(*size)
            pause(_SETTLE_MS)  # what answers brought about is laid out by now
            self._save(beside if isinstance(beside, QWidget) else shown.window, name)
        shown.window.resize(*_SIZE)
        shown.tidy()

    def _draw_entrance(self, mark: str) -> None:
        programme = load_programme(self._language)
        wizard = FirstRunScreen(
            lambda: "R7KD M2QX 9FTA PW4H C8NE 3VJB", (71, 336), self._languages.available(),
            self._languages.current,
            tuple(" ".join(line) for line in (programme.funded_by, programme.implemented_by)),
        )  # fmt: skip
        wizard.resize(1280, 800)
        wizard.show()
        pause(_SETTLE_MS)
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
            widget.grab().save(str(self._folder / f"{name}.png"))
            self.taken += 1


def cast_any(value: object) -> Any:
    """Return a value of which more is known than its type tells."""
    return value


def draw_language(language: str, folder: Path, words: Sequence[str]) -> int:
    """Draw the pictures of one language and return how many there are."""
    application = make_application()
    CyclicGarbage(application)
    load_fonts(application)
    gallery = Gallery(application, language, folder, words)
    with tempfile.TemporaryDirectory() as scratch:
        gallery.draw(Path(scratch))
    return gallery.taken


def main() -> int:
    """Draw the gallery into the folder named; print how many pictures there are."""
    arguments = sys.argv[1:]
    if not arguments or (arguments[0].startswith("-") and arguments[0] != _LANGUAGE):
        print(__doc__)
        return 2
    if arguments[0] == _LANGUAGE:
        language, folder, *words = arguments[1:]
        print(draw_language(language, Path(folder), words))
        return 0

    def run(language: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "tools.gallery", _LANGUAGE, language, *arguments]
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)

    begun = time.monotonic()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        drawn = [*pool.map(run, LANGUAGES)]
    failed = [
        f"{language} ended with {done.returncode}"
        for language, done in zip(LANGUAGES, drawn, strict=True)
        if done.returncode
    ]
    taken = sum(int(done.stdout) for done in drawn if not done.returncode)
    print(f"{taken} pictures in {time.monotonic() - begun:.0f} s", *failed, sep=", ")
    return 1 if failed else 0


if __name__ == "__main__":
    faulthandler.enable()
    # At its end Python would pull down Qt's objects in an order of its own.
    code = main()
    sys.stdout.flush()
    os._exit(code)
