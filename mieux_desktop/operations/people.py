"""People and institutions: the directory, editing one person, and what they took part in."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.people import Institution, Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.stand_ins import stand_ins
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_MANY = 500  # people or institutions looked through for one name


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """One line of the directory: “Family, Given”, the institution and the words to find it by."""

    id: bytes
    name: str
    institution: str
    name_words: str  # folded, a space before each word
    words: str  # those of name and institution


@dataclass(frozen=True)
class Directory:
    """Everybody by name and the institutions by name; small enough to be searched in memory."""

    entries: tuple[PersonEntry, ...]
    institutions: tuple[str, ...]

    def find(self, text: str, limit: int | None = None) -> list[PersonEntry]:
        """Return entries whose words begin with all typed words, names first; all for no word.

        Letters inside a name count too, last: “gy” finds Gyasi, then Agyeman.
        """
        return find_entries(self.entries, text, limit)

    def same_name(self, name: str) -> list[PersonEntry]:
        """Return everybody with these names in any order, blind to accents and capitals."""
        key = name_key(name)
        return [self.entries[place] for place in self._by_key.get(key, ())] if key else []

    def knows_institution(self, name: str) -> bool:
        """Tell whether there is an institution of this name."""
        return fold(single_line(name)) in self._institution_keys

    @cached_property
    def _by_key(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, entry in enumerate(self.entries):
            places.setdefault(name_key(entry.name), []).append(place)
        return places

    @cached_property
    def _institution_keys(self) -> frozenset[str]:
        return frozenset(fold(name) for name in self.institutions)


@dataclass(frozen=True, slots=True)
class Involvement:
    """An activity that a person attended, or a mission they were in the team of.

    `attended` of `sessions` count what they were invited to; both are 0 for the team.
    """

    action: Action
    activity: Activity | None
    mission_id: bytes | None
    in_team: bool
    starts_on: date | None
    attended: int = 0
    sessions: int = 0


@dataclass(frozen=True, slots=True)
class PersonDetails:
    """One person with the name of their institution and, latest first, what they took part in."""

    person: Person
    institution: str
    involvements: tuple[Involvement, ...]


def read_directory(store: Store) -> Directory:
    """Return everybody sorted by name, blind to accents, and all institutions by name."""
    with store.reading() as records:
        instead = stand_ins(records)
        people = [p for p in records.find(Person) if p.id not in instead]
        institutions = _institution_names(records)
    words = {name: _spaced(name) for name in institutions.values()}
    entries = []
    for person in people:
        institution = institutions.get(person.institution_id or b"", "")
        name_words = _spaced(person.sort_name)
        all_words = name_words + words.get(institution, "")
        entries.append(PersonEntry(person.id, person.sort_name, institution, name_words, all_words))
    entries.sort(key=lambda e: (e.name_words, e.id))
    names = sorted({name for name in institutions.values() if name}, key=fold)
    return Directory(tuple(entries), tuple(names))


def make_entry(id_: bytes, name: str, institution: str) -> PersonEntry:
    """Return a directory line with its words."""
    name_words = _spaced(name)
    return PersonEntry(id_, name, institution, name_words, name_words + _spaced(institution))


def find_entries(
    entries: Iterable[PersonEntry], text: str, limit: int | None = None
) -> list[PersonEntry]:
    """Return matching lines, best first, in the given order among equals; all for no word."""
    typed = _words(text)
    if not typed:
        return list(entries)[:limit]
    ranked = [(rank, entry) for entry in entries if (rank := _rank(entry, typed)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    return [entry for _, entry in ranked[:limit]]


def find_people(store: Store, text: str, limit: int = 12) -> list[PersonEntry]:
    """Return people by the beginnings of words of their names, then of what else is known."""
    with store.reading() as records:
        people = _each_once(records, records.search(Person, text, _MANY))
        wanted = {p.institution_id for p in people if p.institution_id}
        names = {i.id: i.name for i in records.find(Institution, id=wanted)}
    entries = [
        make_entry(p.id, p.sort_name, names.get(p.institution_id or b"", "")) for p in people
    ]
    typed = _words(text)
    entries.sort(key=lambda e: 9 if (rank := _rank(e, typed)) is None else rank)
    return entries[:limit]


def read_person(store: Store, person_id: bytes) -> PersonDetails:
    """Return a person with institution and involvements; raise `not-received`."""
    with store.reading() as records:
        person = records.require(Person, person_id)
        institution = _institution_name(records, person)
        return PersonDetails(person, institution, _involvements(records, person_id))


def add_person(store: Store, name: str, institution: str = "") -> Person:
    """Make a person from a name as typed; raise `person-name-missing`."""
    family, given = split_name(single_line(name))
    person = Person(id=new_id(), family_name=family, given_name=given)
    return save_person(store, None, person, institution)


def save_person(store: Store, loaded: Person | None, edited: Person, institution: str) -> Person:
    """Save what changed; an institution that is not known by this name is made.

    Raises `person-name-missing`.
    """
    if not single_line(edited.family_name) and not single_line(edited.given_name):
        raise Problem("person-name-missing")
    with store.unit_of_work() as work:
        current = work.get(Institution, edited.institution_id) if edited.institution_id else None
        if current is None or fold(current.name) != fold(single_line(institution)):
            edited = replace(edited, institution_id=institution_named(work, institution))
        return work.save(loaded, edited)


def delete_person(store: Store, person_id: bytes) -> None:
    """Take a person out of the directory; registers they are in keep their name."""
    with store.unit_of_work() as work:
        person = work.require(Person, person_id)
        work.save(person, replace(person, deleted=True))


def institution_named(work: UnitOfWork, name: str) -> bytes | None:
    """Return the institution of this name, blind to accents and capitals; make it if need be."""
    name = single_line(name)
    if not name:
        return None
    known = find_institution(work, name)
    return (known or work.save(None, Institution(id=new_id(), name=name))).id


def find_institution(records: Repository, name: str) -> Institution | None:
    """Return the institution of this name, blind to accents and capitals."""
    found = records.search(Institution, name, _MANY)
    return next((i for i in found if fold(i.name) == fold(name)), None)


def people_named(records: Repository, name: str) -> list[Person]:
    """Return everybody with these names in any order, blind to accents and capitals."""
    key = name_key(name)
    found = records.search(Person, name, _MANY)
    return _each_once(records, [p for p in found if name_key(p.sort_name) == key])


def name_key(name: str) -> str:
    """Return what two spellings of one name share, in whatever order it is written."""
    return " ".join(sorted(_words(name)))


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _spaced(text: str) -> str:
    return "".join(f" {word}" for word in _words(text))


def _rank(entry: PersonEntry, typed: list[str]) -> int | None:
    if all(f" {word}" in entry.name_words for word in typed):
        return 0 if entry.name_words.startswith(f" {typed[0]}") else 1
    if all(f" {word}" in entry.words for word in typed):
        return 2
    return 3 if all(word in entry.name_words for word in typed) else None


def _each_once(records: Repository, people: Iterable[Person]) -> list[Person]:
    """Put those who stand for others in their place."""
    instead = stand_ins(records)
    if not instead:
        return list(people)
    found = {p.id: p for p in people}
    stood_for = {instead[id_] for id_ in found if id_ in instead}
    known = found | {p.id: p for p in records.find(Person, id=list(stood_for - found.keys()))}
    ids = dict.fromkeys(instead.get(id_, id_) for id_ in found)
    return [known[id_] for id_ in ids if id_ in known]


def _institution_names(records: Repository) -> dict[bytes, str]:
    """Return the name of each institution, of one that others stand for theirs."""
    names = {i.id: i.name for i in records.find(Institution)}
    instead = stand_ins(records, Institution)
    return {id_: names.get(instead.get(id_, id_), name) for id_, name in names.items()}


def _institution_name(records: Repository, person: Person) -> str:
    held = records.get(Institution, person.institution_id) if person.institution_id else None
    return held.name if held else ""


def _involvements(records: Repository, person_id: bytes) -> tuple[Involvement, ...]:
    same = set(records.aliases("person").members(person_id))
    invited = records.values(Participant, ("id", "activity_id"), person_id=same)
    activity_ids = {activity_id for _, activity_id in invited}
    activities = records.find(Activity, id=activity_ids)
    sessions = records.count(Session, by="activity_id", activity_id=activity_ids)
    marks = records.values(
        Attendance,
        ("activity_id", "session_id"),
        participant_id={id_ for id_, _ in invited},
        mark={mark for mark in Mark if mark.attended},
    )
    attended = Counter(activity_id for activity_id, _ in set(marks))
    missions = records.find(Mission)
    in_team = [mission for mission in missions if not same.isdisjoint(mission.team)]
    wanted = {a.action_id for a in activities} | {m.action_id for m in in_team}
    actions = {a.id: a for a in records.find(Action, id=wanted)}
    mission_of = {id_: m.id for m in missions for id_ in m.activity_ids}
    result = [
        Involvement(
            actions[a.action_id], a, mission_of.get(a.id), False, a.starts_on,
            attended.get(a.id, 0), sessions.get(a.id, 0),
        )
        for a in activities if a.action_id in actions
    ]  # fmt: skip
    result += [
        Involvement(actions[m.action_id], None, m.id, True, m.starts_on)
        for m in in_team
        if m.action_id in actions
    ]
    return tuple(sorted(result, key=lambda i: i.starts_on or date.max, reverse=True))
