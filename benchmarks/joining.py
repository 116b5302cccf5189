"""A new laptop joins an action of a hundred thousand changes: from the first request to the last.

The hub is the real program in a process of its own, the laptop a real encrypted store.
"""

import time
from contextlib import closing
from pathlib import Path

from benchmarks.applying import Author
from benchmarks.figures import Figure, at_most
from benchmarks.hub_day import serving
from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.ids import shipped_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.hub import grants, people
from mieux_desktop.hub.arriving import examine
from mieux_desktop.hub.catalogue import shipped_catalogue, take_in
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import utc_now
from mieux_desktop.hub.uplink import Sender, Uplink
from mieux_desktop.operations.enrolment import enrol_by_code
from mieux_desktop.operations.hub_sync import sync_with_hub
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from mieux_desktop.storage.attachments import new_identity
from mieux_desktop.storage.epochs import new_device_key
from mieux_desktop.sync.devices import Device

CHANGES, BUDGET_S = 100_000, 5.0
_AT_ONCE = 5000  # changes that the hub is filled with in one transaction
_ACTION = shipped_id("action", "ghana-2")


def measure(folder: Path, passphrase: str, changes: int = CHANGES) -> list[Figure]:
    """Join, and count what arrived."""
    store = create_store(
        folder / "store", "Inês Carvalho", "expert", "", passphrase, new_recovery_code()
    )
    code = _fill(folder / "hub", store, changes)
    with serving(folder / "hub", 1) as address:
        enrol_by_code(store, address, code)
        cpu, started = time.process_time(), time.perf_counter()
        synced = sync_with_hub(store)
        passed, cpu = time.perf_counter() - started, time.process_time() - cpu
    with store.reading() as records:
        notes = records.total(Note)
    store.close()
    if (synced.problem, synced.received, notes) != (None, changes, changes):
        raise RuntimeError(f"not all changes arrived: {synced}, {notes} notes")
    peer = (
        f"{changes} notes, a change each; {synced.requests} requests,"
        f" {synced.down_bytes >> 20} MiB, {cpu:.1f} s of the laptop's processor"
    )
    return [at_most("join_100k_s", passed, "s", BUDGET_S, peer, strictly=False)]


def _fill(folder: Path, store: Store, changes: int) -> str:
    """Make a hub whose log holds so many notes of one laptop; return the code of another."""
    place = Folder(folder)
    hub = place.create(None, "")
    key, now = new_device_key(), utc_now()
    author, device = Author(store, key), Device(key, new_identity())
    with closing(Database(place.database_url())) as database:
        database.create(hub.key, "MIEUX", 0)
        with database.writing() as connection:
            take_in(connection, shipped_catalogue())
            ama, ben = (people.add_person(connection, name, "expert", now) for name in "AB")
            for person in (ama, ben):
                grants.deploy(connection, person, _ACTION, 0)
            card = device.card(ama, "A", "expert", "ThinkPad")
            people.enrol(connection, hub, card, ama, (), now)
            code = people.new_enrolment_code(connection, ben, now)
        sender = Sender(device.key, ama, "expert")
        for first in range(0, changes, _AT_ONCE):
            notes = author.new_notes(min(_AT_ONCE, changes - first))
            arrival = examine(author.run_of(notes), device.key)
            with database.writing() as connection:
                uplink = Uplink(connection, sender, to_milliseconds(now))
                uplink.take([] if arrival is None else [arrival])
            if uplink.taken.accepted != len(notes):
                raise RuntimeError(f"the hub did not take the notes: {uplink.taken}")
    return code
