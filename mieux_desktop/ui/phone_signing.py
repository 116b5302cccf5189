"""Signing on phones: what goes on while the window may be locked."""

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.phone_signing import Invitation, SigningServer, StartSigning
from mieux_desktop.ui.desk import Desk

_CHECK_AFTER_MS = 400


class PhoneSigning(QObject):
    """Starts and ends the server on whose pages people sign: one at a time, for one day.

    It goes on when the window is locked: the store stays open for it.
    """

    started = Signal()
    changed = Signal()  # the count, or what is known of the road
    stopped = Signal()
    failed = Signal(object)  # Problem
    idle = Signal()  # nobody signs any more, and the workspace goes on

    _stirred = Signal()  # from the server's thread

    def __init__(self, desk: Desk, start_signing: StartSigning | None, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._start_signing = start_signing
        self._starting = False
        self._closed = False
        self.server: SigningServer | None = None
        self.reachable: bool | None = None  # from this laptop itself; None until asked
        self._stirred.connect(self._look)

    @property
    def is_running(self) -> bool:
        """Tell whether people can sign on phones."""
        return self.server is not None

    @property
    def takes_phones(self) -> bool:
        """Tell whether there is a server of such pages at all."""
        return self._start_signing is not None

    @property
    def keeps_open(self) -> bool:
        """Tell whether the store has to stay open behind a locked window."""
        return self.is_running or self._starting

    def start(self, activity_id: bytes, on: date, address: str) -> None:
        """Serve a day on an address; another day or address takes the place of what is served."""
        start_signing, server = self._start_signing, self.server
        if self._starting or start_signing is None:
            return
        if server is not None:
            if (server.activity_id, server.on, server.address) == (activity_id, on, address):
                self.started.emit()
                return
            self._end()
        self._starting = True
        self.reachable = None
        store, stirred = self._desk.store, self._stirred
        self._desk.background.write(
            lambda: start_signing(store, activity_id, on, address, 0, stirred.emit),
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

    def invite(self, participant_id: bytes) -> Invitation | None:
        """Let somebody sign without a badge, while a server runs."""
        return self.server.invite(participant_id) if self.server is not None else None

    def stop(self) -> None:
        """Stop at once."""
        if self.server is not None:
            self._end()
            if not self._closed:
                self.idle.emit()

    def close(self) -> None:
        """End everything: the workspace closes."""
        self._closed = True
        self.stop()

    def _end(self) -> None:
        server, self.server = self.server, None
        if server is not None:
            server.stop()
            self.stopped.emit()

    def _begin(self, server: SigningServer) -> None:
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
        if not self._closed and not self.keeps_open:
            self.idle.emit()

    def _know(self, reachable: bool) -> None:
        self.reachable = reachable
        self.changed.emit()

    def _look(self) -> None:
        if self.server is None:
            return
        if self.server.is_running():
            self.changed.emit()
        else:
            self.stop()
