"""Prints the entries of requirements.lock that a package and its dependencies need here."""

import re
import sys
from importlib.metadata import requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name


def add_needed(package: str, extra: str, needed: set[tuple[str, str]]) -> None:
    """Add a package that is installed here and all that it depends on, with their extras."""
    if (package, extra) in needed:
        return
    needed.add((package, extra))
    for requirement in map(Requirement, requires(package) or []):
        if requirement.marker is None or requirement.marker.evaluate({"extra": extra}):
            for wanted in ("", *requirement.extras):
                add_needed(canonicalize_name(requirement.name), wanted, needed)


def main(packages: list[str]) -> None:
    """Print the entries with their hashes; a package that is not in the lock is the root."""
    needed: set[tuple[str, str]] = set()
    for package in packages:
        add_needed(package, "", needed)
    names = {name for name, _ in needed}
    lock = Path("requirements.lock").read_text("utf-8")
    for entry in re.findall(r"^\S+==.*(?:\n +.*)*", lock, re.MULTILINE):
        if canonicalize_name(entry.partition("==")[0].partition("[")[0]) in names:
            print(entry)


if __name__ == "__main__":
    main(sys.argv[1:])
