"""Laptops that bring and fetch attachments, and the hub's folder of them."""

import hashlib
import secrets
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pyrage

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.hub.file_routes import FileLimits
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.sync.attachments_online import HubLine, fetch_attachment, send_attachment
from mieux_desktop.sync.file_requests import OFFSET_TYPE, TUS, sign_file_request
from mieux_desktop.sync.resealing import Resealed, reseal
from tests.hub.conftest import GHANA, PATIENT, Centre
from tests.hub.device import Laptop
from tests.hub.loopback import serving


def content_of(size: int = 200_000) -> bytes:
    """What nobody else has."""
    return secrets.token_bytes(size)


def attachment(content: bytes, action: bytes = GHANA) -> Attachment:
    """A record of a note's file."""
    return Attachment(
        id=new_id(), action_id=action, note_id=new_id(), sha256=hashlib.sha256(content).digest(),
        size_bytes=len(content), name="fees.jpg",
    )  # fmt: skip


@dataclass
class Desk:
    """A hub with attachments: one worker at `url`, and more when asked for."""

    centre: Centre
    folder: Path
    files: Path = field(init=False)
    url: str = field(init=False)

    def __post_init__(self) -> None:
        self.files = self.folder / "attachments"
        self.url = self.serve()
        self.centre.urls[:] = [self.url]

    def serve(self, limits: FileLimits | None = None) -> str:
        """Start a worker; return its address."""
        centre = self.centre
        hub = Hub(centre.keys, centre.database, lambda: centre.now)
        service = Service(hub, PATIENT, self.files, limits or FileLimits())
        return centre.stack.enter_context(serving(service))

    def laptop(self, name: str, role: str = "expert", *actions: bytes) -> "Carrier":
        """An enrolled laptop with a folder."""
        return Carrier(self, self.centre.laptop(name, role, *actions))

    def blob(self, content: bytes) -> Path:
        """Where the hub keeps a content."""
        name = hashlib.sha256(content).hexdigest()
        return self.files / name[:2] / f"{name}.age"

    def parts(self) -> list[Path]:
        """Files of unfinished uploads."""
        return list(self.files.glob("unfinished/*.part"))


class Carrier:
    """A laptop that carries attachments."""

    def __init__(self, desk: Desk, laptop: Laptop) -> None:
        self.desk, self.laptop = desk, laptop
        self.folder = desk.folder / laptop.name
        self.folder.mkdir()
        assert laptop.certificate is not None
        self.line = HubLine(laptop.http, laptop.url, laptop.hub_key, laptop.device)
        self.line.learn_clock(httpx.Response(403, headers={"Hub-Time": str(self.hub_time)}))

    @property
    def hub_time(self) -> int:
        """The hub's clock, in milliseconds."""
        return round(self.desk.centre.now.timestamp() * 1000)

    def seal(self, content: bytes) -> Resealed:
        """A file of the store, as the hub gets it."""
        path = self.folder / f"{hashlib.sha256(content).hexdigest()}.age"
        if not path.exists():
            own = pyrage.x25519.Recipient.from_str(self.laptop.device.recipient)
            path.write_bytes(pyrage.encrypt(content, [own]))
        recipient = self.desk.centre.keys.recipient
        return reseal(path, self.laptop.device.identity, recipient)

    def bring(self, content: bytes) -> None:
        """Send a content."""
        send_attachment(self.line, hashlib.sha256(content).digest(), self.seal(content))

    def write(self, content: bytes, action: bytes = GHANA) -> None:
        """Write the record of a content, and sync it."""
        self.laptop.write(attachment(content, action))
        self.laptop.sync()

    def fetch(self, content: bytes) -> bytes:
        """Fetch a content; return what the fetched file opens to."""
        part = self.folder / "fetched.part"
        size = fetch_attachment(self.line, hashlib.sha256(content).digest(), part)
        sealed = part.read_bytes()
        part.unlink()
        opened = pyrage.decrypt(
            sealed, [pyrage.x25519.Identity.from_str(self.laptop.device.identity)]
        )
        assert len(opened) == size
        return bytes(opened)

    def path(self, content: bytes) -> str:
        """The path of a content."""
        return f"/files/{hashlib.sha256(content).hexdigest()}"

    def headers(
        self, method: str, path: str, headers: dict[str, str] | None = None, at: int | None = None
    ) -> dict[str, str]:
        """Signed headers of a request, for requests that no honest laptop makes."""
        given = headers or {}
        line = self.line
        signature = sign_file_request(
            line.device, line.hub_key, self.hub_time if at is None else at,
            method, path, given,
        )  # fmt: skip
        return {"authorization": signature, "tus-resumable": TUS, **given}

    def ask(
        self, method: str, path: str, headers: dict[str, str] | None = None, **given: object
    ) -> httpx.Response:
        """Send any signed request."""
        signed = self.headers(method, path, headers)
        return self.laptop.http.request(method, self.line.url + path, headers=signed, **given)  # type: ignore[arg-type]

    @property
    def address(self) -> tuple[str, int]:
        """Where to connect to."""
        url = urlsplit(self.line.url)
        assert url.hostname and url.port
        return url.hostname, url.port


def begin(ama: Carrier, content: bytes, length: int | str) -> httpx.Response:
    """Announce an upload."""
    return ama.ask("POST", "/files", announced(content, length))


def announced(content: bytes, length: int | str) -> dict[str, str]:
    """What announces an upload."""
    name = b64encode(hashlib.sha256(content).digest()).decode()
    return {"upload-length": str(length), "upload-metadata": f"sha256 {name}"}


def patch(ama: Carrier, content: bytes, offset: int | str, body: object) -> httpx.Response:
    """Bring a piece; a body that is an iterator goes in chunks, without a length."""
    headers = {"upload-offset": str(offset), "content-type": OFFSET_TYPE}
    return ama.ask("PATCH", ama.path(content), headers, content=body)


def standing(ama: Carrier, content: bytes) -> tuple[str, str]:
    """What the hub says of an upload."""
    head = ama.ask("HEAD", ama.path(content))
    assert head.status_code == 200
    return head.headers["upload-offset"], head.headers["upload-length"]


def whole(sealed: Resealed) -> bytes:
    """All bytes of a sealed file."""
    return b"".join(sealed.pieces())
