"""Agenda entry: sessions typed or pasted as lines, with errors named per line."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity
from mieux_desktop.operations.sessions import RefusedLine
from mieux_desktop.ui import dates, problems, theme, tokens
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import TextArea
from mieux_desktop.ui.widgets.labels import IconLabel, Label

_MOST_LINES = 8
_MOST_ERRORS = 4


class AgendaEntry(QWidget):
    """Takes one session a line for a day of an activity; Enter adds, Shift+Enter breaks lines."""

    submitted = Signal(object, object, str)  # activity id, day, text

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.activity = ComboBox(self.tr("Activity"), caption=self.tr("Activity"))
        self.day = ComboBox(self.tr("Day of the new sessions"))
        self.lines = LinesField(
            self.tr("09:00-10:30 Opening | Room | Facilitator"), self.tr("New sessions")
        )
        self.lines.submitted.connect(self._submit)
        self.lines.textChanged.connect(self.clear_errors)
        self.lines.textChanged.connect(self._show_usual_hint)
        self.add = Button(self.tr("Add"), "plus", "primary", key=self.tr("Enter"))
        self.add.clicked.connect(self._submit)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.activity, self.day, self.add):
            row.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.activity, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.day, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.lines, 1)
        row.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignTop)
        self._usual_hint = self.tr(
            "Several lines can be pasted at once, also from a table; “Day 2” begins a day."
        )
        self._hint = Label(self._usual_hint, "caption", "secondary")
        self._sentences: list[str] = []
        self._errors = QVBoxLayout()
        self._errors.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self._hint)
        layout.addLayout(self._errors)

    def show_choices(self, activities: Sequence[Activity], days: Sequence[date]) -> None:
        """Offer activities and days; what was chosen stays chosen if it is still there."""
        number = self.tr("{number}: {title}")
        chosen_activity, chosen_day = self.activity.currentData(), self.day.currentData() or ""
        ids = [activity.id for activity in activities]
        self.activity.set_items(
            [
                (number.format(number=a.number, title=a.title(self._language)), a.id)
                for a in activities
            ],
            chosen_activity if chosen_activity in ids else ids[0] if ids else None,
        )
        self.activity.setVisible(len(activities) > 1)
        offered = [on.isoformat() for on in days]
        current = chosen_day if chosen_day in offered else next(iter(offered), None)
        self.day.set_items([(dates.short_day(on), on.isoformat()) for on in days], current)
        self.setEnabled(bool(activities))

    def choose_day(self, on: date) -> None:
        """Add to this day from now on."""
        place = self.day.findData(on.isoformat())
        if place >= 0:
            self.day.setCurrentIndex(place)

    def begin_with(self, text: str) -> None:
        """Put lines into the field, below what is typed already; they are not added yet."""
        typed = self.lines.toPlainText().rstrip()
        self.lines.setPlainText(f"{typed}\n{text}" if typed else text)
        self.lines.moveCursor(QTextCursor.MoveOperation.Start)
        self._hint.setText(self.tr("Change these lines as you like. Enter adds them all."))
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self, added: str) -> None:
        """Take away the lines that were added; what was typed since stays."""
        rest = self.lines.toPlainText().removeprefix(added)
        self.lines.setPlainText(rest)
        self.lines.moveCursor(QTextCursor.MoveOperation.End)

    def show_refused(self, refused: Sequence[RefusedLine]) -> None:
        """Say for each wrong line what is wrong; what was typed stays."""
        self.clear_errors()
        theme.set_property(self.lines, "invalid", "true")
        single = self.lines.blockCount() == 1
        for line in refused[:_MOST_ERRORS]:
            words = problems.sentence(line.problem)
            if not single:
                words = self.tr("Line {number}: {problem}").format(
                    number=line.number, problem=words
                )
            self._add_error(words)
        more = len(refused) - _MOST_ERRORS
        if more > 0:
            self._add_error(self.tr("%n more line(s) do not hold", "", more))
        self._hint.hide()
        self.lines.setAccessibleDescription(" ".join(self.errors()))
        self.lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def errors(self) -> list[str]:
        """Return the sentences shown."""
        return list(self._sentences)

    def clear_errors(self) -> None:
        """Take the sentences away, as soon as something is changed."""
        if not self._errors.count():
            return
        while (item := self._errors.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._sentences.clear()
        theme.set_property(self.lines, "invalid", "")
        self.lines.setAccessibleDescription("")
        self._hint.show()

    def _show_usual_hint(self) -> None:
        if not self.lines.toPlainText():
            self._hint.setText(self._usual_hint)

    def _add_error(self, sentence: str) -> None:
        self._sentences.append(sentence)
        row = QWidget()
        row.setAccessibleName(sentence)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(IconLabel("circle-alert", "bad", 14), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(Label(sentence, "caption", "bad", wrap=True), 1)
        self._errors.addWidget(row)

    def _submit(self) -> None:
        on, text = self.day.currentData(), self.lines.toPlainText()
        if on and text.strip():
            self.submitted.emit(self.activity.currentData(), date.fromisoformat(on), text)


class LinesField(TextArea):
    """A text area of one line that grows with what is pasted."""

    submitted = Signal()

    def __init__(self, placeholder: str, name: str) -> None:
        super().__init__(placeholder=placeholder, name=name, lines=1)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(self.LineWrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.blockCountChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, tokens.CONTROL)

    def _grow(self) -> None:
        lines = min(self.blockCount(), _MOST_LINES)
        spacing = self.fontMetrics().lineSpacing()
        self.setFixedHeight(max(tokens.CONTROL, spacing * lines + 18))
        policy = Qt.ScrollBarPolicy
        many = self.blockCount() > _MOST_LINES
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if many else policy.ScrollBarAlwaysOff
        )
