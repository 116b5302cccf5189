"""Privacy notices of an action, and what people said to them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from mieux_desktop.domain.evidence import (
    Consent,
    PrivacyNotice,
    Purpose,
    SignatureKind,
    privacy_notice_id,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import multi_line
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


def read_notices(store: Store, action_id: bytes) -> dict[str, PrivacyNotice]:
    """Return the newest notice of an action in each language that has one."""
    with store.reading() as records:
        return notices_of(records, action_id)


def notices_of(records: Repository, action_id: bytes) -> dict[str, PrivacyNotice]:
    """Return the newest notice of an action in each language that has one."""
    found = records.find(PrivacyNotice, action_id=action_id, order=("version",))
    return {notice.language: notice for notice in found}


def notice_for(notices: Mapping[str, PrivacyNotice], language: str) -> PrivacyNotice | None:
    """Return the notice in a language, else in English, else in whichever there is."""
    return notices.get(language) or notices.get("en") or next(iter(notices.values()), None)


def save_notice(store: Store, action_id: bytes, language: str, text: str) -> PrivacyNotice:
    """Save a notice's wording; a version that somebody has answered stays, and the next is made.

    Raises `notice-empty`.
    """
    wording = multi_line(text)
    if not wording.strip():
        raise Problem("notice-empty")
    with store.unit_of_work() as work:
        held = notices_of(work, action_id).get(language)
        if held is not None and held.text == wording:
            return held
        if held is not None and not work.total(
            Consent, action_id=action_id, language=language, version=held.version
        ):
            return work.save(held, replace(held, text=wording))
        version = held.version + 1 if held else 1
        notice = PrivacyNotice(
            id=privacy_notice_id(action_id, language, version), action_id=action_id,
            language=language, version=version, text=wording,
        )  # fmt: skip
        return work.save(None, notice)


def record_consent(
    store: Store,
    action_id: bytes,
    person_id: bytes,
    answers: Mapping[Purpose, bool],
    notice: PrivacyNotice | None,
    kind: SignatureKind = SignatureKind.SCREEN,
) -> list[Consent]:
    """Keep what a person said to each purpose that was asked about, after reading a notice."""
    with store.unit_of_work("lasting") as work:
        return write_consent(work, store, action_id, person_id, answers, notice, kind)


def write_consent(
    work: UnitOfWork,
    store: Store,
    action_id: bytes,
    person_id: bytes,
    answers: Mapping[Purpose, bool],
    notice: PrivacyNotice | None,
    kind: SignatureKind,
) -> list[Consent]:
    """Keep answers within another intent, such as that of signing."""
    now = store.now()
    language, version = (notice.language, notice.version) if notice else ("", 0)
    said = [
        work.save(
            None,
            Consent(
                id=new_id(), action_id=action_id, person_id=person_id, purpose=purpose,
                given=given, said_at=now, language=language, version=version, kind=kind,
            ),
        )
        for purpose, given in answers.items()
    ]  # fmt: skip
    person = work.get(Person, person_id)
    if person is not None and Purpose.ATTENDANCE in answers:
        on: date | None = now.date() if answers[Purpose.ATTENDANCE] else None
        wording = f"{language} {version}".strip() if on and notice else ""
        work.save(person, replace(person, consented_on=on, consent_wording=wording))
    return said


def read_consent(
    records: Repository, action_id: bytes, people: Iterable[bytes]
) -> dict[tuple[bytes, Purpose], Consent]:
    """Return the newest answer of each person to each purpose."""
    found = records.find(Consent, action_id=action_id, person_id=list(people), order=("said_at",))
    return {(consent.person_id, consent.purpose): consent for consent in found}


def has_agreed(records: Repository, action_id: bytes, person_id: bytes, purpose: Purpose) -> bool:
    """Tell whether a person's newest answer to a purpose is yes."""
    said = read_consent(records, action_id, [person_id]).get((person_id, purpose))
    return said is not None and said.given
