"""Signing: on the laptop, on phones, on paper, by badge; who has not signed yet."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant, attendance_id
from mieux_desktop.domain.evidence import (
    PrivacyNotice,
    Purpose,
    Signature,
    SignatureKind,
    Signer,
    Strokes,
    badge_code,
    badge_in,
    day_list_id,
    write_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import Sealed
from mieux_desktop.operations.attendance import (
    Register,
    RegisterRow,
    marked,
    read_register,
    row_of_participants,
    save_marks,
)
from mieux_desktop.operations.consent import (
    has_agreed,
    notices_of,
    standing_answers,
    write_consent,
)
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class DaySigning:
    """Signatures of one day that count: by participant the first with strokes, else the first.

    Of those who have not signed, `checked_in` holds the badges that were read.
    """

    signed: Mapping[bytes, Signature]
    checked_in: Mapping[bytes, Signature]
    others: Mapping[bytes, tuple[Signature, ...]]  # further ones of the same people
    keeper: Signature | None
    host: Signature | None
    unsigned: tuple[RegisterRow, ...]  # who was there and has not signed
    scans: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class DaySign:
    """That a person signed or was checked in for a day: how, when, how many signatures are kept."""

    kind: SignatureKind
    signed_at: datetime
    kept: int


@dataclass(frozen=True, slots=True)
class SignedRegister:
    """A register with who signed which day, and the other participants that are the same person."""

    register: Register
    signs: Mapping[tuple[bytes, date], DaySign]  # by row and day; badges of who has not signed too
    twins: Mapping[bytes, tuple[bytes, ...]]  # by row

    def unsigned(self, on: date) -> list[RegisterRow]:
        """Return who was there on a day and has not signed, in order of name."""
        signed = {row for (row, day), sign in self.signs.items() if day == on and sign.kind.signs}
        return who_has_not_signed(self.register, on, signed)


@dataclass(frozen=True, slots=True)
class Signing:
    """What is shown to somebody who is about to sign."""

    participant_id: bytes
    name: str
    about: str  # function, institution
    notices: Mapping[str, PrivacyNotice]
    has_agreed: bool
    photos: bool | None  # what they said to pictures, None when they are to be asked
    signed_at: datetime | None  # for that day, when they have


def read_signed_register(store: Store, activity_id: bytes) -> SignedRegister:
    """Return the register of an activity with its signatures that count."""
    register = read_register(store, activity_id)
    names = ("participant_id", "on", "kind", "signed_at", "void_reason")
    with store.reading() as records:
        found = records.values(Signature, names, activity_id=activity_id)
        row_of = row_of_participants(records, register)
    signs: dict[tuple[bytes, date], DaySign] = {}
    for participant, on, kind, at, void in sorted(found, key=lambda one: one[3]):
        if participant is None or on is None or void:
            continue
        key = row_of.get(participant, participant), on
        held = signs.get(key)
        if held is None or (kind.signs and not held.kind.signs):
            signs[key] = DaySign(kind, at, 1)
        elif kind.signs:
            signs[key] = replace(held, kept=held.kept + 1)
    twins: dict[bytes, tuple[bytes, ...]] = {}
    for id_, row in row_of.items():
        if id_ != row:
            twins[row] = (*twins.get(row, ()), id_)
    return SignedRegister(register, signs, twins)


def read_signer(store: Store, participant_id: bytes, on: date) -> Signing:
    """Return what is shown to a participant before they sign for a day."""
    with store.reading() as records:
        participant = records.require(Participant, participant_id)
        person = records.require(Person, participant.person_id)
        institution = records.get(Institution, person.institution_id or b"")
        where = institution.name if institution else ""
        said = standing_answers(records, participant.action_id, person.id)
        photos, agreed = said.get(Purpose.PHOTOS), said.get(Purpose.ATTENDANCE)
        held = [
            one
            for one in signatures_of(records, participant.activity_id, on)
            if one.participant_id == participant_id and one.kind.signs
        ]
        return Signing(
            participant_id=participant_id,
            name=person.full_name,
            about=", ".join(part for part in (person.function, where) if part),
            notices=notices_of(records, participant.action_id),
            has_agreed=agreed is not None and agreed.given,
            photos=photos.given if photos else None,
            signed_at=held[0].signed_at if held else None,
        )


def who_has_not_signed(
    register: Register, on: date, signed: Collection[bytes]
) -> list[RegisterRow]:
    """Return who was there on a day and is not among those who signed, in order of name."""
    sessions = [session for session in register.sessions if session.on == on]
    return [
        row
        for row in register.rows
        if row.participant_id not in signed and register.attended_by(row.participant_id, sessions)
    ]


def read_signing(store: Store, activity_id: bytes, on: date) -> DaySigning:
    """Return who has signed for a day, and who was there and has not."""
    register = read_register(store, activity_id)
    with store.reading() as records:
        found = signatures_of(records, activity_id, on)
        scans = records.find(Attachment, note_id=day_list_id(activity_id, on))
        row_of = row_of_participants(records, register)
    own: dict[bytes, list[Signature]] = {}
    badges: dict[bytes, Signature] = {}
    for one in found:
        if one.signer is Signer.PARTICIPANT and one.participant_id is not None:
            row = row_of.get(one.participant_id, one.participant_id)
            if one.kind.signs:
                own.setdefault(row, []).append(one)
            else:
                badges.setdefault(row, one)
    signed = {id_: many[0] for id_, many in own.items()}
    return DaySigning(
        signed=signed,
        checked_in={id_: badge for id_, badge in badges.items() if id_ not in signed},
        others={id_: tuple(many[1:]) for id_, many in own.items() if len(many) > 1},
        keeper=next((s for s in reversed(found) if s.signer is Signer.KEEPER), None),
        host=next((s for s in reversed(found) if s.signer is Signer.HOST), None),
        unsigned=tuple(who_has_not_signed(register, on, signed)),
        scans=tuple(scans),
    )


def signatures_of(records: Repository, activity_id: bytes, on: date | None) -> list[Signature]:
    """Return the signatures of a day that count, those with strokes first, then by time."""
    found = records.find(Signature, activity_id=activity_id, on=on)
    counting = [one for one in found if not one.void_reason]
    return sorted(counting, key=_counts_first)


def sign(
    store: Store,
    participant_id: bytes,
    on: date,
    strokes: Strokes,
    *,
    kind: SignatureKind = SignatureKind.SCREEN,
    session_id: bytes | None = None,
    consent: Mapping[Purpose, bool] | None = None,
    notice: PrivacyNotice | None = None,
) -> Signature:
    """Keep a participant's signature for a day, present in a session if one is named; one intent.

    `consent` is what they just said to the notice shown. Raises `signature-empty`,
    `signature-too-long`, and `consent-missing` where the action has a notice and they have not
    agreed to it.
    """
    text = write_strokes(strokes)
    if not text:
        raise Problem("signature-empty")
    with store.unit_of_work("lasting") as work:
        participant = work.require(Participant, participant_id)
        action, person = participant.action_id, participant.person_id
        if consent:
            write_consent(work, store, action, person, consent, notice, kind)
        agreed = has_agreed(work, action, person, Purpose.ATTENDANCE)
        if notices_of(work, action) and not agreed:
            raise Problem("consent-missing")
        if session_id is not None:
            _mark_present(work, participant, session_id)
        return work.save(None, _signature(store, participant, on, kind, strokes=text))


def sign_on_paper(
    store: Store, activity_id: bytes, on: date, participants: Iterable[bytes], scan_id: bytes
) -> list[Signature]:
    """Keep which rows of a paper list are signed, as its picture shows; those that have stay."""
    with store.unit_of_work() as work:
        held = signatures_of(work, activity_id, on)
        have = {s.participant_id for s in held if s.kind is SignatureKind.PAPER}
        return [
            work.save(
                None, _signature(store, participant, on, SignatureKind.PAPER, scan_id=scan_id)
            )
            for participant in work.find(Participant, id=list(participants))
            if participant.id not in have
        ]


def attach_scan(store: Store, activity_id: bytes, on: date, sealed: Sealed) -> Attachment:
    """File the picture of a paper list under its day."""
    with store.unit_of_work() as work:
        activity = work.require(Activity, activity_id)
        attachment = Attachment(
            id=new_id(), action_id=activity.action_id, note_id=day_list_id(activity_id, on),
            sha256=sealed.sha256, size_bytes=sealed.size_bytes, name=sealed.name,
            media_type=sealed.media_type, taken_on=sealed.taken_on,
        )  # fmt: skip
        return work.save(None, attachment)


def sign_list(
    store: Store,
    activity_id: bytes,
    on: date | None,
    signer: Signer,
    name: str,
    title: str,
    strokes: Strokes,
) -> Signature:
    """Keep the signature of who keeps the list, signs for the host, or signs all certificates.

    The newest counts for a day list; `on` is None for certificates. Raises `signature-empty`,
    `signer-name-missing`.
    """
    text = write_strokes(strokes)
    if not text:
        raise Problem("signature-empty")
    if not name.strip():
        raise Problem("signer-name-missing")
    with store.unit_of_work("lasting") as work:
        activity = work.require(Activity, activity_id)
        signature = Signature(
            id=new_id(), action_id=activity.action_id, activity_id=activity_id, on=on,
            signer=signer, signed_at=store.now(), strokes=text, name=name, title=title,
            device=store.device,
        )  # fmt: skip
        return work.save(None, signature)


def void_signature(store: Store, signature_id: bytes, reason: str) -> Signature:
    """Let a signature no longer count; it is kept with the reason. Raises `void-reason-missing`."""
    if not reason.strip():
        raise Problem("void-reason-missing")
    with store.unit_of_work("lasting") as work:
        held = work.require(Signature, signature_id)
        return work.save(held, replace(held, void_reason=reason))


def read_badges(store: Store, activity_id: bytes) -> dict[str, bytes]:
    """Return the participants of an activity by the code on their badge."""
    with store.reading() as records:
        return _badges(records, activity_id)


def check_in(store: Store, session_id: bytes, code: str) -> Signature:
    """Check in who holds a badge: present in the session; one intent.

    That the badge was read is kept for the day, but is no signature. A badge read twice changes
    nothing. Raises `badge-unknown`.
    """
    with store.unit_of_work() as work:
        session = work.require(Session, session_id)
        participant_id = _badges(work, session.activity_id).get(badge_in(code))
        if participant_id is None:
            raise Problem("badge-unknown")
        participant = work.require(Participant, participant_id)
        _mark_present(work, participant, session_id)
        held: Sequence[Signature] = work.find(
            Signature, activity_id=session.activity_id, participant_id=participant_id,
            on=session.on, kind=SignatureKind.BADGE,
        )  # fmt: skip
        if held:
            return held[0]
        return work.save(None, _signature(store, participant, session.on, SignatureKind.BADGE))


def _counts_first(one: Signature) -> tuple[bool, datetime, bytes]:
    return not one.strokes, one.signed_at, one.id


def _badges(records: Repository, activity_id: bytes) -> dict[str, bytes]:
    ids = records.values(Participant, ("id",), activity_id=activity_id)
    return {badge_code(id_): id_ for (id_,) in ids}


def _mark_present(work: UnitOfWork, participant: Participant, session_id: bytes) -> None:
    """Mark somebody present who is not marked yet, or is marked as not there."""
    activity = work.require(Activity, participant.activity_id)
    held = work.get(Attendance, attendance_id(session_id, participant.id))
    if held is None or held.deleted or held.mark is None or not held.mark.attended:
        save_marks(work, [marked(None, activity, (participant.id, session_id), Mark.PRESENT)])


def _signature(
    store: Store,
    participant: Participant,
    on: date,
    kind: SignatureKind,
    *,
    strokes: str = "",
    scan_id: bytes | None = None,
) -> Signature:
    return Signature(
        id=new_id(), action_id=participant.action_id, activity_id=participant.activity_id, on=on,
        participant_id=participant.id, kind=kind, signed_at=store.now(), strokes=strokes,
        scan_id=scan_id, device=store.device,
    )  # fmt: skip
