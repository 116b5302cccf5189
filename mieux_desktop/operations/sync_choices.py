"""What this laptop syncs without being asked: at all, and where data is paid for."""

from dataclasses import asdict, dataclass

from mieux_desktop.storage.store import Store

_CHOICES = "hub-sync-choices"  # setting


@dataclass(frozen=True, slots=True)
class SyncChoices:
    """Whether to sync `by_itself`, and whether also `when_metered`."""

    by_itself: bool = True
    when_metered: bool = False


def read_sync_choices(store: Store) -> SyncChoices:
    """Return what was chosen on this laptop."""
    with store.reading() as records:
        return SyncChoices(**records.setting(_CHOICES, {}))


def keep_sync_choices(store: Store, choices: SyncChoices) -> None:
    """Keep the choices on this laptop; they are not shared."""
    with store.unit_of_work() as work:
        work.put_setting(_CHOICES, asdict(choices))
