"""Search over everything: actions, people, institutions and notes."""

from dataclasses import dataclass

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

_PER_KIND = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that answers a search; opening `place` with `id` shows it."""

    place: str
    id: bytes
    title: str
    detail: str


def search_everything(store: Store, text: str, language: str) -> list[Hit]:
    """Return a few of each kind that hold all words, or words that begin so."""
    with store.reading() as records:
        return [
            *(
                Hit("action", a.id, a.name(language), ", ".join(a.authorities))
                for a in records.search(Action, text, _PER_KIND)
            ),
            *(
                Hit("action", a.action_id, a.title(language), _action_name(records, a, language))
                for a in records.search(Activity, text, _PER_KIND)
            ),
            *(
                Hit("person", p.id, p.full_name, _place_of(records, p))
                for p in records.search(Person, text, _PER_KIND)
            ),
            *(
                Hit("note", n.id, n.title, _action_name(records, n, language))
                for n in records.search(Note, text, _PER_KIND)
            ),
        ]


def _action_name(records: Repository, part: Activity | Note, language: str) -> str:
    action = records.get(Action, part.action_id)
    return action.name(language) if action else ""


def _place_of(records: Repository, person: Person) -> str:
    body = records.get(Institution, person.institution_id) if person.institution_id else None
    return body.name if body else person.function
