"""What this laptop's store takes on the disk, by kind, and what may be given back."""

import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path, PurePath

from mieux_desktop.domain.notes import Attachment
from mieux_desktop.storage.folder import ATTACHMENTS, DATABASE, UPGRADE_COPIES
from mieux_desktop.storage.hub_link import GIVEN_BACK
from mieux_desktop.storage.store import Store

_SETTLED = timedelta(days=7)  # what the hub has held so long is in its backups, too
_PICTURES = frozenset({"jpg", "jpeg", "png", "gif", "webp", "heic", "tif", "tiff", "bmp"})
_SOUNDS = frozenset({"mp3", "m4a", "ogg", "opus", "wav", "aac", "flac", "amr"})
_TEXTS = frozenset({"pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "ppt", "pptx", "txt", "csv"})


@dataclass(frozen=True, slots=True)
class Part:
    """One kind of what is kept: how many files, and the bytes that they take on the disk."""

    kind: str  # database, photos, recordings, documents, other, arriving, upgrade-copies
    count: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class StorageUse:
    """All parts, the largest first, and what the disk has left.

    `delivered` counts files that the hub has held for a week, `delivered_bytes` what they take.
    `given_back` are those that only the hub holds now, to be brought back when they are wanted.
    """

    parts: tuple[Part, ...]
    free_bytes: int
    delivered: int
    delivered_bytes: int
    has_hub: bool
    given_back: int = 0


def read_storage_use(store: Store) -> StorageUse:
    """Measure the store's folder; it asks the disk for each file."""
    folder = store.folder
    parts = [_of_files("database", folder.glob(f"{DATABASE}*"))]
    with store.reading() as records:
        has_hub = records.hub() is not None
        files = {one.sha256: one for one in records.find(Attachment)}
        at_hub = records.hub_files_held(store.now() - _SETTLED)
        given_back = records.setting(GIVEN_BACK, [])
    sizes: dict[bytes, int] = {}
    for sha256 in files:
        path = store.attachments.sealed_path(sha256)
        if (size := _size(path)) is not None:
            sizes[sha256] = size
    by_kind: dict[str, list[int]] = {}
    for sha256, size in sizes.items():
        by_kind.setdefault(_kind(files[sha256]), []).append(size)
    parts += [Part(kind, len(found), sum(found)) for kind, found in by_kind.items()]
    parts.append(_of_files("arriving", (folder / ATTACHMENTS / "incoming").glob("*")))
    parts.append(_of_files("upgrade-copies", (folder / UPGRADE_COPIES).rglob("*")))
    delivered = [size for sha256, size in sizes.items() if sha256 in at_hub] if has_hub else []
    shown = sorted((p for p in parts if p.count), key=lambda part: -part.size_bytes)
    free = shutil.disk_usage(folder).free
    return StorageUse(tuple(shown), free, len(delivered), sum(delivered), has_hub, len(given_back))


def give_back(store: Store) -> int:
    """Remove the copies here of files that the hub has held for a week; return the bytes freed.

    Their records stay, and `bring_back` has the next sync fetch the files again.
    """
    with store.reading() as records:
        if records.hub() is None:
            return 0
        at_hub = records.hub_files_held(store.now() - _SETTLED)
        known = {one.sha256 for one in records.find(Attachment, sha256=list(at_hub))}
    gone = [sha256 for sha256 in known if store.attachments.holds(sha256)]
    freed = sum(_size(store.attachments.sealed_path(sha256)) or 0 for sha256 in gone)
    with store.unit_of_work() as work:  # first: a file that is missing unnoticed would come back
        before = work.setting(GIVEN_BACK, [])
        work.put_setting(GIVEN_BACK, sorted({*before, *gone}))
    for sha256 in gone:
        store.attachments.remove(sha256)
    return freed


def bring_back(store: Store) -> None:
    """Have the next sync fetch what was given back."""
    with store.unit_of_work() as work:
        work.drop_setting(GIVEN_BACK)


def _kind(file: Attachment) -> str:
    suffix = PurePath(file.name).suffix.lower().lstrip(".")
    kinds = (("photos", _PICTURES), ("recordings", _SOUNDS), ("documents", _TEXTS))
    return next((kind for kind, suffixes in kinds if suffix in suffixes), "other")


def _of_files(kind: str, paths: Iterable[Path]) -> Part:
    sizes = [size for path in paths if (size := _size(path)) is not None]
    return Part(kind, len(sizes), sum(sizes))


def _size(path: Path) -> int | None:
    """Return the size of a file; None for what is none, or has gone meanwhile."""
    try:
        return path.stat().st_size if path.is_file() else None
    except OSError:
        return None
