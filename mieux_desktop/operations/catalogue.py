"""What ships with the program: the catalogue of actions, the code lists, the questionnaires."""

from functools import cache

from mieux_desktop.domain.catalogue import shipped_records
from mieux_desktop.domain.record import Record
from mieux_desktop.domain.vocabularies import Vocabularies
from mieux_desktop.paths import resources


def load_shipped() -> list[Record]:
    """Return the shipped actions and activities, actions before their activities."""
    return shipped_records((resources() / "catalogue" / "actions.json").read_text("utf-8"))


@cache
def load_vocabularies() -> Vocabularies:
    """Return the shipped code lists."""
    return Vocabularies((resources() / "catalogue" / "vocabularies.json").read_text("utf-8"))
