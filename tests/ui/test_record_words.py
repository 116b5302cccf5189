"""Records in words: for conflicts, for what waits, and for work that an officer adopts."""

import pytest
from PySide6.QtWidgets import QApplication

from mieux_desktop.domain.records import SHAPES
from mieux_desktop.operations.hub_waiting import _KINDS
from mieux_desktop.ui.screens.sync.record_words import (
    coded_words,
    entity_word,
    field_word,
    title_words,
)

# Of no meaning to a reader, or never changed by hand.
_INNER = frozenset({
    "batch", "changes", "content", "device", "document", "entity", "media_type", "one", "other",
    "record_id", "records_sha256", "replaces", "response_id", "scan_id", "seen_in", "sha256",
    "strokes", "subject_id", "version_id",
})  # fmt: skip


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("entity", sorted(SHAPES))
def test_every_kind_of_record_and_each_of_its_fields_has_a_word(entity: str) -> None:
    assert entity_word(entity) != entity_word("of a newer program")
    unknown = field_word("of a newer program")
    wordless = [
        field.name
        for field in SHAPES[entity].fields
        if field.name not in _INNER and field_word(field.name) == unknown
    ]
    assert not wordless


def test_every_kind_of_record_counts_as_some_kind_of_work_that_waits() -> None:
    untold = set(SHAPES) - set(_KINDS) - {"attachment", "alias", "erasure"}
    assert not untold


def test_codes_are_shown_as_words(qapp: QApplication) -> None:
    assert title_words("report_section", "next-steps") == "Next steps"
    assert title_words("achievement", "policy") == "Policy"
    assert title_words("report_version", "action-report") == "Action implementation report"
    assert title_words("note", "Survey") == "Survey"
    assert coded_words("achievement", "degree", "largely") == "Largely achieved"
    assert coded_words("consent", "given", "True") == "Yes"
    assert coded_words("follow_up", "word", "done") == "done"
    assert coded_words("follow_up", "status", "done") == "Carried out"
