"""Recommendations of earlier missions that a mission has to look at again."""

from mieux_desktop.domain.evaluations import FollowUp, Recommendation
from mieux_desktop.domain.following_up import in_order, to_follow_up
from mieux_desktop.domain.missions import Mission
from mieux_desktop.storage.store import Store


def recalled_advice(store: Store, mission_id: bytes) -> tuple[Recommendation, ...]:
    """Return them in order: those still open, and those looked at on this mission."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        advice = records.find(Recommendation, action_id=mission.action_id)
        missions = records.find(Mission, action_id=mission.action_id)
        made = records.find(FollowUp, action_id=mission.action_id)
    return tuple(in_order(to_follow_up(advice, missions, made, mission), missions))
