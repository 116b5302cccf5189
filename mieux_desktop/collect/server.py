"""The server of phone pages: a thread that listens on the address that was picked, and no other."""

from __future__ import annotations

import asyncio
import errno
import http.client
import socket
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Thread

import uvicorn

from mieux_desktop.collect.connections import PatientProtocol
from mieux_desktop.collect.service import Service, Sitting
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.collecting import (
    Phase,
    PhoneServer,
    let_phones_in,
    read_form_to_fill,
)
from mieux_desktop.operations.stores import Store

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


def start_server(
    store: Store, collection_id: bytes, address: str, port: int, changed: Callable[[], None]
) -> PhoneServer:
    """Serve an open collection on an address of this laptop; port 0 is any that is free.

    Raises `feedback-closed`, `address-gone`, `port-taken`, `port-not-allowed`.
    """
    return _Server(store, collection_id, _listen(address, port), changed)


class _Server:
    """See `PhoneServer`."""

    def __init__(
        self,
        store: Store,
        collection_id: bytes,
        listening: socket.socket,
        changed: Callable[[], None],
    ) -> None:
        self._listening = listening
        try:
            access = let_phones_in(store, collection_id)
            form, count = read_form_to_fill(store, collection_id)
        except BaseException:
            listening.close()
            raise
        self.address, self.port = listening.getsockname()[:2]
        host = f"[{self.address}]" if ":" in self.address else self.address
        host = host if self.port == http.client.HTTP_PORT else f"{host}:{self.port}"
        self.url = f"http://{host}/{access.token}"
        self._host = host
        self._token = access.token
        self._now = store.now
        self._changed = changed
        self._seen = False
        self._wrong_address = False
        self._sitting = Sitting(count=count)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._service = Service(store, collection_id, form, access, self._sitting, changed)
        self._uvicorn = uvicorn.Server(
            uvicorn.Config(
                self._service.app(host, self._meet),
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

    @property
    def phase(self) -> Phase:
        """What it does now."""
        return self._sitting.phase

    @property
    def closing_ends_at(self) -> datetime | None:
        """Until when answers that were begun are taken; None unless closing."""
        return self._sitting.closing_ends_at

    def count(self) -> int:
        """Answers in the inbox, as of the last that a phone sent."""
        return self._sitting.count

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
            connection.request("GET", f"/{self._token}/state", headers={"Host": self._host})
            return connection.getresponse().status == http.client.OK
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def close(self, grace_s: float) -> None:
        """Take no new forms; stop when those who are typing had so long to send theirs."""
        if self.phase is Phase.STOPPED:
            return
        self._sitting.closing_ends_at = self._now() + timedelta(seconds=grace_s)
        self._sitting.phase = Phase.CLOSING
        self._changed()
        self._in_loop(lambda loop: loop.call_later(grace_s, self._end))

    def stop(self) -> None:
        """Stop at once, if not done yet, and wait for it."""
        self._in_loop(lambda _loop: self._end())
        self._uvicorn.should_exit = True
        self._thread.join()

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                self._loop = runner.get_loop()
                runner.run(self._uvicorn.serve(sockets=[self._listening]))
        finally:
            self._service.end()
            self._listening.close()
            self._sitting.phase = Phase.STOPPED
            self._sitting.closing_ends_at = None
            self._changed()

    def _end(self) -> None:
        self._sitting.phase = Phase.STOPPED  # what still comes over open connections is refused
        self._uvicorn.should_exit = True

    def _in_loop(self, call: Callable[[asyncio.AbstractEventLoop], object]) -> None:
        loop = self._loop
        if loop is None:
            return
        try:
            loop.call_soon_threadsafe(call, loop)
        except RuntimeError:
            return  # it has ended meanwhile

    def _meet(self, client: str, right: bool) -> None:
        """Remember that somebody came; not who."""
        seen = client not in (self.address, "")
        if (seen and not self._seen) or (not right and not self._wrong_address):
            self._seen = self._seen or (seen and right)
            self._wrong_address = self._wrong_address or not right
            self._changed()


def _listen(address: str, port: int) -> socket.socket:
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
