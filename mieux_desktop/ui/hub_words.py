"""Words of syncing with the hub that the whole window shares: the state in a few words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from mieux_desktop.ui import dates
from mieux_desktop.ui.hub_syncing import HubState

translate = QCoreApplication.translate

# Problems that go away by themselves; the others want somebody to do something.
PASSING = frozenset({
    "no-network", "hub-unreachable", "connection-lost", "hub-busy", "hub-failed",
    "hub-database-away", "too-many-requests", "request-slow", "request-cut", "sync-running",
    "cancelled", "echo-lacks",
})  # fmt: skip


class Told(NamedTuple):
    """A state in a few words, with its icon and the colour role of that."""

    words: str
    icon: str
    role: str


def state_words(state: HubState) -> Told | None:
    """Return what the indicator shows; None while there is no hub."""
    if state.hub is None:
        return None
    waiting = state.hub.waiting_changes + state.hub.waiting_files
    if state.running:
        return Told(running_words(state), "refresh-cw", "accent")
    if state.hub.refused:
        return Told(_with(translate("HubWords", "Hub refuses"), waiting), "circle-alert", "bad")
    if state.problem is not None and state.problem.code not in PASSING:
        words = _with(_short(state.problem.code), waiting)
        return Told(words, "triangle-alert", "warning")
    if state.away or (state.problem is not None and state.problem.code == "no-network"):
        return Told(_with(translate("HubWords", "No network"), waiting), "wifi-off", "secondary")
    if state.problem is not None and state.problem.code != "cancelled":
        words = _with(translate("HubWords", "No answer"), waiting)
        return Told(words, "cloud-off", "secondary")
    if waiting:
        return Told(waiting_words(waiting), "upload", "secondary")
    if state.last is None or state.last.code:
        return Told(translate("HubWords", "Not synced yet"), "upload", "secondary")
    words = translate("HubWords", "All at the hub {time}")
    return Told(words.format(time=dates.clock(state.last.at)), "shield-check", "good")


def running_words(state: HubState) -> str:
    """Return how far a sync is, such as “Syncing 12 of 64”."""
    step = state.step
    if step is None or not step.total:
        return translate("HubWords", "Syncing")
    if step.phase == "files":
        words = translate("HubWords", "Files {done} of {total}")
        return words.format(done=dates.size(step.done), total=dates.size(step.total))
    words = translate("HubWords", "Syncing {done} of {total}")
    return words.format(done=dates.number(step.done), total=dates.number(step.total))


def waiting_words(count: int) -> str:
    """Return “148 waiting”."""
    return translate("HubWords", "%n waiting", "", count)


def _with(words: str, waiting: int) -> str:
    return f"{words} · {waiting_words(waiting)}" if waiting else words


def _short(code: str) -> str:
    return {
        "captive-portal": translate("HubWords", "Sign-in page"),
        "clock-wrong": translate("HubWords", "Clock is wrong"),
        "clock-differs": translate("HubWords", "Clock is wrong"),
        "tls-untrusted": translate("HubWords", "Unsafe network"),
        "tls-expired": translate("HubWords", "Hub not trusted"),
        "hub-not-trusted": translate("HubWords", "Hub not trusted"),
        "proxy-refused": translate("HubWords", "Proxy refuses"),
        "disk-full": translate("HubWords", "Disk is full"),
        "hub-address-missing": translate("HubWords", "By file only"),
    }.get(code, translate("HubWords", "Not synced"))
