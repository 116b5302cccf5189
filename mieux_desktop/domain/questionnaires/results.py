"""Results of a closed collection: one summary per question, and figures by group.

Every summary accounts for all responses: answered (`n`), not applicable, blank (shown but left
empty) and not asked (hidden by skip logic) add up to their number. Answers of a wrong form count
as blank. Means and deviations are unrounded; None where too few answers define them.
"""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from mieux_desktop.domain.questionnaires.answers import (
    Answers,
    form_problem,
    is_blank,
    relevant_names,
)
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP as MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.disclosure import Group as Group
from mieux_desktop.domain.questionnaires.disclosure import safe_groups as safe_groups
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyQuestion,
    DateQuestion,
    DecimalQuestion,
    IntegerQuestion,
    Questionnaire,
    Rank,
    Role,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)

_Told: TypeAlias = tuple[type, AnswerValue | None]


@dataclass(frozen=True, kw_only=True)
class Summary:
    """What all summaries have: the question, and how many answered it or not."""

    question: str
    n: int
    blank: int
    not_asked: int


@dataclass(frozen=True, kw_only=True)
class ScaleSummary(Summary):
    """Counts by value in the order of the scale; "not applicable" is in neither n nor mean."""

    not_applicable: int
    counts: tuple[tuple[int, int], ...]
    mean: float | None
    median: float | None
    deviation: float | None  # standard deviation of a sample (n - 1); None below two answers


@dataclass(frozen=True, kw_only=True)
class ChoiceSummary(Summary):
    """People by choice, in the order of the form; of a select multiple they may exceed n."""

    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, kw_only=True)
class RankSummary(Summary):
    """Mean place by choice (1 = first), best first; empty if nobody answered."""

    mean_places: tuple[tuple[str, float], ...]


@dataclass(frozen=True, kw_only=True)
class NumberSummary(Summary):
    """Of integers and decimals; deviation as for scales."""

    mean: float | None
    median: float | None
    deviation: float | None
    lowest: float | None
    highest: float | None


@dataclass(frozen=True, kw_only=True)
class OpenSummary(Summary):
    """Texts or dates in alphabetical order: the order of arrival would link answers of a person."""

    texts: tuple[str, ...]


AnySummary: TypeAlias = ScaleSummary | ChoiceSummary | RankSummary | NumberSummary | OpenSummary


@dataclass(frozen=True)
class Recommendation:
    """Promoters gave 9 or 10, neutrals 7 or 8, critics less; net = promoters - critics in %."""

    question: str
    n: int
    promoters: int
    neutrals: int
    critics: int

    @property
    def net(self) -> int | None:
        """From -100 to 100, rounded half up; None if nobody answered."""
        if not self.n:
            return None
        return (200 * (self.promoters - self.critics) + self.n) // (2 * self.n)


@dataclass(frozen=True)
class BeforeAfter:
    """Means over those who answered both questions of a pair; None if there are none."""

    before: str
    after: str
    n: int
    mean_before: float | None
    mean_after: float | None


def summarise(
    questionnaire: Questionnaire, responses: Sequence[Answers], today: date | None = None
) -> tuple[AnySummary, ...]:
    """One summary per question in reading order, those about the respondent (profile) left out.

    `today` is what conditions take for it: the day on which the collection closed.
    """
    names_shown = _names_shown(questionnaire, responses, today)
    about = {question.name for question in questionnaire.with_role(Role.PROFILE)}
    about |= {f"{name}_other" for name in about}
    found: list[AnySummary] = []
    for name, question in questionnaire.questions.items():
        if name not in about:
            asked = [
                answers.get(name)
                for answers, shown in zip(responses, names_shown, strict=True)
                if name in shown
            ]
            found.append(_summarise_one(question, asked, len(responses) - len(asked)))
    return tuple(found)


def texts_given(
    questionnaire: Questionnaire, responses: Sequence[Answers], today: date | None = None
) -> tuple[tuple[int, str, str], ...]:
    """Every answer in words that a summary tells, as (place of its response, question, text).

    By question, then alphabetical: the order tells nothing.
    """
    shown = _names_shown(questionnaire, responses, today)
    return tuple(
        (place, name, text)
        for name, question in questionnaire.questions.items()
        if isinstance(question, TextQuestion)
        for text, place in sorted(
            (
                (str(answers[name]).strip(), place)
                for place, (answers, asked) in enumerate(zip(responses, shown, strict=True))
                if name in asked
                and not is_blank(answers.get(name))
                and form_problem(question, answers[name]) is None
            ),
            key=lambda given: (given[0].casefold(), given),
        )
    )


def recommendation(
    questionnaire: Questionnaire, responses: Iterable[Answers]
) -> Recommendation | None:
    """Would they recommend it; None if the questionnaire does not ask."""
    asked = questionnaire.with_role(Role.RECOMMENDATION)
    if not asked:
        return None
    values = [
        value for answers in responses if (value := _scale_value(asked[0], answers)) is not None
    ]
    promoters = sum(value >= 9 for value in values)
    critics = sum(value <= 6 for value in values)
    neutrals = len(values) - promoters - critics
    return Recommendation(asked[0].name, len(values), promoters, neutrals, critics)


def before_after(
    questionnaire: Questionnaire, responses: Sequence[Answers]
) -> tuple[BeforeAfter, ...]:
    """One comparison per pair of self-ratings, in reading order."""
    found: list[BeforeAfter] = []
    for before, after in zip(
        questionnaire.with_role(Role.KNOWLEDGE_BEFORE),
        questionnaire.with_role(Role.KNOWLEDGE_AFTER),
        strict=True,
    ):
        pairs = [
            (first, second)
            for answers in responses
            if (first := _scale_value(before, answers)) is not None
            and (second := _scale_value(after, answers)) is not None
        ]
        means = [_mean([pair[side] for pair in pairs]) for side in (0, 1)]
        found.append(BeforeAfter(before.name, after.name, len(pairs), means[0], means[1]))
    return tuple(found)


def profile_keys(responses: Iterable[Answers], profile: str) -> list[str]:
    """The group key of each response: its answer to a profile question, "" if none."""
    return [str(answers.get(profile, "")) for answers in responses]


def has_rated(question: AnyQuestion, responses: Iterable[Answers]) -> list[bool]:
    """Whether each response gives a point of a scale: what its mean rests on."""
    return [_scale_value(question, answers) is not None for answers in responses]


def _names_shown(
    questionnaire: Questionnaire, responses: Sequence[Answers], today: date | None
) -> list[frozenset[str]]:
    """What each response was asked, found once for all that decide alike."""
    conditions = [placed.condition for placed in questionnaire.placed if placed.condition]
    deciding = sorted({name for condition in conditions for name in condition.references})
    found: dict[tuple[_Told, ...], frozenset[str]] = {}
    shown = []
    for answers in responses:
        told = tuple(_told(answers.get(name)) for name in deciding)
        if told not in found:
            found[told] = relevant_names(questionnaire, answers, today)
        shown.append(found[told])
    return shown


def _summarise_one(
    question: AnyQuestion, asked: Sequence[AnswerValue | None], not_asked: int
) -> AnySummary:
    different = {_told(value): value for value in asked}
    holding = {
        told
        for told, value in different.items()
        if value is not None and not is_blank(value) and form_problem(question, value) is None
    }
    values = [value for value in asked if value is not None and _told(value) in holding]
    name, n, blank = question.name, len(values), len(asked) - len(values)
    match question:
        case ScaleQuestion():
            rated = [value for value in values if isinstance(value, int)]
            by_value = Counter(rated)
            return ScaleSummary(
                question=name,
                n=len(rated),
                blank=blank,
                not_asked=not_asked,
                not_applicable=n - len(rated),
                counts=tuple(
                    (point.value, by_value[point.value]) for point in question.scale.points
                ),
                mean=_mean(rated),
                median=_median(rated),
                deviation=_deviation(rated),
            )
        case SelectOne() | SelectMultiple():
            by_code = Counter(
                code
                for value in values
                for code in ((value,) if isinstance(value, str) else _codes(value))
            )
            counts = tuple((choice.code, by_code[choice.code]) for choice in question.choices)
            return ChoiceSummary(
                question=name, n=n, blank=blank, not_asked=not_asked, counts=counts
            )
        case Rank():
            return RankSummary(
                question=name,
                n=n,
                blank=blank,
                not_asked=not_asked,
                mean_places=_mean_places([_codes(value) for value in values]),
            )
        case IntegerQuestion() | DecimalQuestion():
            numbers = [float(value) for value in values if not isinstance(value, tuple)]
            return NumberSummary(
                question=name,
                n=n,
                blank=blank,
                not_asked=not_asked,
                mean=_mean(numbers),
                median=_median(numbers),
                deviation=_deviation(numbers),
                lowest=min(numbers, default=None),
                highest=max(numbers, default=None),
            )
        case DateQuestion() | TextQuestion():
            texts = sorted(
                (str(value).strip() for value in values), key=lambda t: (t.casefold(), t)
            )
            return OpenSummary(
                question=name, n=n, blank=blank, not_asked=not_asked, texts=tuple(texts)
            )


def _told(value: AnswerValue | None) -> _Told:
    """An answer as a key: 1 and true are equal, but only one of them is on a scale."""
    return type(value), value


def _codes(value: AnswerValue) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _scale_value(question: AnyQuestion, answers: Answers) -> int | None:
    """The point chosen; None if left empty, not applicable or not on the scale."""
    value = answers.get(question.name)
    if not isinstance(value, int) or form_problem(question, value):
        return None
    return value


def _mean_places(rankings: Sequence[tuple[str, ...]]) -> tuple[tuple[str, float], ...]:
    places: dict[str, list[int]] = {}
    for ranking in rankings:
        for place, code in enumerate(ranking, start=1):
            places.setdefault(code, []).append(place)
    means = ((code, statistics.fmean(values)) for code, values in places.items())
    return tuple(sorted(means, key=lambda pair: (pair[1], pair[0])))


def _mean(values: Sequence[float]) -> float | None:
    return statistics.fmean(values) if values else None


def _median(values: Sequence[float]) -> float | None:
    return float(statistics.median(values)) if values else None


def _deviation(values: Sequence[float]) -> float | None:
    return statistics.stdev(values) if len(values) >= 2 else None
