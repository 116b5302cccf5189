"""What tests of the ways to answer do again and again."""

from dataclasses import replace

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.feedback import Collection
from mieux_desktop.operations import feedback
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.kiosk.window import KioskWindow
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)


def reads(label: QLabel, text: str) -> bool:
    return label.text() == text


def compares(presenter: FeedbackPresenter, wanted: bool) -> bool:
    return presenter.entering.sheets.compares is wanted


def collection_of(store: Store) -> Collection:
    with store.reading() as records:
        (found,) = records.find(Collection)
    return found


def show_code(presenter: FeedbackPresenter, collecting: Collecting, qtbot: QtBot) -> None:
    presenter.screen.roads.code.click()
    qtbot.waitUntil(lambda: presenter.ways.projected is not None)
    assert collecting.server is not None


def start_kiosk(presenter: FeedbackPresenter, qtbot: QtBot) -> KioskWindow:
    presenter.screen.roads.kiosk.click()
    qtbot.waitUntil(lambda: presenter.ways._kiosk is not None)
    kiosk = presenter.ways._kiosk
    assert kiosk is not None
    return kiosk


def touch(kiosk: KioskWindow, name: str, place: int) -> None:
    editor = kiosk._steps[kiosk._at].fields[name].editor
    editor.tiles[place].click()  # type: ignore[attr-defined]


def answer_once(store: Store, **answers: object) -> None:
    entry = feedback.new_entry(collection_of(store).id, FORM, "en")
    feedback.finish_entry(store, replace(entry, answers=answers))  # type: ignore[arg-type]


def choose_slips(presenter: FeedbackPresenter) -> None:
    combo = presenter.screen.roads.entrance
    combo.setCurrentIndex(combo.findText("One slip for each person"))
    combo.activated.emit(combo.currentIndex())
