"""Side task: what takes the place of the agenda for a moment, such as the preview of a table."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.actions import Activity
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel


class SideTask(QWidget):
    """Says what it is about and for which activity; it is done or given up. Fill `body`."""

    done_requested = Signal()
    given_up = Signal()
    target_chosen = Signal()  # another activity; `target` tells which

    def __init__(self, icon: str, language: str) -> None:
        super().__init__()
        self._language = language
        self.title = ElidedLabel("", "heading")
        self.into = ComboBox(self.tr("Into activity"), caption=self.tr("Into"))
        self.into.activated.connect(lambda _place: self.target_chosen.emit())
        cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        cancel.clicked.connect(self.given_up)
        self.do = Button("", "check", "primary", key=shown_key("Ctrl+Return"))
        self.do.clicked.connect(self.done_requested)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(icon, "secondary"))
        head.addWidget(self.title, 1)
        for widget in (self.into, cancel, self.do):
            head.addWidget(widget)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.given_up.emit)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_targets(self, activities: Sequence[Activity], chosen: bytes | None) -> None:
        """Offer the activities of the mission; a single one needs no choice."""
        words = self.tr("{number}: {title}")
        items: list[tuple[str, object]] = [
            (words.format(number=a.number, title=a.title(self._language)), a.id) for a in activities
        ]
        self.into.set_items(items, chosen)
        self.into.setVisible(len(items) > 1)

    def target(self) -> bytes:
        """Return the activity that sessions are added to."""
        activity_id: bytes = self.into.currentData()
        return activity_id

    def focus_first(self) -> None:
        """Put the keyboard where work starts."""
        self.do.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Ask to do it, if there is anything to do."""
        if self.do.isEnabled():
            self.done_requested.emit()
