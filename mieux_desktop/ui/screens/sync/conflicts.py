"""Conflicts: the versions of one text side by side, one conflict after the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.word_differences import Span, word_differences
from mieux_desktop.operations.conflicts import Conflict, VersionShown
from mieux_desktop.operations.own_versions import Cell
from mieux_desktop.operations.report_text_citations import without_citations
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.sync.record_words import (
    entity_word,
    field_word,
    title_words,
    value_words,
)
from mieux_desktop.ui.screens.sync.versions import VersionCard
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import TextArea
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.marked_text import MarkedText
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, scrolling
from mieux_desktop.ui.widgets.states import EmptyState

_PER_ROW = 3
_QUOTED = 400
_MARKED_UP_TO = 20_000  # characters; the words of longer texts are not compared


class ConflictsPage(Page):
    """Shows one conflict; the choices between its versions are equal."""

    keep_requested = Signal(object, object)  # Conflict, VersionShown
    write_requested = Signal(object, str)  # Conflict, own text
    next_requested = Signal(int)  # 1 or -1
    open_requested = Signal(object)  # Conflict: where the record is
    own_typed = Signal(object, str)  # cell, own text so far: to be kept, it decides nothing
    forget_requested = Signal(object)  # cell of an own text that no conflict waits for

    def __init__(self) -> None:
        super().__init__()
        self.conflict: Conflict | None = None
        self.cards: list[VersionCard] = []
        self.own: TextArea | None = None
        self._empty = EmptyState(
            "git-merge",
            self.tr("No text in two versions"),
            self.tr(
                "When two laptops change the same text before they exchange, both versions are "
                "kept, and you choose here."
            ),
        )
        self._title = Label("", "heading")
        self._what = ElidedLabel("", "body", "secondary")
        self.open = Button(self.tr("Show it"), "external-link", "link", small=True)
        self.open.clicked.connect(self._open)
        self.next = Button(
            self.tr("Next conflict"), "arrow-down", "link", key=shown_key("Ctrl+Down"), small=True
        )
        self.next.clicked.connect(lambda: self.next_requested.emit(1))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(IconLabel("git-merge", "warning", 18))
        top.addWidget(self._title)
        top.addWidget(self._what, 1)
        top.addWidget(self.open)
        top.addWidget(self.next)
        self._held = QWidget()
        self._grid = QGridLayout(self._held)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.GAP)
        self._safe = Label("", "body", "secondary", wrap=True)
        self._one = QWidget()
        column = QVBoxLayout(self._one)
        column.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, tokens.GAP)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._safe)
        column.addWidget(self._held)
        column.addStretch(1)
        self._area = scrolling(self._one)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._left: tuple[Cell, str] | None = None
        layout.addLayout(self._notices)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._area, 1)
        self._area.hide()

    def show_conflict(
        self, conflict: Conflict | None, place: int, total: int, own: str | None = None
    ) -> None:
        """Show a conflict, “1 of 2”, with the own text that was typed beside it before."""
        self._empty.setVisible(conflict is None)
        self._area.setVisible(conflict is not None)
        self.next.setVisible(total > 1)
        if conflict is not None:
            words = self.tr("Conflict {place} of {total}")
            self._title.setText(words.format(place=place + 1, total=total))
        if conflict == self.conflict:
            return
        self.conflict = conflict
        self._clear()
        if conflict is not None:
            self._fill(conflict, own)
        self._show_keys()
        if self.isVisible():
            self.focus_first()

    def show_left(self, left: tuple[Cell, str] | None) -> None:
        """Offer an own text whose conflict was decided while it was written."""
        if left == self._left:
            return
        self._left = left
        while (item := self._notices.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        top = 12 if left is not None else 0
        self._notices.setContentsMargins(tokens.MARGIN, top, tokens.MARGIN, 0)
        if left is not None:
            cell, text = left
            words = without_citations(text)
            self._notices.addWidget(
                Notice(
                    "info",
                    words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…",
                    title=self.tr("A conflict was decided elsewhere while you wrote your own text"),
                    buttons=(
                        (self.tr("Copy your text"), lambda: QApplication.clipboard().setText(text)),
                        (self.tr("Forget it"), lambda: self.forget_requested.emit(cell)),
                    ),
                )
            )

    def flush(self) -> None:
        """Report the own text at once if its writer has not paused yet."""
        if self.own is not None:
            self.own.flush()

    def keep_place(self, place: int) -> None:
        """Keep the version at a place, as its button does."""
        if place < len(self.cards):
            self.cards[place].kept.emit()

    def keep_own(self) -> None:
        """Keep the text typed."""
        if self.conflict is not None and self.own is not None:
            self.own.flush()
            self.write_requested.emit(self.conflict, self.own.toPlainText())

    def focus_first(self) -> None:
        versions = self.conflict.versions if self.conflict else ()
        # Return shall not delete at once where a deletion stands first.
        safe = (card for card, v in zip(self.cards, versions, strict=True) if not v.is_deletion)
        card = next(safe, None)
        target: QWidget = card.keep if card else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self.cards, self.own = [], None
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, conflict: Conflict, own: str | None) -> None:
        deletion = conflict.field == "deleted"
        what = entity_word(conflict.entity)
        name = what
        if title := title_words(conflict.entity, conflict.title):
            name = self.tr("{what} “{title}”").format(what=what, title=title)
        self._what.setText(f"{name}, {field_word(conflict.field)}")
        self.open.setVisible(bool(conflict.place))
        self._safe.setText(
            self.tr("It stays visible until you choose. Nothing is lost: the history keeps both.")
            if deletion
            else self.tr("Nothing is lost: the versions that you do not keep stay in the history.")
        )
        texts = [value_words(conflict, version.text) for version in conflict.versions]
        spans = _differences(texts) if not deletion else [()] * len(texts)
        for place, version in enumerate(conflict.versions):
            card = self._card(conflict, version, texts[place], spans[place], place)
            self.cards.append(card)
            self._grid.addWidget(card, place // _PER_ROW, place % _PER_ROW)
        if conflict.can_write:
            self._add_own(conflict, conflict.shown if own is None else conflict.as_shown(own))
        columns = min(_PER_ROW, len(self.cards) + conflict.can_write)
        for column in range(_PER_ROW):
            self._grid.setColumnStretch(column, 1 if column < max(columns, 2) else 0)

    def _card(
        self,
        conflict: Conflict,
        version: VersionShown,
        text: str,
        spans: Sequence[Span],
        place: int,
    ) -> VersionCard:
        author = version.author_name or self.tr("Somebody not received yet")
        laptop = self.tr("this laptop") if version.laptop_name is None else version.laptop_name
        detail = " · ".join(filter(None, (laptop, moment(version.at))))
        keep, icon = self.tr("Keep this"), "check"
        if conflict.field == "deleted":
            keep, icon = self.tr("Keep it"), "check"
        if version.is_deletion:
            keep, icon, text, spans = self.tr("Delete it"), "trash-2", self.tr("Deleted"), ()
        state = self.tr("shown now") if version.is_shown else ""
        body = MarkedText(self.tr("Version of {name}").format(name=author), text, spans)
        key = str(place + 1) if place < 9 else ""
        card = VersionCard(author, detail, state, body, keep, icon, key)
        card.kept.connect(partial(self.keep_requested.emit, conflict, version))
        return card

    def _add_own(self, conflict: Conflict, text: str) -> None:
        self.own = own = TextArea(text, name=self.tr("Your own text"), lines=5)
        own.paused.connect(
            lambda: self.own_typed.emit(conflict.cell, conflict.as_kept(own.toPlainText()))
        )
        keep = Button(self.tr("Keep my text"), "pencil", key=shown_key("Ctrl+Return"), small=True)
        keep.clicked.connect(self.keep_own)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Or write your own"), "caption", "secondary"))
        column.addWidget(self.own, 1)
        row = QHBoxLayout()
        row.addWidget(keep)
        row.addStretch(1)
        column.addLayout(row)
        count = len(self.cards)
        if count < _PER_ROW:
            self._grid.addWidget(holder, 0, count)
        else:
            self._grid.addWidget(holder, (count - 1) // _PER_ROW + 1, 0, 1, _PER_ROW)

    def _show_keys(self) -> None:
        if self.conflict is None:
            self.set_keys()
            return
        hints = [("–".join(("1", str(len(self.cards)))), self.tr("keep a version"))]
        if self.own is not None:
            hints.append((shown_key("Ctrl+Return"), self.tr("keep my text")))
        hints.append((shown_key("Ctrl+Down"), self.tr("next conflict")))
        hints.append((shown_key("Ctrl+Z"), self.tr("undo a choice")))
        self.set_keys(*hints)

    def _open(self) -> None:
        if self.conflict is not None:
            self.open_requested.emit(self.conflict)


def _differences(texts: Sequence[str]) -> list[Sequence[Span]]:
    """Return what only each text has: beside the last, which is in force; the last beside all."""
    if sum(map(len, texts)) > _MARKED_UP_TO or len(texts) < 2:
        return [()] * len(texts)
    *others, last = texts
    marked: list[Sequence[Span]] = []
    of_last: list[Span] = []
    for other in others:
        of_other, of_this = word_differences(other, last)
        marked.append(of_other)
        of_last += of_this
    return [*marked, of_last]
