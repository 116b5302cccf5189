"""The kiosk: a clean start for each person, left with the passphrase alone."""

import re
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from pytestqt.qtbot import QtBot

from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from tests.ui.feedback_ways.steps import (
    collection_of,
    start_kiosk,
    touch,
)
from tests.ui.typed import type_text


def test_the_kiosk_takes_a_form_thanks_and_starts_clean(
    presenter: FeedbackPresenter, desk: Desk, store: Store, collecting: Collecting, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(collecting.cover_requested):
        kiosk = start_kiosk(presenter, qtbot)
    assert collecting.keeps_open
    kiosk._go.click() if kiosk._go.isVisible() else kiosk._begin.click()
    touch(kiosk, "objectives", 3)
    while kiosk._next(kiosk._at + 1, 1) < len(kiosk._steps):
        kiosk._go.click()
    kiosk._go.click()
    qtbot.waitUntil(lambda: kiosk._title.text() == kiosk._words("kiosk_thanks"))
    desk.background.wait_idle()
    with store.reading() as records:
        assert records.inbox_count(collection_of(store).id) == 1
        assert records.inbox_unfinished(collection_of(store).id) is None
    kiosk._go_on()
    assert kiosk.answers() == {} and kiosk._at == -1
    kiosk.leave()
    assert not collecting.kiosk_is_up


def test_the_kiosk_is_left_with_the_passphrase_alone(
    presenter: FeedbackPresenter, collecting: Collecting, passphrase: str, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk.closeEvent(QCloseEvent())
    panel = kiosk._leaving
    assert panel.isVisibleTo(kiosk) and collecting.kiosk_is_up
    type_text(panel.passphrase, "not the passphrase")
    panel.unlock.click()
    qtbot.waitUntil(lambda: "not the passphrase" in panel._field.error())
    panel.passphrase.clear()
    type_text(panel.passphrase, passphrase)
    with qtbot.waitSignal(collecting.uncover_requested):
        panel.unlock.click()
    assert not collecting.kiosk_is_up


def test_a_kiosk_form_that_is_left_alone_is_cleared(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk._begin.click()
    touch(kiosk, "objectives", 0)
    kiosk._idle.timeout.emit()
    assert kiosk._clear.isActive()
    kiosk.eventFilter(
        kiosk, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    )
    assert not kiosk._clear.isActive() and kiosk.answers() == {"objectives": 1}
    kiosk._idle.timeout.emit()
    kiosk._clear.timeout.emit()
    assert kiosk.answers() == {} and kiosk._at == -1
    kiosk.leave()


def test_the_kiosk_counts_down_before_it_clears_and_not_applicable_stands_apart(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk._begin.click()
    kiosk._idle.timeout.emit()
    assert re.search(r" 1\d seconds", kiosk._told.text())
    kiosk._clear.start(4000)
    kiosk._countdown.timeout.emit()
    assert re.search(r" [34] seconds", kiosk._told.text())
    tiles = kiosk._steps[kiosk._at].fields["objectives"].editor.tiles  # type: ignore[attr-defined]
    gaps = [after.x() - before.x() - before.width() for before, after in pairwise(tiles)]
    assert gaps[-1] > max(gaps[:-1])
    kiosk.leave()


def test_a_language_chosen_at_the_kiosk_and_left_is_taken_back(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    before = kiosk._words.language.code
    kiosk._speak("ar")
    kiosk._idle.timeout.emit()
    kiosk._clear.timeout.emit()
    assert kiosk._words.language.code == before
    kiosk.leave()


def test_the_kiosk_changes_its_language_and_keeps_the_answers(
    presenter: FeedbackPresenter, qtbot: QtBot
) -> None:
    kiosk = start_kiosk(presenter, qtbot)
    kiosk._begin.click()
    touch(kiosk, "objectives", 4)
    kiosk._speak("ar")
    assert kiosk.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert kiosk.answers() == {"objectives": 5}
    assert kiosk._steps[kiosk._at].fields["objectives"].editor.answer() == 5
    kiosk.leave()
