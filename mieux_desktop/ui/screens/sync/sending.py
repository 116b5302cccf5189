"""Sending page: for which laptop, onto which stick, with how many attachments; then how it went."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import Hub
from mieux_desktop.operations.exchange import Written
from mieux_desktop.operations.hub_by_hand import HubFile
from mieux_desktop.operations.pairing import Laptop
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.sync.places import PlaceField
from mieux_desktop.ui.screens.sync.words import amount, laptop_words
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import Screen, form_column
from mieux_desktop.ui.widgets.page_stack import back_key, back_link
from mieux_desktop.ui.widgets.states import BusyState

_MIB = 1 << 20
_HUB = b"hub"  # in the place of a laptop's key
_LIMITS = (20 * _MIB, 100 * _MIB, 500 * _MIB)


class SendingPage(Screen):
    """Asks what a file needs to know and shows what was written."""

    back_requested = Signal()
    folder_requested = Signal()
    write_requested = Signal(object, object, object)  # Laptop, folder, bytes of attachments or None
    hub_requested = Signal(object)  # folder: a file for the hub's administrator
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Send by USB"), scrolls=True)
        self._laptops: Sequence[Laptop] = ()
        self._hub: Hub | None = None
        self.back = back_link(self, self.tr("Sync"))
        self.back.clicked.connect(self.back_requested)
        back_key(self).activated.connect(self.back_requested)
        self.laptop = ComboBox(self.tr("For whom"))
        self.laptop.currentIndexChanged.connect(lambda _: self._show_waiting())
        self._waiting = Label("", "body", "secondary", wrap=True)
        self.folder = PlaceField(self.tr("USB stick"), self.tr("Choose a folder"), "folder-open")
        self.folder.choose_requested.connect(self.folder_requested)
        self.files = ComboBox(self.tr("Photos and other files"))
        self._files_field = Field(self.tr("Photos and other files"), self.files)
        self.write = Button(
            self.tr("Write the file"), "usb", "primary", key=shown_key("Ctrl+Return")
        )
        self.write.setShortcut("Ctrl+Return")
        self.write.clicked.connect(self._write)
        self.header.set_buttons(self.write)
        self.busy = BusyState(
            self.tr("Writing the file"),
            self.tr("You can go on working. Do not pull out the stick yet."),
        )
        self.busy.hide()
        self.busy.cancel_requested.connect(self.cancel_requested)
        self._result = self._make_result()
        self._result.hide()
        self.body.addLayout(
            form_column(
                Field(self.tr("For whom"), self.laptop),
                self._waiting,
                self._files_field,
                Field(self.tr("Folder on the USB stick"), self.folder),
                self.busy,
                self._result,
            )
        )
        self.set_keys(
            (self.tr("Esc"), self.tr("back")),
            (shown_key("Ctrl+Return"), self.tr("write the file")),
        )

    def start(
        self, laptops: Sequence[Laptop], device: bytes | None, hub: Hub | None = None
    ) -> None:
        """Show for whom a file can be written; the only one, or `device`, is chosen."""
        self._hub = hub
        self._laptops = [laptop for laptop in laptops if laptop.revoked_at is None]
        choices: list[tuple[str, object]] = [
            (laptop_words(x.person_name, x.laptop_name), x.device) for x in self._laptops
        ]
        if hub is not None:
            choices.insert(0, (self.tr("{hub} (the hub)").format(hub=hub.name), _HUB))
        self.laptop.set_items(choices, device or (choices[0][1] if choices else None))
        self._result.hide()
        self.clear_notice()
        self._show_waiting()

    def show_folder(self, folder: Path | None) -> None:
        """Show where the file goes."""
        self.folder.show_path(folder)
        self._allow()

    def show_busy(self, busy: bool) -> None:
        """Say that the file is being written."""
        if busy:
            self._result.hide()
            self.clear_notice()
            self.busy.start()
        else:
            self.busy.stop()
        for widget in (self.laptop, self.files, self.folder.button):
            widget.setEnabled(not busy)
        self._allow()
        if busy and self.isVisible():
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the writing has come."""
        self.busy.set_progress(done, total)

    def show_written(self, written: Written, laptop: Laptop) -> None:
        """Say what was written and where to take it."""
        self.show_busy(False)
        whole = amount(written.changes, written.files)
        words = self.tr("Written: {what}, {size}")
        self._written.setText(words.format(what=whole, size=dates.size(written.bytes)))
        self._path.setText(f"\u2066{written.path}\u2069")
        name = laptop.person_name or laptop.laptop_name
        words = self.tr(
            "Take the stick to the laptop of {name} and drop the file on the window there. "
            "Only that laptop can open it; a file that gets lost is made good by the next one."
        )
        self._next.setText(words.format(name=name))
        left = []
        if written.changes_left:
            left.append(self.tr("%n change(s) follow(s) with the next file, once they have "
                                "answered this one.", "", written.changes_left))  # fmt: skip
        if written.files_left:
            left.append(
                self.tr("%n photo(s) or other file(s) follow(s) with the next file.", "",
                        written.files_left)
            )  # fmt: skip
        self._left.setText(" ".join(left))
        self._left.setVisible(bool(left))
        self._result.show()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_for_hub(self, written: HubFile) -> None:
        """Say what was written for the hub and who takes it there."""
        self.show_busy(False)
        words = self.tr("Written: {what}, {size}")
        what = amount(written.changes, 0)
        self._written.setText(words.format(what=what, size=dates.size(written.bytes)))
        self._path.setText(f"\u2066{written.path}\u2069")
        words = self.tr(
            "Give the file to the hub’s administrator. Their receipt comes back as a file: drop it "
            "on this window. Photos and other files go over a network only."
        )
        self._next.setText(words)
        left = []
        if written.changes_left:
            left.append(self.tr("%n change(s) follow(s) with the next file.", "",
                                written.changes_left))  # fmt: skip
        if written.forwards:
            left.append(self.tr("%n file(s) of colleagues lie(s) beside it: give them, too.", "",
                                len(written.forwards)))  # fmt: skip
        self._left.setText(" ".join(left))
        self._left.setVisible(bool(left))
        self._result.show()
        self.done.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, problem: Problem) -> None:
        """Tell what kept the file from being written."""
        self.show_busy(False)
        self.show_notice(Notice("bad", sentence(problem), closable=True))

    def show_stopped(self) -> None:
        """Say that the user stopped it."""
        self.show_busy(False)
        words = self.tr("Stopped. No file was left on the stick, and nothing is lost.")
        self.show_notice(Notice("info", words, closable=True))

    def focus_first(self) -> None:
        target: QWidget = self.write if self.write.isEnabled() else self.folder.button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> Laptop | None:
        """Return the laptop chosen."""
        device = self.laptop.currentData()
        return next((laptop for laptop in self._laptops if laptop.device == device), None)

    def _show_waiting(self) -> None:
        if self._is_for_hub() and self._hub is not None:
            words = self.tr("The hub has all your work.")
            if self._hub.waiting_changes:
                words = self.tr("Waiting: {what}")
                words = words.format(what=amount(self._hub.waiting_changes, 0))
            self._waiting.setText(words)
            self._files_field.hide()
            self._allow()
            return
        laptop = self.chosen()
        if laptop is None:
            return
        words = self.tr("Nothing new waits. A file still tells them what arrived here.")
        if laptop.waiting_changes or laptop.waiting_files:
            what = amount(laptop.waiting_changes, laptop.waiting_files, laptop.waiting_bytes)
            words = self.tr("Waiting: {what}").format(what=what)
        self._waiting.setText(words)
        all_ = self.tr("All, {size}").format(size=dates.size(laptop.waiting_bytes))
        choices: list[tuple[str, object]] = [(all_, None)]
        for limit in _LIMITS:
            if limit < laptop.waiting_bytes:
                up_to = self.tr("Up to {size}, the smallest first")
                choices.append((up_to.format(size=dates.size(limit)), limit))
        choices.append((self.tr("None this time"), 0))
        self.files.set_items(choices)
        self._files_field.setVisible(bool(laptop.waiting_files))
        self._allow()

    def _allow(self) -> None:
        writing = not self.laptop.isEnabled()
        someone = self._is_for_hub() or self.chosen() is not None
        self.write.setEnabled(bool(self.folder.path and someone and not writing))

    def _is_for_hub(self) -> bool:
        return bool(self.laptop.currentData() == _HUB)

    def _write(self) -> None:
        if self._is_for_hub() and self.folder.path is not None:
            self.hub_requested.emit(self.folder.path)
            return
        laptop = self.chosen()
        if laptop is not None and self.folder.path is not None:
            up_to = self.files.currentData() if laptop.waiting_files else None
            self.write_requested.emit(laptop, self.folder.path, up_to)

    def _make_result(self) -> Card:
        self._written = Label("", "strong", wrap=True)
        self._path = ElidedLabel("", "body", "secondary", middle=True)
        self._next = Label("", "body", wrap=True)
        self._left = Label("", "body", "secondary", wrap=True)
        self.done = Button(self.tr("Done"), "check")
        self.done.clicked.connect(self.back_requested)
        card = Card(ground="window")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(IconLabel("circle-check", "good", 18))
        top.addWidget(self._written, 1)
        card.body.addLayout(top)
        column = QVBoxLayout()
        column.setContentsMargins(30, 0, 0, 0)
        column.setSpacing(8)
        for label in (self._path, self._next, self._left):
            column.addWidget(label)
        row = QHBoxLayout()
        row.addWidget(self.done)
        row.addStretch(1)
        column.addLayout(row)
        card.body.addLayout(column)
        card.setMaximumWidth(tokens.TEXT_WIDTH)
        return card
