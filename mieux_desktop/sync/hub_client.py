"""The road to the hub: bytes go out, bytes come back; what goes wrong is told in plain words."""

import re
import socket
import ssl
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.hub_trouble import Road, explain
from mieux_desktop.sync.messages import MAX_RESPONSE

CONNECT_S, READ_S = 15.0, 60.0  # a 2G link takes seconds for one packet, and stops for many
_IDLE_S = 20.0  # less than the hub waits for the next request on a connection
_PIECE = 4 << 10
_REDIRECTS = range(300, 400)
_WORD = re.compile(rb"[a-z]+(-[a-z]+)+")
_SAID_BY_A_HUB = frozenset({
    "bundle-damaged", "bundle-newer-format", "bundle-too-large", "bundle-truncated",
    "clock-differs", "code-refused", "device-of-another", "device-refused", "device-unknown",
    "hub-busy", "hub-database-away", "hub-disk-full", "name-taken", "not-a-bundle", "not-a-card",
    "not-allowed", "not-for-this-laptop", "person-unknown", "request-damaged",
    "request-newer-format", "request-slow", "request-too-large", "role-unknown", "sender-unknown",
    "too-many-requests",
})  # fmt: skip
# What a proxy in front of the hub says for it.
_SAID_BY_A_PROXY = {
    408: "request-slow", 413: "request-too-large", 429: "too-many-requests", 500: "hub-failed",
    502: "hub-busy", 503: "hub-busy", 504: "hub-busy", 507: "hub-disk-full",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back: status, headers by lower-case name, body."""

    status: int
    headers: Mapping[str, str]
    content: bytes


Moved = Callable[[int, int], None]  # bytes of bodies that went out and came in since the last call


@dataclass(slots=True)
class HubClient:
    """One connection to the hub at an address, kept open from request to request.

    `abort` may be called on any thread: what is under way ends with `cancelled`.
    """

    address: str
    connect_s: float = CONNECT_S
    read_s: float = READ_S
    road: Road = field(init=False)
    moved: Moved = lambda up, down: None
    http: httpx.Client = field(init=False)
    _stream: Any = None
    _aborted: bool = False

    def __post_init__(self) -> None:
        url = httpx.URL(self.address)
        self.road = Road(url.scheme, url.host, url.port, _proxy_for(url))
        try:
            self.http = httpx.Client(
                # Without TLS there is nothing to verify, and to gather authorities takes long.
                verify=trusted_context() if url.scheme == "https" else False,
                proxy=self.road.proxy,
                trust_env=False,  # what it would read beside proxies: passwords from .netrc
                timeout=httpx.Timeout(self.read_s, connect=self.connect_s),
                limits=httpx.Limits(max_connections=1, keepalive_expiry=_IDLE_S),
                event_hooks={"request": [self._trace]},
            )
        except (ImportError, ValueError, httpx.InvalidURL) as error:  # such as a SOCKS proxy
            raise Problem("proxy-refused", proxy=str(self.road.proxy)) from error
        self.http.headers.clear()  # each of them costs more than an idle answer

    def ask(
        self,
        path: str,
        content: bytes = b"",
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        also: tuple[int, ...] = (),
        most: int = MAX_RESPONSE,
    ) -> Answered:
        """Send one request and return the hub's answer: 2xx, or a status named by `also`.

        Raises `no-network`, `hub-unreachable`, `connection-lost`, `captive-portal`,
        `tls-untrusted`, `tls-expired`, `clock-wrong`, `proxy-refused`, `not-a-hub`, `hub-failed`,
        `cancelled`, and the words that a hub answers with.
        """
        if self._aborted:
            raise Problem("cancelled")
        asked = {**(headers or {}), "Content-Length": str(len(content))}
        request = self.http.build_request(
            method, self.address + path, content=self._pieces(content), headers=asked
        )
        with self.explaining():
            response = self.http.send(request, stream=True)
            try:
                body = self._body(response, most)
            finally:
                response.close()
        expected = 200 <= response.status_code < 300 or response.status_code in also
        if expected and not _is_page(response, body):
            return Answered(response.status_code, response.headers, body)
        raise _refusal(response, body, self.road)

    @contextmanager
    def explaining(self) -> Iterator[None]:
        """Raise what goes wrong on the line within as problems."""
        try:
            yield
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
            if self._aborted:
                raise Problem("cancelled") from error
            raise explain(error, self.road) from error
        if self._aborted:
            raise Problem("cancelled")

    def abort(self) -> None:
        """End what is under way, and refuse what follows."""
        self._aborted = True
        stream = self._stream
        if stream is not None:
            with suppress(OSError):
                stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Hang up."""
        self.http.close()

    def _pieces(self, content: bytes) -> Iterator[bytes]:
        for start in range(0, len(content), _PIECE):
            if self._aborted:
                raise Problem("cancelled")
            piece = content[start : start + _PIECE]
            yield piece
            self.moved(len(piece), 0)

    def _body(self, response: httpx.Response, most: int) -> bytes:
        body = bytearray()
        for piece in response.iter_raw():
            body += piece
            self.moved(0, len(piece))
            if len(body) > most:
                raise Problem("not-a-hub", host=self.road.host)
        return bytes(body)

    def _trace(self, request: httpx.Request) -> None:
        request.extensions = {**request.extensions, "trace": self._watch}

    def _watch(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
            if self._aborted:
                self.abort()


def trusted_context() -> ssl.SSLContext:
    """Return what decides whom to believe: the system's certificates and the usual public ones."""
    context = httpx.create_ssl_context(trust_env=False)
    context.load_default_certs()
    return context


def _proxy_for(url: httpx.URL) -> str | None:
    """Return the proxy that the system or the environment names for an address."""
    proxies = urllib.request.getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(url.netloc.decode("ascii")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _is_page(response: httpx.Response, body: bytes) -> bool:
    """Tell whether somebody answered with a page for a browser."""
    kind = response.headers.get("content-type", "").lower()
    return "html" in kind or body[:64].lstrip().lower().startswith((b"<!doctype", b"<html"))


def _refusal(response: httpx.Response, body: bytes, road: Road) -> Problem:
    status = response.status_code
    if status == 407:
        return Problem("proxy-refused", proxy=road.proxy_host)
    if status == 511:
        return Problem("captive-portal", host=road.host)
    if status in _REDIRECTS:
        elsewhere = _elsewhere(response, road)
        return (
            Problem("captive-portal", host=elsewhere)
            if elsewhere
            else Problem("not-a-hub", host=road.host)
        )
    if _WORD.fullmatch(body) and (word := body.decode()) in _SAID_BY_A_HUB:
        return Problem(word, **_wait(response))
    if code := _SAID_BY_A_PROXY.get(status):
        return Problem(code, **_wait(response))
    if _is_page(response, body) and road.scheme == "http":
        return Problem("captive-portal", host=road.host)
    return Problem("not-a-hub", host=road.host)


def _elsewhere(response: httpx.Response, road: Road) -> str:
    """Return the other host that a redirect leads to; empty when it stays."""
    try:
        host = httpx.URL(response.headers.get("location", "")).host
    except httpx.InvalidURL:
        return ""
    return host if host != road.host else ""


def _wait(response: httpx.Response) -> dict[str, int]:
    """Return how many seconds the hub wants to be left alone, if it says so."""
    said = response.headers.get("retry-after", "")
    if said.isdecimal():
        return {"seconds": min(int(said), 86_400)}
    with suppress(ValueError):
        until = parsedate_to_datetime(said)
        if until.tzinfo is not None:
            seconds = round((until - datetime.now(UTC)).total_seconds())
            return {"seconds": max(0, min(seconds, 86_400))}
    return {}
