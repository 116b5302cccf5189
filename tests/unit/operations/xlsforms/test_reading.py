"""Reading XLSForms: what is supported arrives, what is not is named with its place."""

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.questionnaires.model import (
    Grid,
    Group,
    IntegerQuestion,
    Note,
    Rank,
    Role,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
    TextQuestion,
)
from mieux_desktop.operations.xlsforms import sheets
from mieux_desktop.operations.xlsforms.problems import Code, FormProblem, ReadForm
from mieux_desktop.operations.xlsforms.reading import read_xlsform
from tests.unit.operations.xlsforms.workbooks import CHOICES, SURVEY, form, workbook

Cells = dict[str, object]
NO_QUESTION = "refers to 'g', which is no question"


def read(data: bytes) -> ReadForm:
    return read_xlsform(data, name="form")


def accepted(data: bytes) -> ReadForm:
    found = read(data)
    assert found.questionnaire is not None, found.problems
    return found


def one(**cells: object) -> Cells:
    return {"type": "text", "name": "q", "label": "Question", **cells}


def test_a_plain_workbook_is_read() -> None:
    found = accepted(workbook(survey=SURVEY, choices=CHOICES))
    assert found.problems == ()
    assert found.questionnaire is not None
    assert isinstance(found.questionnaire.questions["sex"], SelectOne)
    assert found.questionnaire.name == "form" and found.questionnaire.version == 1


def test_all_types_are_read_under_all_their_names() -> None:
    numbers = [["list_name", "name", "label"], *(["five", n, f"Point {n}"] for n in range(1, 6))]
    found = accepted(
        form(
            one(type="begin group", name="page", label="Page"),
            one(type="select_multiple sex", name="several"),
            one(type="select one from sex or_other", name="single"),
            one(type="rank sex", name="order"),
            one(type="select_one five", name="rating", appearance="likert"),
            one(type="int", name="number", constraint=". >= 0 and . <= 9"),
            one(
                type="range",
                name="nps",
                parameters="start=0 end=10 step=1",
                mieux_role="recommendation",
            ),
            one(type="end group"),
            one(type="begin_group", name="grid", label="Agree?", appearance="table-list"),
            one(type="select_one five", name="row", required="yes"),
            one(type="end_group"),
            one(type="text", name="words", appearance="multiline", default="hello"),
            one(type="note", name="thanks"),
            choices=[*CHOICES, *numbers[1:]],
        )
    )
    form_ = found.questionnaire
    assert form_ is not None and found.problems == ()
    page, grid, words, thanks = form_.items
    assert isinstance(page, Group) and isinstance(thanks, Note)
    assert isinstance(grid, Grid) and grid.required and [r.name for r in grid.rows] == ["row"]
    assert isinstance(words, TextQuestion) and words.long and words.default == "hello"
    several, single, order, rating, number, nps = page.items
    assert isinstance(several, SelectMultiple) and isinstance(order, Rank)
    assert isinstance(single, SelectOne) and [c.other for c in single.choices] == [
        False,
        False,
        True,
    ]
    assert isinstance(rating, ScaleQuestion) and len(rating.scale.points) == 5
    assert isinstance(number, IntegerQuestion) and (number.minimum, number.maximum) == (0, 9)
    assert isinstance(nps, ScaleQuestion) and nps.role is Role.RECOMMENDATION


def test_a_grid_made_by_hand_is_a_grid() -> None:
    found = accepted(
        form(
            one(type="begin_group", name="g", label="Agree?", appearance="field-list"),
            one(type="select_one five", name="head", appearance="label"),
            one(type="select_one five", name="a", appearance="list-nolabel"),
            one(type="end_group"),
            choices=[*CHOICES, ["five", 1, "No"], ["five", 2, "Yes"]],
        )
    )
    assert found.questionnaire is not None and isinstance(found.questionnaire.items[0], Grid)


def test_languages_come_from_the_headings_with_their_declared_direction() -> None:
    row = {
        "type": "text", "name": "q", "label::Français (fr)": "Nom", "label::العربية (ar)": "الاسم",
        "label::English": "Name",
    }  # fmt: skip
    settings = [["default_language", "form_title"], ["English", "Visit"]]
    found = accepted(form(row, choices=[], settings=settings)).questionnaire
    assert found is not None
    assert [(lang.code, lang.direction) for lang in found.languages] == [
        ("en", "ltr"), ("fr", "ltr"), ("ar", "rtl"),
    ]  # fmt: skip
    assert found.title == {"en": "Visit", "fr": "Visit", "ar": "Visit"}


def test_a_language_without_a_code_is_asked_for() -> None:
    found = read(form({"type": "text", "name": "q", "label::Wolofal": "x"}, choices=[]))
    assert found.problems == (FormProblem(Code.NO_LANGUAGE_CODE, detail="Wolofal"),)


def test_plain_texts_are_in_the_language_that_the_user_names() -> None:
    data = workbook(survey=SURVEY, choices=CHOICES)
    found = read_xlsform(data, name="x", language="fr").questionnaire
    assert found is not None and [lang.code for lang in found.languages] == ["fr"]


@pytest.mark.parametrize(
    ("cells", "code", "column", "detail"),
    [
        ({"type": "geopoint"}, Code.UNSUPPORTED_TYPE, "type", "geopoint"),
        ({"type": "csv-external x"}, Code.UNSUPPORTED_TYPE, "type", "csv-external x"),
        ({"type": "calculate"}, Code.UNSUPPORTED_TYPE, "type", "calculate"),
        ({"type": None}, Code.NO_TYPE, "type", ""),
        ({"name": None}, Code.NO_NAME, "name", ""),
        ({"name": "two words"}, Code.WRONG_VALUE, "name", "two words"),
        ({"type": "select_one ghosts"}, Code.NO_LIST, "type", "ghosts"),
        ({"choice_filter": "x=1"}, Code.UNSUPPORTED_COLUMN, "choice_filter", "x=1"),
        ({"trigger": "${q}"}, Code.UNSUPPORTED_COLUMN, "trigger", "${q}"),
        ({"media::image": "a.png"}, Code.MEDIA, "media::image", "a.png"),
        ({"image": "a.png"}, Code.MEDIA, "image", "a.png"),
        ({"relevant": "pulldata('a')"}, Code.UNKNOWN_FUNCTION, "relevant", "pulldata()"),
        ({"constraint": ". > "}, Code.CONDITION, "constraint", "unexpected end at character 4"),
        ({"relevance": "${g} = 1"}, Code.NOT_USABLE, "relevance", NO_QUESTION),
        ({"label": "Dear ${q}"}, Code.REFERENCE_IN_TEXT, "label", ""),
        ({"default": "today()"}, Code.CHANGING_DEFAULT, "default", "today()"),
        ({"type": "integer", "default": "x"}, Code.WRONG_DEFAULT, "default", "x"),
        ({"required": "${q} = 1"}, Code.WRONG_VALUE, "required", "${q} = 1"),
        ({"type": "range", "parameters": "step=0.1"}, Code.WRONG_VALUE, "parameters", "step=0.1"),
        ({"mieux_role": "guess"}, Code.WRONG_VALUE, "mieux_role", "guess"),
        ({"type": "end_group"}, Code.NOT_OPENED, "type", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_over_is_named_with_row_and_column(
    cells: Cells, code: Code, column: str, detail: str
) -> None:
    found = read(form(one(name="first"), one(**cells)))
    assert found.questionnaire is None
    (problem,) = [problem for problem in found.problems if problem.stops]
    assert (problem.code, problem.sheet, problem.row) == (code, "survey", 3)
    assert (problem.column, problem.detail) == (column, detail)
    assert problem.cell == "" or problem.cell.endswith("3")


@pytest.mark.parametrize(
    ("cells", "code", "column"),
    [
        ({"type": "start"}, Code.METADATA, "type"),
        ({"type": "deviceid"}, Code.METADATA, "type"),
        ({"appearance": "w4"}, Code.APPEARANCE_LEFT_OUT, "appearance"),
        ({"disabled": "yes"}, Code.ROW_DISABLED, "disabled"),
    ],
)
def test_what_the_form_works_without_is_left_out_and_named(
    cells: Cells, code: Code, column: str
) -> None:
    found = accepted(form(one(name="first"), one(**cells)))
    (problem,) = found.problems
    assert (problem.code, problem.row, problem.column) == (code, 3, column)


def test_a_column_left_out_is_named_once_at_its_heading() -> None:
    found = accepted(form(one(remarks="a"), one(name="b", remarks="b")))
    assert found.problems == (
        FormProblem(Code.COLUMN_LEFT_OUT, "survey", 1, "remarks", "D1"),
    )  # fmt: skip


def test_sheets_and_settings_that_are_not_read_are_named() -> None:
    found = read(
        form(one(), entities=[["list_name"], ["a"]], notes=[["a"], ["b"]],
             settings=[["form_id", "style", "version"], ["f", "pages", "v2"]])
    )  # fmt: skip
    assert [(p.code, p.sheet, p.stops) for p in found.problems] == [
        (Code.UNSUPPORTED_SHEET, "entities", True),
        (Code.SHEET_LEFT_OUT, "notes", False),
        (Code.SETTING_LEFT_OUT, "settings", False),
        (Code.VERSION_COUNTED, "settings", False),
    ]


def test_a_repeat_is_refused_and_the_rest_is_read_on() -> None:
    found = read(
        form(one(type="begin repeat", name="r"), one(type="image"), one(type="end repeat"))
    )
    assert [(p.code, p.row) for p in found.problems] == [
        (Code.UNSUPPORTED_TYPE, 2), (Code.UNSUPPORTED_TYPE, 3),
    ]  # fmt: skip


def test_a_missing_translation_is_named_with_its_language() -> None:
    row = {"type": "text", "name": "q", "label::English (en)": "Name", "label::Français (fr)": None}
    found = read(form(row, choices=[]))
    assert found.problems == (
        FormProblem(Code.NO_TEXT, "survey", 2, "label::Français (fr)", "", "Français"),
    )


def test_faults_of_the_choices_are_named_on_their_sheet() -> None:
    choices = [*CHOICES, ["sex", "m", "Twice"], [None, "x", "x"], ["sex", "a b", "x"], ["sex", "y"]]
    found = read(workbook(survey=SURVEY, choices=choices))
    assert [(p.code, p.sheet, p.row) for p in found.problems] == [
        (Code.REPEATED, "choices", 4), (Code.NO_LIST, "choices", 5),
        (Code.WRONG_VALUE, "choices", 6), (Code.NO_TEXT, "choices", 7),
    ]  # fmt: skip


def test_a_group_left_open_is_named_where_it_opens() -> None:
    found = read(form(one(type="begin_group", name="g"), one()))
    assert [(p.code, p.row) for p in found.problems] == [(Code.NOT_CLOSED, 2)]


def test_a_group_without_a_label_shows_its_name() -> None:
    found = accepted(
        form(one(type="begin_group", name="g", label=None), one(), one(type="end_group"))
    )
    assert [p.code for p in found.problems] == [Code.NAME_FOR_LABEL]


@pytest.mark.parametrize("data", [b"", b"PK", b"a,b\n1,2", b"\0" * 5000])
def test_what_is_no_workbook_is_refused(data: bytes) -> None:
    assert read(data) == ReadForm(None, (FormProblem(Code.NOT_A_WORKBOOK),))


def test_a_workbook_without_a_survey_is_refused() -> None:
    assert read(workbook(people=[["name"], ["x"]])).problems == (FormProblem(Code.NO_SURVEY),)
    assert read(workbook(survey=[["type", "name", "label"]])).problems[0].code is Code.NO_QUESTIONS


def test_a_workbook_that_unpacks_without_end_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("xl/workbook.xml", b" " * (sheets._MAX_UNPACKED + 1))
    assert read(packed.getvalue()).problems == (FormProblem(Code.TOO_LARGE),)


def test_a_workbook_that_declares_entities_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        parts.writestr("xl/workbook.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    assert read(packed.getvalue()).problems == (FormProblem(Code.NOT_A_WORKBOOK),)


cells = st.one_of(
    st.none(), st.integers(), st.floats(), st.booleans(), st.dates(),
    st.sampled_from([
        "type", "name", "label", "select_one sex", "begin_group", "end_group", "text", "range",
        "${q} = 1", "label::x (ar)", "relevant", "constraint", "required", "default", "q", "na",
    ]),
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(cells, max_size=6), max_size=6), st.lists(st.lists(cells, max_size=4)))
def test_any_cells_are_read_or_refused(
    survey: list[list[object]], choices: list[list[object]]
) -> None:
    rows = [["type", "name", "label", "relevant", "constraint", "default"], *survey]
    found = read(workbook(survey=rows, choices=[["list_name", "name", "label"], *choices]))
    assert (found.questionnaire is None) is any(problem.stops for problem in found.problems)
