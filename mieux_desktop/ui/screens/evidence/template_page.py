"""What certificates say: threshold, own words, partners and who signs, beside the preview."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import CertificateTemplate
from mieux_desktop.operations.certificate_files import MOST_SIGNATORIES, Signatories
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.languages import chosen_language, language_box
from mieux_desktop.ui.screens.evidence.page_preview import PagePreview
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button, IconButton
from mieux_desktop.ui.widgets.combo import ComboBox
from mieux_desktop.ui.widgets.fields import Field, TextArea, TextField
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label
from mieux_desktop.ui.widgets.page import MainAndSide, Page, scrolling

_FORM = 400
_SHARES = (0, 50, 60, 70, 75, 80, 85, 90, 95, 100)  # per cent


class TemplatePage(Page):
    """Shows a template and tells when its words are to be kept."""

    edited = Signal()  # a pause after typing, or a choice
    language_changed = Signal()
    signatory_requested = Signal()
    signatory_removed = Signal(object)  # id of the signature
    left = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self._texts: dict[str, Any] = {}  # by language, as typed
        self.threshold = ComboBox(self.tr("Least share of the sessions"))
        self.language = language_box(self.tr("Language"), language)
        self.text = TextArea(lines=4)
        self.partners = TextField()
        self.add = Button(self.tr("Add who signs"), "plus", small=True)
        self._signers = QVBoxLayout()
        self._signers.setSpacing(4)
        self._nobody = Label(self.tr("Nobody signs yet."), "body", "secondary")
        self.preview = PagePreview(self.tr("Preview of the certificate"))
        self.done = Button(self.tr("Done"), "check", "primary", key=self.tr("Esc"))
        self.header_buttons = (self.done,)
        self._build()
        self.threshold.activated.connect(lambda _: self.edited.emit())
        self.text.paused.connect(self.edited)
        self.text.left.connect(self.edited)
        self.partners.paused.connect(self.edited)
        self.partners.left.connect(self.edited)
        self.language.activated.connect(self._change_language)
        self.add.clicked.connect(self.signatory_requested)
        self.done.clicked.connect(self.left)
        self.set_keys(
            (shown_key("Ctrl+Shift+A"), self.tr("add who signs")),
            (self.tr("Esc"), self.tr("done")),
        )

    def focus_first(self) -> None:
        self.threshold.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_template(self, template: CertificateTemplate) -> None:
        """Show a template, without signals; what is being typed stays."""
        self._texts = dict(template.texts or {})
        shares = sorted({*_SHARES, template.threshold})
        self.threshold.set_items(
            [(dates.percent(share, 100), share) for share in shares], template.threshold
        )
        if not self.text.hasFocus():
            self._show_text()
        if not self.partners.hasFocus():
            self.partners.setText(template.partners)

    def apply(self, template: CertificateTemplate) -> CertificateTemplate:
        """Return the template with what the fields hold."""
        self._take_text()
        return replace(
            template, threshold=self.threshold.currentData(), texts=dict(self._texts) or None,
            partners=self.partners.text().strip(),
        )  # fmt: skip

    def show_signatories(self, signatories: Signatories) -> None:
        """Show who signs, each with the way to let them sign no longer."""
        while self._signers.count():
            item = self._signers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in signatories.signed:
            pictured = one.id in signatories.pictures
            self._signers.addWidget(
                self._signer(one.id, one.name, one.title, bool(one.strokes) or pictured)
            )
        self._nobody.setVisible(not signatories.signed)
        self.add.setEnabled(len(signatories.signed) < MOST_SIGNATORIES)

    def flush(self) -> None:
        """Report what is being typed at once."""
        self.text.flush()
        self.partners.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _signer(self, id_: bytes, name: str, title: str, signed: bool) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel("signature" if signed else "pencil", "good" if signed else
                                 "secondary"))  # fmt: skip
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(name, "strong"))
        state = "" if signed else self.tr("signs on the paper")
        words.addWidget(
            ElidedLabel(" · ".join(filter(None, (title, state))), "caption", "secondary")
        )
        line.addLayout(words, 1)
        remove = IconButton("trash-2", self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(lambda: self.signatory_removed.emit(id_))
        line.addWidget(remove)
        return row

    def _take_text(self) -> None:
        words = self.text.toPlainText().strip()
        if words:
            self._texts[self._written] = words
        else:
            self._texts.pop(self._written, None)

    def _change_language(self) -> None:
        self._take_text()
        self.edited.emit()
        self._show_text()
        self.language_changed.emit()

    def _show_text(self) -> None:
        self._written = chosen_language(self.language)
        self.text.setPlainText(str(self._texts.get(self._written, "")))

    def _build(self) -> None:
        self._written = chosen_language(self.language)
        form = QWidget()
        form.setFixedWidth(_FORM)
        column = QVBoxLayout(form)
        column.setContentsMargins(4, 4, 8, 4)
        column.setSpacing(12)
        column.addWidget(Field(self.tr("Least share of the sessions, signed for"), self.threshold))
        column.addWidget(self.language, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(
            Field(
                self.tr("Own words"), self.text,
                hint=self.tr("empty: the usual sentence"),
            )
        )  # fmt: skip
        column.addWidget(Field(self.tr("Partners"), self.partners, hint=self.tr("below ICMPD")))
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Who signs"), "heading"))
        head.addStretch(1)
        head.addWidget(self.add)
        column.addLayout(head)
        column.addWidget(self._nobody)
        column.addLayout(self._signers)
        column.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(form)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.preview)
        right.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        layout.addWidget(scrolling(MainAndSide(right, left)), 1)
