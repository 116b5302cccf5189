"""Comments beside the text: in the order of the sections, each with the words that it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.report_versions import ReportComment
from mieux_desktop.operations.report_life import LifeView
from mieux_desktop.ui.screens.report.life_bar import moment
from mieux_desktop.ui.section_names import section_name
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.chosen_items import FlowLayout
from mieux_desktop.ui.widgets.fields import TextArea, TextField
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel, Label
from mieux_desktop.ui.widgets.page import scrolling


class CommentsPane(QWidget):
    """Shows comments and the one being written; says what their reader does with them."""

    new_requested = Signal()
    typed = Signal(str)  # words of the new comment, at a pause
    save_requested = Signal(str)
    cancelled = Signal()
    opened = Signal(object)  # ReportComment: show its paragraph
    answered = Signal(bytes, str, bool)  # id, answer, settled
    delete_requested = Signal(bytes)

    def __init__(self) -> None:
        super().__init__()
        self.add = _keyed(self.tr("Comment on this paragraph"), "Ctrl+Shift+K", "message-square")
        self.add.clicked.connect(self.new_requested)
        self._writing = Card()
        self._about = Label("", "caption", "secondary", wrap=True)
        self.words = TextArea(placeholder=self.tr("Your comment"), lines=3)
        self.words.paused.connect(lambda: self.typed.emit(self.words.toPlainText()))
        self.save = _keyed(self.tr("Save comment"), "Ctrl+Enter")
        self.save.clicked.connect(self._save)
        cancel = _keyed(self.tr("Cancel"), "Esc")
        cancel.clicked.connect(self.cancelled)
        for keys, done in (("Ctrl+Return", self._save), ("Esc", self.cancelled.emit)):
            shortcut = QShortcut(QKeySequence(keys), self._writing, done)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.save)
        flow.addWidget(cancel)
        self._writing.body.setContentsMargins(12, 10, 12, 12)
        self._writing.body.addWidget(self._about)
        self._writing.body.addWidget(self.words)
        self._writing.body.addWidget(buttons)
        self._writing.hide()
        self.empty = Label(
            self.tr("No comment yet. Put the cursor into a paragraph to comment on it."),
            tone="secondary",
            wrap=True,
        )
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.held: list[CommentCard] = []
        self._headings: list[Label] = []
        self._shown: object = None
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.addWidget(self.add)
        top.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._writing)
        column.addWidget(self.empty)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._area = scrolling(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)

    @property
    def is_writing(self) -> bool:
        """Tell whether a comment is being written."""
        return not self._writing.isHidden()

    def write(self, comment: ReportComment) -> None:
        """Ask for the words of a new comment."""
        about = f"“{comment.paragraph}”" if comment.paragraph else ""
        words = self.tr("On the section {section}")
        title = section_name(comment.section)
        self._about.setText(about or words.format(section=title))
        self.words.setPlainText("")
        self._writing.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_writing(self) -> None:
        """Put the new comment's words away."""
        self.words.setPlainText("")
        self._writing.hide()

    def show_comments(self, view: LifeView | None, me: bytes) -> None:
        """Show all comments of a report."""
        if view is None or (view.comments, view.names) == self._shown:
            return
        self._shown = (view.comments, view.names)
        for widget in (*self.held, *self._headings):
            self._cards.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.held, self._headings = [], []
        section = ""
        for comment in view.comments:
            if comment.section != section:
                section = comment.section
                heading = Label(section_name(section), "strong")
                self._headings.append(heading)
                self._cards.addWidget(heading)
            name = view.names.get(comment.author_id) or self.tr("Somebody not received yet")
            card = CommentCard(comment, name, own=comment.author_id == me)
            card.opened.connect(self.opened)
            card.answered.connect(self.answered)
            card.delete_requested.connect(self.delete_requested)
            self.held.append(card)
            self._cards.addWidget(card)
        self.empty.setVisible(not view.comments)

    def _save(self) -> None:
        if self.is_writing:
            self.save_requested.emit(self.words.toPlainText())


class CommentCard(Card):
    """One comment: who, on what, the words, the answer, and whether it is settled."""

    opened = Signal(object)  # ReportComment
    answered = Signal(bytes, str, bool)
    delete_requested = Signal(bytes)

    def __init__(self, comment: ReportComment, name: str, *, own: bool) -> None:
        super().__init__(ground="sunken" if comment.resolved else "")
        self.comment = comment
        self.setAccessibleName(f"{name}: {comment.text}")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(
            ElidedLabel(f"{name} · {moment(comment.written_at)}", "caption", "secondary"), 1
        )
        if comment.resolved:
            top.addWidget(Badge(self.tr("Settled"), "good"))
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(6)
        self.body.addLayout(top)
        if comment.paragraph:
            quoted = ElidedLabel(f"“{comment.paragraph}”", "caption", "secondary")
            self.body.addWidget(quoted)
        self.body.addWidget(Label(comment.text, wrap=True))
        if comment.answer:
            words = self.tr("Answer: {text}")
            self.body.addWidget(
                Label(words.format(text=comment.answer), tone="secondary", wrap=True)
            )
        self.answer = TextField(comment.answer, placeholder=self.tr("Answer, then Enter"))
        self.answer.returnPressed.connect(lambda: self._answer(comment.resolved))
        self.answer.hide()
        self.body.addWidget(self.answer)
        self.body.addWidget(self._buttons(own))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.opened.emit(self.comment)

    def _buttons(self, own: bool) -> QWidget:
        comment = self.comment
        self.show_text = Button(self.tr("Show in the text"), role="link", small=True)
        self.reply = Button(self.tr("Answer"), role="link", small=True)
        settle = self.tr("Open again") if comment.resolved else self.tr("Settle")
        self.settle = Button(settle, role="link", small=True)
        self.show_text.clicked.connect(lambda: self.opened.emit(comment))
        self.reply.clicked.connect(self._reply)
        self.settle.clicked.connect(lambda: self._answer(not comment.resolved))
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.show_text, self.reply, self.settle):
            button.setAccessibleName(f"{button.text()}: {comment.text}")
            row.addWidget(button)
        if own and not comment.answer:
            remove = Button(self.tr("Delete"), role="link", small=True)
            remove.setAccessibleName(f"{remove.text()}: {comment.text}")
            remove.clicked.connect(lambda: self.delete_requested.emit(comment.id))
            row.addWidget(remove)
        return buttons

    def _reply(self) -> None:
        self.answer.show()
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, resolved: bool) -> None:
        self.answered.emit(self.comment.id, self.answer.text(), resolved)


def _keyed(text: str, key: str, icon: str = "") -> Button:
    """Return a button that tells its key when pointed at: the pane can be narrow."""
    button = Button(text, icon, small=not icon)
    button.setToolTip(f"{text} ({key})")
    return button


def on_section(
    comments: Sequence[ReportComment], code: SectionCode, language: str
) -> list[ReportComment]:
    """Return the open comments on one section's text."""
    return [
        comment
        for comment in comments
        if comment.section == code and comment.language == language and not comment.resolved
    ]
