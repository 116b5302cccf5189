"""Day lists: what each day has and lacks, and what can be done about the one chosen."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import Signature
from mieux_desktop.operations.day_lists import DayState
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.dropped import dropped_file
from mieux_desktop.ui.screens.evidence.languages import language_box
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.page import MainAndSide, Page, scrolling
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.states import EmptyState
from mieux_desktop.ui.widgets.table import Table

_SIDE, _LEAST_TABLE = 316, 200
_MOST_NAMES = 12
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".pdf")


class DaysPage(Page):
    """Shows the days and reports intents about the one chosen."""

    day_chosen = Signal(object)  # date
    export_requested = Signal()
    export_all_requested = Signal()
    blank_requested = Signal()
    badges_requested = Signal()
    picture_requested = Signal()
    picture_dropped = Signal(object)  # Path
    picture_opened = Signal(object)  # id of the attachment
    keeper_requested = Signal()
    host_requested = Signal()
    agenda_requested = Signal()

    def __init__(self, pictures: CellsModel, language: str) -> None:
        super().__init__()
        headings = (
            self.tr("Day"), self.tr("Present"), self.tr("Signed"),
            self.tr("Not signed"), self.tr("Corrections"), self.tr("Exported"),
        )  # fmt: skip
        self.model = CellsModel(headings, (1, 2, 4), self)
        self.table = Table(self.tr("Days"))
        self.table.setModel(self.model)
        self.table.set_widths(184, 72, 66, 130, 92, 0)
        self.language = language_box(self.tr("Language of the list"), language)
        self.export = Button(
            self.tr("Export the list"), "file-check", "primary", key=shown_key("Ctrl+E")
        )
        self.export_all = Button(self.tr("All days"), "file-down")
        self.export_all.setToolTip(self.tr("Exports the list of each day into a folder"))
        self.blank = Button(self.tr("Blank list"), "printer")
        self.blank.setToolTip(self.tr("A list to be signed by pen, with a code for each row"))
        self.badges = Button(self.tr("Badges"), "qr-code")
        self.header_buttons = (self.badges, self.blank, self.export_all, self.export)
        self.add_picture = Button(self.tr("Add a picture"), "camera", small=True)
        self.pictures = RowList(self.tr("Pictures of the paper list"), two_lines=True)
        self.pictures.setModel(pictures)
        self.keeper = _Signer(self.tr("Keeper of the list"), self.tr("Sign"))
        self.host = _Signer(self.tr("For the host"), self.tr("Sign"))
        self._unsigned = Label("", "body", wrap=True)
        self._unsigned_card = Card(self.tr("Not signed"))
        self._exports = Label("", "body", "secondary", wrap=True)
        self._changed = Label("", "caption", "warning", wrap=True)
        self._build()
        self._join()
        self.set_keys(
            (shown_key("Ctrl+E"), self.tr("export the list")),
            (shown_key("Ctrl+P"), self.tr("blank list")),
            (shown_key("Ctrl+Shift+O"), self.tr("add a picture")),
            (shown_key("Alt+Left"), self.tr("attendance")),
        )

    def focus_first(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_days(self, states: Sequence[DayState], chosen: date | None) -> None:
        """Show the days, with one of them chosen."""
        self.model.show([Row(state.on, self._cells(state)) for state in states])
        self._empty.setVisible(not states)
        self._content.setVisible(bool(states))
        for button in self.header_buttons:
            button.setEnabled(bool(states))
        days = [state.on for state in states]
        if chosen in days and self.chosen() != chosen:
            self.table.setCurrentIndex(self.model.index(days.index(chosen), 0))
        self.set_key_note(self.tr("%n day(s)", "", len(days)) if days else "")

    def chosen(self) -> date | None:
        """Return the day chosen."""
        on: date | None = self.model.key(self.table.currentIndex())
        return on

    def show_day(self, state: DayState | None, pictures: int) -> None:
        """Show what the chosen day has and lacks."""
        self._side.setVisible(state is not None)
        if state is None:
            return
        unsigned = [row.name or "–" for row in state.signing.unsigned]
        more = len(unsigned) - _MOST_NAMES
        text = "\n".join(unsigned[:_MOST_NAMES])
        if more > 0:
            text += "\n" + self.tr("and %n more", "", more)
        self._unsigned.setText(text or self.tr("Everybody who was there has signed."))
        self.keeper.show_signature(state.signing.keeper, self.tr("Not signed yet"))
        self.host.show_signature(state.signing.host, self.tr("Not signed yet"))
        self.pictures.setVisible(pictures > 0)
        self.pictures.fit_height()
        self._exports.setText(self._export_words(state))
        self._changed.setText(
            self.tr("Marks or signatures have changed since. Export the list again.")
            if state.changed else ""
        )  # fmt: skip
        self._changed.setVisible(state.changed)

    def show_busy(self, busy: bool) -> None:
        """Keep what makes files still while one is being made."""
        for button in self.header_buttons:
            button.setEnabled(not busy and bool(self.model.rows))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData(), PICTURES) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData(), PICTURES)
        if path is not None:
            event.acceptProposedAction()
            self.picture_dropped.emit(path)

    def _cells(self, state: DayState) -> tuple[Cell, ...]:
        number = dates.number
        unsigned = len(state.signing.unsigned)
        missing = self.tr("%n cell(s) without a mark", "", state.unmarked)
        there = Cell(
            f"{number(state.present)} / {number(state.people)}",
            "warning" if state.unmarked else "", hint=missing if state.unmarked else "",
        )  # fmt: skip
        if unsigned:
            lacking = Cell(number(unsigned), "bad", "circle-dashed", bold=True)
        elif state.present:
            lacking = Cell(self.tr("all signed"), "good", "check")
        else:
            lacking = Cell("–", "secondary")
        if not state.exports:
            exported = Cell(self.tr("not yet"), "secondary", "minus")
        elif state.changed:
            exported = Cell(self.tr("changed since"), "warning", "triangle-alert")
        else:
            exported = Cell(_moment(state), "good", "file-check")
        corrected = number(state.corrections) if state.corrections else "–"
        return (
            Cell(dates.day(state.on), bold=True), there,
            Cell(number(len(state.signing.signed))), lacking, Cell(corrected), exported,
        )  # fmt: skip

    def _export_words(self, state: DayState) -> str:
        lines = []
        for export in state.exports[:4]:
            words = self.tr("{moment}, {language}: {signed} of {rows} signed")
            at = export.exported_at.astimezone()
            lines.append(
                words.format(
                    moment=f"{dates.short_day(at.date())} {dates.clock(at)}",
                    language=export.language.upper(), signed=dates.number(export.signed),
                    rows=dates.number(export.rows),
                )
            )  # fmt: skip
        return "\n".join(lines) or self.tr("Not exported yet.")

    def _build(self) -> None:
        agenda = Button(self.tr("Open the agenda"), "calendar-days")
        agenda.clicked.connect(self.agenda_requested)
        self._empty = EmptyState(
            "calendar-days", self.tr("No days yet"),
            self.tr("There is a list for each day that has sessions. Plan them in the agenda."),
            [agenda],
        )  # fmt: skip
        top = QHBoxLayout()
        top.addWidget(self.language)
        top.addStretch(1)
        main = QVBoxLayout()
        main.setSpacing(12)
        main.addLayout(top)
        main.addWidget(self.table, 1)
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        self._unsigned_card.body.addWidget(self._unsigned)
        signers = Card(self.tr("Signatures below the list"))
        signers.body.addWidget(self.keeper)
        signers.body.addWidget(self.host)
        paper = Card(self.tr("Paper list"))
        paper.header.addWidget(self.add_picture)
        words = self.tr("Photograph or scan the signed sheets. Then tick who signed on them.")
        paper.body.addWidget(Label(words, "caption", "secondary", wrap=True))
        paper.body.addWidget(self.pictures)
        exports = Card(self.tr("Exported lists"))
        exports.body.addWidget(self._exports)
        exports.body.addWidget(self._changed)
        for card in (self._unsigned_card, signers, paper, exports):
            side.addWidget(card)
        self._side.setFixedWidth(_SIDE)
        self.table.setMinimumHeight(_LEAST_TABLE)
        beside = QVBoxLayout()
        beside.addWidget(self._side)
        beside.addStretch(1)
        self._content = scrolling(MainAndSide(main, beside))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        layout.addWidget(self._content, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()
        self.setAcceptDrops(True)

    def _join(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.opened.connect(lambda _: self.export_requested.emit())
        self.export.clicked.connect(self.export_requested)
        self.export_all.clicked.connect(self.export_all_requested)
        self.blank.clicked.connect(self.blank_requested)
        self.badges.clicked.connect(self.badges_requested)
        self.add_picture.clicked.connect(self.picture_requested)
        self.keeper.button.clicked.connect(self.keeper_requested)
        self.host.button.clicked.connect(self.host_requested)
        self.pictures.opened.connect(self._open_picture)
        self.pictures.clicked.connect(self._open_picture)

    def _choose(self, index: QModelIndex) -> None:
        on = self.model.key(index)
        if on is not None:
            self.day_chosen.emit(on)

    def _open_picture(self, index: QModelIndex) -> None:
        model = self.pictures.model()
        if isinstance(model, CellsModel):
            self.picture_opened.emit(model.key(index))


class _Signer(QWidget):
    """Who signed below the list, or the button to do so."""

    def __init__(self, role: str, sign: str) -> None:
        super().__init__()
        self._role = role
        self._icon = IconLabel("circle-dashed", "secondary")
        self._name = Label("", "strong", wrap=True)
        self.button = Button(sign, "signature", small=True)
        self.button.setAccessibleName(f"{sign}: {role}")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(role, "caption", "secondary"))
        words.addWidget(self._name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.button)

    def show_signature(self, signature: Signature | None, missing: str) -> None:
        """Show who signed."""
        signed = signature is not None
        self._icon.show_icon("signature" if signed else "circle-dashed",
                             "good" if signed else "secondary")  # fmt: skip
        self._name.setText(signature.name if signature is not None else missing)


def _moment(state: DayState) -> str:
    at = state.exports[0].exported_at.astimezone()
    return f"{dates.short_day(at.date())} {dates.clock(at)}"
