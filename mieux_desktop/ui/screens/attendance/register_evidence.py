"""What makes the register evidence: who has not signed, signing, substitutions, history."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.actions import Session
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.operations.attendance import RegisterRow, come_instead
from mieux_desktop.operations.attendance_history import CellHistory, read_cell
from mieux_desktop.operations.people import make_entry
from mieux_desktop.operations.sessions import starts_at
from mieux_desktop.operations.signing import SignedRegister, void_signature
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.directions import isolated
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.screens.attendance.dialogs import PersonDialog, open_soon
from mieux_desktop.ui.screens.attendance.laptop_signing import LaptopSigning
from mieux_desktop.ui.screens.attendance.marking import Marking
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.phones import Phones
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen


class RegisterEvidence(QObject):
    """Follows the chosen session and the current cell of the register."""

    changed = Signal()  # the store, by what was done here

    def __init__(
        self,
        desk: Desk,
        model: RegisterModel,
        screen: AttendanceScreen,
        marking: Marking,
        signing: PhoneSigning | None,
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._model = model
        self._screen = screen
        self._marking = marking
        self._twins: Mapping[bytes, tuple[bytes, ...]] = {}
        self._session: Session | None = None
        self._clock: datetime | None = None
        self.laptop = LaptopSigning(desk, model, screen)
        takes_phones = signing is not None and signing.takes_phones
        self.phones = Phones(desk, model, screen, signing) if signing and takes_phones else None
        self.question: PersonDialog | None = None
        screen.show_phones(takes_phones)
        self._join()

    def show_register(self, found: SignedRegister) -> None:
        """Follow the register after it was read again."""
        self._twins = found.twins
        self.laptop.refresh()
        if self.phones is not None:
            self.phones.refresh()
        self._show_cell()

    def show_day(self, session: Session | None, clock: datetime) -> None:
        """Show who was there on the day of the chosen session and has not signed."""
        self._session, self._clock = session, clock
        strip = self._screen.strip
        if session is None:
            strip.hide()
            return
        names = [row.name for row in self._model.unsigned(session.on)]
        _, expected = self._model.signed_of(session.on)
        ends = [_ends_at(s) for s in self._model.sessions if s.on == session.on]
        today, over = session.on == clock.date(), clock >= max(ends)
        strip.show_day(session.on, names, expected, today=today, over=over)
        self._screen.sign.setEnabled(bool(self._model.rows))

    def people(self, row: RegisterRow) -> tuple[bytes, ...]:
        """Return the participants that stand behind a row: one, unless it was known twice."""
        return (row.participant_id, *self._twins.get(row.participant_id, ()))

    def _join(self) -> None:
        screen = self._screen
        screen.covered.connect(self._close_questions)
        screen.sign_requested.connect(self._sign_all)
        screen.sign_row_requested.connect(self._sign_row)
        screen.phones_requested.connect(self._sign_on_phones)
        screen.invite_requested.connect(self._invite)
        screen.instead_requested.connect(self._ask_instead)
        screen.details_requested.connect(self._turn_details)
        screen.details.void_requested.connect(self._ask_void)
        screen.grid.marks.selectionModel().currentChanged.connect(self._show_cell)
        self._model.dataChanged.connect(self._show_cell)

    def _sign_all(self) -> None:
        self.laptop.open_queue(self._session.id if self._session else None)

    def _sign_row(self) -> None:
        """Let the person of the current row sign for the day of its cell."""
        index = self._screen.grid.marks.currentIndex()
        if not index.isValid():
            self._sign_all()
            return
        session = self._model.session(index.column()) or self._session
        row = self._model.rows[index.row()]
        self.laptop.open_for(row.participant_id, session.id if session else None)

    def _sign_on_phones(self) -> None:
        if self.phones is not None and self._session is not None:
            self.phones.open_day(self._session.on)

    def _invite(self, participant: bytes) -> None:
        if self.phones is not None and self._session is not None:
            self.phones.open_for(participant, self._session.on)

    def _close_questions(self) -> None:
        """Leave no name and no question on the screen of a laptop that is locked."""
        self.laptop.leave()
        for question in (self.question, self._marking.question):
            if question is not None:
                question.reject()

    # Substitutions

    def _ask_instead(self) -> None:
        index, register = self._screen.grid.marks.currentIndex(), self._model.register
        if not index.isValid() or register is None:
            return
        row = register.rows[index.row()]
        others = [
            make_entry(one.participant_id, one.name, one.institution)
            for one in register.rows
            if one is not row
        ]
        nobody = self.tr("Nobody: they came for themselves") if row.instead_of else ""
        title = self.tr("{name} came instead of").format(name=isolated(row.name))
        sentence = self.tr("Both rows tell it, and so does the day list.")
        question = PersonDialog(self._screen.window(), title, sentence, others, nobody)
        self.question = question
        question.chosen.connect(lambda other: self._come_instead(row, other))
        question.finished.connect(self._forget_question)
        open_soon(question)

    def _forget_question(self) -> None:
        self.question = None

    def _come_instead(self, row: RegisterRow, other: bytes | None) -> None:
        names = {one.participant_id: one.name for one in self._model.rows}

        def done(_: object) -> None:
            words = self.tr("{name} came instead of {other}")
            if other is None:
                words = self.tr("{name} came for themselves")
            told = words.format(
                name=isolated(row.name), other=isolated(names.get(other or b"", ""))
            )
            self._desk.undoable.emit(told)

        self._desk.write(come_instead, row.participant_id, other, done=done, owner=self._screen)

    # Details

    def _turn_details(self) -> None:
        shown = not self._screen.details.isVisible()
        self._screen.show_details(shown)
        if shown:
            self._show_cell()
        else:
            self._screen.grid.marks.setFocus()

    def _show_cell(self) -> None:
        pane, index = self._screen.details, self._screen.grid.marks.currentIndex()
        session = self._model.session(index.column())
        if pane.isHidden() or not index.isValid() or session is None:
            return
        row = self._model.rows[index.row()]
        told = (row.institution, self._model.substitution(index.row()))
        about = " · ".join(part for part in told if part)
        pane.show_cell(row.name, about, session)
        shown = row.participant_id, session.id

        def done(history: CellHistory) -> None:
            if self._model.cell(self._screen.grid.marks.currentIndex()) == shown:
                pane.show_history(history)

        self._desk.read(read_cell, self.people(row), session.id, session.on, done=done, owner=pane)

    def _ask_void(self, signature: Signature) -> None:
        def void(reason: str) -> None:
            self._desk.write(
                void_signature, signature.id, reason,
                done=lambda _: self.changed.emit(), owner=self._screen,
            )  # fmt: skip

        self._marking.ask_why(
            self.tr("Why is this signature taken back?"),
            self.tr("It is kept with the reason, and counts no more."),
            self.tr("Take back"),
            (
                self.tr("Signed in the wrong row"),
                self.tr("Signed for the wrong day"),
                self.tr("Drawn by mistake"),
                self.tr("Signed by somebody else"),
            ),
            void,
        )


def _ends_at(session: Session) -> datetime:
    ends = session.ends or session.starts
    return max(starts_at(session), datetime.combine(session.on, ends))
