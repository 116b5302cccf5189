"""Sheet grid: the table of paper forms below the question at hand, its keys and its editor."""

from html import escape

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyQuestion,
    ChoiceQuestion,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
)
from mieux_desktop.ui import tokens
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.screens.feedback.answer_keys import is_typed
from mieux_desktop.ui.screens.feedback.pile import PileModel, Sheet
from mieux_desktop.ui.screens.feedback.sheet_table import SheetTable
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.questions.editor import QuestionEditor
from mieux_desktop.ui.widgets.questions.field import QuestionField, make_editor

_LOW_EDITOR, _ANY_HEIGHT = 44, 16_777_215


class SheetGrid(QWidget):
    """Shows the pile and reports keys; which form is current is for others to allow."""

    answered = Signal(int, object)  # row, all its answers
    done_requested = Signal()
    row_reached = Signal(int, int)  # row, and the one before; -1 for none

    def __init__(self, model: PileModel) -> None:
        super().__init__()
        self._pile = model
        self._editors: dict[str, QuestionEditor] = {}
        self._language = ""
        self._is_low = False
        self.table = SheetTable(model)
        self.table.answered.connect(self._answer)
        self.table.done_requested.connect(self.done_requested)
        self.table.typing_requested.connect(self._type)
        self.table.selectionModel().currentChanged.connect(self._reach)
        self._code = Label("", "heading", "accent")
        self._question = Label("", "heading", wrap=True)
        self._keys = Label("", "body", "secondary", wrap=True)
        self._keys.setTextFormat(Qt.TextFormat.RichText)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._told = Label("", "caption", "bad", wrap=True)
        self._ways = QStackedWidget()
        self._ways.addWidget(self._keys)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._panel())
        layout.addWidget(Rule())
        layout.addWidget(self.table, 1)

    def show_form(self, form: Questionnaire, language: str) -> None:
        """Show the questions of a form, after the pile was filled with it."""
        self._language = language
        mirrored = form.language_for(language).direction == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        for part in (self._panel_frame, self.table):
            part.setLayoutDirection(direction)
        for editor in self._editors.values():
            self._ways.removeWidget(editor)
            editor.deleteLater()
        self._editors = {}
        for question in form.questions.values():
            if is_typed(question):
                self._editors[question.name] = self._editor(question)
        self.table.fit()

    def be_low(self, low: bool) -> None:
        """Leave a low window to the forms: an editor of two lines, questions by their code."""
        self._is_low = low
        self._ways.setMaximumHeight(_LOW_EDITOR if low else _ANY_HEIGHT)
        self._told.setVisible(bool(self._told.text()) or not low)
        self._room.setContentsMargins(
            tokens.MARGIN, 4 if low else 12, tokens.MARGIN, 4 if low else 8
        )
        self.table.be_low(low)

    def go_to(self, row: int, name: str = "") -> None:
        """Go to a question of a form; to the first one asked for no name."""
        pile = self._pile
        if name:
            column = pile.column_of(name)
        else:
            asked = (c for c in range(pile.columnCount()) if pile.is_asked(row, c))
            column = next(asked, 0)
        self.table.go_to(row, column)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def current(self) -> int:
        """Return the row at hand, -1 for none."""
        return self.table.currentIndex().row()

    def flush(self) -> None:
        """Take over text that is still being typed."""
        for editor in self._editors.values():
            editor.flush()

    def show_cell(self) -> None:
        """Show the question at hand, which keys answer it, and what is wrong with its answer."""
        at = self.table.currentIndex()
        self.table.horizontalHeader().viewport().update()
        self.table.verticalHeader().viewport().update()
        if not at.isValid() or at.row() >= len(self._pile.rows):
            return
        question, sheet = self._pile.questions[at.column()], self._pile.rows[at.row()]
        language = self._pile.language
        self._code.setText(self._pile.codes[question.name])
        self._question.setText(question.label.get(language, ""))
        self._keys.setText(self._legend(question))
        editor = self._editors.get(question.name)
        asked = self._pile.is_asked(at.row(), at.column())
        self._ways.setCurrentWidget(editor if editor is not None and asked else self._keys)
        if editor is not None and not self._is_in(editor):
            editor.set_answer(sheet.entry.answers.get(question.name))
        self._tell(question, sheet, asked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the editor, Enter takes the words and goes on; Esc goes back to the table."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        tab = event.key() == Qt.Key.Key_Tab
        if not plain or not (enter or tab or event.key() == Qt.Key.Key_Escape):
            return False
        self.flush()
        at = self.table.currentIndex()
        if enter:
            self._pile.look_up(at.row(), self._pile.questions[at.column()].name)
            self.show_cell()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if enter or tab:
            self.table.go_on()
        return True

    def _panel(self) -> QFrame:
        self._panel_frame = frame = QFrame()
        self._room = column = QVBoxLayout(frame)
        column.setContentsMargins(tokens.MARGIN, 12, tokens.MARGIN, 8)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._code, alignment=Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._question, 1)
        column.addLayout(head)
        column.addWidget(self._ways)
        column.addWidget(self._told)
        return frame

    def _editor(self, question: AnyQuestion) -> QuestionEditor:
        editor = make_editor(question, self._language)
        editor.setAccessibleName(question.label.get(self._language, ""))
        for part in (editor, *editor.findChildren(QWidget)):
            part.installEventFilter(self)
            if part is editor.focusProxy():
                part.setAccessibleName(question.label.get(self._language, ""))
        editor.answered.connect(lambda value: self._take(question.name, value))
        self._ways.addWidget(editor)
        return editor

    def _reach(self, current: QModelIndex, before: QModelIndex) -> None:
        if current.isValid() and current.row() != before.row():
            self.table.viewport().update()  # the row at hand is lighter
            self.row_reached.emit(current.row(), before.row())
        self.show_cell()

    def _answer(self, row: int, column: int, value: AnswerValue | None) -> None:
        answers = dict(self._pile.rows[row].entry.answers)
        name = self._pile.questions[column].name
        self._pile.look_up(row, name)
        if value is None:
            answers.pop(name, None)
        else:
            answers[name] = value
        self.answered.emit(row, answers)
        self.show_cell()

    def _take(self, name: str, value: AnswerValue | None) -> None:
        at = self.table.currentIndex()
        if at.isValid() and self._pile.questions[at.column()].name == name:
            self._answer(at.row(), at.column(), value)

    def _type(self, begun: str) -> None:
        at = self.table.currentIndex()
        editor = self._editors.get(self._pile.questions[at.column()].name)
        if editor is None or not self._pile.is_asked(at.row(), at.column()):
            return
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        inner = editor.focusProxy()
        if begun and isinstance(inner, QPlainTextEdit):
            inner.insertPlainText(begun)
        elif begun and inner is not None:
            inner.insert(begun)  # type: ignore[attr-defined]

    def _is_in(self, editor: QuestionEditor) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and editor.isAncestorOf(focused)

    def _legend(self, question: AnyQuestion) -> str:
        language = self._pile.language
        pairs: list[tuple[str, str]] = []
        if isinstance(question, ScaleQuestion):
            points = question.scale.points
            pairs = [(str(p.value), p.label.get(language, "")) for p in points]
            if not all(word for _, word in pairs):
                pairs = [pairs[0], pairs[-1]]
            if question.scale.not_applicable:
                key = "n" if points[0].value == 0 else "0"
                pairs.append((key, question.scale.not_applicable.get(language, "")))
        elif isinstance(question, ChoiceQuestion):
            for number, choice in enumerate(question.choices):
                key = str(number + 1) if number < 9 else chr(ord("a") + number)
                pairs.append((key, choice.label.get(language, "")))
        if isinstance(question, SelectMultiple | Rank):
            pairs.append((self.tr("Space"), self.tr("next question")))
        told = (f"<b>{escape(key)}</b>&nbsp; {escape(text)}" for key, text in pairs)
        return " &nbsp; &nbsp; ".join(isolated(each) for each in told)

    def _tell(self, question: AnyQuestion, sheet: Sheet, asked: bool) -> None:
        problem = sheet.problems.get(question.name)
        tone, words = "secondary", ""
        if not asked:
            words = self.tr("Not asked after the answers so far.")
        elif question.name in sheet.differing:
            tone = "warning"
            words = self.tr("Typed otherwise the first time. Look at the sheet, type what it says.")
        elif problem is not None:
            tone = "bad"
            words = QuestionField(question, self._pile.language).sentence(problem)
        elif is_typed(question):
            words = self.tr("Type the answer; Enter takes it and goes on.")
        self._told.set_tone(tone)
        self._told.setText(words)
        self._told.setVisible(bool(words) or not self._is_low)
