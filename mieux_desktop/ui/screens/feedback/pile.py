"""Pile: the forms typed in since the entry was opened, one a row, and their answers by question."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mieux_desktop.domain.questionnaires.answers import Problem, problems, relevant_names
from mieux_desktop.domain.questionnaires.model import AnswerValue, AnyQuestion, Questionnaire
from mieux_desktop.domain.questionnaires.row_codes import row_codes
from mieux_desktop.operations.feedback import Entry
from mieux_desktop.ui.screens.feedback.answer_keys import shown

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(slots=True)
class Sheet:
    """A form of the pile; `again` is a second typing, and `differing` what it says otherwise."""

    entry: Entry
    code: str = ""
    done: bool = False
    again: bool = False
    differing: frozenset[str] = frozenset()
    looked: frozenset[str] = frozenset()  # what differed, and was looked up on the sheet
    problems: Mapping[str, Problem] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()  # what its answers leave to be asked

    @property
    def is_begun(self) -> bool:
        """Tell whether it has answers that are not in yet."""
        return bool(self.entry.answers) and not self.done


class PileModel(QAbstractTableModel):
    """Rows are forms, columns are the questions in reading order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.form: Questionnaire | None = None
        self.language = ""
        self.questions: tuple[AnyQuestion, ...] = ()
        self.codes: Mapping[str, str] = {}
        self.rows: list[Sheet] = []
        self._not_applicable = self.tr("n/a")

    def show(self, form: Questionnaire, language: str, rows: Iterable[Sheet]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.form, self.language = form, language
        self.questions = tuple(form.questions.values())
        self.codes = row_codes(form)
        self.rows = list(rows)
        for sheet in self.rows:
            sheet.asked = relevant_names(form, sheet.entry.answers)
        self.endResetModel()

    def speak(self, language: str) -> None:
        """Show the questions in another language of the form."""
        self.language = language
        last = len(self.questions) - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, last))

    def add(self, sheet: Sheet) -> None:
        """Put a form below the others."""
        if self.form is not None:
            sheet.asked = relevant_names(self.form, sheet.entry.answers)
        self.beginInsertRows(_ROOT, len(self.rows), len(self.rows))
        self.rows.append(sheet)
        self.endInsertRows()

    def drop(self, row: int) -> None:
        """Take a form away."""
        self.beginRemoveRows(_ROOT, row, row)
        del self.rows[row]
        self.endRemoveRows()

    def set_answers(self, row: int, answers: Mapping[str, AnswerValue]) -> None:
        """Take the answers of a form, whichever way they were given; it is not in any more."""
        sheet = self.rows[row]
        before = sheet.entry.answers
        changed = {n for n in {*before, *answers} if before.get(n) != answers.get(n)}
        sheet.entry = replace(sheet.entry, answers=dict(answers))
        asked_before, was_done = sheet.asked, sheet.done
        sheet.done = False
        if self.form is not None:
            sheet.asked = relevant_names(self.form, answers)
        sheet.looked |= changed & sheet.differing
        sheet.differing -= changed
        sheet.problems = {n: p for n, p in sheet.problems.items() if n not in changed}
        if was_done:
            self.refresh(row)
            return
        for name in changed | (asked_before ^ sheet.asked) & self.codes.keys():
            cell = self.index(row, self.column_of(name))
            self.dataChanged.emit(cell, cell)  # the whole row would have the view paint all

    def look_up(self, row: int, name: str) -> None:
        """Take the answer that stands as what the sheet says, where two typings differed."""
        sheet = self.rows[row]
        if name in sheet.differing:
            sheet.looked |= {name}
            sheet.differing -= {name}
            self.refresh(row)

    def judge(self, row: int) -> str:
        """Mark what is wrong with a form; return the first such question, empty if none."""
        sheet = self.rows[row]
        found = problems(self.form, sheet.entry.answers) if self.form is not None else ()
        sheet.problems = {problem.question: problem for problem in found}
        self.refresh(row)
        wrong = {*sheet.problems, *sheet.differing}
        return next((each.name for each in self.questions if each.name in wrong), "")

    def refresh(self, row: int) -> None:
        """Show a form anew."""
        if self.questions:
            first, last = self.index(row, 0), self.index(row, len(self.questions) - 1)
            self.dataChanged.emit(first, last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def column_of(self, name: str) -> int:
        """Return the column of a question."""
        return next(c for c, question in enumerate(self.questions) if question.name == name)

    def is_asked(self, row: int, column: int) -> bool:
        """Tell whether a form asks a question after its answers so far."""
        return self.questions[column].name in self.rows[row].asked

    def state(self, row: int, column: int) -> str:
        """Return what is to be seen of a cell: wrong, differing, skipped, or nothing special."""
        sheet, name = self.rows[row], self.questions[column].name
        if name not in sheet.asked:
            return "skipped"
        if name in sheet.problems:
            return "wrong"
        return "differing" if name in sheet.differing else ""

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        question, sheet = self.questions[index.column()], self.rows[index.row()]
        value = sheet.entry.answers.get(question.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return shown(question, value, self._not_applicable)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [self.codes[question.name], question.short_label.get(self.language, "")]
            words.append(shown(question, value, self._not_applicable) or self.tr("no answer"))
            words.append(self._state_words(self.state(index.row(), index.column())))
            return ", ".join(filter(None, words))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Vertical:
            return self._sheet_head(section, role) if section < len(self.rows) else None
        if section >= len(self.questions):
            return None
        question = self.questions[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{self.codes[question.name]} {question.short_label.get(self.language, '')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.codes[question.name]} · {question.label.get(self.language, '')}"
        return None

    def _sheet_head(self, row: int, role: int) -> object:
        code = self.rows[row].code
        if role == Qt.ItemDataRole.DisplayRole:
            return str(row + 1) + (f"  {code[:3]}-{code[3:]}" if code else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._row_words(self.rows[row])
        return None

    def _row_words(self, sheet: Sheet) -> str:
        if sheet.done:
            return self.tr("Checked") if sheet.again else self.tr("In, and sealed")
        if sheet.differing:
            return self.tr("Typed otherwise the first time")
        return self.tr("Being typed in") if sheet.entry.answers else self.tr("Empty")

    def _state_words(self, state: str) -> str:
        return {
            "skipped": self.tr("not asked"),
            "wrong": self.tr("does not hold"),
            "differing": self.tr("typed otherwise the first time"),
        }.get(state, "")
