"""Signatures, consent and corrections, as the register keeps them."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import NamedTuple

import pytest

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark, Participant
from mieux_desktop.domain.evidence import (
    Purpose,
    Signature,
    SignatureKind,
    Signer,
    badge_code,
    badge_in,
    badge_scan,
    is_badge,
    read_strokes,
)
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import alias
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import seal_file
from mieux_desktop.operations.attendance import come_instead, read_register, remove_participant
from mieux_desktop.operations.attendance_history import read_cell
from mieux_desktop.operations.consent import (
    has_agreed,
    notice_for,
    read_notices,
    record_consent,
    save_notice,
)
from mieux_desktop.operations.evidence_badges import write_badges
from mieux_desktop.operations.evidence_corrections import (
    correct_marks,
    marks_to_correct,
    read_corrections,
)
from mieux_desktop.operations.signing import (
    attach_scan,
    check_in,
    read_badges,
    read_signed_register,
    read_signer,
    read_signing,
    sign,
    sign_list,
    sign_on_paper,
    void_signature,
)
from mieux_desktop.operations.stores import Store, check_store, create_store, new_recovery_code
from mieux_desktop.operations.undo import undo_last
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import (
    DAY,
    NEXT,
    PEN,
    Clock,
    edited,
    hold_sessions,
    invite,
    put,
)
from tests.unit.operations.team import Expert
from tests.unit.reports.reading import read, text_of


class Scene(NamedTuple):
    """A workshop under way."""

    store: Store
    clock: Clock
    action: Action
    activity: Activity
    sessions: list[Session]
    people: list[bytes]


@pytest.fixture
def scene(tmp_path: Path, passphrase: str) -> Iterator[Scene]:
    """Three participants, two sessions on each of two days, nine o'clock."""
    clock = Clock()
    store = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    sessions, people = hold_sessions(store, activity), invite(store, activity)
    yield Scene(store, clock, action, activity, sessions, people)
    assert check_store(store) == []
    store.close()


def test_a_signature_is_kept_as_drawn_and_undo_leaves_it(scene: Scene) -> None:
    signature = sign(scene.store, scene.people[0], DAY, PEN, session_id=scene.sessions[0].id)
    undo_last(scene.store)
    signing = read_signing(scene.store, scene.activity.id, DAY)
    assert signing.signed == {scene.people[0]: signature}
    assert signature.device == scene.store.device
    assert [len(line) for line in read_strokes(signature.strokes)] == [4, 2]
    assert read_register(scene.store, scene.activity.id).attended(scene.sessions[0].id) == 1


def test_an_empty_pad_is_no_signature(scene: Scene) -> None:
    with pytest.raises(Problem, match="signature-empty"):
        sign(scene.store, scene.people[0], DAY, [[]])
    assert not read_signing(scene.store, scene.activity.id, DAY).signed


def test_those_who_were_there_and_have_not_signed_are_named(scene: Scene) -> None:
    first, second, third = scene.people
    put(scene.store, scene.activity, first, scene.sessions[0], Mark.PRESENT)
    put(scene.store, scene.activity, second, scene.sessions[1], Mark.LATE)
    put(scene.store, scene.activity, third, scene.sessions[0], Mark.EXCUSED)
    sign(scene.store, first, DAY, PEN)
    unsigned = read_signing(scene.store, scene.activity.id, DAY).unsigned
    assert [row.participant_id for row in unsigned] == [second]


def test_a_signature_taken_back_stays_with_its_reason_and_counts_no_more(scene: Scene) -> None:
    signature = sign(scene.store, scene.people[0], DAY, PEN)
    with pytest.raises(Problem, match="void-reason-missing"):
        void_signature(scene.store, signature.id, " ")
    void_signature(scene.store, signature.id, "Signed in the wrong row")
    assert not read_signing(scene.store, scene.activity.id, DAY).signed
    with scene.store.reading() as records:
        assert records.require(Signature, signature.id).strokes


def test_paper_rows_badges_and_screens_stand_side_by_side(scene: Scene, tmp_path: Path) -> None:
    picture = tmp_path / "list.pdf"
    picture.write_bytes(b"%PDF-1.7 scan")
    scan = attach_scan(scene.store, scene.activity.id, DAY, seal_file(scene.store, picture))
    first, second, third = scene.people
    for _ in range(2):
        sign_on_paper(scene.store, scene.activity.id, DAY, [first, second], scan.id)
    for code in (badge_code(third), badge_code(third).lower().replace("-", "")):
        check_in(scene.store, scene.sessions[0].id, code)
    sign(scene.store, second, DAY, PEN, kind=SignatureKind.PHONE)
    signing = read_signing(scene.store, scene.activity.id, DAY)
    kinds = {id_: signature.kind for id_, signature in signing.signed.items()}
    assert kinds == {first: SignatureKind.PAPER, second: SignatureKind.PHONE}
    assert {id_: one.kind for id_, one in signing.checked_in.items()} == {
        third: SignatureKind.BADGE
    }
    assert [row.participant_id for row in signing.unsigned] == [third]
    assert [s.kind for s in signing.others[second]] == [SignatureKind.PAPER]
    assert [s.id for s in signing.scans] == [scan.id]
    with pytest.raises(Problem, match="badge-unknown"):
        check_in(scene.store, scene.sessions[0].id, "0000-0000")
    assert len(read_badges(scene.store, scene.activity.id)) == 3


def test_the_newest_signature_of_the_keeper_counts(scene: Scene) -> None:
    for minute in (0, 5):
        scene.clock.set(17, minute)
        sign_list(scene.store, scene.activity.id, DAY, Signer.KEEPER, "Rui Sarmento", "", PEN)
    keeper = read_signing(scene.store, scene.activity.id, DAY).keeper
    assert keeper is not None
    assert keeper.signed_at.minute == 5
    with pytest.raises(Problem, match="signer-name-missing"):
        sign_list(scene.store, scene.activity.id, DAY, Signer.HOST, " ", "", PEN)


def test_nobody_signs_before_agreeing_to_the_notice_of_the_action(scene: Scene) -> None:
    store, participant = scene.store, scene.people[0]
    notice = save_notice(store, scene.action.id, "en", "We keep your name for five years.")
    with pytest.raises(Problem, match="consent-missing"):
        sign(store, participant, DAY, PEN)
    with pytest.raises(Problem, match="consent-missing"):
        sign(store, participant, DAY, PEN, consent={Purpose.ATTENDANCE: False}, notice=notice)
    said = {Purpose.ATTENDANCE: True, Purpose.PHOTOS: False}
    sign(store, participant, DAY, PEN, consent=said, notice=notice)
    sign(store, participant, NEXT, PEN)  # asked once
    with store.reading() as records:
        person = records.require(Participant, participant).person_id
        assert has_agreed(records, scene.action.id, person, Purpose.ATTENDANCE)
        assert not has_agreed(records, scene.action.id, person, Purpose.PHOTOS)
        assert records.require(Person, person).consent_wording == "en 1"
    scene.clock.set(12)
    record_consent(store, scene.action.id, person, {Purpose.ATTENDANCE: False}, notice)
    with pytest.raises(Problem, match="consent-missing"):
        sign(store, participant, NEXT, PEN)


def test_who_agreed_to_an_older_wording_is_asked_again(scene: Scene) -> None:
    store, action, participant = scene.store, scene.action.id, scene.people[0]
    notices = {code: save_notice(store, action, code, "For the list.") for code in ("en", "fr")}
    both = {Purpose.ATTENDANCE: True, Purpose.PHOTOS: True}
    sign(store, participant, DAY, PEN, consent=both, notice=notices["fr"])
    save_notice(store, action, "en", "For the list, and for the certificate.")
    asked = read_signer(store, participant, NEXT)
    assert (asked.has_agreed, asked.photos) == (True, True)  # what they read is as it was
    newest = save_notice(store, action, "fr", "Pour la liste et l’attestation.")
    asked = read_signer(store, participant, NEXT)
    assert (asked.has_agreed, asked.photos) == (False, None)
    with pytest.raises(Problem, match="consent-missing"):
        sign(store, participant, NEXT, PEN)
    scene.clock.set(9, on=NEXT)
    sign(store, participant, NEXT, PEN, consent=both, notice=newest)
    asked = read_signer(store, participant, NEXT)
    assert (asked.has_agreed, asked.photos) == (True, True)


def test_a_notice_that_somebody_answered_gets_a_next_version(scene: Scene) -> None:
    store, action = scene.store, scene.action.id
    first = save_notice(store, action, "fr", "Nous gardons votre nom.")
    assert save_notice(store, action, "fr", "Nous gardons votre nom cinq ans.").version == 1
    with store.reading() as records:
        person = records.require(Participant, scene.people[0]).person_id
    record_consent(store, action, person, {Purpose.PHOTOS: True}, read_notices(store, action)["fr"])
    assert save_notice(store, action, "fr", "Et votre courriel.").version == first.version + 1
    assert save_notice(store, action, "fr", "Et votre courriel.").version == first.version + 1
    notice = notice_for(read_notices(store, action), "ru")
    assert notice is not None
    assert notice.text == "Et votre courriel."
    with pytest.raises(Problem, match="notice-empty"):
        save_notice(store, action, "fr", " \n")


def test_after_a_signature_a_mark_is_corrected_only_with_a_reason(scene: Scene) -> None:
    store, activity, participant, session = (
        scene.store, scene.activity, scene.people[2], scene.sessions[0],
    )  # fmt: skip
    put(store, activity, participant, session, Mark.ABSENT)
    put(store, activity, participant, session, Mark.PRESENT)  # a slip of the finger
    sign(store, participant, DAY, PEN)
    scene.clock.set(9, 41)
    late = edited(store, activity, participant, session, Mark.LATE, time(9, 25))
    assert marks_to_correct(store, [late]) == [late]
    with pytest.raises(Problem, match="correction-reason-missing"):
        correct_marks(store, [late], " ")
    correct_marks(store, [late], "Came during the session")
    with store.reading() as records:
        (correction,) = read_corrections(records, activity, scene.sessions, scene.people)
        author = records.require(Person, correction.author)
    assert correction.was is not None
    assert correction.now is not None
    assert (correction.was.mark, correction.now.mark) == (Mark.PRESENT, Mark.LATE)
    assert correction.now.at == time(9, 25)
    assert correction.reason == "Came during the session"
    assert author.full_name == "Rui Sarmento"


def test_the_day_after_every_change_is_a_correction_even_one_without_reason(scene: Scene) -> None:
    store, activity, participant, session = (
        scene.store, scene.activity, scene.people[0], scene.sessions[0],
    )  # fmt: skip
    put(store, activity, participant, session, Mark.PRESENT)
    scene.clock.set(8, on=NEXT)
    unmarked = edited(store, activity, scene.people[1], session, Mark.PRESENT)
    assert marks_to_correct(store, [unmarked]) == []
    put(store, activity, participant, session, None)
    correct_marks(
        store, [edited(store, activity, participant, session, Mark.EXCUSED)], "Letter came"
    )
    with store.reading() as records:
        found = read_corrections(records, activity, scene.sessions, scene.people)
    assert [(c.now and c.now.mark, c.reason) for c in found] == [(None, "")]


def test_somebody_comes_instead_of_another(scene: Scene) -> None:
    first, second, _ = scene.people
    come_instead(scene.store, second, first)
    rows = {r.participant_id: r for r in read_register(scene.store, scene.activity.id).rows}
    assert rows[second].instead_of == first
    with pytest.raises(Problem, match="substitute-same"):
        come_instead(scene.store, first, first)


def test_two_rows_that_are_one_person_keep_both_signatures(scene: Scene) -> None:
    first, second, _ = scene.people
    sign(scene.store, first, DAY, PEN)
    sign(scene.store, second, DAY, PEN, kind=SignatureKind.PHONE)
    with scene.store.unit_of_work() as work:
        one, other = (work.require(Participant, id_).person_id for id_ in (first, second))
        work.save(None, alias("person", one, other, scene.action.id))
    signing = read_signing(scene.store, scene.activity.id, DAY)
    (kept,) = signing.signed
    assert kept in {
        row.participant_id for row in read_register(scene.store, scene.activity.id).rows
    }
    assert len(signing.others[kept]) == 1


def test_two_laptops_keep_both_signatures_and_no_mark_is_lost(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    session = hold_sessions(one.store, one.activity)[0]
    first, second, _ = invite(one.store, one.activity)
    one.give(other, stick)
    sign(one.store, first, DAY, PEN, session_id=session.id)
    sign(other.store, first, DAY, PEN, kind=SignatureKind.PHONE)
    sign(other.store, second, DAY, PEN, session_id=session.id)
    one.give(other, stick)
    other.give(one, stick)
    for expert in two:
        signing = read_signing(expert.store, expert.activity.id, DAY)
        assert set(signing.signed) == {first, second}
        assert len(signing.others[first]) == 1
        assert read_register(expert.store, expert.activity.id).attended(session.id) == 2


@pytest.mark.parametrize("language", ["en", "ar"])
def test_badges_carry_the_codes_by_which_people_check_in(
    scene: Scene, tmp_path: Path, language: str
) -> None:
    target = tmp_path / "badges.pdf"
    invite(scene.store, scene.activity, tuple(f"Given Name{n}" for n in range(7)))
    assert write_badges(scene.store, scene.activity.id, language, target) == 10
    text = text_of(target.read_bytes())
    assert len(read(target.read_bytes()).pages) == 2
    assert all(code in text for code in read_badges(scene.store, scene.activity.id))
    assert "Efua Dadzie-Mills" in text


def test_a_badge_is_known_from_how_a_scanner_or_a_hand_types_it(scene: Scene) -> None:
    code, scan = badge_code(scene.people[0]), badge_scan(scene.people[0])
    for typed in (code, scan, scan.lower(), f" {code.replace('-', '')} ", scan.replace("-", "")):
        assert is_badge(typed) and badge_in(typed) == code
    for name in ("Fernando", "Mary-Anne", "Bona", "7KQ4", "UNDP 2030"):
        assert not is_badge(name)


def test_every_badge_has_a_digit_so_that_none_is_a_name() -> None:
    codes = [badge_code(new_id()) for _ in range(400)]
    assert all(is_badge(code) for code in codes)


def test_the_page_of_a_signer_tells_what_they_have_said_and_signed(scene: Scene) -> None:
    who, _, _ = scene.people
    assert read_signer(scene.store, who, DAY).notices == {}
    notice = save_notice(scene.store, scene.action.id, "en", "What is kept, and for how long.")
    asked = read_signer(scene.store, who, DAY)
    assert (asked.name, asked.has_agreed, asked.photos) == ("Akosua Tweneboah", False, None)
    assert asked.about == "Ministry of Foreign Affairs" and asked.signed_at is None
    said = {Purpose.ATTENDANCE: True, Purpose.PHOTOS: False}
    signature = sign(scene.store, who, DAY, PEN, consent=said, notice=notice)
    after = read_signer(scene.store, who, DAY)
    assert (after.has_agreed, after.photos, after.signed_at) == (True, False, signature.signed_at)


def test_a_register_tells_who_signed_which_day_and_how(scene: Scene) -> None:
    first, second, _ = scene.people
    for participant in (first, second):
        put(scene.store, scene.activity, participant, scene.sessions[0], Mark.PRESENT)
    check_in(scene.store, scene.sessions[0].id, badge_code(first))
    shown = read_signed_register(scene.store, scene.activity.id)
    assert shown.signs[first, DAY].kind is SignatureKind.BADGE
    assert {row.participant_id for row in shown.unsigned(DAY)} == {first, second}
    sign(scene.store, first, DAY, PEN)
    taken_back = sign(scene.store, second, DAY, PEN)
    void_signature(scene.store, taken_back.id, "Drawn by mistake")
    signs = read_signed_register(scene.store, scene.activity.id).signs
    assert set(signs) == {(first, DAY)}
    assert (signs[first, DAY].kind, signs[first, DAY].kept) == (SignatureKind.SCREEN, 1)


def test_the_history_of_a_cell_names_who_changed_what_and_why(scene: Scene) -> None:
    who, session = scene.people[0], scene.sessions[0]
    put(scene.store, scene.activity, who, session, Mark.LATE, time(9, 20))
    sign(scene.store, who, DAY, PEN)
    for given in (Mark.ABSENT, Mark.PRESENT):
        wanted = edited(scene.store, scene.activity, who, session, given)
        correct_marks(scene.store, [wanted], "Marked in the wrong row")
    changes = read_cell(scene.store, [who], session.id, DAY).changes
    assert [c.now.mark for c in changes if c.now] == [Mark.PRESENT, Mark.ABSENT, Mark.LATE]
    assert [c.why for c in changes] == ["Marked in the wrong row"] * 2 + [""]
    assert changes[-1].was is None and changes[1].was == changes[2].now
    assert {c.author for c in changes} == {"Rui Sarmento"}


def test_nobody_who_has_signed_is_taken_off_the_list(scene: Scene) -> None:
    who = scene.people[0]
    signature = sign(scene.store, who, DAY, PEN)
    with pytest.raises(Problem, match="participant-signed"):
        remove_participant(scene.store, who)
    void_signature(scene.store, signature.id, "Signed by somebody else")
    remove_participant(scene.store, who)
    assert len(read_register(scene.store, scene.activity.id).rows) == 2
