"""One category of result as a card: what was expected, what was achieved, how far, on what."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mieux_desktop.domain.evaluations import Achievement, Degree
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_achievements import AchievementLine
from mieux_desktop.ui.screens.report.evidence_chips import EvidenceChips
from mieux_desktop.ui.screens.report.growing_text import GrowingText
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.two_versions import TwoVersionsMark


class ResultCard(Card):
    """Edits the results in one category; `stated` is what may be taken over as expected."""

    typed = Signal()  # a pause in typing
    left = Signal()  # the keyboard left a text
    choice_made = Signal(dict)  # fields by name
    evidence_requested = Signal(QWidget)  # the button under which the list opens
    evidence_opened = Signal(object)  # Evidence

    def __init__(self, line: AchievementLine, stated: str) -> None:
        super().__init__()
        self.line = line
        self.drafted = False  # words are durable but not yet a change
        self._stated = line.inherited or stated
        self._shown: tuple[str, str] | None = ("", "")  # texts shown by the program, or kept
        self._evidence: Mapping[bytes, Evidence] = {}
        self.setAccessibleName(line.label)
        self.expected = GrowingText(
            name=self.tr("Expected: {category}").format(category=line.label)
        )
        self.achieved = GrowingText(
            name=self.tr("Achieved: {category}").format(category=line.label)
        )
        self.achieved.setPlaceholderText(self.tr("What was achieved"))
        self.take_over = Button(self.tr("Take over what is stated"), role="link", small=True)
        self.take_over.clicked.connect(self._take_over)
        self.degree = ComboBox(self.tr("How far"), placeholder=self.tr("How far"))
        self.degree.set_items(
            [
                (self.tr("Achieved"), Degree.FULL),
                (self.tr("Largely achieved"), Degree.LARGELY),
                (self.tr("Partly achieved"), Degree.PARTLY),
                (self.tr("Not achieved"), Degree.NOT),
            ]
        )
        self.chips = EvidenceChips()
        self.versions = TwoVersionsMark()
        self._unsupported = QWidget()
        mark = QHBoxLayout(self._unsupported)
        mark.setContentsMargins(0, 0, 0, 0)
        mark.setSpacing(6)
        mark.addWidget(IconLabel("circle-alert", "warning"))
        mark.addWidget(Label(self.tr("No evidence cited"), "caption", "warning"))
        mark.addStretch(1)
        self._lay_out()
        for text in (self.expected, self.achieved):
            text.paused.connect(self._tell_typing)
            text.left.connect(self.left)
        self.degree.activated.connect(
            lambda _: self.choice_made.emit({"degree": self.degree.currentData()})
        )
        self.chips.requested.connect(self.evidence_requested)
        self.chips.opened.connect(self.evidence_opened)
        self.chips.taken_away.connect(self._take_away)
        self.show_line(line)

    def show_line(self, line: AchievementLine) -> None:
        """Show what the store holds; words being typed stay."""
        if self.is_typing() or self.drafted:
            expected, achieved = self.words()
            line = replace(line, shown=replace(line.shown, expected=expected, achieved=achieved))
        else:
            self._show_words(line.shown)
        self.line = line
        self.expected.setPlaceholderText(line.inherited or self.tr("What was expected"))
        if self.degree.currentData() != line.shown.degree:
            self.degree.setCurrentIndex(self.degree.findData(line.shown.degree))
        self._show_state()

    def show_evidence(self, evidence: Mapping[bytes, Evidence]) -> None:
        """Tell what the ids cited stand for."""
        self._evidence = evidence
        self._show_state()

    def words(self) -> tuple[str, str]:
        """Return what is expected and achieved as typed."""
        return self.expected.toPlainText().strip(), self.achieved.toPlainText().strip()

    def take_words(self) -> tuple[str, str]:
        """Return the words as typed; from now on they count as kept."""
        self._shown = words = self.words()
        return words

    def forget_kept(self) -> None:
        """Take the words as not kept: the disk refused them."""
        self._shown = None

    def is_typing(self) -> bool:
        """Tell whether there are words that were not kept yet."""
        return self.words() != self._shown

    def flush(self) -> None:
        """Report a waiting pause at once."""
        self.expected.flush()
        self.achieved.flush()

    def focus_first(self) -> None:
        """Put the keyboard into the first text that is empty."""
        text = self.achieved if self.words()[0] else self.expected
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(6)
        top = QHBoxLayout()
        top.addWidget(Label(self.line.label, "strong", wrap=True), 1)
        top.addWidget(self.versions)
        self.body.addLayout(top)
        for caption, text in (
            (self.tr("Expected"), self.expected), (self.tr("Achieved"), self.achieved),
        ):  # fmt: skip
            line = QHBoxLayout()
            line.addWidget(Label(caption, "caption", "secondary"), 1)
            if text is self.expected:
                line.addWidget(self.take_over)
            self.body.addLayout(line)
            self.body.addWidget(text)
        self.body.addWidget(self.degree)
        self.body.addWidget(self.chips)
        self.body.addWidget(self._unsupported)

    def _show_words(self, shown: Achievement) -> None:
        words = shown.expected, shown.achieved
        for text, held in zip((self.expected, self.achieved), words, strict=True):
            if text.toPlainText().strip() != held.strip():
                text.setPlainText(held)
        self._shown = self.words()

    def _show_state(self) -> None:
        expected, achieved = self.words()
        self.chips.show_cited(self.line.shown.evidence, self._evidence)
        shown = replace(self.line.shown, achieved=achieved)
        self._unsupported.setVisible(not replace(self.line, shown=shown).supported)
        self.take_over.setVisible(bool(self._stated) and not expected)

    def _tell_typing(self) -> None:
        self._show_state()
        self.typed.emit()

    def _take_over(self) -> None:
        self.expected.setPlainText(self._stated)
        self.expected.flush()
        self._tell_typing()
        self.achieved.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self, id_: bytes) -> None:
        left = tuple(held for held in self.line.shown.evidence if held != id_)
        self.choice_made.emit({"evidence": left})
