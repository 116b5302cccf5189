"""Experts of one team, each with a laptop: real stores that exchange real files over a stick."""

import io
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.operations.exchange import Arrived, Written, read_file, write_file
from mieux_desktop.operations.pairing import (
    Laptop,
    accept_invitation,
    finish_pairing,
    invite,
    list_laptops,
)
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from tests.conftest import CHEAP

START = datetime(2026, 3, 4, 10, tzinfo=UTC)
_BY_CODE = b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 18\n"


def seal_codes_cheaply(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spare the tests that are not about pairing the second that sealing with a code takes."""

    def decrypt(data: bytes, code: str) -> bytes:
        return data.removeprefix(_BY_CODE)

    cheap = SimpleNamespace(encrypt=lambda content, code: _BY_CODE + content, decrypt=decrypt)
    monkeypatch.setattr("pyrage.passphrase", cheap)


class Expert:
    """Somebody with a laptop, whose clock moves a little with every question."""

    def __init__(self, folder: Path, name: str, passphrase: str) -> None:
        self.folder = folder
        self.passphrase = passphrase
        self.now = START
        self.store = create_store(
            folder, name, "expert", "", passphrase, new_recovery_code(), cost=CHEAP,
            now=self.clock,
        )  # fmt: skip
        self.laptop = folder.name
        with self.store.reading() as records:
            (self.action,) = records.find(Action, code="ghana-2")
            (self.activity,) = records.find(Activity, action_id=self.action.id, number=5)
            (self.other_action,) = records.find(Action, code="gambia")

    def clock(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def restart(self) -> None:
        """Close the program and open it again."""
        self.store.close()
        self.store = unlock_store(self.folder, self.passphrase, now=self.clock)

    def write(self, body: str, action: Action | None = None, **values: Any) -> Note:
        """Write a note."""
        note = Note(
            id=new_id(), action_id=(action or self.action).id, mission_id=new_id(),
            written_at=START, body=body, **values,
        )  # fmt: skip
        with self.store.unit_of_work() as work:
            return work.save(None, note)

    def note(self, id_: bytes) -> Note | None:
        """Return a note as this laptop shows it."""
        with self.store.reading() as records:
            return records.get(Note, id_)

    def edit(self, note: Note, **values: Any) -> Note:
        """Change a note as this laptop shows it."""
        with self.store.unit_of_work() as work:
            loaded = work.require(Note, note.id)
            return work.save(loaded, replace(loaded, **values))

    def attach(self, note: Note, content: bytes) -> Attachment:
        """Put a file under a note."""
        sha256, size = self.store.attachments.add(io.BytesIO(content))
        attachment = Attachment(
            id=new_id(), action_id=note.action_id, note_id=note.id, sha256=sha256,
            size_bytes=size, name="photo.jpg",
        )  # fmt: skip
        with self.store.unit_of_work() as work:
            return work.save(None, attachment)

    def plan_mission(self, team: tuple[bytes, ...]) -> Mission:
        """Plan a mission of the shared action."""
        mission = Mission(id=new_id(), action_id=self.action.id, activity_ids=(), team=team)
        with self.store.unit_of_work() as work:
            return work.save(None, mission)

    def knows(self, other: "Expert") -> Laptop:
        """Return what this laptop shows of the other."""
        (found,) = (one for one in list_laptops(self.store) if one.device == other.store.device)
        return found

    def send(self, other: "Expert", stick: Path, **options: Any) -> Written:
        """Write a file for the other."""
        stick.mkdir(exist_ok=True)
        asked: dict[str, Any] = {"attachments_up_to": None, **options}
        return write_file(self.store, other.store.device, stick, **asked)

    def give(self, other: "Expert", stick: Path, **options: Any) -> Arrived:
        """Write a file for the other and let them read it."""
        return read_file(other.store, self.send(other, stick, **options).path)

    def is_sound(self) -> bool:
        """Check the whole store."""
        return check_store(self.store) == []


def pair(one: Expert, other: Expert, stick: Path, *actions: Action) -> None:
    """Let two laptops know each other."""
    stick.mkdir(exist_ok=True)
    ids = [action.id for action in actions or (one.action,)]
    invitation = invite(one.store, ids, stick)
    paired = accept_invitation(other.store, invitation.path, invitation.code)
    finish_pairing(one.store, paired.answer_path)


def files_in(folder: Path) -> list[str]:
    """Return the names of a folder's files."""
    return sorted(path.name for path in folder.iterdir())


def write_many(expert: Expert, count: int) -> None:
    """Write notes, each a change of its own."""
    mission_id = new_id()
    for number in range(count):
        note = Note(
            id=new_id(), action_id=expert.action.id, mission_id=mission_id,
            written_at=expert.now, body=f"Note {number}",
        )  # fmt: skip
        with expert.store.unit_of_work() as work:
            work.save(None, note)
