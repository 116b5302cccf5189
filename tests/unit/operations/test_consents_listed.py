"""Consents of an action as a list, and how often each wording was answered."""

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evidence import Purpose
from mieux_desktop.operations.consent import (
    count_answers,
    read_consents,
    record_consent,
    save_notice,
    usual_notice,
)
from mieux_desktop.operations.documents import LANGUAGES
from mieux_desktop.storage.store import Store
from tests.unit.operations.signing_scene import invite


def test_everybody_invited_is_listed_with_their_newest_answers(
    store: Store, ghana: tuple[Action, Activity]
) -> None:
    action, activity = ghana
    participant, *_ = invite(store, activity)
    with store.reading() as records:
        person = records.require(Participant, participant).person_id
    notice = save_notice(store, action.id, "en", usual_notice("en"))
    answers = {Purpose.ATTENDANCE: True, Purpose.PHOTOS: True}
    record_consent(store, action.id, person, answers, notice)
    record_consent(store, action.id, person, {Purpose.PHOTOS: False}, notice)
    listed = read_consents(store, action.id)
    assert [one.name for one in listed] == [
        "Dadzie-Mills, Efua", "Ofosuhene-Addo, Kwabena", "Tweneboah, Akosua",
    ]  # fmt: skip
    said = {purpose: consent.given for purpose, consent in listed[2].answers.items()}
    assert said == {Purpose.ATTENDANCE: True, Purpose.PHOTOS: False}
    assert not listed[0].answers
    assert count_answers(store, action.id) == {("en", 1): 1}


def test_a_usual_wording_is_there_in_each_language_of_documents() -> None:
    assert all(len(usual_notice(language)) > 200 for language in LANGUAGES)
    assert usual_notice("sw") == ""
