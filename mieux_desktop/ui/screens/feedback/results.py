"""Results: four figures, bars by question, all figures as a table, answers in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.operations.feedback import FeedbackResults, GroupResults
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.answers import AnswersList
from mieux_desktop.ui.screens.feedback.chart import Chart
from mieux_desktop.ui.screens.feedback.figures import ResultWords
from mieux_desktop.ui.screens.feedback.models import AnswersModel, FiguresModel
from mieux_desktop.ui.widgets.buttons import FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Badge, IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.table import Table


class ResultsView(QWidget):
    """The results of one closed collection, whole or of one group."""

    group_chosen = Signal(str, object)  # way to group, keys of the group; or ("", None) for all

    def __init__(self, results: FeedbackResults, language: str) -> None:
        super().__init__()
        self.results = results
        self._words = ResultWords(results, language, self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        outer.setSpacing(12)
        if results.withheld:
            outer.addWidget(self._too_few())
            return
        outer.addLayout(self._filters())
        outer.addWidget(self._figures())
        columns = QHBoxLayout()
        columns.setSpacing(tokens.GAP)
        columns.addWidget(self._by_question(), 1)
        columns.addWidget(self._in_words())
        outer.addLayout(columns, 1)
        self.show_group(None)

    def show_group(self, group: GroupResults | None) -> None:
        """Show the bars of one group, or of all."""
        scales = group.scales if group is not None else None
        words = self._words
        self._chart.set_drawing(
            lambda width: words.draw(scales, width), "\n".join(words.sentences(scales))
        )
        self._model.show(words.rows(scales))
        n = group.group.n if group is not None else self.results.answered
        self._shown.show_state(self.tr("%n answers", "", n) if group is not None else "", "info")

    def chosen_group(self) -> tuple[str, object]:
        """Return the way to group and the keys chosen, ("", None) for all."""
        for by, combo in self.combos.items():
            if combo.currentData() is not None:
                return by, combo.currentData()
        return "", None

    def _too_few(self) -> EmptyState:
        return EmptyState(
            "lock",
            self.tr("Too few answers to show"),
            self.tr(
                "Fewer than five people answered (%n). What they said stays closed, so that nobody"
                " can be recognised.",
                "",
                self.results.answered,
            ),
        )

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.combos: dict[str, ComboBox] = {}
        for by, caption, items in self._words.groups():
            combo = ComboBox(caption, caption=caption)
            combo.set_items([(self.tr("All"), None), *items])
            combo.activated.connect(lambda _=0, by=by: self._choose(by))
            self.combos[by] = combo
            row.addWidget(combo)
        row.addStretch(1)
        row.addWidget(IconLabel("lock"))
        note = self.tr("Groups with fewer than 5 answers are not shown")
        row.addWidget(Label(note, "body", "secondary"))
        return row

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
        for place, (figure, words, detail) in enumerate(self._words.headline()):
            if place:
                row.addWidget(Rule(vertical=True))
            cell = QWidget()
            cell.setAccessibleName(" ".join((figure, words, detail)))
            column = QVBoxLayout(cell)
            column.setContentsMargins(16, 8, 16, 8)
            column.setSpacing(2)
            column.addWidget(Label(figure, "figure"))
            column.addWidget(Label(words, "body", wrap=True))
            column.addWidget(Label(detail, "caption", "secondary", wrap=True))
            column.addStretch(1)
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
        column.addWidget(Label(legend, "caption", "secondary", wrap=True))
        column.addStretch(1)
        pages.addWidget(scrolling(holder))
        self._model = FiguresModel(self)
        self.table = Table(self.tr("All figures"))
        self.table.setModel(self._model)
        self.table.set_widths(210, 0, 44, 44, 60, 66)
        pages.addWidget(self.table)
        self.chart_chip.toggled.connect(lambda on: pages.setCurrentIndex(0 if on else 1))
        card.fill(pages)
        return card

    def _in_words(self) -> QFrame:
        answers = self._words.in_words()
        card = Card(self.tr("Answers in words"))
        card.header.addWidget(Badge(str(len(answers))))
        card.setFixedWidth(320)
        if answers:
            self.answers = AnswersList(self.tr("Answers in words"))
            self.answers.setModel(AnswersModel(answers, self.answers))
            card.fill(self.answers)
        else:
            nobody = Label(self.tr("Nobody wrote anything."), "body", "secondary", wrap=True)
            card.body.addWidget(nobody, alignment=Qt.AlignmentFlag.AlignTop)
            card.body.addStretch(1)
        return card
