"""Measures all figures, prints them and writes `build/bench.json`."""

import os
import secrets
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks import (
    applying,
    attachments,
    bundle_size,
    evidence,
    feedback,
    figures,
    hub,
    hub_day,
    joining,
    people_import,
    reports,
    screens,
    start,
    typing,
    unlock,
)
from benchmarks.stores import make_store


def main() -> int:
    """Return 1 when a figure is over its budget."""
    passphrase = secrets.token_hex(12)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "store"
        make_store(folder, passphrase, 1000, participants=30).close()
        found = start.measure(folder)
        found += unlock.measure(folder, passphrase)
        found += typing.measure(folder, passphrase)
        found += feedback.measure(folder, passphrase)
        found += bundle_size.measure()
        found += hub.measure(Path(scratch) / "hub")
        found += attachments.measure(Path(scratch) / "attachments")
        found += people_import.measure(Path(scratch) / "people", passphrase)
        found += evidence.measure(Path(scratch) / "evidence", passphrase)
        found += reports.measure(Path(scratch) / "reports", passphrase)
        found += hub_day.measure(Path(scratch) / "hub_day")
        found += applying.measure(Path(scratch) / "applied", passphrase)
        found += applying.measure_joining(Path(scratch) / "joined", passphrase)
        found += joining.measure(Path(scratch) / "joining", passphrase)
        found += screens.measure(Path(scratch) / "large", passphrase)
    figures.show(found)
    figures.keep(found, Path("build") / "bench.json")
    return int(any(figure.ok is False for figure in found))


if __name__ == "__main__":
    sys.exit(main())
