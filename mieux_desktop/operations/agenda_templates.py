"""Usual agendas by type of activity: lines to begin from, which the user changes and adds."""

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from mieux_desktop.paths import resources

# What is held in the same way has the same usual agenda; the rest has none of its own.
_SAME_AS = {
    "assessment": "fact-finding-mission", "training-of-trainers": "training",
    "seminar": "workshop", "information-session": "conference", "round-table": "conference",
    "consultation": "fact-finding-mission",
}  # fmt: skip
_USUAL = "workshop"
_DAY = re.compile(r"^\D+(\d+)$")

LANGUAGES = ("en", "fr", "es")


@cache
def agenda_template(activity_type: str, language: str) -> str:
    """Return agenda lines for `read_agenda_lines`, in the language or else in English."""
    folder = resources() / "agendas"
    kind = _SAME_AS.get(activity_type, activity_type)
    names = (f"{k}.{la}.txt" for k in (kind, _USUAL) for la in (language, "en"))
    return next((folder / name).read_text("utf-8") for name in names if (folder / name).exists())


def usual_agenda(activity_type: str, language: str, days: Sequence[date]) -> str:
    """Return the template on these days, each by its date; what would fall later is left out."""
    lines = []
    for line in agenda_template(activity_type, language).splitlines():
        counted = _DAY.match(line)
        if counted and int(counted[1]) > len(days):
            break
        lines.append(days[int(counted[1]) - 1].isoformat() if counted else line)
    return "\n".join(lines)
