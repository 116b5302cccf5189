"""Evaluation screen: criteria, the one being judged, and the evidence, side by side."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations.evaluations import Criterion, EvaluationView, State
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_locks import Lock
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.evaluation.evidence_list import EvidenceList
from mieux_desktop.ui.screens.evaluation.judging import JudgingPane
from mieux_desktop.ui.screens.evaluation.lists import CriteriaList
from mieux_desktop.ui.screens.evaluation.models import CriteriaModel, EvidenceModel, EvidenceWords
from mieux_desktop.ui.widgets.buttons import Button, FilterChip, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import SearchField
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Page, scrolling

_WIDTH_FOR_TITLE = 880
_CRITERIA_WIDTH = 256
_EVIDENCE_WIDTH = 368
_JUDGING_WIDTH = 446  # at 1280; beyond, all the room is its
_HEAD = 44


class EvaluationScreen(Page):
    """Three panes; what is chosen at the left is judged in the middle with what stands right."""

    criterion_shown = Signal(object)  # Criterion, whose text may now be typed on
    cite_requested = Signal(bytes, bool)  # id of evidence, whether it is to be cited
    activity_chosen = Signal(bytes)
    report_requested = Signal()  # the evaluation as a document
    holder_requested = Signal()  # the report that holds the scores

    def __init__(self, challenges: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._view: EvaluationView | None = None
        self._wanted: State | None = None  # the criterion to go to
        self._offered: tuple[Sequence[tuple[str, bytes]], bytes] | None = None
        self._words = EvidenceWords(self)
        self.judging = JudgingPane(challenges)
        self.judging.taken_back.connect(lambda id_: self.cite_requested.emit(id_, False))
        self.judging.typed.connect(self._remember)
        self.report = Button(self.tr("Evaluation report"), "file-text", key="Ctrl+Shift+R")
        self.report.clicked.connect(self.report_requested)
        self.header_buttons = (self.report,)
        self._lock: Lock | None = None
        self._locked: Notice | None = None
        self._above = QVBoxLayout()
        self._above.setContentsMargins(24, 0, 24, 0)
        layout = QHBoxLayout()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._above)
        outer.addLayout(layout, 1)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._criteria_pane(), _CRITERIA_WIDTH)
        layout.addWidget(Rule(vertical=True))
        layout.addWidget(scrolling(self.judging), _JUDGING_WIDTH)
        layout.addWidget(Rule(vertical=True))
        layout.addWidget(self._evidence_pane(), _EVIDENCE_WIDTH)
        self.set_keys(
            ("1–5", self.tr("score")),
            ("C", self.tr("cite")),
            ("Ctrl+↓", self.tr("next criterion")),
        )

    def show_activities(self, items: Sequence[tuple[str, bytes]], current: bytes) -> None:
        """Offer the activities of a mission that has several."""
        if (items, current) == self._offered:
            return
        self._offered = (items, current)
        self.activity.set_items(list(items), current)
        self._chooser.setVisible(len(items) > 1)

    def show_evaluation(self, view: EvaluationView) -> None:
        """Show an evaluation; the criterion at hand stays, unless the activity is another."""
        other = self._view is None or self._view.activity_id != view.activity_id
        self._view = view
        self._criteria.show(view.criteria)
        self.criteria.updateGeometry()
        self.judging.challenges.set_chosen(view.challenges)
        total = len(view.criteria)
        self._complete.setText(
            self.tr("{done} of {total} complete").format(done=view.complete, total=total)
        )
        self._missing.setText(self._what_is_missing(view))
        if other or not self.criteria.currentIndex().isValid():
            self.criteria.setCurrentIndex(self._criteria.index(0))
        self._show_current()
        if self._wanted is not None:
            self._go_to_wanted(view)

    def want(self, state: State | None) -> None:
        """Go to the first criterion in a state when the evaluation is shown next."""
        self._wanted = state

    def show_lock(self, lock: Lock | None) -> None:
        """Say that a report which was submitted holds the scores; None: they can be changed."""
        if lock == self._lock:
            return
        self._lock = lock
        if self._locked is not None:
            self._locked.hide()
            self._locked.deleteLater()
        self._locked = None
        self._above.setContentsMargins(24, 12 if lock else 0, 24, 12 if lock else 0)
        if lock is not None:
            words = self.tr(
                "Version {number} of the mission report prints these scores. Take the report "
                "back or amend it to change them."
            )
            if lock.kind is DocumentKind.ACTIVITY_EVALUATION:
                words = self.tr(
                    "Version {number} of the activity evaluation prints these scores. Take the "
                    "report back or amend it to change them."
                )
            button = (self.tr("Open the report"), self.holder_requested.emit)
            self._locked = Notice("info", words.format(number=lock.number), buttons=(button,))
            self._above.addWidget(self._locked)
        self.judging.set_locked(lock is not None)
        self.evidence.setEnabled(lock is None)

    def criterion(self) -> Criterion | None:
        """Return the criterion being judged."""
        row = self.criteria.currentIndex().row()
        return self._criteria.criteria[row] if row >= 0 else None

    def step(self, step: int) -> None:
        """Go to the next or an earlier criterion and stay in the same field."""
        row = self.criteria.currentIndex().row() + step
        if 0 <= row < self._criteria.rowCount():
            self.criteria.setCurrentIndex(self._criteria.index(row))

    def score(self, value: int) -> None:
        """Choose a score as a click does."""
        if self._lock is not None:
            return
        self.judging.score.set_score(value)
        self.judging.score.score_changed.emit(value)

    def cite_current(self) -> None:
        """Cite the current evidence, the first of the list if none is current, or take it back."""
        index = self.evidence.currentIndex()
        if not index.isValid():
            index = self._evidence.index(0)
        self._cite(index)

    def focus_first(self) -> None:
        self.criteria.setFocus(Qt.FocusReason.OtherFocusReason)

    def _criteria_pane(self) -> QWidget:
        self._criteria = CriteriaModel(self)
        self.criteria = CriteriaList(self.tr("Criteria"))
        self.criteria.setModel(self._criteria)
        self.criteria.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self._complete = ElidedLabel("", "body", "secondary")
        self._complete.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._missing = Label("", "caption", "secondary", wrap=True)
        self._missing.setContentsMargins(16, 12, 16, 12)
        self.activity = ComboBox(self.tr("Activity"))
        self.activity.activated.connect(
            lambda _: self.activity_chosen.emit(self.activity.currentData())
        )
        self._chooser = QWidget()
        row = QHBoxLayout(self._chooser)
        row.setContentsMargins(16, 12, 16, 0)
        row.addWidget(self.activity)
        self._chooser.hide()
        head = _head(Label(self.tr("Criteria"), "heading"))
        head.addWidget(self._complete, 1)
        return _pane(_CRITERIA_WIDTH, self._chooser, head, self.criteria, self._missing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._evidence_title.setVisible(self.width() >= _WIDTH_FOR_TITLE)

    def _evidence_pane(self) -> QWidget:
        self._evidence = EvidenceModel(self)
        self.evidence = EvidenceList(self.tr("Evidence"))
        self.evidence.setModel(self._evidence)
        self.evidence.cite_requested.connect(self._cite)
        self.suggested = FilterChip(self.tr("Suggested"), 0)
        self.everything = FilterChip(self.tr("All"), 0)
        self._chips = QButtonGroup(self)
        for chip in (self.suggested, self.everything):
            self._chips.addButton(chip)
        self.suggested.setChecked(True)
        self.suggested.toggled.connect(lambda _: self._show_evidence())
        self.search = SearchField(self.tr("Search evidence"))
        self.search.hide()
        self.search.textChanged.connect(lambda _: self._show_evidence())
        glass = IconButton("search", self.tr("Search evidence"))
        glass.clicked.connect(self._toggle_search)
        self._nothing = Label("", "body", "secondary", wrap=True)
        self._nothing.setContentsMargins(16, 16, 16, 16)
        self._evidence_title = Label(self.tr("Evidence"), "heading")
        head = _head(self._evidence_title)
        head.addWidget(self.suggested)
        head.addWidget(self.everything)
        head.addStretch(1)
        head.addWidget(glass)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.search)
        self._search_row = holder
        holder.hide()
        return _pane(_EVIDENCE_WIDTH, head, holder, self._nothing, self.evidence)

    def _go_to_wanted(self, view: EvaluationView) -> None:
        states = [criterion.state for criterion in view.criteria]
        wanted, self._wanted = self._wanted, None
        if wanted in states:
            self.criteria.setCurrentIndex(self._criteria.index(states.index(wanted)))

    def _remember(self, text: str) -> None:
        """Keep what was typed until it is read back, for one who goes away and returns."""
        kept = [
            replace(criterion, justification=text)
            if criterion.code == self.judging.code
            else criterion
            for criterion in self._criteria.criteria
        ]
        self._criteria.show(kept)
        current = self.criterion()
        if current is not None and current.code == self.judging.code:
            self.judging.show_state(current.state)

    def _show_current(self) -> None:
        criterion = self.criterion()
        if criterion is None:
            return
        if self.judging.show_criterion(criterion):
            self.criterion_shown.emit(criterion)
        self._show_evidence()

    def _show_evidence(self) -> None:
        criterion = self.criterion()
        if criterion is None or self._view is None:
            return
        self.suggested.set_count(len(criterion.suggested))
        self.everything.set_count(len(self._view.evidence))
        items: Sequence[Evidence] = criterion.suggested
        if self.everything.isChecked():
            items = self._view.evidence
        typed = self.search.text()
        items = [item for item in items if holds_words(fold(self._searched(item)), typed)]
        self._evidence.show(items, {item.id for item in criterion.cited})
        self._nothing.setVisible(not items)
        self.evidence.setVisible(bool(items))
        if typed:
            self._nothing.setText(self.tr("Nothing holds these words. Look in “All”."))
        elif self._view.evidence:
            self._nothing.setText(self.tr("Nothing suggests itself here. Look in “All”."))
        else:
            self._nothing.setText(
                self.tr(
                    "Nothing to cite yet. Notes, attendance and closed feedback of this activity"
                    " appear here."
                )
            )

    def _searched(self, item: Evidence) -> str:
        return f"{self._words.title(item)} {self._words.detail(item)}"

    def _toggle_search(self) -> None:
        shown = self._search_row.isHidden()
        self._search_row.setVisible(shown)
        self.search.setVisible(shown)
        if shown:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.search.clear()

    def _cite(self, index: QModelIndex) -> None:
        criterion = self.criterion()
        if criterion is None or not index.isValid() or self._lock is not None:
            return
        evidence_id = self._evidence.items[index.row()].id
        cited = any(item.id == evidence_id for item in criterion.cited)
        self.cite_requested.emit(evidence_id, not cited)

    def _what_is_missing(self, view: EvaluationView) -> str:
        scores, reasons = view.missing(State.UNSCORED), view.missing(State.UNEXPLAINED)
        parts = [
            self.tr("%n scores", "", scores) if scores else "",
            self.tr("%n justifications", "", reasons) if reasons else "",
        ]
        missing = dates.listed(parts)
        if missing:
            return self.tr("Missing: {what}.").format(what=missing)
        unsupported = view.missing(State.UNSUPPORTED)
        if unsupported:
            return self.tr("%n criteria cite no evidence.", "", unsupported)
        return self.tr("Every criterion has its score, reason and evidence.")


def _head(title: Label) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 8, 12, 8)
    row.setSpacing(8)
    row.addWidget(title)
    return row


def _pane(width: int, *parts: QWidget | QHBoxLayout) -> QWidget:
    """Return parts under each other; a head is followed by a dividing line, a list fills."""
    pane = QWidget()
    pane.setMinimumWidth(width * 2 // 3)
    pane.setMaximumWidth(width)
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for part in parts:
        if isinstance(part, QHBoxLayout):
            holder = QWidget()
            holder.setLayout(part)
            holder.setMinimumHeight(_HEAD)
            layout.addWidget(holder)
            layout.addWidget(Rule())
        else:
            layout.addWidget(part, 1 if isinstance(part, EvidenceList) else 0)
    layout.addStretch(1 if not isinstance(parts[-1], EvidenceList) else 0)
    return pane
