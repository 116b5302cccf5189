"""Documents other than the mission report, made from the records of a real store."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Evaluation, Score, evaluation_id, score_id
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, pair_id, unordered_id
from mieux_desktop.domain.mission_reports import (
    DOCUMENTS,
    DocumentKind,
    ReportSection,
    SectionCode,
    Subject,
    section_id,
)
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import document_files, documents
from mieux_desktop.operations.document_files import Format
from mieux_desktop.operations.documents import SectionState
from mieux_desktop.operations.report_content import gather_document
from mieux_desktop.operations.stores import Store, check_store
from mieux_desktop.reports.content import Document
from tests.unit.operations.report_scene import FIRST_DAY, Scene, write_scene

Ghana = tuple[Action, Activity]
KINDS = list(DocumentKind)


@pytest.fixture
def scene(store: Store, ghana: Ghana) -> Scene:
    return write_scene(store, *ghana)


def subject_of(scene: Scene, kind: DocumentKind) -> bytes:
    owner = {
        Subject.MISSION: scene.mission,
        Subject.ACTIVITY: scene.activity,
        Subject.ACTION: scene.action,
    }[DOCUMENTS[kind].subject]
    return owner.id


def gathered(scene: Scene, kind: DocumentKind, language: str = "en") -> Document:
    return gather_document(scene.store, kind, subject_of(scene, kind), language)


def write_text(
    scene: Scene, kind: DocumentKind, code: SectionCode, text: str, language: str = "en"
) -> ReportSection:
    subject = subject_of(scene, kind)
    opened, _ = documents.open_section(scene.store, kind, subject, code, language)
    documents.keep_section(scene.store, opened, text)
    saved = documents.settle_section(scene.store, opened)
    assert saved is not None
    return saved


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", list(Format))
def test_each_document_is_exported_in_each_form_and_the_same_again(
    scene: Scene, kind: DocumentKind, form: Format, tmp_path: Path
) -> None:
    subject = subject_of(scene, kind)
    name = document_files.free_file_name(scene.store, kind, subject, "ar", tmp_path, form)
    assert name.startswith("MIEUX Ghana II") and name.endswith(f".{form}")
    made = [
        document_files.export_document(scene.store, kind, subject, "ar", tmp_path / file, form)
        for file in (name, f"again.{form}")
    ]
    assert made[0].sha256 == made[1].sha256
    last = document_files.last_export(scene.store, kind, subject, "ar", form)
    assert last is not None and last.path == tmp_path / f"again.{form}"
    assert document_files.last_export(scene.store, kind, subject, "fr", form) is None


def test_each_subject_lists_its_documents(scene: Scene) -> None:
    listed = {
        subject: [row.kind for row in documents.list_documents(scene.store, subject, owner, "fr")]
        for subject, owner in (
            (Subject.MISSION, scene.mission.id),
            (Subject.ACTIVITY, scene.activity.id),
            (Subject.ACTION, scene.action.id),
        )
    }
    assert sorted(kind for kinds in listed.values() for kind in kinds) == sorted(KINDS)
    assert listed[Subject.ACTIVITY][0] is DocumentKind.ACTIVITY_EVALUATION


def test_texts_of_documents_about_one_subject_do_not_mix(scene: Scene) -> None:
    kind = DocumentKind.PARTICIPANT_FEEDBACK
    write_text(scene, DocumentKind.ACTIVITY_EVALUATION, SectionCode.DECISION, "Continue.")
    write_text(scene, kind, SectionCode.CONCLUSIONS, "More time.")
    write_text(scene, DocumentKind.MISSION_PLAN, SectionCode.CONTEXT, "Terms.")
    assert gathered(scene, kind).text("conclusions") == "More time."
    assert gathered(scene, DocumentKind.ACTIVITY_EVALUATION).text("decision") == "Continue."
    assert gathered(scene, DocumentKind.MISSION_PLAN).text("context") == "Terms."
    assert gathered(scene, DocumentKind.MISSION_REPORT).text("context") == ""
    (row, _) = documents.list_documents(scene.store, Subject.ACTIVITY, scene.activity.id, "en")
    assert (row.written, row.to_write) == (1, 1)
    assert check_store(scene.store) == []


def test_the_texts_of_mission_reports_keep_their_identity(scene: Scene) -> None:
    saved = write_text(scene, DocumentKind.MISSION_REPORT, SectionCode.SUMMARY, "Done.")
    mission = scene.mission.id
    assert saved.id == pair_id("report_section", mission, "summary", "en")
    assert saved.id == section_id(mission, SectionCode.SUMMARY, "en")
    assert (saved.mission_id, saved.subject_id) == (mission, b"")
    other = section_id(mission, SectionCode.CONTEXT, "en", DocumentKind.MISSION_PLAN)
    assert other != section_id(mission, SectionCode.CONTEXT, "en")


def test_a_text_not_yet_translated_stands_in_its_own_language(scene: Scene) -> None:
    write_text(scene, DocumentKind.ACTION_REPORT, SectionCode.SUMMARY, "Fait.", "fr")
    english = gathered(scene, DocumentKind.ACTION_REPORT)
    summary = english.sections[0]
    assert (summary.body, summary.language) == ("Fait.", "French")
    french = gathered(scene, DocumentKind.ACTION_REPORT, "fr").sections[0]
    assert (french.body, french.language) == ("Fait.", "")
    rows = documents.document_sections(
        scene.store, DocumentKind.ACTION_REPORT, scene.action.id, "en"
    )
    assert rows[0].state is SectionState.UNTRANSLATED and rows[0].number == 0
    assert rows[1].number == 1 and rows[-1].title == "Evidence cited"


def test_entries_in_another_language_are_marked_in_a_translated_report(scene: Scene) -> None:
    french = {s.key: s for s in gathered(scene, DocumentKind.MISSION_REPORT, "fr").sections}
    for code in (SectionCode.RECOMMENDATIONS, SectionCode.LESSONS, SectionCode.PROGRAMME):
        assert french[code].facts_language == "anglais"
    assert french[SectionCode.OBSERVATIONS].language == "anglais"
    english = gathered(scene, DocumentKind.MISSION_REPORT).sections
    assert not any(section.facts_language or section.language for section in english)


def test_an_evaluation_stands_beside_those_of_others(scene: Scene) -> None:
    other = new_id()
    own = evaluation_id(scene.activity.id, other)
    with scene.store.unit_of_work() as work:
        work.save(None, Evaluation(id=own, action_id=scene.action.id,
                                   activity_id=scene.activity.id, author_id=other))  # fmt: skip
        work.save(None, Score(id=score_id(own, "relevance"), action_id=scene.action.id,
                              evaluation_id=own, criterion="relevance", value=3))  # fmt: skip
        mine = work.find(Evaluation, author_id=scene.notes[0].author_id)[0]
        work.save(mine, replace(mine, overall="Good.", challenges=("ms-involvement",)))
    document = gathered(scene, DocumentKind.ACTIVITY_EVALUATION)
    assert document.identity.author == "Inês Carvalho"
    assert (document.scores[0].score, document.scores[0].others) == (5, (3,))
    assert document.text("summary") == "Good."
    assert document.challenges == ("Limited involvement of some Member States",)
    planned = {row.key: row for row in document.planned}
    assert planned["sessions"].planned == "8 sessions, 3 days"
    assert planned["participants"].planned == "12" and planned["participants"].tags == ("A1",)


def test_the_action_gathers_its_activities_by_itself(scene: Scene) -> None:
    document = gathered(scene, DocumentKind.ACTION_REPORT)
    numbers = [line.number for line in document.activities]
    assert numbers == sorted(numbers) and len(numbers) > 1
    (line,) = [line for line in document.activities if line.number == scene.activity.number]
    assert line.sessions == 8 and line.invited == 12 and line.attended
    held = numbers.index(line.number)
    relevance = document.criteria[0]
    assert relevance.scores[held] == 5 and relevance.mean == 5
    assert document.identity.title == "Ghana II" and document.identity.reference == "GHANA-2-IR"
    (category,) = document.categories
    assert (category.label, category.open) == ("Policy", 2)
    assert document.results is not None and document.results.answered == 9


def test_recommendations_come_back_on_the_next_mission(scene: Scene) -> None:
    later = Mission(
        id=new_id(), action_id=scene.action.id, activity_ids=(), place="Accra",
        starts_on=FIRST_DAY + timedelta(days=60),
    )  # fmt: skip
    with scene.store.unit_of_work() as work:
        work.save(None, later)
    plan = gather_document(scene.store, DocumentKind.MISSION_PLAN, later.id, "en")
    assert [r.text[:4] for r in plan.recommendations] == ["Name", "Publ"]
    assert gathered(scene, DocumentKind.MISSION_PLAN).recommendations == ()
    followed = gathered(scene, DocumentKind.FOLLOW_UP).recommendations
    assert followed[0].origin == "Activity 5" and followed[0].state == "open"


def test_documents_filed_with_notes_are_deliverables_and_photos_are_not(scene: Scene) -> None:
    for name, media in (("plan.docx", "application/octet-stream"), ("x.jpg", "image/jpeg")):
        scene.save(
            Attachment(  # type: ignore[arg-type]
                id=new_id(), action_id=scene.action.id, note_id=scene.notes[1].id,
                sha256=b"1" * 32, size_bytes=1, name=name, media_type=media, caption="The plan",
            )
        )  # fmt: skip
    (item,) = gathered(scene, DocumentKind.DELIVERABLES).deliverables
    assert (item.title, item.kind, item.activity) == ("The plan", "DOCX", "Activity 5")
    report = gathered(scene, DocumentKind.ACTION_REPORT)
    assert report.deliverables[0].tags == ("D1",)
    assert any(evidence.tag == "D1" for evidence in report.evidence)


def test_partner_institutions_answer_about_the_whole_action(scene: Scene) -> None:
    collection = Collection(
        id=new_id(), action_id=scene.action.id, activity_id=b"", version=1, invited=6,
        questionnaire="participant-feedback", opened_on=FIRST_DAY, closed_on=date(2026, 9, 1),
    )  # fmt: skip
    with scene.store.unit_of_work() as work:
        work.save(None, collection)
        for _ in range(5):
            work.save(None, Response(id=unordered_id(), action_id=scene.action.id,
                                     collection_id=collection.id, answers={"time": 2}))  # fmt: skip
    document = gathered(scene, DocumentKind.PARTNER_FEEDBACK)
    assert document.results is None
    assert document.partner_results is not None
    assert (document.partner_results.answered, document.partner_results.asked) == (5, 6)
    report = gathered(scene, DocumentKind.ACTION_REPORT)
    assert report.results is not None and report.results.answered == 9
    assert report.figures.answered == 9


def test_the_feedback_summary_merges_ways_of_answering_that_few_took(scene: Scene) -> None:
    results = gathered(scene, DocumentKind.PARTICIPANT_FEEDBACK).results
    assert results is not None and results.channels == (), "all nine on paper: nothing to tell"
    assert results.form and results.closed_on == FIRST_DAY + timedelta(days=2)


def test_a_subject_that_is_not_here_is_told(scene: Scene) -> None:
    for kind in KINDS:
        with pytest.raises(Problem) as raised:
            gather_document(scene.store, kind, new_id(), "en")
        assert raised.value.code == "not-received"


def test_photos_are_opened_for_documents_that_print_them(scene: Scene) -> None:
    sha256, size = scene.store.attachments.add(BytesIO(b"\xff\xd8 a picture"), lambda: False)
    scene.save(
        Attachment(  # type: ignore[arg-type]
            id=new_id(), action_id=scene.action.id, note_id=scene.notes[1].id, sha256=sha256,
            size_bytes=size, name="x.jpg", media_type="image/jpeg", consent="recorded",
        )
    )  # fmt: skip
    assert gathered(scene, DocumentKind.MISSION_REPORT).days[0].photos[0].data
    assert not gathered(scene, DocumentKind.MISSION_PLAN).days[0].photos
