"""Changes of earlier schemas, read as if this program had written them."""

from collections.abc import Callable

from msgspec.structs import replace

from mieux_desktop.domain.changes.model import SCHEMA, Change


def upgrade_change(change: Change) -> Change:
    """Bring a change to this program's schema; one of a newer program stays as it is.

    For reading only: stored bytes, and the hash over them, stay as their author wrote them.
    """
    while change.schema < SCHEMA:
        change = replace(_STEPS[change.schema](change), schema=change.schema + 1)
    return change


def _mark_deletions(change: Change) -> Change:
    """A deletion of schema 1 does not name what its author saw of the other fields: all of it."""
    if not any(edit.field == "deleted" and edit.value for edit in change.edits):
        return change
    edits = (
        replace(edit, saw_all=True) if edit.field == "deleted" and edit.value else edit
        for edit in change.edits
    )
    return replace(change, edits=tuple(edits))


def _as_it_is(change: Change) -> Change:
    """Schemas 3 and 4 only add: kinds of records, and fields that have a default."""
    return change


_STEPS: dict[int, Callable[[Change], Change]] = {
    1: _mark_deletions,
    2: _as_it_is,
    3: _as_it_is,
}
