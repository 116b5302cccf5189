"""Version cards: who wrote what when, and the button that keeps it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.labels import Badge, ElidedLabel

_HEAD = 22  # as tall as a badge


class VersionCard(Card):
    """One version with its author, and the button that keeps it."""

    kept = Signal()

    def __init__(
        self, author: str, detail: str, state: str, body: QWidget, keep: str, icon: str, key: str
    ) -> None:
        super().__init__(marked=bool(state))
        name = ElidedLabel(author, "strong")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(name, 1)
        top.addStrut(_HEAD)  # the texts of all cards begin at one height
        if state:
            top.addWidget(Badge(state, "info"))
        self.keep = Button(keep, icon, key=key, small=True)
        self.keep.setAccessibleName(f"{keep}: {author}")
        self.keep.clicked.connect(self.kept)
        bottom = QHBoxLayout()
        bottom.addWidget(self.keep)
        bottom.addStretch(1)
        self.body.setSpacing(4)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.addLayout(top)
        self.body.addWidget(ElidedLabel(detail, "caption", "secondary"))
        self.body.addSpacing(4)
        self.body.addWidget(body, 1)
        self.body.addSpacing(4)
        self.body.addLayout(bottom)
