"""What a sync with the hub brought, as one notice; nothing where the cards say it all."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.hub_sync import Synced
from mieux_desktop.ui.screens.sync.words import alarm_words, amount
from mieux_desktop.ui.widgets.notices import Notice

translate = QCoreApplication.translate
Go = Callable[[], None]


def outcome_notice(synced: Synced, *, asked: bool, decide: Go, look: Go) -> Notice | None:
    """Return the notice of a sync. One that nobody asked for speaks only when it is needed."""
    buttons: list[tuple[str, Go]] = []
    told = _sentences(synced)
    if synced.conflicts:
        words = translate("HubOutcome", "Decide %n conflict(s)", "", synced.conflicts)
        buttons.append((words, decide))
    if synced.set_aside or synced.needs_update:
        buttons.append((translate("HubOutcome", "Look at what was set aside"), look))
    if told:
        return Notice(
            "warning", " ".join(told), title=_title(synced), buttons=buttons, closable=True
        )
    if not asked or synced.problem is not None or synced.refused:
        return None  # the banner tells
    return Notice("good", _title(synced), closable=True)


def _title(synced: Synced) -> str:
    sent = amount(synced.sent, synced.files_sent) if synced.sent or synced.files_sent else ""
    came = ""
    if synced.received or synced.files_fetched:
        came = amount(synced.received, synced.files_fetched)
    if sent and came:
        words = translate("HubOutcome", "Synced: {sent} delivered, {came} received.")
    elif sent:
        words = translate("HubOutcome", "Synced: {sent} delivered.")
    elif came:
        words = translate("HubOutcome", "Synced: {came} received.")
    else:
        words = translate("HubOutcome", "Synced: nothing was new on either side.")
    return words.format(sent=sent, came=came)


def _sentences(synced: Synced) -> list[str]:
    told = []
    if synced.conflicts:
        told.append(
            translate("HubOutcome", "%n text(s) changed on two laptops; both versions are kept.",
                      "", synced.conflicts)
        )  # fmt: skip
    if synced.set_aside:
        told.append(
            translate("HubOutcome", "%n change(s) of yours wait(s) at the hub for an officer.", "",
                      synced.set_aside)
        )  # fmt: skip
    if synced.needs_update:
        told.append(
            translate("HubOutcome", "%n change(s) need(s) a newer program.", "",
                      synced.needs_update)
        )  # fmt: skip
    if synced.retracted:
        told.append(
            translate("HubOutcome", "%n action(s) was (were) taken from this laptop.", "",
                      len(synced.retracted))
        )  # fmt: skip
    if synced.clock_ahead_s:
        minutes = max(1, round(abs(synced.clock_ahead_s) / 60))
        ahead = synced.clock_ahead_s > 0
        told.append(
            translate("HubOutcome", "This laptop’s clock is %n minute(s) ahead; set it.", "",
                      minutes)
            if ahead
            else translate("HubOutcome", "This laptop’s clock is %n minute(s) behind; set it.", "",
                           minutes)
        )  # fmt: skip
    if synced.forked:
        title, advice = alarm_words("fork", translate("HubOutcome", "this laptop"))
        told.append(f"{title}. {advice}")
    return told
