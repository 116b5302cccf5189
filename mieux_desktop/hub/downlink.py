"""What a device may have that follows its cursor: changes in scope, its own echo, retractions."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import Change, decode_change
from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.hub.database import last_seq
from mieux_desktop.hub.tables import actions, generations, grants, log, retractions
from mieux_desktop.sync.messages import Cursor, Echo, Stamp, pack_runs

_ROWS = 8000  # of one page at most
_AT_ONCE = 250  # rows read with their bodies
# Bodies shrink about so much on their way; the page is to have about the size that was asked for.
_SHRINKS_TO = 0.25
_LEVEL = 5  # of compression: the highest saves 3 % of the page and takes three times as long


@dataclass(frozen=True, slots=True)
class Reader:
    """The device that reads. `held` says how far it holds epochs of its own, where it said so;
    of all others it holds what the hub has acknowledged.
    """

    device: bytes
    person_id: bytes
    all_since: int | None
    held: Mapping[bytes, int]


@dataclass(frozen=True, slots=True)
class Feed:
    """One page of what is there for a device."""

    cursor: Cursor
    more: bool = False
    page: bytes = b""
    echo: tuple[Echo, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    retracted: tuple[bytes, ...] = ()
    changes: int = 0


def read_feed(connection: sa.Connection, reader: Reader, after: Cursor, most: int) -> Feed:
    """Return what follows the cursor, at least one change if there is any."""
    places = [Cursor(*row) for row in connection.execute(_following(reader, after))]
    budget = most / _SHRINKS_TO
    taken: list[sa.Row[Any]] = []
    changes: list[Change] = []
    echoed: list[tuple[bytes, int]] = []
    for row in _rows(connection, [place.within for place in places]):
        is_echo = row.device == reader.device and row.n <= reader.held.get(row.epoch, row.n)
        budget -= 8 if is_echo else len(row.body)
        if taken and budget < 0:
            break
        taken.append(row)
        if is_echo:
            echoed.append((row.epoch, row.n))
        else:
            changes.append(decode_change(row.body))
    more = len(taken) < len(places) or len(places) == _ROWS
    retracted = _retracted(connection, reader, after)
    cursor = after
    if more:
        cursor = places[len(taken) - 1]
    elif taken or retracted:
        cursor = Cursor(*[last_seq(connection)] * 2)
    return Feed(
        cursor=cursor,
        more=more,
        page=pack_runs(Page(additions=tuple(changes)), _LEVEL),
        echo=_spans(echoed),
        # The author's clock was ahead where the time of receipt counts.
        stamps=tuple(Stamp(r.epoch, r.n, r.eff) for r in taken if r.received_at == r.eff),
        retracted=retracted,
        changes=len(changes),
    )


def kept_scopes(connection: sa.Connection, reader: Reader) -> tuple[bytes, ...]:
    """Return all scopes that a person has one by one; empty for an officer, who has all."""
    if reader.all_since is not None:
        return ()
    query = sa.select(grants.c.scope).where(grants.c.person_id == reader.person_id)
    return tuple(sorted(filter(None, connection.execute(query).scalars())))


def generation_of(connection: sa.Connection) -> bytes:
    """Return the hub's generation."""
    query = sa.select(generations.c.generation).order_by(generations.c.ordinal.desc()).limit(1)
    generation: bytes = connection.execute(query).scalar_one()
    return generation


def _following(reader: Reader, after: Cursor) -> sa.Select[Any]:
    """Return the query of the places of all changes in scope after the cursor, in order.

    A change stands at its own place in the log or at that of the grant that opened its scope,
    whichever is later; those opened together in the order in which they came.
    """
    seq = log.c.hub_seq
    if reader.all_since is not None:
        place = _later(seq, sa.literal(reader.all_since))
        read = after.within if after.place >= reader.all_since else 0
        return sa.select(place, seq).where(seq > read).order_by(seq).limit(_ROWS)
    place = _later(seq, grants.c.seq)
    query = sa.select(place.label("place"), seq).join_from(
        grants, log, log.c.scope == grants.c.scope
    )
    query = query.where(grants.c.person_id == reader.person_id, _after(place, after))
    recent = query.where(seq >= after.place)
    opened = query.where(seq < after.place, grants.c.seq >= after.place)
    both = sa.union_all(recent, opened).subquery()
    return sa.select(both).order_by(both.c.place, both.c.hub_seq).limit(_ROWS)


def unread_in(
    connection: sa.Connection, device: bytes, person_id: bytes, all_since: int | None, read: Cursor
) -> dict[bytes, int]:
    """Return how many changes of others a device has not read, by action; none where it has all."""
    place = _later(log.c.hub_seq, sa.literal(all_since or 0))
    query = sa.select(log.c.scope, sa.func.count()).join(actions, actions.c.id == log.c.scope)
    if all_since is None:
        query = query.join(grants, grants.c.scope == log.c.scope)
        query = query.where(grants.c.person_id == person_id)
        place = _later(log.c.hub_seq, grants.c.seq)
    query = query.where(log.c.device != device, _after(place, read)).group_by(log.c.scope)
    return {scope: count for scope, count in connection.execute(query)}  # noqa: C416 - rows


def _rows(connection: sa.Connection, seqs: list[int]) -> Iterator[sa.Row[Any]]:
    """Yield the log's rows of these places, in this order."""
    for first in range(0, len(seqs), _AT_ONCE):
        some = seqs[first : first + _AT_ONCE]
        query = sa.select(log).where(log.c.hub_seq.in_(some))
        found = {row.hub_seq: row for row in connection.execute(query)}
        yield from (found[seq] for seq in some)


def _later(one: Any, other: Any) -> sa.ColumnElement[int]:
    return sa.case((one > other, one), else_=other)


def _after(place: sa.ColumnElement[int], after: Cursor) -> sa.ColumnElement[bool]:
    within = sa.and_(place == after.place, log.c.hub_seq > after.within)
    return sa.or_(place > after.place, within)


def _retracted(connection: sa.Connection, reader: Reader, after: Cursor) -> tuple[bytes, ...]:
    r = retractions.c
    where = (r.person_id == reader.person_id, r.seq > after.place)
    query = sa.select(r.scope).where(*where).order_by(r.scope)
    return tuple(connection.execute(query).scalars())


def _spans(places: list[tuple[bytes, int]]) -> tuple[Echo, ...]:
    """Return the numbers of each epoch as ranges."""
    found: list[Echo] = []
    for epoch, n in sorted(places):
        if found and found[-1].epoch == epoch and found[-1].last == n - 1:
            found[-1] = found[-1]._replace(last=n)
        else:
            found.append(Echo(epoch, n, n))
    return tuple(found)
