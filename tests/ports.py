"""Ports for servers that are started later, or again and again, or never."""

import random
import socket
from contextlib import suppress

# Below those that systems hand out: nobody who asks for any free port is given one of these, and
# no client that knocks at one is given it as its own, by which it would talk to itself.
_PORTS = range(20_000, 32_000)


def quiet_port() -> int:
    """Return a port of loopback at which nobody listens, nor will by chance."""
    for port in random.SystemRandom().sample(_PORTS, 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise AssertionError("no port is free")
