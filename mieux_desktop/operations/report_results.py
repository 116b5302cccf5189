"""What participants said and how the experts scored, as a report prints it."""

from collections.abc import Mapping, Sequence
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
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.feedback import load_form
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_records import ReportRecords
from mieux_desktop.reports.content import (
    BeforeAfter,
    Evidence,
    OpenQuestion,
    Results,
    Score,
    Statement,
)
from mieux_desktop.reports.words import Words

_POINTS = 5  # of the scale that the statements' chart shows


def results_of(held: ReportRecords, citations: Citations, words: Words) -> Results | None:
    """Return the results of the closed collections, those of one form taken together.

    None when none was closed; of several forms, the one that most people answered.
    """
    forms: dict[tuple[str, int], list[Collection]] = {}
    for collection in held.collections:
        forms.setdefault((collection.questionnaire, collection.version), []).append(collection)
    if not forms:
        return None
    answers = _answers_by_collection(held)
    (code, version), rounds = max(
        forms.items(), key=lambda form: (sum(len(answers[c.id]) for c in form[1]), form[0])
    )
    given = [one for collection in rounds for one in answers[collection.id]]
    asked = sum(collection.invited for collection in rounds) or None
    try:
        form = load_form(code, version)
    except Problem:
        return Results(answered=len(given), asked=asked, withheld=words("results.form_missing"))
    if len(given) < MINIMUM_GROUP:
        withheld = words("results.withheld", minimum=MINIMUM_GROUP)
        return Results(answered=len(given), asked=asked, withheld=withheld)
    return _Told(form, rounds, given, citations, words).results(asked)


def scores_of(held: ReportRecords, citations: Citations, words: Words) -> tuple[Score, ...]:
    """Return a line per criterion of each activity that was scored; none before any score."""
    vocabularies = load_vocabularies()
    by_evaluation: dict[bytes, dict[str, tuple[int | None, str, tuple[bytes, ...]]]] = {}
    for score in held.scores:
        given = (score.value, score.justification, score.evidence)
        by_evaluation.setdefault(score.evaluation_id, {})[score.criterion] = given
    scored = [
        (activity, by_evaluation[evaluation.id])
        for activity in held.plan.activities
        if (evaluation := held.evaluations.get(activity.id))
        and any(value is not None for value, *_ in by_evaluation.get(evaluation.id, {}).values())
    ]
    lines = []
    for activity, scores in scored:
        number = words.count("activity", 1, numbers=activity.number)
        for term in vocabularies.terms("evaluation_criteria"):
            value, reason, evidence = scores.get(term.code, (None, "", ()))
            label = term.label(words.language)
            lines.append(
                Score(
                    criterion=label if len(scored) == 1 else f"{label} ({number})",
                    score=value,
                    reason=" ".join(reason.split()),
                    tags=citations.cite(evidence),
                )
            )
    return tuple(lines)


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

    def results(self, asked: int | None) -> Results:
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
        told = Results(
            answered=len(self._answers),
            asked=asked,
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


def _answers_by_collection(held: ReportRecords) -> dict[bytes, list[Mapping[str, AnswerValue]]]:
    found: dict[bytes, list[Mapping[str, AnswerValue]]] = {c.id: [] for c in held.collections}
    for response in held.responses:
        found[response.collection_id].append(read_answers(response.answers))
    return found


def _shared_words(first: str, second: str) -> str:
    """Return the words with which two labels begin; the first label when they share none."""
    pairs = zip(first.split(), second.split(), strict=False)
    shared = " ".join(one for one, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return shared.strip(" ,;:–-") or first
