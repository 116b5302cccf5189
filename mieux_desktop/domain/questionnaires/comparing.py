"""Several collections side by side: versions of a form, before and after, other activities.

Questions line up by name. The same name stands for the same question as long as it is of the
same type, with the same points or the same right answers; texts may differ from version to
version. A collection with fewer than five answers to a question is left out of that line.
"""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mieux_desktop.domain.questionnaires.answers import Answers, is_blank
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    ChoiceQuestion,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
)
from mieux_desktop.domain.questionnaires.results import ChoiceSummary, ScaleSummary, summarise


@dataclass(frozen=True)
class Answered:
    """The released answers of one collection, with the version of the form that was answered."""

    form: Questionnaire
    responses: Sequence[Answers]


@dataclass(frozen=True)
class Line:
    """One scale in several collections, by their keys; `unlike` has another question there."""

    question: str
    summaries: Mapping[bytes, ScaleSummary]
    unlike: tuple[bytes, ...] = ()


@dataclass(frozen=True)
class TestResult:
    """How a knowledge test was answered: a share of right answers from 0 to 1, and its spread."""

    n: int
    mean: float
    median: float
    deviation: float | None  # of a sample; None below two answers
    right: Mapping[str, float]  # share of those who were asked, by question

    __test__ = False  # no test case, whatever its name begins with


@dataclass(frozen=True)
class TestComparison:
    """The same knowledge test before and after; None where fewer than five answered.

    The rounds are anonymous, so no answer of one is matched with one of the other.
    """

    before: TestResult | None
    after: TestResult | None

    __test__ = False

    @property
    def gain(self) -> float | None:
        """Difference of the mean shares, from -1 to 1."""
        if self.before is None or self.after is None:
            return None
        return self.after.mean - self.before.mean


def line_up(collections: Mapping[bytes, Answered]) -> tuple[Line, ...]:
    """Every scale of the first collection that another one has too, in reading order."""
    if not collections:
        return ()
    scales = {key: _scales(answered) for key, answered in collections.items()}
    first = next(iter(collections))
    asked = collections[first].form.questions
    lines = []
    for name, question in asked.items():
        if not isinstance(question, ScaleQuestion):
            continue
        there = [key for key in collections if name in collections[key].form.questions]
        alike = [key for key in there if is_same(question, collections[key].form.questions[name])]
        if len(there) > 1:
            summaries = {
                key: scales[key][name] for key in alike if scales[key][name].n >= MINIMUM_GROUP
            }
            lines.append(Line(name, summaries, tuple(key for key in there if key not in alike)))
    return tuple(lines)


def shares_of_choices(this: Answered, other: Answered) -> dict[str, dict[str, float]]:
    """What share of those who answered chose each choice of the other's questions that both ask.

    From 0 to 1, by question and code; a question of fewer than five answers is left out.
    """
    asked = this.form.questions
    return {
        summary.question: {code: count / summary.n for code, count in summary.counts}
        for summary in summarise(other.form, other.responses)
        if isinstance(summary, ChoiceSummary)
        and summary.n >= MINIMUM_GROUP
        and summary.question in asked
        and is_same(asked[summary.question], other.form.questions[summary.question])
    }


def compare_tests(before: Answered, after: Answered) -> TestComparison:
    """A knowledge test in two rounds, over the questions that both have."""
    common = [
        name
        for name, question in _test_questions(before.form).items()
        if name in after.form.questions and is_same(question, after.form.questions[name])
    ]
    return TestComparison(_test_result(before, common), _test_result(after, common))


def result_of_test(answered: Answered) -> TestResult | None:
    """The result of a knowledge test; None below five answers, or when the form is no test."""
    return _test_result(answered, list(_test_questions(answered.form)))


def is_same(one: AnyQuestion, other: AnyQuestion) -> bool:
    """Tell whether two questions of the same name measure the same."""
    if isinstance(one, ScaleQuestion) and isinstance(other, ScaleQuestion):
        return [point.value for point in one.scale.points] == [
            point.value for point in other.scale.points
        ]
    if isinstance(one, ChoiceQuestion) and isinstance(other, ChoiceQuestion):
        return type(one) is type(other) and set(one.correct) == set(other.correct)
    return type(one) is type(other)


def _scales(answered: Answered) -> dict[str, ScaleSummary]:
    found = summarise(answered.form, answered.responses)
    return {each.question: each for each in found if isinstance(each, ScaleSummary)}


def _test_questions(form: Questionnaire) -> dict[str, SelectOne | SelectMultiple | Rank]:
    return {
        name: question
        for name, question in form.questions.items()
        if isinstance(question, SelectOne | SelectMultiple | Rank) and question.correct
    }


def _test_result(answered: Answered, names: Sequence[str]) -> TestResult | None:
    """A question left empty counts as not known."""
    started = [
        answers
        for answers in answered.responses
        if any(not is_blank(answers.get(name)) for name in names)
    ]
    if len(started) < MINIMUM_GROUP or not names:
        return None
    questions = _test_questions(answered.form)
    known = {name: [_is_right(questions[name], answers) for answers in started] for name in names}
    shares = [statistics.fmean(row) for row in zip(*known.values(), strict=True)]
    return TestResult(
        n=len(shares),
        mean=statistics.fmean(shares),
        median=float(statistics.median(shares)),
        deviation=statistics.stdev(shares),
        right={name: statistics.fmean(column) for name, column in known.items()},
    )


def _is_right(question: SelectOne | SelectMultiple | Rank, answers: Answers) -> bool:
    value = answers.get(question.name)
    given = value if isinstance(value, tuple) else (str(value),)
    return set(given) == set(question.correct)
