"""The real service on a free port of this machine, and a line to it that counts its bytes."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import uvicorn

from mieux_desktop.hub.service import Service
from mieux_desktop.hub.serving import QUIET


@contextmanager
def serving(service: Service) -> Iterator[str]:
    """A real uvicorn on a free port of loopback."""
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(service.app(), **QUIET)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        while not server.started:
            time.sleep(0.005)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


class CountingLine:
    """A line between a client and a server; `up` and `down` are the bytes that went through."""

    def __init__(self, port: int) -> None:
        self.up = self.down = 0
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        """Hang up; to be called once the client has."""
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                far = socket.create_connection(("127.0.0.1", self._port))
                for source, target, name in ((near, far, "up"), (far, near, "down")):
                    thread = threading.Thread(target=self._copy, args=(source, target, name))
                    self._threads.append(thread)
                    thread.start()

    def _copy(self, source: socket.socket, target: socket.socket, name: str) -> None:
        with source:
            while piece := source.recv(65536):
                setattr(self, name, getattr(self, name) + len(piece))
                target.sendall(piece)
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)
