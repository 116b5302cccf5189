"""A thread that serves pages on an address of this laptop that was picked, and on no other."""

from __future__ import annotations

import asyncio
import errno
import http.client
import socket
import sys
from collections.abc import Callable
from threading import Thread

import uvicorn
from starlette.types import ASGIApp

from mieux_desktop.collect.connections import PatientProtocol
from mieux_desktop.domain.problems import Problem

_FIRST_PORT = 8080  # short to type; any free one where it is taken
_STOP_S = 2  # for answers under way
_SELF_S = 2

_BY_ERRNO = {
    errno.EADDRNOTAVAIL: "address-gone",
    errno.EADDRINUSE: "port-taken",
    errno.EACCES: "port-not-allowed",
    10048: "port-taken",  # Windows has numbers of its own
    10013: "port-not-allowed",
}


def listen(address: str, port: int) -> socket.socket:
    """Take a port; 0 is any that is free.

    Raises `address-gone`, `port-taken`, `port-not-allowed`.
    """
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    for wanted in (port,) if port else (_FIRST_PORT, 0):
        listening = socket.socket(family, socket.SOCK_STREAM)
        try:
            if sys.platform != "win32":  # there it would let another program take the port over
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((address, wanted))
            listening.listen(256)
            return listening
        except OSError as error:
            listening.close()
            if port or not wanted:
                code = _BY_ERRNO.get(error.errno or 0, "address-gone")
                raise Problem(code, address=address, port=port) from error
    raise AssertionError("one of the ports is always tried last")


class LocalServer:
    """Serves pages from a thread of its own, and knows whether phones reach it."""

    def __init__(self, listening: socket.socket, token: str, changed: Callable[[], None]) -> None:
        self._listening = listening
        self.address, self.port = listening.getsockname()[:2]
        host = f"[{self.address}]" if ":" in self.address else self.address
        self.host = host if self.port == http.client.HTTP_PORT else f"{host}:{self.port}"
        self.url = f"http://{self.host}/{token}"
        self.changed = changed
        self._token = token
        self._seen = False
        self._wrong_address = False
        self._loop: asyncio.AbstractEventLoop | None = None

    def serve(self, app: ASGIApp) -> None:
        """Begin; `app` tells `meet` who comes."""
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                app,
                http=PatientProtocol,
                loop="asyncio",
                ws="none",
                lifespan="off",
                log_config=None,
                log_level="critical",  # whatever comes from a phone is no event of ours
                access_log=False,
                server_header=False,
                date_header=False,
                proxy_headers=False,
                timeout_keep_alive=15,
                timeout_graceful_shutdown=_STOP_S,
                h11_max_incomplete_event_size=16 << 10,
            )
        )
        self._thread = Thread(target=self._run, name="phone pages")
        self._thread.start()

    def ended(self) -> None:
        """Nobody is answered any more; called on the server's thread."""

    def phones_seen(self) -> bool:
        """Tell whether another device has loaded a page."""
        return self._seen

    def wrong_address(self) -> bool:
        """Tell whether somebody came under an address that is not the server's."""
        return self._wrong_address

    def answers_here(self) -> bool:
        """Ask itself over its address; takes up to two seconds."""
        connection = http.client.HTTPConnection(
            self.address, self.port, timeout=_SELF_S, source_address=(self.address, 0)
        )
        try:
            connection.request("GET", f"/{self._token}/state", headers={"Host": self.host})
            return connection.getresponse().status == http.client.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def stop(self) -> None:
        """Stop at once, if not done yet, and wait for it."""
        self.in_loop(lambda _loop: self.end())
        self._uvicorn.should_exit = True
        self._thread.join()

    def end(self) -> None:
        """Begin to stop; on the server's thread."""
        self._uvicorn.should_exit = True

    def in_loop(self, call: Callable[[asyncio.AbstractEventLoop], object]) -> None:
        """Do something on the server's thread, unless it has ended."""
        loop = self._loop
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(call, loop)
        except RuntimeError:
            return  # it has ended meanwhile

    def meet(self, client: str, right: bool) -> None:
        """Remember that somebody came; not who."""
        seen = client not in (self.address, "")
        if (seen and not self._seen) or (not right and not self._wrong_address):
            self._seen = self._seen or (seen and right)
            self._wrong_address = self._wrong_address or not right
            self.changed()

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                self._loop = runner.get_loop()
                runner.run(self._uvicorn.serve(sockets=[self._listening]))
        finally:
            self._listening.close()
            self.ended()
            self.changed()
