"""Check of a file or a code on a screen of its own, whatever activity it is of."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.check_page import CheckPage
from mieux_desktop.ui.screens.evidence.checking import CheckPart
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.page import Page, Screen
from mieux_desktop.ui.widgets.page_stack import back_link

PAGE = "check"


class CheckScreen(Screen):
    """The page of the check under a header that leads back."""

    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Check a file or code"), flush=True)
        back_link(self, self.tr("Back")).clicked.connect(self.back_requested)

    def hold(self, page: CheckPage) -> None:
        """Show the page below the header."""
        self._page = page
        self.body.addWidget(page)

    def shown_pages(self) -> Sequence[Page]:
        return (self, *self._page.shown_pages())

    def focus_first(self) -> None:
        self._page.focus_first()


class CheckPresenter(QObject):
    """Checks what is dropped on the window or chosen here."""

    back_requested = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.screen = CheckScreen()
        self.part = CheckPart(desk, FileSaver(desk, self.screen))
        self.screen.hold(self.part.check)
        self.screen.back_requested.connect(self.back_requested)

    def verify(self, path: Path) -> None:
        """Tell whether a file is a list as it was exported."""
        self.part.check.file.hide()  # what is said there is of another file
        self.part.verify(path)

    def settle(self) -> None:
        """Nothing that is typed here is kept."""

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        (choose,) = self.part.commands()
        back = Command(
            "check.back", self.tr("Back to where you were"), "go", self.back_requested.emit,
            ("Alt+Left",), "", "arrow-left", PAGE,
        )  # fmt: skip
        return [replace(choose, id="check.choose", page=PAGE), back]
