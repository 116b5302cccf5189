"""Joining the hub: enrols this laptop by a code or by files, and lets it leave again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import (
    Hub,
    Offered,
    confirm_enrolment,
    enrol_by_code,
    leave_hub,
    read_enrolment_file,
    set_hub_address,
    write_card_file,
)
from mieux_desktop.operations.exchange_folder import keep_folder
from mieux_desktop.operations.stores import Profile, read_profile
from mieux_desktop.ui.background import Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.hub_syncing import HubSyncing
from mieux_desktop.ui.screens.sync.enrolling import EnrolmentPage
from mieux_desktop.ui.screens.sync.places import ask_file, ask_folder, usual_folder


class HubJoining(QObject):
    """Serves the enrolment page."""

    enrolled = Signal(object)  # Hub

    def __init__(self, desk: Desk, page: EnrolmentPage, syncing: HubSyncing) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._syncing = syncing
        self._task: Task | None = None
        page.enrol_requested.connect(self._enrol)
        page.folder_requested.connect(
            lambda: ask_folder(page.window(), page.folder.path, page.show_folder)
        )
        page.card_requested.connect(self._write_card)
        page.file_requested.connect(self._choose_file)
        page.confirm_requested.connect(self._confirm)
        page.cancel_requested.connect(self._cancel)

    def start(self) -> None:
        """Begin to enrol; the address of a hub known before is kept."""
        hub = self._syncing.state.hub
        self._page.start(hub.url if hub else "")
        self._desk.read(usual_folder, done=self._page.show_folder, owner=self)

    def read_answer(self, path: Path) -> None:
        """Show what an administrator's answer says, for its key to be compared."""
        self._desk.read(
            read_enrolment_file, path, done=self._page.show_offered,
            failed=self._page.show_problem, owner=self,
        )  # fmt: skip

    def ask_to_leave(self) -> None:
        """Leave the hub, once the user has said that they want to."""
        hub = self._syncing.state.hub
        if hub is None:
            return
        box = QMessageBox(self._page.window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("Leave {hub}?").format(hub=hub.name))
        waiting = self.tr("%n change(s) are not at the hub yet.", "", hub.waiting_changes)
        words = self.tr(
            "Everything stays on this laptop, and what was delivered stays at the hub. Nothing "
            "goes there any more until this laptop is enrolled again."
        )
        box.setInformativeText(f"{waiting} {words}" if hub.waiting_changes else words)
        stay = box.addButton(self.tr("Stay enrolled"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(self.tr("Leave the hub"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self._leave)
        box.finished.connect(box.deleteLater)
        box.open()

    def set_address(
        self, address: str, done: Callable[[], None], failed: Callable[[Problem], None]
    ) -> None:
        """Reach the hub at another address from now on."""

        def kept(_none: None) -> None:
            self._syncing.refresh()
            done()

        self._desk.write(set_hub_address, address, done=kept, failed=failed, owner=self)

    def _enrol(self, address: str, code: str) -> None:
        store = self._desk.store
        self._ask(lambda: enrol_by_code(store, address, code))

    def _confirm(self, offered: Offered, address: str) -> None:
        store = self._desk.store
        self._ask(lambda: confirm_enrolment(store, offered, address))

    def _ask(self, enrol: Callable[[], Hub]) -> None:
        """Enrol off the writer, which must not wait for a network."""
        if self._task is not None:
            return
        self._syncing.stop()
        self._page.show_busy(True)
        self._task = self._desk.background.work(
            lambda _progress, _cancelled: enrol(),
            owner=self, done=self._take, failed=self._page.show_problem, on="line",
        )  # fmt: skip
        self._task.ended.connect(self._end)

    def _take(self, hub: Hub) -> None:
        def known(profile: Profile) -> None:
            self._desk.profile = profile  # the hub's name and id of whoever works here

        self._desk.read(read_profile, done=known, owner=self)
        self._page.show_enrolled(hub)
        self.enrolled.emit(hub)

    def _end(self) -> None:
        self._task = None
        self._syncing.restart()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._page.show_busy(False)

    def _leave(self) -> None:
        self._syncing.stop()
        self._desk.write(leave_hub, done=lambda _none: self._syncing.refresh(), owner=self)

    def _write_card(self, folder: Path) -> None:
        self._desk.write(keep_folder, folder, owner=self)
        self._desk.write(
            write_card_file, folder, done=self._page.show_card,
            failed=self._page.show_problem, owner=self,
        )  # fmt: skip

    def _choose_file(self) -> None:
        self._desk.read(
            usual_folder, owner=self,
            done=lambda folder: ask_file(self._page.window(), folder, self.read_answer),
        )  # fmt: skip
