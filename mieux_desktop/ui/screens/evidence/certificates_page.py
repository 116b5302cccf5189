"""Certificates: who has earned one, who has one, and what can be done for the one chosen."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout

from mieux_desktop.domain.evidence import Certificate
from mieux_desktop.operations.certificates import Candidate
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.languages import language_box
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.screens.evidence.page_preview import PagePreview
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button, FilterChip
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label
from mieux_desktop.ui.widgets.page import MainAndSide, Page, scrolling
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.table import Table

_SIDE, _LEAST_TABLE = 352, 240


class Standing(Enum):
    """How somebody stands with a certificate."""

    EARNED = "earned"
    MISSING = "missing"
    ISSUED = "issued"
    TAKEN_BACK = "taken-back"


class CertificatesPage(Page):
    """Shows people and certificates and reports intents."""

    chosen_changed = Signal()
    language_changed = Signal()
    issue_all_requested = Signal()
    issue_requested = Signal()
    print_all_requested = Signal()
    print_requested = Signal()
    take_back_requested = Signal()
    template_requested = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        headings = (
            self.tr("Name"), self.tr("Institution"), self.tr("Sessions"),
            self.tr("Certificate"),
        )  # fmt: skip
        self.model = CellsModel(headings, (2,), self)
        self.table = Table(self.tr("People and certificates"))
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_widths(168, 112, 104, 0)
        self.language = language_box(self.tr("Language"), language)
        self.chips = {
            Standing.EARNED: FilterChip(self.tr("Earned, not issued"), 0),
            Standing.MISSING: FilterChip(self.tr("Not earned"), 0),
            Standing.ISSUED: FilterChip(self.tr("Issued"), 0),
            Standing.TAKEN_BACK: FilterChip(self.tr("Taken back"), 0),
        }
        self.issue_all = Button(
            self.tr("Issue to all who earned it"), "file-check", "primary", key=shown_key("Ctrl+I")
        )
        self.print_all = Button(self.tr("Print all"), "printer")
        self.template = Button(self.tr("What they say"), "pencil")
        self.header_buttons = (self.template, self.print_all, self.issue_all)
        self.preview = PagePreview(self.tr("Preview of the certificate"))
        self._name = ElidedLabel("", "heading")
        self._why = Label("", "body", "secondary", wrap=True)
        self.issue = Button(self.tr("Issue"), "file-check", small=True)
        self.print = Button(self.tr("Print"), "printer", small=True)
        self.take_back = Button(self.tr("Take back"), "undo-2", "danger", small=True)
        self._states: list[tuple[Standing, Row]] = []
        self._reasons: Mapping[object, str] = {}
        self._build()
        self._join()
        self.set_keys(
            (shown_key("Ctrl+I"), self.tr("issue to all")),
            (shown_key("Ctrl+Shift+I"), self.tr("issue to the chosen")),
            (shown_key("Ctrl+P"), self.tr("print")),
            (shown_key("Ctrl+T"), self.tr("what they say")),
        )

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_people(
        self, people: Sequence[Candidate], certificates: Sequence[Certificate], threshold: int
    ) -> None:
        """Show who stands how; certificates taken back are listed apart."""
        self._states = [self._person(one, threshold) for one in people]
        taken = [c for c in certificates if c.void_reason]
        self._states += [(Standing.TAKEN_BACK, self._taken_back(one)) for one in taken]
        counts = Counter(standing for standing, _ in self._states)
        for standing, chip in self.chips.items():
            chip.set_count(counts[standing])
        self.issue_all.setEnabled(counts[Standing.EARNED] > 0)
        self.print_all.setEnabled(counts[Standing.ISSUED] > 0)
        self._empty.setVisible(not people)
        self._content.setVisible(bool(people))
        self._filter()

    def chosen(self) -> list[object]:
        """Return the participants, or the certificates taken back, of the rows selected."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.key(index) for index in sorted(rows, key=QModelIndex.row)]

    def show_chosen(self, name: str, *, issue: bool, printed: bool, take_back: bool) -> None:
        """Say whom the buttons below the preview are for, and which make sense."""
        keys = self.chosen()
        self._name.setText(name)
        why = self._reasons.get(keys[0], "") if len(keys) == 1 else ""
        self._why.setText(why)
        self._why.setVisible(bool(why))
        for button, sensible in (
            (self.issue, issue), (self.print, printed), (self.take_back, take_back),
        ):  # fmt: skip
            button.setEnabled(sensible)

    def _person(self, one: Candidate, threshold: int) -> tuple[Standing, Row]:
        needed = -(-threshold * one.held // 100)
        sessions = _share(one.attended, one.held)
        if one.certificate is not None:
            standing = Standing.ISSUED
            certificate = one.certificate
            words = f"{certificate.reference} · {certificate.language.upper()}"
            last = Cell(words, "good", "file-check", bold=True)
        elif one.earned:
            standing, last = Standing.EARNED, Cell(self.tr("earned"), "accent", "circle-check")
        elif one.unsigned:
            standing = Standing.MISSING
            words = self.tr("%n session(s) on days without signature", "", one.unsigned)
            last = Cell(words, "warning", "triangle-alert", hint=words)
        else:
            standing = Standing.MISSING
            words = self.tr("needs %n session(s)", "", needed)
            last = Cell(words, "secondary", "minus")
        cells = (
            Cell(one.row.name or "–", bold=True), Cell(one.row.institution, "secondary"),
            Cell(sessions), last,
        )  # fmt: skip
        return standing, Row(one.row.participant_id, cells)

    def _taken_back(self, one: Certificate) -> Row:
        words = self.tr("{reference}, taken back: {reason}")
        last = Cell(words.format(reference=one.reference, reason=one.void_reason), "bad", "undo-2",
                    hint=one.void_reason)  # fmt: skip
        sessions = _share(one.attended, one.held)
        return Row(one.id, (Cell(one.name), Cell(), Cell(sessions), last))

    def _filter(self) -> None:
        wanted = {standing for standing, chip in self.chips.items() if chip.isChecked()}
        wanted = wanted or set(Standing) - {Standing.TAKEN_BACK}
        rows = [row for standing, row in self._states if standing in wanted]
        self._reasons = {row.key: row.cells[-1].text for _, row in self._states}
        self.model.show(rows)
        words = self.tr("{shown} of {all} shown")
        self.set_key_note(
            words.format(shown=dates.number(len(rows)), all=dates.number(len(self._states)))
        )
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self.chosen_changed.emit()

    def _build(self) -> None:
        self._empty = EmptyState(
            "users", self.tr("Nobody on the list"),
            self.tr("Put people on the register and let them sign; who qualifies appears here."),
        )  # fmt: skip
        filters = QHBoxLayout()
        filters.setSpacing(8)
        for chip in self.chips.values():
            filters.addWidget(chip)
        filters.addStretch(1)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addLayout(filters)
        main.addWidget(self.table, 1)
        card = Card()
        card.setFixedWidth(_SIDE)
        actions = QHBoxLayout()
        for button in (self.issue, self.print, self.take_back):
            actions.addWidget(button)
        actions.addStretch(1)
        for widget in (self._name, self._why):
            card.body.addWidget(widget)
        card.body.addWidget(self.language, alignment=Qt.AlignmentFlag.AlignLeading)
        card.body.addWidget(self.preview)
        card.body.addLayout(actions)
        side = QVBoxLayout()
        side.addWidget(card)
        side.addStretch(1)
        self.table.setMinimumHeight(_LEAST_TABLE)
        self._content = scrolling(MainAndSide(main, side))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        layout.addWidget(self._content, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()

    def _join(self) -> None:
        for chip in self.chips.values():
            chip.toggled.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(
            lambda _chosen, _left: self.chosen_changed.emit()
        )
        self.table.opened.connect(lambda _: self.print_requested.emit())
        self.language.activated.connect(lambda _: self.language_changed.emit())
        self.issue_all.clicked.connect(self.issue_all_requested)
        self.issue.clicked.connect(self.issue_requested)
        self.print_all.clicked.connect(self.print_all_requested)
        self.print.clicked.connect(self.print_requested)
        self.take_back.clicked.connect(self.take_back_requested)
        self.template.clicked.connect(self.template_requested)


def _share(attended: int, held: int) -> str:
    if not held:
        return "–"
    counted = f"{dates.number(attended)} / {dates.number(held)}"
    return f"{counted} · {dates.percent(attended, held)}"
