"""Attachments on the line: one sealed file to or from the hub, from where the last try ended.

Each call is one try. What broke the line is raised as httpx says it (`httpx.TransportError`);
calling again goes on at the byte, also after a restart of the program.
"""

import re
import time
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.file_requests import OFFSET_TYPE, TUS, sign_file_request
from mieux_desktop.sync.resealing import MAX_SEALED_ATTACHMENT, Resealed, prove_sealed

_SMALL = 16 << 10  # bytes handed over at once: what a cut may lose is of this order
_RANGE = re.compile(r"bytes (?:(\d{1,12})-\d{1,12}|\*)/(\d{1,12})")
_CODE = re.compile(r"[a-z]+(-[a-z]+)*")
# After these the hub says anew where the upload stands, and the same try goes on.
_ASK_AGAIN = frozenset({"offset-differs", "request-slow", "upload-unknown"})
_TRIES = 5  # without a byte of progress

Progress = Callable[[int, int], None]  # bytes done, bytes in all
Cancelled = Callable[[], bool]


@dataclass(slots=True)
class HubLine:
    """The way to the hub for one device.

    The client may follow no redirects, and reads and writes with timeouts. `clock_ahead_ms` is
    learnt: requests are dated by the hub's clock, so that a wrong one here stops nothing.
    """

    client: httpx.Client
    url: str  # the hub's address, without a slash at the end
    hub_key: bytes
    device: Device = field(repr=False)
    clock_ahead_ms: int = 0

    def request(
        self, method: str, path: str, headers: dict[str, str], content: Iterator[bytes] | None
    ) -> httpx.Request:
        """Return the signed request; `headers` have small letters."""
        at = time.time_ns() // 1_000_000 - self.clock_ahead_ms
        signature = sign_file_request(self.device, self.hub_key, at, method, path, headers)
        signed = {"authorization": signature, "tus-resumable": TUS, **headers}
        return self.client.build_request(method, self.url + path, headers=signed, content=content)

    def open(self, method: str, path: str, headers: dict[str, str]) -> httpx.Response:
        """Ask without a body, a second time if the clocks differ; the answer is to be closed."""
        for _ in range(2):
            response = self.client.send(self.request(method, path, headers, None), stream=True)
            if not self.learn_clock(response):
                break
            response.close()
        return response

    def learn_clock(self, response: httpx.Response) -> bool:
        """Take the hub's time from an answer that names it; tell whether to ask again."""
        told = response.headers.get("hub-time", "")
        if response.status_code != 403 or not told.isdecimal() or len(told) > 15:
            return False
        before = self.clock_ahead_ms
        self.clock_ahead_ms = time.time_ns() // 1_000_000 - int(told)
        return abs(self.clock_ahead_ms - before) > 60_000


def send_attachment(
    line: HubLine,
    sha256: bytes,
    sealed: Resealed,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> None:
    """Bring the hub the content of an attachment; the hub holds it on return.

    `sealed` is the store's own file, resealed for the hub's recipient. Raises `cancelled`, and
    what the hub says: `room-full`, `hub-disk-full`, `file-damaged` and others.
    """
    tries, before = _TRIES, -1
    while True:
        if cancelled():
            raise Problem("cancelled")
        offset = _begin(line, sha256, sealed.length)
        progress(offset, sealed.length)
        if offset == sealed.length:
            return
        tries = tries - 1 if offset == before else _TRIES
        before = offset
        try:
            if _patch(line, sha256, sealed, offset, progress, cancelled) == sealed.length:
                return
        except Problem as problem:
            if problem.code not in _ASK_AGAIN or not tries:
                raise


def fetch_attachment(
    line: HubLine,
    sha256: bytes,
    part: Path,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> int:
    """Fetch a sealed file into `part`, go on where it ends, and return the size of its content.

    On return the part is whole, sealed to this device and proven to have the SHA-256. Until then
    it stays for the next try, unless it is damaged. Raises `file-unknown` (the hub has it not
    yet, or not for this device), `attachment-damaged`, `revoked`, `expired`, `cancelled`.
    """
    part.parent.mkdir(parents=True, exist_ok=True)
    held = part.stat().st_size if part.exists() else 0
    path = f"/files/{sha256.hex()}"
    headers = {"range": f"bytes={held}-", "accept-encoding": "identity"}
    response = line.open("GET", path, headers)
    try:
        total = _total(response, held, part)
        if total == held:  # the last try ended after the last byte
            return _proven(line, sha256, part, cancelled)
        with part.open("ab", buffering=0) as file:
            for piece in response.iter_raw():
                if cancelled():
                    raise Problem("cancelled")
                if held + len(piece) > total:
                    raise Problem("hub-answer-unknown")
                file.write(piece)
                held += len(piece)
                progress(held, total)
    finally:
        response.close()
    return _proven(line, sha256, part, cancelled)


def _begin(line: HubLine, sha256: bytes, length: int) -> int:
    """Tell the hub what is coming; return how much of it the hub holds."""
    metadata = f"sha256 {b64encode(sha256).decode()}"
    headers = {"upload-length": str(length), "upload-metadata": metadata}
    response = line.open("POST", "/files", headers)
    try:
        _check(response, 201)
        return _offset(response, length)
    finally:
        response.close()


def _patch(
    line: HubLine,
    sha256: bytes,
    sealed: Resealed,
    offset: int,
    progress: Progress,
    cancelled: Cancelled,
) -> int:
    """Send the rest; return how much the hub holds."""

    def rest() -> Iterator[bytes]:
        done = offset
        for piece in sealed.pieces(offset):
            for start in range(0, len(piece), _SMALL):
                if cancelled():
                    raise Problem("cancelled")
                some = piece[start : start + _SMALL]
                yield some
                done += len(some)
                progress(done, sealed.length)

    headers = {
        "upload-offset": str(offset),
        "content-type": OFFSET_TYPE,
        "content-length": str(sealed.length - offset),
    }
    request = line.request("PATCH", f"/files/{sha256.hex()}", headers, rest())
    response = line.client.send(request)
    _check(response, 204)
    return _offset(response, sealed.length)


def _check(response: httpx.Response, *wanted: int) -> None:
    """Raise what the hub says, or that it is not the hub that answers."""
    if response.headers.get("tus-resumable") != TUS:
        raise Problem("hub-answer-unknown")
    if response.status_code not in wanted:
        word = response.read()[:40].decode(errors="replace")
        raise Problem(word if _CODE.fullmatch(word) else "hub-answer-unknown")


def _offset(response: httpx.Response, length: int) -> int:
    told = response.headers.get("upload-offset", "")
    if not told.isdecimal() or len(told) > 12 or int(told) > length:
        raise Problem("hub-answer-unknown")
    return int(told)


def _total(response: httpx.Response, held: int, part: Path) -> int:
    """Return the length of the whole; raise unless what follows begins where the part ends."""
    _check(response, 206, 416)
    found = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if found is None:
        raise Problem("hub-answer-unknown")
    total = int(found[2])
    begins = total if found[1] is None else int(found[1])  # 416: nothing is left
    if total > MAX_SEALED_ATTACHMENT or begins > held:
        raise Problem("hub-answer-unknown")
    if begins < held:  # the part is longer than the whole, or of something else
        part.unlink()
        raise Problem("attachment-damaged")
    return total


def _proven(line: HubLine, sha256: bytes, part: Path, cancelled: Cancelled) -> int:
    try:
        return prove_sealed(part, line.device.identity, sha256, cancelled)
    except Problem as problem:
        if problem.code == "attachment-damaged":
            part.unlink(missing_ok=True)
        raise
