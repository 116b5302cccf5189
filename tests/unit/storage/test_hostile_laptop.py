"""A laptop of the team that turns hostile: what no program writes, signed all the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.changes import model, reception, upgrade
from mieux_desktop.domain.changes.model import (
    SCHEMA,
    Change,
    Edit,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.changes.pages import Held, Run
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.merging import erasure
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.record import Ref, shape_of
from mieux_desktop.storage import projection
from mieux_desktop.storage import reception as receiving
from mieux_desktop.storage import upgrade as stores
from mieux_desktop.storage.epochs import Device, new_device_key
from tests.unit.storage.laptops import START, Laptop

Team = tuple[Laptop, Laptop]


@pytest.fixture
def make(tmp_path: Path, passphrase: str) -> Iterator[Callable[[str], Laptop]]:
    """Make laptops of one team by name."""
    known: set[bytes] = set()
    made: list[Laptop] = []

    def opened(name: str) -> Laptop:
        made.append(Laptop(tmp_path / name, passphrase, known))
        return made[-1]

    yield opened
    for laptop in made:
        laptop.store.close()


@pytest.fixture
def team(make: Callable[[str], Laptop]) -> Team:
    """A hostile laptop and an honest one."""
    return make("hostile"), make("honest")


def _epoch(laptop: Laptop) -> bytes:
    return laptop.store._epoch.id


def _run(
    laptop: Laptop,
    edits: list[Edit],
    scope: bytes,
    *,
    schema: int = SCHEMA,
    author: bytes = b"",
    epoch: bytes | None = None,
    device: Device | None = None,
) -> Run:
    """Return a run with one change of a new epoch."""
    device = device or laptop.store._device
    claim = device.claim(epoch or new_id()[-8:], None, True)
    change = Change(claim.epoch, 1, 1_700_000_000_000, schema, scope, author, tuple(edits))
    chain = next_chain(first_chain(claim.epoch), hash_change(change))
    return Run(claim, 0, (change,), chain, device.sign_head(claim.epoch, 1, chain))


def _take(honest: Laptop, hostile: Laptop, *runs: Run, **options: object) -> list[str]:
    """Receive runs and return why changes were set aside."""
    honest.store.receive(
        runs, sender=hostile.store.device, known_devices=honest.known, **options
    )  # fmt: skip
    with honest.store.reading() as records:
        return [aside.reason for aside in records.set_aside()]


def _other_action(laptop: Laptop) -> Action:
    with laptop.store.reading() as records:
        return next(a for a in records.find(Action) if a.id != laptop.action.id)


def _bodies(laptop: Laptop, table: str, column: str = "body") -> list[bytes]:
    with laptop.store._engine.connect() as connection:
        rows = connection.exec_driver_sql(f"SELECT {column} FROM {table}").all()
    return [bytes(row[0]) for row in rows if row[0] is not None]


def test_a_record_of_another_action_cannot_be_drawn_into_a_shared_one(team: Team) -> None:
    hostile, honest = team
    secret = honest.write("secret", _other_action(honest))
    seen = secret.heads["action_id"]
    stolen = _run(
        hostile,
        [Edit("note", secret.id, "action_id", honest.action.id, seen)],
        honest.action.id,
    )
    assert _take(honest, hostile, stolen, allowed_scopes={honest.action.id}) == ["wrong-scope"]
    assert honest.note(secret.id).action_id == secret.action_id
    assert honest.problems() == []


def test_a_shipped_activity_of_another_action_stays_where_it_is(team: Team) -> None:
    hostile, honest = team
    with honest.store.reading() as records:
        activity = records.find(Activity, action_id=_other_action(honest).id)[0]
    stolen = _run(
        hostile,
        [Edit("activity", activity.id, "action_id", honest.action.id, ())],
        honest.action.id,
    )
    assert _take(honest, hostile, stolen, allowed_scopes={honest.action.id}) == ["wrong-scope"]


def test_who_claims_a_record_later_in_the_same_slice_does_not_drive_its_maker_out(
    team: Team,
) -> None:
    hostile, honest = team
    note = hostile.write("mine")
    made = hostile.load_for(honest).runs
    stolen = _run(
        hostile,
        [Edit("note", note.id, "action_id", _other_action(hostile).id, ())],
        _other_action(hostile).id,
    )
    assert _take(honest, hostile, *made, stolen) == ["wrong-scope"]
    assert honest.note(note.id).body == "mine"


def test_an_erasure_reaches_no_record_of_another_action(team: Team) -> None:
    hostile, honest = team
    other = _other_action(honest)
    secret = honest.write("secret", other)
    refs = [ref for heads in secret.heads.values() for ref in heads]
    for scope in (honest.action.id, other.id):
        order = erasure("note", secret.id, scope, refs)
        plain = shape_of(type(order)).to_plain(order)
        edits = [Edit("erasure", order.id, name, value, ()) for name, value in plain.items()]
        _take(honest, hostile, _run(hostile, edits, scope), allowed_scopes={honest.action.id})
    assert honest.note(secret.id).body == "secret"
    assert honest.problems() == []


def test_a_newer_schema_is_no_way_around_the_scope(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, honest = team
    other = _other_action(honest)
    secret = honest.write("secret", other)
    with honest.store.reading() as records:
        activity = records.find(Activity, action_id=other.id)[0]
    deletion = Edit("note", secret.id, "body", "gone", secret.heads["body"], b"s" * 16)
    renamed = Edit("activity", activity.id, "title_en", "gone", ())
    runs = [
        _run(hostile, [deletion], honest.action.id, schema=SCHEMA + 1),
        _run(hostile, [renamed], honest.action.id, schema=SCHEMA + 1),
        _run(hostile, [deletion], other.id, schema=SCHEMA + 1),
    ]
    _take(honest, hostile, *runs, allowed_scopes={honest.action.id})
    for module in (model, reception, upgrade, projection):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)
    monkeypatch.setitem(upgrade._STEPS, SCHEMA, lambda change: change)
    monkeypatch.setattr(stores, "VERSION", stores.VERSION + 1)
    honest.restart()
    assert honest.note(secret.id).body == "secret"
    with honest.store.reading() as records:
        assert records.require(Activity, activity.id) == activity
        reasons = sorted(aside.reason for aside in records.set_aside())
    assert reasons == ["not-shared", "wrong-scope", "wrong-scope"]
    assert honest.problems() == []


def test_nobody_replaces_what_is_not_written_yet(team: Team) -> None:
    hostile, honest = team
    note = honest.write("first")
    coming = Ref(_epoch(honest), note.heads["body"][0].n + 1)
    seen = (*note.heads["body"], coming)
    ahead = Edit("note", note.id, "body", "mine for ever", seen, b"s" * 16)
    assert _take(honest, hostile, _run(hostile, [ahead], honest.action.id)) == ["malformed"]
    honest.edit(note.id, body="second")
    assert honest.note(note.id).body == "second" and not honest.conflicts()
    assert honest.problems() == []


def test_a_change_in_somebody_elses_name_is_set_aside(team: Team) -> None:
    hostile, honest = team
    with honest.store.reading() as records:
        victim = records.setting("author")
    with hostile.store.reading() as records:
        authors = {hostile.store.device: {records.setting("author")}}
    forged = _run(
        hostile,
        [Edit("note", new_id(), "kind", "risk", ())],
        honest.action.id,
        author=victim,
    )
    assert _take(honest, hostile, forged, authors=authors) == ["wrong-author"]
    note = hostile.write("in my own name")
    assert _take(honest, hostile, *hostile.load_for(honest).runs, authors=authors) == [
        "wrong-author"
    ]
    assert honest.note(note.id).body == "in my own name"


def test_an_epoch_that_two_laptops_claim_is_told_and_nothing_of_it_is_lost(
    team: Team, make: Callable[[str], Laptop]
) -> None:
    hostile, honest = team
    third = make("third")
    third.write("work")
    squatted = _run(
        hostile,
        [Edit("note", new_id(), "kind", "risk", ())],
        honest.action.id,
        epoch=_epoch(third),
    )
    _take(honest, hostile, squatted)
    outcome = third.give(honest)
    assert third.store.device in outcome.forks
    with honest.store.reading() as records:
        assert {aside.reason for aside in records.set_aside()} == {"fork"}
        assert records.forked_devices()
    assert honest.problems() == []


def test_what_was_set_aside_as_a_fork_has_its_place_when_it_comes_with_a_true_head(
    team: Team,
) -> None:
    hostile, honest = team
    device = hostile.store._device
    poison = _run(hostile, [Edit("spell", new_id(), "words", "x", ())], honest.action.id)
    wrong = b"x" * 32
    forked = replace(poison, chain=wrong, signature=device.sign_head(poison.claim.epoch, 1, wrong))
    assert _take(honest, hostile, forked) == ["fork"]
    assert _take(honest, hostile, poison) == ["unknown-entity"]
    assert honest.problems() == []
    assert honest.load_for(hostile).runs


def test_one_change_that_comes_twice_in_a_load_is_taken_once(team: Team) -> None:
    hostile, honest = team
    hostile.write("kept back")
    hostile.scopes = honest.scopes = {b""}
    hostile.give(honest)
    honest.scopes = None
    load = hostile.load_for(honest)
    outcome = honest.store.receive(
        load.runs, [*load.additions, *load.additions], sender=hostile.store.device,
        known_devices=honest.known,
    )  # fmt: skip
    assert outcome.accepted == len(load.additions) > 0
    assert honest.problems() == []


def test_receipts_that_name_an_epoch_twice_do_no_harm(team: Team) -> None:
    hostile, honest = team
    with honest.store.unit_of_work() as work:
        lines = [Held(_epoch(honest), n, b"c" * 32) for n in (1, 2)]
        work.note_receipts(hostile.store.device, lines)
        assert work.waiting_for(hostile.store.device, None) == 0


@pytest.mark.parametrize("way", ["set aside", "parked"])
def test_what_was_erased_is_not_kept_when_it_arrives_and_cannot_be_applied(
    team: Team, way: str
) -> None:
    hostile, honest = team
    person_id = new_id()
    names = [Edit("person", person_id, "family_name", "Mensahxyz", (), salt=b"s" * 16)]
    if way == "set aside":
        names.append(Edit("person", person_id, "spell", "x", ()))
    run = _run(hostile, names, person_id)
    if way == "parked":
        ref = Ref(run.claim.epoch, 2)
        change = structs.replace(run.entries[0], n=2)
        chain = next_chain(b"0" * 32, hash_change(change))
        signature = hostile.store._device.sign_head(ref.epoch, 2, chain)
        run = Run(run.claim, 1, (change,), chain, signature)
    else:
        ref = Ref(run.claim.epoch, 1)
    with honest.store.unit_of_work() as work:
        work.save(None, erasure("person", person_id, person_id, [ref]))
    _take(honest, hostile, run)
    kept = _bodies(honest, "parked", "run") if way == "parked" else _bodies(honest, "quarantine")
    assert kept and not any(b"Mensahxyz" in body for body in kept)
    assert honest.problems() == []


def test_a_draft_does_not_bring_back_what_was_erased(team: Team) -> None:
    _, honest = team
    person = Person(id=new_id(), family_name="Mensahxyz", given_name="Ama", country="GH")
    with honest.store.unit_of_work() as work:
        loaded = work.save(None, person)
        work.put_draft(loaded, replace(loaded, given_name="Abena"))
    with honest.store.unit_of_work() as work:
        order = erasure("person", person.id, person.id, [loaded.heads["family_name"][0]])
        work.save(None, order)
    for column in ("loaded", "edited"):
        assert not any(b"Mensahxyz" in body for body in _bodies(honest, "drafts", column))
    with honest.store.reading() as records:
        draft = records.draft(person.id)
    assert draft is not None
    assert (draft.edited.family_name, draft.edited.given_name) == ("", "Abena")
    with honest.store.unit_of_work() as work:
        work.save(draft.loaded, draft.edited)
        kept = work.require(Person, person.id)
    assert (kept.family_name, kept.given_name, kept.country) == ("", "Abena", "GH")
    assert honest.problems() == []


def test_a_day_beyond_what_calendars_reach_is_set_aside(team: Team) -> None:
    hostile, honest = team
    note = hostile.write("to do")
    load = hostile.load_for(honest)
    late = Edit("note", note.id, "done_on", "9999-12-31", ())
    assert _take(honest, hostile, *load.runs, _run(hostile, [late], honest.action.id)) == [
        "wrong-value"
    ]


@pytest.mark.parametrize("answers", [{"pace": None}, {"pace": {"deep": 1}}, {"pace": [1]}])
def test_answers_that_no_form_gives_are_set_aside(team: Team, answers: dict[str, object]) -> None:
    hostile, honest = team
    edit = Edit("response", new_id(), "answers", answers, ())
    assert _take(honest, hostile, _run(hostile, [edit], honest.action.id)) == ["wrong-value"]


def test_many_repeated_changes_are_passed_over_before_the_writer_is_asked(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile, honest = team
    for number in range(30):
        hostile.write(f"note {number}")
    load = hostile.load_for(honest)
    honest.take(load, hostile)
    asked: list[int] = []
    held = receiving.held_hashes

    def counting(connection: object, epoch: bytes, first: int, last: int) -> object:
        asked.append(last - first + 1)
        return held(connection, epoch, first, last)

    real = receiving.Receiving.step

    def step(self: object, slice_ms: float) -> object:
        asked.clear()
        return real(self, slice_ms)

    monkeypatch.setattr(receiving, "held_hashes", counting)
    monkeypatch.setattr(receiving.Receiving, "step", step)
    again = honest.take(load, hostile)
    assert again.duplicates == sum(len(run.entries) for run in load.runs) and not again.accepted
    assert sum(asked) <= len(load.runs)


def test_a_key_that_nobody_knows_writes_nothing(team: Team) -> None:
    hostile, honest = team
    note = Note(id=new_id(), action_id=honest.action.id, mission_id=new_id(), written_at=START)
    stranger = Device(new_device_key())
    edits = [Edit("note", note.id, "body", "x", (), salt=b"s" * 16)]
    assert _take(honest, hostile, _run(hostile, edits, honest.action.id, device=stranger)) == []
    with honest.store.reading() as records:
        assert records.get(Note, note.id) is None
