"""Evidence presenter: the evidence of one activity, a part for each tab."""

from PySide6.QtCore import QObject

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.day_records import read_subject
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.certificates import CertificatesPart
from mieux_desktop.ui.screens.evidence.checking import CheckPart
from mieux_desktop.ui.screens.evidence.days import DaysPart
from mieux_desktop.ui.screens.evidence.figures import FiguresPart
from mieux_desktop.ui.screens.evidence.part import Part, Subject
from mieux_desktop.ui.screens.evidence.privacy import PrivacyPart
from mieux_desktop.ui.screens.evidence.screen import EvidenceScreen
from mieux_desktop.ui.shell.commands import Command
from mieux_desktop.ui.widgets.notices import Notice

_OWN_WORDS = frozenset({"action", "activity"})


class EvidencePresenter(QObject):
    """Opens an activity and hands it to the tabs."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._activity_id: bytes | None = None
        self.screen = screen = EvidenceScreen()
        self.saver = saver = FileSaver(desk, screen)
        self.days = DaysPart(desk, saver)
        self.certificates = CertificatesPart(desk, saver)
        self.figures = FiguresPart(desk, saver)
        self.privacy = PrivacyPart(desk, saver)
        self.check = CheckPart(desk, saver)
        self._parts: tuple[Part, ...] = (
            self.days, self.certificates, self.figures, self.privacy, self.check,
        )  # fmt: skip
        titles = (
            self.tr("Day lists"), self.tr("Certificates"), self.tr("Figures"),
            self.tr("Privacy"), self.tr("Check a file or code"),
        )  # fmt: skip
        keys = ("days", "certificates", "figures", "privacy", "check")
        for key, part, title in zip(keys, self._parts, titles, strict=True):
            screen.add_part(f"evidence-{key}", part.page, title)
        screen.show_buttons()
        screen.part_shown.connect(self._look)
        screen.back_requested.connect(self._go_back)
        saver.noticed.connect(self._tell)
        self.days.buttons_changed.connect(screen.show_buttons)
        self.certificates.buttons_changed.connect(screen.show_buttons)
        desk.records_changed.connect(self._follow)

    def open_activity(self, activity_id: bytes) -> None:
        """Show the evidence of an activity."""
        self.settle()
        self._activity_id = activity_id
        self._read()

    def settle(self) -> None:
        """Hand everything typed to the store."""
        for part in self._parts:
            part.settle()

    def commands(self) -> list[Command]:
        """Return what can be done here by key."""
        back = Command(
            "evidence.back", self.tr("Back to attendance"), "go", self._go_back, ("Alt+Left",),
            "", "arrow-left", "evidence",
        )  # fmt: skip
        return [back, *(command for part in self._parts for command in part.commands())]

    def _read(self) -> None:
        if self._activity_id is not None:
            self._desk.read(read_subject, self._activity_id, done=self._show, owner=self.screen)

    def _show(self, found: tuple[Action, Activity]) -> None:
        action, activity = found
        language = self._desk.language
        words = self.tr("{action}, activity {number}")
        name = words.format(action=action.name(language), number=activity.number)
        self.screen.header.subtitle.setText(
            " · ".join(filter(None, (name, activity.title(language))))
        )
        for part in self._parts:
            part.open(Subject(action, activity))

    def _look(self, place: int) -> None:
        self._parts[place].look()

    def _follow(self, entities: frozenset[str]) -> None:
        if entities & _OWN_WORDS and self._activity_id is not None:
            self._read()
        else:
            for part in self._parts:
                part.follow(entities)

    def _go_back(self) -> None:
        self.settle()
        self._desk.open_requested.emit("attendance", self._activity_id)

    def _tell(self, notice: Notice | None) -> None:
        if notice is None:
            self.screen.clear_notice()
        else:
            self.screen.show_notice(notice)
