"""Administers who works with the hub: adds people, enrols and ends laptops.

All of it needs the network, and the right that an administrator of the hub gives; each function
raises what `ask_hub` raises.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import shape_of
from mieux_desktop.operations.enrolment import key_in_groups
from mieux_desktop.operations.hub_changes import Cancelled
from mieux_desktop.operations.hub_questions import ask_hub, never
from mieux_desktop.operations.pairing import read_whole, write_whole
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.store import Store
from mieux_desktop.sync import asking
from mieux_desktop.sync.devices import Malformed, read_card

ROLES = ("expert", "officer", "administrator")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody in People who could be added; `name` as said aloud."""

    person_id: bytes
    name: str
    listed_as: str  # “Family, Given”


@dataclass(frozen=True, slots=True)
class EnrolmentCode:
    """A code for one laptop, to be told by voice, and the address that is typed with it."""

    code: str
    address: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class EnrolmentFile:
    """A file for a laptop without a network, and the hub's key, to be told by voice."""

    path: Path
    key: str  # in groups


def list_candidates(store: Store, but: frozenset[bytes]) -> list[Candidate]:
    """Return everybody in People, by name, who is none of these under any record of theirs."""
    with store.reading() as records:
        instead = stand_ins(records)
        aliases = records.aliases(shape_of(Person).entity)
        taken = {member for id_ in but for member in aliases.members(id_)}
        people = records.find(Person, order=("family_name", "given_name"))
    return [
        Candidate(person.id, person.full_name, person.sort_name)
        for person in people
        if person.id not in taken and person.id not in instead
    ]


def add_to_hub(
    store: Store, name: str, role: str, person_id: bytes | None = None, cancelled: Cancelled = never
) -> bytes:
    """Let somebody work with the hub; return the id of their Person, which may be known already.

    Raises `name-taken`, `role-unknown`.
    """
    id_ = person_id or new_id()
    _ask(store, asking.AddPerson(id_, name, role), cancelled)
    return id_


def set_hub_role(store: Store, person_id: bytes, role: str, cancelled: Cancelled = never) -> None:
    """Change what somebody may do; raise `person-unknown`, `role-unknown`."""
    _ask(store, asking.SetRole(person_id, role), cancelled)


def make_enrolment_code(
    store: Store, person_id: bytes, cancelled: Cancelled = never
) -> EnrolmentCode:
    """Make the code for one more laptop of somebody; raise `person-unknown`."""
    answer = ask_hub(store, asking.MakeCode(person_id), asking.Code, cancelled)
    with store.reading() as records:
        link = records.hub()
    return EnrolmentCode(
        answer.code, link.url if link else "", from_milliseconds(answer.expires_at)
    )


def certify_card(
    store: Store, person_id: bytes, card: Path, folder: Path, cancelled: Cancelled = never
) -> EnrolmentFile:
    """Write the file that enrols a laptop without a network, whose card file this is.

    Raises `cannot-open`, `not-a-card`, `person-unknown`, `file-not-written`.
    """
    content = read_whole(card)
    try:
        read_card(content)
    except Malformed as error:
        raise Problem("not-a-card") from error
    question = asking.Certify(person_id, content)
    answer = ask_hub(store, question, asking.CertificateFile, cancelled)
    path = write_whole(folder, "MIEUX enrolment", store.now(), answer.content)
    return EnrolmentFile(path, key_in_groups(answer.hub_key))


def revoke_laptop(store: Store, device: bytes, cancelled: Cancelled = never) -> None:
    """Give a laptop nothing from now on; what it still brings waits for an officer."""
    _ask(store, asking.Revoke(device), cancelled)


def _ask(store: Store, question: asking.Question, cancelled: Cancelled) -> None:
    ask_hub(store, question, asking.Done, cancelled)
