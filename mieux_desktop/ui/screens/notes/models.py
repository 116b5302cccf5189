"""The timeline of notes as a list: a heading for each day, then its notes, newest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from mieux_desktop.operations.notes import NotePage, NoteRow
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.note_kinds import kind_icon, kind_word
from mieux_desktop.ui.widgets.rows import Index, RowRole


@dataclass(frozen=True, slots=True)
class _Day:
    """A heading; the count is not known while more notes of the day may come."""

    on: date
    count: int
    complete: bool


class NoteListModel(QAbstractListModel):
    """Rows of two kinds; asks for the next page when the view comes to the end."""

    more_requested = Signal(int)  # offset of the next page

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notes: list[NoteRow] = []
        self._rows: list[_Day | NoteRow] = []
        self._next: int | None = None
        self._asked = False

    def show_page(self, page: NotePage) -> None:
        """Replace all rows; if they are the same notes in the same order, only redraw them."""
        before = self._rows
        self.notes, self._next, self._asked = list(page.rows), page.next_offset, False
        rows = self._with_days()
        if [_key(r) for r in rows] == [_key(r) for r in before]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def add_page(self, page: NotePage) -> None:
        """Add the notes that follow."""
        known = {note.id for note in self.notes}
        self.notes += [row for row in page.rows if row.id not in known]
        self._next, self._asked = page.next_offset, False
        rows = self._with_days()
        if len(rows) > len(self._rows):
            self.beginInsertRows(QModelIndex(), len(self._rows), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        else:
            self._rows = rows

    def note_at(self, index: Index) -> NoteRow | None:
        """Return the note of a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, NoteRow) else None

    def index_of(self, note_id: bytes | None) -> QModelIndex:
        """Return where a note is listed; invalid when it is not."""
        for place, row in enumerate(self._rows):
            if isinstance(row, NoteRow) and row.id == note_id:
                return self.index(place, 0)
        return QModelIndex()

    def neighbour(self, note_id: bytes) -> bytes | None:
        """Return the note after this one, or before it when it is the last."""
        ids = [note.id for note in self.notes]
        if note_id not in ids:
            return ids[0] if ids else None
        place = ids.index(note_id)
        rest = ids[place + 1 : place + 2] or ids[max(0, place - 1) : place]
        return rest[0] if rest else None

    def tags(self) -> Sequence[str]:
        """Return the tags of the notes loaded, the latest first."""
        return tuple(dict.fromkeys(tag for note in self.notes for tag in note.tags))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None and not self._asked

    def fetchMore(self, parent: Index) -> None:
        if self._next is not None and not self._asked:
            self._asked = True
            self.more_requested.emit(self._next)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.note_at(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return self._day_data(row, role) if isinstance(row, _Day) else self._note_data(row, role)

    def _day_data(self, day: _Day, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            shown = dates.day(day.on, year=day.on.year != dates.local_day(datetime.now(UTC)).year)
            return shown[:1].upper() + shown[1:]
        if role == RowRole.SECTION:
            return True
        if role == RowRole.TRAILING:
            counted = self.tr("%n note(s)", "", day.count)
            return counted if day.complete else self.tr("more than {count}").format(count=day.count)
        return None

    def _note_data(self, note: NoteRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return note.title or self.tr("Note without words")
        if role == RowRole.LEADING:
            return dates.clock(note.written_at)
        if role == RowRole.DETAIL:
            return self._detail(note)
        icon, tone = kind_icon(note.kind)
        if role == RowRole.ICON:
            return "square-check" if note.done_on else icon
        if role == RowRole.ICON_ROLE:
            return "good" if note.done_on else tone
        if role == RowRole.TONE and note.done_on:
            return "secondary"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            done = self.tr("Done") if note.done_on else ""
            parts = (
                note.title, kind_word(note.kind), done, dates.clock(note.written_at),
                self._detail(note),
            )  # fmt: skip
            return ", ".join(filter(None, parts))
        return None

    def _detail(self, note: NoteRow) -> str:
        files = self.tr("%n attachment(s)", "", note.attachments) if note.attachments else ""
        return " · ".join(filter(None, (note.session, ", ".join(note.people), files)))

    def _with_days(self) -> list[_Day | NoteRow]:
        by_day: dict[date, list[NoteRow]] = {}
        for note in self.notes:
            by_day.setdefault(dates.local_day(note.written_at), []).append(note)
        rows: list[_Day | NoteRow] = []
        for place, (on, notes) in enumerate(by_day.items()):
            last = place == len(by_day) - 1
            rows.append(_Day(on, len(notes), not last or self._next is None))
            rows += notes
        return rows


def _key(row: _Day | NoteRow) -> object:
    return row.on if isinstance(row, _Day) else row.id
