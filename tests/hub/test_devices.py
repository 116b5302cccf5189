"""Laptops are enrolled, lost, revoked, found again; nothing that they wrote is lost."""

import pytest

from mieux_desktop.domain.record import Ref
from mieux_desktop.hub import adoption, uplink
from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.sync.devices import encode_card
from mieux_desktop.sync.enrolling import encode_enrolment, read_certified
from mieux_desktop.sync.messages import Head
from tests.hub.conftest import GHANA, Centre
from tests.hub.device import Laptop, Refused
from tests.hub.writing import note


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana."""
    return centre.laptop("Ama", "expert", GHANA)


def test_the_certificate_says_what_the_hub_knows_and_not_what_the_card_claims(
    centre: Centre,
) -> None:
    person_id = centre.add("Ama", "expert", GHANA)
    laptop = centre.enrolled(person_id, "The Director")
    assert laptop.certificate is not None
    assert laptop.certificate.person == "Ama"
    assert laptop.certificate.person_id == person_id
    assert laptop.certificate.issuer == centre.keys.key
    assert laptop.certificate.scopes == (GHANA,)


def test_a_code_serves_one_laptop_which_may_ask_again(centre: Centre, ama: Laptop) -> None:
    code = centre.code(centre.add("Ben"))
    ben, eve = Laptop(ama.url), Laptop(ama.url)
    ben.enrol(code)
    ben.enrol(code)
    with pytest.raises(Refused, match="code-refused"):
        eve.enrol(code)
    ben.close()
    eve.close()


def test_a_code_is_worth_nothing_after_a_day_or_five_wrong_proofs(
    centre: Centre, ama: Laptop
) -> None:
    ben = Laptop(ama.url)
    card = encode_card(ben.device.card(ben.person_id, "Ben", "expert", "ThinkPad"))
    late, guessed = centre.code(ama.person_id), centre.code(ama.person_id)
    wrong = bytearray(encode_enrolment(card, (), guessed))
    wrong[-1] ^= 1
    for _ in range(5):
        assert ben.post("/enrol", bytes(wrong)).text == "code-refused"
    with pytest.raises(Refused, match="code-refused"):
        ben.enrol(guessed)
    centre.later(hours=25)
    with pytest.raises(Refused, match="code-refused"):
        ben.enrol(late)
    ben.close()


def test_a_laptop_is_enrolled_by_files_without_a_network(centre: Centre, ama: Laptop) -> None:
    ben = Laptop(ama.url)
    card = encode_card(ben.device.card(ben.person_id, "Ben", "expert", "ThinkPad"))
    data = enrol_by_card(centre.database, centre.keys, card, centre.add("Ben"), centre.now)
    certified, ben.certificate = read_certified(data, ben.device)
    ben.hub_key, ben.generation = certified.hub.key, certified.generation
    assert ben.hub_key == centre.keys.key
    ben.sync()
    ben.close()


def test_work_from_before_the_enrolment_waits_for_an_officer(centre: Centre) -> None:
    laptop = Laptop(centre.urls[0])
    early = laptop.write(note())
    laptop.enrol(centre.code(centre.add("Ama", "expert", GHANA)), laptop.own_heads())
    later = laptop.write(note())
    laptop.sync()
    assert laptop.set_aside == {early.ref: "before-enrolment"}
    assert later.ref in laptop.shared
    assert centre.adopt(laptop) == {"before-enrolment": 1}
    laptop.sync()
    assert (laptop.set_aside, set(laptop.shared)) == ({}, {early.ref, later.ref})
    laptop.close()


def test_a_revoked_laptop_gets_nothing_and_what_it_brings_waits(
    centre: Centre, ama: Laptop
) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    ben.write(note())
    ben.sync()
    centre.revoke(ama)
    late = ama.write(note())
    answer = ama.sync()
    assert (answer.refused, answer.page, ama.cursor.place) == ("revoked", b"", 0)
    assert ama.set_aside == {late.ref: "revoked"}
    assert ama.receipts[-1].heads == ama.own_heads()
    ben.sync()
    assert late.ref not in ben.shared
    with centre.database.reading() as connection:
        (waiting,) = adoption.waiting(connection)
    assert (waiting.person, waiting.reason, waiting.changes) == ("Ama", "revoked", 1)
    assert centre.adopt(ama) == {"revoked": 1}
    ben.sync()
    assert ben.shared[late.ref] == late


def test_a_laptop_that_is_found_again_is_enrolled_anew_and_goes_on(
    centre: Centre, ama: Laptop
) -> None:
    sent = ama.write(note())
    ama.sync()
    centre.revoke(ama)
    unsent = ama.write(note())
    ama.enrol(centre.code(ama.person_id), ama.own_heads())
    after = ama.write(note())
    ama.sync()
    assert ama.set_aside == {unsent.ref: "before-enrolment"}
    assert {sent.ref, after.ref} <= set(ama.shared)
    centre.adopt(ama)
    ama.sync()
    assert {sent.ref, unsent.ref, after.ref} == set(ama.shared)


def test_the_laptop_of_one_is_not_enrolled_for_another(centre: Centre, ama: Laptop) -> None:
    with pytest.raises(Refused, match="device-of-another"):
        ama.enrol(centre.code(centre.add("Ben")))


def test_a_second_laptop_of_the_same_person_receives_the_work_of_the_first(
    centre: Centre, ama: Laptop
) -> None:
    change = ama.write(note())
    ama.sync()
    second = centre.enrolled(ama.person_id)
    second.sync()
    assert second.shared == {change.ref: change}


def test_certificates_are_renewed_in_time_and_old_ones_end(centre: Centre, ama: Laptop) -> None:
    first = ama.certificate
    centre.later(days=600)
    ama.sync()
    assert ama.certificate is not None
    assert first is not None
    assert ama.certificate.expires_at > first.expires_at
    centre.later(days=800)
    late = ama.write(note())
    assert ama.sync().refused == "expired"
    assert ama.set_aside == {late.ref: "expired"}
    ama.enrol(centre.code(ama.person_id))
    assert ama.sync().refused == ""


def test_both_disks_of_a_clone_are_accepted_and_learn_of_each_other(
    centre: Centre, ama: Laptop
) -> None:
    first = ama.write(note())
    ama.sync()
    ama.start(previous=Ref(first.epoch, 1))
    here = ama.write(note())
    ama.sync()
    twin = centre.enrolled(ama.person_id)
    twin.device, twin.epochs = ama.device, {first.epoch: ama.epochs[first.epoch]}
    twin.certificate, twin.acknowledged = ama.certificate, {}
    twin.start(previous=Ref(first.epoch, 1))
    there = twin.write(note())
    twin.sync()
    assert here.epoch in twin.acknowledged
    assert here.epoch not in twin.epochs
    assert {here.ref, there.ref} <= set(twin.shared)
    ama.sync()
    assert there.ref in ama.shared


def test_heads_that_are_named_for_nothing_change_nothing(ama: Laptop) -> None:
    ama.write(note())
    ama.acknowledged[b"unknown!"] = Head(b"unknown!", 3, bytes(32))
    ama.sync()
    assert ama.acknowledged[ama.claim.epoch].n == 1


def test_a_stolen_laptop_cannot_fill_the_hub(
    centre: Centre, ama: Laptop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uplink, "MOST_REFUSED", 2000)
    centre.revoke(ama)
    ama.write(note(body="x" * 3000))
    ama.sync()
    kept = len(ama.set_aside)
    ama.write(note())
    ama.exchange(ama.request(ama.outbox()))
    assert (kept, len(ama.set_aside), len(ama.outbox())) == (1, 1, 1)
