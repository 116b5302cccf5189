"""Feedback: opening a round, entering paper forms, closing it, and its results.

Until a round closes, answers lie in the inbox under random keys and nobody sees more than their
number. Closing releases them in one transaction: shuffled, under random ids, stamped with the day.
"""

import secrets
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.ids import new_id, unordered_id
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import (
    finish,
    problems,
    read_answers,
    starting_answers,
)
from mieux_desktop.domain.questionnaires.comparing import Answered
from mieux_desktop.domain.questionnaires.disclosure import (
    MINIMUM_GROUP,
    Group,
    safe_breakdowns,
    safe_for_some,
)
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire, Role
from mieux_desktop.domain.questionnaires.results import (
    AnySummary,
    BeforeAfter,
    Recommendation,
    ScaleSummary,
    before_after,
    has_rated,
    profile_keys,
    recommendation,
    summarise,
)
from mieux_desktop.operations.questionnaires import (
    PARTICIPANT_FEEDBACK as PARTICIPANT_FEEDBACK,
)
from mieux_desktop.operations.questionnaires import body_of, form_of, shipped_forms
from mieux_desktop.operations.questionnaires import load_form as load_form
from mieux_desktop.operations.sessions import agenda
from mieux_desktop.operations.stand_ins import count_invited
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork

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


def open_collection(
    store: Store,
    owner_id: bytes,
    form: Questionnaire | None = None,
    *,
    occasion: str = "",
) -> Collection:
    """Open a round for an activity, or for a whole action, by their ids.

    The form is shipped or released, or the built-in one for participants. `occasion` is before or
    after, where the same questions are asked twice. Raises `feedback-already-open`.
    """
    form = form or load_form(PARTICIPANT_FEEDBACK, 1)
    with store.unit_of_work("lasting") as work:
        activity = work.get(Activity, owner_id)
        action_id = activity.action_id if activity else work.require(Action, owner_id).id
        activity_id = activity.id if activity else b""
        rounds = work.find(Collection, action_id=action_id, activity_id=activity_id)
        if any(collection.closed_on is None for collection in rounds):
            raise Problem("feedback-already-open")
        ships = shipped_forms().get((form.name, form.version)) == form
        collection = Collection(
            id=new_id(),
            action_id=action_id,
            activity_id=activity_id,
            questionnaire=form.name,
            version=form.version,
            form=None if ships else body_of(form),
            occasion=occasion,
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


def current_round(store: Store, owner_id: bytes) -> Round | None:
    """Return the open collection of an activity or action, else the last one that was closed."""
    latest = ("-opened_on", "-id")
    with store.reading() as records:
        found = records.find(Collection, activity_id=owner_id, order=latest)
        found = found or records.find(Collection, action_id=owner_id, activity_id=b"", order=latest)
        if not found:
            return None
        collection = next((c for c in found if c.closed_on is None), found[0])
        form = form_of(collection)
        if collection.closed_on is not None:
            entered = records.total(Response, collection_id=collection.id)
            return Round(collection, form, entered, None)
        invited = _invited(records, collection.activity_id)
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
        require_open(work, entry.collection_id)
        work.put_answers(entry.key, entry.collection_id, _body(entry), complete=False)


def finish_entry(store: Store, entry: Entry) -> int:
    """Put a whole form into the inbox and return how many are there.

    Raises `feedback-closed`, `form-empty`, and `form-invalid` when an answer does not hold.
    """
    with store.unit_of_work() as work:
        return put_whole(work, require_open(work, entry.collection_id), entry)


def put_whole(work: UnitOfWork, collection: Collection, entry: Entry) -> int:
    """Put a form into the inbox if it holds, and return how many are there.

    Raises `form-empty` and `form-invalid`.
    """
    form = form_of(collection)
    answers = finish(form, entry.answers)
    if not answers:
        raise Problem("form-empty")
    if wrong := problems(form, answers):
        raise Problem("form-invalid", count=len(wrong))
    body = _body(replace(entry, answers=answers))
    work.put_answers(entry.key, collection.id, body, complete=True)
    return work.inbox_count(collection.id)


def give_up_entry(store: Store, key: bytes) -> None:
    """Forget a form that was being entered."""
    with store.unit_of_work() as work:
        work.drop_answers(key)


def close_collection(store: Store, collection_id: bytes) -> Collection:
    """Close a round and release its answers; it cannot be opened again.

    Raises `feedback-closed`, and `form-unfinished` while a form is being entered.
    """
    with store.unit_of_work("lasting", coarse_time=True) as work:
        collection = require_open(work, collection_id)
        if work.inbox_unfinished(collection_id) is not None:
            raise Problem("form-unfinished")
        bodies = work.take_answers(collection_id)
        secrets.SystemRandom().shuffle(bodies)
        release(work, collection, bodies)
        work.drop_slips(collection_id)
        work.drop_setting(access_setting(collection_id))
        closed = replace(
            collection,
            closed_on=store.now().astimezone().date(),
            invited=_invited(work, collection.activity_id),
        )
        closed = work.save(collection, closed)
    store.truncate_log()
    return closed


def release(
    work: UnitOfWork, collection: Collection, bodies: Iterable[Mapping[str, Any]], batch: int = 0
) -> None:
    """Make responses of what lay in the inbox, given in no order; 0 is the batch of the closing."""
    for body in bodies:
        response = Response(
            id=unordered_id(),
            action_id=collection.action_id,
            collection_id=collection.id,
            language=body["language"],
            channel=body["channel"],
            answers=body["answers"],
            batch=batch,
        )
        work.save(None, response)


def access_setting(collection_id: bytes) -> str:
    """Return the name of the local setting that tells how phones come to an open collection."""
    return f"access-{collection_id.hex()}"


def read_results(store: Store, collection_id: bytes) -> FeedbackResults:
    """Return the results of a closed collection; raise `feedback-open` before."""
    with store.reading() as records:
        collection, form, responses = _released(records, collection_id)
    channels = Counter(response.channel for response in responses)
    answers = [read_answers(response.answers) for response in responses]
    if len(responses) < MINIMUM_GROUP:
        return FeedbackResults(collection, form, len(responses), channels, {}, None, (), {})
    told = summarise(form, answers, collection.closed_on)
    return FeedbackResults(
        collection,
        form,
        len(responses),
        channels,
        {summary.question: summary for summary in told},
        recommendation(form, answers),
        before_after(form, answers),
        safe_breakdowns(_group_keys(form, _of_closing(responses))),
    )


def read_group_results(
    store: Store, collection_id: bytes, by: str, keys: Sequence[str]
) -> GroupResults:
    """Return the scales as one of the safe groups answered them; raise `group-too-small`.

    A scale is left out when, among those who rated it, too little would be hidden: what is shown
    of it by this and the other ways of grouping, and of all, would tell how a few answered.
    """
    with store.reading() as records:
        collection, form, responses = _released(records, collection_id)
    responses = _of_closing(responses)
    answers = [read_answers(response.answers) for response in responses]
    group_keys = _group_keys(form, responses)
    groups = safe_breakdowns(group_keys)
    group = next((g for g in groups.get(by, ()) if set(g.keys) == set(keys)), None)
    if group is None:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    inside = [a for a, key in zip(answers, group_keys[by], strict=True) if key in group.keys]
    scales: dict[str, ScaleSummary] = {}
    for summary in summarise(form, inside, collection.closed_on):
        if isinstance(summary, ScaleSummary):
            rated = has_rated(form.questions[summary.question], answers)
            shown = safe_for_some(groups, group_keys, rated)[by]
            if any(each.keys == group.keys for each in shown):
                scales[summary.question] = summary
    return GroupResults(group, scales)


def read_answered(store: Store, collection_ids: Sequence[bytes]) -> dict[bytes, Answered]:
    """Return the answers of closed collections of five answers or more, to be compared.

    For `comparing.line_up` and `comparing.compare_tests`; others are left out.
    """
    found: dict[bytes, Answered] = {}
    with store.reading() as records:
        for id_ in collection_ids:
            if records.require(Collection, id_).closed_on is None:
                continue
            _, form, responses = _released(records, id_)
            if len(responses) >= MINIMUM_GROUP:
                found[id_] = Answered(form, [read_answers(r.answers) for r in responses])
    return found


def _released(
    records: Repository, collection_id: bytes
) -> tuple[Collection, Questionnaire, list[Response]]:
    collection = records.require(Collection, collection_id)
    if collection.closed_on is None:
        raise Problem("feedback-open")
    form = form_of(collection)
    return collection, form, records.find(Response, collection_id=collection_id)


def _of_closing(responses: Sequence[Response]) -> list[Response]:
    """Leave out what came late: groups that grew by a batch would tell who came with it.

    The totals may grow: what they grew by rests on the whole batch.
    """
    return [response for response in responses if response.batch == 0]


def _group_keys(form: Questionnaire, responses: Sequence[Response]) -> dict[str, list[str]]:
    """The group of each response, by each way of grouping."""
    answers = [read_answers(response.answers) for response in responses]
    by_profile = {
        question.name: profile_keys(answers, question.name)
        for question in form.with_role(Role.PROFILE)
    }
    return {BY_LANGUAGE: [response.language for response in responses]} | by_profile


def require_open(work: Repository, collection_id: bytes) -> Collection:
    """Return a collection that takes answers; raise `feedback-closed`."""
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
