"""The banner of the sync screen: why the hub was not reached, with the one button that helps."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui import dates
from mieux_desktop.ui.hub_syncing import HubState
from mieux_desktop.ui.hub_words import PASSING
from mieux_desktop.ui.problems import sentence
from mieux_desktop.ui.widgets.notices import Notice

translate = QCoreApplication.translate
Go = Callable[[], None]


def banner_key(state: HubState) -> tuple[object, ...]:
    """Return what the banner depends on, so that it is built anew only when it changes."""
    if state.hub is None or state.running:
        return (state.running,)
    problem = state.problem
    details = tuple(problem.details.items()) if problem else ()
    told = (problem.code if problem else "", details, state.stopped, state.away, state.hub.refused)
    return (*told, state.metered, state.choices, bool(state.hub.url), state.waits)


def make_banner(
    state: HubState, next_in: timedelta | None, *, again: Go, sign_in: Go, enrol: Go, address: Go
) -> Notice | None:
    """Return what is to be said about the road to the hub; None when all is well."""
    if state.hub is None or state.running:
        return None
    again_button = (translate("Banner", "Try again"), again)
    if state.hub.refused:
        return _refused(state.hub.refused, enrol)
    if state.stopped:
        words = translate(
            "Banner", "You stopped it. What was moved stays, and it goes on from there."
        )
        return Notice("info", words, buttons=((translate("Banner", "Go on"), again),))
    if not state.hub.url:
        return Notice(
            "info",
            sentence(Problem("hub-address-missing")),
            buttons=((translate("Banner", "Give its address"), address),),
        )
    problem = state.problem
    if problem is None or problem.code == "cancelled":
        return _quiet(state, again)
    words = " ".join(filter(None, (sentence(problem), _more(problem), _next(problem, next_in))))
    tone = "warning" if problem.code in PASSING or problem.code == "captive-portal" else "bad"
    button = {
        "captive-portal": (translate("Banner", "Open sign-in page"), sign_in),
        "hub-answer-unknown": (translate("Banner", "Open sign-in page"), sign_in),
        "device-unknown": (translate("Banner", "Enrol again"), enrol),
        "not-a-hub": (translate("Banner", "Change the address"), address),
    }.get(problem.code, again_button)
    return Notice(tone, words, buttons=(button,))


def _quiet(state: HubState, again: Go) -> Notice | None:
    """Say why nothing goes by itself although something waits."""
    if state.away:
        words = translate("Banner", "There is no network. Sync starts by itself when there is one.")
        return Notice("warning", words) if state.waits else None
    if state.metered and state.choices.by_itself and not state.choices.when_metered:
        words = translate("Banner", "Data of this network is paid for, so nothing goes by itself.")
        button = (translate("Banner", "Sync now"), again)
        return Notice("info", words, buttons=(button,)) if state.waits else None
    return None


def _refused(reason: str, enrol: Go) -> Notice:
    if reason == "expired":
        words = translate(
            "Banner",
            "The enrolment of this laptop has run out. Your work is safe here. Ask the hub’s "
            "administrator for a new code, then enrol again.",
        )
    else:
        words = translate(
            "Banner",
            "The hub’s administrator has ended the access of this laptop. Nothing comes any more; "
            "what you wrote still goes up, for an officer to let in. If this is a mistake, ask for "
            "a new code.",
        )
    return Notice("bad", words, buttons=((translate("Banner", "Enrol again"), enrol),))


def _more(problem: Problem) -> str:
    """Return what the connection told beside the problem: by whom a certificate, which time."""
    issuer, time = problem.details.get("issuer"), problem.details.get("time")
    if problem.code == "tls-untrusted" and issuer:
        return translate("Banner", "It was issued by “{issuer}”.").format(issuer=issuer)
    if problem.code == "clock-wrong" and isinstance(time, str) and time:
        at = datetime.fromisoformat(time)
        words = translate("Banner", "For the hub it is {day}, {time}.")
        day = dates.day_month(dates.local_day(at), year=True)
        return words.format(day=day, time=dates.clock(at))
    return ""


def _next(problem: Problem, next_in: timedelta | None) -> str:
    if problem.code not in PASSING or next_in is None:
        return ""
    minutes = round(next_in.total_seconds() / 60)
    if minutes < 1:
        return translate("Banner", "Next try in less than a minute.")
    return translate("Banner", "Next try in about %n minute(s).", "", minutes)
