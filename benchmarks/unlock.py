"""Unlock: from Enter to Today painted with its data, with Argon2id given apart."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.figures import Figure, at_most

_RUNS = 5


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Unlock in a new process each time: what is loaded only once belongs to it."""
    runs = [_run(folder, passphrase) for _ in range(_RUNS)]
    ours = median(run["unlock"] - run["argon2id"] for run in runs) * 1000
    argon2id = median(run["argon2id"] for run in runs) * 1000
    cpu = median(run["cpu"] for run in runs) * 1000
    peer = f"Argon2id of the same unlock {argon2id:.0f} ms; window's thread busy {cpu:.0f} ms"
    return [at_most("unlock_ms", ours, "ms", 400, peer)]


def _run(folder: Path, passphrase: str) -> dict[str, float]:
    command = [sys.executable, "-m", "benchmarks.unlock", str(folder)]
    done = subprocess.run(command, input=passphrase, capture_output=True, text=True, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _unlock(folder: Path, passphrase: str) -> dict[str, float]:
    from benchmarks.sitting import Sitting
    from mieux_desktop.storage.keys import KeyFile

    spent: list[float] = []
    unwrap = KeyFile.unwrap

    def timed(self: Any, passphrase: str) -> bytes:
        started = time.perf_counter()
        key = unwrap(self, passphrase)
        spent.append(time.perf_counter() - started)
        return key

    KeyFile.unwrap = timed  # type: ignore[method-assign]
    sitting = Sitting(folder)
    sitting.hands.pause(2500)  # a user types the passphrase meanwhile
    busy = time.thread_time()
    seconds = sitting.unlock(passphrase)
    busy = time.thread_time() - busy
    screen = sitting.routes.presenter("today").screen
    if not screen.isVisible():
        raise RuntimeError("Today is not shown")
    sitting.rest()
    sitting.leave()
    return {"unlock": seconds, "argon2id": sum(spent), "cpu": busy}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.stdout.write(json.dumps(_unlock(Path(sys.argv[1]), sys.stdin.read())))
