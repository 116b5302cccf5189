"""Erasing what changes say about a person, so that hashes and chains stay whole."""

from collections.abc import Collection

from msgspec.structs import replace

from mieux_desktop.domain.changes.model import Change, Edit, proof_of


def erase(change: Change, record_ids: Collection[bytes]) -> Change:
    """Replace the personal values of these records by their proofs; the hash stays the same.

    A change that says nothing personal of them comes back itself.
    """
    if not any(e.salt is not None and e.id in record_ids for e in change.edits):
        return change
    edits = (_erased(e) if e.salt and e.id in record_ids else e for e in change.edits)
    return replace(change, edits=tuple(edits))


def _erased(edit: Edit) -> Edit:
    return replace(edit, value=None, salt=None, proof=proof_of(edit))
