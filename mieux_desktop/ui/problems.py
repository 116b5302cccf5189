"""Problems in plain words: what is wrong, what is safe, what to do."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import dates


def _tr(text: str) -> str:
    return QCoreApplication.translate("Problems", text)


def sentence(problem: Problem) -> str:
    """Return the sentence that tells a problem, in the interface's language."""
    return _sentences().get(problem.code, _unknown()).format(**_places(problem))


def not_saved(problem: Problem) -> str:
    """Return the short state that the indicator shows while work cannot be saved."""
    short = {
        "disk-full": _tr("Not saved: the disk is full"),
        "read-only": _tr("Not saved: the folder is read-only"),
    }
    return short.get(problem.code, _tr("Not saved"))


def stops_saving(problem: Problem) -> bool:
    """Tell whether the problem is of the disk, so that nothing can be saved for now."""
    return problem.code in ("disk-full", "read-only", "disk-error", "cannot-open", "store-busy")


def _unknown() -> str:
    return _tr("Something went wrong in the program. Your saved work is safe. Try again.")


def _places(problem: Problem) -> dict[str, str | int]:
    """Return the details with dates as the language writes them."""
    shown: dict[str, str | int] = {}
    for name, value in problem.details.items():
        shown[name] = value
        if isinstance(value, str) and len(value) == 10 and value[4] == "-":
            shown[name] = dates.day_month(date.fromisoformat(value))
    return shown


def _sentences() -> dict[str, str]:
    return {
        "unexpected": _unknown(),
        "disk-full": _tr(
            "The disk is full. What you typed stays here; free some space and it is saved."
        ),
        "read-only": _tr(
            "The folder cannot be written. What you typed stays here; allow writing in it."
        ),
        "disk-error": _tr(
            "The disk reports an error. What you typed stays here; copy the store’s folder to "
            "another disk soon."
        ),
        "cannot-open": _tr("The file or folder could not be opened. Check that it still exists."),
        "name-too-long": _tr("The file name is too long for this disk. Choose a shorter one."),
        "store-busy": _tr("The store is busy. Nothing is lost; try again in a moment."),
        "store-damaged": _tr(
            "A part of the store is damaged. Copy the store’s folder to a safe place, then "
            "restore the last backup copy."
        ),
        "in-use": _tr("Another window has this store open. Go to that window, or close it."),
        "store-exists": _tr("There is a store in this folder already. It was left as it is."),
        "not-received": _tr("This was not yet received on this laptop. It appears after a sync."),
        "wrong-passphrase": _tr("This is not the passphrase. Capital letters count."),
        "passphrase-too-short": _tr("Use at least {minimum} characters, for example four words."),
        "keyring-refused": _tr(
            "The system’s keyring did not take the key. Unlock it, then try again; the passphrase "
            "works as before."
        ),
        "name-missing": _tr("Type your name; it signs your notes and reports."),
        "end-before-start": _tr("The end is before the start ({start})."),
        "session-ends-before-start": _tr("The session ends before it starts ({start})."),
        "session-outside-activity": _tr("The activity lasts from {start} to {end}."),
        "attachment-missing": _tr("The file is not on this laptop."),
        "attachment-damaged": _tr(
            "The file is damaged and was not opened. Restore it from a backup copy."
        ),
        "cancelled": _tr("Stopped. Nothing was changed."),
    }
