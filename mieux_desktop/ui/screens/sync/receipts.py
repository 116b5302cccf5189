"""Receipts: all that the hub has signed for, and what the one chosen proves."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.hub_sync import Receipt
from mieux_desktop.operations.receipt_proof import EpochProof, Proof
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, IconLabel, Label, Rule
from mieux_desktop.ui.widgets.page import Screen, scrolling
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

PAGE = 50
_LIST_WIDTH = 340
_NAME_WIDTH = 160


class ReceiptsModel(QAbstractListModel):
    """Receipts, newest first; `more_requested` asks for those after an offset."""

    more_requested = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.receipts: list[Receipt] = []
        self._more = False

    def show_page(self, receipts: Sequence[Receipt]) -> None:
        """Show the newest; the same ones stay as they are."""
        if [one.seq for one in self.receipts[: len(receipts)]] == [one.seq for one in receipts]:
            return
        self.beginResetModel()
        self.receipts = list(receipts)
        self._more = len(receipts) == PAGE
        self.endResetModel()

    def add_page(self, receipts: Sequence[Receipt]) -> None:
        """Add older ones."""
        first = len(self.receipts)
        self._more = len(receipts) == PAGE
        if receipts:
            self.beginInsertRows(QModelIndex(), first, first + len(receipts) - 1)
            self.receipts += receipts
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.receipts)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._more = False  # until the answer is there
        self.more_requested.emit(len(self.receipts))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        receipt = self.receipts[index.row()]
        title = self.tr("Receipt {number}").format(number=dates.number(receipt.seq))
        changes = self.tr("%n change(s)", "", receipt.changes)
        detail = f"{moment(receipt.at)} · {changes}"
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: dates.listed((title, detail)),
            RowRole.DETAIL: detail,
            RowRole.ICON: "shield-check" if receipt.is_sound else "triangle-alert",
            RowRole.ICON_ROLE: "good" if receipt.is_sound else "bad",
        }
        return shown.get(role)


class ReceiptsPage(Screen):
    """A list of receipts beside what the chosen one proves."""

    back_requested = Signal()
    proof_requested = Signal(int)  # seq

    def __init__(self, model: ReceiptsModel) -> None:
        super().__init__(self.tr("Receipts of the hub"), flush=True)
        self.model = model
        self.proof: Proof | None = None
        self._wanted: int | None = None
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.rows = RowList(self.tr("Receipts"), two_lines=True)
        self.rows.setModel(model)
        self.rows.setFixedWidth(_LIST_WIDTH)
        self.rows.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        model.modelReset.connect(self._choose_wanted)
        self._proof = QWidget()
        self._column = QVBoxLayout(self._proof)
        self._column.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, tokens.GAP)
        self._column.setSpacing(tokens.GAP)
        both = QHBoxLayout()
        both.setSpacing(0)
        both.addWidget(self.rows)
        both.addWidget(Rule(vertical=True))
        both.addWidget(scrolling(self._proof), 1)
        self.body.addLayout(both)
        self.set_keys((self.tr("Esc"), self.tr("back")), ("↑ ↓", self.tr("other receipt")))

    def open(self, seq: int | None) -> None:
        """Show one receipt, or the newest."""
        self._wanted = seq
        self._choose_wanted()

    def show_proof(self, proof: Proof | None) -> None:
        """Show what the hub has signed."""
        self.proof = proof
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if proof is None:
            return
        self._column.addWidget(self._verdict(proof))
        self._column.addWidget(self._facts(proof))
        if proof.is_sound:
            self._column.addWidget(self._epochs(proof))
        self._column.addStretch(1)

    def focus_first(self) -> None:
        self.rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_wanted(self) -> None:
        places = {one.seq: place for place, one in enumerate(self.model.receipts)}
        if not places:
            return
        place = places.get(self._wanted, 0) if self._wanted is not None else 0
        self.rows.setCurrentIndex(self.model.index(place, 0))

    def _choose(self, index: Index) -> None:
        if index.isValid():
            self._wanted = self.model.receipts[index.row()].seq
            self.proof_requested.emit(self._wanted)

    def _verdict(self, proof: Proof) -> QWidget:
        card = Card(ground="window")
        line = QHBoxLayout()
        line.setSpacing(12)
        when = dates.clock(proof.checked_at)
        if proof.is_sound:
            line.addWidget(IconLabel("shield-check", "good", 18), 0, Qt.AlignmentFlag.AlignTop)
            words = self.tr("The hub’s signature holds. Checked now, at {time}.")
        else:
            line.addWidget(IconLabel("triangle-alert", "bad", 18), 0, Qt.AlignmentFlag.AlignTop)
            words = self.tr(
                "The signature does not hold, so this receipt proves nothing. Sync again; if it "
                "stays, tell the hub’s administrator. Checked now, at {time}."
            )
        line.addWidget(Label(words.format(time=when), "strong", wrap=True), 1)
        card.body.addLayout(line)
        return card

    def _facts(self, proof: Proof) -> QWidget:
        card = Card(self.tr("Receipt {number}").format(number=dates.number(proof.seq)))
        hub = proof.hub_name or self.tr("a hub that this laptop has left")
        at = f"{dates.day(dates.local_day(proof.at), year=True)}, {dates.clock(proof.at)}"
        rows = [
            (self.tr("Signed by"), hub),
            (self.tr("With the key"), f"\u2066{proof.hub_key}\u2069"),
            (self.tr("By the hub’s clock"), at),
            (self.tr("New in it"), self.tr("%n change(s) of yours", "", proof.changes)),
        ]
        if proof.set_aside:
            words = self.tr("%n change(s) wait(s) at the hub for an officer", "", proof.set_aside)
            rows.append((self.tr("Set aside"), words))
        if proof.is_sound:
            rows.append((self.tr("In all"), self.tr("the hub holds %n change(s) of this laptop",
                                                    "", proof.held)))  # fmt: skip
        for name, value in rows:
            card.body.addLayout(_fact(name, value))
        return card

    def _epochs(self, proof: Proof) -> QWidget:
        card = Card(self.tr("What the signature covers"))
        card.body.addWidget(
            Label(
                self.tr(
                    "Changes are numbered in lines, a new one begins with each start. The hub "
                    "signed the last number of each line and a sum over all changes up to it: if "
                    "one of them were missing or altered, the sum would be another."
                ),
                "body", "secondary", wrap=True,
            )
        )  # fmt: skip
        for epoch in proof.epochs:
            card.body.addLayout(self._epoch(epoch))
        return card

    def _epoch(self, epoch: EpochProof) -> QHBoxLayout:
        name = self.tr("Line {name}").format(name=f"\u2066{epoch.epoch[:8]}\u2069")
        words = self.tr("numbers 1 to {last}").format(last=dates.number(epoch.n))
        line = _fact(name, words)
        if epoch.is_same:
            line.addWidget(Badge(self.tr("same as here"), "good"))
        elif epoch.is_same is None and epoch.own_n > epoch.n:
            more = self.tr("%n newer here", "", epoch.own_n - epoch.n)
            line.addWidget(Badge(more, "neutral"))
        elif epoch.is_same is False:
            line.addWidget(Badge(self.tr("differs from here"), "warning"))
        return line


def _fact(name: str, value: str) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(12)
    label = Label(name, "body", "secondary")
    label.setFixedWidth(_NAME_WIDTH)
    line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    shown = Label(value, "body", wrap=True)
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    line.addWidget(shown, 1)
    return line
