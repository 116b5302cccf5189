"""A process that writes files for a colleague, or reads them, and is killed; protocol: `victim`'s.

FOLDER holds the stores `ama` and `bola` and the stick. An even seed works in `ama` and writes files
for the other; an odd one reads in `bola` what lies on the stick, again and again.
"""

import io
import os
import random
from pathlib import Path

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.operations.exchange import read_file, write_file
from mieux_desktop.operations.stores import Store, unlock_store
from tests.e2e.victim import serve


def write_notes(store: Store, count: int, chance: random.Random) -> list[bytes]:
    """Write notes, the last with a file; return their ids."""
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
    content = chance.randbytes(chance.randrange(1, 200_000))
    sha256, size = store.attachments.add(io.BytesIO(content))
    notes = []
    for number in range(count):  # each a change of its own
        note = Note(
            id=new_id(), action_id=action.id, mission_id=bytes(16), written_at=store.now(),
            body=f"whole {number}",
        )  # fmt: skip
        with store.unit_of_work() as work:
            work.save(None, note)
        notes.append(note.id)
    file = Attachment(
        id=new_id(), action_id=action.id, note_id=notes[-1], sha256=sha256, size_bytes=size,
        name="photo.jpg",
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.save(None, file)
    return notes


def _write(folder: Path, passphrase: str, acks: int, chance: random.Random) -> None:
    store = unlock_store(folder / "ama", passphrase)
    with store.reading() as records:
        (other,) = records.peers()
    while True:
        for id_ in write_notes(store, chance.randrange(1, 20), chance):
            _tell(acks, f"note\t{id_.hex()}")
        written = write_file(store, other.device, folder / "stick", attachments_up_to=None)
        _tell(acks, f"file\t{written.path.name}")


def _read(folder: Path, passphrase: str, acks: int) -> None:
    store = unlock_store(folder / "bola", passphrase)
    while True:
        for path in sorted((folder / "stick").glob("*.mieux")):
            read_file(store, path, progress=lambda done, of: _tell(acks, f"slice {done}"))
            _tell(acks, f"read\t{path.name}")


def _tell(acks: int, line: str) -> None:
    os.write(acks, f"{line}\n".encode())


def work(folder: Path, passphrase: str, acks: int, seed: int) -> None:
    if seed % 2:
        _read(folder, passphrase, acks)
    else:
        _write(folder, passphrase, acks, random.Random(seed))


if __name__ == "__main__":
    serve(work)
