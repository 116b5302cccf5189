"""What travels between stores, whatever the road: runs of changes, what is held, nothing secret."""

from dataclasses import dataclass, field

from mieux_desktop.domain.changes.model import Change
from mieux_desktop.domain.record import Ref


@dataclass(frozen=True, slots=True)
class EpochClaim:
    """A device's signed word that an epoch is its own, and what it continues.

    `previous` is the last change that the device had written when the epoch began; a clone shows
    as two epochs that continue the same change. `restored` says that a backup was restored, so
    that changes above `previous` are missing here on purpose. A claim of format 1 says neither.
    """

    epoch: bytes
    device: bytes  # Ed25519 public key, 32 bytes
    previous: Ref | None
    restored: bool
    format: int
    signature: bytes


@dataclass(frozen=True, slots=True)
class Withheld:
    """A change outside the recipient's scopes: its place and hash only, for the chain."""

    h: bytes


Entry = Change | Withheld


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive changes of one epoch, numbers after_n + 1 …, with the author's signed head.

    `chain` is the chain after the last entry; `signature` is the device's over (epoch, last
    number, chain), so that whoever carries the run cannot alter, add or cut it.
    """

    claim: EpochClaim
    after_n: int
    entries: tuple[Entry, ...]
    chain: bytes
    signature: bytes

    @property
    def last_n(self) -> int:
        """Return the number of the last change of the run."""
        return self.after_n + len(self.entries)


@dataclass(frozen=True, slots=True)
class Held:
    """A receipt line: its sender holds the epoch through `n`, where the chain is this.

    `withheld` are ranges (first, last) of numbers up to `n` of which the sender has the hash only;
    who holds those changes sends them as additions once they are within the sender's scopes.
    """

    epoch: bytes
    n: int
    chain: bytes
    withheld: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """One load of changes with the sender's receipts.

    `opened` are ids of bundles of the recipient that the sender has received, newest first;
    `additions` are changes that an earlier run withheld and that the recipient's scopes now cover.
    """

    runs: tuple[Run, ...] = ()
    additions: tuple[Change, ...] = ()
    held: tuple[Held, ...] = ()
    opened: tuple[bytes, ...] = field(default=())
