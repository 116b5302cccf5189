"""Joining laptops: makes and answers invitations, and says which actions are shared."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import list_actions
from mieux_desktop.operations.exchange_folder import keep_folder
from mieux_desktop.operations.missions import list_missions
from mieux_desktop.operations.pairing import (
    Invitation,
    Laptop,
    Paired,
    accept_invitation,
    invite,
    share_actions,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.places import ask_file, ask_folder, usual_folder
from mieux_desktop.ui.screens.sync.screen import SyncScreen

_Actions = list[tuple[str, bytes]]


class Joining(QObject):
    """Serves the pairing page and the page of shared actions."""

    changed = Signal()

    def __init__(self, desk: Desk, screen: SyncScreen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        page = screen.pairing
        page.folder_requested.connect(
            lambda: ask_folder(screen.window(), page.folder.path, page.show_folder)
        )
        page.file_requested.connect(self._choose_file)
        page.invite_requested.connect(self._invite)
        page.accept_requested.connect(self._accept)
        page.share_requested.connect(self.share)
        screen.sharing.save_requested.connect(self._save)

    def start(self, path: Path | None = None) -> None:
        """Begin to pair; with the file of an invitation, at the step that answers it."""

        def show(found: tuple[_Actions, list[bytes], Path | None]) -> None:
            actions, usual, folder = found
            page = self._screen.pairing
            page.start(actions, usual)
            page.show_folder(folder)
            self._screen.show_page(page)
            if path is not None:
                page.show_file(path)

        self._desk.read(_for_pairing, self._desk.language, done=show, owner=self)

    def share(self, laptop: Laptop) -> None:
        """Show which actions a laptop is given."""

        def show(actions: _Actions) -> None:
            self._screen.sharing.show_laptop(laptop, actions)
            self._screen.show_page(self._screen.sharing)

        self._desk.read(_actions, self._desk.language, done=show, owner=self)

    def _choose_file(self) -> None:
        page = self._screen.pairing
        self._desk.read(
            usual_folder, owner=self,
            done=lambda folder: ask_file(self._screen.window(), folder, page.show_file),
        )  # fmt: skip

    def _invite(self, action_ids: tuple[bytes, ...], folder: Path) -> None:
        store, page = self._desk.store, self._screen.pairing

        def made(invitation: Invitation) -> None:
            self._desk.write(keep_folder, folder, owner=self)
            page.show_invitation(invitation)

        page.show_busy(True)
        self._desk.background.work(
            lambda _progress, _cancelled: invite(store, action_ids, folder),
            owner=self, done=made, failed=page.show_problem,
        )  # fmt: skip

    def _accept(self, path: Path, code: str) -> None:
        store, page = self._desk.store, self._screen.pairing

        def paired(result: Paired) -> None:
            self._desk.write(keep_folder, path.parent, owner=self)
            page.show_paired(result)
            self.changed.emit()

        page.show_busy(True)
        self._desk.background.work(
            lambda _progress, _cancelled: accept_invitation(store, path, code),
            owner=self, done=paired, failed=page.show_problem,
        )  # fmt: skip

    def _save(self, laptop: Laptop, action_ids: tuple[bytes, ...]) -> None:
        def failed(problem: Problem) -> None:
            if problem.code == "no-action-chosen":
                self._screen.sharing.shared.set_error(sentence(problem))
            else:
                self._desk.problem.emit(problem)

        def saved(_none: None) -> None:
            self._screen.sharing.back_requested.emit()
            self.changed.emit()

        self._desk.write(
            share_actions, laptop.device, action_ids, done=saved, failed=failed, owner=self
        )


def _actions(store: Store, language: str) -> _Actions:
    return [(row.name, row.id) for row in list_actions(store, language)]


def _for_pairing(store: Store, language: str) -> tuple[_Actions, list[bytes], Path | None]:
    """Return all actions, those with missions of this laptop, and the stick."""
    today = store.now().astimezone().date()
    worked_on = dict.fromkeys(row.action_id for row in list_missions(store, language, today))
    return _actions(store, language), list(worked_on), usual_folder(store)
