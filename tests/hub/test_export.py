"""Exports: what the log folds to, in a stable order, and harmless in a spreadsheet."""

import json
import tracemalloc
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from openpyxl import load_workbook

from mieux_desktop.domain.changes.model import Edit, new_salt
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.records import SHAPES
from mieux_desktop.hub.export import _profile_questions, records_of
from mieux_desktop.hub.export_files import export_jsonl, export_xlsx, whole_file
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.writing import mission, note, person


def exported(centre: Centre, path: Path, action: bytes | None = None) -> list[dict[str, Any]]:
    """The lines of an export."""
    with centre.database.reading() as connection, records_of(connection, action) as records:
        export_jsonl(records, path)
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_each_record_is_one_line_in_a_stable_order(centre: Centre, tmp_path: Path) -> None:
    olu = centre.laptop("Olu", "officer")
    first = note(body="Frais\nde banque", tags=("risk",))
    made = olu.write(first)
    olu.edit([Edit("note", first.id, "body", "Newer", (made.ref,), new_salt())], GHANA)
    olu.write(mission(MALAWI))
    olu.sync()
    lines = exported(centre, tmp_path / "a.jsonl")
    again = exported(centre, tmp_path / "b.jsonl")
    assert lines == again
    order = list(SHAPES)
    keys = [(order.index(line["entity"]), line["id"]) for line in lines]
    assert keys == sorted(keys)
    assert sum(line["entity"] == "action" for line in lines) == 71
    (found,) = (line for line in lines if line["entity"] == "note")
    assert found["id"] == first.id.hex()
    assert found["fields"]["body"] == "Newer"
    assert found["fields"]["tags"] == ["risk"]
    assert found["fields"]["action_id"] == GHANA.hex()
    assert list(found["fields"]) == list(SHAPES["note"].names)
    assert "conflicts" not in found
    ghana = exported(centre, tmp_path / "c.jsonl", GHANA)
    assert {line["entity"] for line in ghana} == {"action", "activity", "note"}
    assert sum(line["entity"] == "action" for line in ghana) == 1


def test_conflicts_and_what_is_incomplete_are_marked(centre: Centre, tmp_path: Path) -> None:
    olu = centre.laptop("Olu", "officer")
    first = note(body="one")
    made = olu.write(first)
    for text in ("two", "three"):
        olu.edit([Edit("note", first.id, "body", text, (made.ref,), new_salt())], GHANA)
    lone = new_id()
    olu.edit([Edit("note", lone, "body", "no more has come", (), new_salt())], GHANA)
    olu.sync()
    notes = [x for x in exported(centre, tmp_path / "a.jsonl") if x["entity"] == "note"]
    by_id = {line["id"]: line for line in notes}
    assert by_id[first.id.hex()]["conflicts"] == {"body": ["two", "three"]}
    assert by_id[first.id.hex()]["fields"]["body"] == "three"
    assert by_id[lone.hex()]["incomplete"] is True


def test_answers_leave_without_what_could_tell_whose_they_are(
    centre: Centre, tmp_path: Path
) -> None:
    olu = centre.laptop("Olu", "officer")
    rounds = [
        Collection(
            id=new_id(), action_id=GHANA, activity_id=new_id(), questionnaire=name, version=version,
            opened_on=date(2026, 3, 5),
        )
        for name, version in (("participant-feedback", 1), ("participant-feedback", 1), ("x", 9))
    ]  # fmt: skip
    for round_, count in zip(rounds, (5, 4, 6), strict=True):
        olu.write(round_)
        for _ in range(count):
            olu.write(
                Response(
                    id=new_id(), action_id=GHANA, collection_id=round_.id, language="fr",
                    answers={"gender": "woman", "free_text": "Merci"},
                )
            )  # fmt: skip
    olu.sync()
    lines = [x for x in exported(centre, tmp_path / "a.jsonl") if x["entity"] == "response"]
    assert len(lines) == 15
    told = [line["fields"]["answers"] for line in lines if line["fields"]["answers"] is not None]
    assert len(told) == 5
    assert {line["fields"]["language"] for line in lines} == {None}
    assert all("gender" not in answers for answers in told)


def test_questions_about_the_person_are_known_of_own_forms_too() -> None:
    shipped = Path("resources/questionnaires/participant-feedback.json").read_text("utf-8")
    shared = Path("resources/questionnaires/shared/parts.json").read_text("utf-8")
    form = load_questionnaire(shipped, shared)
    collection = {"questionnaire": "own", "version": 1, "form": msgspec.to_builtins(form)}
    assert "gender" in (_profile_questions(collection, {}) or ())
    assert _profile_questions({**collection, "form": {"name": "damaged"}}, {}) is None
    assert _profile_questions({**collection, "form": None}, {}) is None
    assert _profile_questions({**collection, "form": None}, {("own", 1): form})


def test_a_workbook_has_a_sheet_for_each_entity_and_no_formula(
    centre: Centre, tmp_path: Path
) -> None:
    olu = centre.laptop("Olu", "officer")
    texts = ['=HYPERLINK("http://evil")', "+1", "-1+1", "@SUM(A1)", "\tx", "x" * 40_000, "a\x0bb"]
    for text in texts:
        olu.write(note(body=text))
    olu.sync()
    with centre.database.reading() as connection, records_of(connection, None) as records:
        counts = export_xlsx(records, tmp_path / "a.xlsx")
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == list(SHAPES)
    sheet = book["note"]
    header = [cell.value for cell in sheet[1]]
    assert header == ["id", *SHAPES["note"].names, "conflicts"]
    assert sheet.max_row == counts["note"] + 1 == len(texts) + 1
    assert book["action"].max_row == 72
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    bodies = {row[header.index("body")].value: row[header.index("body")] for row in sheet}
    for text in texts[:4]:
        assert bodies[text].data_type == "s"
        assert bodies[text].quotePrefix
    assert max(len(str(cell.value)) for cell in bodies.values()) == 32_767
    assert "ab" in bodies


@pytest.mark.parametrize("centre", ["sqlite"], indirect=True)
def test_memory_does_not_grow_with_the_log(centre: Centre, tmp_path: Path) -> None:
    olu = centre.laptop("Olu", "officer")

    def peak(name: str) -> int:
        tracemalloc.start()
        try:
            exported_lines = tmp_path / name
            with centre.database.reading() as connection, records_of(connection, GHANA) as records:
                export_jsonl(records, exported_lines)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    for _ in range(100):
        olu.write(note(body="word " * 400))
    olu.sync()
    peak("warm.jsonl")
    few = peak("few.jsonl")
    for _ in range(3000):
        olu.write(note(body="word " * 400))
    olu.sync()
    assert peak("many.jsonl") < few + (6 << 20)  # of 6 MB of texts in 30 times as many records


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    with pytest.raises(KeyError), whole_file(path) as part:
        part.write_text("half")
        raise KeyError
    assert not list(tmp_path.iterdir())
    with whole_file(path) as part:
        part.write_text("whole")
    assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(Problem, match="file-exists"), whole_file(path):
        pass
    with pytest.raises(Problem, match="file-unreadable"), whole_file(tmp_path / "no" / "b"):
        pass
    assert path.read_text() == "whole"
    assert person().family_name
