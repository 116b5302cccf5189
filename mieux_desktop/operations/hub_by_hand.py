"""Files between this laptop and the hub where there is no network: work there, a receipt back."""

from dataclasses import dataclass, replace
from pathlib import Path

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.changes.pages import Page
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.operations.enrolment import require_hub
from mieux_desktop.operations.pairing import fresh_path, read_whole, remove_file, write_whole
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.peers import Exchanged
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.bundles import Header, seal_bundle
from mieux_desktop.sync.certificates import read_certificate
from mieux_desktop.sync.container import write_container
from mieux_desktop.sync.messages import read_receipt

_MOST_BYTES = 40 << 20  # of bodies; what is too much sealed is tried again as half
_FEWEST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class ForHub:
    """What the hub has not acknowledged, sealed for it; what is left goes with the next file."""

    bundle: bytes
    sealed: bytes
    changes: int
    changes_left: int


@dataclass(frozen=True, slots=True)
class HubFile:
    """A file for the hub. `forwards` are parts of colleagues' files that were written beside it."""

    path: Path
    changes: int
    changes_left: int
    bytes: int
    forwards: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """What a receipt file told: changes newly acknowledged, and newly set aside.

    `repeated`: a newer one was read before, so that nothing was taken.
    """

    changes: int
    set_aside: int
    repeated: bool


def seal_for_hub(store: Store) -> ForHub | None:
    """Return the sealed part for the hub; None when not enrolled, or when nothing waits."""
    with store.reading() as records:
        link = records.hub()
        own = this_device(records)
    if link is None:
        return None
    header = Header(
        recipient=link.key, created_at=to_milliseconds(store.now()), kind="hub",
        generation=link.generation, cursor=link.cursor[0],
        scope_version=read_certificate(link.certificate).scope_version,
    )  # fmt: skip
    limit = _MOST_BYTES
    while True:
        load = store.load_for_hub(limit)
        if not load.runs:
            return None
        try:
            sealed = seal_bundle(Page(tuple(load.runs)), header, own, link.recipient)
            return ForHub(header.bundle, sealed, load.changes, load.left)
        except Problem as problem:
            if problem.code != "bundle-too-large" or limit <= _FEWEST_BYTES:
                raise
            limit //= 2


def write_hub_file(store: Store, folder: Path) -> HubFile:
    """Write what the hub lacks, and what colleagues gave along for it, for its administrator.

    Raises `not-enrolled`, `nothing-waits`, `file-not-written`; then no file stays.
    """
    settle_drafts(store)
    now = store.now()
    with store.reading() as records:
        link = require_hub(records)
        forwards = records.forwards()
    for_hub = seal_for_hub(store)
    if for_hub is None and not forwards:
        raise Problem("nothing-waits")
    written: list[Path] = []
    try:
        if for_hub is not None:
            path = fresh_path(folder, "MIEUX hub", now)
            write_container(path, for_hub.sealed, (), link.recipient, lambda sha256: b"")
            written.append(path)
        written += [write_whole(folder, "MIEUX hub", now, forward.body) for forward in forwards]
        size = sum(path.stat().st_size for path in written)
        if for_hub is not None:
            counts = {"changes": for_hub.changes}
            sent = Exchanged(for_hub.bundle, link.key, True, now, size, "written", counts)
            with store.unit_of_work() as work:
                work.put_exchange(sent)
    except BaseException:
        for path in written:
            remove_file(path)
        raise
    changes, left = (for_hub.changes, for_hub.changes_left) if for_hub else (0, 0)
    first, *others = written
    beside = tuple(others if for_hub is not None else written)
    return HubFile(first, changes, left, size, beside)


def read_hub_receipt(store: Store, path: Path) -> ReceiptRead:
    """Take in the receipt that the hub wrote for a file of this laptop.

    Raises `cannot-open`, `not-enrolled`, `hub-not-trusted`, `not-a-receipt`.
    """
    content = read_whole(path)
    with store.reading() as records:
        link = require_hub(records)
        newest = records.hub_receipts(1)
    try:
        receipt = read_receipt(content, link.key, store.device)
    except Problem as problem:
        if problem.code == "request-damaged":
            raise Problem("not-a-receipt") from problem
        raise
    at = from_milliseconds(receipt.at)
    if newest and newest[0].hub == link.key and (content == newest[0].body or at < newest[0].at):
        return ReceiptRead(0, 0, repeated=True)
    taken = store.take_receipt(content, receipt.heads, receipt.set_aside, at)
    with store.unit_of_work() as work:
        if not work.hub_waiting().changes:
            for sent in work.exchanges(link.key, limit=-1):
                if sent.state == "written":
                    work.put_exchange(replace(sent, state="confirmed"))
    return ReceiptRead(taken.changes, taken.set_aside, repeated=False)
