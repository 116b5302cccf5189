"""Details of a cell: what happened to the mark, and the signatures of its day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.evidence import Signature, read_strokes
from mieux_desktop.operations.attendance_history import CellHistory, MarkChange
from mieux_desktop.ui import dates
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.marks import MarkWords, SignWords
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.page import scrolling
from mieux_desktop.ui.widgets.signature_pad import SignatureView

_WIDTH, _LEAST_WIDTH = 296, 232


class DetailPane(QFrame):
    """Follows the current cell of the register; Esc or H closes it."""

    closed = Signal()
    void_requested = Signal(object)  # a Signature

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFixedWidth(_WIDTH)
        self._words = MarkWords(self)
        self._signs = SignWords(self)
        cross = IconButton("x", self.tr("Close the details"), key="H")
        cross.clicked.connect(self.closed)
        self.name = Label("", "heading", wrap=True)
        self._about = Label("", "caption", "secondary", wrap=True)
        self._session = Label("", "caption", "secondary", wrap=True)
        self.mark = Label(self.tr("History of the mark"), "strong")
        self._changes = QVBoxLayout()
        self._changes.setSpacing(8)
        self._signatures = QVBoxLayout()
        self._signatures.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(cross, alignment=Qt.AlignmentFlag.AlignTop)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 0, 14, 14)
        column.setSpacing(8)
        for widget in (self._about, self._session, Rule(), self.mark):
            column.addWidget(widget)
        column.addLayout(self._changes)
        column.addWidget(Rule())
        column.addWidget(Label(self.tr("Signatures of the day"), "strong"))
        column.addLayout(self._signatures)
        column.addStretch(1)
        head = QVBoxLayout()
        head.setContentsMargins(14, 10, 8, 0)
        head.addLayout(top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(scrolling(inside), 1)

    def narrow(self, narrow: bool) -> None:
        """Take less room, or what it takes to read well."""
        self.setFixedWidth(_LEAST_WIDTH if narrow else _WIDTH)

    def show_cell(self, name: str, about: str, session: Session) -> None:
        """Show which cell this is, before its history is read."""
        self.name.setText(isolated(name))
        self._about.setText(about)
        self._about.setVisible(bool(about))
        title = f"{dates.clock(session.starts)} {session.title}".strip()
        self._session.setText(f"{dates.day(session.on)} · {isolated(title)}")

    def show_history(self, history: CellHistory) -> None:
        """Show what happened, newest first."""
        _empty(self._changes)
        _empty(self._signatures)
        for change in history.changes:
            self._changes.addWidget(self._change(change))
        if not history.changes:
            words = self.tr("Nobody has marked this cell yet.")
            self._changes.addWidget(Label(words, "body", "secondary", wrap=True))
        for signature in history.signatures:
            self._signatures.addWidget(self._signature(signature))
        if not history.signatures:
            words = self.tr("No signature for this day yet.")
            self._signatures.addWidget(Label(words, "body", "secondary", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _change(self, change: MarkChange) -> QWidget:
        was = self._words.whole(change.was)
        words = self.tr("{now} (was: {was})") if change.was else "{now}"
        said = words.format(now=isolated(self._words.whole(change.now)), was=isolated(was))
        on = dates.day_month(dates.local_day(change.at))
        at = self.tr("{day}, {time}").format(day=on, time=dates.clock(change.at))
        by = " · ".join(part for part in (at, isolated(change.author)) if part)
        lines: list[tuple[str, str, str]] = [(said, "body", ""), (by, "caption", "secondary")]
        if change.why:
            why = self.tr("Reason: {reason}").format(reason=isolated(change.why))
            lines.append((why, "caption", "warning"))
        return _stacked([Label(text, step, tone, wrap=True) for text, step, tone in lines])

    def _signature(self, signature: Signature) -> QWidget:
        said = self._signs.of(signature.kind, signature.signed_at.astimezone().time())
        widgets: list[QWidget] = []
        strokes = read_strokes(signature.strokes)
        if strokes:
            view = SignatureView(self.tr("Signature"))
            view.show_strokes(strokes)
            view.setFixedHeight(72)
            widgets.append(view)
        widgets.append(Label(said[:1].upper() + said[1:], "caption", "secondary", wrap=True))
        if signature.void_reason:
            why = self.tr("Taken back: {reason}").format(reason=isolated(signature.void_reason))
            widgets.append(Label(why, "caption", "warning", wrap=True))
            return _stacked(widgets)
        void = Button(self.tr("Take back…"), "undo-2", small=True)
        void.setAccessibleDescription(said)
        void.clicked.connect(lambda: self.void_requested.emit(signature))
        row = QHBoxLayout()
        row.addWidget(void)
        row.addStretch(1)
        holder = _stacked(widgets)
        holder.layout().addLayout(row)  # type: ignore[union-attr]
        return holder


def _stacked(widgets: Sequence[QWidget]) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
