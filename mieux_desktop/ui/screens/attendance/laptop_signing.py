"""Signing on the laptop: a queue of those who have not signed, one person after the other."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QObject

from mieux_desktop.domain.evidence import PrivacyNotice, Purpose, Signature, Strokes
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import session_to_mark
from mieux_desktop.operations.consent import record_consent
from mieux_desktop.operations.people import make_entry
from mieux_desktop.operations.sessions import wall_clock
from mieux_desktop.operations.signing import read_signer, sign
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen
from mieux_desktop.ui.screens.attendance.signing_window import SigningWindow


class LaptopSigning(QObject):
    """Opens the window in which people sign, and keeps what they sign."""

    def __init__(self, desk: Desk, model: RegisterModel, screen: AttendanceScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._model = model
        self._screen = screen
        self._on: date | None = None
        self._session: bytes | None = None
        self.window: SigningWindow | None = None

    def open_queue(self, session: bytes | None) -> None:
        """Let everybody who has not signed for a session's day pass by."""
        window = self._open(session)
        if window is not None:
            window.show_next()

    def open_for(self, participant: bytes, session: bytes | None) -> None:
        """Let one person sign for a session's day."""
        if self._open(session) is not None:
            self._want(participant)

    def leave(self) -> None:
        """Go back to the register, if somebody is signing."""
        if self.window is not None and self.window.isVisible():
            self.window.leave()

    def refresh(self) -> None:
        """Show who has signed by now, after the register was read again."""
        register, on = self._model.register, self._on
        if self.window is None or register is None or on is None or not self.window.isVisible():
            return
        waiting = self._model.unsigned(on)
        people = [make_entry(r.participant_id, r.name, r.institution) for r in register.rows]
        ids = {row.participant_id for row in waiting}
        self.window.show_day(
            register.activity.title(self._desk.language), on, people,
            [entry for entry in people if entry.id in ids], self._model.signed_of(on)[1],
        )  # fmt: skip

    def _open(self, session_id: bytes | None) -> SigningWindow | None:
        session = next((s for s in self._model.sessions if s.id == session_id), None)
        if session is None:
            return None
        self._on, self._session = session.on, session.id
        if self.window is None:
            self.window = SigningWindow(self._screen, self._desk.language)
            self.window.wanted.connect(self._want)
            self.window.signed.connect(self._sign)
            self.window.refused.connect(self._refuse)
            self.window.left.connect(self._screen.focus_first)
        self.window.showFullScreen()
        self.refresh()
        return self.window

    def _want(self, participant: bytes) -> None:
        window, on = self.window, self._on
        if window is None or on is None:
            return

        def refuse(problem: Problem) -> None:
            window.show_problem(sentence(problem))

        self._desk.read(
            read_signer, participant, on,
            done=window.show_signer, failed=refuse, owner=window,
        )  # fmt: skip

    def _sign(
        self,
        participant: bytes,
        strokes: Strokes,
        consent: Mapping[Purpose, bool] | None,
        notice: PrivacyNotice | None,
    ) -> None:
        window, on, register = self.window, self._on, self._model.register
        if window is None or on is None or register is None:
            return
        there = register.attended_by(participant, [s for s in register.sessions if s.on == on])
        session = None if there else self._session_now(on)

        def kept(_signature: Signature) -> None:
            window.show_thanks(on)

        def refuse(problem: Problem) -> None:
            window.show_problem(sentence(problem))

        verb = partial(sign, session_id=session, consent=consent, notice=notice)
        self._desk.write(verb, participant, on, strokes, done=kept, failed=refuse, owner=window)

    def _refuse(
        self, participant: bytes, consent: Mapping[Purpose, bool], notice: PrivacyNotice
    ) -> None:
        """Keep what somebody said who does not agree to the list."""
        register = self._model.register
        rows = register.rows if register is not None else ()
        row = next((row for row in rows if row.participant_id == participant), None)
        if register is not None and row is not None:
            self._desk.write(
                record_consent, register.activity.action_id, row.person_id, consent, notice,
                owner=self,
            )  # fmt: skip

    def _session_now(self, on: date) -> bytes | None:
        """Return the session in which somebody is present by signing: that of the day so far."""
        register = self._model.register
        if register is None:
            return None
        clock = wall_clock(register.activity, self._desk.store.now())
        found = session_to_mark([s for s in register.sessions if s.on == on], clock)
        return found.id if found else self._session
