"""The commands by which data leave the hub and come back, as an administrator types them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.hub import people
from mieux_desktop.hub.__main__ import main
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.serving import open_hub
from mieux_desktop.sync.bundles import Header, seal_bundle
from tests.hub.conftest import GHANA, MALAWI
from tests.hub.device import AT, Laptop
from tests.hub.loopback import serving
from tests.hub.writing import invitation, note, person


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A new hub with one expert."""
    path = tmp_path / "hub"
    for command in (["init"], ["user", "add", "Ama Mensah"], ["deploy", "Ama Mensah", "ghana-2"]):
        assert main(["--folder", str(path), *command]) == 0
    return path


@pytest.fixture
def ama(folder: Path) -> Iterator[Laptop]:
    """The expert's laptop, which reaches the hub."""
    hub = open_hub(folder)
    with serving(Service(hub)) as url:
        laptop = Laptop(url)
        with hub.database.writing() as connection:
            person_id = people.find_person(connection, "Ama Mensah")
            code = people.new_enrolment_code(connection, person_id, hub.now())
        laptop.enrol(code)
        laptop.person_id = person_id
        yield laptop
        laptop.close()
    hub.database.close()


def run(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command; return what it printed, on either stream."""
    capsys.readouterr()
    main(["--folder", str(folder), *arguments])
    printed = capsys.readouterr()
    return printed.out + printed.err


def test_records_are_exported_whole_or_for_one_action(
    folder: Path, ama: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ama.write(note())
    ama.sync()
    told = run(folder, capsys, "export", str(tmp_path / "all.jsonl"))
    assert "note\t1" in told
    assert "not encrypted" in told
    assert "exists already" in run(folder, capsys, "export", str(tmp_path / "all.jsonl"))
    out = str(tmp_path / "ghana")
    assert "--format" in run(folder, capsys, "export", out)
    run(folder, capsys, "export", out, "--format", "xlsx", "--action", "ghana-2")
    assert (tmp_path / "ghana").read_bytes()[:2] == b"PK"
    told = run(folder, capsys, "export", str(tmp_path / "x.jsonl"), "--action", "atlantis")
    assert "no action atlantis" in told
    assert not (tmp_path / "x.jsonl").exists()
    lines = (tmp_path / "all.jsonl").read_text("utf-8").splitlines()
    assert json.loads(lines[0])["entity"] == "action"


def test_a_hub_is_backed_up_to_an_identity_and_restored(
    folder: Path, ama: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ama.write(note())
    ama.sync()
    identity = pyrage.x25519.Identity.generate()
    keys = tmp_path / "identity.txt"
    keys.write_text(f"# created: today\n# public key: …\n{identity}\n")
    told = run(folder, capsys, "backup", str(tmp_path), "--to", str(identity.to_public()))
    assert "Saved and read back" in told
    (file,) = tmp_path.glob("mieux-hub-*.backup")
    new = tmp_path / "new"
    assert "--identity" in run(new, capsys, "restore", str(file))
    assert "cannot be read" in run(new, capsys, "restore", str(tmp_path / "nowhere"))
    told = run(new, capsys, "restore", str(file), "--identity", str(keys))
    assert "bring again" in told
    assert "Do again what was decided since" in told
    assert "Ama Mensah\texpert\tghana-2" in run(new, capsys, "user", "list")
    assert Folder(new).keys("").key == Folder(folder).keys("").key
    assert "already" in run(new, capsys, "restore", str(file), "--identity", str(keys))
    keys.write_text("no identity")
    assert "no age identity" in run(new, capsys, "restore", str(file), "--identity", str(keys))
    assert "age recipient" in run(folder, capsys, "backup", str(tmp_path / "b"), "--to", "age1x")


def test_a_hub_is_backed_up_under_a_passphrase_of_some_length(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file, new = tmp_path / "b", tmp_path / "new"
    assert "at least 12" in run(folder, capsys, "backup", str(file))
    monkeypatch.setenv("MIEUX_HUB_BACKUP_PASSPHRASE", "too short")
    assert "at least 12" in run(folder, capsys, "backup", str(file))
    monkeypatch.setenv("MIEUX_HUB_BACKUP_PASSPHRASE", "four odd words here")
    assert "Saved and read back" in run(folder, capsys, "backup", str(file))
    monkeypatch.setenv("MIEUX_HUB_BACKUP_PASSPHRASE", "four other words here")
    assert "does not open this backup" in run(new, capsys, "restore", str(file))
    monkeypatch.setenv("MIEUX_HUB_BACKUP_PASSPHRASE", "four odd words here")
    assert "as it was on" in run(new, capsys, "restore", str(file))


def test_a_backup_opens_with_public_programs(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    identity = pyrage.x25519.Identity.generate()
    (tmp_path / "identity.txt").write_text(f"{identity}\n")
    run(folder, capsys, "backup", str(tmp_path / "b"), "--to", str(identity.to_public()))
    command = "tail -c +22 b | age -d -i identity.txt | zstd -d | head -c 9"
    read = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True)
    assert read.stdout[4:] == b"\x95\xa3hub"


def test_a_person_is_shown_then_erased(
    folder: Path,
    ama: Laptop,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    esi = person(email="esi@example.org")
    ama.write(esi)
    ama.write(invitation(esi.id))
    ama.write(note(people=(esi.id,)))
    ama.sync()
    assert f"{esi.id.hex()}\tEsi Quaye\tesi@example.org" in run(
        folder, capsys, "person", "find", "quaye"
    )
    assert "Nobody fits" in run(folder, capsys, "person", "find", "nobody")
    told = run(folder, capsys, "person", "erase", "quaye")
    assert "person.email: 1" in told
    assert "1 notes name the person and stay" in told
    assert "Nothing was changed" in told
    monkeypatch.setattr("sys.stdin", _Terminal(["no\n"]))
    assert "Nothing was changed" in run(folder, capsys, "person", "erase", "quaye")
    monkeypatch.setattr("sys.stdin", _Terminal(["yes\n"]))
    told = run(folder, capsys, "person", "erase", "quaye")
    assert "Erased in 1 records" in told
    assert f"mieux-hub person erase {esi.id.hex()} --yes" in told
    for name in ("hub.db", "hub.db-wal"):
        assert b"esi@example.org" not in (folder / name).read_bytes()
    told = run(folder, capsys, "person", "erase", esi.id.hex(), "--yes")
    assert "Nothing personal is held" in told
    assert "Erased in 1 records" in run(
        folder, capsys, "person", "erase", esi.id.hex(), "--notes", "--yes"
    )


def test_a_file_is_received_and_answered_by_a_receipt(
    folder: Path, ama: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ama.write(note())
    ama.write(note(MALAWI))
    keys = Folder(folder).keys("")
    header = Header(recipient=keys.key, created_at=AT, kind="hub")
    part, receipt = tmp_path / "part.age", tmp_path / "receipt"
    part.write_bytes(seal_bundle(Page(tuple(ama.outbox())), header, ama.device, keys.recipient))
    told = run(folder, capsys, "receive", str(part), "--receipt", str(receipt))
    assert "1 new, 0 held before, 1 set aside" in told
    assert receipt.exists()
    assert "exists already" in run(folder, capsys, "receive", str(part), "--receipt", str(receipt))
    part.write_bytes(b"x" * 600)
    assert "not written by the program" in run(folder, capsys, "receive", str(part))


def test_the_list_of_laptops_says_what_waits_and_what_to_do_about_forks(
    folder: Path, ama: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    ama.write(note(MALAWI))
    ama.write(note())
    ama.sync()
    assert "waiting: 1 out-of-scope" in run(folder, capsys, "device", "list")
    assert "FORK" not in run(folder, capsys, "device", "list")
    own = ama.epochs[ama.claim.epoch]
    del own.changes[1]  # the disk as it was before
    ama.write(note(GHANA, body="another past"))
    ama.exchange(ama.request([ama.run(ama.claim.epoch)]))
    told = run(folder, capsys, "device", "list")
    assert "1 fork" in told
    assert f"device revoke {ama.device.key.hex()[:16]}" in told


def test_two_copies_of_one_laptop_are_told(
    folder: Path, ama: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    first = ama.write(note())
    ama.sync()
    for restored in (False, True, False):
        ama.start(previous=first.ref, restored=restored)
        ama.write(note())
        ama.sync()
    assert "CLONE" in run(folder, capsys, "device", "list")


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    told = capsys.readouterr().out
    for name in ("init", "serve", "user", "device", "action", "deploy", "export", "backup",
                 "restore", "receive", "person"):  # fmt: skip
        assert name in told
    assert sys.argv


class _Terminal:
    """Somebody at the keyboard."""

    def __init__(self, lines: list[str]) -> None:
        self._lines = lines

    def isatty(self) -> bool:
        """Say that somebody is there."""
        return True

    def readline(self) -> str:
        """Return what they type."""
        return self._lines.pop(0)
