"""The versions of a report, newest first, and two of them side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.report_versions import Life, ReportVersion, Verdict
from mieux_desktop.operations.report_comparison import ComparedSection
from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.ui.screens.report.life_bar import moment
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, Label
from mieux_desktop.ui.widgets.marked_text import MarkedText
from mieux_desktop.ui.widgets.page import scrolling

_TALLEST = 2_000  # a section is read whole; the page around it scrolls


class VersionsPane(QWidget):
    """Lists what was submitted, what was decided on it, and compares."""

    compare_requested = Signal(bytes, object)  # older version, newer one or None: as it is now
    accept_requested = Signal(bytes)  # one of several that were submitted apart

    def __init__(self) -> None:
        super().__init__()
        self.empty = Label(
            self.tr("Nothing was submitted yet. Each version stays here as it was."),
            tone="secondary",
            wrap=True,
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.held: list[Card] = []
        self._shown: object = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(self.empty)
        column.addLayout(self._cards)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(body))

    def show_versions(self, view: LifeView | None) -> None:
        """Show all versions of a report."""
        if view is None or (view.life, view.names) == self._shown:
            return
        self._shown = (view.life, view.names)
        for card in self.held:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.held = []
        for place, version in enumerate(reversed(view.life.versions)):
            self._add(view, version, first=place == 0)
        self.empty.setVisible(not view.life.versions)

    def _add(self, view: LifeView, version: ReportVersion, *, first: bool) -> None:
        life = view.life
        card = Card()
        card.body.setContentsMargins(12, 10, 12, 10)
        card.body.setSpacing(4)
        top = QHBoxLayout()
        words = self.tr("Version {number}").format(number=version.number)
        top.addWidget(Label(words, "strong"), 1)
        top.addWidget(Badge(*self._state(life, version)))
        card.body.addLayout(top)
        name = view.names.get(version.submitted_by) or self.tr("somebody not received yet")
        words = self.tr("Submitted by {name} on {when}")
        told = words.format(name=name, when=moment(version.submitted_at))
        card.body.addWidget(Label(told, "caption", "secondary", wrap=True))
        if version.reason:
            words = self.tr("Reason of the amendment: {reason}")
            card.body.addWidget(Label(words.format(reason=version.reason), wrap=True))
        decision = life.decision(version)
        if decision is not None:
            name = view.names.get(decision.decided_by) or self.tr("somebody not received yet")
            words = self.tr("Accepted by {name} on {when}")
            if decision.verdict is Verdict.RETURNED:
                words = self.tr("Returned by {name} on {when}")
            told = words.format(name=name, when=moment(decision.decided_at))
            card.body.addWidget(Label(told, "caption", "secondary", wrap=True))
            if decision.word:
                card.body.addWidget(Label(f"“{decision.word}”", wrap=True))
        mark = version.sha256.hex()[:16]
        words = self.tr("Fingerprint {mark}").format(
            mark=" ".join(mark[i : i + 4] for i in range(0, 16, 4))
        )
        card.body.addWidget(Label(words, "caption", "secondary"))
        card.body.addLayout(self._ways(view, version, first=first))
        self.held.append(card)
        self._cards.addWidget(card)

    def _ways(self, view: LifeView, version: ReportVersion, *, first: bool) -> QHBoxLayout:
        life = view.life
        row = QHBoxLayout()
        row.setSpacing(4)
        others = [v for v in life.versions if v.id != version.id]
        before = [v for v in others if v.number <= version.number]
        if before:
            words = self.tr("Compare with version {number}").format(number=before[-1].number)
            link = Button(words, role="link", small=True)
            link.clicked.connect(lambda: self.compare_requested.emit(before[-1].id, version.id))
            row.addWidget(link)
        if first:
            link = Button(self.tr("Compare with the text now"), role="link", small=True)
            link.clicked.connect(lambda: self.compare_requested.emit(version.id, None))
            row.addWidget(link)
        apart = len(life.newest) > 1 and version in life.newest and life.decision(version) is None
        if view.may_decide and apart and life.reopening is None:
            link = Button(self.tr("Accept this version"), role="link", small=True)
            link.clicked.connect(lambda: self.accept_requested.emit(version.id))
            row.addWidget(link)
        row.addStretch(1)
        return row

    def _state(self, life: Life, version: ReportVersion) -> tuple[str, str]:
        verdict = life.verdict(version)
        if verdict is Verdict.ACCEPTED:
            return self.tr("Accepted"), "good"
        if verdict is Verdict.RETURNED:
            return self.tr("Returned"), "warning"
        if version not in life.newest:
            return self.tr("Replaced"), "neutral"
        if life.reopening is not None:
            return self.tr("Taken back"), "neutral"
        return self.tr("Submitted"), "info"


class ComparisonPage(QWidget):
    """Two versions side by side: only the sections that differ, unless all are wanted."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self.back = Button(self.tr("Back to the report"), "arrow-left", key="Esc")
        self.back.clicked.connect(self.closed)
        QShortcut(
            QKeySequence("Esc"), self, self.closed.emit,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )  # fmt: skip
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 24, 12)
        top.addWidget(self.title, 1)
        top.addWidget(self.back)
        self._body = QWidget()
        self._grid = QGridLayout(self._body)
        self._area = scrolling(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)

    def show_rows(self, left: str, right: str, rows: Sequence[ComparedSection]) -> None:
        """Show the sections that differ under the names of both versions."""
        self.title.setText(self.tr("{left} and {right}").format(left=left, right=right))
        self._body = QWidget()
        grid = QGridLayout(self._body)
        grid.setContentsMargins(24, 0, 24, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        differing = [row for row in rows if row.differs]
        line = 0
        for column, words in enumerate((left, right)):
            grid.addWidget(Label(words, "caption", "secondary"), line, column)
        for row in differing:
            grid.addWidget(Label(row.title, "strong", wrap=True), line + 1, 0, 1, 2)
            line += 2
            for column, (name, text, spans) in enumerate(
                ((left, row.old, row.only_old), (right, row.new, row.only_new))
            ):
                card = Card()
                card.body.setContentsMargins(12, 10, 12, 10)
                words = self.tr("{version}: {section}").format(version=name, section=row.title)
                card.body.addWidget(MarkedText(words, text, spans, tallest=_TALLEST))
                grid.addWidget(card, line, column)
        if not differing:
            words = self.tr("Both say the same.")
            if not rows:
                words = self.tr("One of them was not submitted in this language.")
            grid.addWidget(Label(words, tone="secondary"), line + 1, 0, 1, 2)
        grid.setRowStretch(line + 2, 1)
        self._area.setWidget(self._body)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
