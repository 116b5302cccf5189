"""What a document finds in the notes: people met, risks, lessons, next steps, documents."""

from datetime import date
from pathlib import PurePath

from babel.units import format_unit

from mieux_desktop.domain.notes import NoteKind
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_gathering import Gathering, is_photo
from mieux_desktop.operations.report_notes import rest_paragraph_of, risk_of, title_of
from mieux_desktop.reports import facts

HORIZONS = ("P1M", "P3M", "P6M", "P12M")  # ISO 8601 durations; any other text is printed as it is
_OBSERVED = (NoteKind.MEETING, NoteKind.OBSERVATION, NoteKind.DECISION)


def horizon_text(horizon: str, language: str) -> str:
    """Return “6 months” for a horizon that is a code, else the text as it was written."""
    if horizon not in HORIZONS:
        return horizon
    return format_unit(int(horizon[1:-1]), "duration-month", "long", locale=language)


def people_met(gathering: Gathering) -> tuple[facts.PersonMet, ...]:
    """Return everybody whom a note names, without the team, in the order of the notes."""
    held = gathering.held
    told: dict[bytes, list[bytes]] = {}
    met: dict[bytes, dict[date, None]] = {}
    for note in held.notes:
        for id_ in note.people:
            told.setdefault(id_, []).append(note.id)
            met.setdefault(id_, {})[gathering.wall_time(note).date()] = None
    found = []
    for id_, note_ids in told.items():
        person = held.people.get(id_)
        if person is not None and id_ not in held.team:
            institution = held.institutions.get(person.institution_id or b"")
            found.append(
                facts.PersonMet(
                    name=person.full_name,
                    function=person.function,
                    institution=institution.name if institution else "",
                    met_on=tuple(met[id_]),
                    tags=gathering.citations.cite(note_ids),
                )
            )
    return tuple(found)


def observations(gathering: Gathering) -> str:
    """Return the notes by kind, as long as nobody wrote what they show together."""
    parts = []
    for kind in _OBSERVED:
        notes = gathering.of_kind(kind)
        if notes:
            lines = [f"- {title_of(note)} {_tagged(gathering, note.id)}" for note in notes]
            parts.append("\n".join((f"## {gathering.words(f'kind.{kind}')}", *lines)))
    return "\n\n".join(parts)


def risks(gathering: Gathering) -> tuple[facts.Risk, ...]:
    """Return the risks with what was done about them."""
    found = []
    for note in gathering.of_kind(NoteKind.RISK):
        text, response = risk_of(note)
        tags = gathering.citations.cite((note.id,))
        found.append(facts.Risk(text=text, response=response, tags=tags))
    return tuple(found)


def lessons(gathering: Gathering) -> tuple[facts.Lesson, ...]:
    """Return the lessons."""
    return tuple(
        facts.Lesson(
            title=title_of(note),
            text=rest_paragraph_of(note),
            tags=gathering.citations.cite((note.id,)),
        )
        for note in gathering.of_kind(NoteKind.LESSON)
    )


def next_steps(gathering: Gathering) -> tuple[facts.NextStep, ...]:
    """Return the to dos that are open, with the people they name."""
    comma = gathering.words("comma")
    return tuple(
        facts.NextStep(
            text=title_of(note),
            owner=comma.join(filter(None, (gathering.name_of(id_) for id_ in note.people))),
            tags=gathering.citations.cite((note.id,)),
        )
        for note in gathering.of_kind(NoteKind.TODO)
        if note.done_on is None
    )


def categories(gathering: Gathering) -> tuple[facts.Category, ...]:
    """Count the recommendations in each category of results that has any."""
    vocabularies, words = load_vocabularies(), gathering.words
    found = []
    for term in vocabularies.terms("result_categories"):
        states = [
            advice.status
            for advice in gathering.held.recommendations
            if advice.type == term.code and advice.text.strip()
        ]
        if states:
            found.append(
                facts.Category(
                    label=term.label(words.language),
                    open=states.count("open"),
                    under_way=states.count("under-way"),
                    done=states.count("done"),
                    dropped=states.count("dropped"),
                )
            )
    return tuple(found)


def deliverables(gathering: Gathering) -> tuple[facts.Deliverable, ...]:
    """Return the documents filed with notes, in the order of the notes; photos are none."""
    return tuple(
        facts.Deliverable(
            title=attachment.caption or attachment.name,
            kind=PurePath(attachment.name).suffix.lstrip(".").upper()[:6],
            on=attachment.taken_on or gathering.wall_time(note).date(),
            activity=gathering.activity_name(note.activity_id),
            author=gathering.name_of(note.author_id),
            tags=gathering.citations.cite((attachment.id,)),
        )
        for note in gathering.held.notes
        for attachment in gathering.held.attachments.get(note.id, ())
        if not is_photo(attachment)
    )


def _tagged(gathering: Gathering, id_: bytes) -> str:
    return " ".join(f"[{tag}]" for tag in gathering.citations.cite((id_,)))
