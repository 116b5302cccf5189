"""Entries: records with a natural identity that begin with their first word or choice.

That one begins is no intent of its own: undo takes back what was said, not that it began.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from mieux_desktop.domain.record import Record
from mieux_desktop.storage.repository import Draft
from mieux_desktop.storage.store import Store

R = TypeVar("R", bound=Record)


@dataclass(slots=True)
class Entry(Generic[R]):
    """A record in an editor; `loaded` is what its writer saw, None before it begins.

    Only verbs change it, on the writer.
    """

    blank: R
    loaded: R | None = None

    @property
    def id(self) -> bytes:
        """Return the identity of the record."""
        return self.blank.id


def open_entry(blank: R, held: R | None, drafts: Mapping[bytes, Draft]) -> tuple[Entry[R], R]:
    """Return an entry, and what to show of it: with the words being typed."""
    draft = drafts.get(blank.id)
    if draft is None or not isinstance(draft.edited, type(blank)):
        return Entry(blank, held), held or blank
    loaded = draft.loaded if isinstance(draft.loaded, type(blank)) else None
    shown = held or draft.edited
    typed = {
        name: getattr(draft.edited, name)
        for name in draft.edited.__dataclass_fields__
        if name != "heads" and getattr(draft.edited, name) != getattr(loaded or blank, name)
    }
    return Entry(blank, loaded), replace(shown, **typed)


def keep_entry(store: Store, entry: Entry[R], **words: Any) -> None:
    """Make what is being typed durable; an entry that did not begin stays so without words."""
    if entry.loaded is None and all(
        getattr(entry.blank, name) == value for name, value in words.items()
    ):
        return
    loaded = begin_entry(store, entry)
    with store.unit_of_work() as work:
        draft = work.draft(entry.id)
        work.put_draft(loaded, replace(draft.edited if draft else loaded, **words))


def settle_entry(store: Store, entry: Entry[R]) -> R | None:
    """Turn what was typed into one change; return the record, None if nothing was waiting."""
    with store.unit_of_work() as work:
        draft = work.draft(entry.id)
        if draft is None or not isinstance(draft.edited, type(entry.blank)):
            return None
        saved = work.save(entry.loaded, draft.edited)
        work.drop_draft(entry.id)
    entry.loaded = saved
    return saved


def choose_entry(store: Store, entry: Entry[R], **choice: Any) -> R:
    """Save choices on what the store holds, apart from words being typed."""
    begin_entry(store, entry)
    with store.unit_of_work() as work:
        held = work.require(type(entry.blank), entry.id)
        saved = work.save(held, replace(held, **choice))
        if work.draft(entry.id) is None:
            entry.loaded = saved
    return saved


def begin_entry(store: Store, entry: Entry[R]) -> R:
    """Make the record where it is not there yet; return what its writer saw."""
    if entry.loaded is None:
        with store.unit_of_work("lasting") as work:
            held = work.get(type(entry.blank), entry.id)
            if held is None or held.deleted:
                held = work.save(held, entry.blank)
        entry.loaded = held
    return entry.loaded
