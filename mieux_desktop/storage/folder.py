"""The folder of a store: what lies in it, and the lock that lets one program at a time in."""

from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

from mieux_desktop.domain.problems import Problem
from mieux_desktop.storage.engine import problems

DATABASE: Final = "store.db"
KEY_FILE: Final = "store.key"
ATTACHMENTS: Final = "attachments"
UPGRADE_COPIES: Final = "backups"  # of the database, made before each upgrade
LOCK_FILE: Final = "store.lock"


def lock_folder(folder: Path) -> FileLock:
    """Return the folder's lock, taken; raise `in-use` when another program has it."""
    lock = FileLock(folder / LOCK_FILE, thread_local=False)
    with problems():
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise Problem("in-use") from error
    return lock
