"""Notes of a mission and their attachments."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mieux_desktop.domain.record import Record, personal


class NoteKind(StrEnum):
    """What a note is; typed as ``#risk`` and so on."""

    MEETING = "meeting"
    OBSERVATION = "observation"
    DECISION = "decision"
    RISK = "risk"
    LESSON = "lesson"
    QUOTE = "quote"
    TODO = "todo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """Dated text; its first line is its title. The rest is Markdown."""

    action_id: bytes
    mission_id: bytes
    written_at: datetime
    kind: NoteKind = NoteKind.OBSERVATION
    activity_id: bytes | None = None
    session_id: bytes | None = None
    body: str = personal(long=True)
    people: tuple[bytes, ...] = ()
    tags: tuple[str, ...] = ()
    done_on: date | None = None  # of a to do
    author_id: bytes | None = None

    @property
    def title(self) -> str:
        """Return the first line that says something, without Markdown signs."""
        return title_in(self.body)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file of a note, kept sealed under its SHA-256; `name` is for display only, never a path."""

    action_id: bytes
    note_id: bytes
    sha256: bytes
    size_bytes: int
    name: str = personal()
    media_type: str = "application/octet-stream"
    caption: str = personal()
    taken_on: date | None = None
    consent: str = ""  # of people shown: "nobody-shown", "recorded", "" = not asked


_MARKS = re.compile(r"^[#>\-*\s]+|[*_]{1,2}")
_TAG = re.compile(r"(?<![\w#])#([^\W\d_][\w-]*)")


def title_in(text: str) -> str:
    """Return the first line that says something, without Markdown signs."""
    for line in text.splitlines():
        plain = _MARKS.sub("", line).strip()
        if plain:
            return plain
    return ""


def tags_in(text: str) -> tuple[str, ...]:
    """Return the words marked by ``#`` in the order of appearance, each once, in lower case."""
    return tuple(dict.fromkeys(tag.lower() for tag in _TAG.findall(text)))
