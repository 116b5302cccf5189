"""Results for others: files to give away, and a view for the projector."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.feedback import FeedbackResults
from mieux_desktop.operations.feedback_export import ExportWords
from mieux_desktop.operations.feedback_files import FeedbackFormat, write_feedback_file
from mieux_desktop.ui import tokens
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.feedback.chart import Chart
from mieux_desktop.ui.screens.feedback.figures import ResultWords
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling


class ResultsOutput(QObject):
    """Asks which file and where to, writes it, and says where it is."""

    noticed = Signal(object)  # Notice

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._projector: ResultsProjector | None = None

    def choose(self, results: FeedbackResults, under: QWidget) -> None:
        """Open the menu of the kinds of files below its button."""
        menu = QMenu(under)
        names = {
            FeedbackFormat.PDF: self.tr("Summary (PDF)"),
            FeedbackFormat.XLSX: self.tr("Results and answers (Excel)"),
            FeedbackFormat.CSV: self.tr("Answers (CSV, names as in ODK)"),
        }
        for form, name in names.items():
            menu.addAction(name, partial(self.ask_where, results, form))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def ask_where(self, results: FeedbackResults, form: FeedbackFormat) -> None:
        """Ask for the file, then write it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = QStandardPaths.writableLocation(documents)
        dialog = QFileDialog(self._window, self.tr("Export the results"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        filters = {
            FeedbackFormat.PDF: self.tr("PDF document (*.pdf)"),
            FeedbackFormat.XLSX: self.tr("Excel workbook (*.xlsx)"),
            FeedbackFormat.CSV: self.tr("Text table (*.csv)"),
        }
        dialog.setNameFilter(filters[form])
        dialog.setDefaultSuffix(form)
        day = results.collection.closed_on
        dialog.selectFile(f"{results.form.name}-{day}.{form}")
        dialog.fileSelected.connect(lambda chosen: self.write(results, form, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, results: FeedbackResults, form: FeedbackFormat, path: Path) -> None:
        """Write a file beside the writer of the store."""
        collection, store, language = results.collection, self._desk.store, self._desk.language
        words = self._words()

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Path:
            return write_feedback_file(
                store, collection.id, collection.activity_id, language, form, words, path
            )

        self._desk.background.work(
            work, owner=self, done=self._tell, failed=self._refuse, on="readers"
        )

    def project(self, results: FeedbackResults, title: str) -> None:
        """Fill the screen with the results that the group can look at together."""
        if self._projector is not None:
            self._projector.deleteLater()
        self._projector = ResultsProjector(results, self._desk.language, title, self._window)
        self._projector.showFullScreen()

    def _tell(self, path: Path) -> None:
        def open_it() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        words = self.tr("The results are in “{name}”. The file is not encrypted.")
        notice = Notice(
            "good", words.format(name=path.name),
            buttons=[(self.tr("Open file"), open_it)], closable=True,
        )  # fmt: skip
        notice.closed.connect(lambda: self.noticed.emit(None))
        self.noticed.emit(notice)

    def _refuse(self, problem: Problem) -> None:
        notice = Notice("bad", sentence(problem), closable=True)
        notice.closed.connect(lambda: self.noticed.emit(None))
        self.noticed.emit(notice)

    def _words(self) -> ExportWords:
        return ExportWords(
            results=self.tr("Results"),
            answers=self.tr("Answers"),
            question=self.tr("Name"),
            label=self.tr("Question"),
            n=self.tr("n"),
            not_applicable=self.tr("Not applicable"),
            mean=self.tr("Mean"),
            median=self.tr("Median"),
            deviation=self.tr("Deviation"),
        )


class ResultsProjector(QWidget):
    """Four figures and the bars, large; answers in words are not for the wall."""

    def __init__(
        self, results: FeedbackResults, language: str, title: str, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("content")
        self.setWindowTitle(title)
        words = ResultWords(results, language, self)
        self.back = Button(self.tr("Back"), role="link", key="Esc")
        self.back.clicked.connect(self.hide)
        head = QHBoxLayout()
        head.addWidget(Label(title, "display", wrap=True), 1)
        head.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignTop)
        figures = QHBoxLayout()
        figures.setSpacing(tokens.GAP)
        for place, (figure, what, detail) in enumerate(words.headline()):
            if place:
                figures.addWidget(Rule(vertical=True))
            cell = QVBoxLayout()
            number = Label(figure, "display", "accent")
            number.setStyleSheet("font-size: 40px; font-weight: 700;")
            cell.addWidget(number)
            cell.addWidget(Label(what, "heading", wrap=True))
            cell.addWidget(Label(detail, "note", "secondary", wrap=True))
            figures.addLayout(cell, 1)
        self.chart = Chart(self.tr("Answers by question"), lambda _width: "<svg/>")
        self.chart.set_drawing(
            lambda width: words.draw(None, width), "\n".join(words.sentences(None))
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.chart)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(56, 32, 56, 24)
        layout.setSpacing(20)
        layout.addLayout(head)
        layout.addLayout(figures)
        layout.addWidget(Rule())
        layout.addWidget(scrolling(holder), 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
