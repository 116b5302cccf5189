"""What was erased is gone from every laptop, whatever came first."""

from collections.abc import Callable

import pytest

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.people import Person
from tests.unit.storage.laptops import Laptop

Make = Callable[[str], Laptop]


@pytest.mark.parametrize("erased_first", [True, False])
def test_what_was_erased_is_gone_whether_it_comes_before_or_after(
    make: Make, erased_first: bool
) -> None:
    one, two, three = make("one"), make("two"), make("three")
    person = Person(id=new_id(), family_name="Mensahxyz", given_name="Ama", country="GH")
    with one.store.unit_of_work() as work:
        work.save(None, person)
    early = one.load_for(two)
    with one.store.reading() as records:
        refs = [past.ref for past in records.history(Person, person.id, "family_name")]
    with two.store.unit_of_work() as work:
        work.save(None, erasure("person", person.id, person.id, refs))
    if erased_first:
        two.give(three)
        three.take(early, one)
    else:
        three.take(early, one)
        two.give(three)
    with three.store.reading() as records:
        kept = records.require(Person, person.id)
        assert (kept.family_name, kept.given_name, kept.country) == ("", "", "GH")
        assert records.search(Person, "Mensahxyz") == []
        (past,) = records.history(Person, person.id, "family_name")
        assert past.erased and past.value is None
        assert not any(b"Mensahxyz" in body for body in _bodies(three))
    three.give(one)
    with one.store.reading() as records:
        assert records.require(Person, person.id).family_name == ""
    assert not any(b"Mensahxyz" in body for body in _bodies(one))
    assert one.problems() == two.problems() == three.problems() == []


def _bodies(laptop: Laptop) -> list[bytes]:
    with laptop.store._engine.connect() as connection:
        tables = (
            "SELECT body FROM changes",
            "SELECT body FROM quarantine",
            "SELECT run FROM parked",
        )
        return [row[0] for sql in tables for row in connection.exec_driver_sql(sql)]
