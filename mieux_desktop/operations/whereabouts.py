"""Whereabouts: notices that a store's folder was moved or copied to another place or machine."""

import hashlib
import sys
import uuid
from pathlib import Path
from typing import Final

from mieux_desktop.operations.drafts import settle_drafts
from mieux_desktop.storage.store import Store

_SETTING: Final = "whereabouts"
_MACHINE_FILES: Final = ("/etc/machine-id", "/var/lib/dbus/machine-id")


def is_elsewhere(store: Store) -> bool:
    """Tell whether the store was last used in another folder or on another machine."""
    with store.reading() as records:
        known = records.setting(_SETTING)
    return known is not None and known != _place_of(store)


def settle_here(store: Store, *, copied: bool) -> None:
    """Say that the store is at home here from now on, and bring drafts into the log.

    One that was `copied` becomes a laptop of its own, to be paired anew: two stores that write
    under one key would look to everybody like one laptop that contradicts itself.
    """
    if copied:
        store.become_new_device()
    note_whereabouts(store)
    settle_drafts(store)


def note_whereabouts(store: Store) -> None:
    """Remember where the store is, so that another place is noticed."""
    with store.reading() as records:
        known = records.setting(_SETTING)
    if known != (here := _place_of(store)):
        with store.unit_of_work() as work:
            work.put_setting(_SETTING, here)


def _place_of(store: Store) -> str:
    place = f"{machine_id()}\n{store.folder.resolve()}"
    return hashlib.sha256(place.encode()).hexdigest()  # says nothing to who finds it in a backup


def machine_id() -> str:
    """Return what the system calls this machine; it outlives restarts and new networks."""
    if sys.platform == "win32":
        import winreg

        path = r"SOFTWARE\Microsoft\Cryptography"
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, path) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    for name in _MACHINE_FILES:
        file = Path(name)
        if file.is_file() and (text := file.read_text("ascii").strip()):
            return text
    return f"{uuid.getnode():x}"  # the address of its network card
