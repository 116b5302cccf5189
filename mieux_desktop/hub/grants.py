"""Who receives what: deployments, what is linked to them, and what is taken back."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from mieux_desktop.hub.database import chunks, insert_new, next_seq
from mieux_desktop.hub.tables import deployments, grants, links, log, people, retractions

EVERYBODY = b""  # the scope of what concerns all
ADMINISTRATOR = "administrator"
ROLES = ("expert", "officer", ADMINISTRATOR)


@dataclass(frozen=True, slots=True)
class Link:
    """Who has the source is given the target, from a place in the log on."""

    source: bytes
    target: bytes
    seq: int


def grant_new_person(connection: sa.Connection, person_id: bytes, role: str) -> None:
    """Give a person what everybody has, and what concerns the person."""
    seq = next_seq(connection)
    _grant(connection, person_id, {EVERYBODY, person_id}, seq)
    if role == "officer":
        statement = sa.update(people).where(people.c.id == person_id)
        connection.execute(statement.values(all_since=seq))


def set_role(connection: sa.Connection, person_id: bytes, role: str) -> None:
    """Change a role; an officer has the whole portfolio, others what they are deployed to."""
    before = connection.execute(sa.select(people).where(people.c.id == person_id)).one()
    if before.role == role:
        return
    seq = next_seq(connection)
    since = seq if role == "officer" else None
    values = {"role": role, "all_since": since, "scope_version": people.c.scope_version + 1}
    connection.execute(sa.update(people).where(people.c.id == person_id).values(values))
    if before.all_since is not None and since is None:
        held = set(connection.execute(sa.select(log.c.scope).distinct()).scalars())
        _retract(connection, person_id, held - _granted(connection, person_id), seq)


def deploy(connection: sa.Connection, person_id: bytes, action_id: bytes, now: int) -> bool:
    """Give a person an action with all that is linked to it; False when it was so already."""
    key = {"person_id": person_id, "action_id": action_id}
    if connection.execute(sa.select(deployments).filter_by(**key)).first() is not None:
        return False
    connection.execute(sa.insert(deployments).values(**key, since=now))
    _grant(connection, person_id, {action_id}, next_seq(connection))
    _raise_version(connection, person_id)
    return True


def withdraw(connection: sa.Connection, person_id: bytes, action_id: bytes) -> bool:
    """Take an action back, with what is linked to nothing else the person has."""
    where = (deployments.c.person_id == person_id, deployments.c.action_id == action_id)
    if not connection.execute(sa.delete(deployments).where(*where)).rowcount:
        return False
    seq = next_seq(connection)
    query = sa.select(deployments.c.action_id).where(deployments.c.person_id == person_id)
    roots = {EVERYBODY, person_id, *connection.execute(query).scalars()}
    kept = roots | _reached(connection, roots)
    gone = _granted(connection, person_id) - kept
    for some in chunks(gone):
        taken = (grants.c.person_id == person_id, grants.c.scope.in_(some))
        connection.execute(sa.delete(grants).where(*taken))
    role = connection.execute(sa.select(people.c.role).where(people.c.id == person_id)).scalar()
    if role != "officer":
        _retract(connection, person_id, gone, seq)
    _raise_version(connection, person_id)
    return True


def add_links(connection: sa.Connection, found: Iterable[Link]) -> None:
    """Keep links that changes have shown, and grant what follows from them."""
    first: dict[tuple[bytes, bytes], int] = {}
    for link in found:
        if link.source != link.target:
            first.setdefault((link.source, link.target), link.seq)
    known: set[tuple[bytes, bytes]] = set()
    for some in chunks({source for source, _ in first}):
        rows = connection.execute(sa.select(links).where(links.c.source.in_(some)))
        known.update((row.source, row.target) for row in rows)
    fresh = {pair: seq for pair, seq in first.items() if pair not in known}
    insert_new(connection, links, [{"source": s, "target": t} for s, t in fresh])
    for (source, target), seq in fresh.items():
        holders = sa.select(grants.c.person_id).where(grants.c.scope == source)
        for person_id in connection.execute(holders).scalars().all():
            _grant(connection, person_id, {target}, seq)


def grant_own(connection: sa.Connection, person_id: bytes, scope: bytes, seq: int) -> None:
    """Give a person the record that they made: somebody met, or an institution."""
    _grant(connection, person_id, {scope}, seq)


def actions_of(connection: sa.Connection, person_id: bytes) -> list[bytes]:
    """Return the actions that a person is deployed to, in order."""
    query = sa.select(deployments.c.action_id).where(deployments.c.person_id == person_id)
    return sorted(connection.execute(query).scalars())


def granted(
    connection: sa.Connection, person_id: bytes, scopes: Collection[bytes]
) -> frozenset[bytes]:
    """Return which of the scopes the person has been given one by one."""
    found: set[bytes] = set()
    for some in chunks(scopes):
        where = (grants.c.person_id == person_id, grants.c.scope.in_(some))
        found.update(connection.execute(sa.select(grants.c.scope).where(*where)).scalars())
    return frozenset(found)


def _grant(connection: sa.Connection, person_id: bytes, scopes: set[bytes], seq: int) -> None:
    wanted = scopes | _reached(connection, scopes)
    fresh = wanted - granted(connection, person_id, wanted)
    rows = [{"person_id": person_id, "scope": scope, "seq": seq} for scope in sorted(fresh)]
    insert_new(connection, grants, rows)
    for some in chunks(fresh):  # what is given again is not to be wiped
        where = (retractions.c.person_id == person_id, retractions.c.scope.in_(some))
        connection.execute(sa.delete(retractions).where(*where))


def _reached(connection: sa.Connection, roots: Collection[bytes]) -> set[bytes]:
    """Return all that links lead to from these."""
    reached: set[bytes] = set()
    edge = set(roots)
    while edge:
        found: set[bytes] = set()
        for some in chunks(edge):
            query = sa.select(links.c.target).where(links.c.source.in_(some))
            found.update(connection.execute(query).scalars())
        edge = found - reached - set(roots)
        reached |= edge
    return reached


def _granted(connection: sa.Connection, person_id: bytes) -> set[bytes]:
    query = sa.select(grants.c.scope).where(grants.c.person_id == person_id)
    return set(connection.execute(query).scalars())


def _retract(
    connection: sa.Connection, person_id: bytes, scopes: Collection[bytes], seq: int
) -> None:
    for some in chunks(scopes):
        where = (retractions.c.person_id == person_id, retractions.c.scope.in_(some))
        connection.execute(sa.delete(retractions).where(*where))
    rows = [{"person_id": person_id, "scope": scope, "seq": seq} for scope in sorted(scopes)]
    insert_new(connection, retractions, rows)


def _raise_version(connection: sa.Connection, person_id: bytes) -> None:
    statement = sa.update(people).where(people.c.id == person_id)
    connection.execute(statement.values(scope_version=people.c.scope_version + 1))
