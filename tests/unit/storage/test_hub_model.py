"""Whatever way changes take between laptops and the hub, all hold what the hub has for them."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.record import Ref
from mieux_desktop.operations.undo import redo_last, undo_last
from tests.unit.storage.hubs import Enrolled, Hub, enrolled

NAMES = ("one", "two", "three")
STEPS = (
    "write", "write", "edit", "edit", "delete", "give", "give", "sync", "sync", "sync", "cut",
    "part", "refused", "adopt", "withdraw", "grant", "restart", "lose", "hurry", "erase", "undo",
)  # fmt: skip
Step = tuple[str, int, int]
steps = st.lists(
    st.tuples(st.sampled_from(STEPS), st.integers(0, 2), st.integers(0, 7)), min_size=8, max_size=30
)


def _run(folder: Path, passphrase: str, walked: list[Step]) -> None:
    known: set[bytes] = set()
    hub, laptops, scopes = enrolled(folder, passphrase, known, NAMES)
    hub.refuses = _refuses
    for laptop in laptops:
        laptop.crumble_index()
    try:
        for name, place, number in walked:
            _walk(hub, laptops, scopes, name, laptops[place], number)
            assert laptops[place].problems() == []
        _settle(hub, laptops)
        for laptop in laptops:
            _compare(hub, laptop)
    finally:
        for laptop in laptops:
            laptop.store.close()


def _refuses(change: Change) -> str:
    return "role" if any(e.value == "refused" for e in change.edits) else ""


def _walk(
    hub: Hub, laptops: list[Enrolled], scopes: list[bytes], name: str, at: Enrolled, number: int
) -> None:
    device, scope = at.store.device, scopes[number % 2]
    ways: dict[str, Callable[[], object]] = {
        "write": lambda: _write(at, scope, f"text {number}"),
        "refused": lambda: _write(at, scope, "refused"),
        "edit": lambda: _edit(at, number, body=f"line\n{at.folder.name} {number}"),
        "delete": lambda: _edit(at, number, deleted=True),
        "give": lambda: _give(hub, at, laptops[number % 3]),
        "sync": at.sync,
        "cut": lambda: at.sync_once(slices=1 + number % 3),
        "part": lambda: at.sync_once(most=1 + number, limit_bytes=1000),
        "adopt": lambda: hub.aside and hub.adopt(sorted(hub.aside)[number % len(hub.aside)]),
        "withdraw": lambda: hub.withdraw(device, scopes[1]),
        "grant": lambda: hub.grant(device, scopes[1]),
        "restart": at.restart,
        "lose": lambda: hub.lose(len(hub.log) * number // 8),
        "hurry": lambda: setattr(at, "now", at.now.replace(year=2027 + number)),
        "erase": lambda: _erase(at, number),
        "undo": lambda: (undo_last if number % 2 else redo_last)(at.store),
    }
    ways[name]()


def _write(at: Enrolled, scope: bytes, body: str) -> None:
    with at.store.reading() as records:
        action = records.require(Action, scope)
    at.write(body, action)


def _edit(at: Enrolled, number: int, **values: object) -> None:
    with at.store.reading() as records:
        notes = records.find(Note)
    if notes:
        note = notes[number % len(notes)]
        with at.store.unit_of_work() as work:
            work.save(note, replace(note, **values))


def _erase(at: Enrolled, number: int) -> None:
    with at.store.reading() as records:
        notes = records.find(Note)
        if not notes:
            return
        note = notes[number % len(notes)]
        refs = [past.ref for past in records.history(Note, note.id, "body")]
    with at.store.unit_of_work("lasting") as work:
        work.save(None, erasure("note", note.id, note.action_id, refs))


def _give(hub: Hub, giver: Enrolled, taker: Enrolled) -> None:
    """Hand over what the hub would, too."""
    if giver is not taker:
        with giver.store._engine.connect() as connection:
            rows = connection.exec_driver_sql("SELECT DISTINCT scope FROM changes").scalars()
            taker.scopes = {s for s in rows if hub.has(taker.store.device, s) is not None}
        giver.give(taker)


def _settle(hub: Hub, laptops: list[Enrolled]) -> None:
    for _ in range(3):
        for ref in sorted(hub.aside):
            hub.adopt(ref)
        for laptop in laptops:
            laptop.sync()


def _compare(hub: Hub, laptop: Enrolled) -> None:
    assert laptop.problems() == []
    expected = {entry.change.ref: entry.eff for entry in hub.in_scope(laptop.store.device)}
    assert laptop.log() == expected
    with laptop.store.reading() as records:
        heads, waiting = records.hub_heads(), records.hub_waiting()
    assert set(heads.own) == set(heads.acknowledged) and not waiting.changes
    for epoch, n, _ in heads.own:
        for number in range(1, n + 1):
            assert Ref(epoch, number) in {e.change.ref for e in hub.log}


SOME = settings(
    max_examples=12, derandomize=True, database=None, deadline=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


@SOME
@given(steps)
def test_in_any_order_all_laptops_hold_what_the_hub_has_for_them(
    passphrase: str, walked: list[Step]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _run(Path(folder), passphrase, walked)


@pytest.mark.soak
@settings(SOME, max_examples=1000, derandomize=False)
@given(steps)
def test_in_any_order_for_long(passphrase: str, walked: list[Step]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        _run(Path(folder), passphrase, walked)
