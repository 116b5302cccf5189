"""Writes the days of a mission into a DOCX file: sessions, notes, photos."""

from collections.abc import Iterable
from io import BytesIO

from docx.shared import Mm
from PIL import Image, UnidentifiedImageError

from mieux_desktop.reports import markdown
from mieux_desktop.reports.docx_text import Writer
from mieux_desktop.reports.facts import Day, NoteLine, Photo, Session
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.pictures import printable_photo

_PIXELS = 660


def write_programme(writer: Writer, days: Iterable[Day]) -> None:
    """Write each day below its heading."""
    for day in days:
        words = writer.words
        name = words.weekday(day.on)
        if day.present is not None:
            present = words.count("day.present_alone", day.present)
            if day.invited:
                present = words("day.present", present=day.present, invited=day.invited)
            name += f" · {present}"
        writer.paragraph([Span(name[:1].upper() + name[1:])], "Heading 2")
        for session in day.sessions:
            _session(writer, session)
        if day.notes:
            writer.paragraph([Span(words("day.notes"), bold=True)])
            _notes(writer, day.notes)
        for photo in day.photos:
            _photo(writer, photo)


def _session(writer: Writer, session: Session) -> None:
    words = writer.words
    hours = words.times(session.starts_at, session.ends_at)
    spans = [Span(f"{hours}  " if hours else ""), Span(session.title, bold=True)]
    if session.present is not None:
        figure = str(session.present) + (f" / {session.invited}" if session.invited else "")
        spans.append(Span(f"  ({figure})"))
    writer.paragraph(spans)
    if session.change:
        writer.markdown(words("session.changed", change=session.change))
    _notes(writer, session.notes)


def _notes(writer: Writer, notes: Iterable[NoteLine]) -> None:
    for note in notes:
        kind = Span(f"{writer.words(f'kind.{note.kind}')}: ", bold=True)
        spans = [kind, *markdown.inline(note.text)]
        writer.paragraph(spans, "List Bullet", tags=note.tags)


def _photo(writer: Writer, photo: Photo) -> None:
    words = writer.words
    label = Span(words("photo", tag=photo.tag) + " ", bold=True)
    if not photo.consent:
        writer.paragraph([label, Span(words("photo.withheld"), italic=True)], size=8)
        return
    try:
        data = printable_photo(photo.data, _PIXELS)
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError):
        writer.paragraph([label, Span(words("photo.unreadable"), italic=True)], size=8)
        return
    with Image.open(BytesIO(data)) as image:
        wide, high = image.size
    width = min(74.0, 84.0 * wide / high)
    writer.paragraph([]).add_run().add_picture(BytesIO(data), width=Mm(width))
    when = words.day(photo.taken_on) if photo.taken_on else ""
    parts = (photo.subject.rstrip("."), photo.consent.rstrip("."), when, photo.author)
    caption = ". ".join(part for part in parts if part)
    writer.paragraph([label, Span(caption)], size=8, tags=photo.tags)
