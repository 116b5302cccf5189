"""Asking the hub in the background, off all other work, until the store is closed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.background import Task
from mieux_desktop.ui.desk import Desk


class HubAsking(QObject):
    """Runs operations that ask the hub; `close` ends those under way."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks: set[Task] = set()

    def run(
        self,
        verb: Callable[..., Any],
        *arguments: Any,
        done: Callable[[Any], None],
        failed: Callable[[Problem], None],
    ) -> None:
        """Run `verb(store, *arguments)`; it may take a minute on a bad network."""
        store = self._desk.store
        task = self._desk.background.work(
            lambda _progress, cancelled: verb(store, *arguments, cancelled=cancelled),
            owner=self, done=done, failed=failed,
        )  # fmt: skip
        self._tasks.add(task)
        task.ended.connect(lambda: self._tasks.discard(task))

    def close(self) -> None:
        """End what is being asked, before the store is closed."""
        for task in tuple(self._tasks):
            task.cancel()


def ask_first(
    window: QWidget,
    question: str,
    words: str,
    *,
    keep: str,
    go: str,
    gone: Callable[[], object],
    kept: Callable[[], object] = lambda: None,
) -> None:
    """Ask before something that cannot be undone; the safe answer is the default."""
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(question)
    box.setInformativeText(words)
    safe = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    act = box.addButton(go, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(safe)
    box.setEscapeButton(safe)
    box.finished.connect(box.deleteLater)
    box.finished.connect(lambda _code: gone() if box.clickedButton() is act else kept())
    box.open()
