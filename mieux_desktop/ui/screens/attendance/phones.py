"""Signing on phones: starts the page of a day, shows its code, invites single people."""

from datetime import date

from PySide6.QtCore import QObject

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.networks import local_networks
from mieux_desktop.ui.phone_signing import PhoneSigning
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.attendance.models import RegisterModel
from mieux_desktop.ui.screens.attendance.phone_window import PhoneWindow
from mieux_desktop.ui.screens.attendance.screen import AttendanceScreen


class Phones(QObject):
    """Shows what `signing` serves for the day of the chosen session."""

    def __init__(
        self, desk: Desk, model: RegisterModel, screen: AttendanceScreen, signing: PhoneSigning
    ) -> None:
        super().__init__(screen)
        self._desk = desk
        self._model = model
        self._screen = screen
        self._signing = signing
        self._on: date | None = None
        self._invited: bytes | None = None  # who is shown a code of their own
        self.window: PhoneWindow | None = None
        signing.started.connect(self._show)
        signing.changed.connect(self.refresh)
        signing.failed.connect(self._refuse)

    def open_day(self, on: date) -> None:
        """Fill the screen with the code of the room."""
        self._invited = None
        self._start(on)

    def open_for(self, participant: bytes, on: date) -> None:
        """Fill the screen with a code for one person."""
        self._invited = participant
        self._start(on)

    def refresh(self) -> None:
        """Show how many have signed, and whether phones come through."""
        server, window = self._signing.server, self.window
        if window is None or not window.isVisible() or server is None:
            return
        window.show_count(*self._model.signed_of(server.on))
        if server.wrong_address():
            words = self.tr("A phone came by another address: scan this code again.")
            window.show_road(words, "warning")
        elif server.phones_seen():
            window.show_road(self.tr("Phones come through."), "good")
        elif self._signing.reachable is False:
            words = self.tr(
                "Nothing answers at this address: the network is gone, or a firewall stops it."
            )
            window.show_road(words, "bad")
        else:
            words = self.tr(
                "No phone yet. If none comes through: is it in the same Wi-Fi, and does this Wi-Fi"
                " let devices reach each other?"
            )
            window.show_road(words, "secondary")

    def _start(self, on: date) -> None:
        register = self._model.register
        networks = local_networks()
        if register is None:
            return
        if not networks:
            self._desk.problem.emit(Problem("phones-no-network"))
            return
        self._on = on
        server = self._signing.server
        addresses = [network.address for network in networks]
        held = server.address if server is not None else ""
        address = held if held in addresses else addresses[0]
        self._serve(address)

    def _serve(self, address: str) -> None:
        register = self._model.register
        if register is not None and self._on is not None:
            self._signing.start(register.activity.id, self._on, address)

    def _show(self) -> None:
        server, register = self._signing.server, self._model.register
        if server is None or register is None:
            return
        window = self.window
        if window is None:
            window = self.window = PhoneWindow(self._screen)
            window.network_chosen.connect(self._serve)
            window.stop_requested.connect(self._stop)
            window.room_requested.connect(self._show_room)
            window.left.connect(self._screen.focus_first)
        window.show_networks(local_networks(), server.address)
        window.show_room(server.url, server.on, register.activity.title(self._desk.language))
        if self._invited is not None:
            self._show_invitation(window, self._invited, server.on)
        window.showFullScreen()
        window.setFocus()
        self.refresh()

    def _show_invitation(self, window: PhoneWindow, participant: bytes, on: date) -> None:
        try:
            invitation = self._signing.invite(participant)
        except Problem as problem:
            self._desk.problem.emit(problem)
            return
        rows = self._model.rows
        name = next((row.name for row in rows if row.participant_id == participant), "")
        if invitation is not None:
            window.show_invitation(invitation, name, on)

    def _show_room(self) -> None:
        self._invited = None
        self._show()

    def _stop(self) -> None:
        self._signing.stop()
        if self.window is not None:
            self.window.leave()

    def _refuse(self, problem: Problem) -> None:
        if self.window is not None and self.window.isVisible():
            self.window.show_road(sentence(problem), "bad")
        else:
            self._desk.problem.emit(problem)
