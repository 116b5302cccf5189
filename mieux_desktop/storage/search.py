"""Full-text search over records: an index beside the projections, made anew with them."""

import re
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Plain, Record, shape_of

_WORDS: dict[str, Callable[[Any], tuple[str, ...]]] = {
    shape_of(Note).entity: lambda n: (n.body,),
    shape_of(Person).entity: lambda p: (p.given_name, p.family_name, p.function, p.email),
    shape_of(Institution).entity: lambda i: (i.name,),
    shape_of(Action).entity: lambda a: (a.name_en, a.name_fr, *a.topics, *a.authorities),
    shape_of(Activity).entity: lambda a: (a.title_en, a.title_fr, a.place),
}

# An index for each kind: a few people are found at once among a hundred thousand notes.
CREATE = (
    "CREATE TABLE search_row (rowid INTEGER PRIMARY KEY, record_id BLOB NOT NULL UNIQUE)",
    *(
        f"CREATE VIRTUAL TABLE search_{entity} USING fts5(words,"
        " tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
        for entity in _WORDS
    ),
)
DROP = tuple(f"DROP TABLE IF EXISTS search_{part}" for part in ("row", *_WORDS))


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
        run(f"DELETE FROM search_{entity} WHERE rowid = ?", (found[0],))  # noqa: S608 - our names
        rowid = found[0]
    else:
        rowid = run("INSERT INTO search_row (record_id) VALUES (?)", (record.id,)).lastrowid
    if words.strip():
        run(f"INSERT INTO search_{entity} (rowid, words) VALUES (?, ?)", (rowid, words))  # noqa: S608


def find_words(
    connection: sa.Connection, entity: str, text: str, limit: int, equals: Mapping[str, Plain]
) -> list[bytes]:
    """Return ids of records that hold every word, or a word beginning so, newest first.

    `equals` narrows the search to records whose fields have these plain values.
    """
    words = re.findall(r"\w+", text)
    if not words:
        return []
    match = " ".join(f'"{word}"*' for word in words)
    held = "".join(f" AND p.{name} = ?" for name in equals)
    rows = connection.exec_driver_sql(
        f"SELECT r.record_id FROM search_{entity} t JOIN search_row r ON r.rowid = t.rowid"  # noqa: S608 - our names
        f" JOIN {entity} p ON p.id = r.record_id{held}"
        f" WHERE search_{entity} MATCH ? ORDER BY t.rowid DESC LIMIT ?",
        (*equals.values(), match, limit),
    )
    return [row[0] for row in rows]
