"""Models of the results: a row of figures per question, and the answers in words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from mieux_desktop.ui.widgets.rows import RowRole

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_AT_ONCE = 20  # more than fill the list
_FEW = 50  # rows that go one by one; more are another list


@dataclass(frozen=True, slots=True)
class FiguresRow:
    """A question and its figures, as shown."""

    question: str
    answers: str
    n: str
    not_applicable: str
    mean: str
    median: str
    spread: str = ""  # standard deviation
    there: str = ""  # the mean or the choices of the round compared with

    @property
    def cells(self) -> tuple[str, ...]:
        """Return the texts of the columns in order."""
        return (
            self.question, self.answers, self.n, self.not_applicable, self.mean, self.median,
            self.spread, self.there,
        )  # fmt: skip


class FiguresModel(QAbstractTableModel):
    """All questions with how many gave each answer, n, mean and median."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[FiguresRow] = ()
        self._heads = (
            self.tr("Question"), self.tr("Answers"), self.tr("n"), self.tr("n/a"),
            self.tr("Mean"), self.tr("Median"), self.tr("Spread"), self.tr("There"),
        )  # fmt: skip

    def show(self, rows: Sequence[FiguresRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (0, 1, 7):
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() > 1:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole and index.column() == 4:
            font = QFont()
            font.setBold(True)
            return font
        if role == RowRole.TONE and index.column() in (1, 3, 5, 6):
            return "secondary"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section > 1:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """An answer in words, with the short name of its question and the names of its themes."""

    key: object
    text: str
    question: str
    themes: tuple[str, ...] = ()


class AnswersModel(QAbstractListModel):
    """Answers in words, question after question.

    Rows come as the list is scrolled: each must be measured to be placed.
    """

    def __init__(self, answers: Sequence[AnswerRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quoted = self.tr("“{text}”")
        self._answers: Sequence[AnswerRow] = ()
        self._fetched = 0
        self.show(answers)

    def show(self, answers: Sequence[AnswerRow]) -> None:
        """Replace all rows; where they are the same answers or some went, the others stay put."""
        held, keys = [row.key for row in self._answers], [row.key for row in answers]
        gone = set(held) - set(keys)
        if held and len(gone) <= _FEW and [key for key in held if key not in gone] == keys:
            for row in reversed([n for n, key in enumerate(held) if key in gone]):
                self._drop(row)
            self._answers = answers
            last = self.index(self._fetched - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self._answers = answers
        self._fetched = min(_AT_ONCE, len(answers))
        self.endResetModel()

    def row(self, index: Index) -> AnswerRow:
        """Return the answer of a row."""
        return self._answers[index.row()]

    def _drop(self, row: int) -> None:
        shown = row < self._fetched
        if shown:
            self.beginRemoveRows(_ROOT, row, row)
            self._fetched -= 1
        self._answers = [*self._answers[:row], *self._answers[row + 1 :]]
        if shown:
            self.endRemoveRows()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._fetched

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._fetched < len(self._answers)

    def fetchMore(self, parent: Index) -> None:
        last = min(self._fetched + _AT_ONCE, len(self._answers)) - 1
        self.beginInsertRows(_ROOT, self._fetched, last)
        self._fetched = last + 1
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._answers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._quoted.format(text=row.text)
        if role == RowRole.DETAIL:
            return row.question
        if role == RowRole.BADGE:
            return row.themes
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((f"{row.question}: {row.text}", *row.themes))
        return None
