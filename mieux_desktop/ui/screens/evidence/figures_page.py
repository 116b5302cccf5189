"""Figures of attendance: four numbers, then days, sessions and groups."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.countries import country_name
from mieux_desktop.domain.people import Gender
from mieux_desktop.operations.evidence_figures import AttendanceFigures, GroupCount
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.table import Table

_NUMBER = 100
_MOST_ROWS = 12  # of a table before it scrolls


class FiguresPage(Page):
    """Shows the figures as they are; what is exported for others tells less."""

    export_requested = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.export = Button(
            self.tr("Export for others"), "file-down", "primary", key=shown_key("Ctrl+E")
        )
        self.header_buttons = (self.export,)
        self._numbers = [Label("–", "figure") for _ in range(4)]
        headings = (self.tr("Day"), self.tr("Registered"), self.tr("Attended"))
        self.days = CellsModel(headings, (1, 2), self)
        self.sessions = CellsModel((self.tr("Session"), *headings[1:]), (1, 2), self)
        names = {
            "gender": self.tr("Gender"), "institution": self.tr("Institution"),
            "country": self.tr("Country"),
        }  # fmt: skip
        figures = (self.tr("Invited"), self.tr("Registered"), self.tr("Attended"))
        self.groups = {
            way: CellsModel((name, *figures), (1, 2, 3), self) for way, name in names.items()
        }
        self._tables: list[Table] = []
        self._build()
        self.export.clicked.connect(self.export_requested)
        self.set_keys((shown_key("Ctrl+E"), self.tr("export for others")))

    def focus_first(self) -> None:
        self._tables[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_figures(self, figures: AttendanceFigures) -> None:
        """Show all figures."""
        told = (figures.invited, figures.registered, figures.attended, figures.person_days)
        for label, number in zip(self._numbers, told, strict=True):
            label.setText(dates.number(number))
        self.days.show([
            Row(on, (Cell(dates.day(on)), _count(c.registered), _count(c.attended)))
            for on, c in figures.days.items()
        ])  # fmt: skip
        self.sessions.show([
            Row(
                s.id,
                (Cell(f"{dates.short_day(s.on)} {dates.clock(s.starts)}  {s.title}", hint=s.title),
                 _count(c.registered), _count(c.attended)),
            )
            for s, c in figures.sessions
        ])  # fmt: skip
        for way, model in self.groups.items():
            rows = figures.divided.get(way, ())
            model.show([self._group(row, self._namer(way)) for row in rows])
        for table in self._tables:
            _fit(table)

    def gender_words(self) -> dict[str, str]:
        """Return the words of genders by code."""
        return {
            Gender.WOMAN: self.tr("Women"), Gender.MAN: self.tr("Men"),
            Gender.OTHER: self.tr("Other"),
        }  # fmt: skip

    def not_stated(self) -> str:
        """Return the word for who did not say."""
        return self.tr("Not stated")

    def _namer(self, way: str) -> Callable[[str], str]:
        if way == "gender":
            words = self.gender_words()
            return lambda key: words.get(key, key)
        if way == "country":
            return lambda key: country_name(key, self._language)
        return str

    def _group(self, row: GroupCount, name: Callable[[str], str]) -> Row:
        first = Cell(name(row.key), hint=name(row.key)) if row.key else Cell(
            self.not_stated(), "secondary"
        )  # fmt: skip
        return Row(row.key, (first, _count(row.invited), _count(row.registered),
                             _count(row.attended)))  # fmt: skip

    def _build(self) -> None:
        words = (
            self.tr("invited"), self.tr("registered"), self.tr("attended"), self.tr("person-days"),
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(tokens.GAP)
        for place, (number, word) in enumerate(zip(self._numbers, words, strict=True)):
            if place:
                row.addWidget(Rule(vertical=True))
            cell = QVBoxLayout()
            cell.addWidget(number)
            cell.addWidget(Label(word, "body", "secondary"))
            row.addLayout(cell, 1)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 16)
        column.setSpacing(tokens.GAP)
        column.addLayout(row)
        told = self.tr(
            "Here you see all groups. In the file for others, groups of fewer than five people "
            "are merged, so that nobody can be recognised; it holds no names."
        )
        column.addWidget(Label(told, "body", "secondary", wrap=True))
        column.addWidget(self._card(self.tr("By day"), self.days))
        titles = {
            "gender": self.tr("By gender"), "institution": self.tr("By institution"),
            "country": self.tr("By country"),
        }  # fmt: skip
        for way, model in self.groups.items():
            column.addWidget(self._card(titles[way], model))
        column.addWidget(self._card(self.tr("By session"), self.sessions))
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._area = scrolling(holder)
        layout.addWidget(self._area)

    def _card(self, title: str, model: CellsModel) -> Card:
        card = Card(title)
        table = _FiguresTable(title)
        table.entered_by_keyboard.connect(lambda: self._area.ensureWidgetVisible(table))
        table.setModel(model)
        table.set_widths(0, *([_NUMBER] * (model.columnCount() - 1)))
        card.fill(table)
        self._tables.append(table)
        return card


class _FiguresTable(Table):
    """Tells when the keyboard enters it, so that it is brought into view."""

    entered_by_keyboard = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered_by_keyboard.emit()


def _count(number: int) -> Cell:
    return Cell(dates.number(number))


def _fit(table: Table) -> None:
    model = table.model()
    rows: Sequence[int] = range(min(model.rowCount(), _MOST_ROWS) if model is not None else 0)
    table.setFixedHeight(tokens.TABLE_HEADER + max(len(rows), 1) * tokens.ROW + 4)
