"""A tab of the evidence of an activity: what all of them have in common."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QObject

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page


@dataclass(frozen=True)
class Subject:
    """The activity whose evidence is looked at."""

    action: Action
    activity: Activity

    @property
    def file_stem(self) -> str:
        """Return what names of its files begin with."""
        code = self.action.code.upper() or self.action.id.hex()[:6].upper()
        return f"{code}-A{self.activity.number}"


class Part(QObject):
    """Reads when it is looked at, and again when what it shows has changed."""

    entities: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, saver: FileSaver, page: Page) -> None:
        super().__init__(page)
        self.desk = desk
        self.saver = saver
        self.page = page
        self.subject: Subject | None = None
        self._stale = True

    def open(self, subject: Subject) -> None:
        """Show another activity, or the same after its own words changed."""
        self.subject = subject
        self._stale = True
        if self.page.isVisible():
            self.look()

    def look(self) -> None:
        """Read what changed since it was looked at last."""
        if self._stale and self.subject is not None:
            self._stale = False
            self.reload()

    def follow(self, entities: frozenset[str]) -> None:
        """Note a change of records."""
        if entities & self.entities:
            self._stale = True
            if self.page.isVisible():
                self.look()

    def reload(self) -> None:
        """Read what the page shows."""
        raise NotImplementedError

    def settle(self) -> None:
        """Hand everything typed to the store."""

    def commands(self) -> list[Command]:
        """Return what can be done in the tab by key."""
        return []
