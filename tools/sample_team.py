"""A team around a sample store: two more laptops that exchanged work with it and disagree.

People and events are invented.
"""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.exchange import read_file, write_file
from mieux_desktop.operations.pairing import accept_invitation, finish_pairing, invite
from mieux_desktop.operations.people import add_person
from mieux_desktop.operations.stores import Cost, Store, create_store, new_recovery_code

_CHEAP: Final = Cost(time=1, memory_kib=8, lanes=1)
_TEXT: Final = (
    "Ministry of Finance joins the drafting group\n\nThe Ministry of Finance will send {who}. "
    "They join the drafting group from {when}."
)


def add_team(store: Store, folder: Path) -> None:
    """Let two laptops exchange with the store: conflicts, duplicates and work that waits stay."""
    stick = folder / "stick"
    stick.mkdir(parents=True)
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
    texts = [_write(store, action, _TEXT.format(who="two people", when="Wednesday"))]
    texts.append(_write(store, action, "Order of the plenary"))
    kind = _write(store, action, "Nobody speaks for the post office")
    gone = _write(store, action, "Ask for the minutes of the steering committee")
    markus = _laptop(folder / "thinkpad", "Markus Lindqvist", store)
    claire = _laptop(folder / "latitude", "Claire Aubert", store)
    try:
        for other in (markus, claire):
            with patch("platform.node", return_value=other.folder.name):  # not this computer's
                _pair(store, other, action, stick)
            _give(store, other, stick)
            _give(other, store, stick)
        _edit(store, texts[0], body=_TEXT.format(
            who="two people from the budget office", when="Wednesday 13:30"))  # fmt: skip
        _edit(markus, texts[0], body=_TEXT.format(
            who="one person, Kofi Ansah", when="Thursday 09:00"))  # fmt: skip
        for holder, words in ((store, "report first"), (markus, "budget first"),
                              (claire, "questions first, then the report")):  # fmt: skip
            _edit(holder, texts[1], body=f"Order of the plenary: {words}")
        _edit(store, kind, kind=NoteKind.RISK)
        _edit(markus, kind, kind=NoteKind.LESSON)
        _edit(store, gone, body="Ask for the minutes of the steering committee of 12 March")
        _edit(markus, gone, deleted=True)
        _add_twin(store, markus)
        for other in (markus, claire):
            _give(other, store, stick)
        _write(store, action, "The regional offices want the handbook in Twi as well")
    finally:
        markus.close()
        claire.close()


def _laptop(folder: Path, name: str, beside: Store) -> Store:
    return create_store(
        folder, name, "expert", "", secrets.token_hex(12), new_recovery_code(), cost=_CHEAP,
        now=_later(beside.now),
    )  # fmt: skip


def _later(now: Callable[[], datetime]) -> Callable[[], datetime]:
    return lambda: now() + timedelta(minutes=23)


def _pair(one: Store, other: Store, action: Action, stick: Path) -> None:
    invitation = invite(one, [action.id], stick)
    paired = accept_invitation(other, invitation.path, invitation.code)
    finish_pairing(one, paired.answer_path)


def _give(one: Store, other: Store, stick: Path) -> None:
    read_file(other, write_file(one, other.device, stick, attachments_up_to=None).path)


def _write(store: Store, action: Action, body: str) -> Note:
    with store.reading() as records:
        (mission, *_) = records.find(Note, action_id=action.id, limit=1)
    note = Note(
        id=secrets.token_bytes(16), action_id=action.id, mission_id=mission.mission_id,
        written_at=datetime.now(UTC), body=body,
    )  # fmt: skip
    with store.unit_of_work() as work:
        return work.save(None, note)


def _edit(store: Store, note: Note, **values: Any) -> None:
    with store.unit_of_work() as work:
        held = work.require(Note, note.id)
        work.save(held, replace(held, **values))


def _add_twin(store: Store, other: Store) -> None:
    """Add somebody whom the store knows already, on the other laptop and under a note."""
    with store.reading() as records:
        (known, *_) = records.search(Person, "mensah", 1)
    twin = add_person(other, f"{known.given_name} {known.family_name.upper()}", "Diaspora Affairs")
    with other.unit_of_work() as work:
        work.save(twin, replace(twin, email="grace@example.org", function="Deputy director"))
        (note, *_) = work.find(Note, limit=1)
        work.save(note, replace(note, people=(*note.people, twin.id)))
