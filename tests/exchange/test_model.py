"""A team exchanges files whatever happens to it: the same everywhere, nothing lost, forks told.

Held against: a cursor that moves without its data, numbers used again after a restore, forks and
clones merged unseen, one wrong clock that stops everybody, a failed file that leaves half of
itself, newer programs, the order of arrival, losers that nobody can see, conflicts that vanish,
deletions that come back or take too much, exchanges that stall, and repetition.
"""

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.exchange.machine import Exchange

# A failure prints its steps; with no random seed the same ones are walked again.
ALWAYS = settings(
    max_examples=16,
    stateful_step_count=25,
    derandomize=True,
    database=None,
    deadline=None,
    report_multiple_bugs=False,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
LONG = settings(
    ALWAYS,
    max_examples=500,
    stateful_step_count=60,
    derandomize=False,
    phases=[Phase.generate, Phase.shrink],
)


def test_whatever_happens_all_agree_and_nothing_is_lost() -> None:
    run_state_machine_as_test(Exchange, settings=ALWAYS)


@pytest.mark.soak
def test_whatever_happens_for_long_all_agree_and_nothing_is_lost() -> None:
    run_state_machine_as_test(Exchange, settings=LONG)
