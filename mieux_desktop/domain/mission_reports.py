"""The expert mission report: sections of text beside facts taken from the records."""

from dataclasses import dataclass
from enum import StrEnum

from mieux_desktop.domain.ids import pair_id
from mieux_desktop.domain.record import Record, long_text


class SectionCode(StrEnum):
    """The sections in the order of the document."""

    IDENTITY = "identity"
    SUMMARY = "summary"
    CONTEXT = "context"
    PROGRAMME = "programme"
    PEOPLE = "people"
    OBSERVATIONS = "observations"
    RESULTS = "results"
    FEEDBACK = "feedback"
    RISKS = "risks"
    RECOMMENDATIONS = "recommendations"
    LESSONS = "lessons"
    NEXT_STEPS = "next-steps"
    ANNEXES = "annexes"


# Sections that the records alone cannot fill: a report is not complete without their text.
WRITTEN_SECTIONS = (
    SectionCode.SUMMARY,
    SectionCode.CONTEXT,
    SectionCode.NEXT_STEPS,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSection(Record):
    """The text that people wrote in one section, per language; make the id with `section_id`."""

    action_id: bytes
    mission_id: bytes
    section: SectionCode
    language: str
    text: str = long_text()


def section_id(mission_id: bytes, section: str, language: str) -> bytes:
    """Return the identity of a section's text in a language."""
    return pair_id("report_section", mission_id, section, language)
