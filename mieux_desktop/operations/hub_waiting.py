"""What the hub does not have yet, by kind of work."""

from collections import Counter
from dataclasses import dataclass

from mieux_desktop.storage.store import Store

_KINDS = {
    "note": "notes",
    "attendance": "attendance",
    "report_section": "reports",
    "evaluation": "reports",
    "score": "reports",
    "recommendation": "reports",
    "report_version": "reports",
    "report_decision": "reports",
    "report_reopening": "reports",
    "report_comment": "reports",
    "achievement": "reports",
    "follow_up": "reports",
    "signature": "attendance",
    "list_export": "attendance",
    "certificate": "attendance",
    "certificate_template": "attendance",
    "consent": "people",
    "privacy_notice": "people",
    "questionnaire": "feedback",
    "deployment": "agenda",
    "person": "people",
    "institution": "people",
    "participant": "people",
    "session": "agenda",
    "activity": "agenda",
    "mission": "agenda",
    "action": "agenda",
    "collection": "feedback",
    "response": "feedback",
    "theme": "feedback",
    "answer_theme": "feedback",
}
_ORDER = ("notes", "attendance", "reports", "people", "agenda", "feedback", "other")
_FILE = "attachment"  # told with its size, as a file

# A slow mobile network moves about 4 kB in a second; a change of text travels in about 150 bytes,
# and each round of question and answer takes a few seconds there.
_BYTES_PER_S = 4_000
_BYTES_PER_CHANGE = 150
_LEAST_S = 5


@dataclass(frozen=True, slots=True)
class Waiting:
    """Changes by kind in the order of the screen, and files.

    `text_s` and `files_s` say how long each part takes on a slow mobile network, in seconds.
    """

    kinds: tuple[tuple[str, int], ...]
    changes: int
    files: int
    file_bytes: int
    text_s: int
    files_s: int


def read_waiting(store: Store) -> Waiting:
    """Count what waits for the hub; it reads all that waits."""
    with store.reading() as records:
        whole = records.hub_waiting()
        by_entity = records.hub_waiting_by_entity()
    kinds: Counter[str] = Counter()
    for entity, count in by_entity.items():
        if entity != _FILE:
            kinds[_KINDS.get(entity, "other")] += count
    text_s = _LEAST_S + whole.changes * _BYTES_PER_CHANGE // _BYTES_PER_S if whole.changes else 0
    return Waiting(
        tuple((kind, kinds[kind]) for kind in _ORDER if kinds[kind]),
        whole.changes, whole.files, whole.file_bytes, text_s, whole.file_bytes // _BYTES_PER_S,
    )  # fmt: skip
