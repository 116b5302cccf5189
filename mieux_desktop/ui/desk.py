"""The desk: what every presenter works with — the store behind a background, and announcements."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Profile, Store
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.problems import stops_saving

T = TypeVar("T")


class Desk(QObject):
    """Runs operations on the store off the window's thread and tells everybody what changed."""

    records_changed = Signal(object)  # frozenset of entity names, such as {"note"}
    saved = Signal()  # something became durable just now
    problem = Signal(object)  # a Problem that no presenter took; the window shows its sentence
    solved = Signal()  # work went through after a problem
    undoable = Signal(str)  # what was just done, in words; the window offers to undo it
    open_requested = Signal(str, object)  # a place such as "note", and the id of what to show there

    # An activity to invite people to (None: only the directory); a list's file, or None to ask.
    import_requested = Signal(object, object)

    _committed = Signal(object)

    def __init__(
        self, store: Store, background: Background, profile: Profile, language: str
    ) -> None:
        super().__init__()
        self.store = store
        self.background = background
        self.profile = profile
        self.language = language
        self.refused = 0  # writes that the disk did not take
        self._asked = 0  # questions so far
        self._answered: dict[tuple[Any, ...], int] = {}  # the newest answered, by question
        # Commits happen on the writer's thread; the signal brings them to the window's.
        self._committed.connect(self.records_changed)
        store.committed = self._committed.emit

    def read(
        self,
        query: Callable[..., T],
        *args: Any,
        done: Callable[[T], None],
        owner: QObject,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Run `query(store, *args)` on a reader; `done` gets the result unless `owner` is gone.

        Two readers may answer the same question out of order: the older answer is dropped then.
        """
        question = (id(owner), query, *args)
        asked = self._asked = self._asked + 1

        def answer(result: T) -> None:
            if self._answered.get(question, 0) < asked:
                self._answered[question] = asked
                done(result)

        self.background.read(
            lambda: query(self.store, *args),
            done=answer,
            failed=failed or self.problem.emit,
            owner=owner,
        )

    def write(
        self,
        verb: Callable[..., T],
        *args: Any,
        done: Callable[[T], None] | None = None,
        owner: QObject,
        failed: Callable[[Problem], None] | None = None,
    ) -> None:
        """Run `verb(store, *args)` on the writer, in order; `done` gets what it returned."""

        def finished(result: T) -> None:
            self.saved.emit()
            if done is not None:
                done(result)

        def refused(problem: Problem) -> None:
            self.refused += stops_saving(problem)
            (failed or self.problem.emit)(problem)

        self.background.write(
            lambda: verb(self.store, *args),
            done=finished,
            failed=refused,
            owner=owner,
        )
