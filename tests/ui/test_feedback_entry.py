"""The grid of paper forms: one key an answer, forms put in, typed again, and late ones."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.questionnaires.model import AnyQuestion
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_paper import draw_sheet_codes, read_late
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.feedback.answer_keys import Keyed, answer_by_key
from mieux_desktop.ui.screens.feedback.entering import Entering
from mieux_desktop.ui.screens.feedback.entry import EntryView
from mieux_desktop.ui.screens.feedback.pile import PileModel, Sheet
from mieux_desktop.ui.screens.feedback.screen import FeedbackScreen
from tests.ui.typed import type_text

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
ENTER = "\r"


@pytest.fixture
def collection(store: Store, ghana: tuple[Action, Activity]) -> Collection:
    return feedback.open_collection(store, ghana[1].id)


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> FeedbackScreen:
    made = FeedbackScreen()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def entering(desk: Desk, screen: FeedbackScreen) -> Entering:
    return Entering(desk, screen)


@pytest.fixture
def entry(
    store: Store, collection: Collection, screen: FeedbackScreen, entering: Entering
) -> EntryView:
    entering.follow(round_of(store, collection))
    entering.enter()
    return screen.entry


def round_of(store: Store, collection: Collection) -> feedback.Round:
    found = feedback.current_round(store, collection.activity_id)
    assert found is not None
    return found


def keys(typed: str) -> None:
    for sign in typed:
        widget = QApplication.focusWidget()
        assert widget is not None
        if sign == ENTER:
            QTest.keyClick(widget, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(widget, sign)


def answers(entry: EntryView, row: int) -> dict[str, object]:
    return dict(entry.pile.rows[row].entry.answers)


def collection_of(store: Store) -> Collection:
    with store.reading() as records:
        (found,) = records.find(Collection)
    return found


def inbox(store: Store) -> int:
    with store.reading() as records:
        return records.inbox_count(collection_of(store).id)


def question(name: str) -> AnyQuestion:
    return FORM.questions[name]


def test_one_key_answers_and_enter_goes_to_the_next_form(
    entry: EntryView, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    keys(f"450{ENTER}51n{ENTER}")
    assert answers(entry, 0) == {"objectives": 4, "relevance": 5, "level": "na"}
    assert answers(entry, 1) == {"objectives": 5, "relevance": 1, "level": "na"}
    assert entry.current() == 2 and not answers(entry, 2)
    qtbot.waitUntil(lambda: entry.count.text().startswith("2 "))
    assert inbox(store) == 2


def test_every_key_is_durable(entry: EntryView, store: Store, desk: Desk) -> None:
    keys("45")
    desk.background.wait_idle()
    with store.reading() as records:
        found = records.inbox_unfinished(collection_of(store).id)
    assert found is not None and found[1]["answers"] == {"objectives": 4, "relevance": 5}


def test_a_form_above_is_corrected_and_counted_once(
    entry: EntryView, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    keys(f"4{ENTER}3")
    QTest.keyClick(entry.grid.table, Qt.Key.Key_Up)  # puts the second one in
    assert entry.current() == 0 and entry.pile.rows[1].done
    entry.grid.go_to(0)
    keys(f"2{ENTER}")
    desk.background.wait_idle()
    assert inbox(store) == 2
    assert answers(entry, 0) == {"objectives": 2}


def test_a_form_that_does_not_hold_is_not_left(entry: EntryView, store: Store) -> None:
    entry.grid.go_to(0, "follow_up")
    keys(f"51{ENTER}")
    assert entry.current() == 0
    assert entry.pile.state(0, entry.pile.column_of("follow_up")) == "wrong"
    QTest.keyClick(entry.grid.table, Qt.Key.Key_Down)
    assert entry.current() == 0 and entry.grid._told.text()


def test_words_are_typed_in_the_line_above_and_enter_goes_on(
    entry: EntryView, qtbot: QtBot
) -> None:
    entry.grid.go_to(0, "most_useful")
    type_text(entry.grid.table, "Échanges")
    widget = QApplication.focusWidget()
    assert widget is not None and widget is not entry.grid.table
    type_text(widget, "")
    QTest.keyClick(widget, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is entry.grid.table
    assert str(answers(entry, 0)["most_useful"]).startswith("É")
    at = entry.grid.table.currentIndex().column()
    assert at == entry.pile.column_of("most_useful") + 1


def test_what_is_not_asked_is_jumped_over_and_takes_no_key(entry: EntryView) -> None:
    column = entry.pile.column_of("obstacle_other")
    assert entry.pile.state(0, column) == "skipped"
    entry.grid.table.go_to(0, column)
    keys("x")
    assert not answers(entry, 0)


def test_a_second_typing_is_blind_and_what_differs_is_looked_up(
    entry: EntryView, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    keys(f"45{ENTER}33{ENTER}")
    desk.background.wait_idle()
    entry.check.click()
    assert [answers(entry, row) for row in (0, 1)] == [{}, {}]
    keys(f"41{ENTER}")
    qtbot.waitUntil(lambda: entry.pile.rows[0].differing == {"relevance"})
    assert entry.current() == 0
    keys(f"1{ENTER}")  # the sheet says 1
    qtbot.waitUntil(lambda: entry.pile.rows[0].done)
    qtbot.waitUntil(lambda: entry.current() == 1)
    keys(f"33{ENTER}")
    qtbot.waitUntil(lambda: not entry.check.isChecked())
    desk.background.wait_idle()
    assert inbox(store) == 2
    assert answers(entry, 0) == {"objectives": 4, "relevance": 1}
    with store.reading() as records:
        kept = records.inbox_answers(entry.pile.rows[0].entry.key)
    assert kept is not None and kept["answers"]["relevance"] == 1


def test_after_a_sheet_with_a_code_the_next_code_is_asked_for(
    entry: EntryView, desk: Desk, qtbot: QtBot
) -> None:
    (code,) = draw_sheet_codes(1)
    entry.start(at_code=True)
    assert QApplication.focusWidget() is entry.sheet
    keys(f"{code.lower()}{ENTER}")
    qtbot.waitUntil(lambda: entry.pile.rows[0].code == code)
    keys(f"4{ENTER}")
    assert entry.current() == 1 and QApplication.focusWidget() is entry.sheet
    head = entry.pile.headerData(0, Qt.Orientation.Vertical)
    assert head == f"1  {code[:3]}-{code[3:]}"


def test_the_same_form_is_shown_whole_and_back(entry: EntryView) -> None:
    keys("4")
    entry.whole.click()
    assert entry.form is not None and entry.form.answers() == {"objectives": 4}
    keys("5")
    assert answers(entry, 0) == {"objectives": 5}
    entry.whole.click()
    assert entry.grid.isVisible()


def test_late_forms_stay_sealed_until_there_are_five(
    screen: FeedbackScreen, entering: Entering, collection: Collection, store: Store, desk: Desk,
    qtbot: QtBot,
) -> None:  # fmt: skip
    for value in (1, 2, 3, 4, 5):
        new = feedback.new_entry(collection.id, FORM, "en")
        feedback.finish_entry(store, replace(new, answers={"objectives": value}))
    feedback.close_collection(store, collection.id)
    entering.enter_late(round_of(store, collection))
    qtbot.waitUntil(screen.is_entering)
    assert screen.close_button.isHidden() and entering.is_late()
    keys(f"4{ENTER}5{ENTER}")
    qtbot.waitUntil(lambda: screen.entry.count.text().startswith("2 "))
    keys("3")
    desk.background.wait_idle()
    assert read_late(store, collection.id).sealed == 2
    entering.leave()
    entering.enter_late(round_of(store, collection))  # the form begun is still there
    qtbot.waitUntil(lambda: bool(screen.entry.pile.rows))
    assert answers(screen.entry, 0) == {"objectives": 3}
    keys(f"{ENTER}1{ENTER}2{ENTER}")
    desk.background.wait_idle()
    with store.reading() as records:
        assert records.total(Response) == 10
    assert read_late(store, collection.id).sealed == 0


@pytest.mark.parametrize(
    ("name", "before", "key", "after"),
    [
        ("objectives", None, "4", Keyed(4, complete=True)),
        ("objectives", 4, "n", Keyed("na", complete=True)),
        ("objectives", None, "8", None),
        ("objectives", None, "٤", Keyed(4, complete=True)),
        ("recommend", None, "1", Keyed(1, complete=False)),
        ("recommend", 1, "0", Keyed(10, complete=True)),
        ("recommend", None, "0", Keyed(0, complete=True)),
        ("obstacle", None, "b", Keyed("unclear_rules", complete=True)),
        ("follow_up", None, "1", Keyed(("materials",), complete=False)),
        ("follow_up", ("materials",), "1", Keyed(None, complete=False)),
        ("most_useful", None, "a", None),
    ],
)
def test_a_key_says_what_it_says_on_paper(
    name: str, before: object, key: str, after: Keyed | None
) -> None:
    asked = question(name)
    if name == "obstacle" and after is not None:
        after = Keyed(asked.choices[1].code, complete=True)  # type: ignore[union-attr]
    assert answer_by_key(asked, before, key) == after  # type: ignore[arg-type]


def test_the_pile_keeps_the_rules_of_models(qtmodeltester: object, qtbot: QtBot) -> None:
    model = PileModel()
    new = feedback.new_entry(b"c" * 16, FORM, "en")
    model.show(FORM, "en", [Sheet(replace(new, answers={"objectives": 4}), "K7M4QX")])
    qtmodeltester.check(model)  # type: ignore[attr-defined]
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("A1, ")
