"""Own versions: words typed beside a conflict; durable at each pause, they decide nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

_SETTING = "own-versions"

Cell = tuple[str, bytes, str]  # entity, record id, field


@dataclass(frozen=True, slots=True)
class OwnVersions:
    """What was typed: beside conflicts that are open, and beside some decided meanwhile."""

    open: Mapping[Cell, str]
    left: Mapping[Cell, str]


def keep_own_version(store: Store, cell: Cell, text: str) -> None:
    """Make a text durable that is still being written; nothing of the conflict changes."""
    with store.unit_of_work() as work:
        work.put_setting(_SETTING, {**work.setting(_SETTING, {}), _name(cell): text})


def forget_own_version(store: Store, cell: Cell) -> None:
    """Forget such a text."""
    with store.unit_of_work() as work:
        drop_own_version(work, cell)


def drop_own_version(work: UnitOfWork, cell: Cell) -> None:
    """Forget such a text together with the decision that makes it needless."""
    kept = work.setting(_SETTING, {})
    if kept.pop(_name(cell), None) is not None:
        work.put_setting(_SETTING, kept)


def read_own_versions(store: Store) -> OwnVersions:
    """Return the texts that are still being written."""
    found: dict[bool, dict[Cell, str]] = {True: {}, False: {}}
    with store.reading() as records:
        for name, text in records.setting(_SETTING, {}).items():
            entity, id_, field = name.split("/")
            cell = (entity, bytes.fromhex(id_), field)
            found[field in records.conflicts_of(cell[1])][cell] = text
    return OwnVersions(found[True], found[False])


def _name(cell: Cell) -> str:
    entity, id_, field = cell
    return f"{entity}/{id_.hex()}/{field}"
