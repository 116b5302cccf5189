"""What a receipt of the hub proves, found out anew from its signed bytes."""

from dataclasses import dataclass
from datetime import datetime

from mieux_desktop.domain.changes.model import from_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import key_in_groups
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.messages import read_receipt


@dataclass(frozen=True, slots=True)
class EpochProof:
    """Of one line of this laptop's changes, the hub holds those up to number `n`.

    `is_same`: the hub's chain ends as this laptop's does there, so that not one of these changes
    differs; None where this laptop has gone on since and keeps no chain for that number.
    """

    epoch: str
    n: int
    own_n: int
    is_same: bool | None


@dataclass(frozen=True, slots=True)
class Proof:
    """A receipt, checked now. Where `is_sound` is false, nothing else in it is to be believed."""

    seq: int
    at: datetime
    hub_name: str  # empty for a hub that this laptop has left
    hub_key: str  # in groups
    is_sound: bool
    changes: int
    set_aside: int
    held: int
    epochs: tuple[EpochProof, ...]
    checked_at: datetime


def prove_receipt(store: Store, seq: int) -> Proof | None:
    """Check the hub's signature on a receipt and compare it with this laptop's own work."""
    with store.reading() as records:
        kept = next((one for one in records.hub_receipts(limit=-1) if one.seq == seq), None)
        link = records.hub()
        own = {head.epoch: head for head in records.hub_heads().own}
    if kept is None:
        return None
    name = link.name if link is not None and link.key == kept.hub else ""
    try:
        told = read_receipt(kept.body, kept.hub, store.device)
    except Problem:
        return Proof(
            seq, kept.at, name, key_in_groups(kept.hub), False, kept.changes, kept.set_aside, 0, (),
            store.now(),
        )  # fmt: skip
    epochs = []
    for head in told.heads:
        here = own.get(head.epoch)
        same = here.chain == head.chain if here is not None and here.n == head.n else None
        epochs.append(EpochProof(head.epoch.hex(), head.n, here.n if here else 0, same))
    return Proof(
        seq, from_milliseconds(told.at), name, key_in_groups(kept.hub), True, kept.changes,
        kept.set_aside, sum(head.n for head in told.heads), tuple(epochs), store.now(),
    )  # fmt: skip
