"""The mission report: facts from the records, its sections, texts that survive, the export."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evaluations import Recommendation, Score
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.notes import Attachment, Note, NoteKind
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import reports
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.report_advice import read_advice, recommend_from_note
from mieux_desktop.operations.report_content import gather_report, horizon_text
from mieux_desktop.operations.reports import SectionState, open_section
from mieux_desktop.operations.stores import Store, check_store
from mieux_desktop.reports.content import MissionReport, Section
from tests.unit.operations.report_scene import (
    FIRST_DAY,
    Scene,
    plan_empty_mission,
    write_scene,
)

Ghana = tuple[Action, Activity]


@pytest.fixture
def scene(store: Store, ghana: Ghana) -> Scene:
    return write_scene(store, *ghana)


def gathered(scene: Scene, language: str = "en") -> MissionReport:
    return gather_report(scene.store, scene.mission.id, language)


def section(report: MissionReport, code: SectionCode) -> Section:
    return next(section for section in report.sections if section.key == code)


def states(scene: Scene, language: str = "en") -> dict[SectionCode, reports.SectionRow]:
    rows = reports.report_sections(scene.store, scene.mission.id, language)
    return {row.code: row for row in rows}


def type_into(scene: Scene, code: SectionCode, text: str) -> reports.OpenSection:
    opened, _ = open_section(scene.store, scene.mission.id, code, "en")
    reports.keep_section(scene.store, opened, text)
    return opened


def pdf_text(data: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


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
    assert report.summary == "All sessions took place."
    assert report.recommendations[0].text == "Name two contact points."
    assert states(scene)[SectionCode.SUMMARY].state is SectionState.WRITTEN


def test_sections_tell_what_is_written_what_is_fact_and_what_lacks(scene: Scene) -> None:
    rows = states(scene)
    assert next(iter(rows)) is SectionCode.IDENTITY and list(rows)[-1] is SectionCode.ANNEXES
    assert rows[SectionCode.SUMMARY].state is SectionState.EMPTY
    programme = rows[SectionCode.PROGRAMME]
    assert (programme.number, programme.count, programme.state) == (2, 8, SectionState.FACTS)
    assert rows[SectionCode.OBSERVATIONS].count == 8
    results = rows[SectionCode.RESULTS]
    assert (results.count, results.scores) == (9, 2)
    advice = rows[SectionCode.RECOMMENDATIONS]
    assert (advice.state, advice.count, advice.lacking) == (SectionState.INCOMPLETE, 2, 1)
    assert rows[SectionCode.NEXT_STEPS].state is SectionState.EMPTY, "people must write it"
    scene.write(SectionCode.SUMMARY, "All sessions took place.")
    assert states(scene)[SectionCode.SUMMARY].complete
    assert not states(scene, "fr")[SectionCode.SUMMARY].complete


def test_an_empty_mission_has_an_empty_report_that_can_be_exported(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    mission = plan_empty_mission(store, *ghana)
    rows = reports.report_sections(store, mission.id, "en")
    assert sum(not row.complete for row in rows) == len(rows) - 1, "the cover is known"
    export = reports.export_report(store, mission.id, "en", tmp_path / "report.pdf")
    assert "To be completed" in pdf_text(export.path.read_bytes())


def test_typed_text_becomes_one_change_on_leaving_and_is_found_again(scene: Scene) -> None:
    opened = type_into(scene, SectionCode.SUMMARY, "First")
    reports.keep_section(scene.store, opened, "First words")
    _, text = open_section(scene.store, scene.mission.id, SectionCode.SUMMARY, "en")
    assert text == "First words", "a crash now loses nothing"
    saved = reports.settle_section(scene.store, opened)
    assert saved is not None and opened.loaded == saved
    assert reports.settle_section(scene.store, opened) is None
    reports.keep_section(scene.store, opened, "First words, then more")
    reports.settle_section(scene.store, opened)
    _, text = open_section(scene.store, scene.mission.id, SectionCode.SUMMARY, "en")
    assert text == "First words, then more"
    assert open_section(scene.store, scene.mission.id, SectionCode.SUMMARY, "fr")[1] == ""
    assert check_store(scene.store) == []


def test_a_section_begun_and_emptied_again_leaves_nothing(scene: Scene) -> None:
    opened = type_into(scene, SectionCode.CONTEXT, "Oh")
    reports.keep_section(scene.store, opened, " ")
    assert reports.settle_section(scene.store, opened) is None and opened.loaded is None


def test_the_export_holds_what_was_typed_and_the_same_content_gives_the_same_bytes(
    scene: Scene, tmp_path: Path
) -> None:
    type_into(scene, SectionCode.SUMMARY, "Żółć & <b>ångström</b> summary")
    first = reports.export_report(scene.store, scene.mission.id, "en", tmp_path / "one.pdf")
    second = reports.export_report(scene.store, scene.mission.id, "en", tmp_path / "two.pdf")
    data = first.path.read_bytes()
    assert data == second.path.read_bytes()
    assert hashlib.sha256(data).hexdigest() == first.sha256
    assert reports.make_report(scene.store, scene.mission.id, "en").sha256 == first.sha256
    text = pdf_text(data)
    assert "summary" in text and "Remittances panel" in text and "Mensah, Grace" in text
    with scene.store.reading() as records:
        assert records.drafts() == []


def test_the_last_export_counts_only_while_its_file_is_unchanged(
    scene: Scene, tmp_path: Path
) -> None:
    store, mission = scene.store, scene.mission.id
    assert reports.last_export(store, mission, "en") is None
    export = reports.export_report(store, mission, "en", tmp_path / "one.pdf")
    assert reports.last_export(store, mission, "en") == export
    assert reports.last_export(store, mission, "fr") is None
    export.path.write_bytes(export.path.read_bytes() + b" ")
    assert reports.last_export(store, mission, "en") is None
    export.path.unlink()
    assert reports.last_export(store, mission, "en") is None


def _in_missing_folder(folder: Path) -> Path:
    return folder / "gone" / "report.pdf"


def _with_long_name(folder: Path) -> Path:
    return folder / ("r" * 300 + ".pdf")


@pytest.mark.parametrize(
    ("target", "code"), [(_in_missing_folder, "cannot-open"), (_with_long_name, "name-too-long")]
)
def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
    scene: Scene, tmp_path: Path, target: Callable[[Path], Path], code: str
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(Problem) as raised:
        reports.export_report(scene.store, scene.mission.id, "en", target(folder))
    assert raised.value.code == code
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device"), "disk-full"),
        (PermissionError(13, "open elsewhere"), "file-in-use"),
        (OSError(30, "Read-only file system"), "file-in-use"),
    ],
)
def test_an_error_while_writing_keeps_the_file_that_was_there(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, code: str
) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"yesterday")

    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(Problem) as raised:
        reports.export_report(scene.store, scene.mission.id, "en", target)
    assert raised.value.code == code
    assert target.read_bytes() == b"yesterday"
    assert not list(tmp_path.glob(".*.part"))


def test_a_folder_without_the_right_to_write_is_told(
    scene: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(
        "mieux_desktop.reports.pdf.replace_file",
        lambda *_: (_ for _ in ()).throw(PermissionError(13, "denied")),
    )
    with pytest.raises(Problem) as raised:
        reports.export_report(scene.store, scene.mission.id, "en", tmp_path / "report.pdf")
    assert raised.value.code == "read-only"


def test_an_export_that_is_cancelled_leaves_nothing(scene: Scene, tmp_path: Path) -> None:
    pages: list[tuple[int, int]] = []
    with pytest.raises(Problem) as raised:
        reports.export_report(
            scene.store, scene.mission.id, "en", tmp_path / "report.pdf",
            lambda done, total: pages.append((done, total)), lambda: len(pages) > 2,
        )  # fmt: skip
    assert raised.value.code == "cancelled" and pages
    assert not list(tmp_path.glob("*.pdf*")) and not list(tmp_path.glob(".*.part"))


def test_the_file_name_names_action_activity_and_language_and_nobody(scene: Scene) -> None:
    name = reports.default_file_name(scene.store, scene.mission.id, "en")
    assert name == "MIEUX Ghana II A5 mission report EN.pdf"
    with scene.store.unit_of_work() as work:
        action = work.require(Action, scene.action.id)
        work.save(action, replace(action, name_fr='Ghana/II: "deux"?' + "x" * 300))
    name = reports.default_file_name(scene.store, scene.mission.id, "fr")
    assert name.startswith("MIEUX Ghana II deux") and name.endswith("rapport de mission FR.pdf")
    assert len(name) < 200 and not set(name) & set('/:"?')


def test_the_list_of_reports_tells_parts_written_and_the_last_export(
    scene: Scene, tmp_path: Path
) -> None:
    scene.write(SectionCode.SUMMARY, "Done")
    scene.write(SectionCode.SUMMARY, "Fait", "fr")
    scene.write(SectionCode.CONTEXT, "  ")
    reports.export_report(scene.store, scene.mission.id, "en", tmp_path / "one.pdf")
    newest = reports.export_report(scene.store, scene.mission.id, "fr", tmp_path / "two.pdf")
    (row,) = reports.list_reports(scene.store, "en", FIRST_DAY)
    assert (row.written, row.to_write) == (1, 3)
    assert row.exported == newest and row.mission.action_name == "Ghana II"


def test_marks_of_the_register_stand_in_the_order_of_the_sessions(scene: Scene) -> None:
    marks = [mark for attendee in gathered(scene).attendees for mark in attendee.marks]
    assert set(marks) <= {Mark.PRESENT, Mark.LATE, Mark.ABSENT, None}


def test_the_editor_sees_advice_with_what_is_typed_and_what_it_cites(scene: Scene) -> None:
    view = read_advice(scene.store, scene.mission.id, "en")
    first, second = (item.edited for item in view.items)
    assert first.horizon == "P3M" and not second.addressee
    assert "Bank of Ghana" in view.addressees and "Office of the Chief of Staff" in view.addressees
    assert view.evidence[scene.notes[4].id].title.startswith("Fees differ")
    assert {scene.activity.id, scene.notes[0].id} <= {item.id for item in view.citable}
    assert (view.recalled, view.noted) == (0, 2)
    keep_draft(scene.store, first, replace(first, text="Typed"))
    new = Recommendation(
        id=new_id(), action_id=scene.action.id, mission_id=scene.mission.id, text="New", position=9
    )
    keep_draft(scene.store, None, new)
    items = read_advice(scene.store, scene.mission.id, "en").items
    assert [item.edited.text for item in items][::2] == ["Typed", "New"]
    assert items[0].loaded == first and items[2].loaded is None


def test_a_note_becomes_a_recommendation_that_cites_it(scene: Scene) -> None:
    made = recommend_from_note(scene.store, scene.mission.id, scene.notes[5].id)
    assert made.text.startswith("Owners before wording. A named owner")
    assert made.evidence == (scene.notes[5].id,) and made.position == 2
