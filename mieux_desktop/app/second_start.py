"""One program per store: a second start hands its wish to the program that runs, and ends."""

import hashlib
import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:  # the first start does not wait for the network's library
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_NOTE, _WINDOW, _TAKEN = b"note\n", b"window\n", b"taken\n"
_FILE = b"file "  # then its path, with all but letters and digits as %XX
_LONGEST = 16_384
_CONNECT_MS = 500
_ANSWER_MS = 3000


class SecondStarts(QObject):
    """Listens for starts of the program on the same store, by the same user of the computer."""

    wanted = Signal(bool)  # whether only a quick note is wanted
    file_wanted = Signal(object)  # Path of a file that was opened

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._server: QLocalServer | None = None

    def listen(self) -> None:
        """Begin to listen, once the folder is there; what a crash left behind is replaced."""
        if self._server is not None or not self._folder.is_dir():
            return
        from PySide6.QtNetwork import QLocalServer

        server = self._server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._meet(server.nextPendingConnection()))
        address = _address(self._folder)
        if not server.listen(address):
            QLocalServer.removeServer(address)
            server.listen(address)  # where it cannot, a second start says “in use”

    def close(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()

    def _meet(self, socket: "QLocalSocket") -> None:
        socket.readyRead.connect(partial(self._answer, socket))
        socket.disconnected.connect(socket.deleteLater)

    def _answer(self, socket: "QLocalSocket") -> None:
        if socket.canReadLine():
            wish = bytes(socket.readLine(_LONGEST).data())
            socket.write(_TAKEN)
            socket.flush()
            self.wanted.emit(wish == _NOTE)
            if wish.startswith(_FILE):
                path = unquote_to_bytes(wish.removeprefix(_FILE).strip())
                self.file_wanted.emit(Path(os.fsdecode(path)))


def hand_over(folder: Path, *, note_only: bool = False, file: Path | None = None) -> bool:
    """Ask the program that runs on this store to come up, with a file; return if there is one."""
    address = _address(folder)
    if os.name != "nt" and not Path(address).exists():
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(_wish(note_only, file))
    taken = socket.waitForReadyRead(_ANSWER_MS) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    return taken


def _wish(note_only: bool, file: Path | None) -> bytes:
    if file is not None:
        return _FILE + quote_from_bytes(os.fsencode(file.absolute())).encode() + b"\n"
    return _NOTE if note_only else _WINDOW


def _address(folder: Path) -> str:
    place = folder.resolve()
    if os.name == "nt":  # a pipe, which has a name only
        return f"mieux-desktop-{hashlib.sha256(str(place).encode()).hexdigest()[:16]}"
    return str(place / "running")  # where only this user may write
