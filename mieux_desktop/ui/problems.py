"""Problems in plain words: what is wrong, what is safe, what to do."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import dates
from mieux_desktop.ui.evidence_problems import evidence_sentences
from mieux_desktop.ui.exchange_problems import exchange_sentences
from mieux_desktop.ui.list_problems import list_sentences
from mieux_desktop.ui.report_problems import report_sentences

translate = QCoreApplication.translate
_DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def sentence(problem: Problem) -> str:
    """Return the sentence that tells a problem, in the interface's language."""
    return _sentences().get(problem.code, _unknown()).format(**_places(problem))


def not_saved(problem: Problem) -> str:
    """Return the short state that the indicator shows while work cannot be saved."""
    short = {
        "disk-full": translate("Problems", "Not saved: the disk is full"),
        "read-only": translate("Problems", "Not saved: the folder is read-only"),
    }
    return short.get(problem.code, translate("Problems", "Not saved"))


def stops_saving(problem: Problem) -> bool:
    """Tell whether the problem is of the disk, so that nothing can be saved for now."""
    return problem.code in ("disk-full", "read-only", "disk-error", "cannot-open", "store-busy")


def _unknown() -> str:
    return translate(
        "Problems", "Something went wrong in the program. Your saved work is safe. Try again."
    )


def _places(problem: Problem) -> dict[str, str | int]:
    """Return the details with dates as the language writes them."""
    shown: dict[str, str | int] = {}
    for name, value in problem.details.items():
        shown[name] = value
        if isinstance(value, str) and _DAY.fullmatch(value):
            shown[name] = dates.day_month(date.fromisoformat(value))
    return shown


def _sentences() -> dict[str, str]:
    others = exchange_sentences() | list_sentences() | report_sentences() | evidence_sentences()
    return others | {
        "unexpected": _unknown(),
        "disk-full": translate(
            "Problems",
            "The disk is full. What you typed stays here; free some space and it is saved.",
        ),
        "text-too-long": translate(
            "Problems",
            "This text is too long to be saved. It stays as a draft; shorten it or share it out.",
        ),
        "read-only": translate(
            "Problems",
            "The folder cannot be written. What you typed stays here; allow writing in it.",
        ),
        "not-saved": translate(
            "Problems",
            "The disk did not take your last words. They stay here; free some space and try again.",
        ),
        "disk-error": translate(
            "Problems",
            "The disk reports an error. What you typed stays here; copy the store’s folder to "
            "another disk soon.",
        ),
        "cannot-open": translate(
            "Problems", "The file or folder could not be opened. Check that it still exists."
        ),
        "name-too-long": translate(
            "Problems", "The file name is too long for this disk. Choose a shorter one."
        ),
        "store-busy": translate(
            "Problems", "The store is busy. Nothing is lost; try again in a moment."
        ),
        "store-damaged": translate(
            "Problems",
            "A part of the store is damaged. Copy the store’s folder to a safe place, then "
            "restore the last backup copy.",
        ),
        "in-use": translate(
            "Problems", "Another window has this store open. Go to that window, or close it."
        ),
        "store-exists": translate(
            "Problems", "There is a store in this folder already. It was left as it is."
        ),
        "not-received": translate(
            "Problems", "This was not yet received on this laptop. It appears after a sync."
        ),
        "wrong-passphrase": translate(
            "Problems", "This is not the passphrase. Capital letters count."
        ),
        "passphrase-too-short": translate(
            "Problems", "Use at least {minimum} characters, for example four words."
        ),
        "keyring-refused": translate(
            "Problems",
            "The system’s keyring did not take the key. Unlock it, then try again; the passphrase "
            "works as before.",
        ),
        "name-missing": translate("Problems", "Type your name; it signs your notes and reports."),
        "end-before-start": translate(
            "Problems", "The end is before the start ({start}). Change one of the two."
        ),
        "session-ends-before-start": translate(
            "Problems", "The end ({end}) is not after the start ({start})."
        ),
        "session-outside-activity": translate(
            "Problems",
            "That day is outside the activity ({start} to {end}). Choose one of its days or change "
            "its dates.",
        ),
        "attachment-missing": translate("Problems", "The file is not on this laptop."),
        "attachment-damaged": translate(
            "Problems", "The file is damaged and was not opened. Restore it from a backup copy."
        ),
        "cancelled": translate("Problems", "Stopped. Nothing was changed."),
        "person-name-missing": translate(
            "Problems", "A person needs a name. Type a family name or a given name."
        ),
        "action-name-missing": translate(
            "Problems", "The action has no name. Give it one in English or in French."
        ),
        "month-not-read": translate("Problems", "“{text}” is not a month. Write it as 07/2014."),
        "activity-title-missing": translate(
            "Problems", "The activity has no title. Give it one in English or in French."
        ),
        "activity-in-use": translate(
            "Problems",
            "Activity {number} has missions, sessions or participants. Remove these first.",
        ),
        "action-in-use": translate("Problems", "The action has missions. Delete these first."),
        "activity-missing": translate(
            "Problems", "No activity is chosen. Tick at least one that the mission serves."
        ),
        "start-missing": translate(
            "Problems", "The mission has an end but no start. Give its first day."
        ),
        "time-zone-unknown": translate(
            "Problems",
            "There is no time zone named “{name}”. Choose one from the list, such as Africa/Accra.",
        ),
        "attachment-unreadable": translate(
            "Problems",
            "The file cannot be read. Check that it is still there and that it may be opened.",
        ),
        "attachment-not-opened": translate(
            "Problems",
            "This kind of file is not opened from here, because it could run as a program. Save "
            "a copy and open it with its own program.",
        ),
        "photo-too-large": translate(
            "Problems",
            "The picture is too large to be prepared. Attach the original, or make it smaller "
            "first.",
        ),
        "photo-damaged": translate(
            "Problems", "The picture is damaged or cut short. Copy it from the camera again."
        ),
        "photo-unknown": translate(
            "Problems",
            "The place where this photo was taken cannot be removed from its format. Save it as "
            "JPEG, or attach the original.",
        ),
        "questionnaire-missing": translate(
            "Problems",
            "This program does not hold version {version} of the questionnaire “{name}”. Update "
            "the program to see this feedback.",
        ),
        "feedback-already-open": translate(
            "Problems",
            "Feedback is open for this activity already. Close it before you open a new round.",
        ),
        "feedback-closed": translate(
            "Problems", "The feedback of this activity is closed. It takes no more answers."
        ),
        "feedback-open": translate(
            "Problems", "The feedback is still open. Results are shown after closing."
        ),
        "form-empty": translate(
            "Problems", "The form has no answer yet. Enter one, or give the form up."
        ),
        "form-invalid": translate(
            "Problems", "Some answers of the form do not hold. They are marked on the form."
        ),
        "form-unfinished": translate(
            "Problems", "A form is being entered. Finish it or give it up, then close."
        ),
        "group-too-small": translate(
            "Problems", "This group has fewer than {minimum} answers, so it is not shown."
        ),
        "score-out-of-range": translate(
            "Problems", "A score is a whole number from {lowest} to {highest}."
        ),
        "recommendation-empty": translate(
            "Problems", "The recommendation has no text. Say what should be done."
        ),
        "session-title-missing": translate(
            "Problems", "The session has no title. Write a few words after the times."
        ),
        "session-past-midnight": translate(
            "Problems",
            "The session would run past midnight. Choose an earlier start or a shorter session.",
        ),
        "agenda-time-missing": translate(
            "Problems", "Begin with the times, such as 09:00-10:30 Opening."
        ),
        "agenda-time-wrong": translate(
            "Problems",
            "{text} is not a time of day. Write hours from 00 to 23 and minutes from 00 to 59.",
        ),
        "agenda-day-wrong": translate(
            "Problems", "There is no such day in the calendar. Write it as 2026-03-04."
        ),
        "file-not-written": translate(
            "Problems",
            "The file {name} could not be written. Choose another folder, or free some space.",
        ),
        "backup-place-missing": translate(
            "Problems",
            "The folder for backups cannot be reached. Plug in the stick, or choose another folder "
            "in the settings.",
        ),
        "backup-place-inside": translate(
            "Problems",
            "This folder is inside the folder of your notes. Choose one on another disk, such as a "
            "USB stick.",
        ),
        "backup-place-full": translate(
            "Problems",
            "The disk for backups is full. The older backups are still there; free some space on "
            "it, or choose another folder in the settings.",
        ),
        "backup-place-read-only": translate(
            "Problems",
            "The folder for backups cannot be written. The older backups are still there; allow "
            "writing in it, or choose another folder in the settings.",
        ),
        "backup-place-gone": translate(
            "Problems",
            "The disk for backups stopped answering. The older backups are untouched; plug it in "
            "again, then back up once more.",
        ),
        "backup-not-verified": translate(
            "Problems",
            "The backup could not be read back from its disk and was removed. The older backups "
            "are still there; use another stick.",
        ),
        "backup-incomplete": translate(
            "Problems", "This backup is not whole, so nothing was restored. Choose another one."
        ),
        "backup-damaged": translate(
            "Problems", "The backup is damaged, so nothing was restored. Choose another one."
        ),
        "wrong-recovery-code": translate(
            "Problems", "This code does not fit. Compare it with the sheet you kept."
        ),
        "newer-store": translate(
            "Problems",
            "A newer version of the program wrote this. Install the newer version to open it.",
        ),
        "key-damaged": translate(
            "Problems", "The key file is damaged, so nothing was changed. Choose another backup."
        ),
        "key-missing": translate(
            "Problems", "The key file is missing, so nothing was changed. Choose another backup."
        ),
        "store-missing": translate(
            "Problems", "The database is missing, so nothing was changed. Choose another backup."
        ),
        "no-program": translate(
            "Problems",
            "No program of this computer opens this kind of file. Save a copy and open it "
            "elsewhere.",
        ),
    }
