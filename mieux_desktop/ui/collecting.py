"""Collecting: what goes on while the window may be locked — the phone pages, and the kiosk."""

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.collecting import Phase, PhoneServer, StartServer
from mieux_desktop.ui.desk import Desk

_GRACE_S = 90.0  # for those who are typing when the round closes
_TICK_MS = 1000  # the time left to them
_CHECK_AFTER_MS = 400


class Collecting(QObject):
    """Starts and ends one server at a time, and knows whether the kiosk is up.

    Both go on when the window is locked: the store stays open for them (`keeps_open`).
    """

    started = Signal()
    changed = Signal()  # the count, the phase, the time left, or what is known of the road
    stopped = Signal()  # no phone can send any more
    failed = Signal(object)  # Problem
    cover_requested = Signal()  # the kiosk begins: lock the window behind it
    uncover_requested = Signal()  # the owner has left the kiosk with the passphrase
    unlocked = Signal()  # the owner has unlocked the window itself
    idle = Signal()  # nothing goes on any more
    over = Signal()  # the workspace closes: take away what stands beside its window

    _stirred = Signal()  # from the server's thread

    def __init__(self, desk: Desk, start_server: StartServer | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start_server = start_server
        self._starting = False
        self._closed = False
        self.kiosk_is_up = False
        self.server: PhoneServer | None = None
        self.collection_id = b""
        self.reachable: bool | None = None  # from this laptop itself; None until asked
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self.changed)
        self._stirred.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Tell whether phones can still send."""
        return self.server is not None

    @property
    def takes_phones(self) -> bool:
        """Tell whether there is a server of phone pages at all."""
        return self._start_server is not None

    @property
    def keeps_open(self) -> bool:
        """Tell whether the store has to stay open behind a locked window."""
        return self.is_running or self._starting or self.kiosk_is_up

    def begin_kiosk(self) -> None:
        """Lock the window; the kiosk stands before it."""
        self.kiosk_is_up = True
        self.cover_requested.emit()

    def end_kiosk(self) -> None:
        """Let the owner back into the window."""
        self.kiosk_is_up = False
        self.uncover_requested.emit()

    def start(self, collection_id: bytes, address: str) -> None:
        """Serve a collection on an address; on another address, the server moves there."""
        start_server = self._start_server
        if self._starting or start_server is None:
            return
        if self.server is not None:
            if self.server.address == address and self.collection_id == collection_id:
                self.started.emit()
                return
            self.stop()
        self._starting = True
        self.collection_id = collection_id
        self.reachable = None
        store, stirred = self._desk.store, self._stirred
        self._desk.background.write(
            lambda: start_server(store, collection_id, address, 0, stirred.emit),
            owner=self, done=self._begin, failed=self._refuse,
        )  # fmt: skip

    def check(self) -> None:
        """Ask whether the server answers at its address at all."""
        server = self.server
        if server is not None:
            self._desk.background.work(
                lambda _report, _cancelled: server.answers_here(),
                owner=self, done=self._know, failed=self._refuse, on="readers",
            )  # fmt: skip

    def close_round(self) -> None:
        """Take no new forms; let those who are typing send theirs."""
        if self.server is not None:
            self.server.close(_GRACE_S)
            self._clock.start()

    def stop(self) -> None:
        """Stop at once."""
        server, self.server = self.server, None
        self._clock.stop()
        if server is not None:
            server.stop()
            self.stopped.emit()
            if not self.keeps_open and not self._closed:
                self.idle.emit()

    def close(self) -> None:
        """End everything: the workspace closes."""
        self._closed = True
        self.kiosk_is_up = False
        self.over.emit()
        self.stop()

    def _begin(self, server: PhoneServer) -> None:
        self._starting = False
        if self._closed:
            server.stop()
            return
        self.server = server
        self.started.emit()
        QTimer.singleShot(_CHECK_AFTER_MS, self, self.check)

    def _refuse(self, problem: Problem) -> None:
        self._starting = False
        self.failed.emit(problem)

    def _know(self, reachable: bool) -> None:
        self.reachable = reachable
        self.changed.emit()

    def _look(self) -> None:
        if self.server is None:
            return
        if self.server.phase is Phase.STOPPED:
            self.stop()
        else:
            self.changed.emit()
