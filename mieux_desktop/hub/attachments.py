"""Attachments that the hub holds: sealed files by the SHA-256 of their content, and who has them.

The hub keeps a file as a device sealed it, to the hub; what another device gets is the same
under a header of its own. A device that wrote a record with a SHA-256 gives the content to all who
may read the record only once it has shown to have that content itself: by bringing the whole, or by
being one that may fetch it. So nobody comes by a file by writing its hash into a record.
"""

import os
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import decode_change
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.hub.database import insert_new
from mieux_desktop.hub.people import Known
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.tables import attachments, epochs, grants, log
from mieux_desktop.sync.devices import read_card
from mieux_desktop.sync.resealing import Resealed, reseal

_ENTITY = shape_of(Attachment).entity


@dataclass(frozen=True, slots=True)
class HeldAttachments:
    """The folder of a hub's attachments, and what its database says of them."""

    hub: Hub
    folder: Path

    def for_device(self, known: Known, sha256: bytes) -> Resealed:
        """Return the file, sealed to the device that asks.

        Raises `revoked` or `expired`, and `file-unknown` where the hub has it not, or not for
        this person.
        """
        if refused := known.refused(self.hub.now()):
            raise Problem(refused)
        with self.hub.database.reading() as connection:
            if not self.holds(sha256) or not is_in_scope(connection, known, sha256):
                raise Problem("file-unknown")
        recipient = read_card(known.card).recipient
        return reseal(self.path(sha256), self.hub.keys.identity, recipient)

    def holds(self, sha256: bytes) -> bool:
        """Tell whether the file is here."""
        return self.path(sha256).exists()

    def path(self, sha256: bytes) -> Path:
        """Return where the file is; made of the hash alone."""
        name = sha256.hex()
        return self.folder / name[:2] / f"{name}.age"

    def take(self, part: Path, sha256: bytes) -> None:
        """Put a proven file into its place, durably. One that is there stays as it is, so that
        whoever is fetching it goes on with the same bytes.
        """
        target = self.path(sha256)
        if target.exists():
            part.unlink()
            return
        if not target.parent.exists():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            sync_folder(self.folder)
        part.replace(target)
        sync_folder(target.parent)


def is_in_scope(connection: sa.Connection, known: Known, sha256: bytes) -> bool:
    """Tell whether a device that has the content wrote a record of it that the person may read."""
    contains = sa.func.instr
    if connection.dialect.name == "postgresql":
        contains = sa.func.pg_catalog.position
    query = (
        sa.select(log.c.body)
        .join_from(attachments, epochs, epochs.c.device == attachments.c.device)
        .join(log, log.c.epoch == epochs.c.epoch)
        .where(attachments.c.sha256 == sha256, contains(log.c.body, sha256) > 0)
    )
    if known.all_since is None:
        given = sa.select(grants.c.scope).where(grants.c.person_id == known.person_id)
        query = query.where(log.c.scope.in_(given))
    return any(
        (edit.entity, edit.field, edit.value) == (_ENTITY, "sha256", sha256)
        for body in connection.execute(query).scalars()
        for edit in decode_change(body).edits
    )


def has_content(connection: sa.Connection, device: bytes, sha256: bytes) -> bool:
    """Tell whether the device is known to have the content."""
    where = (attachments.c.sha256 == sha256, attachments.c.device == device)
    return connection.execute(sa.select(attachments.c.sha256).where(*where)).first() is not None


def note_content(
    connection: sa.Connection, device: bytes, sha256: bytes, size_bytes: int, at: int, late: bool
) -> None:
    """Keep that the device has the content. Within `Database.writing` only."""
    row = {
        "sha256": sha256, "device": device, "size_bytes": size_bytes, "received_at": at,
        "late": late,
    }  # fmt: skip
    insert_new(connection, attachments, [row])


def size_of(connection: sa.Connection, sha256: bytes) -> int:
    """Return the size of a content that was brought."""
    query = sa.select(attachments.c.size_bytes).where(attachments.c.sha256 == sha256).limit(1)
    return int(connection.execute(query).scalar_one())


def sync_folder(folder: Path) -> None:
    """Make renamings in a folder durable."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
