"""Enrolling a laptop of somebody: a code to be told, or a file made from the laptop's card."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.administration import EnrolmentCode, EnrolmentFile
from mieux_desktop.ui import tokens
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.places import PlaceField
from mieux_desktop.ui.screens.sync.printed_enrolment import print_enrolment
from mieux_desktop.ui.screens.sync.steps import Groups, button_row, choices, column_of, numbered
from mieux_desktop.ui.screens.sync.words import moment
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.states import BusyState

_WIDEST_CHOICE = 760


class EnrolPersonPage(Screen):
    """Leads through the enrolment of one laptop, as seen by who administers the hub."""

    back_requested = Signal()
    code_requested = Signal(object)  # id of the person
    file_requested = Signal()
    folder_requested = Signal()
    certify_requested = Signal(object, object, object)  # id of the person, card, folder

    def __init__(self) -> None:
        super().__init__(self.tr("Enrol a laptop"), scrolls=True)
        self.person_id = b""
        self._name = ""
        self.code: EnrolmentCode | None = None
        self.back = back_link(self, self.tr("Team"))
        self.back.clicked.connect(self._go_back)
        back_key(self).activated.connect(self._go_back)
        self._asking = BusyState(self.tr("Asking the hub"), cancellable=False)
        self._asking.hide()
        self._steps = QStackedWidget()
        self._choose, self._told = self._make_choose(), self._make_told()
        self._by_file, self._written = self._make_by_file(), self._make_written()
        for step in (self._choose, self._told, self._by_file, self._written):
            self._steps.addWidget(step)
        line = QHBoxLayout()
        line.addWidget(self._steps, 100)
        line.addStretch(1)
        self.body.addWidget(self._asking)
        self.body.addLayout(line)
        self.body.addStretch(1)
        self.set_keys((self.tr("Esc"), self.tr("back")))

    # What is shown

    def start(self, person_id: bytes, name: str, *, added: bool = False) -> None:
        """Begin anew, for a laptop of somebody, who may just have been added."""
        self.person_id, self._name, self.code = person_id, name, None
        self.header.subtitle.setText(self.tr("A laptop of {name}").format(name=name))
        self.card.show_path(None)
        self.folder.show_path(None)
        self.write.setEnabled(False)
        self.clear_notice()
        if added:
            words = self.tr("{name} is added. Enrol their laptop now, or later from the team.")
            self.show_notice(Notice("good", words.format(name=name), closable=True))
        self._show(self._choose)

    def show_code(self, code: EnrolmentCode) -> None:
        """Show the code, once."""
        self.code = code
        self.groups.show_groups(code.code.split("-"), self.tr("Code: {code}"))
        self.address.setText(code.address)
        words = self.tr("It works once, for one laptop, until {moment}.")
        self._expires.setText(words.format(moment=moment(code.expires_at)))
        self.clear_notice()
        self._show(self._told)

    def show_card(self, card: Path) -> None:
        """Show the card of the laptop; the answer goes beside it unless said otherwise."""
        self.card.show_path(card)
        if self.folder.path is None:
            self.folder.show_path(card.parent)
        self._allow_writing()
        self.focus_first()

    def show_folder(self, folder: Path) -> None:
        """Show where the answer goes."""
        self.folder.show_path(folder)
        self._allow_writing()

    def show_written(self, written: EnrolmentFile) -> None:
        """Say that the file is written, and what has to be compared."""
        words = self.tr("Written: {name}. Give it to {person}, by stick or e-mail.")
        self._file.setText(words.format(name=written.path.name, person=self._name))
        self.key.show_groups(written.key.split(), self.tr("Key: {code}"))
        self.clear_notice()
        self._show(self._written)

    def show_asking(self, asking: bool) -> None:
        """Say that the hub is being asked."""
        self.make_code.setEnabled(not asking)
        self.write.setEnabled(not asking)
        if asking:
            self._asking.start()
        else:
            self._asking.stop()
            self._allow_writing()

    def show_problem(self, problem: Problem) -> None:
        """Tell what is wrong."""
        self.show_asking(False)
        self.show_notice(Notice("bad", sentence(problem), closable=True))

    def focus_first(self) -> None:
        ready = self.write if self.write.isEnabled() else self.card.button
        targets: dict[QWidget | None, QWidget] = {
            self._choose: self.make_code,
            self._told: self.done,
            self._by_file: ready,
            self._written: self.finish,
        }
        target = targets.get(self._steps.currentWidget(), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # The steps

    def _make_choose(self) -> QWidget:
        self.make_code = Button(self.tr("Make a code"), "key-round", "primary")
        self.make_code.clicked.connect(lambda: self.code_requested.emit(self.person_id))
        self.use_files = Button(self.tr("Use files"), "usb")
        self.use_files.clicked.connect(lambda: self._show(self._by_file))
        return column_of(
            choices(
                (
                    self.tr("Their laptop has a network"),
                    self.tr("You tell them a code of 16 signs, which works once within a day."),
                    (self.make_code,),
                ),
                (
                    self.tr("Their laptop has none"),
                    self.tr(
                        "They give you a file, you give them one back, and the two of you compare "
                        "a key aloud."
                    ),
                    (self.use_files,),
                ),
            )
        )

    def _make_told(self) -> QWidget:
        self.groups = Groups()
        self.address = Label("", "strong", wrap=True)
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._expires = Label("", "body", "secondary", wrap=True)
        card = Card(self.tr("The code"))
        card.body.addWidget(self.groups)
        card.body.addWidget(self._expires)
        where = Card(self.tr("Address of the hub"))
        where.body.addWidget(self.address)
        todo = numbered(
            Label(self.tr("On their laptop they choose Sync, Enrol this laptop, Type the code."),
                  "body", wrap=True),
            Label(self.tr("They type the address, and the code as you tell it to them by voice."),
                  "body", wrap=True),
            Label(self.tr("What they wrote before waits here until an officer adopts it."),
                  "body", wrap=True),
        )  # fmt: skip
        self.copy = Button(self.tr("Copy"), "copy")
        self.copy.clicked.connect(self._copy)
        self.print = Button(self.tr("Print"), "printer")
        self.print.clicked.connect(self._print)
        self.done = Button(self.tr("Done"), "check", "primary")
        self.done.clicked.connect(self.back_requested)
        only = Label(self.tr("The code is shown only now."), "body", "secondary", wrap=True)
        buttons = button_row(self.copy, self.print, self.done)
        return column_of(card, where, todo, only, buttons)

    def _make_by_file(self) -> QWidget:
        self.card = PlaceField(
            self.tr("Card of their laptop"), self.tr("Choose the file"), "folder-open"
        )
        self.card.choose_requested.connect(self.file_requested)
        self.folder = PlaceField(self.tr("Folder"), self.tr("Choose a folder"), "folder-open")
        self.folder.choose_requested.connect(self.folder_requested)
        self.write = Button(self.tr("Write the answer"), "file-down", "primary")
        self.write.setEnabled(False)
        self.write.clicked.connect(
            lambda: self.certify_requested.emit(self.person_id, self.card.path, self.folder.path)
        )
        todo = numbered(
            Label(self.tr("On their laptop they choose Sync, Enrol this laptop, Use files, and "
                          "write its card."), "body", wrap=True),
            Label(self.tr("They give you that file; choose it here."), "body", wrap=True),
        )  # fmt: skip
        return column_of(
            todo,
            Field(self.tr("Card of their laptop"), self.card),
            Field(self.tr("Where the answer goes"), self.folder),
            button_row(self.write),
        )

    def _make_written(self) -> QWidget:
        self._file = Label("", "body", wrap=True)
        self.key = Groups()
        card = Card(self.tr("The hub’s key"))
        card.body.addWidget(self.key)
        card.body.addWidget(
            Label(
                self.tr("Read it to them by telephone: their laptop must show the same signs."),
                "body", "secondary", wrap=True,
            )
        )  # fmt: skip
        self.finish = Button(self.tr("Done"), "check", "primary")
        self.finish.clicked.connect(self.back_requested)
        return column_of(self._file, card, button_row(self.finish))

    def _allow_writing(self) -> None:
        self.write.setEnabled(self.card.path is not None and self.folder.path is not None)

    def _copy(self) -> None:
        if self.code is not None:
            QApplication.clipboard().setText(f"{self.code.address}\n{self.code.code}")
            words = self.tr("Address and code are copied. Do not send them by an open channel.")
            self.show_notice(Notice("info", words, closable=True))

    def _print(self) -> None:
        if self.code is not None:
            print_enrolment(self.window(), self._name, self.code)

    def _go_back(self) -> None:
        if self._steps.currentWidget() is self._by_file:
            self.clear_notice()
            self._show(self._choose)
        else:
            self.back_requested.emit()

    def _show(self, step: QWidget) -> None:
        self.show_asking(False)
        wide = step is self._choose
        self._steps.setMaximumWidth(_WIDEST_CHOICE if wide else tokens.TEXT_WIDTH)
        self._steps.setCurrentWidget(step)
        if self.isVisible():
            self.focus_first()
