"""Files that a screen writes: asks where to, writes on the writer, says where they are."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.background import Task
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.widgets.notices import Notice

Write = Callable[[Path], object]


class FileSaver(QObject):
    """One file or folder at a time; the next goes where the last one went."""

    noticed = Signal(object)  # Notice, or None to take it away
    busy = Signal(bool)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        self._folder = QStandardPaths.writableLocation(documents)
        self._task: Task | None = None

    def ask_file(self, title: str, name: str, kinds: str, write: Write) -> None:
        """Ask for a file of one of the kinds, then write it."""
        dialog = QFileDialog(self._window, title, self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(kinds)
        dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), write))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_folder(self, title: str, write: Write) -> None:
        """Ask for a folder, then write several files into it."""
        dialog = QFileDialog(self._window, title, self._folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen), write))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, write: Write) -> None:
        """Write, then say where it is; ignored while another one is being written."""
        if self._task is not None:
            return
        self._folder = str(path if path.is_dir() else path.parent)
        self.noticed.emit(None)
        self.busy.emit(True)
        self._task = self._desk.background.work(
            lambda _report, _cancelled: write(path), owner=self,
            done=lambda _: self._tell(path), failed=self._refuse, on="writer",
        )  # fmt: skip
        self._task.ended.connect(self._end)

    def _tell(self, path: Path) -> None:
        self._desk.saved.emit()
        if path.is_dir():
            words = self.tr("The files are in “{name}”. They are not encrypted.")
            opening = self.tr("Open folder")
        else:
            words = self.tr("“{name}” is saved. The file is not encrypted.")
            opening = self.tr("Open file")
        self.noticed.emit(
            Notice(
                "good", words.format(name=path.name),
                buttons=[(opening, lambda: _open(path))], closable=True,
            )
        )  # fmt: skip

    def _refuse(self, problem: Problem) -> None:
        self.noticed.emit(Notice("bad", sentence(problem), closable=True))

    def _end(self) -> None:
        self._task = None
        self.busy.emit(False)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
