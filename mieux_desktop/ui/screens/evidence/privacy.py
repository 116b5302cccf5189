"""Privacy of an action: notices, consents, retention and the purge."""

from collections.abc import Mapping
from dataclasses import replace

from mieux_desktop.domain.evidence import PrivacyNotice
from mieux_desktop.operations.consent import (
    PersonConsent,
    count_answers,
    read_consents,
    read_notices,
    save_notice,
    usual_notice,
)
from mieux_desktop.operations.purging import PurgePreview, preview_purge, purge, save_retention
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.part import Part
from mieux_desktop.ui.screens.evidence.privacy_page import PrivacyPage
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.ask_dialog import AskDialog
from mieux_desktop.ui.widgets.notices import Notice

_Found = tuple[
    Mapping[str, PrivacyNotice], Mapping[tuple[str, int], int], list[PersonConsent], PurgePreview
]


class PrivacyPart(Part):
    """Keeps the privacy of the action that an activity is of."""

    entities = frozenset({
        "privacy_notice", "consent", "participant", "person", "signature", "certificate",
        "attachment",
    })  # fmt: skip

    def __init__(self, desk: Desk, saver: FileSaver) -> None:
        self.privacy = page = PrivacyPage(desk.language)
        super().__init__(desk, saver, page)
        page.notice_edited.connect(self._save_notice)
        page.usual_requested.connect(self._propose)
        page.retention_changed.connect(self._save_retention)
        page.purge_requested.connect(self.ask_purge)
        page.person_requested.connect(lambda id_: desk.open_requested.emit("person", id_))

    def reload(self) -> None:
        """Read notices, consents and what a purge would remove."""
        if self.subject is not None:
            self.desk.read(_read, self.subject.action.id, done=self._show, owner=self.page)

    def settle(self) -> None:
        """Keep the wording that is being typed."""
        self.privacy.flush()

    def commands(self) -> list[Command]:
        """Return what can be done about privacy by key."""
        page = "evidence-privacy"
        return [
            Command("evidence.usual", self.tr("Use the usual wording of the notice"), "edit",
                    lambda: self.privacy.usual.animateClick(), ("Ctrl+Shift+U",), "",
                    "text-quote", page),
            Command("evidence.purge", self.tr("Erase personal data whose time is over"), "mission",
                    self.ask_purge, ("Ctrl+Shift+Backspace",), "", "trash-2", page,
                    separated=True),
        ]  # fmt: skip

    def ask_purge(self) -> None:
        """Ask once more, then erase."""
        subject = self.subject
        if subject is None or not self.privacy.purge.isEnabled():
            return
        name = subject.action.name(self.desk.language)
        words = self.tr(
            "What is listed is erased here, and on every laptop and server as the erasure arrives. "
            "This cannot be undone."
        )
        dialog = AskDialog(
            self.page.window(),
            self.tr("Erase personal data of {action}?").format(action=name), words,
            self.tr("Erase for good"),
        )  # fmt: skip
        dialog.confirmed.connect(
            lambda _: self.desk.write(
                purge, subject.action.id, done=self._tell_purged, owner=self.page
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, found: _Found) -> None:
        notices, answered, consents, preview = found
        self.privacy.show_notices(notices, answered)
        self.privacy.show_consents(consents)
        self.privacy.show_purge(preview)

    def _save_notice(self, language: str, wording: str) -> None:
        if self.subject is not None:
            self.desk.write(save_notice, self.subject.action.id, language, wording, owner=self.page)

    def _propose(self, language: str) -> None:
        if not self.privacy.text.toPlainText().strip():
            self.privacy.put_wording(usual_notice(language))

    def _save_retention(self) -> None:
        field = self.privacy.until
        self.privacy.show_day_unreadable(field.is_unreadable())
        if self.subject is None or field.is_unreadable():
            return
        action = self.subject.action
        if field.day() != action.retain_until:
            self.subject = replace(self.subject, action=replace(action, retain_until=field.day()))
            self.desk.write(save_retention, action.id, field.day(), owner=self.page)

    def _tell_purged(self, done: PurgePreview) -> None:
        words = self.tr("Personal data of %n person(s) erased.", "", len(done.people))
        self.saver.noticed.emit(Notice("good", words, closable=True))


def _read(store: Store, action_id: bytes) -> _Found:
    return (
        read_notices(store, action_id), count_answers(store, action_id),
        read_consents(store, action_id), preview_purge(store, action_id),
    )  # fmt: skip
