"""Facts of documents: what happened, who was there, what was said, judged and recommended.

Codes of the vocabularies are resolved to labels before; the codes that remain (kinds of notes,
marks, priorities) are worded by the document itself. Texts named "Markdown" take paragraphs,
``**bold**``, ``*italic*``, lists, ``> quotes`` and ``## headings``; an evidence tag in square
brackets, such as ``[N4]``, becomes a link to the evidence annex.
"""

import statistics
from dataclasses import dataclass
from datetime import date, datetime, time

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Priority
from mieux_desktop.domain.notes import NoteKind


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
    room: str = ""
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
    met_on: tuple[date, ...] = ()
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
class ThemeCount:
    """How many answers to a question are about a theme."""

    question: str
    theme: str
    answers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMeans:
    """The means of one statement by group; None where a group said too little of it."""

    statement: str
    means: tuple[tuple[float, int] | None, ...]  # mean and n, in the order of the groups


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Feedback of people; the caller has merged the groups too small to show."""

    answered: int = 0
    form: str = ""  # its title
    version: int = 0
    closed_on: date | None = None
    channels: tuple[tuple[str, int], ...] = ()  # label and answers; none if one could tell on them
    groups: tuple[str, ...] = ()  # labels, in the order of the means
    group_means: tuple[GroupMeans, ...] = ()
    asked: int | None = None
    statements: tuple[Statement, ...] = ()  # in the order of the form
    scale: tuple[str, ...] = ()  # five labels; empty: disagree to agree
    before_after: tuple[BeforeAfter, ...] = ()
    recommendation: tuple[int, ...] = ()  # people per value 0 to 10; empty: not asked
    recommendation_tag: str = ""
    open_questions: tuple[OpenQuestion, ...] = ()
    themes: tuple[ThemeCount, ...] = ()  # by question, the most answers first
    withheld: str = ""  # why no results are shown, such as too few answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """A criterion's score 1 to 5 with its reason; None: not scored, and the reason says why."""

    criterion: str  # label
    score: int | None = None
    others: tuple[int, ...] = ()  # scores that other people gave
    reason: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CriterionLine:
    """One criterion over several activities, in the order of the document's activities."""

    criterion: str  # label
    scores: tuple[int | None, ...] = ()

    @property
    def mean(self) -> float | None:
        """Mean of the scores given, None without any."""
        given = [score for score in self.scores if score is not None]
        return sum(given) / len(given) if given else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Achievement:
    """What was expected and achieved in one category of results; printed in the order given."""

    category: str  # label
    activity: str = ""  # "Activity 5"; empty: of the document's only one, or of the whole action
    expected: str = ""
    achieved: str = ""
    degree: str = ""  # label
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """One thing as it was planned and as it was carried out, with the reason of a change."""

    key: str  # sessions, participants, person-days, outputs
    planned: str = ""
    carried_out: str = ""
    reason: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivityLine:
    """An activity of the action, as planned and as it was."""

    number: int
    type: str = ""  # label
    title: str = ""
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    expected: str = ""  # output
    sessions: int = 0
    changed: int = 0  # of the sessions
    invited: int | None = None
    attended: int | None = None
    women: int | None = None
    person_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category of results, with what was recommended in it and how far that is."""

    label: str
    open: int = 0
    under_way: int = 0
    done: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliverable:
    """A document that was received or produced."""

    title: str
    kind: str = ""  # of file, such as PDF
    on: date | None = None
    activity: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """What had become of a recommendation when someone looked."""

    status: str  # label
    word: str = ""
    by: str = ""
    on: date | None = None
    where: str = ""  # "Activity 6"
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """What someone should do; printed in the order given, numbered R1 and on.

    One of an earlier mission keeps its `label` of then.
    """

    text: str
    type: str = ""  # label
    addressee: str = ""
    priority: Priority = Priority.MEDIUM
    horizon: str = ""
    status: str = ""  # label
    state: str = ""  # code of the status
    due_on: date | None = None
    origin: str = ""  # the mission or activity that made it
    tags: tuple[str, ...] = ()
    label: str = ""
    followed: tuple[FollowUp, ...] = ()  # the oldest first


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


def median_of(counts: tuple[int, ...], lowest: int) -> float | None:
    """Return the median of answers counted per value, the first value being ``lowest``."""
    values = [value for value, count in enumerate(counts, lowest) for _ in range(count)]
    return statistics.median(values) if values else None
