"""Officers see who has what and take what waits; administrators add people and end laptops."""

from datetime import timedelta

import httpx
import pytest

from mieux_desktop.domain.changes.model import Edit, decode_change, to_milliseconds
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Deployment, deployment_id
from mieux_desktop.hub import people
from mieux_desktop.sync import asking
from mieux_desktop.sync.asking import A, Question
from mieux_desktop.sync.messages import SIGNATURE_BYTES, signed_message
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop, Refused
from tests.hub.writing import note


def ask(centre: Centre, laptop: Laptop, question: Question, kind: type[A], ahead_h: float = 0) -> A:
    """Ask the hub as a laptop."""
    at = to_milliseconds(centre.now + timedelta(hours=ahead_h))
    data = asking.encode_question(question, at, laptop.device)
    response = httpx.post(laptop.url + "/ask", content=data)
    if response.status_code != 200:
        raise Refused(response.text)
    return asking.read_answer(response.content, data, laptop.hub_key, kind)


def deployment(action_id: bytes, person_id: bytes) -> Deployment:
    """An officer's word."""
    id_ = deployment_id(action_id, person_id)
    return Deployment(id=id_, action_id=action_id, person_id=person_id)


def laptops_of(team: asking.Team, person_id: bytes) -> tuple[asking.TeamLaptop, ...]:
    """The laptops of a person of the team."""
    return next(person for person in team.people if person.person_id == person_id).laptops


def test_an_officer_sees_which_laptop_has_the_prepared_work(centre: Centre) -> None:
    officer, ama = centre.laptop("Inês", "officer"), centre.laptop("Ama", "expert", GHANA)
    officer.write(note(GHANA, body="prepared"))
    officer.sync()
    before = laptops_of(ask(centre, officer, asking.AskTeam(), asking.Team), ama.person_id)[0]
    assert before.behind == (asking.Behind(GHANA, 1),)
    ama.sync()
    ama.sync()  # says how far it has read
    after = laptops_of(ask(centre, officer, asking.AskTeam(), asking.Team), ama.person_id)[0]
    assert after.behind == () and after.read_at == to_milliseconds(centre.now)


def test_a_deployment_that_an_officer_writes_gives_and_takes(centre: Centre) -> None:
    officer, ama = centre.laptop("Inês", "officer"), centre.laptop("Ama")
    told = officer.write(note(GHANA, body="prepared"))
    made = officer.write(deployment(GHANA, ama.person_id))
    officer.sync()
    ama.sync()
    assert told.ref in ama.shared
    withdrawn = Edit("deployment", made.edits[0].id, "deleted", True, (made.ref,))
    officer.edit([withdrawn], GHANA)
    officer.sync()
    ama.sync()
    assert GHANA in ama.retracted and told.ref not in ama.shared


def test_an_expert_cannot_deploy_anybody(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    ben = centre.laptop("Ben")
    ama.write(deployment(GHANA, ben.person_id))
    ama.sync()
    assert list(ama.set_aside.values()) == ["role"]
    assert not ben.sync().page


def test_a_deployment_names_the_pair_that_its_id_says(centre: Centre) -> None:
    officer, ama = centre.laptop("Inês", "officer"), centre.laptop("Ama")
    officer.write(note(GHANA, body="prepared"))
    forged = Deployment(id=new_id(), action_id=GHANA, person_id=ama.person_id)
    officer.write(forged)
    officer.sync()
    ama.sync()
    assert not any(change.scope == GHANA for change in ama.shared.values())


def test_an_administering_officer_adds_somebody_and_enrols_their_laptop(centre: Centre) -> None:
    chief = centre.laptop("Chief", "administrator")
    person_id = new_id()
    ask(centre, chief, asking.AddPerson(person_id, "Ben Owusu", "expert"), asking.Done)
    code = ask(centre, chief, asking.MakeCode(person_id), asking.Code)
    ben = Laptop(chief.url, "Ben")
    ben.enrol(code.code)
    assert ben.certificate is not None and ben.certificate.person_id == person_id
    ask(centre, chief, asking.Revoke(ben.device.key), asking.Done)
    assert ben.sync().refused == "revoked"
    ben.close()


def test_an_officer_reads_and_adopts_work_from_outside_a_deployment(centre: Centre) -> None:
    officer, ama = centre.laptop("Inês", "officer"), centre.laptop("Ama", "expert", GHANA)
    early = ama.write(note(MALAWI, body="met the ministry"))
    ama.sync()
    work = ask(centre, officer, asking.AskWaiting(ama.device.key), asking.WaitingWork)
    assert [decode_change(change.body) for change in work.changes] == [early]
    taken = ask(centre, officer, asking.Adopt(ama.device.key), asking.Adopted)
    assert (taken.taken, taken.left) == (1, 0)
    officer.sync()
    assert early.ref in officer.shared


@pytest.mark.parametrize(
    ("role", "question"),
    [
        ("expert", asking.AskTeam()),
        ("expert", asking.Adopt(bytes(32))),
        ("officer", asking.AddPerson(bytes(16), "Eve", "administrator")),
        ("officer", asking.MakeCode(bytes(16))),
        ("administrator", asking.Adopt(bytes(32))),
    ],
)
def test_what_somebody_may_not_do_is_refused(centre: Centre, role: str, question: Question) -> None:
    laptop = centre.laptop("Somebody", role)
    with pytest.raises(Refused, match="not-allowed"):
        ask(centre, laptop, question, asking.Done)


def test_an_officer_who_administers_may_make_codes(centre: Centre) -> None:
    officer = centre.laptop("Inês", "officer")
    with centre.database.writing() as connection:
        people.let_administer(connection, officer.person_id, True)
    ask(centre, officer, asking.MakeCode(officer.person_id), asking.Code)


def test_old_questions_and_those_of_revoked_laptops_are_refused(centre: Centre) -> None:
    officer = centre.laptop("Inês", "officer")
    for hours in (-25, 25):
        with pytest.raises(Refused, match="clock-differs"):
            ask(centre, officer, asking.AskTeam(), asking.Team, hours)
    centre.revoke(officer)
    with pytest.raises(Refused, match="device-refused"):
        ask(centre, officer, asking.AskTeam(), asking.Team)


def test_a_question_that_another_laptop_signed_is_refused(centre: Centre) -> None:
    officer, ama = centre.laptop("Inês", "officer"), centre.laptop("Ama")
    of_officer = asking.encode_question(
        asking.AskTeam(), to_milliseconds(centre.now), officer.device
    )
    body = of_officer[:-SIGNATURE_BYTES]
    for data in (signed_message(b"mieux ask 1\n", body, ama.device), body + bytes(64)):
        response = httpx.post(ama.url + "/ask", content=data)
        assert (response.status_code, response.text) == (401, "device-unknown")
