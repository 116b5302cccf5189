"""Making, unlocking and checking a store; the profile of the person who works with it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person, split_name
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.catalogue import load_shipped
from mieux_desktop.operations.whereabouts import is_elsewhere, note_whereabouts
from mieux_desktop.storage.keys import Cost, new_recovery_code
from mieux_desktop.storage.store import Store, utc_now

__all__ = ["Cost", "Profile", "Store", "new_recovery_code"]

MIN_PASSPHRASE = 12  # characters


@dataclass(frozen=True, slots=True)
class Profile:
    """Who works on this laptop. `role` is `expert` or `officer`."""

    person_id: bytes
    name: str
    role: str


def create_store(
    folder: Path,
    name: str,
    role: str,
    function: str,
    passphrase: str,
    recovery_code: str,
    *,
    cost: Cost | None = None,
    now: Callable[[], datetime] = utc_now,
) -> Store:
    """Make a store with its first profile; the user has confirmed the recovery code."""
    check_passphrase(passphrase)
    family, given = split_name(name)
    if not family:
        raise Problem("name-missing")
    store = Store.create(
        folder, passphrase, load_shipped(), recovery_code=recovery_code, cost=cost, now=now
    )
    person = Person(id=new_id(), family_name=family, given_name=given, function=function)
    try:
        with store.unit_of_work("lasting") as work:
            work.put_setting("author", person.id)
            work.put_setting("profile", {"person": person.id, "role": role})
            work.save(None, person)
        note_whereabouts(store)
    except BaseException:
        store.close()
        raise
    return store


def check_passphrase(passphrase: str) -> None:
    """Raise `passphrase-too-short` for one that could be guessed in a short time."""
    if len(passphrase) < MIN_PASSPHRASE:
        raise Problem("passphrase-too-short", minimum=MIN_PASSPHRASE)


def unlock_store(folder: Path, passphrase: str, *, now: Callable[[], datetime] = utc_now) -> Store:
    """Open a store and bring work that a crash left in drafts into the log.

    Drafts of a store that is elsewhere than it was wait for `settle_here`.
    """
    return _settled(Store.unlock(folder, passphrase, load_shipped, now=now))


def unlock_by_keyring(folder: Path) -> Store | None:
    """Open a store through the system's keyring; None where the passphrase is needed."""
    store = Store.unlock_by_keyring(folder, load_shipped)
    return None if store is None else _settled(store)


def opens_by_keyring(store: Store) -> bool | None:
    """Tell whether the system's keyring opens the store; None where there is no keyring."""
    return store.opens_by_keyring()


def open_by_keyring(store: Store, on: bool) -> None:
    """Let the system's keyring open the store from now on, or no longer."""
    store.open_by_keyring(on)


def open_for_check(folder: Path, passphrase: str) -> Store:
    """Open a store as it is: drafts stay drafts."""
    return Store.unlock(folder, passphrase, load_shipped)


def recover_store(
    folder: Path, code: str, new_passphrase: str, *, now: Callable[[], datetime] = utc_now
) -> Store:
    """Open a store with the recovery code and a new passphrase."""
    check_passphrase(new_passphrase)
    return _settled(Store.recover(folder, code, new_passphrase, load_shipped, now=now))


def change_passphrase(store: Store, current: str, new: str) -> None:
    """Replace the passphrase; raise `wrong-passphrase` or `passphrase-too-short`."""
    check_passphrase(new)
    store.change_passphrase(current, new)


def replace_recovery_code(store: Store, passphrase: str) -> str:
    """Make a new recovery code and return it; raise `wrong-passphrase`."""
    return store.new_recovery_code(passphrase)


def check_store(store: Store) -> list[str]:
    """Return one line per problem of the store; none when it is sound."""
    return store.check(load_shipped())


def read_profile(store: Store) -> Profile:
    """Return who works on this laptop."""
    with store.reading() as records:
        profile = records.setting("profile")
        if profile is None:  # the creation was cut between the store and its first profile
            return Profile(b"", "", "expert")
        person = records.get(Person, profile["person"])
        name = person.full_name if person else ""
        return Profile(profile["person"], name, profile["role"])


def _settled(store: Store) -> Store:
    from mieux_desktop.operations.drafts import settle_drafts

    try:
        if not is_elsewhere(store):
            note_whereabouts(store)
            settle_drafts(store)
    except BaseException:
        store.close()
        raise
    return store
