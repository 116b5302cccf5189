"""What the list before leaving says about the report's life and about few answers."""

from dataclasses import replace

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.mission_reports import (
    WRITTEN_SECTIONS,
    DocumentKind,
    ReportSection,
    SectionCode,
    section_id,
)
from mieux_desktop.domain.report_versions import ReportState, Verdict
from mieux_desktop.operations.close_out import CheckKind
from mieux_desktop.operations.report_life import decide, new_comment, save_comment, submit_report
from mieux_desktop.operations.reports import list_reports
from mieux_desktop.operations.stores import Store
from tests.planned import TUESDAY, WEDNESDAY_10_42, Planned, make_planned

KIND = DocumentKind.MISSION_REPORT


@pytest.fixture
def planned(store: Store, ghana: tuple[Action, Activity]) -> Planned:
    """A mission whose report has all the parts that only people can write."""
    made = make_planned(store, ghana)
    made.save(
        *(
            ReportSection(
                id=section_id(made.mission.id, code, "fr"), action_id=made.action.id,
                mission_id=made.mission.id, section=code, language="fr", text="Trois jours.",
            )
            for code in WRITTEN_SECTIONS
        )
    )  # fmt: skip
    with store.unit_of_work() as work:
        work.put_setting("profile", {**work.setting("profile"), "role": "officer"})
    return made


def test_a_written_report_is_to_be_submitted_and_a_returned_one_to_be_continued(
    planned: Planned,
) -> None:
    (submit,) = planned.checks()[CheckKind.SUBMIT]
    assert (submit.place, submit.target) == ("report", planned.mission.id)
    version = submit_report(planned.store, KIND, planned.mission.id, "fr")
    checks = planned.checks()
    assert not checks[CheckKind.SUBMIT] and not checks[CheckKind.RETURNED]
    blank = new_comment(
        planned.store, KIND, planned.mission.id, SectionCode.SUMMARY, "fr", "Trois jours."
    )
    save_comment(planned.store, blank, "Lesquels ?")
    decide(planned.store, version.id, Verdict.RETURNED)
    checks = planned.checks()
    (returned,) = checks[CheckKind.RETURNED]
    assert returned.total == 1
    assert not checks[CheckKind.SUBMIT]


def test_the_list_of_reports_tells_the_state_of_each(planned: Planned) -> None:
    (row,) = list_reports(planned.store, "en", WEDNESDAY_10_42.date())
    assert (row.state, row.number) == (ReportState.DRAFT, 1)
    submit_report(planned.store, KIND, planned.mission.id, "fr")
    (row,) = list_reports(planned.store, "en", WEDNESDAY_10_42.date())
    assert (row.state, row.number) == (ReportState.SUBMITTED, 1)


def test_answers_of_fewer_than_half_of_those_asked_are_told(planned: Planned) -> None:
    closed = Collection(
        id=new_id(), action_id=planned.action.id, activity_id=planned.activity.id,
        questionnaire="participant-feedback", version=1, opened_on=TUESDAY, closed_on=TUESDAY,
        invited=4,
    )  # fmt: skip
    answer = Response(
        id=unordered_id(), action_id=planned.action.id, collection_id=closed.id, answers={}
    )
    planned.save(closed, answer)
    (few,) = planned.checks()[CheckKind.FEEDBACK_FEW]
    assert (few.missing, few.total) == (3, 4)
    planned.save(replace(answer, id=unordered_id()))
    assert not planned.checks()[CheckKind.FEEDBACK_FEW]
