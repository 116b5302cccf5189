"""Figures: results put into words, rows and drawings."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from mieux_desktop.domain.questionnaires.model import ChoiceQuestion, Role
from mieux_desktop.domain.questionnaires.results import (
    AnySummary,
    ChoiceSummary,
    Group,
    NumberSummary,
    OpenSummary,
    RankSummary,
    ScaleSummary,
)
from mieux_desktop.operations.feedback import BY_LANGUAGE, FeedbackResults
from mieux_desktop.operations.feedback_charts import (
    ChartColours,
    ChartWords,
    charted,
    draw_statements,
)
from mieux_desktop.ui import dates, theme
from mieux_desktop.ui.screens.feedback.chart import chart_family
from mieux_desktop.ui.screens.feedback.models import FiguresRow

Scales = Mapping[str, ScaleSummary] | None  # of a group; None stands for the whole
_NO_OBSTACLE = "none"


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

    def headline(self) -> Iterator[tuple[str, str, str]]:
        """Yield the four figures: the figure, what it counts, and a detail."""
        results = self._results
        invited = results.collection.invited
        share = f" ({dates.percent(results.answered, invited)})" if invited else ""
        counted = self.tr("{answered} of {invited}") if invited else "{answered}"
        yield (
            counted.format(answered=results.answered, invited=invited),
            self.tr("answers") + share,
            self._channels(),
        )
        yield self._recommendation()
        yield self._knowledge()
        yield self._use()

    def in_words(self) -> list[tuple[str, str]]:
        """Return (text, short name of the question): what was useful first."""
        first = [
            question.name
            for role in (Role.MOST_USEFUL, Role.LEAST_USEFUL)
            for question in self._form.with_role(role)
        ]
        found = self._results.summaries
        return [
            (text, self.short(name))
            for name in (*first, *(name for name in found if name not in first))
            if isinstance(summary := found.get(name), OpenSummary)
            for text in summary.texts
        ]

    def groups(self) -> Iterator[tuple[str, str, list[tuple[str, object]]]]:
        """Yield each way to group that leaves a choice: its name, caption, (label, keys)."""
        for by, groups in self._results.groups.items():
            if len(groups) > 1:
                caption = self.tr("Language") if by == BY_LANGUAGE else self.short(by)
                yield by, caption, [(self._group(by, group), group.keys) for group in groups]

    def rows(self, scales: Scales, means: Mapping[str, float] | None = None) -> list[FiguresRow]:
        """Return a row per question; with a group's scales only those.

        `means` are those of the round compared with.
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
                self._decimal((means or {}).get(name)),
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
