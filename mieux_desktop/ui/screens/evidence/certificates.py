"""Certificates of an activity: issues, prints and takes them back; edits what they say."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from mieux_desktop.domain.evidence import Certificate, CertificateTemplate, Signature, Strokes
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import seal_file
from mieux_desktop.operations.certificate_files import (
    Signatories,
    add_signatory,
    preview_certificate,
    read_signatories,
    write_certificates,
)
from mieux_desktop.operations.certificates import (
    Candidate,
    candidates,
    issue_certificates,
    list_certificates,
    read_template,
    save_template,
    void_certificate,
)
from mieux_desktop.operations.signing import void_signature
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.certificates_page import CertificatesPage
from mieux_desktop.ui.screens.evidence.languages import chosen_language
from mieux_desktop.ui.screens.evidence.part import Part
from mieux_desktop.ui.screens.evidence.signer_dialog import SignerDialog
from mieux_desktop.ui.screens.evidence.template_page import TemplatePage
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.ask_dialog import AskDialog
from mieux_desktop.ui.widgets.page import Page
from mieux_desktop.ui.widgets.page_stack import PageStack

_PREVIEW_MS = 200
_Found = tuple[list[Candidate], list[Certificate], CertificateTemplate, Signatories]


class CertificatesPart(Part):
    """Keeps who has earned what in one activity."""

    buttons_changed = Signal()
    entities = frozenset({
        "session", "participant", "attendance", "signature", "certificate",
        "certificate_template", "person", "institution",
    })  # fmt: skip

    def __init__(self, desk: Desk, saver: FileSaver) -> None:
        self.list = CertificatesPage(desk.language)
        self.template = TemplatePage(desk.language)
        self._stack = PageStack(evidence_people=self.list, evidence_template=self.template)
        super().__init__(desk, saver, self._stack)
        self._stack.header_buttons = self.list.header_buttons
        self._people: Sequence[Candidate] = ()
        self._certificates: Sequence[Certificate] = ()
        self._loaded: CertificateTemplate | None = None
        self._writing = False
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self._make_preview)
        self._join()

    def reload(self) -> None:
        """Read people, certificates and what they say."""
        if self.subject is not None:
            self.desk.read(_read, self.subject.activity.id, done=self._show, owner=self.page)

    def settle(self) -> None:
        """Keep what is being typed."""
        self.template.flush()
        if self._stack.current_page() is self.template:
            self._save_template()

    def commands(self) -> list[Command]:
        """Return what can be done to certificates by key."""
        page, template = "evidence-people", "evidence-template"
        return [
            Command("evidence.issue-all", self.tr("Issue to all who earned it"), "mission",
                    self.issue_all, ("Ctrl+I",), "", "file-check", page, separated=True),
            Command("evidence.issue", self.tr("Issue to the chosen"), "mission", self.issue,
                    ("Ctrl+Shift+I",), "", "file-check", page),
            Command("evidence.print", self.tr("Print the chosen certificates"), "file", self.print,
                    ("Ctrl+P",), "", "printer", page),
            Command("evidence.print-all", self.tr("Print all certificates"), "file",
                    self.print_all, ("Ctrl+Shift+P",), "", "printer", page),
            Command("evidence.take-back", self.tr("Take the certificate back"), "mission",
                    self.take_back, ("Ctrl+Shift+Backspace",), "", "undo-2", page),
            Command("evidence.template", self.tr("Edit what certificates say"), "edit",
                    self.edit_template, ("Ctrl+T",), "", "pencil", page),
            Command("evidence.signatory", self.tr("Add who signs certificates"), "insert",
                    self.add_signatory, ("Ctrl+Shift+A",), "", "signature", template),
        ]  # fmt: skip

    def issue_all(self) -> None:
        """Issue certificates to everybody who has earned one and has none."""
        earned = [c for c in self._people if c.earned and c.certificate is None]
        self._issue([c.row.participant_id for c in earned])

    def issue(self) -> None:
        """Issue certificates to the people chosen who have earned one."""
        self._issue([
            c.row.participant_id for c in self._chosen() if c.earned and c.certificate is None
        ])  # fmt: skip

    def print(self) -> None:
        """Print the certificates of the people chosen, each in its language."""
        self._print([c.certificate for c in self._chosen() if c.certificate is not None])

    def print_all(self) -> None:
        """Print all certificates that stand, each in its language."""
        self._print([c.certificate for c in self._people if c.certificate is not None])

    def take_back(self) -> None:
        """Ask why, then take the chosen person's certificate back."""
        held = [c.certificate for c in self._chosen() if c.certificate is not None]
        if len(held) != 1:
            return
        (certificate,) = held
        words = self.tr(
            "It stays listed with the reason, and its check code tells that it was taken back."
        )
        dialog = AskDialog(
            self.page.window(),
            self.tr("Take back certificate {reference}?").format(reference=certificate.reference),
            words, self.tr("Take back"), asked=self.tr("Reason"),
        )  # fmt: skip
        dialog.confirmed.connect(
            lambda reason: self.desk.write(
                void_certificate, certificate.id, reason, owner=self.page
            )
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def edit_template(self) -> None:
        """Show what certificates say."""
        self._show_page(self.template)
        self._preview.start()

    def add_signatory(self) -> None:
        """Let somebody sign all certificates of the activity."""
        if self.subject is None:
            return
        activity_id = self.subject.activity.id
        dialog = SignerDialog(self.page.window(), self.tr("Who signs certificates"), pictured=True)

        def sign(name: str, function: str, strokes: Strokes) -> None:
            self.desk.write(add_signatory, activity_id, name, function, strokes, owner=self.page)

        dialog.signed.connect(sign)
        dialog.picture_requested.connect(self._choose_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def add_pictured(self, name: str, function: str, path: Path) -> None:
        """Let somebody sign by the picture of their signature."""
        if self.subject is not None:
            self.desk.write(
                _add_pictured, self.subject.activity.id, name, function, path, owner=self.page
            )

    def _join(self) -> None:
        page, template = self.list, self.template
        page.chosen_changed.connect(self._show_chosen)
        page.language_changed.connect(self._preview.start)
        page.issue_all_requested.connect(self.issue_all)
        page.issue_requested.connect(self.issue)
        page.print_all_requested.connect(self.print_all)
        page.print_requested.connect(self.print)
        page.take_back_requested.connect(self.take_back)
        page.template_requested.connect(self.edit_template)
        template.edited.connect(self._save_template)
        template.language_changed.connect(self._preview.start)
        template.signatory_requested.connect(self.add_signatory)
        template.signatory_removed.connect(self._remove_signatory)
        template.left.connect(self._leave_template)

    def _show(self, found: _Found) -> None:
        self._people, self._certificates, template, signatories = found
        if not self._writing:
            self._loaded = template
            self.template.show_template(template)
        self.template.show_signatories(signatories)
        self.list.show_people(self._people, self._certificates, template.threshold)
        self._preview.start()

    def _chosen(self) -> list[Candidate]:
        keys = self.list.chosen()
        return [one for one in self._people if one.row.participant_id in keys]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        held = [c for c in chosen if c.certificate is not None]
        free = [c for c in chosen if c.earned and c.certificate is None]
        if len(chosen) == 1:
            name = chosen[0].row.name
        else:
            name = self.tr("%n people chosen", "", len(chosen)) if chosen else ""
        self.list.show_chosen(
            name, issue=bool(free), printed=bool(held), take_back=len(held) == len(chosen) == 1
        )
        self._preview.start()

    def _issue(self, participants: Sequence[bytes]) -> None:
        if self.subject is None or not participants:
            return
        self.desk.write(
            issue_certificates, self.subject.activity.id, participants,
            chosen_language(self.list.language), owner=self.page,
        )  # fmt: skip

    def _print(self, certificates: Sequence[Certificate]) -> None:
        subject = self.subject
        if subject is None or not certificates:
            return
        if len(certificates) == 1:
            name = f"{certificates[0].reference}.pdf"
        else:
            words = self.tr("certificates", "part of a file name")
            name = f"{subject.file_stem}-{words}.pdf"
        store = self.desk.store
        self.saver.ask_file(
            self.tr("Save the certificates"), name, self.tr("PDF document (*.pdf)"),
            lambda path: write_certificates(store, certificates, None, path),
        )  # fmt: skip

    def _save_template(self) -> None:
        loaded = self._loaded
        if loaded is None or self._writing:
            return
        edited = self.template.apply(loaded)
        if edited != loaded:
            self._writing = True
            self.desk.write(
                save_template, loaded, edited, owner=self.page, done=self._keep_template,
                failed=self._keep_trying,
            )  # fmt: skip

    def _keep_template(self, saved: CertificateTemplate) -> None:
        self._loaded, self._writing = saved, False
        self._save_template()  # what was typed meanwhile

    def _keep_trying(self, problem: Problem) -> None:
        self._writing = False  # the fields hold it, and the next pause tries again
        self.desk.problem.emit(problem)

    def _leave_template(self) -> None:
        self.settle()
        self._show_page(self.list)

    def _show_page(self, page: Page) -> None:
        self._stack.show_page(page)
        self._stack.header_buttons = page.header_buttons
        self.buttons_changed.emit()

    def _choose_picture(self, name: str, function: str) -> None:
        words = self.tr("Pictures (*.png *.jpg *.jpeg)")
        dialog = QFileDialog(self.page.window(), self.tr("Choose the signature"), "", words)
        dialog.fileSelected.connect(lambda chosen: self.add_pictured(name, function, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _remove_signatory(self, signature_id: bytes) -> None:
        reason = self.tr("No longer signs certificates")
        self.desk.write(void_signature, signature_id, reason, owner=self.page)

    def _make_preview(self) -> None:
        subject = self.subject
        if subject is None or not self.page.isVisible():
            return
        template = self._stack.current_page() is self.template
        chosen = self._chosen()
        person = chosen[0].row.participant_id if chosen else None
        if template:
            language = chosen_language(self.template.language)
            person = None
        else:
            language = chosen_language(self.list.language)
        shown = (self.template if template else self.list).preview
        self.desk.read(
            preview_certificate, subject.activity.id, person, language,
            done=partial(shown.show_pdf), owner=self.page,
        )  # fmt: skip


def _read(store: Store, activity_id: bytes) -> _Found:
    return (
        candidates(store, activity_id), list_certificates(store, activity_id),
        read_template(store, activity_id), read_signatories(store, activity_id),
    )  # fmt: skip


def _add_pictured(
    store: Store, activity_id: bytes, name: str, function: str, path: Path
) -> Signature:
    return add_signatory(store, activity_id, name, function, (), seal_file(store, path))
