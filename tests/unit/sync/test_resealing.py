"""Sealed files under another header: opened by the public age code, and the same every time."""

import hashlib
import io
import secrets
from pathlib import Path

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.stores import Store
from mieux_desktop.sync.resealing import prove_sealed, reseal

CONTENT = secrets.token_bytes(150_000)


@pytest.fixture
def ama() -> pyrage.x25519.Identity:
    """Who sealed it."""
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def ben() -> pyrage.x25519.Identity:
    """Who is to open it."""
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def sealed(ama: pyrage.x25519.Identity, tmp_path: Path) -> Path:
    """A sealed file."""
    path = tmp_path / "sealed.age"
    path.write_bytes(pyrage.encrypt(CONTENT, [ama.to_public()]))
    return path


def whole(path: Path, one: object, other: pyrage.x25519.Identity) -> bytes:
    """All bytes of a file as another reader gets it."""
    return b"".join(reseal(path, str(one), str(other.to_public())).pieces())


def test_the_new_reader_opens_it_and_nobody_else_does(
    sealed: Path, ama: pyrage.x25519.Identity, ben: pyrage.x25519.Identity
) -> None:
    again = whole(sealed, ama, ben)
    assert pyrage.decrypt(again, [ben]) == CONTENT
    for other in (ama, pyrage.x25519.Identity.generate()):
        with pytest.raises(pyrage.DecryptError):
            pyrage.decrypt(again, [other])


def test_it_is_the_same_each_time_and_differs_by_reader(
    sealed: Path, ama: pyrage.x25519.Identity, ben: pyrage.x25519.Identity
) -> None:
    assert whole(sealed, ama, ben) == whole(sealed, ama, ben)
    own = whole(sealed, ama, ama)
    assert own[:100] != whole(sealed, ama, ben)[:100]
    assert pyrage.decrypt(own, [ama]) == CONTENT


def test_it_goes_from_hand_to_hand(
    sealed: Path, ama: pyrage.x25519.Identity, ben: pyrage.x25519.Identity, tmp_path: Path
) -> None:
    passed = tmp_path / "passed.age"
    passed.write_bytes(whole(sealed, ama, ben))
    assert pyrage.decrypt(whole(passed, ben, ama), [ama]) == CONTENT


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(start=st.integers(0, 151_000), size=st.integers(0, 151_000))
def test_any_part_is_that_part_of_the_whole(
    sealed: Path,
    ama: pyrage.x25519.Identity,
    ben: pyrage.x25519.Identity,
    start: int,
    size: int,
) -> None:
    file = reseal(sealed, str(ama), str(ben.to_public()))
    all_of_it = b"".join(file.pieces())
    assert len(all_of_it) == file.length
    end = min(start + size, file.length)
    start = min(start, end)
    assert b"".join(file.pieces(start, end)) == all_of_it[start:end]


def test_a_file_of_the_store_is_one(store: Store, ben: pyrage.x25519.Identity) -> None:
    sha256, _ = store.attachments.add(io.BytesIO(CONTENT))
    (path,) = store.folder.glob("attachments/*/*.age")
    with store.reading() as records:
        identity = records.setting("attachments")["identity"].decode()
    assert pyrage.decrypt(whole(path, identity, ben), [ben]) == CONTENT
    assert prove_sealed(path, identity, sha256) == len(CONTENT)


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537])
def test_a_file_of_any_size_is_proven_by_its_hash(
    ama: pyrage.x25519.Identity, tmp_path: Path, size: int
) -> None:
    content = secrets.token_bytes(size)
    path = tmp_path / "file.age"
    path.write_bytes(pyrage.encrypt(content, [ama.to_public()]))
    assert prove_sealed(path, str(ama), hashlib.sha256(content).digest()) == size
    with pytest.raises(Problem, match="attachment-damaged"):
        prove_sealed(path, str(ama), bytes(32))


def test_a_file_that_is_damaged_anywhere_is_told(
    sealed: Path, ama: pyrage.x25519.Identity, tmp_path: Path
) -> None:
    sha256 = hashlib.sha256(CONTENT).digest()
    good = sealed.read_bytes()
    path = tmp_path / "bad.age"
    bad = [good[:end] for end in (0, 1, 30, 200, 70_000, len(good) - 1)] + [good + b"x"]
    for at in (3, 25, 40, 100, 130, 190, len(good) - 150_000, len(good) - 1):
        flipped = bytearray(good)
        flipped[at] ^= 1
        bad.append(bytes(flipped))
    for data in bad:
        path.write_bytes(data)
        with pytest.raises(Problem, match="attachment-damaged"):
            prove_sealed(path, str(ama), sha256)


def test_what_is_sealed_to_somebody_else_or_not_there_is_told(
    sealed: Path, ama: pyrage.x25519.Identity, ben: pyrage.x25519.Identity, tmp_path: Path
) -> None:
    with pytest.raises(Problem, match="attachment-damaged"):
        reseal(sealed, str(ben), str(ama.to_public()))
    with pytest.raises(Problem, match="attachment-missing"):
        reseal(tmp_path / "none.age", str(ama), str(ben.to_public()))
    with pytest.raises(Problem, match="cancelled"):
        prove_sealed(sealed, str(ama), hashlib.sha256(CONTENT).digest(), lambda: True)
