"""Portfolio screen: all actions with filters, charts that filter, and a table."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mieux_desktop.operations.actions import ActionFilter, ActionRow
from mieux_desktop.ui import theme
from mieux_desktop.ui.screens.portfolio.charts import BarData, BarPanel, rest_colour
from mieux_desktop.ui.screens.portfolio.models import (
    ACTION_ROLE,
    DOMAINS,
    SORT_ROLE,
    START,
    ActionTableModel,
)
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.table import Table

Choices = list[tuple[str, object]]

_HEIGHT_FOR_CHARTS, _WIDTH_FOR_DOMAINS = 480, 860


class PortfolioScreen(Screen):
    """Shows actions and reports how the user filters and what they open."""

    filter_requested = Signal(object)  # ActionFilter
    open_requested = Signal(object)  # action id
    new_requested = Signal()
    export_requested = Signal()
    shown = Signal()

    def __init__(self, model: ActionTableModel) -> None:
        super().__init__(self.tr("Portfolio"))
        self._filter = ActionFilter()
        self._model = model
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(model)
        self._proxy.setSortRole(SORT_ROLE)
        self.export = Button(self.tr("Export figures"), "file-down")
        self.new = Button(self.tr("New action"), "plus")
        self.export.clicked.connect(self.export_requested)
        self.new.clicked.connect(self.new_requested)
        self.header.set_buttons(self.export, self.new)
        self.head.addLayout(self._make_filters())
        self._charts = self._make_charts()
        self.body.addWidget(self._charts)
        self.body.addLayout(self._make_legend())
        self.body.setSpacing(12)
        self._lists = QStackedWidget()
        self._lists.addWidget(self._make_table())
        self._lists.addWidget(self._make_empty())
        self.body.addWidget(self._lists, 1)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        slash = QShortcut(QKeySequence("/"), self, self.search.setFocus)
        slash.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.set_keys(
            ("/", self.tr("filter")),
            (self.tr("Enter"), self.tr("open")),
            ("Ctrl+N", self.tr("new action")),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._charts.setVisible(self.height() >= _HEIGHT_FOR_CHARTS)
        self.table.setColumnHidden(DOMAINS, self.width() < _WIDTH_FOR_DOMAINS)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_choices(
        self, regions: Choices, countries: Choices, domains: Choices, statuses: Choices
    ) -> None:
        """Fill the filters; the first item of each, which filters nothing, is added here."""
        chosen = (
            self._filter.region,
            self._filter.country,
            self._filter.domain,
            self._filter.status,
        )
        for combo, items, current in zip(
            self._combos.values(), (regions, countries, domains, statuses), chosen, strict=True
        ):
            combo.set_items([(self.tr("All"), ""), *items], current)

    def show_subtitle(self, text: str) -> None:
        """Tell how much is shown of how much."""
        self.header.subtitle.setText(text)

    def show_filter(self, wanted: ActionFilter, chips: Sequence[tuple[str, str]]) -> None:
        """Show which filter is set; chips are (field, words) for those without a box."""
        self._filter = wanted
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
        for field, combo in self._combos.items():
            combo.blockSignals(True)
            combo.setCurrentIndex(max(0, combo.findData(getattr(wanted, field))))
            combo.blockSignals(False)
            combo.updateGeometry()
            combo.update()
        self.clear.setVisible(wanted != ActionFilter())
        while (item := self._chips.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for field, words in chips:
            chip = FilterChip(f"{words}  ✕")
            chip.setAccessibleName(self.tr("Remove the filter {words}").format(words=words))
            chip.setChecked(True)
            chip.clicked.connect(lambda _=False, field=field: self._set(field, ""))
            self._chips.addWidget(chip)

    def show_rows(self, rows: Sequence[ActionRow], total: int, selected: bytes | None) -> None:
        """Show filtered actions and select one again."""
        self._model.set_rows(rows)
        self._selected_legend.setText(self.tr("Selection ({count})").format(count=len(rows)))
        self._all_legend.setText(self.tr("All actions ({count})").format(count=total))
        self._lists.setCurrentIndex(0 if rows else 1)
        source = self._model.row_of(selected) if selected else -1
        place = self._proxy.mapFromSource(self._model.index(max(source, 0), 0))
        if source < 0:
            place = self._proxy.index(0, 0)
        if place.isValid():
            chosen = self.table.selectionModel()
            chosen.setCurrentIndex(
                place,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.table.scrollTo(place)
        self._show_rows_seen()

    def show_charts(
        self,
        domains: Sequence[BarData],
        types: Sequence[BarData],
        years: Sequence[BarData],
        years_title: str,
    ) -> None:
        """Show the figures."""
        self._domains.show_bars(domains, self._filter.domain)
        self._types.show_bars(types, self._filter.activity_type)
        self._years.show_bars(years, self._filter.year)
        self._years.title.setText(years_title)

    def selected(self) -> bytes | None:
        """Return the id of the selected action."""
        row = self.table.currentIndex().data(ACTION_ROLE)
        return row.id if isinstance(row, ActionRow) else None

    def _make_filters(self) -> QHBoxLayout:
        self.search = SearchField(self.tr("Filter: name, institution…"), key="/")
        self.search.setMinimumWidth(140)
        self.search.setMaximumWidth(232)
        self.search.textEdited.connect(lambda text: self._set("text", text))
        self.search.returnPressed.connect(self.focus_first)
        self._combos = {
            "region": ComboBox(self.tr("Filter by region"), caption=self.tr("Region")),
            "country": ComboBox(self.tr("Filter by country"), caption=self.tr("Country")),
            "domain": ComboBox(self.tr("Filter by domain"), caption=self.tr("Domain")),
            "status": ComboBox(self.tr("Filter by status"), caption=self.tr("Status")),
        }
        self.clear = Button(self.tr("Clear"), "x", "link")
        self.clear.clicked.connect(self._clear)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.search, 100)
        for field, combo in self._combos.items():
            combo.activated.connect(
                lambda _place, field=field, combo=combo: self._set(field, combo.currentData())
            )
            row.addWidget(combo)
        row.addSpacing(8)
        row.addWidget(self.clear)
        row.addStretch(1)
        return row

    def _make_charts(self) -> Card:
        self._domains = BarPanel(
            self.tr("Domains"), self.tr("{name}: {filtered} of {total} actions")
        )
        self._types = BarPanel(
            self.tr("Activities"), self.tr("{name}: {filtered} of {total} activities")
        )
        self._years = BarPanel(
            self.tr("Starts per year"),
            self.tr("{name}: {filtered} of {total} starts"),
            columns=True,
        )
        self._domains.bar_clicked.connect(lambda code: self._toggle("domain", code))
        self._types.bar_clicked.connect(lambda code: self._toggle("activity_type", code))
        self._years.bar_clicked.connect(lambda code: self._toggle("year", code))
        panels = QWidget()
        row = QHBoxLayout(panels)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for panel, share in ((self._domains, 362), (self._types, 362), (self._years, 298)):
            if row.count():
                row.addWidget(Rule(vertical=True))
            row.addWidget(panel, share)
        card = Card()
        card.setFixedHeight(152)
        card.fill(panels)
        return card

    def _make_legend(self) -> QHBoxLayout:
        self._selected_legend = Label("", "caption", "secondary")
        self._all_legend = Label("", "caption", "secondary")
        hint = Label(
            self.tr("An action can cover several domains. Click a bar to filter the list."),
            "caption",
            "secondary",
        )
        hint.setMinimumWidth(0)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        for swatch, words in ((True, self._selected_legend), (False, self._all_legend)):
            row.addWidget(_Swatch(filled=swatch))
            row.addWidget(words)
            row.addSpacing(8)
        row.addWidget(hint)
        row.addStretch(1)
        row.addLayout(self._chips)
        return row

    def _make_table(self) -> Table:
        self.table = Table(self.tr("Actions"))
        self.table.setModel(self._proxy)
        self.table.set_widths(140, 154, 160, 0, 98, 74, 106)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(START, Qt.SortOrder.DescendingOrder)
        self.table.opened.connect(self._open)
        self.table.verticalScrollBar().valueChanged.connect(self._show_rows_seen)
        self.table.verticalScrollBar().rangeChanged.connect(self._show_rows_seen)
        return self.table

    def _make_empty(self) -> EmptyState:
        clear = Button(self.tr("Clear the filters"))
        clear.clicked.connect(self._clear)
        return EmptyState(
            "search",
            self.tr("No action meets the filters"),
            self.tr("Try fewer words, or clear the filters to see all actions."),
            (clear,),
        )

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ACTION_ROLE)
        if isinstance(row, ActionRow):
            self.open_requested.emit(row.id)

    def _set(self, field: str, value: str) -> None:
        self.filter_requested.emit(replace(self._filter, **{field: value}))

    def _toggle(self, field: str, code: str) -> None:
        self._set(field, "" if getattr(self._filter, field) == code else code)

    def _clear(self) -> None:
        self.filter_requested.emit(ActionFilter())
        self.focus_first()

    def _show_rows_seen(self) -> None:
        rows = self._proxy.rowCount()
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 2)
        note = ""
        if rows and first >= 0:
            note = self.tr("Rows {first}–{last} of {rows}").format(
                first=first + 1, last=rows if last < 0 else last + 1, rows=rows
            )
        if note != self.key_note:
            self.set_key_note(note)


class _Swatch(QWidget):
    """The colour of a legend."""

    def __init__(self, *, filled: bool) -> None:
        super().__init__()
        self._filled = filled
        self.setFixedSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = theme.colour("fill") if self._filled else rest_colour()
        QPainter(self).fillRect(self.rect(), colour)
