"""Whatever happens between them: real stores and a real hub come to the same; nothing is lost."""

import secrets
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.notes import Note
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.domain.records import RECORD_TYPES
from mieux_desktop.hub import adoption, grants, people
from mieux_desktop.hub.catalogue import shipped_catalogue, take_in
from mieux_desktop.hub.database import begin_generation
from mieux_desktop.hub.receiving import read_part, receive
from mieux_desktop.hub.tables import TABLES, log, quarantine
from mieux_desktop.hub.tables import grants as grants_table
from mieux_desktop.hub.uplink import heads_of
from mieux_desktop.operations.enrolment import enrol_by_code
from mieux_desktop.operations.exchange import read_file
from mieux_desktop.operations.hub_by_hand import write_hub_file
from mieux_desktop.operations.hub_sync import Synced, sync_with_hub
from mieux_desktop.operations.stores import check_store, unlock_store
from tests.hub.conftest import GHANA, MALAWI, NOW
from tests.hub.near import NearHub, use_near_hub
from tests.unit.operations.team import START, Expert

ACTIONS = (GHANA, MALAWI)
WHICH = st.integers(0, 2)
EXPERT = st.integers(0, 1)
LOST = st.lists(st.sampled_from(["", "ask", "answer"]), max_size=4)
_ROUNDS = 6


class Devices(RuleBasedStateMachine):
    """Two experts and an officer with real stores, a hub, bad lines, backups and sticks."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(prefix="mieux-model-")
        self.root = Path(self.folder.name)
        self.patch = pytest.MonkeyPatch()
        self.near = NearHub(self.root)
        use_near_hub(self.patch, self.near)
        self.person_ids: list[bytes] = []
        self.experts: list[Expert] = []
        with self.near.database.writing() as connection:
            take_in(connection, shipped_catalogue())
        word = secrets.token_hex(8)
        for number, role in enumerate(("expert", "expert", "officer")):
            expert = Expert(self.root / f"laptop-{number}", f"Person {number}", word)
            with self.near.database.writing() as connection:
                id_ = people.add_person(connection, f"Person {number}", role, NOW)
                if role == "expert":
                    grants.deploy(connection, id_, GHANA, 0)
            self.experts.append(expert)
            self.person_ids.append(id_)
            self._enrol(number)
        self.revoked: set[int] = set()
        self.written: dict[Ref, int] = {}  # changes and the laptop that wrote them
        self.acknowledged: set[Ref] = set()
        self.copies: dict[int, tuple[Path, set[Ref]]] = {}
        self.hub_copy: dict[str, list[dict[str, object]]] | None = None
        self.hub_was_restored = self.store_was_restored = False
        self.files = 0

    def teardown(self) -> None:
        """Let everybody sync until nothing moves, and look at what has become of it."""
        try:
            self.near.plan.clear()
            for number in sorted(self.revoked):
                self._enrol(number)
            for _ in range(_ROUNDS):
                moved = [self._synced(number) for number in range(3)]
                if not any(synced.moved_anything for synced in moved):
                    break
            for number in range(3):
                self._is_in_scope(number)
                self._receipts_hold(number)
                assert check_store(self.experts[number].store) == []
            self._nothing_is_lost()
            self._all_show_the_same()
        finally:
            for expert in self.experts:
                expert.store.close()
            self.near.database.close()
            self.patch.undo()
            self.folder.cleanup()

    @rule(which=WHICH, action=st.sampled_from(ACTIONS), count=st.integers(1, 3))
    def write_notes(self, which: int, action: bytes, count: int) -> None:
        for _ in range(count):
            self._save(which, note(action))

    @rule(which=WHICH, action=st.sampled_from(ACTIONS))
    def meet_somebody(self, which: int, action: bytes) -> None:
        met = Person(id=new_id(), family_name="Quaye", given_name="Esi")
        self._save(which, met)
        self._save(which, note(action, people=(met.id,)))

    @rule(which=WHICH, data=st.data(), text=st.sampled_from(["One", "Two", "One\n\nTwo"]))
    def edit_a_note(self, which: int, data: st.DataObject, text: str) -> None:
        with self.experts[which].store.reading() as records:
            notes = records.find(Note)
        if notes:
            chosen = data.draw(st.sampled_from(range(len(notes))))
            self._save(which, replace(notes[chosen], body=text), notes[chosen])

    @rule(which=WHICH, data=st.data())
    def delete_a_note(self, which: int, data: st.DataObject) -> None:
        with self.experts[which].store.reading() as records:
            notes = records.find(Note)
        if notes:
            chosen = data.draw(st.sampled_from(range(len(notes))))
            self._save(which, replace(notes[chosen], deleted=True), notes[chosen])

    @rule(which=WHICH, lost=LOST)
    def sync(self, which: int, lost: list[str]) -> None:
        self.near.plan[:] = lost
        synced = self._sync(which)
        self.near.plan.clear()
        if synced.problem is None and not synced.refused:
            self._is_in_scope(which)

    @rule(which=WHICH)
    def start_anew(self, which: int) -> None:
        self.experts[which].restart()

    @rule(which=EXPERT, action=st.sampled_from(ACTIONS), on=st.booleans())
    def deploy(self, which: int, action: bytes, on: bool) -> None:
        with self.near.database.writing() as connection:
            if on:
                grants.deploy(connection, self.person_ids[which], action, 0)
            else:
                grants.withdraw(connection, self.person_ids[which], action)

    @rule(which=EXPERT)
    def revoke(self, which: int) -> None:
        with self.near.database.writing() as connection:
            people.revoke(connection, self.experts[which].store.device, NOW)
        self.revoked.add(which)

    @precondition(lambda self: self.revoked)
    @rule()
    def come_back(self) -> None:
        self._enrol(self.revoked.pop())

    @rule(which=EXPERT)
    def adopt(self, which: int) -> None:
        with self.near.database.writing() as connection:
            adoption.adopt(connection, self.experts[which].store.device)

    @rule(which=WHICH, comes_back=st.booleans())
    def go_by_stick(self, which: int, comes_back: bool) -> None:
        self.files += 1
        stick = self.root / f"stick-{self.files}"
        stick.mkdir()
        try:
            path = write_hub_file(self.experts[which].store, stick).path
        except Problem as problem:
            assert problem.code == "nothing-waits"
            return
        told = receive(self.near.hub, read_part(path))
        if comes_back:
            receipt = stick / "receipt"
            receipt.write_bytes(told.receipt)
            assert read_file(self.experts[which].store, receipt).kind == "receipt"
            self._note_acknowledged(which)

    @precondition(lambda self: not self.store_was_restored)
    @rule()
    def back_up_the_hub(self) -> None:
        with self.near.database.reading() as connection:
            self.hub_copy = {
                table.name: [dict(row._mapping) for row in connection.execute(sa.select(table))]
                for table in TABLES.sorted_tables
            }

    @precondition(lambda self: self.hub_copy is not None and not self.store_was_restored)
    @rule()
    def restore_the_hub(self) -> None:
        assert self.hub_copy is not None
        with self.near.database.writing() as connection:
            for table in reversed(TABLES.sorted_tables):
                connection.execute(sa.delete(table))
            for table in TABLES.sorted_tables:
                if self.hub_copy[table.name]:
                    connection.execute(sa.insert(table), self.hub_copy[table.name])
            begin_generation(connection, 1)
        self.hub_was_restored = True
        with self.near.database.reading() as connection:
            refused = {device.key for device in people.all_devices(connection) if device.revoked_at}
        self.revoked = {n for n in range(3) if self.experts[n].store.device in refused}

    @precondition(lambda self: not self.hub_was_restored)
    @rule(which=WHICH)
    def back_up_a_store(self, which: int) -> None:
        expert = self.experts[which]
        target = self.root / f"copy-{which}"
        expert.store.close()
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(expert.folder, target)
        self._open(expert)
        self.copies[which] = target, {ref for ref, who in self.written.items() if who == which}

    @precondition(lambda self: self.copies and not self.hub_was_restored)
    @rule(data=st.data())
    def restore_a_store(self, data: st.DataObject) -> None:
        which = data.draw(st.sampled_from(sorted(self.copies)))
        target, had = self.copies[which]
        expert = self.experts[which]
        expert.store.close()
        shutil.rmtree(expert.folder)
        shutil.copytree(target, expert.folder)
        self._open(expert)
        self.store_was_restored = True
        at_the_hub = self._at_the_hub()
        for ref, who in list(self.written.items()):
            if who == which and ref not in had and ref not in at_the_hub:
                del self.written[ref]  # nobody else ever had it

    @invariant()
    def the_hub_holds_what_it_acknowledged(self) -> None:
        if not self.hub_was_restored:
            assert self.acknowledged <= self._at_the_hub()

    def _open(self, expert: Expert) -> None:
        expert.store = unlock_store(expert.folder, expert.passphrase, now=expert.clock)

    def _enrol(self, which: int) -> None:
        code = self.near.code(self.person_ids[which])
        enrol_by_code(self.experts[which].store, "hub.example.org", code)

    def _save(self, which: int, record: Note | Person, loaded: Note | Person | None = None) -> None:
        store = self.experts[which].store
        with store.unit_of_work() as work:
            work.save(loaded, record)  # type: ignore[type-var]
        with store.reading() as records:
            newest = {head.epoch: head.n for head in records.hub_heads().own}
        for epoch, n in newest.items():
            for number in range(1, n + 1):
                self.written.setdefault(Ref(epoch, number), which)

    def _sync(self, which: int) -> Synced:
        synced = sync_with_hub(self.experts[which].store, files_up_to=0)
        code = synced.problem.code if synced.problem else ""
        assert code in ("", "connection-lost"), code
        assert not synced.forked
        self._note_acknowledged(which)
        return synced

    def _synced(self, which: int) -> Synced:
        synced = self._sync(which)
        assert synced.problem is None
        assert synced.waiting == 0
        assert not synced.refused
        return synced

    def _note_acknowledged(self, which: int) -> None:
        with self.experts[which].store.reading() as records:
            heads = records.hub_heads().acknowledged
        self.acknowledged |= {Ref(h.epoch, n) for h in heads for n in range(1, h.n + 1)}

    def _at_the_hub(self) -> set[Ref]:
        with self.near.database.reading() as connection:
            return {
                Ref(*row)
                for table in (log, quarantine)
                for row in connection.execute(sa.select(table.c.epoch, table.c.n))
            }

    def _granted(self, which: int) -> set[bytes] | None:
        """Return the scopes of a person, None for all."""
        if which == 2:
            return None
        with self.near.database.reading() as connection:
            query = sa.select(grants_table.c.scope)
            query = query.where(grants_table.c.person_id == self.person_ids[which])
            return set(connection.execute(query).scalars())

    def _is_in_scope(self, which: int) -> None:
        """Check that a laptop holds nothing that is not its person's."""
        granted = self._granted(which)
        if granted is None:
            return
        engine = self.experts[which].store._engine
        with engine.connect() as connection:
            held = set(connection.exec_driver_sql("SELECT DISTINCT scope FROM changes").scalars())
        assert held <= granted

    def _receipts_hold(self, which: int) -> None:
        """Check that what the hub acknowledged is what it holds, and as it was written."""
        with self.experts[which].store.reading() as records:
            heads = records.hub_heads()
        device = self.experts[which].store.device
        with self.near.database.reading() as connection:
            held = {head.epoch: tuple(head) for head in heads_of(connection, device) if head.n}
        assert {head.epoch: tuple(head) for head in heads.acknowledged} == held
        for head in heads.own:  # a store that was restored may have lost what waits at the hub
            assert held[head.epoch][1] > head.n or held[head.epoch] == tuple(head)

    def _nothing_is_lost(self) -> None:
        assert set(self.written) <= self._at_the_hub()

    def _all_show_the_same(self) -> None:
        for action in ACTIONS:
            shown = [
                {
                    record.id: record
                    for kind in RECORD_TYPES
                    for record in records.find(kind, deleted=True)
                    if record.scope == action
                }
                for number in range(3)
                if (granted := self._granted(number)) is None or action in granted
                for records in self._reading(number)
            ]
            for other in shown:
                assert other == shown[-1]

    def _reading(self, which: int):  # type: ignore[no-untyped-def]
        with self.experts[which].store.reading() as records:
            yield records


def note(action: bytes, **values: object) -> Note:
    """A note of an action."""
    given = {"body": f"Note {secrets.token_hex(3)}", "mission_id": bytes(16), **values}
    return Note(id=new_id(), action_id=action, written_at=START, **given)  # type: ignore[arg-type]


TestDevices = Devices.TestCase
TestDevices.settings = settings(
    max_examples=8, stateful_step_count=25, deadline=None, print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)  # fmt: skip


@pytest.mark.soak
class TestManyDevices(Devices.TestCase):  # type: ignore[name-defined, misc]
    """The same for longer."""

    settings = settings(
        max_examples=150, stateful_step_count=50, deadline=None, print_blob=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )  # fmt: skip
