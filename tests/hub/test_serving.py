"""Two commands put a hub up, as processes of their own."""

import json
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from mieux_desktop.hub.__main__ import main
from tests.hub.device import Laptop
from tests.hub.writing import GHANA, note
from tests.ports import quiet_port


@pytest.mark.parametrize("workers", [1, 2])
def test_init_and_serve_put_a_hub_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], workers: int
) -> None:
    port = quiet_port()
    hub = [sys.executable, "-m", "mieux_desktop.hub", "--folder", str(tmp_path / "hub")]
    subprocess.run([*hub, "init"], check=True, capture_output=True)
    command = [*hub, "serve", "--port", str(port), "--workers", str(workers)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            laptop = Laptop(f"http://127.0.0.1:{port}")
            _wait_for(laptop.url)
            folder = ("--folder", str(tmp_path / "hub"))
            for words in (["user", "add", "Ama"], ["deploy", "Ama", "ghana-2"]):
                main([*folder, *words])
            capsys.readouterr()
            main([*folder, "device", "code", "Ama"])
            laptop.enrol(capsys.readouterr().out.splitlines()[0])
            assert laptop.certificate is not None
            laptop.person_id = laptop.certificate.person_id
            change = laptop.write(note(GHANA))
            for _ in range(4):
                laptop.sync()
            laptop.close()
            assert laptop.acknowledged[change.epoch].n == 1
        finally:
            server.terminate()
            _, log = server.communicate(timeout=30)
    lines = [json.loads(line) for line in log.splitlines() if line.startswith("{")]
    assert {(line["path"], line["status"]) for line in lines} >= {("/enrol", 200), ("/sync", 200)}
    assert "Ama" not in log
    assert laptop.device.key.hex() not in log


def _wait_for(url: str) -> None:
    for _ in range(1200):
        with suppress(httpx.TransportError):
            if httpx.get(f"{url}/health").status_code == 200:
                return
        time.sleep(0.05)
    raise AssertionError("the hub did not come up")
