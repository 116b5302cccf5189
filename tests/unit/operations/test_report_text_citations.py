"""Citations in people's text: one numbering in text and annex, the same in every language."""

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import DocumentKind, ReportSection, SectionCode
from mieux_desktop.domain.notes import Attachment
from mieux_desktop.operations.documents import (
    OpenSection,
    cite_in_section,
    keep_section,
    open_section,
    settle_section,
)
from mieux_desktop.operations.evidence import EvidenceKind, resolve_evidence
from mieux_desktop.operations.report_citable import citable_evidence
from mieux_desktop.operations.report_content import gather_document
from mieux_desktop.operations.report_life import read_report_life, submit_report
from mieux_desktop.operations.report_text_citations import as_kept, as_shown, without_citations
from mieux_desktop.operations.stores import Store
from mieux_desktop.reports.content import Document
from tests.unit.operations.report_scene import Scene, write_scene

REPORT = DocumentKind.MISSION_REPORT
CONTEXT, SUMMARY = SectionCode.CONTEXT, SectionCode.SUMMARY


@pytest.fixture
def scene(store: Store, ghana: tuple[Action, Activity]) -> Scene:
    return write_scene(store, *ghana)


def opened(scene: Scene, code: SectionCode, language: str = "en") -> tuple[OpenSection, str]:
    return open_section(scene.store, REPORT, scene.mission.id, code, language)


def cite(scene: Scene, code: SectionCode, language: str, *notes: int) -> str:
    """Write a text that cites some notes; return the last tag."""
    section, text = opened(scene, code, language)
    tag = ""
    for note in notes:
        tag = cite_in_section(scene.store, section, scene.notes[note].id)
        text = f"{text} Said {note} {tag}."
        keep_section(scene.store, section, text.strip())
    settle_section(scene.store, section)
    return tag


def titles_by_tag(document: Document) -> dict[str, str]:
    return {e.tag: e.title for e in document.evidence if e.tag[0] == "N"}


def test_what_a_text_cites_keeps_its_thing_whatever_else_is_cited(scene: Scene) -> None:
    assert cite(scene, CONTEXT, "en", 5).startswith("[N")
    section, before = opened(scene, CONTEXT)
    assert section.loaded is not None and "[@" in section.loaded.text and "[@" not in before
    cite(scene, SUMMARY, "en", 7, 4)
    document = gather_document(scene.store, REPORT, scene.mission.id, "en")
    titles = titles_by_tag(document)
    for code, note in ((CONTEXT, 5), (SUMMARY, 4)):
        tag = document.text(code).rpartition("[")[2].partition("]")[0]
        assert scene.notes[note].body.startswith(titles[tag][:16])
    assert opened(scene, CONTEXT)[1] == document.text(CONTEXT)


def test_all_languages_have_the_same_numbers(scene: Scene) -> None:
    cite(scene, CONTEXT, "fr", 5, 1)
    cite(scene, CONTEXT, "en", 1, 7)
    english = gather_document(scene.store, REPORT, scene.mission.id, "en")
    french = gather_document(scene.store, REPORT, scene.mission.id, "fr")
    assert titles_by_tag(english) == titles_by_tag(french)
    cited = [
        {part[0]: part.split()[1] for part in d.text(CONTEXT).split("Said ")[1:]}
        for d in (english, french)
    ]
    assert cited[0]["1"] == cited[1]["1"]


def test_a_tag_typed_by_hand_is_bound_to_what_it_names(scene: Scene) -> None:
    document = gather_document(scene.store, REPORT, scene.mission.id, "en")
    tag = document.evidence[0].tag
    section, _ = opened(scene, CONTEXT)
    keep_section(scene.store, section, f"As said [{tag}], and [N999].")
    saved = settle_section(scene.store, section)
    assert isinstance(saved, ReportSection)
    assert f"[{tag}]" not in saved.text and "[N999]" in saved.text


def test_citing_ends_where_a_document_prints_no_evidence(scene: Scene) -> None:
    kind = DocumentKind.MISSION_PLAN
    assert citable_evidence(scene.store, kind, scene.mission.id, "en") == ()
    section, _ = open_section(scene.store, kind, scene.mission.id, CONTEXT, "en")
    assert cite_in_section(scene.store, section, scene.notes[0].id) == ""
    offered = citable_evidence(scene.store, REPORT, scene.mission.id, "en")
    assert {note.id for note in scene.notes} <= {item.id for item in offered}
    section, _ = opened(scene, CONTEXT)
    assert cite_in_section(scene.store, section, b"x" * 16) == ""


def test_files_of_notes_can_be_cited(scene: Scene) -> None:
    name = "plan.docx"
    with scene.store.unit_of_work() as work:
        filed = work.save(None, Attachment(
            id=new_id(), action_id=scene.action.id, note_id=scene.notes[1].id, name=name,
            sha256=b"1" * 32, size_bytes=1, caption="The draft plan",
        ))  # fmt: skip
    offered = citable_evidence(scene.store, REPORT, scene.mission.id, "en")
    (item,) = [each for each in offered if each.kind is EvidenceKind.FILE]
    assert (item.id, item.title, item.target) == (filed.id, "The draft plan", scene.notes[1].id)
    section, _ = opened(scene, CONTEXT)
    assert cite_in_section(scene.store, section, item.id) == "[D1]"
    with scene.store.reading() as records:
        assert resolve_evidence(records, [filed.id], ())[filed.id].kind is EvidenceKind.FILE


def test_numbers_alone_are_no_change_since_a_report_was_submitted(scene: Scene) -> None:
    cite(scene, CONTEXT, "en", 5)
    submit_report(scene.store, REPORT, scene.mission.id, "en")
    assert read_report_life(scene.store, REPORT, scene.mission.id).changed_since == ()


def test_citations_of_what_is_not_at_hand_are_kept_but_not_printed() -> None:
    kept = as_kept("A [N1] b [D2] [N3x]", {"N1": b"\x01" * 16})
    assert kept == "A [@010101010101] b [D2] [N3x]"
    assert as_shown(kept, lambda _: "") == "A  b [D2] [N3x]"
    assert as_shown(kept, lambda _: "", editing=True) == kept
    assert as_shown(kept, {"010101010101": "N7"}.__getitem__) == "A [N7] b [D2] [N3x]"
    assert without_citations(kept) == "A b [N3x]"
