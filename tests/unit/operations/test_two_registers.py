"""Two laptops keep one register apart, then exchange: no mark and no signature is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mieux_desktop.domain.attendance import Mark, Participant, attendance_id
from mieux_desktop.domain.evidence import Signature, SignatureKind, badge_code
from mieux_desktop.operations.attendance import (
    Register,
    add_participant,
    add_walk_in,
    come_instead,
    marked,
    read_register,
    set_marks,
)
from mieux_desktop.operations.attendance_history import read_cell
from mieux_desktop.operations.conflicts import keep_version, list_conflicts
from mieux_desktop.operations.duplicates import find_duplicates, merge
from mieux_desktop.operations.evidence_corrections import correct_marks
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.signing import check_in, read_signed_register, sign
from mieux_desktop.storage.store import Store
from tests.unit.operations.signing_scene import DAY, PEN, hold_sessions
from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

OTHER_PEN = [[(0.2, 0.2), (0.4, 0.8), (0.8, 0.1)]]
Team = tuple[Expert, Expert]


@pytest.fixture
def team(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    """Ama and Ben, paired; four sessions and three people on both laptops."""
    seal_codes_cheaply(monkeypatch)
    ama = Expert(tmp_path / "ama", "Ama Boateng", passphrase)
    ben = Expert(tmp_path / "ben", "Ben Kofi", passphrase)
    hold_sessions(ama.store, ama.activity)
    for name in ("Akosua Tweneboah", "Efua Dadzie-Mills", "Kwabena Ofosuhene-Addo"):
        person = add_person(ama.store, name)
        add_participant(ama.store, ama.activity.id, person.id)
    pair(ama, ben, tmp_path / "stick")
    exchange(ama, ben, tmp_path)
    yield ama, ben
    for expert in (ama, ben):
        assert expert.is_sound()
        expert.store.close()


def exchange(ama: Expert, ben: Expert, folder: Path) -> None:
    """Let both have all that either wrote."""
    ama.give(ben, folder / f"stick-{ama.now.timestamp()}")
    ben.give(ama, folder / f"stick-{ben.now.timestamp()}")
    ama.give(ben, folder / f"back-{ama.now.timestamp()}")


def register(expert: Expert) -> Register:
    return read_register(expert.store, expert.activity.id)


def mark(expert: Expert, row: int, session: int, given: Mark, reason: str = "") -> None:
    """Mark a cell, as a correction where a reason is given."""
    shown = register(expert)
    cell = (shown.rows[row].participant_id, shown.sessions[session].id)
    edited = marked(shown.marks.get(cell), expert.activity, cell, given)
    if reason:
        correct_marks(expert.store, [edited], reason)
    else:
        set_marks(expert.store, [edited])


def shown_marks(store: Store, expert: Expert) -> dict[str, list[Mark | None]]:
    shown = read_register(store, expert.activity.id)
    return {
        row.name: [shown.mark(row.participant_id, session.id) for session in shown.sessions]
        for row in shown.rows
    }


def test_marks_and_signatures_made_apart_are_all_there_afterwards(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    mark(ama, 0, 0, Mark.PRESENT)
    mark(ama, 1, 0, Mark.LATE)
    mark(ben, 0, 1, Mark.PRESENT)
    mark(ben, 2, 0, Mark.EXCUSED)
    first = register(ama).rows[0].participant_id
    by_ama = sign(ama.store, first, DAY, PEN)
    by_ben = sign(ben.store, first, DAY, OTHER_PEN, kind=SignatureKind.PHONE)
    exchange(ama, ben, tmp_path)
    assert shown_marks(ama.store, ama) == shown_marks(ben.store, ben)
    assert [row[:2] for row in shown_marks(ama.store, ama).values()] == [
        [Mark.PRESENT, Mark.PRESENT], [Mark.LATE, None], [Mark.EXCUSED, None],
    ]  # fmt: skip
    for expert in team:
        found = read_signed_register(expert.store, expert.activity.id)
        assert found.signs[first, DAY].kept == 2
        assert found.signs[first, DAY].signed_at == min(by_ama.signed_at, by_ben.signed_at)
        session = found.register.sessions[0].id
        kept = read_cell(expert.store, [first], session, DAY).signatures
        assert {one.strokes for one in kept} == {by_ama.strokes, by_ben.strokes}
        assert len({one.device for one in kept}) == 2


def test_a_cell_marked_differently_is_shown_until_somebody_chooses(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    mark(ama, 0, 0, Mark.PRESENT)
    mark(ben, 0, 0, Mark.ABSENT)
    exchange(ama, ben, tmp_path)
    shown = register(ama)
    cell = (shown.rows[0].participant_id, shown.sessions[0].id)
    assert shown.disputed == register(ben).disputed == {cell}
    (conflict,) = list_conflicts(ben.store)
    assert conflict.record_id == attendance_id(cell[1], cell[0])
    present = next(v for v in conflict.versions if Mark.PRESENT in v.text.lower())
    keep_version(ben.store, conflict, present.ref)
    exchange(ama, ben, tmp_path)
    for expert in team:
        assert register(expert).disputed == set()
        assert register(expert).marks[cell].mark is Mark.PRESENT
        past = read_cell(expert.store, [cell[0]], cell[1], DAY).changes
        assert {change.now.mark for change in past if change.now} == {Mark.PRESENT, Mark.ABSENT}


def test_a_correction_and_its_reason_travel_with_what_was_before(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    mark(ama, 1, 0, Mark.PRESENT)
    exchange(ama, ben, tmp_path)
    participant = register(ben).rows[1].participant_id
    sign(ben.store, participant, DAY, PEN)
    mark(ben, 1, 0, Mark.ABSENT, "Marked in the wrong row")
    exchange(ama, ben, tmp_path)
    session = register(ama).sessions[0].id
    newest, oldest = read_cell(ama.store, [participant], session, DAY).changes
    assert (newest.was, newest.author) == (oldest.now, "Ben Kofi")
    assert newest.why == "Marked in the wrong row" and oldest.author == "Ama Boateng"


def test_somebody_put_on_both_lists_is_one_row_with_both_signatures(
    team: Team, tmp_path: Path
) -> None:
    ama, ben = team
    line = "Yaa Asantewaa, Bank of Ghana"
    session = register(ama).sessions[0]
    twins = [add_walk_in(each.store, each.activity.id, line, session.id) for each in team]
    for expert, participant, pen in zip(team, twins, (PEN, OTHER_PEN), strict=True):
        sign(expert.store, participant.id, DAY, pen)
    exchange(ama, ben, tmp_path)
    found = next(one for one in find_duplicates(ama.store) if one.entity == "person")
    merge(ama.store, "person", found.one.id, found.other.id)
    exchange(ama, ben, tmp_path)
    for expert in team:
        shown = read_signed_register(expert.store, expert.activity.id)
        (row,) = (row for row in shown.register.rows if row.name == "Asantewaa, Yaa")
        assert shown.signs[row.participant_id, DAY].kept == 2
        people = {row.participant_id, *shown.twins[row.participant_id]}
        assert people == {participant.id for participant in twins}
        assert shown.register.mark(row.participant_id, session.id) is Mark.PRESENT
        assert not shown.unsigned(DAY)
        for id_ in people:  # the badge of either still lets in
            check_in(expert.store, session.id, badge_code(id_))


def test_a_substitution_made_on_one_laptop_is_told_on_the_other(team: Team, tmp_path: Path) -> None:
    ama, ben = team
    rows = register(ama).rows
    come_instead(ama.store, rows[0].participant_id, rows[2].participant_id)
    exchange(ama, ben, tmp_path)
    assert register(ben).rows[0].instead_of == rows[2].participant_id
    with ben.store.reading() as records:
        assert records.total(Participant) == 3
        assert records.total(Signature) == 0
