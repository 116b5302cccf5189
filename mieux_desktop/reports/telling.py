"""Tells a document's sections as parts: which facts a section prints, and in which words.

A new kind of fact needs one function here and its line in `_FACTS`.
"""

from collections.abc import Callable

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.reports import markdown
from mieux_desktop.reports.content import Document, Section
from mieux_desktop.reports.facts import Figures
from mieux_desktop.reports.parts import (
    Body,
    Card,
    Cards,
    Cell,
    Chart,
    Figure,
    FigureRow,
    Groups,
    Heading,
    Introduction,
    Lead,
    Panel,
    Part,
    Programme,
    ToldSection,
    Untranslated,
)
from mieux_desktop.reports.telling_action import (
    achieved,
    activities,
    deliverables,
    earlier,
    expected,
    follow_up,
    planned,
    table_of,
    team,
)
from mieux_desktop.reports.telling_annexes import (
    agenda,
    attendance,
    evidence,
    is_marked,
    turnout,
)
from mieux_desktop.reports.telling_results import criteria, feedback, partner_feedback, scores
from mieux_desktop.reports.words import Words


def tell(document: Document, words: Words) -> list[ToldSection]:
    """Return all sections in the order they are printed."""
    return [_tell(document, section, words) for section in document.sections]


def section_title(document: Document, section: Section, words: Words) -> str:
    """Return a section's own title, else what this kind of document calls it, else its usual."""
    if section.title:
        return section.title
    if section.annex and words.has(f"annex.{section.key}"):
        return words(f"annex.{section.key}")
    for key in (f"section.{document.kind}.{section.key}", f"section.{section.key}"):
        if words.has(key):
            return words(key)
    return section.key


def _tell(document: Document, section: Section, words: Words) -> ToldSection:
    make = _FACTS.get(section.key)
    facts = make(document, words) if make else []
    if facts and section.facts_language:
        mark = words("untranslated.entries", language=section.facts_language)
        facts.insert(0, Untranslated(mark, counts=False))  # nobody can write it a second time
    title = section_title(document, section, words)
    text = _text(section, words, beside_facts=bool(facts))
    if section.key == SectionCode.SUMMARY:  # its figures stand below the sentence that leads
        place = 1 if text and isinstance(text[0], Lead) else 0
        parts = [*text[:place], *facts, *text[place:]]
        return ToldSection(section.key, title, parts, missing=not text)
    if section.key == SectionCode.DECISION and section.body.strip():
        text = [Panel(section.body)]
    if section.key == SectionCode.RECOMMENDATIONS:  # those of earlier missions are not its own
        return ToldSection(
            section.key, title, [*text, *facts], missing=not (text or document.recommendations)
        )
    missing = not (text or facts) and not section.annex
    return ToldSection(section.key, title, [*text, *facts], section.annex, missing)


def _text(section: Section, words: Words, *, beside_facts: bool) -> list[Part]:
    body = section.body.strip()
    if not body:
        return []
    mark: list[Part] = []
    if section.language:
        mark.append(Untranslated(words("untranslated", language=section.language)))
    first, _, rest = body.partition("\n\n")
    if section.key == SectionCode.SUMMARY and _is_paragraph(first):
        return [*mark, Lead(first), *([Body(rest)] if rest.strip() else [])]
    if beside_facts and _is_paragraph(body):
        return [*mark, Introduction(body)]
    return [*mark, Body(body)]


def _is_paragraph(text: str) -> bool:
    parsed = markdown.parse(text)
    return len(parsed) == 1 and parsed[0].kind == "paragraph"


def _summary(document: Document, words: Words) -> list[Part]:
    figures = [*_people_figures(document.figures, words), *_advice_figures(document, words)]
    return [FigureRow(tuple(figures[:4]))] if figures else []


def _people_figures(f: Figures, words: Words) -> list[Figure]:
    found = []
    if f.attended is not None:
        value, text = words.number(f.attended), words("figure.attended_alone")
        if f.invited:
            value = words("figure.of", part=value, whole=words.number(f.invited))
            text = words("figure.attended")
        if f.women is not None and f.men is not None and f.women + f.men:  # of some it is known
            women, men = words.count("reached.women", f.women), words.count("reached.men", f.men)
            text += words("comma") + words("figure.by_gender", women=women, men=men)
        found.append(Figure(value, text))
    if f.person_days is not None:
        days = words.count("figure.person_days", f.person_days)
        found.append(Figure(words.number(f.person_days), days))
    if f.answered is not None:
        value, text = words.number(f.answered), words("figure.answered_alone")
        if f.asked:
            value = words("figure.of", part=value, whole=words.number(f.asked))
            text = words("figure.answered", share=words.percent(f.answered, f.asked))
        found.append(Figure(value, text))
    return found


def _advice_figures(document: Document, words: Words) -> list[Figure]:
    count = len(document.recommendations)
    if not count:
        return []
    high = sum(r.priority == "high" for r in document.recommendations)
    text = words.count("figure.recommendations", count)
    if high:
        text += words("comma") + words.count("figure.high", high)
    return [Figure(words.number(count), text)]


def _programme(document: Document, _words: Words) -> list[Part]:
    return [Programme(document.days)] if document.days else []


def _people(document: Document, words: Words) -> list[Part]:
    found: list[Part] = []
    if document.people_met:
        rows = tuple(
            (
                Cell(text=person.name, look="strong"),
                Cell(text=person.function),
                Cell(text=person.institution),
                Cell(text=words("comma").join(words.short_day(on) for on in person.met_on)),
                Cell(tags=person.tags),
            )
            for person in document.people_met
        )
        heads = ("people.name", "people.function", "people.institution", "people.when",
                 "people.evidence")  # fmt: skip
        shown = len(heads) if any(person.tags for person in document.people_met) else -1
        widths = (42, 40, 40, 22, 24)[:shown]
        found += [
            Heading(words("people.met")),
            table_of(words, heads[:shown], widths, tuple(row[:shown] for row in rows)),
        ]
    if document.institution_groups:
        found += [Heading(words("people.participants")), _groups(document, words)]
    return found


def _participants(document: Document, words: Words) -> list[Part]:
    """Return the charts of attendance and of institutions, side by side."""
    found: list[Part] = []
    if document.kind is not DocumentKind.MISSION_PLAN and is_marked(document):
        found.append(turnout(document, words, half=True)[0])
    if document.institution_groups:
        found.append(_groups(document, words, half=True))
    return found


def _groups(document: Document, words: Words, *, half: bool = False) -> Chart:
    groups = document.institution_groups
    total = sum(g.women + g.men + g.other for g in groups)
    caption = words("people.groups", n=words.number(total))
    title = words("people.participants") if half else ""
    return Chart(Groups(groups), title, caption, half=half)


def _results(document: Document, words: Words) -> list[Part]:
    results = achieved(document, words)
    if results:
        results.insert(0, Heading(words("section.expected")))
    return [*results, *feedback(document, words), *scores(document, words)]


def _risks(document: Document, words: Words) -> list[Part]:
    found: list[Part] = []
    rows = tuple(
        (
            Cell(text=risk.text),
            Cell(text=risk.response),
            Cell(tags=risk.tags, cites=True),
        )
        for risk in document.risks
    )
    if rows:
        heads = ("risk.risk", "risk.done", "score.evidence")
        found.append(table_of(words, heads, (66, 74, 28), rows))
    if document.challenges:
        listed = "\n".join(f"- {challenge}" for challenge in document.challenges)
        found.append(Body(f"## {words('risk.challenges')}\n{listed}"))
    return found


def _recommendations(document: Document, words: Words) -> list[Part]:
    items = document.recommendations
    if not items:
        return earlier(document, words)
    rows = tuple(
        (
            Cell(text=f"R{number}", look="head"),
            Cell(text=item.text, look="strong", below=item.type),
            Cell(text=item.addressee),
            Cell(text=words(f"priority.{item.priority}"), priority=item.priority),
            Cell(text=item.horizon),
            Cell(tags=item.tags, cites=True, below=item.status),
        )
        for number, item in enumerate(items, 1)
    )
    columns = ("number", "text", "addressee", "priority", "horizon", "evidence")
    heads = tuple(f"recommendation.{column}" for column in columns)
    caption = words.count("recommendation.caption", len(items))
    own = table_of(words, heads, (12, 57, 35, 21, 22, 21), rows, caption)
    return [own, *earlier(document, words)]


def _lessons(document: Document, _words: Words) -> list[Part]:
    cards = tuple(Card(item.title, item.text, item.tags) for item in document.lessons)
    return [Cards(cards)] if cards else []


def _next_steps(document: Document, words: Words) -> list[Part]:
    rows = tuple(
        (Cell(text=step.text, tags=step.tags), Cell(text=step.owner), Cell(text=step.due))
        for step in document.next_steps
    )
    heads = ("step.step", "step.owner", "step.due")
    return [table_of(words, heads, (88, 46, 34), rows)] if rows else []


_S = SectionCode
_FACTS: dict[str, Callable[[Document, Words], list[Part]]] = {
    _S.SUMMARY: _summary,
    _S.PLANNED: planned,
    _S.ACTIVITIES: activities,
    _S.TEAM: team,
    _S.PROGRAMME: _programme,
    _S.PEOPLE: _people,
    _S.PARTICIPANTS: _participants,
    _S.EXPECTED: expected,
    _S.RESULTS: _results,
    _S.SCORES: lambda d, words: scores(d, words) or criteria(d, words),
    _S.FEEDBACK: feedback,
    _S.PARTNER_FEEDBACK: partner_feedback,
    _S.RISKS: _risks,
    _S.RECOMMENDATIONS: _recommendations,
    _S.FOLLOW_UP: follow_up,
    _S.DELIVERABLES: deliverables,
    _S.LESSONS: _lessons,
    _S.NEXT_STEPS: _next_steps,
    _S.AGENDA: agenda,
    _S.EVIDENCE: evidence,
    _S.ATTENDANCE: attendance,
}
