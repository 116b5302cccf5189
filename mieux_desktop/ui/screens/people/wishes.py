"""What a person may ask for: all that is known of them as a file, or that it is erased."""

from PySide6.QtCore import QObject

from mieux_desktop.domain.people import Person
from mieux_desktop.operations.purging import erase_person, export_person
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.widgets.ask_dialog import AskDialog
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen


class Wishes(QObject):
    """Asks once more, then does it."""

    def __init__(self, desk: Desk, screen: Screen) -> None:
        super().__init__(screen)
        self._desk = desk
        self._screen = screen
        self.saver = FileSaver(desk, screen)
        self.saver.noticed.connect(self._tell)

    def save_data(self, person: Person) -> None:
        """Ask for a file and write all that is known of a person."""
        store = self._desk.store
        words = self.tr("data", "part of a file name")
        self.saver.ask_file(
            self.tr("Save their data"), f"{person.sort_name} {words}.json",
            self.tr("JSON file (*.json)"), lambda path: export_person(store, person.id, path),
        )  # fmt: skip

    def ask_erase(self, person: Person) -> None:
        """Ask once more, then erase what is known of a person."""
        words = self.tr(
            "Name, contact, signatures and reasons are erased here, and on every laptop and server "
            "as the erasure arrives. This cannot be undone."
        )
        title = self.tr("Erase {name}?").format(name=person.full_name)
        dialog = AskDialog(self._screen.window(), title, words, self.tr("Erase for good"))
        dialog.confirmed.connect(lambda _: self._erase(person))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _erase(self, person: Person) -> None:
        def erased(_: None) -> None:
            words = self.tr("What was known of this person is erased.")
            self._tell(Notice("good", words, closable=True))

        self._desk.write(erase_person, person.id, done=erased, owner=self._screen)

    def _tell(self, notice: Notice | None) -> None:
        if notice is None:
            self._screen.clear_notice()
        else:
            self._screen.show_notice(notice)
