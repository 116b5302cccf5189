"""Entries: the choices of a question, the points of a scale or the statements of a grid."""

from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.questionnaires.model import Text
from mieux_desktop.ui.screens.questionnaires.texts import Speaking, TextPair
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.fields import TextField
from mieux_desktop.ui.widgets.labels import Label

_AT_ONCE = 5  # rows; those of a long list follow a few at a time, so that no key waits for them
_WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut


@dataclass(frozen=True, slots=True)
class Entry:
    """One of them: its code, value or name, its words, and what it was made from (None: new)."""

    key: str
    text: Text
    origin: object = None


@dataclass(frozen=True, slots=True)
class EntryWords:
    """What the rows are called: one of them, its key, how to add another; and the key's room."""

    one: str
    key: str
    add: str
    width: int = 84  # of a key


class EntryRows(QWidget):
    """Rows of a key and words; Return adds one below, Alt+Up and Alt+Down move the current."""

    edited = Signal(object)  # tuple[Entry, ...]

    def __init__(
        self, words: EntryWords, entries: tuple[Entry, ...], speaking: Speaking, least: int = 0
    ) -> None:
        super().__init__()
        self._words = words
        self._speaking = speaking
        self._least = least
        self._entries = list(entries)
        self._rows: list[_Row] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        heads = QHBoxLayout()
        heads.setSpacing(8)
        key = Label(words.key, "caption", "secondary")
        key.setFixedWidth(words.width)
        heads.addWidget(key)
        heads.addWidget(Label(words.one, "caption", "secondary"), 1)
        layout.addLayout(heads)
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        layout.addLayout(self._column)
        self.add_button = Button(words.add, "plus", small=True)
        self.add_button.clicked.connect(lambda: self._add(len(self._entries)))
        line = QHBoxLayout()
        line.addWidget(self.add_button)
        line.addStretch(1)
        layout.addLayout(line)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_more)
        for arrow, step in ((Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)):
            moves = QKeySequence(Qt.Modifier.ALT | arrow)
            shortcut = QShortcut(moves, self, context=_WITHIN)
            shortcut.activated.connect(partial(self._move_current, step))
        self._show_more()

    def flush(self) -> None:
        """Take over what waits for a pause."""
        for row in self._rows:
            row.key.flush()
            row.pair.flush()

    def rows(self) -> "list[_Row]":
        """Return the rows as shown."""
        return self._rows

    def new_key(self) -> str:
        """Return the key of a new entry: a free number or letter after the last."""
        held = {entry.key for entry in self._entries}
        last = self._entries[-1].key if self._entries else ""
        if last.lstrip("-").isdigit():
            return next(str(n) for n in range(int(last) + 1, int(last) + 999) if str(n) not in held)
        letters = [chr(97 + n) for n in range(26)]
        return next((each for each in letters if each not in held), f"c{len(held) + 1}")

    def finish(self) -> None:
        """Show the rows that are still to come."""
        while len(self._rows) < len(self._entries):
            self._show_more()

    def _show_more(self) -> None:
        held = len(self._rows)
        for entry in self._entries[held : held + _AT_ONCE]:
            self._insert(len(self._rows), entry)
        self._number()
        self._put_in_tab_order()
        if len(self._rows) < len(self._entries):
            self._later.start()

    def _insert(self, number: int, entry: Entry) -> None:
        row = _Row(entry, self._words, self._speaking)
        row.edited.connect(partial(self._take, row))
        row.returned.connect(lambda: self._add(self._rows.index(row) + 1))
        row.moved.connect(partial(self._move, row))
        row.removed.connect(partial(self._remove, row))
        self._rows.insert(number, row)
        self._column.insertWidget(number, row)
        QWidget.setTabOrder(self.add_button, row.key)  # from afar, if the rest has its place

    def _put_in_tab_order(self) -> None:
        stops = [stop for row in self._rows for stop in row.stops()]
        for before, after in pairwise((*stops, self.add_button)):
            QWidget.setTabOrder(before, after)

    def _number(self) -> None:
        """Call the rows by their places, and allow what can be done with each."""
        last, spare = len(self._entries) - 1, len(self._entries) > self._least
        for number, row in enumerate(self._rows):
            row.show_place(f"{self._words.one} {number + 1}", number > 0, number < last, spare)

    def _take(self, row: "_Row", key: str, text: Text) -> None:
        number = self._rows.index(row)
        self._entries[number] = replace(self._entries[number], key=key, text=text)
        self.edited.emit(tuple(self._entries))

    def _add(self, number: int) -> None:
        self.flush()
        self.finish()
        entry = Entry(self.new_key(), {})
        self._entries.insert(number, entry)
        self._insert(number, entry)
        self._put_in_tab_order()
        self._show(number)

    def _move_current(self, step: int) -> None:
        focus = self.focusWidget()
        for row in self._rows:
            if focus is not None and row.isAncestorOf(focus):
                self._move(row, step)
                return

    def _move(self, row: "_Row", step: int) -> None:
        number = self._rows.index(row)
        to = number + step
        if 0 <= to < len(self._entries):
            self.flush()
            self.finish()
            self._entries.insert(to, self._entries.pop(number))
            self._rows.insert(to, self._rows.pop(number))
            self._column.removeWidget(row)
            self._column.insertWidget(to, row)
            self._put_in_tab_order()
            self._show(to)

    def _remove(self, row: "_Row") -> None:
        if len(self._entries) > self._least:
            self.flush()
            self.finish()
            number = self._rows.index(row)
            del self._entries[number], self._rows[number]
            self._show(min(number, len(self._entries) - 1))
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _show(self, number: int) -> None:
        self._number()
        self.edited.emit(tuple(self._entries))
        if 0 <= number < len(self._rows):
            self._rows[number].pair.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)


class _Row(QWidget):
    """One entry with its buttons."""

    edited = Signal(str, object)  # key, Text
    returned = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, entry: Entry, words: EntryWords, speaking: Speaking) -> None:
        super().__init__()
        self._words = words
        self._name = ""
        self.key = TextField(entry.key)
        self.key.setFixedWidth(words.width)
        self.pair = TextPair(words.one, entry.text, speaking, stacked=True)
        self.up = IconButton("arrow-up", self.tr("Move up"), key="Alt+↑")
        self.down = IconButton("arrow-down", self.tr("Move down"), key="Alt+↓")
        self.remove = IconButton("x", self.tr("Remove"))
        self._does = {b: b.accessibleName() for b in (self.up, self.down, self.remove)}
        self.key.paused.connect(self._take)
        self.key.left.connect(self._take)
        self.pair.edited.connect(lambda _: self._take())
        self.pair.returned.connect(self.returned)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)
        self._held = (entry.key, dict(entry.text))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.key, alignment=top)
        row.addWidget(self.pair, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in self._does:
            buttons.addWidget(button, alignment=top)
        row.addLayout(buttons)

    def show_place(self, name: str, up: bool, down: bool, remove: bool) -> None:
        """Call it by its place, and allow what can be done there."""
        self.up.setEnabled(up)
        self.down.setEnabled(down)
        self.remove.setEnabled(remove)
        if name != self._name:
            self._name = name
            self.key.setAccessibleName(f"{name}: {self._words.key}")
            self.pair.set_name(name)
            for button, does in self._does.items():
                button.setAccessibleName(f"{does}: {name}")

    def stops(self) -> list[QWidget]:
        """Return what the keyboard goes through, in order."""
        return [self.key, *self.pair.fields(), self.up, self.down, self.remove]

    def _take(self) -> None:
        held = (self.key.text().strip(), self.pair.text())
        if held != self._held:
            self._held = held
            self.edited.emit(*held)
