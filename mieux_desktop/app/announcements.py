"""What the window says by itself: saved or not, problems, undo and redo."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import (
    Undone,
    redo_last,
    undo_last,
    undo_unit,
    units_to_undo_and_redo,
)
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import not_saved, sentence, stops_saving
from mieux_desktop.ui.shell.window import MainWindow
from mieux_desktop.ui.widgets.notices import Notice

_RETRY_MS = 5_000


class Announcements(QObject):
    """Joins a desk's announcements to the window's indicator, notices and undo."""

    def __init__(self, desk: Desk, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._try_to_save)
        desk.saved.connect(self._show_saved)
        desk.problem.connect(self.show_problem)
        desk.background.unhandled.connect(self.show_problem)
        desk.undoable.connect(self._offer_undo)
        desk.records_changed.connect(self._refresh_undo)
        window.undo_requested.connect(self.undo)
        window.redo_requested.connect(self.redo)
        window.set_user(desk.profile.name)
        self._show_saved()
        self._refresh_undo()

    def undo(self) -> None:
        """Undo this laptop's newest intent, after what is being typed became one."""
        self._after_drafts(undo_last, self.tr("Undone"))

    def redo(self) -> None:
        """Take back the newest undo."""
        self._after_drafts(redo_last, self.tr("Done again"))

    def show_problem(self, problem: Problem) -> None:
        """Tell a problem that no screen took; while the disk refuses, try again by itself."""
        self._window.show_notice(Notice("bad", sentence(problem), closable=True))
        if stops_saving(problem):
            self._window.set_not_saved(not_saved(problem))
            self._retry.start()

    def _offer_undo(self, text: str) -> None:
        """Offer to undo what was just done, and no other intent, even if more is done meanwhile."""

        def offer(units: tuple[int | None, int | None]) -> None:
            unit = units[0]
            if unit is not None:
                step = partial(undo_unit, unit=unit)
                self._window.show_undo(text, partial(self._after_drafts, step, self.tr("Undone")))

        self._desk.read(units_to_undo_and_redo, done=offer, owner=self)

    def _after_drafts(self, step: Callable[[Store], Undone | None], words: str) -> None:
        def run(store: Store) -> Undone | None:
            settle_drafts(store)
            return step(store)

        self._desk.write(run, done=partial(self._tell, words), owner=self)

    def _tell(self, words: str, undone: Undone | None) -> None:
        if undone is not None and undone.left:
            text = self.tr("{done}, but for what was changed since.").format(done=words)
            self._window.show_notice(Notice("warning", text, closable=True))
        self._refresh_undo()

    def _refresh_undo(self) -> None:
        def show(units: tuple[int | None, int | None]) -> None:
            undo, redo = units
            self._window.set_undoable(undo is not None, redo is not None)

        self._desk.read(units_to_undo_and_redo, done=show, owner=self)

    def _show_saved(self) -> None:
        self._retry.stop()
        self._window.set_saved(self._desk.store.now())

    def _try_to_save(self) -> None:
        def failed(problem: Problem) -> None:
            if stops_saving(problem):
                self._retry.start()

        self._desk.write(settle_drafts, owner=self, failed=failed)
