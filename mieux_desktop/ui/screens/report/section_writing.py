"""The text of one section under the writer's hands: durable at each pause, a change on leaving."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.documents import (
    About,
    OpenSection,
    cite_in_section,
    keep_section,
    open_section,
    settle_section,
)
from mieux_desktop.operations.evidence import Evidence
from mieux_desktop.operations.report_citable import citable_evidence
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.report.evidence_view import EvidencePicker
from mieux_desktop.ui.widgets.markdown_edit import MarkdownEdit

_IDLE_MS = 60_000  # then typed words become a change
_RETRY_MS = 5_000  # after the disk refused


class SectionWriting(QObject):
    """Joins an editor to the section shown; words that the disk refused are tried again."""

    kept = Signal()  # words became durable: pages and list can follow
    shown = Signal()  # the text of the section is in its editor

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._editor: MarkdownEdit | None = None
        self._opened: OpenSection | None = None
        self._key: tuple[About, SectionCode, str] | None = None
        self._frozen = False
        self._known = ""  # the text that is durable, or on its way
        self._waiting = False  # a draft is to become a change
        self._writes = 0  # asked so far: what was read before the last of them is out of date
        self._refused: dict[bytes, Callable[[], None]] = {}  # the newest words of each section
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.settle)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._try_again)

    def watch(self, editor: MarkdownEdit) -> None:
        """Listen to an editor; only the one that shows the section open now is heard."""
        editor.setReadOnly(True)  # nothing may be typed where no section is open
        editor.paused.connect(lambda: self._pause(editor))
        editor.left.connect(lambda: self._left(editor))

    def set_frozen(self, frozen: bool) -> None:
        """Say whether texts are only to be read, as of a report that was submitted."""
        if frozen == self._frozen:
            return
        self.settle()
        self._frozen = frozen
        if self._editor is not None and self._opened is not None:
            self._editor.setReadOnly(frozen)

    def open(self, editor: MarkdownEdit, about: About, code: SectionCode, language: str) -> None:
        """Show a section in an editor; the one before is settled."""
        self.settle()
        self._editor = editor
        self._opened = None
        self._key = (about, code, language)
        editor.setReadOnly(True)  # until its text is there
        editor.set_text("")
        self._known = ""
        self.reload()

    def close(self) -> None:
        """Leave the section; none is open then."""
        self.settle()
        if self._editor is not None:
            self._editor.setReadOnly(True)
        self._editor, self._opened, self._key = None, None, None

    def reload(self) -> None:
        """Read the text again, unless somebody is typing in it."""
        key, editor, writes = self._key, self._editor, self._writes
        if key is None or editor is None or self._is_typing():
            return

        def show(found: tuple[OpenSection, str]) -> None:
            if key != self._key or editor is not self._editor or self._is_typing():
                return
            if writes != self._writes:
                self.reload()
                return
            self._opened, text = found
            if editor.text() != text:
                editor.set_text(text)
            self._known = text
            editor.setReadOnly(self._frozen)
            self.shown.emit()

        about, code, language = key
        self._desk.read(open_section, *about, code, language, done=show, owner=self)

    def settle(self) -> None:
        """Make words durable and a change."""
        self._idle.stop()
        if self._editor is not None:
            self._pause(self._editor)
        if self._waiting and self._opened is not None:
            self._waiting = False
            self._writes += 1
            self._desk.write(settle_section, self._opened, owner=self)

    def cite(self, button: QWidget) -> None:
        """Offer the evidence under a button; what is chosen is cited where the cursor is."""
        key, editor = self._key, self._editor
        if key is None or editor is None or self._opened is None or self._frozen:
            return
        self._pause(editor)

        def offer(found: Sequence[Evidence]) -> None:
            if key == self._key:
                picker = EvidencePicker(editor, self.tr("Evidence to cite"), found)
                picker.chosen.connect(insert)
                picker.open_below(button)

        def insert(evidence: Evidence) -> None:
            if key == self._key and self._opened is not None:
                self._desk.write(cite_in_section, self._opened, evidence.id, done=put, owner=self)

        def put(tag: str) -> None:
            if key != self._key or not tag:
                return
            cursor = editor.textCursor()
            before = editor.text()[: cursor.position()]
            cursor.insertText(tag if not before or before[-1].isspace() else f" {tag}")
            editor.setFocus()
            self._pause(editor)

        about = key[0]
        self._desk.read(citable_evidence, *about, self._desk.language, done=offer, owner=self)

    def has_unsaved(self) -> bool:
        """Tell whether the disk refused words that are not on it yet."""
        return bool(self._refused)

    def _is_typing(self) -> bool:
        typed = self._editor is not None and self._editor.text() != self._known
        return self._opened is not None and (typed or self._waiting)

    def _left(self, editor: MarkdownEdit) -> None:
        if editor is self._editor:
            self.settle()

    def _pause(self, editor: MarkdownEdit) -> None:
        if editor is not self._editor or self._opened is None or editor.text() == self._known:
            return
        self._known = editor.text()
        self._refused.pop(self._opened.id, None)
        self._waiting = True
        self._idle.start()
        self._keep(self._opened, self._known)

    def _keep(self, opened: OpenSection, text: str) -> None:
        def failed(problem: Problem) -> None:
            self._desk.problem.emit(problem)
            self._refused[opened.id] = lambda: self._keep(opened, text)
            self._retry.start()

        self._writes += 1
        self._desk.write(
            keep_section, opened, text,
            owner=self, done=lambda _: self.kept.emit(), failed=failed,
        )  # fmt: skip

    def _try_again(self) -> None:
        refused, self._refused = self._refused, {}
        for again in refused.values():
            again()
