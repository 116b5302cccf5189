import csv
from dataclasses import replace
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.action_export import export_actions
from mieux_desktop.operations.actions import list_actions, new_action, save_action
from mieux_desktop.operations.stores import Store

HEADER = [
    "Action",
    "Countries",
    "Region",
    "Domains",
    "Institution",
    "Start",
    "Activities",
    "Status",
]


def test_the_table_has_one_line_for_each_action_after_its_header(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "portfolio.csv"
    export_actions(path, HEADER, list_actions(store, "fr"), "fr")
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file))
    assert table[0] == HEADER
    assert len(table) == 72
    ghana = next(line for line in table if line[0] == "Ghana II")
    assert ghana[2:4] == ["Afrique subsaharienne", "Migration et développement"]
    assert ghana[5:] == ["2014-07", "7", "En cours"]


def test_a_name_is_never_run_as_a_formula(store: Store, tmp_path: Path) -> None:
    save_action(store, None, replace(new_action(), name_en="=HYPERLINK(1)"))
    path = tmp_path / "portfolio.csv"
    export_actions(path, HEADER, list_actions(store, "en"), "en")
    assert "'=HYPERLINK(1)" in path.read_text("utf-8-sig")


def test_a_table_that_cannot_be_written_leaves_nothing_behind(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="file-not-written"):
        export_actions(tmp_path / "missing" / "a.csv", HEADER, [], "en")
    taken = tmp_path / "taken.csv"
    taken.mkdir()
    with pytest.raises(Problem, match="file-not-written"):
        export_actions(taken, HEADER, [], "en")
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []
