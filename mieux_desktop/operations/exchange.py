"""Files between laptops of the team: written for one, received from one, and their history.

Of an enrolled laptop they also carry what the hub lacks, sealed to it: whoever of the team comes to
the network first passes it on.
"""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mieux_desktop.domain.changes.model import Change, to_milliseconds
from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.hub_by_hand import read_hub_receipt, seal_for_hub
from mieux_desktop.operations.pairing import (
    finish_pairing,
    fresh_path,
    remove_file,
    require_peer,
)
from mieux_desktop.operations.receiving import Arrived, Receiving
from mieux_desktop.operations.sharing import (
    FilesOf,
    confirmed_bundles,
    files_for,
    scopes_of,
    this_device,
)
from mieux_desktop.storage import peers
from mieux_desktop.storage.outbox import Load
from mieux_desktop.storage.peers import Peer
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.bundles import (
    AttachmentNote,
    Header,
    Opened,
    Trust,
    open_bundle,
    seal_bundle,
)
from mieux_desktop.sync.certificates import read_certificate
from mieux_desktop.sync.container import (
    choose_attachments,
    open_container,
    write_container,
)
from mieux_desktop.sync.devices import read_card

__all__ = [
    "Arrived", "Exchanged", "Written", "list_exchanges", "read_file", "write_file",
]  # fmt: skip

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

# A bundle holds 16 MiB sealed; text shrinks to a third. What is too much is tried again as half.
_MOST_BYTES = 40 << 20
_FEWEST_BYTES = 1 << 20
_MOST_OPENED = 5_000  # bundles of which the arrival is confirmed once more
_SEALED = b"age-encryption.org/v1\n"  # a pairing file; a bundle is a tar of such
_BY_CODE = _SEALED + b"-> scrypt "
_RECEIPT = b"\x96\xc4\x08"  # an array of six that begins with eight bytes: of the hub


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written. What is left goes with the next one, after the other's answer."""

    path: Path
    changes: int
    changes_left: int
    files: int
    files_left: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Exchanged:
    """A file of the history: `written`, `confirmed`, `received` or `incomplete`.

    Or a sync with the hub: `synced` or `interrupted`, the hub's name standing for the laptop's.
    """

    at: datetime
    sent: bool
    device: bytes
    person_name: str
    laptop_name: str
    size_bytes: int
    state: str
    counts: Mapping[str, int]


def write_file(
    store: Store,
    device: bytes,
    folder: Path,
    *,
    attachments_up_to: int | None,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Written:
    """Write what a laptop lacks, with attachments of so many bytes together (None: all of them).

    Raises `laptop-unknown`, `laptop-unpaired`, `cancelled`, `file-not-written`; then no file stays.
    """
    settle_drafts(store)
    now = store.now()
    with store.reading() as records:
        peer = require_peer(records, device)
        if peer.revoked_at is not None:
            raise Problem("laptop-unpaired", laptop=peer.laptop_name)
    sealed, header, load, available = _seal(store, peer, now, attachments_up_to, cancelled)
    for_hub = seal_for_hub(store)
    path = fresh_path(folder, "MIEUX", now)
    carried = write_container(
        path, sealed, header.attachments, read_card(peer.card).recipient, _reader(store, header),
        for_hub=for_hub.sealed if for_hub else None, progress=progress, cancelled=cancelled,
    )  # fmt: skip
    try:
        size = path.stat().st_size
        with store.unit_of_work() as work:
            files = FilesOf.read(work, device).pruned(confirmed_bundles(work, device))
            digest = hashlib.sha256(sealed).digest()
            files.with_sent(header.bundle, digest, [c.sha256 for c in carried]).write(work, device)
            left = available - len(carried)
            counts = {"changes": load.changes, "files": len(carried), "files_left": left}
            work.put_exchange(
                peers.Exchanged(header.bundle, device, True, now, size, "written", counts)
            )
    except BaseException:
        remove_file(path)
        raise
    return Written(path, load.changes, load.left, len(carried), left, size)


def read_file(
    store: Store,
    path: Path,
    progress: Progress = lambda done, total: None,
    cancelled: Cancelled = lambda: False,
) -> Arrived:
    """Take in a file of another laptop: all of it is proven before anything is applied.

    Or the hub's receipt for a file that was written for it. Raises the problems of
    `open_container`, `open_bundle`, `finish_pairing` and `read_hub_receipt`; `own-bundle` for a
    file that was written here; `reading-stopped`, when what was taken so far stays.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_BY_CODE))
    except OSError as error:
        raise Problem("cannot-open") from error
    if start == _BY_CODE:
        return Arrived("invitation")
    if start.startswith(_RECEIPT):
        told = read_hub_receipt(store, path)
        return Arrived(
            "receipt", repeated=told.repeated, changes=told.changes, set_aside=told.set_aside
        )
    if start.startswith(_SEALED):
        return Arrived("answer", finish_pairing(store, path))
    with open_container(path) as container:
        opened = _open(store, container.for_colleague)
        try:
            size = path.stat().st_size
            return Receiving(store, opened, size, progress, cancelled).run(container)
        except Problem as problem:
            if problem.code != "cancelled":
                raise
            raise Problem("reading-stopped") from problem


def list_exchanges(store: Store, limit: int = 50, offset: int = 0) -> list[Exchanged]:
    """Return the files that were written and received, newest first."""
    with store.reading() as records:
        names = {peer.device: (peer.person_name, peer.laptop_name) for peer in records.peers()}
        hub = records.hub()
        if hub is not None:
            names[hub.key] = ("", hub.name)
        return [
            Exchanged(
                e.at, e.sent, e.device, *names.get(e.device, ("", "")), e.size_bytes, e.state,
                e.counts,
            )
            for e in records.exchanges(limit=limit, offset=offset)
        ]  # fmt: skip


def _seal(
    store: Store, peer: Peer, now: datetime, up_to: int | None, cancelled: Cancelled
) -> tuple[bytes, Header, Load, int]:
    """Seal as much as one bundle holds; return also how many attachments there are to send."""
    with store.reading() as records:
        own = this_device(records)
        scopes = scopes_of(records, peer.scopes)
        held = tuple(records.receipts())
        arrived = records.exchanges(peer.device, limit=_MOST_OPENED)
    opened = tuple(e.bundle for e in arrived if not e.sent and e.state == "received")
    limit = _MOST_BYTES
    while True:
        if cancelled():
            raise Problem("cancelled")
        load = store.load_for(peer.device, scopes, limit)
        files = _files(store, peer, load)
        header = Header(
            recipient=peer.device,
            created_at=to_milliseconds(now),
            grant=peer.certificate_for or b"",
            scope_version=peer.scope_version,
            attachments=choose_attachments(
                files, sum(f.size for f in files) if up_to is None else up_to
            ),
        )
        page = Page(tuple(load.runs), tuple(load.additions), held, opened)
        try:
            sealed = seal_bundle(page, header, own, read_card(peer.card).recipient)
            return sealed, header, load, len(files)
        except Problem as problem:
            if problem.code != "bundle-too-large" or limit <= _FEWEST_BYTES:
                raise
            limit //= 2


def _files(store: Store, peer: Peer, load: Load) -> list[AttachmentNote]:
    """Return the attachments that the laptop has not and that are here."""
    entries = [entry for run in load.runs for entry in run.entries]
    lacking = {c.ref for c in (*entries, *load.additions) if isinstance(c, Change)}
    with store.reading() as records:
        wanted = files_for(records, peer, lacking)
    return [note for note in wanted if store.attachments.holds(note.sha256)]


def _reader(store: Store, header: Header) -> Callable[[bytes], bytes]:
    sizes = {note.sha256: note.size for note in header.attachments}

    def read(sha256: bytes) -> bytes:
        content = store.attachments.read(sha256)
        if len(content) != sizes[sha256]:  # a record of another laptop may say anything
            raise Problem("attachment-damaged")
        return content

    return read


def _open(store: Store, sealed: bytes) -> Opened:
    with store.reading() as records:
        own = this_device(records)
        team = records.peers()
        written_for = [
            peer.laptop_name
            for peer in team
            if FilesOf.read(records, peer.device).is_own(hashlib.sha256(sealed).digest())
        ]
    trust = Trust(
        {p.device: read_certificate(p.certificate_for) for p in team if p.certificate_for},
        frozenset(peer.device for peer in team if peer.revoked_at is not None),
    )
    try:
        return open_bundle(sealed, own, trust, store.now())
    except Problem as problem:
        if written_for and problem.code == "not-for-this-laptop":
            raise Problem("own-bundle", laptop=written_for[0]) from problem
        raise
