"""Notes as a report prints them: without the marks of typing, whole or as one paragraph."""

import re

from mieux_desktop.domain.note_marks import kind_of
from mieux_desktop.domain.notes import Note

_LONGEST = 320  # characters of a note below its session; the annex prints it whole
_TAG = re.compile(r"(?<![\w#])#([^\W\d_][\w-]*)")
_MENTION = re.compile(r"(?<!\w)@(?=\w)")
_LINE_SIGN = re.compile(r"^\s*(?:#{1,6}\s+|[-*+•]\s+|>\s?|\d{1,3}[.)]\s+)")
_DONE = re.compile(r"(?:done|fait)\s*[:–-]\s*|[→⇒]\s*|->\s*", re.IGNORECASE)


def title_of(note: Note) -> str:
    """Return the first line that says something."""
    first, _ = _parts(note)
    return _LINE_SIGN.sub("", first)


def rest_of(note: Note) -> str:
    """Return the Markdown below the title."""
    return _parts(note)[1]


def paragraph_of(note: Note) -> str:
    """Return the whole note as one paragraph, cut at a word when it is long."""
    title, rest = title_of(note), rest_paragraph_of(note)
    text = f"{_ended(title)} {rest}" if rest else title
    if len(text) <= _LONGEST:
        return text
    cut = text[:_LONGEST].rpartition(" ")[0] or text[:_LONGEST]
    return cut.replace("**", "").rstrip(" ,;:") + " …"


def rest_paragraph_of(note: Note) -> str:
    """Return what stands below the title as one paragraph."""
    return _joined(rest_of(note))


def risk_of(note: Note) -> tuple[str, str]:
    """Return a risk and what was done about it: the lines from one that begins with “Done:”."""
    title, rest = title_of(note), rest_of(note)
    lines = [_ended(title) if rest else title]
    lines += [_LINE_SIGN.sub("", line) for line in rest.splitlines()]
    for number, line in enumerate(lines):
        match = _DONE.match(line.strip())
        if match and number:
            done = [line.strip()[match.end() :], *lines[number + 1 :]]
            return _joined("\n".join(lines[:number])), _joined("\n".join(done))
    return _joined("\n".join(lines)), ""


def _parts(note: Note) -> tuple[str, str]:
    """Return title line and rest, without the marks that only sort the note."""
    lines = []
    for line in note.body.splitlines():
        kept = _TAG.sub(lambda match: "" if kind_of(match[1]) else match[1], line)
        lines.append(_MENTION.sub("", kept).rstrip())
    while lines and not lines[0].strip():
        lines.pop(0)
    return (lines[0].strip(), "\n".join(lines[1:]).strip()) if lines else ("", "")


def _joined(text: str) -> str:
    lines = (_LINE_SIGN.sub("", line).strip() for line in text.splitlines())
    return " ".join(line for line in lines if line)


def _ended(title: str) -> str:
    """Return a title as a sentence that another can follow."""
    return title if not title or title[-1] in ".:;!?…»”" else f"{title}."
