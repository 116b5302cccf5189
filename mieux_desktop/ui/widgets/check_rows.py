"""Check rows: what a mission still lacks, one row each with the button that leads there."""

from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Session
from mieux_desktop.operations.catalogue import load_vocabularies
from mieux_desktop.operations.close_out import Check, CheckKind
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label, Rule


class _Words(NamedTuple):
    icon: str
    tone: str
    title: str
    detail: str
    button: str


class CheckRows(QWidget):
    """Rows of checks under each other, parted by lines; the same checks are not built again."""

    open_requested = Signal(str, object)  # place, id

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[object, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_checks(self, checks: Iterable[Check], today: date | None = None) -> None:
        """Show checks; with `today` each tells by when it is wanted."""
        checks = tuple(checks)
        if (checks, today) == self._shown:
            return
        self._shown = (checks, today)
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for place, check in enumerate(checks):
            if place:
                self._layout.addWidget(Rule())
            self._layout.addWidget(self._row(check, today))

    def _row(self, check: Check, today: date | None) -> QWidget:
        words = self._words(check)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(16, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(IconLabel(words.icon, words.tone))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(ElidedLabel(words.title))
        if words.detail:
            texts.addWidget(ElidedLabel(words.detail, "caption", "secondary"))
        layout.addLayout(texts, 1)
        if today is not None and check.due_on is not None:
            layout.addWidget(Label(self._when(check.due_on, today), "caption", "secondary"))
        button = Button(words.button, small=True)
        button.setMinimumWidth(84)
        button.setAccessibleName(f"{words.button}: {words.title}")
        button.clicked.connect(lambda: self.open_requested.emit(check.place, check.target))
        layout.addWidget(button, alignment=Qt.AlignmentFlag.AlignVCenter)
        row.setMinimumHeight(46)
        return row

    def _when(self, due_on: date, today: date) -> str:
        if due_on <= today:
            return self.tr("today")
        if due_on == today + timedelta(days=1):
            return self.tr("tomorrow")
        if due_on < today + timedelta(days=7):
            return dates.day_name(due_on)
        return dates.day_month(due_on)

    def _words(self, check: Check) -> _Words:
        if check.session is not None:
            return self._session(check, check.session)
        if check.kind in (CheckKind.MARKS, CheckKind.FACILITATOR):
            return self._sessions(check)
        if check.kind in (CheckKind.AGENDA, CheckKind.INVITED):
            return self._preparation(check)
        if check.kind in (CheckKind.FEEDBACK_ABSENT, CheckKind.FEEDBACK_OPEN):
            return self._feedback(check)
        if check.kind in (CheckKind.SCORES, CheckKind.JUSTIFICATIONS):
            return self._evaluation(check)
        return self._writing(check)

    def _preparation(self, check: Check) -> _Words:
        if check.kind is CheckKind.AGENDA:
            title, button = self.tr("The agenda is empty"), self.tr("Plan")
            return _Words("calendar-days", "warning", title, self._activity(check), button)
        title, button = self.tr("Nobody is on the list"), self.tr("Add people")
        return _Words("users", "warning", title, self._activity(check), button)

    def _session(self, check: Check, session: Session) -> _Words:
        if check.kind is CheckKind.FACILITATOR:
            title = self.tr("“{session}” has no facilitator").format(session=session.title)
            detail = self.tr("Starts at {time}").format(time=dates.clock(session.starts))
            return _Words("user", "warning", title, detail, self.tr("Choose"))
        if check.missing == check.total:
            title = self.tr("Nobody is marked in “{session}”")
        else:
            title = self.tr("%n people not marked in “{session}”", "", check.missing)
        slot = f"{dates.day_name(session.on)} {dates.clock(session.starts)}"
        slot = slot[:1].upper() + slot[1:]
        detail = " · ".join(filter(None, (slot, ", ".join(check.names))))
        title = title.format(session=session.title)
        return _Words("list-checks", "bad", title, detail, self.tr("Mark"))

    def _sessions(self, check: Check) -> _Words:
        if check.kind is CheckKind.FACILITATOR:
            title = self.tr("%n session(s) without facilitator", "", check.missing)
            return _Words("user", "warning", title, self._some(check), self.tr("Choose"))
        title = self.tr("%n session(s) with people not marked", "", check.missing)
        return _Words("list-checks", "bad", title, self._some(check), self.tr("Mark"))

    def _feedback(self, check: Check) -> _Words:
        if check.kind is CheckKind.FEEDBACK_ABSENT:
            title, button = self.tr("No feedback yet"), self.tr("Collect")
            return _Words("qr-code", "warning", title, self._activity(check), button)
        detail = self.tr("%n set(s) of answers wait; results come after closing", "", check.total)
        return _Words(
            "qr-code", "warning", self.tr("Feedback is still open"), detail, self.tr("Close")
        )

    def _evaluation(self, check: Check) -> _Words:
        if check.kind is CheckKind.SCORES:
            title = (
                self.tr("The evaluation is not begun")
                if check.missing == check.total
                else self.tr("%n criteria without a score", "", check.missing)
            )
            button = self.tr("Evaluate")
        else:
            title = self.tr("%n score(s) without a reason", "", check.missing)
            button = self.tr("Explain")
        vocabularies = load_vocabularies()
        labels = (
            vocabularies.label("evaluation_criteria", code, self._language) for code in check.names
        )
        whole = check.missing == check.total and check.kind is CheckKind.SCORES
        detail = self._activity(check) if whole else ", ".join(labels)
        return _Words("star", "warning", title, detail, button)

    def _writing(self, check: Check) -> _Words:
        if check.kind is CheckKind.SECTIONS:
            written = check.total - check.missing
            title = self.tr("Report: {written} of {total} parts have text", "", written).format(
                written=dates.number(written), total=dates.number(check.total)
            )
            return _Words("file-text", "secondary", title, "", self.tr("Continue"))
        if check.kind is CheckKind.ADDRESSEES:
            title = self.tr("%n recommendation(s) without addressee", "", check.missing)
            button = self.tr("Complete")
            return _Words("message-square", "warning", title, self._some(check), button)
        title = self.tr("%n to-do(s) open", "", check.missing)
        return _Words("list-todo", "secondary", title, self._some(check), self.tr("Open"))

    def _activity(self, check: Check) -> str:
        if check.activity is None:
            return ""
        title = check.activity.title(self._language)
        words = self.tr("Activity {number}").format(number=check.activity.number)
        return f"{words} · {title}" if title else words

    def _some(self, check: Check) -> str:
        if not check.names:
            return ""
        first = self.tr("“{text}”").format(text=check.names[0])
        more = check.missing - 1
        if not more:
            return first
        return self.tr("{text} and %n more", "", more).format(text=first)
