"""Full-text search over records: an index beside the projections, made anew with them."""

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Plain, Record, shape_of
from mieux_desktop.storage.log import chunks, places
from mieux_desktop.storage.tables import Packed, projections, settings

_WORDS: dict[str, tuple[str, ...]] = {
    shape_of(Note).entity: ("body",),
    shape_of(Person).entity: ("given_name", "family_name", "function", "email"),
    shape_of(Institution).entity: ("name",),
    shape_of(Action).entity: ("name_en", "name_fr", "topics", "authorities"),
    shape_of(Activity).entity: ("title_en", "title_fr", "place"),
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

FORGET = "forget-words"  # setting: kinds whose index may still hold words that left it
_MERGED_PAGES = 64  # of an index at once: about 10 ms


def index_record(connection: sa.Connection, record: Record) -> None:
    """Bring the index up to date with one record; one that is deleted leaves it."""
    entity = shape_of(type(record)).entity
    if entity in _WORDS:
        words = _words(record.deleted, [getattr(record, name) for name in _WORDS[entity]])
        _write(connection, entity, {record.id: words})


def index_rows(connection: sa.Connection, entity: str, ids: Sequence[bytes]) -> None:
    """Bring the index up to date with rows that were just written."""
    if entity not in _WORDS:
        return
    table = projections[entity]
    lists = [isinstance(table.c[name].type, Packed) for name in _WORDS[entity]]
    names = ", ".join(_WORDS[entity])
    for some in chunks(ids):
        sql = f"SELECT id, deleted, {names} FROM {entity} WHERE id IN ({places(len(some))})"  # noqa: S608
        words = {}
        for id_, deleted, *cells in connection.exec_driver_sql(sql, tuple(some)):
            values = [
                msgspec.msgpack.decode(cell) if is_list and cell is not None else cell
                for cell, is_list in zip(cells, lists, strict=True)
            ]
            words[id_] = _words(deleted, values)
        _write(connection, entity, words)


def drop_rows(connection: sa.Connection, entity: str, ids: Sequence[bytes]) -> None:
    """Take records out of the index, which are gone."""
    if entity not in _WORDS:
        return
    run = connection.exec_driver_sql
    for some in chunks(ids):
        here = f"WHERE record_id IN ({places(len(some))})"
        rows = [(row[0],) for row in run(f"SELECT rowid FROM search_row {here}", tuple(some))]  # noqa: S608
        if rows:
            run(f"DELETE FROM search_{entity} WHERE rowid = ?", rows)  # noqa: S608
            run("DELETE FROM search_row WHERE rowid = ?", rows)


def index_all(connection: sa.Connection, entity: str) -> None:
    """Index all rows of a kind, of which none is in the index yet."""
    ids = connection.exec_driver_sql(f"SELECT id FROM {entity} ORDER BY id").scalars()  # noqa: S608
    index_rows(connection, entity, list(ids) if entity in _WORDS else [])


def forget_words(connection: sa.Connection, entities: Iterable[str]) -> None:
    """Note that words which left the index of these kinds have to go from the disk as well."""
    noted = _forgotten(connection)
    wanted = sorted({*noted, *entities} & _WORDS.keys())
    if wanted != noted:
        _put_forgotten(connection, wanted)


def forget_some(connection: sa.Connection) -> bool:
    """Do a part of what `forget_words` noted; tell whether there is more.

    FTS5 marks as gone what leaves an index; word and mark go once all its parts are merged into
    one. Its own `secure-delete` is no way: after it was on, other deletions damage the index.
    """
    noted = _forgotten(connection)
    if not noted:
        return False
    run, entity = connection.exec_driver_sql, noted[0]
    before = run("SELECT total_changes()").scalar_one()
    merge = f"INSERT INTO search_{entity} (search_{entity}, rank) VALUES ('merge', ?)"  # noqa: S608
    run(merge, (-_MERGED_PAGES,))
    if run("SELECT total_changes()").scalar_one() - before < 2:  # nothing was left to merge
        _put_forgotten(connection, noted[1:])
    return len(noted) > 1 or bool(_forgotten(connection))


def look_afresh(connection: sa.Connection) -> None:
    """Let a connection that was idle while others wrote see the indexes as they are now.

    A search does so by itself; an integrity check would take the difference for damage.
    """
    for entity in _WORDS:
        sql = f"SELECT rowid FROM search_{entity} WHERE search_{entity} MATCH 'a' LIMIT 1"  # noqa: S608
        connection.exec_driver_sql(sql).first()


def _forgotten(connection: sa.Connection) -> list[str]:
    noted = connection.execute(sa.select(settings.c.value).where(settings.c.name == FORGET))
    return noted.scalar() or []


def _put_forgotten(connection: sa.Connection, entities: Sequence[str]) -> None:
    if entities:
        row = insert(settings).values(name=FORGET, value=list(entities))
        changed = row.on_conflict_do_update(
            index_elements=["name"], set_={"value": row.excluded.value}
        )
        connection.execute(changed)
    else:
        connection.execute(sa.delete(settings).where(settings.c.name == FORGET))


def _words(deleted: bool, values: Sequence[Plain]) -> str:
    if deleted:
        return ""
    parts = ("\n".join(v) if isinstance(v, list | tuple) else v or "" for v in values)
    return "\n".join(parts).strip()


def _write(connection: sa.Connection, entity: str, words: Mapping[bytes, str]) -> None:
    if not words:
        return
    run = connection.exec_driver_sql
    here = f"WHERE record_id IN ({places(len(words))})"
    known = dict(
        tuple(row)
        for row in run(f"SELECT record_id, rowid FROM search_row {here}", (*words,))  # noqa: S608
    )
    if known:
        run(f"DELETE FROM search_{entity} WHERE rowid = ?", [(row,) for row in known.values()])  # noqa: S608
    last = run("SELECT max(rowid) FROM search_row").scalar() or 0
    missing = [id_ for id_ in words if id_ not in known]
    added = {id_: last + place for place, id_ in enumerate(missing, 1)}
    if added:
        pairs = [(row, id_) for id_, row in added.items()]
        run("INSERT INTO search_row (rowid, record_id) VALUES (?, ?)", pairs)
    rows = known | added
    spoken = [(rows[id_], text) for id_, text in words.items() if text]
    if spoken:
        run(f"INSERT INTO search_{entity} (rowid, words) VALUES (?, ?)", spoken)  # noqa: S608


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
