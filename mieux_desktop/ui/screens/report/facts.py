"""Facts of a section as its editor shows them: a label, a value, and the place they come from."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.reports.content import Document
from mieux_desktop.reports.facts import Day
from mieux_desktop.ui import dates
from mieux_desktop.ui.widgets.note_kinds import kinds_word

_MOST = 40  # lines; the pages beside show all


@dataclass(frozen=True, slots=True)
class Fact:
    """One line; `place` is the tab where it is edited, if there is one."""

    label: str
    value: str = ""
    place: str = ""


def facts_of(report: Document, code: SectionCode) -> list[Fact] | None:
    """Return what the records say about a section; empty values are left out.

    None for sections that only the pages tell.
    """
    if code not in _FACTS:
        return None
    made = _FACTS[code](report)
    return [fact for fact in made if fact.label and fact.value][:_MOST]


def _identity(report: Document) -> list[Fact]:
    about = report.identity
    days = ""
    if about.starts_on:
        days = dates.span(about.starts_on, about.ends_on or about.starts_on, year=True)
    translate = QCoreApplication.translate
    return [
        Fact(translate("ReportFacts", "Action"), about.action_name),
        Fact(translate("ReportFacts", "Activity"), about.title, "agenda"),
        Fact(translate("ReportFacts", "Place and days"), dates.listed((about.place, days))),
        Fact(translate("ReportFacts", "Requesting authority"), ", ".join(about.authorities)),
        Fact(translate("ReportFacts", "Experts"), ", ".join(e.name for e in about.experts)),
        Fact(translate("ReportFacts", "Officer"), about.officer),
        Fact(translate("ReportFacts", "Reference"), about.reference),
    ]


def _summary(report: Document) -> list[Fact]:
    translate, figures = QCoreApplication.translate, report.figures
    answered = _of(figures.answered, figures.asked)
    advice = len(report.recommendations) or None
    return [
        Fact(
            translate("ReportFacts", "Attended"),
            _of(figures.attended, figures.invited),
            "attendance",
        ),
        Fact(
            translate("ReportFacts", "Women and men"),
            _pair(figures.women, figures.men),
            "attendance",
        ),
        Fact(translate("ReportFacts", "Person-days"), _number(figures.person_days), "attendance"),
        Fact(translate("ReportFacts", "Answered the feedback"), answered, "feedback"),
        Fact(translate("ReportFacts", "Recommendations"), _number(advice)),
    ]


def _context(report: Document) -> list[Fact]:
    translate, about = QCoreApplication.translate, report.identity
    return [
        Fact(translate("ReportFacts", "Requesting authority"), ", ".join(about.authorities)),
        Fact(translate("ReportFacts", "Period of the action"), about.action_period),
        Fact(translate("ReportFacts", "Domain"), dates.listed(about.domains)),
    ]


def _planned(report: Document) -> list[Fact]:
    translate = QCoreApplication.translate
    labels = {
        "sessions": translate("ReportFacts", "Sessions"),
        "participants": translate("ReportFacts", "Participants"),
        "person-days": translate("ReportFacts", "Person-days"),
        "outputs": translate("ReportFacts", "Outputs"),
    }
    return [
        Fact(labels[row.key], row.carried_out or row.planned, "agenda") for row in report.planned
    ]


def _programme(report: Document) -> list[Fact]:
    return [Fact(dates.day(day.on), _day(day), "agenda") for day in report.days]


def _day(day: Day) -> str:
    translate = QCoreApplication.translate
    notes = len(day.notes) + sum(len(session.notes) for session in day.sessions)
    parts = []
    if day.sessions:
        parts.append(translate("ReportFacts", "%n session(s)", "", len(day.sessions)))
    if day.present is not None:
        parts.append(translate("ReportFacts", "%n present", "", day.present))
    if notes:
        parts.append(translate("ReportFacts", "%n note(s)", "", notes))
    return " · ".join(parts)


def _people(report: Document) -> list[Fact]:
    translate = QCoreApplication.translate
    groups = [
        Fact(group.label, _number(group.women + group.men + group.other), "attendance")
        for group in report.institution_groups
    ]
    met = translate("ReportFacts", "Named in notes")
    return [Fact(met, _number(len(report.people_met)), "notes"), *groups]


def _observations(report: Document) -> list[Fact]:
    kinds = Counter(item.kind for item in report.evidence if item.kind is not None)
    return [Fact(kinds_word(kind), _number(count), "notes") for kind, count in kinds.items()]


def _results(report: Document) -> list[Fact]:
    translate, results = QCoreApplication.translate, report.results
    facts = []
    if results is not None:
        answers = translate("ReportFacts", "Answers")
        facts.append(Fact(answers, _of(results.answered, results.asked), "feedback"))
        facts += [
            Fact(statement.text, dates.number(statement.mean, 1), "feedback")
            for statement in results.statements
            if statement.mean is not None
        ]
    not_scored = translate("ReportFacts", "not scored")
    facts += [
        Fact(
            score.criterion,
            not_scored if score.score is None else f"{score.score} / 5",
            "evaluation",
        )
        for score in report.scores
    ]
    return facts


def _risks(report: Document) -> list[Fact]:
    return [Fact(risk.text, " ".join(risk.tags), "notes") for risk in report.risks]


def _lessons(report: Document) -> list[Fact]:
    return [Fact(lesson.title, " ".join(lesson.tags), "notes") for lesson in report.lessons]


def _next_steps(report: Document) -> list[Fact]:
    return [
        Fact(step.text, step.owner or " ".join(step.tags), "notes") for step in report.next_steps
    ]


def _annexes(report: Document) -> list[Fact]:
    translate = QCoreApplication.translate
    held = translate("ReportFacts", "%n session(s)", "", len(report.sessions))
    came = translate("ReportFacts", "%n participant(s)", "", len(report.attendees))
    return [
        Fact(translate("ReportFacts", "A. Agenda as carried out"), held, "agenda"),
        Fact(translate("ReportFacts", "B. Evidence cited"), _number(len(report.evidence)), "notes"),
        Fact(translate("ReportFacts", "C. Attendance"), came, "attendance"),
    ]


def _nothing(_report: Document) -> list[Fact]:
    return []


def _number(value: int | None) -> str:
    return "" if value is None else dates.number(value)


def _pair(first: int | None, second: int | None) -> str:
    known = first is not None and second is not None and first + second  # of some people
    return f"{_number(first)} · {_number(second)}" if known else ""


def _of(part: int | None, whole: int | None) -> str:
    """Return “28 of 30”, or the part alone."""
    if part is None or whole is None:
        return _number(part)
    sentence = QCoreApplication.translate("ReportFacts", "{part} of {whole}")
    return sentence.format(part=_number(part), whole=_number(whole))


_FACTS: dict[SectionCode, Callable[[Document], list[Fact]]] = {
    SectionCode.IDENTITY: _identity,
    SectionCode.SUMMARY: _summary,
    SectionCode.CONTEXT: _context,
    SectionCode.PLANNED: _planned,
    SectionCode.PROGRAMME: _programme,
    SectionCode.PEOPLE: _people,
    SectionCode.OBSERVATIONS: _observations,
    SectionCode.RESULTS: _results,
    SectionCode.RISKS: _risks,
    SectionCode.RECOMMENDATIONS: _nothing,  # its pane asks for what the report does not say
    SectionCode.LESSONS: _lessons,
    SectionCode.SUSTAINABILITY: _nothing,
    SectionCode.VISIBILITY: _nothing,
    SectionCode.NEXT_STEPS: _next_steps,
    SectionCode.ANNEXES: _annexes,
}
