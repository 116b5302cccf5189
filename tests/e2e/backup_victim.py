"""A process that backs up and restores without end and is killed; its protocol is `victim`'s.

An even seed backs up the store of FOLDER; an odd one restores over it, oldest and newest by turns.
"""

import io
import os
import random
from pathlib import Path

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.operations.backups import (
    complete_restore,
    find_backups,
    make_backup,
    prepare_restore,
)
from mieux_desktop.operations.stores import Store, unlock_store
from tests.e2e.victim import serve

NEVER = bool  # a cancel button that nobody presses


def ignore(_done: int, _total: int) -> None:
    """Take progress nobody looks at."""


def add_work(store: Store, chance: random.Random) -> None:
    """Write a note with a file."""
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
    content = chance.randbytes(chance.randrange(1, 300_000))
    sha256, size = store.attachments.add(io.BytesIO(content))
    note = Note(
        id=new_id(), action_id=action.id, mission_id=bytes(16), written_at=store.now(), body="whole"
    )
    file = Attachment(
        id=new_id(), action_id=action.id, note_id=note.id, sha256=sha256, size_bytes=size, name="a"
    )
    with store.unit_of_work() as work:
        work.save(None, note)
        work.save(None, file)


def back_up(folder: Path, passphrase: str, acks: int, chance: random.Random) -> None:
    store = unlock_store(folder / "store", passphrase)
    while True:
        add_work(store, chance)
        backup = make_backup(store, ignore, NEVER)
        os.write(acks, f"{backup.path.name}\n".encode())


def restore(folder: Path, passphrase: str, acks: int) -> None:
    while True:
        found = find_backups(folder / "stick")
        for backup in (found[0], found[-1]):
            prepared = prepare_restore(folder / "store", backup, passphrase, "", ignore, NEVER)
            os.write(acks, b"checked\n")
            complete_restore(folder / "store", prepared)


def work(folder: Path, passphrase: str, acks: int, seed: int) -> None:
    if seed % 2:
        restore(folder, passphrase, acks)
    else:
        back_up(folder, passphrase, acks, random.Random(seed))


if __name__ == "__main__":
    serve(work)
