"""Problems of exchanging work between laptops and with the hub, in plain words."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.ui.hub_problems import hub_sentences

translate = QCoreApplication.translate


def exchange_sentences() -> dict[str, str]:
    """Return the sentence of each code."""
    return hub_sentences() | {
        "not-a-bundle": translate(
            "Problems",
            "This is not a file of MIEUX Desktop. Choose a file that ends in .mieux.",
        ),
        "bundle-truncated": translate(
            "Problems",
            "The file is cut short. Copy it to the stick again, or ask for a new one.",
        ),
        "bundle-damaged": translate(
            "Problems",
            "The file is damaged and nothing of it was taken. Ask for a new one; no work is "
            "lost by it.",
        ),
        "bundle-too-large": translate(
            "Problems",
            "The file holds more than one file may. Nothing of it was taken.",
        ),
        "too-much-set-aside": translate(
            "Problems",
            "Too much of what this laptop sent could not be used. Nothing of the file was taken. "
            "Talk to its user; to receive more from it, pair the two again.",
        ),
        "bundle-newer-format": translate(
            "Problems",
            "A newer version of the program made this file. Update the program, then receive it "
            "again.",
        ),
        "not-for-this-laptop": translate(
            "Problems",
            "This file is for another laptop, and only that one can open it. Nothing was "
            "changed here.",
        ),
        "sender-unknown": translate(
            "Problems",
            "This laptop does not know the sender of the file. Pair the two laptops first.",
        ),
        "sender-revoked": translate(
            "Problems",
            "The sender’s laptop is no longer paired with this one. Nothing of the file was taken.",
        ),
        "certificate-expired": translate(
            "Problems",
            "The pairing with {person}’s laptop has run out. Check the date of this laptop, or "
            "pair the two again.",
        ),
        "code-mistyped": translate(
            "Problems",
            "This code has a typing error. Compare it sign by sign with the one on the other "
            "laptop.",
        ),
        "code-wrong": translate(
            "Problems",
            "The code does not open this file. It may belong to another invitation, or the file "
            "is damaged.",
        ),
        "not-an-invitation": translate(
            "Problems",
            "This file is no invitation. Choose the one that the other laptop made.",
        ),
        "not-an-answer": translate(
            "Problems",
            "This file is no answer to an invitation. Choose the one that the other laptop made.",
        ),
        "pairing-damaged": translate("Problems", "The file is damaged. Ask for a new one."),
        "own-invitation": translate(
            "Problems",
            "This invitation was made on this laptop. Open it on the other one.",
        ),
        "invitation-unknown": translate(
            "Problems",
            "This laptop waits for no such answer: it was used already, or withdrawn. Make a "
            "new invitation.",
        ),
        "invitation-expired": translate(
            "Problems",
            "The invitation is older than a day. Make a new one.",
        ),
        "no-action-chosen": translate(
            "Problems",
            "No action is chosen. Add at least one that both of you work on.",
        ),
        "laptop-unknown": translate(
            "Problems",
            "This laptop is not paired with that one. Pair the two first.",
        ),
        "laptop-unpaired": translate(
            "Problems",
            "“{laptop}” is no longer paired with this laptop. Pair the two again to send files "
            "to it.",
        ),
        "own-bundle": translate(
            "Problems",
            "This file was written on this laptop, for “{laptop}”. Open it there.",
        ),
        "reading-stopped": translate(
            "Problems",
            "Stopped. What was taken so far stays; receive the file again for the rest.",
        ),
        "conflict-changed": translate(
            "Problems",
            "This version has been replaced meanwhile. Look at the versions again.",
        ),
        "already-the-same": translate("Problems", "The two are merged already."),
    }
