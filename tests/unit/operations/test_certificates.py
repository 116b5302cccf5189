"""Certificates: who earns one, numbers, printing, taking back and check codes."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import Certificate, Signer
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import set_marks
from mieux_desktop.operations.certificate_files import write_certificates
from mieux_desktop.operations.certificates import (
    CodeState,
    candidates,
    issue_certificates,
    list_certificates,
    read_template,
    save_template,
    verify_certificate,
    void_certificate,
)
from mieux_desktop.operations.signing import sign, sign_list
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import (
    DAY,
    NEXT,
    PEN,
    Clock,
    edited,
    hold_sessions,
    invite,
)
from tests.unit.reports.reading import read, text_of


@dataclass
class Workshop:
    """After two days: the first came to all, the second to half, the third signed one day."""

    store: Store
    clock: Clock
    activity: Activity
    people: list[bytes]
    sessions: list[Session]

    def issue(self, language: str = "en") -> list[Certificate]:
        """Issue what was earned."""
        earned = [
            c.row.participant_id for c in candidates(self.store, self.activity.id) if c.earned
        ]
        return issue_certificates(self.store, self.activity.id, earned, language)


@pytest.fixture
def workshop(tmp_path: Path, passphrase: str) -> Iterator[Workshop]:
    """The scene, before anything is issued."""
    clock = Clock()
    store = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    people, sessions = invite(store, activity), hold_sessions(store, activity)
    there = [(people[0], s) for s in sessions] + [(people[1], s) for s in sessions[:2]]
    there += [(people[2], s) for s in sessions]
    set_marks(store, [edited(store, activity, p, s, Mark.PRESENT) for p, s in there])
    for participant, on in (
        (people[0], DAY), (people[0], NEXT), (people[1], DAY), (people[2], DAY),
    ):  # fmt: skip
        sign(store, participant, on, PEN)
    clock.set(17, on=NEXT)
    yield Workshop(store, clock, activity, people, sessions)
    store.close()


def test_only_sessions_of_signed_days_count_for_a_certificate(workshop: Workshop) -> None:
    found = {c.row.participant_id: c for c in candidates(workshop.store, workshop.activity.id)}
    first, second, third = (found[id_] for id_ in workshop.people)
    assert (first.attended, first.held, first.minutes, first.earned) == (4, 4, 345, True)
    assert (second.attended, second.unsigned, second.earned) == (2, 0, False)
    assert (third.attended, third.unsigned, third.earned) == (2, 2, False)
    with pytest.raises(Problem, match="certificate-not-earned"):
        issue_certificates(workshop.store, workshop.activity.id, workshop.people, "en")
    assert list_certificates(workshop.store, workshop.activity.id) == []


def test_a_lower_threshold_lets_more_people_earn_one(workshop: Workshop) -> None:
    template = read_template(workshop.store, workshop.activity.id)
    assert template.threshold == 80
    saved = save_template(workshop.store, template, replace(template, threshold=50))
    assert len(workshop.issue()) == 3
    with pytest.raises(Problem, match="threshold-outside"):
        save_template(workshop.store, saved, replace(saved, threshold=101))


def test_certificates_are_numbered_once_and_on(workshop: Workshop) -> None:
    (first,) = workshop.issue()
    assert workshop.issue() == [first]
    assert first.reference == "GHANA-2-A5-001"
    sign(workshop.store, workshop.people[2], NEXT, PEN)
    references = {c.reference for c in workshop.issue()}
    assert references == {"GHANA-2-A5-001", "GHANA-2-A5-002"}
    void_certificate(workshop.store, first.id, "The name was misspelt")
    assert {c.number for c in workshop.issue()} == {2, 3}


def test_a_check_code_tells_valid_from_taken_back_changed_and_unknown(workshop: Workshop) -> None:
    store = workshop.store
    (certificate,) = workshop.issue()
    typed = certificate.check_code.lower().replace("-", " ")
    assert verify_certificate(store, typed) == (CodeState.VALID, certificate)
    with store.unit_of_work() as work:
        changed = work.save(certificate, replace(certificate, name="Somebody Else"))
    assert verify_certificate(store, typed)[0] is CodeState.CHANGED
    with store.unit_of_work() as work:
        work.save(changed, replace(changed, name=certificate.name))
    with pytest.raises(Problem, match="void-reason-missing"):
        void_certificate(store, certificate.id, "")
    void_certificate(store, certificate.id, "Issued by mistake")
    assert verify_certificate(store, typed)[0] is CodeState.TAKEN_BACK
    assert verify_certificate(store, "0000-0000-0000") == (CodeState.UNKNOWN, None)


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "ru"])
def test_a_certificate_prints_on_one_page_in_every_language(
    workshop: Workshop, tmp_path: Path, language: str
) -> None:
    for name in ("Koffi Aristide N’Dri-Tanoh", "Тильда Маркетти"):
        sign_list(
            workshop.store, workshop.activity.id, None, Signer.CERTIFICATES, name, "ICMPD", PEN
        )
    target = tmp_path / "certificates.pdf"
    issued = workshop.issue(language)
    write_certificates(workshop.store, issued, language, target)
    text = text_of(target.read_bytes())
    assert len(read(target.read_bytes()).pages) == 1
    assert issued[0].check_code in text
    assert "Tweneboah" in text
    assert "[U+" not in text
    with pytest.raises(Problem, match="certificates-none"):
        write_certificates(workshop.store, [], language, target)


def test_a_certificate_keeps_the_name_that_was_printed(workshop: Workshop) -> None:
    (certificate,) = workshop.issue()
    with workshop.store.unit_of_work() as work:
        (person,) = (p for p in work.find(Person) if p.full_name == certificate.name)
        work.save(person, replace(person, family_name="Married"))
    (held,) = list_certificates(workshop.store, workshop.activity.id)
    assert held.name == certificate.name
