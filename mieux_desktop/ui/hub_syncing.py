"""Syncing with the hub beside the user's work: when asked, and by itself at good moments."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.enrolment import Hub, read_hub
from mieux_desktop.operations.hub_sync import LastSync, Step, Synced, last_sync, sync_with_hub
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.sync_choices import (
    SyncChoices,
    keep_sync_choices,
    read_sync_choices,
)
from mieux_desktop.operations.sync_pace import AFTER_WORK, Ended, next_sync_after
from mieux_desktop.ui.background import Report, Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_network import Network

_GATHER_MS = 150  # changes that come together are counted together
_LONGEST_MS = 24 * 3_600_000
# From the unlock, or from when a network comes up, to the first try: up to twice as long.
_SOON = timedelta(seconds=2)


@dataclass(frozen=True)
class HubState:
    """All that the window says about the hub. `hub` is None while this laptop is not enrolled.

    `step` is how far a running sync is, None before its first news; `problem` is what ended the
    last sync since the unlock; `stopped`: the user ended it, nothing goes by itself until asked.
    """

    hub: Hub | None = None
    choices: SyncChoices = field(default_factory=SyncChoices)
    last: LastSync | None = None
    running: bool = False
    step: Step | None = None
    problem: Problem | None = None
    stopped: bool = False
    away: bool = False  # the system says that there is no network
    metered: bool = False

    @property
    def waits(self) -> bool:
        """Tell whether the hub lacks something of this laptop."""
        return self.hub is not None and bool(self.hub.waiting_changes or self.hub.waiting_files)


class HubSyncing(QObject):
    """Runs one sync at a time on a thread of its own; `state` is always what `changed` told."""

    changed = Signal(object)  # HubState
    synced = Signal(object)  # Synced, also when it did not end well
    closing = Signal()  # the store is about to be closed: what asks the hub ends
    writing = Signal()  # the user asked for a sync: everything typed is wanted in the store

    def __init__(
        self,
        desk: Desk,
        parent: QObject | None = None,
        *,
        network: Callable[[QObject], Network] = Network,
        chance: Callable[[], float] = random.random,
    ) -> None:
        super().__init__(parent)
        self.state = HubState()
        self._desk = desk
        self._make_network = network
        self._network: Network | None = None  # asked for once there is a hub to reach
        self._chance = chance
        self._task: Task | None = None
        self._newest: Step | None = None  # written by the thread of the sync
        self._failures = 0
        self._closed = False
        self._chosen = False  # here, so that an answer asked for before is no news
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._sync_if_wanted)
        self._gather = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._gather.timeout.connect(self.refresh)
        desk.records_changed.connect(lambda _entities: self._gather.start())

    def refresh(self) -> None:
        """Read again what waits, and with whom this laptop is enrolled."""
        if not self._closed:
            self._desk.read(_read, done=self._show, owner=self)

    def sync(self) -> None:
        """Sync now, whatever was chosen for syncs that nobody asks for."""
        self._set(stopped=False)
        if not self.state.running and not self._closed:
            self._begin()
            self.writing.emit()
            # Writes keep their order: when this one is done, all that was typed is in the store.
            self._desk.write(
                settle_drafts, owner=self,
                done=lambda _count: self._start(), failed=lambda _problem: self._start(),
            )  # fmt: skip

    def stop(self) -> None:
        """End the sync under way; what was moved stays, and the next one goes on from there."""
        self._timer.stop()
        if self._task is not None:
            self._set(stopped=True)
            self._task.cancel()

    def restart(self) -> None:
        """Let syncs go by themselves again, as after an enrolment."""
        self._failures = 0
        self._set(stopped=False, problem=None)
        self.refresh()

    def choose(self, choices: SyncChoices) -> None:
        """Keep what goes by itself from now on."""
        self._chosen = True
        self._set(choices=choices)
        self._timer.stop()
        self._desk.write(keep_sync_choices, choices, owner=self)
        self._schedule(self._soon())

    def finish(self, then: Callable[[], None]) -> None:
        """Begin nothing more and tell nobody; go on once the sync under way has ended."""
        self._end_all()
        self.blockSignals(True)
        if self._task is None:
            then()
        else:
            self._task.ended.connect(then)

    def close(self) -> None:
        """End all work before the store is closed."""
        self._end_all()
        if self._task is not None:
            self._task.cancel()

    @property
    def next_in(self) -> timedelta | None:
        """Return how long it is to the next sync that goes by itself; None when none will."""
        return (
            timedelta(milliseconds=self._timer.remainingTime()) if self._timer.isActive() else None
        )

    # When

    def _show(self, found: tuple[Hub | None, SyncChoices, LastSync | None]) -> None:
        hub, choices, last = found
        before = self.state.hub
        choices = self.state.choices if self._chosen else choices
        if hub is not None and self._network is None:
            self._network = self._make_network(self)
            self._network.changed.connect(self._follow_network)
            self._set(away=self._network.is_away, metered=self._network.is_metered)
        if hub is None:
            self._timer.stop()
            self._set(hub=None, choices=choices, last=last, problem=None, stopped=False)
            return
        self._set(hub=hub, choices=choices, last=last)
        if before is None or (before.url, before.refused) != (hub.url, hub.refused):
            self._failures = 0
            self._schedule(self._soon())
        elif self.state.problem is None and (
            hub.waiting_changes > before.waiting_changes or hub.waiting_files > before.waiting_files
        ):
            self._schedule(AFTER_WORK * (0.75 + self._chance() / 2))

    def _follow_network(self) -> None:
        if self._network is None or self._closed:
            return
        was_away = self.state.away
        self._set(away=self._network.is_away, metered=self._network.is_metered)
        if was_away and not self.state.away:
            self._failures = 0
        if not self.state.away:
            self._schedule(self._soon())

    def _soon(self) -> timedelta:
        return _SOON * (1 + self._chance())

    def _schedule(self, pause: timedelta | None) -> None:
        """Sync after a pause, unless one is to come sooner."""
        if pause is None or self.state.running or not self._may():
            return
        wanted = min(round(pause.total_seconds() * 1000), _LONGEST_MS)
        if not self._timer.isActive() or self._timer.remainingTime() > wanted:
            self._timer.start(wanted)

    def _may(self) -> bool:
        """Tell whether a sync may go by itself."""
        state = self.state
        if state.hub is None or not state.hub.url or state.hub.refused or self._closed:
            return False
        if state.stopped or not state.choices.by_itself:
            return False
        return state.choices.when_metered or not state.metered

    def _sync_if_wanted(self) -> None:
        # What is being typed goes with a later one: nobody is interrupted.
        if self._may() and not self.state.running:
            self._begin()
            self._start()

    # One sync

    def _begin(self) -> None:
        self._timer.stop()
        self._set(running=True, step=None)

    def _start(self) -> None:
        if self._closed:
            return
        store = self._desk.store

        def work(progress: Report, cancelled: Callable[[], bool]) -> Synced:
            def tell(step: Step) -> None:
                self._newest = step
                progress(step.done, step.total)

            return sync_with_hub(store, progress=tell, cancelled=cancelled)

        self._newest = None
        self._task = self._desk.background.work(
            work, owner=self, done=self._end_well, failed=self._end_early, on="line"
        )
        self._task.progressed.connect(lambda _done, _total: self._set(step=self._newest))
        self._task.ended.connect(self._end)

    def _end_well(self, synced: Synced) -> None:
        problem = synced.problem
        self._failures = self._failures + 1 if problem else 0
        code = problem.code if problem else synced.refused
        seconds = problem.details.get("seconds", 0) if problem else 0
        wait_s = seconds if isinstance(seconds, int) else 0
        self._take(problem, Ended(code, self._failures, wait_s, bool(synced.waiting)))
        self.synced.emit(synced)

    def _end_early(self, problem: Problem) -> None:
        self._failures += 1
        self._take(problem, Ended(problem.code, self._failures))

    def _take(self, problem: Problem | None, ended: Ended) -> None:
        self._task = None
        self._set(running=False, step=None, problem=problem)
        chance = self._chance()
        self._schedule(next_sync_after(ended, metered=self.state.metered, chance=chance))

    def _end(self) -> None:
        self._task = None
        if not self._closed:
            self._set(running=False, step=None)
            self.refresh()

    def _end_all(self) -> None:
        if not self._closed:
            self._closed = True
            self.closing.emit()
        self._timer.stop()
        self._gather.stop()

    def _set(self, **values: object) -> None:
        state = replace(self.state, **values)  # type: ignore[arg-type]
        if state != self.state:
            self.state = state
            self.changed.emit(state)


def _read(store: Store) -> tuple[Hub | None, SyncChoices, LastSync | None]:
    return read_hub(store), read_sync_choices(store), last_sync(store)
