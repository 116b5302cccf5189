"""What people said in feedback, as a document prints it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from mieux_desktop.domain.feedback import Collection, result_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import read_answers
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    ChoiceQuestion,
    Questionnaire,
    Role,
    ScaleQuestion,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.results import (
    MINIMUM_GROUP,
    AnySummary,
    ChoiceSummary,
    NumberSummary,
    OpenSummary,
    RankSummary,
    ScaleSummary,
    before_after,
    summarise,
)
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_gathering import Gathering
from mieux_desktop.reports.facts import (
    BeforeAfter,
    Evidence,
    OpenQuestion,
    Results,
    Statement,
)
from mieux_desktop.reports.words import Words

_POINTS = 5  # of the scale that the statements' chart shows


def results_of(gathering: Gathering, collections: Sequence[Collection]) -> Results | None:
    """Return the results of closed collections, those of one form taken together.

    None when there are none; of several forms, the one that most people answered.
    """
    rounds = main_rounds(gathering, collections)
    if not rounds:
        return None
    words = gathering.words
    given = [one for collection in rounds for one in _answers(gathering, collection)]
    asked = sum(collection.invited for collection in rounds) or None
    closed_on = max(c.closed_on for c in rounds if c.closed_on)
    try:
        form = form_of(rounds[0])
    except Problem:
        withheld = words("results.form_missing")
        return Results(answered=len(given), asked=asked, withheld=withheld, closed_on=closed_on)
    told = Results(
        answered=len(given),
        asked=asked,
        form=form.title[form.language_for(words.language).code],
        version=form.version,
        closed_on=closed_on,
    )
    if len(given) < MINIMUM_GROUP:
        return replace(told, withheld=words("results.withheld", minimum=MINIMUM_GROUP))
    return _Told(form, rounds, given, gathering.citations, words).results(told)


def main_rounds(gathering: Gathering, collections: Sequence[Collection]) -> list[Collection]:
    """Return the collections of the form that most people answered."""
    forms: dict[tuple[str, int], list[Collection]] = {}
    for collection in collections:
        forms.setdefault((collection.questionnaire, collection.version), []).append(collection)
    if not forms:
        return []
    counts = Counter(response.collection_id for response in gathering.held.responses)
    return max(forms.items(), key=lambda form: (sum(counts[c.id] for c in form[1]), form[0]))[1]


class _Told:
    """The summaries of one form in the report's language."""

    def __init__(
        self,
        form: Questionnaire,
        rounds: Sequence[Collection],
        answers: Sequence[Mapping[str, AnswerValue]],
        citations: Citations,
        words: Words,
    ) -> None:
        self._form, self._rounds, self._answers = form, rounds, answers
        self._citations, self._words = citations, words
        self._language = form.language_for(words.language).code
        self._summaries = {summary.question: summary for summary in summarise(form, answers)}
        for summary in self._summaries.values():
            if summary.n:
                self._offer(summary)

    def results(self, told: Results) -> Results:
        statements = [
            (question, summary)
            for question in self._form.statements
            if isinstance(summary := self._summaries[question.name], ScaleSummary)
            and len(question.scale.points) == _POINTS
            and summary.n + summary.not_applicable
        ]
        scales = {
            tuple(point.label.get(self._language, "") for point in question.scale.points)
            for question, _ in statements
        }
        one_scale = len(scales) == 1 and all(next(iter(scales)))
        chart = tuple(self._statement(question, summary) for question, summary in statements)
        own_knowledge = self._before_after()
        counts, tag = self._recommendation()
        told = replace(
            told,
            statements=chart,
            scale=next(iter(scales)) if one_scale else (),
            before_after=own_knowledge,
            recommendation=counts,
            recommendation_tag=tag,
            open_questions=self._open_questions(),
        )
        # What the charts have no place for stands in the evidence annex.
        self._citations.cite(self._id(name) for name in self._summaries)
        return told

    def _statement(self, question: ScaleQuestion, summary: ScaleSummary) -> Statement:
        one, two, three, four, five = (count for _, count in summary.counts)
        return Statement(
            text=question.label[self._language],
            counts=(one, two, three, four, five),
            not_applicable=summary.not_applicable,
            tag=self._tag(question.name),
        )

    def _before_after(self) -> tuple[BeforeAfter, ...]:
        questions = self._form.questions
        found = []
        for pair in before_after(self._form, self._answers):
            if pair.mean_before is None or pair.mean_after is None:
                continue
            tags = self._citations.cite((self._id(pair.before), self._id(pair.after)))
            labels = [
                questions[name].short_label[self._language] for name in (pair.before, pair.after)
            ]
            found.append(
                BeforeAfter(
                    topic=_shared_words(*labels),
                    before=pair.mean_before,
                    after=pair.mean_after,
                    n=pair.n,
                    tag=tags[-1] if tags else "",
                )
            )
        return tuple(found)

    def _recommendation(self) -> tuple[tuple[int, ...], str]:
        for question in self._form.with_role(Role.RECOMMENDATION):
            summary = self._summaries[question.name]
            if isinstance(summary, ScaleSummary) and summary.n:
                return tuple(count for _, count in summary.counts), self._tag(question.name)
        return (), ""

    def _open_questions(self) -> tuple[OpenQuestion, ...]:
        return tuple(
            OpenQuestion(
                question=question.label[self._language],
                answers=summary.texts,
                tag=self._tag(name),
            )
            for name, question in self._form.questions.items()
            if isinstance(question, TextQuestion)
            and isinstance(summary := self._summaries.get(name), OpenSummary)
            and summary.n
        )

    def _offer(self, summary: AnySummary) -> None:
        question = self._form.questions[summary.question]
        evidence = Evidence(
            tag="", title=question.label[self._language], text=self._counted(summary)
        )
        ids = [result_id(collection.id, summary.question) for collection in self._rounds]
        self._citations.offer("F", evidence, *ids)

    def _counted(self, summary: AnySummary) -> str:
        """Return the figures of one question in words."""
        words, question = self._words, self._form.questions[summary.question]
        parts = [words.count("results.answers", summary.n)]
        if isinstance(summary, ScaleSummary) and isinstance(question, ScaleQuestion):
            labels = {p.value: p.label.get(self._language, "") for p in question.scale.points}
            parts += [
                f"{labels[value] or value}: {count}" for value, count in summary.counts if count
            ]
        elif isinstance(summary, ChoiceSummary) and isinstance(question, ChoiceQuestion):
            choices = {choice.code: choice.label[self._language] for choice in question.choices}
            parts += [f"{choices[code]}: {count}" for code, count in summary.counts if count]
        elif isinstance(summary, RankSummary) and isinstance(question, ChoiceQuestion):
            choices = {choice.code: choice.label[self._language] for choice in question.choices}
            parts += [f"{choices[c]}: {words.number(m, 1)}" for c, m in summary.mean_places]
        if isinstance(summary, ScaleSummary | NumberSummary) and summary.mean is not None:
            parts.append(f"{words('chart.mean')} {words.number(summary.mean, 1)}")
        return words.spaced(" · ".join(parts))

    def _id(self, question: str) -> bytes:
        return result_id(self._rounds[0].id, question)

    def _tag(self, question: str) -> str:
        return "".join(self._citations.cite((self._id(question),)))


def _answers(gathering: Gathering, collection: Collection) -> list[Mapping[str, AnswerValue]]:
    responses = gathering.held.responses
    return [read_answers(r.answers) for r in responses if r.collection_id == collection.id]


def _shared_words(first: str, second: str) -> str:
    """Return the words with which two labels begin; the first label when they share none."""
    pairs = zip(first.split(), second.split(), strict=False)
    shared = " ".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared.strip(" ,;:–-") or first
