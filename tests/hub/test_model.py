"""Whatever happens between them: laptops and hub come to the same, and nothing is lost."""

import tempfile
from collections.abc import Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import httpx
import sqlalchemy as sa
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.record import Ref
from mieux_desktop.hub import adoption, grants, people
from mieux_desktop.hub.database import Database, begin_generation
from mieux_desktop.hub.enrolment import enrol_by_code
from mieux_desktop.hub.folder import Folder
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.tables import grants as grants_table
from mieux_desktop.hub.tables import log, quarantine
from mieux_desktop.hub.tables import people as people_table
from tests.hub.conftest import GHANA, MALAWI, NOW
from tests.hub.device import Laptop
from tests.hub.test_generations import copy_database
from tests.hub.writing import note, person

TOGO = bytes(15) + b"t"
ACTIONS = (GHANA, MALAWI, TOGO)
WHICH = st.integers(0, 2)


class Near(Laptop):
    """A laptop that reaches one or the other worker by a call; answers can be lost on the way."""

    def __init__(self, workers: Sequence[Hub]) -> None:
        super().__init__()
        self.http.close()
        self.workers = workers

    def post(self, path: str, data: bytes) -> httpx.Response:
        """Have the request answered."""
        self.requests += 1
        assert self.requests < 10_000, "a sync without end"
        hub = self.workers[self.requests % len(self.workers)]
        if path == "/enrol":
            return httpx.Response(200, content=enrol_by_code(hub.database, hub.keys, data, NOW))
        try:
            answer = hub.sync(*hub.recognise(data))
        except Problem as problem:
            return httpx.Response(401, content=problem.code.encode())
        return httpx.Response(403 if answer.refused else 200, content=answer.data)


class HubModel(RuleBasedStateMachine):
    """Two experts and an officer, a hub, and what a bad link does to their requests."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.root = root = Path(self.folder.name)
        keys = Folder(root).create(None, "")
        self.database = Database(f"sqlite:///{root / 'hub.db'}")
        self.database.create(keys.key, "MIEUX", 0)
        second = Database(f"sqlite:///{root / 'hub.db'}")
        self.workers = [
            Hub(keys, database, lambda: NOW + timedelta(days=1))
            for database in (self.database, second)
        ]
        self.backup: set[int] | None = None  # who was revoked then
        self.was_restored = False
        self.promised: set[Ref] = set()  # what a receipt named, since the hub was last restored
        self.written: set[Ref] = set()
        self.revoked: set[int] = set()
        self.sent: list[tuple[int, bytes]] = []
        self.laptops = [
            self._laptop(n, role) for n, role in enumerate(("expert",) * 2 + ("officer",))
        ]
        self.people: list[bytes] = []

    def _laptop(self, number: int, role: str) -> Near:
        laptop = Near(self.workers)
        with self.database.writing() as connection:
            laptop.person_id = people.add_person(connection, f"Person {number}", role, NOW)
        self._enrol(laptop)
        return laptop

    def _enrol(self, laptop: Near) -> None:
        with self.database.writing() as connection:
            code = people.new_enrolment_code(connection, laptop.person_id, NOW)
        laptop.enrol(code)

    @rule(which=WHICH, action=st.sampled_from(ACTIONS), count=st.integers(1, 4))
    def write_notes(self, which: int, action: bytes, count: int) -> None:
        for _ in range(count):
            self.written.add(self.laptops[which].write(note(action)).ref)

    @rule(which=WHICH, action=st.sampled_from(ACTIONS))
    def meet_somebody(self, which: int, action: bytes) -> None:
        met = person()
        self.people.append(met.id)
        laptop = self.laptops[which]
        self.written.add(laptop.write(met).ref)
        self.written.add(laptop.write(note(action, people=(met.id,))).ref)

    @precondition(lambda self: self.people)
    @rule(which=WHICH, action=st.sampled_from(ACTIONS), data=st.data())
    def name_somebody(self, which: int, action: bytes, data: st.DataObject) -> None:
        met = data.draw(st.sampled_from(self.people))
        self.written.add(self.laptops[which].write(note(action, people=(met,))).ref)

    @rule(which=WHICH)
    def start_anew(self, which: int) -> None:
        self.laptops[which].start()

    @rule(which=WHICH, small=st.booleans())
    def sync(self, which: int, small: bool) -> None:
        laptop = self.laptops[which]
        laptop.most = 4096 if small else laptop.most
        laptop.sync()
        if which not in self.revoked:
            assert {change.scope for change in laptop.shared.values()} <= self._scopes(laptop)
            assert not laptop.outbox()

    @rule(which=WHICH)
    def lose_the_answer(self, which: int) -> None:
        laptop = self.laptops[which]
        request = laptop.request(laptop.outbox())
        self.sent.append((which, request))
        laptop.post("/sync", request)

    @rule(which=WHICH)
    def hold_a_request_back(self, which: int) -> None:
        laptop = self.laptops[which]
        self.sent.append((which, laptop.request(laptop.outbox())))

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def repeat_an_old_request(self, data: st.DataObject) -> None:
        which, request = data.draw(st.sampled_from(self.sent))
        self.laptops[which].post("/sync", request)

    @rule(which=WHICH, skipped=st.integers(1, 3))
    def push_with_a_gap(self, which: int, skipped: int) -> None:
        laptop = self.laptops[which]
        runs = [
            laptop.run(run.claim.epoch, run.after_n + skipped)
            for run in laptop.outbox()
            if len(run.entries) > skipped
        ]
        laptop.exchange(laptop.request(runs))

    @rule(which=WHICH, count=st.integers(1, 3))
    def push_a_part(self, which: int, count: int) -> None:
        laptop = self.laptops[which]
        runs = [
            laptop.run(run.claim.epoch, run.after_n, min(run.last_n, run.after_n + count))
            for run in laptop.outbox()
        ]
        laptop.exchange(laptop.request(runs))

    @rule()
    def back_up(self) -> None:
        copy_database(self.root / "hub.db", self.root / "backup.db")
        self.backup = {*self.revoked}

    @precondition(lambda self: self.backup is not None)
    @rule()
    def restore(self) -> None:
        copy_database(self.root / "backup.db", self.root / "hub.db")
        with self.database.writing() as connection:
            begin_generation(connection, 1)
        self.revoked = {*(self.backup or ())}
        self.was_restored = True
        self.promised.clear()

    @rule(which=st.integers(0, 1), role=st.sampled_from(["expert", "officer"]))
    def change_role(self, which: int, role: str) -> None:
        with self.database.writing() as connection:
            grants.set_role(connection, self.laptops[which].person_id, role)

    @rule(which=WHICH, action=st.sampled_from(ACTIONS))
    def deploy(self, which: int, action: bytes) -> None:
        with self.database.writing() as connection:
            grants.deploy(connection, self.laptops[which].person_id, action, 0)

    @rule(which=WHICH, action=st.sampled_from(ACTIONS))
    def withdraw(self, which: int, action: bytes) -> None:
        with self.database.writing() as connection:
            grants.withdraw(connection, self.laptops[which].person_id, action)

    @rule(which=WHICH)
    def adopt(self, which: int) -> None:
        with self.database.writing() as connection:
            adoption.adopt(connection, self.laptops[which].device.key)

    @rule(which=st.integers(0, 1))
    def revoke(self, which: int) -> None:
        with self.database.writing() as connection:
            people.revoke(connection, self.laptops[which].device.key, NOW)
        self.revoked.add(which)

    @rule(which=st.integers(0, 1))
    def enrol_again(self, which: int) -> None:
        self._enrol(self.laptops[which])
        self.revoked.discard(which)

    @invariant()
    def receipts_never_lie(self) -> None:
        for laptop in self.laptops:
            for receipt in laptop.receipts:
                for epoch, n, chain in receipt.heads:
                    self.promised |= {Ref(epoch, k) for k in range(1, n + 1)}
                    assert laptop.epochs[epoch].chain(n) == chain
            laptop.receipts.clear()
        assert self.promised <= self._held()

    def teardown(self) -> None:
        with closing(self.database), closing(self.workers[1].database), self.folder:
            self._finish()

    def _finish(self) -> None:
        for which in list(self.revoked):
            self.enrol_again(which)
        for laptop in [*self.laptops, *self.laptops]:  # twice: what one brings, others receive
            laptop.sync()
        assert self._held() == self.written
        with self.database.reading() as connection:
            rows = connection.execute(sa.select(log.c.epoch, log.c.n, log.c.scope)).all()
        for laptop in self.laptops:
            scopes = self._scopes(laptop)
            due = {Ref(e, n) for e, n, scope in rows if scope in scopes}
            assert due <= set(laptop.shared)
            assert {change.scope for change in laptop.shared.values()} <= scopes
            # What a restored hub had passed on may wait there now, and stays on laptops.
            assert self.was_restored or due == set(laptop.shared)
            assert not laptop.outbox()

    def _scopes(self, laptop: Laptop) -> set[bytes]:
        """What a person may have, as the hub says."""
        p = people_table.c
        where = grants_table.c.person_id == laptop.person_id
        with self.database.reading() as connection:
            since = sa.select(p.all_since).where(p.id == laptop.person_id)
            if connection.execute(since).scalar_one() is not None:
                return {*connection.execute(sa.select(log.c.scope)).scalars(), b"", *ACTIONS}
            query = sa.select(grants_table.c.scope).where(where)
            return {b"", *connection.execute(query).scalars()}

    def _held(self) -> set[Ref]:
        with self.database.reading() as connection:
            return {
                Ref(*row)
                for table in (log, quarantine)
                for row in connection.execute(sa.select(table.c.epoch, table.c.n))
            }


HubModel.TestCase.settings = settings(
    max_examples=15,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
test_laptops_and_hub_come_to_the_same = HubModel.TestCase
