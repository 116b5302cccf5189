"""Drafts of questionnaires: begun with a free code, edited with faults, released when sound."""

import msgspec
import pytest
from msgspec.structs import replace

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.editing import (
    Path,
    add_item,
    add_language,
    adopt_item,
    item_at,
)
from mieux_desktop.domain.questionnaires.findings import findings
from mieux_desktop.domain.questionnaires.kinds import Kind, new_item
from mieux_desktop.domain.questionnaires.model import (
    AnyItem,
    ChoiceQuestion,
    Grid,
    Group,
    Note,
    Questionnaire,
    Row,
)
from mieux_desktop.operations import questionnaires
from mieux_desktop.operations.drafts import keep_draft, read_drafts, settle_draft
from mieux_desktop.operations.questionnaire_drafts import (
    FIRST_SCALE,
    ZERO_TO_TEN,
    delete_draft,
    edited_draft,
    known_languages,
    library_items,
    new_draft,
    open_draft,
    shipped_scales,
)
from mieux_desktop.operations.stores import Store, check_store
from mieux_desktop.operations.xlsforms.reading import read_xlsform
from mieux_desktop.operations.xlsforms.writing import write_xlsform

WORDS = {"en": "Words", "fr": "Mots"}


def with_every_kind() -> Questionnaire:
    """A form with one item of each kind, as the editor begins them, in two languages."""
    known = known_languages()
    form = Questionnaire(
        name="every-kind", version=1, languages=(known["en"], known["fr"]), title=WORDS,
        introduction=WORDS, thanks=WORDS, by_slips=True, items=(),
    )  # fmt: skip
    scales = shipped_scales(form.languages)
    page = Group(name="page", label=WORDS, items=(Note(name="hello", label=WORDS),))
    form, _ = add_item(form, page, None)
    for kind in Kind:
        if kind is Kind.GROUP:
            continue
        name = str(kind).replace("-", "_")
        item = new_item(kind, name, WORDS, scales[FIRST_SCALE], scales[ZERO_TO_TEN], ("a", "b"))
        if isinstance(item, ChoiceQuestion):
            item = replace(item, choices=tuple(replace(c, label=WORDS) for c in item.choices))
        if isinstance(item, Grid):
            item = replace(item, rows=tuple(Row(name=r.name, label=WORDS) for r in item.rows))
        form, _ = add_item(form, item, (0,))
    return form


def test_a_new_draft_takes_a_free_code_and_is_to_be_filled(store: Store) -> None:
    first = new_draft(store, "Evening", "en")
    second = new_draft(store, "مساء", "ar")
    assert (first.code, second.code) == ("questionnaire-1", "questionnaire-2")
    record, form, taken = open_draft(store, second.id)
    assert record == second
    assert (form.title, form.languages[0].direction) == ({"ar": "مساء"}, "rtl")
    assert ("questionnaire-1", 1) in taken and ("questionnaire-2", 1) not in taken
    with pytest.raises(Problem, match="questionnaire-unusable"):
        questionnaires.release_form(store, first.id)


def test_a_draft_with_faults_is_kept_listed_and_cannot_be_used(store: Store) -> None:
    draft = new_draft(store, "Evening", "en")
    french = add_language(open_draft(store, draft.id)[1], known_languages()["fr"])
    keep_draft(store, draft, edited_draft(draft, french))
    assert len(read_drafts(store)) == 1
    settle_draft(store, draft.id)
    (listed,) = [each for each in questionnaires.list_forms(store) if each.id]
    assert [language.code for language in listed.languages] == ["en", "fr"]
    assert not listed.is_usable
    assert questionnaires.read_form(store, draft.id) == french
    assert list(check_store(store)) == []


def test_a_release_is_refused_while_another_has_the_code_and_version(store: Store) -> None:
    one, other = new_draft(store, "One", "en"), new_draft(store, "Other", "en")
    form = replace(with_every_kind(), name=one.code)
    keep_draft(store, other, edited_draft(other, form))
    settle_draft(store, other.id)
    with pytest.raises(Problem, match="questionnaire-version-taken"):
        questionnaires.release_form(store, other.id)
    delete_draft(store, one.id)
    questionnaires.release_form(store, other.id)
    for refused in (open_draft, delete_draft):
        with pytest.raises(Problem, match="questionnaire-released"):
            refused(store, other.id)


def test_a_deleted_draft_is_not_listed_and_forgets_what_was_typed(store: Store) -> None:
    draft = new_draft(store, "One", "en")
    keep_draft(store, draft, edited_draft(draft, with_every_kind()))
    delete_draft(store, draft.id)
    assert read_drafts(store) == []
    assert not [each for each in questionnaires.list_forms(store) if each.id]
    with pytest.raises(Problem):
        open_draft(store, draft.id)


def test_a_questionnaire_that_is_too_large_is_refused_while_it_is_edited(store: Store) -> None:
    draft = new_draft(store, "One", "en")
    huge = replace(with_every_kind(), introduction={"en": "x" * (600 << 10), "fr": "y"})
    with pytest.raises(Problem, match="questionnaire-too-large"):
        edited_draft(draft, huge)


def test_whatever_the_editor_makes_goes_out_as_a_workbook_and_comes_in_the_same() -> None:
    form = with_every_kind()
    assert findings(form) == ()
    read = read_xlsform(write_xlsform(form), name="other")
    assert read.problems == ()
    assert read.questionnaire == form
    assert msgspec.convert(questionnaires.body_of(form), Questionnaire) == form


@pytest.mark.parametrize("item", library_items(), ids=lambda item: item.name)
def test_what_the_library_offers_can_be_taken_over_again_and_again(item: AnyItem) -> None:
    form = with_every_kind()
    path: Path | None = (0, 1)
    for _ in range(2):
        form, path = adopt_item(form, item, path)
    assert item_at(form, path).label == {"en": item.label["en"], "fr": item.label["fr"]}
    alone = {"roles"}  # knowledge before waits for the one after
    assert [found for found in findings(form) if found.place not in alone] == []
    assert len(library_items()) >= 15


def test_languages_are_named_in_themselves_and_shipped_ones_as_everywhere() -> None:
    known = known_languages()
    assert [each.code for each in known.values()][:3] == ["en", "fr", "es"]
    assert known["fa"].direction == known["ur"].direction == "rtl"
    assert known["de"].name == "Deutsch" and known["ka"].name == "ქართული"
    shipped = {e.code: e for f in questionnaires.shipped_forms().values() for e in f.languages}
    assert all(known[code] == language for code, language in shipped.items())
