"""What an open collection keeps on this laptop beside its inbox: one-time codes, and what is late.

Nothing here tells which code came with which answers: the tables share no column and have no order.
"""

import secrets
from collections.abc import Iterable, Mapping

import sqlalchemy as sa

from mieux_desktop.domain.record import Plain
from mieux_desktop.storage.engine import problems
from mieux_desktop.storage.tables import inbox, slips


class CollectReading:
    """Reads what is local to a collection."""

    _connection: sa.Connection

    def slips(self, collection_id: bytes) -> dict[bytes, bool]:
        """Return the one-time codes of a collection, and whether each is used; in their order."""
        query = sa.select(slips.c.key, slips.c.used).where(slips.c.collection_id == collection_id)
        return {row.key: row.used for row in self._connection.execute(query.order_by(slips.c.key))}

    def holds_answers(self, key: bytes) -> bool:
        """Tell whether the inbox has a complete set of answers under this key."""
        query = sa.select(inbox.c.complete).where(inbox.c.key == key)
        return bool(self._connection.execute(query).scalar())

    def inbox_answers(self, key: bytes) -> Mapping[str, Plain] | None:
        """Return a complete set of answers by its key, None if there is none."""
        query = sa.select(inbox.c.body).where(inbox.c.key == key, inbox.c.complete)
        body: Mapping[str, Plain] | None = self._connection.execute(query).scalar()
        return body


class CollectWriting(CollectReading):
    """Keeps what is local to a collection."""

    def add_slips(self, collection_id: bytes, keys: Iterable[bytes]) -> None:
        """Keep new one-time codes."""
        rows = [{"key": key, "collection_id": collection_id, "used": False} for key in keys]
        with problems():
            self._connection.execute(sa.insert(slips), rows)

    def use_slip(self, collection_id: bytes, key: bytes) -> bool:
        """Take a one-time code; False when there is no such code that is unused."""
        fresh = (slips.c.key == key, slips.c.collection_id == collection_id, sa.not_(slips.c.used))
        with problems():
            return self._connection.execute(
                sa.update(slips).where(*fresh).values(used=True)
            ).rowcount == 1  # fmt: skip

    def drop_slips(self, collection_id: bytes) -> None:
        """Forget the one-time codes of a collection."""
        with problems():
            self._connection.execute(sa.delete(slips).where(slips.c.collection_id == collection_id))

    def take_some_answers(self, collection_id: bytes, count: int) -> list[Mapping[str, Plain]]:
        """Remove so many complete sets of answers, chosen by chance, from the inbox; return them.

        They come in no order.
        """
        query = sa.select(inbox.c.key, inbox.c.body)
        where = (inbox.c.collection_id == collection_id, inbox.c.complete)
        waiting = self._connection.execute(query.where(*where)).all()
        taken = secrets.SystemRandom().sample(waiting, count)
        with problems():
            self._connection.execute(
                sa.delete(inbox).where(inbox.c.key.in_([row.key for row in taken]))
            )
        return [row.body for row in taken]
