"""How often somebody may ask."""

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.rates import Rates


def test_a_bucket_fills_again() -> None:
    now = [0.0]
    rates = Rates(2, lambda: now[0])
    rates.count(b"a")
    rates.count(b"a")
    with pytest.raises(Problem, match="too-many-requests"):
        rates.check(b"a")
    now[0] = 31
    rates.count(b"a")
    rates.count(b"b")
