"""Fixtures for journeys: processes that are killed."""

import subprocess
import sys
from collections.abc import Iterator

import pytest


@pytest.fixture
def nursery_module() -> str:
    """The module whose victims the test kills; files that need another override this."""
    return "tests.e2e.victim"


@pytest.fixture
def nursery(nursery_module: str) -> Iterator[subprocess.Popen[str]]:
    """The process that forks victims, ready with everything imported."""
    process = subprocess.Popen(
        [sys.executable, "-m", nursery_module],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    yield process
    process.stdin.close()  # type: ignore[union-attr]
    process.stdout.close()  # type: ignore[union-attr]
    assert process.wait() == 0
