"""The kiosk: people answer at this laptop, whose owner alone can leave the form."""

from mieux_desktop.operations.feedback import Entry, finish_entry
from mieux_desktop.storage.folder import KEY_FILE
from mieux_desktop.storage.keys import KeyFile
from mieux_desktop.storage.store import Store


def finish_at_kiosk(store: Store, entry: Entry) -> int:
    """Put a form answered at the kiosk into the inbox; returns and raises as `finish_entry`."""
    return finish_entry(store, entry)


def check_owner(store: Store, passphrase: str) -> None:
    """Raise `wrong-passphrase` unless it opens this store."""
    KeyFile(store.folder / KEY_FILE).unwrap(passphrase)
