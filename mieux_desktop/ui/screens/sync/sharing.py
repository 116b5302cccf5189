"""Which actions a laptop of the team is given: chosen at pairing, changed on a page of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal

from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui.screens.sync.words import laptop_words
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.chosen_items import ChosenItems
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import Screen, form_column
from mieux_desktop.ui.widgets.page_stack import back_key, back_link


class ActionsField(Field):
    """Several actions, added by typing a part of their names."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        name = translate("ActionsField", "Add an action")
        remove = translate("ActionsField", "Do not share {name}")
        placeholder = translate("ActionsField", "Type a few letters of its name")
        choice = ChoiceField(name, placeholder=placeholder)
        items = ChosenItems(choice, lambda shown: remove.format(name=shown))
        super().__init__(translate("ActionsField", "Actions to share"), items)
        self.items = items
        self._names: dict[bytes, str] = {}

    def set_actions(self, actions: Sequence[tuple[str, bytes]]) -> None:
        """Say which actions there are, as (name, id)."""
        self._names = {id_: name for name, id_ in actions}
        self.items.field.set_items(actions)

    def choose(self, action_ids: Sequence[bytes]) -> None:
        """Show these as chosen; those this laptop does not know yet stay chosen."""
        unknown = self.tr("An action not received yet")
        self.items.set_items([(self._names.get(id_, unknown), id_) for id_ in action_ids])

    def chosen(self) -> tuple[bytes, ...]:
        """Return the ids of what is chosen."""
        return tuple(id_ for _name, id_ in self.items.items())


class SharingPage(Screen):
    """Changes which actions one laptop is given."""

    back_requested = Signal()
    save_requested = Signal(object, object)  # Laptop, action ids

    def __init__(self) -> None:
        super().__init__(self.tr("Shared actions"), scrolls=True)
        self._laptop: Laptop | None = None
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.save = Button(self.tr("Save"), "check", "primary", key=shown_key("Ctrl+Return"))
        self.save.setShortcut("Ctrl+Return")
        self.save.clicked.connect(self._save)
        self.header.set_buttons(self.save)
        self.shared = ActionsField()
        words = self.tr(
            "The laptop is given the work in these actions, with the people who take part in "
            "them. What it was given before stays there."
        )
        self.body.addLayout(form_column(Label(words, "body", "secondary", wrap=True), self.shared))
        self.set_keys(
            (self.tr("Esc"), self.tr("back")), (shown_key("Ctrl+Return"), self.tr("save"))
        )

    def show_laptop(self, laptop: Laptop, actions: Sequence[tuple[str, bytes]]) -> None:
        """Show what a laptop is given now."""
        self._laptop = laptop
        name = laptop_words(laptop.person_name, laptop.laptop_name)
        self.header.subtitle.setText(name)
        self.shared.set_actions(actions)
        self.shared.choose(laptop.action_ids)
        self.shared.set_error("")

    def focus_first(self) -> None:
        self.shared.items.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        if self._laptop is not None:
            self.save_requested.emit(self._laptop, self.shared.chosen())
