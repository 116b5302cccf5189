"""Badges of an activity's participants as a file."""

from pathlib import Path

from mieux_desktop.domain.actions import Action
from mieux_desktop.domain.evidence import badge_code, badge_scan
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import read_register
from mieux_desktop.operations.catalogue import load_programme
from mieux_desktop.reports.words import words_of
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.store import Store


def write_badges(store: Store, activity_id: bytes, language: str, target: Path) -> int:
    """Write the badges of everybody on the register; return how many. Raises `register-empty`."""
    from mieux_desktop.reports.badges import Badge, badges_pdf
    from mieux_desktop.reports.pdf import replace_file

    register = read_register(store, activity_id)
    if not register.rows:
        raise Problem("register-empty")
    with store.reading() as records:
        action = records.require(Action, register.activity.action_id)
        ids = [row.person_id for row in register.rows]
        people = {person.id: person for person in records.find(Person, id=ids)}
    badges = []
    for row in register.rows:
        person = people.get(row.person_id)
        about = (person.function if person else "", row.institution)
        badges.append(
            Badge(
                person.full_name if person else row.name,
                ", ".join(part for part in about if part),
                badge_code(row.participant_id),
                badge_scan(row.participant_id),
            )
        )
    words = words_of(language)
    number = words.count("activity", 1, numbers=str(register.activity.number))
    title = words("comma").join((action.name(language), number))
    made_on = store.now().date()
    data = badges_pdf(badges, title, load_programme(language), language, made_on)
    with problems():
        replace_file(target, data)
    return len(badges)
