"""Results against what was expected, below the text of their section: cards by category."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.operations.report_achievements import AchievementGroup, AchievementLine
from mieux_desktop.ui.screens.report.result_card import ResultCard
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label


class ResultsArea(QWidget):
    """Lays out the groups that its presenter fills: one per activity, one of the whole action."""

    add_requested = Signal(object)  # AchievementLine that says nothing yet

    def __init__(self) -> None:
        super().__init__()
        self.groups: list[ResultsGroup] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_groups(self, groups: Sequence[AchievementGroup], language: str) -> None:
        """Make room for these groups, unless they are shown already."""
        ids = [group.activity.id if group.activity else b"" for group in groups]
        if ids != [group.activity_id for group in self.groups]:
            for held in self.groups:
                self._column.removeWidget(held)
                held.hide()
                held.deleteLater()
            self.groups = []
            for id_ in ids:
                group = ResultsGroup(id_)
                group.add_requested.connect(self.add_requested)
                self.groups.append(group)
                self._column.addWidget(group)
        for shown, found in zip(self.groups, groups, strict=True):
            shown.show_group(found, language, alone=len(groups) == 1)


class ResultsGroup(QWidget):
    """The results of one activity, or of the action as a whole."""

    add_requested = Signal(object)  # AchievementLine

    def __init__(self, activity_id: bytes) -> None:
        super().__init__()
        self.activity_id = activity_id
        self._offered: Sequence[AchievementLine] = ()
        self._title = Label("", "strong", wrap=True)
        self._stated = Label("", "body", "secondary", wrap=True)
        self.add = Button(self.tr("Add a result"), "plus", small=True)
        self.add.clicked.connect(self._offer)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._held: list[ResultCard] = []
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._stated)
        column.addLayout(self._cards)
        column.addLayout(line)

    def show_group(self, group: AchievementGroup, language: str, *, alone: bool) -> None:
        """Say whose results these are and what it states; `alone` needs no name."""
        title = self.tr("Results expected and achieved")
        if group.activity is None and not alone:
            title = self.tr("The action as a whole")
        elif group.activity is not None and not alone:
            number = self.tr("Activity {number}").format(number=group.activity.number)
            title = " · ".join(filter(None, (number, group.activity.title(language))))
        self._title.setText(title)
        words = self.tr("Stated: {text}")
        self._stated.setText(words.format(text=group.stated) if group.stated else "")
        self._stated.setVisible(bool(group.stated))

    def show_cards(
        self, cards: Sequence[ResultCard], offered: Sequence[AchievementLine], *, locked: bool
    ) -> None:
        """Show these cards; `offered` are the categories that say nothing yet."""
        self._offered = offered
        for held in self._held:
            self._cards.removeWidget(held)
            if held not in cards:
                held.hide()
                held.deleteLater()
        self._held = list(cards)
        before: QWidget | None = None
        for card in cards:
            self._cards.addWidget(card)
            card.setEnabled(not locked)
            for child in (
                card.take_over,
                card.expected,
                card.achieved,
                card.degree,
                card.chips.add,
            ):
                if before is not None:
                    QWidget.setTabOrder(before, child)
                before = child
        if before is not None:
            QWidget.setTabOrder(before, self.add)
        self.add.setVisible(bool(offered))
        self.add.setEnabled(not locked)

    def _offer(self) -> None:
        menu = QMenu(self)
        for line in self._offered:
            menu.addAction(line.label, partial(self.add_requested.emit, line))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))
