"""Themes of answers in words: gathered after a round is closed, the same names in a whole action.

A theme says only what an answer is about, never who gave it: there are none of a round with fewer
than five answers, and no figure joins themes to groups of people. The order of answers and of
themes tells nothing of the order in which people answered.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from mieux_desktop.domain.feedback import (
    AnswerTheme,
    Collection,
    Response,
    Theme,
    answer_theme_id,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.matching import fold
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import read_answers
from mieux_desktop.domain.questionnaires.disclosure import MINIMUM_GROUP
from mieux_desktop.domain.questionnaires.model import Questionnaire, Role
from mieux_desktop.domain.questionnaires.results import texts_given
from mieux_desktop.domain.record import single_line
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

Cell: TypeAlias = tuple[bytes, str]  # an answer: the id of its response, and its question
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Named:
    """A theme of the action, and how many answers of the round are about it."""

    id: bytes
    name: str
    answers: int


@dataclass(frozen=True, slots=True)
class Written:
    """An answer in words and the ids of its themes."""

    cell: Cell
    text: str
    themes: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class WrittenAnswers:
    """All answers in words of a closed round, and the themes of its action by age."""

    collection_id: bytes
    themes: tuple[Named, ...] = ()
    answers: tuple[Written, ...] = ()

    def names(self, answer: Written) -> tuple[str, ...]:
        """Return the names of an answer's themes, in the order of the themes."""
        return tuple(theme.name for theme in self.themes if theme.id in answer.themes)

    def counts(self, question: str) -> tuple[tuple[str, int], ...]:
        """Return how many answers to a question are about each theme, the most first."""
        counted = Counter(
            id_ for answer in self.answers if answer.cell[1] == question for id_ in answer.themes
        )
        return most_first(replace(each, answers=counted[each.id]) for each in self.themes)


def most_first(themes: Iterable[Named]) -> tuple[tuple[str, int], ...]:
    """Return themes that answers are about as (name, answers), the most first."""
    used = sorted((each for each in themes if each.answers), key=lambda t: (-t.answers, t.name))
    return tuple((each.name, each.answers) for each in used)


def read_written(store: Store, collection_id: bytes) -> WrittenAnswers:
    """Return the answers of a closed round with their themes: none below five answers.

    Raises `feedback-open` before the round closes.
    """
    with store.reading() as records:
        collection = records.require(Collection, collection_id)
        if collection.closed_on is None:
            raise Problem("feedback-open")
        responses = records.find(Response, collection_id=collection_id, order=("id",))
        themes = _themes(records, collection.action_id)
        given = records.find(AnswerTheme, collection_id=collection_id)
    if len(responses) < MINIMUM_GROUP:
        return WrittenAnswers(collection_id)
    one_of = {id_: first for first, (_, ids) in themes.items() for id_ in ids}
    about: dict[Cell, set[bytes]] = {}
    for each in given:
        if each.theme_id in one_of:
            about.setdefault((each.response_id, each.question), set()).add(one_of[each.theme_id])
    form = form_of(collection)
    told = texts_given(form, [read_answers(r.answers) for r in responses], collection.closed_on)
    place = {name: n for n, name in enumerate(_reading_order(form))}
    answers = [
        Written(cell, text, tuple(sorted(about.get(cell, ()))))
        for cell, text in (((responses[n].id, name), text) for n, name, text in told)
    ]
    answers.sort(key=lambda answer: place[answer.cell[1]])
    counted = Counter(id_ for answer in answers for id_ in answer.themes)
    named = tuple(Named(id_, name, counted[id_]) for id_, (name, _) in themes.items())
    return WrittenAnswers(collection_id, named, tuple(answers))


def set_theme(
    store: Store, collection_id: bytes, cells: Sequence[Cell], theme_id: bytes, *, on: bool
) -> None:
    """Say that answers are, or are not, about a theme; raise `feedback-open`, `group-too-small`."""
    with store.unit_of_work() as work:
        collection = _require_told(work, collection_id)
        _set(work, collection, cells, theme_id, on=on)


def add_theme(store: Store, collection_id: bytes, cells: Sequence[Cell], name: str) -> bytes:
    """Say that answers are about a theme of this name, a new one unless it is known; return its id.

    Raises `theme-without-name`, and as `set_theme`.
    """
    name = _checked(name)
    with store.unit_of_work() as work:
        collection = _require_told(work, collection_id)
        known = {fold(each): id_ for id_, (each, _) in _themes(work, collection.action_id).items()}
        theme_id = known.get(fold(name))
        if theme_id is None:
            theme = Theme(id=new_id(), action_id=collection.action_id, name=name)
            theme_id = work.save(None, theme).id
        _set(work, collection, cells, theme_id, on=True)
        return theme_id


def rename_theme(store: Store, theme_id: bytes, name: str) -> bool:
    """Give a theme another name; tell whether it was another theme's, so that they are one now.

    Raises `theme-without-name`.
    """
    name = _checked(name)
    with store.unit_of_work() as work:
        theme = work.require(Theme, theme_id)
        themes = _themes(work, theme.action_id)
        merged = False
        for held, ids in themes.values():
            if theme_id in ids:
                for each in work.find(Theme, id=list(ids)):
                    work.save(each, replace(each, name=name))
            elif fold(held) == fold(name):
                merged = True
        return merged


def delete_theme(store: Store, theme_id: bytes) -> None:
    """Take a theme away from all answers of the action; the answers stay."""
    with store.unit_of_work() as work:
        theme = work.require(Theme, theme_id)
        for _, ids in _themes(work, theme.action_id).values():
            if theme_id in ids:
                for each in work.find(Theme, id=list(ids)):
                    work.save(each, replace(each, deleted=True))


def _themes(records: Repository, action_id: bytes) -> dict[bytes, tuple[str, frozenset[bytes]]]:
    """The name and all ids of each theme, by its first id: the oldest first, so its key stays."""
    first: dict[str, bytes] = {}
    found: dict[bytes, tuple[str, frozenset[bytes]]] = {}
    for theme in records.find(Theme, action_id=action_id, order=("id",)):
        id_ = first.setdefault(fold(theme.name), theme.id)
        name, ids = found.get(id_, (theme.name, frozenset()))
        found[id_] = name, ids | {theme.id}
    return found


def _set(
    work: UnitOfWork, collection: Collection, cells: Sequence[Cell], theme_id: bytes, *, on: bool
) -> None:
    themes = _themes(work, collection.action_id)
    same = next((ids for ids in map(_ids, themes.values()) if theme_id in ids), {theme_id})
    for response_id, question in cells:
        kept = {id_: answer_theme_id(response_id, question, id_) for id_ in same}
        held = {id_: work.get(AnswerTheme, key) for id_, key in kept.items()}
        if not on:
            for each in held.values():
                if each is not None and not each.deleted:
                    work.save(each, replace(each, deleted=True))
        elif all(each is None or each.deleted for each in held.values()):
            before = held.get(theme_id)
            if before is not None:
                work.save(before, replace(before, deleted=False))
                continue
            about = AnswerTheme(
                id=answer_theme_id(response_id, question, theme_id),
                action_id=collection.action_id,
                collection_id=collection.id,
                response_id=response_id,
                question=question,
                theme_id=theme_id,
            )
            work.save(None, about)


def _ids(theme: tuple[str, frozenset[bytes]]) -> frozenset[bytes]:
    return theme[1]


def _require_told(work: Repository, collection_id: bytes) -> Collection:
    """Only of what is shown can anything be said."""
    collection = work.require(Collection, collection_id)
    if collection.closed_on is None:
        raise Problem("feedback-open")
    if work.total(Response, collection_id=collection_id) < MINIMUM_GROUP:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    return collection


def _checked(name: str) -> str:
    name = " ".join(single_line(name).split())[:_LONGEST_NAME].strip()
    if not name:
        raise Problem("theme-without-name")
    return name


def _reading_order(form: Questionnaire) -> list[str]:
    """The questions, those about what was useful first."""
    first = [
        question.name
        for role in (Role.MOST_USEFUL, Role.LEAST_USEFUL)
        for question in form.with_role(role)
    ]
    return [*first, *(name for name in form.questions if name not in first)]
