"""The search index stays what the records say, and keeps no word that was to be forgotten."""

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.storage import search
from mieux_desktop.storage.engine import connect, make_engine
from mieux_desktop.storage.tables import LOG, RECORDS, projections
from tests.unit.storage.laptops import Laptop

Make = Callable[[str], Laptop]
SPOKEN = ("aab", "aac", "aad aae", "b", "c aac", "bank banks")
STARTS = ("a", "aa", "aac", "aad", "b", "bank", "banks", "c", "ca")


class Indexed:
    """Notes without a log, and their index, in an encrypted file."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._path = folder / "notes.db"
        connect(self._path, bytes(32), create=True).close()
        self.engine = make_engine(self._path, bytes(32))
        self._random = random.Random(seed)
        self._bodies: dict[bytes, str] = {}
        with self.writing() as connection:
            LOG.create_all(connection)
            RECORDS.create_all(connection)
            for statement in search.CREATE:
                connection.exec_driver_sql(statement)
            # Parts of an index as small as this show after some notes what takes thousands else.
            small = "INSERT INTO search_note (search_note, rank) VALUES ('pgsz', 32)"
            connection.exec_driver_sql(small)

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        with self.engine.begin() as connection:
            yield connection

    def write_some(self) -> None:
        """Add, change and drop a few notes in one transaction."""
        with self.writing() as connection:
            known = sorted(self._bodies)
            for _ in range(self._random.randrange(1, 6)):
                if known and self._random.random() < 0.5:
                    id_ = self._random.choice(known)
                else:
                    id_ = self._random.randbytes(1)
                connection.exec_driver_sql("DELETE FROM note WHERE id = ?", (id_,))
                if self._random.random() < 0.3:
                    self._bodies.pop(id_, None)
                    search.drop_rows(connection, "note", [id_])
                else:
                    self._bodies[id_] = self._random.choice(SPOKEN)
                    self._insert(connection, id_)
                    search.index_rows(connection, "note", [id_])

    def _insert(self, connection: sa.Connection, id_: bytes) -> None:
        names = {c.name: None for c in projections["note"].c}
        row = {**names, "id": id_, "body": self._bodies[id_], "deleted": False}
        connection.execute(sa.insert(projections["note"]).values(row))

    def forget_some(self) -> None:
        with self.writing() as connection:
            search.forget_words(connection, ["note", "person", "exchange"])
        self.go_on_forgetting(3)

    def go_on_forgetting(self, most: int) -> None:
        for _ in range(most):
            with self.writing() as connection:
                if not search.forget_some(connection):
                    return

    def write(self, body: str) -> bytes:
        """Add a note."""
        id_ = len(self._bodies).to_bytes(2)
        self._bodies[id_] = body
        with self.writing() as connection:
            self._insert(connection, id_)
            search.index_rows(connection, "note", [id_])
        return id_

    def drop(self, id_: bytes) -> None:
        """Take a note out of the index."""
        del self._bodies[id_]
        with self.writing() as connection:
            connection.exec_driver_sql("DELETE FROM note WHERE id = ?", (id_,))
            search.drop_rows(connection, "note", [id_])

    def holds(self, word: str) -> bool:
        """Tell whether the index has a word on the disk, marked as gone or not."""
        with self.engine.connect() as connection:
            blocks = connection.exec_driver_sql("SELECT block FROM search_note_data").scalars()
            return any(word.encode() in block for block in blocks)

    def problems(self) -> list[str]:
        """Return what a fresh connection finds wrong with the index, and what a search does."""
        raw = connect(self._path, bytes(32))
        found = [row[0] for row in raw.execute("PRAGMA integrity_check") if row[0] != "ok"]
        raw.close()
        with self.engine.connect() as connection:
            for start in STARTS:
                ids = set(search.find_words(connection, "note", start, 10_000, {}))
                due = {
                    id_
                    for id_, body in self._bodies.items()
                    if any(word.startswith(start) for word in body.split())
                }
                found += [f"{start}: {id_.hex()}" for id_ in ids ^ due]
        return found


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_written_and_forgotten_the_index_is_what_the_notes_say(
    tmp_path: Path, seed: int
) -> None:
    notes, chance = Indexed(tmp_path, seed), random.Random(seed)
    for _ in range(60):
        if chance.random() < 0.5:
            notes.forget_some()
        notes.write_some()
        assert notes.problems() == []
    notes.go_on_forgetting(1000)
    assert notes.problems() == []
    notes.engine.dispose()


@pytest.mark.parametrize("others", [0, 1, 40])
def test_a_word_that_was_forgotten_is_not_on_the_disk(tmp_path: Path, others: int) -> None:
    notes = Indexed(tmp_path, 0)
    for number in range(others):
        notes.write(f"note {number}")
    secret = notes.write("zanzibarian quartz")
    for number in range(others):
        notes.write(f"later {number}")
    notes.drop(secret)
    notes.forget_some()
    rounds = 0
    while notes.holds("zanzibarian") or notes.holds("quartz"):
        notes.write(f"meanwhile {rounds}")
        notes.go_on_forgetting(1)
        rounds += 1
        assert rounds < 100
    notes.go_on_forgetting(1000)
    with notes.engine.connect() as connection:
        assert not search.forget_some(connection)
    assert notes.problems() == []
    notes.engine.dispose()


def test_a_store_that_was_cut_while_it_forgot_goes_on_when_it_is_opened(make: Make) -> None:
    one = make("one")
    one.write("stays")
    note = one.write("zanzibarian")
    one.delete(note.id)
    with one.store._engine.begin() as connection:
        search.forget_words(connection, ["note"])
    one.restart()
    with one.store._engine.connect() as connection:
        blocks = connection.exec_driver_sql("SELECT block FROM search_note_data").scalars().all()
        assert not any(b"zanzibarian" in block for block in blocks)
        assert any(b"stays" in block for block in blocks)
    assert one.problems() == []


def test_a_check_on_a_connection_that_was_idle_while_others_wrote_finds_nothing(make: Make) -> None:
    one = make("one")
    one.write("first")
    with one.store.reading() as records:  # this connection remembers the index
        assert len(records.search(Note, "first")) == 1
        one.write("second")  # by another
    for _ in range(3):
        assert one.problems() == []
        one.write("third")


def test_the_index_never_deletes_in_two_ways(make: Make) -> None:
    """FTS5's own secure deletion, once it was on and is off again, damages an index."""
    one = make("one")
    person = Person(id=new_id(), family_name="Mensahxyz", given_name="Ama")
    with one.store.unit_of_work() as work:
        saved = work.save(None, person)
    with one.store.unit_of_work() as work:
        work.save(None, erasure("person", person.id, person.id, saved.heads["family_name"]))
    with one.store._engine.connect() as connection:
        config = connection.exec_driver_sql("SELECT k FROM search_person_config").scalars()
        assert set(config) == {"version"}
        blocks = connection.exec_driver_sql("SELECT block FROM search_person_data").scalars()
        assert not any(b"mensahxyz" in block for block in blocks)
