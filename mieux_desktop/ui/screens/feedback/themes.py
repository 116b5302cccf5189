"""Themes: all answers in words beside the themes that gather them, given by a key each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.operations.feedback_themes import Cell, Named, Written, WrittenAnswers
from mieux_desktop.ui import tokens
from mieux_desktop.ui.screens.feedback.answers import AnswersList
from mieux_desktop.ui.screens.feedback.models import AnswerRow, AnswersModel
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import Badge, Label
from mieux_desktop.ui.widgets.rows import Index, RowList, RowRole

_SIDE = 300
_LOW = 360  # below that the themes need the room of the words about them
_KEYS = 9  # themes that have a digit
_ALL, _WITHOUT = b"", b"without"  # in place of a theme's id: rows of the list of themes


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the list of themes: its id or one of the two above, and how many answers it has."""

    id: bytes
    name: str
    answers: int


class ThemesModel(QAbstractListModel):
    """All answers, those without a theme, then each theme with its digit and its answers."""

    renamed = Signal(bytes, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[_Line] = ()

    def show(self, told: WrittenAnswers) -> None:
        """Replace all rows."""
        without = sum(not answer.themes for answer in told.answers)
        lines = [
            _Line(_ALL, self.tr("All answers"), len(told.answers)),
            _Line(_WITHOUT, self.tr("Without a theme"), without),
            *(_Line(theme.id, theme.name, theme.answers) for theme in told.themes),
        ]
        if [line.id for line in lines] == [line.id for line in self._lines]:
            self._lines = lines
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, 0))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def id_at(self, row: int) -> bytes:
        """Return what a row stands for, all answers for none."""
        return self._lines[row].id if 0 <= row < len(self._lines) else _ALL

    def row_of(self, id_: bytes) -> int:
        """Return the row of a theme, the first if it is gone."""
        return next((row for row, line in enumerate(self._lines) if line.id == id_), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        own = Qt.ItemFlag.ItemIsEditable if index.row() > 1 else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | own

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line, place = self._lines[index.row()], index.row() - 1
        key = str(place) if 1 <= place <= _KEYS else ""
        told: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: line.name,
            Qt.ItemDataRole.EditRole: line.name,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(
                part for part in (line.name, str(line.answers), key) if part
            ),
            RowRole.ICON: "tag" if place >= 1 else "",
            RowRole.BADGE: key,
            RowRole.TRAILING: str(line.answers),
        }
        return told.get(role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line, name = self._lines[index.row()], str(value).strip()
        if role == Qt.ItemDataRole.EditRole and name and name != line.name:
            self.renamed.emit(line.id, name)
        return False  # the row changes when the store has changed


class _TaggedList(AnswersList):
    """Answers that take a theme by a digit; Enter asks for one by its name."""

    digit = Signal(int)
    name_wanted = Signal()

    def selectAll(self) -> None:
        """Choose all answers, also those that have not been scrolled to."""
        model, root = self.model(), QModelIndex()
        while model.canFetchMore(root):
            model.fetchMore(root)
        super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
            self.digit.emit(event.key() - Qt.Key.Key_0)
        elif not plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.name_wanted.emit()
        else:
            super().keyPressEvent(event)


class ThemesView(QWidget):
    """Shows answers and themes, and reports what the user wants to do with them."""

    back_requested = Signal()
    theme_set = Signal(object, bytes, bool)  # answers, theme, whether they are about it
    theme_named = Signal(object, str)  # answers, the name of a theme, known or new
    rename_requested = Signal(bytes, str)
    delete_requested = Signal(bytes, str)

    def __init__(self) -> None:
        super().__init__()
        self._told = WrittenAnswers(b"")
        self._questions: Mapping[str, str] = {}
        self.back = IconButton("arrow-left", self.tr("Back to the results"), key="Esc")
        self.back.clicked.connect(self.back_requested)
        self.question = ComboBox(self.tr("Question"), caption=self.tr("Question"))
        self.question.activated.connect(lambda _: self._show())
        self._count = Badge()
        self.answers = _TaggedList(self.tr("Answers in words"))
        self.answers.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._answers = AnswersModel((), self.answers)
        self.answers.setModel(self._answers)
        self.answers.digit.connect(self._toggle)
        self.answers.name_wanted.connect(self._ask_name)
        self._none = Label(self.tr("No answers here."), "body", "secondary", wrap=True)
        self._none.setContentsMargins(16, 12, 16, 12)
        self.themes = RowList(self.tr("Themes"), dense=True)
        self._themes = ThemesModel(self.themes)
        self._themes.renamed.connect(self.rename_requested)
        self.themes.setModel(self._themes)
        self.themes.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.themes.selectionModel().currentChanged.connect(lambda *_: self._show())
        self.name = ChoiceField(
            self.tr("Theme of the answers chosen"),
            placeholder=self.tr("Theme: type its name"), free=True,
        )  # fmt: skip
        self.name.chosen.connect(self._name)
        self.rename = Button(self.tr("Rename"), small=True)
        self.rename.setToolTip("F2")  # not translated: a key
        self.rename.clicked.connect(lambda: self.themes.edit(self.themes.currentIndex()))
        self.merge = Button(self.tr("Merge into…"), small=True)
        self.merge.setToolTip("F3")  # not translated: a key
        self.merge.clicked.connect(self._offer_merging)
        self.delete = IconButton("trash-2", self.tr("Delete the theme"), key="Del")
        self.delete.clicked.connect(self._delete)
        self._add_keys()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 8, tokens.MARGIN, tokens.GAP)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        panes = QHBoxLayout()
        panes.setSpacing(tokens.GAP)
        panes.addWidget(self._list_card(), 1)
        panes.addWidget(self._side_card())
        layout.addLayout(panes, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._told_of_themes.setVisible(self.height() >= _LOW)
        self.themes.scrollTo(self.themes.currentIndex())

    def show_answers(self, told: WrittenAnswers, questions: Mapping[str, str]) -> None:
        """Show the answers of a round; `questions` are short names in reading order."""
        if told.collection_id != self._told.collection_id:
            self.themes.setCurrentIndex(QModelIndex())
        self._told, self._questions = told, questions
        asked = dict.fromkeys(answer.cell[1] for answer in told.answers)
        items: list[tuple[str, object]] = [(questions[name], name) for name in asked]
        chosen = self.question.currentData()
        self.question.set_items(
            [(self.tr("All"), None), *items], chosen if chosen in asked else None
        )
        kept = self._filter()
        self._themes.show(told)
        row = self._themes.row_of(kept)
        self.themes.setCurrentIndex(self._themes.index(row, 0))
        self.name.set_items([(theme.name, theme.id) for theme in told.themes])
        self._show()

    def commands(self, page: str) -> list[Command]:
        """Return what can be done with the theme chosen by key, on a page of the window."""
        ways = (
            ("rename_theme", self.tr("Rename the theme"), self.rename, "F2", "pencil"),
            ("merge_theme", self.tr("Merge the theme into another"), self.merge, "F3", "merge"),
        )

        def press(button: Button) -> None:
            if button.isVisible():
                button.click()

        return [
            Command(
                f"{page}.{name}", text, "mission", partial(press, button), (key,), "", icon, page
            )
            for name, text, button, key, icon in ways
        ]

    def start(self) -> None:
        """Put the keyboard on the answers."""
        self._keep_current()
        self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        """Show the answers to the question, about the theme that is chosen."""
        wanted, question = self._filter(), self.question.currentData()
        shown = [
            self._row(answer)
            for answer in self._told.answers
            if question in (None, answer.cell[1]) and _is_about(answer, wanted)
        ]
        self._answers.show(shown)
        self._keep_current()
        self._count.setText(str(len(shown)))
        self.answers.setVisible(bool(shown))
        self._none.setVisible(not shown)
        for button in (self.rename, self.merge, self.delete):
            button.setEnabled(wanted not in (_ALL, _WITHOUT))

    def _keep_current(self) -> None:
        """One answer is always chosen, so that the next key has something to act on."""
        if self._answers.rowCount() and not self.answers.selectionModel().hasSelection():
            row = max(self.answers.currentIndex().row(), 0)
            self.answers.setCurrentIndex(self._answers.index(row, 0))

    def _filter(self) -> bytes:
        return self._themes.id_at(self.themes.currentIndex().row())

    def _row(self, answer: Written) -> AnswerRow:
        question = self._questions[answer.cell[1]]
        return AnswerRow(answer.cell, answer.text, question, self._told.names(answer))

    def _chosen(self) -> list[Written]:
        rows = self.answers.selectionModel().selectedRows()
        cells = {self._answers.row(index).key for index in rows}
        return [answer for answer in self._told.answers if answer.cell in cells]

    def _cells(self) -> list[Cell]:
        return [answer.cell for answer in self._chosen()]

    def _toggle(self, digit: int) -> None:
        chosen = self._chosen()
        if chosen and digit <= len(self._told.themes):
            theme = self._told.themes[digit - 1]
            on = not all(theme.id in answer.themes for answer in chosen)
            self.theme_set.emit([answer.cell for answer in chosen], theme.id, on)

    def _ask_name(self) -> None:
        self.name.choose(None)
        self.name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _name(self, name: str, _id: object) -> None:
        cells = self._cells()
        self.name.choose(None)
        if name and cells:
            self.theme_named.emit(cells, name)
            self.answers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _theme(self) -> Named | None:
        wanted = self._filter()
        return next((theme for theme in self._told.themes if theme.id == wanted), None)

    def _delete(self) -> None:
        theme = self._theme()
        if theme is not None:
            self.delete_requested.emit(theme.id, theme.name)

    def _offer_merging(self) -> None:
        theme = self._theme()
        if theme is None:
            return
        menu = QMenu(self.merge)
        for other in self._told.themes:
            if other.id != theme.id:
                action = menu.addAction(other.name.replace("&", "&&"))
                action.triggered.connect(
                    lambda _=False, name=other.name: self.rename_requested.emit(theme.id, name)
                )
        if menu.isEmpty():
            menu.addAction(self.tr("There is no other theme")).setEnabled(False)
        menu.setActiveAction(menu.actions()[0])  # Enter takes it, arrows go on
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.merge.mapToGlobal(QPoint(0, self.merge.height())))

    def _add_keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, context=within)
        leave.activated.connect(self._leave)
        remove = QShortcut(
            QKeySequence(Qt.Key.Key_Delete), self.themes,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        remove.activated.connect(self._delete)

    def _leave(self) -> None:
        """Esc leads from the name of a theme to the answers, from there to the results."""
        if self.name.hasFocus():
            self.name.choose(None)
            self.answers.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_requested.emit()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(Label(self.tr("Answers and themes"), "heading"))
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self.question)
        return row

    def _list_card(self) -> Card:
        card = Card()
        card.fill(self.answers)
        card.body.addWidget(self._none, alignment=Qt.AlignmentFlag.AlignTop)
        return card

    def _side_card(self) -> Card:
        card = Card(self.tr("Themes"))
        card.setFixedWidth(_SIDE)
        card.fill(self.themes)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.name)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        for button in (self.rename, self.merge):
            buttons.addWidget(button, 1)
        buttons.addWidget(self.delete)
        foot.addLayout(buttons)
        note = self.tr(
            "A theme says what an answer is about, never who wrote it. All rounds of the action"
            " share them."
        )
        self._told_of_themes = told = Label(note, "caption", "secondary", wrap=True)
        told.setMinimumHeight(told.heightForWidth(_SIDE - 2 * 17))  # the list above takes the rest
        foot.addWidget(told)
        card.body.addLayout(foot)
        return card


def _is_about(answer: Written, wanted: bytes) -> bool:
    if wanted == _WITHOUT:
        return not answer.themes
    return wanted == _ALL or wanted in answer.themes
