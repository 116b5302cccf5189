"""Figures of attendance, and files of them that show nobody."""

import csv
from pathlib import Path

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.operations.attendance import add_participant, come_instead, set_marks
from mieux_desktop.operations.evidence_figures import read_figures, write_figures
from mieux_desktop.operations.people import add_person
from mieux_desktop.storage.store import Store
from tests.unit.operations.signing_scene import DAY, NEXT, edited, hold_sessions, invite, put

Ghana = tuple[Action, Activity]


def test_invited_registered_attended_and_person_days_are_counted(
    store: Store, ghana: Ghana
) -> None:
    activity = ghana[1]
    sessions = hold_sessions(store, activity)
    named = [add_participant(store, activity.id, add_person(store, f"N P{n}").id).id
             for n in range(3)]  # fmt: skip
    (walk_in,) = invite(store, activity, ("Efua Dadzie, Interior",))
    put(store, activity, named[0], sessions[0], Mark.PRESENT)
    put(store, activity, named[0], sessions[1], Mark.LATE)
    put(store, activity, named[0], sessions[2], Mark.PRESENT)
    put(store, activity, named[1], sessions[0], Mark.ABSENT)
    put(store, activity, walk_in, sessions[1], Mark.PRESENT)
    come_instead(store, walk_in, named[2])
    figures = read_figures(store, activity.id, for_others=False)
    assert (figures.invited, figures.registered, figures.attended) == (3, 3, 2)
    assert figures.person_days == 3
    assert {on: c.attended for on, c in figures.days.items()} == {DAY: 2, NEXT: 1}
    assert [c.attended for _, c in figures.sessions] == [1, 2, 1, 0]
    assert {g.keys: g.n for g in figures.groups["institution"]} == {("",): 1, ("Interior",): 1}


def test_a_file_for_others_names_nobody_and_merges_small_groups(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    activity = ghana[1]
    sessions = hold_sessions(store, activity)
    lines = [f"Given Name{n}, {'Interior' if n < 7 else f'=Tiny{n}'}" for n in range(12)]
    people = invite(store, activity, tuple(lines))
    marks = [edited(store, activity, p, sessions[0], Mark.PRESENT) for p in people]
    set_marks(store, marks)
    target = tmp_path / "figures.csv"
    write_figures(store, activity.id, target, {"institution": "Institution"})
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert ["attended", "12"] in rows
    groups = [row for row in rows if row[0] == "Institution"]
    assert [row[1] for row in groups] == ["7", "5"]
    assert "Name3" not in target.read_text("utf-8-sig")
    assert not any(cell.startswith("=") for row in rows for cell in row)
