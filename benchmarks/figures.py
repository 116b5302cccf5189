"""One measured figure with its peer and budget, and how all of them are shown and kept."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True)
class Figure:
    """A measurement. `peer` is what was measured beside it; `ok` is None without a budget."""

    name: str
    value: float
    unit: str
    peer: str = ""
    budget: str = ""
    ok: bool | None = None


def at_most(
    name: str, value: float, unit: str, budget: float, peer: str = "", *, strictly: bool = True
) -> Figure:
    """Return a figure that must stay below its budget (or at it, if not `strictly`)."""
    sign = "<" if strictly else "<="
    ok = value < budget if strictly else value <= budget
    return Figure(name, round(value, 3), unit, peer, f"{sign} {budget:g}", ok)


def median_of(runs: int, measure: Callable[[], float]) -> float:
    """Return the median of so many measurements."""
    return median(measure() for _ in range(runs))


def percentile_95(values: Sequence[float]) -> float:
    """Return the value that 95 of 100 do not exceed."""
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def show(figures: Sequence[Figure]) -> None:
    """Print the table."""
    width = max(len(f.name) for f in figures)
    for f in figures:
        verdict = {True: "ok", False: "OVER", None: ""}[f.ok]
        print(f"{f.name:{width}}  {f.value:>10g} {f.unit:<6} {f.budget:<8} {verdict:<5} {f.peer}")


def keep(figures: Sequence[Figure], target: Path) -> None:
    """Write the figures as JSON."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps([asdict(f) for f in figures], indent=1) + "\n", "utf-8")
