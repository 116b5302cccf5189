"""What the type-ahead field proposes for typed letters: participants, others, a walk-in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from itertools import islice

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.operations.attendance import Register, read_walk_in
from mieux_desktop.operations.people import Directory, PersonEntry, find_entries, make_entry

_ON_LIST, _OTHERS = 7, 4  # proposals at most


@dataclass(frozen=True, slots=True)
class Proposal:
    """One row below the type-ahead field.

    A person (`participant_id` only if on the register), or else the walk-in that the typed line
    would make, with its name and institution as read.
    """

    name: str
    institution: str
    person_id: bytes | None = None
    participant_id: bytes | None = None
    mark: Mark | None = None
    at: time | None = None

    @property
    def is_walk_in(self) -> bool:
        """Tell whether this row makes a new participant of what was typed."""
        return self.person_id is None


def list_participants(register: Register) -> list[PersonEntry]:
    """Return the participants as lines to search in, with the ids of participants."""
    return [make_entry(row.participant_id, row.name, row.institution) for row in register.rows]


def make_proposals(
    typed: str,
    register: Register,
    participants: Sequence[PersonEntry],
    directory: Directory,
    session: bytes | None,
) -> list[Proposal]:
    """Return participants, then other people, then the walk-in; none when no name is typed."""
    name, institution = read_walk_in(typed, directory.knows_institution)
    if not name:
        return []
    people = {row.participant_id: row.person_id for row in register.rows}
    proposals = []
    for entry in find_entries(participants, typed, _ON_LIST):
        held = register.marks.get((entry.id, session or b""))
        mark, at = (held.mark, held.at) if held else (None, None)
        person = people[entry.id]
        proposals.append(Proposal(entry.name, entry.institution, person, entry.id, mark, at))
    listed = set(people.values())
    others = (entry for entry in directory.find(typed) if entry.id not in listed)
    proposals += [Proposal(e.name, e.institution, e.id) for e in islice(others, _OTHERS)]
    return [*proposals, Proposal(name, institution)]
