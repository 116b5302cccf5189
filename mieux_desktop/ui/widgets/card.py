"""Cards: framed groups with a heading, rows and dividers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mieux_desktop.ui.widgets.labels import Label, Rule


class Card(QFrame):
    """A framed group; `ground` is surface, window or sunken; `marked` puts the bar of the
    running thing at its leading edge.

    Put widgets in `body`; `header` (present with a title) takes a badge or a link at its end.
    """

    def __init__(self, title: str = "", *, ground: str = "", marked: bool = False) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setProperty("ground", ground)
        if marked:
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setProperty("marked", "mirrored" if right_to_left else "true")
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(0)
        top = QWidget()
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if not title:
            top.hide()
        self.header = QHBoxLayout(top)
        self.title = Label(title, "heading")
        self.header.setContentsMargins(16, 10, 16, 10)
        self.header.setSpacing(8)
        self.header.addWidget(self.title)
        self.header.addStretch(1)
        self._outer.addWidget(top)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(16, 0 if title else 16, 16, 16)
        self.body.setSpacing(8)
        self._outer.addLayout(self.body, 1)
        self._outer.addStretch(0)  # takes what a body of fixed rows leaves

    def fill(self, widget: QWidget) -> None:
        """Let one widget (a list, a table) take the whole card below a dividing line."""
        if not self.title.text():
            self.body.setContentsMargins(1, 1, 1, 1)
        else:
            self._outer.insertWidget(1, Rule())
            self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        self.body.addWidget(widget)

    def add_row(self, widget: QWidget) -> None:
        """Add a row of full width, parted from what stands above by a line."""
        self.body.setContentsMargins(1, 0, 1, 1)
        self.body.setSpacing(0)
        if self.body.count() or self.title.text():
            self.body.addWidget(Rule())
        self.body.addWidget(widget)
