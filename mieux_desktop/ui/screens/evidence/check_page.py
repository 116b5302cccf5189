"""Check: whether a PDF is a list as it was exported, and what a certificate's code stands for."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mieux_desktop.domain.evidence import Certificate
from mieux_desktop.operations.certificates import CodeState
from mieux_desktop.operations.day_lists import ListState, VerifiedList
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.dropped import dropped_file
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.fields import Field, TextField
from mieux_desktop.ui.widgets.labels import IconLabel, Label
from mieux_desktop.ui.widgets.page import Page, scrolling

_WIDTH = 720
_PDF = (".pdf",)


class CheckPage(Page):
    """Takes a file or a code and shows the verdict."""

    file_requested = Signal()
    file_dropped = Signal(object)  # Path
    code_given = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self.choose = Button(self.tr("Choose a PDF"), "folder-open", key=shown_key("Ctrl+Shift+O"))
        self.file = _Verdict()
        self.code = TextField(placeholder="0000-0000-0000", name=self.tr("Check code"))
        self.check = Button(self.tr("Check"), "search")
        self.certificate = _Verdict()
        self._build()
        self.setAcceptDrops(True)
        self.choose.clicked.connect(self.file_requested)
        self.check.clicked.connect(self._give_code)
        self.code.returnPressed.connect(self._give_code)
        self.set_keys(
            (shown_key("Ctrl+Shift+O"), self.tr("choose a PDF")),
            (self.tr("Enter"), self.tr("check the code")),
        )

    def focus_first(self) -> None:
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData(), _PDF) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData(), _PDF)
        if path is not None:
            event.acceptProposedAction()
            self.file_dropped.emit(path)

    def show_list(self, path: Path, found: VerifiedList) -> None:
        """Show what a file is."""
        export = found.export
        if export is None:
            self.file.show_verdict(
                "circle-question-mark", "warning", self.tr("Not a list that is known here"),
                self.tr(
                    "“{name}” is no day list, or one exported by somebody whose work has not "
                    "arrived on this laptop."
                ).format(name=path.name),
            )  # fmt: skip
            return
        at = export.exported_at.astimezone()
        words = self.tr("Day list of {day}{activity}, exported {moment}: {signed} of {rows} signed")
        told = words.format(
            day=dates.day(export.on, year=True), activity=self._activity(found),
            moment=f"{dates.day_month(at.date(), year=True)} {dates.clock(at)}",
            signed=dates.number(export.signed), rows=dates.number(export.rows),
        )  # fmt: skip
        lines = [told, self.tr("%n correction(s)", "", export.corrections)]
        if found.changed_since:
            lines.append(self.tr("The records of that day have changed since it was exported."))
        if found.state is ListState.UNTOUCHED:
            self.file.show_verdict(
                "circle-check", "good", self.tr("Untouched: this is the file that was exported"),
                "\n".join(lines),
            )  # fmt: skip
        else:
            lines.insert(0, self.tr("“{name}” says that it is this list:").format(name=path.name))
            self.file.show_verdict(
                "octagon-alert", "bad", self.tr("Altered: this is not the file that was exported"),
                "\n".join(lines),
            )  # fmt: skip

    def show_unreadable(self, sentence: str) -> None:
        """Say why a file could not be checked."""
        self.file.show_verdict("circle-alert", "bad", self.tr("Not checked"), sentence)

    def show_certificate(self, state: CodeState, certificate: Certificate | None) -> None:
        """Show what a code stands for."""
        titles = {
            CodeState.VALID: ("circle-check", "good", self.tr("Valid")),
            CodeState.TAKEN_BACK: ("undo-2", "bad", self.tr("Taken back")),
            CodeState.CHANGED: (
                "octagon-alert", "bad", self.tr("The record is not what was issued"),
            ),
            CodeState.UNKNOWN: (
                "circle-question-mark", "warning", self.tr("No certificate has this code"),
            ),
        }  # fmt: skip
        lines = []
        if certificate is not None:
            words = self.tr("{reference}, issued {day} to {name}: {attended} of {held} sessions")
            lines.append(
                words.format(
                    reference=certificate.reference, name=certificate.name or "–",
                    day=dates.day_month(certificate.issued_on, year=True),
                    attended=dates.number(certificate.attended),
                    held=dates.number(certificate.held),
                )
            )  # fmt: skip
            if certificate.void_reason:
                reason = self.tr("Reason: {reason}")
                lines.append(reason.format(reason=certificate.void_reason))
        else:
            lines.append(
                self.tr("Check the letters; it may also have been issued where no work came from.")
            )
        self.certificate.show_verdict(*titles[state], "\n".join(lines))

    def _activity(self, found: VerifiedList) -> str:
        if found.activity is None:
            return ""
        words = self.tr(", activity {number} ({title})")
        return words.format(
            number=found.activity.number, title=found.activity.title(self._language)
        )

    def _give_code(self) -> None:
        if self.code.text().strip():
            self.code_given.emit(self.code.text())

    def _build(self) -> None:
        lists = Card(self.tr("Day list"))
        words = self.tr(
            "Drop a PDF here, or choose it. It is known again to the last byte, in whatever name."
        )
        lists.body.addWidget(Label(words, "body", "secondary", wrap=True))
        lists.body.addWidget(self.choose, alignment=Qt.AlignmentFlag.AlignLeading)
        lists.body.addWidget(self.file)
        certificates = Card(self.tr("Certificate"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Check code"), self.code), 1)
        row.addWidget(self.check, alignment=Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        certificates.body.addLayout(row)
        certificates.body.addWidget(self.certificate)
        holder = QWidget()
        holder.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.GAP)
        column.addWidget(lists)
        column.addWidget(certificates)
        column.addStretch(1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 16)
        row.addWidget(holder, 100)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(whole))


class _Verdict(QWidget):
    """An icon, a word in its tone, and what it is about."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = IconLabel("circle-check", "good", 20)
        self.title = Label("", "heading", wrap=True)
        self.detail = Label("", "body", wrap=True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.hide()

    def show_verdict(self, icon: str, tone: str, title: str, detail: str) -> None:
        """Show a verdict in place of the one before."""
        self._icon.show_icon(icon, tone)
        self.title.setText(title)
        self.title.set_tone(tone)
        self.detail.setText(detail)
        self.setAccessibleName(f"{title}. {detail}")
        self.show()
