"""This laptop and the hub come to know each other: by a code, or by two files; and part again."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.merging import Alias, alias
from mieux_desktop.domain.people import Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import NO_HEADS, shape_of
from mieux_desktop.operations.pairing import own_card, read_whole, write_whole
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.hub_link import HubLink
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork
from mieux_desktop.sync.certificates import (
    CLOCK_TOLERANCE,
    Certificate,
    encode_certificate,
    read_certificate,
)
from mieux_desktop.sync.devices import encode_card
from mieux_desktop.sync.enrolling import (
    MAX_ENROLMENT,
    HubCard,
    encode_enrolment,
    read_certified,
    read_enrolled,
)
from mieux_desktop.sync.hub_address import read_address
from mieux_desktop.sync.hub_client import HubClient
from mieux_desktop.sync.messages import Head

ROLES = ("expert", "officer")
_HEAD_BYTES = 52  # of one head in an enrolment
_CARD_BYTES = 2 << 10
_PERSON = shape_of(Person).entity


@dataclass(frozen=True, slots=True)
class Hub:
    """The hub that this laptop is enrolled with, and as whom. `url` is empty without a network.

    `action_ids` are what the person is deployed to, none for an officer, who has all. `refused`
    is why the hub gives nothing any more: `revoked` or `expired`; mostly empty. `key` is shown in
    groups, as the hub's administrator reads it out.
    """

    name: str
    url: str
    key: str
    person_name: str
    role: str
    action_ids: tuple[bytes, ...]
    enrolled_at: datetime
    expires_at: datetime
    refused: str
    waiting_changes: int
    waiting_files: int
    waiting_bytes: int  # of these files
    for_officer: int = 0  # own changes at the hub that wait there until an officer adopts them


@dataclass(frozen=True, slots=True)
class Offered:
    """What the file of a hub's administrator says; to be confirmed once the key was compared."""

    hub_name: str
    key: str  # in groups
    person_name: str
    role: str
    action_ids: tuple[bytes, ...]
    content: bytes


def enrol_by_code(store: Store, address: str, code: str) -> Hub:
    """Enrol this laptop by the code that the hub's administrator told; may be repeated.

    What was written before waits at the hub for an officer. Raises `address-wrong`,
    `address-not-secure`, `code-mistyped`, `code-refused`, `device-of-another`, `hub-not-trusted`,
    `enrolled-elsewhere`, and what `HubClient.ask` raises.
    """
    url = read_address(address)
    with store.reading() as records:
        card = encode_card(own_card(records))
        heads = [Head(*head) for head in records.hub_heads().own]
    # The newest are named, as far as there is room; more are begun in ten years of daily work.
    room = (MAX_ENROLMENT - _CARD_BYTES) // _HEAD_BYTES
    request = encode_enrolment(card, heads[-room:], code)
    client = HubClient(url)
    try:
        content = client.ask("/enrol", request).content
    finally:
        client.close()
    answer, certificate = read_enrolled(content, request, code)
    return _enrol(store, answer.hub, certificate, answer.generation, url)


def write_card_file(store: Store, folder: Path) -> Path:
    """Write this laptop's card for the hub's administrator; raise `file-not-written`."""
    with store.reading() as records:
        card = encode_card(own_card(records))
    return write_whole(folder, "MIEUX card", store.now(), card)


def read_enrolment_file(store: Store, path: Path) -> Offered:
    """Return what the administrator's answer to a card says; nothing is changed yet.

    Raises `cannot-open`, `not-an-enrolment`, `not-for-this-laptop`, `hub-not-trusted`.
    """
    content = read_whole(path)
    hub, certificate, _ = _read_certified(store, content)
    return Offered(
        hub.name, key_in_groups(hub.key), certificate.person, certificate.role,
        certificate.scopes, content,
    )  # fmt: skip


def confirm_enrolment(store: Store, offered: Offered, address: str = "") -> Hub:
    """Enrol this laptop as offered, the key having been compared; raises as the code's way does.

    Without an address it exchanges files with the hub until `set_hub_address`.
    """
    url = read_address(address) if address.strip() else ""
    hub, certificate, generation = _read_certified(store, offered.content)
    return _enrol(store, hub, certificate, generation, url)


def read_hub(store: Store) -> Hub | None:
    """Return the hub of this laptop, None when it is not enrolled; asked after every change."""
    with store.reading() as records:
        link = records.hub()
        if link is None:
            return None
        certificate = read_certificate(link.certificate)
        waiting = records.hub_waiting()
    expires_at = from_milliseconds(certificate.expires_at)
    refused = link.refused or ("expired" if expires_at + CLOCK_TOLERANCE < store.now() else "")
    return Hub(
        link.name, link.url, key_in_groups(link.key), certificate.person, certificate.role,
        certificate.scopes, link.enrolled_at, expires_at, refused, waiting.changes,
        waiting.files, waiting.file_bytes, waiting.for_officer,
    )  # fmt: skip


def set_hub_address(store: Store, address: str) -> None:
    """Reach the hub at another address; raise `address-wrong`, `address-not-secure`."""
    url = read_address(address)
    with store.unit_of_work() as work:
        work.put_hub(replace(require_hub(work), url=url))


def leave_hub(store: Store) -> None:
    """Have nothing to do with the hub any more; what came from it stays."""
    with store.unit_of_work() as work:
        work.forget_hub()


def require_hub(records: Repository) -> HubLink:
    """Return the link with the hub; raise `not-enrolled`."""
    link = records.hub()
    if link is None:
        raise Problem("not-enrolled")
    return link


def take_role(work: UnitOfWork, certificate: Certificate) -> None:
    """Give the profile the role that the hub knows."""
    profile = work.setting("profile")
    if certificate.role in ROLES and profile["role"] != certificate.role:
        work.put_setting("profile", {**profile, "role": certificate.role})


def key_in_groups(key: bytes) -> str:
    """Return the beginning of a key as it is read aloud, such as ``3f0a 99c1 …`` (4 groups)."""
    text = key.hex()[:16]
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _read_certified(store: Store, content: bytes) -> tuple[HubCard, Certificate, bytes]:
    with store.reading() as records:
        device = this_device(records)
    try:
        certified, certificate = read_certified(content, device)
    except Problem as problem:
        if problem.code in ("not-for-this-laptop", "hub-not-trusted"):
            raise
        raise Problem("not-an-enrolment") from problem
    return certified.hub, certificate, certified.generation


def _enrol(
    store: Store, hub: HubCard, certificate: Certificate, generation: bytes, url: str
) -> Hub:
    """Keep the link; with the same hub again, what was read and acknowledged stays known."""
    with store.unit_of_work() as work:
        before = work.hub()
        if before is not None and before.key != hub.key:
            raise Problem("enrolled-elsewhere", hub=before.name)
        link = before or HubLink(
            hub.key, hub.recipient, hub.name, url, b"", store.now(), generation=generation
        )
        work.put_hub(
            replace(
                link, name=hub.name, recipient=hub.recipient, url=url or link.url, refused="",
                certificate=encode_certificate(certificate),
            )
        )  # fmt: skip
        _become(work, certificate)
    enrolled = read_hub(store)
    if enrolled is None:
        raise Problem("not-enrolled")
    return enrolled


def _become(work: UnitOfWork, certificate: Certificate) -> None:
    """Write as the hub's person from now on, who is the same as whoever wrote until now.

    What that one's record knows is written again: the old record is among what an officer has to
    let in first. The alias belongs to the new person, so that it is let in at once.
    """
    profile = work.setting("profile")
    before, after = profile["person"], certificate.person_id
    take_role(work, certificate)
    if before == after:
        return
    work.put_setting("author", after)
    work.put_setting("profile", {**work.setting("profile"), "person": after})
    family, given = split_name(certificate.person)
    known = work.get(Person, before)
    if work.get(Person, after) is None:
        person = known or Person(id=after)
        named = replace(person, id=after, family_name=family, given_name=given, heads=NO_HEADS)
        work.save(None, named)
    if known is not None:
        said = alias(_PERSON, before, after, after)
        current = work.get(Alias, said.id)
        work.save(current, replace(current, deleted=False) if current else said)
