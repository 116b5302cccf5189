"""Which facts of a document are not in its language: whoever wrote them wrote in one alone."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from mieux_desktop.domain.countries import language_name
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.written_language import written_language
from mieux_desktop.reports.content import Document, Section


def other_language(texts: Iterable[str], language: str) -> str:
    """Return the names of the languages of texts that are evidently not in the document's."""
    listed = list(texts)
    found = {written_language(text) for text in listed} - {""}
    if not found:  # each alone is too short to tell
        found = {written_language("\n".join(listed))}
    return ", ".join(sorted(language_name(code, language) for code in found - {"", language}))


def with_languages(document: Document, language: str) -> Document:
    """Return a document whose sections know the other languages of their facts."""

    def marked(section: Section) -> Section:
        said = _SAID.get(section.key)
        other = other_language(said(document), language) if said else ""
        return replace(section, facts_language=other) if other else section

    return replace(document, sections=tuple(map(marked, document.sections)))


def _advice(document: Document) -> Iterable[str]:
    for item in (*document.recommendations, *document.earlier):
        yield item.text
        yield from (made.word for made in item.followed)


def _achieved(document: Document) -> Iterable[str]:
    for item in document.achievements:
        yield from (item.expected, item.achieved)


def _reasons(document: Document) -> Iterable[str]:
    return (score.reason for score in document.scores)


def _noted(document: Document) -> Iterable[str]:
    for day in document.days:
        for notes in (day.notes, *(session.notes for session in day.sessions)):
            yield from (note.text for note in notes)


_S = SectionCode
_SAID: dict[str, Callable[[Document], Iterable[str]]] = {
    _S.PROGRAMME: _noted,
    _S.RESULTS: lambda d: (*_achieved(d), *_reasons(d)),
    _S.EXPECTED: _achieved,
    _S.SCORES: _reasons,
    _S.RISKS: lambda d: (text for risk in d.risks for text in (risk.text, risk.response)),
    _S.RECOMMENDATIONS: _advice,
    _S.FOLLOW_UP: _advice,
    _S.LESSONS: lambda d: (text for lesson in d.lessons for text in (lesson.title, lesson.text)),
    _S.NEXT_STEPS: lambda d: (step.text for step in d.next_steps),
}
