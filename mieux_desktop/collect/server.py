"""The server of a collection's pages: takes answers, then only those begun, then none."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import datetime, timedelta

from mieux_desktop.collect.listening import LocalServer, listen
from mieux_desktop.collect.service import Service, Sitting
from mieux_desktop.domain.questionnaires.model import Questionnaire
from mieux_desktop.operations.collecting import (
    Access,
    Phase,
    PhoneServer,
    let_phones_in,
    read_form_to_fill,
)
from mieux_desktop.operations.stores import Store


def start_server(
    store: Store, collection_id: bytes, address: str, port: int, changed: Callable[[], None]
) -> PhoneServer:
    """Serve an open collection on an address of this laptop; port 0 is any that is free.

    Raises `feedback-closed`, `address-gone`, `port-taken`, `port-not-allowed`.
    """
    listening = listen(address, port)
    try:
        access = let_phones_in(store, collection_id)
        form, count = read_form_to_fill(store, collection_id)
    except BaseException:
        listening.close()
        raise
    return _Server(store, collection_id, form, access, Sitting(count=count), listening, changed)


class _Server(LocalServer):
    """See `PhoneServer`."""

    def __init__(
        self,
        store: Store,
        collection_id: bytes,
        form: Questionnaire,
        access: Access,
        sitting: Sitting,
        listening: socket.socket,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(listening, access.token, changed)
        self._now = store.now
        self._sitting = sitting
        self._service = Service(store, collection_id, form, access, sitting, changed)
        self.serve(self._service.app(self.host, self.meet))

    @property
    def phase(self) -> Phase:
        """What it does now."""
        return self._sitting.phase

    @property
    def closing_ends_at(self) -> datetime | None:
        """Until when answers that were begun are taken; None unless closing."""
        return self._sitting.closing_ends_at

    def count(self) -> int:
        """Answers in the inbox, as of the last that a phone sent."""
        return self._sitting.count

    def close(self, grace_s: float) -> None:
        """Take no new forms; stop when those who are typing had so long to send theirs."""
        if self.phase is Phase.STOPPED:
            return
        self._sitting.closing_ends_at = self._now() + timedelta(seconds=grace_s)
        self._sitting.phase = Phase.CLOSING
        self.changed()
        self.in_loop(lambda loop: loop.call_later(grace_s, self.end))

    def end(self) -> None:
        """Begin to stop; what still comes over open connections is refused."""
        self._sitting.phase = Phase.STOPPED
        super().end()

    def ended(self) -> None:
        """Let the answer that is being written be written."""
        self._service.end()
        self._sitting.phase = Phase.STOPPED
        self._sitting.closing_ends_at = None
