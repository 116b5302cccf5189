"""Asks somebody who is no participant to sign: name, function and the pad."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import PAD_SHAPE
from mieux_desktop.ui import tokens
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.signature_pad import SignaturePad

_WIDTH = 620


class SignerDialog(QDialog):
    """Gives name, function and the lines drawn; with `pictured` a picture may stand for them."""

    signed = Signal(str, str, object)  # name, function, strokes
    picture_requested = Signal(str, str)  # name, function

    def __init__(
        self,
        parent: QWidget,
        title: str,
        name: str = "",
        function: str = "",
        *,
        pictured: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setFixedWidth(_WIDTH)
        self._may_wait = pictured
        self.name = TextField(name)
        self.function = TextField(function)
        self._name_field = Field(self.tr("Name"), self.name)
        self.pad = SignaturePad(self.tr("Signature"))
        self.pad.setFixedHeight(round((_WIDTH - 48) / PAD_SHAPE))
        self._reason = Label("", "caption", "bad", wrap=True)
        self.clear = Button(self.tr("Clear"), "rotate-ccw", key=shown_key("Del"))
        self.picture = Button(self.tr("Use a picture"), "image")
        self.picture.setVisible(pictured)
        self.confirm = Button(self.tr("Sign"), "signature", "primary", key=shown_key("Ctrl+Return"))
        cancel = Button(self.tr("Cancel"), key=self.tr("Esc"))
        words = self.tr("Draw with the mouse, a pen or a finger.")
        if pictured:
            words = self.tr("Draw, use a scanned picture, or leave it empty to sign on the paper.")
        fields = QHBoxLayout()
        fields.setSpacing(tokens.GAP)
        fields.addWidget(self._name_field, 1)
        fields.addWidget(Field(self.tr("Function"), self.function), 1)
        buttons = QHBoxLayout()
        for widget in (self.clear, self.picture):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, "heading"))
        layout.addLayout(fields)
        layout.addWidget(Label(words, "caption", "secondary"))
        layout.addWidget(self.pad)
        layout.addWidget(self._reason)
        layout.addLayout(buttons)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._confirm)
        self.confirm.clicked.connect(self._confirm)
        self.clear.clicked.connect(self.pad.clear)
        self.picture.clicked.connect(self._ask_picture)
        self.pad.changed.connect(lambda: self._reason.setText(""))
        self.name.textEdited.connect(lambda: self._name_field.set_error(""))
        cancel.clicked.connect(self.reject)
        first = self.pad if name else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, super().sizeHint().height())

    def _named(self) -> bool:
        named = bool(self.name.text().strip())
        self._name_field.set_error("" if named else self.tr("Write the name of who signs."))
        return named

    def _confirm(self) -> None:
        if not self._named():
            return
        if self.pad.is_empty() and not self._may_wait:
            self._reason.setText(self.tr("There is no signature on the pad yet."))
            return
        strokes = () if self.pad.is_empty() else self.pad.strokes()
        self.signed.emit(self.name.text().strip(), self.function.text().strip(), strokes)
        self.accept()

    def _ask_picture(self) -> None:
        if self._named():
            self.picture_requested.emit(self.name.text().strip(), self.function.text().strip())
            self.accept()
