"""Counts for the operator, as Prometheus reads them; about nobody."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from mieux_desktop.hub.database import Database
from mieux_desktop.hub.syncing import Answer
from mieux_desktop.hub.tables import (
    attachments,
    devices,
    log,
    parked,
    people,
    quarantine,
    uploads,
)


@dataclass(slots=True)
class Metrics:
    """What this worker has done since it started."""

    requests: Counter[tuple[str, int]] = field(default_factory=Counter)
    seconds: Counter[str] = field(default_factory=Counter)
    changes: Counter[str] = field(default_factory=Counter)
    attachment_bytes: Counter[str] = field(default_factory=Counter)  # received, sent

    def note_request(self, path: str, status: int, seconds: float) -> None:
        """Count one request."""
        self.requests[path, status] += 1
        self.seconds[path] += seconds  # type: ignore[assignment]  # a sum of seconds

    def note_sync(self, answer: Answer) -> None:
        """Count what became of changes."""
        taken = answer.taken
        self.changes.update(
            accepted=taken.accepted,
            duplicate=taken.duplicates,
            set_aside=taken.set_aside,
            forked=taken.forks,
            parked=taken.parked,
            skipped=taken.skipped,
            given=answer.given,
        )

    def text(self, state: Mapping[str, int]) -> str:
        """Return all counts with the state of the database."""
        lines = ["# TYPE mieux_hub_requests_total counter"]
        for (path, status), count in sorted(self.requests.items()):
            lines.append(f'mieux_hub_requests_total{{path="{path}",status="{status}"}} {count}')
        lines.append("# TYPE mieux_hub_seconds_total counter")
        for path, seconds in sorted(self.seconds.items()):
            lines.append(f'mieux_hub_seconds_total{{path="{path}"}} {seconds:.3f}')
        lines.append("# TYPE mieux_hub_changes_total counter")
        for kind, count in sorted(self.changes.items()):
            lines.append(f'mieux_hub_changes_total{{kind="{kind}"}} {count}')
        lines.append("# TYPE mieux_hub_attachment_bytes_total counter")
        for kind, count in sorted(self.attachment_bytes.items()):
            lines.append(f'mieux_hub_attachment_bytes_total{{kind="{kind}"}} {count}')
        for name, count in sorted(state.items()):
            lines += [f"# TYPE mieux_hub_{name} gauge", f"mieux_hub_{name} {count}"]
        return "\n".join(lines) + "\n"


def state_of(database: Database) -> dict[str, int]:
    """Return how much the database holds."""
    tables = {
        "log_changes": log, "set_aside_changes": quarantine, "parked_runs": parked,
        "people": people, "devices": devices, "unfinished_uploads": uploads,
    }  # fmt: skip
    contents = sa.select(sa.func.count(attachments.c.sha256.distinct()))
    with database.reading() as connection:
        counts = {
            name: connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()
            for name, table in tables.items()
        }
        return {**counts, "attachments": connection.execute(contents).scalar_one()}
