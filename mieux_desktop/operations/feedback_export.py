"""Feedback as files: answers as CSV and XLSX with ODK's column names, results beside them.

Answers about the respondent (profile), the language and the road by which a form came are in no
row: nothing joins them to the other answers. Rows stand in the order of their random ids, which
tells nothing. Themes stand beside the texts that they are about. Below five answers there is no
file at all.
"""

import csv
import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

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
from mieux_desktop.domain.questionnaires.results import summarise
from mieux_desktop.operations.feedback_results import read_all_groups
from mieux_desktop.operations.feedback_sheets import (
    ExportWords,
    write,
    write_groups,
    write_results,
    write_themes,
)
from mieux_desktop.operations.feedback_themes import WrittenAnswers, read_written
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.storage.store import Store

# Where a spreadsheet may take a text for a formula: also behind a sign that it takes for the end
# of a cell, as French ones do with semicolons.
_FORMULA = re.compile(r"(^|[;,|\t\r\n])(\s*)([=+\-@])")
_BETWEEN = "; "  # themes of one answer


def export_csv(store: Store, collection_id: bytes) -> bytes:
    """Return the answers as UTF-8 with a byte order mark, as spreadsheets expect it.

    Column names are `group-question`, codes stand for choices, several are joined by spaces.
    What a spreadsheet would take for a formula has an apostrophe before it. Raises
    `feedback-open` before the collection closes, and `group-too-small`.
    """
    form, responses, _, themes = _answered(store, collection_id)
    columns = _columns(form, themes)
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(column.name for column in columns)
    for answers in responses:
        writer.writerow(_harmless(_cell(answers, c), c.question) for c in columns)
    return written.getvalue().encode("utf-8-sig")


def export_xlsx(store: Store, collection_id: bytes, language: str, words: ExportWords) -> bytes:
    """Return a workbook of two sheets, results and answers; raises as `export_csv`.

    Texts stay texts, whatever they begin with: nothing in it can be carried out.
    """
    form, responses, closed_on, themes = _answered(store, collection_id)
    code = form.language_for(language).code
    book = Workbook()
    results = book.worksheets[0]
    results.title = words.results
    write_results(
        results, form, summarise(form, [row.answers for row in responses], closed_on), code, words
    )
    sheet = book.create_sheet(words.answers)
    for place, column in enumerate(_columns(form, themes), start=1):
        label = words.themes if column.themes is not None else column.question.label[code]
        write(sheet, 1, place, column.name, bold=True)
        write(sheet, 2, place, label, bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = 20
        for number, answers in enumerate(responses, start=3):
            write(sheet, number, place, _cell(answers, column))
    sheet.freeze_panes = "A3"
    if any(theme.answers for theme in themes.themes):
        write_themes(book.create_sheet(words.themes), form, themes, code, words)
    return _saved(book)


def export_groups(store: Store, collection_id: bytes, language: str, words: ExportWords) -> bytes:
    """Return a workbook of results, whole and by group, of what may be shown; raises likewise.

    It holds no answers of single people: beside what groups said, these could be calculated back
    to who is in which group.
    """
    form, responses, closed_on, themes = _answered(store, collection_id)
    code = form.language_for(language).code
    book = Workbook()
    results = book.worksheets[0]
    results.title = words.results
    told = summarise(form, [row.answers for row in responses], closed_on)
    write_results(results, form, told, code, words)
    groups = read_all_groups(store, collection_id)
    write_groups(book.create_sheet(words.by_group), form, groups, code, words)
    if any(theme.answers for theme in themes.themes):
        write_themes(book.create_sheet(words.themes), form, themes, code, words)
    return _saved(book)


@dataclass(frozen=True, slots=True)
class _Column:
    """Answers to a question; or the `themes` of these answers, by response."""

    name: str
    question: AnyQuestion
    themes: Mapping[bytes, str] | None = None


@dataclass(frozen=True, slots=True)
class _Row:
    """The answers of one form; its id stands in no file."""

    response_id: bytes
    answers: Answers


def _answered(
    store: Store, collection_id: bytes
) -> tuple[Questionnaire, list[_Row], date, WrittenAnswers]:
    with store.reading() as records:
        collection = records.require(Collection, collection_id)
        if collection.closed_on is None:
            raise Problem("feedback-open")
        responses = records.find(Response, collection_id=collection_id, order=("id",))
    if len(responses) < MINIMUM_GROUP:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    rows = [_Row(response.id, read_answers(response.answers)) for response in responses]
    themes = read_written(store, collection_id)
    return form_of(collection), rows, collection.closed_on, themes


def _columns(form: Questionnaire, themes: WrittenAnswers) -> list[_Column]:
    """The columns by ODK's names; questions about the respondent are left out."""
    about = {question.name for question in form.with_role(Role.PROFILE)}
    inside = {placed.item.name: placed.inside for placed in form.placed}
    columns = []
    for name, question in form.questions.items():
        asked_of = name.removesuffix("_other")
        if name in about or (asked_of in about and asked_of != name):
            continue
        # The text beside "other" stands in the groups of its question.
        groups = [outer for outer in inside[name] if outer not in form.questions]
        column = "-".join([*groups, name])
        columns.append(_Column(column, question))
        named = {
            answer.cell[0]: _BETWEEN.join(themes.names(answer))
            for answer in themes.answers
            if answer.cell[1] == name and answer.themes
        }
        if named:
            columns.append(_Column(f"{column}_themes", question, named))
    return columns


def _cell(row: _Row, column: _Column) -> str | int:
    if column.themes is not None:
        return column.themes.get(row.response_id, "")
    return _plain(row.answers.get(column.question.name))


def _plain(value: AnswerValue | None) -> str | int:
    if value is None:
        return ""
    return " ".join(value) if isinstance(value, tuple) else value


def _harmless(value: str | int, question: AnyQuestion) -> str | int:
    """A text for CSV, which cannot say that it is one; numbers stay as they are."""
    if isinstance(value, str) and not isinstance(question, ScaleQuestion | IntegerQuestion):
        plain_number = value.removeprefix("-").replace(".", "", 1).isdigit()
        if not plain_number:
            value = _FORMULA.sub(r"\1\2'\3", value)
            return f"'{value}" if value.startswith(("\t", "\r", "\n")) else value
    return value


def _saved(book: Workbook) -> bytes:
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()
