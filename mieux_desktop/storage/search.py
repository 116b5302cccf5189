"""Full-text search over records: an index beside the projections, made anew with them."""

import re
from collections.abc import Callable
from typing import Any

import sqlalchemy as sa

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Record, shape_of

CREATE = (
    "CREATE TABLE search_row (rowid INTEGER PRIMARY KEY, record_id BLOB NOT NULL UNIQUE,"
    " entity TEXT NOT NULL)",
    "CREATE VIRTUAL TABLE search_text USING fts5(words,"
    " tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
)
DROP = ("DROP TABLE IF EXISTS search_row", "DROP TABLE IF EXISTS search_text")

_WORDS: dict[str, Callable[[Any], tuple[str, ...]]] = {
    shape_of(Note).entity: lambda n: (n.body,),
    shape_of(Person).entity: lambda p: (p.given_name, p.family_name, p.function, p.email),
    shape_of(Institution).entity: lambda i: (i.name,),
    shape_of(Action).entity: lambda a: (a.name_en, a.name_fr, *a.topics, *a.authorities),
    shape_of(Activity).entity: lambda a: (a.title_en, a.title_fr, a.place),
}


def index_record(connection: sa.Connection, record: Record) -> None:
    """Bring the index up to date with one record; one that is deleted leaves it."""
    entity = shape_of(type(record)).entity
    words_of = _WORDS.get(entity)
    if words_of is None:
        return
    run = connection.exec_driver_sql
    found = run("SELECT rowid FROM search_row WHERE record_id = ?", (record.id,)).first()
    words = "" if record.deleted else "\n".join(words_of(record))
    if found:
        run("DELETE FROM search_text WHERE rowid = ?", (found[0],))
        rowid = found[0]
    else:
        inserted = run(
            "INSERT INTO search_row (record_id, entity) VALUES (?, ?)", (record.id, entity)
        )
        rowid = inserted.lastrowid
    if words.strip():
        run("INSERT INTO search_text (rowid, words) VALUES (?, ?)", (rowid, words))


def find_words(connection: sa.Connection, text: str, limit: int) -> list[tuple[str, bytes]]:
    """Return (entity, record id) of what holds every word, or word beginning, best match first."""
    words = re.findall(r"\w+", text)
    if not words:
        return []
    match = " ".join(f'"{word}"*' for word in words)
    rows = connection.exec_driver_sql(
        "SELECT r.entity, r.record_id FROM search_text t JOIN search_row r ON r.rowid = t.rowid"
        " WHERE search_text MATCH ? ORDER BY t.rank LIMIT ?",
        (match, limit),
    )
    return [(row[0], row[1]) for row in rows]
