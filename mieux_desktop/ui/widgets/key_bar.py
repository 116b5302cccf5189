"""Key bar: the keys of the page shown, at the foot of the window."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy

from mieux_desktop.ui import tokens
from mieux_desktop.ui.widgets.labels import KeyHint, Label


class KeyBar(QFrame):
    """Shows (key, what it does) pairs from the start and a quiet note at the end.

    Pairs that do not fit in the width are left out from the end.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keyBar")
        self.setFixedHeight(tokens.KEY_BAR)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(6)
        self._shown: tuple[list[tuple[str, str]], str] = ([], "")

    def show_keys(self, hints: Sequence[tuple[str, str]], note: str = "") -> None:
        """Replace what is shown; the same again changes nothing, so that nothing flickers."""
        if (list(hints), note) == self._shown:
            return
        self._shown = (list(hints), note)
        while (item := self._layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, words in hints:
            self._layout.addWidget(KeyHint(key))
            self._layout.addWidget(Label(words, "caption", "secondary"))
            self._layout.addSpacing(12)
        self._layout.addStretch(1)
        self._layout.addWidget(Label(note, "caption", "secondary"))
