"""Sheets of a workbook of feedback: results as a whole, by group of respondents, and by theme."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mieux_desktop.domain.questionnaires.model import (
    AnyQuestion,
    ChoiceQuestion,
    Questionnaire,
    ScaleQuestion,
)
from mieux_desktop.domain.questionnaires.results import (
    AnySummary,
    ChoiceSummary,
    Group,
    NumberSummary,
    OpenSummary,
    RankSummary,
    ScaleSummary,
)
from mieux_desktop.operations.feedback_results import BY_LANGUAGE, GroupResults
from mieux_desktop.operations.feedback_themes import WrittenAnswers

if TYPE_CHECKING:  # openpyxl takes long to load, which no start should wait for
    from openpyxl.worksheet.worksheet import Worksheet

_MOST_TEXT = 32_767  # characters that a cell holds
_WIDTHS = (18, 48, 10, 10, 10, 10, 10)
_BETWEEN = ", "  # keys of a merged group


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
    themes: str
    by_group: str
    way: str
    group: str
    people: str
    language: str
    not_given: str


def write_results(
    sheet: "Worksheet",
    form: Questionnaire,
    summaries: Sequence[AnySummary],
    code: str,
    words: ExportWords,
) -> None:
    heads = (
        words.question, words.label, words.n, words.not_applicable, words.mean, words.median,
        words.deviation,
    )  # fmt: skip
    _write_heads(sheet, list(zip(heads, _WIDTHS, strict=True)))
    row = 1
    for summary in summaries:
        row += 1
        question = form.questions[summary.question]
        write(sheet, row, 1, summary.question, bold=True)
        write(sheet, row, 2, question.label[code], bold=True)
        write(sheet, row, 3, summary.n)
        match summary:
            case ScaleSummary():
                write(sheet, row, 4, summary.not_applicable)
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
                    write(sheet, row, 2, labels(choice))
                    _write_figures(sheet, row, mean)
            case OpenSummary():
                for text in summary.texts:
                    row += 1
                    write(sheet, row, 2, text)


def write_themes(
    sheet: "Worksheet", form: Questionnaire, themes: WrittenAnswers, code: str, words: ExportWords
) -> None:
    """How many answers to each question are about each theme."""
    heads = ((words.question, 18), (words.label, 48), (words.themes, 32), (words.n, 10))
    _write_heads(sheet, heads)
    row = 1
    for question in dict.fromkeys(answer.cell[1] for answer in themes.answers):
        for name, count in themes.counts(question):
            row += 1
            label = form.questions[question].label[code]
            values: tuple[str | int, ...] = (question, label, name, count)
            for place, value in enumerate(values, start=1):
                write(sheet, row, place, value)


def write_groups(
    sheet: "Worksheet",
    form: Questionnaire,
    told: Mapping[str, Sequence[GroupResults]],
    code: str,
    words: ExportWords,
) -> None:
    """A row for each scale of each group that may be shown; people by point behind the figures."""
    points = sorted({
        value for groups in told.values() for each in groups
        for scale in each.scales.values() for value, _ in scale.counts
    })  # fmt: skip
    heads = (
        (words.way, 18), (words.group, 32), (words.people, 10), (words.question, 18),
        (words.label, 48), (words.n, 10), (words.not_applicable, 10), (words.mean, 10),
        (words.median, 10), (words.deviation, 10), *((str(point), 6) for point in points),
    )  # fmt: skip
    _write_heads(sheet, heads)
    row = 1
    for by, groups in told.items():
        way = words.language if by == BY_LANGUAGE else form.questions[by].label[code]
        for each in groups:
            name = _group_name(form, by, each.group, code, words)
            for scale in each.scales.values():
                row += 1
                label = form.questions[scale.question].label[code]
                figures = (scale.mean, scale.median, scale.deviation)
                rounded = ("" if figure is None else round(figure, 2) for figure in figures)
                counts = dict(scale.counts)
                values: tuple[str | float, ...] = (
                    way, name, each.group.n, scale.question, label, scale.n,
                    scale.not_applicable, *rounded, *(counts.get(point, "") for point in points),
                )  # fmt: skip
                for place, value in enumerate(values, start=1):
                    write(sheet, row, place, value)


def _group_name(form: Questionnaire, by: str, group: Group, code: str, words: ExportWords) -> str:
    names = {"": words.not_given}
    question = form.questions.get(by)
    if by == BY_LANGUAGE:
        names |= {language.code: language.name for language in form.languages}
    elif isinstance(question, ChoiceQuestion):
        names |= {choice.code: choice.label[code] for choice in question.choices}
    return _BETWEEN.join(names.get(key, key) for key in group.keys)


def _write_heads(sheet: "Worksheet", heads: Sequence[tuple[str, int]]) -> None:
    from openpyxl.utils import get_column_letter

    for place, (head, width) in enumerate(heads, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = width
        write(sheet, 1, place, head, bold=True)
    sheet.freeze_panes = "A2"


def _write_figures(sheet: "Worksheet", row: int, *figures: float | None) -> None:
    for place, figure in enumerate(figures, start=5):
        if figure is not None:
            write(sheet, row, place, round(figure, 2))


def _write_counts(
    sheet: "Worksheet",
    row: int,
    label: Callable[[str], str],
    counts: Sequence[tuple[int | str, int]],
) -> int:
    for value, count in counts:
        row += 1
        write(sheet, row, 1, str(value))
        write(sheet, row, 2, label(str(value)))
        write(sheet, row, 3, count)
    return row


def _points(question: AnyQuestion, code: str) -> Callable[[str], str]:
    points = question.scale.points if isinstance(question, ScaleQuestion) else ()
    labels = {str(point.value): point.label.get(code, "") for point in points}
    return lambda value: labels.get(value, "")


def _labels(question: AnyQuestion, code: str) -> Callable[[str], str]:
    labels = {choice.code: choice.label[code] for choice in getattr(question, "choices", ())}
    return lambda value: labels.get(value, value)


def write(
    sheet: "Worksheet", row: int, column: int, value: str | float, *, bold: bool = False
) -> None:
    if value == "":
        return
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Font

    cell = sheet.cell(row, column)
    if isinstance(value, str):
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)[:_MOST_TEXT]
        cell.data_type = "s"
    else:
        cell.value = value
    if bold:
        cell.font = Font(bold=True)
