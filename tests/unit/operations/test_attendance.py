"""The register: marks, walk-ins, counts and taking things back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Gender, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import (
    HeldMark,
    Register,
    add_participant,
    add_walk_in,
    marked,
    read_register,
    read_walk_in,
    remove_participant,
    session_to_mark,
    set_marks,
    time_of_mark,
)
from mieux_desktop.operations.people import add_person, delete_person, save_person
from mieux_desktop.operations.stores import check_store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.storage.store import Store

Ghana = tuple[Action, Activity]
DAY = date(2026, 3, 4)


@pytest.fixture
def sessions(store: Store, ghana: Ghana) -> list[Session]:
    """Two sessions of one morning and one of the day before, saved out of order."""
    action, activity = ghana
    slots = [(DAY, time(10, 30)), (DAY, time(9)), (DAY.replace(day=3), time(14))]
    with store.unit_of_work() as work:
        made = [
            work.save(
                None,
                Session(
                    id=new_id(), action_id=action.id, activity_id=activity.id, on=on,
                    starts=starts, title="Session",
                ),
            )
            for on, starts in slots
        ]  # fmt: skip
    return sorted(made, key=lambda s: (s.on, s.starts))


def register(store: Store, ghana: Ghana) -> Register:
    return read_register(store, ghana[1].id)


def put(
    store: Store,
    ghana: Ghana,
    cells: list[tuple[bytes, bytes]],
    mark: Mark | None,
    at: time | None = None,
    reason: str | None = None,
) -> list[Attendance]:
    held = register(store, ghana).marks
    return set_marks(store, [marked(held.get(c), ghana[1], c, mark, at, reason) for c in cells])


def commits(store: Store) -> list[frozenset[str]]:
    seen: list[frozenset[str]] = []
    store.committed = seen.append
    return seen


def test_the_register_sorts_sessions_by_time_and_people_by_name(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    for name in ("Zoé Éclair", "Abena Agyeman", "Samuel Gyasi"):
        add_participant(store, ghana[1].id, add_person(store, name, "Bank of Ghana").id)
    shown = register(store, ghana)
    assert [s.id for s in shown.sessions] == [s.id for s in sessions]
    assert [r.name for r in shown.rows] == ["Agyeman, Abena", "Éclair, Zoé", "Gyasi, Samuel"]
    assert {r.institution for r in shown.rows} == {"Bank of Ghana"}


def test_a_mark_is_one_intent_and_marking_the_same_again_writes_nothing(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    one = add_participant(store, ghana[1].id, add_person(store, "Samuel Gyasi").id)
    two = add_participant(store, ghana[1].id, add_person(store, "Ama Danso").id)
    cells = [(p.id, s.id) for p in (one, two) for s in sessions]
    seen = commits(store)
    assert len(put(store, ghana, cells, Mark.PRESENT)) == 6
    assert put(store, ghana, cells, Mark.PRESENT) == []
    assert len(seen) == 1
    undo_last(store)
    assert register(store, ghana).counts(sessions[0].id) == {None: 2}
    assert len(put(store, ghana, cells, Mark.ABSENT)) == 6
    assert register(store, ghana).counts(sessions[0].id) == {Mark.ABSENT: 2}
    assert check_store(store) == []


def test_clearing_what_was_never_marked_writes_nothing(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    one = add_participant(store, ghana[1].id, add_person(store, "Samuel Gyasi").id)
    seen = commits(store)
    assert put(store, ghana, [(one.id, sessions[0].id)], None) == []
    assert seen == []


def test_late_keeps_its_time_until_another_is_given_or_the_mark_changes(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    one = add_participant(store, ghana[1].id, add_person(store, "Samuel Gyasi").id)
    cell = (one.id, sessions[0].id)

    def held() -> HeldMark:
        return register(store, ghana).marks[cell]

    put(store, ghana, [cell], Mark.LATE, time(9, 25))
    assert put(store, ghana, [cell], Mark.LATE) == []
    assert held().at == time(9, 25)
    put(store, ghana, [cell], Mark.LATE, time(9, 40))
    assert held().at == time(9, 40)
    put(store, ghana, [cell], Mark.PRESENT, time(9, 40))
    assert held().at is None
    put(store, ghana, [cell], Mark.EXCUSED, reason="At the ministry")
    assert put(store, ghana, [cell], Mark.EXCUSED) == []
    assert held().reason == "At the ministry"
    put(store, ghana, [cell], None)
    assert cell not in register(store, ghana).marks
    with store.reading() as records:
        past = records.history(Attendance, attendance_id(cell[1], cell[0]), "mark")
    assert [p.value for p in past] == [None, Mark.EXCUSED, Mark.PRESENT, Mark.LATE]


def test_a_walk_in_is_one_line_one_intent_and_present(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    seen = commits(store)
    walk_in = add_walk_in(
        store, ghana[1].id, "Grace Mensah, Office of Diaspora Affairs", sessions[1].id
    )
    assert len(seen) == 1 and walk_in.walk_in
    (row,) = register(store, ghana).rows
    assert (row.name, row.institution) == ("Mensah, Grace", "Office of Diaspora Affairs")
    assert register(store, ghana).mark(walk_in.id, sessions[1].id) is Mark.PRESENT
    undo_last(store)
    assert register(store, ghana).rows == ()


def test_a_walk_in_who_is_known_is_not_made_again(store: Store, ghana: Ghana) -> None:
    zoe = add_person(store, "Zoé Éclair", "Bank of Ghana")
    again = add_walk_in(store, ghana[1].id, "zoe ECLAIR, bank of ghana")
    assert again.person_id == zoe.id
    assert add_walk_in(store, ghana[1].id, "Éclair, Zoé").person_id == zoe.id


def test_a_namesake_of_another_institution_is_another_person(store: Store, ghana: Ghana) -> None:
    zoe = add_person(store, "Zoé Éclair", "Bank of Ghana")
    other = add_walk_in(store, ghana[1].id, "Zoé Éclair, Ministry of Finance")
    assert other.person_id != zoe.id
    third = add_walk_in(store, ghana[1].id, "Zoé Éclair")  # which of the two is not known
    assert third.person_id not in (zoe.id, other.person_id)


def test_a_known_person_without_institution_gets_the_one_typed(store: Store, ghana: Ghana) -> None:
    zoe = add_person(store, "Zoé Éclair")
    assert add_walk_in(store, ghana[1].id, "Zoé Éclair, UNDP").person_id == zoe.id
    assert register(store, ghana).rows[0].institution == "UNDP"


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("Grace Mensah", ("Grace Mensah", "")),
        ("Grace Mensah, Bank of Ghana", ("Grace Mensah", "Bank of Ghana")),
        ("Mensah, Grace, Bank of Ghana", ("Mensah, Grace", "Bank of Ghana")),
        ("Gyasi, Samuel", ("Gyasi, Samuel", "")),
        ("Gyasi, UNDP", ("Gyasi", "UNDP")),
        ("Gyasi, Known", ("Gyasi", "Known")),
        ("Gyasi,", ("Gyasi", "")),
        (" , ", ("", "")),
    ],
)
def test_a_walk_in_line_is_read_as_name_and_institution(line: str, read: tuple[str, str]) -> None:
    assert read_walk_in(line, lambda name: name == "Known") == read


def test_a_walk_in_without_a_name_changes_nothing(store: Store, ghana: Ghana) -> None:
    seen = commits(store)
    with pytest.raises(Problem, match="person-name-missing"):
        add_walk_in(store, ghana[1].id, " , ")
    assert seen == []


def test_adding_someone_twice_is_one_participant(store: Store, ghana: Ghana) -> None:
    zoe = add_person(store, "Zoé Éclair")
    first = add_participant(store, ghana[1].id, zoe.id)
    seen = commits(store)
    assert add_participant(store, ghana[1].id, zoe.id).id == first.id
    assert seen == []


def test_a_removed_participant_comes_back_with_their_marks(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    zoe = add_person(store, "Zoé Éclair")
    held = add_participant(store, ghana[1].id, zoe.id, sessions[0].id)
    remove_participant(store, held.id)
    assert register(store, ghana).rows == ()
    assert register(store, ghana).those_who_came() == []
    undo_last(store)
    assert register(store, ghana).attended(sessions[0].id) == 1
    remove_participant(store, held.id)
    add_participant(store, ghana[1].id, zoe.id)
    assert register(store, ghana).attended(sessions[0].id) == 1


def test_a_person_who_was_deleted_keeps_their_name_on_the_register(
    store: Store, ghana: Ghana
) -> None:
    zoe = add_person(store, "Zoé Éclair")
    add_participant(store, ghana[1].id, zoe.id)
    delete_person(store, zoe.id)
    assert register(store, ghana).rows[0].name == "Éclair, Zoé"


def test_counts_say_who_came_how_often_and_from_where(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    people: list[Person] = []
    for name, gender in (("Ama Danso", Gender.WOMAN), ("Kofi Ansah", Gender.MAN), ("X Y", None)):
        person = add_person(store, name, "Bank of Ghana")
        people.append(save_person(store, person, replace(person, gender=gender), "Bank of Ghana"))
    ids = [add_participant(store, ghana[1].id, p.id).id for p in people]
    early, first, second = sessions
    put(store, ghana, [(ids[0], early.id), (ids[0], first.id)], Mark.PRESENT)
    put(store, ghana, [(ids[1], first.id)], Mark.LATE, time(9, 10))
    put(store, ghana, [(ids[2], first.id)], Mark.EXCUSED)
    shown = register(store, ghana)
    assert shown.counts(first.id) == {Mark.PRESENT: 1, Mark.LATE: 1, Mark.EXCUSED: 1}
    held = shown.held(datetime(2026, 3, 4, 9, 30))
    assert held == [early, first]
    assert [shown.attended_by(id_, held) for id_ in ids] == [2, 1, 0]
    assert shown.genders() == {Gender.WOMAN: 1, Gender.MAN: 1}
    assert shown.institutions() == {"Bank of Ghana": 2}
    assert shown.held(datetime(2026, 3, 4, 11)) == [early, first, second]


def test_the_session_to_mark_is_the_one_begun_last_today(sessions: list[Session]) -> None:
    early, first, second = sessions

    def at(day: int, hour: int, minute: int = 0) -> Session | None:
        return session_to_mark(sessions, datetime(2026, 3, day, hour, minute))

    assert at(2, 12) is early
    assert at(3, 18) is early
    assert at(4, 8) is first
    assert at(4, 9) is first
    assert at(4, 10, 30) is second
    assert at(9, 9) is second
    assert session_to_mark([], datetime(2026, 3, 4)) is None


def test_times_of_marks_are_those_of_the_wall_where_the_activity_is(
    ghana: Ghana, sessions: list[Session]
) -> None:
    noon = datetime(2026, 3, 4, 12, 5, 33, tzinfo=UTC)
    manila = replace(ghana[1], timezone="Asia/Manila")
    assert time_of_mark(manila, sessions[1], noon) == time(20, 5)
    assert time_of_mark(manila, sessions[0], noon) is None


def test_the_register_of_many_asks_as_often_as_that_of_few(
    store: Store, ghana: Ghana, sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    from mieux_desktop.storage.repository import Repository

    asked: list[str] = []
    read: Callable[..., object] = Repository.values

    def counting(self: Repository, kind: type, *names: object, **filters: object) -> object:
        asked.append(kind.__name__)
        return read(self, kind, *names, **filters)

    for number in range(12):
        person = add_person(store, f"Person{number} Name", f"Ministry {number}")
        add_participant(store, ghana[1].id, person.id, sessions[0].id)
    monkeypatch.setattr(Repository, "values", counting)
    register(store, ghana)
    assert asked == ["Participant", "Alias", "Person", "Institution", "Attendance"]


def test_a_walk_in_who_was_late_stays_late(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    zoe = add_participant(store, ghana[1].id, add_person(store, "Zoé Éclair").id)
    put(store, ghana, [(zoe.id, sessions[0].id)], Mark.LATE, time(14, 5))
    add_walk_in(store, ghana[1].id, "Zoé Éclair", sessions[0].id)
    assert register(store, ghana).mark(zoe.id, sessions[0].id) is Mark.LATE


def test_marks_pressed_faster_than_they_are_written_leave_no_conflict(
    store: Store, ghana: Ghana, sessions: list[Session]
) -> None:
    zoe = add_participant(store, ghana[1].id, add_person(store, "Zoé Éclair").id)
    cell = (zoe.id, sessions[0].id)
    seen = marked(None, ghana[1], cell, Mark.PRESENT)
    set_marks(store, [seen])
    set_marks(store, [marked(HeldMark.of(seen), ghana[1], cell, Mark.ABSENT)])
    with store.reading() as records:
        held = records.require(Attendance, seen.id)
    assert held.mark is Mark.ABSENT
    assert len(held.heads["mark"]) == 1
