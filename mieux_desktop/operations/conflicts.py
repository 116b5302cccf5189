"""Open conflicts: the versions of a field side by side, and the choice between them."""

import dataclasses
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from mieux_desktop.domain.evaluations import Achievement, Evaluation, FollowUp, Score
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.mission_reports import DocumentKind, ReportSection, SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Record, Ref, shape_of
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.domain.report_versions import ReportComment
from mieux_desktop.operations.own_versions import drop_own_version
from mieux_desktop.operations.places import document_place
from mieux_desktop.operations.record_names import RecordNames
from mieux_desktop.operations.report_citations import Citations
from mieux_desktop.operations.report_content import numbering_in
from mieux_desktop.operations.report_text_citations import as_kept, as_shown, digits_of
from mieux_desktop.storage.repository import PastValue, Repository
from mieux_desktop.storage.store import Store

_DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class VersionShown:
    """One version that stands against others. `author_name` is empty while not received.

    `laptop_name` is None for this laptop, empty for one that is not known. The version in force
    `is_shown`. Codes of vocabularies and marks stay codes.
    """

    ref: Ref
    author_name: str
    laptop_name: str | None
    at: datetime
    text: str
    is_shown: bool
    is_deletion: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field with versions that contradict each other, in the order in which they count.

    `place` and `open_id` say where it is worked on; `shown` is what stands there now. In the
    field ``deleted`` versions are the deletion and the edits that it did not see. `tags` are the
    citations by which the texts of a report cite.
    """

    entity: str
    record_id: bytes
    field: str
    title: str
    action_id: bytes | None
    place: str
    open_id: bytes
    shown: str
    versions: tuple[VersionShown, ...]
    can_write: bool
    tags: Mapping[str, bytes] = dataclasses.field(default_factory=dict, compare=False)

    def as_kept(self, text: str) -> str:
        """Return a text as the store holds it; versions cite by the tags of their document."""
        return as_kept(text, self.tags)

    def as_shown(self, text: str) -> str:
        """Return a text of the store as the versions are shown."""
        found = {digits_of(id_): tag for tag, id_ in self.tags.items()}
        return as_shown(text, lambda digits: found.get(digits, ""), editing=True)

    @property
    def cell(self) -> tuple[str, bytes, str]:
        """Return entity, record id and field, which name the conflict."""
        return self.entity, self.record_id, self.field


def count_conflicts(store: Store) -> int:
    """Count the open conflicts."""
    with store.reading() as records:
        return records.pending_counts().conflicts


def list_conflicts(store: Store, limit: int = 50, offset: int = 0) -> list[Conflict]:
    """Return open conflicts with their versions."""
    with store.reading() as records:
        reader = _Reader(records, store.device)
        found = records.open_conflicts(limit=limit, offset=offset)
        return [reader.conflict(c.entity, c.record_id, c.field) for c in found]


def conflict_of(store: Store, entity: str, record_id: bytes, field: str) -> Conflict | None:
    """Return one open conflict, None once it is decided."""
    with store.reading() as records:
        if field not in records.conflicts_of(record_id):
            return None
        return _Reader(records, store.device).conflict(entity, record_id, field)


def conflicts_of(store: Store, record_id: bytes) -> frozenset[str]:
    """Return the fields of a record that have an open conflict."""
    with store.reading() as records:
        return records.conflicts_of(record_id)


def keep_version(store: Store, conflict: Conflict, ref: Ref) -> None:
    """Let one version count, in place of all that are shown; the others stay in history.

    As every decision, it raises `conflict-changed` when others have come or gone meanwhile.
    """
    with store.unit_of_work() as work:
        record = _as_shown(work, conflict)
        versions = work.head_values(record, conflict.field)
        chosen = [v.value for v in versions if v.ref == ref and not v.erased]
        if not chosen:
            raise Problem("conflict-changed")
        work.save(*_decided(record, conflict.field, versions, chosen[0]))
        drop_own_version(work, conflict.cell)


def write_version(store: Store, conflict: Conflict, text: str) -> None:
    """Let a third text count, in place of all versions; it cites as these are shown."""
    with store.unit_of_work() as work:
        record = _as_shown(work, conflict)
        versions = work.head_values(record, conflict.field)
        work.save(*_decided(record, conflict.field, versions, conflict.as_kept(text)))
        drop_own_version(work, conflict.cell)


def keep_record(store: Store, conflict: Conflict) -> None:
    """Decide against a deletion. Not undone: the record can be deleted again."""
    with store.unit_of_work("lasting") as work:
        record = _as_shown(work, conflict)
        work.save(replace(record, deleted=True), replace(record, deleted=False))


def delete_record(store: Store, conflict: Conflict) -> None:
    """Delete a record that was edited while it was deleted elsewhere; undo brings it back."""
    with store.unit_of_work() as work:
        record = _as_shown(work, conflict)
        work.save(record, replace(record, deleted=True))


def _as_shown(records: Repository, conflict: Conflict) -> Record:
    """Return the record of a conflict if its versions are still those that the user saw."""
    record: Record = records.require(SHAPES[conflict.entity].type, conflict.record_id)
    now = _Reader(records, b"").versions(record, conflict.field)
    if {v.ref for v in now} != {v.ref for v in conflict.versions}:
        raise Problem("conflict-changed")
    return record


def _decided(
    record: Record, field: str, versions: Iterable[PastValue], value: Any
) -> tuple[Record, Record]:
    """Return the record as seen and as decided; they differ, so that an edit names all heads."""
    other = next((v.value for v in versions if not v.erased and v.value != value), None)
    seen: dict[str, Any] = {field: other}
    decided: dict[str, Any] = {field: value}
    return replace(record, **seen), replace(record, **decided)


class _Reader:
    """Reads conflicts in words, looking names up once."""

    def __init__(self, records: Repository, own: bytes) -> None:
        self._records = records
        self._laptops: dict[bytes | None, str | None] = {
            peer.device: peer.laptop_name for peer in records.peers()
        }
        self._laptops[own] = None
        self._names = RecordNames(records)
        self._numbered: dict[tuple[DocumentKind, bytes, str], Citations | None] = {}

    def conflict(self, entity: str, record_id: bytes, field: str) -> Conflict:
        shape = SHAPES[entity]
        record: Record = self._records.require(shape.type, record_id)
        place, open_id = self._place(record)
        scope = record.scope
        found = Conflict(
            entity=entity,
            record_id=record_id,
            field=field,
            title=self._names.title(record),
            action_id=scope if shape.type.scoped_by == "action_id" or entity == "action" else None,
            place=place,
            open_id=open_id,
            shown="" if field == _DELETED else self._names.text(getattr(record, field)),
            versions=self.versions(record, field),
            can_write=shape.by_name[field].plain_type is str and shape.by_name[field].long,
        )
        numbers = self._numbering(record)
        if numbers is None:
            return found
        versions = tuple(
            replace(v, text=numbers.in_text(v.text, editing=True)) for v in found.versions
        )
        shown = numbers.in_text(found.shown, editing=True)
        return replace(found, shown=shown, versions=versions, tags=numbers.tags())

    def _numbering(self, record: Record) -> Citations | None:
        """Return the numbers of what the document of a text cites."""
        if not isinstance(record, ReportSection):
            return None
        key = record.document, _subject_of(record), record.language
        if key not in self._numbered:
            try:
                self._numbered[key] = numbering_in(self._records, *key)
            except Problem:  # what the document is about is not received
                self._numbered[key] = None
        return self._numbered[key]

    def versions(self, record: Record, field: str) -> tuple[VersionShown, ...]:
        if field == _DELETED:
            return self._deletion(record)
        shown = getattr(record, field)
        return tuple(
            self._version(past, self._names.text(past.value), past.value == shown)
            for past in self._records.head_values(record, field)
            if not past.erased
        )

    def _deletion(self, record: Record) -> tuple[VersionShown, ...]:
        """Return the deletions, then the newest edit of each field that they did not see."""
        kind = type(record)
        deletions = [p for p in self._records.head_values(record, _DELETED) if p.value]
        shown = [replace(self._version(p, "", False), is_deletion=True) for p in deletions]
        seen = self._seen_by(record, {p.ref for p in deletions})
        for shape in shape_of(kind).fields:
            if shape.name == _DELETED or set(record.heads.get(shape.name, ())) <= seen:
                continue
            for past in self._records.head_values(record, shape.name):
                if past.ref not in seen and not past.erased:
                    shown.append(self._version(past, self._names.text(past.value), True))
        return tuple(shown)

    def _seen_by(self, record: Record, deletions: set[Ref]) -> set[Ref]:
        versions = self._records.versions(record.id, _DELETED, deletions)
        return {ref for version in versions for ref in (version.ref, *version.parents)}

    def _version(self, past: PastValue, text: str, is_shown: bool) -> VersionShown:
        laptop = self._laptops.get(self._records.device_of(past.ref), "")
        author = self._names.name(past.author)
        return VersionShown(past.ref, author, laptop, past.at, text, is_shown)

    def _place(self, record: Record) -> tuple[str, bytes]:
        """Return where the record is worked on, as the window names its places."""
        entity = shape_of(type(record)).entity
        if isinstance(record, Score):
            evaluation = self._records.get(Evaluation, record.evaluation_id)
            return "evaluation", evaluation.activity_id if evaluation else b""
        if isinstance(record, ReportSection | ReportComment):
            return _document_place(record)
        if isinstance(record, Achievement | FollowUp):
            return _entry_place(record)
        if isinstance(record, Collection) and not record.activity_id:
            return "action-feedback", record.action_id
        field = _PLACES.get(entity)
        return (field[0], getattr(record, field[1])) if field else ("", b"")


_PLACES = {
    "note": ("note", "id"), "attachment": ("note", "note_id"), "person": ("person", "id"),
    "mission": ("mission", "id"), "action": ("action", "id"), "activity": ("action", "action_id"),
    "session": ("attendance", "id"), "attendance": ("attendance", "session_id"),
    "collection": ("feedback", "activity_id"), "evaluation": ("evaluation", "activity_id"),
    "recommendation": ("report/recommendations", "mission_id"),
    "consent": ("person", "person_id"),
    "signature": ("attendance", "activity_id"), "certificate": ("attendance", "activity_id"),
    "certificate_template": ("attendance", "activity_id"),
    "list_export": ("attendance", "activity_id"), "privacy_notice": ("action", "action_id"),
    "participant": ("attendance", "activity_id"), "theme": ("action", "action_id"),
    "deployment": ("action", "action_id"),
}  # fmt: skip


def _entry_place(record: Achievement | FollowUp) -> tuple[str, bytes]:
    """Return the section in which a result or a follow-up is written."""
    if isinstance(record, FollowUp):
        if record.mission_id:
            return f"report/{SectionCode.FOLLOW_UP}", record.mission_id
        kind, section = DocumentKind.FOLLOW_UP, SectionCode.FOLLOW_UP
        return document_place(kind, record.action_id, section)
    if record.activity_id:
        kind, section = DocumentKind.ACTIVITY_EVALUATION, SectionCode.EXPECTED
        return document_place(kind, record.activity_id, section)
    return document_place(DocumentKind.ACTION_REPORT, record.action_id, SectionCode.EXPECTED)


def _document_place(record: ReportSection | ReportComment) -> tuple[str, bytes]:
    return document_place(record.document, _subject_of(record), SectionCode(record.section))


def _subject_of(record: ReportSection | ReportComment) -> bytes:
    if isinstance(record, ReportSection) and record.mission_id:
        return record.mission_id
    return record.subject_id
