"""The editor of questionnaires: made by clicks and keys, kept at each pause, undone, released."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.questionnaires.findings import findings
from mieux_desktop.domain.questionnaires.kinds import Kind
from mieux_desktop.domain.questionnaires.model import (
    Grid,
    Group,
    Questionnaire,
    ScaleQuestion,
    SelectMultiple,
    SelectOne,
)
from mieux_desktop.domain.questionnaires.rules import Comparison
from mieux_desktop.operations.drafts import read_drafts, settle_drafts
from mieux_desktop.operations.questionnaires import list_forms, load_form, next_version, read_form
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.questionnaires.answer_parts import (
    ChoicesPart,
    LimitsPart,
    ScalePart,
    StatementsPart,
)
from mieux_desktop.ui.screens.questionnaires.editor_presenter import EditorPresenter
from mieux_desktop.ui.screens.questionnaires.inspector import ItemInspector
from mieux_desktop.ui.screens.questionnaires.presenter import QuestionnairesPresenter
from mieux_desktop.ui.screens.questionnaires.rule_rows import _RuleRow
from mieux_desktop.ui.screens.questionnaires.settings_form import SettingsForm
from tests.ui.typed import type_text


@pytest.fixture
def library(desk: Desk, qtbot: QtBot) -> QuestionnairesPresenter:
    made = QuestionnairesPresenter(desk)
    qtbot.addWidget(made.screen)
    made.screen.resize(1072, 700)
    made.screen.show()
    qtbot.waitUntil(lambda: made.list.title.text() != "")
    return made


@pytest.fixture
def editor(library: QuestionnairesPresenter, qtbot: QtBot) -> EditorPresenter:
    library.list.new.click()
    qtbot.waitUntil(library.editor.screen.isVisible)
    return library.editor


def write(field: QWidget, text: str) -> None:
    """Replace what stands in a field, as a person does."""
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    if text:
        type_text(field, text)
    else:
        QTest.keyClick(field, Qt.Key.Key_Delete)
    field.flush()  # type: ignore[union-attr]


def inspector(editor: EditorPresenter) -> ItemInspector:
    panel = editor.screen.panel
    assert isinstance(panel, ItemInspector)
    return panel


def settings(editor: EditorPresenter) -> SettingsForm:
    panel = editor.screen.panel
    assert isinstance(panel, SettingsForm)
    return panel


def add(editor: EditorPresenter, kind: Kind, words: str) -> ItemInspector:
    editor.screen.add_requested.emit(kind)
    write(inspector(editor).label.first(), words)
    editor.screen.outline.setFocus()
    return inspector(editor)


def stored(store: Store) -> Questionnaire:
    (own,) = [form for form in list_forms(store) if form.id]
    return read_form(store, own.id)


def rows(editor: EditorPresenter) -> list[str]:
    model = editor.screen.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_questionnaire_is_made_from_nothing_and_released(
    library: QuestionnairesPresenter, editor: EditorPresenter, store: Store, qtbot: QtBot
) -> None:
    write(settings(editor).title.first(), "Evening talk")
    settings(editor).access.setCurrentIndex(1)
    settings(editor).access.activated.emit(1)
    add(editor, Kind.GROUP, "The talk")
    came = add(editor, Kind.SELECT_ONE, "Did you come?")
    (choices,) = came.parts
    assert isinstance(choices, ChoicesPart)
    write(choices.rows.rows()[0].pair.first(), "Yes")
    write(choices.rows.rows()[1].pair.first(), "No")
    assert editor.draft.form.placed[1].item.name == "did_you_come"
    rating = add(editor, Kind.SCALE, "How was it?")
    rating.required.click()
    rating.relevant.findChildren(QWidget)
    add_rule(rating, "did_you_come", Comparison.IS, "a")
    days = add(editor, Kind.INTEGER, "How many days?")
    (limits,) = days.parts
    assert isinstance(limits, LimitsPart)
    write(limits.fields["minimum"].editor, "1")
    assert editor.draft.found == ()
    editor.screen.release.click()
    qtbot.waitUntil(library.list.isVisible)
    (own,) = [form for form in list_forms(store) if form.id]
    assert own.is_usable
    form = read_form(store, own.id)
    assert (form.title, form.by_slips) == ({"en": "Evening talk"}, True)
    assert list(form.questions) == ["did_you_come", "how_was_it", "how_many_days"]
    page = form.items[0]
    assert isinstance(page, Group) and len(page.items) == 3
    asked = form.questions["how_was_it"]
    assert isinstance(asked, ScaleQuestion) and asked.required
    assert asked.relevant == "${did_you_come} = 'a'"
    assert findings(form) == ()


def add_rule(panel: ItemInspector, question: str, comparison: Comparison, value: str) -> None:
    press(panel.relevant, "Add a condition")
    row = shown(panel.relevant, _RuleRow)[-1]
    for box, data in (("question", question), ("comparison", comparison)):
        row = shown(panel.relevant, _RuleRow)[-1]
        combo = getattr(row, box)
        combo.setCurrentIndex(combo.findData(data))
        combo.activated.emit(combo.currentIndex())
    row = shown(panel.relevant, _RuleRow)[-1]
    (box,) = [b for b in shown(row, type(row.question)) if b.accessibleName() == "Value"]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def shown(inside: QWidget, kind: type) -> list:  # type: ignore[type-arg]
    return [each for each in inside.findChildren(kind) if each.isVisibleTo(inside)]


def press(inside: QWidget, words: str) -> None:
    from mieux_desktop.ui.widgets.buttons import Button

    (button,) = [b for b in shown(inside, Button) if b.text() == words]
    button.click()


def test_every_kind_can_be_added_and_is_shown_as_people_see_it(editor: EditorPresenter) -> None:
    for kind in Kind:
        add(editor, kind, f"Words of {kind}")
        editor.screen.preview.draw_now()
        assert editor.screen.preview.step is not None or kind is Kind.GROUP
    assert len(rows(editor)) == 1 + len(Kind)


def test_a_question_of_the_library_comes_with_its_translations(editor: EditorPresenter) -> None:
    (gender,) = [item for _words, _icon, item in editor.screen.library if item.name == "gender"]
    editor.screen.adopt_requested.emit(gender)
    assert editor.draft.form.questions["gender"].label == {"en": gender.label["en"]}
    assert editor.draft.found == ()


def test_what_is_typed_is_durable_at_the_pause_and_survives_a_kill(
    editor: EditorPresenter, desk: Desk, store: Store
) -> None:
    add(editor, Kind.TEXT, "What was missing?")
    desk.background.wait_idle()
    (draft,) = read_drafts(store)
    assert "What was missing?" in str(draft.edited)
    settle_drafts(store)  # as the next unlock does
    assert stored(store).questions["what_was_missing"].label == {"en": "What was missing?"}


def test_who_leaves_and_comes_back_at_once_finds_what_was_edited(
    library: QuestionnairesPresenter, editor: EditorPresenter, qtbot: QtBot
) -> None:
    add(editor, Kind.TEXT, "First")
    id_ = editor.draft.id
    editor.close()
    opened: list[bool] = []
    editor.open(id_, lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened))
    assert [q.label for q in editor.draft.form.questions.values()] == [{"en": "First"}]


def test_steps_are_undone_and_redone_by_key(
    editor: EditorPresenter, qtbot: QtBot, desk: Desk, store: Store
) -> None:
    add(editor, Kind.TEXT, "First")
    add(editor, Kind.TEXT, "Second")
    outline = editor.screen.outline
    qtbot.keyClick(outline, Qt.Key.Key_Delete)
    assert [text.split("  ")[-1] for text in rows(editor)] == ["Settings", "First"]
    qtbot.keyClick(outline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [text.split("  ")[-1] for text in rows(editor)] == ["Settings", "First", "Second"]
    for _ in range(4):
        qtbot.keyClick(outline, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert rows(editor) == ["Settings"]
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for _ in range(4):
        qtbot.keyClick(outline, Qt.Key.Key_Z, redo)
    assert [text.split("  ")[-1] for text in rows(editor)] == ["Settings", "First", "Second"]
    editor.settle()
    desk.background.wait_idle()
    assert [q.label["en"] for q in stored(store).questions.values()] == ["First", "Second"]


def test_a_field_keeps_its_own_undo_and_then_takes_back_a_step_of_the_form(
    editor: EditorPresenter, qtbot: QtBot
) -> None:
    panel = add(editor, Kind.SELECT_ONE, "Which?")
    (choices,) = panel.parts
    assert isinstance(choices, ChoicesPart)
    choices.rows.add_button.click()
    field = choices.rows.rows()[2].pair.first()
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())
    type_text(field, "Third")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    assert isinstance(field, QLineEdit) and not field.text()
    qtbot.keyClick(field, Qt.Key.Key_Z, control)
    (question,) = editor.draft.form.questions.values()
    assert isinstance(question, SelectOne) and len(question.choices) == 2
    focus = editor.screen.focusWidget()
    assert editor.screen.panel is not None and editor.screen.panel.isAncestorOf(focus)


def test_items_move_by_key_and_the_chosen_one_stays_chosen(
    editor: EditorPresenter, qtbot: QtBot
) -> None:
    add(editor, Kind.TEXT, "One")
    add(editor, Kind.TEXT, "Two")
    outline = editor.screen.outline
    qtbot.keyClick(outline, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert rows(editor)[1].endswith("Two") and outline.currentIndex().row() == 1
    qtbot.keyClick(outline, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert rows(editor)[2].endswith("Two") and outline.currentIndex().row() == 2
    editor.screen.copy.click()
    assert len(rows(editor)) == 4


def test_a_release_leads_to_what_is_to_be_mended(
    editor: EditorPresenter, store: Store, desk: Desk
) -> None:
    add(editor, Kind.TEXT, "Fine")
    add(editor, Kind.SELECT_ONE, "Which one?")
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(0))
    editor.screen.release.click()
    assert inspector(editor).item.name == "which_one"
    assert "missing in \u2068English\u2069 (2)" in inspector(editor).sentences.text()
    desk.background.wait_idle()
    assert not any(form.is_usable for form in list_forms(store) if form.id)


def test_an_expression_is_checked_at_once_with_a_sentence(editor: EditorPresenter) -> None:
    panel = add(editor, Kind.INTEGER, "How many?")
    assert panel.constraint is not None
    write(panel.constraint.editor, ". > foo(1)")
    assert panel.constraint.error() == "There is no function “foo”."
    write(panel.constraint.editor, ". > 0 and . < 9")
    assert panel.constraint.error() == ""
    press(panel.relevant, "Write an expression")
    assert panel.relevant.expression is not None
    write(panel.relevant.expression, "${nobody} = 1")
    assert "nobody" in str(editor.draft.found[0])
    write(panel.relevant.expression, "")
    assert editor.draft.found == ()


def test_a_second_language_stands_beside_and_reads_from_its_own_side(
    editor: EditorPresenter,
) -> None:
    add(editor, Kind.TEXT, "Your view")
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(0))
    form = settings(editor)
    box = form.new_language
    box.setCurrentIndex([box.itemText(n) for n in range(box.count())].index("العربية"))
    form.add_button.click()
    assert len(editor.draft.found) == 2
    arabic = settings(editor).title._fields["ar"]
    assert arabic.layoutDirection() == Qt.LayoutDirection.RightToLeft
    write(arabic, "استبيان")
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(1))
    write(inspector(editor).label._fields["ar"], "رأيكم")
    assert editor.draft.found == ()
    assert editor.draft.form.questions["your_view"].label == {"en": "Your view", "ar": "رأيكم"}
    editor.screen.preview.draw_now()
    step = editor.screen.preview.step
    assert step is not None
    assert step.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_scales_statements_and_other_are_changed_in_place(editor: EditorPresenter) -> None:
    panel = add(editor, Kind.GRID, "How far do you agree?")
    statements, scale = panel.parts
    assert isinstance(statements, StatementsPart) and isinstance(scale, ScalePart)
    write(statements.rows.rows()[0].pair.first(), "It was useful")
    write(statements.rows.rows()[1].pair.first(), "It was long")
    statements.rows.rows()[0].down.click()
    scale.box.setCurrentIndex(scale.box.findData("likely"))
    scale.box.activated.emit(0)
    grid = editor.draft.form.items[0]
    assert isinstance(grid, Grid)
    assert [row.label["en"] for row in grid.rows] == ["It was long", "It was useful"]
    assert grid.scale.points[-1].label == {"en": "Very likely"}
    choosing = add(editor, Kind.SELECT_ONE, "Which?")
    (choices,) = choosing.parts
    assert isinstance(choices, ChoicesPart)
    choices.other.click()
    choice = editor.draft.form.questions["which"]
    assert isinstance(choice, SelectOne)
    assert [c.other for c in choice.choices] == [False, False, True]


def test_people_see_skip_logic_and_checks_at_work_in_the_preview(
    library: QuestionnairesPresenter, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    record = next_version(store, load_form("participant-feedback", 1))
    library.editor.open(record.id, lambda: library.screen.show_page(library.editor.screen))
    qtbot.waitUntil(library.editor.screen.isVisible)
    screen = library.editor.screen
    for row in range(screen.model.rowCount()):
        screen.outline.setCurrentIndex(screen.model.index(row))
        screen.preview.draw_now()
    assert library.editor.draft.found == ()
    assert screen.preview.step is not None
    screen.preview.check.click()
    screen.preview.clear.click()


def test_a_draft_that_was_deleted_elsewhere_closes_and_the_library_is_back(
    library: QuestionnairesPresenter, editor: EditorPresenter, store: Store, qtbot: QtBot
) -> None:
    from mieux_desktop.operations.questionnaire_drafts import delete_draft

    delete_draft(store, editor.draft.id)
    qtbot.waitUntil(library.list.isVisible)
    assert not editor.draft.is_open()


def test_a_draft_is_deleted_in_the_library_and_a_released_version_offers_the_next_one(
    library: QuestionnairesPresenter, editor: EditorPresenter, store: Store, qtbot: QtBot
) -> None:
    editor.close()
    qtbot.waitUntil(lambda: library.list.delete.isVisible())
    library.list.delete.click()
    qtbot.waitUntil(lambda: not [form for form in list_forms(store) if form.id])
    qtbot.waitUntil(lambda: library.list.copy.isVisible())
    library.list.copy.click()
    qtbot.waitUntil(library.editor.screen.isVisible)
    assert library.editor.draft.form.version == 2


def test_every_button_and_field_of_the_editor_has_a_name(
    editor: EditorPresenter, open_all: Callable[[], list[QWidget]]
) -> None:
    for widget in open_all():
        assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget


@pytest.fixture
def open_all(editor: EditorPresenter) -> Callable[[], list[QWidget]]:
    def every() -> list[QWidget]:
        seen: list[QWidget] = []
        for kind in Kind:
            add(editor, kind, "Words")
            seen += [
                w
                for w in inspector(editor).findChildren(QWidget)
                if w.focusPolicy() != Qt.FocusPolicy.NoFocus
                and w.isVisibleTo(inspector(editor))
                and "qt_" not in w.objectName()
            ]
        return seen

    return every


def test_a_choice_that_a_condition_asks_for_is_missed_when_it_is_deleted(
    editor: EditorPresenter,
) -> None:
    came = add(editor, Kind.SELECT_ONE, "Did you come?")
    (choices,) = came.parts
    assert isinstance(choices, ChoicesPart)
    write(choices.rows.rows()[0].pair.first(), "Yes")
    write(choices.rows.rows()[1].pair.first(), "No")
    rating = add(editor, Kind.SCALE, "How was it?")
    add_rule(rating, "did_you_come", Comparison.IS, "a")
    assert editor.draft.found == ()
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(1))
    (choices,) = inspector(editor).parts
    assert isinstance(choices, ChoicesPart)
    choices.rows.rows()[0].remove.click()
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(2))
    assert "the answer “a”, which nobody can give" in inspector(editor).sentences.text()
    editor.screen.preview.draw_now()
    step = editor.screen.preview.step
    assert step is not None and "how_was_it" in step.fields


def test_the_menu_undoes_the_steps_that_the_key_undoes(editor: EditorPresenter) -> None:
    add(editor, Kind.TEXT, "First")
    add(editor, Kind.TEXT, "Second")
    assert editor.screen.steps == (True, False)
    editor.screen.undo_requested.emit()  # as the menu does
    editor.screen.undo_requested.emit()
    assert [text.split("  ")[-1] for text in rows(editor)] == ["Settings", "First"]
    assert editor.screen.steps == (True, True)
    editor.screen.redo_requested.emit()
    assert len(rows(editor)) == 3


def test_a_long_list_of_choices_keeps_its_rows_and_their_order_for_the_keyboard(
    editor: EditorPresenter, qtbot: QtBot
) -> None:
    panel = add(editor, Kind.SELECT_MULTIPLE, "Which?")
    (choices,) = panel.parts
    assert isinstance(choices, ChoicesPart)
    for _ in range(18):
        choices.rows.add_button.click()
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(0))
    editor.screen.outline.setCurrentIndex(editor.screen.model.index(1))
    (choices,) = inspector(editor).parts
    assert isinstance(choices, ChoicesPart)
    qtbot.waitUntil(lambda: len(choices.rows.rows()) == 20)
    first, second, third, *_ = held = list(choices.rows.rows())
    second.pair.returned.emit()
    assert [row for row in choices.rows.rows() if row in held] == held
    new = choices.rows.rows()[2]
    assert new.key.accessibleName() == "Choice 3: Code"
    assert third.key.accessibleName() == "Choice 4: Code"
    new.down.click()
    assert choices.rows.rows()[:4] == [first, second, third, new]
    question = editor.draft.form.questions["which"]
    assert isinstance(question, SelectMultiple)
    assert [c.code for c in question.choices[:4]] == ["a", "b", "c", new.key.text()]
    stops = [stop for row in choices.rows.rows() for stop in row.stops()]
    widget: QWidget | None = first.key
    for stop in stops[1:]:
        widget = widget.nextInFocusChain() if widget else None
        while widget and widget not in stops:
            widget = widget.nextInFocusChain()
        assert widget is stop
    field = first.pair.first()
    field.setFocus()
    first.removed.emit()
    assert choices.rows.rows()[0] is second


def test_the_preview_makes_anew_only_what_changed(editor: EditorPresenter) -> None:
    add(editor, Kind.TEXT, "First")
    add(editor, Kind.TEXT, "Second")
    preview = editor.screen.preview
    preview.draw_now()
    assert preview.step is not None
    held = dict(preview.step.fields)
    write(inspector(editor).label.first(), "Second, in other words")
    preview.draw_now()
    assert preview.step.fields["first"] is held["first"]
    assert preview.step.fields["second"] is not held["second"]
    add(editor, Kind.INTEGER, "Third")
    editor.screen.up.click()
    preview.draw_now()
    assert list(preview.step.fields) == ["first", "third", "second"]
    assert preview.step.fields["first"] is held["first"]


def test_rows_that_a_held_key_passes_are_not_shown_one_by_one(
    editor: EditorPresenter, qtbot: QtBot
) -> None:
    for words in ("One", "Two", "Three"):
        add(editor, Kind.TEXT, words)
    outline, panel = editor.screen.outline, editor.screen.panel
    outline.is_held = True
    outline.setCurrentIndex(editor.screen.model.index(2))
    outline.setCurrentIndex(editor.screen.model.index(1))
    assert editor.screen.panel is panel
    qtbot.keyRelease(outline, Qt.Key.Key_Up)
    assert inspector(editor).item.name == "one"
