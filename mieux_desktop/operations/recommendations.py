"""Recommendations of a mission: an ordered list, edited one by one."""

from collections.abc import Sequence
from dataclasses import replace

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


def list_recommendations(store: Store, mission_id: bytes) -> list[Recommendation]:
    """Return the recommendations of a mission in their order."""
    with store.reading() as records:
        return _in_order(records, mission_id)


def save_recommendation(
    store: Store, loaded: Recommendation | None, edited: Recommendation
) -> Recommendation:
    """Save a recommendation, a new one at the end; raise `recommendation-empty` without text."""
    if not edited.text.strip():
        raise Problem("recommendation-empty")
    with store.unit_of_work() as work:
        if loaded is None:
            last = max((r.position for r in _in_order(work, edited.mission_id)), default=-1)
            edited = replace(edited, position=last + 1)
        return work.save(loaded, edited)


def delete_recommendation(store: Store, recommendation_id: bytes) -> None:
    """Delete a recommendation; the others keep their order."""
    with store.unit_of_work() as work:
        held = work.require(Recommendation, recommendation_id)
        work.save(held, replace(held, deleted=True))


def reorder_recommendations(store: Store, mission_id: bytes, ids: Sequence[bytes]) -> None:
    """Put the recommendations of a mission into this order; those not named follow."""
    with store.unit_of_work() as work:
        wanted = {id_: place for place, id_ in enumerate(ids)}
        held = _in_order(work, mission_id)
        held.sort(key=lambda r: wanted.get(r.id, len(wanted)))
        for place, recommendation in enumerate(held):
            work.save(recommendation, replace(recommendation, position=place))


def _in_order(records: Repository, mission_id: bytes) -> list[Recommendation]:
    return records.find(Recommendation, mission_id=mission_id, order=("position",))
