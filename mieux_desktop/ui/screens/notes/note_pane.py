"""The note beside the timeline: header, text, attachments, and where it is cited."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSizeF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.operations.notes import Template
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.notes.attachments_row import AttachmentsRow
from mieux_desktop.ui.screens.notes.note_header import NoteHeader
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import ElidedLabel, Label, Rule
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit
from mieux_desktop.ui.widgets.markdown_paint import EDGE
from mieux_desktop.ui.widgets.notices import Notice

_LABEL_WIDTH = 92
_SHORTEST_TEXT = 150


class NotePane(QWidget):
    """Shows one note; words typed are reported by its `editor`."""

    files_dropped = Signal(list)  # paths as str
    template_requested = Signal(object)  # Template
    cited_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.header = NoteHeader()
        self.editor = MarkdownEdit(
            self.tr("Text of the note"),
            placeholder=self.tr("Title, then what was said, seen or decided"),
            titled=True,
        )
        self.editor.files_dropped.connect(self.files_dropped)
        # Later: a new height in the midst of laying out makes the scroll bar come and go for ever.
        self.editor.document().documentLayout().documentSizeChanged.connect(
            self._fit, Qt.ConnectionType.QueuedConnection
        )
        self.attachments = AttachmentsRow()
        self._notice: Notice | None = None
        self._templates = QWidget()
        self._template_row = QHBoxLayout(self._templates)
        self._template_row.setContentsMargins(0, 0, 0, 0)
        self._template_row.setSpacing(8)
        self._template_row.addWidget(Label(self.tr("Begin from"), "caption", "secondary"))
        self._template_row.addStretch(1)
        self._cited = QVBoxLayout()
        self._cited.setSpacing(2)
        self._cited_row = _labelled(self.tr("Used in"), self._cited)
        tail = QVBoxLayout()
        tail.setContentsMargins(EDGE, 0, 0, 0)
        tail.setSpacing(8)
        tail.addWidget(self._templates)
        tail.addWidget(Rule())
        files = QVBoxLayout()
        files.addWidget(self.attachments)
        tail.addWidget(_labelled(self.tr("Attachments"), files))
        tail.addWidget(self._cited_row)
        body = QWidget()
        body.setMaximumWidth(tokens.TEXT_WIDTH + 2 * EDGE)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.editor, 1000)
        column.addLayout(tail)
        column.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(body, 1000)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN - EDGE, 8, tokens.MARGIN, 12)
        layout.setSpacing(2)
        top = QHBoxLayout()
        top.setContentsMargins(EDGE - 2, 0, 0, 0)
        top.addWidget(self.header)
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(EDGE, 0, 0, 0)
        layout.addLayout(top)
        layout.addLayout(self._notices)
        layout.addLayout(row, 1)
        self._fit(self.editor.document().size())

    def show_note(self, note: Note, session: Session | None) -> None:
        """Show kind, place and time; the text stays the editor's."""
        self.header.kind.show_kind(note.kind)
        on = dates.local_day(note.written_at)
        near = 0 <= (dates.local_day(datetime.now(UTC)) - on).days < 7
        at = f"{dates.day_name(on) if near else dates.short_day(on)} {dates.clock(note.written_at)}"
        done = ""
        if note.done_on:
            done = self.tr("done {day}").format(day=dates.day_month(note.done_on))
        self.header.place.setText(dates.listed((session.title if session else "", at, done)))

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Show the files of the note."""
        self.attachments.show_attachments(attachments)

    def show_citations(self, cited_in: Sequence[tuple[int, str]]) -> None:
        """Show the recommendations that rest on the note."""
        _empty(self._cited)
        for number, text in cited_in:
            line = QHBoxLayout()
            line.setSpacing(4)
            name = self.tr("Recommendation {number}").format(number=number)
            link = Button(name, role="link", small=True)
            link.clicked.connect(self.cited_requested)
            line.addWidget(link)
            line.addWidget(ElidedLabel(text, "body", "secondary"), 1)
            holder = QWidget()
            holder.setLayout(line)
            line.setContentsMargins(0, 0, 0, 0)
            self._cited.addWidget(holder)
        self._cited_row.setVisible(bool(cited_in))

    def set_templates(self, templates: Sequence[Template]) -> None:
        """Offer templates, while a note has no words."""
        for template in templates:
            button = Button(template.name, "file-text", "link", small=True)
            button.clicked.connect(lambda _=False, t=template: self.template_requested.emit(t))
            self._template_row.insertWidget(self._template_row.count() - 1, button)

    def offer_templates(self, offered: bool) -> None:
        """Show or hide the templates."""
        self._templates.setVisible(offered)

    def show_notice(self, notice: Notice) -> None:
        """Show a notice above the text, in place of the one before."""
        if self._notice is not None and isValid(self._notice):
            self._notice.deleteLater()
        self._notice = notice
        notice.closed.connect(notice.deleteLater)
        self._notices.addWidget(notice)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.files_dropped.emit([url.toLocalFile() for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _fit(self, size: QSizeF) -> None:
        """Let the text be as tall as it is, so that what belongs to it follows at once."""
        self.editor.setMaximumHeight(max(_SHORTEST_TEXT, round(size.height()) + 4))


def _labelled(label: str, content: QVBoxLayout) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    words = Label(label, "body", "secondary")
    words.setMinimumHeight(tokens.ROW_CONTROL)
    words.setMinimumWidth(_LABEL_WIDTH)
    row.addWidget(words, alignment=Qt.AlignmentFlag.AlignTop)
    row.addLayout(content, 1)
    return holder


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
