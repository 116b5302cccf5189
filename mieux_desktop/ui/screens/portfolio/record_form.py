"""The base of the portfolio's forms: what is typed is saved on leaving each field."""

from PySide6.QtCore import Signal

from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import TextArea, TextField
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key


class RecordForm(Screen):
    """A form that reports each settled change; a field that is wrong keeps what was stored.

    Subclasses build their fields, show a record in them and read it back.
    """

    edited = Signal(object)  # the record, to be saved
    typed = Signal(object)  # the record, to be kept as a draft
    done_requested = Signal()
    delete_requested = Signal()

    def __init__(self) -> None:
        super().__init__(scrolls=True)
        self.header.subtitle.setText(self.tr("Each field is saved when you leave it."))
        self.delete = Button(self.tr("Delete"), "trash-2", "danger")
        self.done = Button(self.tr("Done"), "check", "primary", key=self.tr("Esc"))
        self.delete.clicked.connect(self.delete_requested)
        self.done.clicked.connect(self.done_requested)
        self.header.set_buttons(self.delete, self.done)
        back_key(self).activated.connect(self.done_requested)
        self.set_keys((self.tr("Esc"), self.tr("done")), ("Ctrl+Z", self.tr("undo")))

    def show_title(self, title: str) -> None:
        """Show what is edited."""
        self.header.title.setText(title)
        self.header.title.updateGeometry()

    def forget(self) -> None:
        """Report nothing more of the record shown; it was deleted."""
        raise NotImplementedError

    def is_typing(self) -> bool:
        """Tell whether the fields hold what was not reported yet."""
        raise NotImplementedError

    def is_blank(self) -> bool:
        """Tell whether nothing was typed into a new record."""
        raise NotImplementedError

    def has_problem(self) -> bool:
        """Tell whether something typed cannot be stored as it is."""
        raise NotImplementedError

    def settle(self) -> None:
        """Take what is typed at this moment."""
        self.report()

    def report(self) -> None:
        """Emit the record as the fields show it, if it can be stored."""
        raise NotImplementedError

    def report_typing(self) -> None:
        """Emit the record for a draft."""
        raise NotImplementedError

    def _watch(self, *editors: TextField | TextArea) -> None:
        for editor in editors:
            editor.left.connect(self.report)
            editor.paused.connect(self.report_typing)
