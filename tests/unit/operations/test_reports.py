"""What a mission report says: facts from the records, and the state of its sections."""

from dataclasses import replace
from io import BytesIO

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Recommendation, Score
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, SectionCode
from mieux_desktop.domain.notes import Attachment, Note, NoteKind
from mieux_desktop.operations import reports
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.report_content import gather_document
from mieux_desktop.operations.report_findings import horizon_text
from mieux_desktop.operations.reports import SectionState, open_section
from mieux_desktop.operations.stores import Store
from mieux_desktop.reports.content import Document, Section
from tests.unit.operations.report_scene import (
    FIRST_DAY,
    Scene,
    write_scene,
)

Ghana = tuple[Action, Activity]


@pytest.fixture
def scene(store: Store, ghana: Ghana) -> Scene:
    return write_scene(store, *ghana)


def gathered(scene: Scene, language: str = "en") -> Document:
    return gather_document(scene.store, DocumentKind.MISSION_REPORT, scene.mission.id, language)


def section(report: Document, code: SectionCode) -> Section:
    return next(section for section in report.sections if section.key == code)


def states(scene: Scene, language: str = "en") -> dict[SectionCode, reports.SectionRow]:
    rows = reports.report_sections(scene.store, scene.mission.id, language)
    return {row.code: row for row in rows}


def type_into(scene: Scene, code: SectionCode, text: str) -> reports.OpenSection:
    opened, _ = open_section(scene.store, scene.mission.id, code, "en")
    reports.keep_section(scene.store, opened, text)
    return opened


def test_the_identity_says_action_activity_place_days_and_team(scene: Scene) -> None:
    identity = gathered(scene).identity
    assert identity.action_name == "Ghana II" and identity.activity_numbers == (5,)
    assert identity.title == scene.activity.title_en
    assert (identity.place, identity.starts_on) == ("Accra", FIRST_DAY)
    assert identity.domains == ("Migration and development",)
    assert [(e.name, e.leads) for e in identity.experts] == [("Inês Carvalho", True)]
    assert identity.officer == "Tilde Brandt" and identity.reference == "GHANA-2-A5-MR"
    assert identity.action_period.startswith("since ")


def test_the_same_records_in_french_give_french_labels(scene: Scene) -> None:
    report = gathered(scene, "fr")
    assert report.identity.languages == "Français"
    assert report.programme.funded_by[0] == "Financé par"
    assert report.recommendations[0].horizon == "3\u00a0mois"
    assert report.results is not None
    assert report.results.statements[0].text.startswith("Les objectifs")


def test_notes_stand_below_their_session_and_outside_any_on_their_day(scene: Scene) -> None:
    days = gathered(scene).days
    assert [len(day.sessions) for day in days] == [3, 3, 2]
    plan = days[0].sessions[1]
    assert [note.kind for note in plan.notes] == [NoteKind.OBSERVATION, NoteKind.DECISION]
    assert plan.notes[1].text == "Three audiences are kept. Associations, professionals."
    assert days[0].notes[0].text.startswith("Breakfast") and days[0].notes[0].kind == "meeting"
    assert "@" not in days[2].sessions[1].notes[0].text


def test_a_note_after_the_last_day_makes_a_day_of_its_own(scene: Scene) -> None:
    late = replace(
        scene.notes[-1], id=new_id(), written_at=scene.notes[-1].written_at.replace(day=9)
    )
    scene.save(late)
    days = gathered(scene).days
    assert days[-1].on.day == 9 and days[-1].notes and not days[-1].sessions


def test_attendance_counts_people_per_session_day_and_mission(scene: Scene) -> None:
    report = gathered(scene)
    opening, closing = report.sessions[0], report.sessions[-1]
    with scene.store.reading() as records:
        from mieux_desktop.domain.attendance import Attendance

        marks = records.find(Attendance, session_id=scene.sessions[0].id)
    assert opening.present == sum(m.mark is not None and m.mark.attended for m in marks)
    assert opening.invited == 12
    assert closing.present is None, "nobody marked the last session"
    figures = report.figures
    assert figures.invited == 12 and figures.attended is not None
    assert figures.women is not None and figures.men is not None
    assert figures.women + figures.men <= figures.attended <= 12
    assert figures.person_days == sum(day.present or 0 for day in report.days)
    assert [len(attendee.marks) for attendee in report.attendees] == [8] * 12
    assert report.attendees[0].name.startswith("Adjei")
    assert {attendee.marks[-1] for attendee in report.attendees} == {None}
    assert sum(g.women + g.men + g.other for g in report.institution_groups) == figures.attended
    assert report.institution_groups[-1].label == "Not stated"


def test_tags_follow_the_order_of_first_citation_and_are_printed_once(scene: Scene) -> None:
    report = gathered(scene)
    lines = [n for d in report.days for n in (*(n for s in d.sessions for n in s.notes), *d.notes)]
    assert [line.tags[0] for line in lines[:3]] == ["N1", "N2", "N3"]
    assert report.scores[0].tags == ("F2",) and report.scores[-1].tags == ("A1",)
    assert report.recommendations[1].tags[1:] == ("F2", "A2")
    tags = [item.tag for item in report.evidence]
    assert len(tags) == len(set(tags)) and tags[:8] == [f"N{i}" for i in range(1, 9)]
    by_tag = {item.tag: item for item in report.evidence}
    assert by_tag[report.recommendations[1].tags[0]].title.startswith("Fees differ")
    assert by_tag["F2"].title == "The content was relevant to my work"
    assert "9 answers" in by_tag["F2"].text
    assert by_tag["N2"].text.startswith("Embassies reach") and by_tag["N2"].author


def test_what_was_cited_but_is_not_here_leaves_no_tag(scene: Scene) -> None:
    with scene.store.unit_of_work() as work:
        note = work.require(Note, scene.notes[6].id)
        work.save(note, replace(note, deleted=True))
    assert gathered(scene).recommendations[0].tags == ()


def test_risks_lessons_and_next_steps_come_from_the_notes(scene: Scene) -> None:
    report = gathered(scene)
    (risk,) = report.risks
    assert risk.text.startswith("Three embassies were not invited. They may")
    assert risk.response == "the Ministry sends them the draft by 13 March."
    (lesson,) = report.lessons
    assert lesson.title == "Owners before wording" and "**two workshops**" in lesson.text
    (step,) = report.next_steps
    assert (step.text, step.owner) == ("Appoint a focal point per institution", "Grace Mensah")
    assert [person.name for person in report.people_met] == ["Grace Mensah"]


def test_observations_list_the_notes_until_somebody_writes_them(scene: Scene) -> None:
    listed = section(gathered(scene), SectionCode.OBSERVATIONS).body
    assert "## Observation\n- No address list [N2]" in listed
    scene.write(SectionCode.OBSERVATIONS, "Nobody keeps addresses.")
    assert section(gathered(scene), SectionCode.OBSERVATIONS).body == "Nobody keeps addresses."


def test_results_say_how_many_answered_and_keep_the_order_of_the_form(scene: Scene) -> None:
    results = gathered(scene).results
    assert results is not None and (results.answered, results.asked) == (9, 12)
    assert [statement.n for statement in results.statements] == [9, 9, 8, 9]
    assert results.statements[2].not_applicable == 1
    assert results.scale[0] == "Not at all"
    (own,) = results.before_after
    assert (own.topic, own.before, own.after, own.n) == ("Own knowledge", 2, 4, 9)
    assert sum(results.recommendation) == 9
    assert [q.answers for q in results.open_questions] == [("The survey",) * 4]


def test_fewer_than_five_answers_are_counted_and_not_shown(store: Store, ghana: Ghana) -> None:
    scene = write_scene(store, *ghana, answers=4)
    results = gathered(scene).results
    assert results is not None and results.answered == 4
    assert results.withheld and not results.statements and not results.open_questions
    assert not any(item.tag.startswith("F") for item in gathered(scene).evidence)


def test_an_open_collection_is_not_in_the_report(scene: Scene) -> None:
    with scene.store.unit_of_work() as work:
        held = work.require(type(scene.collection), scene.collection.id)
        work.save(held, replace(held, closed_on=None))
    assert gathered(scene).results is None


def test_every_criterion_has_a_line_once_one_is_scored(scene: Scene) -> None:
    scores = gathered(scene).scores
    assert len(scores) == 8 and sum(score.score is None for score in scores) == 6
    with scene.store.unit_of_work() as work:
        for held in work.find(Score):
            work.save(held, replace(held, value=None))
    assert gathered(scene).scores == ()


def test_photos_are_printed_only_with_consent(scene: Scene) -> None:
    sha256, size = scene.store.attachments.add(BytesIO(b"\xff\xd8 a picture"), lambda: False)
    for consent in ("recorded", ""):
        scene.save(
            Attachment(  # type: ignore[arg-type]
                id=new_id(), action_id=scene.action.id, note_id=scene.notes[1].id, sha256=sha256,
                size_bytes=size, name="cards.jpg", media_type="image/jpeg", consent=consent,
                caption="Cards on a board",
            )
        )  # fmt: skip
    shown, hidden = gathered(scene).days[0].photos
    assert shown.data == b"\xff\xd8 a picture" and shown.consent.startswith("Consent")
    assert hidden.data == b"" and not hidden.consent
    assert (shown.tag, hidden.tag) == ("P1", "P2") and shown.tags == ("N2",)


def test_a_horizon_that_is_no_code_is_printed_as_it_was_written() -> None:
    assert horizon_text("P1M", "en") == "1 month" and horizon_text("P12M", "fr") == "12\u00a0mois"
    assert horizon_text("Before Activity 7", "fr") == "Before Activity 7"


def test_words_typed_a_moment_ago_are_in_the_report(scene: Scene) -> None:
    type_into(scene, SectionCode.SUMMARY, "All sessions took place.")
    with scene.store.reading() as records:
        advice = records.find(Recommendation, mission_id=scene.mission.id)[0]
    keep_draft(scene.store, advice, replace(advice, text="Name two contact points."))
    report = gathered(scene)
    assert report.text("summary") == "All sessions took place."
    assert report.recommendations[0].text == "Name two contact points."
    assert states(scene)[SectionCode.SUMMARY].state is SectionState.WRITTEN


def test_sections_tell_what_is_written_what_is_fact_and_what_lacks(scene: Scene) -> None:
    rows = states(scene)
    assert next(iter(rows)) is SectionCode.IDENTITY and list(rows)[-1] is SectionCode.ANNEXES
    assert rows[SectionCode.SUMMARY].state is SectionState.EMPTY
    programme = rows[SectionCode.PROGRAMME]
    assert (programme.number, programme.count, programme.state) == (3, 8, SectionState.FACTS)
    assert rows[SectionCode.OBSERVATIONS].count == 8
    results = rows[SectionCode.RESULTS]
    assert (results.count, results.scores) == (9, 2)
    advice = rows[SectionCode.RECOMMENDATIONS]
    assert (advice.state, advice.count, advice.lacking) == (SectionState.INCOMPLETE, 2, 1)
    assert rows[SectionCode.NEXT_STEPS].state is SectionState.EMPTY, "people must write it"
    scene.write(SectionCode.SUMMARY, "All sessions took place.")
    assert states(scene)[SectionCode.SUMMARY].complete
    assert not states(scene, "fr")[SectionCode.SUMMARY].complete


def test_marks_of_the_register_stand_in_the_order_of_the_sessions(scene: Scene) -> None:
    marks = [mark for attendee in gathered(scene).attendees for mark in attendee.marks]
    assert set(marks) <= {Mark.PRESENT, Mark.LATE, Mark.ABSENT, None}
