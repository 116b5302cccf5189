"""The age of backups in words."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.backups import BackupState
from mieux_desktop.ui import dates


def last_backup(state: BackupState) -> str:
    """Return “Last backup: today at 08:12, 12 MB”, or that there is none."""
    translate = QCoreApplication.translate
    if state.last_at is None:
        return translate("Backups", "There is no backup yet")
    return translate("Backups", "Last backup: {age}, {size}").format(
        age=age(state.last_at), size=dates.size(state.last_bytes)
    )


def age(at: datetime) -> str:
    """Return “today at 08:12”, “yesterday at 17:30” or “9 days ago”."""
    translate = QCoreApplication.translate
    days = (dates.local_day(datetime.now(UTC)) - dates.local_day(at)).days
    if days == 0:
        return translate("Backups", "today at {time}").format(time=dates.clock(at))
    if days == 1:
        return translate("Backups", "yesterday at {time}").format(time=dates.clock(at))
    if days < 0:  # the clock was set back since
        return dates.day(dates.local_day(at), year=True)
    return translate("Backups", "%n day(s) ago", "", days)
