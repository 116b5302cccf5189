"""Attendance tab: a field that marks people as fast as one types, above the register."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import BADGE_SIGN
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.attendance.counts import CountsStrip, UnsignedStrip
from mieux_desktop.ui.screens.attendance.detail_pane import DetailPane
from mieux_desktop.ui.screens.attendance.finder import Finder
from mieux_desktop.ui.screens.attendance.grid import RegisterGrid
from mieux_desktop.ui.screens.attendance.menu import make_menu
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.list_drop import ListDrop
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.states import EmptyState, GreyRows

_FIELD_WIDTH, _LEAST_FIELD, _NARROW = 420, 260, 900


class AttendanceScreen(Page):
    """Shows the register and reports intents; it decides and stores nothing."""

    shown = Signal()
    covered = Signal()  # by another page, or by the lock
    mark_requested = Signal(object, object)  # list of (participant, session), Mark or None
    rest_requested = Signal()
    remove_requested = Signal(object)  # id of the participant
    person_requested = Signal(object)  # id of the person
    conflict_requested = Signal(object)  # id of the attendance that has two versions
    agenda_requested = Signal()
    activity_chosen = Signal(object)  # id of the activity
    import_requested = Signal(object)  # a file of people, or None to ask for one
    sign_requested = Signal()  # by all who have not signed, one after the other
    sign_row_requested = Signal()  # by the person of the current cell
    phones_requested = Signal()
    invite_requested = Signal(object)  # id of the participant who signs on a phone
    instead_requested = Signal()  # the person of the current cell came instead of another
    details_requested = Signal()
    lists_requested = Signal()  # day lists, certificates, badges

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self._model = model
        self.has_phones = False
        self.finder = Finder(self)
        self.finder.setMaximumWidth(_FIELD_WIDTH)
        self.finder.setMinimumWidth(_LEAST_FIELD)
        self.counts = CountsStrip()
        self.activities = ComboBox(self.tr("Activity"), caption=self.tr("Activity"))
        self.activities.hide()
        self.grid = RegisterGrid(model)
        self.rest = Button("", "list-checks")
        self.rest.setAccessibleName(self._rest_words())
        self.rest.setToolTip(self.tr("Marks everybody who has no mark in the chosen session"))
        self.take_list = Button(self.tr("Import a list"), "upload")
        self.sign = Button(self.tr("Sign"), "signature")
        self.lists = Button(self.tr("Lists and certificates"), "printer")
        self.header_buttons = (self.take_list, self.sign, self.lists)
        self.strip = UnsignedStrip()
        self.details = DetailPane()
        self.details.hide()
        self._stack = QStackedWidget()
        self._build()
        self._join()
        self.set_keys(
            ("P", self.tr("present")),
            ("L", self.tr("late")),
            ("E", self.tr("left early")),
            ("X", self.tr("excused")),
            ("A", self.tr("absent")),
            (self.tr("Space"), self.tr("next person")),
            ("S", self.tr("sign")),
            ("I", self.tr("came instead")),
            ("H", self.tr("history")),
            (self.tr("Ctrl+Z"), self.tr("undo")),
        )

    def focus_first(self) -> None:
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_activities(self, activities: Sequence[Activity], chosen: bytes, language: str) -> None:
        """Offer the activities of the mission when there are several."""
        items: list[tuple[str, object]] = [
            (f"{activity.number}. {activity.title(language)}", activity.id)
            for activity in activities
        ]
        self.activities.set_items(items, chosen)
        self.activities.setVisible(len(items) > 1)

    def show_loading(self) -> None:
        """Show grey rows until the register of another mission is there."""
        self._stack.setCurrentIndex(0)
        self.show_session(None, Counter())

    def refresh(self) -> None:
        """Show the model after it was filled, or what to do while it is empty."""
        if self._model.rows:
            self._stack.setCurrentWidget(self._register)
        else:
            empty = self._nobody if self._model.sessions else self._no_sessions
            self._stack.setCurrentWidget(empty)
        self.grid.refresh()

    def show_session(self, session: Session | None, counts: Counter[Mark | None]) -> None:
        """Say which session the field marks, and how it stands."""
        hint = told = ""
        if session is not None:
            at = dates.clock(session.starts)
            hint = self.tr("present, {time}").format(time=at)
            told = self.tr("marks present in the {time} session").format(time=at)
        self.finder.set_hint(hint)
        self.finder.setToolTip(told)
        self.finder.setAccessibleDescription(told)
        self.counts.show_counts(counts if session is not None else Counter())
        self._fit_counts()
        self.rest.setEnabled(session is not None and counts[None] > 0)

    def take_letter(self, letter: str) -> bool:
        """Do what a letter stands for outside text fields; a badge begins with one too."""
        wanted = {
            "S": self.sign_row_requested,
            "I": self.instead_requested,
            "H": self.details_requested,
        }.get(letter.upper())
        if wanted is not None:
            wanted.emit()
        elif letter.upper() == BADGE_SIGN:
            self.begin_badge()
        return wanted is not None or letter.upper() == BADGE_SIGN

    def begin_badge(self) -> None:
        """Take a badge's code in the field; a scanner types the rest of it at once."""
        self.focus_first()
        self.finder.setText(BADGE_SIGN)

    def show_phones(self, offered: bool) -> None:
        """Offer signing on phones, or not."""
        self.has_phones = offered
        self.strip.offer_phones(offered)

    def show_details(self, shown: bool) -> None:
        """Show or hide what happened to the current cell."""
        self.details.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = Qt.KeyboardModifier.ShiftModifier
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, shift)
        if not (plain and event.text() and self.take_letter(event.text())):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():  # as when the window is only minimised
            self.covered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_counts()

    def _fit_counts(self) -> None:
        room = self.width() - 2 * tokens.MARGIN - _LEAST_FIELD - 3 * tokens.GAP
        self.counts.show_words(True)
        for words in (self._rest_words(), ""):
            self.rest.setText(words)
            if self._counts_width() <= room:
                break
        self.counts.show_words(self._counts_width() <= room)
        self.details.narrow(self.width() < _NARROW)

    def _counts_width(self) -> int:
        return self.counts.sizeHint().width() + self.rest.sizeHint().width()

    def _rest_words(self) -> str:
        return self.tr("Mark the rest present")

    def _build(self) -> None:
        agenda = Button(self.tr("Open the agenda"), "calendar-days", "primary")
        agenda.clicked.connect(self.agenda_requested)
        self._no_sessions = EmptyState(
            "calendar-days",
            self.tr("No sessions yet"),
            self.tr("Attendance is kept for each session. Plan them in the agenda first."),
            [agenda],
        )
        type_name = Button(self.tr("Type a name"), "user-plus", "primary")
        type_name.clicked.connect(self.focus_first)
        take_list = Button(self.tr("Import a list"), "upload")
        take_list.clicked.connect(lambda: self.import_requested.emit(None))
        self._nobody = EmptyState(
            "users",
            self.tr("Nobody on the list"),
            self.tr(
                "Drop the list of nominees here, or type the first one above as “Name, "
                "Institution”, then Ctrl+Enter."
            ),
            [type_name, take_list],
        )
        self._register = QWidget()
        held = QVBoxLayout()
        held.addWidget(self.grid, 1)
        held.addStretch(0)
        beside = QHBoxLayout(self._register)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(tokens.GAP)
        beside.addLayout(held, 1)
        beside.addWidget(self.details)
        for widget in (GreyRows(10), self._register, self._nobody, self._no_sessions):
            self._stack.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP)
        top.addWidget(self.finder, 100)
        top.addStretch(1)
        top.addWidget(self.counts)
        top.addWidget(self.rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        layout.setSpacing(10)
        layout.addWidget(self.activities, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(top)
        layout.addWidget(self.strip)
        layout.addWidget(self._stack, 1)
        QWidget.setTabOrder(self.finder, self.grid.marks)
        QWidget.setTabOrder(self.grid.marks, self.details)

    def _join(self) -> None:
        marks = self.grid.marks
        marks.mark_requested.connect(self.mark_requested)
        marks.menu_requested.connect(self._show_menu)
        self.grid.person_requested.connect(self.person_requested)
        self.grid.rows_seen.connect(self._tell_rows)
        self.finder.left_down.connect(marks.setFocus)
        self.sign.clicked.connect(self.sign_requested)
        self.lists.clicked.connect(self.lists_requested)
        self.strip.sign_requested.connect(self.sign_requested)
        self.strip.phones_requested.connect(self.phones_requested)
        self.details.closed.connect(self.details_requested)
        self.rest.clicked.connect(self.rest_requested)
        self.take_list.clicked.connect(lambda: self.import_requested.emit(None))
        ListDrop(self).dropped.connect(self.import_requested)
        self.activities.activated.connect(
            lambda _place: self.activity_chosen.emit(self.activities.currentData())
        )

    def _tell_rows(self, first: int, last: int) -> None:
        rows = len(self._model.rows)
        note = self.tr("Rows {first}–{last} of {rows}").format(first=first, last=last, rows=rows)
        self.set_key_note(note if first else "")

    def make_menu(self) -> QMenu:
        """Return the menu of the selected cells."""
        return make_menu(self, self._model)

    def _show_menu(self, place: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
