"""Writing a questionnaire as an XLSForm that ODK and Kobo take, and that reads back the same.

What XLSForm has no heading for stands under headings of our own, which other programs pass over:
`mieux_short` (name in charts), `mieux_role`, `mieux_correct`, `mieux_title`,
`mieux_introduction`, `mieux_thanks`, `mieux_access`. A statement grid is a group of the appearance
`table-list`, a scale a select_one of the appearance `likert`.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    AnyQuestion,
    Choice,
    ChoiceQuestion,
    Grid,
    Group,
    Item,
    Note,
    Questionnaire,
    Rank,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    Text,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.typed import write_typed
from mieux_desktop.operations.xlsforms.bounds import write_constraint
from mieux_desktop.operations.xlsforms.choices import scale_choices
from mieux_desktop.operations.xlsforms.languages import heading_of

_SURVEY = (
    "type", "name", "label", "hint", "required", "relevant", "appearance", "default",
    "constraint", "constraint_message", "mieux_short", "mieux_role", "mieux_correct",
)  # fmt: skip
_TRANSLATED = frozenset({"label", "hint", "constraint_message", "mieux_short"})
_SETTINGS = ("form_title", "form_id", "version", "default_language")
_WIDTH = 28  # of a column, in characters
_MOST_TEXT = 32_767  # characters that a cell holds

_Cells = dict[str, str | Text]


def write_xlsform(form: Questionnaire) -> bytes:
    """The workbook of a questionnaire."""
    headings = {language.code: heading_of(language) for language in form.languages}
    lists = _Lists([language.code for language in form.languages])
    survey = list(_rows(form.items, lists))
    settings: _Cells = {
        "form_title": form.title[form.languages[0].code],
        "form_id": form.name,
        "version": str(form.version),
        "default_language": headings[form.languages[0].code],
        "mieux_title": form.title,
        "mieux_introduction": form.introduction,
        "mieux_thanks": form.thanks,
        "mieux_access": "slips" if form.by_slips else "open",
    }
    choices: list[_Cells] = [
        {"list_name": name, "name": choice.code, "label": choice.label}
        for name, choices_of_list in lists.by_name.items()
        for choice in choices_of_list
    ]
    book = Workbook()
    book.remove(book.worksheets[0])
    used = [
        base
        for base in _SURVEY
        if base in ("type", "name", "label") or any(row.get(base) for row in survey)
    ]
    _write_sheet(book, "survey", used, headings, survey)
    _write_sheet(book, "choices", ["list_name", "name", "label"], headings, choices)
    shown = [*_SETTINGS, "mieux_title", *(["mieux_introduction"] if form.introduction else [])]
    shown += ["mieux_thanks"] if form.thanks else []
    shown += ["mieux_access"] if form.by_slips else []
    _write_sheet(book, "settings", shown, headings, [settings])
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


class _Lists:
    """Lists of choices; questions with the same choices share one."""

    def __init__(self, languages: Sequence[str]) -> None:
        self.by_name: dict[str, tuple[Choice, ...]] = {}
        self._languages = languages

    def name_for(self, question: ChoiceQuestion | ScaleQuestion | Grid) -> str:
        if isinstance(question, ChoiceQuestion):
            choices = tuple(Choice(code=c.code, label=c.label) for c in question.choices)
        else:
            choices = scale_choices(question.scale, self._languages)
        for name, known in self.by_name.items():
            if known == choices:
                return name
        self.by_name[question.name] = choices
        return question.name


def _rows(items: Iterable[AnyItem], lists: _Lists) -> Iterable[_Cells]:
    for item in items:
        match item:
            case Group():
                yield {"type": "begin_group", **_common(item), "appearance": "field-list"}
                yield from _rows(item.items, lists)
                yield {"type": "end_group", "name": item.name}
            case Grid():
                yield {"type": "begin_group", **_common(item), "appearance": "table-list"}
                of_list = f"select_one {lists.name_for(item)}"
                for question in item.questions:
                    yield {"type": of_list, **_answered(question)}
                yield {"type": "end_group", "name": item.name}
            case Note():
                yield {"type": "note", **_common(item)}
            case _:
                yield _question(item, lists)
                if isinstance(item, ChoiceQuestion) and item.other_question:
                    yield _question(item.other_question, lists)


def _question(question: AnyQuestion, lists: _Lists) -> _Cells:
    cells = _answered(question)
    match question:
        case ScaleQuestion():
            cells |= {"type": f"select_one {lists.name_for(question)}", "appearance": "likert"}
        case SelectOne() | SelectMultiple() | Rank():
            word = question.__struct_config__.tag
            cells |= {
                "type": f"{word} {lists.name_for(question)}",
                "mieux_correct": " ".join(question.correct),
            }
        case TextQuestion():
            cells |= {"type": "text", "appearance": "multiline" if question.long else ""}
        case _:
            cells["type"] = str(question.__struct_config__.tag)
    return cells


def _common(item: Item) -> _Cells:
    return {"name": item.name, "label": item.label, "hint": item.hint, "relevant": item.relevant}


def _answered(question: AnyQuestion) -> _Cells:
    default = question.default
    return {
        **_common(question),
        "mieux_short": question.short,
        "required": "yes" if question.required else "",
        "constraint": write_constraint(question),
        "constraint_message": question.constraint_message,
        "mieux_role": question.role or "",
        "default": "" if default is None else " ".join(write_typed(default)),
    }


def _write_sheet(
    book: Workbook,
    name: str,
    bases: Sequence[str],
    headings: dict[str, str],
    rows: Sequence[_Cells],
) -> None:
    sheet: Worksheet = book.create_sheet(name)
    translated = _TRANSLATED | {"mieux_title", "mieux_introduction", "mieux_thanks"}
    columns = [
        (base, code) for base in bases for code in (headings if base in translated else ("",))
    ]
    sheet.freeze_panes = "C2" if name == "survey" else "A2"
    for place, (base, code) in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = _WIDTH
        write_text(sheet, 1, place, f"{base}::{headings[code]}" if code else base, bold=True)
        for number, row in enumerate(rows, start=2):
            value = row.get(base, "")
            text = value.get(code, "") if isinstance(value, dict) else value
            write_text(sheet, number, place, text)


def write_text(sheet: Worksheet, row: int, column: int, text: str, *, bold: bool = False) -> None:
    """Write a text that stays a text, whatever it begins with; nothing if it is empty."""
    if not text:
        return
    cell = sheet.cell(row, column, ILLEGAL_CHARACTERS_RE.sub("", text)[:_MOST_TEXT])
    cell.data_type = "s"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if bold:
        cell.font = Font(bold=True)
