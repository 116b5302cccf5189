"""Signing on the laptop: a window of its own that shows one person's name, notice and pad."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import badge_code, badge_in, is_badge
from mieux_desktop.operations.people import PersonEntry, find_entries
from mieux_desktop.operations.signing import Signing
from mieux_desktop.ui.screens.attendance.notice_page import NoticePage
from mieux_desktop.ui.screens.attendance.signer_words import SignerWords
from mieux_desktop.ui.screens.attendance.signing_pages import PadPage, QueuePage, ThanksPage

_THANKS_MS = 5000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_FOUND = 6


class SigningWindow(QWidget):
    """Passes from one person to the next; between two, only whoever keeps the list sees names.

    Esc goes back: from the pad to the next person, from there to the register.
    """

    wanted = Signal(object)  # id of the participant who is about to sign
    signed = Signal(object, object, object, object)  # participant, lines, consent, notice
    refused = Signal(object, object, object)  # participant, consent, notice
    left = Signal()

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("content")
        self.setWindowTitle(self.tr("Sign the attendance list"))
        self._people: Sequence[PersonEntry] = ()
        self._waiting: Sequence[PersonEntry] = ()
        self._signer: Signing | None = None
        self._skipped = 0
        self.queue = QueuePage()
        self.notice = NoticePage()
        self.pad = PadPage()
        self.thanks = ThanksPage()
        self._pages = QStackedWidget()
        for page in (self.queue, self.notice, self.pad, self.thanks):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        self._thanked = QTimer(self, singleShot=True, interval=_THANKS_MS)
        self._thanked.timeout.connect(self.show_next)
        self._language = language
        self._words = SignerWords(language)
        self._join()
        self._speak(language)

    def show_day(
        self,
        activity: str,
        on: date,
        people: Sequence[PersonEntry],
        waiting: Sequence[PersonEntry],
        expected: int,
    ) -> None:
        """Show for which day people sign, everybody on the list, and who has not signed yet."""
        self._people, self._waiting = people, waiting
        self.queue.show_state(activity, on, len(waiting), expected)
        self.notice.show_day(activity)
        self.pad.show_day(activity, on)
        if self._pages.currentWidget() is self.queue:
            self._propose()

    def show_next(self) -> None:
        """Show who is next, to whoever keeps the list."""
        self._thanked.stop()
        self._signer = None
        self._skipped = 0
        self._speak(self._language)
        self.pad.pad.clear()
        self.queue.search.clear()
        self._pages.setCurrentWidget(self.queue)
        self._propose()
        self.queue.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_signer(self, signer: Signing) -> None:
        """Hand over to one person: the notice first unless they have agreed to it."""
        self._thanked.stop()
        self._signer = signer
        self.pad.show_signer(signer)
        if signer.notices and not (signer.has_agreed and signer.photos is not None):
            self.notice.show_signer(signer)
            self._pages.setCurrentWidget(self.notice)
            self.notice.focus_first()
        else:
            self._show_pad()

    def show_thanks(self, on: date) -> None:
        """Say that the signature is kept; the next person follows by itself."""
        if self._signer is None:  # somebody went back meanwhile; it is kept all the same
            return
        self.thanks.show_signed(self._signer.name, on, self._words)
        self.pad.pad.clear()
        self._pages.setCurrentWidget(self.thanks)
        self.thanks.go.setFocus(Qt.FocusReason.OtherFocusReason)
        self._thanked.start()

    def show_problem(self, sentence: str) -> None:
        """Say why the signature is not kept; its lines stay on the pad."""
        self.pad.show_problem(sentence)
        self.queue.show_problem(sentence)

    def leave(self) -> None:
        """Go back to the register; lines that were not accepted are forgotten."""
        self._thanked.stop()
        self._signer = None
        self.pad.pad.clear()
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self._pages.currentWidget()
        if event.key() == Qt.Key.Key_Escape:
            if page is self.queue:
                self.leave()
            else:
                self.show_next()
        elif event.key() in _ENTER:
            self._go_on()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step:
                self._skip(step)
                return True
            if event.key() == Qt.Key.Key_Escape and not self.queue.search.text():
                self.leave()
                return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.leave()

    def _join(self) -> None:
        self.queue.search.textEdited.connect(self._find)
        self.queue.search.installEventFilter(self)
        self.queue.next.clicked.connect(self._go_on)
        self.queue.skip.clicked.connect(lambda: self._skip(1))
        self.queue.list.opened.connect(self._go_on)
        self.queue.list.clicked.connect(self._go_on)
        self.queue.back.clicked.connect(self.leave)
        self.notice.agree.clicked.connect(self._go_on)
        self.notice.back.clicked.connect(self.show_next)
        self.pad.done.clicked.connect(self._go_on)
        self.pad.back.clicked.connect(self.show_next)
        self.notice.languages.chosen.connect(self._speak)
        self.pad.languages.chosen.connect(self._speak)
        self.thanks.go.clicked.connect(self.show_next)

    def _speak(self, code: str) -> None:
        """Say to the person everything in a language."""
        self._words = SignerWords(code)
        self.notice.speak(self._words)
        self.pad.speak(self._words)

    def _propose(self) -> None:
        """Offer the next who has not signed, or those whom the letters typed fit."""
        self._find(self.queue.search.text())

    def _find(self, typed: str) -> None:
        waiting = {entry.id for entry in self._waiting}
        if is_badge(typed):
            held = badge_in(typed)
            self.queue.show_found([p for p in self._people if badge_code(p.id) == held], waiting)
        elif typed.strip():
            self.queue.show_found(find_entries(self._people, typed, _MOST_FOUND), waiting)
        else:
            place = self._skipped % len(self._waiting) if self._waiting else 0
            self.queue.show_found((), waiting)
            self.queue.show_next(self._waiting[place] if self._waiting else None)

    def _skip(self, step: int) -> None:
        if self.queue.search.text().strip():
            self.queue.mark_other(step)
        else:
            self._skipped += step
            self._find("")

    def _go_on(self) -> None:
        page = self._pages.currentWidget()
        if page is self.queue:
            chosen = self.queue.chosen()
            if chosen is not None:
                self.wanted.emit(chosen)
        elif page is self.notice:
            if self.notice.is_answered():
                self._show_pad()
            elif self.notice.is_refused():
                self._refuse()
        elif page is self.pad:
            self._accept()
        else:
            self.show_next()

    def _refuse(self) -> None:
        if self._signer is not None:
            consent, notice = self.notice.consent(), self.notice.shown()
            self.refused.emit(self._signer.participant_id, consent, notice)
        self.show_next()

    def _show_pad(self) -> None:
        self._pages.setCurrentWidget(self.pad)
        self.pad.pad.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        if not self.pad.done.isEnabled():  # it is being kept already
            return
        if self._signer is None or self.pad.pad.is_empty():
            self.pad.ask_to_draw()
            return
        asked = bool(self._signer.notices) and self.notice.is_for(self._signer)
        consent = self.notice.consent() if asked else None
        notice = self.notice.shown() if asked else None
        self.pad.done.setEnabled(False)
        self.signed.emit(self._signer.participant_id, self.pad.pad.strokes(), consent, notice)
