"""A process that has imported the hub and forks `mieux-hub` with any arguments at once.

It reads one line for each, the arguments as JSON; it writes the process id, and, once that process
has ended, its status.
"""

import json
import os
import sys

from mieux_desktop.hub import serving
from mieux_desktop.hub.__main__ import main


def run(arguments: list[str]) -> int:
    """Be `mieux-hub` with these arguments; what it logs goes nowhere."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    return main(arguments)


def tell(number: int) -> None:
    """Write a line for the test."""
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    assert serving.QUIET  # imported before the first fork, as is all that it needs
    for line in sys.stdin:
        child = os.fork()
        if not child:
            status = 70
            try:
                status = run(json.loads(line))
            finally:
                os._exit(status)
        tell(child)
        tell(os.waitpid(child, 0)[1])
