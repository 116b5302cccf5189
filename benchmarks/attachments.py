"""What an attachment costs on the line beyond its own bytes, when the link breaks 17 times."""

import hashlib
import secrets
import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pyrage

from benchmarks.figures import Figure, at_most
from mieux_desktop.domain.ids import new_id, shipped_id
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.hub import grants, people
from mieux_desktop.hub.catalogue import shipped_catalogue, take_in
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub, utc_now
from mieux_desktop.sync.attachments_online import HubLine, fetch_attachment, send_attachment
from mieux_desktop.sync.resealing import reseal
from tests.hub.device import Laptop
from tests.hub.loopback import serving

SIZE = 8 << 20
CUTS = 17
BUDGET = 1.02
_BYTES_PER_S = 4 << 20  # a fast link breaks with more on its way than a slow one
_PIECE = 8 << 10


class CuttingLine:
    """A link that carries bytes at a pace and hangs up on both sides after so many of them.

    `carried` counts those of both directions, headers included, that were on it.
    """

    def __init__(self, port: int, cuts: list[int]) -> None:
        self.carried = 0
        self.cut = 0
        self._cuts = cuts
        self._port = port
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        # What waits here was not carried yet: a buffer as small as that of a radio link.
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 32 << 10)
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
                for source, target in ((near, far), (far, near)):
                    thread = threading.Thread(target=self._copy, args=(source, target))
                    self._threads.append(thread)
                    thread.start()

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while piece := source.recv(_PIECE):
                target.sendall(piece)
                with self._lock:
                    self.carried += len(piece)
                    is_cut = bool(self._cuts) and self.carried >= self._cuts[0]
                    if is_cut:
                        self._cuts.pop(0)
                        self.cut += 1
                if is_cut:
                    break
                time.sleep(len(piece) / _BYTES_PER_S)
        for side in (source, target):
            with suppress(OSError):
                side.shutdown(socket.SHUT_RDWR)
            side.close()


def measure(scratch: Path) -> list[Figure]:
    """Bring one attachment and fetch it again, each over a link that breaks 17 times."""
    keys = Folder(scratch).create(None, "")
    database = Database(f"sqlite:///{scratch / 'hub.db'}")
    database.create(keys.key, "MIEUX", 0)
    action = shipped_id("action", "ghana-2")
    with database.writing() as connection:
        take_in(connection, shipped_catalogue())
        person = people.add_person(connection, "Ama", "expert", utc_now())
        grants.deploy(connection, person, action, 0)
        code = people.new_enrolment_code(connection, person, utc_now())
    content = secrets.token_bytes(SIZE)
    sha256 = hashlib.sha256(content).digest()
    with serving(Service(Hub(keys, database), attachments=scratch / "attachments")) as url:
        laptop = Laptop(url)
        laptop.enrol(code)
        laptop.person_id = person
        laptop.at = round(datetime.now(UTC).timestamp() * 1000)
        laptop.write(Attachment(
            id=new_id(), action_id=action, note_id=new_id(), sha256=sha256, size_bytes=SIZE,
            name="photo.jpg",
        ))  # fmt: skip
        laptop.sync()
        own = scratch / "own.age"
        identity = pyrage.x25519.Identity.from_str(laptop.device.identity)
        own.write_bytes(pyrage.encrypt(content, [identity.to_public()]))
        sealed = reseal(own, laptop.device.identity, keys.recipient)
        port = urlsplit(url).port or 0
        part = scratch / "fetched.part"
        up = _over(port, laptop, lambda line: send_attachment(line, sha256, sealed))
        down = _over(port, laptop, lambda line: fetch_attachment(line, sha256, part))
        laptop.close()
    database.close()
    if pyrage.decrypt(part.read_bytes(), [identity]) != content:
        raise RuntimeError("another file came back")
    return [
        at_most(
            "attachment_overhead_ratio", up / sealed.length, "", BUDGET,
            f"{SIZE >> 20} MB up, {CUTS} cuts", strictly=False,
        ),
        at_most(
            "attachment_fetch_ratio", down / sealed.length, "", BUDGET,
            f"{SIZE >> 20} MB down, {CUTS} cuts", strictly=False,
        ),
    ]  # fmt: skip


def _over(port: int, laptop: Laptop, carry: Callable[[HubLine], object]) -> int:
    """Try until it is done; return the bytes that were on the link."""
    line = CuttingLine(port, [SIZE // (CUTS + 1) * n for n in range(1, CUTS + 1)])
    with httpx.Client(timeout=30) as client:
        client.headers.clear()
        way = HubLine(client, line.url, laptop.hub_key, laptop.device)
        while True:
            try:
                carry(way)
                break
            except httpx.TransportError:
                continue
    line.close()
    if line.cut != CUTS:
        raise RuntimeError(f"the link broke {line.cut} times")
    return line.carried
