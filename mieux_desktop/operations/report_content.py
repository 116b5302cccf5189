"""The content of a document, gathered from the records; same records, same content."""

import hashlib
from dataclasses import replace
from datetime import date

from babel import Locale

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.countries import country_name, language_name
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, SectionCode, Subject
from mieux_desktop.operations.catalogue import load_programme, load_vocabularies
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_findings import (
    categories,
    deliverables,
    lessons,
    next_steps,
    observations,
    people_met,
    risks,
)
from mieux_desktop.operations.report_following import achievements, earlier, recommendations
from mieux_desktop.operations.report_frozen import thaw
from mieux_desktop.operations.report_gathering import Gathering
from mieux_desktop.operations.report_groups import of_round, with_groups, with_themes
from mieux_desktop.operations.report_history import content_of, read_life
from mieux_desktop.operations.report_languages import other_language, with_languages
from mieux_desktop.operations.report_planned import activity_lines, planned_rows
from mieux_desktop.operations.report_programme import days_of, with_photos
from mieux_desktop.operations.report_records import Text, read_records
from mieux_desktop.operations.report_results import main_rounds, results_of
from mieux_desktop.operations.report_scores import challenges_of, criteria_of, scores_of
from mieux_desktop.operations.report_state import as_draft, stamped
from mieux_desktop.reports import content
from mieux_desktop.reports.words import Words, words_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

_S = SectionCode


def gather_document(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> content.Document:
    """Return what a document says: as it was submitted, else now with the words typed just now.

    Raises `not-received` without the mission, activity or action that it is about.
    """
    words = words_of(language)
    with store.reading() as records:
        life = read_life(records, kind, subject_id)
        content_held = content_of(records, life.shown) if life.shown and life.is_frozen else b""
    frozen = thaw(content_held).get(language)
    document = frozen or live_document(store, kind, subject_id, language)
    if life.is_frozen and frozen is None:
        document = as_draft(document, life)
    else:
        with store.reading() as records:
            document = stamped(document, life, subject_id, records, words)
    return replace(document, days=with_photos(store, document.days))


def numbering_of(store: Store, kind: DocumentKind, subject_id: bytes, language: str) -> Citations:
    """Return the numbers of what a document cites now; none in one that prints no evidence."""
    with store.reading() as records:
        return numbering_in(records, kind, subject_id, language)


def numbering_in(
    records: Repository, kind: DocumentKind, subject_id: bytes, language: str
) -> Citations:
    """Return the numbers of what a document cites, by records that are being read."""
    gathering = Gathering(read_records(records, kind, subject_id, language), words_of(language))
    _document(gathering)
    return gathering.citations


def live_document(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str, round_id: bytes = b""
) -> content.Document:
    """Return what the records and the words typed say now; photos are named by their SHA-256.

    With a round, its results alone stand for all feedback.
    """
    with store.reading() as records:
        held = read_records(records, kind, subject_id, language)
    if round_id:
        held = of_round(held, round_id)
    gathering = Gathering(held, words_of(language))
    document = with_languages(_document(gathering), language)
    if kind in (DocumentKind.PARTICIPANT_FEEDBACK, DocumentKind.PARTNER_FEEDBACK):
        document = _with_groups(store, gathering, document)
    mark = hashlib.sha256(repr(document).encode()).hexdigest()
    identity = replace(
        document.identity, fingerprint=" ".join(mark[i : i + 4] for i in (0, 4, 8, 12))
    )
    return replace(document, identity=identity)


def _document(gathering: Gathering) -> content.Document:
    """Return the facts that the document's sections print; tags follow their order."""
    held, words = gathering.held, gathering.words
    kind = DOCUMENTS[held.kind]
    printed = {*kind.sections, *kind.annexes}
    gathering.citations.cite_texts(held.all_texts)

    def wanted(*codes: SectionCode) -> bool:
        return not printed.isdisjoint(codes)

    programme = wanted(_S.PROGRAMME, _S.AGENDA, _S.PARTICIPANTS, _S.ATTENDANCE)
    told_days = wanted(_S.PROGRAMME)
    days = days_of(gathering, with_notes=told_days) if programme else ()
    people = people_met(gathering) if wanted(_S.PEOPLE) else ()
    with_people = wanted(_S.PEOPLE, _S.PARTICIPANTS) and held.kind is not DocumentKind.PEOPLE_MET
    groups = gathering.attendance.institution_groups(words) if with_people else ()
    evaluation = held.kind is DocumentKind.ACTIVITY_EVALUATION
    several = kind.subject is Subject.ACTION
    results = wanted(_S.RESULTS, _S.FEEDBACK)
    partners = wanted(_S.PARTNER_FEEDBACK)
    judged = wanted(_S.RESULTS, _S.SCORES)
    advised = wanted(_S.RECOMMENDATIONS, _S.FOLLOW_UP)
    return content.Document(
        kind=held.kind,
        programme=load_programme(words.language),
        identity=_identity(gathering),
        figures=gathering.attendance.figures(),
        days=days,
        people_met=people,
        institution_groups=groups,
        planned=planned_rows(gathering) if wanted(_S.PLANNED) else (),
        activities=activity_lines(gathering) if wanted(_S.ACTIVITIES, _S.SCORES) else (),
        results=results_of(gathering, held.collections) if results else None,
        partner_results=results_of(gathering, held.partner_collections) if partners else None,
        scores=scores_of(gathering, with_others=evaluation) if judged and not several else (),
        criteria=criteria_of(gathering) if judged and several else (),
        risks=risks(gathering) if wanted(_S.RISKS) else (),
        challenges=challenges_of(gathering) if evaluation or several else (),
        achievements=achievements(gathering) if wanted(_S.RESULTS, _S.EXPECTED) else (),
        recommendations=recommendations(gathering) if advised else (),
        earlier=earlier(gathering) if wanted(_S.RECOMMENDATIONS) else (),
        categories=categories(gathering) if wanted(_S.EXPECTED) and several else (),
        lessons=lessons(gathering) if wanted(_S.LESSONS) else (),
        next_steps=next_steps(gathering) if wanted(_S.NEXT_STEPS) else (),
        deliverables=deliverables(gathering) if wanted(_S.DELIVERABLES) else (),
        sections=_sections(gathering),
        attendees=gathering.attendance.attendees() if wanted(_S.ATTENDANCE) else (),
        evidence=gathering.citations.cited(),
    )


def _sections(gathering: Gathering) -> tuple[content.Section, ...]:
    kind = DOCUMENTS[gathering.held.kind]
    instead = _instead(gathering)
    found = []
    for code in kind.sections:
        text = gathering.held.texts.get(code)
        if text is None:
            body = instead.get(code, "")
            other = other_language((body,), gathering.words.language)
            found.append(content.Section(key=code, body=body, language=other))
        else:
            body = gathering.citations.in_text(text.text)
            found.append(content.Section(key=code, body=body, language=_other(gathering, text)))
    return (*found, *(content.Section(key=code, annex=True) for code in kind.annexes))


def _other(gathering: Gathering, text: Text) -> str:
    """Return the name of the language of a text that is not the document's."""
    language = gathering.words.language
    return "" if text.language == language else language_name(text.language, language)


def _instead(gathering: Gathering) -> dict[SectionCode, str]:
    """Return what the records say in sections where nobody wrote anything."""
    held = gathering.held
    terms = [mission.terms_of_reference for mission in held.missions]
    overall = [evaluation.overall for evaluation in held.evaluations.values()]
    expected = held.action.expected_results if held.action else ""
    found = {_S.EXPECTED: expected, _S.CONTEXT: "\n\n".join(filter(None, terms))}
    if held.kind is DocumentKind.ACTIVITY_EVALUATION:
        found[_S.SUMMARY] = "\n\n".join(filter(None, overall))
        found[_S.EXPECTED] = ""  # the outputs of the activity stand beside what was carried out
    if held.kind is DocumentKind.ACTION_REPORT:
        found[_S.CONTEXT] = ""
    if held.kind is DocumentKind.MISSION_REPORT:
        found[_S.OBSERVATIONS] = observations(gathering)
    return found


def _identity(gathering: Gathering) -> content.Identity:
    held, words = gathering.held, gathering.words
    action, activities, language = held.action, held.plan.activities, words.language
    subject = DOCUMENTS[held.kind].subject
    about_action = subject is Subject.ACTION
    numbers = () if about_action else tuple(activity.number for activity in activities)
    titles = " · ".join(t for t in (activity.title(language) for activity in activities) if t)
    domains = action.domains if action else ()
    officers = [m.officer for m in held.missions if m.officer]
    place, starts_on, ends_on = _where(gathering, subject)
    return content.Identity(
        action_name=action.name(language) if action else "",
        action_code=action.code if action else "",
        action_period=action_period(action, words) if action else "",
        activity_numbers=numbers,
        title=(action.name(language) if action else "") if about_action else titles,
        place=place,
        starts_on=starts_on,
        ends_on=ends_on,
        authorities=action.authorities if action else (),
        domains=tuple(load_vocabularies().label("domains", d, language) for d in domains),
        countries=tuple(country_name(c, language) for c in (action.countries if action else ())),
        experts=() if about_action else _experts(gathering),
        officer=(officers or [action.officer if action else ""])[0],
        author=_author(gathering),
        languages=str(Locale(language).get_language_name(language)).capitalize(),
        reference=_reference(gathering, numbers),
    )


def _where(gathering: Gathering, subject: Subject) -> tuple[str, date | None, date | None]:
    """Return place and days of a mission or activity; an action has its period."""
    held = gathering.held
    if subject is Subject.MISSION:
        mission = held.missions[0]
        return mission.place, mission.starts_on, mission.ends_on
    if subject is Subject.ACTIVITY:
        activity = held.plan.activities[0]
        return activity.place, activity.starts_on, activity.ends_on
    return "", None, None


def _author(gathering: Gathering) -> str:
    if gathering.held.kind is not DocumentKind.ACTIVITY_EVALUATION:
        return ""
    return next((gathering.name_of(e.author_id) for e in gathering.held.evaluations.values()), "")


def _reference(gathering: Gathering, numbers: tuple[int, ...]) -> str:
    action = gathering.held.action
    if action is None or not action.code:
        return ""
    suffix = DOCUMENTS[gathering.held.kind].code
    return "-".join((action.code.upper(), *(f"A{number}" for number in numbers), suffix))


def _experts(gathering: Gathering) -> tuple[content.Expert, ...]:
    held, language = gathering.held, gathering.words.language
    found = []
    for number, id_ in enumerate(held.team):
        person = held.people.get(id_)
        if person is not None:
            origin = country_name(person.country, language) if person.country else ""
            found.append(
                content.Expert(
                    name=person.full_name,
                    origin=origin,
                    function=person.function,
                    leads=number == 0,
                )
            )
    return tuple(found)


def action_period(action: Action, words: Words) -> str:
    """Return “July 2014 – March 2016”, or since when it goes on."""
    months = [
        words.month(date(int(text[:4]), int(text[5:7]), 1))
        for text in (action.starts_in, action.ends_in)
        if text
    ]
    if len(months) == 1 and action.starts_in:
        return words("action.since", month=months[0])
    return words("period", first=months[0], last=months[1]) if len(months) == 2 else "".join(months)


def _with_groups(
    store: Store, gathering: Gathering, document: content.Document
) -> content.Document:
    """Return a summary of feedback with channels and means by group."""
    held, words = gathering.held, gathering.words
    if document.results:
        rounds = main_rounds(gathering, held.collections)
        told = with_groups(store, document.results, rounds, words)
        document = replace(document, results=with_themes(store, told, rounds, words))
    if document.partner_results:
        rounds = main_rounds(gathering, held.partner_collections)
        told = with_groups(store, document.partner_results, rounds, words)
        document = replace(document, partner_results=with_themes(store, told, rounds, words))
    return document
