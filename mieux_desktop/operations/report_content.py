"""The content of a mission report, gathered from the records; same records, same content."""

import hashlib
from dataclasses import replace
from datetime import date, datetime

from babel import Locale
from babel.dates import format_date
from babel.units import format_unit

from mieux_desktop.domain.actions import Action, Session
from mieux_desktop.domain.countries import country_name
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.notes import Attachment, Note, NoteKind
from mieux_desktop.domain.people import Gender
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_programme, load_vocabularies
from mieux_desktop.operations.report_attendance import AttendanceFacts
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_notes import (
    paragraph_of,
    rest_of,
    rest_paragraph_of,
    risk_of,
    title_of,
)
from mieux_desktop.operations.report_records import ReportRecords, read_records
from mieux_desktop.operations.report_results import results_of, scores_of
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.reports import content
from mieux_desktop.reports.words import Words, words_of
from mieux_desktop.storage.store import Store

# The numbered parts of the document; summary and cover stand before, the annexes after them.
PRINTED_SECTIONS = (
    SectionCode.CONTEXT,
    SectionCode.PROGRAMME,
    SectionCode.PEOPLE,
    SectionCode.OBSERVATIONS,
    SectionCode.RESULTS,
    SectionCode.RISKS,
    SectionCode.RECOMMENDATIONS,
    SectionCode.LESSONS,
    SectionCode.NEXT_STEPS,
)

HORIZONS = ("P1M", "P3M", "P6M", "P12M")  # ISO 8601 durations; any other text is printed as it is
_OBSERVED = (NoteKind.MEETING, NoteKind.OBSERVATION, NoteKind.DECISION)


def gather_report(store: Store, mission_id: bytes, language: str) -> content.MissionReport:
    """Return what the report says now, with the words typed a moment ago.

    Raises `not-received` without the mission.
    """
    with store.reading() as records:
        held = read_records(records, mission_id, language)
    report = _Gathering(held, words_of(language)).report()
    mark = hashlib.sha256(repr(report).encode()).hexdigest()
    identity = replace(
        report.identity, fingerprint=" ".join(mark[i : i + 4] for i in (0, 4, 8, 12))
    )
    days = tuple(replace(day, photos=_loaded(store, day.photos)) for day in report.days)
    return replace(report, identity=identity, days=days)


def horizon_text(horizon: str, language: str) -> str:
    """Return “6 months” for a horizon that is a code, else the text as it was written."""
    if horizon not in HORIZONS:
        return horizon
    return format_unit(int(horizon[1:-1]), "duration-month", "long", locale=language)


def action_period(action: Action, words: Words) -> str:
    """Return “July 2014 – March 2016”, or since when it goes on."""
    months = []
    for text in (action.starts_in, action.ends_in):
        if text:
            on = date(int(text[:4]), int(text[5:7]), 1)
            months.append(format_date(on, "MMMM yyyy", locale=words.locale))
    if len(months) == 1 and action.starts_in:
        return words("action.since", month=months[0])
    return " – ".join(months)


class _Gathering:
    """One report being put together; tags are numbered as its parts are made, in their order."""

    def __init__(self, held: ReportRecords, words: Words) -> None:
        self._held, self._words = held, words
        self._citations = Citations()
        self._attendance = AttendanceFacts(held)
        self._clocks = {activity.id: activity for activity in held.plan.activities}
        self._offer_notes()
        self._offer_attendance()

    def report(self) -> content.MissionReport:
        held, words, attendance = self._held, self._words, self._attendance
        days = self._days()  # first: notes are numbered in the order of the programme
        return content.MissionReport(
            programme=load_programme(words.language),
            identity=self._identity(),
            summary=held.texts.get(SectionCode.SUMMARY, ""),
            figures=attendance.figures(),
            days=days,
            people_met=self._people_met(),
            institution_groups=attendance.institution_groups(words),
            results=results_of(held, self._citations, words),
            scores=scores_of(held, self._citations, words),
            risks=self._risks(),
            recommendations=self._recommendations(),
            lessons=self._lessons(),
            next_steps=self._next_steps(),
            sections=self._sections(),
            attendees=attendance.attendees(),
            evidence=self._citations.cited(),
        )

    def _identity(self) -> content.Identity:
        held, words = self._held, self._words
        mission, action, activities = held.mission, held.action, held.plan.activities
        language = words.language
        domains = action.domains if action else ()
        numbers = tuple(activity.number for activity in activities)
        code = action.code.upper() if action else ""
        reference = "-".join((code, *(f"A{number}" for number in numbers), "MR")) if code else ""
        return content.Identity(
            action_name=action.name(language) if action else "",
            action_code=action.code if action else "",
            action_period=action_period(action, words) if action else "",
            activity_numbers=numbers,
            title=" · ".join(t for t in (activity.title(language) for activity in activities) if t),
            place=mission.place,
            starts_on=mission.starts_on,
            ends_on=mission.ends_on,
            authorities=action.authorities if action else (),
            domains=tuple(load_vocabularies().label("domains", d, language) for d in domains),
            experts=self._experts(),
            officer=mission.officer or (action.officer if action else ""),
            languages=str(Locale(language).get_language_name(language)).capitalize(),
            reference=reference,
        )

    def _experts(self) -> tuple[content.Expert, ...]:
        people = [self._held.people.get(id_) for id_ in self._held.mission.team]
        language = self._words.language
        return tuple(
            content.Expert(
                name=person.full_name,
                origin=country_name(person.country, language) if person.country else "",
                leads=number == 0,
            )
            for number, person in enumerate(people)
            if person is not None
        )

    def _sections(self) -> tuple[content.Section, ...]:
        bodies = dict(self._held.texts)
        if not bodies.get(SectionCode.CONTEXT, "").strip():
            bodies[SectionCode.CONTEXT] = self._held.mission.terms_of_reference
        if not bodies.get(SectionCode.OBSERVATIONS, "").strip():
            bodies[SectionCode.OBSERVATIONS] = self._observations()
        return tuple(
            content.Section(key=code, body=bodies.get(code, "")) for code in PRINTED_SECTIONS
        )

    def _observations(self) -> str:
        """Return the notes by kind, as long as nobody wrote what they show together."""
        parts = []
        for kind in _OBSERVED:
            notes = [note for note in self._held.notes if note.kind is kind]
            if notes:
                lines = [f"- {title_of(note)} {self._tagged(note.id)}" for note in notes]
                parts.append("\n".join((f"## {self._words(f'kind.{kind}')}", *lines)))
        return "\n\n".join(parts)

    def _days(self) -> tuple[content.Day, ...]:
        notes: dict[bytes | date, list[Note]] = {}
        sessions = {session.id for session in self._held.plan.sessions}
        for note in self._held.notes:
            in_session = note.session_id if note.session_id in sessions else None
            notes.setdefault(in_session or self._wall_time(note).date(), []).append(note)
        agenda = {day.on: day.sessions for day in self._held.plan.days if day.sessions}
        days = sorted({*agenda, *(on for on in notes if isinstance(on, date))})
        return tuple(self._day(on, agenda.get(on, ()), notes) for on in days)

    def _day(
        self, on: date, sessions: tuple[Session, ...], notes: dict[bytes | date, list[Note]]
    ) -> content.Day:
        attendance = self._attendance
        marked = attendance.is_marked(sessions)
        there = attendance.there(sessions)
        held = tuple(self._session(session, notes.get(session.id, [])) for session in sessions)
        outside = notes.get(on, [])
        all_notes = [note for s in sessions for note in notes.get(s.id, [])] + outside
        return content.Day(
            on=on,
            sessions=held,
            present=len(there) if marked else None,
            invited=attendance.invited_to(sessions) or None,
            women=attendance.count(there, Gender.WOMAN) if marked else None,
            men=attendance.count(there, Gender.MAN) if marked else None,
            notes=tuple(self._note_line(note) for note in outside),
            photos=tuple(photo for note in all_notes for photo in self._photos(note)),
        )

    def _session(self, session: Session, notes: list[Note]) -> content.Session:
        attendance, alone = self._attendance, (session,)
        return content.Session(
            title=session.title,
            starts_at=session.starts,
            ends_at=session.ends,
            present=len(attendance.there(alone)) if attendance.is_marked(alone) else None,
            invited=attendance.invited_to(alone) or None,
            led_by=session.facilitator,
            change=session.change_reason,
            notes=tuple(self._note_line(note) for note in notes),
        )

    def _note_line(self, note: Note) -> content.NoteLine:
        documents = [a.id for a in self._held.attachments.get(note.id, ()) if not _is_photo(a)]
        tags = self._citations.cite((note.id, *documents))
        return content.NoteLine(kind=note.kind, text=paragraph_of(note), tags=tags)

    def _photos(self, note: Note) -> list[content.Photo]:
        return [
            content.Photo(
                tag="".join(self._citations.cite((photo.id,))),
                data=photo.sha256,  # until the content is loaded
                subject=photo.caption or title_of(note),
                taken_on=photo.taken_on,
                author=self._author(note),
                consent=self._words(f"photo.consent.{photo.consent}") if photo.consent else "",
                tags=self._citations.cite((note.id,)),
            )
            for photo in self._held.attachments.get(note.id, ())
            if _is_photo(photo)
        ]

    def _people_met(self) -> tuple[content.PersonMet, ...]:
        told: dict[bytes, list[bytes]] = {}
        for note in self._held.notes:
            for id_ in note.people:
                told.setdefault(id_, []).append(note.id)
        found = []
        for id_, note_ids in told.items():
            person = self._held.people.get(id_)
            if person is not None and id_ not in self._held.mission.team:
                institution = self._held.institutions.get(person.institution_id or b"")
                found.append(
                    content.PersonMet(
                        name=person.full_name,
                        function=person.function,
                        institution=institution.name if institution else "",
                        tags=self._citations.cite(note_ids),
                    )
                )
        return tuple(found)

    def _risks(self) -> tuple[content.Risk, ...]:
        risks = []
        for note in self._of_kind(NoteKind.RISK):
            text, response = risk_of(note)
            risks.append(
                content.Risk(text=text, response=response, tags=self._citations.cite((note.id,)))
            )
        return tuple(risks)

    def _lessons(self) -> tuple[content.Lesson, ...]:
        return tuple(
            content.Lesson(
                title=title_of(note),
                text=rest_paragraph_of(note),
                tags=self._citations.cite((note.id,)),
            )
            for note in self._of_kind(NoteKind.LESSON)
        )

    def _next_steps(self) -> tuple[content.NextStep, ...]:
        """Return the to dos that are open, with the people they name."""
        return tuple(
            content.NextStep(
                text=title_of(note),
                owner=", ".join(
                    self._held.people[id_].full_name
                    for id_ in note.people
                    if id_ in self._held.people
                ),
                tags=self._citations.cite((note.id,)),
            )
            for note in self._of_kind(NoteKind.TODO)
            if note.done_on is None
        )

    def _recommendations(self) -> tuple[content.Recommendation, ...]:
        vocabularies, words = load_vocabularies(), self._words
        return tuple(
            content.Recommendation(
                text=" ".join(advice.text.split()),
                type=vocabularies.label("result_categories", advice.type, words.language),
                addressee=advice.addressee,
                priority=advice.priority,
                horizon=horizon_text(advice.horizon, words.language),
                status=words(f"recommendation.status.{advice.status}"),
                tags=self._citations.cite(advice.evidence),
            )
            for advice in self._held.recommendations
            if advice.text.strip()
        )

    def _of_kind(self, kind: NoteKind) -> list[Note]:
        return [note for note in self._held.notes if note.kind is kind]

    def _tagged(self, id_: bytes) -> str:
        return " ".join(f"[{tag}]" for tag in self._citations.cite((id_,)))

    def _wall_time(self, note: Note) -> datetime:
        activities = self._held.plan.activities
        activity = self._clocks.get(note.activity_id or b"") or (activities or (None,))[0]
        if activity is None:
            return note.written_at.astimezone().replace(tzinfo=None)
        return wall_clock(activity, note.written_at)

    def _author(self, note: Note) -> str:
        person = self._held.people.get(note.author_id or b"")
        return person.full_name if person else ""

    def _offer_notes(self) -> None:
        for note in self._held.notes:
            evidence = content.Evidence(
                tag="",
                title=title_of(note),
                text=rest_of(note),
                kind=note.kind,
                at=self._wall_time(note).replace(second=0, microsecond=0),
                author=self._author(note),
            )
            self._citations.offer("N", evidence, note.id)
            for attachment in self._held.attachments.get(note.id, ()):
                filed = content.Evidence(
                    tag="", title=attachment.caption or attachment.name, at=attachment.taken_on
                )
                self._citations.offer("P" if _is_photo(attachment) else "D", filed, attachment.id)

    def _offer_attendance(self) -> None:
        plan, words = self._held.plan, self._words
        lines: dict[bytes, list[str]] = {}
        for number, session in enumerate(plan.sessions, 1):
            if not self._attendance.is_marked((session,)):
                continue
            present = len(self._attendance.there((session,)))
            invited = self._attendance.invited_to((session,))
            counted = words("day.present", present=present, invited=invited)
            lines.setdefault(session.activity_id, []).append(f"- S{number}: {counted}")
            evidence = content.Evidence(tag="", title=session.title, text=counted, at=session.on)
            self._citations.offer("A", evidence, session.id)
        for activity in plan.activities:
            if activity.id in lines:
                whole = content.Evidence(
                    tag="",
                    title=words("attendance.chart"),
                    text="\n".join(lines[activity.id]),
                )
                self._citations.offer("A", whole, activity.id)


def _is_photo(attachment: Attachment) -> bool:
    return attachment.media_type.startswith("image/")


def _loaded(store: Store, photos: tuple[content.Photo, ...]) -> tuple[content.Photo, ...]:
    """Return the photos with their content; one without consent is never opened."""
    found = []
    for photo in photos:
        data = b""
        if photo.consent:
            try:
                data = store.attachments.read(photo.data)
            except Problem:  # not received yet, or damaged: the report says so in its place
                data = b""
        found.append(replace(photo, data=data))
    return tuple(found)
