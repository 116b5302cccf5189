"""The state of a report in one line, what can be done about it, and the words that this takes."""

from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.domain.report_versions import Life, ReportState, ReportVersion
from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.ui import dates
from mieux_desktop.ui.section_names import section_name
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import TextArea
from mieux_desktop.ui.widgets.labels import Badge, Label, Rule

_TONES = {
    ReportState.DRAFT: "neutral",
    ReportState.SUBMITTED: "info",
    ReportState.RETURNED: "warning",
    ReportState.ACCEPTED: "good",
}


class Step(StrEnum):
    """A step that its taker confirms, most with words."""

    SUBMIT = "submit"  # although sections are empty
    RETURN = "return"
    AMEND = "amend"


class LifeBar(QFrame):
    """Says how far the report has come; hidden while it is a first draft."""

    accept_requested = Signal()
    take_back_requested = Signal()
    confirmed = Signal(object, str)  # Step, words
    missing_requested = Signal()
    leads = Signal(bool)  # whether the one primary button of the screen is here

    def __init__(self) -> None:
        super().__init__()
        self._view: LifeView | None = None
        self.step: Step | None = None
        self.badge = Badge()
        self.sentence = Label("", wrap=True)
        self.accept = Button(self.tr("Accept"), "check", "primary", key="Ctrl+Shift+G", small=True)
        self.give_back = Button(self.tr("Return"), "undo-2", key="Ctrl+Shift+Y", small=True)
        self.take_back = Button(self.tr("Take back"), "undo-2", small=True)
        self.amend = Button(self.tr("Amend"), "pencil", small=True)
        self.accept.clicked.connect(self.accept_requested)
        self.give_back.clicked.connect(lambda: self.ask(Step.RETURN))
        self.take_back.clicked.connect(self.take_back_requested)
        self.amend.clicked.connect(lambda: self.ask(Step.AMEND))
        line = QHBoxLayout()
        line.setContentsMargins(24, 8, 24, 8)
        line.setSpacing(8)
        line.addWidget(self.badge)
        line.addWidget(self.sentence, 1)
        for button in (self.take_back, self.amend, self.give_back, self.accept):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addWidget(self._question())
        layout.addWidget(Rule())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_life(self, view: LifeView | None) -> None:
        """Show a report's state; a first draft needs no words."""
        self._view = view
        life = view.life if view else Life()
        state = life.state
        frozen, submitted = life.is_frozen, state is ReportState.SUBMITTED
        decides = view is not None and view.may_decide and (submitted or life.contested)
        self.badge.show_state(self._word(life), _TONES[state])
        self.sentence.setText(self._sentence(view) if view else "")
        if (frozen and self.step is Step.SUBMIT) or (
            not frozen and not life.contested and self.step is not Step.SUBMIT
        ):
            self._close()
        asks = self.step is not None
        self.accept.setVisible(decides and not asks)
        self.give_back.setVisible(decides and not asks)
        self.take_back.setVisible(submitted and not decides and not asks)
        self.amend.setVisible(state is ReportState.ACCEPTED and not asks)
        self.setVisible(bool(life.versions) or asks)
        self.leads.emit(asks or decides)

    def ask(self, step: Step) -> None:
        """Ask for the words that a step takes, or whether it is meant."""
        view = self._view
        if view is None:
            return
        self.step = step
        self._asked.setText(self._ask_words(step, view))
        self.words.setVisible(step is not Step.SUBMIT)
        self.words.setPlainText("")
        self.words.setAccessibleName(self._asked.text())
        self._missing.setVisible(step is Step.SUBMIT)
        self.confirm.setText(
            {
                Step.SUBMIT: self.tr("Submit all the same"),
                Step.RETURN: self.tr("Return the report"),
                Step.AMEND: self.tr("Write an amendment"),
            }[step]
        )
        self._row.show()
        self.show_life(view)
        target: QWidget = self.confirm if step is Step.SUBMIT else self.words
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _question(self) -> QWidget:
        self._row = QWidget()
        self._asked = Label("", "strong", wrap=True)
        self.words = TextArea(lines=2)
        self.confirm = Button("", role="primary", key="Ctrl+Enter", small=True)
        self._missing = Button(self.tr("Go to the first"), small=True)
        self._cancel = Button(self.tr("Cancel"), key="Esc", small=True)
        self.confirm.clicked.connect(self._confirm)
        self._missing.clicked.connect(self._go_to_missing)
        self._cancel.clicked.connect(self._leave)
        for keys, done in (("Esc", self._leave), ("Ctrl+Return", self._confirm)):
            shortcut = QShortcut(QKeySequence(keys), self._row, done)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.confirm, self._missing, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self._row)
        column.setContentsMargins(24, 4, 24, 12)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self._row.hide()
        return self._row

    def _confirm(self) -> None:
        if self.step is not None:
            self.confirmed.emit(self.step, self.words.toPlainText())

    def _go_to_missing(self) -> None:
        self._leave()
        self.missing_requested.emit()

    def close_question(self) -> None:
        """Put the words away: the step was taken."""
        self._close()
        self.show_life(self._view)

    def _leave(self) -> None:
        self._close()
        self.show_life(self._view)

    def _close(self) -> None:
        self.step = None
        self._row.hide()

    def _word(self, life: Life) -> str:
        if life.is_amended:
            return self.tr("Amended")
        return {
            ReportState.DRAFT: self.tr("Draft"),
            ReportState.SUBMITTED: self.tr("Submitted"),
            ReportState.RETURNED: self.tr("Returned"),
            ReportState.ACCEPTED: self.tr("Accepted"),
        }[life.state]

    def _sentence(self, view: LifeView) -> str:
        life = view.life
        version = life.shown
        if version is None:
            return self.tr("Version 1 has not been submitted yet.")
        parts = [self._told(view, version)]
        if len(life.newest) > 1:
            count = len(life.newest)
            parts.append(
                self.tr(
                    "%n versions were submitted apart from each other: compare them.", "", count
                )
            )
        if life.contested:
            parts.append(self.tr("Two officers decided differently: decide once more."))
        if view.changed_since:
            names = ", ".join(section_name(code) for code in view.changed_since)
            words = self.tr("Texts changed since then and are not part of it: {sections}.")
            parts.append(words.format(sections=names))
        return " ".join(parts)

    def _told(self, view: LifeView, version: ReportVersion) -> str:
        life = view.life
        decision = life.decision(version)
        at = version.submitted_at
        person, words = (
            version.submitted_by,
            self.tr(
                "Version {number} was submitted by {name} on {when}. An officer decides on it."
            ),
        )
        said = ""
        if life.reopening is not None:
            person, at = life.reopening.reopened_by, life.reopening.reopened_at
            said = life.reopening.reason
            words = self.tr("Version {number} was taken back by {name} on {when}.")
            if life.is_amended:
                words = self.tr(
                    "Version {number} was accepted. {name} has been amending it since {when}:"
                )
        elif decision is not None and life.state is not ReportState.SUBMITTED:
            person, at, said = decision.decided_by, decision.decided_at, decision.word
            words = self.tr("Version {number} was accepted by {name} on {when}.")
            if life.state is ReportState.RETURNED:
                words = self.tr("Version {number} was returned by {name} on {when}.")
        name = view.names.get(person) or self.tr("somebody not received yet")
        told = words.format(number=version.number, name=name, when=moment(at))
        return f"{told} “{said}”" if said else told

    def _ask_words(self, step: Step, view: LifeView) -> str:
        if step is Step.RETURN:
            if view.open_comments:
                return self.tr("Your word on it; %n open comment(s) go with it.", "",
                               view.open_comments)  # fmt: skip
            return self.tr("What is to be changed? You can also comment on paragraphs.")
        if step is Step.AMEND:
            return self.tr(
                "Why is the accepted report amended? The next version keeps your reason."
            )
        names = ", ".join(section_name(code) for code in view.missing)
        return self.tr("Still empty: {sections}").format(sections=names)


def moment(at: datetime) -> str:
    """Return “5 March, 18:31” by the clock of this laptop."""
    return dates.listed((dates.day_month(dates.local_day(at)), dates.clock(at)))
