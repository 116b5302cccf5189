"""Results of feedback: which rounds there are, what a closed one says, whole and by group."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import Answers, read_answers
from mieux_desktop.domain.questionnaires.comparing import Answered, TestResult, result_of_test
from mieux_desktop.domain.questionnaires.disclosure import (
    MINIMUM_GROUP,
    Group,
    safe_breakdowns,
    safe_for_some,
)
from mieux_desktop.domain.questionnaires.model import Questionnaire, Role, ScaleQuestion, Text
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
from mieux_desktop.operations.feedback import Round, current_round, rounds_of
from mieux_desktop.operations.questionnaires import form_of
from mieux_desktop.operations.sessions import agenda_of
from mieux_desktop.storage.repository import Repository
from mieux_desktop.storage.store import Store

BY_LANGUAGE = "language"  # beside the names of profile questions: a way to group responses


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
    test: TestResult | None = None  # of a knowledge test

    @property
    def withheld(self) -> bool:
        """Tell whether too few answered for anything to be shown without pointing at someone."""
        return self.answered < MINIMUM_GROUP


@dataclass(frozen=True, slots=True)
class ListedRound:
    """A round to choose, with the title of its questionnaire in each of its languages."""

    collection: Collection
    title: Text
    answered: int = 0  # whole answers, where they were counted


@dataclass(frozen=True, slots=True)
class Feedback:
    """The feedback about one owner: an activity, or an action as a whole.

    `owners` are those beside it, `rounds` all of the owner's; results only of a closed round.
    """

    owners: tuple[Activity | Action, ...]
    owner_id: bytes
    rounds: tuple[ListedRound, ...]
    round: Round | None
    results: FeedbackResults | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for; `subject_id` is of a mission, an activity, or an action.

    Without an owner, the first one's; without a round, the open one or the last. A `new` round is
    none, as long as no round is open.
    """

    subject_id: bytes
    owner_id: bytes = b""
    round_id: bytes = b""
    new: bool = False


def read_feedback(store: Store, wanted: Wanted, known: Mapping[bytes, FeedbackResults]) -> Feedback:
    """Return the feedback that is asked for; `known` are results that did not change."""
    with store.reading() as records:
        owners = _owners(records, wanted.subject_id)
        ids = [owner.id for owner in owners]
        owner_id = wanted.owner_id if wanted.owner_id in ids else (ids or [b""])[0]
        held = rounds_of(records, owner_id) if owner_id else []
    rounds = tuple(ListedRound(each, _title(each)) for each in held)
    is_open = any(each.closed_on is None for each in held)
    if not held or (wanted.new and not is_open):
        return Feedback(owners, owner_id, rounds, None, None)
    found = current_round(store, owner_id, wanted.round_id)
    if found is None or found.collection.closed_on is None:
        return Feedback(owners, owner_id, rounds, found, None)
    id_ = found.collection.id
    return Feedback(owners, owner_id, rounds, found, known.get(id_) or read_results(store, id_))


def rounds_about_action(store: Store, action_id: bytes) -> tuple[ListedRound, ...]:
    """Return the rounds about an action as a whole with how many answered, the open one first."""
    with store.reading() as records:
        held = rounds_of(records, action_id)
        counts = [
            records.inbox_count(each.id)
            if each.closed_on is None
            else records.total(Response, collection_id=each.id)
            for each in held
        ]
    return tuple(ListedRound(c, _title(c), n) for c, n in zip(held, counts, strict=True))


def find_action(store: Store, id_: bytes) -> tuple[Action, bytes]:
    """Return the action of an id, with the round if the id is one's; raise `not-received`."""
    with store.reading() as records:
        collection = records.get(Collection, id_)
        if collection is None:
            return records.require(Action, id_), b""
        return records.require(Action, collection.action_id), id_


def _owners(records: Repository, subject_id: bytes) -> tuple[Activity | Action, ...]:
    """Return what rounds can be about: a mission's activities; an action and its activities."""
    action = records.get(Action, subject_id)
    if action is None:
        mission = records.get(Mission, subject_id)
        ids = mission.activity_ids if mission else (subject_id,)
        return agenda_of(records, ids, mission).activities
    return (action, *records.find(Activity, action_id=action.id, order=("number",)))


def _title(collection: Collection) -> Text:
    try:
        return form_of(collection).title
    except Problem:  # not held here; its code still tells which one it is
        return {"en": collection.questionnaire}


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
        result_of_test(Answered(form, answers)),
    )


def read_group_results(
    store: Store, collection_id: bytes, by: str, keys: Sequence[str]
) -> GroupResults:
    """Return the scales as one of the safe groups answered them; raise `group-too-small`.

    A scale is left out when, among those who rated it, too little would be hidden: what is shown
    of it by this and the other ways of grouping, and of all, would tell how a few answered.
    """
    grouping = _read_grouping(store, collection_id)
    group = next((g for g in grouping.groups.get(by, ()) if set(g.keys) == set(keys)), None)
    if group is None:
        raise Problem("group-too-small", minimum=MINIMUM_GROUP)
    return grouping.told(by, group)


def read_all_groups(store: Store, collection_id: bytes) -> dict[str, tuple[GroupResults, ...]]:
    """Return what each safe group said, by each way that leaves a choice, as a group alone."""
    grouping = _read_grouping(store, collection_id)
    return {
        by: tuple(grouping.told(by, group) for group in groups)
        for by, groups in grouping.groups.items()
        if len(groups) > 1
    }


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


@dataclass(frozen=True, slots=True)
class _Grouping:
    """The answers of the closing; the groups to show of all, and of those who rated a scale."""

    form: Questionnaire
    closed_on: date | None
    answers: Sequence[Answers]
    keys: Mapping[str, Sequence[str]]
    groups: Mapping[str, tuple[Group, ...]]
    shown: Mapping[str, Mapping[str, tuple[Group, ...]]]  # by scale

    def told(self, by: str, group: Group) -> GroupResults:
        """Return what one of the groups said."""
        pairs = zip(self.answers, self.keys[by], strict=True)
        inside = [answers for answers, key in pairs if key in group.keys]
        return GroupResults(group, {
            summary.question: summary
            for summary in summarise(self.form, inside, self.closed_on)
            if isinstance(summary, ScaleSummary)
            and any(each.keys == group.keys for each in self.shown[summary.question][by])
        })  # fmt: skip


def _read_grouping(store: Store, collection_id: bytes) -> _Grouping:
    with store.reading() as records:
        collection, form, responses = _released(records, collection_id)
    responses = _of_closing(responses)
    answers = [read_answers(response.answers) for response in responses]
    keys = _group_keys(form, responses)
    groups = safe_breakdowns(keys)
    shown = {
        name: safe_for_some(groups, keys, has_rated(question, answers))
        for name, question in form.questions.items()
        if isinstance(question, ScaleQuestion)
    }
    return _Grouping(form, collection.closed_on, answers, keys, groups, shown)
