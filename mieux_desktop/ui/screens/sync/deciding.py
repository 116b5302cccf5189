"""Deciding: goes through open conflicts and possible duplicates, one at a time."""

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.conflicts import (
    Conflict,
    VersionShown,
    count_conflicts,
    delete_record,
    keep_record,
    keep_version,
    list_conflicts,
    write_version,
)
from mieux_desktop.operations.duplicates import (
    PossibleDuplicate,
    find_duplicates,
    merge,
    not_the_same,
)
from mieux_desktop.operations.own_versions import (
    Cell,
    OwnVersions,
    forget_own_version,
    keep_own_version,
    read_own_versions,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.sync.conflicts import ConflictsPage
from mieux_desktop.ui.screens.sync.duplicates import DuplicatesPage

_PAGE = 50


class DecidingConflicts(QObject):
    """Shows one conflict after the other; a decision brings the next one."""

    decided = Signal()
    shown = Signal(object, int)  # Conflict or None, how many there are

    def __init__(self, desk: Desk, page: ConflictsPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._conflicts: list[Conflict] = []
        self._total = 0
        self._place = 0
        self._wanted: bytes | None = None  # the record to show, asked for where it is
        self._own: dict[Cell, str] = {}  # own texts that decide nothing yet
        self._unkept: set[Cell] = set()  # those of them that are not on disk
        page.own_typed.connect(self._keep_own)
        page.forget_requested.connect(self._forget)
        page.keep_requested.connect(self._keep)
        page.write_requested.connect(self._write)
        page.next_requested.connect(self.step)
        page.open_requested.connect(lambda c: desk.open_requested.emit(c.place, c.open_id))

    def show_record(self, record_id: bytes) -> None:
        """Show the conflict of a record."""
        self._wanted = record_id
        self.reload()

    def settle(self) -> None:
        """Make own texts durable, also those that the disk refused before."""
        self._page.flush()
        for cell in tuple(self._unkept):
            self._keep_own(cell, self._own[cell])

    def reload(self) -> None:
        """Read the conflicts again; the one shown stays if it is still open."""
        most = max(_PAGE, len(self._conflicts))
        self._desk.read(_read_conflicts, most, self._wanted, done=self._show, owner=self)

    def step(self, by: int) -> None:
        """Go to the next conflict or the one before, round the end."""
        if not self._conflicts:
            return
        place = self._place + by
        if place == len(self._conflicts) < self._total:
            offset = len(self._conflicts)
            self._desk.read(_read_page, offset, done=self._add, owner=self)
            return
        self._place = place % len(self._conflicts)
        self._show_current()

    def _show(self, found: tuple[list[Conflict], int, OwnVersions]) -> None:
        shown = self._page.conflict
        self._conflicts, self._total, kept = found
        self._page.flush()
        self._own = {**kept.open, **self._own}
        self._page.show_left(next(iter(kept.left.items()), None))
        keys = [conflict.cell for conflict in self._conflicts]
        ids = [conflict.record_id for conflict in self._conflicts]
        if self._wanted in ids:
            self._place = ids.index(self._wanted)
        elif shown is not None and shown.cell in keys:
            self._place = keys.index(shown.cell)
        else:
            self._place = min(self._place, max(len(keys) - 1, 0))
        self._wanted = None
        self._show_current()

    def _add(self, conflicts: list[Conflict]) -> None:
        self._conflicts += conflicts
        self._place = min(self._place + 1, len(self._conflicts) - 1)
        self._show_current()

    def _show_current(self) -> None:
        self._page.flush()
        conflict = self._conflicts[self._place] if self._conflicts else None
        own = self._own.get(conflict.cell) if conflict else None
        self._page.show_conflict(conflict, self._place, self._total, own)
        self.shown.emit(conflict, self._total)

    def _keep_own(self, cell: Cell, text: str) -> None:
        def kept(_none: None) -> None:
            if self._own.get(cell) == text:
                self._unkept.discard(cell)
            if all(conflict.cell != cell for conflict in self._conflicts):
                self.reload()  # it was decided meanwhile

        self._own[cell] = text
        self._unkept.add(cell)
        self._desk.write(keep_own_version, cell, text, done=kept, owner=self)

    def _forget(self, cell: Cell) -> None:
        self._own.pop(cell, None)
        self._desk.write(forget_own_version, cell, done=lambda _none: self.reload(), owner=self)

    def _keep(self, conflict: Conflict, version: VersionShown) -> None:
        if conflict.field != "deleted":
            self._desk.write(
                keep_version, conflict, version.ref,
                done=lambda _: self._finish(self.tr("Version kept"), conflict),
                failed=self._refused, owner=self,
            )  # fmt: skip
        elif version.is_deletion:
            self._desk.write(
                delete_record, conflict,
                done=lambda _: self._finish(self.tr("Deleted"), conflict),
                failed=self._refused, owner=self,
            )  # fmt: skip
        else:
            self._desk.write(
                keep_record, conflict,
                done=lambda _: self._finish("", conflict),
                failed=self._refused, owner=self,
            )  # fmt: skip

    def _write(self, conflict: Conflict, text: str) -> None:
        self._desk.write(
            write_version, conflict, text,
            done=lambda _: self._finish(self.tr("Your text kept"), conflict),
            failed=self._refused, owner=self,
        )  # fmt: skip

    def _finish(self, words: str, conflict: Conflict) -> None:
        self._own.pop(conflict.cell, None)
        self._unkept.discard(conflict.cell)
        if words:
            self._desk.undoable.emit(words)
        self.reload()
        self.decided.emit()

    def _refused(self, problem: Problem) -> None:
        self._desk.problem.emit(problem)
        self.reload()


class DecidingDuplicates(QObject):
    """Shows one pair after the other."""

    counted = Signal(int)
    shown = Signal(object, int)  # PossibleDuplicate or None, how many there are

    def __init__(self, desk: Desk, page: DuplicatesPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._pairs: list[PossibleDuplicate] = []
        self._place = 0
        page.merge_requested.connect(self._merge)
        page.dismiss_requested.connect(self._dismiss)
        page.next_requested.connect(self.step)

    def reload(self) -> None:
        """Read the pairs again."""
        self._desk.read(find_duplicates, done=self._show, owner=self)

    def step(self, by: int) -> None:
        """Go to the next pair or the one before, round the end."""
        if self._pairs:
            self._place = (self._place + by) % len(self._pairs)
            self._show_current()

    def _show(self, pairs: list[PossibleDuplicate]) -> None:
        shown = self._page.pair
        ids = [(pair.one.id, pair.other.id) for pair in pairs]
        self._pairs = pairs
        if shown is not None and (shown.one.id, shown.other.id) in ids:
            self._place = ids.index((shown.one.id, shown.other.id))
        self._place = min(self._place, max(len(pairs) - 1, 0))
        self._show_current()
        self.counted.emit(len(pairs))

    def _show_current(self) -> None:
        pair = self._pairs[self._place] if self._pairs else None
        self._page.show_pair(pair, self._place, len(self._pairs))
        self.shown.emit(pair, len(self._pairs))

    def _merge(self, pair: PossibleDuplicate, keep: bytes, other: bytes) -> None:
        def done(_alias: object) -> None:
            self._desk.undoable.emit(self.tr("Two records made one"))
            self.reload()

        self._desk.write(merge, pair.entity, keep, other, done=done, owner=self)

    def _dismiss(self, pair: PossibleDuplicate) -> None:
        self._desk.write(
            not_the_same, pair.one.id, pair.other.id,
            done=lambda _none: self.reload(), owner=self,
        )  # fmt: skip


def _read_page(store: Store, offset: int) -> list[Conflict]:
    return list_conflicts(store, _PAGE, offset)


def _read_conflicts(
    store: Store, most: int, wanted: bytes | None
) -> tuple[list[Conflict], int, OwnVersions]:
    """Return conflicts up to the page that holds the wanted one, their number, and own texts."""
    total = count_conflicts(store)
    conflicts = list_conflicts(store, most)
    while (
        wanted is not None
        and len(conflicts) < total
        and all(conflict.record_id != wanted for conflict in conflicts)
    ):
        page = list_conflicts(store, _PAGE, len(conflicts))
        if not page:
            break
        conflicts += page
    return conflicts, total, read_own_versions(store)
