"""Problems of collecting answers and signatures in the room, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def evidence_sentences() -> dict[str, str]:
    """Return the sentence of each code."""
    return {
        "nothing-to-copy": translate(
            "Problems",
            "This activity has neither an agenda nor people to copy. Choose another one.",
        ),
        "address-gone": translate(
            "Problems",
            "This laptop no longer has the address {address}. Choose the network again.",
        ),
        "port-taken": translate(
            "Problems",
            "Another program uses port {port} on this laptop. Choose another number, or leave "
            "it to the program.",
        ),
        "port-not-allowed": translate(
            "Problems",
            "This system does not let programs use port {port}. Choose a number above 1023, "
            "or leave it to the program.",
        ),
        "slip-unknown": translate(
            "Problems",
            "This code is unknown or already used. Each works once.",
        ),
        "collection-full": translate(
            "Problems",
            "This round has taken {limit} answers, as many as its open code allows. Close it "
            "and open another, or use slips.",
        ),
        "too-many-slips": translate(
            "Problems",
            "A round can have up to {maximum} slips in all. Draw fewer.",
        ),
        "too-many-sheets": translate(
            "Problems",
            "At most {maximum} sheets can be printed at once. Print the rest in a second run.",
        ),
        "sheet-not-in": translate(
            "Problems",
            "This sheet has not been typed in yet. Type it in first.",
        ),
        "signature-empty": translate(
            "Problems",
            "There is no signature on the pad yet. Let the person sign, then accept it.",
        ),
        "signature-too-long": translate(
            "Problems",
            "This signature has more lines than can be kept. Clear the pad and let the person "
            "sign again.",
        ),
        "signer-name-missing": translate(
            "Problems",
            "Write the name of the person who signs here.",
        ),
        "consent-missing": translate(
            "Problems",
            "This person has not agreed to the privacy notice of the action. Show it to them "
            "and ask first.",
        ),
        "notice-empty": translate(
            "Problems",
            "The privacy notice is empty. Write what people are told before they sign.",
        ),
        "void-reason-missing": translate(
            "Problems",
            "Write why this no longer counts. The reason is kept with it.",
        ),
        "badge-unknown": translate(
            "Problems",
            "No badge of this activity has this code. Check the code, or find the person by name.",
        ),
        "correction-reason-missing": translate(
            "Problems",
            "Write why the mark is corrected: its day is over, or the person has signed.",
        ),
        "substitute-same": translate(
            "Problems",
            "A person cannot come instead of themselves. Choose somebody else.",
        ),
        "no-sessions": translate(
            "Problems",
            "There is no session on this day, so there is no list of it.",
        ),
        "register-empty": translate(
            "Problems",
            "Nobody is on the register yet. Add people first.",
        ),
        "file-unreadable": translate(
            "Problems",
            "This file cannot be read. Check that it is still there and that you may open it.",
        ),
        "threshold-outside": translate(
            "Problems",
            "The threshold is a share of the sessions: a number from 0 to 100.",
        ),
        "certificate-not-earned": translate(
            "Problems",
            "{count} of these people have not attended and signed for enough sessions. Choose "
            "only those who have.",
        ),
        "certificates-none": translate(
            "Problems",
            "There is no certificate to print. Issue certificates first.",
        ),
        "retention-not-set": translate(
            "Problems",
            "This action has no date until which personal data are kept. Set it on the action "
            "first.",
        ),
        "retention-not-over": translate(
            "Problems",
            "Personal data of this action are kept until {day}. They can be purged after that day.",
        ),
        "corners-crossed": translate(
            "Problems",
            "The corners cross. Put 1 to 4 on the corners of the sheet, clockwise from its "
            "top left.",
        ),
        "participant-signed": translate(
            "Problems",
            "This person has signed, so they stay on the list. Take the signature back with "
            "its reason first (details of the cell, key H).",
        ),
        "phones-no-network": translate(
            "Problems",
            "This laptop is in no network that phones could join. Join a Wi-Fi or start a "
            "hotspot, then try again.",
        ),
        "picture-unreadable": translate(
            "Problems",
            "This picture cannot be read. Take it again, or save it as JPEG, PNG or PDF first.",
        ),
        "signatories-full": translate(
            "Problems",
            "{most} people can sign a certificate. Remove one of them first.",
        ),
        "theme-without-name": translate(
            "Problems",
            "The theme has no name. Type a short one, such as “Time”.",
        ),
    }
