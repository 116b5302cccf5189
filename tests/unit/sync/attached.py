"""A file with three attachments, from Ama for Ben."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mieux_desktop.sync.bundles import AttachmentNote, seal_bundle
from mieux_desktop.sync.container import write_container
from tests.unit.sync.laptops import AMA, BEN, header_for, small_page

_PLAIN = (b"fee board", b"", b"a photo " * 400)
CONTENTS = {hashlib.sha256(plain).digest(): plain for plain in _PLAIN}
NOTES = tuple(AttachmentNote(sha256, len(plain)) for sha256, plain in CONTENTS.items())


def make_file(
    folder: Path,
    content: Callable[[bytes], bytes] = CONTENTS.__getitem__,
    notes: tuple[AttachmentNote, ...] = NOTES,
    **options: Any,
) -> tuple[bytes, tuple[AttachmentNote, ...]]:
    """Write the file and return its bytes and the attachments that it carries."""
    sealed = seal_bundle(small_page(), header_for(BEN, notes), AMA, BEN.recipient)
    target = folder / "for-Ben.mieux"
    carried = write_container(target, sealed, notes, BEN.recipient, content, **options)
    return target.read_bytes(), carried
