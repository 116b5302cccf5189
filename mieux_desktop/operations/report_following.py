"""What a document tells of results and recommendations: achieved how far, followed up how."""

from collections.abc import Iterable

from mieux_desktop.domain.evaluations import FollowUp, Recommendation
from mieux_desktop.domain.mission_reports import DOCUMENTS, DocumentKind, Subject
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.report_findings import horizon_text
from mieux_desktop.operations.report_gathering import Gathering
from mieux_desktop.reports import facts


def recommendations(gathering: Gathering) -> tuple[facts.Recommendation, ...]:
    """Return the recommendations with text, in their order; of a plan those to follow up."""
    held = gathering.held
    if held.kind is DocumentKind.MISSION_PLAN:
        return earlier(gathering)
    return tuple(_advice(gathering, advice) for advice in _with_text(held.recommendations))


def earlier(gathering: Gathering) -> tuple[facts.Recommendation, ...]:
    """Return the recommendations of earlier missions, by the numbers that they had then."""
    held = gathering.held
    return tuple(
        _advice(gathering, advice, f"R{held.advice_numbers[advice.id]}")
        for advice in _with_text(held.earlier)
    )


def achievements(gathering: Gathering) -> tuple[facts.Achievement, ...]:
    """Return the results by category, of each the action's, then those of its activities.

    What an activity does not say it expects is what the action expects in the category.
    """
    held, words = gathering.held, gathering.words
    said = [a for a in held.achievements if a.says_something]
    whole = {a.category: a.expected for a in said if not a.activity_id}
    of_action = DOCUMENTS[held.kind].subject is Subject.ACTION
    if not of_action:
        said = [a for a in said if a.activity_id]
    named = of_action or len({a.activity_id for a in said}) > 1
    found = []
    for term in load_vocabularies().terms("result_categories"):
        for item in said:
            if item.category == term.code:
                owner = gathering.activity_name(item.activity_id) or words("achievement.whole")
                expected = item.expected.strip() or whole.get(term.code, "")
                found.append(
                    facts.Achievement(
                        category=term.label(words.language),
                        activity=owner if named else "",
                        expected=" ".join(expected.split()),
                        achieved=" ".join(item.achieved.split()),
                        degree=words(f"degree.{item.degree}") if item.degree else "",
                        tags=gathering.citations.cite(item.evidence),
                    )
                )
    return tuple(found)


def _with_text(advice: Iterable[Recommendation]) -> list[Recommendation]:
    return [item for item in advice if item.text.strip()]


def _advice(gathering: Gathering, advice: Recommendation, label: str = "") -> facts.Recommendation:
    vocabularies, words = load_vocabularies(), gathering.words
    return facts.Recommendation(
        text=" ".join(advice.text.split()),
        type=vocabularies.label("result_categories", advice.type, words.language),
        addressee=advice.addressee,
        priority=advice.priority,
        horizon=horizon_text(advice.horizon, words.language),
        status=words(f"recommendation.status.{advice.status}"),
        state=advice.status,
        due_on=advice.due_on,
        origin=gathering.where(advice.mission_id),
        tags=gathering.citations.cite(advice.evidence),
        label=label,
        followed=tuple(
            _followed(gathering, made)
            for made in gathering.held.follow_ups
            if made.recommendation_id == advice.id
        ),
    )


def _followed(gathering: Gathering, made: FollowUp) -> facts.FollowUp:
    return facts.FollowUp(
        status=gathering.words(f"recommendation.status.{made.status}"),
        word=" ".join(made.word.split()),
        by=gathering.name_of(made.noted_by),
        on=gathering.day_of(made.noted_at),
        where=gathering.where(made.mission_id),
        tags=gathering.citations.cite(made.evidence),
    )
