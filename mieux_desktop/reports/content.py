"""What a document says: facts and texts, already in its language.

Facts (`facts.py`) are about one mission, activity or action; a document is a choice of sections
that print them. Texts are Markdown as described there.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.reports.facts import (
    Achievement,
    ActivityLine,
    Attendee,
    Category,
    CriterionLine,
    Day,
    Deliverable,
    Evidence,
    Figures,
    InstitutionGroup,
    Lesson,
    NextStep,
    PersonMet,
    Planned,
    Recommendation,
    Results,
    Risk,
    Score,
    Session,
    Signature,
)


class Status(StrEnum):
    """How far a document has come; missing parts are marked in a draft only."""

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
    function: str = ""
    leads: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the document is about, who made it and which version it is."""

    action_name: str
    action_code: str = ""
    action_period: str = ""  # "ongoing since July 2014"
    activity_numbers: tuple[int, ...] = ()
    title: str  # of the action, the activity or the mission
    place: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    authorities: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    experts: tuple[Expert, ...] = ()
    officer: str = ""
    author: str = ""  # of an evaluation
    languages: str = ""  # "English; executive summary also in French"
    reference: str = ""
    version: int = 1
    status: Status = Status.DRAFT
    dated_on: date | None = None  # of the status; also dates the file
    fingerprint: str = ""  # of the records the document was made from, printed in the foot


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A part: people's text, then the facts that belong to its key (see `telling.py`).

    Any other key prints its text alone. ``title`` empty: the key's usual title. ``language`` is
    that of a text not yet translated, which is then marked; ``facts_language`` those of its facts.
    """

    key: str
    title: str = ""
    body: str = ""  # Markdown; of a summary the first paragraph leads
    language: str = ""
    facts_language: str = ""
    annex: bool = False  # lettered, after the signatures; says when it is empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """All of a document, in the order it is printed; what no section prints may be empty."""

    kind: DocumentKind = DocumentKind.MISSION_REPORT
    programme: Programme
    identity: Identity
    sections: tuple[Section, ...] = ()
    figures: Figures = field(default_factory=Figures)
    planned: tuple[Planned, ...] = ()
    activities: tuple[ActivityLine, ...] = ()
    days: tuple[Day, ...] = ()
    people_met: tuple[PersonMet, ...] = ()
    institution_groups: tuple[InstitutionGroup, ...] = ()
    categories: tuple[Category, ...] = ()
    achievements: tuple[Achievement, ...] = ()
    results: Results | None = None  # None: no feedback was collected
    partner_results: Results | None = None  # of the partner institutions
    scores: tuple[Score, ...] = ()
    criteria: tuple[CriterionLine, ...] = ()  # the scores of several activities
    recommendations: tuple[Recommendation, ...] = ()
    earlier: tuple[Recommendation, ...] = ()  # of earlier missions, beside a mission's own
    lessons: tuple[Lesson, ...] = ()
    risks: tuple[Risk, ...] = ()
    challenges: tuple[str, ...] = ()  # labels
    next_steps: tuple[NextStep, ...] = ()
    deliverables: tuple[Deliverable, ...] = ()
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

    def text(self, key: str) -> str:
        """Return what people wrote in a section, nothing if the document has no such."""
        return next((section.body for section in self.sections if section.key == key), "")
