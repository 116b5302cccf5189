"""Export of actions as a table that any spreadsheet opens."""

import csv
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.actions import ActionRow
from mieux_desktop.operations.catalogue import load_vocabularies

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def export_actions(
    path: Path, header: Sequence[str], rows: Iterable[ActionRow], language: str
) -> None:
    """Write name, countries, region, domains, institution, start, activities and status as CSV.

    `header` names these eight columns. The file appears whole or not at all; raises
    `file-not-written`.
    """
    label = load_vocabularies().label
    part = path.with_name(f"{path.name}.part")
    try:
        # With a byte order mark spreadsheets read the accents right.
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(header)
            for row in rows:
                cells = (
                    row.name,
                    ", ".join(row.country_names),
                    label("regions", row.region, language) if row.region else "",
                    ", ".join(label("domains", code, language) for code in row.domains),
                    row.authority,
                    row.starts_in,
                    str(row.activities),
                    label("action_status", row.status, language),
                )
                table.writerow([_inert(cell) for cell in cells])
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Problem("file-not-written", name=path.name) from error


def _inert(cell: str) -> str:
    """Keep a spreadsheet from running a text as a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
