"""The pages over HTTP, as a phone without script sees them, and what else may knock."""

import json
import re
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import httpx
import pytest

from mieux_desktop import collect
from mieux_desktop.collect import connections
from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.feedback import Collection, Response
from mieux_desktop.domain.problems import Problem
from mieux_desktop.domain.questionnaires.answers import ProblemCode
from mieux_desktop.operations import collecting, feedback
from mieux_desktop.operations.collecting import Phase, PhoneServer
from mieux_desktop.operations.stores import Store
from mieux_desktop.paths import resources
from tests.collect.conftest import ADDRESS, Web
from tests.collect.reading import fields_of


def begin(web: Web, *fields: tuple[str, str]) -> dict[str, list[str]]:
    """Press Start and return what the first page would post."""
    answer = web.post((".language", "fr"), *fields)
    assert answer.status_code == 200, answer.text
    return fields_of(answer.text)


def flat(fields: dict[str, list[str]], **more: str) -> list[tuple[str, str]]:
    """Fields as they are posted; the keyword `go` is the button."""
    named = {(".go" if name == "go" else name): [value] for name, value in more.items()}
    return [(name, value) for name, values in {**fields, **named}.items() for value in values]


def fill(web: Web, **answers: str) -> httpx.Response:
    """Walk through the whole form with these answers; return the answer to the last button."""
    fields = begin(web)
    for _ in range(20):
        here = {n: v for n, v in answers.items() if n in fields[".seen"][0].split()}
        answer = web.post(*flat(fields, go="next", **here))
        if answer.status_code != 200:
            return answer
        fields = fields_of(answer.text)
    raise AssertionError("the form has no end")


def test_answers_arrive_and_only_their_number_is_told(
    store: Store, collection: Collection, server: PhoneServer, web: Web, changed: Event
) -> None:
    answer = fill(web, objectives="5", most_useful="Les <b>échanges</b>")
    assert answer.status_code == 303
    thanks = web.client.get(httpx.URL(web.url).join(answer.headers["location"]))
    assert thanks.status_code == 200 and "échanges" not in thanks.text
    assert changed.wait(5) and server.count() == 1
    found = feedback.current_round(store, collection.activity_id)
    assert found and found.entered == 1
    server.stop()
    feedback.close_collection(store, collection.id)
    with store.reading() as records:
        (response,) = records.find(Response, collection_id=collection.id)
    assert (response.channel, response.language) == ("phone", "fr")
    assert response.answers == {"objectives": 5, "most_useful": "Les <b>échanges</b>"}


def test_a_form_sent_twice_is_one(server: PhoneServer, web: Web) -> None:
    fields = begin(web)
    last = flat({**fields, "objectives": ["3"]}, go="send")
    with ThreadPoolExecutor(8) as many:
        answers = list(many.map(lambda _: web.post(*last).status_code, range(8)))
    assert answers == [303] * 8
    assert server.count() == 1


def test_what_was_typed_comes_back_as_text_and_nothing_else(web: Web) -> None:
    evil = '"><script>alert(1)</script>=1+1'
    fields = begin(web)
    page = web.post(*flat(fields, **{".step": "review", "most_useful": evil, ".go": "look"})).text
    assert "<script>alert" not in page
    assert fields_of(page)["most_useful"] == [evil]


def test_nothing_to_send_and_answers_that_do_not_hold_are_told(web: Web) -> None:
    fields = begin(web)
    assert "rien à envoyer" in web.post(*flat(fields, go="send")).text
    wrong = web.post(*flat(fields, go="next", objectives="77"))
    assert wrong.status_code == 422
    assert 'aria-invalid="true"' in wrong.text and "Certaines réponses" in wrong.text


def test_the_language_is_that_of_the_browser_and_can_be_changed(web: Web) -> None:
    arabic = web.client.get(web.url, headers={"accept-language": "ar-EG,fr;q=0.5"})
    assert '<html lang="ar" dir="rtl"' in arabic.text
    assert '<html lang="en"' in web.client.get(web.url, headers={"accept-language": "xx"}).text
    fields = begin(web)
    fields[".language"] = ["ar", "fr"]  # the button stands before the field
    page = web.post(*flat({**fields, "objectives": ["2"]})).text
    assert '<html lang="ar" dir="rtl"' in page and fields_of(page)["objectives"] == ["2"]


def test_the_pages_load_nothing_from_elsewhere_and_say_so(web: Web) -> None:
    answer = web.get()
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "server" not in answer.headers and "set-cookie" not in answer.headers
    links = re.findall(r'(?:src|href|action)="([^"]*)"', answer.text)
    assert links and all(link.startswith("/") for link in links)
    for link in links:
        assert web.client.get(httpx.URL(web.url).join(link)).status_code == 200


def test_everything_that_a_phone_loads_is_small(web: Web) -> None:
    total = 0
    first = web.get()
    for link in set(re.findall(r'(?:src|href)="(/[^"?]*\.\w+)"', first.text)):
        total += _weight(web.client.get(httpx.URL(web.url).join(link)))
    total += _weight(first)
    fields = begin(web)
    for _ in range(6):
        answer = web.post(*flat(fields, go="next"))
        total += _weight(answer)
        fields = fields_of(answer.text)
    assert total < 60_000


def _weight(answer: httpx.Response) -> int:
    head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    return head + int(answer.headers.get("content-length", 0))


@pytest.mark.parametrize("path", ["/", "/aaaaaa", "/aaaaaa/state", "/a/b/c", "/../x", "/%00"])
def test_other_addresses_hold_nothing(web: Web, path: str) -> None:
    base = web.url.rsplit("/", 1)[0]
    answer = web.client.get(base + path)
    assert answer.status_code == 404
    assert "form" not in answer.text


@pytest.mark.usefixtures("one_minute")
def test_who_scans_is_slowed_down_and_others_are_not(web: Web) -> None:
    base = web.url.rsplit("/", 1)[0]
    answers = [web.client.get(f"{base}/guess{n}").status_code for n in range(70)]
    assert answers[0] == 404 and answers[-1] == 429
    assert web.get().status_code == 200


def test_another_host_and_another_origin_are_refused(server: PhoneServer, web: Web) -> None:
    assert web.client.get(web.url, headers={"host": "evil.example"}).status_code == 421
    assert server.wrong_address()
    assert web.post((".language", "fr"), origin="http://evil.example").status_code == 403
    assert web.post((".language", "fr"), origin=web.url.rsplit("/", 1)[0]).status_code == 200
    assert web.client.put(web.url).status_code == 405


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"x=" + b"a" * (300 << 10), "application/x-www-form-urlencoded", 413),
        (b"&".join(b"a=1" for _ in range(5000)), "application/x-www-form-urlencoded", 400),
        (b"\xff\xfe", "application/x-www-form-urlencoded", 400),
        (b"{}", "application/json", 400),
        (b"--x--", "multipart/form-data; boundary=x", 400),
        (b".key=%ff%00&.step=%00&objectives=%ed%a0%80", "application/x-www-form-urlencoded", 200),
        (b"", "application/x-www-form-urlencoded", 200),
    ],
)
def test_posts_that_are_none_get_a_clear_answer(
    web: Web, body: bytes, kind: str, status: int
) -> None:
    answer = web.client.post(web.url, content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert web.get().status_code == 200


def test_a_phone_that_never_finishes_its_head_is_let_go(
    server: PhoneServer, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_HEAD_S", 0.2)
    with socket.create_connection((ADDRESS, server.port), timeout=10) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: ")
        assert slow.recv(1) == b""
    with socket.create_connection((ADDRESS, server.port), timeout=10) as noise:
        noise.sendall(b"\x16\x03\x01" + bytes(100))
        assert b"400" in noise.recv(100)
    assert web.get().status_code == 200


def test_too_many_connections_are_cut_and_the_rest_served(
    server: PhoneServer, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "_MOST", 20)
    held = [socket.create_connection((ADDRESS, server.port), timeout=10) for _ in range(40)]
    cut = [sock for sock in held[20:] if _is_cut(sock)]
    for sock in held:
        sock.close()
    assert len(cut) >= 19
    for _ in range(50):
        try:
            assert web.get().status_code == 200
            return
        except httpx.TransportError:
            continue
    raise AssertionError("nobody is served any more")


def _is_cut(sock: socket.socket) -> bool:
    try:
        return sock.recv(1) == b""
    except ConnectionResetError:
        return True


def test_slips_open_the_form_once(store: Store, collection: Collection) -> None:
    collecting.let_phones_in(store, collection.id, by_slips=True)
    (slip,) = collecting.draw_slips(store, collection.id, 1)
    server = start_server(store, collection.id, ADDRESS, 0, lambda: None)
    try:
        with httpx.Client(trust_env=False) as client:
            web = Web(server.url, client)
            assert slip in web.get(f"?s={slip}").text
            refused = web.post((".language", "fr"), (".slip", "AAAA-BBBB"))
            assert refused.status_code == 422 and "déjà utilisé" in refused.text
            first = begin(web, (".slip", slip))
            second = begin(web, (".slip", slip))  # two phones with the same slip
            assert web.post(*flat(first, go="send", objectives="4")).status_code == 303
            assert web.post(*flat(first, go="send", objectives="4")).status_code == 303
            late = web.post(*flat(second, go="send", objectives="1"))
            assert late.status_code == 422
            assert fields_of(late.text)["objectives"] == ["1"]  # kept, and a new code can be typed
            assert fields_of(late.text)[".slip"] == [slip]
    finally:
        server.stop()
    assert server.count() == 1


def test_closing_lets_those_who_are_typing_send(
    store: Store, collection: Collection, server: PhoneServer, web: Web
) -> None:
    fields = begin(web)
    server.close(600)
    assert (server.phase, server.closing_ends_at is not None) == (Phase.CLOSING, True)
    assert web.get().status_code == 410
    assert web.post((".language", "fr")).status_code == 410
    page = web.post(*flat(fields, go="next", objectives="4")).text
    assert "Le recueil se termine" in page and "Envoyer maintenant" in page
    assert web.post(*flat(fields_of(page), go="send")).status_code == 303
    server.stop()
    assert (server.phase, server.count()) == (Phase.STOPPED, 1)
    with pytest.raises(httpx.TransportError):
        web.get()
    assert feedback.close_collection(store, collection.id).closed_on


def test_the_grace_ends_by_itself(server: PhoneServer, web: Web, changed: Event) -> None:
    web.get()
    server.close(0.1)
    while server.phase is not Phase.STOPPED:
        changed.wait(10)
        changed.clear()
    server.stop()


def test_a_closing_that_overtakes_an_answer_seals_it_as_late(
    store: Store, collection: Collection, server: PhoneServer, web: Web
) -> None:
    fields = begin(web)
    feedback.close_collection(store, collection.id)
    for _ in range(2):  # sent again: still one
        assert web.post(*flat(fields, go="send", objectives="4")).status_code == 303
    assert collecting.count_sealed(store, collection.id) == 1


def test_a_server_that_starts_again_has_the_same_code(
    store: Store, collection: Collection, server: PhoneServer
) -> None:
    server.stop()
    server.stop()
    again = start_server(store, collection.id, ADDRESS, server.port, lambda: None)
    again.stop()
    assert again.url == server.url


def test_an_address_that_is_none_of_ours_and_a_taken_port_are_told(
    store: Store, collection: Collection, server: PhoneServer
) -> None:
    with pytest.raises(Problem, match="address-gone"):
        start_server(store, collection.id, "203.0.113.7", 0, lambda: None)
    with pytest.raises(Problem, match="port-taken"):
        start_server(store, collection.id, ADDRESS, server.port, lambda: None)
    server.stop()
    feedback.close_collection(store, collection.id)
    with pytest.raises(Problem, match="feedback-closed"):
        start_server(store, collection.id, ADDRESS, 0, lambda: None)


def test_the_server_tells_whether_phones_reach_it(
    store: Store, collection: Collection, changed: Event
) -> None:
    server = start_server(store, collection.id, "127.0.0.2", 0, changed.set)
    try:
        assert server.answers_here() and not server.phones_seen()
        with httpx.Client(trust_env=False) as client:  # it comes from 127.0.0.1
            assert client.get(server.url).status_code == 200
        assert server.phones_seen() and changed.is_set()
    finally:
        server.stop()
    assert not server.answers_here()


def test_a_full_disk_loses_nothing_on_the_phone(
    store: Store, web: Web, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(*_args: object) -> int:
        raise Problem("disk-full")

    fields = begin(web)
    with monkeypatch.context() as broken:
        broken.setattr("mieux_desktop.collect.service.send_answers", full)
        answer = web.post(*flat(fields, go="send", objectives="4"))
    assert answer.status_code == 503 and "Rien n’est perdu" in answer.text
    assert "objectives" not in caplog.text and "disk-full" in caplog.text
    caplog.clear()
    assert web.post(*flat(fields_of(answer.text), go="send")).status_code == 303


def test_a_bug_is_logged_without_what_was_answered(
    web: Web, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_args: object) -> None:
        raise ValueError(answer)

    answer = "secret"
    fields = begin(web)
    monkeypatch.setattr("mieux_desktop.collect.service.follow", broken)
    assert web.post(*flat(fields, go="send", objectives="4")).status_code == 500
    assert "ValueError" in caplog.text and "secret" not in caplog.text
    caplog.clear()


def test_a_page_that_is_sent_too_slowly_is_given_up(
    server: PhoneServer, web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mieux_desktop.collect.site._BODY_S", 0.2)
    path, host = "/" + server.url.rsplit("/", 1)[1], server.url.split("/")[2]
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 1000\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n\r\n.key="
    )
    with socket.create_connection((ADDRESS, server.port), timeout=10) as slow:
        slow.sendall(head.encode())
        assert b"408" in slow.recv(100)
    assert web.get().status_code == 200


def test_each_word_of_the_pages_is_in_six_languages_and_used() -> None:
    words = json.loads((resources() / "collect" / "words.json").read_text("utf-8"))
    sources = "".join(
        path.read_text("utf-8") for path in Path(collect.__file__).parent.glob("*.py")
    )
    codes = {str(code) for code in ProblemCode}
    assert sorted(words) == ["ar", "en", "es", "fr", "pt", "ru"]
    for name, english in words["en"].items():
        assert f'"{name}"' in sources or f"'{name}'" in sources or name in codes, name
        places = set(re.findall(r"{\w+}", english))
        for language, sentences in words.items():
            assert set(re.findall(r"{\w+}", sentences[name])) == places, (language, name)
            assert "!" not in sentences[name]
    assert {len(sentences) for sentences in words.values()} == {len(words["en"])}
