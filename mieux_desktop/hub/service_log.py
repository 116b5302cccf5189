"""What the service writes for its operator: one line of JSON per request, about nobody."""

import json
import logging
from datetime import UTC, datetime

_logger = logging.getLogger("mieux_desktop.hub")


def write_line(path: str, status: int, seconds: float, size_bytes: int, problem: str) -> None:
    """Write what became of a request; neither who asked nor what about."""
    line: dict[str, object] = {
        "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        "path": path,
        "status": status,
        "ms": round(seconds * 1000, 1),
        "bytes": size_bytes,
    }
    if problem:
        line["problem"] = problem
    _logger.info(json.dumps(line))


def log_to_stderr() -> None:
    """Let the lines go to standard error, bare."""
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    _logger.propagate = False
