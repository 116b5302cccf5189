"""Exports of feedback: ODK's columns, harmless texts, and no profile beside answers."""

import csv
import io
import re
from dataclasses import replace

import openpyxl
import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.comparing import line_up
from mieux_desktop.operations import feedback, feedback_results
from mieux_desktop.operations.feedback_export import export_csv, export_groups, export_xlsx
from mieux_desktop.operations.feedback_sheets import ExportWords
from mieux_desktop.operations.feedback_themes import add_theme, read_written
from mieux_desktop.operations.stores import Store

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
WORDS = ExportWords(
    results="Results",
    answers="Answers",
    question="Question",
    label="Text",
    n="n",
    not_applicable="Not applicable",
    mean="Mean",
    median="Median",
    deviation="Spread",
    themes="Themes",
    by_group="By group",
    way="Grouped by",
    group="Group",
    people="People",
    language="Language",
    not_given="not given",
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
    found = feedback_results.read_answered(store, [first, few, second, opened.id])
    assert list(found) == [first, second]
    (line,) = (line for line in line_up(found) if line.question == "objectives")
    assert [summary.n for summary in line.summaries.values()] == [6, 5]


def test_no_cell_begins_with_a_formula_however_a_spreadsheet_parts_the_cells(
    store: Store, ghana: Ghana
) -> None:
    words = "Good; =1+1, @SUM(A1)\n- breaks\n2 - 1 = 1"
    data = export_csv(store, collected(store, ghana[1], 5, most_useful=words)).decode("utf-8-sig")
    for cell in re.split(r'[;,|\t\r\n"]+', data):
        assert not cell.strip().startswith(("=", "+", "-", "@"))
    assert "2 - 1 = 1" in data


@pytest.mark.parametrize("name", ["Time", "=1+1"])
def test_themes_stand_beside_their_texts_and_are_counted_on_a_sheet_of_their_own(
    store: Store, ghana: Ghana, name: str
) -> None:
    id_ = collected(store, ghana[1], 5, most_useful="Longer breaks")
    told = read_written(store, id_)
    add_theme(store, id_, [told.answers[0].cell, told.answers[1].cell], name)
    add_theme(store, id_, [told.answers[0].cell], "Venue")
    written = rows(export_csv(store, id_))
    place = written[0].index("review-most_useful_themes")
    harmless = f"'{name}" if name.startswith("=") else name
    assert written[0][place - 1] == "review-most_useful"
    assert sorted(row[place] for row in written[1:]) == sorted(
        ["", "", "", harmless, f"{harmless}; Venue"]
    )
    book = openpyxl.load_workbook(io.BytesIO(export_xlsx(store, id_, "en", WORDS)))
    assert book.sheetnames == ["Results", "Answers", "Themes"]
    counted = [row[2:] for row in book["Themes"].iter_rows(values_only=True)]
    assert counted == [("Themes", "n"), (name, 2), ("Venue", 1)]
    cells = [c for sheet in book for line in sheet.iter_rows() for c in line if c.value == name]
    assert cells and {cell.data_type for cell in cells} == {"s"}


def test_a_round_without_themes_has_no_columns_for_them(store: Store, ghana: Ghana) -> None:
    id_ = collected(store, ghana[1], 5, most_useful="Longer breaks")
    assert "themes" not in ",".join(rows(export_csv(store, id_))[0])
    book = openpyxl.load_workbook(io.BytesIO(export_xlsx(store, id_, "en", WORDS)))
    assert book.sheetnames == ["Results", "Answers"]


def test_groups_are_exported_as_they_are_shown_and_apart_from_single_answers(
    store: Store, ghana: Ghana
) -> None:
    collection = feedback.open_collection(store, ghana[1].id)
    spoken = ("fr",) * 7 + ("en",) * 6 + ("ar",)
    for number, language in enumerate(spoken):
        entry = feedback.new_entry(collection.id, FORM, language)
        given = {"objectives": 5 if language == "fr" else 2, "most_useful": f"Text {number}"}
        if number < 3:
            given["venue"] = 1  # of a few French ones alone: told of no group
        feedback.finish_entry(store, replace(entry, answers=given))
    feedback.close_collection(store, collection.id)
    data = export_groups(store, collection.id, "en", WORDS)
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert book.sheetnames == ["Results", "By group"]
    heads, *lines = book["By group"].iter_rows(values_only=True)
    assert heads[:6] == ("Grouped by", "Group", "People", "Question", "Text", "n")
    told = {(row[1], row[3]): row for row in lines}
    french = told["Français", "objectives"]
    assert (french[0], french[2], french[5], french[7]) == ("Language", 7, 7, 5)
    assert dict(zip(heads[10:], french[10:], strict=True))["5"] == 7
    assert {row[2] for row in lines} == {7} and {row[1] for row in lines} >= {"Français"}
    groups = feedback_results.read_all_groups(store, collection.id)
    shown = sum(len(each.scales) for each in groups["language"])
    assert len(lines) == shown and not any(row[3] == "venue" for row in lines)
    for each in groups["language"]:
        again = feedback_results.read_group_results(
            store, collection.id, "language", each.group.keys
        )
        assert again == each


def test_groups_below_five_have_no_file_and_no_line(store: Store, ghana: Ghana) -> None:
    few = collected(store, ghana[1], 4)
    with pytest.raises(Problem, match="group-too-small"):
        export_groups(store, few, "en", WORDS)
    alike = collected(store, ghana[1], 8)  # all of one language and institution
    book = openpyxl.load_workbook(io.BytesIO(export_groups(store, alike, "en", WORDS)))
    assert book["By group"].max_row == 1
