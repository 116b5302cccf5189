"""What changed since a report was submitted: texts, recommendations, scores and results."""

from collections.abc import Callable, Mapping
from typing import Any

from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.report_content import live_document
from mieux_desktop.operations.report_frozen import thaw
from mieux_desktop.operations.report_text_citations import without_citations
from mieux_desktop.reports.content import Document
from mieux_desktop.storage.store import Store


def changed_since(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    content: bytes,
    texts: Mapping[tuple[SectionCode, str], str],
    *,
    own: bool,
) -> tuple[str, ...]:
    """Return the sections that now say something else than the frozen content.

    Scores are compared for whoever submitted it (`own`): others have scores of their own.
    """
    try:
        documents = thaw(content)
    except Problem:  # its pages say so; what people wrote is still theirs to work on
        return ()
    held = {(str(code), language): text for (code, language), text in texts.items()}
    changed = []
    for language, document in documents.items():
        for section in document.sections:
            key = section.key, language
            if section.language or section.annex:
                continue
            if key in held and without_citations(held[key]) != without_citations(section.body):
                changed.append(section.key)
    language, frozen = next(iter(documents.items()))
    now = live_document(store, kind, subject_id, language)
    printed = {section.key for section in frozen.sections}
    for said, code in _SAID:
        if code in printed and (own or said is not _scores) and said(frozen) != said(now):
            changed.append(str(code))
    return tuple(dict.fromkeys(changed))


def _advice(document: Document) -> Any:
    return [(r.text, r.type, r.addressee, r.priority, r.horizon) for r in document.recommendations]


def _scores(document: Document) -> Any:
    return [(s.criterion, s.score, s.reason) for s in document.scores]


def _results(document: Document) -> Any:
    return [
        (a.category, a.activity, a.expected, a.achieved, a.degree) for a in document.achievements
    ]


_SAID: tuple[tuple[Callable[[Document], Any], SectionCode], ...] = (
    (_advice, SectionCode.RECOMMENDATIONS),
    (_scores, SectionCode.RESULTS),
    (_scores, SectionCode.SCORES),
    (_results, SectionCode.RESULTS),
    (_results, SectionCode.EXPECTED),
)
