"""Evaluation screen: scores by key, reasons that are never lost, evidence cited beside it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.notes import Note, NoteKind
from mieux_desktop.operations.evaluations import Criterion, load_evaluation
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.evaluation.models import CriteriaModel, EvidenceModel
from mieux_desktop.ui.screens.evaluation.presenter import EvaluationPresenter
from mieux_desktop.ui.shell.commands import Command, Commands
from mieux_desktop.ui.widgets.rows import RowRole
from tests.ui.typed import type_text


@pytest.fixture
def notes(store: Store, ghana: tuple[Action, Activity]) -> list[Note]:
    """A risk, a decision and a lesson of a mission of the activity."""
    action, activity = ghana
    mission = Mission(
        id=new_id(), action_id=action.id, activity_ids=(activity.id,), starts_on=date(2026, 3, 3)
    )
    with store.unit_of_work() as work:
        work.save(None, mission)
        return [
            work.save(None, Note(
                id=new_id(), action_id=action.id, mission_id=mission.id, written_at=store.now(),
                kind=kind, body=f"A {kind.value} about remittances",
            ))
            for kind in (NoteKind.RISK, NoteKind.DECISION, NoteKind.LESSON)
        ]  # fmt: skip


@pytest.fixture
def presenter(desk: Desk, notes: list[Note], qtbot: QtBot) -> EvaluationPresenter:
    made = EvaluationPresenter(desk)
    qtbot.addWidget(made.screen)
    made.screen.resize(1072, 640)
    with qtbot.waitActive(made.screen):
        made.screen.show()
    made.open_mission(notes[0].mission_id)
    qtbot.waitUntil(lambda: made.screen.criterion() is not None)
    return made


def run(presenter: EvaluationPresenter, id_: str) -> None:
    commands: dict[str, Command] = {command.id: command for command in presenter.commands()}
    commands[f"evaluation.{id_}"].handler()


def stored(store: Store, ghana: tuple[Action, Activity], code: str) -> Criterion:
    view = load_evaluation(store, ghana[1].id, "en")
    return next(c for c in view.criteria if c.code == code)


def state(presenter: EvaluationPresenter, row: int) -> str:
    return str(presenter.screen.criteria.model().index(row, 0).data(RowRole.DETAIL))


def test_a_criterion_is_scored_justified_and_supported_by_keys(
    store: Store, ghana: tuple[Action, Activity], presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    run(presenter, "next")
    run(presenter, "next")
    criterion = presenter.screen.criterion()
    assert criterion is not None and criterion.code == "ownership"
    run(presenter, "score_2")
    qtbot.waitUntil(lambda: state(presenter, 2) == "Justification to write")
    editor = presenter.screen.judging.justification
    editor.setFocus()
    type_text(editor, "Trois des cinq chefs ont changé")
    run(presenter, "cite")
    qtbot.waitUntil(lambda: len(stored(store, ghana, "ownership").cited) == 1)
    assert editor.toPlainText() == "Trois des cinq chefs ont changé"
    run(presenter, "next")
    qtbot.waitUntil(lambda: state(presenter, 2) == "1 pieces of evidence")
    qtbot.waitUntil(lambda: bool(stored(store, ghana, "ownership").justification))
    qtbot.waitUntil(lambda: _drafts(store) == 0)
    found = stored(store, ghana, "ownership")
    assert (found.value, found.justification) == (2, "Trois des cinq chefs ont changé")
    assert found.loaded is not None and len(found.loaded.heads["justification"]) == 1
    qtbot.waitUntil(lambda: presenter.screen._complete.text() == "1 of 8 complete")
    assert presenter.screen._missing.text() == "Missing: 7 scores."


def test_text_of_one_criterion_never_lands_in_the_next(
    store: Store, ghana: tuple[Action, Activity], presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    editor = presenter.screen.judging.justification
    editor.setFocus()
    for text in ("About relevance", "About quality"):
        type_text(editor, text)
        run(presenter, "next")
    run(presenter, "previous")
    assert editor.toPlainText() == "About quality"
    run(presenter, "previous")
    assert editor.toPlainText() == "About relevance"
    qtbot.waitUntil(lambda: stored(store, ghana, "quality").justification == "About quality")
    assert stored(store, ghana, "relevance").justification == "About relevance"
    assert stored(store, ghana, "ownership").justification == ""


def test_typed_words_are_kept_at_a_pause_and_settled_when_asked(
    store: Store, ghana: tuple[Action, Activity], presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    editor = presenter.screen.judging.justification
    editor.setFocus()
    type_text(editor, "Kept")
    qtbot.waitUntil(lambda: stored(store, ghana, "relevance").justification == "Kept")
    with store.reading() as records:
        assert len(records.drafts()) == 1
    presenter.settle()
    qtbot.waitUntil(lambda: _drafts(store) == 0)
    type_text(editor, " and more")
    presenter.settle()
    qtbot.waitUntil(lambda: stored(store, ghana, "relevance").justification == "Kept and more")
    assert editor.toPlainText() == "Kept and more"


def _drafts(store: Store) -> int:
    with store.reading() as records:
        return len(records.drafts())


def test_undo_is_shown_where_nothing_is_being_typed(
    store: Store, presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    run(presenter, "score_5")
    qtbot.waitUntil(lambda: state(presenter, 0) == "Justification to write")
    undo_last(store)
    qtbot.waitUntil(lambda: state(presenter, 0) == "To score")
    assert presenter.screen.judging.score.score() is None


def test_evidence_is_cited_and_taken_back_by_the_mouse(
    store: Store, ghana: tuple[Action, Activity], presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    presenter.screen.everything.click()
    evidence = presenter.screen.evidence
    qtbot.waitUntil(lambda: evidence.model().rowCount() == 3)
    row = evidence.visualRect(evidence.model().index(1, 0))
    area = evidence._delegate.button_area(row, evidence.layoutDirection())
    for wanted in (1, 0):
        QTest.mouseClick(
            evidence.viewport(), Qt.MouseButton.LeftButton, pos=area.center()
        )  # fmt: skip
        qtbot.waitUntil(lambda wanted=wanted: len(_cited(presenter)) == wanted)  # type: ignore[misc]
    assert stored(store, ghana, "relevance").cited == ()


def _cited(presenter: EvaluationPresenter) -> tuple[object, ...]:
    criterion = presenter.screen.criterion()
    return criterion.cited if criterion else ()


def test_evidence_is_found_by_words(presenter: EvaluationPresenter, qtbot: QtBot) -> None:
    presenter.screen.everything.click()
    presenter.screen._toggle_search()
    type_text(presenter.screen.search, "lesson remit")
    assert presenter.screen.evidence.model().rowCount() == 1
    type_text(presenter.screen.search, "zzz")
    assert presenter.screen._nothing.isVisible()


def test_challenges_are_chosen_behind_one_box(
    store: Store, ghana: tuple[Action, Activity], presenter: EvaluationPresenter, qtbot: QtBot
) -> None:
    box = presenter.screen.judging.challenges
    box._actions[1].trigger()
    box._actions[0].trigger()
    qtbot.waitUntil(lambda: len(load_evaluation(store, ghana[1].id, "en").challenges) == 2)
    words = "Experts hard to find in some fields, Limited"
    qtbot.waitUntil(lambda: box.currentText().startswith(words))


def test_keys_of_the_screen_belong_to_its_tab(presenter: EvaluationPresenter, qtbot: QtBot) -> None:
    commands = Commands(presenter)
    for command in presenter.commands():
        commands.add(command)
        assert command.page == "evaluation"
    assert commands.key("evaluation.cite") == "C"


def test_models_of_the_evaluation_keep_the_rules_of_models(
    store: Store, ghana: tuple[Action, Activity], notes: list[Note], qtmodeltester: object
) -> None:
    view = load_evaluation(store, ghana[1].id, "en")
    criteria, evidence = CriteriaModel(), EvidenceModel()
    criteria.show(view.criteria)
    evidence.show(view.evidence, {notes[0].id})
    for model in (criteria, evidence):
        qtmodeltester.check(model)  # type: ignore[attr-defined]
    texts = [
        evidence.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(evidence.rowCount())
    ]
    assert sum(text.endswith(", cited") for text in texts) == 1
