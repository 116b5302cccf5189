"""Recommendations in the report’s editor: with what is typed, what they cite and could cite."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.following_up import UNSETTLED, to_follow_up
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.domain.people import Institution
from mieux_desktop.operations.evidence import Evidence, find_evidence, resolve_evidence
from mieux_desktop.operations.report_notes import paragraph_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Advice:
    """One recommendation in the editor; `loaded` is what its writer saw, None while it is new."""

    loaded: Recommendation | None
    edited: Recommendation


@dataclass(frozen=True, slots=True)
class AdviceView:
    """The recommendations of a mission in their order, and what helps to write them.

    `evidence` resolves what they cite, `citable` is all that can be cited; `recalled` counts the
    open recommendations of earlier missions, `noted` the notes marked as risk or lesson.
    """

    action_id: bytes
    items: tuple[Advice, ...]
    evidence: Mapping[bytes, Evidence]
    citable: tuple[Evidence, ...]
    addressees: tuple[str, ...]
    recalled: int
    noted: int


def read_advice(store: Store, mission_id: bytes, language: str) -> AdviceView:
    """Return the recommendations of a mission, with the words typed a moment ago."""
    with store.reading() as records:
        mission = records.require(Mission, mission_id)
        of_action = records.find(Recommendation, action_id=mission.action_id)
        items = _items(records, mission_id, of_action)
        missions = records.find(Mission, action_id=mission.action_id)
        earlier = to_follow_up(of_action, missions, (), mission)
        citable: dict[bytes, Evidence] = {}
        for activity_id in mission.activity_ids:
            for item in find_evidence(records, activity_id, language):
                citable.setdefault(item.id, item)
        cited = dict.fromkeys(id_ for item in items for id_ in item.edited.evidence)
        names = {name for (name,) in records.values(Institution, ("name",))}
        return AdviceView(
            action_id=mission.action_id,
            items=items,
            evidence=resolve_evidence(records, cited, citable.values()),
            citable=tuple(citable.values()),
            addressees=tuple(
                sorted({*names, *(r.addressee for r in of_action)} - {""}, key=lambda n: fold(n))
            ),
            recalled=sum(r.status in UNSETTLED for r in earlier),
            noted=records.total(Note, mission_id=mission_id, kind={NoteKind.RISK, NoteKind.LESSON}),
        )


def recommend_from_note(store: Store, mission_id: bytes, note_id: bytes) -> Recommendation:
    """Make a recommendation of a note's words that cites the note; the last in the list."""
    with store.unit_of_work() as work:
        note = work.require(Note, note_id)
        last = max(
            (r.position for r in work.find(Recommendation, mission_id=mission_id)), default=-1
        )
        return work.save(
            None,
            Recommendation(
                id=new_id(),
                action_id=note.action_id,
                mission_id=mission_id,
                text=paragraph_of(note),
                evidence=(note_id,),
                position=last + 1,
            ),
        )


def change_advice(
    store: Store, recommendation_id: bytes, choice: Mapping[str, Any]
) -> Recommendation:
    """Save choices (fields by name) on what the store holds, apart from words being typed."""
    with store.unit_of_work() as work:
        held = work.require(Recommendation, recommendation_id)
        return work.save(held, replace(held, **choice))


def _items(
    records: Repository, mission_id: bytes, of_action: list[Recommendation]
) -> tuple[Advice, ...]:
    items = {r.id: Advice(r, r) for r in of_action if r.mission_id == mission_id}
    for draft in records.drafts():
        if isinstance(draft.edited, Recommendation) and draft.edited.mission_id == mission_id:
            loaded = draft.loaded if isinstance(draft.loaded, Recommendation) else None
            stored = items.get(draft.edited.id)
            if loaded is None or stored is not None:  # a deleted one stays deleted
                items[draft.edited.id] = Advice(loaded, draft.edited)
    return tuple(sorted(items.values(), key=lambda item: (item.edited.position, item.edited.id)))
