"""Every bad road to the hub has a name: real sockets, real TLS."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.hub_address import read_address
from mieux_desktop.sync.hub_client import HubClient
from tests.ports import quiet_port
from tests.unit.sync.roads import (
    DAY,
    Authority,
    hear,
    http,
    saying,
    server,
)

PAGE = b"<!DOCTYPE html><title>Sign in to the hotel's network</title>"
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
Serve = Callable[..., int]


@pytest.fixture(autouse=True)
def no_proxy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the environment of whoever runs the tests out of them."""
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts small servers that end with the test."""
    with ExitStack() as stack:
        yield lambda talk, tls=None: stack.enter_context(server(talk, tls))


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """An authority that clients of this test believe."""
    made = Authority(tmp_path)
    monkeypatch.setattr("mieux_desktop.sync.hub_client.trusted_context", made.trusted)
    return made


def ask(port: int, scheme: str = "http", plain_port: int = 0, **values: object) -> bytes:
    """Ask a server once; a sign-in page would answer at the plain port."""
    client = HubClient(f"{scheme}://127.0.0.1:{port}", connect_s=5, read_s=1)
    client.road = replace(client.road, plain_port=plain_port or quiet_port())
    try:
        return client.ask("/sync", b"question", **values).content  # type: ignore[arg-type]
    finally:
        client.close()


def problem_of(port: int, scheme: str = "http", plain_port: int = 0) -> Problem:
    with pytest.raises(Problem) as raised:
        ask(port, scheme, plain_port)
    return raised.value


def test_an_answer_comes_back_as_it_was_sent(serve: Serve) -> None:
    assert ask(serve(saying(http("200 OK", b"\x93answer")))) == b"\x93answer"


def test_a_request_has_no_header_that_it_can_do_without(serve: Serve) -> None:
    heard: list[bytes] = []

    def talk(line: socket.socket) -> None:
        heard.append(hear(line))
        line.sendall(http("200 OK"))

    port = serve(talk)
    ask(port)
    head, _, body = heard[0].partition(b"\r\n\r\n")
    rows = sorted(row.lower() for row in head.split(b"\r\n")[1:])
    assert rows == [b"content-length: 8", f"host: 127.0.0.1:{port}".encode()]
    assert body == b"question"


def test_one_connection_serves_many_requests(serve: Serve) -> None:
    def talk(line: socket.socket) -> None:
        while hear(line):
            line.sendall(http("200 OK", b"same line"))

    client = HubClient(f"http://127.0.0.1:{serve(talk)}")
    assert {client.ask("/sync", b"?").content for _ in range(3)} == {b"same line"}
    client.close()


def test_bytes_are_told_as_they_move(serve: Serve) -> None:
    client = HubClient(f"http://127.0.0.1:{serve(saying(http('200 OK', b'x' * 9000)))}")
    moved: list[tuple[int, int]] = []
    client.moved = lambda up, down: moved.append((up, down))
    client.ask("/sync", b"y" * 10_000)
    client.close()
    assert [sum(column) for column in zip(*moved, strict=True)] == [10_000, 9000]
    assert len(moved) > 3


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (http("503 Busy", b"hub-busy"), "hub-busy"),
        (http("503 Away", b"hub-database-away"), "hub-database-away"),
        (http("507 Full", b"hub-disk-full"), "hub-disk-full"),
        (http("401 No", b"device-unknown"), "device-unknown"),
        (http("403 No", b"code-refused"), "code-refused"),
        (http("409 No", b"device-of-another"), "device-of-another"),
        (http("400 No", b"request-newer-format"), "request-newer-format"),
        (http("400 No", b"request-damaged"), "request-damaged"),
        (http("413 Large", PAGE, "Content-Type: text/html"), "request-too-large"),
        (http("502 Bad gateway", PAGE, "Content-Type: text/html"), "hub-busy"),
        (http("500 Error", b"Internal Server Error"), "hub-failed"),
        (http("404 Not found", b"not found"), "not-a-hub"),
        (http("400 No", b"made-up-word"), "not-a-hub"),
        (http("302 Found", b"", "Location: /elsewhere"), "not-a-hub"),
        (http("200 OK", PAGE, "Content-Type: text/html"), "captive-portal"),
        (http("200 OK", PAGE), "captive-portal"),
        (http("511 Sign in", PAGE), "captive-portal"),
        (http("407 Login", b""), "proxy-refused"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of", "connection-lost"),
        (b"HTTP/1.1 200", "connection-lost"),
        (b"", "connection-lost"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "connection-lost"),
        (http("200 OK", b"x" * (17 << 20)), "not-a-hub"),
    ],
)
def test_what_is_not_an_answer_has_a_name(serve: Serve, answer: bytes, code: str) -> None:
    assert problem_of(serve(saying(answer))).code == code


@pytest.mark.parametrize(("said", "seconds"), [("120", 120), ("999999999", 86_400)])
def test_a_busy_hub_says_for_how_long(serve: Serve, said: str, seconds: int) -> None:
    answer = http("429 Slow down", b"too-many-requests", f"Retry-After: {said}")
    problem = problem_of(serve(saying(answer)))
    assert (problem.code, problem.details["seconds"]) == ("too-many-requests", seconds)


def test_a_busy_hub_may_name_a_time_of_day(serve: Serve) -> None:
    until = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    answer = http("503 Busy", b"hub-busy", f"Retry-After: {until}")
    seconds = problem_of(serve(saying(answer))).details["seconds"]
    assert isinstance(seconds, int) and 3500 < seconds <= 3600


def test_a_sign_in_page_is_named_by_its_host(serve: Serve) -> None:
    answer = http("302 Found", b"", "Location: http://login.hotel.example/?to=hub")
    problem = problem_of(serve(saying(answer)))
    assert (problem.code, problem.details["host"]) == ("captive-portal", "login.hotel.example")


def test_a_hub_that_says_nothing_is_given_up(serve: Serve) -> None:
    def talk(line: socket.socket) -> None:
        hear(line)
        line.recv(1)

    assert problem_of(serve(talk)).code == "connection-lost"


def test_a_line_that_is_reset_is_lost(serve: Serve) -> None:
    def talk(line: socket.socket) -> None:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        line.close()

    assert problem_of(serve(talk)).code == "connection-lost"


def test_where_nobody_listens_there_is_no_hub() -> None:
    assert problem_of(quiet_port()).code == "hub-unreachable"
    assert problem_of(quiet_port(), "https").code == "hub-unreachable"


def test_without_names_there_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    client = HubClient("https://hub.example.org")
    with pytest.raises(Problem) as raised:
        client.ask("/sync")
    client.close()
    assert (raised.value.code, raised.value.details) == ("no-network", {"host": "hub.example.org"})


def test_a_certificate_that_is_believed_is_good(serve: Serve, authority: Authority) -> None:
    port = serve(saying(http("200 OK", b"safe")), authority.serving())
    assert ask(port, "https") == b"safe"


def test_a_certificate_of_somebody_else_is_named(
    serve: Serve, authority: Authority, tmp_path: Path
) -> None:
    other = Authority(tmp_path, "Hotel Sunshine")
    port = serve(saying(http("200 OK")), other.serving())
    problem = problem_of(port, "https")
    assert (problem.code, problem.details["issuer"]) == ("tls-untrusted", "Hotel Sunshine")


def test_a_certificate_for_another_host_is_not_believed(serve: Serve, authority: Authority) -> None:
    port = serve(saying(http("200 OK")), authority.serving("other.example.org"))
    assert problem_of(port, "https").code == "tls-untrusted"


def test_a_certificate_that_is_over_is_told_from_a_wrong_clock(
    serve: Serve, authority: Authority
) -> None:
    over = authority.serving(begins=-9 * DAY, ends=-2 * DAY)
    assert problem_of(serve(saying(http("200 OK")), over), "https").code == "tls-expired"
    date = format_datetime(datetime.now(UTC) - 3 * DAY, usegmt=True)
    problem = problem_of(serve(saying(http("200 OK", b"", f"Date: {date}")), over), "https")
    assert problem.code == "clock-wrong"
    assert str(problem.details["time"]).startswith(f"{datetime.now(UTC) - 3 * DAY:%Y-%m-%d}")


def test_a_certificate_of_tomorrow_shows_a_wrong_clock(serve: Serve, authority: Authority) -> None:
    tomorrow = authority.serving(begins=DAY, ends=9 * DAY)
    assert problem_of(serve(saying(http("200 OK")), tomorrow), "https").code == "clock-wrong"


def test_a_sign_in_page_behind_tls_is_found_without_it(
    serve: Serve, authority: Authority, tmp_path: Path
) -> None:
    other = serve(saying(http("200 OK")), Authority(tmp_path, "Hotel Sunshine").serving())
    redirect = serve(saying(http("302 Found", b"", "Location: http://login.example/")))
    page = serve(saying(http("200 OK", PAGE)))
    for plain_port, host in ((redirect, "login.example"), (page, "127.0.0.1")):
        problem = problem_of(other, "https", plain_port)
        assert (problem.code, problem.details["host"]) == ("captive-portal", host)
    problem = problem_of(quiet_port(), "https", redirect)
    assert (problem.code, problem.details["host"]) == ("captive-portal", "login.example")


def test_a_front_page_of_the_hubs_computer_is_no_sign_in_page(serve: Serve) -> None:
    page = serve(saying(http("200 OK", PAGE)))
    own = serve(saying(http("301 Moved", b"", "Location: https://127.0.0.1/")))
    for plain_port in (page, own):
        assert problem_of(quiet_port(), "https", plain_port).code == "hub-unreachable"


def test_a_page_over_safe_tls_is_no_hub(serve: Serve, authority: Authority) -> None:
    port = serve(saying(http("200 OK", PAGE, "Content-Type: text/html")), authority.serving())
    assert problem_of(port, "https").code == "not-a-hub"


def test_a_server_without_tls_is_no_hub(serve: Serve) -> None:
    def talk(line: socket.socket) -> None:
        line.recv(4096)
        line.sendall(http("400 Bad request"))

    assert problem_of(serve(talk), "https").code == "not-a-hub"


@pytest.mark.parametrize("name", ["https_proxy", "all_proxy"])
def test_a_proxy_that_wants_a_login_is_told(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    proxy = serve(saying(http("407 Proxy Authentication Required")))
    monkeypatch.setenv(name, f"http://user:secret@127.0.0.1:{proxy}")
    client = HubClient("https://hub.example.org")
    with pytest.raises(Problem) as raised:
        client.ask("/sync", b"question")
    client.close()
    assert raised.value.code == "proxy-refused"
    assert raised.value.details == {"proxy": "127.0.0.1"}


def test_a_proxy_that_is_not_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", f"127.0.0.1:{quiet_port()}")
    client = HubClient("https://hub.example.org")
    with pytest.raises(Problem, match="proxy-refused"):
        client.ask("/sync", b"question")
    client.close()


def test_a_proxy_of_a_kind_that_is_not_known_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "socks5://127.0.0.1:1080")
    with pytest.raises(Problem, match="proxy-refused"):
        HubClient("https://hub.example.org")


def test_a_proxy_carries_requests_where_the_system_wants_one(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[bytes] = []

    def talk(line: socket.socket) -> None:
        heard.append(hear(line))
        line.sendall(http("200 OK", b"through the proxy"))

    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{serve(talk)}")
    client = HubClient("http://hub.example.org")
    assert client.ask("/sync", b"question").content == b"through the proxy"
    client.close()
    assert heard[0].startswith(b"POST http://hub.example.org/sync HTTP/1.1\r\n")
    monkeypatch.setenv("no_proxy", "hub.example.org")
    direct = HubClient("http://hub.example.org")
    assert direct.road.proxy is None
    direct.close()


def test_a_request_can_be_stopped_from_outside(serve: Serve) -> None:
    waiting, over = threading.Event(), threading.Event()

    def talk(line: socket.socket) -> None:
        hear(line)
        waiting.set()
        over.wait(5)

    client = HubClient(f"http://127.0.0.1:{serve(talk)}")

    def stop() -> None:
        waiting.wait(5)
        client.abort()

    thread = threading.Thread(target=stop)
    thread.start()
    for _ in range(2):  # nor is anything asked afterwards
        with pytest.raises(Problem, match="cancelled"):
            client.ask("/sync", b"question")
    over.set()
    thread.join()
    client.close()


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("hub.example.org", "https://hub.example.org"),
        (" https://hub.example.org/ ", "https://hub.example.org"),
        ("HUB.Example.org:8443/mieux/", "https://hub.example.org:8443/mieux"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("192.168.1.5", "https://192.168.1.5"),
    ],
)
def test_an_address_may_be_typed_shortly(typed: str, address: str) -> None:
    assert read_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "address-wrong"),
        ("ftp://hub.example.org", "address-wrong"),
        ("https://user:word@hub.example.org", "address-wrong"),
        ("hub.example.org?x=1", "address-wrong"),
        ("hub example org", "address-wrong"),
        ("https://hub.example.org:99999", "address-wrong"),
        ("http://hub.example.org", "address-not-secure"),
        ("http://192.168.1.5", "address-not-secure"),
    ],
)
def test_an_address_that_is_wrong_or_open_to_all_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Problem, match=code):
        read_address(typed)


def test_the_usual_authorities_are_believed() -> None:
    client = HubClient("https://hub.example.org")
    client.close()
    from mieux_desktop.sync.hub_client import trusted_context

    context = trusted_context()
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.get_ca_certs()
