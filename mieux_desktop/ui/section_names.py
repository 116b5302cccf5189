"""What the sections of documents are called in the window."""

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.mission_reports import SectionCode


def section_name(code: str) -> str:
    """Return what a section is called; of one that a newer program knows, its code."""
    translate = QCoreApplication.translate
    names: dict[str, str] = {
        SectionCode.IDENTITY: translate("ReportSections", "Cover and identity"),
        SectionCode.SUMMARY: translate("ReportSections", "Summary"),
        SectionCode.CONTEXT: translate("ReportSections", "Context and terms of reference"),
        SectionCode.PLANNED: translate("ReportSections", "Planned and carried out"),
        SectionCode.PROGRAMME: translate("ReportSections", "Programme day by day"),
        SectionCode.PEOPLE: translate("ReportSections", "People met"),
        SectionCode.OBSERVATIONS: translate("ReportSections", "Observations"),
        SectionCode.RESULTS: translate("ReportSections", "Results"),
        SectionCode.RISKS: translate("ReportSections", "Risks"),
        SectionCode.RECOMMENDATIONS: translate("ReportSections", "Recommendations"),
        SectionCode.LESSONS: translate("ReportSections", "Lessons"),
        SectionCode.SUSTAINABILITY: translate("ReportSections", "Sustainability and ownership"),
        SectionCode.VISIBILITY: translate("ReportSections", "Visibility"),
        SectionCode.NEXT_STEPS: translate("ReportSections", "Next steps"),
        SectionCode.ANNEXES: translate("ReportSections", "Annexes"),
        SectionCode.ACTIVITIES: translate("ReportSections", "Activities"),
        SectionCode.TEAM: translate("ReportSections", "Team"),
        SectionCode.PARTICIPANTS: translate("ReportSections", "Participants"),
        SectionCode.EXPECTED: translate("ReportSections", "Expected results"),
        SectionCode.SCORES: translate("ReportSections", "Scores"),
        SectionCode.FEEDBACK: translate("ReportSections", "Feedback"),
        SectionCode.PARTNER_FEEDBACK: translate("ReportSections", "Feedback of partners"),
        SectionCode.FOLLOW_UP: translate("ReportSections", "Follow-up"),
        SectionCode.DELIVERABLES: translate("ReportSections", "Deliverables"),
        SectionCode.DECISION: translate("ReportSections", "Decision"),
        SectionCode.CONCLUSIONS: translate("ReportSections", "Conclusions"),
        SectionCode.AGENDA: translate("ReportSections", "Agenda"),
        SectionCode.EVIDENCE: translate("ReportSections", "Evidence"),
        SectionCode.ATTENDANCE: translate("ReportSections", "Attendance"),
    }
    return names.get(code, code)
