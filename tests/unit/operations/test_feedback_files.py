"""Files of a closed round: its own answers alone, with their themes."""

from dataclasses import fields, replace
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.mission_reports import DocumentKind
from mieux_desktop.operations import feedback
from mieux_desktop.operations.feedback_files import FeedbackFormat, write_feedback_file
from mieux_desktop.operations.feedback_sheets import ExportWords
from mieux_desktop.operations.feedback_themes import add_theme, read_written
from mieux_desktop.operations.report_content import gather_document, live_document
from mieux_desktop.operations.stores import Store
from tests.unit.reports.reading import text_of

FORM = feedback.load_form(feedback.PARTICIPANT_FEEDBACK, 1)
PARTNER = feedback.load_form("partner-feedback", 1)
WORDS = ExportWords(*(field.name for field in fields(ExportWords)))
Ghana = tuple[Action, Activity]


def collected(store: Store, owner_id: bytes, count: int, text: str) -> Collection:
    collection = feedback.open_collection(store, owner_id)
    for _ in range(count):
        entry = feedback.new_entry(collection.id, FORM, "en")
        entry = replace(entry, answers={"objectives": 4, "most_useful": text})
        feedback.finish_entry(store, entry)
    return feedback.close_collection(store, collection.id)


def test_the_summary_of_a_round_tells_that_round_alone(store: Store, ghana: Ghana) -> None:
    activity = ghana[1]
    first = collected(store, activity.id, 5, "Cases")
    second = collected(store, activity.id, 7, "Visits")
    kind = DocumentKind.PARTICIPANT_FEEDBACK
    for each, count, text in ((first, 5, "Cases"), (second, 7, "Visits")):
        told = live_document(store, kind, activity.id, "en", each.id).results
        assert told is not None and told.answered == count
        assert {answer for q in told.open_questions for answer in q.answers} == {text}
    together = gather_document(store, kind, activity.id, "en").results
    assert together is not None and together.answered == 12


def test_the_summary_counts_themes_by_question(store: Store, ghana: Ghana) -> None:
    rounds = [collected(store, ghana[1].id, 5, "Cases"), collected(store, ghana[1].id, 5, "Visits")]
    for each in rounds:
        told = read_written(store, each.id)
        add_theme(store, each.id, [told.answers[0].cell, told.answers[1].cell], "Method")
        add_theme(store, each.id, [told.answers[0].cell], "Peers")
    kind, question = (
        DocumentKind.PARTICIPANT_FEEDBACK,
        FORM.questions["most_useful"].short_label["fr"],
    )
    both = gather_document(store, kind, ghana[1].id, "fr").results
    assert both is not None
    counted = [(line.question, line.theme, line.answers) for line in both.themes]
    assert counted == [(question, "Method", 4), (question, "Peers", 2)]
    alone = live_document(store, kind, ghana[1].id, "fr", rounds[0].id).results
    assert alone is not None and [line.answers for line in alone.themes] == [2, 1]


@pytest.mark.parametrize("form", list(FeedbackFormat))
def test_a_round_about_an_action_is_written_in_each_form(
    store: Store, ghana: Ghana, tmp_path: Path, form: FeedbackFormat
) -> None:
    collection = feedback.open_collection(store, ghana[0].id, PARTNER)
    for _ in range(5):
        entry = feedback.new_entry(collection.id, PARTNER, "en")
        name = next(question.name for question in PARTNER.statements)
        feedback.finish_entry(store, replace(entry, answers={name: 4}))
    feedback.close_collection(store, collection.id)
    target = tmp_path / f"results.{form}"
    assert write_feedback_file(store, collection.id, "en", form, WORDS, target) == target
    assert target.stat().st_size > 200


def test_markup_in_answers_and_themes_is_printed_as_the_text_that_it_is(
    store: Store, ghana: Ghana, tmp_path: Path
) -> None:
    evil, theme = '<b>bold</b> &amp; <img src="x">', "<i>slanted</i>"
    held = collected(store, ghana[1].id, 5, evil)
    add_theme(store, held.id, [read_written(store, held.id).answers[0].cell], theme)
    target = tmp_path / "results.pdf"
    write_feedback_file(store, held.id, "en", FeedbackFormat.PDF, WORDS, target)
    printed = "".join(text_of(target.read_bytes()).split())
    for words in (evil, theme):
        assert words.replace(" ", "") in printed
