"""Notes: written without a save button, kept at each pause, one change each time the writer leaves.

A note in an editor is an `OpenNote`. Its verbs run on the writer, in order, so that typing goes on
while earlier words are being saved.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any

from mieux_desktop.domain.actions import Action, Session
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment, Note, NoteKind
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.sessions import Agenda, agenda_of, running_of
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.paths import resources
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

PAGE = 100  # rows that a list asks for at a time
_SEARCH_HITS = 300  # the newest; more would not be read


@dataclass(slots=True)
class OpenNote:
    """A note in an editor; `loaded` is what its writer saw, None until the note is in the store.

    Only verbs of this module change it, on the writer.
    """

    id: bytes
    loaded: Note | None = None


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Someone who can be named after ``@``; `detail` tells people of one name apart."""

    id: bytes
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class NotePlace:
    """Where notes are being written: a mission, its agenda, and the people met there."""

    mission: Mission
    action: Action | None
    agenda: Agenda
    people: tuple[NamedPerson, ...]
    author_id: bytes

    def session(self, session_id: bytes | None) -> Session | None:
        """Return a session of the agenda."""
        return next((s for s in self.agenda.sessions if s.id == session_id), None)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """What a list shows of a note."""

    id: bytes
    written_at: datetime
    kind: NoteKind
    title: str
    session: str
    people: tuple[str, ...]
    tags: tuple[str, ...]
    attachments: int
    done_on: date | None


@dataclass(frozen=True, slots=True)
class NotePage:
    """Rows of a list; `next_offset` is where the next page begins, None after the last."""

    rows: tuple[NoteRow, ...]
    next_offset: int | None = None


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A text that a note has had; `body` is None once it was erased."""

    body: str | None
    at: datetime
    author: str


@dataclass(frozen=True, slots=True)
class ReadNote:
    """A note as an editor needs it; `note` holds words that are not yet a change."""

    opened: OpenNote
    note: Note
    people: tuple[NamedPerson, ...]
    attachments: tuple[Attachment, ...]
    cited_in: tuple[tuple[int, str], ...]  # recommendations: number and text


@dataclass(frozen=True, slots=True)
class Template:
    """A note to begin from."""

    name: str
    kind: NoteKind
    body: str


def read_place(store: Store, mission_id: bytes) -> NotePlace:
    """Return what writing notes in a mission needs; raise `not-received` if it is not here."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        invited = records.find(Participant, activity_id=mission.activity_ids)
        instead = stand_ins(records)
        named = (*(p.person_id for p in invited), *mission.team)
        ids = dict.fromkeys(instead.get(id_, id_) for id_ in named)
        people = _named(records, records.find(Person, id=list(ids)))
        author: bytes = records.setting("author", b"")
        action = records.get(Action, mission.action_id)
        return NotePlace(
            mission, action, agenda_of(records, mission.activity_ids), tuple(people), author
        )


def start_note(place: NotePlace, now: datetime, session_id: bytes | None = None) -> Note:
    """Make a note in the session given, else in the one running; nothing is stored yet."""
    running = running_of(place.agenda, now)
    session = place.session(session_id) or running
    only = place.mission.activity_ids[0] if len(place.mission.activity_ids) == 1 else None
    return Note(
        id=new_id(),
        action_id=place.mission.action_id,
        mission_id=place.mission.id,
        written_at=now,
        activity_id=session.activity_id if session else only,
        session_id=session.id if session else None,
        author_id=place.author_id or None,
    )


def open_note(store: Store, note_id: bytes) -> ReadNote:
    """Return a note for editing; raise `not-received` if there is none, or it was deleted."""
    with store.reading() as records:
        draft = records.draft(note_id)
        if draft is not None and isinstance(draft.edited, Note):
            loaded = draft.loaded if isinstance(draft.loaded, Note) else None
            note = draft.edited
        else:
            note = loaded = records.require(Note, note_id)
        if note.deleted:
            raise Problem("not-received")
        people = _named(records, records.find(Person, id=note.people))
        attachments = records.find(Attachment, note_id=note_id)
        advice = records.find(Recommendation, mission_id=note.mission_id, order=("position",))
        cited_in = [(n, r.text) for n, r in enumerate(advice, 1) if note_id in r.evidence]
    return ReadNote(
        OpenNote(note_id, loaded), note, tuple(people), tuple(attachments), tuple(cited_in)
    )


def keep_note(store: Store, opened: OpenNote, edited: Note) -> None:
    """Make what was typed so far durable, without a change yet."""
    with store.unit_of_work() as work:
        if opened.loaded is None and not edited.body.strip():
            work.drop_draft(edited.id)  # a note that was begun and emptied again is none
        else:
            work.put_draft(opened.loaded, edited)


def settle_note(store: Store, opened: OpenNote) -> Note | None:
    """Turn what was typed into one change; return the note, None if nothing was waiting."""
    with store.unit_of_work() as work:
        draft = work.draft(opened.id)
        if draft is None or not isinstance(draft.edited, Note):
            return None
        saved = work.save(opened.loaded, draft.edited)
        work.drop_draft(opened.id)
    opened.loaded = saved
    return saved


def change_note(store: Store, opened: OpenNote, edited: Note) -> Note:
    """Save a choice (kind, session, people, time, done) apart from the words typed before it."""
    settle_note(store, opened)
    with store.unit_of_work() as work:
        saved = work.save(opened.loaded, edited)
    opened.loaded = saved
    return saved


def store_note(work: UnitOfWork, opened: OpenNote, edited: Note) -> Note:
    """Within a unit of work, save a note that something else is about to belong to."""
    saved = work.save(opened.loaded, edited)
    work.drop_draft(opened.id)
    return saved


def mark_done(store: Store, note_id: bytes, done_on: date | None) -> Note:
    """Tick a to do off, or open it again with None."""
    with store.unit_of_work() as work:
        note = work.require(Note, note_id)
        return work.save(note, replace(note, done_on=done_on))


def delete_note(store: Store, note_id: bytes) -> None:
    """Delete a note; its words, also those typed last, and its attachments come back with undo."""
    with store.unit_of_work() as work:
        draft = work.draft(note_id)
        if draft is not None:
            work.save(draft.loaded, draft.edited)
            work.drop_draft(note_id)
    with store.unit_of_work() as work:
        note = work.get(Note, note_id)
        if note is not None:
            work.save(note, replace(note, deleted=True))


def note_history(store: Store, note_id: bytes) -> list[NoteVersion]:
    """Return all texts that the note has had, newest first, with who wrote them and when."""
    with store.reading() as records:
        past = records.history(Note, note_id, "body")
        authors = {value.author for value in past}
        names = {p.id: p.full_name for p in records.find(Person, id=authors, deleted=True)}
    return [NoteVersion(v.value, v.at, names.get(v.author, "")) for v in past]


def list_notes(
    store: Store,
    mission_id: bytes,
    *,
    kind: NoteKind | None = None,
    session_id: bytes | None = None,
    words: str = "",
    offset: int = 0,
    limit: int = PAGE,
) -> NotePage:
    """Return a page of a mission's notes, newest first, with what was typed a moment ago.

    With `words`, those that hold every word or word beginning, accents set aside, on one page.
    """
    with store.reading() as records:
        fields = {"kind": kind, "session_id": session_id}
        equals: dict[str, Any] = {name: v for name, v in fields.items() if v is not None}
        if words.strip():
            limit = _SEARCH_HITS
            notes = records.search(Note, words, limit, mission_id=mission_id, **equals)
            full = False
        else:
            order = ("-written_at",)
            notes = records.find(
                Note, order=order, limit=limit, offset=offset, mission_id=mission_id, **equals
            )
            full = len(notes) == limit
        shown = {note.id: note for note in notes}
        for draft in _drafts(records, mission_id).values():
            on_page = offset == 0 and (not full or draft.written_at >= notes[-1].written_at)
            if not (_fits(draft, kind, session_id) and holds_words(fold(draft.body), words)):
                shown.pop(draft.id, None)
            elif draft.id in shown or on_page:
                shown[draft.id] = draft
        merged = sorted(shown.values(), key=lambda note: note.written_at, reverse=True)
        return NotePage(tuple(_rows(records, merged)), offset + limit if full else None)


def count_kinds(store: Store, mission_id: bytes) -> dict[NoteKind, int]:
    """Count a mission's notes by kind, with those typed a moment ago."""
    with store.reading() as records:
        counted = records.count(Note, by="kind", mission_id=mission_id)
        counts = {NoteKind(kind): number for kind, number in counted.items()}
        for draft in _drafts(records, mission_id).values():
            stored = records.get(Note, draft.id)
            if stored is not None and not stored.deleted:
                counts[stored.kind] -= 1
            counts[draft.kind] = counts.get(draft.kind, 0) + 1
    return {kind: number for kind, number in counts.items() if number}


def find_people(store: Store, typed: str, limit: int = 8) -> list[NamedPerson]:
    """Return people anywhere whose name or function holds what was typed, newest first."""
    with store.reading() as records:
        return _named(records, records.search(Person, typed, limit))


def match_people(people: Iterable[NamedPerson], typed: str, limit: int = 8) -> list[NamedPerson]:
    """Return those of whom a part of the name begins with what was typed, accents set aside."""
    wanted = fold(typed)
    hits = (p for p in people if any(part.startswith(wanted) for part in _parts(p.name)))
    return sorted(hits, key=lambda p: (not fold(p.name).startswith(wanted), p.name))[:limit]


@cache
def load_templates(language: str) -> tuple[Template, ...]:
    """Return the shipped templates in the language, in English if there are none."""
    folder = resources() / "templates" / "notes"
    file = folder / f"{language}.json"
    entries = json.loads((file if file.exists() else folder / "en.json").read_text("utf-8"))
    return tuple(Template(e["name"], NoteKind(e["kind"]), "\n".join(e["lines"])) for e in entries)


def _parts(name: str) -> list[str]:
    """Return the beginnings by which a name is found: of the whole and of each word."""
    words = fold(name).split()
    return [" ".join(words[start:]) for start in range(len(words))]


def _drafts(records: Repository, mission_id: bytes) -> dict[bytes, Note]:
    kept = (d.edited for d in records.drafts() if isinstance(d.edited, Note))
    return {note.id: note for note in kept if note.mission_id == mission_id and not note.deleted}


def _fits(note: Note, kind: NoteKind | None, session_id: bytes | None) -> bool:
    return kind in (None, note.kind) and session_id in (None, note.session_id)


def _rows(records: Repository, notes: list[Note]) -> list[NoteRow]:
    session_ids = {n.session_id for n in notes if n.session_id}
    sessions = {s.id: s.title for s in records.find(Session, id=session_ids, deleted=True)}
    person_ids = {id_ for n in notes for id_ in n.people}
    names = {p.id: p.full_name for p in records.find(Person, id=person_ids)}
    note_ids = [n.id for n in notes]
    held = records.count(Attachment, by="note_id", note_id=note_ids)
    return [
        NoteRow(
            n.id,
            n.written_at,
            n.kind,
            n.title,
            sessions.get(n.session_id, "") if n.session_id else "",
            tuple(names[id_] for id_ in n.people if id_ in names),
            n.tags,
            held.get(n.id, 0),
            n.done_on,
        )
        for n in notes
    ]


def _named(records: Repository, people: list[Person]) -> list[NamedPerson]:
    ids = {p.institution_id for p in people if p.institution_id}
    institutions: Mapping[bytes, str] = {i.id: i.name for i in records.find(Institution, id=ids)}
    return [
        NamedPerson(
            p.id,
            p.full_name,
            (institutions.get(p.institution_id, "") if p.institution_id else "") or p.function,
        )
        for p in people
        if p.full_name
    ]
