"""Erasing a person: the hub's copies lose every value, laptops are told, and proofs stay whole."""

from typing import Any

import pytest
import sqlalchemy as sa

from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id, participant_id
from mieux_desktop.domain.changes.model import (
    Edit,
    decode_change,
    first_chain,
    hash_change,
    new_salt,
    next_chain,
)
from mieux_desktop.domain.merging import Erasure, alias, erasure
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import forgetting
from mieux_desktop.hub.tables import log, parked, quarantine
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop
from tests.hub.writing import invitation, note, person


def erase(centre: Centre, text: str, *, notes: bool = False) -> int:
    """Erase whoever fits."""
    with centre.database.writing() as connection:
        found = forgetting.find_person(connection, text)
        plan = forgetting.plan_erasure(connection, found, notes=notes)
        count = forgetting.carry_out(connection, centre.keys, plan, centre.now)
    centre.database.scrub()
    return count


def stored(centre: Centre) -> bytes:
    """All bodies that the hub holds."""
    with centre.database.reading() as connection:
        columns = (log.c.body, quarantine.c.body, parked.c.run)
        return b"".join(b for c in columns for b in connection.execute(sa.select(c)).scalars())


def absence(who: Person, reason: str) -> Attendance:
    """Why somebody was absent."""
    invited = invitation(who.id)
    session = bytes(16)
    return Attendance(
        id=attendance_id(session, invited.id), action_id=GHANA, activity_id=invited.activity_id,
        session_id=session, participant_id=invited.id, mark=Mark.ABSENT, reason=reason,
    )  # fmt: skip


def says_erasure(laptop: Laptop) -> list[Any]:
    """The erasures that reached a laptop."""
    edits = (edit for change in laptop.shared.values() for edit in change.edits)
    return [edit for edit in edits if edit.entity == "erasure" and edit.field == "record_id"]


def test_the_hub_loses_the_values_and_keeps_hashes_and_chains(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    esi = person(email="esi@example.org")
    ama.write(esi)
    invited = ama.write(invitation(esi.id))
    ama.write(note(people=(esi.id,), body="Esi Quaye spoke of fees"))
    kept = ama.write(person(email="kofi@example.org"))
    ama.sync()
    assert b"esi@example.org" in stored(centre)
    assert erase(centre, "quaye esi@example") == 1
    held = stored(centre)
    assert b"esi@example.org" not in held
    assert b"Esi Quaye spoke" in held
    assert b"kofi@example.org" in held
    assert kept.ref in ama.shared and invited.ref in ama.shared
    with centre.database.reading() as connection:
        query = sa.select(log).order_by(log.c.epoch, log.c.n)
        chains: dict[bytes, bytes] = {}
        for row in connection.execute(query):
            before = chains.get(row.epoch, first_chain(row.epoch))
            assert row.h == hash_change(decode_change(row.body))
            assert row.chain == next_chain(before, row.h)
            chains[row.epoch] = row.chain


def test_laptops_that_have_the_records_receive_the_erasure_and_new_ones_no_values(
    centre: Centre,
) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    eve = centre.laptop("Eve", "expert", MALAWI)
    esi = person(email="esi@example.org")
    ama.write(esi)
    ama.write(invitation(esi.id))
    ama.sync()
    assert erase(centre, esi.id.hex()) == 1
    ama.sync()
    eve.sync()
    assert [edit.value for edit in says_erasure(ama)] == [esi.id]
    assert not says_erasure(eve)
    ben = centre.laptop("Ben", "expert", GHANA)
    ben.sync()
    assert says_erasure(ben)
    edits = [e for c in ben.shared.values() for e in c.edits if e.id == esi.id]
    assert edits and all(e.salt is None for e in edits)
    assert any(e.proof is not None for e in edits)


def test_what_waits_and_what_comes_late_is_erased_too(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    esi = person(email="first@example.org")
    ama.write(esi)
    ama.sync()
    salted = [Edit("person", esi.id, "email", f"{n}@example.org", (), new_salt()) for n in "abc"]
    ama.edit([salted[0]], esi.id, author=bytes(16))  # waits: somebody else's name
    ama.sync()
    late = [ama.edit([edit], esi.id) for edit in salted[1:]]
    epoch = late[0].epoch
    with_gap = ama.run(epoch, 3)
    ama.exchange(ama.request([with_gap]))  # parked
    assert erase(centre, esi.id.hex()) == 1
    for value in (b"first@", b"a@example", b"c@example"):
        assert value not in stored(centre)
    ama.sync()
    assert b"b@example" in stored(centre)  # nobody knew of it
    assert b"c@example" not in stored(centre)
    assert erase(centre, esi.id.hex()) == 1
    assert b"@example" not in stored(centre)
    centre.adopt(ama)
    assert b"@example" not in stored(centre)
    assert erase(centre, esi.id.hex()) == 0


def test_values_that_were_erased_before_they_came_are_erased_on_arrival(centre: Centre) -> None:
    olu = centre.laptop("Olu", "officer")
    ama = centre.laptop("Ama", "expert", GHANA)
    esi = person(email="esi@example.org")
    late = ama.write(esi)
    order = erasure("person", esi.id, esi.id, [late.ref])
    olu.write(order)
    olu.sync()
    ama.sync()
    assert b"esi@example.org" not in stored(centre)
    olu.sync()
    assert all(edit.salt is None for edit in olu.shared[late.ref].edits)
    assert olu.shared[late.ref] != ama.epochs[late.epoch].changes[0]
    assert hash_change(olu.shared[late.ref]) == hash_change(late)


def test_an_erasure_by_an_officer_reaches_the_hubs_own_copies_of_its_scope_only(
    centre: Centre,
) -> None:
    olu = centre.laptop("Olu", "officer")
    secret = olu.write(note(body="Ghana secret"))
    wrong = erasure("note", secret.edits[0].id, MALAWI, [secret.ref])
    olu.write(wrong)
    olu.sync()
    assert b"Ghana secret" in stored(centre)
    olu.write(erasure("note", secret.edits[0].id, GHANA, [secret.ref]))
    olu.sync()
    assert b"Ghana secret" not in stored(centre)


def test_the_same_person_under_another_name_goes_as_well_unless_that_was_undone(
    centre: Centre,
) -> None:
    olu = centre.laptop("Olu", "officer")
    esi, twin, third = (person(email=f"{n}@example.org") for n in ("esi", "twin", "third"))
    for record in (esi, twin, third):
        olu.write(record)
    olu.write(alias("person", esi.id, twin.id))
    mistake = alias("person", esi.id, third.id)
    said = olu.write(mistake)
    heads = tuple({said.ref})
    olu.edit([Edit("alias", mistake.id, "deleted", True, heads)], mistake.scope)
    olu.sync()
    with centre.database.reading() as connection:
        found = forgetting.find_person(connection, esi.id.hex())
        plan = forgetting.plan_erasure(connection, found, notes=False)
    assert [f.id for f in plan.people] == [esi.id, twin.id]
    assert erase(centre, esi.id.hex()) == 2
    assert b"third@example.org" in stored(centre)
    assert b"twin@example.org" not in stored(centre)


def test_what_is_said_of_a_participant_goes_and_notes_when_asked_for(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    esi = person()
    ama.write(esi)
    invited = invitation(esi.id)
    ama.write(invited)
    marked = absence(esi, "in hospital")
    ama.write(
        Attendance(
            id=marked.id, action_id=GHANA, activity_id=invited.activity_id,
            session_id=marked.session_id, participant_id=invited.id, reason="in hospital",
        )
    )  # fmt: skip
    ama.write(note(people=(esi.id,), body="Named in a note"))
    ama.sync()
    assert participant_id(invited.activity_id, esi.id) == invited.id
    assert erase(centre, "Esi Quaye") == 2
    assert b"in hospital" not in stored(centre)
    assert b"Named in a note" in stored(centre)
    assert erase(centre, esi.id.hex(), notes=True) == 1
    assert b"Named in a note" not in stored(centre)


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_a_search_that_fits_several_or_nobody_erases_nobody(centre: Centre) -> None:
    ama = centre.laptop("Ama", "expert", GHANA)
    one, other = ama.write(person()), ama.write(person())
    ama.sync()
    with centre.database.reading() as connection:
        with pytest.raises(Problem, match="person-ambiguous") as told:
            forgetting.find_person(connection, "quaye")
        for nobody in ("nobody", "", "  ", "%"):
            with pytest.raises(Problem, match="person-not-found"):
                forgetting.find_person(connection, nobody)
    assert one.scope.hex() in str(told.value.details["people"])
    assert other.scope.hex() in str(told.value.details["people"])
    assert Erasure.scoped_by == "seen_in"
