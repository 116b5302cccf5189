"""Answers what officers and administrators ask: who has what, codes, revocation, adoption."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.adoption import ADOPTABLE, Waiting, adopt, waiting
from mieux_desktop.hub.database import Database
from mieux_desktop.hub.downlink import unread_in
from mieux_desktop.hub.enrolment import enrol_by_card
from mieux_desktop.hub.grants import set_role
from mieux_desktop.hub.people import (
    CODE_LIFETIME,
    Known,
    add_person,
    all_devices,
    find_by_name,
    new_enrolment_code,
    revoke,
)
from mieux_desktop.hub.tables import deployments, devices, people, quarantine
from mieux_desktop.sync import asking
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.messages import Cursor, Message

MOST_SHOWN = 500  # changes that wait; and of these no more than
_MOST_BYTES = 4 << 20

_ADMINISTRATION = (
    asking.AddPerson, asking.SetRole, asking.MakeCode, asking.Certify, asking.Revoke
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answering:
    """Answers signed questions, each by what its person may know and do."""

    keys: Device
    database: Database
    now: datetime

    def answer(self, data: bytes) -> tuple[bytes, bytes]:
        """Return the signed answer and the device that asked.

        Raises `device-unknown`, `device-refused`, `clock-differs`, `not-allowed`, and what the
        question itself may raise.
        """
        request, body = asking.read_question(data)
        with self.database.reading() as connection:
            known = find_by_name(connection, request.device)
        if known is None or not asking.is_asked_by(known.key, body, data):
            raise Problem("device-unknown")
        if known.refused(self.now):
            raise Problem("device-refused")
        # So that what somebody recorded on the line cannot be asked again for ever.
        if abs(to_milliseconds(self.now) - request.at) > asking.LONGEST_AGE_MS:
            raise Problem("clock-differs")
        _check_right(known, request.question)
        answer = self._answer(known, request.question)
        return asking.encode_answer(answer, data, self.keys), known.key

    def _answer(self, known: Known, question: asking.Question) -> Message:
        if isinstance(question, asking.AskTeam):
            with self.database.reading() as connection:
                return _team(connection, known)
        if isinstance(question, asking.AskWaiting):
            with self.database.reading() as connection:
                return _waiting_work(connection, question.device)
        if isinstance(question, asking.Certify):
            content = enrol_by_card(
                self.database, self.keys, question.card, question.person_id, self.now
            )
            return asking.CertificateFile(content, self.keys.key)
        with self.database.writing() as connection:
            return self._write(connection, question)

    def _write(self, connection: sa.Connection, question: asking.Question) -> Message:
        if isinstance(question, asking.MakeCode):
            _require_person(connection, question.person_id)
            code = new_enrolment_code(connection, question.person_id, self.now)
            return asking.Code(code, to_milliseconds(self.now + CODE_LIFETIME))
        if isinstance(question, asking.Adopt):
            return _adopted(connection, question.device)
        if isinstance(question, asking.AddPerson):
            add_person(connection, question.name, question.role, self.now, question.person_id)
        elif isinstance(question, asking.SetRole):
            _require_person(connection, question.person_id)
            set_role(connection, question.person_id, question.role)
        elif isinstance(question, asking.Revoke):
            revoke(connection, question.device, self.now)
        return asking.Done()


def _check_right(known: Known, question: asking.Question) -> None:
    is_officer = known.role == "officer"
    administers = isinstance(question, _ADMINISTRATION)
    if not (known.administers if administers else is_officer or known.administers):
        raise Problem("not-allowed")
    if isinstance(question, asking.Adopt) and not is_officer:
        raise Problem("not-allowed")


def _require_person(connection: sa.Connection, person_id: bytes) -> None:
    if connection.execute(sa.select(people.c.id).where(people.c.id == person_id)).first() is None:
        raise Problem("person-unknown")


def _team(connection: sa.Connection, asks: Known) -> asking.Team:
    actions = defaultdict(list)
    for row in connection.execute(sa.select(deployments).order_by(deployments.c.action_id)):
        actions[row.person_id].append(row.action_id)
    aside = defaultdict(list)
    for some in waiting(connection):
        aside[some.device].append(some)
    laptops = defaultdict(list)
    for known in all_devices(connection):
        laptops[known.person_id].append(_laptop(connection, known, aside[known.key]))
    query = sa.select(people).order_by(people.c.name)
    found = tuple(
        asking.TeamPerson(
            row.id, row.name, row.role, tuple(actions[row.id]), tuple(laptops[row.id])
        )
        for row in connection.execute(query).all()
    )
    return asking.Team(found, asks.administers)


def _laptop(connection: sa.Connection, known: Known, aside: list[Waiting]) -> asking.TeamLaptop:
    d = devices.c
    times = sa.select(d.enrolled_at, d.read_at).where(d.key == known.key)
    row = connection.execute(times).one()
    behind = unread_in(
        connection, known.key, known.person_id, known.all_since,
        Cursor(known.read_place, known.read_within),
    )  # fmt: skip
    return asking.TeamLaptop(
        device=known.key,
        laptop=known.laptop,
        enrolled_at=row.enrolled_at,
        expires_at=known.expires_at,
        seen_at=known.seen_at,
        revoked_at=known.revoked_at,
        read_at=row.read_at,
        behind=tuple(asking.Behind(*pair) for pair in sorted(behind.items())),
        waiting=tuple(
            asking.WaitingCount(w.reason, w.changes, w.first_received_at, w.adoptable)
            for w in aside
        ),
    )


def _waiting_work(connection: sa.Connection, device: bytes) -> asking.WaitingWork:
    q = quarantine.c
    total = sa.select(sa.func.count()).where(q.device == device)
    query = sa.select(quarantine).where(q.device == device).order_by(q.received_at, q.epoch, q.n)
    found: list[asking.WaitingChange] = []
    size = 0
    for row in connection.execute(query.limit(MOST_SHOWN)):
        size += len(row.body)
        if found and size > _MOST_BYTES:
            break
        found.append(asking.WaitingChange(row.epoch, row.n, row.reason, row.received_at, row.body))
    return asking.WaitingWork(tuple(found), connection.execute(total).scalar_one())


def _adopted(connection: sa.Connection, device: bytes) -> asking.Adopted:
    taken = adopt(connection, device)
    q = quarantine.c
    left = sa.select(sa.func.count()).where(q.device == device, q.reason.not_in(ADOPTABLE))
    in_log = sum(count for reason, count in taken.items() if reason in ADOPTABLE)
    return asking.Adopted(in_log, connection.execute(left).scalar_one())
