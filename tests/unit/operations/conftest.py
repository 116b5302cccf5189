"""Experts whose laptops are paired, and a stick between them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.unit.operations.team import Expert, pair, seal_codes_cheaply

Make = Callable[[str], Expert]


@pytest.fixture
def make(tmp_path: Path, passphrase: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Make experts by name; pairing takes no time."""
    seal_codes_cheaply(monkeypatch)
    made: list[Expert] = []

    def expert(name: str) -> Expert:
        made.append(Expert(tmp_path / name.lower(), f"{name} Tester", passphrase))
        return made[-1]

    yield expert
    for one in made:
        one.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that all laptops reach."""
    return tmp_path / "stick"


@pytest.fixture
def two(make: Make, stick: Path) -> tuple[Expert, Expert]:
    """Two experts whose laptops are paired."""
    one, other = make("Ines"), make("Markus")
    pair(one, other, stick)
    return one, other
