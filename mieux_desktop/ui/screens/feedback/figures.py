"""Figures: results put into words, rows and drawings."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from mieux_desktop.domain.questionnaires.comparing import TestResult
from mieux_desktop.domain.questionnaires.model import ChoiceQuestion, Role, ScaleQuestion
from mieux_desktop.domain.questionnaires.results import (
    MINIMUM_GROUP,
    AnySummary,
    ChoiceSummary,
    Group,
    NumberSummary,
    OpenSummary,
    RankSummary,
    ScaleSummary,
)
from mieux_desktop.operations.feedback_charts import (
    ChartColours,
    ChartWords,
    charted,
    draw_statements,
)
from mieux_desktop.operations.feedback_results import BY_LANGUAGE, FeedbackResults
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.screens.feedback.chart import chart_family
from mieux_desktop.ui.screens.feedback.models import FiguresRow
from mieux_desktop.ui.screens.feedback.question_bars import QuestionBars

Scales = Mapping[str, ScaleSummary] | None  # of a group; None stands for the whole
Shares = Mapping[str, Mapping[str, float]]  # of choices in another round, by question and code
_NO_OBSTACLE = "none"
FIGURES = 4  # above the bars


class ResultWords(QObject):
    """Says in the interface's language what a collection's results are."""

    def __init__(self, results: FeedbackResults, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._results = results
        self._form = results.form
        self._language = language
        self._code = results.form.language_for(language).code

    def short(self, name: str) -> str:
        """Return the short name of a question."""
        return self._form.questions[name].short_label[self._code]

    def headline(self) -> list[tuple[str, str, str]]:
        """Return up to four figures: the figure, what it counts, and a detail.

        What the form does not ask has none; the best and the least rated statement take the room.
        """
        told = [self._answered()]
        if self._results.test is not None:
            told.append(self._test(self._results.test))
        if self._results.recommendation is not None:
            told.append(self._recommendation())
        if self._results.before_after:
            told.append(self._knowledge())
        if self._form.with_role(Role.INTENDED_USE):
            told.append(self._use())
        return [*told, *self._extremes()][:FIGURES]

    def groups(self) -> Iterator[tuple[str, str, list[tuple[str, object]]]]:
        """Yield each way to group that leaves a choice: its name, caption, (label, keys)."""
        for by, groups in self._results.groups.items():
            if len(groups) > 1:
                caption = self.tr("Language") if by == BY_LANGUAGE else self.short(by)
                yield by, caption, [(self._group(by, group), group.keys) for group in groups]

    def rows(
        self, scales: Scales, means: Mapping[str, float] | None = None, shares: Shares | None = None
    ) -> list[FiguresRow]:
        """Return a row per question; with a group's scales only those.

        `means` and `shares` are those of the round compared with.
        """
        summaries = self._results.summaries if scales is None else scales
        return [
            FiguresRow(
                self.short(name),
                self._answers(summary),
                dates.number(summary.n),
                self._not_applicable(summary),
                self._decimal(getattr(summary, "mean", None)),
                self._decimal(getattr(summary, "median", None), whole=True),
                self._decimal(getattr(summary, "deviation", None)),
                self._there(name, (shares or {}).get(name))
                or self._decimal((means or {}).get(name)),
            )
            for name, summary in summaries.items()
        ]

    def sentences(self, scales: Scales) -> list[str]:
        """Return in words what each bar of the chart shows."""
        text = self.tr("{question}: {answers}; n {n}, mean {mean}, median {median}")
        return [
            text.format(
                question=self.short(summary.question),
                answers=self._answers(summary),
                n=summary.n,
                mean=self._decimal(summary.mean),
                median=self._decimal(summary.median, whole=True),
            )
            for summary in charted(self._form, self._scales(scales))
        ]

    def bars(self, scales: Scales, shares: Shares | None = None) -> list[QuestionBars]:
        """Return what the chart of the statements leaves out; of a group only its scales.

        `shares` are those of the round compared with.
        """
        summaries = self._results.summaries if scales is None else scales
        charted_there = {each.question for each in charted(self._form, self._scales(scales))}
        about = {question.name for question in self._form.with_role(Role.PROFILE)}
        told = (
            self._bars(summary, (shares or {}).get(name, {}))
            for name, summary in summaries.items()
            if summary.n and name not in charted_there | about
        )
        return [each for each in told if each is not None]

    def draw(self, scales: Scales, width: float) -> str:
        """Return the bars of the statements as SVG in the colours of the moment."""
        colours = theme.colours()
        return draw_statements(
            self._form,
            charted(self._form, self._scales(scales)),
            self._language,
            ChartWords(
                self.tr("n"), self.tr("n/a"), self.tr("Mean"), self.tr("Median"),
                dates.locale().decimalPoint(),
            ),
            ChartColours(
                answers=colours.scale, on_answers=colours.on_scale, text=colours.text,
                quiet=colours.secondary, rule=colours.divider, accent=colours.secondary,
            ),
            width,
            chart_family(),
            right_to_left=QGuiApplication.isRightToLeft(),
        )  # fmt: skip

    def _scales(self, scales: Scales) -> Mapping[str, ScaleSummary]:
        if scales is not None:
            return scales
        found = self._results.summaries.items()
        return {name: summary for name, summary in found if isinstance(summary, ScaleSummary)}

    def _answered(self) -> tuple[str, str, str]:
        results, invited = self._results, self._results.collection.invited
        share = f" ({dates.percent(results.answered, invited)})" if invited else ""
        counted = self.tr("{answered} of {invited}") if invited else "{answered}"
        figure = counted.format(answered=results.answered, invited=invited)
        return figure, self.tr("answers") + share, self._channels()

    def _test(self, test: TestResult) -> tuple[str, str, str]:
        detail = self.tr("Knowledge test: n {n}, median {median}")
        return (
            dates.percent(round(test.mean * 100), 100),
            self.tr("right answers"),
            detail.format(n=test.n, median=dates.percent(round(test.median * 100), 100)),
        )

    def _extremes(self) -> list[tuple[str, str, str]]:
        """The statements with the highest and the lowest mean, of those that five people rated."""
        rated = [
            (summary.mean, summary)
            for summary in charted(self._form, self._scales(None))
            if summary.mean is not None and summary.n >= MINIMUM_GROUP
        ]
        if len({mean for mean, _ in rated}) < 2:
            return []
        highest = max(rated, key=lambda pair: pair[0])
        lowest = min(rated, key=lambda pair: pair[0])
        return [
            (self._decimal(mean), words, self.short(summary.question))
            for (mean, summary), words in (
                (highest, self.tr("highest mean")), (lowest, self.tr("lowest mean")),
            )
        ]  # fmt: skip

    def _channels(self) -> str:
        words = {
            "phone": self.tr("{n} by phone"),
            "kiosk": self.tr("{n} at the kiosk"),
            "paper": self.tr("{n} on paper"),
        }
        channels = self._results.channels
        return " · ".join(
            words[channel].format(n=channels[channel]) for channel in words if channels.get(channel)
        )

    def _recommendation(self) -> tuple[str, str, str]:
        found = self._results.recommendation
        if found is None or found.net is None:
            return "–", self.tr("would recommend"), self.tr("Nobody answered this question")
        detail = self.tr("{promoters} promoters · {neutrals} neutral · {critics} critics")
        sign = {1: "+", -1: "−"}.get((found.net > 0) - (found.net < 0), "")
        return (
            f"{sign}{abs(found.net)}",
            self.tr("would recommend"),
            detail.format(
                promoters=found.promoters, neutrals=found.neutrals, critics=found.critics
            ),
        )

    def _knowledge(self) -> tuple[str, str, str]:
        words = self.tr("own knowledge, before and after")
        pair = next(iter(self._results.before_after), None)
        if pair is None or pair.mean_before is None or pair.mean_after is None:
            return "–", words, self.tr("Nobody answered both questions")
        figure = f"{self._decimal(pair.mean_before)} → {self._decimal(pair.mean_after)}"
        return figure, words, self.tr("%n people answered both", "", pair.n)

    def _use(self) -> tuple[str, str, str]:
        named = 0
        for question in self._form.with_role(Role.INTENDED_USE):
            summary = self._results.summaries.get(question.name)
            named = len(summary.texts) if isinstance(summary, OpenSummary) else 0
        detail = ""
        for question in self._form.with_role(Role.OBSTACLE):
            summary = self._results.summaries.get(question.name)
            if isinstance(summary, ChoiceSummary) and isinstance(question, ChoiceQuestion):
                counted = [(n, code) for code, n in summary.counts if n and code != _NO_OBSTACLE]
                if counted:
                    n, code = max(counted, key=lambda pair: pair[0])
                    text = self.tr("Main obstacle: {obstacle} ({n})")
                    detail = text.format(obstacle=self._choice(question, code), n=n)
        return str(named), self.tr("name a use at work"), detail

    def _group(self, by: str, group: Group) -> str:
        names: dict[str, str] = {"": self.tr("not given")}
        question = self._form.questions.get(by)
        if by == BY_LANGUAGE:
            names |= {language.code: language.name for language in self._form.languages}
        elif isinstance(question, ChoiceQuestion):
            names |= {choice.code: choice.label[self._code] for choice in question.choices}
        keys = ", ".join(names.get(key, key) for key in group.keys)
        return f"{keys} ({group.n})"

    def _answers(self, summary: AnySummary) -> str:
        question = self._form.questions[summary.question]
        match summary:
            case ScaleSummary():
                return " · ".join(f"{value}: {n}" for value, n in summary.counts)
            case ChoiceSummary() if isinstance(question, ChoiceQuestion):
                pairs = sorted(summary.counts, key=lambda pair: -pair[1])
                return " · ".join(f"{self._choice(question, c)}: {n}" for c, n in pairs if n)
            case RankSummary() if isinstance(question, ChoiceQuestion):
                return " · ".join(
                    f"{self._choice(question, code)}: {self._decimal(place)}"
                    for code, place in summary.mean_places
                )
            case NumberSummary() if summary.n:
                return f"{dates.number(summary.lowest or 0)}–{dates.number(summary.highest or 0)}"
            case OpenSummary() if summary.texts:
                return self.tr("in words")
            case _:
                return "–"

    def _bars(self, summary: AnySummary, shares: Mapping[str, float]) -> QuestionBars | None:
        question = self._form.questions[summary.question]
        rows: list[tuple[str, float, str]] = []
        there: list[float | None] = []
        match summary:
            case ScaleSummary() if isinstance(question, ScaleQuestion):
                labels = {p.value: p.label.get(self._code, "") for p in question.scale.points}
                rows = [
                    (f"{value} {labels[value]}".strip(), n / summary.n, dates.number(n))
                    for value, n in summary.counts
                ]
            case ChoiceSummary() if isinstance(question, ChoiceQuestion):
                rows = [
                    (
                        self._choice(question, code),
                        n / summary.n,
                        self._counted(n, summary.n, shares.get(code)),
                    )
                    for code, n in summary.counts
                ]
                there = [shares.get(code) for code, _ in summary.counts]
            case RankSummary() if isinstance(question, ChoiceQuestion):
                last = len(question.choices)
                rows = [
                    (self._choice(question, code), (last + 1 - place) / last, self._decimal(place))
                    for code, place in summary.mean_places
                ]
            case NumberSummary():
                pass
            case _:
                return None
        title, detail = self.short(summary.question), self._detail(summary)
        return QuestionBars(title, detail, tuple(rows), tuple(there))

    def _counted(self, count: int, n: int, there: float | None) -> str:
        """Such as “12 (40 %) · there 55 %”."""
        here = f"{dates.number(count)} ({dates.percent(count, n)})"
        if there is None:
            return here
        return f"{here} · {self.tr('there {share}').format(share=_share(there))}"

    def _there(self, name: str, shares: Mapping[str, float] | None) -> str:
        """The choices of the round compared with, the most chosen first."""
        question = self._form.questions[name]
        if not shares or not isinstance(question, ChoiceQuestion):
            return ""
        pairs = sorted(shares.items(), key=lambda pair: -pair[1])
        told = (
            f"{self._choice(question, code)}: {_share(share)}" for code, share in pairs if share
        )
        return " · ".join(told)

    def _detail(self, summary: AnySummary) -> str:
        """Such as “n 24 · mean 7.9 · median 8 · spread 1.4 · not applicable 2”."""
        parts = [self.tr("n {n}").format(n=dates.number(summary.n))]
        if isinstance(summary, ScaleSummary | NumberSummary):
            for words, figure in (
                (self.tr("mean {figure}"), self._decimal(summary.mean)),
                (self.tr("median {figure}"), self._decimal(summary.median, whole=True)),
                (self.tr("spread {figure}"), self._decimal(summary.deviation)),
            ):
                parts.append(words.format(figure=figure))
        if isinstance(summary, NumberSummary):
            parts.append(self._answers(summary))
        if isinstance(summary, RankSummary):
            parts.append(self.tr("mean place, 1 is the first"))
        if isinstance(summary, ScaleSummary) and summary.not_applicable:
            words = self.tr("not applicable {figure}")
            parts.append(words.format(figure=dates.number(summary.not_applicable)))
        return " · ".join(parts)

    def _choice(self, question: ChoiceQuestion, code: str) -> str:
        labels = {choice.code: choice.label[self._code] for choice in question.choices}
        return labels.get(code, code)

    @staticmethod
    def _not_applicable(summary: AnySummary) -> str:
        return dates.number(summary.not_applicable) if isinstance(summary, ScaleSummary) else "–"

    @staticmethod
    def _decimal(value: float | None, *, whole: bool = False) -> str:
        if value is None:
            return "–"
        return dates.number(value, 0 if whole and value.is_integer() else 1)


def _share(share: float) -> str:
    return dates.percent(round(share * 100), 100)
