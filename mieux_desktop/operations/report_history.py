"""The lives of reports, read from their versions and what was decided on them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import fields

from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.domain.report_versions import (
    SUBMITTED_KINDS,
    Life,
    ReportDecision,
    ReportReopening,
    ReportVersion,
    life_of,
)
from mieux_desktop.storage.repository import Repository

_SPARED = ("content", "heads")  # what a version said is read only where it is shown
_READ = tuple(field.name for field in fields(ReportVersion) if field.name not in _SPARED)


def read_life(records: Repository, kind: DocumentKind, subject_id: bytes) -> Life:
    """Return the life of a report, its versions without their content.

    A working paper is always a draft.
    """
    return read_lives(records, kind, (subject_id,)).get(subject_id, Life())


def read_lives(
    records: Repository, kind: DocumentKind, subject_ids: Collection[bytes]
) -> dict[bytes, Life]:
    """Return the lives of those reports that have a version, by subject."""
    if kind not in SUBMITTED_KINDS:
        return {}
    rows = records.values(ReportVersion, _READ, document=kind, subject_id=list(subject_ids))
    versions: dict[bytes, list[ReportVersion]] = defaultdict(list)
    for row in rows:
        version = ReportVersion(**dict(zip(_READ, row, strict=True)))
        versions[version.subject_id].append(version)
    if not versions:
        return {}
    ids = [version.id for found in versions.values() for version in found]
    decisions = records.find(ReportDecision, version_id=ids)
    reopenings = records.find(ReportReopening, version_id=ids)
    lives = {}
    for subject_id, found in versions.items():
        own = {version.id for version in found}
        lives[subject_id] = life_of(
            found,
            [decision for decision in decisions if decision.version_id in own],
            [reopening for reopening in reopenings if reopening.version_id in own],
        )
    return lives


def content_of(records: Repository, version: ReportVersion) -> bytes:
    """Return what a version said, frozen; nothing if that was erased."""
    return records.require(ReportVersion, version.id).content
