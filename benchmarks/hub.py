"""Bytes and requests of a sync with the hub, as they go over the line, HTTP headers included."""

from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.bundle_size import _texts_of, make_records
from benchmarks.figures import Figure, at_most
from mieux_desktop.domain.changes.model import Edit, new_salt
from mieux_desktop.domain.notes import Note
from mieux_desktop.hub import grants, people
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.service import Service
from mieux_desktop.hub.syncing import Hub, utc_now
from mieux_desktop.sync.sealing import compress
from tests.hub.device import Laptop
from tests.hub.loopback import CountingLine, serving

IDLE, EDIT, RATIO = 500, 1200, 1.3


def measure(scratch: Path) -> list[Figure]:
    """Sync a laptop that says nothing, one edit, and a thousand new records."""
    records = make_records(1000)
    keys = Folder(scratch).create(None, "")
    database = Database(f"sqlite:///{scratch / 'hub.db'}")
    database.create(keys.key, "MIEUX", 0)
    (action,) = {record.action_id for record in records if isinstance(record, Note)}
    with database.writing() as connection:
        person = people.add_person(connection, "Ama", "expert", utc_now())
        grants.deploy(connection, person, action, 0)
        code = people.new_enrolment_code(connection, person, utc_now())
    with serving(Service(Hub(keys, database))) as url:
        line = CountingLine(urlsplit(url).port or 0)
        laptop = Laptop(line.url)
        laptop.enrol(code)
        laptop.person_id = person
        laptop.at = round(datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp() * 1000)
        for record in records:
            laptop.write(record)
            laptop.at += 300_000
        thousand = _count(laptop, line)
        if laptop.set_aside:
            raise RuntimeError("the hub did not take the records")
        idle = _count(laptop, line)
        note = records[-1]
        body = Edit("note", note.id, "body", "Fees fell to 6 %.", (), new_salt())
        laptop.edit([body], note.scope)
        edit = _count(laptop, line)
        laptop.close()
        line.close()
    database.close()
    alone = len(compress(["\n".join(t for r in records for t in _texts_of(r)).encode()]))
    return [
        at_most("sync_idle_bytes", idle[0], "B", IDLE, "Anki 533", strictly=False),
        at_most("sync_idle_requests", idle[1], "", 1, strictly=False),
        at_most("sync_edit_bytes", edit[0], "B", EDIT, "Anki 3586", strictly=False),
        at_most("sync_edit_requests", edit[1], "", 1, strictly=False),
        at_most(
            "sync_1000_bytes", thousand[0], "B", round(RATIO * alone),
            f"zstd of the texts {alone}", strictly=False,
        ),
        at_most("sync_1000_requests", thousand[1], "", 3, strictly=False),
    ]  # fmt: skip


def _count(laptop: Laptop, line: CountingLine) -> tuple[int, int]:
    before, requests = line.up + line.down, laptop.requests
    laptop.sync()
    return line.up + line.down - before, laptop.requests - requests
