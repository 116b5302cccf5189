import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.widgets.choice_field import ChoiceField
from mieux_desktop.ui.widgets.chosen_items import ChosenItems
from tests.ui.typed import type_text

COUNTRIES = [("Côte d’Ivoire", "CI"), ("Ghana", "GH"), ("Guinée", "GN"), ("Guinée-Bissau", "GW")]


@pytest.fixture
def field(qtbot: QtBot) -> ChoiceField:
    made = ChoiceField("Country")
    made.set_items(COUNTRIES)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.setFocus()
    return made


def test_typed_letters_narrow_the_list_blind_to_accents(field: ChoiceField) -> None:
    type_text(field, "gui")
    assert field._rows.stringList() == ["Guinée", "Guinée-Bissau"]
    type_text(field, "née b")
    assert field._rows.stringList() == ["Guinée-Bissau"]


def test_the_only_match_and_the_exact_name_are_taken(field: ChoiceField, qtbot: QtBot) -> None:
    type_text(field, "ivoire")
    with qtbot.waitSignal(field.chosen) as chosen:
        field.settle()
    assert chosen.args == ["Côte d’Ivoire", "CI"]
    field.selectAll()
    type_text(field, "GUINEE")
    field.settle()
    assert field.data() == "GN"


def test_words_that_fit_nothing_stay_and_count_as_unknown(field: ChoiceField) -> None:
    field.choose("GH")
    field.selectAll()
    type_text(field, "Atlantis")
    field.settle()
    assert field.text() == "Atlantis"
    assert field.is_unknown()


def test_emptying_the_field_takes_the_choice_away(field: ChoiceField, qtbot: QtBot) -> None:
    field.choose("GH")
    assert not field.is_unknown()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    field.settle()
    assert field.data() is None
    assert not field.is_unknown()


def test_down_opens_the_whole_list_and_return_takes_the_row(
    field: ChoiceField, qtbot: QtBot
) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert len(field._rows.stringList()) == 4
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    assert field.data() == "GH"


def test_twins_of_one_name_are_told_apart(field: ChoiceField, qtbot: QtBot) -> None:
    field.set_items([("Grace Mensah", 1), ("Grace Mensah", 2)])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Down)
    qtbot.keyClick(field._popup, Qt.Key.Key_Return)
    assert field.data() == 2


def test_a_free_field_takes_any_text_once(qtbot: QtBot) -> None:
    free = ChoiceField("Add to the team", free=True)
    team = ChosenItems(free, lambda name: f"Remove {name}")
    qtbot.addWidget(team)
    with qtbot.waitActive(team):
        team.show()
    free.setFocus()
    for name in ("محمد العلي", "Grace Mensah", "Grace Mensah"):
        type_text(free, f"{name}\n")
    assert [name for name, _ in team.items()] == ["محمد العلي", "Grace Mensah"]
    assert free.text() == ""
