"""A bad link to a server: a proxy with real sockets that spoils requests by a plan.

    with BadLink(hub_url, [Trouble(cut_request=900), Trouble(cut_response=40)]) as link:
        client.get(link.url + "/health")

Each request takes the next `Trouble` of the plan, in the order in which the heads of requests
arrive; after the last one the link is good, unless `good` is given another. A plan may be endless:
`troubles(seed)` makes one in which about half of the requests suffer.

`link.down = True` hangs up on everybody and answers nobody until it is False again. `link.seen`
lists what was done to each request; `link.sent` and `link.given` count the bytes that a client sent
and was given. Whatever happens, neither side sees a byte that the other did not send.
"""

import random
import socket
import threading
import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from types import TracebackType
from typing import NamedTuple, Self
from urllib.parse import urlsplit

_PIECE = 16 << 10  # bytes at once on a link that is not throttled
_SILENCE_S = 30.0  # after which a connection is given up
_HELD_S = 0.25  # the longest that a request waits for another to pass it
_TICKS = 50  # pieces a second on a throttled link


@dataclass(frozen=True)
class Trouble:
    """What happens to one request; several things may at once.

    A link of 2G carries some 4,000 bytes a second and answers after 0.6 s: tests that throttle do
    so ten times faster, so that a sync takes less than a second.
    """

    cut_request: int | None = None  # hang up after so many bytes of it have reached the server
    cut_response: int | None = None  # hang up after so many bytes of the answer
    delay_s: float = 0.0  # before it reaches the server
    bytes_per_s: int = 0  # each way; 0 is as fast as can be
    twice: bool = False  # the server gets it twice; the client has the second answer
    late_again: bool = False  # the server gets it once more when the next request was answered
    held: bool = False  # until another request, of any connection, was answered


class Seen(NamedTuple):
    """What was done to a request: its first line, its trouble, and whether an answer came whole."""

    line: str
    trouble: Trouble
    answered: bool


GOOD = Trouble()


def troubles(seed: int, share: float = 0.5, longest: int = 4000) -> Iterator[Trouble]:
    """Yield an endless plan in which that share of requests suffers; cuts come within `longest`."""
    chance = random.Random(seed)
    while True:
        if chance.random() >= share:
            yield GOOD
            continue
        at = int(longest ** chance.random())  # most cuts come early, as heads are short
        yield chance.choice([
            Trouble(cut_request=at),
            Trouble(cut_response=at),
            Trouble(delay_s=chance.random() * 0.02),
            Trouble(bytes_per_s=40_000),
            Trouble(twice=True),
            Trouble(late_again=True),
            Trouble(held=True),
            Trouble(twice=True, cut_response=at),
        ])  # fmt: skip


class _Gone(Exception):
    """One side has hung up, or is to be hung up on."""


class BadLink:
    """See the module. Close it after the client, or use it in `with`."""

    def __init__(
        self, url: str, plan: Iterable[Trouble] = (), good: Trouble = GOOD, *, down: bool = False
    ) -> None:
        address = urlsplit(url)
        self._server = (address.hostname or "127.0.0.1", address.port or 80)
        self._plan, self._good = iter(plan), good
        self._turn = threading.Condition()
        self._answered = 0
        self._late: list[bytes] = []
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closed = False
        self._down = down
        self.seen: list[Seen] = []
        self.sent = self.given = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._start(self._accept)

    @property
    def down(self) -> bool:
        """Tell whether the link is down."""
        return self._down

    @down.setter
    def down(self, down: bool) -> None:
        self._down = down
        if down:
            self._hang_up()

    def close(self) -> None:
        """Hang up on everybody and end all threads."""
        self._closed = True
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._hang_up()
        for thread in self._threads:
            thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()

    def _start(self, run: object, *given: object) -> None:
        thread = threading.Thread(target=run, args=given)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _hang_up(self) -> None:
        with self._turn:
            for line in self._open:
                with suppress(OSError):
                    line.shutdown(socket.SHUT_RDWR)
            self._turn.notify_all()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                if self._down:
                    near.close()
                else:
                    self._start(self._serve, near)

    def _serve(self, near: socket.socket) -> None:
        with ExitStack() as stack, suppress(_Gone, OSError):
            self._hold(stack, near)
            client = _Line(near)
            while not self._closed:
                request = client.message(is_answer=False)
                with self._turn:
                    trouble = next(self._plan, self._good)
                    number = len(self.seen)
                    line = request.split(b"\r\n", 1)[0].decode("latin-1")
                    self.seen.append(Seen(line, trouble, False))
                    self.sent += len(request)
                answer = self._carry(request, trouble)
                self._give(client, answer, trouble)
                with self._turn:
                    self.seen[number] = self.seen[number]._replace(answered=True)
                    self._answered += 1
                    late, self._late = self._late, []
                    if trouble.late_again:
                        self._late.append(request)
                    self._turn.notify_all()
                for again in late:
                    self._ask(again, GOOD)

    def _hold(self, stack: ExitStack, line: socket.socket) -> None:
        line.settimeout(_SILENCE_S)
        stack.callback(line.close)
        with self._turn:
            self._open.add(line)
        stack.callback(self._let_go, line)
        if self._down or self._closed:
            raise _Gone

    def _let_go(self, line: socket.socket) -> None:
        with self._turn:
            self._open.discard(line)

    def _carry(self, request: bytes, trouble: Trouble) -> bytes:
        time.sleep(trouble.delay_s)
        if trouble.held:
            with self._turn:
                before = self._answered
                self._turn.wait_for(lambda: self._answered > before or self._closed, _HELD_S)
        if trouble.twice:
            self._ask(request, replace(trouble, cut_request=None))
        return self._ask(request, trouble)

    def _ask(self, request: bytes, trouble: Trouble) -> bytes:
        """Have the server answer on a connection of its own."""
        with ExitStack() as stack:
            far = socket.create_connection(self._server, _SILENCE_S)
            self._hold(stack, far)
            line = _Line(far)
            is_cut = trouble.cut_request is not None and trouble.cut_request < len(request)
            line.send(request[: trouble.cut_request] if is_cut else request, trouble.bytes_per_s)
            if is_cut:
                raise _Gone
            return line.message(is_answer=True)

    def _give(self, client: "_Line", answer: bytes, trouble: Trouble) -> None:
        is_cut = trouble.cut_response is not None and trouble.cut_response < len(answer)
        piece = answer[: trouble.cut_response] if is_cut else answer
        client.send(piece, trouble.bytes_per_s)
        self.given += len(piece)
        if is_cut:
            raise _Gone


class _Line:
    """A connection on which whole HTTP/1.1 messages are read, and bytes are sent at a pace."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._read = bytearray()

    def send(self, data: bytes, bytes_per_s: int) -> None:
        """Send at that pace."""
        size = max(1, bytes_per_s // _TICKS) if bytes_per_s else _PIECE
        for first in range(0, len(data), size):
            if bytes_per_s and first:
                time.sleep(1 / _TICKS)
            self._line.sendall(data[first : first + size])

    def message(self, *, is_answer: bool) -> bytes:
        """Return one request or answer, as it came; interim answers are left out."""
        head = self._until(b"\r\n\r\n")
        first, *fields = head.decode("latin-1").split("\r\n")
        if is_answer and first.split(" ")[1].startswith("1"):
            return self.message(is_answer=True)
        given = dict(field.lower().split(":", 1) for field in fields if ":" in field)
        if "chunked" in given.get("transfer-encoding", ""):
            return head + self._chunks()
        if "content-length" in given:
            return head + self._exactly(int(given["content-length"]))
        ends_with_line = is_answer and first.split(" ")[1] not in ("204", "304")
        return head + (self._rest() if ends_with_line else b"")

    def _more(self) -> None:
        piece = self._line.recv(1 << 16)
        if not piece:
            raise _Gone
        self._read += piece

    def _exactly(self, size: int) -> bytes:
        while len(self._read) < size:
            self._more()
        found = bytes(self._read[:size])
        del self._read[:size]
        return found

    def _until(self, end: bytes) -> bytes:
        while end not in self._read:
            self._more()
        return self._exactly(self._read.index(end) + len(end))

    def _chunks(self) -> bytes:
        found = b""
        while True:
            size = self._until(b"\r\n")
            piece = self._exactly(int(size.split(b";")[0], 16) + 2)
            found += size + piece
            if piece == b"\r\n":
                return found

    def _rest(self) -> bytes:
        with suppress(_Gone):
            while True:
                self._more()
        return self._exactly(len(self._read))
