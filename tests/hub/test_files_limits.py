"""Uploads that stall, collide or find no room: what was acknowledged stays, and all goes on."""

import errno
import hashlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.hub import uploads
from mieux_desktop.hub.attachments import HeldAttachments
from mieux_desktop.hub.file_routes import FileLimits
from mieux_desktop.sync.attachments_online import send_attachment
from mieux_desktop.sync.file_requests import OFFSET_TYPE
from tests.hub.conftest import GHANA, Centre
from tests.hub.filing import Carrier, Desk, begin, content_of, patch, standing, whole


@pytest.fixture
def desk(centre: Centre, tmp_path: Path) -> Desk:
    """A hub that takes attachments."""
    return Desk(centre, tmp_path)


@pytest.fixture
def ama(desk: Desk) -> Carrier:
    """A laptop of the action."""
    return desk.laptop("Ama", "expert", GHANA)


on_sqlite = pytest.mark.parametrize("centre", ["sqlite"], indirect=True)


def test_two_connections_with_the_same_upload_do_not_spoil_it(desk: Desk, ama: Carrier) -> None:
    content = content_of(3_000_000)
    sha256, sealed = hashlib.sha256(content).digest(), ama.seal(content)
    urls = [desk.url, desk.serve()]
    failures: list[BaseException] = []

    def bring(url: str) -> None:
        line = Carrier.__new__(Carrier)
        line.__dict__.update(ama.__dict__)
        with httpx.Client() as client:
            own = type(ama.line)(
                client, url, ama.line.hub_key, ama.line.device, ama.line.clock_ahead_ms
            )
            for _ in range(200):
                try:
                    send_attachment(own, sha256, sealed)
                    return
                except (Problem, httpx.TransportError) as error:
                    if isinstance(error, Problem) and error.code != "offset-differs":
                        failures.append(error)
                        return
        failures.append(AssertionError("never ended"))

    threads = [threading.Thread(target=bring, args=(urls[n % 2],)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert desk.blob(content).stat().st_size == sealed.length
    ama.write(content)
    assert ama.fetch(content) == content


@on_sqlite
def test_a_stale_connection_cannot_write_where_a_newer_one_went_on(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    begin(ama, content, 1000)
    headers = {"upload-offset": "0", "content-type": OFFSET_TYPE, "content-length": "1000"}
    lines = [f"PATCH {ama.path(content)} HTTP/1.1", "Host: hub"]
    lines += [f"{k}: {v}" for k, v in ama.headers("PATCH", ama.path(content), headers).items()]
    with socket.create_connection(ama.address, timeout=10) as stale:
        stale.sendall("\r\n".join([*lines, "", ""]).encode() + b"old " * 50)
        while standing(ama, content)[0] != "200":
            time.sleep(0.01)
        assert patch(ama, content, 200, b"new " * 50).status_code == 204
        stale.sendall(b"old " * 50)
        assert b"409" in stale.recv(2000)
    assert desk.parts()[0].read_bytes() == b"old " * 50 + b"new " * 50


@on_sqlite
def test_a_slow_body_is_given_up_and_what_came_stays(desk: Desk, ama: Carrier) -> None:
    ama.line.url = desk.serve(FileLimits(between_pieces_s=0.2))
    content = content_of()
    begin(ama, content, 1000)

    def slowly() -> Iterator[bytes]:
        yield bytes(100)
        time.sleep(2.0)
        yield bytes(100)

    with suppress(httpx.TransportError):
        assert patch(ama, content, 0, slowly()).status_code == 408
    assert standing(ama, content) == ("100", "1000")


@on_sqlite
def test_one_laptop_cannot_take_all_lines(desk: Desk, ama: Carrier) -> None:
    ama.line.url = desk.serve(FileLimits(of_one=0))
    begin(ama, b"content", 1000)
    answer = patch(ama, b"content", 0, b"x")
    assert (answer.status_code, answer.content) == (429, b"too-many-requests")


@on_sqlite
def test_one_laptop_cannot_ask_without_end(desk: Desk, ama: Carrier) -> None:
    ama.line.url = desk.serve(FileLimits(requests_a_minute=3))
    statuses = [ama.ask("HEAD", ama.path(b"content")).status_code for _ in range(5)]
    assert statuses == [404, 404, 404, 429, 429]


def test_unfinished_uploads_have_so_much_room_and_no_more(
    desk: Desk, ama: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_UNFINISHED", 2500)
    assert begin(ama, b"one", 1000).status_code == 201
    assert begin(ama, b"two", 1000).status_code == 201
    full = begin(ama, b"three", 1000)
    assert (full.status_code, full.content) == (413, b"room-full")
    assert begin(ama, b"two", 1000).status_code == 201  # that one is counted already
    assert begin(ama, b"two", 1600).status_code == 413
    ben = desk.laptop("Ben", "expert", GHANA)
    assert begin(ben, b"three", 1000).status_code == 201
    assert ama.ask("DELETE", ama.path(b"one")).status_code == 204
    assert begin(ama, b"three", 1000).status_code == 201


def test_a_refused_laptop_brings_so_much_and_no_more(
    desk: Desk, ama: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    early = content_of(9000)
    ama.bring(early)
    desk.centre.revoke(ama.laptop)
    monkeypatch.setattr(uploads, "MOST_LATE", 10_000)
    ama.bring(content_of(6000))
    with pytest.raises(Problem, match="room-full"):
        ama.bring(content_of(6000))


def test_an_upload_that_nobody_goes_on_with_expires(desk: Desk, ama: Carrier) -> None:
    content = content_of()
    begin(ama, content, 1000)
    patch(ama, content, 0, bytes(300))
    desk.centre.later(days=13)
    assert begin(ama, content, 1000).headers["upload-offset"] == "300"
    desk.centre.later(days=13)
    assert standing(ama, content) == ("300", "1000")
    desk.centre.later(days=2)
    begin(ama, b"other", 1000)
    assert ama.ask("HEAD", ama.path(content)).status_code == 404
    assert len(desk.parts()) == 1
    assert begin(ama, content, 1000).headers["upload-offset"] == "0"


def test_a_full_disk_is_told_and_loses_nothing(
    desk: Desk, ama: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, kept = content_of(500_000), content_of()
    ama.write(kept)
    ama.bring(kept)
    room = [200_000]
    write = os.pwrite

    def pwrite(handle: int, data: bytes, offset: int) -> int:
        if not room[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        written = write(handle, data[: room[0]], offset)
        room[0] -= written
        return written

    monkeypatch.setattr(uploads.os, "pwrite", pwrite)
    sealed = whole(ama.seal(content))
    begin(ama, content, len(sealed))
    assert patch(ama, content, 0, sealed[:150_000]).status_code == 204
    with suppress(httpx.TransportError):  # the hub answers while we are speaking
        answer = patch(ama, content, 150_000, sealed[150_000:])
        assert (answer.status_code, answer.content) == (507, b"hub-disk-full")
    assert standing(ama, content) == ("200000", str(len(sealed)))
    assert ama.fetch(kept) == kept
    room[0] = 1_000_000
    ama.bring(content)
    ama.write(content)
    assert ama.fetch(content) == content


@on_sqlite
def test_a_disk_without_room_for_all_of_it_is_told_before_a_byte_is_sent(
    desk: Desk, ama: Carrier, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "_KEPT_FREE", 1 << 60)
    with pytest.raises(Problem, match="hub-disk-full"):
        ama.bring(b"content")
    assert desk.parts() == []


@on_sqlite
def test_a_crash_between_the_row_and_the_file_costs_nothing_but_the_bytes(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    sealed = whole(ama.seal(content))
    begin(ama, content, len(sealed))
    desk.parts()[0].unlink()
    assert ama.ask("HEAD", ama.path(content)).status_code == 404
    with suppress(httpx.TransportError):
        assert patch(ama, content, 0, sealed).status_code == 404
    ama.bring(content)
    desk.blob(content).unlink()  # as when a backup without attachments is restored
    ama.write(content)
    with pytest.raises(Problem, match="file-unknown"):
        ama.fetch(content)
    ama.bring(content)
    assert ama.fetch(content) == content


@on_sqlite
def test_an_upload_that_was_whole_when_the_hub_went_down_is_taken_when_asked_about(
    desk: Desk, ama: Carrier
) -> None:
    content = content_of()
    sealed = whole(ama.seal(content))
    for ask in ("HEAD", "POST"):
        begin(ama, content, len(sealed))
        desk.parts()[0].write_bytes(sealed)
        if ask == "HEAD":
            assert standing(ama, content) == (str(len(sealed)), str(len(sealed)))
        else:
            assert begin(ama, content, len(sealed)).headers["upload-offset"] == str(len(sealed))
        assert desk.blob(content).exists()
        content = content_of()
        sealed = whole(ama.seal(content))


@on_sqlite
def test_the_log_and_the_metrics_name_no_file(
    desk: Desk, ama: Carrier, caplog: pytest.LogCaptureFixture
) -> None:
    content = content_of()
    ama.write(content)
    with caplog.at_level("INFO"):
        ama.bring(content)
        ama.fetch(content)
    metrics = ama.laptop.http.get(ama.line.url + "/metrics").text
    assert 'path="/files/{sha256}",status="204"' in metrics
    assert "mieux_hub_attachments 1" in metrics
    assert "mieux_hub_unfinished_uploads 0" in metrics
    size = desk.blob(content).stat().st_size
    for kind in ("received", "sent"):
        assert f'mieux_hub_attachment_bytes_total{{kind="{kind}"}} {size}' in metrics
    name = hashlib.sha256(content).hexdigest()
    lines = [r.getMessage() for r in caplog.records if r.name == "mieux_desktop.hub"]
    assert len(lines) >= 3
    assert name not in metrics + "".join(lines)
    description = ama.laptop.http.get(ama.line.url + "/openapi.json").json()
    assert set(description["paths"]["/files/{sha256}"]) >= {"get", "head", "patch", "delete"}


@pytest.mark.parametrize("step", ["note_content", "take", "_forget"])
def test_whatever_fails_at_the_end_of_an_upload_costs_no_byte_again(
    desk: Desk, ama: Carrier, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    content = content_of()
    ama.write(content)
    places = {"note_content": uploads, "take": HeldAttachments, "_forget": uploads.Uploads}
    with monkeypatch.context() as broken:

        def full(*_: object) -> None:
            raise Problem("hub-disk-full")

        broken.setattr(places[step], step, full)
        with pytest.raises(Problem, match="hub-disk-full"):
            ama.bring(content)
    told: list[int] = []
    sha256, sealed = hashlib.sha256(content).digest(), ama.seal(content)
    send_attachment(ama.line, sha256, sealed, lambda done, _: told.append(done))
    assert told == [sealed.length]
    assert ama.fetch(content) == content
    assert desk.parts() == []
