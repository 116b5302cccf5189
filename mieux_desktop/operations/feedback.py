"""Feedback: opening a round, entering paper forms, closing it, and its results.

Until a round closes, answers lie in the inbox under random keys and nobody sees more than their
number. Closing releases them in one transaction: shuffled, under random ids, stamped with the day.
"""

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import (
    finish,
    problems,
    read_answers,
    starting_answers,
)
from mieux_desktop.domain.questionnaires.loading import load_questionnaire
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire, Role
from mieux_desktop.domain.questionnaires.results import (
    MINIMUM_GROUP,
    AnySummary,
    BeforeAfter,
    Group,
    Recommendation,
    ScaleSummary,
    before_after,
    means_by_group,
    profile_keys,
    recommendation,
    safe_groups,
    summarise,
)
from mieux_desktop.operations.sessions import agenda
from mieux_desktop.operations.stand_ins import count_invited
from mieux_desktop.paths import resources
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

PARTICIPANT_FEEDBACK = "participant-feedback"
BY_LANGUAGE = "language"  # beside the names of profile questions: a way to group responses


@dataclass(frozen=True, slots=True)
class Entry:
    """A paper form being entered; `key` is random and unrelated to the id it is released under."""

    key: bytes
    collection_id: bytes
    language: str
    answers: Mapping[str, AnswerValue]
    channel: str = "paper"


@dataclass(frozen=True, slots=True)
class Round:
    """An activity's current collection with its form; `entered` counts complete answers."""

    collection: Collection
    form: Questionnaire
    entered: int
    unfinished: Entry | None


@dataclass(frozen=True, slots=True)
class GroupResults:
    """The scales as one group answered them; those that could tell on few people are left out."""

    group: Group
    scales: Mapping[str, ScaleSummary]


@dataclass(frozen=True, slots=True)
class FeedbackResults:
    """What a closed collection says. Empty but for the counts when `withheld`.

    `groups` are the groups that may be shown, by language and by profile question.
    """

    collection: Collection
    form: Questionnaire
    answered: int
    channels: Mapping[str, int]
    summaries: Mapping[str, AnySummary]
    recommendation: Recommendation | None
    before_after: tuple[BeforeAfter, ...]
    groups: Mapping[str, tuple[Group, ...]]

    @property
    def withheld(self) -> bool:
        """Tell whether too few answered for anything to be shown without pointing at someone."""
        return self.answered < MINIMUM_GROUP


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback of one of a mission's activities; results only once its round is closed."""

    activities: tuple[Activity, ...]
    activity_id: bytes
    round: Round | None
    results: FeedbackResults | None


@cache
def load_form(code: str, version: int) -> Questionnaire:
    """Return a questionnaire in the version that a collection was opened with.

    Raises `questionnaire-missing` when this program does not hold it.
    """
    for path in (resources() / "questionnaires").glob("*.json"):
        if path.stem == code:  # a code may come from another laptop: it never becomes a path
            form = load_questionnaire(path.read_text("utf-8"))
            if form.version == version:
                return form
    raise Problem("questionnaire-missing", name=code, version=version)


def open_collection(store: Store, activity_id: bytes) -> Collection:
    """Open a round of the built-in participant questionnaire; raise `feedback-already-open`."""
    path = resources() / "questionnaires" / f"{PARTICIPANT_FEEDBACK}.json"
    form = load_questionnaire(path.read_text("utf-8"))
    with store.unit_of_work("lasting") as work:
        activity = work.require(Activity, activity_id)
        if any(c.closed_on is None for c in work.find(Collection, activity_id=activity_id)):
            raise Problem("feedback-already-open")
        collection = Collection(
            id=new_id(),
            action_id=activity.action_id,
            activity_id=activity_id,
            questionnaire=form.name,
            version=form.version,
            opened_on=store.now().astimezone().date(),
            invited=_invited(work, activity_id),
        )
        return work.save(None, collection)


def read_feedback(
    store: Store, owner_id: bytes, activity_id: bytes, known: Mapping[bytes, FeedbackResults]
) -> Feedback:
    """Return the feedback of an activity of a mission (or of that activity alone), by their ids.

    Of the first activity when the mission has no such one. `known` are the results by collection
    that did not change.
    """
    activities = agenda(store, owner_id).activities
    ids = [activity.id for activity in activities]
    chosen = activity_id if activity_id in ids else (ids or [b""])[0]
    found = current_round(store, chosen)
    if found is None or found.collection.closed_on is None:
        return Feedback(activities, chosen, found, None)
    id_ = found.collection.id
    return Feedback(activities, chosen, found, known.get(id_) or read_results(store, id_))


def current_round(store: Store, activity_id: bytes) -> Round | None:
    """Return the open collection of an activity, else the last one that was closed."""
    with store.reading() as records:
        found = records.find(Collection, activity_id=activity_id, order=("-opened_on", "-id"))
        if not found:
            return None
        collection = next((c for c in found if c.closed_on is None), found[0])
        form = load_form(collection.questionnaire, collection.version)
        if collection.closed_on is not None:
            entered = records.total(Response, collection_id=collection.id)
            return Round(collection, form, entered, None)
        invited = _invited(records, activity_id)
        entered = records.inbox_count(collection.id)
        unfinished = _unfinished(records, collection.id)
        return Round(replace(collection, invited=invited), form, entered, unfinished)


def _invited(records: Repository, activity_id: bytes) -> int:
    return count_invited(records, activity_id=activity_id).get(activity_id, 0)


def new_entry(collection_id: bytes, form: Questionnaire, language: str) -> Entry:
    """Return an empty form to fill in; nothing is stored before its first answer."""
    return Entry(unordered_id(), collection_id, language, starting_answers(form))


def keep_entry(store: Store, entry: Entry) -> None:
    """Make the answers given so far durable; raise `feedback-closed`."""
    with store.unit_of_work() as work:
        _require_open(work, entry.collection_id)
        work.put_answers(entry.key, entry.collection_id, _body(entry), complete=False)


def finish_entry(store: Store, entry: Entry) -> int:
    """Put a whole form into the inbox and return how many are there.

    Raises `feedback-closed`, `form-empty`, and `form-invalid` when an answer does not hold.
    """
    with store.unit_of_work() as work:
        collection = _require_open(work, entry.collection_id)
        form = load_form(collection.questionnaire, collection.version)
        answers = finish(form, entry.answers)
        if not answers:
            raise Problem("form-empty")
        if wrong := problems(form, answers):
            raise Problem("form-invalid", count=len(wrong))
        body = _body(replace(entry, answers=answers))
        work.put_answers(entry.key, entry.collection_id, body, complete=True)
        return work.inbox_count(entry.collection_id)


def give_up_entry(store: Store, key: bytes) -> None:
    """Forget a form that was being entered."""
    with store.unit_of_work() as work:
        work.drop_answers(key)


def close_collection(store: Store, collection_id: bytes) -> Collection:
    """Close a round and release its answers; it cannot be opened again.

    Raises `feedback-closed`, and `form-unfinished` while a form is being entered.
    """
    with store.unit_of_work("lasting", coarse_time=True) as work:
        collection = _require_open(work, collection_id)
        if work.inbox_unfinished(collection_id) is not None:
            raise Problem("form-unfinished")
        bodies = work.take_answers(collection_id)
        secrets.SystemRandom().shuffle(bodies)
        for body in bodies:
            response = Response(
                id=unordered_id(),
                action_id=collection.action_id,
                collection_id=collection_id,
                language=body["language"],
                channel=body["channel"],
                answers=body["answers"],
            )
            work.save(None, response)
        closed = replace(
            collection,
            closed_on=store.now().astimezone().date(),
            invited=_invited(work, collection.activity_id),
        )
        closed = work.save(collection, closed)
    store.truncate_log()
    return closed


def read_results(store: Store, collection_id: bytes) -> FeedbackResults:
    """Return the results of a closed collection; raise `feedback-open` before."""
    with store.reading() as records:
        collection, form, responses = _released(records, collection_id)
    channels = Counter(response.channel for response in responses)
    if len(responses) < MINIMUM_GROUP:
        return FeedbackResults(collection, form, len(responses), channels, {}, None, (), {})
    answers = [read_answers(response.answers) for response in responses]
    ways = [BY_LANGUAGE, *(question.name for question in form.with_role(Role.PROFILE))]
    return FeedbackResults(
        collection,
        form,
        len(responses),
        channels,
        {summary.question: summary for summary in summarise(form, answers)},
        recommendation(form, answers),
        before_after(form, answers),
        {by: safe_groups(_group_keys(by, responses, answers)) for by in ways},
    )


def read_group_results(
    store: Store, collection_id: bytes, by: str, keys: Sequence[str]
) -> GroupResults:
    """Return the scales as one of the safe groups answered them; raise `group-too-small`.

    A scale is left out when, among those who rated it, the group is no safe group any more: what
    is shown of it and of all would tell how a few answered.
    """
    with store.reading() as records:
        _, form, responses = _released(records, collection_id)
    answers = [read_answers(response.answers) for response in responses]
    key_of = _group_keys(by, responses, answers)
    group = next((g for g in safe_groups(key_of) if set(g.keys) == set(keys)), None)
    if group is None:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    inside = [a for a, key in zip(answers, key_of, strict=True) if key in group.keys]
    scales: dict[str, ScaleSummary] = {}
    for summary in summarise(form, inside):
        if isinstance(summary, ScaleSummary):
            rated = means_by_group(form.questions[summary.question], answers, key_of)
            if any(set(mean.group.keys) == set(keys) for mean in rated):
                scales[summary.question] = summary
    return GroupResults(group, scales)


def _released(
    records: Repository, collection_id: bytes
) -> tuple[Collection, Questionnaire, list[Response]]:
    collection = records.require(Collection, collection_id)
    if collection.closed_on is None:
        raise Problem("feedback-open")
    form = load_form(collection.questionnaire, collection.version)
    return collection, form, records.find(Response, collection_id=collection_id)


def _group_keys(
    by: str, responses: Sequence[Response], answers: Sequence[Mapping[str, AnswerValue]]
) -> list[str]:
    if by == BY_LANGUAGE:
        return [response.language for response in responses]
    return profile_keys(answers, by)


def _require_open(work: UnitOfWork, collection_id: bytes) -> Collection:
    collection = work.require(Collection, collection_id)
    if collection.closed_on is not None:
        raise Problem("feedback-closed")
    return collection


def _unfinished(records: Repository, collection_id: bytes) -> Entry | None:
    waiting = records.inbox_unfinished(collection_id)
    if waiting is None:
        return None
    key, body = waiting
    answers = read_answers(body["answers"])
    return Entry(key, collection_id, body["language"], answers, body["channel"])


def _body(entry: Entry) -> dict[str, object]:
    answers = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in entry.answers.items()
    }
    return {"answers": answers, "language": entry.language, "channel": entry.channel}
