"""Evaluations: scores by criterion with their reasons, and the evidence that they rest on.

Each person evaluates an activity for themselves. Clicks are saved at once on what the store holds;
a justification is typed, so it is a draft until its writer moves on.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.evaluations import (
    MAX_SCORE,
    MIN_SCORE,
    Evaluation,
    Score,
    evaluation_id,
    needs_justification,
    score_id,
)
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.vocabularies import Term
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.drafts import settle_draft
from mieux_desktop.operations.evidence import (
    Evidence,
    EvidenceKind,
    find_evidence,
    resolve_evidence,
)
from mieux_desktop.operations.sessions import agenda
from mieux_desktop.paths import resources
from mieux_desktop.storage.repository import Draft, Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_MOST_SUGGESTED_NOTES = 8


class State(StrEnum):
    """How far one criterion is; `unsupported` is marked and stops nothing."""

    UNSCORED = "unscored"
    UNEXPLAINED = "unexplained"  # the score needs a justification
    UNSUPPORTED = "unsupported"  # no evidence is cited
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion as its evaluator sees it.

    `loaded` is the score record that the justification shown was typed on, None when there is
    none; `justification` includes what is not yet more than a draft.
    """

    code: str
    label: str
    question: str
    score_id: bytes
    value: int | None
    justification: str
    loaded: Score | None
    cited: tuple[Evidence, ...]
    suggested: tuple[Evidence, ...]

    @property
    def state(self) -> State:
        """Return how far it is."""
        return state_of(self.value, self.justification, len(self.cited))


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """A person's evaluation of an activity; `evidence` is all that can be cited.

    `activities` are those of the mission, when it was asked for.
    """

    activity_id: bytes
    challenges: tuple[str, ...]
    criteria: tuple[Criterion, ...]
    evidence: tuple[Evidence, ...]
    activities: tuple[Activity, ...] = ()

    def missing(self, state: State) -> int:
        """Count the criteria in a state."""
        return sum(criterion.state is state for criterion in self.criteria)

    @property
    def complete(self) -> int:
        """Count the criteria that lack neither score nor justification."""
        return sum(c.state in (State.COMPLETE, State.UNSUPPORTED) for c in self.criteria)


@dataclass(slots=True)
class OpenJustification:
    """A justification in an editor; `loaded` is the score that its writer saw, None if none.

    Only verbs of this module change it, on the writer.
    """

    activity_id: bytes
    criterion: str
    loaded: Score | None


@dataclass(frozen=True, slots=True)
class _Guide:
    """What helps to judge a criterion: its question, and where evidence is to be expected."""

    questions: Mapping[str, str]  # by language
    feedback: tuple[str, ...]
    attendance: bool
    notes: tuple[str, ...]


def state_of(value: int | None, justification: str, cited: int) -> State:
    """Return how far a criterion is; the justification is required below 3 and above 4."""
    if value is None:
        return State.UNSCORED
    if needs_justification(value) and not justification.strip():
        return State.UNEXPLAINED
    return State.COMPLETE if cited else State.UNSUPPORTED


def read_evaluation(
    store: Store,
    mission_id: bytes,
    activity_id: bytes,
    language: str,
    known: Mapping[bytes, Sequence[Evidence]],
) -> EvaluationView | None:
    """Return the evaluation of an activity of a mission, of the first if it has no such one.

    None while the mission has none. `known` is the evidence by activity that did not change.
    """
    activities = agenda(store, mission_id).activities
    ids = [activity.id for activity in activities]
    if not ids:
        return None
    chosen = activity_id if activity_id in ids else ids[0]
    view = load_evaluation(store, chosen, language, known.get(chosen))
    return replace(view, activities=activities)


def load_evaluation(
    store: Store, activity_id: bytes, language: str, evidence: Sequence[Evidence] | None = None
) -> EvaluationView:
    """Return this user's evaluation of an activity, in the order of the criteria.

    `evidence` is that of an earlier view, when nothing but the evaluation has changed since.
    """
    with store.reading() as records:
        own = evaluation_id(activity_id, _author(records))
        evaluation = records.get(Evaluation, own)
        if evidence is None:
            evidence = find_evidence(records, activity_id, language)
        scores = {score.criterion: score for score in records.find(Score, evaluation_id=own)}
        drafts = {draft.edited.id: draft for draft in records.drafts()}
        ids = dict.fromkeys(id_ for score in scores.values() for id_ in score.evidence)
        cited = resolve_evidence(records, ids, evidence)
    criteria = tuple(
        _criterion(own, term, language, scores.get(term.code), drafts, cited, evidence)
        for term in load_vocabularies().terms("evaluation_criteria")
    )
    challenges = evaluation.challenges if evaluation else ()
    return EvaluationView(activity_id, challenges, criteria, tuple(evidence))


def set_score(store: Store, activity_id: bytes, criterion: str, value: int | None) -> Score:
    """Save a score from 1 to 5, or None to take it back; raise `score-out-of-range`."""
    if value is not None and not MIN_SCORE <= value <= MAX_SCORE:
        raise Problem("score-out-of-range", lowest=MIN_SCORE, highest=MAX_SCORE)
    id_ = _begin(store, activity_id, criterion)
    with store.unit_of_work() as work:
        score = work.require(Score, id_)
        return work.save(score, replace(score, value=value))


def draft_justification(store: Store, opened: OpenJustification, text: str) -> None:
    """Make a typed justification durable."""
    id_ = _begin(store, opened.activity_id, opened.criterion)
    with store.unit_of_work() as work:
        score = work.require(Score, id_)
        # Only the text counts as seen: a score or a citation clicked meanwhile is no conflict.
        seen = opened.loaded.justification if opened.loaded else ""
        base = opened.loaded if opened.loaded and score.justification != seen else score
        work.put_draft(base, replace(base, justification=text))


def settle_justification(store: Store, opened: OpenJustification) -> None:
    """Turn a drafted justification into one change; do nothing without a draft."""
    with store.reading() as records:
        id_ = score_id(evaluation_id(opened.activity_id, _author(records)), opened.criterion)
    saved = settle_draft(store, id_)
    if isinstance(saved, Score):
        opened.loaded = saved


def cite(store: Store, activity_id: bytes, criterion: str, evidence_id: bytes) -> Score:
    """Add evidence to a criterion; cited once already, it stays where it is."""
    id_ = _begin(store, activity_id, criterion)
    with store.unit_of_work() as work:
        score = work.require(Score, id_)
        evidence = tuple(dict.fromkeys((*score.evidence, evidence_id)))
        return work.save(score, replace(score, evidence=evidence))


def take_back_citation(
    store: Store, activity_id: bytes, criterion: str, evidence_id: bytes
) -> Score:
    """Take evidence off a criterion."""
    id_ = _begin(store, activity_id, criterion)
    with store.unit_of_work() as work:
        score = work.require(Score, id_)
        evidence = tuple(held for held in score.evidence if held != evidence_id)
        return work.save(score, replace(score, evidence=evidence))


def set_challenge(store: Store, activity_id: bytes, code: str, met: bool) -> Evaluation:
    """Save whether a challenge of delivery was met; they are kept in the order of their list."""
    known = [term.code for term in load_vocabularies().terms("challenges_delivery")]
    with store.unit_of_work("lasting") as work:
        own = _begin_evaluation(work, activity_id)
    with store.unit_of_work() as work:
        evaluation = work.require(Evaluation, own.id)
        others = [held for held in evaluation.challenges if held != code]
        wanted = {*others, code} if met else set(others)
        kept = tuple(each for each in known if each in wanted)
        return work.save(evaluation, replace(evaluation, challenges=kept))


def _begin(store: Store, activity_id: bytes, criterion: str) -> bytes:
    """Make this user's evaluation and the criterion's empty score where they are not there yet.

    This is no intent of its own: undo takes back what was judged, not that judging began.
    """
    with store.unit_of_work("lasting") as work:
        own = _begin_evaluation(work, activity_id)
        id_ = score_id(own.id, criterion)
        if work.get(Score, id_) is None:
            new = Score(id=id_, action_id=own.action_id, evaluation_id=own.id, criterion=criterion)
            work.save(None, new)
        return id_


def _begin_evaluation(work: UnitOfWork, activity_id: bytes) -> Evaluation:
    author = _author(work)
    id_ = evaluation_id(activity_id, author)
    held = work.get(Evaluation, id_)
    if held is not None:
        return held
    action_id = work.require(Activity, activity_id).action_id
    new = Evaluation(id=id_, action_id=action_id, activity_id=activity_id, author_id=author)
    return work.save(None, new)


def _author(records: Repository) -> bytes:
    profile = records.setting("profile") or {"person": b""}
    author: bytes = profile["person"]
    return author


def _criterion(
    own: bytes,
    term: Term,
    language: str,
    score: Score | None,
    drafts: Mapping[bytes, Draft],
    cited: Mapping[bytes, Evidence],
    evidence: Sequence[Evidence],
) -> Criterion:
    id_ = score_id(own, term.code)
    draft = drafts.get(id_)
    text = score.justification if score else ""
    loaded = score
    if draft is not None and isinstance(draft.edited, Score):
        text = draft.edited.justification
        loaded = draft.loaded if isinstance(draft.loaded, Score) else None
    guide = _guides()[term.code]
    return Criterion(
        term.code,
        term.label(language),
        guide.questions.get(language) or guide.questions["en"],
        id_,
        score.value if score else None,
        text,
        loaded,
        tuple(cited[each] for each in (score.evidence if score else ())),
        _suggest(guide, evidence),
    )


def _suggest(guide: _Guide, evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    results = [item for item in evidence if item.question in guide.feedback]
    results.sort(key=lambda item: guide.feedback.index(item.question))
    register = [item for item in evidence if item.kind is EvidenceKind.ATTENDANCE]
    notes = [item for item in evidence if item.note_kind and item.note_kind in guide.notes]
    notes.sort(key=lambda item: guide.notes.index(item.note_kind or ""))  # keeps the newest first
    return (*results, *(register if guide.attendance else ()), *notes[:_MOST_SUGGESTED_NOTES])


@cache
def _guides() -> dict[str, _Guide]:
    path = resources() / "catalogue" / "criteria-questions.json"
    return {
        code: _Guide(
            {key[9:]: text for key, text in entry.items() if key.startswith("question_")},
            tuple(entry["feedback"]),
            entry["attendance"],
            tuple(entry["notes"]),
        )
        for code, entry in json.loads(path.read_text("utf-8")).items()
    }
