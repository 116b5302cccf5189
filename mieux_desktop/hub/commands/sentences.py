"""What can go wrong, in plain words for the administrator."""

from mieux_desktop.domain.problems import Problem

_SENTENCES = {
    "action-unknown": "There is no action {action}.",
    "backup-damaged": "The backup {file} is damaged or cut off; nothing was restored from it.",
    "backup-key-wrong": "The passphrase or the identity does not open this backup, or its beginning"
    " is damaged.",
    "backup-newer": "A newer mieux-hub made this backup; install that version.",
    "backup-not-verified": "The backup was written but could not be read back; it was removed.",
    "bundle-damaged": "The file is damaged; nothing was taken from it. Ask for a new one.",
    "bundle-newer-format": "A newer program wrote this file; install a newer mieux-hub.",
    "bundle-too-large": "The file is larger than any that the program writes.",
    "bundle-truncated": "The file ends too early; copy it again from the stick.",
    "cannot-open": "The file {file} cannot be read.",
    "catalogue-damaged": "This file is not a catalogue of actions.",
    "database-unknown": "The hub works with sqlite and postgresql, not with {kind}.",
    "device-ambiguous": "Several laptops begin with {device}: give more of the key.",
    "device-of-another": "This laptop is enrolled for somebody else; revoke it there first.",
    "device-unknown": "There is no such laptop.",
    "disk-full": "The disk is full; {file} was not written.",
    "file-exists": "The file {file} exists already; nothing was written.",
    "file-unreadable": "The file {file} cannot be read or written.",
    "format-unknown": "Say --format jsonl or --format xlsx.",
    "hub-database-away": "The database does not answer.",
    "hub-disk-full": "The disk of the database is full.",
    "hub-exists": "There is a hub already; nothing was changed.",
    "hub-key-damaged": "The key file is damaged; restore it from a backup.",
    "hub-key-differs": "The database belongs to another hub than the key file.",
    "hub-missing": "There is no hub here; make one with: mieux-hub init FOLDER",
    "hub-newer": "A newer mieux-hub made this database; install that version.",
    "hub-older": "An older mieux-hub made this database: save it with that version by"
    " `mieux-hub backup`, and restore it with this one.",
    "hub-passphrase-wrong": "The passphrase in MIEUX_HUB_PASSPHRASE does not open the key file.",
    "identity-damaged": "The file {file} holds no age identity (AGE-SECRET-KEY-1…).",
    "identity-wanted": "This backup is for an age identity: give its file by --identity.",
    "name-taken": "There is a person named {name} already, or the name is empty.",
    "not-a-backup": "{file} is not a backup of a hub.",
    "not-a-bundle": "This file was not written by the program for a hub.",
    "not-a-card": "This file is not the card of a laptop.",
    "not-confirmed": "Nothing was changed.",
    "not-for-this-laptop": "This file is for another hub.",
    "passphrase-differs": "The two passphrases differ; nothing was written.",
    "passphrase-short": "Give a passphrase of at least 12 signs, or --to an age recipient.",
    "person-ambiguous": "Several people fit; name one by the id:\n{people}",
    "person-not-found": "Nobody in the records fits {text}.",
    "person-unknown": "There is nobody named {name}.",
    "recipient-wrong": "This is not an age recipient (age1…).",
    "sender-unknown": "No laptop of this hub wrote this file.",
}


def sentence(problem: Problem) -> str:
    """Return a problem in plain words."""
    return _SENTENCES.get(problem.code, problem.code).format(**problem.details)
