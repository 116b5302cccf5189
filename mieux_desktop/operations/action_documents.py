"""Documents apart from a mission: those of an action and of its activities, and their places."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, ReportSection, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.report_versions import SUBMITTED_KINDS, Life, ReportState, ReportVersion
from mieux_desktop.operations.document_rows import DocumentChoice, document_choices
from mieux_desktop.operations.documents import About
from mieux_desktop.operations.report_gathering import Gathering
from mieux_desktop.operations.report_history import read_lives
from mieux_desktop.operations.report_records import read_records
from mieux_desktop.operations.report_results import results_of
from mieux_desktop.operations.reports import find_place
from mieux_desktop.reports.facts import Results
from mieux_desktop.reports.words import LANGUAGES, words_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

_ACTION_KINDS = (
    DocumentKind.ACTION_REPORT,
    DocumentKind.PARTNER_FEEDBACK,
    DocumentKind.FOLLOW_UP,
    DocumentKind.DELIVERABLES,
)
_ACTIVITY_KINDS = tuple(
    k for k, document in DOCUMENTS.items() if document.subject is Subject.ACTIVITY
)


@dataclass(frozen=True, slots=True)
class DocumentState:
    """How far a document is; `number` of the version that the state is about or that is written.

    Working papers are not submitted: they have no state to tell.
    """

    about: About
    title: str
    state: ReportState
    number: int
    written: int  # of the texts that only people can write
    to_write: int
    submittable: bool


@dataclass(frozen=True, slots=True)
class ActionDocuments:
    """An action in the list of reports, with all its documents."""

    action_id: bytes
    name: str
    documents: tuple[DocumentState, ...]


@dataclass(frozen=True, slots=True)
class DocumentHeading:
    """What the page of one document says above it; `number` of the activity, 0 for an action."""

    action_id: bytes
    action_name: str
    document: str  # what the document is called
    title: str  # of the activity
    number: int


def documents_of_action(store: Store, action_id: bytes, language: str) -> list[DocumentState]:
    """Return the documents about an action, then those about each of its activities."""
    with store.reading() as records:
        activities = _activities(records, action_id)
        found = list(_states(records, _ACTION_KINDS, (action_id,), language))
        for activity in activities:
            found += _states(records, _ACTIVITY_KINDS, (activity.id,), language)
        return found


def list_action_documents(store: Store, language: str) -> list[ActionDocuments]:
    """Return the actions that have a mission, or words in one of their documents, by name.

    Each with its documents in the order of their kinds.
    """
    with store.reading() as records:
        named = {id_ for (id_,) in records.values(Mission, ("action_id",))}
        kinds = set(_ACTION_KINDS)
        named |= {id_ for (id_,) in records.values(ReportSection, ("subject_id",), document=kinds)}
        named |= {id_ for (id_,) in records.values(ReportVersion, ("subject_id",), document=kinds)}
        actions = records.find(Action, id=list(named))
        by_action: dict[bytes, list[DocumentState]] = {action.id: [] for action in actions}
        for state in _states(records, _ACTION_KINDS, tuple(by_action), language):
            by_action[state.about.subject_id].append(state)
    rows = [
        ActionDocuments(action.id, action.name(language), tuple(by_action[action.id]))
        for action in actions
    ]
    return sorted(rows, key=lambda row: (row.name.casefold(), row.action_id))


def documents_around(store: Store, about: About, language: str) -> list[DocumentChoice]:
    """Return the documents that are offered beside one: of its mission, or of its whole action."""
    subject = DOCUMENTS[about.kind].subject
    if subject is Subject.MISSION:
        return document_choices(store, about.subject_id, language)
    with store.reading() as records:
        action_id = _action_of(records, about)
        numbers = {activity.id: activity.number for activity in _activities(records, action_id)}
    return [
        DocumentChoice(
            state.about, state.title, numbers.get(state.about.subject_id, 0), state.state
        )
        for state in documents_of_action(store, action_id, language)
    ]


def read_heading(store: Store, about: About, language: str) -> DocumentHeading:
    """Return what a document of an activity or action is about."""
    with store.reading() as records:
        action = records.require(Action, _action_of(records, about))
        activity = records.get(Activity, about.subject_id)
    words = words_of(language if language in LANGUAGES else "en")
    return DocumentHeading(
        action.id,
        action.name(language),
        words(f"title.{about.kind}"),
        activity.title(language) if activity else "",
        activity.number if activity else 0,
    )


def find_place_of(store: Store, about: About, place: str) -> tuple[str, bytes]:
    """Return where a kind of fact is edited: the place and the id that it opens with.

    The facts of an action are those of several missions: its own page leads to them.
    """
    subject = DOCUMENTS[about.kind].subject
    if subject is Subject.MISSION:
        return find_place(store, about.subject_id, place)
    with store.reading() as records:
        action_id = _action_of(records, about)
        if subject is Subject.ACTION or place == "action":
            return "action", action_id
        if place == "attendance":
            order = ("on", "starts")
            first = records.find(Session, activity_id=about.subject_id, order=order, limit=1)
            return (place, first[0].id) if first else ("agenda", about.subject_id)
    return place, about.subject_id


def feedback_beside(store: Store, about: About, language: str) -> Results | None:
    """Return what people said, to be read beside a document while it is written.

    Of an action what its partners said, else its participants; None where nothing was collected.
    """
    with store.reading() as records:
        held = read_records(records, about.kind, about.subject_id, language)
    gathering = Gathering(held, words_of(language))
    partners = None
    if DOCUMENTS[about.kind].subject is Subject.ACTION:
        partners = results_of(gathering, held.partner_collections)
    return partners or results_of(gathering, held.collections)


def _states(
    records: Repository, kinds: Collection[DocumentKind], subjects: Collection[bytes], language: str
) -> Iterator[DocumentState]:
    words = words_of(language if language in LANGUAGES else "en")
    sections = records.values(
        ReportSection, ("document", "subject_id", "section", "text"),
        document=set(kinds), subject_id=list(subjects),
    )  # fmt: skip
    written = {(kind, id_, section) for kind, id_, section, text in sections if text.strip()}
    for kind in kinds:
        wanted = DOCUMENTS[kind].written
        lives = read_lives(records, kind, subjects)
        for id_ in subjects:
            life = lives.get(id_, Life())
            yield DocumentState(
                About(kind, id_),
                words(f"title.{kind}"),
                life.state,
                life.number,
                sum((kind, id_, section) in written for section in wanted),
                len(wanted),
                kind in SUBMITTED_KINDS,
            )


def _activities(records: Repository, action_id: bytes) -> list[Activity]:
    return records.find(Activity, action_id=action_id, order=("number",))


def _action_of(records: Repository, about: About) -> bytes:
    if DOCUMENTS[about.kind].subject is Subject.ACTIVITY:
        return records.require(Activity, about.subject_id).action_id
    return records.require(Action, about.subject_id).id
