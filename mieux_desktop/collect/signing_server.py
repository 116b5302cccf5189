"""The server of the pages on which people sign for a day."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import date

from mieux_desktop.collect.invitations import Invitations
from mieux_desktop.collect.listening import LocalServer, listen
from mieux_desktop.collect.signing_service import SigningService
from mieux_desktop.operations.phone_signing import (
    Invitation,
    Occasion,
    SigningServer,
    let_signers_in,
)
from mieux_desktop.operations.stores import Store


def start_signing(
    store: Store,
    activity_id: bytes,
    on: date,
    address: str,
    port: int,
    changed: Callable[[], None],
) -> SigningServer:
    """Serve the pages for a day on an address of this laptop; port 0 is any that is free.

    Raises `no-sessions`, `address-gone`, `port-taken`, `port-not-allowed`.
    """
    occasion = let_signers_in(store, activity_id, on)
    return _Server(store, occasion, listen(address, port), changed)


class _Server(LocalServer):
    """See `SigningServer`."""

    def __init__(
        self,
        store: Store,
        occasion: Occasion,
        listening: socket.socket,
        changed: Callable[[], None],
    ) -> None:
        super().__init__(listening, occasion.token, changed)
        self.activity_id, self.on = occasion.activity.id, occasion.on
        self._running = True
        self._invitations = Invitations(store.now)
        self._service = SigningService(store, occasion, self._invitations, changed)
        self.serve(self._service.app(self.host, self.meet))

    def is_running(self) -> bool:
        """Tell whether people can still sign."""
        return self._running

    def count(self) -> int:
        """Count who signed on a phone for the day, as of the last that did so here."""
        return self._service.count

    def invite(self, participant_id: bytes) -> Invitation:
        """Let somebody sign without a badge; an earlier invitation of theirs ends."""
        code, ends_at = self._invitations.invite(participant_id)
        return Invitation(code, f"{self.url}?c={code}", ends_at)

    def ended(self) -> None:
        """Let the signature that is being written be written."""
        self._service.end()
        self._running = False
