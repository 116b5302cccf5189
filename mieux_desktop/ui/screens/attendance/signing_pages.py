"""Pages of signing on the laptop: who is next, the pad, thanks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.operations.people import PersonEntry
from mieux_desktop.operations.signing import Signing
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.lines import Line, LineModel
from mieux_desktop.ui.screens.attendance.signer_words import LanguageRow, SignerWords
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.signature_pad import SignaturePad

_SIDE, _COLUMN = 56, 760


class QueuePage(QWidget):
    """Whoever keeps the list sees who is next, or finds somebody by two letters."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label(self.tr("Who signs next?"), "display", wrap=True)
        self.state = Label("", "note", "secondary", wrap=True)
        self.bar = Bar(name=self.tr("People who have signed"))
        self.back = Button(self.tr("Back to the register"), role="link", key=self.tr("Esc"))
        self.next = Button("", "signature", "primary", key=self.tr("Enter"))
        self.skip = Button(self.tr("Somebody else"), "chevron-down", key="↓")
        self.search = SearchField(self.tr("Or type a name or scan a badge"))
        self.search.setAccessibleName(self.tr("Find a participant"))
        self.model = LineModel(self)
        self.list = RowList(self.tr("People found"), two_lines=True)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._problem = Label("", "body", "bad", wrap=True)
        self._next: bytes | None = None
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.next)
        row.addWidget(self.skip)
        row.addStretch(1)
        column = page_column(self, self.title, self.back)
        column.addWidget(self.state)
        column.addWidget(self.bar)
        column.addSpacing(tokens.GAP)
        column.addLayout(row)
        column.addWidget(self.search)
        column.addWidget(self.list, 100)
        column.addWidget(self._problem)
        column.addStretch(1)

    def show_state(self, activity: str, on: date, waiting: int, expected: int) -> None:
        """Show for which day, and how many have not signed."""
        words = self.tr("%n of {expected} people have not signed for {day}", "", waiting)
        told = words.format(expected=dates.number(expected), day=isolated(dates.day(on)))
        self.state.setText(f"{told} · {isolated(activity)}")
        self.bar.set_progress(expected - waiting, expected)
        self._problem.setText("")

    def show_next(self, entry: PersonEntry | None) -> None:
        """Offer the next person; None when everybody has signed."""
        self._next = entry.id if entry else None
        self.next.setVisible(entry is not None)
        self.skip.setVisible(entry is not None)
        self.next.setText(_short(entry.name) if entry else "")
        everybody = self.tr("Everybody who was there has signed")
        self.title.setText(self.tr("Who signs next?") if entry else everybody)

    def show_found(self, found: Sequence[PersonEntry], waiting: set[bytes]) -> None:
        """Show those whom the letters fit, and who of them has signed."""
        signed = self.tr("has signed")
        self.model.show_lines(
            [
                Line(
                    one.name, one.institution, id=one.id,
                    trailing="" if one.id in waiting else signed,
                )
                for one in found
            ]
        )  # fmt: skip
        self.list.setVisible(bool(found))
        self.list.setCurrentIndex(self.model.index(0) if found else QModelIndex())
        self.next.setVisible(not found and self._next is not None)
        self.skip.setVisible(not found and self._next is not None)

    def mark_other(self, step: int) -> None:
        """Mark another of those found."""
        if self.model.rowCount():
            row = (self.list.currentIndex().row() + step) % self.model.rowCount()
            self.list.setCurrentIndex(self.model.index(row))

    def chosen(self) -> bytes | None:
        """Return who is marked, else who is next."""
        index = self.list.currentIndex()
        if index.isValid():
            return self.model.lines[index.row()].id
        return None if self.search.text().strip() else self._next

    def show_problem(self, sentence: str) -> None:
        """Say why the page of a person could not be shown."""
        self._problem.setText(sentence)


class PadPage(QWidget):
    """One person's name and the pad."""

    def __init__(self) -> None:
        super().__init__()
        self._words = SignerWords("en")
        self._on: date | None = None
        self._activity = ""
        self.name = Label("", "display", wrap=True)
        self._about = Label("", "note", "secondary", wrap=True)
        self._day = Label("", "heading", wrap=True)
        self.back = Button("", role="link", key=self.tr("Esc"))
        self.languages = LanguageRow()
        self.pad = SignaturePad(self.tr("Signature"))
        self._told = Label("", "note", "secondary", wrap=True)
        self.last = Button("", "undo-2", key="Ctrl+Z")
        self.last.setAccessibleName(self.tr("Take back a line"))
        self.last.setToolTip(self.tr("Take back a line"))
        self.clear = Button("", "rotate-ccw", key=self.tr("Del"))
        self.done = Button("", "check", "primary", key=self.tr("Enter"))
        for button in (self.last, self.clear):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._told, 1)
        for button in (self.last, self.clear, self.done):
            foot.addWidget(button)
        column = page_column(self, self.name, self.back, wide=True)
        column.addWidget(self._about)
        column.addWidget(self.languages)
        column.addWidget(self._day)
        column.addWidget(self.pad, 1)
        column.addLayout(foot)
        self.last.clicked.connect(self.pad.take_back)
        self.clear.clicked.connect(self.pad.clear)
        self.pad.changed.connect(self._follow)

    def show_day(self, activity: str, on: date) -> None:
        """Show for which day the person signs."""
        self._activity, self._on = activity, on
        self._show_day()

    def show_signer(self, signer: Signing) -> None:
        """Show whose signature is asked for, on an empty pad."""
        self.name.setText(signer.name)
        self._about.setText(signer.about)
        self._about.setVisible(bool(signer.about))
        self.pad.clear()
        if signer.signed_at is not None and self._on is not None:
            words = self._words
            self._tell(words.say("sign_already", day=words.day(self._on)), "warning")

    def speak(self, words: SignerWords) -> None:
        """Say everything in a language."""
        self._words = words
        self.setLayoutDirection(words.direction)
        self.languages.show_chosen(words.code)
        self.back.setText(words.say("back"))
        self.clear.setText(words.say("sign_clear"))
        self.done.setText(words.say("sign_sign"))
        self._show_day()

    def ask_to_draw(self) -> None:
        """Say that there is no signature yet."""
        self._tell(self._words.say("sign_empty"), "bad")

    def show_problem(self, sentence: str) -> None:
        """Say why the signature is not kept."""
        self._tell(sentence, "bad")
        self.done.setEnabled(True)

    def _show_day(self) -> None:
        if self._on is not None:
            title = self._words.say("sign_title", day=self._words.day(self._on))
            self._day.setText(f"{title} · {isolated(self._activity)}")

    def _follow(self) -> None:
        drawn = bool(self.pad.strokes())
        self.last.setEnabled(drawn)
        self.clear.setEnabled(drawn)
        self.done.setEnabled(True)
        self._tell("", "secondary")

    def _tell(self, sentence: str, tone: str) -> None:
        self._told.setText(sentence)
        self._told.set_tone(tone)


class ThanksPage(QWidget):
    """Says that the signature is kept."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "display", wrap=True)
        self._name = Label("", "title", "secondary", wrap=True)
        self.go = Button(self.tr("Next person"), "chevron-right", "primary", key=self.tr("Enter"))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 40, _SIDE, 40)
        column.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(2)
        column.addWidget(IconLabel("circle-check", "good", 56), alignment=middle)
        for label in (self._words, self._name):
            label.setAlignment(middle)
            column.addWidget(label)
        column.addWidget(self.go, alignment=middle)
        column.addStretch(3)

    def show_signed(self, name: str, on: date, words: SignerWords) -> None:
        """Tell a person by name that they have signed."""
        self._words.setText(words.say("sign_thanks", day=words.day(on)))
        self._name.setText(name)


def page_column(page: QWidget, title: Label, back: Button, *, wide: bool = False) -> QVBoxLayout:
    """Return the column of a page, below its title and the way back."""
    holder = QWidget()
    if not wide:
        holder.setMaximumWidth(_COLUMN)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    head = QHBoxLayout()
    head.setSpacing(tokens.GAP)
    policy = title.sizePolicy()  # a name without a space may be wider than the screen
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    title.setSizePolicy(policy)
    head.addWidget(title, 1)
    head.addWidget(back, alignment=Qt.AlignmentFlag.AlignTop)
    outer = QVBoxLayout(page)
    outer.setContentsMargins(_SIDE, 32, _SIDE, 32)
    outer.setSpacing(6)
    outer.addLayout(head)
    outer.addLayout(_in_start(holder), 1)
    return column


def _in_start(holder: QWidget) -> QLayout:
    row = QHBoxLayout()
    row.addWidget(holder, 100)
    row.addStretch(1)
    return row


def _short(name: str) -> str:
    return name if len(name) <= 48 else f"{name[:47]}…"
