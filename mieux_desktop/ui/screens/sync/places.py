"""Places of files: the field that shows a stick's folder or a file, and how it is chosen."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDir, QStorageInfo, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from mieux_desktop.operations.exchange_folder import kept_folder
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.widgets.buttons import Button
from mieux_desktop.ui.widgets.labels import ElidedLabel

translate = QCoreApplication.translate
_PLUGGED_IN = ("/media/", "/run/media/", "/mnt/", "/Volumes/")


class PlaceField(QWidget):
    """Shows a folder or file, and the button that asks for another."""

    choose_requested = Signal()

    def __init__(self, name: str, choose: str, icon: str) -> None:
        super().__init__()
        self.path: Path | None = None
        self.button = Button(choose, icon)
        self.button.setAccessibleName(f"{name}: {choose}")
        self.button.clicked.connect(self.choose_requested)
        self._shown = ElidedLabel("", "body", "secondary", middle=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self._shown, 1)
        self.setFocusProxy(self.button)
        self.setAccessibleName(name)

    def show_path(self, path: Path | None) -> None:
        """Show what was chosen."""
        self.path = path
        # A path keeps its order in Arabic too.
        self._shown.setText(f"\u2066{path}\u2069" if path else translate("Places", "Not chosen"))


def usual_folder(store: Store) -> Path | None:
    """Return the folder used last while it is there, else the first stick that is plugged in."""
    kept = kept_folder(store)
    if kept is not None:
        return kept
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        plugged_in = path.startswith(_PLUGGED_IN) or (
            sys.platform == "win32" and not path.upper().startswith("C:")
        )
        if plugged_in and volume.isValid() and volume.isReady() and not volume.isReadOnly():
            return Path(path)
    return None


def ask_folder(window: QWidget, folder: Path | None, chosen: Callable[[Path], object]) -> None:
    """Ask for a folder, such as that of a stick."""
    title = translate("Places", "Choose the folder of the USB stick")
    dialog = QFileDialog(window, title, str(folder or QDir.homePath()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_file(window: QWidget, folder: Path | None, chosen: Callable[[Path], object]) -> None:
    """Ask for a file that another laptop wrote."""
    title = translate("Places", "Choose the file that the other laptop wrote")
    dialog = QFileDialog(window, title, str(folder or QDir.homePath()))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(translate("Places", "Files of MIEUX Desktop (*.mieux)"))
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
