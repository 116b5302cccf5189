"""Adopting page: work of a laptop that waits, read record by record, then taken as a whole."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.adoption import WaitingRecord, WaitingWork
from mieux_desktop.operations.hub_team import TeamLaptop, TeamPerson
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.record_words import (
    coded_words,
    entity_word,
    field_word,
    title_words,
)
from mieux_desktop.ui.screens.sync.team_words import reason_words
from mieux_desktop.ui.screens.sync.words import laptop_words, moment
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Badge, Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen, scrolling
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole
from mieux_desktop.ui.widgets.states import EmptyState, GreyRows

_LIST_WIDTH = 400


class WaitingModel(QAbstractListModel):
    """The records that wait, oldest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: Sequence[WaitingRecord] = ()

    def show_records(self, records: Sequence[WaitingRecord]) -> None:
        """Show these."""
        self.beginResetModel()
        self._records = records
        self.endResetModel()

    def record(self, index: Index) -> WaitingRecord | None:
        """Return the record of a row."""
        return self._records[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        record = self.record(index)
        if record is None:
            return None
        kind = entity_word(record.entity)
        title = title_words(record.entity, record.title) or kind
        detail = " · ".join(filter(None, (kind, record.author_name, moment(record.at))))
        badge, tone = self._state(record)
        shown: dict[int, Any] = {
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.ToolTipRole: f"{title}\n{detail}",
            Qt.ItemDataRole.AccessibleTextRole: dates.listed((title, detail, badge)),
            RowRole.DETAIL: detail,
            RowRole.BADGE: badge,
            RowRole.BADGE_TONE: tone,
        }
        return shown.get(role)

    def _state(self, record: WaitingRecord) -> tuple[str, str]:
        if record.is_deletion:
            return self.tr("Deleted"), "bad"
        return (self.tr("Changed"), "info") if record.is_held else (self.tr("New"), "good")


class AdoptingPage(Screen):
    """Shows what waits of one laptop; one button takes all of it."""

    back_requested = Signal()
    adopt_requested = Signal(object)  # TeamLaptop

    def __init__(self) -> None:
        super().__init__(self.tr("Work that waits"), flush=True)
        self.laptop: TeamLaptop | None = None
        self._names: Mapping[bytes, str] = {}
        self._may = 0  # how many changes can be adopted
        self.back = back_link(self, self.tr("Team"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.adopt = Button("", "check", "primary", key=shown_key("Ctrl+Return"))
        self.adopt.clicked.connect(self._adopt)
        self.header.set_buttons(self.adopt)
        self.advice = Label("", "body", wrap=True)
        self.head.addWidget(self.advice)
        self.model = WaitingModel(self)
        self.list = RowList(self.tr("Records that wait"), two_lines=True)
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.record = RecordPane()
        self._stack = QStackedWidget()
        self._waiting, self._both = QWidget(), QWidget()
        self._none = EmptyState("cloud-off", self.tr("It cannot be shown now"), "")
        self._build()
        self.set_keys(
            (self.tr("Esc"), self.tr("back")),
            (shown_key("Ctrl+Return"), self.tr("adopt all of it")),
        )

    def start(
        self, person: TeamPerson, laptop: TeamLaptop, names: Mapping[bytes, str], role: str
    ) -> None:
        """Show whose work it is, until `show_work` shows it; `role` is that of who decides."""
        self.laptop, self._names = laptop, names
        self._may = sum(count.changes for count in laptop.waiting if count.adoptable)
        self.header.subtitle.setText(laptop_words(person.name, laptop.laptop))
        self.adopt.setText(self.tr("Adopt %n change(s)", "", self._may))
        self.adopt.setShortcut("Ctrl+Return")  # a new text takes it away
        self.adopt.updateGeometry()
        self._is_officer = role == "officer"
        self.adopt.setEnabled(False)
        self.advice.setText(self._advice())
        self.clear_notice()
        self.set_key_note("")
        self.model.show_records(())
        self._stack.setCurrentWidget(self._waiting)

    def show_work(self, work: WaitingWork) -> None:
        """Show what waits."""
        self.model.show_records(work.records)
        self._stack.setCurrentWidget(self._both)
        self.adopt.setEnabled(bool(self._may) and self._is_officer)
        words = ""
        if work.total > work.changes:
            words = self.tr("The oldest {shown} of %n changes are shown", "", work.total)
            words = words.format(shown=dates.number(work.changes))
        self.set_key_note(words)
        self.list.setCurrentIndex(self.model.index(0))

    def show_adopting(self, adopting: bool) -> None:
        """Say that the hub is taking the work in."""
        self.adopt.setEnabled(not adopting)

    def show_problem(self, problem: Problem) -> None:
        """Tell why nothing is shown or taken."""
        if not self.model.rowCount():
            self._none.sentence.setText(sentence(problem))
            self._stack.setCurrentWidget(self._none)
            return
        self.adopt.setEnabled(bool(self._may) and self._is_officer)
        self.show_notice(Notice("bad", sentence(problem), closable=True))

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _advice(self) -> str:
        if not self._is_officer:
            return self.tr("Only officers adopt work. You can read what waits.")
        laptop = self.laptop
        left = 0 if laptop is None else laptop.waits - self._may
        words = []
        if self._may:
            words.append(
                self.tr(
                    "Once adopted, it counts like all other work: everybody concerned has it with "
                    "their next sync. This cannot be undone; what is wrong can be changed or "
                    "deleted afterwards."
                )
            )
        if left:
            words.append(
                self.tr("%n change(s) cannot be adopted and stay(s) here to be read.", "", left)
            )
        return " ".join(words)

    def _adopt(self) -> None:
        if self.laptop is not None:
            self.adopt_requested.emit(self.laptop)

    def _choose(self) -> None:
        record = self.model.record(self.list.currentIndex())
        if record is not None:
            action = self._names.get(record.action_id or b"", "")
            self.record.show_record(record, action)

    def _build(self) -> None:
        rows = QVBoxLayout(self._waiting)
        rows.setContentsMargins(8, 8, tokens.MARGIN, 0)
        rows.addWidget(GreyRows(8))
        rows.addStretch(1)
        rail = QFrame()
        rail.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(rail)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        panes = QHBoxLayout(self._both)
        panes.setContentsMargins(0, 0, 0, 0)
        panes.setSpacing(0)
        panes.addWidget(rail)
        panes.addWidget(Rule(vertical=True))
        panes.addWidget(scrolling(self.record), 1)
        for widget in (self._waiting, self._both, self._none):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack)


class RecordPane(QWidget):
    """One record that waits: why, by whom, and each of its values."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Label("", "heading", wrap=True)
        self._facts = Label("", "caption", "secondary", wrap=True)
        self._reason = Badge()
        self._values = QVBoxLayout()
        self._values.setSpacing(12)
        self._rows: list[QWidget] = []
        line = QHBoxLayout()
        line.addWidget(self._reason)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, tokens.GAP)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self._facts)
        layout.addLayout(line)
        layout.addSpacing(8)
        layout.addLayout(self._values)
        layout.addStretch(1)

    def show_record(self, record: WaitingRecord, action: str) -> None:
        """Show a record of an action; its name is empty where it belongs to none."""
        kind = entity_word(record.entity)
        self.title.setText(title_words(record.entity, record.title) or kind)
        self._facts.setText(
            " · ".join(filter(None, (kind, action, record.author_name, moment(record.at))))
        )
        reasons = dates.listed(reason_words(reason) for reason in record.reasons)
        self._reason.show_state(reasons[:1].upper() + reasons[1:], "warning")
        for row in self._rows:
            row.hide()
            row.deleteLater()
        values = [(v.field, v.text) for v in record.values]
        if record.is_deletion:
            values.insert(0, ("deleted", self.tr("It would be deleted for everybody.")))
        self._rows = [self._row(record, field, text) for field, text in values]

    def _row(self, record: WaitingRecord, field: str, text: str) -> QWidget:
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        word = self.tr("deletion") if field == "deleted" else field_word(field)
        column.addWidget(Label(word[:1].upper() + word[1:], "caption", "secondary"))
        shown = coded_words(record.entity, field, text)
        value = Label(shown, "body", wrap=True)
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(value)
        self._values.addWidget(row)
        return row
