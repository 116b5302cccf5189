"""The programme of a mission: day by day, each session with its attendance and notes."""

from collections.abc import Sequence

from reportlab.lib.units import mm

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.blocks import Block, Cell, Columns, Rule, Stack, hanging
from mieux_desktop.reports.facts import Day, Photo, Session
from mieux_desktop.reports.markdown import Span
from mieux_desktop.reports.setting import Setting, ruled, spans_of
from mieux_desktop.reports.signs import PhotoBlock, Share
from mieux_desktop.reports.text import Text

_TIME = 24 * mm  # the column of hours
_COUNT = 28 * mm  # the columns of the attendance bar and its figure
_HOURS = style.Style(8.8, 14.5, fonts.SEMIBOLD, style.BLUE)
_COUNTED = style.Style(8.8, 14.5, right=True)


def programme(setting: Setting, days: Sequence[Day]) -> list[Block]:
    """Return the days in order; sessions are numbered through the mission."""
    blocks: list[Block] = []
    first = 1
    for number, day in enumerate(days, 1):
        blocks.append(Rule(style.BLUE, 1, before=4 if number == 1 else 12, after=4))
        blocks[-1].keep_with_next = True
        blocks.append(_day(setting, number, first, day))
        first += len(day.sessions)
    return blocks


def _day(setting: Setting, number: int, first: int, day: Day) -> Block:
    words = setting.words
    name = words.weekday(day.on)
    name = name[:1].upper() + name[1:]
    below = words("day.number", number=number)
    if day.sessions:
        last = first + len(day.sessions) - 1
        below += " · " + words.count("day.sessions", len(day.sessions), first=first, last=last)
    label: list[Block] = [Text(name, style.H2), Text(below, style.TABLE_GREY, before=2)]
    if day.present is not None:
        if day.invited:
            label.append(_bar(day.present, day.invited))
            present = words("day.present", present=day.present, invited=day.invited)
        else:
            present = words.count("day.present_alone", day.present)
        label.append(Text(present, style.TABLE_STRONG))
    if day.women is not None and day.men is not None:
        genders = (words.count("reached.women", day.women), words.count("reached.men", day.men))
        label.append(Text(words("comma").join(genders), style.TABLE_GREY))
    parts: list[Block] = [_session(setting, session) for session in day.sessions]
    if day.notes:
        outside = Text(words("day.notes"), style.H3, keep_with_next=True)
        notes = setting.notes(day.notes, _TIME, style.BODY_WIDTH)
        parts.append(Stack([Columns([Cell(outside, _TIME, 80 * mm)], keep_with_next=True), *notes]))
    body = ruled(parts)
    body += [_photo(setting, photo) for photo in day.photos]
    again = Stack([
        Text(name, style.H2), Text(words("continued"), style.TABLE_GREY)
    ])  # fmt: skip
    return hanging(Stack(label), Stack(body or [Text("–", style.BODY)]), again=again)


def _bar(present: int, invited: int) -> Block:
    return Columns([Cell(Share(present, invited, above=8), 0, 30 * mm)])


def _session(setting: Setting, session: Session) -> Block:
    words = setting.words
    title_width = style.BODY_WIDTH - _TIME - _COUNT - 6
    hours = Text(words.times(session.starts_at, session.ends_at), _HOURS)
    title = Text(setting.inline(session.title), style.H3)
    cells = [Cell(hours, 0, _TIME), Cell(title, _TIME, title_width)]
    if session.present is not None:
        left = style.BODY_WIDTH - _COUNT
        figure = str(session.present)
        if session.invited:
            cells.append(Cell(Share(session.present, session.invited, 5, 3), left, 14 * mm))
            figure += f" / {session.invited}"
        cells.append(Cell(Text(figure, _COUNTED), left + 14 * mm, _COUNT - 14 * mm))
    rows: list[Block] = []
    if session.change:
        changed = setting.inline(words("session.changed", change=session.change))
        room = style.BODY_WIDTH - _TIME
        rows.append(Columns([Cell(Text(changed, style.NOTE), _TIME, room)], before=1))
    rows += setting.notes(session.notes, _TIME, style.BODY_WIDTH)
    return Stack([Columns(cells, keep_with_next=bool(rows)), *rows])


def _photo(setting: Setting, photo: Photo) -> Block:
    words = setting.words
    if not photo.consent:
        text = words("photo.withheld")
    else:
        when = words.day(photo.taken_on) if photo.taken_on else ""
        source = words("comma").join(part for part in (when, photo.author) if part)
        sentences = [photo.subject.rstrip("."), photo.consent.rstrip(".")]
        lines = ". ".join(sentence for sentence in sentences if sentence) + "."
        caption = Stack([
            Text(words("photo", tag=photo.tag), style.Style(8, 11, fonts.SEMIBOLD, style.GREY),
                 anchor=f"photo-{photo.tag}"),
            Text(setting.inline(lines), style.CAPTION),
            Text([Span(source), *spans_of(photo.tags)], style.CAPTION),
        ])  # fmt: skip
        try:
            return PhotoBlock(photo.data, caption, before=12)
        except ValueError:
            text = words("photo.unreadable")
    label = Span(words("photo", tag=photo.tag) + " ", bold=True)
    return Text([label, Span(text, italic=True)], style.CAPTION, before=8)
