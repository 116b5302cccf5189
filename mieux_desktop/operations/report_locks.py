"""Locks: what a report that was submitted or accepted holds fast in the window.

Only the window is locked: what arrives from others is not lost, and the report says what it said.
"""

from dataclasses import dataclass

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import ReportState
from mieux_desktop.operations.report_history import read_life
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Lock:
    """The report that holds something fast; it is amended by `report_life.reopen_report`."""

    kind: DocumentKind
    subject_id: bytes
    number: int  # of its version
    state: ReportState


def advice_lock(store: Store, mission_id: bytes) -> Lock | None:
    """Return the mission report that holds the recommendations of a mission."""
    with store.reading() as records:
        return lock_of(records, DocumentKind.MISSION_REPORT, mission_id)


def scores_lock(store: Store, activity_id: bytes) -> Lock | None:
    """Return the report, submitted by the user, that prints the user's scores of an activity.

    The scores of others go on: an officer judges after the experts have reported.
    """
    with store.reading() as records:
        profile = records.setting("profile") or {"person": b""}
        found = locks_on(records, activity_id)
        return next((lock for lock, author in found if author == profile["person"]), None)


def results_lock(records: Repository, activity_id: bytes) -> Lock | None:
    """Return the evaluation of an activity, else the mission report, that holds its results."""
    return next((lock for lock, _ in locks_on(records, activity_id)), None)


def lock_of(records: Repository, kind: DocumentKind, subject_id: bytes) -> Lock | None:
    """Return the report itself while it is submitted or accepted."""
    life = read_life(records, kind, subject_id)
    return Lock(kind, subject_id, life.number, life.state) if life.is_frozen else None


def locks_on(records: Repository, activity_id: bytes) -> list[tuple[Lock, bytes]]:
    """Return the frozen reports about an activity with who submitted each: its evaluation first."""
    activity = records.get(Activity, activity_id)
    missions = records.find(Mission, action_id=activity.action_id) if activity else []
    about = [(DocumentKind.ACTIVITY_EVALUATION, activity_id)]
    about += [
        (DocumentKind.MISSION_REPORT, mission.id)
        for mission in missions
        if activity_id in mission.activity_ids
    ]
    found = []
    for kind, subject_id in about:
        life = read_life(records, kind, subject_id)
        if life.is_frozen and life.shown is not None:
            lock = Lock(kind, subject_id, life.number, life.state)
            found.append((lock, life.shown.submitted_by))
    return found
