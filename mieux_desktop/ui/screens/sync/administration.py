"""Adding somebody to the hub: who, and what they may do there."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.administration import ROLES, Candidate
from mieux_desktop.operations.people import name_key
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.team_words import role_advice, role_name
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen, form_column
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.states import BusyState


class AddPersonPage(Screen):
    """Asks for a name, known in People or new, and a role."""

    back_requested = Signal()
    add_requested = Signal(str, str, object)  # name, role, id of the Person or None

    def __init__(self) -> None:
        super().__init__(self.tr("Add a person to the hub"), scrolls=True)
        self._candidates: dict[bytes, Candidate] = {}
        self.back = back_link(self, self.tr("Team"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.name = ChoiceField(
            self.tr("Name"), placeholder=self.tr("Type a few letters of the name"), free=True
        )
        self._name_field = Field(self.tr("Name"), self.name)
        self.name.textEdited.connect(self._follow_name)
        self.name.chosen.connect(lambda _text, _data: self._show_known())
        self._known = Label("", "caption", "secondary", wrap=True)
        self.role = ComboBox(self.tr("Role"))
        self.role.set_items([(role_name(role), role) for role in ROLES])
        self.role.currentIndexChanged.connect(self._show_advice)
        self._advice = Label("", "caption", "secondary", wrap=True)
        self._asking = BusyState(self.tr("Asking the hub"), cancellable=False)
        self._asking.hide()
        self.add = Button(self.tr("Add"), "user-plus", "primary", key=shown_key("Ctrl+Return"))
        self.add.setShortcut("Ctrl+Return")
        self.add.clicked.connect(self._add)
        self.header.set_buttons(self.add)
        words = self.tr(
            "They can work with the hub once a laptop of theirs is enrolled; that is the next step."
        )
        self.body.addLayout(
            form_column(
                Label(words, "body", "secondary", wrap=True), self._name_field, self._known,
                Field(self.tr("Role"), self.role), self._advice, self._asking,
            )
        )  # fmt: skip
        self.set_keys((self.tr("Esc"), self.tr("back")), (shown_key("Ctrl+Return"), self.tr("add")))

    def start(self, candidates: Sequence[Candidate]) -> None:
        """Begin anew, with those in People who could be added."""
        self._candidates = {one.person_id: one for one in candidates}
        self.name.set_items([(one.listed_as, one.person_id) for one in candidates])
        self.name.choose(None)
        self.role.setCurrentIndex(0)
        self._name_field.set_error("")
        self.clear_notice()
        self.show_asking(False)
        self._show_known()
        self._show_advice()

    def show_asking(self, asking: bool) -> None:
        """Say that the hub is being asked."""
        self.add.setEnabled(not asking)
        if asking:
            self._asking.start()
        else:
            self._asking.stop()

    def show_problem(self, problem: Problem) -> None:
        """Tell what is wrong where it can be mended."""
        self.show_asking(False)
        if problem.code == "name-taken":
            self._name_field.set_error(sentence(problem))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_notice(Notice("bad", sentence(problem), closable=True))

    def focus_first(self) -> None:
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_name(self) -> None:
        self._name_field.set_error("")
        self._show_known()

    def _add(self) -> None:
        self.name.settle()
        known = self._known_one()
        name = known.name if known is not None else self.name.text().strip()
        if not name:
            self._name_field.set_error(self.tr("Type the name of the person."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.clear_notice()
        person_id = known.person_id if known is not None else None
        self.add_requested.emit(name, self.role.currentData(), person_id)

    def _known_one(self) -> Candidate | None:
        """Return who was chosen, or the only one with the names that were typed, in any order."""
        if self.name.data() in self._candidates and not self.name.is_unknown():
            return self._candidates[self.name.data()]
        key = name_key(self.name.text())
        same = [one for one in self._candidates.values() if name_key(one.listed_as) == key]
        return same[0] if key and len(same) == 1 else None

    def _show_known(self) -> None:
        if not self.name.text().strip():
            words = self.tr("Choose somebody of People, or type the name of somebody new.")
        elif (known := self._known_one()) is not None:
            words = self.tr("Known in People as {name}.").format(name=known.listed_as)
        else:
            words = self.tr("New: they appear in People once their laptop has synced.")
        self._known.setText(words)

    def _show_advice(self) -> None:
        self._advice.setText(role_advice(self.role.currentData()))
