"""Uploads that lie, and requests that nobody signed: refused by a word, at little cost."""

import secrets
from contextlib import suppress
from pathlib import Path

import httpx
import pyrage
import pytest

from mieux_desktop.sync.file_requests import CLOCK_WINDOW_MS, OFFSET_TYPE
from mieux_desktop.sync.resealing import MAX_SEALED_ATTACHMENT
from tests.hub.conftest import GHANA, Centre
from tests.hub.filing import Carrier, Desk, announced, begin, content_of, patch, standing, whole


@pytest.fixture
def desk(centre: Centre, tmp_path: Path) -> Desk:
    """A hub that takes attachments."""
    return Desk(centre, tmp_path)


@pytest.fixture
def ama(desk: Desk) -> Carrier:
    """A laptop of the action."""
    return desk.laptop("Ama", "expert", GHANA)


on_sqlite = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


def test_any_client_of_tus_can_bring_a_file_in_pieces(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    sealed = whole(ama.seal(content))
    offer = ama.laptop.http.options(ama.line.url + "/files")
    assert (offer.status_code, offer.headers["tus-version"]) == (204, "1.0.0")
    assert int(offer.headers["tus-max-size"]) == MAX_SEALED_ATTACHMENT
    created = begin(ama, content, len(sealed))
    assert (created.status_code, created.headers["location"]) == (201, ama.path(content))
    offset = 0
    for size in (1, 165, 3, 65_536, 70_000, len(sealed)):
        assert standing(ama, content) == (str(offset), str(len(sealed)))
        piece = sealed[offset : offset + size]
        answer = patch(ama, content, offset, iter([piece]) if size % 2 else piece)
        assert answer.status_code == 204
        offset += len(piece)
        assert answer.headers["upload-offset"] == str(offset)
        assert answer.headers["tus-resumable"] == "1.0.0"
    assert standing(ama, content) == (str(offset), str(len(sealed)))  # whole, and still told
    assert desk.blob(content).exists()


def test_an_upload_can_be_given_up(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    begin(ama, content, 1000)
    patch(ama, content, 0, bytes(300))
    assert ama.ask("DELETE", ama.path(content)).status_code == 204
    assert desk.parts() == []
    assert ama.ask("HEAD", ama.path(content)).status_code == 404
    assert ama.ask("DELETE", ama.path(content)).status_code == 404
    assert patch(ama, content, 300, b"more").status_code == 404


@on_sqlite
def test_offsets_that_are_not_the_end_are_refused_and_change_nothing(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    begin(ama, content, 1000)
    assert patch(ama, content, 0, bytes(300)).status_code == 204
    for offset, status in ((0, 409), (299, 409), (301, 409), (990, 409), (1000, 409), (1001, 409)):
        answer = patch(ama, content, offset, b"" if offset > 990 else b"x")
        assert answer.status_code in (status, 413)
    for text in ("-1", "", "x", "1e3", "0x10", "٣", "9" * 400):
        headers = {"upload-offset": text, "content-type": OFFSET_TYPE}
        with suppress(UnicodeEncodeError):
            answer = ama.ask("PATCH", ama.path(content), headers, content=b"x")
            assert answer.status_code in (400, 401)
    assert standing(ama, content) == ("300", "1000")


@on_sqlite
def test_a_body_longer_than_was_announced_is_refused(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    begin(ama, content, 1000)
    with suppress(httpx.TransportError):  # the hub hangs up before it has heard all
        declared = patch(ama, content, 0, bytes(1001))
        assert (declared.status_code, declared.content) == (413, b"request-too-large")
    assert standing(ama, content) == ("0", "1000")
    with suppress(httpx.TransportError):  # the hub hangs up in the middle of it
        chunked = patch(ama, content, 0, iter([bytes(600)] * 200))
        assert chunked.status_code == 413
    assert int(standing(ama, content)[0]) <= 1000
    assert desk.parts()[0].stat().st_size <= 1000


@on_sqlite
@pytest.mark.parametrize(
    ("length", "status"),
    [("", 400), ("x", 400), ("-5", 400), ("1.5", 400), ("9" * 15, 413), ("9" * 300, 400),
     (MAX_SEALED_ATTACHMENT + 1, 413)],
)  # fmt: skip
def test_lengths_that_no_file_has_are_refused(
    desk: Desk, ama: Carrier, length: str | int, status: int
) -> None:
    assert begin(ama, b"content", length).status_code == status
    assert desk.parts() == []


@on_sqlite
def test_a_length_that_is_too_short_or_too_long_never_makes_a_file(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    sealed = whole(ama.seal(content))
    begin(ama, content, len(sealed) - 1)
    answer = patch(ama, content, 0, sealed[:-1])
    assert (answer.status_code, answer.content) == (422, b"file-damaged")
    begin(ama, content, len(sealed) + 1)
    answer = patch(ama, content, 0, sealed + b"x")
    assert (answer.status_code, answer.content) == (422, b"file-damaged")
    assert desk.parts() == []
    assert not desk.blob(content).exists()
    ama.bring(content)
    assert desk.blob(content).exists()


@on_sqlite
def test_what_is_not_the_content_of_that_name_is_thrown_away(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    to_hub = pyrage.x25519.Recipient.from_str(desk.centre.keys.recipient)
    to_other = pyrage.x25519.Identity.generate().to_public()
    sealed = whole(ama.seal(content))
    flipped = bytearray(sealed)
    flipped[len(sealed) // 2] ^= 1
    wrong = [
        whole(ama.seal(content_of())),
        pyrage.encrypt(content, [to_other]),
        pyrage.encrypt(content, [to_hub], armored=True),
        pyrage.passphrase.encrypt(content, "x"),
        bytes(flipped),
        content,
        b"",
        b"age-encryption.org/v1\n" + secrets.token_bytes(5000),
    ]
    for body in wrong:
        answer = begin(ama, content, len(body))
        if body:
            assert answer.headers["upload-offset"] == "0"
            answer = patch(ama, content, 0, body)
        assert (answer.status_code, answer.content) == (422, b"file-damaged")
    assert desk.parts() == []
    assert not desk.blob(content).exists()
    ama.bring(content)
    assert desk.blob(content).exists()


@on_sqlite
def test_a_file_that_another_program_sealed_with_more_readers_is_taken(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    readers = [pyrage.x25519.Identity.generate().to_public() for _ in range(3)]
    to_hub = pyrage.x25519.Recipient.from_str(desk.centre.keys.recipient)
    sealed = pyrage.encrypt(content, [*readers, to_hub])
    begin(ama, content, len(sealed))
    assert patch(ama, content, 0, sealed).status_code == 204
    ama.write(content)
    assert ama.fetch(content) == content


@on_sqlite
def test_requests_that_no_device_signed_as_they_are_get_nothing(desk: Desk, ama: Carrier) -> None:
    content, other = content_of(), content_of()
    begin(ama, content, 1000)
    begin(ama, other, 1000)
    http, url = ama.laptop.http, ama.line.url
    signed = ama.headers("PATCH", ama.path(content), {"upload-offset": "0"})
    typed = {**signed, "content-type": OFFSET_TYPE}
    tries = [
        http.patch(url + ama.path(content), content=b"x", headers={"content-type": OFFSET_TYPE}),
        http.patch(url + ama.path(other), content=b"x", headers=typed),
        http.patch(url + ama.path(content), content=b"x", headers={**typed, "upload-offset": "1"}),
        http.delete(url + ama.path(content), headers=signed),
        http.get(url + ama.path(content), headers={**signed, "range": "bytes=0-"}),
        http.post(url + "/files", headers={**ama.headers("POST", "/files", announced(content, 9)),
                                           "upload-length": "10"}),
    ]  # fmt: skip
    for text in ("", "Mieux", "Mieux !", "Basic YTpi", "Mieux " + "A" * 107, "Mieux " + "A" * 4000):
        tries.append(http.get(url + ama.path(content), headers={"authorization": text}))
    for answer in tries:
        assert (answer.status_code, answer.content) == (401, b"device-unknown")
    assert standing(ama, content) == standing(ama, other) == ("0", "1000")


@on_sqlite
def test_a_signature_for_another_hub_is_not_for_this_one(desk: Desk, ama: Carrier) -> None:
    ama.line.hub_key = secrets.token_bytes(32)
    assert begin(ama, b"content", 1000).status_code == 401


@on_sqlite
def test_a_replay_does_no_harm_and_soon_nothing_at_all(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    begin(ama, content, 1000)
    url, path = ama.line.url, ama.path(content)
    headers = ama.headers("PATCH", path, {"upload-offset": "0", "content-type": OFFSET_TYPE})
    replay = [ama.laptop.http.patch(url + path, headers=headers, content=b"x") for _ in range(3)]
    assert [answer.status_code for answer in replay] == [204, 409, 409]
    headers = ama.headers("POST", "/files", announced(content, 1000))
    again = ama.laptop.http.post(f"{url}/files", headers=headers)
    assert again.headers["upload-offset"] == "1"
    desk.centre.later(seconds=CLOCK_WINDOW_MS / 1000 + 1)
    old = ama.laptop.http.post(f"{url}/files", headers=headers)
    assert (old.status_code, old.content) == (403, b"clock-differs")
    assert old.headers["hub-time"] == str(ama.hub_time)


@on_sqlite
def test_names_that_are_no_hash_lead_nowhere(desk: Desk, ama: Carrier) -> None:
    (desk.folder / "secret").write_text("secret")
    names = ["../hub.key", "..%2f..%2fsecret", "%2e%2e/secret", "a" * 63, "A" * 64, "a" * 65,
             "unfinished", "..", "a" * 62 + "/.", "%00" * 64, "é" * 64]  # fmt: skip
    for name in names:
        for method in ("GET", "HEAD", "PATCH", "DELETE"):
            answer = ama.ask(method, f"/files/{name}")
            assert answer.status_code in (404, 405)
    for value in ("", "sha256", "sha256 Li4v", "sha256 !", "name Li4v", "sha256 " + "A" * 10_000):
        headers = {"upload-length": "5", "upload-metadata": value}
        assert ama.ask("POST", "/files", headers).status_code == 400
    assert {p.parent.name for p in desk.files.rglob("*") if p.is_file()} <= {"unfinished"}


@on_sqlite
def test_other_versions_and_other_types_are_refused(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    begin(ama, content, 1000)
    newer = ama.headers("HEAD", ama.path(content)) | {"tus-resumable": "2.0.0"}
    assert ama.laptop.http.head(ama.line.url + ama.path(content), headers=newer).status_code == 412
    answer = ama.ask("PATCH", ama.path(content), {"upload-offset": "0"}, content=b"x")
    assert answer.status_code == 415
