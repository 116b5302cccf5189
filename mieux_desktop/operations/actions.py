"""Actions: the whole catalogue with one's own, filtered and counted; their edits and activities."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from mieux_desktop.domain.actions import (
    Action,
    Activity,
    Session,
    check_month_period,
    check_period,
)
from mieux_desktop.domain.attendance import Participant
from mieux_desktop.domain.countries import country_name, only_time_zone
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold, holds_words
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class ActionRow:
    """What a list shows of an action, in one language; `words` is what a typed filter reads."""

    id: bytes
    code: str
    name: str
    region: str
    status: str
    countries: tuple[str, ...]
    country_names: tuple[str, ...]
    domains: tuple[str, ...]
    authority: str
    starts_in: str
    activity_types: Mapping[str, int]
    words: str

    @property
    def activities(self) -> int:
        """Return the number of its activities."""
        return sum(self.activity_types.values())


@dataclass(frozen=True, slots=True)
class ActionFilter:
    """Which actions to show; an empty field asks for nothing. Codes, and a year such as 2014."""

    text: str = ""
    region: str = ""
    country: str = ""
    domain: str = ""
    status: str = ""
    activity_type: str = ""
    year: str = ""

    def accepts(self, row: ActionRow) -> bool:
        """Tell whether an action meets every part of the filter."""
        return (
            self.region in ("", row.region)
            and self.status in ("", row.status)
            and (not self.country or self.country in row.countries)
            and (not self.domain or self.domain in row.domains)
            and (not self.activity_type or self.activity_type in row.activity_types)
            and row.starts_in.startswith(self.year)
            and holds_words(row.words, self.text)
        )


@dataclass(frozen=True, slots=True)
class Figure:
    """How many of the filtered and of all there are under one code."""

    code: str
    filtered: int
    total: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures for the charts: actions per domain, activities per type, starts per year.

    Domains and types with the largest total first; years in order, also those without a start.
    """

    domains: tuple[Figure, ...]
    activity_types: tuple[Figure, ...]
    years: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class ActionDetail:
    """An action with its activities in order of number and its missions, latest first."""

    action: Action
    activities: tuple[Activity, ...]
    missions: tuple[Mission, ...]


def list_actions(store: Store, language: str) -> list[ActionRow]:
    """Return all actions, shipped and own, the latest start first."""
    with store.reading() as records:
        actions = records.find(Action, order=("-starts_in", f"name_{_written(language)}"))
        types: dict[bytes, Counter[str]] = defaultdict(Counter)
        for activity in records.find(Activity):
            types[activity.action_id][activity.type] += 1
    return [_row(action, types[action.id], language) for action in actions]


def filter_actions(rows: Iterable[ActionRow], wanted: ActionFilter) -> list[ActionRow]:
    """Return the rows that meet the filter, in the same order."""
    return [row for row in rows if wanted.accepts(row)]


def count_figures(rows: Collection[ActionRow], filtered: Collection[ActionRow]) -> Figures:
    """Count the filtered actions beside all of them."""
    years = [int(row.starts_in[:4]) for row in rows if row.starts_in]
    span = range(min(years), max(years) + 1) if years else ()
    all_starts, starts = (
        Counter(row.starts_in[:4] for row in part if row.starts_in) for part in (rows, filtered)
    )
    return Figures(
        _by_size(
            Counter(domain for row in filtered for domain in row.domains),
            Counter(domain for row in rows for domain in row.domains),
        ),
        _by_size(_count_types(filtered), _count_types(rows)),
        tuple(Figure(str(y), starts[str(y)], all_starts[str(y)]) for y in span),
    )


def action_detail(store: Store, action_id: bytes) -> ActionDetail:
    """Return one action with what belongs to it; raise `not-received` when it is not here."""
    with store.reading() as records:
        action = records.require(Action, action_id)
        activities = records.find(Activity, action_id=action_id, order=("number",))
        missions = records.find(Mission, action_id=action_id, order=("-starts_on",))
    return ActionDetail(action, tuple(activities), tuple(missions))


def save_action(store: Store, loaded: Action | None, edited: Action) -> Action:
    """Save a new or an edited action.

    Raises `action-name-missing`, `month-not-read`, `end-before-start`.
    """
    if not single_line(edited.name_en) and not single_line(edited.name_fr):
        raise Problem("action-name-missing")
    edited = replace(
        edited, starts_in=read_month(edited.starts_in), ends_in=read_month(edited.ends_in)
    )
    check_month_period(edited.starts_in, edited.ends_in)
    with store.unit_of_work() as work:
        work.drop_draft(edited.id)
        return work.save(loaded, edited)


def read_month(typed: str) -> str:
    """Read “2014-07”, “07/2014” or “7.2014” as 2014-07, empty as empty; raise `month-not-read`."""
    parts = typed.strip().replace("/", "-").replace(".", "-").split("-")
    if parts == [""]:
        return ""
    try:
        first, second = map(int, parts)
        year, month = (first, second) if first > 12 else (second, first)
        return date(year, month, 1).isoformat()[:7]
    except ValueError as error:
        raise Problem("month-not-read", text=typed.strip()[:20]) from error


def new_action() -> Action:
    """Make an empty action to fill in; it is not stored before `save_action`."""
    return Action(id=new_id())


def new_activity(store: Store, action_id: bytes) -> Activity:
    """Make an empty activity under the next number of an action; `add_activity` stores it."""
    with store.reading() as records:
        action = records.require(Action, action_id)
        number = _next_number(records, action_id)
    country = action.countries[0] if len(action.countries) == 1 else ""
    zone = only_time_zone(country)
    return Activity(id=new_id(), action_id=action_id, number=number, country=country, timezone=zone)


def add_activity(store: Store, activity: Activity) -> Activity:
    """Store a new activity under the next number of its action, which is never used twice."""
    _check_activity(activity)
    with store.unit_of_work() as work:
        work.drop_draft(activity.id)
        number = _next_number(work, activity.action_id)
        return work.save(None, replace(activity, number=number))


def save_activity(store: Store, loaded: Activity, edited: Activity) -> Activity:
    """Save an edited activity; raise `activity-title-missing` or `end-before-start`."""
    _check_activity(edited)
    with store.unit_of_work() as work:
        work.drop_draft(edited.id)
        return work.save(loaded, edited)


def delete_activity(store: Store, activity: Activity) -> Activity:
    """Delete an activity; raise `activity-in-use` while missions, sessions or people need it."""
    with store.unit_of_work() as work:
        missions = work.find(Mission, action_id=activity.action_id)
        if (
            any(activity.id in mission.activity_ids for mission in missions)
            or work.total(Session, activity_id=activity.id)
            or work.total(Participant, activity_id=activity.id)
        ):
            raise Problem("activity-in-use", number=activity.number)
        return work.save(activity, replace(activity, deleted=True))


def delete_action(store: Store, action: Action) -> None:
    """Delete an action with its activities; raise `action-in-use` while it has missions."""
    with store.unit_of_work() as work:
        if work.total(Mission, action_id=action.id):
            raise Problem("action-in-use")
        work.save(action, replace(action, deleted=True))
        for activity in work.find(Activity, action_id=action.id):
            work.save(activity, replace(activity, deleted=True))


def _next_number(records: Repository, action_id: bytes) -> int:
    earlier = records.find(Activity, action_id=action_id, deleted=True)
    return max((activity.number for activity in earlier), default=0) + 1


def _check_activity(activity: Activity) -> None:
    if not single_line(activity.title_en) and not single_line(activity.title_fr):
        raise Problem("activity-title-missing")
    check_period(activity.starts_on, activity.ends_on)


def _written(language: str) -> str:
    return "fr" if language == "fr" else "en"


def _row(action: Action, types: Counter[str], language: str) -> ActionRow:
    countries = tuple(country_name(code, language) for code in action.countries)
    organisation = getattr(action, f"organisation_{_written(language)}")
    authority = ", ".join(action.authorities) or organisation
    sought = (action.code, action.name_en, action.name_fr, *countries, *action.authorities,
              action.organisation_en, action.organisation_fr, *action.topics)  # fmt: skip
    return ActionRow(
        action.id,
        action.code,
        action.name(language),
        action.region,
        action.status,
        action.countries,
        countries,
        action.domains,
        authority,
        action.starts_in,
        types,
        fold("\n".join(sought)),
    )


def _count_types(rows: Iterable[ActionRow]) -> Counter[str]:
    total: Counter[str] = Counter()
    for row in rows:
        total.update(row.activity_types)
    return total


def _by_size(filtered: Counter[str], total: Counter[str]) -> tuple[Figure, ...]:
    return tuple(Figure(code, filtered[code], n) for code, n in total.most_common())
