"""A process that writes and syncs without end and is killed; protocol: `tests.e2e.victim`."""

import os
import random
from pathlib import Path

from mieux_desktop.operations.hub_sync import Step, sync_with_hub
from mieux_desktop.operations.stores import unlock_store
from tests.e2e.exchange_victim import write_notes
from tests.e2e.victim import serve


def work(folder: Path, passphrase: str, acks: int, seed: int) -> None:
    """Write notes with a file, sync, and say what is durable."""

    def tell(line: str) -> None:
        os.write(acks, f"{line}\n".encode())

    def moved(step: Step) -> None:
        tell(f"{step.phase}\t{step.done}")

    store = unlock_store(folder, passphrase)
    chance = random.Random(seed)
    while True:
        for id_ in write_notes(store, chance.randrange(1, 12), chance):
            tell(f"note\t{id_.hex()}")
        synced = sync_with_hub(store, progress=moved)
        tell(f"synced\t{synced.problem.code if synced.problem else ''}")


if __name__ == "__main__":
    serve(work)
