"""The programme as a document tells it: days, sessions, the notes taken in them, photos."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Gender
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.report_gathering import Gathering, is_photo
from mieux_desktop.operations.report_notes import paragraph_of, title_of
from mieux_desktop.reports import facts
from mieux_desktop.storage.store import Store

_Notes = Mapping[bytes | date, list[Note]]


def days_of(gathering: Gathering, *, with_notes: bool = True) -> tuple[facts.Day, ...]:
    """Return the days with sessions or notes; a note outside any session stands on its day."""
    held = gathering.held
    notes: dict[bytes | date, list[Note]] = {}
    sessions = {session.id for session in held.plan.sessions}
    for note in held.notes if with_notes else ():
        in_session = note.session_id if note.session_id in sessions else None
        notes.setdefault(in_session or gathering.wall_time(note).date(), []).append(note)
    agenda = {day.on: day.sessions for day in held.plan.days if day.sessions}
    days = sorted({*agenda, *(on for on in notes if isinstance(on, date))})
    return tuple(_day(gathering, on, agenda.get(on, ()), notes) for on in days)


def _day(gathering: Gathering, on: date, sessions: tuple[Session, ...], notes: _Notes) -> facts.Day:
    attendance = gathering.attendance
    marked = attendance.is_marked(sessions)
    there = attendance.there(sessions)
    held = tuple(_session(gathering, session, notes.get(session.id, [])) for session in sessions)
    outside = notes.get(on, [])
    all_notes = [note for s in sessions for note in notes.get(s.id, [])] + outside
    return facts.Day(
        on=on,
        sessions=held,
        present=len(there) if marked else None,
        invited=attendance.invited_to(sessions) or None,
        women=attendance.count(there, Gender.WOMAN) if marked else None,
        men=attendance.count(there, Gender.MAN) if marked else None,
        notes=tuple(_note_line(gathering, note) for note in outside),
        photos=tuple(photo for note in all_notes for photo in _photos(gathering, note)),
    )


def _session(gathering: Gathering, session: Session, notes: list[Note]) -> facts.Session:
    attendance, alone = gathering.attendance, (session,)
    return facts.Session(
        title=session.title,
        starts_at=session.starts,
        ends_at=session.ends,
        present=len(attendance.there(alone)) if attendance.is_marked(alone) else None,
        invited=attendance.invited_to(alone) or None,
        led_by=session.facilitator,
        room=session.room,
        change=session.change_reason,
        notes=tuple(_note_line(gathering, note) for note in notes),
    )


def _note_line(gathering: Gathering, note: Note) -> facts.NoteLine:
    attachments = gathering.held.attachments.get(note.id, ())
    documents = [a.id for a in attachments if not is_photo(a)]
    tags = gathering.citations.cite((note.id, *documents))
    return facts.NoteLine(kind=note.kind, text=paragraph_of(note), tags=tags)


def _photos(gathering: Gathering, note: Note) -> list[facts.Photo]:
    words, citations = gathering.words, gathering.citations
    return [
        facts.Photo(
            tag="".join(citations.cite((photo.id,))),
            data=photo.sha256,  # until the content is loaded
            subject=photo.caption or title_of(note),
            taken_on=photo.taken_on,
            author=gathering.name_of(note.author_id),
            consent=words(f"photo.consent.{photo.consent}") if photo.consent else "",
            tags=citations.cite((note.id,)),
        )
        for photo in gathering.held.attachments.get(note.id, ())
        if is_photo(photo)
    ]


def with_photos(store: Store, days: tuple[facts.Day, ...]) -> tuple[facts.Day, ...]:
    """Return the days with the content of their photos; one without consent is never opened."""
    return tuple(
        replace(day, photos=tuple(_loaded(store, photo) for photo in day.photos)) for day in days
    )


def _loaded(store: Store, photo: facts.Photo) -> facts.Photo:
    if not photo.consent:
        return replace(photo, data=b"")
    try:
        return replace(photo, data=store.attachments.read(photo.data))
    except Problem:  # not received yet, or damaged: the document says so in its place
        return replace(photo, data=b"")
