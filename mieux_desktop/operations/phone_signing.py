"""Signing on one's own phone: what its page may show of a person, and what it keeps.

The window knows the server of the pages by `SigningServer` alone; the program joins the two.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Protocol, TypeAlias

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant, attendance_id
from mieux_desktop.domain.evidence import (
    PrivacyNotice,
    Purpose,
    Signature,
    SignatureKind,
    Signer,
    Strokes,
    badge_code,
    write_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import marked, save_marks
from mieux_desktop.operations.collecting import new_token
from mieux_desktop.operations.consent import (
    has_agreed,
    notice_for,
    notices_of,
    standing_answers,
    write_consent,
)
from mieux_desktop.operations.sessions import agenda_of, ends_at, starts_at, wall_clock
from mieux_desktop.operations.signing import signatures_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_EARLY = timedelta(minutes=30)  # so long before a session, those who sign are there for it


@dataclass(frozen=True, slots=True)
class Invitation:
    """Lets one person sign once without their badge: a code to say, an address for a QR code."""

    code: str
    url: str
    ends_at: datetime  # aware, in UTC


class SigningServer(Protocol):
    """The pages on which people sign for a day, served from a thread of their own."""

    address: str
    port: int
    url: str
    activity_id: bytes
    on: date

    def is_running(self) -> bool:
        """Tell whether people can still sign."""

    def count(self) -> int:
        """Count who signed on a phone for the day, as of the last that did so here."""

    def phones_seen(self) -> bool:
        """Tell whether another device has loaded a page: the road works."""

    def wrong_address(self) -> bool:
        """Tell whether somebody came under an address that is not the server's."""

    def answers_here(self) -> bool:
        """Ask itself over its address; takes up to two seconds."""

    def invite(self, participant_id: bytes) -> Invitation:
        """Let somebody sign without a badge; an earlier invitation of theirs ends."""

    def stop(self) -> None:
        """Stop at once, if not done yet, and wait for it."""


# Of a store, an activity's id, the day, the address and port (0: any); what to call, on the
# server's thread, when something that it tells has changed.
StartSigning: TypeAlias = Callable[
    [Store, bytes, date, str, int, Callable[[], None]], SigningServer
]


@dataclass(frozen=True, slots=True)
class Occasion:
    """What is signed for, as the first page names it, and the code of its address."""

    action: Action
    activity: Activity
    on: date
    token: str


@dataclass(frozen=True, slots=True)
class PhoneVisit:
    """What a person's own phone shows them: their name, what they are asked, what is left to do."""

    participant_id: bytes
    name: str
    notice: PrivacyNotice | None  # to read before signing; None if there is nothing to ask
    asks: frozenset[Purpose]
    signed_at: datetime | None  # wall time; None as long as they have not signed for the day
    session: Session | None  # in which signing would mark them present


def let_signers_in(store: Store, activity_id: bytes, on: date) -> Occasion:
    """Return what people sign for on a day, always at the same code; raise `no-sessions`.

    Each day has a code of its own, so that a page which waits for a connection overnight does not
    sign for the next.
    """
    name = f"signing-{activity_id.hex()}-{on.isoformat()}"
    with store.unit_of_work() as work:
        activity = work.require(Activity, activity_id)
        if not work.total(Session, activity_id=activity_id, on=on):
            raise Problem("no-sessions")
        token = work.setting(name)
        if token is None:
            token = new_token()
            work.put_setting(name, token)
        return Occasion(work.require(Action, activity.action_id), activity, on, token)


def count_signed_by_phone(store: Store, activity_id: bytes, on: date) -> int:
    """Count the people who signed on a phone for a day."""
    with store.reading() as records:
        found = signatures_of(records, activity_id, on)
        return len({each.participant_id for each in found if each.kind is SignatureKind.PHONE})


def visit_by_phone(
    store: Store, participant_id: bytes, on: date, language: str
) -> PhoneVisit | None:
    """Return what a person's phone shows; None for one who is not on the register (any more)."""
    with store.reading() as records:
        participant = records.get(Participant, participant_id)
        if participant is None or participant.deleted:
            return None
        activity = records.require(Activity, participant.activity_id)
        rows = _rows(records, participant)
        held = _held(records, participant, rows, on)
        person = records.get(Person, rows[participant.id])
        name = person.full_name if person else ""
        notice = notice_for(notices_of(records, participant.action_id), language)
        asks = _asks(records, participant) if notice and held is None else frozenset[Purpose]()
        session = _session(records, participant, rows, on, store.now(), signed=held is not None)
        return PhoneVisit(
            participant_id=participant.id,
            name=name or badge_code(participant.id),
            notice=notice if asks else None,
            asks=asks,
            signed_at=wall_clock(activity, held.signed_at) if held else None,
            session=session,
        )


def sign_by_phone(
    store: Store,
    participant_id: bytes,
    on: date,
    strokes: Strokes,
    consent: Mapping[Purpose, bool],
    notice_id: bytes | None,
) -> Signature:
    """Keep what a person signed on their own phone, present in the session under way; one intent.

    Without strokes it is a sign-in. Who has signed for the day is only marked present. Raises
    `signature-too-long`, and `consent-missing` where the action has a notice and they have not
    agreed to it.
    """
    text = write_strokes(strokes)
    with store.unit_of_work("lasting") as work:
        participant = work.require(Participant, participant_id)
        rows = _rows(work, participant)
        held = _held(work, participant, rows, on)
        now = store.now()
        session = _session(work, participant, rows, on, now, signed=held is not None)
        if held is None:
            _agree(work, store, participant, consent, notice_id)
        if session is not None:
            activity = work.require(Activity, participant.activity_id)
            save_marks(work, [marked(None, activity, (participant.id, session.id), Mark.PRESENT)])
        if held is not None:
            return held
        signature = Signature(
            id=new_id(), action_id=participant.action_id, activity_id=participant.activity_id,
            on=on, participant_id=participant.id, kind=SignatureKind.PHONE, signed_at=now,
            strokes=text, device=store.device,
        )  # fmt: skip
        return work.save(None, signature)


def refuse_by_phone(
    store: Store,
    participant_id: bytes,
    consent: Mapping[Purpose, bool],
    notice_id: bytes | None,
) -> None:
    """Keep what somebody said who does not agree to the list; said again, it is kept once."""
    with store.unit_of_work("lasting") as work:
        participant = work.require(Participant, participant_id)
        action_id, person_id = participant.action_id, participant.person_id
        said = standing_answers(work, action_id, person_id)
        news = {
            purpose: given
            for purpose, given in consent.items()
            if (before := said.get(purpose)) is None or before.given != given
        }
        notice = _notice(work, participant, notice_id)
        write_consent(work, store, action_id, person_id, news, notice, SignatureKind.PHONE)


def _agree(
    work: UnitOfWork,
    store: Store,
    participant: Participant,
    consent: Mapping[Purpose, bool],
    notice_id: bytes | None,
) -> None:
    action_id, person_id = participant.action_id, participant.person_id
    if consent:
        notice = _notice(work, participant, notice_id)
        write_consent(work, store, action_id, person_id, consent, notice, SignatureKind.PHONE)
    agreed = has_agreed(work, action_id, person_id, Purpose.ATTENDANCE)
    if notices_of(work, action_id) and not agreed:
        raise Problem("consent-missing")


def _notice(
    records: Repository, participant: Participant, notice_id: bytes | None
) -> PrivacyNotice:
    """Return what somebody has read; raise `consent-missing` where it is none of the action."""
    notice = records.get(PrivacyNotice, notice_id) if notice_id else None
    if notice is None or notice.action_id != participant.action_id:
        raise Problem("consent-missing")
    return notice


def _rows(records: Repository, participant: Participant) -> Mapping[bytes, bytes]:
    """Return the person of each row that is the same person's as this one."""
    instead = stand_ins(records)
    own = instead.get(participant.person_id, participant.person_id)
    if not instead:
        return {participant.id: own}
    names, activity_id = ("id", "person_id"), participant.activity_id
    found = records.values(Participant, names, activity_id=activity_id)
    return {id_: own for id_, person in found if instead.get(person, person) == own}


def _held(
    records: Repository, participant: Participant, rows: Collection[bytes], on: date
) -> Signature | None:
    """Return the signature that counts for the day; a badge that was read is none."""
    found = signatures_of(records, participant.activity_id, on)
    return next(
        (
            each
            for each in found
            if each.signer is Signer.PARTICIPANT and each.participant_id in rows and each.kind.signs
        ),
        None,
    )


def _asks(records: Repository, participant: Participant) -> frozenset[Purpose]:
    said = standing_answers(records, participant.action_id, participant.person_id)
    attendance = said.get(Purpose.ATTENDANCE)
    asks = set() if attendance and attendance.given else {Purpose.ATTENDANCE}
    if Purpose.PHOTOS not in said:
        asks.add(Purpose.PHOTOS)
    return frozenset(asks)


def _session(
    records: Repository,
    participant: Participant,
    rows: Collection[bytes],
    on: date,
    now: datetime,
    *,
    signed: bool,
) -> Session | None:
    """Return the session under way, else about to begin, in which the person is not known to be.

    What the register says of one who has signed is corrected there, with a reason.
    """
    plan = agenda_of(records, [participant.activity_id])
    (activity,) = plan.activities
    clock = wall_clock(activity, now)
    left = [each for each in plan.sessions if each.on == on and clock < ends_at(plan, each)]
    begun = [each for each in left if starts_at(each) <= clock]
    near = [each for each in left if clock < starts_at(each) <= clock + _EARLY]
    session = begun[-1] if begun else next(iter(near), None)
    if session is None:
        return None
    ids = [attendance_id(session.id, id_) for id_ in rows]
    marks = [held.mark for held in records.find(Attendance, id=ids) if held.mark is not None]
    return None if any(signed or mark.attended for mark in marks) else session
