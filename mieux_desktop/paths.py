"""Where the program finds its resources and keeps its store."""

import sys
from pathlib import Path

APPLICATION = "mieux-desktop"


def resources() -> Path:
    """Return the folder of shipped files, in the source tree or in the frozen program."""
    frozen = getattr(sys, "_MEIPASS", None)
    root = Path(frozen) if frozen else Path(__file__).resolve().parent.parent
    return root / "resources"


def default_store() -> Path:
    """Return the folder of the user's store on this system; it need not exist yet."""
    import platformdirs  # the start does without it when a folder is given

    return platformdirs.user_data_path(APPLICATION, appauthor=False)


def has_store(folder: Path) -> bool:
    """Tell whether there is a store in the folder, whole or not; asks the disk only."""
    if any((folder / name).exists() for name in ("store.key", "store.db")):
        return True
    return any(not path.suffix for path in folder.glob("restoring-*"))  # finished at the unlock
