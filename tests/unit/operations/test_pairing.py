"""Pairing two laptops by a code and two files; sharing; unpairing."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.pairing import (
    accept_invitation,
    alarm_of_this_laptop,
    finish_pairing,
    invite,
    list_laptops,
    share_actions,
    unpair,
)
from tests.unit.operations.team import Expert, files_in, pair, seal_codes_cheaply

Pair = tuple[Expert, Expert]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """A folder that both laptops reach."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def two(tmp_path: Path, passphrase: str) -> Iterator[Pair]:
    """Two experts who do not know each other's laptops."""
    made = (
        Expert(tmp_path / "ines", "Inês Carvalho", passphrase),
        Expert(tmp_path / "markus", "Markus Weber", passphrase),
    )
    yield made
    for expert in made:
        expert.store.close()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seal with codes at once."""
    seal_codes_cheaply(monkeypatch)


def kept_secrets(expert: Expert) -> list[bytes]:
    with expert.store.reading() as records:
        return list(records.setting("invitations", []))


def test_a_code_and_two_files_make_two_laptops_known_to_each_other(two: Pair, stick: Path) -> None:
    one, other = two
    invitation = invite(one.store, [one.action.id], stick)
    assert read_file(other.store, invitation.path).kind == "invitation"
    with pytest.raises(Problem, match="code-mistyped"):
        accept_invitation(other.store, invitation.path, invitation.code[:-1] + "?")
    paired = accept_invitation(other.store, invitation.path, invitation.code.lower())
    assert paired.laptop.person_name == "Inês Carvalho"
    assert paired.laptop.action_ids == (one.action.id,)
    arrived = read_file(one.store, paired.answer_path)
    assert arrived.kind == "answer" and arrived.laptop is not None
    assert arrived.laptop.person_name == "Markus Weber"
    assert one.knows(other).their_action_ids == (one.action.id,)
    assert other.knows(one).their_action_ids is None
    assert kept_secrets(one) == []


@pytest.mark.usefixtures("cheap")
def test_names_of_files_say_nothing_of_people(two: Pair, stick: Path) -> None:
    pair(*two, stick)
    two[0].send(two[1], stick)
    assert files_in(stick) == [
        "MIEUX 2026-03-04.mieux", "MIEUX answer 2026-03-04.mieux",
        "MIEUX invitation 2026-03-04.mieux",
    ]  # fmt: skip


@pytest.mark.usefixtures("cheap")
def test_the_code_is_not_kept_and_the_rest_goes_with_time(two: Pair, stick: Path) -> None:
    one, _ = two
    invitation = invite(one.store, [one.action.id], stick)
    (secret,) = kept_secrets(one)
    assert invitation.code.encode() not in secret
    one.now += timedelta(hours=25)
    invite(one.store, [one.action.id], stick)
    assert len(kept_secrets(one)) == 1


@pytest.mark.usefixtures("cheap")
def test_an_answer_counts_once_and_for_a_day(two: Pair, stick: Path) -> None:
    one, other = two
    invitation = invite(one.store, [one.action.id], stick)
    paired = accept_invitation(other.store, invitation.path, invitation.code)
    one.now += timedelta(hours=25)
    with pytest.raises(Problem, match="invitation-expired"):
        finish_pairing(one.store, paired.answer_path)
    one.now -= timedelta(hours=25)
    finish_pairing(one.store, paired.answer_path)
    with pytest.raises(Problem, match="invitation-unknown"):
        finish_pairing(one.store, paired.answer_path)


@pytest.mark.usefixtures("cheap")
def test_files_of_pairing_in_wrong_hands_are_refused(two: Pair, stick: Path) -> None:
    one, other = two
    invitation = invite(one.store, [one.action.id], stick)
    with pytest.raises(Problem, match="own-invitation"):
        accept_invitation(one.store, invitation.path, invitation.code)
    paired = accept_invitation(other.store, invitation.path, invitation.code)
    with pytest.raises(Problem, match="not-for-this-laptop"):
        read_file(other.store, paired.answer_path)
    with pytest.raises(Problem, match="not-an-invitation"):
        accept_invitation(other.store, paired.answer_path, invitation.code)


@pytest.mark.usefixtures("cheap")
def test_only_what_both_have_chosen_is_shared_at_first(two: Pair, stick: Path) -> None:
    one, other = two
    invitation = invite(one.store, [one.action.id, one.other_action.id], stick)
    paired = accept_invitation(
        other.store, invitation.path, invitation.code, [other.other_action.id]
    )
    finish_pairing(one.store, paired.answer_path)
    assert one.knows(other).action_ids == (one.other_action.id,)
    assert other.knows(one).action_ids == (one.other_action.id,)


def test_nothing_is_shared_by_mistake(two: Pair, stick: Path) -> None:
    one, _ = two
    with pytest.raises(Problem, match="no-action-chosen"):
        invite(one.store, [], stick)
    with pytest.raises(Problem, match="laptop-unknown"):
        share_actions(one.store, b"x" * 32, [one.action.id])
    assert files_in(stick) == [] and list_laptops(one.store) == []
    assert alarm_of_this_laptop(one.store) == ""


@pytest.mark.usefixtures("cheap")
def test_a_stick_that_cannot_be_written_leaves_nothing_half_paired(two: Pair, stick: Path) -> None:
    one, _ = two
    with pytest.raises(Problem, match="file-not-written"):
        invite(one.store, [one.action.id], stick / "gone")
    assert kept_secrets(one) == []
    with pytest.raises(Problem, match="cannot-open"):
        finish_pairing(one.store, stick / "gone")


@pytest.mark.usefixtures("cheap")
def test_an_unpaired_laptop_is_refused_and_its_work_stays(two: Pair, stick: Path) -> None:
    one, other = two
    pair(one, other, stick)
    note = other.write("before")
    other.give(one, stick)
    unpair(one.store, other.store.device)
    later = other.write("after")
    with pytest.raises(Problem, match="sender-revoked"):
        other.give(one, stick)
    with pytest.raises(Problem, match="laptop-unpaired"):
        one.send(other, stick)
    held = one.note(note.id)
    assert held is not None and held.body == "before" and one.note(later.id) is None
    assert one.knows(other).revoked_at is not None
    pair(one, other, stick)
    other.give(one, stick)
    assert one.note(later.id) is not None and one.knows(other).revoked_at is None
    assert one.is_sound()
