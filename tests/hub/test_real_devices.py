"""Laptops with real stores and a real hub: what is written reaches whoever may have it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import grants
from mieux_desktop.operations.drafts import keep_draft, settle_drafts
from mieux_desktop.operations.enrolment import read_hub
from mieux_desktop.operations.hub_sync import list_receipts
from mieux_desktop.operations.stores import read_profile
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.real import Laptop, agree, laptop

__all__ = ["laptop"]  # the fixture

# What databases differ in, the tests with laptops in memory see.
pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


def test_a_code_enrols_a_laptop_as_the_person_that_the_hub_knows(
    centre: Centre, laptop: Laptop
) -> None:
    ama = laptop("Ama Mensah", enrolled=False)
    before = read_profile(ama.store).person_id
    assert read_hub(ama.store) is None
    hub = ama.enrol("officer", GHANA)
    assert (hub.name, hub.person_name, hub.role) == ("MIEUX", "Ama Mensah", "officer")
    profile = read_profile(ama.store)
    assert (profile.person_id, profile.role) == (ama.person_id, "officer")
    with ama.store.reading() as records:
        assert {before, ama.person_id} <= set(records.aliases("person").members(before))


def test_work_goes_both_ways(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ama.write("Bank fees")
    ben.write("Remittances")
    first = ama.sync()
    assert first.sent > 0 and first.waiting == 0
    ben.sync()
    ama.sync()
    assert ama.bodies() == ben.bodies() == ["Bank fees", "Remittances"]
    agree(ama, ben)


def test_an_idle_sync_is_one_request_of_few_bytes(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    ama.sync()
    ama.sync()
    idle = ama.sync()
    assert (idle.requests, idle.moved_anything) == (1, False)
    assert idle.up_bytes + idle.down_bytes < 300


def test_a_sync_that_only_sends_is_one_request(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.sync()
    ama.write("Bank fees")
    assert ama.sync().requests == 1


def test_receipts_are_kept_and_proven(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.sync()
    ama.write("Bank fees")
    ama.sync()
    newest, *_ = list_receipts(ama.store)
    assert (newest.changes, newest.set_aside, newest.is_sound) == (1, 0, True)


def test_nobody_receives_what_is_outside_their_actions(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei", "expert", MALAWI)
    olu = laptop("Olu Ade", "officer")
    ama.write("Bank fees")
    for one in (ama, ben, olu):
        one.sync()
    assert ben.bodies() == []
    assert olu.bodies() == ["Bank fees"]
    agree(ama, olu)


def test_a_deployment_later_brings_what_is_older(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei", "expert", MALAWI)
    for number in range(30):
        ama.write(f"Note {number}")
    ama.sync()
    ben.sync()
    ben.deploy()
    assert ben.sync().received >= 30
    hub = read_hub(ben.store)
    assert hub is not None and set(hub.action_ids) == {GHANA, MALAWI}
    agree(ama, ben)


def test_an_action_that_is_taken_back_is_wiped_and_unsent_work_still_goes_up(
    laptop: Laptop,
) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    shipped = ben.shows()
    ama.write("Bank fees")
    ama.sync()
    ben.sync()
    ben.write("Written too late")
    ben.withdraw()
    synced = ben.sync()
    assert synced.retracted == (GHANA,)
    assert ben.bodies() == []
    assert ben.shows() == shipped
    assert ben.is_sound()
    assert synced.waiting == 0
    assert ben.adopt()
    ama.sync()
    assert ama.bodies() == ["Bank fees", "Written too late"]
    ben.deploy()
    ben.sync()
    assert ben.bodies() == ["Bank fees", "Written too late"]
    agree(ama, ben)


def test_a_revoked_laptop_gets_nothing_and_loses_nothing(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    ben.sync()
    ben.revoke()
    ama.write("Bank fees")
    ama.sync()
    ben.write("On the stolen laptop")
    synced = ben.sync()
    assert (synced.refused, synced.received, synced.set_aside) == ("revoked", 0, 1)
    hub = read_hub(ben.store)
    assert hub is not None and hub.refused == "revoked"
    ben.enrol_again()
    back = ben.sync()
    assert (back.refused, ben.bodies()) == ("", ["Bank fees"])
    hub = read_hub(ben.store)
    assert hub is not None and hub.refused == ""
    assert ben.adopt()
    for one in (ben, ama):
        one.sync()
    assert ama.bodies() == ben.bodies() == ["Bank fees", "On the stolen laptop"]
    agree(ama, ben)


def test_work_from_before_the_enrolment_waits_until_it_is_adopted(laptop: Laptop) -> None:
    ama, olu = laptop("Ama Mensah", enrolled=False), laptop("Olu Ade", "officer")
    ama.write("Before")
    ama.enrol("expert", GHANA)
    ama.write("After")
    synced = ama.sync()
    assert synced.set_aside >= 1
    hub = read_hub(ama.store)
    assert hub is not None and hub.for_officer == synced.set_aside
    assert ama.bodies() == ["After"]
    assert read_profile(ama.store).name == "Ama Mensah"
    olu.sync()
    assert olu.bodies() == ["After"]
    assert ama.adopt()["before-enrolment"] >= 1
    for one in (ama, olu):
        one.sync()
    hub = read_hub(ama.store)
    assert hub is not None and hub.for_officer == 0
    assert ama.bodies() == olu.bodies() == ["After", "Before"]
    agree(ama, olu)


def test_a_lost_answer_to_an_enrolment_is_no_loss(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah", enrolled=False)
    ama.enrol("expert", GHANA)
    first = read_hub(ama.store)
    again = ama.enrol_again()
    assert first is not None
    assert (again.key, again.enrolled_at) == (first.key, first.enrolled_at)
    ama.write("Bank fees")
    assert ama.sync().waiting == 0


def test_two_laptops_of_one_person_are_one_person(laptop: Laptop) -> None:
    ama, second = laptop("Ama Mensah"), laptop("Ama Mensah", enrolled=False)
    second.person_id = ama.person_id
    second.enrol_again()
    ama.write("Bank fees")
    for one in (ama, second, ama):
        one.sync()
    assert second.bodies() == ["Bank fees"]
    with second.store.reading() as records:
        person = records.get(Person, ama.person_id)
    assert person is not None and person.full_name == "Ama Mensah"
    agree(ama, second)


def test_edits_of_the_same_note_meet(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    note = ama.write("One\n\nTwo")
    ama.sync()
    ben.sync()
    ama.edit(note, body="One of Ama\n\nTwo")
    ben.edit(note, body="One\n\nTwo of Ben")
    for one in (ama, ben, ama):
        one.sync()
    assert ama.bodies() == ben.bodies() == ["One of Ama\n\nTwo of Ben"]
    agree(ama, ben)


def test_a_certificate_is_renewed_long_before_it_ends(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    before = read_hub(ama.store)
    centre.later(days=600)
    ama.sync()
    after = read_hub(ama.store)
    assert before is not None and after is not None
    assert after.expires_at - before.expires_at > timedelta(days=500)


def test_a_laptop_that_was_away_for_years_is_enrolled_anew(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.sync()
    ama.write("After two years")
    centre.later(days=800)
    assert ama.sync().refused == "expired"
    hub = read_hub(ama.store)
    assert hub is not None and hub.refused == "expired"
    ama.enrol_again()
    ama.adopt()
    assert ama.sync().refused == ""
    assert ama.bodies() == ["After two years"]


def test_a_new_role_reaches_the_profile(centre: Centre, laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah", "expert", MALAWI), laptop("Ben Osei")
    ben.write("Bank fees")
    for one in (ben, ama):
        one.sync()
    assert ama.bodies() == []
    with centre.database.writing() as connection:
        grants.set_role(connection, ama.person_id, "officer")
    ama.sync()
    assert read_profile(ama.store).role == "officer"
    assert ama.bodies() == ["Bank fees"]


def test_a_clock_that_is_wrong_is_told(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    assert ama.sync().clock_ahead_s == 0
    ama.write("Tomorrow")
    ama.now = centre.now + timedelta(days=1)
    assert ama.sync().clock_ahead_s == pytest.approx(86_400, abs=5)


def test_another_hub_is_refused_until_this_one_is_left(centre: Centre, laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    with ama.store.unit_of_work() as work:
        link = work.hub()
        assert link is not None
        work.put_hub(replace(link, key=bytes(32)))
    with pytest.raises(Problem, match="enrolled-elsewhere"):
        ama.enrol_again()


def test_an_answer_of_somebody_else_changes_nothing(laptop: Laptop) -> None:
    ama = laptop("Ama Mensah")
    ama.write("Bank fees")
    with ama.store.unit_of_work() as work:
        link = work.hub()
        assert link is not None
        work.put_hub(replace(link, key=ama.key))
    synced = ama.try_to_sync()
    assert synced.problem is not None and synced.problem.code == "hub-not-trusted"
    assert synced.waiting > 0


def test_drafts_travel_once_they_are_settled(laptop: Laptop) -> None:
    ama, ben = laptop("Ama Mensah"), laptop("Ben Osei")
    note = ama.write("Bank")
    keep_draft(ama.store, note, replace(note, body="Bank fees"))
    ama.sync()
    ben.sync()
    assert ben.bodies() == ["Bank"]
    settle_drafts(ama.store)
    ama.sync()
    ben.sync()
    assert ben.bodies() == ["Bank fees"]
