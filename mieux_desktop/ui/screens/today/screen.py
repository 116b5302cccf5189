"""Today screen: the running session first, then what is due."""

from datetime import date, datetime

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.operations.overview import MissionFacts, Today
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.today.models import LastNotesModel, NoteDelegate
from mieux_desktop.ui.screens.today.session_card import SessionCard
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.check_rows import CheckRows
from mieux_desktop.ui.widgets.labels import Badge, IconLabel, Label
from mieux_desktop.ui.widgets.page import MainAndSide, Screen
from mieux_desktop.ui.widgets.rows import RowList
from mieux_desktop.ui.widgets.session_rows import SessionList, SessionRowsModel, day_heading
from mieux_desktop.ui.widgets.states import EmptyState

_SIDE = 312


class TodayScreen(Screen):
    """Shows what the current mission asks for now; without one, how to get to one."""

    open_requested = Signal(str, object)  # place, id
    shown = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(scrolls=True)
        self._language = language
        self._today: Today | None = None
        self._wants_focus = False  # asked for the keyboard before there was anything to show
        self.find_person = Button(self.tr("Find a person"), "search")
        self.find_person.clicked.connect(lambda: self.open_requested.emit("people", None))
        self.header.set_buttons(self.find_person)
        self.empty = self._make_empty()
        self.empty.hide()
        self._columns = MainAndSide(self._make_main(), self._make_side())
        self._columns.hide()
        self.body.addWidget(self._columns)
        self.body.addWidget(self.empty, 1)

    def show_no_mission(self, on: date) -> None:
        """Show the way to a first mission."""
        self._today = None
        self._show_title(on)
        self.header.subtitle.setText("")
        self._columns.hide()
        self.empty.show()
        self.set_keys()
        self._give_focus()

    def show_today(self, today: Today) -> None:
        """Show what the mission asks for; what did not change is left as it is."""
        self._today = today
        facts = today.facts
        self._show_title(facts.today)
        self.header.subtitle.setText(self._subtitle(facts))
        self.card.show_today(today)
        self._show_agenda(today)
        self.due_badge.show_state(dates.number(len(today.due)) if today.due else "")
        self._nothing_due.setVisible(not today.due)
        self.due_rows.show_checks(today.due, facts.today)
        self.notes_model.show_notes(today.last_notes)
        self._no_notes.setVisible(not today.last_notes)
        self.notes.setVisible(bool(today.last_notes))
        self.notes.fit_height()
        self.all_notes.setVisible(bool(today.last_notes))
        self.all_notes.setText(self.tr("All {count}").format(count=dates.number(today.notes)))
        self._show_recalled(today)
        self.empty.hide()
        self._columns.show()
        keys = [("N", self.tr("note"))]
        if today.current:
            keys += [("A", self.tr("attendance"))]
        self.set_keys(*keys, ("F", self.tr("feedback")), ("R", self.tr("report")))
        self._give_focus()

    def show_saved(self, at: datetime | None) -> None:
        """Show when work was last saved; None while nothing changed in this sitting."""
        words = (
            self.tr("Last change at {time}").format(time=dates.clock(at))
            if at
            else self.tr("Nothing changed since you opened it")
        )
        self._saved.setText(words)
        self._safe.setText(self.tr("All work is saved and encrypted"))
        self._shield.show_icon("shield-check", "good")

    def show_not_saved(self, words: str) -> None:
        """Show that work could not be saved, in the words of the window's indicator."""
        self._safe.setText(words)
        self._shield.show_icon("circle-alert", "bad")

    def focus_first(self) -> None:
        targets = (self.card.primary(), self.empty_button)
        shown = next((button for button in targets if button.isVisible()), None)
        self._wants_focus = shown is None
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def _show_title(self, on: date) -> None:
        self.header.title.setText(day_heading(on))
        self.header.title.updateGeometry()  # it was laid out while it had no text

    def _give_focus(self) -> None:
        if self._wants_focus:
            self.focus_first()

    def _make_empty(self) -> EmptyState:
        self.empty_button = Button(self.tr("Open the portfolio"), "globe", "primary")
        self.empty_button.clicked.connect(lambda: self.open_requested.emit("portfolio", None))
        plan = Button(self.tr("Plan a mission"), "plus")
        plan.clicked.connect(lambda: self.open_requested.emit("new-mission", None))
        return EmptyState(
            "briefcase",
            self.tr("No mission yet"),
            self.tr(
                "Find your action in the portfolio and plan a mission for one of its activities."
            ),
            (self.empty_button, plan),
        )

    def _make_main(self) -> QVBoxLayout:
        self.card = SessionCard()
        self.card.open_requested.connect(self.open_requested)
        self.agenda_card = Card(self.tr("Agenda"))
        for words, width in ((self.tr("Notes"), 0), (self.tr("Present"), 64)):
            label = Label(words, "caption", "secondary")
            label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            label.setMinimumWidth(width)
            self.agenda_card.header.addWidget(label)
        self.agenda_model = SessionRowsModel()
        self.agenda = SessionList(self.tr("Agenda"), bars=False)
        self.agenda.setModel(self.agenda_model)
        self.agenda.opened.connect(self._open_session)
        self.agenda_card.fill(self.agenda)
        self.due_card = Card(self.tr("Due"))
        self.due_badge = Badge()
        self.due_card.header.insertWidget(1, self.due_badge)
        self.due_rows = CheckRows(self._language)
        self.due_rows.open_requested.connect(self.open_requested)
        self._nothing_due = _quiet_row("circle-check", "good", self.tr("Nothing is due now."))
        self.due_card.add_row(self._nothing_due)
        self.due_card.body.addWidget(self.due_rows)
        column = QVBoxLayout()
        column.setSpacing(16)
        for card in (self.card, self.agenda_card, self.due_card):
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _make_side(self) -> QVBoxLayout:
        notes_card = Card(self.tr("Last notes"))
        self.all_notes = Button("", role="link", small=True)
        self.all_notes.clicked.connect(lambda: self._open_of_mission("notes"))
        notes_card.header.addWidget(self.all_notes)
        self.notes_model = LastNotesModel()
        self.notes = RowList(self.tr("Last notes"))
        self.notes.setModel(self.notes_model)
        self.notes.setItemDelegate(NoteDelegate(self.notes, _SIDE - 2))
        self.notes.opened.connect(
            lambda index: self.open_requested.emit("note", self.notes_model.note_id(index))
        )
        notes_card.fill(self.notes)
        self._no_notes = Label(self.tr("Press N to write the first note."), "body", "secondary")
        self._no_notes.setContentsMargins(16, 10, 16, 12)
        notes_card.body.addWidget(self._no_notes)
        laptop = Card(self.tr("On this laptop"))
        safe, lines = _icon_row("shield-check", "good")
        (self._shield,) = safe.findChildren(IconLabel)
        self._safe = Label("", wrap=True)
        lines.addWidget(self._safe)
        self._saved = Label("", "caption", "secondary", wrap=True)
        lines.addWidget(self._saved)
        laptop.body.addWidget(safe)
        self.recalled = Card(self.tr("From earlier missions"))
        self._recalled_shown: object = None
        column = QVBoxLayout()
        column.setSpacing(16)
        for card in (notes_card, laptop, self.recalled):
            card.setFixedWidth(_SIDE)
            column.addWidget(card)
        column.addStretch(1)
        return column

    def _show_agenda(self, today: Today) -> None:
        self.agenda_card.setVisible(bool(today.agenda))
        title = self.tr("Agenda")
        if today.agenda_on and today.agenda_on != today.facts.today:
            title = self.tr("Agenda of {day}").format(day=dates.day(today.agenda_on))
        self.agenda_card.title.setText(title)
        self.agenda_model.show_sessions(today.agenda)
        self.agenda.fit_height()

    def _show_recalled(self, today: Today) -> None:
        self.recalled.setVisible(bool(today.recalled))
        if today.recalled == self._recalled_shown:
            return
        self._recalled_shown = today.recalled
        while (item := self.recalled.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        words = {
            "open": self.tr("open"),
            "under-way": self.tr("under way"),
            "done": self.tr("done"),
        }
        for recommendation in today.recalled:
            done = recommendation.status == "done"
            icon = ("circle-check", "good") if done else ("history", "accent")
            row, lines = _icon_row(*icon)
            lines.addWidget(Label(recommendation.text.partition("\n")[0], wrap=True))
            status = words.get(recommendation.status, recommendation.status)
            detail = " · ".join(filter(None, (recommendation.addressee, status)))
            lines.addWidget(Label(detail, "caption", "secondary", wrap=True))
            self.recalled.body.addWidget(row)

    def _subtitle(self, facts: MissionFacts) -> str:
        if not facts.days:
            when = ""
        elif facts.is_over and facts.ends_on:
            when = self.tr("over since {day}").format(day=dates.day_month(facts.ends_on))
        elif facts.day < 1:
            when = self.tr("begins in %n day(s)", "", 1 - facts.day)
        else:
            words = self.tr("day {day} of {days}")
            when = words.format(day=dates.number(facts.day), days=dates.number(facts.days))
        name = facts.action.name(self._language) if facts.action else ""
        numbers = dates.listed(dates.number(a.number) for a in facts.activities)
        if numbers:
            activity = self.tr("activity {numbers}", "", len(facts.activities))
            name = dates.listed((name, activity.format(numbers=numbers)))
        return " · ".join(filter(None, (facts.place, when, name)))

    def _open_session(self, index: QModelIndex) -> None:
        session_id = self.agenda_model.session_id(index)
        self.open_requested.emit("attendance", session_id)

    def _open_of_mission(self, place: str) -> None:
        if self._today is not None:
            self.open_requested.emit(place, self._today.facts.mission.id)


def _icon_row(icon: str, role: str) -> tuple[QWidget, QVBoxLayout]:
    """Return a row with an icon and the column for its lines."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    sign = QVBoxLayout()
    sign.setContentsMargins(0, 2, 0, 0)
    sign.addWidget(IconLabel(icon, role))
    sign.addStretch(1)
    lines = QVBoxLayout()
    lines.setSpacing(0)
    layout.addLayout(sign)
    layout.addLayout(lines, 1)
    return row, lines


def _quiet_row(icon: str, role: str, text: str) -> QWidget:
    row, lines = _icon_row(icon, role)
    lines.addWidget(Label(text, "body", "secondary"))
    row.setContentsMargins(16, 12, 16, 12)
    return row
