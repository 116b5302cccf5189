"""The real workspace on a sample store, for tests of the whole interface."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.preferences import Settings
from tools.gallery_evidence import PARTS
from tools.gallery_views import PLACES, TABS, Shown
from tools.sample_store import make_sample

TAB_PLACES: Final = tuple(f"mission/{tab}" for tab in TABS)
_EVIDENCE_PLACES: Final = tuple(f"evidence-{part}" for part in PARTS)
ALL_PLACES: Final = (
    *PLACES, "questionnaires", "settings", "check", "plan", "new-action", "action", "person",
    "document-action", *TAB_PLACES, *_EVIDENCE_PLACES,
)  # fmt: skip


@contextmanager
def open_workspace(folder: Path, application: QApplication) -> Iterator[Shown]:
    """Show the window on a typical store; nothing of it is left afterwards."""
    store = make_sample(folder / "store", "typical")
    background = Background()
    workspace = Workspace(store, background, Settings("en"), Languages(application))
    shown = Shown(workspace, background)
    workspace.window.show()
    workspace.open()
    shown.wait()
    yield shown
    workspace.close()
    workspace.window.close()
    workspace.window.deleteLater()
    background.wait_idle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    store.close()
