"""A workbook of 10,000 people to its preview, duplicates marked, beside 5,000 known people."""

import random
import time
from pathlib import Path

from openpyxl import Workbook

from benchmarks.figures import Figure, at_most, median_of
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.operations.people_import.preview import Decision, Preview, open_list
from mieux_desktop.operations.people_import.saving import import_people
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from mieux_desktop.operations.undo import undo_last

PEOPLE, KNOWN, BODIES = 10_000, 5_000, 300
MOST_S = 5.0
_AGAIN, _KNOWN_AGAIN = 300, 2_000  # lines of people who stand on the list before, or are known

_STARTS = (
    "Mo",
    "Ab",
    "Ka",
    "Ou",
    "Me",
    "Sa",
    "Di",
    "Ba",
    "Co",
    "Ne",
    "Ag",
    "Tra",
    "El",
    "Fa",
    "Gy",
)
_MIDDLES = ("ma", "ko", "ssa", "ri", "ndo", "le", "nka", "wu", "di", "ro")
_ENDS = ("ré", "ne", "h", "ou", "i", "sah", "ba", "té")


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Read the list three times, then take it over and take that back."""
    chance = random.Random(7)
    store = create_store(folder / "store", "Inês Carvalho", "expert", "", passphrase,
                         new_recovery_code())  # fmt: skip
    try:
        known = _know(store, chance)
        path = folder / "participants.xlsx"
        _write(path, known, chance)
        with store.reading() as records:
            (action,) = records.find(Action, code="ghana-2")
            (activity,) = records.find(Activity, action_id=action.id, number=5)
        found: list[Preview] = []

        def read() -> float:
            begun = time.perf_counter()
            found.append(open_list(store, path, activity.id))
            return time.perf_counter() - begun

        seconds = median_of(3, read)
        rows = found[-1].rows
        twins = sum(row.twin is not None for row in rows)
        same = sum(isinstance(row.choice, bytes) for row in rows)
        chosen = [(row.entry, row.choice) for row in rows]
        begun = time.perf_counter()
        import_people(store, activity.id, chosen)
        saved = time.perf_counter() - begun
        begun = time.perf_counter()
        undo_last(store)
        undone = time.perf_counter() - begun
    finally:
        store.close()
    added = sum(row.choice is Decision.NEW for row in rows)
    peer = f"{len(rows)} lines, {same} known, {twins} twice, {added} new"
    return [
        at_most("import_10k_people_s", seconds, "s", MOST_S, peer, strictly=False),
        Figure("import_10k_taken_over_s", round(saved, 3), "s", "one intent"),
        Figure("import_10k_undone_s", round(undone, 3), "s"),
    ]


def _know(store: Store, chance: random.Random) -> list[tuple[Person, str]]:
    bodies = [Institution(id=new_id(), name=f"Ministry of {_word(chance)} {n}")
              for n in range(BODIES)]  # fmt: skip
    people = []
    with store.unit_of_work() as work:
        for body in bodies:
            work.save(None, body)
        for number in range(KNOWN):
            body = chance.choice(bodies)
            person = Person(
                id=new_id(), family_name=_word(chance), given_name=_word(chance),
                institution_id=body.id, email=f"p{number}@example.org",
            )  # fmt: skip
            people.append((work.save(None, person), body.name))
    return people


def _write(path: Path, known: list[tuple[Person, str]], chance: random.Random) -> None:
    """Write a list as ministries do: a title, headings, names in one column, some twice."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Liste des participants"])
    sheet.append([])
    sheet.append(
        ["N°", "Nom et prénoms", "Sexe", "Fonction", "Structure", "Pays", "Tél.", "E-mail"]
    )
    bodies = [f"Ministère {_word(chance)} {number}" for number in range(BODIES)]
    lines = []
    for person, body in known[:_KNOWN_AGAIN]:
        lines.append([f"{person.family_name.upper()} {person.given_name}", "F", "", body, "Ghana",
                      "", person.email])  # fmt: skip
    for number in range(PEOPLE - _KNOWN_AGAIN - _AGAIN):
        lines.append([
            f"{_word(chance).upper()} {_word(chance)}", chance.choice("FM"), "Conseiller",
            chance.choice(bodies),
            chance.choice(("Ghana", "Togo", "Côte d’Ivoire")), f"+233 24 {number:07}",
            f"q{number}@example.org",
        ])  # fmt: skip
    lines += chance.sample(lines, _AGAIN)
    chance.shuffle(lines)
    for number, line in enumerate(lines):
        sheet.append([number + 1, *line])
    sheet.append(["", f"TOTAL : {len(lines)}"])
    book.save(path)


def _word(chance: random.Random) -> str:
    return chance.choice(_STARTS) + chance.choice(_MIDDLES) + chance.choice(_ENDS)
