"""Feedback as files: answers as CSV and XLSX with ODK's column names, results beside them.

Answers about the respondent (profile), the language and the road by which a form came are in no
row: nothing joins them to the other answers. Rows stand in the order of their random ids, which
tells nothing. Below five answers there is no file at all.
"""

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import Answers, read_answers
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.model import (
    AnswerValue,
    AnyQuestion,
    IntegerQuestion,
    Questionnaire,
    Role,
    ScaleQuestion,
)
from mieux_desktop.domain.questionnaires.results import (
    AnySummary,
    ChoiceSummary,
    NumberSummary,
    OpenSummary,
    RankSummary,
    ScaleSummary,
    summarise,
)
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.storage.store import Store

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_MOST_TEXT = 32_767  # characters that a cell holds
_WIDTHS = (18, 48, 10, 10, 10, 10, 10)


@dataclass(frozen=True, slots=True)
class ExportWords:
    """Words of the workbook in the user's language."""

    results: str
    answers: str
    question: str
    label: str
    n: str
    not_applicable: str
    mean: str
    median: str
    deviation: str


def export_csv(store: Store, collection_id: bytes) -> bytes:
    """Return the answers as UTF-8 with a byte order mark, as spreadsheets expect it.

    Column names are `group-question`, codes stand for choices, several are joined by spaces.
    Texts that a spreadsheet would take for a formula begin with an apostrophe. Raises
    `feedback-open` before the collection closes, and `group-too-small`.
    """
    form, responses, _ = _answered(store, collection_id)
    columns = _columns(form)
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(column for column, _ in columns)
    for answers in responses:
        writer.writerow(_harmless(_plain(answers.get(q.name)), q) for _, q in columns)
    return written.getvalue().encode("utf-8-sig")


def export_xlsx(store: Store, collection_id: bytes, language: str, words: ExportWords) -> bytes:
    """Return a workbook of two sheets, results and answers; raises as `export_csv`.

    Texts stay texts, whatever they begin with: nothing in it can be carried out.
    """
    form, responses, closed_on = _answered(store, collection_id)
    code = form.language_for(language).code
    book = Workbook()
    results = book.worksheets[0]
    results.title = words.results
    _write_results(results, form, summarise(form, responses, closed_on), code, words)
    sheet = book.create_sheet(words.answers)
    for place, (column, question) in enumerate(_columns(form), start=1):
        _write(sheet, 1, place, column, bold=True)
        _write(sheet, 2, place, question.label[code], bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = 20
        for number, answers in enumerate(responses, start=3):
            _write(sheet, number, place, _plain(answers.get(question.name)))
    sheet.freeze_panes = "A3"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def _answered(store: Store, collection_id: bytes) -> tuple[Questionnaire, list[Answers], date]:
    with store.reading() as records:
        collection = records.require(Collection, collection_id)
        if collection.closed_on is None:
            raise Problem("feedback-open")
        responses = records.find(Response, collection_id=collection_id, order=("id",))
    if len(responses) < MINIMUM_GROUP:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    answers: list[Answers] = [read_answers(response.answers) for response in responses]
    return form_of(collection), answers, collection.closed_on


def _columns(form: Questionnaire) -> list[tuple[str, AnyQuestion]]:
    """ODK's name of each column, and its question; those about the respondent are left out."""
    about = {question.name for question in form.with_role(Role.PROFILE)}
    inside = {placed.item.name: placed.inside for placed in form.placed}
    columns = []
    for name, question in form.questions.items():
        asked_of = name.removesuffix("_other")
        if name in about or (asked_of in about and asked_of != name):
            continue
        # The text beside "other" stands in the groups of its question.
        groups = [outer for outer in inside[name] if outer not in form.questions]
        columns.append(("-".join([*groups, name]), question))
    return columns


def _plain(value: AnswerValue | None) -> str | int:
    if value is None:
        return ""
    return " ".join(value) if isinstance(value, tuple) else value


def _harmless(value: str | int, question: AnyQuestion) -> str | int:
    """A text for CSV, which cannot say that it is one; numbers stay as they are."""
    if isinstance(value, str) and not isinstance(question, ScaleQuestion | IntegerQuestion):
        plain_number = value.removeprefix("-").replace(".", "", 1).isdigit()
        if value.startswith(_FORMULA_SIGNS) and not plain_number:
            return f"'{value}"
    return value


def _write_results(
    sheet: Worksheet,
    form: Questionnaire,
    summaries: Sequence[AnySummary],
    code: str,
    words: ExportWords,
) -> None:
    heads = (
        words.question, words.label, words.n, words.not_applicable, words.mean, words.median,
        words.deviation,
    )  # fmt: skip
    for place, (head, width) in enumerate(zip(heads, _WIDTHS, strict=True), start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
        _write(sheet, 1, place, head, bold=True)
    row = 1
    for summary in summaries:
        row += 1
        question = form.questions[summary.question]
        _write(sheet, row, 1, summary.question, bold=True)
        _write(sheet, row, 2, question.label[code], bold=True)
        _write(sheet, row, 3, summary.n)
        match summary:
            case ScaleSummary():
                _write(sheet, row, 4, summary.not_applicable)
                _write_figures(sheet, row, summary.mean, summary.median, summary.deviation)
                row = _write_counts(sheet, row, _points(question, code), summary.counts)
            case NumberSummary():
                _write_figures(sheet, row, summary.mean, summary.median, summary.deviation)
            case ChoiceSummary():
                row = _write_counts(sheet, row, _labels(question, code), summary.counts)
            case RankSummary():
                labels = _labels(question, code)
                for choice, mean in summary.mean_places:
                    row += 1
                    _write(sheet, row, 2, labels(choice))
                    _write_figures(sheet, row, mean)
            case OpenSummary():
                for text in summary.texts:
                    row += 1
                    _write(sheet, row, 2, text)
    sheet.freeze_panes = "A2"


def _write_figures(sheet: Worksheet, row: int, *figures: float | None) -> None:
    for place, figure in enumerate(figures, start=5):
        if figure is not None:
            _write(sheet, row, place, round(figure, 2))


def _write_counts(
    sheet: Worksheet,
    row: int,
    label: Callable[[str], str],
    counts: Sequence[tuple[int | str, int]],
) -> int:
    for value, count in counts:
        row += 1
        _write(sheet, row, 1, str(value))
        _write(sheet, row, 2, label(str(value)))
        _write(sheet, row, 3, count)
    return row


def _points(question: AnyQuestion, code: str) -> Callable[[str], str]:
    points = question.scale.points if isinstance(question, ScaleQuestion) else ()
    labels = {str(point.value): point.label.get(code, "") for point in points}
    return lambda value: labels.get(value, "")


def _labels(question: AnyQuestion, code: str) -> Callable[[str], str]:
    labels = {choice.code: choice.label[code] for choice in getattr(question, "choices", ())}
    return lambda value: labels.get(value, value)


def _write(
    sheet: Worksheet, row: int, column: int, value: str | float, *, bold: bool = False
) -> None:
    if value == "":
        return
    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_MOST_TEXT]
        cell.data_type = "s"
    else:
        cell.value = value
    if bold:
        cell.font = Font(bold=True)
