"""Words of the team at the hub: roles, what somebody has, and why work waits."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.hub_team import Having, HavingState, Team, TeamLaptop, TeamPerson
from mieux_desktop.ui import dates
from mieux_desktop.ui.screens.sync.words import moment

translate = QCoreApplication.translate


def role_name(role: str) -> str:
    """Return what somebody with a role is called, as a heading begins."""
    return {
        "expert": translate("TeamWords", "Expert"),
        "officer": translate("TeamWords", "Officer"),
        "administrator": translate("TeamWords", "Administrator"),
    }.get(role, translate("TeamWords", "Another role"))


def role_advice(role: str) -> str:
    """Return what a role means."""
    return {
        "expert": translate(
            "TeamWords", "Has the actions that an officer deploys them to, and writes in these."
        ),
        "officer": translate(
            "TeamWords",
            "Has all actions, prepares missions, deploys people, and adopts work that waits.",
        ),
        "administrator": translate(
            "TeamWords", "Adds people and laptops, and reads nothing of the actions."
        ),
    }.get(role, "")


def having_badge(state: HavingState) -> tuple[str, str]:
    """Return what somebody has in a few words, and the tone of that."""
    return {
        Having.ALL: (translate("TeamWords", "Has everything"), "good"),
        Having.BEHIND: (
            translate("TeamWords", "%n change(s) behind", "", state.changes), "warning"
        ),
        Having.NOTHING: (translate("TeamWords", "Never synced"), "neutral"),
        Having.NO_LAPTOP: (translate("TeamWords", "No laptop"), "neutral"),
    }[state.having]  # fmt: skip


def having_line(state: HavingState) -> tuple[str, str, str]:
    """Return what a laptop has, with the icon and the colour role of that."""
    if state.having is Having.ALL and state.since is not None:
        words = translate("TeamWords", "has everything, since {moment}")
        return words.format(moment=moment(state.since)), "circle-check", "good"
    if state.having is Having.BEHIND:
        words = translate("TeamWords", "lacks %n change(s)", "", state.changes)
        return words, "hourglass", "warning"
    return translate("TeamWords", "has nothing yet: it never synced"), "circle-dashed", "secondary"


def seen_words(laptop: TeamLaptop) -> str:
    """Return when a laptop last spoke with the hub."""
    if laptop.seen_at is None:
        return translate("TeamWords", "Never synced")
    return translate("TeamWords", "Last seen {moment}").format(moment=moment(laptop.seen_at))


def person_detail(person: TeamPerson) -> str:
    """Return the second line of somebody in the list: what waits, role and laptops in use."""
    waits = translate("TeamWords", "%n wait(s)", "", person.waits) if person.waits else ""
    names = (laptop.laptop for laptop in person.laptops if laptop.revoked_at is None)
    return " · ".join(filter(None, (waits, role_name(person.role), dates.listed(names))))


def given_words(person: TeamPerson, names: Mapping[bytes, str]) -> str:
    """Return which actions the hub gives somebody."""
    if person.role == "officer":
        return translate("TeamWords", "Has all actions, as an officer.")
    if person.role == "administrator":
        return translate("TeamWords", "Has no action, as an administrator.")
    if not person.action_ids:
        return translate(
            "TeamWords", "Deployed to no action yet: an officer does that in the plan of a mission."
        )
    shown = dates.listed(action_names(person.action_ids, names))
    return translate("TeamWords", "Deployed to: {actions}").format(actions=shown)


def action_names(action_ids: Iterable[bytes], names: Mapping[bytes, str]) -> list[str]:
    """Return the names of actions in order, one word for each that is not received."""
    unknown = translate("TeamWords", "an action not received yet")
    return sorted(names.get(id_, unknown) for id_ in action_ids)


def reason_words(reason: str) -> str:
    """Return why work waits for an officer, or why it is kept apart."""
    return {
        "before-enrolment": translate("TeamWords", "written before the laptop was enrolled"),
        "out-of-scope": translate("TeamWords", "outside the actions they are deployed to"),
        "role": translate("TeamWords", "their role may not write this"),
        "wrong-author": translate("TeamWords", "under somebody else’s name"),
        "revoked": translate("TeamWords", "sent after the laptop was revoked"),
        "expired": translate("TeamWords", "sent after its certificate ended"),
        "wrong-scope": translate("TeamWords", "belongs to another action than it says"),
        "fork": translate("TeamWords", "contradicts what came before"),
    }.get(reason, translate("TeamWords", "cannot be read by the hub"))


def team_summary(team: Team, action_id: bytes | None) -> str:
    """Return how many of those who are given an action, or anything, have all of it."""
    given = [p for p in team.people if action_id is None or p.is_given(action_id)]
    has = sum(person.state(action_id).having is Having.ALL for person in given)
    if not given:
        return translate("TeamWords", "Nobody is deployed to it")
    words = translate("TeamWords", "{has} of %n have everything", "", len(given))
    return words.format(has=dates.number(has))
