"""Who means no good, or only has bad luck: the others go on answering and signing."""

import csv
import io
import socket
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlencode

import httpx
import pytest

from mieux_desktop.collect.guard import Counter
from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.evidence import Signature, badge_code
from mieux_desktop.domain.feedback import Collection
from mieux_desktop.operations import collecting, feedback
from mieux_desktop.operations.collecting import PhoneServer
from mieux_desktop.operations.feedback_export import export_csv
from mieux_desktop.operations.phone_signing import SigningServer
from mieux_desktop.operations.stores import Store
from tests.collect.conftest import ADDRESS, Web, Workshop
from tests.collect.reading import fields_of
from tests.collect.test_pages import begin, fill, flat
from tests.collect.test_signing import enter, sign_page, signatures
from tests.unit.operations.signing_scene import invite

_SLOW = 30


@pytest.fixture
def other(store: Store, ghana: tuple[Action, Activity]) -> Collection:
    """Another round that is open at the same time."""
    with store.reading() as records:
        beside = records.find(Activity, action_id=ghana[0].id)
    return feedback.open_collection(store, next(a.id for a in beside if a.id != ghana[1].id))


def test_the_code_and_the_slips_of_another_collection_open_nothing(
    store: Store, collection: Collection, other: Collection
) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    collecting.let_phones_in(store, other.id, by_slips=True)
    (slip,) = collecting.draw_slips(store, other.id, 1)
    servers = [
        start_server(store, id_, ADDRESS, 0, lambda: None) for id_ in (collection.id, other.id)
    ]
    here, there = servers
    try:
        with httpx.Client(trust_env=False) as client:
            crossed = here.url.rsplit("/", 1)[0] + "/" + there.url.rsplit("/", 1)[1]
            assert client.get(crossed).status_code == 404
            assert Web(crossed, client).post((".language", "fr")).status_code == 404
            web = Web(here.url, client)
            assert web.post((".language", "fr"), (".slip", slip)).status_code == 422
            fields = begin(Web(there.url, client), (".slip", slip))
            carried = web.post(*flat(fields, go="send", objectives="4"))
            assert carried.status_code == 422  # the page of the other round, posted to this one
    finally:
        for server in servers:
            server.stop()
    assert [server.count() for server in servers] == [0, 0]
    assert collecting.read_slips(store, other.id).unused == (slip,)


@pytest.mark.usefixtures("one_minute")
def test_who_tries_many_slips_is_stopped_even_with_a_right_one(
    store: Store, collection: Collection
) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    (slip,) = collecting.draw_slips(store, collection.id, 1)
    server = start_server(store, collection.id, ADDRESS, 0, lambda: None)
    try:
        with httpx.Client(trust_env=False) as client:
            web = Web(server.url, client)
            tries = [web.post((".slip", f"AAAA-{n:04}")).status_code for n in range(61)]
            assert set(tries[:60]) == {422} and tries[60] == 429
            assert web.post((".slip", slip)).status_code == 429
    finally:
        server.stop()


def test_who_was_stopped_may_try_again_in_the_next_minute() -> None:
    now = [0.0]
    counter = Counter(2, lambda: now[0])
    assert [counter.is_too_many("a") for _ in range(3)] == [False, False, True]
    assert counter.is_spent("a") and not counter.is_spent("b")
    now[0] = 60.0
    assert not counter.is_spent("a") and not counter.is_too_many("a")


def test_formulas_from_a_phone_reach_a_spreadsheet_as_text(
    store: Store, collection: Collection, server: PhoneServer, web: Web
) -> None:
    evil = '=HYPERLINK("http://evil.example","x")<script>alert(1)</script>'
    for _ in range(5):
        assert fill(web, most_useful=evil).status_code == 303
    server.stop()
    feedback.close_collection(store, collection.id)
    heads, *rows = csv.reader(io.StringIO(export_csv(store, collection.id).decode("utf-8-sig")))
    place = heads.index("review-most_useful")
    assert {row[place] for row in rows} == {"'" + evil}


def test_many_slow_phones_keep_nobody_waiting(server: PhoneServer, web: Web) -> None:
    path, host = "/" + server.url.rsplit("/", 1)[1], server.url.split("/")[2]
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\n.key="
    )
    slow = [socket.create_connection((ADDRESS, server.port)) for _ in range(_SLOW)]
    try:
        for one in slow:
            one.sendall(head.encode())
        assert fill(web, objectives="4").status_code == 303
        for one in slow:  # all of them still hang
            one.setblocking(False)
            with pytest.raises(BlockingIOError):
                one.recv(1)
    finally:
        for one in slow:
            one.close()
    assert server.count() == 1


@pytest.mark.parametrize(
    "knock",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(64),
        b"SSH-2.0-scan\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/0.9\r\n\r\n",
        b"OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n",
        b"CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n\r\n",
        b"GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n",
        b"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: " + b"a" * 40_000 + b"\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nzz",
        b"\x00" * 2000,
    ],
)
def test_whoever_scans_the_port_learns_nothing_and_stops_nobody(
    server: PhoneServer, web: Web, knock: bytes
) -> None:
    with socket.create_connection((ADDRESS, server.port), timeout=15) as scanner:
        try:
            scanner.sendall(knock)
            scanner.shutdown(socket.SHUT_WR)
            told = b"".join(iter(lambda: scanner.recv(4096), b""))
        except OSError:  # cut while it was still knocking
            told = b""
    assert b" 200 " not in told[:20]
    assert b"uvicorn" not in told.lower() and b"ghana" not in told.lower()
    assert web.get().status_code == 200


def test_a_socket_that_wants_more_than_pages_gets_a_page(server: PhoneServer, web: Web) -> None:
    upgrade = {"connection": "Upgrade", "upgrade": "websocket", "sec-websocket-version": "13"}
    answer = web.client.get(server.url, headers=upgrade | {"sec-websocket-key": "x" * 16 + "=="})
    assert answer.status_code in (200, 400)
    assert web.get().status_code == 200


def test_a_phone_that_leaves_in_the_middle_of_sending_leaves_nothing(
    server: PhoneServer, web: Web
) -> None:
    fields = begin(web)
    body = urlencode(flat(fields, go="send", objectives="4")).encode()
    path, host = "/" + server.url.rsplit("/", 1)[1], server.url.split("/")[2]
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {len(body)}\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
    )
    with socket.create_connection((ADDRESS, server.port), timeout=10) as leaving:
        leaving.sendall(head.encode() + body[:-5])
    assert server.count() == 0
    assert web.post(*flat(fields, go="send", objectives="4")).status_code == 303
    assert server.count() == 1


def test_forty_people_sign_at_once(workshop: Workshop, signing: SigningServer) -> None:
    names = tuple(f"Person {number}, Ministry" for number in range(40))
    people = invite(workshop.store, workshop.activity, names)

    def sign(participant: bytes) -> int:
        with httpx.Client(trust_env=False, timeout=60) as client:
            web = Web(signing.url, client)
            return sign_page(web, enter(web, badge_code(participant))).status_code

    with ThreadPoolExecutor(40) as phones:
        assert list(phones.map(sign, people)) == [303] * 40
    assert signing.count() == 40
    assert {each.participant_id for each in signatures(workshop)} == set(people)


def test_the_pages_of_signing_and_of_feedback_stand_side_by_side(
    workshop: Workshop, signing: SigningServer, signer: Web
) -> None:
    collection = feedback.open_collection(workshop.store, workshop.activity.id)
    answers = start_server(workshop.store, collection.id, ADDRESS, 0, lambda: None)
    try:
        assert answers.port != signing.port
        crossed = f"http://{ADDRESS}:{signing.port}/{answers.url.rsplit('/', 1)[1]}"
        assert signer.client.get(crossed).status_code == 404
        web = Web(answers.url, signer.client)
        page = enter(signer, badge_code(workshop.people[0]))
        assert fill(web, objectives="4").status_code == 303
        assert sign_page(signer, page).status_code == 303
        carried = web.post(*flat(fields_of(page.text), go="sign"))
        assert "Akosua" not in carried.text and carried.status_code in (200, 422)
    finally:
        answers.stop()
    with workshop.store.reading() as records:
        assert records.total(Signature, activity_id=workshop.activity.id) == 1
        assert records.inbox_count(collection.id) == 1
