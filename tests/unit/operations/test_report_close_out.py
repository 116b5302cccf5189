"""What the list before leaving says about the report's life and about few answers."""

from dataclasses import replace

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark, Participant
from mieux_desktop.domain.evaluations import (
    Achievement,
    FollowUp,
    Recommendation,
    achievement_id,
)
from mieux_desktop.domain.evidence import Signature
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.mission_reports import (
    WRITTEN_SECTIONS,
    DocumentKind,
    ReportSection,
    SectionCode,
    new_section,
    section_id,
)
from mieux_desktop.domain.report_versions import ReportState, Verdict
from mieux_desktop.operations.close_out import CheckKind
from mieux_desktop.operations.conflicts import _document_place, _entry_place
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


def test_each_day_asks_for_the_signatures_of_whoever_was_there(planned: Planned) -> None:
    opening = planned.sessions[0]
    planned.mark(opening, Mark.PRESENT, *planned.people)
    (day,) = planned.checks()[CheckKind.SIGNATURES]
    assert (day.missing, day.total) == (len(planned.people), len(planned.people))
    assert (day.place, day.target) == ("attendance", opening.id)
    with planned.store.reading() as records:
        participants = records.find(Participant, activity_id=planned.activity.id)
    for participant in participants:
        planned.save(
            Signature(
                id=new_id(), action_id=planned.action.id, activity_id=planned.activity.id,
                on=opening.on, participant_id=participant.id, signed_at=WEDNESDAY_10_42,
                strokes="1,1 2,2",
            )
        )  # fmt: skip
    assert not planned.checks()[CheckKind.SIGNATURES]


def test_what_is_found_without_evidence_is_told_with_the_place_to_cite_it(
    planned: Planned,
) -> None:
    action_id, activity_id = planned.action.id, planned.activity.id
    advice = Recommendation(
        id=new_id(), action_id=action_id, mission_id=planned.mission.id, text="Appoint somebody.",
        addressee="Ministry",
    )  # fmt: skip
    result = Achievement(
        id=achievement_id(action_id, activity_id, "policy"), action_id=action_id,
        activity_id=activity_id, category="policy", achieved="A draft plan.",
    )  # fmt: skip
    planned.save(advice, result)
    checks = planned.checks()
    (unsupported,) = checks[CheckKind.UNSUPPORTED_ADVICE]
    assert (unsupported.place, unsupported.names) == (
        "report/recommendations", ("Appoint somebody.",),
    )  # fmt: skip
    (claimed,) = checks[CheckKind.UNSUPPORTED_RESULTS]
    assert (claimed.place, claimed.names) == ("report/results", ("policy",))
    planned.save(
        replace(advice, id=new_id(), evidence=(result.id,)),
        replace(
            result, id=achievement_id(action_id, activity_id, "knowledge-base"),
            category="knowledge-base", evidence=(advice.id,),
        ),
    )  # fmt: skip
    checks = planned.checks()
    assert checks[CheckKind.UNSUPPORTED_ADVICE][0].missing == 1
    assert checks[CheckKind.UNSUPPORTED_RESULTS][0].missing == 1


def test_a_conflict_in_a_document_is_worked_on_there(planned: Planned) -> None:
    kind, subject_id = DocumentKind.ACTION_REPORT, planned.action.id
    section = new_section(kind, subject_id, subject_id, SectionCode.SUMMARY, "en")
    assert _document_place(section) == ("document/action-report/summary", subject_id)
    own = new_section(KIND, planned.mission.id, subject_id, SectionCode.SUMMARY, "en")
    assert _document_place(own) == ("document/mission-report/summary", planned.mission.id)


def test_a_conflict_in_a_result_or_a_follow_up_is_worked_on_in_its_section(
    planned: Planned,
) -> None:
    action_id, mission_id = planned.action.id, planned.mission.id
    result = Achievement(id=new_id(), action_id=action_id, category="policy")
    assert _entry_place(result) == ("document/action-report/expected", action_id)
    result = replace(result, activity_id=planned.activity.id)
    assert _entry_place(result) == ("document/activity-evaluation/expected", planned.activity.id)
    found = FollowUp(id=new_id(), action_id=action_id, recommendation_id=new_id(),
                     noted_by=new_id(), noted_at=WEDNESDAY_10_42)  # fmt: skip
    assert _entry_place(found) == ("document/follow-up/follow-up", action_id)
    found = replace(found, mission_id=mission_id)
    assert _entry_place(found) == ("report/follow-up", mission_id)
