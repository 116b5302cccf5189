"""Attachments by way of the hub: what one laptop brings, others of the action fetch."""

import hashlib
import secrets
from base64 import b64encode
from pathlib import Path

import httpx
import pyrage
import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.attachments_online import fetch_attachment, send_attachment
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.filing import Desk, attachment, content_of


@pytest.fixture
def desk(centre: Centre, tmp_path: Path) -> Desk:
    """A hub that takes attachments."""
    return Desk(centre, tmp_path)


def test_what_one_laptop_brings_another_of_the_action_fetches(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    assert ben.fetch(content) == content


def test_an_officer_fetches_everything_and_a_laptop_what_it_brought_itself(desk: Desk) -> None:
    ama, kim = desk.laptop("Ama", "expert", GHANA), desk.laptop("Kim", "officer")
    content = content_of()
    ama.write(content)
    ama.bring(content)
    assert kim.fetch(content) == content
    assert ama.fetch(content) == content


def test_files_of_any_size_come_and_go(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    for size in (0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000):
        content = content_of(size)
        ama.write(content)
        ama.bring(content)
        assert ama.fetch(content) == content


def test_nothing_on_the_hubs_disk_is_plain_or_open_to_others(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = b"Bank fees in Accra " * 5000
    ama.bring(content)
    blob = desk.blob(content)
    assert blob.read_bytes().startswith(b"age-encryption.org/v1\n")
    for path in desk.folder.rglob("*"):
        assert path.is_dir() or b"Bank fees" not in path.read_bytes()
    assert not desk.parts()
    assert desk.files.stat().st_mode & 0o077 == 0
    assert blob.stat().st_mode & 0o077 == 0
    identity = pyrage.x25519.Identity.from_str(desk.centre.keys.identity)
    assert pyrage.decrypt(blob.read_bytes(), [identity]) == content


def test_a_file_of_another_action_is_as_unknown_as_one_that_is_not_there(desk: Desk) -> None:
    ama, eve = desk.laptop("Ama", "expert", GHANA), desk.laptop("Eve", "expert", MALAWI)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    there, not_there = (
        eve.ask("GET", path) for path in (eve.path(content), eve.path(content_of()))
    )
    assert (there.status_code, there.content) == (404, b"file-unknown")
    assert (not_there.status_code, not_there.content) == (404, b"file-unknown")
    head = eve.ask("HEAD", eve.path(content))
    assert head.status_code == 404


def test_writing_a_hash_into_a_record_gives_nobody_the_file(desk: Desk) -> None:
    ama, eve = desk.laptop("Ama", "expert", GHANA), desk.laptop("Eve", "expert", MALAWI)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    eve.write(content, MALAWI)
    assert eve.ask("GET", eve.path(content)).status_code == 404
    headers = {"upload-length": "5000", "upload-metadata": _metadata(content)}
    begun = eve.ask("POST", "/files", headers)
    assert (begun.status_code, begun.headers["upload-offset"]) == (201, "0")  # as for any other
    eve.bring(content)  # whoever has it may give it to those of their action
    assert eve.fetch(content) == content


def test_a_file_is_for_those_who_have_its_record(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA, MALAWI), desk.laptop("Ben", "expert", MALAWI)
    content = content_of()
    ama.bring(content)
    with pytest.raises(Problem, match="file-unknown"):
        ama.fetch(content)
    ama.write(content)
    assert ama.fetch(content) == content
    with pytest.raises(Problem, match="file-unknown"):
        ben.fetch(content)
    ama.write(content, MALAWI)
    assert ben.fetch(content) == content


def test_a_file_that_the_laptop_may_fetch_is_not_brought_again(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA, MALAWI)
    eve = desk.laptop("Eve", "expert", MALAWI)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    headers = {"upload-length": "5000", "upload-metadata": _metadata(content)}
    assert ben.ask("POST", "/files", headers).headers["upload-offset"] == "5000"
    ben.write(content, MALAWI)  # he may pass on what he may have
    assert eve.fetch(content) == content
    before = desk.blob(content).stat().st_ino
    ama.bring(content)
    assert desk.blob(content).stat().st_ino == before


def test_a_file_is_no_longer_given_once_the_action_is_taken_back(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    assert ben.fetch(content) == content
    desk.centre.withdraw(ben.laptop, GHANA)
    with pytest.raises(Problem, match="file-unknown"):
        ben.fetch(content)


def test_a_revoked_laptop_brings_what_it_had_and_fetches_nothing(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA)
    old, late = content_of(), content_of()
    ama.write(old)
    ama.bring(old)
    desk.centre.revoke(ama.laptop)
    ama.laptop.write(attachment(late))
    ama.laptop.sync()
    ama.bring(late)
    for content in (old, late):
        with pytest.raises(Problem, match="revoked"):
            ama.fetch(content)
    with pytest.raises(Problem, match="file-unknown"):
        ben.fetch(late)  # its record waits
    desk.centre.adopt(ama.laptop)
    assert ben.fetch(late) == late


def test_an_expired_laptop_fetches_nothing(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    desk.centre.later(days=3000)
    with pytest.raises(Problem, match="expired"):
        ama.fetch(content)


def test_a_refused_laptop_learns_nothing_of_what_others_brought(desk: Desk) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    desk.centre.revoke(ben.laptop)
    headers = {"upload-length": "5000", "upload-metadata": _metadata(content)}
    assert ben.ask("POST", "/files", headers).headers["upload-offset"] == "0"
    assert ben.ask("GET", ben.path(content)).status_code == 403


def test_every_laptop_gets_the_same_bytes_each_time_and_others_cannot_open_them(
    desk: Desk,
) -> None:
    ama, ben = desk.laptop("Ama", "expert", GHANA), desk.laptop("Ben", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    first = ben.ask("GET", ben.path(content)).content
    ben.line.url = desk.serve()
    whole = ben.ask("GET", ben.path(content))
    assert whole.content == first
    assert whole.headers["accept-ranges"] == "bytes"
    stranger = pyrage.x25519.Identity.from_str(ama.laptop.device.identity)
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(first, [stranger])
    total = len(first)
    for start, end in ((0, 0), (0, 99), (5, total - 1), (150, 300), (total - 1, total + 50)):
        part = ben.ask("GET", ben.path(content), {"range": f"bytes={start}-{end}"})
        assert part.status_code == 206
        assert part.content == first[start : end + 1]
        last = min(end, total - 1)
        assert part.headers["content-range"] == f"bytes {start}-{last}/{total}"
    beyond = ben.ask("GET", ben.path(content), {"range": f"bytes={total}-"})
    assert (beyond.status_code, beyond.headers["content-range"]) == (416, f"bytes */{total}")


def test_a_fetch_goes_on_where_the_last_one_ended_whatever_that_was(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    sha256 = hashlib.sha256(content).digest()
    whole = ama.ask("GET", ama.path(content)).content
    part = ama.folder / "fetched.part"
    for held in (0, 1, 100, 166, 167, 65_536, len(whole) - 1, len(whole)):
        part.write_bytes(whole[:held])
        told: list[tuple[int, int]] = []
        fetch_attachment(ama.line, sha256, part, lambda *done: told.append(done))  # noqa: B023
        assert part.read_bytes() == whole
        assert all(total == len(whole) and done > held for done, total in told)


def test_a_part_that_is_something_else_is_thrown_away_and_fetched_anew(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.bring(content)
    part = ama.folder / "fetched.part"
    for wrong in (secrets.token_bytes(1000), secrets.token_bytes(300_000)):
        part.write_bytes(wrong)
        with pytest.raises(Problem, match="attachment-damaged"):
            ama.fetch(content)
        assert not part.exists()
        assert ama.fetch(content) == content


def test_a_cancelled_fetch_and_a_cancelled_upload_go_on_later(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of(1_000_000)
    ama.write(content)
    sha256 = hashlib.sha256(content).digest()
    sealed = ama.seal(content)
    moved = [0, 0]

    def progress(done: int, total: int) -> None:
        moved[:] = done, total

    with pytest.raises(Problem, match="cancelled"):
        send_attachment(ama.line, sha256, sealed, progress, lambda: moved[0] > 300_000)
    assert 0 < moved[0] < moved[1] == sealed.length
    send_attachment(ama.line, sha256, sealed, progress)
    assert moved == [sealed.length, sealed.length]
    part = ama.folder / "fetched.part"
    moved[0] = 0
    with pytest.raises(Problem, match="cancelled"):
        fetch_attachment(ama.line, sha256, part, progress, lambda: moved[0] > 300_000)
    assert 0 < part.stat().st_size < sealed.length
    assert ama.fetch(content) == content


def test_a_wrong_clock_of_a_laptop_is_set_right_by_the_hubs(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of()
    ama.write(content)
    ama.line.clock_ahead_ms += 40 * 365 * 86_400_000
    ama.bring(content)
    ama.line.clock_ahead_ms -= 3_600_000
    assert ama.fetch(content) == content


def test_a_page_of_somebody_else_is_not_taken_for_the_hub(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    for status in (200, 201, 206, 302, 404, 511):

        def portal(request: httpx.Request, status: int = status) -> httpx.Response:
            request.read()
            return httpx.Response(status, text="<html>Sign in</html>")

        ama.line.client = httpx.Client(transport=httpx.MockTransport(portal))
        with pytest.raises(Problem, match="hub-answer-unknown"):
            ama.bring(b"content")
        with pytest.raises(Problem, match="hub-answer-unknown"):
            ama.fetch(b"content")


def test_the_store_s_own_file_travels_as_it_lies(desk: Desk) -> None:
    ama = desk.laptop("Ama", "expert", GHANA)
    content = content_of()
    sealed = ama.seal(content)
    ama.bring(content)
    header = len(sealed.header)
    own = sealed.path.read_bytes()
    assert own[sealed.body_at :] == desk.blob(content).read_bytes()[header:]
    assert desk.blob(content).stat().st_size == sealed.length


def _metadata(content: bytes) -> str:
    return f"sha256 {b64encode(hashlib.sha256(content).digest()).decode()}"
