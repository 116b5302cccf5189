"""Laptops with real stores that hand each other what they hold, without files between them."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.operations.stores import (
    check_store,
    create_store,
    new_recovery_code,
    unlock_store,
)
from mieux_desktop.storage.arrivals import Reception
from mieux_desktop.storage.outbox import Load
from tests.conftest import CHEAP

PLENTY = 1 << 24
START = datetime(2026, 3, 4, 10, tzinfo=UTC)


class Laptop:
    """A store with a clock that a test sets."""

    def __init__(self, folder: Path, passphrase: str, known: set[bytes]) -> None:
        self.folder = folder
        self._passphrase = passphrase
        self.known = known  # shared by all laptops of a team
        self.now = START
        self.scopes: Collection[bytes] | None = None  # what the others send it; None: all
        if folder.exists():
            self.store = unlock_store(folder, passphrase, now=self._clock)
        else:
            self.store = create_store(
                folder, "A B", "expert", "", passphrase, new_recovery_code(), cost=CHEAP,
                now=self._clock,
            )  # fmt: skip
        known.add(self.store.device)
        with self.store.reading() as records:
            (self.action,) = records.find(Action, code="ghana-2")

    def _clock(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def restart(self) -> None:
        """Close the program and open it again: a new epoch."""
        self.store.close()
        self.store = unlock_store(self.folder, self._passphrase, now=self._clock)

    def write(self, body: str = "text", action: Action | None = None) -> Note:
        """Write a new note."""
        action_id = (action or self.action).id
        note = Note(
            id=new_id(), action_id=action_id, mission_id=new_id(), written_at=START, body=body
        )
        with self.store.unit_of_work() as work:
            return work.save(None, note)

    def note(self, id_: bytes) -> Note:
        """Return a note as this laptop shows it."""
        with self.store.reading() as records:
            return records.require(Note, id_)

    def edit(self, id_: bytes, **values: object) -> None:
        """Change fields of a note as it is shown here."""
        loaded = self.note(id_)
        with self.store.unit_of_work() as work:
            work.save(loaded, replace(loaded, **values))

    def delete(self, id_: bytes) -> None:
        """Delete a note."""
        self.edit(id_, deleted=True)

    def load_for(self, other: "Laptop", limit_bytes: int = PLENTY) -> Load:
        """Return what the other lacks, as far as this one knows."""
        return self.store.load_for(other.store.device, other.scopes, limit_bytes)

    def take(self, load: Load, sender: "Laptop", **options: object) -> Reception:
        """Receive a load."""
        return self.store.receive(
            load.runs, load.additions, sender=sender.store.device, known_devices=self.known,
            **options,
        )  # fmt: skip

    def acknowledge(self, other: "Laptop") -> None:
        """Let the other know what this one holds."""
        with self.store.reading() as records:
            receipts = records.receipts()
        with other.store.unit_of_work() as work:
            work.note_receipts(self.store.device, receipts)

    def give(self, other: "Laptop", **options: object) -> Reception:
        """Hand over what the other lacks and take its receipts."""
        reception = other.take(self.load_for(other), self, **options)
        other.acknowledge(self)
        return reception

    def conflicts(self) -> set[tuple[bytes, str]]:
        """Return the open conflicts."""
        with self.store.reading() as records:
            return {(c.record_id, c.field) for c in records.open_conflicts()}

    def problems(self) -> list[str]:
        """Check the store, and that a search finds what reading all notes does."""
        with self.store.reading() as records:
            notes = records.find(Note)
            words = {note.id: set(re.findall(r"\w{1,99}", note.body.lower())) for note in notes}
            wanted = {word[:length] for of in words.values() for word in of for length in (2, 99)}
            wrong = [
                f"a search for {start} finds other notes"
                for start in sorted(wanted)[:20]
                if {note.id for note in records.search(Note, start, limit=10_000)}
                != {id_ for id_, of in words.items() if any(w.startswith(start) for w in of)}
            ]
        return check_store(self.store) + wrong

    def crumble_index(self) -> None:
        """Keep the search index in tiny parts: a few notes show what takes thousands else."""
        with self.store._engine.begin() as connection:
            small = "INSERT INTO search_note (search_note, rank) VALUES ('pgsz', 32)"
            connection.exec_driver_sql(small)


def exchange(laptops: Sequence[Laptop], rounds: int = 2) -> None:
    """Let everybody give everybody everything."""
    for _ in range(rounds):
        for giver in laptops:
            for taker in laptops:
                if giver is not taker:
                    giver.give(taker)
