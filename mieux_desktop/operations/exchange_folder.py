"""The folder of the stick, remembered for the next file."""

from pathlib import Path

from mieux_desktop.storage.store import Store

_SETTING = "exchange-folder"


def kept_folder(store: Store) -> Path | None:
    """Return the folder used last while it is there."""
    with store.reading() as records:
        kept = records.setting(_SETTING)
    return Path(kept) if kept and Path(kept).is_dir() else None


def keep_folder(store: Store, folder: Path) -> None:
    """Remember the folder for the next file."""
    with store.unit_of_work() as work:
        work.put_setting(_SETTING, str(folder))
