"""The rebuild applies the log piece by piece; what comes out is the fold of the whole."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.catalogue import load_shipped
from mieux_desktop.storage import rebuilding
from mieux_desktop.storage.engine import writing
from tests.unit.storage.laptops import Laptop, exchange


@pytest.fixture
def make(tmp_path: Path, passphrase: str) -> Iterator[Callable[[str], Laptop]]:
    """Make laptops of one team by name."""
    known: set[bytes] = set()
    made: list[Laptop] = []

    def opened(name: str) -> Laptop:
        made.append(Laptop(tmp_path / name, passphrase, known))
        return made[-1]

    yield opened
    for laptop in made:
        laptop.store.close()


@pytest.mark.parametrize("some_bytes", [1, 600, 1 << 22])
def test_pieces_of_any_size_give_the_same_records(
    make: Callable[[str], Laptop], monkeypatch: pytest.MonkeyPatch, some_bytes: int
) -> None:
    one, two = make("one"), make("two")
    notes = [one.write(f"first\nsecond {number}") for number in range(4)]
    exchange([one, two])
    for number in range(3):
        one.edit(notes[0].id, body=f"mine {number}\nsecond 0")
        two.edit(notes[0].id, body=f"first\nyours {number}")
        two.edit(notes[1].id, body=f"theirs {number}")
    one.delete(notes[1].id)
    one.delete(notes[2].id)
    person = Person(id=new_id(), family_name="Mensah", given_name="Ama")
    with one.store.unit_of_work() as work:
        loaded = work.save(None, person)
        loaded = work.save(loaded, replace(loaded, given_name="Abena"))
    with one.store.unit_of_work() as work:
        refs = loaded.heads["family_name"]
        work.save(None, erasure("person", person.id, person.id, refs))
    with one.store.reading() as records:
        (edited,) = records.find(type(one.action), id=[one.action.id])
    with one.store.unit_of_work() as work:
        work.save(edited, replace(edited, name_en="Ghana, renamed"))
    exchange([one, two])
    before = [one.note(note.id) for note in notes]
    conflicts, found = one.conflicts(), _found(one)
    monkeypatch.setattr(rebuilding, "_SOME_BYTES", some_bytes)
    with writing(one.store._engine) as connection:
        rebuilding.rebuild_projections(connection, load_shipped())
    assert conflicts and one.conflicts() == conflicts
    assert [one.note(note.id) for note in notes] == before
    assert found and _found(one) == found
    assert one.problems() == []


def _found(laptop: Laptop) -> set[bytes]:
    with laptop.store.reading() as records:
        return {note.id for note in records.search(Note, "second")}
