"""Model of the register: the grid of marks, who signed which day, and their totals."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    QTime,
    Signal,
)

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.operations.attendance import TIMED, Cell, HeldMark, Register, RegisterRow
from mieux_desktop.operations.signing import DaySign
from mieux_desktop.ui import dates
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.attendance.marks import MarkWords, SignWords
from mieux_desktop.ui.widgets.rows import Index

NAME, INSTITUTION, SIGNED, FIRST_SESSION = 0, 1, 2, 3
Signs = Mapping[tuple[bytes, date], DaySign]  # by row and day
WITH_REASON: Final = (Mark.EXCUSED, Mark.ABSENT)
_ATTENDED: Final = frozenset(mark for mark in Mark if mark.attended)


class RegisterModel(QAbstractTableModel):
    """Participants by row; name, institution, one column per session, total.

    All marks are in memory. Editing a cell gives the time of a late or left early mark, or the
    reason of an excused or absent one; the model only asks for it.
    """

    time_edited = Signal(object, object)  # (participant, session), time
    reason_edited = Signal(object, object)  # (participant, session), text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = MarkWords(self)
        self.sign_words = SignWords(self)
        self._not_received = self.tr("Not yet received")
        self._disputed = self.tr("marked differently on two laptops")
        self.register: Register | None = None
        self.rows: Sequence[RegisterRow] = ()
        self.sessions: Sequence[Session] = ()
        self.chosen: bytes | None = None  # the session that the field above marks
        self.today: date | None = None  # where the activity is held
        self._held: set[bytes] = set()
        self._row_totals: list[int] = []
        self._column_totals: list[int] = []
        self._places: dict[bytes, int] = {}
        self._signs: Signs = {}
        self._substitutes: dict[bytes, int] = {}  # rows, by whose place they took
        self._chosen_day: list[bytes] = []
        self._days: dict[date, tuple[int, Sequence[RegisterRow]]] = {}  # who signed, who has not

    def show_register(
        self, register: Register | None, clock: datetime, signs: Signs | None = None
    ) -> None:
        """Replace all; `clock` is the wall time that tells which sessions have begun."""
        signs = signs or {}
        if register == self.register and signs == self._signs:
            self.follow_clock(clock)
            return
        shape = ([s.id for s in self.sessions], [r.participant_id for r in self.rows])
        rows = register.rows if register else ()
        sessions = register.sessions if register else ()
        same = shape == ([s.id for s in sessions], [r.participant_id for r in rows])
        if not same:
            self.beginResetModel()
        self.register, self.rows, self.sessions, self._signs = register, rows, sessions, signs
        self.today, self._held = clock.date(), self._begun(clock)
        self._places = {row.participant_id: place for place, row in enumerate(rows)}
        self._count_all()
        if not same:
            self.endResetModel()
        else:
            self._change_all()

    def follow_clock(self, clock: datetime) -> None:
        """Show which sessions have begun at this wall time."""
        today, held = clock.date(), self._begun(clock)
        if (today, held) != (self.today, self._held):
            self.today, self._held = today, held
            self._change_all()

    def put(self, marks: Mapping[Cell, HeldMark | None]) -> None:
        """Show other marks at once; None for a cell that is marked no longer."""
        if self.register is None:
            return
        columns = {session.id: place for place, session in enumerate(self.sessions)}
        self.register.disputed.difference_update(marks)  # a mark decides between those before
        for cell, held in marks.items():
            if held is None:
                self.register.marks.pop(cell, None)
            else:
                self.register.marks[cell] = held
                self._held.add(cell[1])
        for session in {session for _, session in marks} & columns.keys():
            self._column_totals[columns[session]] = self.register.attended(session)
        days = {s.id: s.on for s in self.sessions}
        self._count_days({days[session] for _, session in marks if session in days})
        touched = {participant for participant, _ in marks} & self._places.keys()
        for place in sorted(self._places[participant] for participant in touched):
            self._row_totals[place] = self._row_total(self.rows[place])
            last = self.index(place, self.columnCount() - 1)
            self.dataChanged.emit(self.index(place, SIGNED), last)

    def choose(self, session: bytes | None) -> None:
        """Tint another session's column."""
        if session == self.chosen:
            return
        self.chosen = session
        self._chosen_day = self._sessions_of_chosen()
        self._change_all()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def sign(self, participant: bytes, on: date) -> DaySign | None:
        """Return how somebody signed for a day, or was checked in."""
        return self._signs.get((participant, on))

    def unsigned(self, on: date) -> Sequence[RegisterRow]:
        """Return who was there on a day and has not signed."""
        return self._days[on][1] if on in self._days else ()

    def signed_of(self, on: date) -> tuple[int, int]:
        """Return how many have signed for a day, of how many who were there or signed."""
        signed, unsigned = self._days.get(on, (0, ()))
        return signed, signed + len(unsigned)

    def chosen_day(self) -> date | None:
        """Return the day of the chosen session."""
        return next((s.on for s in self.sessions if s.id == self.chosen), None)

    def cell(self, index: Index) -> Cell | None:
        """Return (participant, session) of a session's cell, None for other columns."""
        session = self.session(index.column())
        if session is None or not index.isValid():
            return None
        return self.rows[index.row()].participant_id, session.id

    def held(self, index: Index) -> HeldMark | None:
        """Return the mark of a cell with its time and reason."""
        cell = self.cell(index)
        return self.register.marks.get(cell) if self.register and cell else None

    def mark(self, index: Index) -> Mark | None:
        """Return the mark of a cell."""
        held = self.held(index)
        return held.mark if held else None

    def is_disputed(self, index: Index) -> bool:
        """Tell whether two laptops marked a cell differently."""
        return self.register is not None and self.cell(index) in self.register.disputed

    def session(self, column: int) -> Session | None:
        """Return the session of a column, None for the other columns."""
        place = column - FIRST_SESSION
        return self.sessions[place] if 0 <= place < len(self.sessions) else None

    def index_of(self, participant: bytes, session: bytes | None) -> QModelIndex:
        """Return the cell of a participant in a session; invalid when either is not shown."""
        columns = {s.id: place for place, s in enumerate(self.sessions)}
        if participant not in self._places or session not in columns:
            return QModelIndex()
        return self.index(self._places[participant], FIRST_SESSION + columns[session])

    def has_begun(self, session: bytes) -> bool:
        """Tell whether a session counts in totals: it has begun, or somebody is marked."""
        return session in self._held

    def column_total(self, column: int) -> int:
        """Return how many were in the session of a column for at least a part."""
        return self._column_totals[column - FIRST_SESSION]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else FIRST_SESSION + len(self.sessions) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self.session(index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
            if self.mark(index) in (*TIMED, *WITH_REASON):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if index.column() < FIRST_SESSION:
            return self._person_data(index, role)
        if self.session(index.column()) is None:
            return self._total_data(index, role)
        return self._mark_data(index, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cell, mark = self.cell(index), self.mark(index)
        if role != Qt.ItemDataRole.EditRole or cell is None:
            return False
        if mark in TIMED and isinstance(value, QTime) and value.isValid():
            self.time_edited.emit(cell, time(value.hour(), value.minute()))
        elif mark in WITH_REASON and isinstance(value, str):
            self.reason_edited.emit(cell, value)
        else:
            return False
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        session = self.session(section)
        if role == Qt.ItemDataRole.DisplayRole:
            if session is None:
                names = {
                    NAME: self.tr("Name"),
                    INSTITUTION: self.tr("Institution"),
                    SIGNED: self.tr("Signed"),
                }
                return names.get(section, self.tr("Total"))
            return self.session_words(session)
        if session is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{dates.day(session.on)}\n{self.session_words(session)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{dates.day(session.on)}, {self.session_words(session)}"
        return None

    def session_words(self, session: Session) -> str:
        """Return “10:30 Remittances panel”."""
        return f"{dates.clock(session.starts)} {session.title}".strip()

    def person_text(self, row: int, column: int) -> tuple[str, str]:
        """Return the text of a name or an institution and its colour role."""
        person = self.rows[row]
        if column == INSTITUTION:
            told = (self.substitution(row), person.institution)
            return " · ".join(part for part in told if part), "secondary"
        return (person.name, "text") if person.name else (self._not_received, "secondary")

    def substitution(self, row: int) -> str:
        """Return in whose place somebody came, or who came in theirs."""
        person = self.rows[row]
        other = self._places.get(person.instead_of or b"")
        if other is not None:
            words = self.tr("instead of {name}")
            return words.format(name=isolated(self.rows[other].name))
        came = self._substitutes.get(person.participant_id)
        if came is not None:
            return self.tr("{name} came instead").format(name=isolated(self.rows[came].name))
        return ""

    def sign_state(self, row: int) -> tuple[str, str, str]:
        """Return drawing, colour role and words of a person's signature for the chosen day."""
        on, participant = self.chosen_day(), self.rows[row].participant_id
        sign = self.sign(participant, on) if on else None
        if sign is not None and sign.kind.signs:
            return "signature", "good", self.sign_words.whole(sign)
        if sign is not None:
            return "user-check", "bad", self.sign_words.checked_in(sign)
        if self._was_there(participant, self._chosen_day):
            return "circle-dashed", "bad", self.sign_words.missing
        return "", "secondary", self.sign_words.none

    def row_total(self, row: int) -> str:
        """Return how many of the sessions that have begun a participant attended."""
        return f"{self._row_totals[row]} / {len(self._held)}" if self._held else "–"

    def _person_data(self, index: Index, role: int) -> Any:
        row, column = self.rows[index.row()], index.column()
        if column == SIGNED:
            words = self.sign_state(index.row())[2]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {words}"
            return words if role == Qt.ItemDataRole.ToolTipRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.person_text(index.row(), column)[0]
        if role == Qt.ItemDataRole.ToolTipRole and column == NAME and row.walk_in:
            return self.tr("{name}, walk-in").format(name=row.name)
        return None

    def _total_data(self, index: Index, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.row_total(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            attended, held = self._row_totals[index.row()], len(self._held)
            name = self.rows[index.row()].name
            words = self.tr("{name}, attended {attended} of {held}")
            return words.format(name=name, attended=attended, held=held)
        return None

    def _mark_data(self, index: Index, role: int) -> Any:
        held = self.held(index)
        mark = held.mark if held else None
        session = self.sessions[index.column() - FIRST_SESSION]
        if role == Qt.ItemDataRole.DisplayRole:
            return dates.clock(held.at) if held and held.at else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words = [
                self.rows[index.row()].name,
                self.session_words(session),
                self.words.whole(held),
            ]
            return ", ".join([*words, self._disputed] if self.is_disputed(index) else words)
        if role == Qt.ItemDataRole.ToolTipRole:
            if self.is_disputed(index):
                return f"{self.words.whole(held)}\n{self._disputed}"
            return self.words.whole(held) if held else None
        if role == Qt.ItemDataRole.EditRole and held:
            if mark in TIMED:
                at = held.at or session.starts
                return QTime(at.hour, at.minute)
            return held.reason
        return None

    def _count_all(self) -> None:
        """Count both totals in one pass over the marks."""
        marks = self.register.marks.items() if self.register else ()
        rows, columns = set(self._places), {session.id for session in self.sessions}
        there = [
            cell
            for cell, held in marks
            if held.mark in _ATTENDED and cell[0] in rows and cell[1] in columns
        ]
        by_row = Counter(participant for participant, _ in there)
        by_column = Counter(session for _, session in there)
        self._row_totals = [by_row[row.participant_id] for row in self.rows]
        self._column_totals = [by_column[session.id] for session in self.sessions]
        self._substitutes = {
            row.instead_of: place for place, row in enumerate(self.rows) if row.instead_of
        }
        self._days = {}
        self._count_days({session.on for session in self.sessions})
        self._chosen_day = self._sessions_of_chosen()

    def _count_days(self, days: Iterable[date]) -> None:
        for on in days:
            sessions = [session.id for session in self.sessions if session.on == on]
            signed = {
                row for (row, day), one in self._signs.items() if day == on and one.kind.signs
            }
            there = [row for row in self.rows if self._was_there(row.participant_id, sessions)]
            unsigned = tuple(row for row in there if row.participant_id not in signed)
            self._days[on] = len(signed & self._places.keys()), unsigned

    def _was_there(self, participant: bytes, sessions: Iterable[bytes]) -> bool:
        marks = self.register.marks if self.register else {}
        held = (marks.get((participant, session)) for session in sessions)
        return any(one is not None and one.mark in _ATTENDED for one in held)

    def _sessions_of_chosen(self) -> list[bytes]:
        on = self.chosen_day()
        return [session.id for session in self.sessions if session.on == on]

    def _begun(self, clock: datetime) -> set[bytes]:
        return {session.id for session in self.register.held(clock)} if self.register else set()

    def _change_all(self) -> None:
        if self.rows:
            last = self.index(len(self.rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _row_total(self, row: RegisterRow) -> int:
        if self.register is None:
            return 0
        return self.register.attended_by(row.participant_id, self.sessions)
