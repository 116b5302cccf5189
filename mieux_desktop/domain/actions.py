"""Actions and their activities and sessions."""

from dataclasses import dataclass
from datetime import date, time
from typing import ClassVar

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, long_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """The assistance given for one request. Names and bodies are kept in English and French."""

    scoped_by: ClassVar[str] = "id"

    code: str = ""  # short and stable, such as ``ghana-2``; empty until given
    name_en: str = ""
    name_fr: str = ""
    region: str = ""  # code of `regions`
    status: str = "ongoing"  # code of `action_status`
    countries: tuple[str, ...] = ()  # ISO 3166 alpha-2
    organisation_en: str = ""
    organisation_fr: str = ""
    domains: tuple[str, ...] = ()  # codes of `domains`
    topics: tuple[str, ...] = ()
    authorities: tuple[str, ...] = ()
    starts_in: str = ""  # YYYY-MM
    ends_in: str = ""  # YYYY-MM; empty while it goes on
    expected_results: str = long_text()
    officer: str = ""
    retain_until: date | None = None  # personal data are to be purged after this day

    def name(self, language: str) -> str:
        """Return the name in the language if there is one, else in the other."""
        return (
            (self.name_fr or self.name_en) if language == "fr" else (self.name_en or self.name_fr)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity(Record):
    """A numbered part of an action; agenda times are wall times in `timezone`."""

    action_id: bytes
    number: int = 0
    type: str = "other"  # code of `activity_types`
    title_en: str = ""
    title_fr: str = ""
    place: str = ""
    country: str = ""  # ISO 3166 alpha-2
    timezone: str = ""  # IANA name; empty = that of the laptop
    starts_on: date | None = None
    ends_on: date | None = None
    expected_output: str = long_text()
    languages: tuple[str, ...] = ()

    def title(self, language: str) -> str:
        """Return the title in the language if there is one, else in the other."""
        return (
            (self.title_fr or self.title_en)
            if language == "fr"
            else (self.title_en or self.title_fr)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Session(Record):
    """A slot of an activity's agenda; attendance is kept per session."""

    action_id: bytes
    activity_id: bytes
    on: date
    starts: time
    ends: time | None = None
    title: str = ""
    room: str = ""
    facilitator: str = ""
    change_reason: str = ""  # why it was moved, replaced or dropped


def check_period(starts_on: date | None, ends_on: date | None) -> None:
    """Raise `end-before-start` when both days are known and reversed."""
    if starts_on and ends_on and ends_on < starts_on:
        raise Problem("end-before-start", start=starts_on.isoformat(), end=ends_on.isoformat())


def check_month_period(starts_in: str, ends_in: str) -> None:
    """Raise `end-before-start` when both months (YYYY-MM) are known and reversed."""
    if starts_in and ends_in and ends_in < starts_in:
        raise Problem("end-before-start", start=starts_in, end=ends_in)


def check_session(session: Session, activity: Activity) -> None:
    """Raise a problem when the slot ends before it starts or lies outside the activity's days."""
    if session.ends and session.ends <= session.starts:
        raise Problem(
            "session-ends-before-start",
            start=session.starts.isoformat("minutes"),
            end=session.ends.isoformat("minutes"),
        )
    first, last = activity.starts_on, activity.ends_on or activity.starts_on
    if first and last and not first <= session.on <= last:
        raise Problem("session-outside-activity", start=first.isoformat(), end=last.isoformat())
