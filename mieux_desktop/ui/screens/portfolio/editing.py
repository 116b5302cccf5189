"""Editing of one record in a form: saves one after another, each starting from the last stored."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record
from mieux_desktop.operations.drafts import discard_draft, keep_draft
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.portfolio.record_form import RecordForm

R = TypeVar("R", bound=Record)


class Editing(Generic[R]):
    """Joins a form to the store until the next record is begun."""

    def __init__(
        self, desk: Desk, form: RecordForm, owner: QObject, save: Callable[[Store, R | None, R], R]
    ) -> None:
        self._desk = desk
        self._owner = owner
        self._save = save
        self._form = form
        self._chain: _Chain[R] = _Chain(None)
        self._waiting = 0
        self._then: Callable[[], None] | None = None
        form.edited.connect(self._edited)
        form.typed.connect(self._typed)

    def begin(self, stored: R | None) -> None:
        """Start with another record, None for one that is not stored yet."""
        self._chain = _Chain(stored)

    def stored(self) -> R | None:
        """Return the record as it was stored last."""
        return self._chain.stored

    def is_busy(self) -> bool:
        """Tell whether saves are under way."""
        return self._waiting > 0

    def may_replace(self, record: R) -> bool:
        """Tell whether the form can show a newer state of its record, as nobody types in it."""
        stored = self._chain.stored
        same = stored is not None and stored.id == record.id
        return same and stored != record and not self.is_busy() and not self._form.is_typing()

    def discard_draft(self) -> None:
        """Forget what was typed but not stored."""
        typed = self._chain.typed
        if typed is not None:
            self._desk.write(discard_draft, typed, owner=self._owner)

    def when_saved(self, then: Callable[[], None]) -> None:
        """Call `then` when nothing waits to be saved any more."""
        self._then = then
        self._go_on()

    def _edited(self, record: R) -> None:
        chain = self._chain

        def save(store: Store) -> None:
            # On the writer: what an earlier save has stored by now is what this one starts from.
            chain.stored = self._save(store, chain.stored, record)

        def failed(problem: Problem) -> None:
            self._desk.problem.emit(problem)
            self._landed()

        self._waiting += 1
        self._desk.write(save, done=lambda _: self._landed(), failed=failed, owner=self._owner)

    def _typed(self, record: R) -> None:
        chain = self._chain
        chain.typed = record.id
        self._desk.write(lambda store: keep_draft(store, chain.stored, record), owner=self._owner)

    def _landed(self) -> None:
        self._waiting -= 1
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting == 0 and self._then is not None:
            then, self._then = self._then, None
            then()


class _Chain(Generic[R]):
    """What is stored of one record; only the writer changes `stored`."""

    def __init__(self, stored: R | None) -> None:
        self.stored = stored
        self.typed: bytes | None = None  # the id of the record, once there is a draft
