"""The words of the readiness list: title, detail and button of each line."""

from typing import NamedTuple

from babel import Locale
from PySide6.QtCore import QObject

from mieux_desktop.domain.actions import Activity
from mieux_desktop.operations.readiness import Line, State, Topic
from mieux_desktop.ui import dates

_ICONS = {
    State.READY: ("circle-check", "good"),
    State.ADVISED: ("info", "accent"),
    State.NEEDED: ("triangle-alert", "warning"),
}


class Words(NamedTuple):
    """What a row shows; `confirm` is a second button, mostly none."""

    icon: str
    tone: str
    title: str
    detail: str
    button: str
    confirm: str = ""


class ReadinessWords(QObject):
    """Puts lines into words in the language of the interface."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def of(self, line: Line, *, several: bool) -> Words:
        """Return the words of a line; `several` activities are told apart by its detail."""
        title, detail, button = self._said(line)
        if several and line.activity is not None:
            detail = self._activity(line.activity)
        confirm = ""
        if line.topic is Topic.CODE and not line.ready:
            confirm = self.tr("It is")
        elif line.ready:
            button = self.tr("Open")
        icon, tone = _ICONS[line.state]
        return Words(icon, tone, title, detail, button if line.place else "", confirm)

    def _said(self, line: Line) -> tuple[str, str, str]:
        match line.topic:
            case Topic.DAYS | Topic.PLACE | Topic.TEAM | Topic.DEPLOYED:
                return self._mission(line)
            case Topic.AGENDA | Topic.INVITED | Topic.LANGUAGES | Topic.QUESTIONNAIRE:
                return self._preparation(line)
            case Topic.HUB | Topic.SYNCED | Topic.WAITING:
                return self._hub(line)
        return self._laptop(line)

    def _mission(self, line: Line) -> tuple[str, str, str]:
        plan = self.tr("Plan")
        if line.topic is Topic.DAYS:
            words = self.tr("The days are set"), self.tr("The days are not set")
            return words[not line.ready], "", plan
        if line.topic is Topic.PLACE:
            words = self.tr("The place is set"), self.tr("The place is not set")
            return words[not line.ready], "", plan
        if line.topic is Topic.TEAM:
            if line.ready:
                return self.tr("%n people in the team", "", line.count), "", plan
            return self.tr("Nobody is in the team"), "", plan
        if line.ready:
            return self.tr("Everybody of the team is deployed"), "", plan
        title = self.tr("%n people of the team not deployed", "", line.count)
        names = dates.listed(line.names)
        if not line.place:
            names = " · ".join(filter(None, (names, self.tr("An officer deploys them"))))
        return title, names, self.tr("Deploy")

    def _preparation(self, line: Line) -> tuple[str, str, str]:
        if line.topic is Topic.AGENDA:
            if line.ready:
                return self.tr("%n session(s) on the agenda", "", line.count), "", ""
            return self.tr("The agenda is empty"), "", self.tr("Plan")
        if line.topic is Topic.INVITED:
            if line.ready:
                return self.tr("%n people on the list", "", line.count), "", ""
            return self.tr("Nobody is on the list"), "", self.tr("Add people")
        if line.topic is Topic.LANGUAGES:
            detail = self.tr("Without them nobody can tell whether the questionnaire fits.")
            title = self.tr("The languages of the activity are not given")
            return title, detail, self.tr("Give them")
        known = Locale(self._language).languages
        languages = dates.listed(str(known.get(code, code)) for code in line.names)
        if line.ready:
            title = self.tr("The questionnaire is there in all languages")
            return title, languages, ""
        title = self.tr("The questionnaire is not there in {languages}")
        return title.format(languages=languages), "", self.tr("Open")

    def _hub(self, line: Line) -> tuple[str, str, str]:
        if line.topic is Topic.WAITING:
            if line.ready:
                return self.tr("Nothing waits to be sent"), "", ""
            return self.tr("%n change(s) wait to be sent", "", line.count), "", self.tr("Sync")
        if line.topic is Topic.SYNCED:
            when = dates.day(dates.local_day(line.at)) if line.at else ""
            clock = dates.clock(line.at.astimezone()) if line.at else ""
            told = self.tr("{day}, {time}").format(day=when, time=clock) if line.at else ""
            if line.ready:
                return self.tr("Synced within a day"), told, ""
            if line.code:
                return self.tr("The last sync was cut short"), told, self.tr("Sync")
            if line.at:
                return self.tr("The last sync is more than a day ago"), told, self.tr("Sync")
            return self.tr("Not synced yet"), "", self.tr("Sync")
        if line.ready:
            title = self.tr("Enrolled with {hub}").format(hub=dates.listed(line.names))
            return title, "", ""
        enrol = self.tr("Enrol")
        if line.code == "expired":
            return self.tr("The enrolment of this laptop has expired"), "", enrol
        if line.code:
            return self.tr("The hub gives this laptop nothing any more"), "", enrol
        detail = self.tr("Without it, work travels by files only.")
        return self.tr("This laptop is not enrolled with the hub"), detail, enrol

    def _laptop(self, line: Line) -> tuple[str, str, str]:
        if line.topic is Topic.BACKUP:
            back_up = self.tr("Back up")
            if line.at is None:
                return self.tr("No backup yet"), "", back_up
            day = dates.day(dates.local_day(line.at))
            words = self.tr("Backed up on {day}"), self.tr("The last backup is of {day}")
            return words[not line.ready].format(day=day), "", back_up
        if line.topic is Topic.CODE:
            if line.ready:
                return self.tr("The recovery code is kept apart from the laptop"), "", ""
            title = self.tr("Is your printed recovery code kept apart from this laptop?")
            detail = self.tr("It opens your work when the passphrase is forgotten.")
            return title, detail, self.tr("New code")
        room = dates.size(line.count)
        if line.ready:
            return self.tr("{size} free on the disk").format(size=room), "", ""
        detail = self.tr("The photos and backups of a mission take about 2 GB.")
        title = self.tr("Only {size} free on the disk").format(size=room)
        return title, detail, self.tr("See storage")

    def _activity(self, activity: Activity) -> str:
        title = activity.title(self._language)
        words = self.tr("Activity {number}").format(number=activity.number)
        return f"{words} · {title}" if title else words
