"""Files that laptops wrote for the hub and that came by another road than the network."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mieux_desktop.domain.changes.model import MAX_NUMBER, to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.arriving import examine
from mieux_desktop.hub.downlink import generation_of
from mieux_desktop.hub.people import Known, all_devices, find_by_name, find_device
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.uplink import Sender, Taken, Uplink, heads_of, set_aside_of
from mieux_desktop.sync.bundles import Opened, Trust, open_bundle
from mieux_desktop.sync.certificates import read_certificate
from mieux_desktop.sync.container import open_container
from mieux_desktop.sync.forwarding import encode_forwarded, is_brought_by, read_forwarding
from mieux_desktop.sync.limits import MAX_SEALED
from mieux_desktop.sync.messages import issue_receipt

_AGE = b"age-encryption.org/v1\n"
# An expired certificate makes work wait, as on the network; it is no reason to lose it.
_BEFORE_ALL_EXPIRY = datetime(1980, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Received:
    """What a file brought; `receipt` is the hub's signed word on it, for the laptop."""

    sender: Known
    taken: Taken
    refused: str
    receipt: bytes


def read_part(path: Path) -> bytes:
    """Return the sealed part for the hub: of a `.mieux` file, or a part that was forwarded alone.

    Raises `cannot-open` and the problems of files.
    """
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_AGE))
            if beginning == _AGE:
                return beginning + file.read(MAX_SEALED)
    except OSError as error:
        raise Problem("cannot-open", file=path.name) from error
    with open_container(path) as container:
        return container.for_hub or container.for_colleague


def receive(hub: Hub, sealed: bytes) -> Received:
    """Take in a laptop's bundle as if it had come by the network; raise the problems of bundles.

    May be repeated: what is held already is a duplicate.
    """
    now = hub.now()
    opened = _open(hub, sealed)
    found = (examine(run, opened.sender) for run in opened.page.runs)
    arrivals = [arrival for arrival in found if arrival is not None]
    at = to_milliseconds(now)
    with hub.database.writing() as connection:
        known = find_device(connection, opened.sender)
        refused = known.refused(now)
        uplink = Uplink(connection, Sender(known.key, known.person_id, known.role, refused), at)
        uplink.take(arrivals)
    with hub.database.reading() as connection:
        epochs = {arrival.claim.epoch for arrival in arrivals}
        heads = [head for head in heads_of(connection, known.key) if head.epoch in epochs]
        spans = [(head.epoch, 1, MAX_NUMBER) for head in heads]
        person_id = known.person_id if known.all_since is None else None
        aside = set_aside_of(connection, spans, person_id)
        generation = generation_of(connection)
    receipt = issue_receipt(hub.keys, generation, known.key, at, heads, aside)
    return Received(known, uplink.taken, refused, receipt)


def recognise_bringer(hub: Hub, data: bytes) -> Known:
    """Return the device that brings a colleague's part; raise `device-unknown` and others."""
    forwarding = read_forwarding(data)
    with hub.database.reading() as connection:
        known = find_by_name(connection, forwarding.device)
    if known is None or not is_brought_by(known.key, data):
        raise Problem("device-unknown")
    if known.refused(hub.now()):
        raise Problem("device-refused")
    return known


def receive_forwarded(hub: Hub, data: bytes) -> bytes:
    """Take in what a recognised device brings; return the signed answer."""
    received = receive(hub, read_forwarding(data).sealed)
    return encode_forwarded(received.receipt, data, hub.keys)


def _open(hub: Hub, sealed: bytes) -> Opened:
    with hub.database.reading() as connection:
        devices = all_devices(connection)
    trust = Trust({device.key: read_certificate(device.certificate) for device in devices})
    return open_bundle(sealed, hub.keys, trust, _BEFORE_ALL_EXPIRY)
