"""Set-up names exactly what the system lacks when it may not install it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).parents[3] / "tools" / "setup.sh"
LIBRARIES = [
    "libGL.so.1",
    "libEGL.so.1",
    "libxkbcommon.so.0",
    "libxkbcommon-x11.so.0",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libglib-2.0.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
]
PYTHONS = ("python3", "python3.11", "python3.12", "python3.13", "python3.14")


class Machine:
    """A folder with the set-up, and commands that stand for those of the system."""

    def __init__(self, folder: Path) -> None:
        self.commands = folder / "bin"
        self.commands.mkdir()
        (folder / "tools").mkdir()
        self.setup = Path(shutil.copy(SETUP, folder / "tools"))
        self.command("ldconfig", *(f"echo '{name} (libc6,x86-64) => /lib'" for name in LIBRARIES))
        self.command("id", "echo 1000")
        for refused in ("sudo", "apt-get", *PYTHONS):
            self.command(refused, "exit 1")
        self.command("python3", "exit 0")

    def command(self, name: str, *lines: str) -> None:
        path = self.commands / name
        path.write_text("\n".join(["#!/bin/sh", *lines]), encoding="utf-8")
        path.chmod(0o755)

    def complaint(self, *arguments: str, path: str = os.environ["PATH"]) -> str:
        path = f"{self.commands}{os.pathsep}{path}"
        done = subprocess.run(
            ["sh", self.setup, *arguments],
            env={"PATH": path},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 1
        assert done.stdout == ""
        return done.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


SENTENCE = (
    "Some system packages are missing; install them with this command, then try again: "
    "sudo apt-get install --no-install-recommends {}\n"
)


def test_only_missing_libraries_are_named(machine: Machine) -> None:
    present = [name for name in LIBRARIES if name not in ("libEGL.so.1", "libxcb-cursor.so.0")]
    machine.command("ldconfig", *(f"echo '{name} (libc6) => /lib'" for name in present))
    assert machine.complaint() == SENTENCE.format("libegl1 libxcb-cursor0")


def test_a_python_without_venv_is_named_by_its_own_package(machine: Machine) -> None:
    machine.command("python3", "exit 1")
    machine.command("python3.12", 'case "$2" in *ensurepip*) exit 1;; esac')
    assert machine.complaint() == SENTENCE.format("python3.12-venv")


def test_a_python_that_is_too_old_asks_for_one_beside_it(machine: Machine) -> None:
    machine.command("python3", "exit 1")
    assert machine.complaint() == SENTENCE.format("python3.11 python3.11-venv")


def test_root_installs_and_names_the_command_when_that_fails(machine: Machine) -> None:
    machine.command("id", "echo 0")
    machine.command("ldconfig", "exit 0")
    complaint = machine.complaint()
    assert complaint.startswith("Installing system packages: libgl1 libegl1 ")
    assert complaint.endswith(SENTENCE.format(complaint.splitlines()[0].partition(": ")[2]))


def test_programs_that_only_tests_need_are_named_for_tests_alone(machine: Machine) -> None:
    for needed in ("sh", "dirname", "mkdir", "cat", "cksum", "grep"):
        (machine.commands / needed).symlink_to(shutil.which(needed) or needed)
    machine.command("ldconfig", "exit 0")
    path = str(machine.commands)
    assert "age" not in machine.complaint(path=path).split()
    assert {"age", "zstd"} < set(machine.complaint("tests", path=path).split())
