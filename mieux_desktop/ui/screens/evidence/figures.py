"""Figures of an activity's attendance: shown whole, exported for others."""

from mieux_desktop.domain.countries import list_countries
from mieux_desktop.operations.evidence_figures import (
    AttendanceFigures,
    read_figures,
    write_figures,
)
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.file_saving import FileSaver
from mieux_desktop.ui.screens.evidence.figures_page import FiguresPage
from mieux_desktop.ui.screens.evidence.part import Part
from mieux_desktop.ui.shell.commands import Command


class FiguresPart(Part):
    """Keeps the figures of one activity."""

    entities = frozenset({"session", "participant", "attendance", "person", "institution"})

    def __init__(self, desk: Desk, saver: FileSaver) -> None:
        self.figures = FiguresPage(desk.language)
        super().__init__(desk, saver, self.figures)
        self.figures.export_requested.connect(self.export)

    def reload(self) -> None:
        """Read the figures."""
        if self.subject is not None:
            self.desk.read(
                _read, self.subject.activity.id, done=self.figures.show_figures, owner=self.page
            )

    def commands(self) -> list[Command]:
        """Return what can be done to figures by key."""
        return [
            Command("evidence.figures", self.tr("Export the figures for others"), "file",
                    self.export, ("Ctrl+E",), "", "file-down", "evidence-figures",
                    separated=True),
        ]  # fmt: skip

    def export(self) -> None:
        """Ask for a file and write the figures without names."""
        subject = self.subject
        if subject is None:
            return
        store, labels = self.desk.store, self._labels()
        words = self.tr("figures", "part of a file name")
        kinds = ";;".join((self.tr("Excel workbook (*.xlsx)"), self.tr("Text table (*.csv)")))
        self.saver.ask_file(
            self.tr("Export the figures"), f"{subject.file_stem}-{words}.xlsx", kinds,
            lambda path: write_figures(store, subject.activity.id, path, labels),
        )  # fmt: skip

    def _labels(self) -> dict[str, str]:
        return {
            "invited": self.tr("Invited"), "registered": self.tr("Registered"),
            "attended": self.tr("Attended"), "person-days": self.tr("Person-days"),
            "gender": self.tr("Gender"), "institution": self.tr("Institution"),
            "country": self.tr("Country"), "not-stated": self.figures.not_stated(),
            **self.figures.gender_words(), **dict(list_countries(self.desk.language)),
        }  # fmt: skip


def _read(store: Store, activity_id: bytes) -> AttendanceFigures:
    return read_figures(store, activity_id, for_others=False)
