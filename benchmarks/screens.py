"""Screens at 100,000 notes: every change of list, search or screen; marks in a large register."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from math import sin
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from benchmarks.figures import Figure, at_most, percentile_95
from benchmarks.sitting import Sitting
from benchmarks.stores import make_large_store
from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evidence import Signature, Strokes, write_strokes
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.stores import Store

NOTES, PEOPLE, RESPONSES, MISSIONS = 100_000, 5_000, 50_000, 25

_ROUNDS = 3
_MOST_GROWTH_MB = 8.0
_MARKS = 60
_STROKES: Strokes = [[(step / 120, 0.5 + 0.4 * sin(step / 6)) for step in range(120)]]

Change = tuple[str, Callable[[], object]]


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Make the large store, go through all screens several times, then mark people."""
    if not folder.exists():
        # By a process of its own: what making it leaves in memory is not the screens'.
        maker = get_context("spawn").Process(target=_make, args=(folder, passphrase))
        maker.start()
        maker.join()
    sitting = Sitting(folder)
    sitting.hands.pause(2500)
    sitting.unlock(passphrase)
    sitting.hands.pause(4000)  # all screens are made by then
    try:
        return [*_changes(sitting), *_marks(sitting)]
    finally:
        sitting.rest()
        sitting.leave()


def _make(folder: Path, passphrase: str) -> None:
    store = make_large_store(folder, passphrase, NOTES, PEOPLE, RESPONSES, MISSIONS)
    _sign(store)
    store.close()


def _sign(store: Store) -> None:
    """Sign for everybody on the register of the running mission, for each of its days."""
    with store.reading() as records:
        running = max(records.find(Mission), key=lambda m: m.starts_on or m.id)
        (activity_id,) = running.activity_ids
        people = records.find(Participant, activity_id=activity_id)
        days = sorted({s.on for s in records.find(Session, activity_id=activity_id)})
    strokes = write_strokes(_STROKES)
    for on in days:
        with store.unit_of_work() as work:
            for each in people:
                work.save(
                    None,
                    Signature(
                        id=new_id(), action_id=each.action_id, activity_id=activity_id, on=on,
                        participant_id=each.id, signed_at=store.now(), strokes=strokes,
                    ),
                )  # fmt: skip


def _changes(sitting: Sitting) -> list[Figure]:
    rounds: list[dict[str, float]] = []
    memory: list[float] = []
    work: dict[str, list[float]] = {}
    for _ in range(_ROUNDS + 1):
        found = {}
        for name, request in _round(sitting):
            used = time.process_time()
            found[name] = sitting.seconds(request) * 1000
            work.setdefault(name, []).append((time.process_time() - used) * 1000)
            sitting.rest()
        rounds.append(found)
        memory.append(_resident_mb())
    del rounds[0]  # it fills the caches that a day's work fills
    each = {name: median(found[name] for found in rounds) for name in rounds[0]}
    slowest = sorted(each, key=lambda name: -each[name])[:6]
    peer = ", ".join(f"{name} {each[name]:.0f}" for name in slowest)
    cpu = [median(times[1:]) for times in work.values()]
    growth = memory[-1] - memory[1]
    held = f"{memory[-1]:.0f} MB after {_ROUNDS + 1} rounds of {len(each)} changes"
    return [
        at_most("screen_100k_p95_ms", percentile_95(list(each.values())), "ms", 50, peer),
        Figure("screen_100k_median_ms", round(median(each.values()), 3), "ms"),
        Figure("screen_100k_cpu_p95_ms", round(percentile_95(cpu), 3), "ms", "all threads"),
        at_most("screen_100k_memory_mb", growth, "MB", _MOST_GROWTH_MB, held),
    ]


def _round(sitting: Sitting) -> Iterator[Change]:
    """Yield each change with what the user does for it; the window is as the last one left it."""
    hands, routes = sitting.hands, sitting.routes

    def key(keys: str) -> Callable[[], None]:
        return lambda: hands.press(keys)

    emptied = _emptied(sitting)

    def view(holder: Any) -> QAbstractItemView:
        assert isinstance(holder, QAbstractItemView)
        return holder

    yield "missions", key("Alt+2")
    missions: Any = routes.presenter("missions")
    for number in (3, 0):
        hands.press("Alt+2")
        sitting.rest()
        listed = view(missions.list.rows)
        index = _row_of(listed, number)
        listed.setFocus()
        listed.setCurrentIndex(index)
        sitting.rest()
        yield f"mission {number}", key("Return")
        for place, tab in enumerate(
            ("agenda", "notes", "attendance", "feedback", "evaluation", "report", "overview"), 2
        ):
            yield f"{tab} {number}", key(f"Ctrl+{place if place < 8 else 1}")
    yield "agenda again", key("Ctrl+2")
    yield from _notes(sitting, key)
    yield from _register(sitting, key)
    yield "today", key("Alt+1")
    yield "portfolio", key("Alt+3")
    portfolio: Any = routes.presenter("portfolio")
    portfolio.list.search.setFocus()
    for sign in "ghana":
        yield f"portfolio {sign}", key(sign)
    table = view(portfolio.list.table)
    table.setFocus()
    table.selectRow(0)  # type: ignore[attr-defined]
    yield "action", key("Return")
    yield "portfolio back", key("Esc")
    portfolio.list.search.setFocus()
    yield "portfolio all", emptied
    yield "people", key("Alt+4")
    people: Any = routes.presenter("people")
    yield from _typed("people", people.screen.search, "bank az", key)
    yield "people all", emptied
    people.screen.list.setFocus()
    for step in ("Home", "Down", "PgDown", "End"):
        yield f"person {step}", key(step)
    yield "reports", key("Alt+5")
    yield "palette", key("Ctrl+K")
    for words in ("remittances", "fees bank"):
        for count, sign in enumerate(words, 1):
            yield f"palette {words[:count]}", key(sign)
        yield "palette emptied", emptied
    yield "palette closed", key("Esc")


def _notes(sitting: Sitting, key: Callable[[str], Callable[[], None]]) -> Iterator[Change]:
    hands, notes = sitting.hands, sitting.routes.part("notes")
    screen: Any = notes.screen
    emptied = _emptied(sitting)
    yield "notes", key("Ctrl+3")
    for kind, chip in screen.kind_chips.items():
        yield f"notes {kind}", partial(hands.click, chip)
    yield "notes all", lambda: hands.click(screen.all_chip)
    screen.list.setFocus()
    for step in ("Down", "PgDown", "PgDown", "End", "End"):
        yield f"note {step}", key(step)
    yield "notes find", key("Ctrl+F")
    for words in ("remittances", "bache", "the policy"):
        yield from _typed("notes", screen.find_field, words, key)
        yield "notes found emptied", emptied
    yield "notes found closed", key("Esc")


def _register(sitting: Sitting, key: Callable[[str], Callable[[], None]]) -> Iterator[Change]:
    screen: Any = sitting.routes.part("attendance").screen
    yield "register", key("Ctrl+4")
    yield from _typed("register", screen.finder, "bank az", key)
    yield "register Esc", key("Esc")
    screen.grid.marks.setFocus()
    for step in ("Down", "PgDown", "Ctrl+End", "Ctrl+Home"):
        yield f"register {step}", key(step)


def _emptied(sitting: Sitting) -> Callable[[], None]:
    def empty() -> None:
        sitting.hands.press("Ctrl+A")
        sitting.hands.press("Backspace")

    return empty


def _typed(
    name: str, field: QWidget, words: str, key: Callable[[str], Callable[[], None]]
) -> Iterator[Change]:
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    for count, sign in enumerate(words, 1):
        yield f"{name} {words[:count]}", key("Space" if sign == " " else sign)


def _row_of(listed: QAbstractItemView, number: int) -> QModelIndex:
    """Return the row of one of the missions, which are named by their place."""
    model = listed.model()
    chosen = [
        model.index(row, 0)
        for row in range(model.rowCount())
        if model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable
    ]
    return chosen[number]


def _marks(sitting: Sitting) -> list[Figure]:
    """Mark people one by one in the register of 500 people, 20 sessions and their signatures."""
    hands, routes = sitting.hands, sitting.routes
    assert sitting.program.store is not None
    with sitting.program.store.reading() as records:
        running = max(records.find(Mission), key=lambda m: m.starts_on or m.id)
    sitting.seconds(lambda: routes.go("attendance", running.id))
    sitting.rest()
    marks = routes.part("attendance").screen.grid.marks  # type: ignore[attr-defined]
    model = marks.model()
    if model.rowCount() != 500:
        raise RuntimeError("the register is not the large one")
    marks.setFocus()
    column = model.columnCount() - 2  # the last session, where nobody is marked; then the total
    shown, durable = [], []
    for row in range(_MARKS):
        marks.setCurrentIndex(model.index(row, column))
        sitting.rest()
        began = time.perf_counter()
        sitting.seconds(lambda: hands.press("P"))
        shown.append((sitting.first_painted - began) * 1000)
        durable.append((sitting.durable - began) * 1000)
    both = [max(pair) for pair in zip(shown, durable, strict=True)]
    peer = f"shown {percentile_95(shown):.1f} ms, durable {percentile_95(durable):.1f} ms"
    return [at_most("mark_p95_ms", percentile_95(both), "ms", 30, peer)]


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0
