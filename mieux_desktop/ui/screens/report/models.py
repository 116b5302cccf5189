"""The list of sections: title, state and what each holds."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, Qt

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.operations.reports import SectionRow, SectionState
from mieux_desktop.ui.section_names import section_name
from mieux_desktop.ui.widgets.rows import Index, RowRole

_ICONS = {
    SectionState.WRITTEN: ("circle-check", "good"),
    SectionState.FACTS: ("circle-check", "good"),
    SectionState.EMPTY: ("circle-dashed", "secondary"),
    SectionState.INCOMPLETE: ("circle-alert", "warning"),
    SectionState.UNTRANSLATED: ("circle-alert", "warning"),
}


def section_title(row: SectionRow) -> str:
    """Return the section's name with its number, if it has one, as in the document."""
    title = row.title or section_name(row.code)
    return f"{row.number}. {title}" if row.number else title


def section_detail(row: SectionRow) -> str:
    """Return what the section holds or lacks."""
    translate = QCoreApplication.translate
    if row.lacking:
        return translate("ReportSections", "%n without addressee", "", row.lacking)
    if row.state is SectionState.UNTRANSLATED:
        return _state_word(row.state)
    if row.title:  # of what other documents hold there is no count
        wanted = row.state is SectionState.FACTS or row.wanted
        return _state_word(row.state) if wanted else ""
    held = _held(row)
    if row.state is SectionState.EMPTY:
        return " · ".join(filter(None, (translate("ReportSections", "Empty"), held)))
    return held


class SectionModel(QAbstractListModel):
    """The sections in the order of the document."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[SectionRow] = ()

    def show_rows(self, rows: Sequence[SectionRow]) -> None:
        """Replace the rows; the same sections keep their selection."""
        if [row.code for row in rows] == [row.code for row in self.rows]:
            self.rows = tuple(rows)
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
        else:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def place_of(self, code: SectionCode) -> int:
        """Return the row of a section, -1 before the rows are known."""
        return next((place for place, row in enumerate(self.rows) if row.code is code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return section_title(row)
            case RowRole.DETAIL:
                return section_detail(row)
            case RowRole.ICON:
                return _ICONS[row.state][0]
            case RowRole.ICON_ROLE:
                return _ICONS[row.state][1]
            case Qt.ItemDataRole.AccessibleTextRole:
                told = (section_title(row), _state_word(row.state), section_detail(row))
                return ", ".join(dict.fromkeys(filter(None, told)))
        return None


def _held(row: SectionRow) -> str:
    translate = QCoreApplication.translate
    if row.code is SectionCode.ANNEXES:
        return translate("ReportSections", "Agenda, evidence, attendance") if row.count else ""
    if row.code is SectionCode.RESULTS:
        parts = []
        if row.count:
            parts.append(translate("ReportSections", "%n answer(s)", "", row.count))
        if row.scores:
            parts.append(translate("ReportSections", "%n score(s)", "", row.scores))
        return " · ".join(parts)
    if not row.count:
        return ""
    if row.code in (SectionCode.PROGRAMME, SectionCode.PLANNED):
        return translate("ReportSections", "%n session(s)", "", row.count)
    if row.code is SectionCode.PEOPLE:
        return translate("ReportSections", "%n participant(s)", "", row.count)
    if row.code is SectionCode.NEXT_STEPS:
        return translate("ReportSections", "%n to do(s)", "", row.count)
    if row.code is SectionCode.RECOMMENDATIONS:
        return translate("ReportSections", "%n recommendation(s)", "", row.count)
    return translate("ReportSections", "%n note(s)", "", row.count)


def _state_word(state: SectionState) -> str:
    translate = QCoreApplication.translate
    return {
        SectionState.WRITTEN: translate("ReportSections", "Written"),
        SectionState.FACTS: translate("ReportSections", "Filled from the records"),
        SectionState.EMPTY: translate("ReportSections", "Empty"),
        SectionState.INCOMPLETE: translate("ReportSections", "To be completed"),
        SectionState.UNTRANSLATED: translate("ReportSections", "Not translated"),
    }[state]
