"""Privacy: what people are told, what they said, and until when their data are kept."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mieux_desktop.domain.evidence import Consent, PrivacyNotice, Purpose
from mieux_desktop.operations.consent import PersonConsent
from mieux_desktop.operations.purging import PurgePreview
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.screens.evidence.languages import chosen_language, language_box
from mieux_desktop.ui.screens.evidence.models import Cell, CellsModel, Row
from mieux_desktop.ui.shell.commands import shown_key
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.card import Card
from mieux_desktop.ui.widgets.day_field import DayField
from mieux_desktop.ui.widgets.fields import Field, TextArea
from mieux_desktop.ui.widgets.labels import Label
from mieux_desktop.ui.widgets.page import MainAndSide, Page, scrolling
from mieux_desktop.ui.widgets.table import Table

_SIDE = 360
_MOST_NAMES = 8
_PURPOSES = (Purpose.ATTENDANCE, Purpose.PHOTOS, Purpose.CONTACT)


class PrivacyPage(Page):
    """Shows the notice, the consents and what a purge would remove."""

    notice_edited = Signal(str, str)  # language, wording
    usual_requested = Signal(str)  # language
    retention_changed = Signal()
    purge_requested = Signal()
    person_requested = Signal(object)  # id of the person

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language_box(self.tr("Language"), language)
        self.text = TextArea(lines=8, name=self.tr("Privacy notice"))
        self.usual = Button(self.tr("Use the usual wording"), "text-quote", small=True)
        self._version = Label("", "caption", "secondary", wrap=True)
        headings = (
            self.tr("Person"), self.tr("Attendance"), self.tr("Photos"), self.tr("Contact"),
        )  # fmt: skip
        self.model = CellsModel(headings, (), self)
        self.consents = Table(self.tr("Consents"))
        self.consents.setModel(self.model)
        self.consents.set_widths(0, 164, 164, 116)
        self._told = Label("", "body", "secondary")
        self.until = DayField()
        self._until_field = Field(self.tr("Keep personal data until"), self.until)
        self._preview = Label("", "body", wrap=True)
        self._names = Label("", "caption", "secondary", wrap=True)
        self.purge = Button(self.tr("Erase personal data…"), "trash-2", "danger")
        self._why_not = Label("", "caption", "secondary", wrap=True)
        self._notices: Mapping[str, PrivacyNotice] = {}
        self._answered: Mapping[tuple[str, int], int] = {}
        self._shown = chosen_language(self.language)
        self._build()
        self._join()
        self.set_keys(
            (shown_key("Ctrl+Shift+U"), self.tr("usual wording")),
            (self.tr("Enter"), self.tr("open the person")),
        )

    def focus_first(self) -> None:
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notices(
        self,
        notices: Mapping[str, PrivacyNotice],
        answered: Mapping[tuple[str, int], int],
    ) -> None:
        """Show the newest wording in the language chosen; what is being typed stays."""
        self._notices, self._answered = notices, answered
        if not self.text.hasFocus():
            self._show_text()
        self._show_version()

    def put_wording(self, wording: str) -> None:
        """Put a proposed wording into the field, to be kept like a typed one."""
        self.text.setPlainText(wording)
        self.notice_edited.emit(self._shown, wording)

    def show_consents(self, consents: Sequence[PersonConsent]) -> None:
        """Show what each person said, and when."""
        self.model.show([
            Row(
                one.person_id,
                (Cell(one.name or "–", bold=True),
                 *(self._answer(one.answers.get(purpose)) for purpose in _PURPOSES)),
            )
            for one in consents
        ])  # fmt: skip
        asked = sum(Purpose.ATTENDANCE in one.answers for one in consents)
        words = self.tr("{asked} of {all} people were asked")
        self._told.setText(words.format(asked=dates.number(asked), all=dates.number(len(consents))))

    def show_purge(self, preview: PurgePreview) -> None:
        """Show what a purge would remove, and why it cannot be done yet."""
        if not self.until.hasFocus():
            self.until.set_day(preview.retain_until)
        lines = [
            self.tr("%n person(s): name, contact, gender", "", len(preview.people)),
            self.tr("%n signature(s)", "", preview.signatures),
            self.tr("%n name(s) on certificates", "", preview.certificates),
            self.tr("%n reason(s) of absences and corrections", "", preview.reasons),
            self.tr("%n picture(s) of paper lists", "", preview.scans),
        ]
        self._preview.setText("\n".join(f"• {line}" for line in lines))
        names = [person.sort_name for person in preview.people[:_MOST_NAMES]]
        more = len(preview.people) - _MOST_NAMES
        if more > 0:
            names.append(self.tr("and %n more", "", more))
        told = ["; ".join(names)] if names else []
        if preview.kept:
            words = self.tr("%n person(s) stay: they are in another action or a team", "",
                            len(preview.kept))  # fmt: skip
            told.append(words)
        self._names.setText("\n".join(told))
        self._names.setVisible(bool(told))
        if preview.retain_until is None:
            why = self.tr("Set a day first.")
        elif not preview.due:
            words = self.tr("Possible after {day}.")
            why = words.format(day=dates.day_month(preview.retain_until, year=True))
        elif not preview.records:
            why = self.tr("Nothing personal is left.")
        else:
            why = self.tr("Marks, counts and hashes stay.")
        self._why_not.setText(why)
        self.purge.setEnabled(preview.due and bool(preview.records))

    def flush(self) -> None:
        """Report what is being typed at once."""
        self.text.flush()

    def show_day_unreadable(self, unreadable: bool) -> None:
        """Say that what is typed is no day."""
        words = self.tr("This is not a day. Type it as 3 March 2026.")
        self._until_field.set_error(words if unreadable else "")

    def _answer(self, consent: Consent | None) -> Cell:
        if consent is None:
            return Cell(self.tr("not asked"), "secondary", "minus")
        on = dates.short_day(dates.local_day(consent.said_at))
        wording = f"{consent.language.upper()} {consent.version}" if consent.version else ""
        words = " · ".join(filter(None, (on, wording)))
        notice = self._notices.get(consent.language)
        if self._notices and (notice is None or notice.version != consent.version):
            hint = self.tr("to another wording: asked again before they sign next")
            return Cell(words, "warning", "rotate-ccw", hint=hint)
        if consent.given:
            return Cell(words, "good", "check", hint=self.tr("agreed, {when}").format(when=words))
        return Cell(words, "bad", "x", hint=self.tr("declined, {when}").format(when=words))

    def _show_text(self) -> None:
        notice = self._notices.get(self._shown)
        wanted = notice.text if notice is not None else ""
        if self.text.toPlainText() != wanted:
            self.text.setPlainText(wanted)

    def _show_version(self) -> None:
        notice = self._notices.get(self._shown)
        if notice is None:
            words = self.tr("Nothing is shown in this language yet.")
        else:
            seen = self._answered.get((notice.language, notice.version), 0)
            words = self.tr("Version {version}.").format(version=notice.version)
            if seen:
                words += " " + self.tr(
                    "%n person(s) answered it, so a change makes the next version.", "", seen
                )
                words += " " + self.tr("Everybody is asked again then.")
            else:
                words += " " + self.tr("Nobody has answered it yet.")
        self._version.setText(words)
        self.usual.setVisible(not self.text.toPlainText().strip())

    def _change_language(self) -> None:
        self.text.flush()
        self._leave_text()
        self._shown = chosen_language(self.language)
        self._show_text()
        self._show_version()

    def _leave_text(self) -> None:
        wording = self.text.toPlainText()
        notice = self._notices.get(self._shown)
        if wording.strip() and (notice is None or notice.text != wording):
            self.notice_edited.emit(self._shown, wording)

    def _join(self) -> None:
        self.language.activated.connect(lambda _: self._change_language())
        self.text.paused.connect(self._leave_text)
        self.text.left.connect(self._leave_text)
        self.usual.clicked.connect(lambda: self.usual_requested.emit(self._shown))
        self.until.changed.connect(self.retention_changed)
        self.purge.clicked.connect(self.purge_requested)
        self.consents.opened.connect(
            lambda index: self.person_requested.emit(self.model.key(index))
        )

    def _build(self) -> None:
        notice = Card(self.tr("What people are told"))
        notice.header.addWidget(self.usual)
        notice.header.addWidget(self.language)
        notice.body.addWidget(self.text)
        notice.body.addWidget(self._version)
        said = Card(self.tr("What they said"))
        said.header.addWidget(self._told)
        said.fill(self.consents)
        self.consents.setMinimumHeight(180)
        main = QVBoxLayout()
        main.setSpacing(tokens.GAP)
        main.addWidget(notice)
        main.addWidget(said, 1)
        kept = Card(self.tr("How long it is kept"))
        kept.body.addWidget(self._until_field)
        kept.body.addWidget(Label(self.tr("A purge would erase"), "strong"))
        kept.body.addWidget(self._preview)
        kept.body.addWidget(self._names)
        kept.body.addWidget(self.purge, alignment=Qt.AlignmentFlag.AlignLeading)
        kept.body.addWidget(self._why_not)
        words = self.tr(
            "For one person alone, open them: there you export or erase what is known of them."
        )
        kept.body.addWidget(Label(words, "caption", "secondary", wrap=True))
        kept.setFixedWidth(_SIDE)
        beside = QVBoxLayout()
        beside.addWidget(kept)
        beside.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(tokens.MARGIN, 16, tokens.MARGIN, 12)
        layout.addWidget(scrolling(MainAndSide(main, beside)))
