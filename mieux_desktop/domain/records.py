"""All synced record types: tables, changes and checks are made from this list."""

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Attendance, Participant
from mieux_desktop.domain.evaluations import (
    Achievement,
    Evaluation,
    FollowUp,
    Recommendation,
    Score,
)
from mieux_desktop.domain.evidence import (
    Certificate,
    CertificateTemplate,
    Consent,
    ListExport,
    PrivacyNotice,
    Signature,
)
from mieux_desktop.domain.feedback import (
    AnswerTheme,
    Collection,
    Questionnaire,
    Response,
    Theme,
)
from mieux_desktop.domain.merging import Alias, Erasure
from mieux_desktop.domain.mission_reports import ReportSection
from mieux_desktop.domain.missions import Deployment, Mission
from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.people import Institution, Person
from mieux_desktop.domain.record import Record, Shape, shape_of
from mieux_desktop.domain.report_versions import (
    ReportComment,
    ReportDecision,
    ReportReopening,
    ReportVersion,
)

RECORD_TYPES: tuple[type[Record], ...] = (
    Action, Activity, Session, Mission, Note, Attachment, Person, Institution, Participant,
    Attendance, Collection, Response, Evaluation, Score, Recommendation, ReportSection,
    Questionnaire, Alias, Erasure, Deployment,
    ReportVersion, ReportDecision, ReportReopening, ReportComment,
    Signature, ListExport, CertificateTemplate, Certificate, PrivacyNotice, Consent,
    Theme, AnswerTheme, Achievement, FollowUp,
)  # fmt: skip

SHAPES: dict[str, Shape] = {shape_of(t).entity: shape_of(t) for t in RECORD_TYPES}
