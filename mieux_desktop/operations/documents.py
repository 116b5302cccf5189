"""Documents of a mission, an activity or an action: which there are, and their sections.

A document's kind and the id of what it is about name it; nothing else of it is kept but the texts
that people write in its sections.
"""

import itertools
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.mission_reports import (
    DOCUMENTS,
    DocumentKind,
    ReportSection,
    SectionCode,
    Subject,
    new_section,
    section_id,
    sections_of,
)
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_content import gather_document, numbering_of
from mieux_desktop.operations.report_text_citations import as_kept, cited_in, has_tags
from mieux_desktop.reports.words import LANGUAGES as LANGUAGES
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


class SectionState(StrEnum):
    """How far a section is; `incomplete` has parts that lack something."""

    WRITTEN = "written"
    FACTS = "facts"  # the records fill it, nobody wrote in it
    EMPTY = "empty"
    INCOMPLETE = "incomplete"
    UNTRANSLATED = "untranslated"  # written in another language only


class About(NamedTuple):
    """Names one document: its kind, and the mission, activity or action that it is about."""

    kind: DocumentKind
    subject_id: bytes


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document that can be made of a subject; of texts that only people can write, how many."""

    kind: DocumentKind
    subject_id: bytes
    title: str
    written: int
    to_write: int


@dataclass(frozen=True, slots=True)
class DocumentSection:
    """A section as printed: its number (0 without one) and title, and how far it is."""

    code: SectionCode
    number: int
    title: str
    state: SectionState
    writable: bool


@dataclass(slots=True)
class OpenSection:
    """A section's text in an editor; `loaded` is what its writer saw, None before the first word.

    `tags` are the citations of the document by the tags that its writer sees, None before they
    are needed. Only verbs of this module change it, on the writer.
    """

    blank: ReportSection
    loaded: ReportSection | None = None
    tags: dict[str, bytes] | None = None

    @property
    def id(self) -> bytes:
        """Return the identity of the section's text."""
        return self.blank.id


def list_documents(
    store: Store, subject: Subject, subject_id: bytes, language: str
) -> list[DocumentRow]:
    """Return the documents about a mission, activity or action, in the order of their kinds."""
    words = words_of(language)
    rows = []
    with store.reading() as records:
        for kind, about in DOCUMENTS.items():
            if about.subject is not subject:
                continue
            texts = written_sections(records, kind, subject_id, language)
            written = len(texts & set(about.written))
            title = words(f"title.{kind}")
            rows.append(DocumentRow(kind, subject_id, title, written, len(about.written)))
    return rows


def document_sections(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> list[DocumentSection]:
    """Return the sections of a document in order, annexes last."""
    from mieux_desktop.reports.telling import tell  # late: ReportLab loads slowly

    document, about = gather_document(store, kind, subject_id, language), DOCUMENTS[kind]
    with store.reading() as records:
        written = written_sections(records, kind, subject_id, language)
    rows, number = [], itertools.count(1)
    for section, told in zip(document.sections, tell(document, words_of(language)), strict=True):
        code = SectionCode(section.key)
        if section.language:
            state = SectionState.UNTRANSLATED
        elif code in written:
            state = SectionState.WRITTEN
        elif told.parts and code not in about.written:
            state = SectionState.FACTS
        else:
            state = SectionState.EMPTY
        numbered = about.cover and not section.annex and code is not SectionCode.SUMMARY
        place = next(number) if numbered else 0
        rows.append(DocumentSection(code, place, told.title, state, code in about.texts))
    return rows


def open_section(
    store: Store, kind: DocumentKind, subject_id: bytes, code: SectionCode, language: str
) -> tuple[OpenSection, str]:
    """Return a section for editing with its text, typed words that are only a draft included.

    The text shows what it cites by the tags of the document, such as ``[N4]``.
    """
    opened, text = _open_section(store, kind, subject_id, code, language)
    if cited_in(text):
        numbering = numbering_of(store, kind, subject_id, language)
        text, opened.tags = numbering.in_text(text, editing=True), numbering.tags()
    return opened, text


def _open_section(
    store: Store, kind: DocumentKind, subject_id: bytes, code: SectionCode, language: str
) -> tuple[OpenSection, str]:
    id_ = section_id(subject_id, code, language, kind)
    with store.reading() as records:
        action_id = action_of(records, kind, subject_id)
        blank = new_section(kind, subject_id, action_id, code, language)
        draft = records.draft(id_)
        if draft is not None and isinstance(draft.edited, ReportSection):
            loaded = draft.loaded if isinstance(draft.loaded, ReportSection) else None
            return OpenSection(blank, loaded), draft.edited.text
        held = records.get(ReportSection, id_)
    shown = held.text if held is not None and not held.deleted else ""
    return OpenSection(blank, held), shown


def keep_section(store: Store, opened: OpenSection, text: str) -> None:
    """Make what was typed so far durable, without a change yet."""
    base = opened.loaded or opened.blank
    if has_tags(text):
        text = as_kept(text, _tags_of(store, opened))
    with store.unit_of_work() as work:
        if opened.loaded is None and not text.strip():
            work.drop_draft(opened.id)
        else:
            work.put_draft(opened.loaded, replace(base, text=text, deleted=False))


def cite_in_section(store: Store, opened: OpenSection, evidence_id: bytes) -> str:
    """Return the tag, such as ``[N9]``, by which a text being typed cites something.

    Nothing where the document prints no evidence, or that is none of its own.
    """
    numbering = _numbering(store, opened)
    tags = _tags_of(store, opened)
    known = {id_: tag for tag, id_ in tags.items()}
    (tag,) = numbering.cite((evidence_id,)) or ("",)
    tag = known.get(evidence_id, tag)
    while tag and tags.setdefault(tag, evidence_id) != evidence_id:  # typed a moment ago
        tag = f"{tag[0]}{int(tag[1:]) + 1}"
    return f"[{tag}]" if tag else ""


def _tags_of(store: Store, opened: OpenSection) -> dict[str, bytes]:
    if opened.tags is None:
        opened.tags = _numbering(store, opened).tags()
    return opened.tags


def _numbering(store: Store, opened: OpenSection) -> Citations:
    blank = opened.blank
    subject_id = blank.subject_id or blank.mission_id
    return numbering_of(store, blank.document, subject_id, blank.language)


def settle_section(store: Store, opened: OpenSection) -> ReportSection | None:
    """Turn what was typed into one change; return the section, None if nothing was waiting."""
    with store.unit_of_work() as work:
        draft = work.draft(opened.id)
        if draft is None or not isinstance(draft.edited, ReportSection):
            return None
        saved = work.save(opened.loaded, draft.edited)
        work.drop_draft(opened.id)
    opened.loaded = saved
    return saved


def written_sections(
    records: Repository, kind: DocumentKind, subject_id: bytes, language: str
) -> set[SectionCode]:
    """Return the sections with text, counting what was typed a moment ago."""
    texts = texts_of(records, kind, subject_id)
    return {code for code, written_in in texts if written_in == language}


def texts_of(
    records: Repository, kind: DocumentKind, subject_id: bytes
) -> dict[tuple[SectionCode, str], str]:
    """Return what people wrote in a document by section and language, as it is being typed."""
    found = records.find(ReportSection, **sections_of(kind, subject_id))
    texts = {section.id: section for section in found}
    for draft in records.drafts():
        if isinstance(draft.edited, ReportSection):
            texts[draft.edited.id] = draft.edited
    return {
        (section.section, section.language): section.text
        for section in texts.values()
        if section.document is kind
        and subject_id in (section.mission_id, section.subject_id)
        and section.text.strip()
    }


def action_of(records: Repository, kind: DocumentKind, subject_id: bytes) -> bytes:
    """Return the action that a document's subject belongs to; raise `not-received`."""
    subject = DOCUMENTS[kind].subject
    if subject is Subject.MISSION:
        return records.require(Mission, subject_id).action_id
    if subject is Subject.ACTIVITY:
        return records.require(Activity, subject_id).action_id
    return records.require(Action, subject_id).id
