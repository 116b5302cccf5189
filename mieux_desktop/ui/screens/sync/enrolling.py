"""Enrolment page: this laptop and the hub come to know each other, by a code or by two files."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import Hub, Offered
from mieux_desktop.ui import tokens
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.hub_text import deployed_words, role_word
from mieux_desktop.ui.screens.sync.places import PlaceField
from mieux_desktop.ui.screens.sync.steps import Groups, button_row, choices, column_of, numbered
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.states import BusyState

_OF_THE_ADDRESS = ("address-wrong", "address-not-secure", "not-a-hub", "hub-unreachable")
_OF_THE_CODE = ("code-mistyped", "code-refused")
_WIDEST_CHOICE = 760


class EnrolmentPage(Screen):
    """Leads through enrolment; what is typed stays when something is wrong with it."""

    back_requested = Signal()
    enrol_requested = Signal(str, str)  # address, code
    folder_requested = Signal()
    card_requested = Signal(object)  # folder
    file_requested = Signal()
    confirm_requested = Signal(object, str)  # Offered, address
    cancel_requested = Signal()
    sync_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Enrol this laptop"), scrolls=True)
        self.offered: Offered | None = None
        self._address_field: Field
        self._code_field: Field
        self._later_field: Field
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self._go_back)
        back_key(self).activated.connect(self._go_back)
        self._steps = QStackedWidget()
        line = QHBoxLayout()
        line.addWidget(self._steps, 100)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self._choose = self._make_choose()
        self._by_code = self._make_by_code()
        self._by_file = self._make_by_file()
        self._compare = self._make_compare()
        self._done = self._make_done()
        for one in (self._choose, self._by_code, self._by_file, self._compare, self._done):
            self._steps.addWidget(one)
        self.set_keys((self.tr("Esc"), self.tr("back")))

    # What is shown

    def start(self, address: str = "") -> None:
        """Begin anew; the address of the hub known before is kept."""
        self.address.setText(address)
        self.code.clear()
        self.card_written.hide()
        self._clear_errors()
        self._show(self._choose)

    def show_code(self) -> None:
        """Ask for the address and the code."""
        self._clear_errors()
        self._show(self._by_code)

    def show_files(self) -> None:
        """Show the way by two files."""
        self._clear_errors()
        self._show(self._by_file)

    def show_folder(self, folder: Path | None) -> None:
        """Show where the card goes."""
        self.folder.show_path(folder)
        self.write_card.setEnabled(folder is not None)

    def show_card(self, path: Path) -> None:
        """Say that the card is written."""
        words = self.tr("Written: {name}. Take it to the hub’s administrator.")
        self._card.setText(words.format(name=path.name))
        self.card_written.show()
        self.choose_answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_offered(self, offered: Offered) -> None:
        """Show whose answer it is, for the key to be compared."""
        self.offered = offered
        self._key.show_groups(offered.key.split(), self.tr("Key: {code}"))
        facts = (offered.person_name, role_word(offered.role))
        words = self.tr("The hub “{hub}” takes this laptop as that of {person}.")
        self._whose.setText(words.format(hub=offered.hub_name, person=", ".join(facts)))
        self._clear_errors()
        self._show(self._compare)

    def show_enrolled(self, hub: Hub) -> None:
        """Say who this laptop is for the hub."""
        self._enrolled.setText(self.tr("Enrolled with {hub}").format(hub=hub.name))
        self._as.setText(f"{hub.person_name} · {role_word(hub.role)} · {deployed_words(hub)}")
        words = self.tr("What you write goes to the hub by itself when there is a network.")
        if not hub.url:
            words = self.tr("Your work goes to the hub by file: choose Send by USB, then the hub.")
        self._next.setText(words)
        self.sync.setVisible(bool(hub.url))
        self._show(self._done)

    def show_problem(self, problem: Problem) -> None:
        """Tell what is wrong where it can be mended."""
        self.show_busy(False)
        if problem.code in _OF_THE_CODE:
            self._code_field.set_error(sentence(problem))
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem.code in _OF_THE_ADDRESS and self._steps.currentWidget() is self._by_code:
            self._address_field.set_error(sentence(problem))
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem.code in _OF_THE_ADDRESS:
            self._later_field.set_error(sentence(problem))
            self.later_address.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_notice(Notice("bad", sentence(problem), closable=True))

    def show_busy(self, busy: bool) -> None:
        """Say that the hub is being asked."""
        for field in (self.address, self.code):
            field.setReadOnly(busy)
        for button in (self.enrol, self.same):
            button.setEnabled(not busy)
        if busy:
            self._asking.start()
        else:
            self._asking.stop()

    def focus_first(self) -> None:
        targets: dict[QWidget | None, QWidget] = {
            self._choose: self.with_code,
            self._by_code: self.code if self.address.text() else self.address,
            self._by_file: self.write_card if self.folder.path else self.folder.button,
            self._compare: self.same,
            self._done: self.later if self.sync.isHidden() else self.sync,
        }
        target = targets.get(self._steps.currentWidget(), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # The steps

    def _make_choose(self) -> QWidget:
        self.with_code = Button(self.tr("Type the code"), "keyboard", "primary")
        self.with_code.clicked.connect(self.show_code)
        self.with_files = Button(self.tr("Use files"), "usb")
        self.with_files.clicked.connect(self.show_files)
        return column_of(
            choices(
                (
                    self.tr("With a network"),
                    self.tr(
                        "The hub’s administrator gives you its address and a code of 16 signs, "
                        "which works once within a day."
                    ),
                    (self.with_code,),
                ),
                (
                    self.tr("Without a network"),
                    self.tr(
                        "You give the administrator a file and get one back, by USB stick or "
                        "e-mail, and compare a key aloud."
                    ),
                    (self.with_files,),
                ),
            ),
            Label(
                self.tr(
                    "What you have written stays on this laptop as it is. It goes to the hub, "
                    "where an officer lets it in."
                ),
                "body", "secondary", wrap=True,
            ),
        )  # fmt: skip

    def _make_by_code(self) -> QWidget:
        self.address = TextField(placeholder="hub.example.org")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.address.textEdited.connect(lambda: self._address_field.set_error(""))
        self._address_field = Field(self.tr("Address of the hub"), self.address)
        self.code = TextField(placeholder="XXXX-XXXX-XXXX-XXXX")
        self.code.setProperty("code", "true")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setMaxLength(64)
        self.code.setFixedWidth(320)
        self.code.textEdited.connect(lambda: self._code_field.set_error(""))
        self._code_field = Field(
            self.tr("Code"),
            self.code,
            hint=self.tr("capital or small letters, with or without dashes"),
        )
        layout = self._code_field.layout()
        if layout is not None and self._code_field.isRightToLeft():
            layout.setAlignment(self.code, Qt.AlignmentFlag.AlignRight)  # below its label
        for field in (self.address, self.code):
            field.returnPressed.connect(self._enrol)
        self.enrol = Button(self.tr("Enrol"), "link", "primary")
        self.enrol.clicked.connect(self._enrol)
        self._asking = BusyState(self.tr("Asking the hub"))
        self._asking.cancel_requested.connect(self.cancel_requested)
        self._asking.hide()
        return column_of(
            self._address_field, self._code_field, self._asking, button_row(self.enrol)
        )

    def _make_by_file(self) -> QWidget:
        self.folder = PlaceField(self.tr("USB stick"), self.tr("Choose a folder"), "folder-open")
        self.folder.choose_requested.connect(self.folder_requested)
        self.write_card = Button(self.tr("Write the card"), "download", "primary")
        self.write_card.setEnabled(False)
        self.write_card.clicked.connect(lambda: self.card_requested.emit(self.folder.path))
        self._card = Label("", "body", wrap=True)
        self.card_written = QWidget()
        line = QHBoxLayout(self.card_written)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconLabel("circle-check", "good", 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._card, 1)
        self.card_written.hide()
        self.choose_answer = Button(self.tr("Choose the answer"), "folder-open")
        self.choose_answer.clicked.connect(self.file_requested)
        first = Card(self.tr("1. Give the administrator this laptop’s card"))
        first.body.addWidget(
            Label(
                self.tr("It holds no secret: the name and the public key of this laptop."),
                "body", "secondary", wrap=True,
            )
        )  # fmt: skip
        first.body.addWidget(self.folder)
        first.body.addWidget(self.card_written)
        first.body.addWidget(button_row(self.write_card))
        second = Card(self.tr("2. Take their answer"))
        second.body.addWidget(
            Label(
                self.tr("The administrator gives you a file back, today or another day."),
                "body", "secondary", wrap=True,
            )
        )  # fmt: skip
        second.body.addWidget(button_row(self.choose_answer))
        return column_of(first, second)

    def _make_compare(self) -> QWidget:
        self._whose = Label("", "body", wrap=True)
        self._key = Groups()
        card = Card(self.tr("The hub’s key"))
        card.body.addWidget(self._key)
        self.later_address = TextField(placeholder="hub.example.org")
        self.later_address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.later_address.textEdited.connect(lambda: self._later_field.set_error(""))
        self._later_field = Field(
            self.tr("Address of the hub"),
            self.later_address,
            hint=self.tr("may be left empty: then work goes by file"),
        )
        self.same = Button(self.tr("The key is the same"), "check", "primary")
        self.same.clicked.connect(self._confirm)
        self.differs = Button(self.tr("It differs"), "x")
        self.differs.clicked.connect(self._refuse)
        return column_of(
            self._whose,
            card,
            numbered(
                Label(self.tr("Call the administrator and have them read out the hub’s key."),
                      "body", wrap=True),
                Label(self.tr("Compare it with this one, sign by sign. If it differs, somebody "
                              "changed the file on its way."), "body", wrap=True),
            ),
            self._later_field,
            button_row(self.same, self.differs),
        )  # fmt: skip

    def _make_done(self) -> QWidget:
        self._enrolled = Label("", "heading", wrap=True)
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconLabel("circle-check", "good", 18))
        line.addWidget(self._enrolled, 1)
        self._as = Label("", "body", wrap=True)
        self._next = Label("", "body", "secondary", wrap=True)
        self.sync = Button(self.tr("Sync now"), "refresh-cw", "primary")
        self.sync.clicked.connect(self.sync_requested)
        self.later = Button(self.tr("Done"))
        self.later.clicked.connect(self.back_requested)
        return column_of(top, self._as, self._next, button_row(self.sync, self.later))

    def _enrol(self) -> None:
        if not self.address.text().strip():
            self.address.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.code.text().strip():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.enrol.isEnabled():
            self._clear_errors()
            self.enrol_requested.emit(self.address.text(), self.code.text())

    def _confirm(self) -> None:
        if self.offered is not None:
            self._clear_errors()
            self.confirm_requested.emit(self.offered, self.later_address.text())

    def _refuse(self) -> None:
        self.offered = None
        self.show_files()
        words = self.tr(
            "Nothing was changed. Ask the administrator for the file again, on another road."
        )
        self.show_notice(Notice("info", words, closable=True))

    def _clear_errors(self) -> None:
        self.clear_notice()
        for field in (self._address_field, self._code_field, self._later_field):
            field.set_error("")

    def _go_back(self) -> None:
        self.cancel_requested.emit()
        if self._steps.currentWidget() in (self._by_code, self._by_file, self._compare):
            self._clear_errors()
            self._show(self._choose)
        else:
            self.back_requested.emit()

    def _show(self, one: QWidget) -> None:
        self.show_busy(False)
        self.show_folder(self.folder.path)
        self._steps.setMaximumWidth(_WIDEST_CHOICE if one is self._choose else tokens.TEXT_WIDTH)
        self._steps.setCurrentWidget(one)
        if self.isVisible():
            self.focus_first()
