"""Drafts: what is typed is durable at each pause and becomes one change when the user moves on."""

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record
from mieux_desktop.storage.repository import Draft
from mieux_desktop.storage.store import Store

__all__ = ["Draft", "discard_draft", "keep_draft", "read_drafts", "settle_draft", "settle_drafts"]


def keep_draft(store: Store, loaded: Record | None, edited: Record) -> None:
    """Make typed work durable without a change; `loaded` is what the user saw when they began."""
    with store.unit_of_work() as work:
        work.put_draft(loaded, edited)


def settle_draft(store: Store, record_id: bytes) -> Record | None:
    """Turn a record's draft into one change; return the saved record, None if there was none."""
    with store.unit_of_work() as work:
        draft = work.draft(record_id)
        if draft is None:
            return None
        saved = work.save(draft.loaded, draft.edited)
        work.drop_draft(record_id)
        return saved


def settle_drafts(store: Store) -> int:
    """Turn all drafts into changes (at lock, export, after a crash); return how many.

    A text that is too long to be saved stays a draft, for its author to shorten.
    """
    with store.reading() as records:
        waiting = [draft.edited.id for draft in records.drafts()]
    settled = 0
    for record_id in waiting:
        try:
            settle_draft(store, record_id)
        except Problem as problem:
            if problem.code != "text-too-long":
                raise
        else:
            settled += 1
    return settled


def discard_draft(store: Store, record_id: bytes) -> None:
    """Forget what was typed into a record but never saved."""
    with store.unit_of_work() as work:
        work.drop_draft(record_id)


def read_drafts(store: Store) -> list[Draft]:
    """Return the drafts that are not yet changes, oldest first."""
    with store.reading() as records:
        return records.drafts()
