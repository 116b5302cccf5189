"""Files between laptops: attachments, wrong hands, full disks, stops, and the part for the hub."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from mieux_desktop.domain.notes import Attachment, Note
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.exchange import list_exchanges, read_file, write_file
from mieux_desktop.sync.container import open_container, write_container
from tests.unit.operations.team import Expert, files_in, pair, write_many

Make = Callable[[str], Expert]


def test_attachments_go_smallest_first_and_the_rest_after_the_answer(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    note = one.write("with photos")
    photos = [one.attach(note, bytes([n]) * size) for n, size in enumerate((300, 20, 100))]
    one.attach(note, bytes([0]) * 300)  # the same content under another name
    assert (one.knows(other).waiting_files, one.knows(other).waiting_bytes) == (3, 420)
    written = one.send(other, stick, attachments_up_to=150)
    assert (written.files, written.files_left) == (2, 1)
    assert read_file(other.store, written.path).files == 2
    assert [other.store.attachments.holds(p.sha256) for p in photos] == [False, True, True]
    assert other.is_sound()  # a file that is still on its way is no damage
    other.give(one, stick)
    assert one.knows(other).waiting_files == 1
    assert one.give(other, stick).files == 1
    assert all(other.store.attachments.holds(p.sha256) for p in photos)
    assert other.knows(one).waiting_files == 0
    assert len(list(other.folder.rglob("*.age"))) == 3
    assert one.is_sound() and other.is_sound()
    next(one.folder.rglob("*.age")).unlink()  # one that was added here has to be here
    assert not one.is_sound()


def test_a_damaged_attachment_is_counted_and_sent_again(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    note = one.write("with a photo")
    photo = one.attach(note, b"p" * 5000)
    written = one.send(other, stick)
    content = bytearray(written.path.read_bytes())
    at = content.index(b"attachment-0001.age") + 512 + 2000
    content[at] ^= 1
    written.path.write_bytes(content)
    arrived = read_file(other.store, written.path)
    assert (arrived.files, arrived.files_damaged) == (0, 1) and other.note(note.id)
    other.give(one, stick)
    assert one.give(other, stick).files == 1
    assert other.store.attachments.holds(photo.sha256)


def test_a_file_in_wrong_hands_is_refused_with_what_is_wrong(
    make: Make, two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    third = make("Third")
    pair(one, third, stick)
    one.write("for Markus")
    path = one.send(other, stick).path
    with pytest.raises(Problem, match="own-bundle") as caught:
        read_file(one.store, path)
    assert caught.value.details["laptop"] == one.knows(other).laptop_name
    with pytest.raises(Problem, match="not-for-this-laptop"):
        read_file(third.store, path)
    (stick / "letter.mieux").write_bytes(b"Dear all" * 200)
    with pytest.raises(Problem, match="not-a-bundle"):
        read_file(other.store, stick / "letter.mieux")
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(Problem, match="bundle-"):
        read_file(other.store, path)
    with pytest.raises(Problem, match="cannot-open"):
        read_file(other.store, stick / "gone.mieux")
    assert list_exchanges(other.store) == []


def test_a_cancelled_or_failed_writing_leaves_no_file(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    note = one.write("with photos")
    for n in range(3):
        one.attach(note, bytes([n]) * 200_000)
    there = files_in(stick)
    done: list[int] = []
    with pytest.raises(Problem, match="cancelled"):
        one.send(
            other, stick, progress=lambda some, total: done.append(some),
            cancelled=lambda: len(done) > 1,
        )  # fmt: skip
    assert files_in(stick) == there and list_exchanges(one.store) == []
    with pytest.raises(Problem, match="file-not-written"):
        write_file(one.store, other.store.device, stick / "gone", attachments_up_to=None)
    assert one.give(other, stick).files == 3


def test_reading_that_is_stopped_goes_on_when_the_file_is_read_again(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    write_many(one, 300)
    path = one.send(other, stick).path
    done: list[int] = []
    with pytest.raises(Problem, match="reading-stopped"):
        read_file(other.store, path, lambda some, total: done.append(some), lambda: len(done) > 1)
    assert [e.state for e in list_exchanges(other.store)] == ["incomplete"]
    assert other.is_sound()
    arrived = read_file(other.store, path)
    assert not arrived.repeated and arrived.changes > 0 and arrived.duplicates > 0
    assert [e.state for e in list_exchanges(other.store)] == ["received"]
    with other.store.reading() as records:
        assert records.total(Note) == 300
    assert other.is_sound()


def test_attachments_that_are_deleted_stay_at_home(two: tuple[Expert, Expert], stick: Path) -> None:
    one, other = two
    note = one.write("with a photo")
    photo = one.attach(note, b"regretted")
    with one.store.unit_of_work() as work:
        loaded = work.require(Attachment, photo.id)
        work.save(loaded, replace(loaded, deleted=True))
    one.give(other, stick)
    assert not other.store.attachments.holds(photo.sha256)


def test_the_part_for_the_hub_is_kept_unopened_the_latest_of_a_laptop(
    two: tuple[Expert, Expert], stick: Path
) -> None:
    one, other = two
    hub = pyrage.x25519.Identity.generate()
    for words in ("first", "second"):
        one.write(words)
        sealed = pyrage.encrypt(words.encode(), [hub.to_public()])
        with open_container(one.send(other, stick).path) as container:
            write_container(
                stick / f"{words}.mieux", container.for_colleague, (), "", bytes, for_hub=sealed
            )
        read_file(other.store, stick / f"{words}.mieux")
    with other.store.reading() as records:
        (kept,) = records.forwards()
    assert kept.device == one.store.device
    assert pyrage.decrypt(kept.body, [hub]) == b"second"
