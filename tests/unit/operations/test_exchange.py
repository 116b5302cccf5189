"""Work that goes from laptop to laptop in files: whole, once, wherever it came from."""

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from mieux_desktop.domain.attendance import Participant, participant_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Ref
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.exchange import list_exchanges, read_file
from mieux_desktop.operations.pairing import alarm_of_this_laptop, share_actions, unpair
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.set_aside import read_badge, read_set_aside
from mieux_desktop.operations.stores import unlock_store
from tests.unit.operations.team import Expert, pair

Make = Callable[[str], Expert]


def body(expert: Expert, note: Note) -> str:
    held = expert.note(note.id)
    assert held is not None
    return held.body


def test_two_experts_hold_the_same_after_days_of_work(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    notes = []
    for day in range(4):
        notes += [one.write(f"one, day {day}"), other.write(f"other, day {day}")]
        if day:
            one.edit(notes[-3], body=f"day {day} by one")
        one.give(other, stick)
        other.give(one, stick)
        one.restart()
    one.give(other, stick)
    assert [body(one, n) for n in notes] == [body(other, n) for n in notes]
    other.give(one, stick)
    assert one.knows(other).waiting_changes == other.knows(one).waiting_changes == 0
    assert one.is_sound() and other.is_sound()


def test_an_answer_confirms_what_arrived(two: tuple[Expert, Expert], stick: Path) -> None:
    one, other = two
    one.write("text")
    assert one.knows(other).waiting_changes > 0
    written = one.send(other, stick)
    assert written.changes > 0 and one.knows(other).acknowledged_at is None
    arrived = read_file(other.store, written.path)
    assert arrived.laptop is not None and arrived.laptop.last_received_at is not None
    assert (arrived.changes, arrived.action_ids) == (written.changes, (one.action.id,))
    other.give(one, stick)
    laptop = one.knows(other)
    assert laptop.waiting_changes == 0 and laptop.acknowledged_at == laptop.last_sent_at
    assert [e.state for e in list_exchanges(one.store)] == ["received", "confirmed"]
    assert list_exchanges(other.store)[1].counts["changes"] == written.changes


def test_two_versions_are_a_conflict_on_both_and_paragraphs_merge(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    same, apart = one.write("Old"), one.write("First\n\nLast")
    one.give(other, stick)
    other.now = one.now + timedelta(hours=1)
    one.edit(same, body="Mine")
    one.edit(apart, body="First, by one\n\nLast")
    other.edit(same, body="Theirs")
    other.edit(apart, body="First\n\nLast, by other")
    assert one.give(other, stick).conflicts == 1
    assert other.give(one, stick).conflicts == 1
    assert read_badge(one.store).conflicts == read_badge(other.store).conflicts == 1
    assert body(one, same) == body(other, same) == "Theirs"
    assert body(one, apart) == body(other, apart) == "First, by one\n\nLast, by other"


def test_a_lost_file_heals_by_the_next_and_a_repeated_one_brings_nothing(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    first = one.write("lost")
    one.send(other, stick).path.unlink()
    one.write("sent")
    written = one.send(other, stick)
    assert read_file(other.store, written.path).changes == written.changes
    again = read_file(other.store, written.path)
    assert (again.repeated, again.changes, again.duplicates) == (True, 0, written.changes)
    assert body(other, first) == "lost"
    assert list_exchanges(other.store)[0].counts["changes"] == written.changes


def test_a_third_laptop_carries_work_between_two_that_never_meet(make: Make, stick: Path) -> None:
    one, carrier, other = make("Ines"), make("Carl"), make("Markus")
    for left, right in ((one, carrier), (carrier, other), (one, other)):
        pair(left, right, stick)
    note = one.write("carried")
    photo = one.attach(note, b"photo")
    one.give(carrier, stick)
    carrier.give(other, stick)
    assert body(other, note) == "carried"
    assert other.store.attachments.read(photo.sha256) == b"photo"
    other.give(carrier, stick)
    assert carrier.give(one, stick).changes > 0
    assert one.knows(carrier).waiting_changes == 0 and one.knows(other).waiting_changes > 0


def test_work_of_a_laptop_that_is_not_paired_here_is_counted_and_left(
    make: Make, stick: Path
) -> None:
    one, carrier, other = make("Ines"), make("Carl"), make("Markus")
    pair(one, carrier, stick)
    pair(carrier, other, stick)
    note = one.write("unknown")
    one.give(carrier, stick)
    arrived = carrier.give(other, stick)
    assert arrived.skipped > 0 and other.note(note.id) is None
    pair(one, other, stick)
    carrier.give(other, stick)
    assert body(other, note) == "unknown"


def test_a_restored_laptop_gets_its_own_work_and_files_back(
    two: tuple[Expert, Expert], stick: Path, tmp_path: Path
) -> None:
    one, other = two
    one.give(other, stick)
    other.give(one, stick)
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "backup")
    one.store = unlock_store(one.folder, one.passphrase, now=one.clock)
    note = one.write("written after the backup")
    photo = one.attach(note, b"taken after the backup")
    one.give(other, stick)
    other.give(one, stick)
    one.store.close()
    shutil.rmtree(one.folder)
    shutil.copytree(tmp_path / "backup", one.folder)
    one.store = unlock_store(one.folder, one.passphrase, now=one.clock)
    assert one.note(note.id) is None
    one.give(other, stick)
    other.give(one, stick)
    assert body(one, note) == "written after the backup"
    assert one.store.attachments.holds(photo.sha256)
    assert one.is_sound()


def test_a_person_who_is_linked_later_arrives_then(two: tuple[Expert, Expert], stick: Path) -> None:
    one, other = two
    person = add_person(one.store, "Ama Mensah", "Bank of Ghana")
    one.give(other, stick)
    other.give(one, stick)

    def arrived() -> Person | None:
        with other.store.reading() as records:
            return records.get(Person, person.id)

    assert arrived() is None
    id_ = participant_id(one.activity.id, person.id)
    with one.store.unit_of_work() as work:
        work.save(
            None,
            Participant(
                id=id_, action_id=one.action.id, activity_id=one.activity.id, person_id=person.id
            ),
        )
    one.give(other, stick)
    held = arrived()
    assert held is not None and held.full_name == "Ama Mensah"
    assert other.is_sound()


def test_work_in_other_actions_stays_at_home_until_it_is_shared(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    secret = one.write("not for the team", one.other_action)
    one.give(other, stick)
    other.give(one, stick)
    assert other.note(secret.id) is None
    assert one.knows(other).waiting_changes == 0
    one.write("still not for the team", one.other_action)
    assert one.knows(other).waiting_changes == 0
    shared = [one.action.id, one.other_action.id]
    share_actions(one.store, other.store.device, shared)
    arrived = one.give(other, stick)
    assert arrived.not_shared == (one.other_action.id,) and other.note(secret.id) is None
    assert other.knows(one).their_action_ids == tuple(sorted(shared))
    other.give(one, stick)
    share_actions(other.store, one.store.device, shared)
    one.give(other, stick)
    assert body(other, secret) == "not for the team"
    one.write("for the team")
    assert one.knows(other).waiting_changes > 0
    assert read_badge(other.store).set_aside == 0 and other.is_sound()


def test_what_is_being_typed_is_settled_before_the_file(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    note = one.write("saved")
    loaded = one.note(note.id)
    assert loaded is not None
    keep_draft(one.store, loaded, replace(loaded, body="still being typed"))
    one.give(other, stick)
    assert body(other, note) == "still being typed"


def test_an_erased_person_is_erased_everywhere(two: tuple[Expert, Expert], stick: Path) -> None:
    one, other = two
    person = add_person(one.store, "Kofi Annan")
    one.write("met", people=(person.id,))
    one.give(other, stick)
    with one.store.unit_of_work("lasting") as work:
        loaded = work.require(Person, person.id)
        refs: set[Ref] = {ref for heads in loaded.heads.values() for ref in heads}
        work.save(None, erasure("person", person.id, person.id, refs))
    one.give(other, stick)
    with other.store.reading() as records:
        held = records.require(Person, person.id)
    assert held.full_name == "" and other.is_sound()


def test_ten_thousand_changes_arrive_while_somebody_types(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    with one.store.unit_of_work() as work:  # people have a scope, and so a change, of their own
        people = [Person(id=new_id(), family_name=f"Name {number}") for number in range(10_000)]
        for person in people:
            work.save(None, person)
    one.write("met them all", people=tuple(person.id for person in people))
    path = one.send(other, stick).path
    begun, ended = threading.Event(), threading.Event()
    typed: list[bytes] = []

    def type_on() -> None:
        begun.wait(60)
        while not ended.is_set() and len(typed) < 50:
            typed.append(other.write("typed meanwhile").id)

    typist = threading.Thread(target=type_on)
    typist.start()
    steps: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> None:
        steps.append((done, total))
        begun.set()

    arrived = read_file(other.store, path, progress)
    ended.set()
    typist.join()
    assert arrived.changes >= 10_000 and typed
    assert [done for done, _ in steps] == sorted(done for done, _ in steps)
    assert steps[-1][0] == steps[-1][1]
    with other.store.reading() as records:
        assert records.total(Person) == 10_002
        assert records.total(Note) == 1 + len(typed)


def test_what_waits_for_an_earlier_file_is_shown_until_that_comes(
    two: tuple[Expert, Expert], stick: Path, tmp_path: Path
) -> None:
    one, other = two
    other.store.close()
    shutil.copytree(other.folder, tmp_path / "backup")
    other.store = unlock_store(other.folder, other.passphrase, now=other.clock)
    first = one.write("before the restore")
    one.give(other, stick)
    other.give(one, stick)
    other.store.close()
    shutil.rmtree(other.folder)
    shutil.copytree(tmp_path / "backup", other.folder)
    other.store = unlock_store(other.folder, other.passphrase, now=other.clock)
    second = one.write("after the restore")
    arrived = one.give(other, stick)
    assert arrived.parked > 0 and other.note(second.id) is None
    (waiting,) = read_set_aside(other.store).waiting
    assert waiting.changes == arrived.parked
    assert waiting.laptop_name == other.knows(one).laptop_name
    other.give(one, stick)
    one.give(other, stick)
    assert body(other, first) and body(other, second)
    assert read_set_aside(other.store).waiting == () and other.is_sound()


def test_what_waits_of_a_laptop_is_forgotten_when_it_is_unpaired(
    two: tuple[Expert, Expert], stick: Path, tmp_path: Path
) -> None:
    one, other = two
    other.store.close()
    shutil.copytree(other.folder, tmp_path / "backup")
    other.restart()
    one.write("before the restore")
    one.give(other, stick)
    other.give(one, stick)
    other.store.close()
    shutil.rmtree(other.folder)
    shutil.copytree(tmp_path / "backup", other.folder)
    other.restart()
    one.write("after the restore")
    assert one.give(other, stick).parked > 0
    unpair(other.store, one.store.device)
    assert read_set_aside(other.store).waiting == () and other.is_sound()


def test_a_laptop_that_works_in_two_places_is_told_of(
    two: tuple[Expert, Expert], stick: Path, tmp_path: Path
) -> None:
    one, other = two
    one.write("before the copy")
    one.give(other, stick)
    one.store.close()
    shutil.copytree(one.folder, tmp_path / "copy")
    one.store = unlock_store(one.folder, one.passphrase, now=one.clock)
    one.write("written in the one place")
    assert one.give(other, stick).clones == ()
    copy = unlock_store(tmp_path / "copy", one.passphrase, now=one.clock)
    home, one.store = one.store, copy
    note = one.write("written in the other place")
    arrived = one.give(other, stick)
    one.store = home
    copy.close()
    assert arrived.clones == (other.knows(one).laptop_name,)
    assert other.knows(one).alarm == "clone" and body(other, note)
    assert alarm_of_this_laptop(one.store) == ""
    one.give(other, stick)  # its receipts tell that it lacks what its copy wrote
    other.give(one, stick)
    assert alarm_of_this_laptop(one.store) == "clone" and body(one, note)
