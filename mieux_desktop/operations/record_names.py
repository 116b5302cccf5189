"""Records in words: the title by which one is known, and its values as text."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import Evaluation, FollowUp, Recommendation
from mieux_desktop.domain.evidence import Consent, Signature
from mieux_desktop.domain.feedback import AnswerTheme, Theme
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, title_in
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Record
from mieux_desktop.domain.report_versions import (
    ReportComment,
    ReportDecision,
    ReportReopening,
    ReportVersion,
)
from mieux_desktop.storage.repository import Repository

_NAMED_BY = (
    "title_en", "name_en", "name", "title", "code", "reference", "section", "criterion",
    "category", "caption", "text", "overall", "language",
)  # fmt: skip
_NAMED = (
    Person, Institution, Note, Activity, Session, Mission, Action, Participant, Recommendation,
    Theme, ReportVersion,
)  # fmt: skip


class RecordNames:
    """Looks names up once each; `beside` are records that are not in the store, by id."""

    def __init__(self, records: Repository, beside: Mapping[bytes, Record] | None = None) -> None:
        self._records = records
        self._beside = beside or {}
        self._names: dict[bytes, str] = {}

    def text(self, value: Any) -> str:
        """Return a value as text: names for ids, codes as they are."""
        if value is None:
            return ""
        if isinstance(value, datetime):
            return value.astimezone().isoformat(" ", "minutes")
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, bytes):
            return self.name(value)
        if isinstance(value, tuple | list):
            return ", ".join(self.text(item) for item in value)
        if isinstance(value, Mapping):
            return "\n".join(f"{key}: {self.text(item)}" for key, item in value.items())
        return str(value)

    def name(self, id_: bytes) -> str:
        """Return the name of whatever has this id; empty when it is not received."""
        if id_ not in self._names:
            self._names[id_] = ""  # what others wrote may name itself
            record = self._find(id_) if id_ else None
            self._names[id_] = self.title(record) if record else ""
        return self._names[id_]

    def title(self, record: Record) -> str:
        """Return what a record is known by, which may be empty."""
        if isinstance(record, Person):
            return record.full_name
        if isinstance(record, Note):
            return record.title
        if isinstance(record, Mission):
            return record.place
        if isinstance(record, Participant):
            return self.name(record.person_id)
        if isinstance(record, Attendance):
            participant = self._beside.get(record.participant_id) or self._records.get(
                Participant, record.participant_id
            )
            person = participant.person_id if isinstance(participant, Participant) else b""
            return ", ".join(filter(None, (self.name(person), self.name(record.session_id))))
        if isinstance(record, Signature):
            return record.name or self.name(record.participant_id or b"")
        if isinstance(record, Consent):
            return self.name(record.person_id)
        if isinstance(record, Evaluation):
            return self.name(record.activity_id)
        if isinstance(record, FollowUp):
            return self.name(record.recommendation_id)
        if isinstance(record, AnswerTheme):
            return self.name(record.theme_id)
        if isinstance(record, ReportDecision | ReportReopening):
            return self.name(record.version_id)
        if isinstance(record, ReportVersion):
            return record.document
        if isinstance(record, ReportComment):
            return title_in(record.text)
        named = (getattr(record, name, "") for name in _NAMED_BY)
        return title_in(next((str(name) for name in named if name), ""))

    def _find(self, id_: bytes) -> Record | None:
        if id_ in self._beside:
            return self._beside[id_]
        found = (self._records.get(kind, id_) for kind in _NAMED)
        return next((record for record in found if record is not None), None)
