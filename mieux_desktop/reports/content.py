"""What a mission report says: facts and texts, already in the report's language.

Whoever builds this content resolves codes of the vocabularies to labels; the codes that remain
(kinds of notes, marks, priorities, statuses) are worded by the report itself. Texts named
"Markdown" take paragraphs, ``**bold**``, ``*italic*``, lists, ``> quotes`` and ``## headings``;
an evidence tag in square brackets, such as ``[N4]``, becomes a link to the evidence annex.
"""

import statistics
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind


class Status(StrEnum):
    """How far a report has come; missing parts are marked in a draft only."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The programme that speaks on the cover, with its funder and implementer."""

    name: str
    long_name: str = ""
    funded_by: tuple[str, str]  # "Funded by", "the European Union"
    implemented_by: tuple[str, str]  # "Implemented by", "ICMPD"
    disclaimer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expert:
    """A member of the mission's team."""

    name: str
    origin: str = ""  # country, or kind of expert
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the report is about, who made it and which version it is."""

    action_name: str
    action_code: str = ""
    action_period: str = ""  # "ongoing since July 2014"
    activity_numbers: tuple[int, ...] = ()
    title: str  # of the activity or the mission
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    authorities: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    experts: tuple[Expert, ...] = ()
    officer: str = ""
    languages: str = ""  # "English; executive summary also in French"
    reference: str = ""
    version: int = 1
    status: Status = Status.DRAFT
    dated_on: date | None = None  # of the status; also dates the file
    fingerprint: str = ""  # of the records the report was made from, printed in the foot


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The four figures below the summary; None where nothing was counted."""

    invited: int | None = None
    attended: int | None = None
    women: int | None = None
    men: int | None = None
    person_days: int | None = None
    asked: int | None = None  # for feedback
    answered: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A numbered part: its text, then the facts that belong to its key.

    Keys with facts: programme, people, results (or feedback, not both), risks, recommendations,
    lessons, next-steps. Any other key prints its text. ``title`` empty: the key's usual title.
    Cover, summary, signatures and annexes are no sections; they print by themselves.
    """

    key: str
    title: str = ""
    body: str = ""  # Markdown


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """A note as it stands below its session, shortened if need be."""

    kind: NoteKind
    text: str  # Markdown of one paragraph
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """A picture with everything its caption must say; ``consent`` empty: it is not printed."""

    tag: str
    data: bytes  # any format that Pillow reads
    subject: str
    taken_on: date | None = None
    author: str = ""
    consent: str = ""  # "No person is shown.", "Consent of the people shown is recorded."
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session as it was held, its attendance and the notes taken in it."""

    title: str
    starts_at: time | None = None
    ends_at: time | None = None
    present: int | None = None
    invited: int | None = None
    led_by: str = ""
    change: str = ""  # how it differed from the plan; empty: held as planned
    notes: tuple[NoteLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the mission; sessions in the order they were held."""

    on: date
    sessions: tuple[Session, ...] = ()
    present: int | None = None
    invited: int | None = None
    women: int | None = None
    men: int | None = None
    notes: tuple[NoteLine, ...] = ()  # outside any session
    photos: tuple[Photo, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonMet:
    """Someone the team met, with the notes that tell of it."""

    name: str
    function: str = ""
    institution: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class InstitutionGroup:
    """Participants of one type of institution."""

    label: str
    women: int
    men: int
    other: int = 0  # gender not given


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A statement with five answers, from strongly disagree to strongly agree."""

    text: str
    counts: tuple[int, int, int, int, int]
    not_applicable: int = 0
    tag: str = ""

    @property
    def n(self) -> int:
        """Answers counted; "not applicable" is not one."""
        return sum(self.counts)

    @property
    def mean(self) -> float | None:
        """Mean on the scale 1 to 5, None without answers."""
        return sum(i * c for i, c in enumerate(self.counts, 1)) / self.n if self.n else None

    @property
    def median(self) -> float | None:
        """Median on the scale 1 to 5, None without answers."""
        return median_of(self.counts, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class BeforeAfter:
    """Means of people's own rating of a topic before and after, on the scale 1 to 5."""

    topic: str
    before: float
    after: float
    n: int
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenQuestion:
    """A question answered in words; the answers in no telling order."""

    question: str
    answers: tuple[str, ...] = ()
    tag: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Feedback of participants; the caller has merged the groups too small to show."""

    answered: int = 0
    asked: int | None = None
    statements: tuple[Statement, ...] = ()  # in the order of the form
    scale: tuple[str, ...] = ()  # five labels; empty: disagree to agree
    before_after: tuple[BeforeAfter, ...] = ()
    recommendation: tuple[int, ...] = ()  # people per value 0 to 10; empty: not asked
    recommendation_tag: str = ""
    open_questions: tuple[OpenQuestion, ...] = ()
    withheld: str = ""  # why no results are shown, such as too few answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A criterion's score 1 to 5 with its reason; None: not scored, and the reason says why."""

    criterion: str  # label
    score: int | None = None
    reason: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """What someone should do; printed in the order given, numbered R1 and on."""

    text: str
    type: str = ""  # label
    addressee: str = ""
    priority: Priority = Priority.MEDIUM
    horizon: str = ""
    status: str = ""  # label
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What the next mission should know."""

    title: str
    text: str = ""  # Markdown of one paragraph
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk:
    """A risk and what was done about it."""

    text: str
    response: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """An agreed step: who does what by when."""

    text: str
    owner: str = ""
    due: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What a tag stands for, printed whole in the evidence annex.

    The letter of the tag tells what it is: N note, A day list, F feedback result, D document,
    P photo.
    """

    tag: str
    title: str = ""
    text: str = ""  # Markdown
    kind: NoteKind | None = None  # of a note
    at: datetime | date | None = None  # a datetime is wall time where it was written
    author: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """A participant and the marks, one per session of the whole mission in order; None: none."""

    name: str
    function: str = ""
    institution: str = ""
    marks: tuple[Mark | None, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """A signature, or why it is missing."""

    name: str
    role: str = ""
    signed_at: datetime | None = None  # wall time where it was signed
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()  # points from 0 to 1, top left first
    note: str = ""  # "This version awaits acceptance."


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionReport:
    """All of an expert mission report, in the order it is printed."""

    programme: Programme
    identity: Identity
    summary: str = ""  # Markdown; the first paragraph leads, headings become labels beside text
    figures: Figures = field(default_factory=Figures)
    sections: tuple[Section, ...] = ()
    days: tuple[Day, ...] = ()
    people_met: tuple[PersonMet, ...] = ()
    institution_groups: tuple[InstitutionGroup, ...] = ()
    results: Results | None = None  # None: no feedback was collected
    scores: tuple[Score, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    risks: tuple[Risk, ...] = ()
    next_steps: tuple[NextStep, ...] = ()
    signatures: tuple[Signature, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    attendees: tuple[Attendee, ...] = ()

    @property
    def is_draft(self) -> bool:
        """Tell whether missing parts are to be marked."""
        return self.identity.status in (Status.DRAFT, Status.RETURNED)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All sessions in order; session i is printed as S(i+1)."""
        return tuple(session for day in self.days for session in day.sessions)


def median_of(counts: tuple[int, ...], lowest: int) -> float | None:
    """Return the median of answers counted per value, the first value being ``lowest``."""
    values = [value for value, count in enumerate(counts, lowest) for _ in range(count)]
    return statistics.median(values) if values else None
