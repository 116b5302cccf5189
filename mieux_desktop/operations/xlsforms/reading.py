"""Reading an XLSForm: a questionnaire, or every reason why not with its sheet, row and column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import msgspec

from mieux_desktop.domain.questionnaires.findings import faults
from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    ChoiceQuestion,
    Grid,
    Group,
    Questionnaire,
    Rank,
    ScaleQuestion,
    TextQuestion,
)
from mieux_desktop.domain.questionnaires.model import (
    Row as GridRow,
)
from mieux_desktop.operations.xlsforms.choices import read_choices
from mieux_desktop.operations.xlsforms.languages import Languages, read_languages
from mieux_desktop.operations.xlsforms.problems import Code, Doubts, FormProblem, ReadForm
from mieux_desktop.operations.xlsforms.questions import QuestionReader, read_kind
from mieux_desktop.operations.xlsforms.sheets import Row, Sheet, WorkbookRefused, read_sheets

_READ = frozenset({
    "type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message",
    "appearance", "default", "parameters", "list_name", "disabled", "mieux_short", "mieux_role",
    "mieux_correct",
})  # fmt: skip
_REFUSED = frozenset({
    "calculation", "choice_filter", "repeat_count", "trigger", "readonly", "media", "save_to",
})  # fmt: skip
_METADATA = frozenset({
    "start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username",
    "email", "audit", "start-geopoint", "background-audio", "background-geopoint",
})  # fmt: skip
_REFUSED_SHEETS = frozenset({"entities", "external_choices", "osm"})
_SETTINGS = frozenset({
    "form_title", "form_id", "version", "default_language", "mieux_title", "mieux_introduction",
    "mieux_thanks", "mieux_access",
})  # fmt: skip
_GRID = "table-list"


@dataclass(slots=True)
class _Open:
    """A group that is being read."""

    row: Row
    fields: dict[str, Any] | None
    in_grid: bool
    items: list[AnyItem] = field(default_factory=list)


def read_xlsform(data: bytes, *, name: str, language: str = "en") -> ReadForm:
    """Read a workbook. It may be hostile.

    `name` is the code of a form that does not say its own, `language` the language of texts
    under headings that name none.
    """
    try:
        sheets = read_sheets(data)
    except WorkbookRefused as refused:
        return ReadForm(None, (refused.problem,))
    survey, settings = sheets.get("survey"), sheets.get("settings")
    if survey is None or not any(column.base == "type" for column in survey.columns):
        return ReadForm(None, (FormProblem(Code.NO_SURVEY),))
    setting = next(iter(settings.rows), None) if settings else None
    declared = setting.get("default_language") if setting else ""
    columns = [column for sheet in sheets.values() for column in sheet.columns]
    languages = read_languages(columns, declared, language)
    if isinstance(languages, str):
        return ReadForm(None, (FormProblem(Code.NO_LANGUAGE_CODE, detail=languages),))
    doubts = Doubts()
    reading = _Reading(sheets, languages, doubts)
    reading.look_at_headings()
    items = reading.items(survey)
    if not items and not doubts.stop:
        doubts.add(FormProblem(Code.NO_QUESTIONS, "survey"))
    form = reading.form(setting, items, name)
    if not doubts.stop:
        for finding in faults(form):
            doubts.add(reading.placed(finding.place, finding.reason))
    order = list(sheets)
    problems = sorted(
        doubts.found,
        key=lambda p: (order.index(p.sheet) if p.sheet in order else -1, p.row),
    )
    return ReadForm(None if doubts.stop else form, tuple(problems))


class _Reading:
    """One workbook on its way to a questionnaire."""

    def __init__(self, sheets: dict[str, Sheet], languages: Languages, doubts: Doubts) -> None:
        self._sheets = sheets
        self._languages = languages
        self._doubts = doubts
        self._rows: dict[str, Row] = {}  # of the survey, by name
        lists = read_choices(sheets.get("choices"), languages, doubts)
        self._questions = QuestionReader(languages, lists, doubts)

    def look_at_headings(self) -> None:
        """Tell of what is filled in but not read: refused cell by cell, or left out by column."""
        for name, sheet in self._sheets.items():
            if name in ("survey", "choices"):
                for row in sheet.rows:
                    self._look_at_cells(row)
            elif name == "settings":
                for row in sheet.rows[:1]:
                    for column, text in row.cells:
                        if column.base not in _SETTINGS:
                            self._doubts.add(row.at(Code.SETTING_LEFT_OUT, column, text))
            elif sheet.rows:
                code = Code.UNSUPPORTED_SHEET if name in _REFUSED_SHEETS else Code.SHEET_LEFT_OUT
                self._doubts.add(FormProblem(code, name))

    def _look_at_cells(self, row: Row) -> None:
        for column, text in row.cells:
            if column.base == "media":
                self._doubts.add(row.at(Code.MEDIA, column, text))
            elif column.base in _REFUSED:
                harmless = column.base == "readonly" and text.lower() in ("no", "false", "false()")
                if not harmless:
                    self._doubts.add(row.at(Code.UNSUPPORTED_COLUMN, column, text))
            elif column.base not in _READ:
                # Told once, at the heading: a note to oneself may stand in every row.
                cell = f"{column.letter}1"
                self._doubts.add(
                    FormProblem(Code.COLUMN_LEFT_OUT, row.sheet, 1, column.heading, cell)
                )

    def items(self, survey: Sheet) -> tuple[AnyItem, ...]:
        """All rows as a tree."""
        top: list[AnyItem] = []
        opened: list[_Open] = []
        for row in survey.rows:
            kind = re.sub(r"[\s_]+", " ", row.get("type").strip()).lower()
            inside = opened[-1].items if opened else top
            if row.get("disabled").lower() in ("yes", "true", "true()", "1"):
                self._doubts.add(row.place(Code.ROW_DISABLED, "disabled"))
            elif kind in ("begin group", "begin repeat"):
                if kind == "begin repeat":
                    self._doubts.add(row.place(Code.UNSUPPORTED_TYPE, "type", row.get("type")))
                opened.append(self._open(row))
            elif kind in ("end group", "end repeat"):
                if not opened:
                    self._doubts.add(row.place(Code.NOT_OPENED, "type"))
                    continue
                group = opened.pop()
                item = self._close(group)
                if item is not None:
                    (opened[-1].items if opened else top).append(item)
            else:
                self._read_row(row, inside, opened[-1] if opened else None)
        for group in opened:
            self._doubts.add(group.row.place(Code.NOT_CLOSED, "type", group.row.get("name")))
        return tuple(_with_other_texts(top))

    def _open(self, row: Row) -> _Open:
        fields = self._questions.item_fields(row, label_needed=False)
        appearance = set(row.get("appearance").split())
        left = appearance - {_GRID, "field-list"}
        if left:
            place = row.place(Code.APPEARANCE_LEFT_OUT, "appearance", " ".join(sorted(left)))
            self._doubts.add(place)
        if fields is not None:
            self._rows[fields["name"]] = row
            if not fields["label"]:
                name = fields["name"]
                self._doubts.add(row.place(Code.NAME_FOR_LABEL, "label", name))
                fields["label"] = {language.code: name for language in self._languages.all}
        return _Open(row, fields, _GRID in appearance)

    def _close(self, group: _Open) -> AnyItem | None:
        if group.fields is None:
            return None
        rows = [item for item in group.items if isinstance(item, ScaleQuestion)]
        if group.in_grid and rows and len(rows) == len(group.items) and _make_a_grid(rows):
            return Grid(
                **group.fields,
                scale=rows[0].scale,
                required=rows[0].required,
                rows=tuple(GridRow(name=q.name, label=q.label, short=q.short) for q in rows),
            )
        return Group(**group.fields, items=tuple(_with_other_texts(group.items)))

    def _read_row(self, row: Row, inside: list[AnyItem], group: _Open | None) -> None:
        text = row.get("type")
        if not text:
            self._doubts.add(row.place(Code.NO_TYPE, "type"))
            return
        if text.lower() in _METADATA:
            self._doubts.add(row.place(Code.METADATA, "type", text))
            return
        kind = read_kind(text)
        if kind is None:
            self._doubts.add(row.place(Code.UNSUPPORTED_TYPE, "type", text))
            return
        if row.get("appearance") == "label" and kind.base == "select_one" and group:
            group.in_grid = True  # the head of a grid that was made by hand; it has no answer
            return
        item = self._questions.read(row, kind, in_grid=bool(group and group.in_grid))
        if item is not None:
            self._rows.setdefault(item.name, row)
            inside.append(item)

    def form(self, setting: Row | None, items: tuple[AnyItem, ...], fallback: str) -> Questionnaire:
        """The questionnaire, with what the settings say."""
        row = setting or Row("settings", 2, ())
        title = self._languages.texts(row, "mieux_title", self._doubts)
        name = row.get("form_id") or fallback
        if not title:
            plain = row.get("form_title") or name
            title = {language.code: plain for language in self._languages.all}
        version = row.get("version")
        counted = version.isascii() and version.isdigit() and 0 < int(version[:15]) < 2**53
        if version and not (counted and len(version) <= 15):
            self._doubts.add(row.place(Code.VERSION_COUNTED, "version", version))
            version = ""
        access = row.get("mieux_access")
        if access not in ("", "open", "slips"):
            self._doubts.add(row.place(Code.WRONG_VALUE, "mieux_access", access))
        return Questionnaire(
            name=name,
            version=int(version or 1),
            languages=self._languages.all,
            title=title,
            introduction=self._languages.texts(row, "mieux_introduction", self._doubts),
            thanks=self._languages.texts(row, "mieux_thanks", self._doubts),
            by_slips=access == "slips",
            items=items,
        )

    def placed(self, place: str, reason: str) -> FormProblem:
        """A finding of the checks at the row and column that it is about."""
        name, *about = place.split(", ")
        row = self._rows.get(name)
        column = about[0] if about else "name"
        if row is None:
            return FormProblem(Code.NOT_USABLE, detail=f"{place}: {reason}")
        return row.place(Code.NOT_USABLE, column, reason)


def _make_a_grid(rows: list[ScaleQuestion]) -> bool:
    """Tell whether nothing of the rows would be lost in a grid."""
    first = rows[0]
    return all(
        msgspec.structs.replace(row, name="", label={}, short={})
        == ScaleQuestion(name="", label={}, scale=first.scale, required=first.required)
        for row in rows
    )


def _with_other_texts(items: list[AnyItem]) -> list[AnyItem]:
    """Take a text that only asks what "other" means into the question that it belongs to."""
    found: list[AnyItem] = []
    for item in items:
        asked = found[-1] if found else None
        if (
            isinstance(item, TextQuestion)
            and isinstance(asked, ChoiceQuestion)
            and not isinstance(asked, Rank)
            and not any(choice.other for choice in asked.choices)
        ):
            for choice in asked.choices:
                choices = tuple(
                    msgspec.structs.replace(each, other=each is choice) for each in asked.choices
                )
                with_other = msgspec.structs.replace(asked, choices=choices)
                if with_other.other_question == item:
                    found[-1] = with_other
                    break
            else:
                found.append(item)
        else:
            found.append(item)
    return found
