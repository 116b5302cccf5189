"""Laptops of the team: pairing by a code and two files, what is shared, unpairing."""

import os
import platform
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.sharing import files_for, scopes_of, this_device
from mieux_desktop.storage.peers import Peer
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork
from mieux_desktop.sync import pairing
from mieux_desktop.sync.certificates import encode_certificate, issue_certificate, read_certificate
from mieux_desktop.sync.container import SUFFIX
from mieux_desktop.sync.devices import Device, DeviceCard, encode_card, read_card

_INVITATIONS = "invitations"  # setting: those that wait for an answer, without their codes


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code to tell by voice, and the file that it opens until it expires."""

    code: str
    path: Path
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop of the team. `revoked_at` once it is no longer paired.

    `their_action_ids` are what it shares with this one, None while that is not known yet.
    `acknowledged_at` is when the newest file that it confirmed was written. `alarm` is `fork` when
    its history contradicts itself, `clone` when it works in two places, else empty.
    """

    device: bytes
    person_name: str
    laptop_name: str
    action_ids: tuple[bytes, ...]
    their_action_ids: tuple[bytes, ...] | None
    paired_at: datetime
    revoked_at: datetime | None
    waiting_changes: int = 0
    waiting_files: int = 0
    waiting_bytes: int = 0  # of these files
    last_sent_at: datetime | None = None
    last_received_at: datetime | None = None
    acknowledged_at: datetime | None = None
    alarm: str = ""


@dataclass(frozen=True, slots=True)
class Paired:
    """A laptop that is known from now on, and the answer that it waits for."""

    laptop: Laptop
    answer_path: Path


def invite(store: Store, action_ids: Sequence[bytes], folder: Path) -> Invitation:
    """Write an invitation to share these actions, and return its code. Takes seconds.

    The code is kept nowhere. Raises `no-action-chosen`, `file-not-written`.
    """
    if not action_ids:
        raise Problem("no-action-chosen")
    now = store.now()
    with store.reading() as records:
        device, card = this_device(records), own_card(records)
    kept, content = pairing.invite(device, card, action_ids, now)
    path = write_whole(folder, "MIEUX invitation", now, content)
    try:
        with store.unit_of_work() as work:
            secret = pairing.encode_invitation(msgspec.structs.replace(kept, code=""))
            work.put_setting(_INVITATIONS, [*_waiting(work, now), secret])
    except BaseException:
        remove_file(path)
        raise
    expires_at = from_milliseconds(kept.created_at) + pairing.LIFETIME
    return Invitation(kept.code, path, expires_at)


def accept_invitation(
    store: Store, path: Path, code: str, action_ids: Collection[bytes] | None = None
) -> Paired:
    """Open an invitation with its code and write the answer beside it. Takes seconds.

    Its actions, or those named here, are shared from now on. Raises `code-mistyped`, `code-wrong`,
    `not-an-invitation`, `pairing-damaged`, `own-invitation`, `cannot-open`, `file-not-written`.
    """
    invited = pairing.open_invitation(read_whole(path), code)
    now = store.now()
    scopes = invited.scopes if action_ids is None else tuple(sorted(set(action_ids)))
    with store.reading() as records:
        device, card = this_device(records), own_card(records)
        version = _next_version(records.peer(invited.card.key))
    paired, content = pairing.answer_invitation(invited, device, card, scopes, version, now)
    answer_path = write_whole(path.parent, "MIEUX answer", now, content)
    try:
        with store.unit_of_work() as work:
            work.put_peer(_peer(paired, scopes, version, now))
    except BaseException:
        remove_file(answer_path)
        raise
    return Paired(read_laptop(store, paired.card.key), answer_path)


def finish_pairing(store: Store, path: Path) -> Laptop:
    """Open the answer to an invitation of this laptop, which is used up by it.

    Shared are the actions that both have chosen. Raises `not-an-answer`, `not-for-this-laptop`,
    `pairing-damaged`, `invitation-unknown`, `invitation-expired`, `cannot-open`.
    """
    content, now = read_whole(path), store.now()
    with store.unit_of_work() as work:
        device = this_device(work)
        kept = [pairing.decode_invitation(data) for data in work.setting(_INVITATIONS, [])]
        invitation, paired = pairing.accept_answer(content, kept, device, 1, now)
        used = pairing.encode_invitation(invitation)
        work.put_setting(_INVITATIONS, [data for data in _waiting(work, now) if data != used])
        offered = paired.theirs.scopes if paired.theirs else ()
        scopes = tuple(id_ for id_ in invitation.scopes if id_ in offered)
        version = _next_version(work.peer(paired.card.key))
        paired = replace(
            paired, certificate=issue_certificate(device, paired.card, scopes, version, now)
        )
        work.put_peer(_peer(paired, scopes, version, now))
    return read_laptop(store, paired.card.key)


def list_laptops(store: Store) -> list[Laptop]:
    """Return all laptops of the team by name, those that are no longer paired at the end."""
    with store.reading() as records:
        team = records.peers()
        actions = {peer.scopes for peer in team if records.waiting_for(peer.device, None)}
        scopes = {action_ids: scopes_of(records, action_ids) for action_ids in actions}
        found = [_laptop(records, peer, scopes.get(peer.scopes)) for peer in team]
    return sorted(
        found, key=lambda one: (one.revoked_at is not None, one.person_name, one.laptop_name)
    )


def read_laptop(store: Store, device: bytes) -> Laptop:
    """Return one laptop; raise `laptop-unknown`."""
    with store.reading() as records:
        peer = require_peer(records, device)
        return _laptop(records, peer, scopes_of(records, peer.scopes))


def share_actions(store: Store, device: bytes, action_ids: Collection[bytes]) -> None:
    """Share these actions with a laptop from now on; what it received stays there.

    Work of others in them comes with its next file. Raises `no-action-chosen`, `laptop-unknown`.
    """
    if not action_ids:
        raise Problem("no-action-chosen")
    scopes = tuple(sorted(set(action_ids)))
    with store.unit_of_work() as work:
        peer = require_peer(work, device)
        version = _next_version(peer)
        certificate = issue_certificate(
            this_device(work), read_card(peer.card), scopes, version, store.now()
        )
        work.put_peer(
            replace(
                peer, scopes=scopes, scope_version=version,
                certificate_for=encode_certificate(certificate),
            )
        )  # fmt: skip


def unpair(store: Store, device: bytes) -> None:
    """Refuse the files of a laptop from now on; what came from it and was taken stays."""
    with store.unit_of_work() as work:
        peer = require_peer(work, device)
        work.drop_parked(device)
        if peer.revoked_at is None:
            work.put_peer(replace(peer, revoked_at=store.now()))


def alarm_of_this_laptop(store: Store) -> str:
    """Tell whether this laptop's own history came back contradicting it, as `Laptop.alarm`."""
    with store.reading() as records:
        return _alarm(records, store.device)


def require_peer(records: Repository, device: bytes) -> Peer:
    """Return a laptop of the team; raise `laptop-unknown`."""
    peer = records.peer(device)
    if peer is None:
        raise Problem("laptop-unknown")
    return peer


def fresh_path(folder: Path, name: str, now: datetime) -> Path:
    """Return a path that is free: the name, this laptop's day, and a number from the second on."""
    day = f"{name} {now.astimezone():%Y-%m-%d}"
    number = 1
    while (path := folder / f"{day}{f' {number}' if number > 1 else ''}{SUFFIX}").exists():
        number += 1
    return path


def _laptop(records: Repository, peer: Peer, scopes: Collection[bytes] | None) -> Laptop:
    """Describe a laptop; `scopes` are what it is sent, None when nothing waits for it."""
    laptop = Laptop(
        device=peer.device, person_name=peer.person_name, laptop_name=peer.laptop_name,
        action_ids=peer.scopes, their_action_ids=None, paired_at=peer.paired_at,
        revoked_at=peer.revoked_at, alarm=_alarm(records, peer.device),
    )  # fmt: skip
    if peer.certificate_from is not None:
        theirs = read_certificate(peer.certificate_from).scopes
        laptop = replace(laptop, their_action_ids=theirs)
    history = records.exchanges(peer.device, limit=-1)
    sent = [e for e in history if e.sent]
    laptop = replace(
        laptop,
        last_sent_at=next((e.at for e in sent), None),
        last_received_at=next((e.at for e in history if not e.sent), None),
        acknowledged_at=next((e.at for e in sent if e.state == "confirmed"), None),
    )
    if peer.revoked_at is not None:
        return laptop
    files = files_for(records, peer)
    return replace(
        laptop,
        waiting_changes=0 if scopes is None else records.waiting_for(peer.device, scopes),
        waiting_files=len(files),
        waiting_bytes=sum(file.size for file in files),
    )


def _alarm(records: Repository, device: bytes) -> str:
    if device in records.forked_devices():
        return "fork"
    return "clone" if device in records.cloned_devices() else ""


def own_card(records: Repository) -> DeviceCard:
    """Return this laptop's card, as it presents itself."""
    device: Device = this_device(records)
    profile = records.setting("profile") or {"person": bytes(16), "role": "expert"}
    person = records.get(Person, profile["person"])
    name = person.full_name if person else ""
    return device.card(profile["person"], name, profile["role"], platform.node())


def _peer(paired: pairing.Paired, scopes: tuple[bytes, ...], version: int, now: datetime) -> Peer:
    return Peer(
        device=paired.card.key,
        person_name=paired.card.person,
        laptop_name=paired.card.laptop,
        card=encode_card(paired.card),
        certificate_for=encode_certificate(paired.certificate),
        certificate_from=encode_certificate(paired.theirs) if paired.theirs else None,
        scopes=scopes,
        scope_version=version,
        paired_at=now,
    )


def _next_version(peer: Peer | None) -> int:
    return 1 if peer is None else peer.scope_version + 1


def _waiting(work: UnitOfWork, now: datetime) -> list[bytes]:
    """Return the kept invitations that have not expired."""
    return [
        data
        for data in work.setting(_INVITATIONS, [])
        if now - from_milliseconds(pairing.decode_invitation(data).created_at) <= pairing.LIFETIME
    ]


def read_whole(path: Path) -> bytes:
    """Read a file of pairing or enrolment; raise `cannot-open`."""
    try:
        with path.open("rb") as file:
            return file.read(pairing.MAX_PAIRING + 1)
    except OSError as error:
        raise Problem("cannot-open") from error


def write_whole(folder: Path, name: str, now: datetime, content: bytes) -> Path:
    """Write a new file whole or not at all."""
    path = fresh_path(folder, name, now)
    try:
        with path.open("xb") as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except BaseException:
                remove_file(path)
                raise
    except OSError as error:
        raise Problem("file-not-written", name=path.name) from error
    return path


def remove_file(path: Path) -> None:
    """Remove what is not wanted; a stick that was pulled out has taken it along."""
    with suppress(OSError):
        path.unlink(missing_ok=True)
