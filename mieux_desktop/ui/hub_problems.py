"""Problems of syncing with the hub, in plain words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def hub_sentences() -> dict[str, str]:
    """Return the sentence of each code.

    What the hub itself says comes without details, so that its sentences have no places to fill.
    """
    return {
        "not-enrolled": translate(
            "Problems",
            "This laptop is not enrolled with a hub. Enrol it on the Sync screen.",
        ),
        "enrolled-elsewhere": translate(
            "Problems",
            "This laptop is enrolled with the hub “{hub}”. Leave that one first.",
        ),
        "address-wrong": translate(
            "Problems",
            "“{address}” is not the address of a hub. It looks like hub.example.org.",
        ),
        "address-not-secure": translate(
            "Problems",
            "This address is not protected on its way. Use the one that begins with https.",
        ),
        "code-refused": translate(
            "Problems",
            "The hub does not take this code. It may be older than a day, or used already. "
            "Ask its administrator for a new one.",
        ),
        "device-of-another": translate(
            "Problems",
            "The hub knows this laptop as that of somebody else. Ask its administrator.",
        ),
        "not-an-enrolment": translate(
            "Problems",
            "This file is no answer of a hub’s administrator. Choose the one that they gave you.",
        ),
        "hub-not-trusted": translate(
            "Problems",
            "What came was not signed by your hub, so nothing of it was taken. Try another "
            "network; if it stays, tell the hub’s administrator.",
        ),
        "no-network": translate(
            "Problems",
            "There is no network. Your work is safe here and goes by itself once there is one.",
        ),
        "hub-unreachable": translate(
            "Problems",
            "The hub does not answer at {host}. Your work is safe here; the next try comes by"
            " itself.",
        ),
        "connection-lost": translate(
            "Problems",
            "The connection broke. What arrived is kept; it goes on from there by itself.",
        ),
        "captive-portal": translate(
            "Problems",
            "This network asks for a sign-in page first. Sync starts by itself when the hub "
            "answers.",
        ),
        "tls-untrusted": translate(
            "Problems",
            "The connection to {host} is not safe: somebody in between shows a certificate "
            "that this laptop does not trust. Nothing was sent. Use another network.",
        ),
        "tls-expired": translate(
            "Problems",
            "The certificate of {host} has run out. Nothing was sent. Tell the hub’s "
            "administrator.",
        ),
        "clock-wrong": translate(
            "Problems",
            "The date or time of this laptop is wrong, so that it cannot tell whom to trust. "
            "Set the clock, then sync again.",
        ),
        "proxy-refused": translate(
            "Problems",
            "The network’s proxy {proxy} let nothing through. Check its settings in the "
            "system, or use another network.",
        ),
        "not-a-hub": translate(
            "Problems",
            "Something that is no hub answers at {host}. Check the address, or the network’s "
            "sign-in page.",
        ),
        "hub-answer-unknown": translate(
            "Problems",
            "Somebody else answers in the place of the hub. Check the network’s sign-in page.",
        ),
        "hub-address-missing": translate(
            "Problems",
            "The hub has no address here, so that work reaches it by file only. Give its "
            "address to sync over a network.",
        ),
        "sync-running": translate(
            "Problems",
            "A sync is running already.",
        ),
        "hub-busy": translate(
            "Problems",
            "The hub has much to do. The next try comes by itself.",
        ),
        "hub-failed": translate(
            "Problems",
            "The hub made a mistake. Your work is safe here; the next try comes by "
            "itself. Tell its administrator if it stays.",
        ),
        "hub-database-away": translate(
            "Problems",
            "The hub cannot reach its database. Your work is safe here; the next try comes by"
            " itself.",
        ),
        "hub-disk-full": translate(
            "Problems",
            "The disk of the hub is full. Your work is safe here. Tell the hub’s administrator.",
        ),
        "too-many-requests": translate(
            "Problems",
            "This laptop asked the hub too often. The next try comes by itself.",
        ),
        "device-unknown": translate(
            "Problems",
            "The hub does not know this laptop. Ask its administrator for a new code, then "
            "enrol again.",
        ),
        "device-refused": translate(
            "Problems",
            "The hub gives this laptop nothing any more. Ask its administrator.",
        ),
        "request-damaged": translate(
            "Problems",
            "The hub could not read what this laptop sent. Your work is safe here. Update the"
            " program.",
        ),
        "request-newer-format": translate(
            "Problems",
            "The hub and this program are of different ages. Update the program; your work is"
            " safe here.",
        ),
        "request-too-large": translate(
            "Problems",
            "The hub takes no request of this size. Your work is safe here. Tell the hub’s "
            "administrator.",
        ),
        "request-slow": translate(
            "Problems",
            "The network was too slow for the hub to wait. What arrived is kept; the next try"
            " comes by itself.",
        ),
        "request-cut": translate(
            "Problems",
            "The connection broke. What arrived is kept; it goes on from there by itself.",
        ),
        "echo-lacks": translate(
            "Problems",
            "The hub and this laptop have to be brought in line. Sync again.",
        ),
        "clock-differs": translate(
            "Problems",
            "The clock of this laptop is too far from the hub’s. Set the clock, then try again.",
        ),
        "file-unknown": translate(
            "Problems",
            "The hub does not have this file yet, or not for you. It comes with a later sync.",
        ),
        "file-damaged": translate(
            "Problems",
            "The file did not arrive as it was sent. It is sent again from the start with the"
            " next sync.",
        ),
        "room-full": translate(
            "Problems",
            "Too many files are half sent. Those that are left go with the next sync.",
        ),
        "upload-unknown": translate(
            "Problems",
            "The hub has forgotten this half-sent file. It is sent again with the next sync.",
        ),
        "offset-differs": translate(
            "Problems",
            "This file is being sent on another connection. It goes on with the next sync.",
        ),
        "not-an-upload": translate(
            "Problems",
            "The hub did not take this file. It is sent again with the next sync.",
        ),
        "tus-version": translate(
            "Problems",
            "The hub and this program are of different ages. Update the program; your work is"
            " safe here.",
        ),
        "nothing-waits": translate(
            "Problems",
            "The hub has all your work, so there is nothing to write.",
        ),
        "not-a-receipt": translate(
            "Problems",
            "This file is no receipt of your hub. Choose the one that its administrator gave you.",
        ),
        "not-allowed": translate(
            "Problems",
            "Your role at the hub does not allow this. Ask its administrator.",
        ),
        "name-taken": translate(
            "Problems",
            "The hub knows somebody of this name already.",
        ),
        "person-unknown": translate(
            "Problems",
            "The hub does not know this person any more.",
        ),
        "role-unknown": translate(
            "Problems",
            "The hub does not know this role. Update the program.",
        ),
        "not-a-card": translate(
            "Problems",
            "This file is not the card of a laptop. Choose the one that the other laptop wrote.",
        ),
    }
