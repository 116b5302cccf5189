"""The evidence of a large day: its list with 300 signatures, the days' state, certificates."""

import math
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from datetime import time as wall_time
from pathlib import Path

from benchmarks.figures import Figure, at_most, median_of
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import Strokes
from mieux_desktop.domain.ids import new_id
from mieux_desktop.operations.attendance import add_walk_in, marked, set_marks
from mieux_desktop.operations.certificate_files import write_certificates
from mieux_desktop.operations.certificates import candidates, issue_certificates
from mieux_desktop.operations.day_lists import export_day_list, read_day_states
from mieux_desktop.operations.signing import sign
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code

PEOPLE, SESSIONS = 300, 4
MOST_S = 5.0
_DAY = date(2015, 3, 3)
_POINTS = 120  # of a signature, as a pen on a screen leaves them


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Sign 300 people in, then export their list three times."""
    moment = datetime(2015, 3, 3, 16, tzinfo=UTC)
    store = create_store(folder / "store", "Rui Sarmento", "expert", "", passphrase,
                         new_recovery_code(), now=lambda: moment)  # fmt: skip
    try:
        activity = _hold(store)
        target = folder / "list.pdf"

        def export() -> float:
            begun = time.perf_counter()
            export_day_list(store, activity.id, _DAY, "en", target)
            return time.perf_counter() - begun

        listed = median_of(3, export)
        size = f"{PEOPLE} signatures, {target.stat().st_size // 1024} KiB"
        begun = time.perf_counter()
        read_day_states(store, activity.id)
        states = time.perf_counter() - begun
        people = [c.row.participant_id for c in candidates(store, activity.id)]
        begun = time.perf_counter()
        issued = issue_certificates(store, activity.id, people, "fr")
        write_certificates(store, issued, None, folder / "certificates.pdf")
        certified = time.perf_counter() - begun
    finally:
        store.close()
    return [
        at_most("day_list_300_s", listed, "s", MOST_S, size),
        Figure("day_states_300_ms", round(states * 1000), "ms"),
        Figure("certificates_300_s", round(certified, 3), "s", "issued and printed"),
    ]


def _hold(store: Store) -> Activity:
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (held,) = records.find(Activity, action_id=action.id, number=5)
    with store.unit_of_work() as work:
        activity = work.save(held, replace(held, timezone="UTC"))
        sessions = [
            work.save(
                None,
                Session(id=new_id(), action_id=action.id, activity_id=activity.id, on=_DAY,
                        starts=wall_time(9 + hour), title=f"Session {hour + 1}"),
            )
            for hour in range(SESSIONS)
        ]  # fmt: skip
    people = [
        add_walk_in(store, activity.id, f"Person {number:03} Quaye, Ministry {number % 40}").id
        for number in range(PEOPLE)
    ]
    cells = [(person, session.id) for person in people for session in sessions]
    set_marks(store, [marked(None, activity, cell, Mark.PRESENT) for cell in cells])
    for number, person in enumerate(people):
        sign(store, person, _DAY, _signature(number))
    return activity


def _signature(number: int) -> Strokes:
    steps = [step / _POINTS for step in range(_POINTS)]
    return [[(x, 0.5 + 0.4 * math.sin(20 * x + number)) for x in steps]]
