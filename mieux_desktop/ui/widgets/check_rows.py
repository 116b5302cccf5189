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

_FEEDBACK = (CheckKind.FEEDBACK_ABSENT, CheckKind.FEEDBACK_OPEN, CheckKind.FEEDBACK_FEW)

_EVALUATION = (CheckKind.SCORES, CheckKind.JUSTIFICATIONS, CheckKind.UNSUPPORTED_SCORES)


class _Words(NamedTuple):
    icon: str
    tone: str
    title: str
    detail: str
    button: str


class CheckRows(QWidget):
    """Rows of checks under each other, parted by lines; they are made once and filled anew."""

    open_requested = Signal(str, object)  # place, id

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._shown: tuple[object, ...] = ()
        self._rows: list[_Row] = []  # as many as were ever needed: new ones take long to style
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)

    def show_checks(self, checks: Iterable[Check], today: date | None = None) -> None:
        """Show checks; with `today` each tells by when it is wanted."""
        checks = tuple(checks)
        if (checks, today) == self._shown:
            return
        self._shown = (checks, today)
        for place in range(len(self._rows), len(checks)):
            row = _Row(parted=place > 0)
            row.open_requested.connect(self.open_requested)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, check in zip(self._rows, checks, strict=False):
            when = self._when(check.due_on, today) if today and check.due_on else ""
            row.show_check(check, self._words(check), when)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(checks))

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
        if check.kind in (CheckKind.MARKS, CheckKind.FACILITATOR, CheckKind.SIGNATURES):
            return self._sessions(check)
        if check.kind in (CheckKind.AGENDA, CheckKind.INVITED):
            return self._preparation(check)
        if check.kind in _FEEDBACK:
            return self._feedback(check)
        if check.kind in _EVALUATION:
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
        if check.kind is CheckKind.SIGNATURES:
            day = dates.day(session.on)
            title = self.tr("%n of {total} people have not signed for {day}", "", check.missing)
            title = title.format(total=dates.number(check.total), day=day)
            return _Words("signature", "bad", title, self._activity(check), self.tr("Sign"))
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
        if check.kind is CheckKind.SIGNATURES:
            title = self.tr("%n day(s) without all signatures", "", check.missing)
            return _Words("signature", "bad", title, "", self.tr("Sign"))
        title = self.tr("%n session(s) with people not marked", "", check.missing)
        return _Words("list-checks", "bad", title, self._some(check), self.tr("Mark"))

    def _feedback(self, check: Check) -> _Words:
        if check.kind is CheckKind.FEEDBACK_ABSENT:
            title, button = self.tr("No feedback yet"), self.tr("Collect")
            return _Words("qr-code", "warning", title, self._activity(check), button)
        if check.kind is CheckKind.FEEDBACK_FEW:
            given = check.total - check.missing
            title = self.tr("Only {answered} of {asked} people gave feedback").format(
                answered=dates.number(given), asked=dates.number(check.total)
            )
            return _Words("qr-code", "warning", title, self._activity(check), self.tr("Open"))
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
        elif check.kind is CheckKind.UNSUPPORTED_SCORES:
            title = self.tr("%n criteria cite no evidence", "", check.missing)
            button = self.tr("Cite")
        else:
            title = self.tr("%n score(s) without a reason", "", check.missing)
            button = self.tr("Explain")
        vocabularies = load_vocabularies()
        labels = (
            vocabularies.label("evaluation_criteria", code, self._language) for code in check.names
        )
        whole = check.missing == check.total and check.kind is CheckKind.SCORES
        detail = self._activity(check) if whole else dates.listed(labels)
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
        if check.kind is CheckKind.UNSUPPORTED_ADVICE:
            title = self.tr("%n recommendation(s) cite no evidence", "", check.missing)
            return _Words("quote", "warning", title, self._some(check), self.tr("Cite"))
        if check.kind is CheckKind.UNSUPPORTED_RESULTS:
            title = self.tr("%n result(s) cite no evidence", "", check.missing)
            labels = (
                load_vocabularies().label("result_categories", code, self._language)
                for code in check.names
            )
            return _Words("quote", "warning", title, dates.listed(labels), self.tr("Cite"))
        if check.kind is CheckKind.RETURNED:
            title = self.tr("The report was returned")
            detail = self.tr("%n open comment(s)", "", check.total) if check.total else ""
            return _Words("undo-2", "warning", title, detail, self.tr("Continue"))
        if check.kind is CheckKind.SUBMIT:
            title = self.tr("The report is not submitted yet")
            return _Words("send", "secondary", title, "", self.tr("Open"))
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


class _Row(QWidget):
    """One check; `parted` from the row above by a line."""

    open_requested = Signal(str, object)  # place, id

    def __init__(self, *, parted: bool) -> None:
        super().__init__()
        self._icon = IconLabel("circle")
        self._title = ElidedLabel()
        self._detail = ElidedLabel("", "caption", "secondary")
        self._when = Label("", "caption", "secondary")
        self._button = Button("", small=True)
        self._button.setMinimumWidth(84)
        self._button.clicked.connect(self._open)
        self._check: Check | None = None
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._title)
        texts.addWidget(self._detail)
        inside = QWidget()
        inside.setMinimumHeight(46)
        line = QHBoxLayout(inside)
        line.setContentsMargins(16, 6, 12, 6)
        line.setSpacing(12)
        line.addWidget(self._icon)
        line.addLayout(texts, 1)
        line.addWidget(self._when)
        line.addWidget(self._button, alignment=Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if parted:
            layout.addWidget(Rule())
        layout.addWidget(inside)

    def show_check(self, check: Check, words: _Words, when: str) -> None:
        """Show a check in words; an empty `when` takes no room."""
        self._check = check
        self._icon.show_icon(words.icon, words.tone)
        self._title.setText(words.title)
        self._detail.setText(words.detail)
        self._detail.setVisible(bool(words.detail))
        self._when.setText(when)
        self._when.setVisible(bool(when))
        self._button.setText(words.button)
        self._button.setAccessibleName(f"{words.button}: {words.title}")

    def _open(self) -> None:
        if self._check is not None:
            self.open_requested.emit(self._check.place, self._check.target)
