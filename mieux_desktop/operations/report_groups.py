"""A summary of feedback by group of respondents and by theme; only what may be shown."""

from collections import Counter
from dataclasses import replace

from mieux_desktop.domain.feedback import Collection
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.model import ChoiceQuestion, Questionnaire
from mieux_desktop.domain.questionnaires.results import safe_groups
from mieux_desktop.operations.feedback_results import (
    BY_LANGUAGE,
    FeedbackResults,
    read_group_results,
    read_results,
)
from mieux_desktop.operations.feedback_themes import read_written
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.report_records import ReportRecords
from mieux_desktop.reports.facts import GroupMeans, Results, ThemeCount
from mieux_desktop.reports.words import Words
from mieux_desktop.storage.store import Store


def with_groups(store: Store, results: Results, rounds: list[Collection], words: Words) -> Results:
    """Return the results with channels and means by group, where one round alone gave them."""
    if results.withheld or len(rounds) != 1:
        return results
    try:
        read = read_results(store, rounds[0].id)
    except Problem:  # its questionnaire is not held here; the results say so
        return results
    results = replace(results, channels=_channels(read, words))
    by = next((way for way in read.groups if way != BY_LANGUAGE), "")
    groups = read.groups.get(by, ())
    if len(groups) < 2:
        return results
    language = read.form.language_for(words.language).code
    told = [read_group_results(store, rounds[0].id, by, group.keys) for group in groups]
    lines = []
    for question in read.form.statements:
        means = []
        for group in told:
            scale = group.scales.get(question.name)
            mean = scale.mean if scale else None
            means.append(None if scale is None or mean is None else (mean, scale.n))
        if any(means):
            lines.append(GroupMeans(statement=question.short_label[language], means=tuple(means)))
    labels = tuple(_label(read.form, by, group.keys, words) for group in groups)
    return replace(results, groups=labels, group_means=tuple(lines))


def with_themes(store: Store, results: Results, rounds: list[Collection], words: Words) -> Results:
    """Return the results with the themes of their answers in words, of all rounds together."""
    if results.withheld:
        return results
    form = form_of(rounds[0])
    language = form.language_for(words.language).code
    found: dict[str, Counter[str]] = {}
    for each in rounds:
        told = read_written(store, each.id)
        for question in dict.fromkeys(answer.cell[1] for answer in told.answers):
            found.setdefault(question, Counter()).update(dict(told.counts(question)))
    lines = tuple(
        ThemeCount(question=form.questions[name].short_label[language], theme=theme, answers=count)
        for name, counts in found.items()
        for theme, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    )
    return replace(results, themes=lines)


def of_round(held: ReportRecords, round_id: bytes) -> ReportRecords:
    """Return the records with one round of feedback in place of all."""
    own = tuple(each for each in held.collections if each.id == round_id)
    partner = tuple(each for each in held.partner_collections if each.id == round_id)
    return replace(held, collections=own, partner_collections=partner)


def _channels(read: FeedbackResults, words: Words) -> tuple[tuple[str, int], ...]:
    """Return the ways in which people answered; ways of few are merged."""
    keys = [channel for channel, count in read.channels.items() for _ in range(count)]
    groups = safe_groups(keys)
    if len(groups) < 2:
        return ()
    return tuple(
        (words(f"channel.{g.keys[0]}") if len(g.keys) == 1 else words("channel.merged"), g.n)
        for g in groups
    )


def _label(form: Questionnaire, by: str, keys: tuple[str, ...], words: Words) -> str:
    language = form.language_for(words.language).code
    question = form.questions.get(by)
    labels = {"": words("people.other")}
    if isinstance(question, ChoiceQuestion):
        labels |= {choice.code: choice.label[language] for choice in question.choices}
    return words("comma").join(labels.get(key) or key for key in keys)
