"""The public programs `tar`, `age` and `zstd` open a file, as docs/protocol.md shows."""

import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest

from mieux_desktop.sync.sealing import decompress
from tests.unit.sync.attached import CONTENTS, NOTES, make_file
from tests.unit.sync.laptops import BEN


def _run(program: str, *arguments: str, given: bytes = b"", folder: Path) -> bytes:
    found = shutil.which(program)
    assert found, f"install the package {program}"
    done = subprocess.run(
        [found, *arguments], input=given, capture_output=True, cwd=folder, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder with the file and the recipient's identity, as age wants it."""
    make_file(tmp_path)
    (tmp_path / "identity.txt").write_text(BEN.identity + "\n", "ascii")
    _run("tar", "-xf", "for-Ben.mieux", folder=tmp_path)
    return tmp_path


def test_tar_lists_and_unpacks_the_members(stick: Path) -> None:
    listed = _run("tar", "-tf", "for-Ben.mieux", folder=stick).decode().split()
    assert listed == ["for-colleague.age", *(f"attachment-{n:04}.age" for n in (1, 2, 3))]
    assert all((stick / name).exists() for name in listed)


def test_age_and_zstd_open_the_bundle(stick: Path) -> None:
    frame = _run("age", "-d", "-i", "identity.txt", "for-colleague.age", folder=stick)
    content = _run("zstd", "-d", "-c", given=frame, folder=stick)
    assert content == decompress(frame)
    assert content.startswith(b"mieux bundle 1\n")
    header, page = msgspec.msgpack.decode(content[47:-64])
    assert header[0] == BEN.key
    assert page[0][0] == b"epoch--1epoch--0"


def test_age_opens_the_attachments(stick: Path) -> None:
    for number, note in enumerate(NOTES, 1):
        name = f"attachment-{number:04}.age"
        plain = _run("age", "-d", "-i", "identity.txt", name, folder=stick)
        assert plain == CONTENTS[note.sha256]


def test_a_bundle_made_by_age_and_zstd_is_opened(stick: Path) -> None:
    frame = _run("age", "-d", "-i", "identity.txt", "for-colleague.age", folder=stick)
    content = _run("zstd", "-d", "-c", given=frame, folder=stick)
    again = _run("zstd", "-19", "-c", given=content, folder=stick)
    sealed = _run("age", "-r", BEN.recipient, given=again, folder=stick)
    assert decompress(BEN.open(sealed)) == content
