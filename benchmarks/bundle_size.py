"""The size of a sealed bundle of 1,000 new records beside zstd of their texts alone."""

import random
import re
import secrets
from datetime import UTC, date, datetime, time, timedelta
from html import unescape
from pathlib import Path

import pyrage

from benchmarks.figures import Figure, at_most
from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Attendance, Mark, attendance_id, participant_id
from mieux_desktop.domain.changes.model import SCHEMA, Change, Edit, new_salt, to_milliseconds
from mieux_desktop.domain.changes.pages import EpochClaim, Page, Run
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import ReportSection, SectionCode, section_id
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Gender, Person
from mieux_desktop.domain.record import Record, shape_of
from mieux_desktop.sync.bundles import Header, seal_bundle
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.sealing import compress

MOST_RATIO = 1.3
_CALM = timedelta(minutes=4)
_LENGTHS = (10, 20, 30, 50, 80, 150)  # words of a note
_RARE = 4000  # names, places and terms that few texts share


class Texts:
    """Sentences in English, French and Arabic: the program's own words, frequent and rare."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        english, french = _words("fr")
        _, arabic = _words("ar")
        self._languages = [self._with_rare(words) for words in (english, french, arabic)]

    def _with_rare(self, words: list[str]) -> tuple[list[str], list[float]]:
        """Add words that look like those of the language; the tenth word comes half as often."""
        chance = self._chance
        known = sorted(set(words))
        halves = [
            chance.choice(known)[:3] + chance.choice(known)[-chance.randint(2, 5) :]
            for _ in range(_RARE)
        ]
        ranked = [*chance.sample(known, len(known)), *halves]
        return ranked, [1 / (place + 10) for place in range(len(ranked))]

    def write(self, words: int, language: int | None = None) -> str:
        """Return sentences of so many words in all, of one language."""
        chance = self._chance
        place = chance.choice((0, 0, 1, 1, 2)) if language is None else language
        vocabulary, weights = self._languages[place]
        drawn = chance.choices(vocabulary, weights, k=words)
        sentences = []
        while drawn:
            length = chance.randint(6, 16)
            sentences.append(" ".join(drawn[:length]).capitalize() + ".")
            del drawn[:length]
        return " ".join(sentences)


def measure() -> list[Figure]:
    """Seal 1,000 new records for a colleague."""
    records = make_records(1000)
    page = page_of(records)
    texts = [text for record in records for text in _texts_of(record)]
    alone = len(compress(["\n".join(texts).encode()]))
    sender, recipient = (
        Device(secrets.token_bytes(32), str(pyrage.x25519.Identity.generate())) for _ in range(2)
    )
    header = Header(recipient=recipient.key, created_at=to_milliseconds(datetime.now(UTC)))
    size = len(seal_bundle(page, header, sender, recipient.recipient))
    peer = f"zstd of the texts {alone / 1000:.1f} kB ({sum(map(len, texts)) / 1000:.0f} k signs)"
    return [
        Figure("bundle_1000_records_kb", round(size / 1000, 1), "kB", peer),
        at_most("bundle_to_text_ratio", size / alone, "", MOST_RATIO, peer, strictly=False),
    ]


def make_records(count: int) -> list[Record]:
    """Return what a team writes on missions: seven of ten are notes."""
    chance = random.Random(7)
    texts = Texts(chance)
    action, activity, mission, author = (new_id() for _ in range(4))
    sessions = [_session(chance, texts, action, activity) for _ in range(count // 50)]
    people = [_person(chance, texts) for _ in range(count * 6 // 100)]
    marks = [
        _mark(chance, action, activity, session, person)
        for session in sessions[:3]
        for person in people
    ][: count * 12 // 100]
    advice = [
        Recommendation(
            id=new_id(),
            action_id=action,
            mission_id=mission,
            text=texts.write(40),
            addressee=texts.write(3),
            position=number,
        )
        for number in range(count * 4 // 100)
    ]
    sections = [
        ReportSection(
            id=section_id(mission, code, language),
            action_id=action,
            mission_id=mission,
            section=code,
            language=language,
            text=texts.write(150, place),
        )
        for code in SectionCode
        for place, language in enumerate(("en", "fr"))
    ][: count * 2 // 100]
    records: list[Record] = [*sessions, *people, *marks, *advice, *sections]
    start = datetime(2026, 3, 2, 8, tzinfo=UTC)
    for number in range(count - len(records)):
        start += _CALM * chance.uniform(0.2, 3)
        records.append(
            Note(
                id=new_id(),
                action_id=action,
                mission_id=mission,
                activity_id=activity,
                session_id=chance.choice(sessions).id,
                written_at=start,
                kind=chance.choice(list(NoteKind)),
                body=texts.write(6) + "\n\n" + texts.write(chance.choice(_LENGTHS)),
                people=(chance.choice(people).id,) if number % 4 == 0 else (),
                author_id=author,
            )
        )
    return records


def page_of(records: list[Record]) -> Page:
    """Return the records as the changes that create them, one each, in a run."""
    epoch, author = secrets.token_bytes(8), new_id()
    at = to_milliseconds(datetime(2026, 3, 2, 8, tzinfo=UTC))
    chance = random.Random(8)
    changes = []
    for n, record in enumerate(records, 1):
        at += chance.randint(20_000, 600_000)
        changes.append(Change(epoch, n, at, SCHEMA, record.scope, author, edits_of(record)))
    claim = EpochClaim(epoch, secrets.token_bytes(32), None, False, 1, secrets.token_bytes(64))
    run = Run(claim, 0, tuple(changes), secrets.token_bytes(32), secrets.token_bytes(64))
    return Page((run,))


def edits_of(record: Record) -> tuple[Edit, ...]:
    """Return the edits that create a record, as saving it writes them."""
    shape = shape_of(type(record))
    return tuple(
        Edit(shape.entity, record.id, f.name, value, (), new_salt() if f.personal else None)
        for f, value in zip(shape.fields, shape.to_plain(record).values(), strict=True)
        if f.required or value != f.default
    )


def _texts_of(record: Record) -> list[str]:
    """Return what people typed: no dates, times or codes of lists."""
    shape = shape_of(type(record))
    converted = {name for name, _ in shape.converted}
    values = shape.to_plain(record).items()
    return [
        value
        for name, value in values
        if value and name not in converted and isinstance(value, str)
    ]


def _session(chance: random.Random, texts: Texts, action: bytes, activity: bytes) -> Session:
    hour = chance.randint(8, 16)
    return Session(
        id=new_id(),
        action_id=action,
        activity_id=activity,
        on=date(2026, 3, chance.randint(2, 6)),
        starts=time(hour),
        ends=time(hour, 50),
        title=texts.write(6),
    )


def _person(chance: random.Random, texts: Texts) -> Person:
    family, given, place = texts.write(3, 1)[:-1].split()
    return Person(
        id=new_id(),
        family_name=family.title(),
        given_name=given.title(),
        function=texts.write(3),
        gender=chance.choice(list(Gender)),
        email=f"{given}.{family}@{place}.example",
        country="GH",
    )


def _mark(
    chance: random.Random, action: bytes, activity: bytes, session: Session, person: Person
) -> Attendance:
    row = participant_id(activity, person.id)
    return Attendance(
        id=attendance_id(session.id, row),
        action_id=action,
        activity_id=activity,
        session_id=session.id,
        participant_id=row,
        mark=chance.choice((Mark.PRESENT, Mark.PRESENT, Mark.LATE, Mark.ABSENT)),
    )


def _words(language: str) -> tuple[list[str], list[str]]:
    """Return the words of the program's texts in English and in another language."""
    source = Path(f"resources/i18n/mieux_{language}.ts").read_text("utf-8")
    found = []
    for tag in ("source", "translation"):
        parts = re.findall(rf"<{tag}[^>]*>(.*?)</{tag}>", source, re.DOTALL)
        text = unescape(re.sub(r"<.*?>", " ", " ".join(parts)))
        found.append(re.findall(r"[^\W\d_]{2,}", text.lower()))
    return found[0], found[1]
