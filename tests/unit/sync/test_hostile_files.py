"""Hostile files: names, links, sizes and order that no writer of ours makes."""

import io
import tarfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.bundles import open_bundle
from mieux_desktop.sync.container import read_container
from mieux_desktop.sync.sealing import seal
from mieux_desktop.sync.tar import end_of_tar, header_of, padding
from tests.unit.sync.attached import CONTENTS, NOTES, make_file
from tests.unit.sync.laptops import AMA, BEN, NOW, received, trust_in

TRUST = trust_in(AMA)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A good file with three attachments."""
    return make_file(tmp_path_factory.mktemp("stick"))[0]


@pytest.fixture(scope="module")
def sealed(data: bytes) -> bytes:
    """The sealed bundle in it."""
    return read_container(io.BytesIO(data)).for_colleague


def _code(data: bytes) -> str:
    with pytest.raises(Problem) as raised:
        received(data, TRUST)
    return raised.value.code


def _member(name: str, content: bytes) -> bytes:
    return header_of(name, len(content)) + content + padding(len(content))


def _altered(header: bytes, place: int, value: bytes) -> bytes:
    """A header with other bytes and the checksum that goes with them."""
    changed = header[:place] + value + header[place + len(value) :]
    blank = changed[:148] + b" " * 8 + changed[156:]
    return blank[:148] + b"%06o\x00 " % sum(blank) + blank[156:]


def test_a_file_cut_at_any_byte_is_refused(tmp_path: Path) -> None:
    data, _ = make_file(tmp_path, notes=NOTES[:1])
    for end in range(len(data)):
        assert _code(data[:end]) in ("bundle-truncated", "not-a-bundle")


def test_a_file_with_a_byte_altered_gives_a_problem_or_no_other_content(data: bytes) -> None:
    good, contents = received(data, TRUST)
    for place in range(0, len(data), 5):
        altered = data[:place] + bytes((data[place] ^ 1,)) + data[place + 1 :]
        try:
            opened, found = received(altered, TRUST)
        except Problem:
            continue
        assert opened == good
        assert all(new in (None, old) for new, old in zip(found, contents, strict=True))


@settings(max_examples=200, deadline=None, database=None)
@given(st.binary(max_size=2000))
def test_random_bytes_are_no_file(data: bytes) -> None:
    assert _code(data) in ("not-a-bundle", "bundle-truncated", "bundle-damaged")
    assert _code(header_of("for-colleague.age", 600) + data) in (
        "not-a-bundle", "bundle-truncated", "bundle-damaged"
    )  # fmt: skip


NAMES = [
    "../for-colleague.age", "/etc/passwd", "./attachment-0001.age", "attachment-0001.age/x",
    "attachment-1.age", "attachment-0000.age", "attachment-0004.age", "attachment-99999.age",
    "C:\\attachment.age", "for-colleague.age", "", "notes.txt",
]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_from_outside_is_never_used(
    sealed: bytes, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    second = _member("for-colleague.age", sealed) + _member(name, b"x" * 20) + end_of_tar()
    assert _code(second) == "bundle-damaged"
    if name != "for-colleague.age":
        assert _code(_member(name, sealed) + end_of_tar()) == "not-a-bundle"
    assert list(tmp_path.iterdir()) == []


KINDS = [
    tarfile.LNKTYPE, tarfile.SYMTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.DIRTYPE,
    tarfile.FIFOTYPE, tarfile.CONTTYPE, tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK,
    tarfile.GNUTYPE_SPARSE, tarfile.XHDTYPE, tarfile.XGLTYPE, tarfile.AREGTYPE,
]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_links_devices_folders_and_extensions_are_refused(sealed: bytes, kind: bytes) -> None:
    first = _member("for-colleague.age", sealed)
    header = _altered(header_of("attachment-0001.age", 0), 156, kind)
    assert _code(first + header + end_of_tar()) == "not-a-bundle"
    assert _code(header + first + end_of_tar()) == "not-a-bundle"


@pytest.mark.parametrize(
    ("place", "value", "code"),
    [
        (124, b"77777777777\x00", "bundle-too-large"),
        (124, b"00000777777\x00", "bundle-truncated"),
        (124, b"\x80\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x09", "bundle-damaged"),
        (124, b"-0000000001\x00", "bundle-damaged"),
        (124, b"           \x00", "bundle-damaged"),
        (124, b"00000000888\x00", "bundle-damaged"),
        (345, b"../..", "not-a-bundle"),
        (0, b"\xff", "not-a-bundle"),
        (257, b"ustar  \x00", "not-a-bundle"),
    ],
)
def test_a_header_that_lies_is_refused(sealed: bytes, place: int, value: bytes, code: str) -> None:
    header = _altered(header_of("for-colleague.age", len(sealed)), place, value)
    assert _code(header + sealed + padding(len(sealed)) + end_of_tar()) == code


def test_a_wrong_checksum_is_refused(data: bytes) -> None:
    assert _code(data[:100] + b"1" + data[101:]) == "bundle-damaged"


def test_attachments_out_of_order_or_repeated_are_refused(sealed: bytes) -> None:
    first = _member("for-colleague.age", sealed)
    parts = [
        _member(f"attachment-{number:04}.age", seal(CONTENTS[note.sha256], BEN.recipient))
        for number, note in enumerate(NOTES, 1)
    ]
    good = first + parts[0] + parts[2] + end_of_tar()
    assert received(good, TRUST)[1] == [CONTENTS[NOTES[0].sha256], CONTENTS[NOTES[2].sha256]]
    for wrong in (parts[1] + parts[0], parts[0] + parts[0]):
        assert _code(first + wrong + end_of_tar()) == "bundle-damaged"
    assert _code(first + parts[0] + _member("for-hub.age", b"x") + end_of_tar())


def test_an_attachment_larger_than_its_header_says_is_refused(sealed: bytes) -> None:
    large = _member("attachment-0001.age", bytes(100_000))
    first = _member("for-colleague.age", sealed)
    assert _code(first + large + end_of_tar()) == "bundle-damaged"


def test_a_part_that_claims_more_than_the_cap_is_not_read(sealed: bytes) -> None:
    header = header_of("for-colleague.age", limits.MAX_SEALED + 1)
    assert _code(header) == "bundle-too-large"
    first = _member("for-colleague.age", sealed)
    hub = header_of("for-hub.age", limits.MAX_SEALED + 1)
    assert _code(first + hub) == "bundle-too-large"


def test_anything_after_the_end_is_refused(data: bytes) -> None:
    filled = data + bytes(8192)
    assert received(filled, TRUST)[0] == received(data, TRUST)[0]
    assert _code(data + b"x") == "bundle-damaged"
    assert _code(data + bytes(1 << 20)) == "bundle-damaged"
    assert _code(data + data) == "bundle-damaged"


def test_the_part_for_the_hub_is_handed_over_unopened(sealed: bytes) -> None:
    parts = _member("for-colleague.age", sealed) + _member("for-hub.age", b"not even age")
    container = read_container(io.BytesIO(parts + end_of_tar()))
    assert container.for_hub == b"not even age"
    assert open_bundle(container.for_colleague, BEN, TRUST, NOW)
