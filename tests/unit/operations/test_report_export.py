"""Writing a mission report: texts that survive, recommendations, the export, the list."""

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evaluations import Recommendation
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations import reports
from mieux_desktop.operations.drafts import keep_draft
from mieux_desktop.operations.report_advice import read_advice, recommend_from_note
from mieux_desktop.operations.reports import open_section
from mieux_desktop.operations.stores import Store, check_store
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


def type_into(scene: Scene, code: SectionCode, text: str) -> reports.OpenSection:
    opened, _ = open_section(scene.store, scene.mission.id, code, "en")
    reports.keep_section(scene.store, opened, text)
    return opened


def pdf_text(data: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(data)).pages)


def _in_missing_folder(folder: Path) -> Path:
    return folder / "gone" / "report.pdf"


def _with_long_name(folder: Path) -> Path:
    return folder / ("r" * 300 + ".pdf")


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


def test_the_file_name_names_action_activity_language_and_day_and_nobody(
    scene: Scene, tmp_path: Path
) -> None:
    day = scene.store.now().astimezone().date().isoformat()
    name = reports.free_file_name(scene.store, scene.mission.id, "en", tmp_path)
    assert name == f"MIEUX Ghana II A5 mission report EN {day}.pdf"
    with scene.store.unit_of_work() as work:
        action = work.require(Action, scene.action.id)
        work.save(action, replace(action, name_fr='Ghana/II: "deux"?' + "x" * 300))
    name = reports.free_file_name(scene.store, scene.mission.id, "fr", tmp_path)
    assert name.startswith("MIEUX Ghana II deux")
    assert name.endswith(f"rapport de mission FR {day}.pdf")
    assert len(name) < 200 and not set(name) & set('/:"?')


def test_a_name_that_is_taken_gets_a_number(scene: Scene, tmp_path: Path) -> None:
    day = scene.store.now().astimezone().date().isoformat()
    stem = f"MIEUX Ghana II A5 mission report EN {day}"
    for expected in (f"{stem}.pdf", f"{stem} (2).pdf", f"{stem} (3).pdf"):
        name = reports.free_file_name(scene.store, scene.mission.id, "en", tmp_path)
        assert name == expected
        (tmp_path / name).touch()


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
