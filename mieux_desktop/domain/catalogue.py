"""The shipped catalogue: actions and activities as records, the same on every laptop."""

import json
from collections.abc import Iterator
from typing import Any

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import shipped_id
from mieux_desktop.domain.record import Record


def shipped_records(actions_json: str) -> list[Record]:
    """Read the catalogue file; ids derive from the codes, so they never change."""
    return [record for entry in json.loads(actions_json) for record in _read_action(entry)]


def _read_action(entry: dict[str, Any]) -> Iterator[Record]:
    action = Action(
        id=shipped_id("action", entry["code"]),
        code=entry["code"],
        name_en=entry["name_en"],
        name_fr=entry["name_fr"],
        region=entry["region"] or "",
        status=entry["status"],
        countries=tuple(entry["countries"]),
        organisation_en=entry["organisation_en"] or "",
        organisation_fr=entry["organisation"] or "",
        domains=tuple(entry["domains"]),
        topics=tuple(entry["topics_fr"]),
        authorities=tuple(entry["authorities_fr"]),
        starts_in=entry["start"] or "",
        ends_in=entry["end"] or "",
    )
    yield action
    for part in entry["activities"]:
        yield Activity(
            id=shipped_id("activity", entry["code"], part["number"]),
            action_id=action.id,
            number=part["number"],
            type=part["type"],
            title_en=part["title_en"],
            title_fr=part["title_fr"],
            country=entry["countries"][0] if len(entry["countries"]) == 1 else "",
        )
