"""Key bar: the keys of the page shown, at the foot of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mieux_desktop.ui import tokens
from mieux_desktop.ui.directions import label_text
from mieux_desktop.ui.widgets.labels import KeyHint, Label


class KeyBar(QFrame):
    """Shows (key, what it does) pairs from the start and a quiet note at the end.

    Pairs that do not fit in the width are left out from the end, but for the last: it leads to all.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyBar")
        self.setFixedHeight(tokens.KEY_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._pairs: list[_Pair] = []  # as many as were ever needed: new ones take long to style
        self._note = Label("", "caption", "secondary")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(18)
        self._layout.addStretch(1)
        self._layout.addWidget(self._note)
        self._shown: tuple[list[tuple[str, str]], str] = ([], "")

    def show_keys(self, hints: Sequence[tuple[str, str]], note: str = "") -> None:
        """Replace what is shown; the same again changes nothing, so that nothing flickers."""
        if (list(hints), note) == self._shown:
            return
        self._shown = (list(hints), note)
        for place in range(len(self._pairs), len(hints)):
            self._pairs.append(_Pair())
            self._layout.insertWidget(place, self._pairs[-1])
        for pair, (key, words) in zip(self._pairs, hints, strict=False):
            pair.key.setText(label_text(key))
            pair.words.setText(words)
        self._note.setText(note)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        count, gap = len(self._shown[0]), self._layout.spacing()
        for label in self.findChildren(QLabel):
            label.ensurePolished()  # how wide it is, is known only then
        widths = [pair.sizeHint().width() + gap for pair in self._pairs[:count]]
        room = self.width() - 48 - self._note.sizeHint().width() - sum(widths[-1:])
        for place, pair in enumerate(self._pairs):
            if place < count - 1:
                room -= widths[place]
            pair.setVisible(place == count - 1 or (place < count and room >= 0))


class _Pair(QWidget):
    """A key and what it does."""

    def __init__(self) -> None:
        super().__init__()
        self.key = KeyHint("")
        self.words = Label("", "caption", "secondary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.key)
        layout.addWidget(self.words)
