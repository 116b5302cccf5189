"""Exports of feedback: ODK's columns, harmless texts, and no profile beside answers."""

import csv
import io
from dataclasses import replace

import openpyxl
import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.comparing import line_up
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_export import ExportWords, export_csv, export_xlsx
from mieux_desktop.operations.stores import Store

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
WORDS = ExportWords(
    "Results", "Answers", "Question", "Text", "n", "Not applicable", "Mean", "Median", "Spread"
)
Ghana = tuple[Action, Activity]


def collected(store: Store, activity: Activity, count: int, **answers: object) -> bytes:
    collection = feedback.open_collection(store, activity.id)
    for number in range(count):
        entry = feedback.new_entry(collection.id, FORM, "fr")
        given = {"objectives": number % 5 + 1, "institution": "ministry", **answers}
        feedback.finish_entry(store, replace(entry, answers=given))  # type: ignore[arg-type]
    feedback.close_collection(store, collection.id)
    return collection.id


def rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))


def test_columns_are_named_as_odk_names_them_and_none_is_about_the_respondent(
    store: Store, ghana: Ghana
) -> None:
    answers = {"follow_up": ("materials", "other"), "follow_up_other": "Visits"}
    written = rows(export_csv(store, collected(store, ghana[1], 6, **answers)))
    heads = written[0]
    assert heads[0] == "content-content_statements-objectives"
    assert "review-follow_up_other" in heads
    assert not any(name in " ".join(heads) for name in ("institution", "gender", "language"))
    assert sorted(row[0] for row in written[1:]) == ["1", "1", "2", "3", "4", "5"]
    assert {row[heads.index("review-follow_up")] for row in written[1:]} == {"materials other"}
    assert "ministry" not in str(written)


@pytest.mark.parametrize("words", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3"])
def test_a_text_is_never_a_formula(store: Store, ghana: Ghana, words: str) -> None:
    id_ = collected(store, ghana[1], 5, most_useful=words)
    written = rows(export_csv(store, id_))
    assert {row[written[0].index("review-most_useful")] for row in written[1:]} == {f"'{words}"}
    book = openpyxl.load_workbook(io.BytesIO(export_xlsx(store, id_, "en", WORDS)))
    found = [c for sheet in book for line in sheet.iter_rows() for c in line if c.value == words]
    assert found and {cell.data_type for cell in found} == {"s"}


def test_a_workbook_has_results_and_answers_in_the_language_asked_for(
    store: Store, ghana: Ghana
) -> None:
    data = export_xlsx(store, collected(store, ghana[1], 5, level="na"), "es", WORDS)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Results", "Answers"]
    results = {row[0]: row for row in book["Results"].iter_rows(values_only=True)}
    assert results["objectives"][1:7] == (
        "Los objetivos eran claros y se alcanzaron", 5, 0, 3, 3, 1.58,
    )  # fmt: skip
    assert results["level"][2:5] == (0, 5, None)
    assert book["Answers"]["A3"].value is not None and book["Answers"].max_row == 7


def test_too_few_answers_or_an_open_round_give_no_file(store: Store, ghana: Ghana) -> None:
    id_ = collected(store, ghana[1], 4)
    with pytest.raises(Problem, match="group-too-small"):
        export_csv(store, id_)
    opened = feedback.open_collection(store, ghana[1].id)
    with pytest.raises(Problem, match="feedback-open"):
        export_xlsx(store, opened.id, "en", WORDS)


def test_closed_rounds_of_five_or_more_can_be_compared(store: Store, ghana: Ghana) -> None:
    first, few = collected(store, ghana[1], 6), collected(store, ghana[1], 3)
    second, opened = collected(store, ghana[1], 5), feedback.open_collection(store, ghana[1].id)
    found = feedback.read_answered(store, [first, few, second, opened.id])
    assert list(found) == [first, second]
    (line,) = (line for line in line_up(found) if line.question == "objectives")
    assert [summary.n for summary in line.summaries.values()] == [6, 5]
