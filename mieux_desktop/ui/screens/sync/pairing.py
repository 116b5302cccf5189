"""Pairing page: a code shown on one laptop and typed on the other, step by step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.pairing import Invitation, Paired
from mieux_desktop.ui import tokens
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.places import PlaceField
from mieux_desktop.ui.screens.sync.sharing import ActionsField
from mieux_desktop.ui.screens.sync.steps import Groups, button_row, choices, column_of, numbered
from mieux_desktop.ui.screens.sync.words import laptop_words, moment
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.states import BusyState

_CODE_PROBLEMS = ("code-mistyped", "code-wrong")


class PairingPage(Screen):
    """Leads through pairing; each step says what to do on the other laptop."""

    back_requested = Signal()
    folder_requested = Signal()
    file_requested = Signal()
    invite_requested = Signal(object, object)  # action ids, folder
    accept_requested = Signal(object, str)  # path, code
    share_requested = Signal(object)  # Laptop
    send_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Pair a laptop"), scrolls=True)
        self.paired: Paired | None = None
        self._code_field: Field
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self._go_back)
        back_key(self).activated.connect(self._go_back)
        self._steps = QStackedWidget()
        row = QHBoxLayout()  # in Arabic, too, the steps begin where the title does
        row.addWidget(self._steps, 100)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addStretch(1)
        self._choose = self._make_choose()
        self._invite = self._make_invite()
        self._code = self._make_code()
        self._accept = self._make_accept()
        self._done = self._make_done()
        for step in (self._choose, self._invite, self._code, self._accept, self._done):
            self._steps.addWidget(step)
        self.set_keys((self.tr("Esc"), self.tr("back")))

    # What is shown

    def start(self, actions: Sequence[tuple[str, bytes]], usual: Sequence[bytes]) -> None:
        """Begin anew: ask which of the two laptops this is."""
        self.shared.set_actions(actions)
        self.shared.choose(usual)
        self.shared.set_error("")
        self.code.clear()
        self.file.show_path(None)
        self._code_field.set_error("")
        self.clear_notice()
        self._show(self._choose)

    def show_folder(self, folder: Path | None) -> None:
        """Show where the invitation goes."""
        self.folder.show_path(folder)
        self.show_code.setEnabled(folder is not None)

    def show_file(self, path: Path) -> None:
        """Show the invitation that is to be answered."""
        self.file.show_path(path)
        self.clear_notice()
        self._show(self._accept)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_invitation(self, invitation: Invitation) -> None:
        """Show the code, once."""
        self._groups.show_groups(invitation.code.split("-"), self.tr("Code: {code}"))
        words = self.tr("It holds until {moment}, for one laptop.")
        self._expires.setText(words.format(moment=moment(invitation.expires_at)))
        words = self.tr("Take the stick to the other laptop. The file on it is “{name}”.")
        self._first.setText(words.format(name=invitation.path.name))
        self._show(self._code)

    def show_paired(self, paired: Paired) -> None:
        """Say that the other laptop is known, and what still has to be brought back."""
        self.paired = paired
        name = laptop_words(paired.laptop.person_name, paired.laptop.laptop_name)
        self._paired.setText(self.tr("Paired with {name}").format(name=name))
        words = self.tr(
            "One step is left: the file “{name}” lies beside the invitation. Take the stick back "
            "to the other laptop and drop the file on the window there."
        )
        self._answer.setText(words.format(name=paired.answer_path.name))
        self._shared.setText(
            self.tr(
                "%n action(s) shared, as the invitation says", "", len(paired.laptop.action_ids)
            )
        )
        self._show(self._done)
        self.send.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: Problem) -> None:
        """Tell what is wrong where it can be mended."""
        self.show_busy(False)
        if problem.code in _CODE_PROBLEMS:
            self._code_field.set_error(sentence(problem))
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        elif problem.code == "no-action-chosen":
            self.shared.set_error(sentence(problem))
        else:
            self.show_notice(Notice("bad", sentence(problem), closable=True))

    def show_busy(self, busy: bool) -> None:
        """Say that the lock of the code is being turned, which takes seconds on purpose."""
        for button in (self.show_code, self.accept):
            button.setEnabled(not busy)
        for state in (self._inviting, self._accepting):
            if busy:
                state.start()
            else:
                state.stop()

    def focus_first(self) -> None:
        targets: dict[QWidget | None, QWidget] = {
            self._choose: self.as_first,
            self._invite: self.show_code if self.folder.path else self.folder.button,
            self._code: self.ready,
            self._accept: self.code if self.file.path else self.file.button,
            self._done: self.send,
        }
        target = targets.get(self._steps.currentWidget(), self)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    # The steps

    def _make_choose(self) -> QWidget:
        self.as_first = Button(self.tr("Show a code"), "key-round", "primary")
        self.as_first.clicked.connect(lambda: self._show(self._invite))
        self.as_second = Button(self.tr("Type a code"), "keyboard")
        self.as_second.clicked.connect(lambda: self._show(self._accept))
        return column_of(
            choices(
                (
                    self.tr("This laptop begins"),
                    self.tr(
                        "It shows a code and writes an invitation to a USB stick. Tell the code "
                        "to your colleague by voice, not on the same stick."
                    ),
                    (self.as_first,),
                ),
                (
                    self.tr("The other laptop has begun"),
                    self.tr("Choose its invitation on the stick and type the code that it shows."),
                    (self.as_second,),
                ),
            )
        )

    def _make_invite(self) -> QWidget:
        self.shared = ActionsField()
        self.folder = PlaceField(self.tr("USB stick"), self.tr("Choose a folder"), "folder-open")
        self.folder.choose_requested.connect(self.folder_requested)
        self.show_code = Button(self.tr("Show the code"), "key-round", "primary")
        self.show_code.setEnabled(False)
        self.show_code.clicked.connect(
            lambda: self.invite_requested.emit(self.shared.chosen(), self.folder.path)
        )
        self._inviting = BusyState(
            self.tr("Making the invitation"),
            self.tr("This takes a few seconds, so that nobody can try out codes."),
            cancellable=False,
        )
        self._inviting.hide()
        return column_of(
            Label(
                self.tr(
                    "Choose the actions that you work on together. The other laptop is given the "
                    "work in these and nothing of others; you can change it later."
                ),
                "body",
                "secondary",
                wrap=True,
            ),
            self.shared,
            Field(self.tr("Folder on the USB stick"), self.folder),
            self._inviting,
            button_row(self.show_code),
        )

    def _make_code(self) -> QWidget:
        self._groups = Groups()
        self.groups = self._groups.labels
        self._expires = Label("", "body", "secondary", wrap=True)
        card = Card(self.tr("The code"))
        card.body.addWidget(self._groups)
        card.body.addWidget(self._expires)
        self._first = Label("", "body", wrap=True)
        second = self.tr(
            "There, choose Sync, Pair a laptop, Type a code; and type the code that you tell them."
        )
        third = self.tr(
            "Bring the stick back and drop the answer on this window. Then the two are paired."
        )
        todo = numbered(
            self._first, Label(second, "body", wrap=True), Label(third, "body", wrap=True)
        )
        safe = Label(
            self.tr("The code is shown only now. Keep it apart from the stick: the two together "
                    "open the invitation."),
            "body", "secondary", wrap=True,
        )  # fmt: skip
        self.ready = Button(self.tr("Done"), "check", "primary")
        self.ready.clicked.connect(self.back_requested)
        return column_of(card, todo, safe, button_row(self.ready))

    def _make_accept(self) -> QWidget:
        self.file = PlaceField(self.tr("Invitation"), self.tr("Choose the file"), "folder-open")
        self.file.choose_requested.connect(self.file_requested)
        self.code = TextField(placeholder="XXXX-XXXX-XXXX-XXXX")
        self.code.setProperty("code", "true")
        self.code.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.code.setMaxLength(64)
        self.code.setFixedWidth(320)
        self.code.textEdited.connect(lambda: self._code_field.set_error(""))
        self.code.returnPressed.connect(self._pair)
        self._code_field = Field(
            self.tr("Code that the other laptop shows"),
            self.code,
            hint=self.tr("capital or small letters, with or without dashes"),
        )
        layout = self._code_field.layout()
        if layout is not None and self._code_field.isRightToLeft():
            layout.setAlignment(self.code, Qt.AlignmentFlag.AlignRight)  # below its label
        self.accept = Button(self.tr("Pair"), "link", "primary")
        self.accept.clicked.connect(self._pair)
        self._accepting = BusyState(
            self.tr("Opening the invitation"),
            self.tr("This takes a few seconds, so that nobody can try out codes."),
            cancellable=False,
        )
        self._accepting.hide()
        return column_of(
            Field(self.tr("Invitation on the USB stick"), self.file),
            self._code_field,
            self._accepting,
            button_row(self.accept),
        )

    def _make_done(self) -> QWidget:
        self._paired = Label("", "heading", wrap=True)
        top = QWidget()
        line = QHBoxLayout(top)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(IconLabel("circle-check", "good", 18))
        line.addWidget(self._paired, 1)
        self._answer = Label("", "body", wrap=True)
        self._shared = Label("", "body", "secondary")
        self.share = Button(self.tr("Choose the actions shared with it"), role="link", small=True)
        self.share.clicked.connect(self._share)
        shared = QWidget()
        row = QHBoxLayout(shared)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._shared)
        row.addWidget(self.share)
        row.addStretch(1)
        self.send = Button(self.tr("Send them your work now"), "usb", "primary")
        self.send.clicked.connect(self.send_requested)
        later = Button(self.tr("Later"))
        later.clicked.connect(self.back_requested)
        return column_of(top, self._answer, shared, button_row(self.send, later))

    def _pair(self) -> None:
        if self.file.path is None:
            self.file.button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.accept.isEnabled():
            self._code_field.set_error("")
            self.clear_notice()
            self.accept_requested.emit(self.file.path, self.code.text())

    def _share(self) -> None:
        if self.paired is not None:
            self.share_requested.emit(self.paired.laptop)

    def _go_back(self) -> None:
        if self._steps.currentWidget() in (self._invite, self._accept):
            self.clear_notice()
            self._show(self._choose)
        else:
            self.back_requested.emit()

    def _show(self, step: QWidget) -> None:
        self.show_busy(False)
        self.show_folder(self.folder.path)
        self._steps.setMaximumWidth(tokens.TEXT_WIDTH if step is not self._choose else 760)
        self._steps.setCurrentWidget(step)
        if self.isVisible():
            self.focus_first()
