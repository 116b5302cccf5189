"""Enrolled devices that lie, and clients that mean to tire the hub: it stays honest and awake."""

import http.client
import secrets
import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

import httpx
import msgspec
import pytest
import sqlalchemy as sa
from backports import zstd

from mieux_desktop.domain.changes.claims import claim_bytes
from mieux_desktop.hub.syncing import Hub
from mieux_desktop.hub.tables import epochs, log, quarantine
from mieux_desktop.sync.messages import (
    MAX_REQUEST,
    Cursor,
    Head,
    SyncRequest,
    digest_of,
    encode_request,
    new_nonce,
    read_request,
    read_response,
    short_key,
)
from tests.hub.conftest import GHANA, PATIENT, Centre
from tests.hub.device import Laptop
from tests.hub.second_device import pages
from tests.hub.writing import note

pytestmark = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana."""
    return centre.laptop("Ama", "expert", GHANA)


def signed(laptop: Laptop, **values: Any) -> bytes:
    """A request that says what no program would say."""
    assert laptop.certificate is not None
    usual = SyncRequest(
        1, short_key(laptop.device.key), new_nonce(), laptop.generation, laptop.cursor,
        laptop.scope_version, digest_of(()),
    )  # fmt: skip
    return encode_request(msgspec.structs.replace(usual, **values), laptop.device)


def log_size(centre: Centre) -> int:
    """How many changes the hub has accepted."""
    with centre.database.reading() as connection:
        return int(connection.execute(sa.select(sa.func.count()).select_from(log)).scalar_one())


def test_a_hundred_slow_bodies_keep_nobody_waiting(ama: Laptop) -> None:
    url = urlsplit(ama.url)
    slow = [socket.create_connection((url.hostname, url.port)) for _ in range(100)]
    for line in slow:
        line.sendall(b"POST /sync HTTP/1.1\r\nHost: hub\r\nContent-Length: 90000\r\n\r\nabc")
    ama.write(note())
    ama.sync()
    assert not ama.outbox()
    for line in slow:
        line.close()


def test_what_all_bodies_hold_together_is_bounded(centre: Centre, ama: Laptop) -> None:
    url = urlsplit(centre.serve(replace(PATIENT, held_bytes=100_000)))
    assert url.hostname and url.port
    full = http.client.HTTPConnection(url.hostname, url.port, timeout=10)
    full.putrequest("POST", "/sync")
    full.putheader("Content-Length", "200000")
    full.endheaders()
    full.send(bytes(99_000))
    ama.url = centre.urls[-1]
    ama.write(note(body="x" * 3000))
    request = ama.request(ama.outbox()) + bytes(3000)
    statuses = set()
    while 503 not in statuses:  # once the hub has read what the other sent
        response = ama.post("/sync", request)
        statuses.add(response.status_code)
        time.sleep(0.01)
    assert (response.text, response.headers["connection"]) == ("hub-busy", "close")
    full.close()
    while ama.post("/sync", ama.request(ama.outbox())).status_code != 200:
        time.sleep(0.01)


def test_a_body_of_unknown_length_is_cut_off_where_it_is_too_large(ama: Laptop) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(MAX_REQUEST // (1 << 16) + 2):
            yield bytes(1 << 16)

    with suppress(httpx.TransportError):  # the hub may hang up while the client is speaking
        assert ama.http.post(ama.url + "/sync", content=endless()).status_code == 413
    ama.write(note())
    ama.sync()
    assert not ama.outbox()


def test_a_request_that_is_repeated_word_for_word_writes_nothing_more(
    centre: Centre, ama: Laptop
) -> None:
    ama.write(note())
    first = ama.request(ama.outbox())
    ama.exchange(first)
    ama.write(note())
    ama.sync()
    for _ in range(3):
        read_response(ama.post("/sync", first).content, first, ama.hub_key)
    assert log_size(centre) == 2
    centre.revoke(ama)
    assert ama.post("/sync", first).status_code == 403
    with centre.database.reading() as connection:
        assert connection.execute(sa.select(quarantine)).first() is None


def test_a_generation_of_ones_own_invention_only_costs_its_inventor(
    centre: Centre, ama: Laptop
) -> None:
    changes = {ama.write(note()).ref for _ in range(5)}
    ama.sync()
    invented = secrets.token_bytes(8)
    request = signed(ama, generation=invented, cursor=Cursor(1 << 40, 7))
    answer = read_response(ama.post("/sync", request).content, request, ama.hub_key)
    assert (answer.heads_wanted, answer.page, answer.generation) == (True, b"", ama.generation)
    ama.generation, ama.shared = invented, {}
    ama.sync()
    assert set(ama.shared) == changes
    assert log_size(centre) == 5


def test_a_cursor_from_the_future_gives_nothing(ama: Laptop) -> None:
    ama.write(note())
    ama.sync()
    request = signed(ama, cursor=Cursor((1 << 48) - 1, 0), heads=ama.own_heads())
    answer = read_response(ama.post("/sync", request).content, request, ama.hub_key)
    assert (answer.page, answer.echo, answer.more) == (b"", (), False)


@pytest.mark.parametrize("all_heads", [False, True])
def test_ten_thousand_heads_cost_the_database_little(
    centre: Centre, ama: Laptop, all_heads: bool
) -> None:
    ama.write(note())
    ama.sync()
    heads = tuple(Head(secrets.token_bytes(8), 7, bytes(32)) for _ in range(10_000))
    own = ama.own_heads()
    hub = Hub(centre.keys, centre.database, lambda: centre.now)
    asked, known = hub.recognise(signed(ama, heads=heads + own, all_heads=all_heads))
    statements: list[str] = []

    def count(*given: Any) -> None:
        statements.append(given[2])

    sa.event.listen(sa.Engine, "before_cursor_execute", count)
    try:
        answer = hub.sync(asked, known)
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", count)
    assert len(statements) < 60
    response = read_response(answer.data, asked.body + asked.signature, ama.hub_key)
    assert not response.heads_wanted


def test_heads_that_claim_more_than_is_held_are_not_believed(ama: Laptop) -> None:
    ama.write(note())
    ama.sync()
    (own,) = ama.own_heads()
    request = signed(ama, heads=(own._replace(n=1_000_000, chain=bytes(32)),))
    ama.exchange(request)
    assert ama.receipts[-1].heads == (own,)


def test_an_epoch_of_somebody_else_cannot_be_taken_or_written_on(
    centre: Centre, ama: Laptop
) -> None:
    ben, eve = (centre.laptop(name, "expert", GHANA) for name in ("Ben", "Eve"))
    theirs = ben.write(note())
    ben.sync()
    eve.claim = ben.claim  # signed by Ben's laptop
    eve.write(note())
    eve.exchange(eve.request([eve.run(theirs.epoch)]))
    assert not eve.receipts
    claim = replace(ben.claim, device=eve.device.key)
    eve.claim = replace(claim, signature=eve.device.sign(claim_bytes(claim)))  # by her own
    eve.epochs.clear()
    eve.write(note())
    eve.exchange(eve.request([eve.run(theirs.epoch)]))
    assert not eve.receipts
    assert log_size(centre) == 1
    with centre.database.reading() as connection:
        devices = connection.execute(sa.select(epochs.c.device)).scalars().all()
    assert devices == [ben.device.key]
    ben.write(note())
    ben.sync()
    assert not ben.outbox()


def nested(depth: int) -> bytes:
    return b"\x91" * depth + b"\xc0"


def test_arrays_within_arrays_without_end_are_damage(ama: Laptop) -> None:
    deep = nested(60_000)
    card = msgspec.msgpack.encode([1, bytes(8), deep, [], bytes(32)])
    assert ama.post("/enrol", deep).text == "request-damaged"
    assert ama.post("/enrol", card).text == "request-damaged"
    assert ama.post("/sync", nested(2_000_000) + bytes(64)).text == "request-damaged"
    response = ama.post("/sync", signed(ama, page=zstd.compress(deep)))
    assert (response.status_code, response.text) == (400, "bundle-damaged")


def page_of(ama: Laptop, value: Any) -> list[Any]:
    """The members of a page with one change of this value."""
    made = ama.write(note())
    change = pages.Change(
        made.epoch, 1, made.at, made.schema, made.scope, made.author,
        [["note", secrets.token_bytes(16), "title", [], 0, value]],
    )  # fmt: skip
    run = pages.Run(made.epoch, ama.device.key, bytes(64), 0, [change], bytes(32), bytes(64))
    page: list[Any] = msgspec.msgpack.decode(zstd.decompress(pages.pack_runs([run])))
    return page


def assert_refused(ama: Laptop, page: list[Any]) -> None:
    packed = zstd.compress(msgspec.msgpack.encode(page))
    response = ama.post("/sync", signed(ama, page=packed))
    assert response.text in ("bundle-damaged", "bundle-too-large")


def test_values_within_values_without_end_are_damage(ama: Laptop) -> None:
    value: Any = []
    for _ in range(300):
        value = [value]
    assert_refused(ama, page_of(ama, value))


@pytest.mark.parametrize("count", [1 << 20, 1 << 40, (1 << 63) - 1])
def test_a_page_that_claims_more_than_it_holds_costs_no_memory(ama: Laptop, count: int) -> None:
    page = page_of(ama, ["x", "y"])
    whole = pages.numbers([count])
    for member, column in ((1, 7), (2, 3), (3, 4), (3, 7), (3, 8)):
        claimed = [[*part] if isinstance(part, list) else part for part in page]
        claimed[member][column] = whole
        assert_refused(ama, claimed)
    page[0][2][0][7] = count  # entries of the run
    assert_refused(ama, page)


def test_a_page_repeated_within_itself_cannot_multiply(ama: Laptop) -> None:
    page = page_of(ama, "x" * 60_000)
    forms, lists, texts = page[3][0], page[3], pages.read_numbers(page[3][6])
    again = 5_000  # the same text so often is 300 MB written out
    lists[0] = b"\x09" + forms * again
    lists[4], lists[6] = pages.numbers([again]), pages.numbers(texts + [1] * (again - 1))
    assert_refused(ama, page)


def test_two_frames_and_a_frame_with_a_tail_are_damage(ama: Laptop) -> None:
    ama.write(note())
    page = read_request(ama.request(ama.outbox())).request.page
    for tail in (page, b"\0"):
        assert ama.post("/sync", signed(ama, page=page + tail)).text == "bundle-damaged"


def test_a_device_of_another_hub_is_a_stranger_here(centre: Centre, ama: Laptop) -> None:
    stranger = Laptop(ama.url)
    stranger.certificate = ama.certificate
    assert ama.certificate is not None
    stranger.certificate = msgspec.structs.replace(
        ama.certificate, device=stranger.device.key, issuer=secrets.token_bytes(32)
    )
    stranger.write(note())
    response = stranger.post("/sync", stranger.request(stranger.outbox()))
    assert (response.status_code, response.text) == (401, "device-unknown")
    stranger.close()


def test_a_head_that_was_signed_for_another_past_makes_a_fork(centre: Centre, ama: Laptop) -> None:
    made = ama.write(note())
    sent = ama.run(made.epoch)
    ama.epochs[made.epoch].changes.clear()
    ama.write(note())
    signed_for = ama.run(made.epoch)
    run = replace(sent, chain=signed_for.chain, signature=signed_for.signature)
    ama.exchange(ama.request([run]))
    assert log_size(centre) == 0
    assert [aside.reason for aside in ama.receipts[-1].set_aside] == ["fork"]
    assert ama.receipts[-1].heads[0].n == 0
