"""A mission in words, for the head of its tabs and for the sidebar."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.operations.overview import MissionFacts
from mieux_desktop.ui import dates

translate = QCoreApplication.translate


def mission_title(facts: MissionFacts, language: str) -> str:
    """Return the action with the numbers of the activities that the mission serves."""
    name = facts.action.name(language) if facts.action else translate("Routes", "Mission")
    numbers = [str(activity.number) for activity in facts.activities]
    if not numbers:
        return name
    if len(numbers) == 1:
        words = translate("Routes", "{action}, activity {number}")
        return words.format(action=name, number=numbers[0])
    words = translate("Routes", "{action}, activities {numbers}")
    return words.format(action=name, numbers=dates.listed(numbers))


def mission_subtitle(facts: MissionFacts, language: str) -> str:
    """Return what the activities are, where and when."""
    titles = " · ".join(activity.title(language) for activity in facts.activities)
    days = ""
    if facts.starts_on and facts.ends_on:
        days = dates.span(facts.starts_on, facts.ends_on)
    where = dates.listed((facts.place, days))
    return " · ".join(part for part in (titles, where) if part)


def mission_state(facts: MissionFacts) -> tuple[str, str]:
    """Return the mission's state, and its tone."""
    if not facts.days:
        return "", "neutral"
    if facts.is_over:
        return translate("Routes", "Ended"), "neutral"
    if facts.day < 1:
        return translate("Routes", "In %n day(s)", "", 1 - facts.day), "neutral"
    words = translate("Routes", "Day {day} of {days}").format(day=facts.day, days=facts.days)
    return words, "info"
