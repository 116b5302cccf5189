"""Results against expected results: what was expected and achieved in each category of result."""

from collections.abc import Mapping
from dataclasses import dataclass

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Achievement, achievement_id
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.documents import action_of
from mieux_desktop.operations.evidence import Evidence, resolve_evidence
from mieux_desktop.operations.report_citable import activities_of, evidence_of
from mieux_desktop.operations.report_entries import Entry, open_entry
from mieux_desktop.operations.report_locks import Lock, lock_of, results_lock
from mieux_desktop.storage.repository import Draft
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class AchievementLine:
    """The results in one category; `inherited` is what the action as a whole expects there."""

    category: str
    label: str
    entry: Entry[Achievement]
    shown: Achievement
    inherited: str = ""

    @property
    def begun(self) -> bool:
        """Tell whether it says anything, so that documents print it."""
        return self.shown.says_something

    @property
    def supported(self) -> bool:
        """Tell whether what was achieved has evidence."""
        shown = self.shown
        return bool(shown.evidence) or not (shown.achieved.strip() or shown.degree)


@dataclass(frozen=True, slots=True)
class AchievementGroup:
    """The results of an activity, or of the action as a whole, in the order of the categories.

    `stated` is what it says it expects, not told by category; `lock` the report that holds them.
    """

    activity: Activity | None
    stated: str
    lines: tuple[AchievementLine, ...]
    lock: Lock | None = None


@dataclass(frozen=True, slots=True)
class AchievementsView:
    """All results that a document prints; `evidence` resolves what they cite."""

    groups: tuple[AchievementGroup, ...]
    citable: tuple[Evidence, ...]
    evidence: Mapping[bytes, Evidence]


def read_achievements(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> AchievementsView:
    """Return the results of a document's subject: of an action its own, then its activities'.

    Raises `not-received` without the subject.
    """
    with store.reading() as records:
        action_id = action_of(records, kind, subject_id)
        action = records.get(Action, action_id)
        activities = activities_of(records, kind, subject_id)
        held = {a.id: a for a in records.find(Achievement, action_id=action_id)}
        drafts = {draft.edited.id: draft for draft in records.drafts()}
        whole = _lines(action_id, b"", held, drafts, {}, language)
        inherited = {line.category: line.shown.expected for line in whole}
        groups = [
            AchievementGroup(
                activity,
                activity.expected_output,
                _lines(action_id, activity.id, held, drafts, inherited, language),
                results_lock(records, activity.id),
            )
            for activity in activities
        ]
        if DOCUMENTS[kind].subject is Subject.ACTION:
            stated = action.expected_results if action else ""
            groups.insert(
                0, AchievementGroup(None, stated, whole, lock_of(records, kind, subject_id))
            )
        citable = evidence_of(records, activities, language)
        cited = (id_ for g in groups for line in g.lines for id_ in line.shown.evidence)
        evidence = resolve_evidence(records, dict.fromkeys(cited), citable)
    return AchievementsView(tuple(groups), citable, evidence)


def _lines(
    action_id: bytes,
    activity_id: bytes,
    held: Mapping[bytes, Achievement],
    drafts: Mapping[bytes, Draft],
    inherited: Mapping[str, str],
    language: str,
) -> tuple[AchievementLine, ...]:
    found = []
    for term in load_vocabularies().terms("result_categories"):
        id_ = achievement_id(action_id, activity_id, term.code)
        blank = Achievement(
            id=id_, action_id=action_id, activity_id=activity_id, category=term.code
        )
        entry, shown = open_entry(blank, held.get(id_), drafts)
        expected = inherited.get(term.code, "")
        found.append(AchievementLine(term.code, term.label(language), entry, shown, expected))
    return tuple(found)
