"""Marks in a note's text: ``#risk`` sets its kind, ``#word`` tags it, ``@Name`` links a person."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.notes import Note, NoteKind, tags_in

# Each language works in all: a team writes in several. Accents may be left out.
_KIND_WORDS = {
    "meeting": NoteKind.MEETING,
    "reunion": NoteKind.MEETING,
    "observation": NoteKind.OBSERVATION,
    "observacion": NoteKind.OBSERVATION,
    "decision": NoteKind.DECISION,
    "risk": NoteKind.RISK,
    "risque": NoteKind.RISK,
    "riesgo": NoteKind.RISK,
    "lesson": NoteKind.LESSON,
    "lecon": NoteKind.LESSON,
    "leccion": NoteKind.LESSON,
    "quote": NoteKind.QUOTE,
    "citation": NoteKind.QUOTE,
    "cita": NoteKind.QUOTE,
    "todo": NoteKind.TODO,
    "to-do": NoteKind.TODO,
    "afaire": NoteKind.TODO,
    "a-faire": NoteKind.TODO,
    "tarea": NoteKind.TODO,
}

_NAME_WORDS = 8  # the longest name that is recognised after @


class Mention(NamedTuple):
    """Where a text names a person: from the ``@`` at `start` up to `end`."""

    start: int
    end: int
    person_id: bytes


def kind_of(tag: str) -> NoteKind | None:
    """Return the kind that a tag (without ``#``) stands for, None for an ordinary tag."""
    return _KIND_WORDS.get(fold(tag))


def mentions(text: str, names: Mapping[str, bytes]) -> list[Mention]:
    """Find ``@`` before one of the full names; of several that fit, the longest."""
    found = []
    for match in re.finditer(r"(?<!\w)@(?=\w)", text):
        start = match.end()
        words = re.findall(r"\S+", text[start : start + 200].split("\n", 1)[0])[:_NAME_WORDS]
        for count in range(len(words), 0, -1):
            name = " ".join(words[:count])
            trimmed = name.rstrip(".,;:!?)]»”\"’'*_")
            known = next((n for n in (name, trimmed) if n in names), None)
            if known is not None and text.startswith(known, start):
                found.append(Mention(match.start(), start + len(known), names[known]))
                break
    return found


def read_marks(note: Note, body: str, names: Mapping[str, bytes]) -> Note:
    """Return the note with a new text and what its marks say; `names` are the people known.

    Only marks that came or went since the last text count: a kind chosen from the menu, or a
    person linked by hand, stays although the text does not say it.
    """
    before, after = tags_in(note.body), tags_in(body)
    new_kinds = [kind for tag in after if tag not in before and (kind := kind_of(tag))]
    named_before = {m.person_id for m in mentions(note.body, names)}
    named = dict.fromkeys(m.person_id for m in mentions(body, names))
    kept = [p for p in note.people if p in named or p not in named_before]
    return replace(
        note,
        body=body,
        kind=new_kinds[-1] if new_kinds else note.kind,
        tags=tuple(tag for tag in after if kind_of(tag) is None),
        people=tuple(dict.fromkeys((*kept, *named))),
    )
