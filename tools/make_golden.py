"""Makes the golden store of this version: `python -m tools.make_golden`. Run it once a version.

Later programs must open it. Its people and events are invented and its passphrase is public: it
protects nothing.
"""

import io
import shutil
import sys
import tempfile
from pathlib import Path

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.storage.upgrade import VERSION
from tools.sample_store import make_sample

GOLDEN = Path("tests/golden")
ATTACHED = b"A fee board, described in words."


def golden_passphrase(version: int) -> str:
    """Return the public passphrase of a golden store."""
    return f"golden store of version {version}"


def main() -> int:
    """Make the store unless this version has one."""
    target = GOLDEN / f"store-{VERSION}"
    if target.exists():
        sys.stderr.write(f"{target} is there already; golden stores are never made anew.\n")
        return 1
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "store"
        store = make_sample(folder, "typical", golden_passphrase(VERSION))
        sha256, size = store.attachments.add(io.BytesIO(ATTACHED))
        with store.unit_of_work() as work:
            note = work.find(Note, limit=1)[0]
            attachment = Attachment(
                id=new_id(),
                action_id=note.action_id,
                note_id=note.id,
                sha256=sha256,
                size_bytes=size,
                name="fee-board.txt",
                media_type="text/plain",
            )
            work.save(None, attachment)
        store.close()
        for leftover in ("store.lock", "interface.ini"):
            (folder / leftover).unlink(missing_ok=True)
        shutil.copytree(folder, target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
