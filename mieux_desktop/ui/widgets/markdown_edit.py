"""Markdown editor: plain text that looks as it will read while it is typed."""

import re
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QMetaMethod, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QStyle, QTextEdit

from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.completions import Completion, CompletionList
from mieux_desktop.ui.widgets.markdown_highlight import MarkdownHighlighter
from mieux_desktop.ui.widgets.markdown_layout import block_format
from mieux_desktop.ui.widgets.markdown_marks import continuation
from mieux_desktop.ui.widgets.markdown_paint import EDGE, paint_signs

_WORD_BEFORE = re.compile(
    r"(?:^|(?<=[^\w#@&/]))([@#])((?:[^\W_][\w’'.-]*(?: [\w’'.-]{0,30}){0,3})?)$"
)
_LONGEST_WAIT_MS = 2000  # without a pause in typing


class MarkdownEdit(QTextEdit):
    """Edits Markdown in place; tags and people named become chips.

    `paused` and `left` tell when to make the text durable, as in `TextField`, `paused` also every
    two seconds of typing without a pause. With `completion_requested` (sign, word typed), answer
    by `offer`; `completed` tells which one was taken. Ctrl+Z undoes typing.
    """

    typed = Signal()  # the user changed the text
    paused = Signal()
    left = Signal()
    completion_requested = Signal(str, str)
    completion_ended = Signal()
    completed = Signal(object)  # Completion
    picture_pasted = Signal(object)  # QImage
    files_dropped = Signal(list)  # paths as str

    def __init__(self, name: str, *, placeholder: str = "", titled: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", "true")
        self.setFont(theme.type_font("note"))
        self.document().setDocumentMargin(EDGE)
        self._titled = titled
        self._own_change = False  # the text is being set or laid out by the program
        self._replaying = False  # an undo or redo is under way: its layout comes with it
        self._changed_from, self._changed_to = -1, -1
        self._list: CompletionList | None = None
        self._marks = MarkdownHighlighter(self.document(), titled=titled)
        self._pause = QTimer(self, singleShot=True, interval=tokens.PAUSE_MS)
        self._pause.timeout.connect(self._tell_pause)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST_WAIT_MS)
        self._longest.timeout.connect(self._tell_pause)
        self.document().contentsChange.connect(self._note_range)
        self.textChanged.connect(self._changed)
        self.cursorPositionChanged.connect(self._follow_cursor)
        self.set_text("")

    def setPlaceholderText(self, text: str) -> None:
        self._placeholder = text  # Qt's own stays on one line, cut in a narrow editor
        self.setAccessibleDescription(text)
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._placeholder

    # Text

    def text(self) -> str:
        """Return the Markdown."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show another text; what was typed before cannot be undone by Ctrl+Z any more."""
        self._own_change = True
        self.setPlainText(text)
        self.document().setUndoRedoEnabled(False)
        self._lay_out(0, self.document().characterCount())
        self.document().setUndoRedoEnabled(True)
        self._own_change = False
        self._pause.stop()
        self._longest.stop()
        self.close_completions()

    def insert_text(self, text: str) -> None:
        """Put a text at the cursor, as if typed."""
        self.textCursor().insertText(text)

    def set_names(self, names: Mapping[str, bytes]) -> None:
        """Show these people as chips where they are named."""
        if names != self._marks.names:
            self._marks.names = dict(names)
            self._marks.rehighlight()

    def flush(self) -> None:
        """Report a waiting pause at once, as before a lock or an export."""
        if self._pause.isActive():
            self._tell_pause()

    def undo(self) -> None:
        """Take back the last typing."""
        self._replay(super().undo)

    def redo(self) -> None:
        """Bring back what was taken back."""
        self._replay(super().redo)

    def wrap_selection(self, sign: str) -> None:
        """Put a sign such as ``**`` around the selection, or take it away."""
        cursor = self.textCursor()
        chosen = cursor.selectedText()
        cursor.beginEditBlock()
        if len(chosen) >= 2 * len(sign) and chosen.startswith(sign) and chosen.endswith(sign):
            cursor.insertText(chosen[len(sign) : -len(sign)])
        else:
            start = cursor.selectionStart()
            cursor.insertText(f"{sign}{chosen}{sign}")
            cursor.setPosition(start + len(sign))
            cursor.setPosition(start + len(sign) + len(chosen), QTextCursor.MoveMode.KeepAnchor)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # Completion

    def offer(self, rows: Sequence[Completion]) -> None:
        """Show completions of the word before the cursor; none closes the list."""
        word = self._word()
        if not rows or word is None or (len(rows) == 1 and rows[0].text == word[1]):
            self.close_completions()
            return
        if self._list is None:
            self._list = CompletionList(self.tr("Suggestions"), self.window())
            self._list.chosen.connect(self._take)
        start = QTextCursor(self.textCursor())
        start.setPosition(start.position() - len(word[1]) - 1)
        line = self.cursorRect(start)
        corner = self.viewport().mapToGlobal(line.topLeft())
        self._list.offer(rows, word[1], QRect(corner, line.size()))

    def close_completions(self) -> None:
        """Take the list of completions away."""
        if self.has_completions() and self._list is not None:
            self._list.hide()
            self.completion_ended.emit()

    def has_completions(self) -> bool:
        """Tell whether the list is shown."""
        return self._list is not None and self._list.isVisible()

    def _word(self) -> tuple[str, str] | None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            return None
        before = cursor.block().text()[: cursor.positionInBlock()][-120:]
        match = _WORD_BEFORE.search(before)
        if match is None or (match[1] == "#" and " " in match[2]):
            return None
        return match[1], match[2]

    def _take(self, row: Completion) -> None:
        word = self._word()
        if word is None:
            return
        self.completed.emit(row)  # before the text: the name is to be known when it appears
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for _ in word[1]:
            cursor.deletePreviousChar()
        cursor.insertText(f"{row.text} ")
        cursor.endEditBlock()
        self.close_completions()

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            self._list is not None
            and self._list.isVisible()
            and self._key_of_list(event, self._list)
        ):
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        elif event.matches(QKeySequence.StandardKey.Bold):
            self.wrap_selection("**")
        elif event.matches(QKeySequence.StandardKey.Italic):
            self.wrap_selection("*")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._new_line()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()  # the window's
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = QKeySequence.StandardKey
            own = (standard.Undo, standard.Redo, standard.Bold, standard.Italic)
            if any(event.matches(key) for key in own) or (
                self.has_completions() and event.key() == Qt.Key.Key_Escape
            ):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        row = self._list.current() if self._list is not None and self._list.isVisible() else None
        if row is None or not next:
            return super().focusNextPrevChild(next)
        self._take(row)  # Tab reaches an editor that it leaves only here
        return True

    def _key_of_list(self, event: QKeyEvent, rows: CompletionList) -> bool:
        match event.key():
            case Qt.Key.Key_Down:
                rows.step(1)
            case Qt.Key.Key_Up:
                rows.step(-1)
            case Qt.Key.Key_Escape:
                self.close_completions()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not event.modifiers():
                row, word = rows.current(), self._word()
                if row is None or (word and row.text == word[1]):
                    self.close_completions()
                    return False
                self._take(row)
            case _:
                return False
        return True

    def _new_line(self) -> None:
        cursor = self.textCursor()
        text = cursor.block().text()
        follows = continuation(text) if cursor.atBlockEnd() and not self._is_title(cursor) else None
        cursor.beginEditBlock()
        if follows == "":  # Return on an item without words ends the list
            cursor.movePosition(
                QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
        else:
            cursor.insertBlock()
            cursor.insertText(follows or "")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _is_title(self, cursor: QTextCursor) -> bool:
        return self._titled and cursor.blockNumber() == 0

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        for action in menu.actions():
            own = {"edit-undo": self.undo, "edit-redo": self.redo}.get(action.objectName())
            if own is not None:
                action.triggered.disconnect()
                action.triggered.connect(own)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    # Paste and drop

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if any(url.isLocalFile() for url in source.urls()):  # else the page below may want them
            return self.isSignalConnected(QMetaMethod.fromSignal(self.files_dropped))
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if paths:
            self.files_dropped.emit(paths)
        elif source.hasImage() and not source.hasText():
            image = source.imageData()
            if isinstance(image, QImage) and not image.isNull():
                self.picture_pasted.emit(image)
        elif source.hasText():
            self.textCursor().insertText(source.text().replace("\r\n", "\n"))
            self.ensureCursorVisible()

    # Change, layout, painting

    def _note_range(self, position: int, _removed: int, added: int) -> None:
        first, last = self._changed_from, self._changed_to
        self._changed_from = position if first < 0 else min(first, position)
        self._changed_to = max(last, position + added)

    def _changed(self) -> None:
        first, last = self._changed_from, self._changed_to
        self._changed_from = self._changed_to = -1
        if self._own_change or first < 0:
            return
        if not self._replaying:
            self._own_change = True
            self._lay_out(first, last)
            self._own_change = False
            self._changed_from = self._changed_to = -1
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.typed.emit()
        self._ask_for_completions()

    def _ask_for_completions(self) -> None:
        word = None if self._replaying else self._word()
        if word is None:
            self.close_completions()
        else:
            self.completion_requested.emit(*word)

    def _replay(self, step: Callable[[], None]) -> None:
        self._replaying = True
        step()
        self._replaying = False
        self.close_completions()

    def _lay_out(self, first: int, last: int) -> None:
        """Give the lines of a range their margins, as part of the edit that changed them."""
        block = self.document().findBlock(first)
        cursor = QTextCursor(self.document())
        joined = False
        while block.isValid() and block.position() <= last:
            wanted = block_format(block, self._marks.names, titled=self._titled)
            if wanted != block.blockFormat():
                if not joined:
                    cursor.joinPreviousEditBlock()
                    joined = True
                cursor.setPosition(block.position())
                cursor.setBlockFormat(wanted)
            block = block.next()
        if joined:
            cursor.endEditBlock()

    def _tell_pause(self) -> None:
        self._pause.stop()
        self._longest.stop()
        self.paused.emit()

    def _follow_cursor(self) -> None:
        self._marks.open_block(self.textCursor().block())
        if self.has_completions() and self._word() is None:
            self.close_completions()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_completions()
        self.flush()
        self.left.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_marks"):
            self.setFont(theme.type_font("note"))
            self._marks.refresh()

    def sizeHint(self) -> QSize:
        return QSize(tokens.TEXT_WIDTH, 200)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if event.preeditString():
            self.close_completions()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        first = self.cursorForPosition(event.rect().topLeft()).block()
        scrolled = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        paint_signs(painter, first, event.rect(), scrolled, self._marks.names, titled=self._titled)
        painter.end()
        super().paintEvent(event)
        if self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("placeholder"))
            align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
            area = self.viewport().rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
            flags = align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, self._placeholder)
