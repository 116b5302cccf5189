"""Slips: who is let in by phone, and the codes that are printed or shown."""

from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.collecting import check_slip, draw_slips, read_slips
from mieux_desktop.operations.feedback import close_collection, open_collection
from mieux_desktop.operations.feedback_slips import (
    Entrance,
    draw_slip,
    open_entrance,
    read_phones,
    slips,
    write_slips,
)
from mieux_desktop.operations.questionnaires import load_form
from mieux_desktop.operations.stores import Store
from tests.unit.reports.reading import read, text_of

FORM = load_form("participant-feedback", 1)
URL = "http://192.168.8.10:8080/k7f3mq"


@pytest.fixture
def collection(store: Store, ghana: tuple[Action, Activity]) -> Collection:
    return open_collection(store, ghana[1].id)


def test_who_may_answer_is_chosen_once(store: Store, collection: Collection) -> None:
    assert read_phones(store, collection.id).access is None
    first = open_entrance(store, collection.id, Entrance(True, 500)).access
    again = open_entrance(store, collection.id, Entrance(False, 50)).access
    assert first is not None and first.by_slips and again == first


def test_a_slip_that_is_shown_can_be_used(store: Store, collection: Collection) -> None:
    open_entrance(store, collection.id, Entrance(True, 500))
    code = draw_slip(store, collection.id)
    assert check_slip(store, collection.id, code.lower().replace("-", ""))
    assert read_phones(store, collection.id).slips.unused == (code,)


def test_printed_slips_are_those_that_open_the_form(
    store: Store, collection: Collection, tmp_path: Path
) -> None:
    open_entrance(store, collection.id, Entrance(True, 500))
    target = tmp_path / "slips.pdf"
    write_slips(FORM, "en", URL, draw_slips(store, collection.id, 13), target)
    data = target.read_bytes()
    codes = read_slips(store, collection.id).unused
    text = text_of(data)
    assert len(codes) == 13 and all(code in text for code in codes)
    assert len(read(data).pages) == 2
    assert text.count("192.168.8.10:8080/k7f3mq") == 13


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt", "ar", "ru"])
def test_slips_speak_every_language_of_the_form(language: str) -> None:
    data = slips(FORM, language, URL, ("K7F3-M2QX",))
    assert "K7F3-M2QX" in text_of(data) and b"/Helvetica" not in data


def test_a_closed_round_gives_no_slips(store: Store, collection: Collection) -> None:
    close_collection(store, collection.id)
    with pytest.raises(Problem, match="feedback-closed"):
        draw_slip(store, collection.id)
