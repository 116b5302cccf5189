"""Laptops of one team, made by name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.storage.laptops import Laptop

Make = Callable[[str], Laptop]


@pytest.fixture
def make(tmp_path: Path, passphrase: str) -> Iterator[Make]:
    """Make or reopen a laptop of one team by name."""
    known: set[bytes] = set()
    made: list[Laptop] = []

    def opened(name: str) -> Laptop:
        made.append(Laptop(tmp_path / name, passphrase, known))
        return made[-1]

    yield opened
    for laptop in made:
        laptop.store.close()
