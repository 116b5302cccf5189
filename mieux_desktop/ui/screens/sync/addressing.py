"""Address page: where the hub is reached."""

from PySide6.QtCore import Qt, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.steps import button_row
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.page import Screen, form_column
from mieux_desktop.ui.widgets.page_stack import back_key, back_link


class AddressPage(Screen):
    """Asks for one address; whose hub it is, is known by its key, not by its address."""

    back_requested = Signal()
    save_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__(self.tr("Address of the hub"), scrolls=True)
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.address = TextField(placeholder="hub.example.org")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.returnPressed.connect(self._save)
        self._field = Field(
            self.tr("Address"),
            self.address,
            hint=self.tr("the hub proves itself by its key, wherever it is"),
        )
        self.address.textEdited.connect(lambda: self._field.set_error(""))
        self.save = Button(self.tr("Save"), "check", "primary")
        self.save.clicked.connect(self._save)
        self.body.addLayout(form_column(self._field, button_row(self.save)))
        self.set_keys((self.tr("Esc"), self.tr("back")))

    def start(self, address: str) -> None:
        """Show the address as it is."""
        self.address.setText(address)
        self._field.set_error("")

    def show_problem(self, problem: Problem) -> None:
        """Tell what is wrong with the address."""
        self._field.set_error(sentence(problem))
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        self.address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        self.save_requested.emit(self.address.text())
