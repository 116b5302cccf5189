"""The commands of the administrator: two put a hub up, the others say what they did."""

import json
import stat
from pathlib import Path

import pytest

from mieux_desktop.hub.__main__ import main
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.serving import open_hub
from mieux_desktop.sync.devices import encode_card
from mieux_desktop.sync.enrolling import read_certified
from tests.hub.device import Laptop


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A new hub."""
    assert main(["init", str(tmp_path / "hub")]) == 0
    assert "71 actions" in capsys.readouterr().out
    return tmp_path / "hub"


def run(folder: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command; return what it printed, on either stream."""
    main(["--folder", str(folder), *arguments])
    printed = capsys.readouterr()
    return printed.out + printed.err


def test_a_hub_is_made_once_and_its_keys_are_the_owners_alone(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key = (folder / "hub.key").read_bytes()
    assert "already" in run(folder, capsys, "init")
    assert (folder / "hub.key").read_bytes() == key
    assert stat.S_IMODE((folder / "hub.key").stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_keys_can_be_kept_under_a_passphrase(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MIEUX_HUB_PASSPHRASE", "four odd words here")
    assert main(["init", str(tmp_path / "hub")]) == 0
    assert b"identity" not in (tmp_path / "hub" / "hub.key").read_bytes()
    assert run(tmp_path / "hub", capsys, "user", "list").count("passphrase") == 0
    monkeypatch.setenv("MIEUX_HUB_PASSPHRASE", "wrong")
    assert "does not open the key file" in run(tmp_path / "hub", capsys, "user", "list")


def test_a_database_that_cannot_be_had_leaves_no_keys_behind(tmp_path: Path) -> None:
    folder = tmp_path / "hub"
    assert main(["init", str(folder), "--database", "mysql://nowhere/hub"]) == 1
    assert not (folder / "hub.key").exists()
    assert main(["init", str(folder)]) == 0


def test_people_are_added_deployed_and_withdrawn(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "added as expert" in run(folder, capsys, "user", "add", "Ama Mensah")
    assert "already" in run(folder, capsys, "user", "add", "Ama Mensah")
    run(folder, capsys, "user", "add", "Olu Ade", "--role", "officer")
    run(folder, capsys, "deploy", "Ama Mensah", "ghana-2")
    assert run(folder, capsys, "user", "list").splitlines()[0] == "Ama Mensah\texpert\tghana-2"
    run(folder, capsys, "withdraw", "Ama Mensah", "ghana-2")
    run(folder, capsys, "user", "role", "Ama Mensah", "officer")
    assert run(folder, capsys, "user", "list").splitlines()[0] == "Ama Mensah\tofficer\t"
    assert "nobody named Eve" in run(folder, capsys, "deploy", "Eve", "ghana-2")
    assert "no action atlantis" in run(folder, capsys, "deploy", "Olu Ade", "atlantis")


def test_an_officer_may_be_let_administer_and_no_longer(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(folder, capsys, "user", "add", "Olu Ade", "--role", "officer")
    assert "administers people" in run(folder, capsys, "user", "administrator", "Olu Ade")
    assert "Olu Ade\tofficer, administrator\t" in run(folder, capsys, "user", "list")
    told = run(folder, capsys, "user", "administrator", "Olu Ade", "--not")
    assert "no longer administers" in told
    assert "Olu Ade\tofficer\t" in run(folder, capsys, "user", "list")


def test_actions_of_a_newer_catalogue_are_added(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shipped = json.loads(Path("resources/catalogue/actions.json").read_text("utf-8"))
    newer = tmp_path / "newer.json"
    newer.write_text(json.dumps([{**shipped[0], "code": "atlantis-1"}]), "utf-8")
    assert run(folder, capsys, "action", "import", str(newer)) == "1 new actions.\n"
    assert run(folder, capsys, "action", "import", str(newer)) == "0 new actions.\n"
    assert "atlantis-1" in run(folder, capsys, "action", "list")
    newer.write_text("{", "utf-8")
    assert "not a catalogue" in run(folder, capsys, "action", "import", str(newer))
    assert "cannot be read" in run(folder, capsys, "action", "import", "nowhere.json")


def test_laptops_are_enrolled_by_file_listed_and_revoked(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    laptop = Laptop()
    card, answer = tmp_path / "card", tmp_path / "answer"
    card.write_bytes(encode_card(laptop.device.card(bytes(16), "x", "expert", "ThinkPad")))
    run(folder, capsys, "user", "add", "Ama Mensah")
    assert "-" in run(folder, capsys, "device", "code", "Ama Mensah").splitlines()[0]
    run(folder, capsys, "device", "enrol", "Ama Mensah", str(card), str(answer))
    certified, certificate = read_certified(answer.read_bytes(), laptop.device)
    assert certificate.person == "Ama Mensah"
    assert certified.hub.key == Folder(folder).keys("").key
    key = laptop.device.key.hex()[:16]
    assert run(folder, capsys, "device", "list") == f"{key}\tAma Mensah\tThinkPad\tactive\tnever\n"
    assert "gets nothing more" in run(folder, capsys, "device", "revoke", key[:6])
    assert "revoked" in run(folder, capsys, "device", "list")
    assert run(folder, capsys, "device", "quarantine") == ""
    assert run(folder, capsys, "device", "adopt", key) == "Nothing waits.\n"
    assert "no such laptop" in run(folder, capsys, "device", "revoke", "zz")
    card.write_bytes(b"no card")
    wrong = run(folder, capsys, "device", "enrol", "Ama Mensah", str(card), str(answer))
    assert "not the card" in wrong
    laptop.close()


def test_a_hub_that_is_not_there_is_said_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "mieux-hub init" in run(tmp_path, capsys, "user", "list")
    assert "mieux-hub init" in run(tmp_path, capsys, "serve")


def test_the_database_is_the_one_of_the_key_file(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["init", str(tmp_path / "other")])
    (tmp_path / "other" / "hub.db").replace(folder / "hub.db")
    assert "another hub" in run(folder, capsys, "user", "list")
    (folder / "hub.key").write_bytes(b"{}")
    assert "damaged" in run(folder, capsys, "user", "list")


def test_a_hub_in_a_folder_can_be_opened(folder: Path) -> None:
    hub = open_hub(folder)
    assert hub.now().tzinfo is not None
    hub.database.close()
