"""Feedback: opening a round, entering forms, and closing it.

Until a round closes, answers lie in the inbox under random keys and nobody sees more than their
number. Closing releases them in one transaction: shuffled, under random ids, stamped with the day.
"""

import secrets
from collections.abc import Iterable, Mapping
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
from mieux_desktop.domain.questionnaires.model import AnswerValue, Questionnaire
from mieux_desktop.operations.questionnaires import (
    PARTICIPANT_FEEDBACK as PARTICIPANT_FEEDBACK,
)
from mieux_desktop.operations.questionnaires import body_of, form_of, shipped_forms
from mieux_desktop.operations.questionnaires import load_form as load_form
from mieux_desktop.operations.stand_ins import count_invited
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store
from mieux_desktop.storage.unit_of_work import UnitOfWork


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
    """A collection with its form; `entered` counts complete answers."""

    collection: Collection
    form: Questionnaire
    entered: int
    unfinished: Entry | None


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


def rounds_of(records: Repository, owner_id: bytes) -> list[Collection]:
    """Return the rounds about an activity or action: the open one first, then the newest."""
    latest = ("-opened_on", "-id")
    found = records.find(Collection, activity_id=owner_id, order=latest)
    found = found or records.find(Collection, action_id=owner_id, activity_id=b"", order=latest)
    return sorted(found, key=lambda each: each.closed_on is not None)


def current_round(store: Store, owner_id: bytes, wanted: bytes = b"") -> Round | None:
    """Return the wanted round of an activity or action, by its id.

    Without one, the open round, else the last one that was closed.
    """
    with store.reading() as records:
        found = rounds_of(records, owner_id)
        if not found:
            return None
        collection = next((each for each in found if each.id == wanted), found[0])
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
