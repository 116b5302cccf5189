"""Where resources and the store are."""

import sys
from pathlib import Path

import pytest

from mieux_desktop import paths


def test_resources_are_those_of_the_source_tree() -> None:
    assert (paths.resources() / "reports" / "words" / "en.json").is_file()


def test_resources_of_a_frozen_program_are_where_it_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"


def test_the_store_is_in_the_users_data_folder() -> None:
    assert "mieux-desktop" in paths.default_store().parts
