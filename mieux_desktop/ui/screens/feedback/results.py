"""Results: four figures, bars by question, all figures as a table, answers in words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.operations.feedback_results import FeedbackResults, GroupResults
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.answers import AnswersList
from mieux_desktop.ui.screens.feedback.chart import Chart
from mieux_desktop.ui.screens.feedback.figures import FIGURES, ResultWords, Shares
from mieux_desktop.ui.screens.feedback.models import AnswerRow, AnswersModel, FiguresModel
from mieux_desktop.ui.screens.feedback.question_bars import QuestionBarsView
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.chosen_items import FlowLayout
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Badge, IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.table import Table

_LEAST_PANE = 240
_WORDS = 320  # width of the answers in words beside the bars
_WIDTH_FOR_BOTH, _ANY_WIDTH = 840, 16_777_215
_THERE = 7  # column of the round compared with


class ResultsView(QWidget):
    """The results of one closed collection at a time, whole or of one group."""

    group_chosen = Signal(str, object)  # way to group, keys of the group; or ("", None) for all
    round_chosen = Signal(object)  # the id of another round to compare with, or None
    themes_requested = Signal()

    def __init__(self, results: FeedbackResults, language: str) -> None:
        super().__init__()
        self.results = results
        self._language = language
        self._words = ResultWords(results, language, self)
        self._too_few = EmptyState("lock", self.tr("Too few answers to show"), "")
        self._told = QWidget()
        column = QVBoxLayout(self._told)
        column.setContentsMargins(4, 4, 4, 4)  # room for the ring of focus
        column.setSpacing(12)
        column.addWidget(self._filters())
        self._means: Mapping[str, float] = {}
        self._shares: Shares = {}
        self._group: GroupResults | None = None
        self._compared = Label("", "body", "accent", wrap=True)
        self._compared.hide()
        column.addWidget(self._compared)
        column.addWidget(self._figures())
        self._panes = QHBoxLayout()
        self._panes.setSpacing(tokens.GAP)
        self._written = self._in_words()
        for part, stretch in ((self._by_question(), 1), (self._written, 0)):
            part.setMinimumHeight(_LEAST_PANE)
            self._panes.addWidget(part, stretch)
        column.addLayout(self._panes, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.MARGIN - 4, 8, tokens.MARGIN - 4, tokens.GAP - 4)
        outer.addWidget(self._too_few)
        self._area = scrolling(self._told)
        outer.addWidget(self._area)
        self.show_results(results)

    def show_results(self, results: FeedbackResults) -> None:
        """Show other results in the same widgets, whole; what people wrote comes by itself."""
        if results.collection.id != self.results.collection.id:
            self._answers.show(())
            self._nobody.hide()
        self.results = results
        self._too_few.setVisible(results.withheld)
        self._area.setVisible(not results.withheld)
        if results.withheld:
            self._too_few.sentence.setText(
                self.tr(
                    "Fewer than five people answered (%n). What they said stays closed, so that"
                    " nobody can be recognised.",
                    "",
                    results.answered,
                )
            )
            return
        self._words.deleteLater()
        self._words = ResultWords(results, self._language, self)
        self._show_filters()
        told = self._words.headline()
        for place, cell in enumerate(self._cells):
            cell.setVisible(place < len(told))
            if place < len(told):
                cell.show_figure(*told[place])
        for place, rule in enumerate(self._rules, start=1):
            rule.setVisible(place < len(told))
        self.show_group(None)

    def show_group(self, group: GroupResults | None) -> None:
        """Show the bars of one group, or of all."""
        self._group = group
        scales = group.scales if group is not None else None
        words = self._words
        self._chart.set_drawing(
            lambda width: words.draw(scales, width), "\n".join(words.sentences(scales))
        )
        charted = bool(words.sentences(scales))
        for part in (self._chart, self._legend):
            part.setVisible(charted)
        self._bars.show_questions(words.bars(scales, self._shares))
        self._model.show(words.rows(scales, self._means, self._shares))
        n = group.group.n if group is not None else self.results.answered
        self._shown.show_state(self.tr("%n answers", "", n) if group is not None else "", "info")

    def show_written(self, answers: Sequence[AnswerRow]) -> None:
        """Show what people wrote; it comes after the figures, and again when themes change."""
        self._count.setText(str(len(answers)))
        self._answers.show(answers)
        for part in (self.answers, self.all_answers):
            part.setVisible(bool(answers))
        self._nobody.setVisible(not answers)

    def show_rounds(self, rounds: Sequence[tuple[str, object]]) -> None:
        """Offer other rounds to compare with."""
        self.compare.set_items([(self.tr("None"), None), *rounds])
        self.compare.setVisible(bool(rounds))
        self.show_comparison({}, {}, "")

    def show_comparison(self, means: Mapping[str, float], shares: Shares, sentence: str) -> None:
        """Show what another round says beside the figures, and what its test says."""
        self._means, self._shares = means, shares
        self._compared.setText(sentence)
        self._compared.setVisible(bool(sentence))
        self.table.setColumnHidden(_THERE, not means and not shares)
        self.show_group(self._group)
        if means:
            self.table_chip.setChecked(True)

    def focus_first(self) -> None:
        """Put the keyboard into the first filter, else on the way to show all figures."""
        first = next(iter(self.combos.values()), self.chart_chip)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen_group(self) -> tuple[str, object]:
        """Return the way to group and the keys chosen, ("", None) for all."""
        for by, combo in self.combos.items():
            if combo.currentData() is not None:
                return by, combo.currentData()
        return "", None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= _WIDTH_FOR_BOTH
        direction = QBoxLayout.Direction
        self._panes.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._written.setMinimumWidth(_WORDS if beside else 0)
        self._written.setMaximumWidth(_WORDS if beside else _ANY_WIDTH)

    def _filters(self) -> QWidget:
        """Return the choices above, in as many lines as the window needs."""
        holder = QWidget()
        self._choices = FlowLayout(holder)
        self.combos: dict[str, ComboBox] = {}
        self._captions: list[tuple[str, str]] = []
        self.compare = ComboBox(self.tr("Compare with"), caption=self.tr("Compare with"))
        self.compare.activated.connect(lambda _: self.round_chosen.emit(self.compare.currentData()))
        self.compare.hide()
        self._rule = QWidget()
        row = QHBoxLayout(self._rule)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock"))
        note = self.tr("Groups with fewer than 5 answers are not shown")
        row.addWidget(Label(note, "body", "secondary"))
        self._rule.setFixedHeight(tokens.CONTROL)
        for part in (self.compare, self._rule):
            self._choices.addWidget(part)
        return holder

    def _show_filters(self) -> None:
        groups = list(self._words.groups())
        captions = [(by, caption) for by, caption, _ in groups]
        if captions != self._captions:
            for combo in self.combos.values():
                combo.hide()
                combo.deleteLater()
            self._captions, self.combos = captions, {}
            for by, caption in captions:
                combo = self.combos[by] = ComboBox(caption, caption=caption)
                combo.activated.connect(lambda _=0, by=by: self._choose(by))
                self._choices.addWidget(combo)
            for part in (self.compare, self._rule):  # they stay behind the groups
                self._choices.removeWidget(part)
                self._choices.addWidget(part)
        for by, _, items in groups:
            self.combos[by].set_items([(self.tr("All"), None), *items])

    def _choose(self, by: str) -> None:
        keys = self.combos[by].currentData()
        for other, combo in self.combos.items():
            if other != by:  # two filters at once would point at few people
                combo.setCurrentIndex(0)
        self.group_chosen.emit(by if keys else "", keys)

    def _figures(self) -> Card:
        card = Card()
        card.body.setContentsMargins(1, 1, 1, 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        card.body.addLayout(row)
        self._cells = [_Figure() for _ in range(FIGURES)]
        self._rules = [Rule(vertical=True) for _ in self._cells[1:]]
        for place, cell in enumerate(self._cells):
            if place:
                row.addWidget(self._rules[place - 1])
            row.addWidget(cell, 1)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return card

    def _by_question(self) -> Card:
        card = Card(self.tr("Answers by question"))
        self._shown = Badge()
        self._shown.hide()
        card.header.insertWidget(1, self._shown)
        self.chart_chip = FilterChip(self.tr("Bars"))
        self.table_chip = FilterChip(self.tr("All figures"))
        self._chips = QButtonGroup(card)
        for chip in (self.chart_chip, self.table_chip):
            self._chips.addButton(chip)
            card.header.addWidget(chip)
        self.chart_chip.setChecked(True)
        pages = QStackedWidget()
        self._chart = Chart(self.tr("Answers by question"), lambda _width: "<svg/>")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(15, 4, 15, 12)
        column.addWidget(self._chart)
        legend = self.tr(
            "Bars are aligned on the middle answer. Figures in them are people. “Not applicable” is"
            " left out of n."
        )
        self._legend = Label(legend, "caption", "secondary", wrap=True)
        column.addWidget(self._legend)
        self._bars = QuestionBarsView(self.tr("Other questions"))
        column.addWidget(self._bars)
        column.addStretch(1)
        pages.addWidget(scrolling(holder))
        self._model = FiguresModel(self)
        self.table = Table(self.tr("All figures"))
        self.table.setModel(self._model)
        self.table.set_widths(210, 0, 44, 44, 60, 66, 66, 60)
        self.table.setColumnHidden(_THERE, True)
        pages.addWidget(self.table)
        self.chart_chip.toggled.connect(lambda on: pages.setCurrentIndex(0 if on else 1))
        card.fill(pages)
        return card

    def _in_words(self) -> QFrame:
        card = Card(self.tr("Answers in words"))
        self._count = Badge()
        card.header.addWidget(self._count)
        self.answers = AnswersList(self.tr("Answers in words"))
        self._answers = AnswersModel((), self.answers)
        self.answers.setModel(self._answers)
        card.fill(self.answers)
        self._nobody = Label(self.tr("Nobody wrote anything."), "body", "secondary", wrap=True)
        self._nobody.setContentsMargins(16, 12, 16, 12)
        self._nobody.hide()
        card.body.addWidget(self._nobody, alignment=Qt.AlignmentFlag.AlignTop)
        self.all_answers = Button(self.tr("Answers and themes"), "tag", "link", key="Ctrl+Shift+T")
        self.all_answers.clicked.connect(self.themes_requested)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 8)
        foot.addWidget(self.all_answers)
        foot.addStretch(1)
        card.body.addLayout(foot)
        return card


class _Figure(QWidget):
    """One of the figures above: how much, of what, and a detail."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = Label("", "figure")
        self._words = Label("", "body", wrap=True)
        self._detail = Label("", "caption", "secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(2)
        for label in (self._figure, self._words, self._detail):
            column.addWidget(label)
        column.addStretch(1)

    def show_figure(self, figure: str, words: str, detail: str) -> None:
        """Show other words in the same place."""
        self.setAccessibleName(" ".join((figure, words, detail)))
        self._figure.setText(figure)
        self._words.setText(words)
        self._detail.setText(detail)
