"""Following up recommendations: which a mission has to look at, and in which order."""

from collections.abc import Sequence
from datetime import date

from mieux_desktop.domain.evaluations import FollowUp, Recommendation
from mieux_desktop.domain.missions import Mission

UNSETTLED = ("open", "under-way")


def numbers_of(advice: Sequence[Recommendation]) -> dict[bytes, int]:
    """Return the place of each recommendation among those of its mission, from 1 on."""
    by_mission: dict[bytes, int] = {}
    numbers = {}
    for item in sorted(advice, key=lambda r: (r.position, r.id)):
        if item.text.strip():
            by_mission[item.mission_id] = by_mission.get(item.mission_id, 0) + 1
        numbers[item.id] = by_mission.get(item.mission_id, 1)
    return numbers


def in_order(advice: Sequence[Recommendation], missions: Sequence[Mission]) -> list[Recommendation]:
    """Return recommendations by the first day of their mission, then in its order."""
    begun = {mission.id: _begun(mission) for mission in missions}
    last = (date.max, b"\xff")
    return sorted(advice, key=lambda r: (begun.get(r.mission_id, last), r.position, r.id))


def to_follow_up(
    advice: Sequence[Recommendation],
    missions: Sequence[Mission],
    made: Sequence[FollowUp],
    mission: Mission,
) -> list[Recommendation]:
    """Return what earlier missions left unsettled, and what this one has looked at."""
    begun = {each.id: _begun(each) for each in missions}
    looked_at = {f.recommendation_id for f in made if f.mission_id == mission.id}
    return [
        item
        for item in advice
        if item.mission_id != mission.id
        and item.text.strip()
        and begun.get(item.mission_id, (date.min, b"")) < _begun(mission)
        and (item.status in UNSETTLED or item.id in looked_at)
    ]


def by_time(made: Sequence[FollowUp]) -> list[FollowUp]:
    """Return what was found, the oldest first."""
    return sorted(made, key=lambda f: (f.noted_at, f.id))


def _begun(mission: Mission) -> tuple[date, bytes]:
    return mission.starts_on or date.max, mission.id
