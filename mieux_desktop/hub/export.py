"""The hub's records as tables for other programs: what its log folds to, record by record.

The edits are first gathered by record in a temporary database, so that one record at a time is in
memory, however long the log is.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec
import sqlalchemy as sa

from mieux_desktop.domain.catalogue import shipped_records
from mieux_desktop.domain.changes.fold import Cell, Fold, RecordState, record_state
from mieux_desktop.domain.changes.model import SCHEMA, Change, decode_change, encode_change
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.questionnaires.model import Questionnaire, Role
from mieux_desktop.domain.record import Plain, Shape, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.hub.catalogue import shipped_catalogue
from mieux_desktop.hub.tables import log
from mieux_desktop.paths import resources

_AT_ONCE = 1000  # rows of the log
_NOTHING: Mapping[str, Plain] = {}
_NO_CELLS: Mapping[str, Cell] = {}
_RESPONSE, _COLLECTION = shape_of(Response).entity, shape_of(Collection).entity


class Exported(NamedTuple):
    """A record as it is now. `conflicts` are the values that stand against each other, by field,
    the one that is shown last; an incomplete record lacks a required value so far.
    """

    id: bytes
    values: Mapping[str, Plain]
    conflicts: Mapping[str, list[Plain]]
    incomplete: bool


class Records:
    """The records of the log (of one action, if one is named), gathered for reading in order."""

    def __init__(self, staged: sqlite3.Connection, action: bytes | None) -> None:
        self._staged = staged
        self._shipped = _shipped(action)
        self._answers: _Answers | None = None
        self.newer = 0  # changes that a later program wrote, and this one does not understand

    def gather(self, connection: sa.Connection, action: bytes | None) -> None:
        """Read the log into the temporary database."""
        run = self._staged.execute
        run(
            "CREATE TABLE edits (entity TEXT, id BLOB, seq INTEGER, h BLOB, eff INTEGER, body BLOB,"
            " PRIMARY KEY (entity, id, seq)) WITHOUT ROWID"
        )
        insert = "INSERT INTO edits VALUES (?, ?, ?, ?, ?, ?)"
        for entity, id_ in self._shipped:
            run(insert, (entity, id_, 0, b"", 0, b""))
        query = sa.select(log.c.hub_seq, log.c.h, log.c.eff, log.c.body).order_by(log.c.hub_seq)
        if action is not None:
            query = query.where(log.c.scope == action)
        for seq, h, eff, body in connection.execute(query.execution_options(yield_per=_AT_ONCE)):
            change = decode_change(body)
            if change.schema > SCHEMA:
                self.newer += 1
                continue
            for entity, id_, part in _by_record(change):
                run(insert, (entity, id_, seq, h, eff, part))

    def of(self, shape: Shape) -> Iterator[Exported]:
        """Yield the records of one kind, by id."""
        if shape.entity != _RESPONSE:
            yield from self._all(shape)
            return
        self._answers = self._answers or _Answers(self)
        yield from map(self._answers.told, self._all(shape))

    def _all(self, shape: Shape) -> Iterator[Exported]:
        query = "SELECT id, seq, h, eff, body FROM edits WHERE entity = ? ORDER BY id, seq"
        rows = self._staged.execute(query, (shape.entity,))
        for id_, versions in groupby(rows, itemgetter(0)):
            fold = Fold()
            for _, seq, h, eff, body in versions:
                if seq:
                    fold.add(decode_change(body), h, eff)
            cells = next((cells for _, _, cells in fold.records()), _NO_CELLS)
            yield _exported(shape, id_, cells, self._shipped.get((shape.entity, id_), _NOTHING))


@contextmanager
def records_of(connection: sa.Connection, action: bytes | None) -> Iterator[Records]:
    """Gather the records of the log for reading; the temporary database has no name and is gone
    afterwards.
    """
    with closing(sqlite3.connect("", isolation_level=None)) as staged:
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            staged.execute(f"PRAGMA {pragma}")
        staged.execute("BEGIN")
        records = Records(staged, action)
        records.gather(connection, action)
        yield records


class _Answers:
    """Keeps feedback anonymous: no answers of a round that few answered, and beside answers
    nothing that results are grouped by.
    """

    def __init__(self, records: Records) -> None:
        responses = records._all(SHAPES[_RESPONSE])
        self._counts = Counter(r.values["collection_id"] for r in responses)
        shipped = _shipped_forms()
        self._profiles = {
            round_.id: _profile_questions(round_.values, shipped)
            for round_ in records._all(SHAPES[_COLLECTION])
        }

    def told(self, response: Exported) -> Exported:
        """Return a response without what could tell whose it is."""
        round_ = response.values["collection_id"]
        hidden = self._profiles.get(round_)
        answers = response.values["answers"]
        if hidden is None or self._counts[round_] < MINIMUM_GROUP or not isinstance(answers, dict):
            answers = None
        else:
            answers = {name: value for name, value in answers.items() if name not in hidden}
        values = {**response.values, "answers": answers, "language": None}
        return response._replace(values=values, conflicts={})


def _profile_questions(
    round_: Mapping[str, Plain], shipped: Mapping[tuple[str, int], Questionnaire]
) -> frozenset[str] | None:
    """Return the names of the questions about the person; None when the form is not known here."""
    form = shipped.get((round_["questionnaire"], round_["version"]))
    if round_.get("form") is not None:
        try:
            form = msgspec.convert(round_["form"], Questionnaire)
        except msgspec.ValidationError:
            return None
    if form is None:
        return None
    return frozenset(question.name for question in form.with_role(Role.PROFILE))


def _shipped_forms() -> dict[tuple[str, int], Questionnaire]:
    folder = resources() / "questionnaires"
    shared = (folder / "shared" / "parts.json").read_text("utf-8")
    paths = sorted(folder.glob("*.json"))
    forms = [load_questionnaire(path.read_text("utf-8"), shared) for path in paths]
    return {(form.name, form.version): form for form in forms}


def _by_record(change: Change) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield (entity, id, the change with the edits of that record only), as bytes."""
    edits = sorted(change.edits, key=lambda edit: (edit.entity, edit.id))
    for (entity, id_), some in groupby(edits, key=lambda edit: (edit.entity, edit.id)):
        if entity in SHAPES:
            yield entity, id_, encode_change(msgspec.structs.replace(change, edits=tuple(some)))


def _exported(
    shape: Shape, id_: bytes, cells: Mapping[str, Cell], shipped: Mapping[str, Plain]
) -> Exported:
    state = record_state(shape.fields, cells, shipped)
    values = {
        field.name: state.values.get(field.name, shipped.get(field.name, field.default))
        for field in shape.fields
    }
    conflicts = {name: _against(cells[name], state, name) for name in sorted(state.conflicts)}
    return Exported(id_, values, conflicts, state.incomplete)


def _against(cell: Cell, state: RecordState, name: str) -> list[Plain]:
    heads = sorted((cell[ref] for ref in state.heads[name]), key=lambda version: version.rank)
    return [version.value for version in heads]


def _shipped(action: bytes | None) -> dict[tuple[str, bytes], Mapping[str, Plain]]:
    """Return the values that ship with the program, of all actions or one."""
    found: dict[tuple[str, bytes], Mapping[str, Plain]] = {}
    for record in shipped_records(shipped_catalogue()):
        if action is None or record.scope == action:
            shape = shape_of(type(record))
            found[shape.entity, record.id] = shape.to_plain(record)
    return found
