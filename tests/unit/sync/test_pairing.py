"""Pairing: both sides end with the other's card and a certificate for it, or with a problem."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.codes import new_code, read_code
from mieux_desktop.sync.pairing import (
    Invitation,
    Invited,
    accept_answer,
    answer_invitation,
    decode_invitation,
    encode_invitation,
    invite,
    open_invitation,
)
from mieux_desktop.sync.sealing import seal
from tests.unit.sync.laptops import ACTION, AMA, BEN, EVE, NOW, card_of

OTHER = bytes(range(16))
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE = new_code()


@pytest.fixture(scope="module")
def invitation() -> tuple[Invitation, bytes]:
    """Ama invites; made once, because sealing with a code takes seconds on purpose."""
    return invite(AMA, card_of(AMA), [ACTION], NOW)


@pytest.fixture(scope="module")
def invited(invitation: tuple[Invitation, bytes]) -> Invited:
    """What Ben sees once he has typed the code."""
    kept, data = invitation
    return open_invitation(data, kept.code.lower().replace("-", " "))


def _answer(invited: Invited) -> bytes:
    return answer_invitation(invited, BEN, card_of(BEN, "Ben"), [ACTION], 5, NOW)[1]


def test_both_laptops_know_each_other_afterwards(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    kept, _ = invitation
    assert (invited.card, invited.scopes) == (card_of(AMA), (ACTION,))
    bens, data = answer_invitation(invited, BEN, card_of(BEN, "Ben"), [OTHER], 5, NOW)
    used, amas = accept_answer(data, [kept], AMA, 2, NOW + timedelta(hours=20))
    assert used == kept
    assert amas.card == card_of(BEN, "Ben")
    assert amas.theirs == bens.certificate
    assert (amas.certificate.issuer, amas.certificate.device) == (AMA.key, BEN.key)
    assert (amas.certificate.scopes, amas.certificate.scope_version) == ((ACTION,), 2)
    assert (bens.certificate.issuer, bens.certificate.device) == (BEN.key, AMA.key)
    assert (bens.certificate.scopes, bens.certificate.scope_version) == ((OTHER,), 5)


def test_an_invitation_is_kept_as_bytes(invitation: tuple[Invitation, bytes]) -> None:
    kept, data = invitation
    assert decode_invitation(encode_invitation(kept)) == kept
    assert kept.code.encode() not in data


def test_a_wrong_code_is_told_from_a_mistyped_one(invitation: tuple[Invitation, bytes]) -> None:
    kept, data = invitation
    with pytest.raises(Problem, match="code-wrong"):
        open_invitation(data, new_code())
    with pytest.raises(Problem, match="code-mistyped"):
        open_invitation(data, kept.code[:-1])


def test_a_damaged_invitation_does_not_open(invitation: tuple[Invitation, bytes]) -> None:
    kept, data = invitation
    with pytest.raises(Problem, match="code-wrong"):
        open_invitation(data[:-1] + bytes((data[-1] ^ 1,)), kept.code)


def test_an_invitation_that_would_cost_hours_to_open_is_refused_at_once(
    invitation: tuple[Invitation, bytes],
) -> None:
    kept, data = invitation
    lines = data.split(b"\n")
    lines[1] = b" ".join([*lines[1].split(b" ")[:-1], b"30"])
    with pytest.raises(Problem, match="not-an-invitation"):
        open_invitation(b"\n".join(lines), kept.code)


def test_an_answer_counts_once_and_for_a_day(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    kept, _ = invitation
    data = _answer(invited)
    with pytest.raises(Problem, match="invitation-unknown"):
        accept_answer(data, [], AMA, 1, NOW)
    with pytest.raises(Problem, match="invitation-expired"):
        accept_answer(data, [kept], AMA, 1, NOW + timedelta(hours=25))


def test_an_answer_by_somebody_without_the_code_is_refused(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    kept, _ = invitation
    guessed = Invited(kept.id, bytes(32), NOW, (), invited.card)
    data = answer_invitation(guessed, EVE, card_of(EVE, "Ben"), [ACTION], 1, NOW)[1]
    with pytest.raises(Problem, match="invitation-unknown"):
        accept_answer(data, [kept], AMA, 1, NOW)


def test_an_answer_opens_on_the_inviting_laptop_only(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    with pytest.raises(Problem, match="not-for-this-laptop"):
        accept_answer(_answer(invited), [invitation[0]], EVE, 1, NOW)


def test_a_laptop_does_not_pair_with_itself(invited: Invited) -> None:
    with pytest.raises(Problem, match="own-invitation"):
        answer_invitation(invited, AMA, card_of(AMA), [ACTION], 1, NOW)


def test_an_answer_with_a_card_of_somebody_else_is_refused(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    kept, _ = invitation
    data = answer_invitation(invited, BEN, card_of(EVE, "Ben"), [ACTION], 1, NOW)[1]
    with pytest.raises(Problem, match="pairing-damaged"):
        accept_answer(data, [kept], AMA, 1, NOW)


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"", "not-an-answer"), (b"mieux answer 1\n", "pairing-damaged"),
     (b"mieux answer 1\n" + msgspec.msgpack.encode([[[[]]]] * 4), "pairing-damaged"),
     (b"mieux answer 1\n" + b"\x91" * 100_000, "pairing-damaged"),
     (b"mieux bundle 1\n", "not-an-answer")],
)  # fmt: skip
def test_hostile_answers_are_refused(content: bytes, code: str) -> None:
    with pytest.raises(Problem, match=code):
        accept_answer(seal(content, AMA.recipient), [], AMA, 1, NOW)


def test_an_answer_cut_at_any_byte_is_refused(
    invitation: tuple[Invitation, bytes], invited: Invited
) -> None:
    data = _answer(invited)
    for end in range(len(data)):
        with pytest.raises(Problem):
            accept_answer(data[:end], [invitation[0]], AMA, 1, NOW)


@given(st.binary(max_size=200))
def test_other_files_are_neither_invitation_nor_answer(data: bytes) -> None:
    with pytest.raises(Problem, match="not-an-invitation"):
        open_invitation(data, CODE)
    with pytest.raises(Problem, match=r"not-an-answer|pairing-damaged"):
        accept_answer(data, [], AMA, 1, NOW)


def test_a_code_has_seventy_random_bits_in_groups_that_can_be_typed() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    for code in codes:
        assert [len(group) for group in code.split("-")] == [4, 4, 4, 4]
        assert set(code) <= {*SIGNS, "-"}
        assert read_code(code) == code


def test_a_code_is_read_however_it_is_typed() -> None:
    for code in (new_code() for _ in range(50)):
        swapped = code.replace("0", "o").replace("1", "l").lower()
        assert read_code(f"  {swapped.replace('-', ' ')} ") == code
        assert read_code(code.replace("1", "I").replace("-", "")) == code


@given(place=st.integers(0, 15), sign=st.sampled_from(SIGNS))
def test_hardly_any_typing_error_passes_as_a_code(place: int, sign: str) -> None:
    missed = 0
    for _ in range(5):
        signs = list(new_code().replace("-", ""))
        before, signs[place] = signs[place], sign
        if before == sign:
            continue
        try:
            read_code("".join(signs))
        except Problem as problem:
            assert problem.code == "code-mistyped"
        else:
            missed += 1
    assert missed < 3


@given(st.text(max_size=30))
def test_other_texts_are_mistyped_codes(text: str) -> None:
    with pytest.raises(Problem, match="code-mistyped"):
        read_code(text)
