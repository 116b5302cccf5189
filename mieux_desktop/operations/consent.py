"""Privacy notices of an action, and what people said to them."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from mieux_desktop import paths
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evidence import (
    Consent,
    PrivacyNotice,
    Purpose,
    SignatureKind,
    privacy_notice_id,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
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


@dataclass(frozen=True, slots=True)
class PersonConsent:
    """What a participant of an action has said, by purpose; not asked about what is missing."""

    person_id: bytes
    name: str  # “Family, Given”
    answers: Mapping[Purpose, Consent]


def read_consents(store: Store, action_id: bytes) -> list[PersonConsent]:
    """Return what the participants of an action have said, in order of name."""
    with store.reading() as records:
        invited = records.values(Participant, ("person_id",), action_id=action_id)
        people = records.find(Person, id=list({id_ for (id_,) in invited}))
        said = read_consent(records, action_id, [person.id for person in people])
    answers: dict[bytes, dict[Purpose, Consent]] = {person.id: {} for person in people}
    for (person_id, purpose), consent in said.items():
        answers[person_id][purpose] = consent
    found = [PersonConsent(p.id, p.sort_name, answers[p.id]) for p in people]
    return sorted(found, key=lambda one: (fold(one.name), one.person_id))


def standing_answers(
    records: Repository, action_id: bytes, person_id: bytes
) -> dict[Purpose, Consent]:
    """Return a person's newest answers, as long as the wording they are to is the newest.

    Who answered an older version is asked again. Where nobody is told anything, all answers stand.
    """
    versions = {one.language: one.version for one in notices_of(records, action_id).values()}
    said = read_consent(records, action_id, [person_id])
    return {
        purpose: consent
        for (_, purpose), consent in said.items()
        if not versions or versions.get(consent.language) == consent.version
    }


def count_answers(store: Store, action_id: bytes) -> dict[tuple[str, int], int]:
    """Count the people who answered each wording of an action, by language and version."""
    with store.reading() as records:
        names = ("language", "version", "person_id")
        answered = set(records.values(Consent, names, action_id=action_id))
    return Counter((language, version) for language, version, _ in answered)


def usual_notice(language: str) -> str:
    """Return the wording that is proposed in a language, empty if there is none."""
    path = paths.resources() / "privacy_notice.json"
    wordings: dict[str, str] = json.loads(path.read_text("utf-8"))
    return wordings.get(language, "")


def has_agreed(records: Repository, action_id: bytes, person_id: bytes, purpose: Purpose) -> bool:
    """Tell whether a person's answer to a purpose, in its newest wording, is yes."""
    said = standing_answers(records, action_id, person_id).get(purpose)
    return said is not None and said.given
