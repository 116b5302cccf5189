"""Tests of the model: with one rule of the product broken, it fails, and says what it is about."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from mieux_desktop.domain.changes import fold, merge
from mieux_desktop.domain.changes.merge import Merged
from mieux_desktop.domain.changes.pages import Held, Run
from mieux_desktop.domain.record import NO_HEADS
from mieux_desktop.storage import (
    arrivals,
    epochs,
    outbox,
    parking,
    peers,
    pending,
    rebuilding,
    reception,
    unit_of_work,
    verifying,
)
from mieux_desktop.storage import store as stores
from tests.exchange.machine import Exchange
from tests.exchange.replicas import START, team

Story = Callable[[Exchange], None]
Sabotage = Callable[[pytest.MonkeyPatch], None]


def in_line(m: Exchange) -> None:
    """Two people take turns; then one deletes what both have."""
    m.edit_a_field(0, 0)
    m.hand_over(0, 1)
    m.edit_a_field(1, 0)
    m.delete_a_note(1, 1)


def at_the_same_time(m: Exchange) -> None:
    """Two people edit the same and different paragraphs, and delete what the other edits."""
    m.edit_a_field(0, 0)
    m.edit_a_field(1, 0)
    m.edit_a_paragraph(0, 1, 2)
    m.edit_a_paragraph(1, 1, 2)
    m.delete_a_note(0, 2)
    m.edit_a_paragraph(1, 2, 1)


def with_a_gap(m: Exchange) -> None:
    """A laptop has confirmed what a restored backup then lacks, and gets what follows on it."""
    m.back_up(1)
    m.write_a_note(0, False)
    m.hand_over(0, 1)
    m.hand_over(1, 0)
    m.restore(1, 0)
    m.write_a_note(0, False)
    m.hand_over(0, 1)


def restored(m: Exchange) -> None:
    """Somebody goes on from a backup; others hold what came after it."""
    m.write_a_note(0, False)
    m.back_up(0)
    m.write_a_note(0, False)
    m.hand_over(0, 1)
    m.restore(0, 0)
    m.write_a_note(0, False)


def copied(m: Exchange) -> None:
    """A disk is copied and both copies are worked with."""
    m.copy_the_disk(0, running=False)
    m.edit_a_field(0, 0)
    m.edit_a_field(2, 0)  # the copy


def forked(m: Exchange) -> None:
    """One laptop signs two histories and shows each to somebody else."""
    m.send_a_fork(0, 0, 0)
    m.send_a_fork(1, 1, 0)


def linked_later(m: Exchange) -> None:
    """A person is nobody's business until a note of the team names them."""
    m.meet_a_person(0)
    m.write_a_note(0, True)
    m.hand_over(0, 2)
    m.hand_over(0, 3)
    m.hand_over(3, 0)
    m.link_a_person(0, 0, False)


def poisoned(m: Exchange) -> None:
    """A certified laptop edits a note under a scope that is not the note's."""
    m.send_poison(0, "scope")


def newer(m: Exchange) -> None:
    """A newer program edits a note."""
    m.write_with_a_newer_program(0, 1, 0)


def ahead(m: Exchange) -> None:
    """A clock is two weeks fast."""
    m.set_the_clock(0, 15)
    m.edit_a_field(0, 0)


def drop_parents(patch: pytest.MonkeyPatch) -> None:
    save = unit_of_work.UnitOfWork._save

    def blind(self: Any, loaded: Any, edited: Any) -> Any:
        return save(self, loaded and replace(loaded, heads=NO_HEADS), edited)

    patch.setattr(unit_of_work.UnitOfWork, "_save", blind)


def forget_what_a_deleter_saw(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(unit_of_work, "deletion_parents", lambda heads: heads.get("deleted", ()))


def let_deletions_take_all(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(fold, "_is_deleted", lambda cell, heads: True)


def merge_what_overlaps(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(merge, "_clash", lambda ours, theirs: False)


def show_what_came_last(patch: pytest.MonkeyPatch) -> None:
    def last(versions: Any, heads: Any, long: bool) -> Merged:
        return Merged([v for ref, v in versions.items() if ref in heads][-1].value, True)

    patch.setattr(fold, "merge_cell", last)


def drop_open_conflicts(patch: pytest.MonkeyPatch) -> None:
    merged = merge.merge_cell
    patch.setattr(fold, "merge_cell", lambda *args: Merged(merged(*args).value, False))


def apply_without_folding(patch: pytest.MonkeyPatch) -> None:
    from mieux_desktop.storage import applying

    patch.setattr(applying, "_continues", lambda edit, ref, row: True)


def take_a_gap_as_what_follows(patch: pytest.MonkeyPatch) -> None:
    classify = reception.classify

    def blind(held_n: int, n: int, known_h: bytes | None, h: bytes) -> str:
        place = classify(held_n, n, known_h, h)
        return "accept" if place == "gap" else place

    patch.setattr(reception, "classify", blind)


def confirm_beyond_the_gap(patch: pytest.MonkeyPatch) -> None:
    held = peers.held

    def boastful(connection: Any) -> list[Held]:
        rows = connection.exec_driver_sql("SELECT run FROM parked").all()
        runs: dict[bytes, Run] = {
            r.claim.epoch: r for r in (parking.unpack_run(b) for (b,) in rows)
        }
        honest = [line for line in held(connection) if line.epoch not in runs]
        return honest + [Held(epoch, run.last_n, run.chain) for epoch, run in runs.items()]

    patch.setattr(peers, "held", boastful)


def move_the_cursor_without_the_data(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(arrivals, "append", lambda connection, seq, entries: None)


def forget_that_it_was_restored(patch: pytest.MonkeyPatch) -> None:
    claim = epochs.Device.claim
    patch.setattr(
        epochs.Device, "claim", lambda self, epoch, previous, _: claim(self, epoch, previous, False)
    )


def number_again(patch: pytest.MonkeyPatch) -> None:
    class Same(epochs.Epoch):
        def __init__(self, device: epochs.Device, connection: Any) -> None:
            super().__init__(device, connection)
            self.id = device.public[:8]
            self.claim = device.claim(self.id, None, False)

    patch.setattr(stores, "Epoch", Same)


def overlook_clones(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(pending, "cloned_devices", lambda connection: frozenset())


def overlook_forks(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(arrivals.Arrivals, "set_aside", lambda self, items, reason: None)


def send_what_is_not_shared(patch: pytest.MonkeyPatch) -> None:
    entry = outbox._Place.entry
    patch.setattr(outbox._Place, "entry", lambda self, scopes: entry(self, None))


def never_send_what_was_withheld(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outbox, "_add", lambda *args: None)


def apply_in_the_wrong_scope(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(arrivals, "misplaced", lambda connection, changes: set())


def never_understand(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(rebuilding, "understand_newer", lambda *args: None)


def refuse_the_future(patch: pytest.MonkeyPatch) -> None:
    reason = verifying.Verifier._reason
    latest = START.timestamp() * 1000 + 5 * 86_400_000

    def strict(self: Any, change: Any, is_own: bool) -> str:
        return "malformed" if change.at > latest else reason(self, change, is_own)

    patch.setattr(verifying.Verifier, "_reason", strict)


FAULTS: dict[str, tuple[Story, Sabotage, str]] = {
    "edits that follow each other do not conflict":
        (in_line, drop_parents, "not what nobody had seen"),
    "a deleted record does not come back":
        (in_line, forget_what_a_deleter_saw, "a deletion hides"),
    "a deletion takes only what its author saw":
        (at_the_same_time, let_deletions_take_all, "a deletion hides"),
    "both sides of overlapping texts are shown as a conflict":
        (at_the_same_time, merge_what_overlaps, "others do not"),
    "the result does not depend on the order of arrival":
        (at_the_same_time, show_what_came_last, "shows something else"),
    "a conflict stays open until somebody settles it":
        (at_the_same_time, drop_open_conflicts, "conflict"),
    "the state is the fold of the log":
        (at_the_same_time, apply_without_folding, "not the fold"),
    "what comes after a gap waits":
        (with_a_gap, take_a_gap_as_what_follows, "forks"),
    "only what is held is confirmed":
        (with_a_gap, confirm_beyond_the_gap, "shows something else|lost"),
    "data and cursor move together":
        (in_line, move_the_cursor_without_the_data, "not the fold|lost"),
    "a restored backup is no clone":
        (restored, forget_that_it_was_restored, "a clone where there is none"),
    "a number is never used again":
        (restored, number_again, "forks|lost|shows something else"),
    "a clone is told":
        (copied, overlook_clones, "does not tell the clone"),
    "a fork is told":
        (forked, overlook_forks, "forks"),
    "what is not shared stays away":
        (linked_later, send_what_is_not_shared, "not for it"),
    "what was withheld comes once it is shared":
        (linked_later, never_send_what_was_withheld, "shows something else"),
    "poison is not applied":
        (poisoned, apply_in_the_wrong_scope, "nobody wrote"),
    "what a newer program wrote is understood after an upgrade":
        (newer, never_understand, "needs an update"),
    "a wrong clock harms only its owner":
        (ahead, refuse_the_future, "shows something else"),
}  # fmt: skip
STORIES = {story.__name__: story for story, _, _ in FAULTS.values()}


class Two(Exchange):
    """Two laptops are enough for most stories."""

    laptops = 2


def play(story: Story) -> None:
    model = Exchange() if story is linked_later else Two()
    try:
        story(model)
        model.settle()
    finally:
        model.close()


@pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
def test_a_story_ends_well_while_all_rules_hold(story: Story) -> None:
    play(story)


@pytest.mark.parametrize("invariant", FAULTS)
def test_the_model_catches_a_broken_rule(invariant: str, monkeypatch: pytest.MonkeyPatch) -> None:
    story, sabotage, message = FAULTS[invariant]
    team()  # made while all rules hold
    sabotage(monkeypatch)
    with pytest.raises(AssertionError, match=message):
        play(story)
