"""The whole job through the window, as `--self-test` does it; and the check on the command line."""

import subprocess
import sys
from pathlib import Path

from mieux_desktop.operations.stores import Store
from mieux_desktop.storage.engine import connect
from mieux_desktop.storage.keys import KeyFile


def run(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mieux_desktop", *arguments],
        input=typed, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


def test_the_self_test_does_every_step_and_leaves_the_pictures_of_the_demo(tmp_path: Path) -> None:
    done = run("--demo", str(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) == 11 and all(" ok " in line for line in lines)
    assert (tmp_path / "mission-report-en.pdf").read_bytes().startswith(b"%PDF")
    assert len(list(tmp_path.glob("*.png"))) >= 15


def test_the_check_says_nothing_about_a_sound_store(store: Store, passphrase: str) -> None:
    store.close()
    done = run("check", "--store", str(store.folder), typed=passphrase + "\n")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr


def test_the_check_prints_a_line_per_problem(store: Store, passphrase: str) -> None:
    key = KeyFile(store.folder / "store.key").unwrap(passphrase)
    store.close()
    raw = connect(store.folder / "store.db", key)
    raw.execute("UPDATE action SET status = 'forged' WHERE code IN ('ghana-1', 'ghana-2')")
    raw.close()
    done = run("check", "--store", str(store.folder), typed=passphrase + "\n")
    assert done.returncode == 1
    assert [line.partition(": ")[2] for line in done.stdout.splitlines()] == [
        "status differs from the log",
        "status differs from the log",
    ]


def test_the_check_tells_a_wrong_passphrase(store: Store, passphrase: str) -> None:
    store.close()
    done = run("check", "--store", str(store.folder), typed=passphrase + "x\n")
    assert (done.returncode, done.stdout.strip()) == (1, "wrong-passphrase")


def test_without_a_screen_the_program_says_so_in_one_sentence(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mieux_desktop", "--store", str(tmp_path)],
        capture_output=True, text=True, timeout=60, check=False, env={"PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    assert done.returncode == 2
    assert "needs a screen" in done.stderr and len(done.stderr.splitlines()) == 1
