"""What a person's own phone may show and keep, apart from its pages."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.actions import Activity, Session
from mieux_desktop.domain.attendance import Attendance, Mark, Participant
from mieux_desktop.domain.evidence import Purpose, SignatureKind, badge_code
from mieux_desktop.domain.merging import alias
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import add_participant, marked, save_marks
from mieux_desktop.operations.consent import record_consent, save_notice
from mieux_desktop.operations.phone_signing import (
    PhoneVisit,
    count_signed_by_phone,
    let_signers_in,
    refuse_by_phone,
    sign_by_phone,
    visit_by_phone,
)
from mieux_desktop.operations.signing import check_in, read_signing, sign, sign_on_paper
from mieux_desktop.operations.stores import Store, check_store, create_store, new_recovery_code
from mieux_desktop.operations.undo import undo_last
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import DAY, NEXT, PEN, Clock, hold_sessions, invite


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, passphrase: str, clock: Clock) -> Iterator[Store]:
    """A store in which it is nine o'clock of the first day."""
    made = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    yield made
    assert check_store(made) == []
    made.close()


@pytest.fixture
def activity(store: Store) -> Activity:
    with store.reading() as records:
        return records.find(Activity, order=("number",), limit=1)[0]


@pytest.fixture
def sessions(store: Store, activity: Activity) -> list[Session]:
    return hold_sessions(store, activity)


@pytest.fixture
def people(store: Store, activity: Activity) -> list[bytes]:
    return invite(store, activity)


def visit(store: Store, participant: bytes) -> PhoneVisit:
    """What the phone of somebody shows on the first day, in English."""
    found = visit_by_phone(store, participant, DAY, "en")
    assert found is not None
    return found


def test_the_session_is_the_one_under_way_else_the_next_that_is_near(
    store: Store, clock: Clock, sessions: list[Session], people: list[bytes]
) -> None:
    first, second = sessions[:2]
    expected = {
        (8, 15): None, (8, 30): first, (9, 0): first, (10, 5): first, (10, 14): first,
        (10, 15): second, (10, 30): second, (12, 29): second, (12, 30): None, (18, 0): None,
    }  # fmt: skip
    for (hour, minute), session in expected.items():
        clock.set(hour, minute)
        assert visit(store, people[0]).session == session, (hour, minute)
    clock.set(9, on=NEXT)  # somebody signs for the day before
    assert visit(store, people[0]).session is None
    sign_by_phone(store, people[0], DAY, PEN, {}, None)
    with store.reading() as records:
        assert records.total(Attendance, activity_id=sessions[0].activity_id) == 0


def test_a_session_without_an_end_lasts_to_the_next(
    store: Store, clock: Clock, sessions: list[Session], people: list[bytes]
) -> None:
    with store.unit_of_work() as work:
        for session in sessions[:2]:
            work.save(session, replace(session, ends=None))
    clock.set(10, 20)
    assert visit(store, people[0]).session == replace(sessions[0], ends=None)
    clock.set(18)
    found = visit(store, people[0]).session
    assert found is not None and found.starts == time(10, 30)


def test_two_records_of_one_person_sign_once_under_the_name_that_stands(
    store: Store, activity: Activity, sessions: list[Session], people: list[bytes]
) -> None:
    with store.unit_of_work() as work:
        twin = work.save(
            None,
            Person(id=b"\xff" * 16, family_name="Tweneboa", given_name="A."),
        )
    other = add_participant(store, activity.id, twin.id).id
    with store.unit_of_work() as work:
        own = work.require(Participant, people[0]).person_id
        work.save(None, alias("person", own, twin.id, activity.action_id))
    assert visit(store, other).name == visit(store, people[0]).name == "Akosua Tweneboah"
    sign_by_phone(store, people[0], DAY, PEN, {}, None)
    assert visit(store, other).signed_at is not None and visit(store, other).session is None
    assert sign_by_phone(store, other, DAY, PEN, {}, None).participant_id == people[0]
    assert count_signed_by_phone(store, activity.id, DAY) == 1
    assert not read_signing(store, activity.id, DAY).unsigned


def test_who_signed_on_the_laptop_or_on_paper_has_signed_and_a_badge_is_a_sign_in_only(
    store: Store, activity: Activity, sessions: list[Session], people: list[bytes]
) -> None:
    sign(store, people[0], DAY, PEN)
    sign_on_paper(store, activity.id, DAY, [people[1]], b"\x01" * 16)
    check_in(store, sessions[0].id, badge_code(people[2]))
    assert [visit(store, id_).signed_at is not None for id_ in people] == [True, True, False]
    assert sign_by_phone(store, people[0], DAY, PEN, {}, None).kind is SignatureKind.SCREEN
    assert count_signed_by_phone(store, activity.id, DAY) == 0


def test_only_what_was_not_said_is_asked_and_only_before_signing(
    store: Store, activity: Activity, sessions: list[Session], people: list[bytes]
) -> None:
    assert (visit(store, people[0]).notice, visit(store, people[0]).asks) == (None, frozenset())
    notice = save_notice(store, activity.action_id, "fr", "Votre nom est conservé.")
    both = frozenset({Purpose.ATTENDANCE, Purpose.PHOTOS})
    assert (visit(store, people[0]).notice, visit(store, people[0]).asks) == (notice, both)
    with pytest.raises(Problem, match="consent-missing"):
        sign_by_phone(store, people[0], DAY, PEN, {}, None)
    with store.reading() as records:
        person = records.require(Participant, people[0]).person_id
    record_consent(store, activity.action_id, person, {Purpose.ATTENDANCE: True}, notice)
    assert visit(store, people[0]).asks == {Purpose.PHOTOS}
    sign_by_phone(store, people[0], DAY, PEN, {Purpose.PHOTOS: False}, notice.id)
    assert (visit(store, people[0]).notice, visit(store, people[0]).asks) == (None, frozenset())
    refuse_by_phone(store, people[1], {Purpose.ATTENDANCE: False}, notice.id)
    assert Purpose.ATTENDANCE in visit(store, people[1]).asks


def test_a_phone_asks_again_when_the_wording_has_changed(
    store: Store, activity: Activity, sessions: list[Session], people: list[bytes]
) -> None:
    first = save_notice(store, activity.action_id, "fr", "Votre nom est conservé.")
    both = {Purpose.ATTENDANCE: True, Purpose.PHOTOS: True}
    sign_by_phone(store, people[0], DAY, PEN, both, first.id)
    tomorrow = DAY + timedelta(days=1)
    known = visit_by_phone(store, people[0], tomorrow, "fr")
    assert known is not None and known.notice is None
    second = save_notice(store, activity.action_id, "fr", "Votre nom est conservé cinq ans.")
    asked = visit_by_phone(store, people[0], tomorrow, "fr")
    assert asked is not None and (asked.notice, asked.asks) == (second, frozenset(both))
    with pytest.raises(Problem, match="consent-missing"):  # the page is from before
        sign_by_phone(store, people[0], tomorrow, PEN, both, first.id)
    sign_by_phone(store, people[0], tomorrow, PEN, both, second.id)


def test_a_signature_is_not_undone_and_who_left_the_register_sees_nothing(
    store: Store, activity: Activity, sessions: list[Session], people: list[bytes]
) -> None:
    signed = sign_by_phone(store, people[0], DAY, (), {}, None)
    undo_last(store)
    assert read_signing(store, activity.id, DAY).signed[people[0]] == signed
    with store.unit_of_work() as work:
        gone = work.require(Participant, people[1])
        work.save(gone, replace(gone, deleted=True))
    assert visit_by_phone(store, people[1], DAY, "en") is None
    assert visit_by_phone(store, b"\x02" * 16, DAY, "en") is None


def test_each_day_has_a_code_that_stays_and_one_without_sessions_has_none(
    store: Store, activity: Activity, sessions: list[Session]
) -> None:
    first = let_signers_in(store, activity.id, DAY)
    assert first.activity == activity and first == let_signers_in(store, activity.id, DAY)
    assert let_signers_in(store, activity.id, NEXT).token != first.token
    with pytest.raises(Problem, match="no-sessions"):
        let_signers_in(store, activity.id, DAY.replace(year=2001))


def test_a_mark_of_absence_gives_way_to_a_first_signature(
    store: Store, sessions: list[Session], people: list[bytes], activity: Activity
) -> None:
    with store.unit_of_work() as work:
        save_marks(work, [marked(None, activity, (people[0], sessions[0].id), Mark.ABSENT)])
    sign_by_phone(store, people[0], DAY, PEN, {}, None)
    with store.reading() as records:
        (held,) = records.find(Attendance, activity_id=activity.id)
    assert held.mark is Mark.PRESENT
