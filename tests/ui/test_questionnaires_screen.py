"""Questionnaires: the library, a workbook out and in again, problems named, release."""

from pathlib import Path

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.questionnaires import list_forms, load_form, workbook_of
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.xlsforms.problems import Code, FormProblem
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.questionnaires.models import Line, LinesModel
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from mieux_desktop.ui.screens.questionnaires.problem_words import ProblemWords
from mieux_desktop.ui.widgets.rows import RowRole


@pytest.fixture
def presenter(desk: Desk, qtbot: QtBot) -> QuestionnairesPresenter:
    made = QuestionnairesPresenter(desk)
    qtbot.addWidget(made.screen)
    made.screen.show()
    qtbot.waitUntil(lambda: made.list.title.text() != "")
    return made


def texts(presenter: QuestionnairesPresenter) -> list[str]:
    model = presenter.list.lines
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_questionnaire_is_saved_changed_imported_kept_and_released(
    presenter: QuestionnairesPresenter, desk: Desk, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "own.xlsx"
    presenter.save_workbook(load_form("knowledge-test", 1), path)
    qtbot.waitUntil(path.exists)
    desk.background.wait_idle()
    book = openpyxl.load_workbook(path)
    settings = book["settings"]
    heads = [cell.value for cell in settings[1]]
    settings.cell(2, heads.index("form_id") + 1).value = "my-test"
    book.save(path)
    presenter.read_workbook(path)
    qtbot.waitUntil(lambda: presenter.list.keep.isVisible())
    presenter.list.keep.click()
    qtbot.waitUntil(lambda: presenter.list.release.isVisible())
    (own,) = [form for form in list_forms(store) if form.id]
    assert own.code == "my-test" and not own.is_usable
    presenter.list.release.click()
    qtbot.waitUntil(lambda: presenter.list.release.isHidden())
    (own,) = [form for form in list_forms(store) if form.id]
    assert own.is_usable


def test_what_stops_a_workbook_is_named_with_its_cell_and_nothing_is_kept(
    presenter: QuestionnairesPresenter, store: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "geo.xlsx"
    path.write_bytes(workbook_of(load_form("knowledge-test", 1)))
    book = openpyxl.load_workbook(path)
    survey = book["survey"]
    kinds = [cell.value for cell in survey[1]].index("type") + 1
    survey.cell(3, kinds).value = "geopoint"
    book.save(path)
    presenter.read_workbook(path)
    qtbot.waitUntil(lambda: presenter.list.drop.isVisible())
    assert not presenter.list.keep.isEnabled()
    assert any("geopoint" in text for text in texts(presenter))
    model = presenter.list.lines
    rows = [model.index(row) for row in range(model.rowCount())]
    (stopping,) = [row for row in rows if "geopoint" in str(row.data())]
    assert "row 3" in str(stopping.data(RowRole.DETAIL))
    presenter.list.drop.click()
    qtbot.waitUntil(lambda: presenter.list.export.isVisible())
    assert not [form for form in list_forms(store) if form.id]


def test_every_problem_of_a_workbook_has_a_sentence_and_a_place() -> None:
    words = ProblemWords()
    for code in Code:
        assert words.sentence(FormProblem(code, detail="x"))
    place = words.place(FormProblem(Code.NO_NAME, "survey", 12, "name", "B12"))
    assert place == "survey, row 12, cell B12, name"


def test_the_model_keeps_the_rules_of_models(qtmodeltester: object) -> None:
    model = LinesModel()
    model.show([Line("Own", section=True), Line("Test", "Version 1", "Draft", "warning")])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
