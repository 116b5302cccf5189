"""Feedback on a small screen: filters and buttons go below each other, forms keep their room."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter
from mieux_desktop.ui.widgets.labels import ElidedLabel, as_tip
from tests.ui.test_feedback_figures import results
from tests.ui.test_feedback_themes import mission as mission
from tests.ui.test_feedback_themes import name_theme
from tests.ui.test_feedback_themes import presenter as presenter
from tests.ui.test_feedback_themes import round_id as round_id
from tests.ui.test_feedback_themes import tagging as tagging

NARROW, LOW = 744, 303  # what 800 columns leave for a tab, and 480 lines


def is_whole(part: QWidget) -> bool:
    """Tell whether a widget has the width it asks for, inside the window."""
    window = part.window()
    end = part.mapTo(window, part.rect().topRight()).x()
    return part.width() >= part.minimumSizeHint().width() and end <= window.width()


def test_filters_rounds_and_buttons_are_whole_in_a_narrow_window(
    presenter: FeedbackPresenter, store: Store, ghana: tuple[Action, Activity], qtbot: QtBot
) -> None:
    screen = presenter.screen
    assert screen.results is not None
    other = results(store, ghana[1].id, "participant-feedback")
    presenter.screen.shown_round_chosen.emit(other.collection.id)
    view = screen.results
    qtbot.waitUntil(lambda: view.results.answered == 6)
    qtbot.waitUntil(lambda: view.compare.isVisibleTo(view))
    screen.resize(NARROW, 640)
    qtbot.waitUntil(lambda: is_whole(screen.late) and is_whole(screen.new_round))
    assert all(is_whole(combo) for combo in (*view.combos.values(), view.compare))
    qtbot.waitUntil(lambda: view._area.horizontalScrollBar().maximum() == 0)
    assert view._told.width() <= view._area.viewport().width()


def test_a_low_window_has_its_room_for_forms_and_themes(
    tagging: FeedbackPresenter, qtbot: QtBot
) -> None:
    screen = tagging.screen
    name_theme("Time")
    qtbot.waitUntil(lambda: screen.themes.themes.model().rowCount() == 3)
    screen.resize(773, LOW)
    qtbot.waitUntil(lambda: not screen.strip.isVisible())
    themes = screen.themes
    assert themes.name.height() >= themes.name.minimumSizeHint().height()
    assert themes.themes.height() >= 2 * 28
    screen.resize(1072, 640)
    qtbot.waitUntil(screen.strip.isVisible)


def test_text_that_looks_like_markup_is_text_in_a_tooltip_too(qtbot: QtBot) -> None:
    label = ElidedLabel("<b>A title that is far too long</b>")
    qtbot.addWidget(label)
    label.resize(40, 20)
    label.resizeEvent(QResizeEvent(label.size(), label.size()))
    assert "&lt;b&gt;" in label.toolTip()
    assert as_tip("Plain & simple") == "Plain & simple"
