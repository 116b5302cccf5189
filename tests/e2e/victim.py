"""A process that works on a store and is killed: started once, it forks a victim per request.

Requests on standard input: `STORE ACKS SEED PASSPHRASE`, tab-separated. The answers are the
victim's process id and, later, its exit status. A victim writes a line to ACKS after each thing
that is durable, and goes on until it is killed.
"""

import io
import os
import random
import sys
import traceback
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.drafts import keep_draft, settle_draft
from mieux_desktop.operations.stores import Store, change_passphrase, unlock_store


class Victim:
    """Writes of every kind, each acknowledged when it returned."""

    def __init__(self, folder: Path, passphrase: str, acks: int, seed: int) -> None:
        self.store: Store = unlock_store(folder, passphrase)
        self.passphrase = passphrase
        self.acks = acks
        self.random = random.Random(seed)
        with self.store.reading() as records:
            (self.action,) = records.find(Action, code="ghana-2")
            (self.activity,) = records.find(Activity, action_id=self.action.id, number=5)
        self.mission_id = bytes(16)

    def ack(self, *parts: object) -> None:
        os.write(self.acks, ("\t".join(map(str, parts)) + "\n").encode())

    def work(self) -> None:
        kinds = (self.type_a_note, self.type_a_note, self.save_notes, self.attach, self.mark,
                 self.change_passphrase)  # fmt: skip
        while True:
            self.random.choice(kinds)()

    def new_note(self, body: str) -> Note:
        return Note(
            id=new_id(), action_id=self.action.id, mission_id=self.mission_id,
            written_at=self.store.now(), body=body,
        )  # fmt: skip

    def type_a_note(self) -> None:
        note = self.new_note("")
        for length in range(1, self.random.randrange(2, 12)):
            typed = replace(note, body="typed word " * length)
            keep_draft(self.store, None, typed)
            self.ack("typed", note.id.hex(), length)
        if self.random.random() < 0.5:
            settle_draft(self.store, note.id)

    def save_notes(self) -> None:
        with self.store.unit_of_work() as work:
            notes = [work.save(None, self.new_note(f"whole {i}")) for i in range(5)]
        for note in notes:
            self.ack("note", note.id.hex())

    def attach(self) -> None:
        content = self.random.randbytes(self.random.randrange(1, 200_000))
        sha256, _ = self.store.attachments.add(io.BytesIO(content))
        self.ack("file", sha256.hex())

    def mark(self) -> None:
        person = Person(id=new_id(), family_name="Mensah")
        mark = Attendance(
            id=attendance_id(bytes(16), person.id), action_id=self.action.id,
            activity_id=self.activity.id, session_id=bytes(16), participant_id=person.id,
            mark=Mark.PRESENT,
        )  # fmt: skip
        with self.store.unit_of_work() as work:
            work.save(None, person)
            work.save(None, mark)
        self.ack("mark", person.id.hex(), mark.id.hex())

    def change_passphrase(self) -> None:
        change_passphrase(self.store, self.passphrase, self.passphrase[::-1])
        self.passphrase = self.passphrase[::-1]
        self.ack("passphrase")


def serve(work: Callable[[Path, str, int, int], None]) -> None:
    """Fork a victim per request; `work(store, passphrase, acks, seed)` never returns by itself."""
    for request in sys.stdin:
        folder, acks, seed, passphrase = request.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            handle = os.open(acks, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
            try:
                work(Path(folder), passphrase, handle, int(seed))
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(1)  # reached by an error only; the reader sees that it was not killed
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{status}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve(lambda folder, passphrase, acks, seed: Victim(folder, passphrase, acks, seed).work())
