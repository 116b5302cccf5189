"""Walkthrough: does the whole job through the real window, for the self-test and the demo."""

import os
import secrets
import tempfile
from pathlib import Path


def walk(pictures: Path | None = None) -> int:
    """Do the job on a trial store, one line per step; return 0 when all of it went well.

    With `pictures`, screenshots of each step and the report are left in that folder.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from mieux_desktop.walkthrough.job import Job

    with tempfile.TemporaryDirectory(prefix="mieux-desktop-") as scratch:
        job = Job(Path(scratch), secrets.token_hex(12), pictures)
        return job.run()
