"""The life of a report: submitted, returned with comments, submitted again, accepted, amended.

What is submitted is frozen in its version. Texts can still change afterwards, by what arrives from
others: nothing typed is refused, and the version says what it said.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import (
    DOCUMENTS,
    DocumentKind,
    SectionCode,
)
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.report_versions import (
    SUBMITTED_KINDS,
    Life,
    ReportComment,
    ReportDecision,
    ReportReopening,
    ReportState,
    ReportVersion,
    Verdict,
)
from mieux_desktop.operations.documents import action_of, texts_of
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.report_changes import changed_since
from mieux_desktop.operations.report_content import live_document
from mieux_desktop.operations.report_frozen import freeze, thaw
from mieux_desktop.operations.report_history import content_of, read_life
from mieux_desktop.reports.content import Document
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class LifeView:
    """A report's life as a screen shows it; `names` are of the people it names.

    `missing` are sections that lack text in every language, `changed_since` those
    that no longer say what the frozen version says.
    """

    life: Life
    names: Mapping[bytes, str]
    comments: tuple[ReportComment, ...]
    missing: tuple[SectionCode, ...]
    changed_since: tuple[str, ...]
    may_submit: bool  # it is a kind that is submitted
    may_decide: bool

    @property
    def open_comments(self) -> int:
        """Count the comments that nobody settled."""
        return sum(not comment.resolved for comment in self.comments)


def read_report_life(store: Store, kind: DocumentKind, subject_id: bytes) -> LifeView:
    """Return the life of a report; comments in the order of the sections, then as written."""
    about = DOCUMENTS[kind]
    with store.reading() as records:
        life = read_life(records, kind, subject_id)
        comments = _comments(records, kind, subject_id)
        profile = records.setting("profile") or {"role": "expert"}
        ids = {
            *(v.submitted_by for v in life.versions),
            *(d.decided_by for d in (life.decisions or {}).values()),
            *(c.author_id for c in comments),
            *((life.reopening.reopened_by,) if life.reopening else ()),
        }
        names = {p.id: p.full_name for p in records.find(Person, id=list(ids))}
        texts = texts_of(records, kind, subject_id)
        content = content_of(records, life.shown) if life.shown and life.is_frozen else b""
        own = life.shown is not None and life.shown.submitted_by == _me(records)
    changed = changed_since(store, kind, subject_id, content, texts, own=own) if content else ()
    written = {code for code, _ in texts}
    order: dict[str, int] = {code: place for place, code in enumerate(about.sections)}
    comments.sort(key=lambda c: (order.get(c.section, len(order)), c.written_at, c.id))
    return LifeView(
        life,
        names,
        tuple(comments),
        tuple(code for code in about.written if code not in written),
        changed,
        kind in SUBMITTED_KINDS,
        profile["role"] == "officer",
    )


def submit_report(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> ReportVersion:
    """Freeze the report in this language and every other that has texts, and submit it.

    Raises `not-submitted-kind`, `report-submitted-already`, `report-too-large`.
    """
    if kind not in SUBMITTED_KINDS:
        raise Problem("not-submitted-kind")
    settle_drafts(store)
    with store.reading() as records:
        _require_open(read_life(records, kind, subject_id))
        written = {code for _, code in texts_of(records, kind, subject_id)}
    languages = (language, *sorted(written - {language}))
    documents = {code: live_document(store, kind, subject_id, code) for code in languages}
    content = freeze(documents)
    with store.unit_of_work("lasting") as work:
        life = read_life(work, kind, subject_id)
        _require_open(life)
        version = ReportVersion(
            id=new_id(),
            action_id=action_of(work, kind, subject_id),
            document=kind,
            subject_id=subject_id,
            number=life.number,
            language=language,
            submitted_by=_me(work),
            submitted_at=store.now(),
            reason=life.reopening.reason if life.reopening else "",
            replaces=tuple(v.id for v in life.newest),
            content=content,
            sha256=hashlib.sha256(content).digest(),
        )
        try:
            return work.save(None, version)
        except Problem as problem:
            if problem.code == "text-too-long":
                raise Problem("report-too-large") from problem
            raise


def decide(store: Store, version_id: bytes, verdict: Verdict, word: str = "") -> ReportDecision:
    """Return or accept a version. A report is returned with a word or with open comments.

    Raises `officers-decide`, `version-replaced`, `report-taken-back`, `return-needs-word`.
    """
    with store.unit_of_work("lasting") as work:
        if (work.setting("profile") or {}).get("role") != "officer":
            raise Problem("officers-decide")
        version = work.require(ReportVersion, version_id)
        life = read_life(work, version.document, version.subject_id)
        if version.id not in {v.id for v in life.newest}:
            raise Problem("version-replaced", number=version.number)
        if life.reopening is not None:
            raise Problem("report-taken-back", number=version.number)
        comments = _comments(work, version.document, version.subject_id)
        if verdict is Verdict.RETURNED and not word.strip() and all(c.resolved for c in comments):
            raise Problem("return-needs-word")
        made = work.find(ReportDecision, version_id=version_id)
        replaced = {id_ for decision in made for id_ in decision.replaces}
        decision = ReportDecision(
            id=new_id(),
            action_id=version.action_id,
            version_id=version_id,
            verdict=verdict,
            word=word.strip(),
            decided_by=_me(work),
            decided_at=store.now(),
            replaces=tuple(d.id for d in made if d.id not in replaced),
        )
        return work.save(None, decision)


def reopen_report(
    store: Store, kind: DocumentKind, subject_id: bytes, reason: str = ""
) -> ReportReopening:
    """Take a report back before its decision, or amend it after it was accepted, with a reason.

    Raises `report-open-already`, `amendment-needs-reason`.
    """
    with store.unit_of_work("lasting") as work:
        life = read_life(work, kind, subject_id)
        version = life.shown
        if version is None or not life.is_frozen:
            raise Problem("report-open-already")
        if life.state is ReportState.ACCEPTED and not reason.strip():
            raise Problem("amendment-needs-reason")
        reopening = ReportReopening(
            id=new_id(),
            action_id=version.action_id,
            version_id=version.id,
            reason=reason.strip(),
            reopened_by=_me(work),
            reopened_at=store.now(),
        )
        return work.save(None, reopening)


def new_comment(
    store: Store,
    kind: DocumentKind,
    subject_id: bytes,
    section: SectionCode,
    language: str,
    paragraph: str,
    record_id: bytes = b"",
) -> ReportComment:
    """Return a comment on a paragraph, without words yet and not saved; on the section if empty.

    One on a recommendation, score or result names its record; its words are the paragraph.
    """
    with store.reading() as records:
        newest = read_life(records, kind, subject_id).shown
        return ReportComment(
            id=new_id(),
            action_id=action_of(records, kind, subject_id),
            document=kind,
            subject_id=subject_id,
            section=section,
            language=language,
            version_id=newest.id if newest else b"",
            paragraph=paragraph.strip(),
            record_id=record_id,
            author_id=_me(records),
            written_at=store.now(),
        )


def comments_on(comments: Iterable[ReportComment], record_id: bytes) -> tuple[ReportComment, ...]:
    """Return the comments on a recommendation, score or result, in their order."""
    return tuple(comment for comment in comments if comment.record_id == record_id)


def keep_comment(store: Store, comment: ReportComment, text: str) -> None:
    """Make a comment that is being typed durable."""
    with store.unit_of_work() as work:
        if text.strip():
            work.put_draft(None, replace(comment, text=text))
        else:
            work.drop_draft(comment.id)


def save_comment(store: Store, comment: ReportComment, text: str) -> ReportComment:
    """Save a comment; raise `comment-empty` without words."""
    if not text.strip():
        raise Problem("comment-empty")
    with store.unit_of_work() as work:
        work.drop_draft(comment.id)
        return work.save(work.get(ReportComment, comment.id), replace(comment, text=text.strip()))


def answer_comment(
    store: Store, comment_id: bytes, answer: str, *, resolved: bool
) -> ReportComment:
    """Answer a comment and say whether it is settled."""
    with store.unit_of_work() as work:
        held = work.require(ReportComment, comment_id)
        return work.save(held, replace(held, answer=answer.strip(), resolved=resolved))


def delete_comment(store: Store, comment_id: bytes) -> None:
    """Delete one's own comment; raise `not-your-comment`."""
    with store.unit_of_work() as work:
        held = work.require(ReportComment, comment_id)
        if held.author_id != _me(work):
            raise Problem("not-your-comment")
        work.save(held, replace(held, deleted=True))


def version_document(store: Store, version_id: bytes, language: str) -> Document | None:
    """Return what a version said, None in a language in which it was not submitted.

    Raises `version-unreadable` if its bytes are not those that were submitted.
    """
    with store.reading() as records:
        version = records.require(ReportVersion, version_id)
    if version.content and hashlib.sha256(version.content).digest() != version.sha256:
        raise Problem("version-unreadable")
    return thaw(version.content).get(language)


def _require_open(life: Life) -> None:
    if life.is_frozen:
        raise Problem("report-submitted-already")


def _comments(records: Repository, kind: DocumentKind, subject_id: bytes) -> list[ReportComment]:
    stored = records.find(ReportComment, document=kind, subject_id=subject_id)
    return [comment for comment in stored if comment.text.strip()]


def _me(records: Repository) -> bytes:
    person: bytes = (records.setting("profile") or {"person": b""})["person"]
    return person
