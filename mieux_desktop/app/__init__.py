"""Composition root: builds all parts and joins them."""

import os
import sys
from pathlib import Path


def run(folder: Path, *, note_only: bool = False, file: Path | None = None) -> int:
    """Show the window on the store in the folder, or the one that runs; return the exit status.

    A file of another laptop is received as soon as the store is open.
    """
    wayland_or_x = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not (wayland_or_x or os.environ.get("QT_QPA_PLATFORM")):
        # Qt would abort the process without a word that a user understands.
        print("MIEUX Desktop needs a screen: start it from a desktop session.", file=sys.stderr)  # noqa: T201
        return 2
    from mieux_desktop.app.program import Program, make_application
    from mieux_desktop.app.second_start import hand_over

    application = make_application()
    if hand_over(folder, note_only=note_only, file=file):
        return 0
    program = Program(application, folder, note_only=note_only, file=file)
    program.start()
    return application.exec()
