"""Copying: chooses the earlier activity of which agenda or people are taken over."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.operations.earlier_activities import EarlierActivity
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.agenda.side_task import SideTask
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole
from mieux_desktop.ui.widgets.states import EmptyState


class EarlierModel(QAbstractListModel):
    """Earlier activities; typed words narrow them."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: Sequence[EarlierActivity] = ()
        self._rows: list[EarlierActivity] = []

    def show_activities(self, activities: Sequence[EarlierActivity], typed: str) -> None:
        """Show the activities that hold all typed words."""
        self.beginResetModel()
        self._all = activities
        self._rows = [one for one in activities if holds_words(fold(self._words(one)), typed)]
        self.endResetModel()

    def narrow(self, typed: str) -> None:
        """Show only the activities that hold all typed words."""
        self.show_activities(self._all, typed)

    def activity(self, index: Index) -> EarlierActivity | None:
        """Return the activity of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._name(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (self._words(row), self._counts(row))))
            case RowRole.DETAIL:
                return self._detail(row)
            case RowRole.TRAILING:
                return self._counts(row)
            case RowRole.ICON:
                return "calendar-days"
        return None

    def _name(self, row: EarlierActivity) -> str:
        action = row.action.name(self._language) if row.action else ""
        words = self.tr("{action}, activity {number}")
        return words.format(action=action, number=row.activity.number)

    def _detail(self, row: EarlierActivity) -> str:
        first, last = row.activity.starts_on, row.activity.ends_on
        days = dates.span(first, last or first, year=True) if first else ""
        where = dates.listed((row.activity.place, days))
        return " · ".join(filter(None, (where, row.activity.title(self._language))))

    def _words(self, row: EarlierActivity) -> str:
        return f"{self._name(row)}, {self._detail(row)}"

    def _counts(self, row: EarlierActivity) -> str:
        parts = (
            self.tr("%n session(s)", "", row.sessions) if row.sessions else "",
            self.tr("%n people", "", row.people) if row.people else "",
        )
        return " · ".join(filter(None, parts))


class Copying(SideTask):
    """Shows earlier activities; Enter copies from the one that is current."""

    def __init__(self, language: str) -> None:
        super().__init__("copy", language)
        self.title.setText(self.tr("Copy from an earlier activity"))
        self.do.setText(self.tr("Copy"))
        self.model = EarlierModel(language, self)
        self.search = SearchField(self.tr("Filter: action, place, year…"))
        self.search.setMaximumWidth(320)
        self.search.textEdited.connect(self._narrow)
        self.search.returnPressed.connect(self.finish)
        self.agenda = QCheckBox(self.tr("Agenda"))
        self.people = QCheckBox(self.tr("People on the list"))
        self.agenda.setChecked(True)
        for box in (self.agenda, self.people):
            box.toggled.connect(self._show_possible)
        self.rows = RowList(self.tr("Earlier activities"), two_lines=True)
        self.rows.setModel(self.model)
        self.rows.opened.connect(self.finish)
        self.rows.selectionModel().currentRowChanged.connect(self._show_possible)
        what = QHBoxLayout()
        what.setSpacing(16)
        what.addWidget(self.search, 1)
        what.addStretch(1)
        what.addWidget(self.agenda)
        what.addWidget(self.people)
        card = Card()
        card.fill(self.rows)
        self._states = QStackedWidget()
        self._states.addWidget(card)
        self._states.addWidget(
            EmptyState(
                "calendar-days",
                self.tr("Nothing to copy from"),
                self.tr("No other activity on this laptop has an agenda or people, or none of "
                        "what you typed."),
            )
        )  # fmt: skip
        self.body.addLayout(what)
        self.body.addWidget(self._states, 1)
        self._show_possible()

    def show_activities(self, activities: Sequence[EarlierActivity]) -> None:
        """Show what can be copied from, the likeliest first."""
        self.model.show_activities(activities, self.search.text())
        self._show_rows()

    def chosen(self) -> EarlierActivity | None:
        """Return the activity to copy from."""
        return self.model.activity(self.rows.currentIndex())

    def focus_first(self) -> None:
        """Put the keyboard into the list."""
        target = self.rows if self.model.rowCount() else self.search
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, typed: str) -> None:
        self.model.narrow(typed)
        self._show_rows()

    def _show_rows(self) -> None:
        self._states.setCurrentIndex(0 if self.model.rowCount() else 1)
        self.rows.setCurrentIndex(self.model.index(0))
        self._show_possible()

    def _show_possible(self) -> None:
        """Offer only what the activity has."""
        chosen = self.chosen()
        sessions, people = (chosen.sessions, chosen.people) if chosen else (0, 0)
        self.agenda.setEnabled(sessions > 0)
        self.people.setEnabled(people > 0)
        agenda = self.agenda.isChecked() and sessions > 0
        self.do.setEnabled(agenda or (self.people.isChecked() and people > 0))
