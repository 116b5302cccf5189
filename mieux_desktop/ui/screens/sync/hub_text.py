"""Words of the hub on the sync screen: roles, the header's line, what waits by kind."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.enrolment import Hub
from mieux_desktop.operations.hub_waiting import Waiting
from mieux_desktop.ui.hub_syncing import HubState
from mieux_desktop.ui.screens.sync.words import moment

translate = QCoreApplication.translate


def role_word(role: str) -> str:
    """Return what somebody with a role is called."""
    return {
        "expert": translate("HubText", "expert"),
        "officer": translate("HubText", "officer"),
    }.get(role, translate("HubText", "another role"))


def deployed_words(hub: Hub) -> str:
    """Return how much of the portfolio the hub gives this laptop."""
    if hub.role == "officer":
        return translate("HubText", "all actions")
    if not hub.action_ids:
        return translate("HubText", "deployed to no action yet")
    return translate("HubText", "deployed to %n action(s)", "", len(hub.action_ids))


def header_words(state: HubState, receipt_at: datetime | None) -> str:
    """Return the line below the title: what is safe here, and how much of it the hub has."""
    saved = translate("HubText", "Saved on this laptop.")
    went_well = state.last.at if state.last is not None and not state.last.code else None
    at = went_well or receipt_at
    if at is None:
        nothing = translate("HubText", "The hub has nothing of it yet.")
        return f"{saved} {nothing}"
    if went_well is not None and not state.waits:
        words = translate("HubText", "The hub has all your work, as of {when}.")
    else:
        words = translate("HubText", "The hub has your work up to {when}.")
    return f"{saved} {words.format(when=moment(at))}"


def kind_words(kind: str) -> tuple[str, str]:
    """Return what records of a kind are called, and their icon."""
    return {
        "notes": (translate("HubText", "Notes"), "pen-line"),
        "attendance": (translate("HubText", "Attendance marks"), "list-checks"),
        "reports": (translate("HubText", "Report parts and evaluation"), "file-text"),
        "people": (translate("HubText", "People"), "users"),
        "agenda": (translate("HubText", "Missions and agenda"), "calendar-days"),
        "feedback": (translate("HubText", "Feedback"), "message-square"),
    }.get(kind, (translate("HubText", "Other work"), "file-pen"))


def time_words(waiting: Waiting) -> str:
    """Return how long it takes on a slow network; empty when nothing waits."""
    text, files = waiting.text_s, waiting.files_s
    if waiting.changes and waiting.files:
        words = translate(
            "HubText", "On a slow mobile network: text first, {text}; then files, {files}."
        )
        return words.format(text=_lasting(text), files=_lasting(files))
    if waiting.changes or waiting.files:
        words = translate("HubText", "On a slow mobile network: {time}.")
        return words.format(time=_lasting(text or files))
    return ""


def _lasting(seconds: int) -> str:
    if seconds < 10:
        return translate("HubText", "a few seconds")
    if seconds < 90:
        return translate("HubText", "about %n second(s)", "", (seconds + 5) // 10 * 10)
    minutes = (seconds + 30) // 60
    if minutes < 90:
        return translate("HubText", "about %n minute(s)", "", minutes)
    return translate("HubText", "about %n hour(s)", "", (minutes + 30) // 60)
