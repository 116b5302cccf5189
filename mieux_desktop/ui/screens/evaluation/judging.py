"""Judging: one criterion's question, score, justification, cited evidence; the challenges."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.evaluations import Criterion, State
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.screens.evaluation.challenges import ChallengesBox
from mieux_desktop.ui.screens.evaluation.models import EvidenceWords
from mieux_desktop.ui.widgets.buttons import IconButton
from mieux_desktop.ui.widgets.fields import Field, TextArea
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.scores import ScoreField


class JudgingPane(QWidget):
    """Shows one criterion and reports what its evaluator does."""

    score_chosen = Signal(object)  # 1 to 5, or None when taken back
    typed = Signal(str)  # the justification, at a pause
    left = Signal()  # the writer left the justification
    taken_back = Signal(bytes)  # id of evidence that is cited no more

    def __init__(self, challenges: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.code = ""
        self._text = ""  # as the store had it when it was shown
        self.title = Label("", "title", wrap=True)
        self._question = Label("", "body", "secondary", wrap=True)
        self.score = ScoreField(
            (
                self.tr("Very low"), self.tr("Low"), self.tr("Medium"), self.tr("Good"),
                self.tr("Very good"),
            ),
            name=self.tr("Score"),
        )  # fmt: skip
        self.score.score_changed.connect(self.score_chosen)
        self.justification = TextArea(name=self.tr("Justification"), lines=6)
        self.justification.paused.connect(
            lambda: self.typed.emit(self.justification.toPlainText())
        )  # fmt: skip
        self.justification.left.connect(self.left)
        self.justification.installEventFilter(self)
        self._field = Field(
            self.tr("Justification"),
            self.justification,
            hint=self.tr("required for a score of 1, 2 or 5"),
            strong=True,
        )
        self.challenges = ChallengesBox(self.tr("Challenges met"), challenges)
        self._cited = _CitedFrame(self.justification)
        self._cited.taken_back.connect(self.taken_back)
        self._hint = Label(
            self.tr("Cite at least one piece of evidence: press C or “Cite” at the right."),
            "caption", "warning", wrap=True,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 16)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self._question)
        layout.addSpacing(8)
        layout.addWidget(self.score)
        layout.addSpacing(12)
        layout.addWidget(self._field)
        layout.addSpacing(12)
        layout.addWidget(Label(self.tr("Cited evidence"), "strong"))
        layout.addWidget(self._cited)
        layout.addWidget(self._hint)
        layout.addSpacing(12)
        layout.addWidget(Label(self.tr("Challenges met in this activity"), "strong"))
        layout.addWidget(self.challenges)
        layout.addWidget(
            Label(
                self.tr("One list for all actions, so that they can be compared."),
                "caption", "secondary", wrap=True,
            )
        )  # fmt: skip
        layout.addStretch(1)

    def show_criterion(self, criterion: Criterion) -> bool:
        """Show a criterion; return False where words typed here are not in what is shown yet."""
        another = criterion.code != self.code
        if another:
            self.justification.flush()  # belongs to the criterion before
        self.code = criterion.code
        self.title.setText(criterion.label)
        self._question.setText(criterion.question)
        self.score.set_score(criterion.value)
        self._cited.show_cited(criterion.cited)
        self.show_state(criterion.state)
        typed = self.justification.toPlainText()
        if not another and typed not in (self._text, criterion.justification):
            return False
        self._text = criterion.justification
        if typed != self._text:
            self.justification.blockSignals(True)  # this is no typing
            self.justification.setPlainText(self._text)
            self.justification.blockSignals(False)
        return True

    def set_locked(self, locked: bool) -> None:
        """Say whether everything is only to be read."""
        self.score.setEnabled(not locked)
        self.justification.setReadOnly(locked)
        self.challenges.setEnabled(not locked)
        self._cited.setEnabled(not locked)

    def show_state(self, state: State) -> None:
        """Say beside the fields what is missing."""
        unexplained = state is State.UNEXPLAINED
        sentence = self.tr("Say why: this score needs a reason that others can follow.")
        self._field.set_error(sentence if unexplained else "")
        self._hint.setVisible(state in (State.UNSUPPORTED, State.UNEXPLAINED) and self._cited.empty)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Ctrl+Down goes to the next criterion, not to the next paragraph.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            arrow = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
            if arrow and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return True
        return False


class _CitedFrame(QFrame):
    """The evidence cited, each with a button to take it off; a dashed frame while there is none."""

    taken_back = Signal(bytes)

    def __init__(self, before: QWidget) -> None:
        super().__init__()
        self._before = before  # Tab comes from there
        self.empty = True
        self._shown: Sequence[Evidence] | None = None
        self._words = EvidenceWords(self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 6, 6, 6)
        self._rows.setSpacing(2)
        self.show_cited(())

    def show_cited(self, cited: Sequence[Evidence]) -> None:
        """Show these in order."""
        if cited == self._shown:
            return
        self._shown = cited
        self.empty = not cited
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not cited:
            self._rows.addWidget(
                self._row("quote", "secondary", self.tr("No evidence cited"), None)
            )
        before = self._before
        for evidence in cited:
            icon, role = self._words.icon(evidence)
            row = self._row(icon, role, self._words.title(evidence), evidence.id)
            self._rows.addWidget(row)
            for cross in row.findChildren(IconButton):
                QWidget.setTabOrder(before, cross)  # made later than what stands below it
                before = cross
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dash = Qt.PenStyle.DashLine if self.empty else Qt.PenStyle.SolidLine
        painter.setPen(QPen(theme.colour("border" if self.empty else "divider"), 1, dash))
        frame = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, tokens.RADIUS, tokens.RADIUS)

    def _row(self, icon: str, role: str, words: str, evidence_id: bytes | None) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(tokens.CONTROL)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(IconLabel(icon, role))
        layout.addWidget(ElidedLabel(words, "body", "" if evidence_id else "secondary"), 1)
        if evidence_id is not None:
            name = self.tr("Take back: {title}").format(title=words)
            cross = IconButton("x", name)
            cross.clicked.connect(lambda: self.taken_back.emit(evidence_id))
            layout.addWidget(cross)
        return row
