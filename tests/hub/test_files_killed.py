"""The hub killed in the middle of an upload and of a fetch: both go on where they were."""

import hashlib
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pyrage
import pytest

from mieux_desktop.hub.__main__ import main
from mieux_desktop.hub.folder import Folder
from mieux_desktop.sync.attachments_online import HubLine, fetch_attachment, send_attachment
from mieux_desktop.sync.resealing import reseal
from tests.hub.device import Laptop
from tests.hub.filing import attachment, content_of
from tests.ports import quiet_port

AHEAD = 300_000  # bytes that may be on the way


@dataclass
class Process:
    """A hub as a process of its own, which can be killed and started again."""

    folder: Path
    port: int
    log: Path
    stack: ExitStack
    kills: int = 0
    _running: subprocess.Popen[bytes] | None = None
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self.words = [sys.executable, "-m", "mieux_desktop.hub", "--folder", str(self.folder)]
        self.stack.callback(self.stop)

    def start(self) -> None:
        """Serve, and wait until it answers."""
        command = [*self.words, "serve", "--port", str(self.port)]
        with self.log.open("ab") as log:
            self._running = subprocess.Popen(command, stderr=log)
        for _ in range(1200):
            with suppress(httpx.TransportError):
                if httpx.get(f"http://127.0.0.1:{self.port}/health").status_code == 200:
                    return
            time.sleep(0.05)
        raise AssertionError("the hub did not come up")

    def wait_for(self, size: int) -> None:
        """Wait until that much of the only upload has come, or all of it."""
        for _ in range(12_000):
            parts = list(self.folder.glob("attachments/unfinished/*.part"))
            if not parts or parts[0].stat().st_size >= size:
                return
            time.sleep(0.005)
        raise AssertionError("the upload does not come")

    def kill(self) -> None:
        """End it at once."""
        self.kills += self._running is not None
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it in good order."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self._running is not None:
            self._running.send_signal(how)
            self._running.wait(30)
            self._running = None


@pytest.fixture(params=["sqlite", "postgresql"])
def hub(
    request: pytest.FixtureRequest, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Iterator[Process]:
    """A running hub with one expert in Ghana II."""
    port = quiet_port()
    init = ["init"]
    if request.param == "postgresql":
        new_database: Callable[[], str] = request.getfixturevalue("postgres")
        url = new_database().replace("postgresql+psycopg", "postgresql")
        init += ["--database", url]
    folder = ["--folder", str(tmp_path / "hub")]
    for words in (init, ["user", "add", "Ama"], ["deploy", "Ama", "ghana-2"]):
        assert main([*folder, *words]) == 0, capsys.readouterr().err
    with ExitStack() as stack:
        process = Process(tmp_path / "hub", port, tmp_path / "log", stack)
        process.start()
        yield process


def test_a_killed_hub_loses_no_byte_that_it_had(
    hub: Process, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laptop = Laptop(f"http://127.0.0.1:{hub.port}")
    hub.stack.callback(laptop.close)
    capsys.readouterr()
    main(["--folder", str(hub.folder), "device", "code", "Ama"])
    laptop.enrol(capsys.readouterr().out.splitlines()[0])
    assert laptop.certificate is not None
    laptop.person_id = laptop.certificate.person_id
    recipient = Folder(hub.folder).keys("").recipient
    content = content_of(6_000_000)
    sha256 = hashlib.sha256(content).digest()
    laptop.write(attachment(content))
    laptop.sync()

    path = tmp_path / "sealed.age"
    own = pyrage.x25519.Identity.from_str(laptop.device.identity)
    path.write_bytes(pyrage.encrypt(content, [own.to_public()]))
    sealed = reseal(path, laptop.device.identity, recipient)
    line = HubLine(laptop.http, laptop.url, laptop.hub_key, laptop.device)
    begun: list[int] = []

    def killing(after: int, is_upload: bool = True) -> Callable[[int, int], None]:
        fresh = True

        def progress(done: int, _: int) -> None:
            nonlocal fresh
            if fresh:
                begun.append(done)
                fresh = False
            if done > after:
                hub.kill()
            elif is_upload:  # do not let the kernel take it all before the hub has read any
                hub.wait_for(done - AHEAD)

        return progress

    for after in (1_000_000, 2_500_000, 4_500_000):
        with pytest.raises(httpx.TransportError):
            send_attachment(line, sha256, sealed, killing(after))
        hub.start()
    send_attachment(line, sha256, sealed, killing(10_000_000))
    assert begun == sorted(set(begun))
    for start, after in zip(begun[1:], (1_000_000, 2_500_000, 4_500_000), strict=True):
        assert start > after - 2 * AHEAD

    part = tmp_path / "fetched.part"
    with pytest.raises(httpx.TransportError):
        fetch_attachment(line, sha256, part, killing(2_000_000, is_upload=False))
    hub.start()
    held = part.stat().st_size
    told: list[int] = []
    assert fetch_attachment(line, sha256, part, lambda done, _: told.append(done)) == len(content)
    assert held >= 2_000_000
    assert min(told) > held
    assert pyrage.decrypt(part.read_bytes(), [own]) == content
    assert hub.kills == 4
    assert sha256.hex() not in hub.log.read_text()
