"""Two versions of a report side by side: each section's words, those that differ marked."""

from dataclasses import dataclass

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.report_versions import ReportVersion
from mieux_desktop.domain.word_differences import Span, word_differences
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_content import live_document
from mieux_desktop.operations.report_life import version_document
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ComparedSection:
    """A section in two versions; the spans are of words that only the one has."""

    code: str
    title: str
    old: str
    new: str
    only_old: tuple[Span, ...]
    only_new: tuple[Span, ...]

    @property
    def differs(self) -> bool:
        """Tell whether the two say something else."""
        return self.old != self.new


def compare_versions(
    store: Store, about: About, old: bytes, new: bytes | None, language: str
) -> list[ComparedSection]:
    """Return the sections that have words in either version, in their order.

    `new` None: what is being written now. A version that was not submitted in the language is
    shown in its own; empty if the other was not submitted in that.
    """
    from mieux_desktop.reports.telling import section_title  # late: ReportLab loads slowly

    one = version_document(store, old, language)
    if one is None:
        with store.reading() as records:
            language = records.require(ReportVersion, old).language
        one = version_document(store, old, language)
    other = version_document(store, new, language) if new else live_document(
        store, *about, language
    )  # fmt: skip
    if one is None or other is None:
        return []
    words = words_of(language)
    before = {section.key: _words_in(one, section.key) for section in one.sections}
    rows = []
    for section in other.sections:
        old_text, new_text = before.get(section.key, ""), _words_in(other, section.key)
        if not (old_text or new_text):
            continue
        only_old, only_new = word_differences(old_text, new_text)
        title = section_title(other, section, words)
        rows.append(ComparedSection(section.key, title, old_text, new_text, only_old, only_new))
    return rows


def _words_in(document: Document, key: str) -> str:
    """Return what people wrote in a section, the words of recommendations and scores included."""
    lines = [document.text(key)]
    if key in (SectionCode.RECOMMENDATIONS, SectionCode.FOLLOW_UP):
        lines += [
            "\n".join(filter(None, (advice.text, advice.addressee)))
            for advice in document.recommendations
        ]
    if key in (SectionCode.RESULTS, SectionCode.SCORES):
        lines += [
            f"{score.criterion}: {score.score or '–'}\n{score.reason}".strip()
            for score in document.scores
        ]
    if key in (SectionCode.RESULTS, SectionCode.EXPECTED):
        lines += [
            "\n".join(filter(None, (f"{a.category} {a.activity}".strip(), a.expected, a.achieved,
                                    a.degree)))
            for a in document.achievements
        ]  # fmt: skip
    return "\n\n".join(filter(None, lines))
