"""Roles and scopes: who may write what, who receives what, and what is taken back."""

from dataclasses import replace
from datetime import date, time

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.changes.model import Edit
from mieux_desktop.domain.evaluations import Evaluation, Score, evaluation_id, score_id
from mieux_desktop.domain.ids import new_id, shipped_id
from mieux_desktop.domain.merging import alias
from mieux_desktop.hub import grants
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop
from tests.hub.writing import institution, invitation, mission, note, person


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana."""
    return centre.laptop("Ama", "expert", GHANA)


def test_work_outside_ones_deployment_waits_and_can_be_adopted(centre: Centre, ama: Laptop) -> None:
    olu = centre.laptop("Olu", "officer")
    inside, outside = ama.write(note()), ama.write(note(MALAWI))
    ama.sync()
    olu.sync()
    assert ama.set_aside == {outside.ref: "out-of-scope"}
    assert (set(ama.shared), set(olu.shared)) == ({inside.ref}, {inside.ref})
    assert centre.adopt(ama) == {"out-of-scope": 1}
    olu.sync()
    assert outside.ref in olu.shared
    ama.sync()
    assert outside.ref not in ama.shared
    centre.deploy(ama, MALAWI)
    ama.sync()
    assert (ama.shared[outside.ref], ama.set_aside) == (outside, {})


def test_an_expert_writes_no_actions_and_plans_activities(centre: Centre, ama: Laptop) -> None:
    activity = shipped_id("activity", "ghana-2", 5)
    plan = ama.edit([Edit("activity", activity, "place", "Accra", ())], GHANA)
    title = ama.edit([Edit("activity", activity, "title_en", "Mine", ())], GHANA)
    name = ama.edit([Edit("action", GHANA, "name_en", "Mine", ())], GHANA)
    added = ama.write(Activity(id=new_id(), action_id=GHANA, number=9))
    created = ama.write(Action(id=new_id(), name_en="Mine"))
    ama.sync()
    assert ama.set_aside == {
        title.ref: "role", name.ref: "role", added.ref: "role", created.ref: "out-of-scope",
    }  # fmt: skip
    assert plan.ref in ama.shared


def test_an_officer_writes_everywhere_and_an_administrator_nowhere(centre: Centre) -> None:
    olu, eve = centre.laptop("Olu", "officer"), centre.laptop("Eve", "administrator")
    action = Action(id=new_id(), name_en="Togo I", code="togo-1")
    olu.write(action)
    olu.write(mission(action.id))
    change = eve.write(note())
    olu.sync()
    eve.sync()
    assert (olu.set_aside, eve.set_aside) == ({}, {change.ref: "out-of-scope"})
    ama = centre.laptop("Ama", "expert", action.id)
    ama.sync()
    assert len(ama.shared) == 2


def test_everybody_writes_their_own_evaluation_only(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    activity = new_id()
    own = evaluation_id(activity, ama.person_id)
    values = {"action_id": GHANA, "activity_id": activity}
    ama.write(Evaluation(id=own, author_id=ama.person_id, **values))
    score = Score(
        id=score_id(own, "impact"), action_id=GHANA, evaluation_id=own, criterion="impact", value=4
    )
    ama.write(score)
    ama.sync()
    assert not ama.set_aside
    changed = ben.edit([Edit("score", score.id, "value", 1, ())], GHANA)
    added = ben.write(replace(score, id=score_id(own, "quality"), criterion="quality"))
    feigned = ben.write(Evaluation(id=new_id(), author_id=ben.person_id, **values))
    mine = ben.write(
        Evaluation(id=evaluation_id(activity, ben.person_id), author_id=ben.person_id, **values)
    )
    ben.sync()
    assert ben.set_aside == {changed.ref: "role", added.ref: "role", feigned.ref: "role"}
    assert mine.ref in ben.shared


def test_nobody_writes_in_anothers_name_or_moves_records(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", GHANA, MALAWI)
    held = ama.write(note())
    ama.sync()
    named = ben.write(note(), author=ama.person_id)
    moved = ben.edit([Edit("note", held.edits[0].id, "body", "x", (), bytes(16))], MALAWI)
    shipped = shipped_id("activity", "ghana-2", 5)
    elsewhere = ben.edit([Edit("activity", shipped, "place", "Blantyre", ())], MALAWI)
    ben.sync()
    assert ben.set_aside == {
        named.ref: "wrong-author", moved.ref: "wrong-scope", elsewhere.ref: "wrong-scope",
    }  # fmt: skip
    assert centre.adopt(ben) == {"wrong-author": 1}


def test_people_follow_the_actions_that_name_them(centre: Centre, ama: Laptop) -> None:
    ben, eve = centre.laptop("Ben", "expert", GHANA), centre.laptop("Eve", "expert", MALAWI)
    bank = institution()
    esi = person(institution_id=bank.id)
    made = [ama.write(bank), ama.write(esi)]
    ama.sync()
    ben.sync()
    assert not ben.shared  # nobody of Ghana has met her so far
    named = ama.write(invitation(esi.id))
    ama.sync()
    ben.sync()
    eve.sync()
    assert set(ben.shared) == {*(change.ref for change in made), named.ref}
    assert not eve.shared


def test_who_is_given_a_person_may_write_to_them_and_others_may_not(
    centre: Centre, ama: Laptop
) -> None:
    ben, eve = centre.laptop("Ben", "expert", GHANA), centre.laptop("Eve", "expert", MALAWI)
    esi = person()
    ama.write(esi)
    ama.write(note(people=(esi.id,)))
    ama.sync()
    phone = [Edit("person", esi.id, "phone", "+233", (), bytes(16))]
    good, wrong = ben.edit(phone, esi.id), eve.edit(phone, esi.id)
    ben.sync()
    eve.sync()
    assert (ben.set_aside, eve.set_aside) == ({}, {wrong.ref: "out-of-scope"})
    assert good.ref in ben.shared


def test_one_who_is_the_same_person_comes_along(centre: Centre, ama: Laptop) -> None:
    olu, ben = centre.laptop("Olu", "officer"), centre.laptop("Ben", "expert", GHANA)
    one, other = person(), person()
    ama.write(one)
    ama.write(note(people=(one.id,)))
    ama.sync()
    second = olu.write(other)
    same = olu.write(alias("person", one.id, other.id, GHANA))
    olu.sync()
    ben.sync()
    assert {second.ref, same.ref} <= set(ben.shared)


def test_naming_an_action_among_people_gives_it_to_nobody(centre: Centre, ama: Laptop) -> None:
    olu = centre.laptop("Olu", "officer")
    unknown = Action(id=new_id(), name_en="Togo I")
    olu.write(note(MALAWI))
    olu.sync()
    ama.write(note(people=(MALAWI, unknown.id)))
    ama.write(alias("action", GHANA, MALAWI, GHANA))
    ama.sync()
    olu.write(unknown)
    olu.sync()
    ama.sync()
    assert {change.scope for change in ama.shared.values()} == {GHANA}


def test_older_work_arrives_when_somebody_is_deployed_later(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ben = centre.laptop("Ben", "expert", MALAWI)
    esi = person()
    written = [ama.write(esi), *(ama.write(note(people=(esi.id,))) for _ in range(30))]
    ama.sync()
    ben.write(note(MALAWI))
    ben.sync()
    centre.deploy(ben, GHANA)
    version, ben.most = ben.scope_version, 4096
    fresh = ama.write(note())
    ama.sync()
    ben.sync()
    assert {change.ref for change in written} | {fresh.ref} <= set(ben.shared)
    assert ben.certificate is not None
    assert ben.certificate.scopes == tuple(sorted((GHANA, MALAWI)))
    assert ben.scope_version > version
    assert ben.exchange(ben.request()).page == b""


def test_what_is_taken_back_is_named_once_and_can_be_given_again(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ben = centre.laptop("Ben", "expert", GHANA, MALAWI)
    esi, kofi = person(), person()
    kept = ben.write(note(MALAWI, people=(kofi.id,)))
    for record in (esi, kofi, note(people=(esi.id, kofi.id))):
        ama.write(record)
    ama.sync()
    ben.sync()
    centre.withdraw(ben, GHANA)
    ben.sync()
    assert GHANA in ben.retracted
    assert esi.id in ben.retracted
    assert {c.scope for c in ben.shared.values()} == {MALAWI, kofi.id}
    assert kept.ref in ben.shared
    ben.retracted.clear()
    ben.sync()
    assert ben.retracted == []
    centre.deploy(ben, GHANA)
    ben.sync()
    assert {c.scope for c in ben.shared.values()} == {GHANA, MALAWI, esi.id, kofi.id}


def test_unsent_work_of_a_withdrawn_action_still_goes_up_and_waits(
    centre: Centre, ama: Laptop
) -> None:
    change = ama.write(note())
    centre.withdraw(ama, GHANA)
    ama.sync()
    assert ama.set_aside == {change.ref: "out-of-scope"}
    assert not ama.outbox()


def test_an_officer_who_becomes_an_expert_keeps_their_own_actions_only(centre: Centre) -> None:
    ama, eve = (centre.laptop(n, "expert", a) for n, a in (("Ama", GHANA), ("Eve", MALAWI)))
    olu = centre.laptop("Olu", "officer", GHANA)
    ama.write(note())
    eve.write(note(MALAWI))
    ama.sync()
    eve.sync()
    olu.sync()
    assert len(olu.shared) == 2
    with centre.database.writing() as connection:
        grants.set_role(connection, olu.person_id, "expert")
    olu.sync()
    assert {c.scope for c in olu.shared.values()} == {GHANA}
    with centre.database.writing() as connection:
        grants.set_role(connection, olu.person_id, "officer")
    olu.sync()
    assert {c.scope for c in olu.shared.values()} == {GHANA, MALAWI}


def test_sessions_of_the_agenda_are_the_experts_to_move(centre: Centre, ama: Laptop) -> None:
    change = ama.write(
        Session(
            id=new_id(), action_id=GHANA, activity_id=new_id(), on=date(2026, 3, 4), starts=time(9)
        )
    )
    ama.sync()
    assert change.ref in ama.shared


def test_work_adopted_before_its_author_heard_of_it_is_not_shared_with_them(
    centre: Centre, ama: Laptop
) -> None:
    outside = ama.write(note(MALAWI))
    ama.post("/sync", ama.request(ama.outbox()))  # the answer is lost
    centre.adopt(ama)
    ama.sync()
    assert (ama.shared, ama.set_aside) == ({}, {outside.ref: "out-of-scope"})
    centre.deploy(ama, MALAWI)
    ama.sync()
    assert (set(ama.shared), ama.set_aside) == ({outside.ref}, {})
