"""Certificates on paper: who signs them, their preview, and the file to print."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evidence import (
    Certificate,
    Signature,
    Signer,
    Strokes,
    certificate_template_id,
    read_strokes,
    write_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import Sealed
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.operations.certificates import candidates, template_of
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

if TYPE_CHECKING:  # ReportLab takes a fifth of a second to load, which no start should wait for
    from mieux_desktop.reports.certificate import CertificatePage

MOST_SIGNATORIES = 3  # beside each other on the page


@dataclass(frozen=True, slots=True)
class Signatories:
    """Who signs the certificates of an activity, in order, at most three."""

    signed: tuple[Signature, ...]
    pictures: Mapping[bytes, bytes | None]  # scanned signatures; None: the file is not here


def read_signatories(store: Store, activity_id: bytes) -> Signatories:
    """Return who signs an activity's certificates: the newest signature of each name."""
    with store.reading() as records:
        found = records.find(
            Signature, activity_id=activity_id, signer=Signer.CERTIFICATES, order=("signed_at",)
        )
        newest = {s.name: s for s in found if not s.void_reason}
        signed = tuple(newest.values())[:MOST_SIGNATORIES]
        scans = [s.scan_id for s in signed if s.scan_id is not None]
        attached = records.find(Attachment, id=scans)
    hashes = {one.id: one.sha256 for one in attached}
    pictures = {
        s.id: _content(store, hashes[s.scan_id]) if s.scan_id in hashes else None
        for s in signed
        if s.scan_id is not None
    }
    return Signatories(signed, pictures)


def add_signatory(
    store: Store,
    activity_id: bytes,
    name: str,
    title: str,
    strokes: Strokes = (),
    scan: Sealed | None = None,
) -> Signature:
    """Let somebody sign all certificates of an activity, later on paper if there is nothing yet.

    Raises `signer-name-missing`, `signatories-full`.
    """
    if not name.strip():
        raise Problem("signer-name-missing")
    known = {s.name for s in read_signatories(store, activity_id).signed}
    if len(known | {name}) > MOST_SIGNATORIES:
        raise Problem("signatories-full", most=MOST_SIGNATORIES)
    with store.unit_of_work("lasting") as work:
        activity = work.require(Activity, activity_id)
        scan_id = None
        if scan is not None:
            attachment = Attachment(
                id=new_id(), action_id=activity.action_id,
                note_id=certificate_template_id(activity_id), sha256=scan.sha256,
                size_bytes=scan.size_bytes, name=scan.name, media_type=scan.media_type,
            )  # fmt: skip
            scan_id = work.save(None, attachment).id
        signature = Signature(
            id=new_id(), action_id=activity.action_id, activity_id=activity_id,
            signer=Signer.CERTIFICATES, signed_at=store.now(), strokes=write_strokes(strokes),
            scan_id=scan_id, name=name.strip(), title=title.strip(), device=store.device,
        )  # fmt: skip
        return work.save(None, signature)


def preview_certificate(
    store: Store, activity_id: bytes, participant_id: bytes | None, language: str
) -> bytes:
    """Return the PDF that a participant's certificate would be, or the one that stands.

    Without a participant it is that of a person without a name.
    """
    from mieux_desktop.reports.certificate import certificates_pdf

    found = candidates(store, activity_id)
    one = next((c for c in found if c.row.participant_id == participant_id), None)
    if one is not None and one.certificate is not None:
        return certificates_pdf(_pages(store, [one.certificate], None))
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        action = records.require(Action, activity.action_id)
        person = records.get(Person, one.row.person_id) if one else None
    code = action.code.upper() or action.id.hex()[:6].upper()
    held = one.held if one else max((c.held for c in found), default=0)
    draft = Certificate(
        id=bytes(16), action_id=action.id, activity_id=activity_id,
        participant_id=participant_id or bytes(16), number=0,
        reference=f"{code}-A{activity.number}-000", language=language,
        name=person.full_name if person else "…", attended=one.attended if one else held,
        held=held, minutes=one.minutes if one else max((c.minutes for c in found), default=0),
        issued_on=wall_clock(activity, store.now()).date(), check_code="0000-0000-0000",
    )  # fmt: skip
    return certificates_pdf(_pages(store, [draft], None))


def write_certificates(
    store: Store, certificates: Sequence[Certificate], language: str | None, target: Path
) -> None:
    """Print certificates of one activity into a PDF, a page each.

    Without a language each is in the one it was issued in. Raises `certificates-none`.
    """
    from mieux_desktop.reports.certificate import certificates_pdf
    from mieux_desktop.reports.pdf import replace_file

    if not certificates:
        raise Problem("certificates-none")
    data = certificates_pdf(_pages(store, certificates, language))
    with problems():
        replace_file(target, data)


def _pages(
    store: Store, certificates: Sequence[Certificate], language: str | None
) -> "list[CertificatePage]":
    from mieux_desktop.reports.certificate import CertificatePage, Signatory

    activity_id = certificates[0].activity_id
    with store.reading() as records:
        activity = records.require(Activity, activity_id)
        action = records.require(Action, activity.action_id)
        template = template_of(records, activity_id)
        about = _about(records, certificates)
    signatories = read_signatories(store, activity_id)
    signed = tuple(
        Signatory(
            name=s.name, role=s.title, strokes=read_strokes(s.strokes),
            picture=signatories.pictures.get(s.id),
        )
        for s in signatories.signed
    )  # fmt: skip
    texts = template.texts or {}
    last = activity.ends_on or activity.starts_on
    pages = []
    for one in certificates:
        code = language or one.language
        words = words_of(code)
        days = words.period(activity.starts_on, last)
        pages.append(
            CertificatePage(
                language=code,
                programme=load_programme(code),
                reference=one.reference,
                name=one.name,
                about=about.get(one.participant_id, ""),
                activity=words("certificate.for", number=activity.number, action=action.name(code)),
                title=activity.title(code),
                where=words("comma").join(p for p in (activity.place, days) if p),
                text=str(texts.get(code, "")),
                attended=one.attended,
                held=one.held,
                minutes=one.minutes,
                place=activity.place,
                issued_on=one.issued_on,
                partners=template.partners,
                signatures=signed,
                check_code=one.check_code,
            )
        )
    return pages


def _about(records: Repository, certificates: Sequence[Certificate]) -> dict[bytes, str]:
    """Return function and institution by participant."""
    ids = [certificate.participant_id for certificate in certificates]
    persons = {p.id: p.person_id for p in records.find(Participant, id=ids, deleted=True)}
    people = {p.id: p for p in records.find(Person, id=list(persons.values()))}
    wanted = {person.institution_id for person in people.values()} - {None}
    names = dict(records.values(Institution, ("id", "name"), id=list(wanted)))
    found = {}
    for participant, person_id in persons.items():
        person = people.get(person_id)
        if person is not None:
            parts = (person.function, names.get(person.institution_id, ""))
            found[participant] = ", ".join(part for part in parts if part)
    return found


def _content(store: Store, sha256: bytes) -> bytes | None:
    try:
        return store.attachments.read(sha256)
    except Problem:  # its file has not arrived, or is damaged
        return None
