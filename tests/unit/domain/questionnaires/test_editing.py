"""Editing: each step gives a form that holds all that the one before held, but for that step."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from mieux_desktop.domain.questionnaires.editing import (
    Path,
    add_item,
    add_language,
    delete_item,
    duplicate_item,
    first_language,
    free_name,
    item_at,
    move_item,
    plain_name,
    presentable,
    remove_language,
    replace_item,
    walk,
)
from mieux_desktop.domain.questionnaires.findings import Finding, findings
from mieux_desktop.domain.questionnaires.kinds import Kind, converted, kind_of, kinds_from, new_item
from mieux_desktop.domain.questionnaires.model import (
    Choice,
    Group,
    Language,
    Note,
    Point,
    Questionnaire,
    Scale,
    SelectOne,
    TextQuestion,
)
from tests.unit.domain.questionnaires.examples import LIBRARY, choices, load, text

FIVE = Scale(points=tuple(Point(value=n, label=text(str(n))) for n in range(1, 6)))
ELEVEN = Scale(points=tuple(Point(value=n, label=text(str(n))) for n in range(11)))
FORM = load(
    {"type": "select_one", "name": "came", "choices": choices("yes", "no")},
    {"type": "group", "name": "page", "items": [
        {"type": "integer", "name": "days", "label": text("Days"),
         "relevant": "${came} = 'yes'"},
        {"type": "text", "name": "why", "label": text("Why"),
         "relevant": "${days} > 2 and ${came} = 'yes'"},
    ]},
    {"type": "text", "name": "end"},
)  # fmt: skip


def names(form: Questionnaire) -> list[str]:
    return [item.name for _path, item in walk(form.items)]


def made(kind: Kind, name: str = "new") -> Any:
    return new_item(kind, name, text("New"), FIVE, ELEVEN, ("a", "b"))


def test_an_item_comes_after_the_chosen_one_and_last_in_a_chosen_group() -> None:
    note = made(Kind.NOTE)
    for after, path, order in (
        (None, (3,), ["came", "page", "days", "why", "end", "new"]),
        ((0,), (1,), ["came", "new", "page", "days", "why", "end"]),
        ((1,), (1, 2), ["came", "page", "days", "why", "new", "end"]),
        ((1, 0), (1, 1), ["came", "page", "days", "new", "why", "end"]),
    ):
        form, place = add_item(FORM, note, after)
        assert (names(form), place) == (order, path)
        assert delete_item(form, place) == FORM
    form, place = add_item(FORM, made(Kind.GROUP), (1, 0))
    assert place == (2,)


def test_a_question_moves_through_groups_and_a_group_past_its_like() -> None:
    form, path = FORM, (0,)
    seen = []
    for _ in range(6):
        form, path = move_item(form, path, 1)
        seen.append(path)
    assert seen == [(0, 0), (0, 1), (0, 2), (1,), (2,), (2,)]
    assert names(form) == ["page", "days", "why", "end", "came"]
    form, path = move_item(FORM, (1,), -1)
    assert (names(form), path) == (["page", "days", "why", "came", "end"], (0,))


@given(st.lists(st.tuples(st.integers(0, 20), st.sampled_from([-1, 1])), max_size=12))
@settings(max_examples=60, deadline=None)
def test_moving_loses_nothing_and_moving_back_restores(steps: list[tuple[int, int]]) -> None:
    form = LIBRARY["participant-feedback"]
    for number, step in steps:
        paths = [path for path, _item in walk(form.items)]
        path = paths[number % len(paths)]
        item = item_at(form, path)
        moved, place = move_item(form, path, step)
        assert item_at(moved, place) == item
        assert sorted(names(moved)) == sorted(names(form))
        back, again = move_item(moved, place, -step)
        assert place == path or (back, again) == (form, path)
        form = moved


def test_conditions_follow_a_new_name_and_a_new_code() -> None:
    came = item_at(FORM, (0,))
    assert isinstance(came, SelectOne)
    form = replace_item(FORM, (0,), replace(came, name="was_there"))
    assert item_at(form, (1, 0)).relevant == "${was_there} = 'yes'"
    coded = replace(came, choices=(Choice(code="y", label=came.choices[0].label), came.choices[1]))
    form = replace_item(FORM, (0,), coded)
    assert item_at(form, (1, 1)).relevant == "${days} > 2 and ${came} = 'y'"
    assert findings(form) == ()


def test_a_copy_takes_free_names_and_its_own_conditions_follow_them() -> None:
    form, path = duplicate_item(FORM, (1,))
    assert names(form)[4:7] == ["page_2", "days_2", "why_2"]
    assert item_at(form, (*path, 1)).relevant == "${days_2} > 2 and ${came} = 'yes'"
    assert findings(form) == ()


def test_names_are_made_of_words_and_are_free() -> None:
    assert plain_name("Was the dîner good, in your view? Tell us everything") == (
        "was_the_diner_good_in_your_view"
    )
    assert plain_name("هل كان مفيدا") == "question"
    assert plain_name("3 days") == "q_3_days"
    assert free_name(FORM, "days") == "days_2"


def test_a_language_is_added_counted_made_first_and_removed_with_its_texts() -> None:
    french = Language(code="fr", name="Français", direction="ltr")
    form = add_language(FORM, french)
    assert add_language(form, french) == form
    missing = [(found.code, found.parameters["language"]) for found in findings(form)]
    assert set(missing) == {(Finding.NO_TEXT, "fr")}
    why = item_at(form, (1, 1))
    form = replace_item(form, (1, 1), replace(why, label={**why.label, "fr": "Pourquoi ?"}))
    assert len(findings(form)) == len(missing) - 1
    assert first_language(form, "fr").languages[0] == french
    assert remove_language(form, "fr") == FORM
    six = LIBRARY["participant-feedback"]
    one = six
    for language in six.languages[1:]:
        one = remove_language(one, language.code)
    assert findings(one) == () and len(one.languages) == 1


@pytest.mark.parametrize("name", LIBRARY)
def test_a_sound_form_is_presented_whole(name: str) -> None:
    form = LIBRARY[name]
    for language in form.languages:
        shown = presentable(form, language.code)
        assert shown is not None
        assert list(shown.questions) == list(form.questions)


def test_what_cannot_be_asked_is_left_out_and_gaps_are_filled() -> None:
    form = load({"type": "text", "name": "a"}, {"type": "text", "name": "b"})
    broken = [
        TextQuestion(name="no_words", label={}),
        TextQuestion(name="circle", label=text("C"), relevant="${circle} = ''"),
        TextQuestion(name="unread", label=text("U"), relevant="${"),
        TextQuestion(name="gone", label=text("G"), relevant="${nobody} = 1", constraint=". >"),
        SelectOne(name="empty", label=text("E"), choices=()),
        Group(name="void", label=text("V"), items=()),
        made(Kind.GRID, "statements"),
    ]
    for item in broken:
        form, _ = add_item(form, item, None)
    shown = presentable(form, "en")
    assert shown is not None and findings(shown) == ()
    assert names(shown) == ["a", "b", "no_words", "circle", "unread", "gone", "statements"]
    assert shown.questions["no_words"].label == {"en": "…"}
    assert presentable(form, "ru") is None
    assert presentable(replace(form, items=()), "en") is None


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("into", Kind)
def test_an_item_becomes_another_kind_and_keeps_its_words(kind: Kind, into: Kind) -> None:
    item = replace(made(kind), hint=text("Hint"), relevant="${came} = 'yes'")
    assert kind_of(item) is kind
    became = converted(item, into, FIVE, ELEVEN)
    wanted = into if into in kinds_from(item) else kind
    assert kind_of(became) is wanted
    assert (became.name, became.label, became.hint) == (item.name, item.label, item.hint)
    assert became.relevant == item.relevant


def test_choices_and_scales_are_kept_when_the_kind_is_near() -> None:
    item = made(Kind.SELECT_ONE)
    assert converted(item, Kind.RANK, FIVE, ELEVEN).choices == item.choices  # type: ignore[union-attr]
    likely = made(Kind.RECOMMENDATION)
    assert converted(likely, Kind.SCALE, FIVE, ELEVEN).scale == ELEVEN  # type: ignore[union-attr]


def test_steps_keep_a_path_that_is_none_out() -> None:
    path: Path = (0, 0)
    with pytest.raises(IndexError):
        item_at(FORM, path)
    with pytest.raises(IndexError):
        delete_item(FORM, path)


def test_a_condition_that_asks_for_an_answer_nobody_can_give_is_found() -> None:
    asked = {"type": "select_one", "name": "came", "choices": choices("yes", "no")}
    rated = {"type": "scale", "name": "rating", "scale": "five"}
    for relevant, value in (
        ("${came} = 'yes'", ""), ("'no' != ${came} or ${came} = ''", ""), ("${rating} = 5", ""),
        ("selected(${came}, 'maybe')", "maybe"), ("${rating} = 6", "6"), ("${rating} > 6", ""),
    ):  # fmt: skip
        form = load(asked, rated)
        note = Note(name="why", label=text("Why?"), relevant=relevant)
        found = findings(add_item(form, note, None)[0])
        assert [each.parameters["value"] for each in found] == ([value] if value else [])
        assert {each.code for each in found} <= {Finding.NO_ANSWER}
