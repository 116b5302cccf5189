"""Attendance tab: a field that marks people as fast as one types, above the register."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Mark, attendance_id
from mieux_desktop.operations.attendance import TIMED, Cell
from mieux_desktop.ui import dates, icons, tokens
from mieux_desktop.ui.screens.attendance.finder import Finder
from mieux_desktop.ui.screens.attendance.grid import RegisterGrid
from mieux_desktop.ui.screens.attendance.models import DRAWINGS, MarkWords, RegisterModel
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.list_drop import ListDrop
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.states import EmptyState, GreyRows

_FIELD_WIDTH, _LEAST_FIELD = 420, 260


class AttendanceScreen(Page):
    """Shows the register and reports intents; it decides and stores nothing."""

    shown = Signal()
    mark_requested = Signal(object, object)  # list of (participant, session), Mark or None
    rest_requested = Signal()
    remove_requested = Signal(object)  # id of the participant
    person_requested = Signal(object)  # id of the person
    conflict_requested = Signal(object)  # id of the attendance that has two versions
    agenda_requested = Signal()
    activity_chosen = Signal(object)  # id of the activity
    import_requested = Signal(object)  # a file of people, or None to ask for one

    def __init__(self, model: RegisterModel) -> None:
        super().__init__()
        self._model = model
        self._words = MarkWords(self)
        self.finder = Finder(self)
        self.finder.setMaximumWidth(_FIELD_WIDTH)
        self.finder.setMinimumWidth(_LEAST_FIELD)
        self.counts = CountsStrip()
        self.activities = ComboBox(self.tr("Activity"), caption=self.tr("Activity"))
        self.activities.hide()
        self.grid = RegisterGrid(model)
        self.rest = Button(self.tr("Mark the rest present"), "list-checks")
        self.rest.setToolTip(self.tr("Marks everybody who has no mark in the chosen session"))
        self.take_list = Button(self.tr("Import a list"), "upload")
        self.header_buttons = (self.take_list, self.rest)
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
        hint = ""
        if session is not None:
            words = self.tr("marks present in the {time} session")
            hint = words.format(time=dates.clock(session.starts))
        self.finder.set_hint(hint)
        self.finder.setAccessibleDescription(hint)
        self.counts.show_counts(counts if session is not None else Counter())
        self._fit_counts()
        self.rest.setEnabled(session is not None and counts[None] > 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_counts()

    def _fit_counts(self) -> None:
        room = self.width() - 2 * tokens.MARGIN - _LEAST_FIELD - 2 * tokens.GAP
        self.counts.show_words(True)
        self.counts.show_words(self.counts.sizeHint().width() <= room)

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
        held = QVBoxLayout(self._register)
        held.setContentsMargins(0, 0, 0, 0)
        held.addWidget(self.grid, 1)
        held.addStretch(0)
        for widget in (GreyRows(10), self._register, self._nobody, self._no_sessions):
            self._stack.addWidget(widget)
        top = QHBoxLayout()
        top.setSpacing(tokens.GAP)
        top.addWidget(self.finder, 100)
        top.addStretch(1)
        top.addWidget(self.counts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 12)
        layout.setSpacing(10)
        layout.addWidget(self.activities, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        QWidget.setTabOrder(self.finder, self.grid.marks)

    def _join(self) -> None:
        marks = self.grid.marks
        marks.mark_requested.connect(self.mark_requested)
        marks.menu_requested.connect(self._show_menu)
        self.grid.person_requested.connect(self.person_requested)
        self.grid.rows_seen.connect(self._tell_rows)
        self.finder.left_down.connect(marks.setFocus)
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

    def _show_menu(self, place: QPoint) -> None:
        menu = self.make_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def make_menu(self) -> QMenu:
        """Return the menu of the selected cells."""
        menu = QMenu(self)
        cells = self.grid.marks.selected_cells()
        letters = {
            Mark.PRESENT: "P", Mark.LATE: "L", Mark.LEFT_EARLY: "E", Mark.EXCUSED: "X",
            Mark.ABSENT: "A", None: self.tr("Del"),
        }  # fmt: skip
        for mark, letter in letters.items():
            words = self._words.of(mark)
            action = menu.addAction(f"{words[:1].upper()}{words[1:]}\t{letter}")
            action.setIcon(icons.icon(*DRAWINGS[mark]))
            action.triggered.connect(lambda _=False, m=mark: self.mark_requested.emit(cells, m))
            action.setEnabled(bool(cells))
        menu.addSeparator()
        self._add_conflict(menu)
        self._add_detail(menu)
        self._add_person(menu, cells)
        return menu

    def _add_conflict(self, menu: QMenu) -> None:
        index = self.grid.marks.currentIndex()
        cell = self._model.cell(index)
        if cell is not None and self._model.is_disputed(index):
            action = menu.addAction(self.tr("Choose between the two versions"))
            action.setIcon(icons.icon("git-merge", "warning"))
            id_ = attendance_id(cell[1], cell[0])
            action.triggered.connect(lambda: self.conflict_requested.emit(id_))

    def _add_detail(self, menu: QMenu) -> None:
        index = self.grid.marks.currentIndex()
        timed = self._model.mark(index) in TIMED
        words = self.tr("Change the time") if timed else self.tr("Write the reason")
        action = menu.addAction(f"{words}\tF2")  # not translated: a key
        action.setEnabled(bool(index.flags() & Qt.ItemFlag.ItemIsEditable))
        action.triggered.connect(self.grid.marks.edit_detail)

    def _add_person(self, menu: QMenu, cells: Sequence[Cell]) -> None:
        index = self.grid.marks.currentIndex()
        if not index.isValid():
            return
        row = self._model.rows[index.row()]
        shown = menu.addAction(self.tr("Show {name}").format(name=row.name))
        shown.setIcon(icons.icon("user"))
        shown.triggered.connect(lambda: self.person_requested.emit(row.person_id))
        removed: QAction = menu.addAction(self.tr("Remove from the list"))
        removed.setIcon(icons.icon("trash-2"))
        removed.triggered.connect(lambda: self.remove_requested.emit(row.participant_id))


class CountsStrip(QWidget):
    """How a session stands: a drawing, a number and a word for each mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._groups: dict[Mark | None, tuple[QWidget, Label, Label]] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(tokens.GAP)
        for mark, (drawing, role) in DRAWINGS.items():
            group, number, words = QWidget(), Label("", "strong"), Label("", "body", "secondary")
            row = QHBoxLayout(group)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            for widget in (IconLabel(drawing, role), number, words):
                row.addWidget(widget)
            layout.addWidget(group)
            self._groups[mark] = group, number, words
        self.show_counts(Counter())

    def show_counts(self, counts: Counter[Mark | None]) -> None:
        """Show the counts; nobody leaves early as a rule, so that is shown when somebody did."""
        said = []
        for mark, (group, number, words) in self._groups.items():
            count = counts[mark]
            number.setText(dates.number(count))
            words.setText(self._words(mark, count))
            rare = mark is Mark.LEFT_EARLY
            group.setVisible(bool(counts) and (count > 0 or not rare))
            if count:
                said.append(f"{number.text()} {words.text()}")
        self.setAccessibleName(", ".join(said))

    def show_words(self, shown: bool) -> None:
        """Show drawings and numbers with their words, or without where these lack room."""
        for group, _number, words in self._groups.values():
            words.setVisible(shown)
            group.setToolTip("" if shown else words.text())

    def _words(self, mark: Mark | None, count: int) -> str:
        words = {
            Mark.PRESENT: self.tr("present", "", count),
            Mark.LATE: self.tr("late", "", count),
            Mark.LEFT_EARLY: self.tr("left early", "", count),
            Mark.EXCUSED: self.tr("excused", "", count),
            Mark.ABSENT: self.tr("absent", "", count),
            None: self.tr("not marked", "", count),
        }
        return words[mark]
