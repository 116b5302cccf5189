"""Results for others: files to give away, and a view for the projector."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.feedback_files import FeedbackFormat, write_feedback_file
from mieux_desktop.operations.feedback_results import FeedbackResults
from mieux_desktop.operations.feedback_sheets import ExportWords
from mieux_desktop.ui import dates, tokens
from mieux_desktop.ui.background import Report
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.screens.feedback.chart import Chart
from mieux_desktop.ui.screens.feedback.figures import ResultWords
from mieux_desktop.ui.screens.feedback.question_bars import QuestionBarsView
from mieux_desktop.ui.widgets.bars import Bar
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import Label, Rule
from mieux_desktop.ui.widgets.notices import Notice
from mieux_desktop.ui.widgets.page import scrolling

_TIMES = 1.5  # as large as on the screen, for those who sit at the back


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
            FeedbackFormat.GROUPS: self.tr("Results by group (Excel)"),
            FeedbackFormat.CSV: self.tr("Answers (CSV, names as in ODK)"),
        }
        if all(len(groups) < 2 for groups in results.groups.values()):
            del names[FeedbackFormat.GROUPS]
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
            "pdf": self.tr("PDF document (*.pdf)"),
            "xlsx": self.tr("Excel workbook (*.xlsx)"),
            "csv": self.tr("Text table (*.csv)"),
        }
        dialog.setNameFilter(filters[form.ending])
        dialog.setDefaultSuffix(form.ending)
        day = results.collection.closed_on
        what = "-groups" if form is FeedbackFormat.GROUPS else ""
        dialog.selectFile(f"{results.form.name}-{day}{what}.{form.ending}")
        dialog.fileSelected.connect(lambda chosen: self.write(results, form, Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, results: FeedbackResults, form: FeedbackFormat, path: Path) -> None:
        """Write a file beside the writer of the store."""
        collection, store, language = results.collection, self._desk.store, self._desk.language
        words = self._words()

        def work(_report: Report, _cancelled: Callable[[], bool]) -> Path:
            return write_feedback_file(store, collection.id, language, form, words, path)

        self._desk.background.work(
            work, owner=self, done=self._tell, failed=self._refuse, on="readers"
        )

    def project(
        self, results: FeedbackResults, title: str, themes: Sequence[tuple[str, int]] = ()
    ) -> None:
        """Fill the screen with the results that the group can look at together."""
        if self._projector is not None:
            self._projector.deleteLater()
        self._projector = ResultsProjector(
            results, self._desk.language, title, self._window, themes
        )
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
            themes=self.tr("Themes"),
            by_group=self.tr("By group"),
            way=self.tr("Grouped by"),
            group=self.tr("Group"),
            people=self.tr("People"),
            language=self.tr("Language"),
            not_given=self.tr("not given"),
        )


class ResultsProjector(QWidget):
    """Figures, bars and themes, large; answers in words are not for the wall."""

    def __init__(
        self,
        results: FeedbackResults,
        language: str,
        title: str,
        parent: QWidget,
        themes: Sequence[tuple[str, int]] = (),
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
        self.chart = Chart(self.tr("Answers by question"), lambda _width: "<svg/>", times=_TIMES)
        self.chart.set_drawing(
            lambda width: words.draw(None, width), "\n".join(words.sentences(None))
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(self.chart)
        self.chart.setVisible(bool(words.sentences(None)))
        bars = QuestionBarsView(self.tr("Other questions"), times=_TIMES)
        column.addWidget(bars)
        bars.show_questions(words.bars(None))
        if themes:
            column.addSpacing(24)
            column.addLayout(self._themes(themes))
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(56, 32, 56, 24)
        layout.setSpacing(20)
        layout.addLayout(head)
        layout.addLayout(figures)
        layout.addWidget(Rule())
        layout.addWidget(scrolling(holder), 1)

    def _themes(self, themes: Sequence[tuple[str, int]]) -> QGridLayout:
        """Return how many answers are about each theme."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        head = Label(self.tr("What answers in words are about"), "title")
        grid.addWidget(head, 0, 0, 1, 3)
        most = max(count for _, count in themes)
        for row, (name, count) in enumerate(themes, start=1):
            grid.addWidget(Label(name, "heading", wrap=True), row, 0)
            grid.addWidget(Bar(count, most, name=name), row, 1)
            grid.addWidget(Label(dates.number(count), "heading"), row, 2)
            grid.setColumnMinimumWidth(0, 320)
        return grid

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
