"""The life of a report: versions submitted, what officers decided on them, comments on paragraphs.

None of these records is edited but a comment: a report's state is what they add up to (`life_of`),
so that what two laptops did apart from each other adds up too.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.record import Record, long_text, personal

# Working papers are not submitted.
SUBMITTED_KINDS = frozenset({
    DocumentKind.MISSION_REPORT, DocumentKind.ACTIVITY_EVALUATION, DocumentKind.ACTION_REPORT,
    DocumentKind.PARTICIPANT_FEEDBACK, DocumentKind.PARTNER_FEEDBACK,
})  # fmt: skip
_ALIKE = 0.5  # share of common words from which a paragraph counts as the same, rewritten


class ReportState(StrEnum):
    """How far a report has come."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"


class Verdict(StrEnum):
    """What an officer decided."""

    RETURNED = "returned"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportVersion(Record):
    """A report as it was submitted; `content` is all it said, frozen, `sha256` of these bytes.

    `replaces` are the versions that its author knew as the newest: two that do not replace each
    other were submitted apart. Names of people are in `content`, so it can be erased.
    """

    action_id: bytes
    document: DocumentKind
    subject_id: bytes
    number: int
    language: str  # in which it was submitted
    submitted_by: bytes
    submitted_at: datetime
    reason: str = long_text()  # why an accepted report was amended
    replaces: tuple[bytes, ...] = ()
    content: bytes = personal(b"")
    sha256: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportDecision(Record):
    """An officer's decision on a version; `replaces` are decisions on it that they knew."""

    action_id: bytes
    version_id: bytes
    verdict: Verdict
    word: str = long_text()
    decided_by: bytes
    decided_at: datetime
    replaces: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportReopening(Record):
    """A version is written on: taken back before a decision, or amended after it was accepted."""

    action_id: bytes
    version_id: bytes
    reason: str = long_text()
    reopened_by: bytes
    reopened_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportComment(Record):
    """A comment on a paragraph; without `paragraph`, on the section.

    The paragraph's own words are its anchor: they find it again where it moved or was rewritten.
    One on a recommendation, a score or a result names it by `record_id`.
    """

    action_id: bytes
    document: DocumentKind
    subject_id: bytes
    section: str
    language: str
    version_id: bytes = b""  # the newest when it was written, if any
    paragraph: str = long_text()
    text: str = long_text()
    author_id: bytes
    written_at: datetime
    answer: str = long_text()
    resolved: bool = False
    record_id: bytes = b""


@dataclass(frozen=True, slots=True)
class Life:
    """What versions, decisions and reopenings of one report add up to.

    `newest` are versions that no other replaces, more than one when they were submitted apart;
    `contested` tells that two officers decided differently apart from each other.
    """

    state: ReportState = ReportState.DRAFT
    versions: tuple[ReportVersion, ...] = ()  # by number
    newest: tuple[ReportVersion, ...] = ()
    decisions: Mapping[bytes, ReportDecision] | None = None  # that counts, by version
    reopening: ReportReopening | None = None  # of the newest version
    contested: bool = False

    @property
    def shown(self) -> ReportVersion | None:
        """Return the version that stands for the report: an accepted one before others."""
        accepted = [v for v in self.newest if self.verdict(v) is Verdict.ACCEPTED]
        return next(iter(accepted or self.newest), None)

    @property
    def number(self) -> int:
        """Return the number of the version shown, or of that which is being written."""
        version = self.shown
        if version is not None and self.is_frozen:
            return version.number
        return max((v.number for v in self.versions), default=0) + 1

    @property
    def is_frozen(self) -> bool:
        """Tell whether the report is to stay as it was submitted."""
        return self.state in (ReportState.SUBMITTED, ReportState.ACCEPTED)

    @property
    def is_amended(self) -> bool:
        """Tell whether an accepted report is being written on."""
        return self.reopening is not None and any(
            self.verdict(version) is Verdict.ACCEPTED for version in self.newest
        )

    def decision(self, version: ReportVersion) -> ReportDecision | None:
        """Return the decision that counts on a version."""
        return (self.decisions or {}).get(version.id)

    def verdict(self, version: ReportVersion) -> Verdict | None:
        """Return what was decided on a version."""
        decision = self.decision(version)
        return decision.verdict if decision else None


def life_of(
    versions: Iterable[ReportVersion],
    decisions: Iterable[ReportDecision],
    reopenings: Iterable[ReportReopening],
) -> Life:
    """Add up a report's life; the same records give the same, in whatever order they came."""
    known = sorted(versions, key=lambda v: (v.number, v.id))
    replaced = {id_ for version in known for id_ in version.replaces}
    newest = tuple(v for v in known if v.id not in replaced)
    by_version: dict[bytes, list[ReportDecision]] = {}
    for decision in sorted(decisions, key=lambda d: d.id):
        by_version.setdefault(decision.version_id, []).append(decision)
    counting = {id_: _counting(made) for id_, made in by_version.items()}
    reopened = sorted(
        (r for r in reopenings if any(r.version_id == v.id for v in newest)), key=lambda r: r.id
    )
    life = Life(
        versions=tuple(known),
        newest=newest,
        decisions={id_: decision for id_, (decision, _) in counting.items()},
        reopening=reopened[-1] if reopened else None,
        contested=any(counting[v.id][1] for v in newest if v.id in counting),
    )
    return _with_state(life)


def _with_state(life: Life) -> Life:
    verdicts = {life.verdict(version) for version in life.newest}
    if not life.newest or life.reopening:
        state = ReportState.DRAFT
    elif Verdict.ACCEPTED in verdicts:
        state = ReportState.ACCEPTED
    else:
        state = ReportState.SUBMITTED if None in verdicts else ReportState.RETURNED
    return Life(state, life.versions, life.newest, life.decisions, life.reopening, life.contested)


def _counting(made: Sequence[ReportDecision]) -> tuple[ReportDecision, bool]:
    """Return the decision that counts, and whether others stand against it.

    Of two made apart, to return counts: the report is looked at once more.
    """
    replaced = {id_ for decision in made for id_ in decision.replaces}
    last = [decision for decision in made if decision.id not in replaced] or list(made)
    cautious = [d for d in last if d.verdict is Verdict.RETURNED] or last
    return cautious[-1], len({decision.verdict for decision in last}) > 1


def paragraphs_of(text: str) -> list[str]:
    """Return the paragraphs of a text that a comment can be on."""
    return [line.strip() for line in text.split("\n") if line.strip()]


def place_comments(
    text: str, comments: Iterable[ReportComment]
) -> list[tuple[int | None, ReportComment]]:
    """Return comments in the order of the text, each with the line of its paragraph.

    None: it is on the section, or its paragraph is no longer there.
    """
    lines = text.split("\n")
    placed = [(_line_of(lines, comment.paragraph), comment) for comment in comments]
    return sorted(placed, key=lambda p: (p[0] is not None, p[0] or 0, p[1].written_at, p[1].id))


def _line_of(lines: Sequence[str], paragraph: str) -> int | None:
    wanted = paragraph.strip()
    if not wanted:
        return None
    for place, line in enumerate(lines):
        if line.strip() == wanted:
            return place
    words = wanted.split()
    best, found = _ALIKE, None
    for place, line in enumerate(lines):
        matcher = SequenceMatcher(None, words, line.split(), autojunk=False)
        if line.strip() and matcher.quick_ratio() > best and matcher.ratio() > best:
            best, found = matcher.ratio(), place
    return found
