"""Scores by criterion, as a document prints them: of one person, of others, over activities."""

from collections.abc import Iterable, Mapping

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.evaluations import Evaluation, Score
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_gathering import Gathering
from mieux_desktop.reports import facts

_ByCriterion = Mapping[str, Score]


def scores_of(gathering: Gathering, *, with_others: bool = False) -> tuple[facts.Score, ...]:
    """Return a line per criterion of each activity that was scored; none before any score."""
    held, words = gathering.held, gathering.words
    given = _by_evaluation(held.scores)
    scored = [
        (activity, given[evaluation.id])
        for activity in held.plan.activities
        if (evaluation := held.evaluations.get(activity.id)) and _any(given.get(evaluation.id, {}))
    ]
    lines = []
    for activity, scores in scored:
        number = words.count("activity", 1, numbers=activity.number)
        others = [given.get(e.id, {}) for e in _others(gathering, activity)] if with_others else []
        for term in load_vocabularies().terms("evaluation_criteria"):
            score = scores.get(term.code)
            label = term.label(words.language)
            values = (other[term.code].value for other in others if term.code in other)
            lines.append(
                facts.Score(
                    criterion=label if len(scored) == 1 else f"{label} ({number})",
                    score=score.value if score else None,
                    others=tuple(value for value in values if value is not None),
                    reason=" ".join(score.justification.split()) if score else "",
                    tags=gathering.citations.cite(score.evidence) if score else (),
                )
            )
    return tuple(lines)


def criteria_of(gathering: Gathering) -> tuple[facts.CriterionLine, ...]:
    """Return each criterion with its score in every activity, by number of the activity."""
    held, given = gathering.held, _by_evaluation(gathering.held.scores)
    per_activity = [
        given.get(held.evaluations[a.id].id, {}) if a.id in held.evaluations else {}
        for a in held.plan.activities
    ]
    if not any(_any(scores) for scores in per_activity):
        return ()
    return tuple(
        facts.CriterionLine(
            criterion=term.label(gathering.words.language),
            scores=tuple(
                scores[term.code].value if term.code in scores else None for scores in per_activity
            ),
        )
        for term in load_vocabularies().terms("evaluation_criteria")
    )


def challenges_of(gathering: Gathering) -> tuple[str, ...]:
    """Return the challenges that evaluations name, in the order of their list."""
    named = {code for e in gathering.held.evaluations.values() for code in e.challenges}
    terms = load_vocabularies().terms("challenges_delivery")
    return tuple(term.label(gathering.words.language) for term in terms if term.code in named)


def _others(gathering: Gathering, activity: Activity) -> list[Evaluation]:
    return [e for e in gathering.held.other_evaluations if e.activity_id == activity.id]


def _by_evaluation(scores: Iterable[Score]) -> dict[bytes, dict[str, Score]]:
    found: dict[bytes, dict[str, Score]] = {}
    for score in scores:
        found.setdefault(score.evaluation_id, {})[score.criterion] = score
    return found


def _any(scores: _ByCriterion) -> bool:
    return any(score.value is not None for score in scores.values())
