"""Follow-up of recommendations: what each later mission of the action found had become of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.evaluations import FollowUp, Recommendation, follow_up_id
from mieux_desktop.domain.following_up import by_time, in_order, numbers_of, to_follow_up
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Person
from mieux_desktop.operations.documents import action_of
from mieux_desktop.operations.evidence import Evidence, resolve_evidence
from mieux_desktop.operations.report_citable import activities_of, evidence_of
from mieux_desktop.operations.report_entries import Entry, begin_entry, keep_entry, open_entry
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.repository import Draft, Repository
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class FollowUpWord:
    """What was found once, by whom and where (“Activity 6”, nothing between missions)."""

    follow_up: FollowUp
    author: str
    where: str


@dataclass(frozen=True, slots=True)
class FollowedUp:
    """A recommendation with what became of it; `number` is its place on its own mission.

    `entry` is what the user finds on this mission, `shown` what of it is there already, with words
    being typed; `history` is what everybody ever found.
    """

    recommendation: Recommendation
    number: int
    origin: str
    made_by_mission: Mission | None
    entry: Entry[FollowUp]
    shown: FollowUp | None
    history: tuple[FollowUpWord, ...]


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """Recommendations to follow up; `evidence` resolves what their follow-up cites."""

    items: tuple[FollowedUp, ...]
    citable: tuple[Evidence, ...]
    evidence: Mapping[bytes, Evidence]


def read_follow_up(
    store: Store, kind: DocumentKind, subject_id: bytes, language: str
) -> FollowUpView:
    """Return the recommendations of the action; of a mission, those that it has to follow up.

    Raises `not-received` without the mission or action.
    """
    with store.reading() as records:
        action_id = action_of(records, kind, subject_id)
        missions = records.find(Mission, action_id=action_id)
        advice = records.find(Recommendation, action_id=action_id)
        made = records.find(FollowUp, action_id=action_id)
        mission_id = subject_id if DOCUMENTS[kind].subject is Subject.MISSION else b""
        numbers = numbers_of(advice)
        own = next((m for m in missions if m.id == mission_id), None)
        if own is not None:
            advice = to_follow_up(advice, missions, made, own)
        activities = records.find(Activity, action_id=action_id, order=("number",))
        told = _Told(records, missions, activities, made, language)
        drafts = {draft.edited.id: draft for draft in records.drafts()}
        person: bytes = (records.setting("profile") or {"person": b""})["person"]
        items = tuple(
            told.item(
                r,
                numbers[r.id],
                drafts,
                FollowUp(
                    id=follow_up_id(r.id, mission_id, person),
                    action_id=action_id,
                    recommendation_id=r.id,
                    mission_id=mission_id,
                    status=r.status,
                    noted_by=person,
                    noted_at=store.now(),
                ),
            )
            for r in in_order(advice, missions)
        )
        citable = evidence_of(records, activities_of(records, kind, subject_id), language)
        cited = (id_ for item in items if item.shown for id_ in item.shown.evidence)
        evidence = resolve_evidence(records, dict.fromkeys(cited), citable)
    return FollowUpView(items, citable, evidence)


def follow_up(store: Store, entry: Entry[FollowUp], status: str) -> FollowUp:
    """Say how far a recommendation is: of this mission, and of the recommendation from now on."""
    begin_entry(store, entry)
    with store.unit_of_work() as work:
        advice = work.require(Recommendation, entry.blank.recommendation_id)
        work.save(advice, replace(advice, status=status))
        held = work.require(FollowUp, entry.id)
        edited = replace(held, status=status, noted_at=store.now())
        saved = work.save(held, edited)
        if work.draft(entry.id) is None:
            entry.loaded = saved
    return saved


def keep_follow_up_word(store: Store, entry: Entry[FollowUp], text: str) -> None:
    """Make durable what is being typed of it; `settle_entry` makes it a change."""
    if entry.loaded is None and not text.strip():
        return
    keep_entry(store, entry, word=text, noted_at=store.now())


class _Told:
    """What names follow-ups: who, on which mission, for which activities."""

    def __init__(
        self,
        records: Repository,
        missions: Sequence[Mission],
        activities: Sequence[Activity],
        made: Sequence[FollowUp],
        language: str,
    ) -> None:
        self._missions = {mission.id: mission for mission in missions}
        self._activities, self._words = activities, words_of(language)
        self._instead = stand_ins(records)
        self._made: dict[bytes, list[FollowUp]] = {}
        for each in by_time(made):
            self._made.setdefault(each.recommendation_id, []).append(each)
        ids = {self._instead.get(f.noted_by, f.noted_by) for f in made}
        self._people = {p.id: p.full_name for p in records.find(Person, id=list(ids))}

    def item(
        self, advice: Recommendation, number: int, drafts: Mapping[bytes, Draft], blank: FollowUp
    ) -> FollowedUp:
        history = self._made.get(advice.id, [])
        held = next((f for f in history if f.id == blank.id), None)
        entry, shown = open_entry(blank, held, drafts)
        return FollowedUp(
            advice,
            number,
            self._where(advice.mission_id),
            self._missions.get(advice.mission_id),
            entry,
            None if shown is blank else shown,
            tuple(
                FollowUpWord(f, self._people.get(self._instead.get(f.noted_by, f.noted_by), ""),
                             self._where(f.mission_id))
                for f in history
            ),
        )  # fmt: skip

    def _where(self, mission_id: bytes) -> str:
        mission = self._missions.get(mission_id)
        ids = mission.activity_ids if mission else ()
        numbers = [activity.number for activity in self._activities if activity.id in ids]
        listed = self._words("comma").join(map(str, numbers))
        return self._words.count("activity", len(numbers), numbers=listed) if numbers else ""
