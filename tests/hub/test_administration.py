"""Officers and administrators at real laptops: the team, codes, revocation, work that waits."""

from pathlib import Path
from typing import Any

import pytest

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import people
from mieux_desktop.operations.administration import (
    add_to_hub,
    certify_card,
    list_candidates,
    make_enrolment_code,
    revoke_laptop,
    set_hub_role,
)
from mieux_desktop.operations.adoption import adopt_work, read_waiting_work
from mieux_desktop.operations.deployments import deploy
from mieux_desktop.operations.enrolment import (
    confirm_enrolment,
    enrol_by_code,
    leave_hub,
    read_enrolment_file,
    read_hub,
    write_card_file,
)
from mieux_desktop.operations.hub_team import (
    Having,
    Team,
    TeamPerson,
    known_team,
    read_team,
)
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.real import Field, Laptop, laptop

__all__ = ["laptop"]  # the fixture


@pytest.fixture
def staff(laptop: Laptop, centre: Centre) -> Laptop:
    """Makes laptops whose clocks are right."""

    def make(*who: Any, **how: Any) -> Field:
        made = laptop(*who, **how)
        made.now = max(made.now, centre.now)
        return made

    return make


def member(team: Team, name: str) -> TeamPerson:
    """Somebody of the team."""
    return next(person for person in team.people if person.name == name)


def administers(centre: Centre, officer: Field) -> None:
    """Give an officer the right."""
    with centre.database.writing() as connection:
        people.let_administer(connection, officer.person_id, True)


def test_an_officer_sees_that_a_deployed_expert_has_the_work_once_they_synced(
    staff: Laptop,
) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah", "expert", MALAWI)
    ines.sync()
    ines.write("Prepared")
    deploy(ines.store, GHANA, ama.person_id)
    ines.sync()
    before = member(read_team(ines.store), "Ama Mensah")
    assert GHANA in before.action_ids and not before.has(GHANA)
    assert before.state(GHANA).having is Having.NOTHING
    ama.sync()
    after = member(read_team(ines.store), "Ama Mensah")
    assert after.has(GHANA) and after.state(GHANA).since is not None
    ines.write("One more")
    ines.sync()
    state = member(read_team(ines.store), "Ama Mensah").state(GHANA)
    assert (state.having, state.changes) == (Having.BEHIND, 1)


def test_the_last_answer_is_known_without_the_hub_and_only_of_this_hub(staff: Laptop) -> None:
    ines = staff("Inês Carvalho", "officer")
    assert known_team(ines.store) is None
    asked = read_team(ines.store)
    assert known_team(ines.store) == asked
    leave_hub(ines.store)
    assert known_team(ines.store) is None


def test_an_expert_is_told_that_the_team_is_not_for_them(staff: Laptop) -> None:
    ama = staff("Ama Mensah")
    with pytest.raises(Problem) as caught:
        read_team(ama.store)
    assert caught.value.code == "not-allowed"


def test_somebody_of_people_is_added_and_enrolled_by_the_code_made_for_them(
    centre: Centre, staff: Laptop
) -> None:
    ines, new = staff("Inês Carvalho", "officer"), staff("Ben Owusu", enrolled=False)
    administers(centre, ines)
    known = Person(id=new_id(), family_name="Owusu", given_name="Ben")
    with ines.store.unit_of_work() as work:
        work.save(None, known)
    ines.sync()
    asked = frozenset(person.person_id for person in read_team(ines.store).people)
    names = [one.name for one in list_candidates(ines.store, asked)]
    assert "Ben Owusu" in names and "Inês Carvalho" not in names
    assert add_to_hub(ines.store, known.full_name, "expert", known.id) == known.id
    code = make_enrolment_code(ines.store, known.id)
    assert code.address == centre.urls[0] and code.expires_at > ines.now
    hub = enrol_by_code(new.store, code.address, code.code.lower())
    assert hub.person_name == "Ben Owusu"
    ben = member(read_team(ines.store), "Ben Owusu")
    assert ben.person_id == known.id and len(ben.laptops) == 1


def test_a_laptop_without_a_network_is_enrolled_by_two_files(
    centre: Centre, staff: Laptop, tmp_path: Path
) -> None:
    ines, new = staff("Inês Carvalho", "officer"), staff("Ben Owusu", enrolled=False)
    administers(centre, ines)
    ben = add_to_hub(ines.store, "Ben Owusu", "expert")
    card = write_card_file(new.store, tmp_path)
    written = certify_card(ines.store, ben, card, tmp_path)
    offered = read_enrolment_file(new.store, written.path)
    assert offered.key == written.key
    confirm_enrolment(new.store, offered)
    hub = read_hub(new.store)
    assert hub is not None and hub.person_name == "Ben Owusu"


def test_a_file_that_is_no_card_is_refused_before_anybody_is_asked(
    staff: Laptop, tmp_path: Path
) -> None:
    ines = staff("Inês Carvalho", "officer")
    path = tmp_path / "letter.mieux"
    path.write_bytes(b"Dear colleague")
    with pytest.raises(Problem) as caught:
        certify_card(ines.store, new_id(), path, tmp_path)
    assert caught.value.code == "not-a-card"


@pytest.mark.parametrize(
    ("name", "role", "code"),
    [("Inês Carvalho", "expert", "name-taken"), ("Ben", "minister", "role-unknown")],
)
def test_what_the_hub_refuses_to_add_is_told_by_its_word(
    centre: Centre, staff: Laptop, name: str, role: str, code: str
) -> None:
    ines = staff("Inês Carvalho", "officer")
    administers(centre, ines)
    with pytest.raises(Problem) as caught:
        add_to_hub(ines.store, name, role)
    assert caught.value.code == code
    with pytest.raises(Problem) as caught:
        set_hub_role(ines.store, new_id(), "expert")
    assert caught.value.code == "person-unknown"


def test_a_revoked_laptop_gets_nothing_and_what_it_brings_waits(
    centre: Centre, staff: Laptop
) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah")
    administers(centre, ines)
    ama.sync()
    revoke_laptop(ines.store, ama.key)
    ama.write("Written after")
    assert ama.sync().refused == "revoked"
    team = read_team(ines.store)
    revoked = member(team, "Ama Mensah")
    assert revoked.laptops[0].revoked_at is not None
    assert revoked.state().having is Having.NO_LAPTOP
    assert {count.reason: count.changes for count in revoked.laptops[0].waiting}["revoked"] == 1
    assert revoked.waits == team.waits


def test_waiting_work_is_read_record_by_record_and_adopted(staff: Laptop) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah", enrolled=False)
    early = ama.write("Met the ministry\n\nThey join.")
    ama.edit(early, body="Met the ministry\n\nThey join on Monday.")
    ama.enrol("expert", GHANA)
    ama.sync()
    ines.sync()
    work = read_waiting_work(ines.store, ama.key)
    (note,) = (record for record in work.records if record.entity == "note")
    assert (note.title, note.action_id) == ("Met the ministry", GHANA)
    assert note.reasons == ("before-enrolment",) and not note.is_held and not note.is_deletion
    values = {value.field: value.text for value in note.values}
    assert values["body"] == "Met the ministry\n\nThey join on Monday."
    assert work.changes == work.total >= 2
    taken, left = adopt_work(ines.store, ama.key)
    assert taken == work.total and left == 0
    ines.sync()
    assert ines.bodies() == ["Met the ministry\n\nThey join on Monday."]
    assert read_waiting_work(ines.store, ama.key).records == ()


def test_a_deletion_of_what_is_held_here_is_named_as_one(staff: Laptop) -> None:
    ines, ama = staff("Inês Carvalho", "officer"), staff("Ama Mensah")
    note = ama.write("Bank fees")
    ama.sync()
    ines.sync()
    ama.withdraw(GHANA)
    ama.edit(note, deleted=True)
    ama.sync()
    records = read_waiting_work(ines.store, ama.key).records
    (record,) = (one for one in records if one.entity == "note")
    assert record.is_held and record.is_deletion and record.title == "Bank fees"


def test_a_question_that_nobody_waits_for_any_more_ends(staff: Laptop) -> None:
    ines = staff("Inês Carvalho", "officer")
    with pytest.raises(Problem) as caught:
        read_team(ines.store, cancelled=lambda: True)
    assert caught.value.code == "cancelled"
