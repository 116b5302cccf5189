"""Certificates: who has earned one, issuing, printing, taking back, checking a code."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.evidence import (
    Certificate,
    CertificateTemplate,
    certificate_code,
    certificate_template_id,
    typed_code,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import RegisterRow, read_register, row_of_participants
from mieux_desktop.operations.evidence_corrections import first_signatures
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

if TYPE_CHECKING:  # ReportLab takes a fifth of a second to load, which no start should wait for
    pass


class CodeState(StrEnum):
    """What a check code stands for."""

    VALID = "valid"
    TAKEN_BACK = "taken-back"
    CHANGED = "changed"  # a certificate was issued under it, and says something else by now
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A participant, and how many sessions of the days that they signed for they were in."""

    row: RegisterRow
    attended: int
    unsigned: int  # sessions that they were in, on days that they have not signed for
    held: int
    minutes: int
    earned: bool
    certificate: Certificate | None  # the newest that stands


def read_template(store: Store, activity_id: bytes) -> CertificateTemplate:
    """Return what an activity's certificates say; the usual, as long as nobody changed it."""
    with store.reading() as records:
        return template_of(records, activity_id)


def save_template(
    store: Store, loaded: CertificateTemplate, edited: CertificateTemplate
) -> CertificateTemplate:
    """Save what certificates say. Raises `threshold-outside`."""
    if not 0 <= edited.threshold <= 100:
        raise Problem("threshold-outside")
    with store.unit_of_work() as work:
        held = work.get(CertificateTemplate, edited.id)
        return work.save(loaded if held else None, edited)


def candidates(store: Store, activity_id: bytes) -> list[Candidate]:
    """Return everybody on the register in order of name, with what they have earned."""
    register = read_register(store, activity_id)
    with store.reading() as records:
        template = template_of(records, activity_id)
        row_of = row_of_participants(records, register)
        signatures = first_signatures(records, activity_id)
        signed = {(row_of.get(id_, id_), on) for id_, on in signatures}
        standing = _standing(records, activity_id)
        issued = {row_of.get(c.participant_id, c.participant_id): c for c in standing}
    held = register.held(wall_clock(register.activity, store.now()))
    found = []
    for row in register.rows:
        there = [s for s in held if (mark := register.mark(row.participant_id, s.id))
                 and mark.attended]  # fmt: skip
        counted = [s for s in there if (row.participant_id, s.on) in signed]
        earned = bool(counted) and 100 * len(counted) >= template.threshold * len(held)
        found.append(
            Candidate(
                row=row, attended=len(counted), unsigned=len(there) - len(counted),
                held=len(held), minutes=sum(map(_minutes, counted)), earned=earned,
                certificate=issued.get(row.participant_id),
            )
        )  # fmt: skip
    return found


def issue_certificates(
    store: Store, activity_id: bytes, participants: Iterable[bytes], language: str
) -> list[Certificate]:
    """Issue certificates to participants, numbered on; who has one that stands keeps it.

    Raises `certificate-not-earned`, when none is issued.
    """
    wanted = set(participants)
    standing = [c for c in candidates(store, activity_id) if c.row.participant_id in wanted]
    missing = sum(not c.earned and c.certificate is None for c in standing)
    if missing:
        raise Problem("certificate-not-earned", count=missing)
    with store.unit_of_work("lasting") as work:
        activity = work.require(Activity, activity_id)
        action = work.require(Action, activity.action_id)
        used = [c.number for c in work.find(Certificate, activity_id=activity_id, deleted=True)]
        numbers = itertools.count(max(used, default=0) + 1)
        today = wall_clock(activity, store.now()).date()
        people = {p.id: p for p in work.find(Person, id=[c.row.person_id for c in standing])}
        issued = []
        for one in standing:
            if one.certificate is not None:
                issued.append(one.certificate)
                continue
            number = next(numbers)
            code = action.code.upper() or action.id.hex()[:6].upper()
            certificate = Certificate(
                id=new_id(), action_id=action.id, activity_id=activity_id,
                participant_id=one.row.participant_id, number=number,
                reference=f"{code}-A{activity.number}-{number:03}", language=language,
                name=people[one.row.person_id].full_name, attended=one.attended, held=one.held,
                minutes=one.minutes, issued_on=today, issued_by=work.setting("author", b""),
            )  # fmt: skip
            coded = replace(certificate, check_code=certificate_code(certificate))
            issued.append(work.save(None, coded))
        return issued


def list_certificates(store: Store, activity_id: bytes) -> list[Certificate]:
    """Return all certificates of an activity by number, those taken back too.

    Two of one number were issued by two laptops apart; their codes tell them apart.
    """
    with store.reading() as records:
        return records.find(Certificate, activity_id=activity_id, order=("number",))


def void_certificate(store: Store, certificate_id: bytes, reason: str) -> Certificate:
    """Take a certificate back; it stays listed with the reason. Raises `void-reason-missing`."""
    if not reason.strip():
        raise Problem("void-reason-missing")
    with store.unit_of_work("lasting") as work:
        held = work.require(Certificate, certificate_id)
        return work.save(held, replace(held, void_reason=reason))


def told_in_words(state: CodeState, certificate: Certificate | None) -> list[str]:
    """Return what a check code stands for as lines of plain English, for the command line."""
    if certificate is None:
        return ["unknown: no certificate that this store knows of has this code"]
    one = (
        f"certificate {certificate.reference}, issued {certificate.issued_on.isoformat()}: "
        f"{certificate.name}, {certificate.attended} of {certificate.held} sessions"
    )
    said = {
        CodeState.VALID: f"valid: {one}",
        CodeState.TAKEN_BACK: f"TAKEN BACK: {one} ({certificate.void_reason})",
        CodeState.CHANGED: f"CHANGED: the record of {one} is not what was issued",
    }
    return [said[state]]


def verify_certificate(store: Store, code: str) -> tuple[CodeState, Certificate | None]:
    """Tell what a check code stands for, however it is typed."""
    with store.reading() as records:
        found = records.find(Certificate, check_code=typed_code(code))
    if not found:
        return CodeState.UNKNOWN, None
    certificate = found[-1]
    if certificate_code(certificate) != certificate.check_code:
        return CodeState.CHANGED, certificate
    return CodeState.TAKEN_BACK if certificate.void_reason else CodeState.VALID, certificate


def template_of(records: Repository, activity_id: bytes) -> CertificateTemplate:
    """Return what an activity's certificates say; the usual, as long as nobody changed it."""
    activity = records.require(Activity, activity_id)
    id_ = certificate_template_id(activity_id)
    held = records.get(CertificateTemplate, id_)
    return held or CertificateTemplate(
        id=id_, action_id=activity.action_id, activity_id=activity_id
    )


def _standing(records: Repository, activity_id: bytes) -> list[Certificate]:
    found = records.find(Certificate, activity_id=activity_id)
    return [certificate for certificate in found if not certificate.void_reason]


def _minutes(session: Session) -> int:
    if session.ends is None:
        return 0
    start = datetime.combine(session.on, session.starts)
    return int((datetime.combine(session.on, session.ends) - start).total_seconds() // 60)
