"""What ships with the program: the catalogue of actions, the code lists, the questionnaires."""

import json
from functools import cache

from mieux_desktop.domain.catalogue import shipped_records
from mieux_desktop.domain.record import Record
from mieux_desktop.domain.vocabularies import Vocabularies
from mieux_desktop.paths import resources
from mieux_desktop.reports.content import Programme


def load_shipped() -> list[Record]:
    """Return the shipped actions and activities, actions before their activities."""
    return shipped_records((resources() / "catalogue" / "actions.json").read_text("utf-8"))


@cache
def load_vocabularies() -> Vocabularies:
    """Return the shipped code lists."""
    return Vocabularies((resources() / "catalogue" / "vocabularies.json").read_text("utf-8"))


@cache
def load_programme(language: str) -> Programme:
    """Return the programme's name and lines in the language, in English if it has no such.

    A file, so that a successor programme can use the program.
    """
    profiles = json.loads((resources() / "programme.json").read_text("utf-8"))
    profile = profiles.get(language) or profiles["en"]
    return Programme(
        name=profile["name"],
        long_name=profile["long_name"],
        funded_by=tuple(profile["funded_by"]),
        implemented_by=tuple(profile["implemented_by"]),
        disclaimer=profile["disclaimer"],
    )
