"""Who works with the hub, on which laptops, and what these have; the last answer is kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

import msgspec

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.operations.enrolment import require_hub
from mieux_desktop.operations.hub_changes import Cancelled
from mieux_desktop.operations.hub_questions import ask_hub, never
from mieux_desktop.storage.store import Store
from mieux_desktop.sync import asking
from mieux_desktop.sync.asking import WaitingCount

_KEPT = "hub-team"  # setting: the last answer, and when it came


class Having(StrEnum):
    """Whether somebody has what there is."""

    ALL = "all"
    BEHIND = "behind"
    NOTHING = "nothing"  # enrolled, and never synced
    NO_LAPTOP = "no-laptop"


@dataclass(frozen=True, slots=True)
class HavingState:
    """What somebody has; `since` goes with all, `changes` with being behind."""

    having: Having
    since: datetime | None = None
    changes: int = 0


@dataclass(frozen=True, slots=True)
class TeamLaptop:
    """A laptop as the hub knows it. `behind` counts what it has not read yet, by action.

    `read_at` is when it last said how far it has read: what it is not behind in, it has had since
    then at the latest. None: it has said nothing, or there was nothing.
    """

    device: bytes
    laptop: str
    enrolled_at: datetime
    expires_at: datetime
    seen_at: datetime | None
    revoked_at: datetime | None
    read_at: datetime | None
    behind: dict[bytes, int]
    waiting: tuple[WaitingCount, ...]

    def state(self, action_id: bytes | None = None) -> HavingState:
        """Return what it has of an action, or of everything that it may have."""
        if self.seen_at is None:
            return HavingState(Having.NOTHING)
        behind = sum(self.behind.values()) if action_id is None else self.behind.get(action_id, 0)
        if behind:
            return HavingState(Having.BEHIND, changes=behind)
        return HavingState(Having.ALL, since=self.read_at or self.seen_at)

    @property
    def waits(self) -> int:
        """Return how many of its changes wait for an officer."""
        return sum(count.changes for count in self.waiting)


@dataclass(frozen=True, slots=True)
class TeamPerson:
    """Somebody who may work with the hub; an officer has all actions, whatever is listed."""

    person_id: bytes
    name: str
    role: str  # expert, officer or administrator
    action_ids: tuple[bytes, ...]
    laptops: tuple[TeamLaptop, ...]

    def is_given(self, action_id: bytes) -> bool:
        """Tell whether the hub gives them an action."""
        return self.role == "officer" or action_id in self.action_ids

    def state(self, action_id: bytes | None = None) -> HavingState:
        """Return what they have on the laptop that has most; revoked ones do not count."""
        states = [one.state(action_id) for one in self.laptops if one.revoked_at is None]
        if not states:
            return HavingState(Having.NO_LAPTOP)
        order = (Having.ALL, Having.BEHIND, Having.NOTHING)
        return min(states, key=lambda state: (order.index(state.having), state.changes))

    def has(self, action_id: bytes) -> bool:
        """Tell whether a laptop of theirs, not revoked, holds all that there is of an action."""
        return self.is_given(action_id) and self.state(action_id).having is Having.ALL

    @property
    def waits(self) -> int:
        """Return how many changes of their laptops wait for an officer."""
        return sum(laptop.waits for laptop in self.laptops)


@dataclass(frozen=True, slots=True)
class Team:
    """All who work with the hub, by name; `administers`: this user may change it."""

    people: tuple[TeamPerson, ...]
    administers: bool
    asked_at: datetime

    @property
    def waits(self) -> int:
        """Return how many changes of all laptops wait for an officer."""
        return sum(person.waits for person in self.people)


def read_team(store: Store, cancelled: Cancelled = never) -> Team:
    """Ask the hub who works with it, and keep the newest answer; raises what `ask_hub` raises."""
    at = to_milliseconds(store.now())
    team = ask_hub(store, asking.AskTeam(), asking.Team, cancelled)
    with store.unit_of_work() as work:
        hub, kept = require_hub(work).key, work.setting(_KEPT)
        if kept is None or kept["hub"] != hub or kept["at"] <= at:
            answer = msgspec.msgpack.encode(team)
            work.put_setting(_KEPT, {"at": at, "hub": hub, "team": answer})
    return _team(team, at)


def known_team(store: Store) -> Team | None:
    """Return what the hub answered last; None when it was never asked, or another hub was."""
    with store.reading() as records:
        kept, link = records.setting(_KEPT), records.hub()
    if kept is None or link is None or kept["hub"] != link.key:
        return None
    try:
        team = msgspec.msgpack.decode(kept["team"], type=asking.Team)
    except msgspec.DecodeError:  # of another version of the program
        return None
    return _team(team, kept["at"])


def _team(team: asking.Team, at: int) -> Team:
    return Team(tuple(map(_person, team.people)), team.administers, from_milliseconds(at))


def _person(person: asking.TeamPerson) -> TeamPerson:
    laptops = tuple(map(_laptop, person.laptops))
    return TeamPerson(person.person_id, person.name, person.role, person.action_ids, laptops)


def _laptop(laptop: asking.TeamLaptop) -> TeamLaptop:
    return TeamLaptop(
        laptop.device,
        laptop.laptop,
        from_milliseconds(laptop.enrolled_at),
        from_milliseconds(laptop.expires_at),
        _instant(laptop.seen_at),
        _instant(laptop.revoked_at),
        _instant(laptop.read_at),
        {behind.action_id: behind.changes for behind in laptop.behind},
        laptop.waiting,
    )


def _instant(milliseconds: int | None) -> datetime | None:
    return None if milliseconds is None else from_milliseconds(milliseconds)
