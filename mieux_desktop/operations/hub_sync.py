"""One sync with the hub: changes go both ways, then colleagues' work, then attachments."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from threading import Lock
from weakref import WeakKeyDictionary

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import key_in_groups, require_hub
from mieux_desktop.operations.hub_changes import Asker, Changes, Moved
from mieux_desktop.operations.hub_files import Files, FilesMoved
from mieux_desktop.operations.hub_forwards import pass_on
from mieux_desktop.storage.hub_link import KeptReceipt
from mieux_desktop.storage.peers import Exchanged
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.hub_client import HubClient
from mieux_desktop.sync.messages import read_receipt

_LAST = "hub-last-sync"  # setting: when and how the last sync ended
_CLOCK_MAY_DIFFER_S = 600

_running: WeakKeyDictionary[Store, Lock] = WeakKeyDictionary()
_running_guard = Lock()


@dataclass(frozen=True, slots=True)
class Step:
    """How far a sync is: `phase` is `changes` or `files`.

    `done` of `total` are changes that the hub acknowledged, or bytes of attachments; `received`
    counts changes of others. Bytes are of what travelled, both phases together.
    """

    phase: str
    done: int
    total: int
    received: int
    up_bytes: int
    down_bytes: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What a sync did. `problem` is why it ended early; what it did until then stays.

    `refused`: the hub gives this laptop nothing any more (`revoked`, `expired`). `set_aside` are
    own changes that wait at the hub for an officer, `retracted` actions that were taken from this
    laptop, `action_ids` those of which something came. `clock_ahead_s` is not 0 when this laptop's
    clock differs from the hub's by more than ten minutes. `forked`: this laptop's history goes on
    in two places.
    """

    at: datetime
    problem: Problem | None = None
    refused: str = ""
    sent: int = 0
    received: int = 0
    waiting: int = 0  # changes that the hub still lacks
    set_aside: int = 0
    conflicts: int = 0
    needs_update: int = 0
    files_sent: int = 0
    files_fetched: int = 0
    files_left: int = 0
    passed_on: int = 0  # colleagues' work that came by their files
    action_ids: tuple[bytes, ...] = ()
    retracted: tuple[bytes, ...] = ()
    clock_ahead_s: int = 0
    forked: bool = False
    requests: int = 0
    up_bytes: int = 0
    down_bytes: int = 0

    @property
    def moved_anything(self) -> bool:
        """Tell whether there is something to show."""
        return any((
            self.sent, self.received, self.set_aside, self.files_sent, self.files_fetched,
            self.retracted, self.passed_on,
        ))  # fmt: skip


@dataclass(frozen=True, slots=True)
class LastSync:
    """When the last sync ended, and the code of what stopped it; empty when nothing did."""

    at: datetime
    code: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """The hub's signed word on own changes. `is_sound`: the signature holds for this laptop.

    `changes` and `set_aside` are those that it newly told; `held` is how many of this laptop's
    changes it is about in all. `body` are the signed bytes.
    """

    seq: int
    at: datetime
    hub_key: str  # in groups
    changes: int
    set_aside: int
    held: int
    is_sound: bool
    body: bytes


def sync_with_hub(
    store: Store,
    *,
    files_up_to: int | None = None,
    progress: Callable[[Step], None] = lambda step: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Synced:
    """Sync until neither side has more, attachments of at most so many bytes each (0: none).

    Call it off the threads of interface and writer. Drafts are not sent: whoever has editors open
    settles them before, so that these know what of their text is written. What goes wrong on the
    way is in the result; only `not-enrolled`, `hub-address-missing` and `sync-running` are raised.
    """
    with store.reading() as records:
        link = require_hub(records)
        to_send = records.hub_waiting().changes
    if not link.url:
        raise Problem("hub-address-missing")
    with _alone(store):
        run = _Run(store, progress, to_send)
        try:
            client = HubClient(link.url, moved=run.note_bytes)
            with Asker(client, cancelled, run.tell) as asker:
                run.sync(asker, files_up_to)
        except Problem as problem:
            run.problem = problem
        return run.finish()


def last_sync(store: Store) -> LastSync | None:
    """Return how the last sync ended, None before the first."""
    with store.reading() as records:
        kept = records.setting(_LAST)
    return None if kept is None else LastSync(from_milliseconds(kept["at"]), kept["code"])


def list_receipts(store: Store, limit: int = 50, offset: int = 0) -> list[Receipt]:
    """Return the hub's receipts for this laptop's changes, newest first, each checked again."""
    with store.reading() as records:
        kept = records.hub_receipts(limit, offset)
    return [_receipt(store.device, one) for one in kept]


class _Run:
    """A sync under way, and what is to be told of it."""

    def __init__(self, store: Store, progress: Callable[[Step], None], to_send: int) -> None:
        self._store = store
        self._progress = progress
        self._to_send = to_send
        self._changes: Moved = Moved()
        self._files: FilesMoved = FilesMoved()
        self._up = self._down = 0
        self._last: Step | None = None
        self.passed_on = 0
        self.problem: Problem | None = None

    def sync(self, asker: Asker, files_up_to: int | None) -> None:
        changes = Changes(self._store, asker)
        self._changes = changes.moved
        changes.run()
        if self._changes.refused:
            return
        self.passed_on = pass_on(self._store, asker)
        if files_up_to == 0:
            return
        files = Files(
            self._store, asker, files_up_to, news=bool(self._changes.received), told=self.tell
        )
        self._files = files.moved
        files.run()

    def note_bytes(self, up: int, down: int) -> None:
        """Count what travels; called on the thread that asks."""
        self._up += up
        self._down += down

    def tell(self) -> None:
        """Report progress, when there is any."""
        if self._files.total_bytes:
            phase, done, total = "files", self._files.done_bytes, self._files.total_bytes
        else:
            phase, done = "changes", self._changes.sent
            total = max(self._to_send, done)
        step = Step(phase, done, total, self._changes.received, self._up, self._down)
        if step != self._last:
            self._last = step
            self._progress(step)

    def finish(self) -> Synced:
        """Keep what became of it, and return that."""
        self.tell()
        moved, files = self._changes, self._files
        ahead = moved.clock_ahead_s if abs(moved.clock_ahead_s) > _CLOCK_MAY_DIFFER_S else 0
        with self._store.reading() as records:
            waiting = records.hub_waiting()
            actions = records.values(Action, ("id",), id=list(moved.scopes | moved.retracted))
        known = {id_ for (id_,) in actions}
        synced = Synced(
            self._store.now(), self.problem, moved.refused, moved.sent, moved.received,
            waiting.changes, moved.set_aside, moved.conflicts, moved.needs_update, files.sent,
            files.fetched, files.left, self.passed_on, tuple(sorted(moved.scopes & known)),
            tuple(sorted(moved.retracted & known)), ahead, moved.forked, moved.requests, self._up,
            self._down,
        )  # fmt: skip
        with suppress(Problem):  # a full disk is told by what it stopped
            self._keep(synced)
        return synced

    def _keep(self, synced: Synced) -> None:
        at = round(synced.at.timestamp() * 1000)
        code = synced.problem.code if synced.problem else synced.refused
        with self._store.unit_of_work() as work:
            link = work.hub()
            work.put_setting(_LAST, {"at": at, "code": code})
            if link is None or not synced.moved_anything:
                return
            counts = {
                "changes": synced.sent, "received": synced.received, "files": synced.files_sent,
                "files_fetched": synced.files_fetched, "set_aside": synced.set_aside,
                "conflicts": synced.conflicts, "needs_update": synced.needs_update,
                "passed_on": synced.passed_on,
            }  # fmt: skip
            state = "synced" if synced.problem is None else "interrupted"
            size = synced.up_bytes + synced.down_bytes
            work.put_exchange(Exchanged(new_id(), link.key, True, synced.at, size, state, counts))


@contextmanager
def _alone(store: Store) -> Iterator[None]:
    """Let one sync of a store run at a time; raise `sync-running`."""
    with _running_guard:
        turn = _running.setdefault(store, Lock())
    if not turn.acquire(blocking=False):
        raise Problem("sync-running")
    try:
        yield
    finally:
        turn.release()


def _receipt(device: bytes, kept: KeptReceipt) -> Receipt:
    held, is_sound = 0, False
    with suppress(Problem):
        told = read_receipt(kept.body, kept.hub, device)
        held, is_sound = sum(head.n for head in told.heads), True
    return Receipt(
        kept.seq, kept.at, key_in_groups(kept.hub), kept.changes, kept.set_aside, held, is_sound,
        kept.body,
    )  # fmt: skip
