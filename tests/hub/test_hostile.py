"""Hostile and broken clients: refused by a word, at little cost, and nothing is applied."""

import http.client
import secrets
import socket
import time
from contextlib import suppress
from urllib.parse import urlsplit

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub.service import Limits
from mieux_desktop.hub.tables import log
from mieux_desktop.sync.enrolling import read_enrolment
from mieux_desktop.sync.messages import (
    MAX_REQUEST,
    Cursor,
    SyncRequest,
    encode_request,
    new_nonce,
    read_request,
    read_response,
    short_key,
)
from mieux_desktop.sync.sealing import compress
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop
from tests.hub.writing import note

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana."""
    return centre.laptop("Ama", "expert", GHANA)


def log_size(centre: Centre) -> int:
    """How many changes the hub has accepted."""
    with centre.database.reading() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(log)).scalar_one())


def test_a_signature_by_another_key_is_not_that_of_the_device(centre: Centre, ama: Laptop) -> None:
    eve = Laptop(ama.url)
    eve.certificate, eve.generation = ama.certificate, ama.generation
    eve.write(note())
    response = eve.post("/sync", eve.request(eve.outbox()))
    assert (response.status_code, response.text) == (401, "device-unknown")
    assert log_size(centre) == 0
    eve.close()


def test_an_unknown_certificate_is_refused_in_the_same_words(centre: Centre, ama: Laptop) -> None:
    request = read_request(ama.request()).request
    unknown = SyncRequest(1, bytes(8), new_nonce(), b"", Cursor(), 0, request.digest)
    response = ama.post("/sync", encode_request(unknown, ama.device))
    assert (response.status_code, response.text) == (401, "device-unknown")


@pytest.mark.parametrize("at", [0, 5, 30, 100, -65, -1])
def test_one_altered_byte_anywhere_changes_nothing(centre: Centre, ama: Laptop, at: int) -> None:
    ama.write(note())
    altered = bytearray(ama.request(ama.outbox()))
    altered[at] ^= 0x20
    assert ama.post("/sync", bytes(altered)).status_code in (400, 401)
    assert log_size(centre) == 0


def test_a_cut_request_changes_nothing(centre: Centre, ama: Laptop) -> None:
    ama.write(note())
    whole = ama.request(ama.outbox())
    for end in (0, 1, 63, 64, 65, len(whole) // 2, len(whole) - 1):
        assert ama.post("/sync", whole[:end]).status_code in (400, 401)
    assert log_size(centre) == 0


def test_a_replayed_request_brings_nothing_that_is_no_longer_ones_own(
    centre: Centre, ama: Laptop
) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    ben.write(note())
    ben.sync()
    replayed = ama.request()
    centre.withdraw(ama, GHANA)
    answer = ama.exchange(replayed)
    assert answer.page == b""
    centre.revoke(ama)
    assert ama.post("/sync", replayed).status_code == 403


def test_an_answer_to_another_request_is_not_believed(centre: Centre, ama: Laptop) -> None:
    old = ama.request()
    answer = ama.post("/sync", old).content
    with pytest.raises(Problem, match="hub-not-trusted"):
        read_response(answer, ama.request(), ama.hub_key)
    read_response(answer, old, ama.hub_key)


def test_a_grant_cannot_be_asked_for(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", MALAWI)
    ben.write(note(MALAWI))
    ben.sync()
    ama.scope_version = 99
    ama.cursor = Cursor()
    ama.sync()
    assert ama.shared == {}
    assert ama.certificate is not None
    assert ama.certificate.scopes == (GHANA,)


def test_more_than_the_hub_reads_is_refused_by_its_length(ama: Laptop) -> None:
    url = urlsplit(ama.url)
    assert url.hostname and url.port
    connection = http.client.HTTPConnection(url.hostname, url.port, timeout=10)
    connection.putrequest("POST", "/sync")
    connection.putheader("Content-Length", str(MAX_REQUEST + 1))
    connection.endheaders()  # and no body: the length alone is refused
    response = connection.getresponse()
    assert (response.status, response.read()) == (413, b"request-too-large")
    connection.close()


def test_a_bomb_is_refused_before_it_grows(centre: Centre, ama: Laptop) -> None:
    assert ama.certificate is not None
    bomb = compress([bytes(200 << 20)])
    request = SyncRequest(
        1, short_key(ama.device.key), new_nonce(), b"", Cursor(), 0, bytes(16), page=bomb
    )
    response = ama.post("/sync", encode_request(request, ama.device))
    assert (response.status_code, response.text) == (413, "bundle-too-large")


def test_a_body_that_never_ends_and_one_that_stops_are_given_up(centre: Centre) -> None:
    url = urlsplit(centre.serve(Limits(between_pieces_s=0.2, whole_body_s=1.0)))
    assert url.hostname and url.port
    for pieces in (1, 100):
        connection = http.client.HTTPConnection(url.hostname, url.port, timeout=10)
        connection.putrequest("POST", "/sync")
        connection.putheader("Content-Length", "100000")
        connection.endheaders()
        with suppress(OSError):  # the hub may hang up while we are speaking
            for _ in range(pieces):
                connection.send(b"x")
                time.sleep(0.05 if pieces > 1 else 0)
        assert connection.sock is not None
        assert b"408" in connection.sock.recv(200)
        connection.close()


def test_a_client_that_hangs_up_leaves_the_hub_working(centre: Centre, ama: Laptop) -> None:
    url = urlsplit(ama.url)
    for _ in range(5):
        with socket.create_connection((url.hostname, url.port)) as raw:
            raw.sendall(b"POST /sync HTTP/1.1\r\nHost: hub\r\nContent-Length: 500\r\n\r\nabc")
    ama.write(note())
    ama.sync()
    assert log_size(centre) == 1


def test_one_device_cannot_ask_without_end(centre: Centre, ama: Laptop) -> None:
    ama.url = centre.serve(Limits(syncs_a_minute=3))
    statuses = [ama.post("/sync", ama.request()).status_code for _ in range(5)]
    assert statuses == [200, 200, 200, 429, 429]


def test_one_address_cannot_guess_without_end(centre: Centre, ama: Laptop) -> None:
    ama.url = centre.serve(Limits(failures_a_minute=3))
    statuses = [ama.post("/enrol", b"guess").status_code for _ in range(5)]
    assert statuses == [400, 400, 400, 429, 429]


def test_paths_and_methods_that_are_not_there_say_so(ama: Laptop) -> None:
    for path in ("/", "/../hub.key", "/%2e%2e/hub.key", "/sync/../../etc/passwd", "/files"):
        assert ama.http.get(ama.url + path).status_code in (404, 405)
    assert ama.http.get(ama.url + "/sync").status_code == 405


def test_health_metrics_and_description_name_nobody(centre: Centre, ama: Laptop) -> None:
    ama.write(note(body="Confidential"))
    ama.sync()
    health, metrics, description = (
        ama.http.get(ama.url + path) for path in ("/health", "/metrics", "/openapi.json")
    )
    assert (health.status_code, health.text) == (200, "ok")
    assert 'mieux_hub_changes_total{kind="accepted"} 1' in metrics.text
    assert "mieux_hub_log_changes 1" in metrics.text
    assert set(description.json()["paths"]) == {
        "/sync", "/enrol", "/forward", "/ask", "/files", "/files/{sha256}", "/health", "/metrics",
    }  # fmt: skip
    for text in (metrics.text, description.text):
        assert "Ama" not in text
        assert "Confidential" not in text


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.binary(max_size=300))
def test_bytes_of_any_kind_are_a_request_or_a_problem(centre: Centre, data: bytes) -> None:
    for read in (read_request, read_enrolment):
        try:
            read(data)
        except Problem as problem:
            assert problem.code in ("request-damaged", "request-newer-format")


def test_random_bytes_to_every_door_are_answered(ama: Laptop) -> None:
    for path in ("/sync", "/enrol"):
        for size in (0, 1, 64, 65, 1000, 70_000):
            status = ama.post(path, secrets.token_bytes(size)).status_code
            assert status in (400, 401, 413)
