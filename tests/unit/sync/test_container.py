"""The file: written whole or not at all, read member by member."""

import io
import os
import resource
import tarfile
from pathlib import Path

import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.bundles import AttachmentNote, open_bundle, seal_bundle
from mieux_desktop.sync.container import (
    choose_attachments,
    open_container,
    read_container,
    write_container,
)
from tests.unit.sync.attached import CONTENTS, NOTES, make_file
from tests.unit.sync.laptops import AMA, BEN, NOW, header_for, small_page, trust_in


def test_a_file_brings_the_bundle_the_part_for_the_hub_and_the_attachments(tmp_path: Path) -> None:
    data, carried = make_file(tmp_path, for_hub=b"sealed for the hub")
    assert carried == NOTES
    container = read_container(io.BytesIO(data))
    assert container.for_hub == b"sealed for the hub"
    opened = open_bundle(container.for_colleague, BEN, trust_in(AMA), NOW)
    steps: list[tuple[int, int]] = []
    found = list(
        container.attachments(opened.header, BEN, progress=lambda *step: steps.append(step))
    )
    assert found == [(note, CONTENTS[note.sha256]) for note in NOTES]
    total = sum(note.size for note in NOTES)
    assert steps[-1] == (total, total)


def test_the_file_tells_nothing_of_its_maker(tmp_path: Path) -> None:
    data, _ = make_file(tmp_path)
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        members = tar.getmembers()
    assert [m.name for m in members] == [
        "for-colleague.age", "attachment-0001.age", "attachment-0002.age", "attachment-0003.age"
    ]  # fmt: skip
    assert {(m.uid, m.gid, m.uname, m.gname, m.mtime, m.mode) for m in members} == {
        (0, 0, "", "", 0, 0o600)
    }


def test_the_smallest_attachments_go_first_up_to_the_chosen_size() -> None:
    sizes = [500, 10, 300, 20]
    notes = [AttachmentNote(bytes([place]) * 32, size) for place, size in enumerate(sizes)]
    assert [note.size for note in choose_attachments(notes, 400)] == [10, 20, 300]
    assert choose_attachments(notes, 5) == ()
    assert len(choose_attachments([*notes, *notes], 10_000)) == 4


def test_an_attachment_that_is_missing_or_wrong_is_left_out(tmp_path: Path) -> None:
    def content(sha256: bytes) -> bytes:
        if sha256 == NOTES[0].sha256:
            raise Problem("attachment-missing")
        return b"wrong" if sha256 == NOTES[1].sha256 else CONTENTS[sha256]

    data, carried = make_file(tmp_path, content=content)
    assert carried == NOTES[2:]
    container = read_container(io.BytesIO(data))
    opened = open_bundle(container.for_colleague, BEN, trust_in(AMA), NOW)
    assert [note for note, _ in container.attachments(opened.header, BEN)] == [NOTES[2]]


def test_a_damaged_attachment_does_not_take_the_others_along(tmp_path: Path) -> None:
    data = bytearray(make_file(tmp_path)[0])
    with tarfile.open(fileobj=io.BytesIO(bytes(data))) as tar:
        second = tar.getmember("attachment-0002.age")
    data[second.offset_data + second.size - 1] ^= 1
    container = read_container(io.BytesIO(bytes(data)))
    opened = open_bundle(container.for_colleague, BEN, trust_in(AMA), NOW)
    contents = [content for _, content in container.attachments(opened.header, BEN)]
    assert contents == [CONTENTS[NOTES[0].sha256], None, CONTENTS[NOTES[2].sha256]]


def test_progress_ends_at_the_whole(tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []
    make_file(tmp_path, progress=lambda done, total: steps.append((done, total)))
    assert steps == sorted(steps)
    assert steps[-1][0] == steps[-1][1]


@pytest.mark.parametrize("after", range(8))
def test_cancelling_leaves_nothing_behind_and_what_was_there_before(
    tmp_path: Path, after: int
) -> None:
    target = tmp_path / "for-Ben.mieux"
    target.write_bytes(b"before")
    calls = iter(range(100))
    with pytest.raises(Problem, match="cancelled"):
        make_file(tmp_path, cancelled=lambda: next(calls) >= min(after, 6))
    assert [path.name for path in tmp_path.iterdir()] == ["for-Ben.mieux"]
    assert target.read_bytes() == b"before"


def test_cancelling_while_reading_stops_between_attachments(tmp_path: Path) -> None:
    container = read_container(io.BytesIO(make_file(tmp_path)[0]))
    opened = open_bundle(container.for_colleague, BEN, trust_in(AMA), NOW)
    seen: list[bytes | None] = []
    with pytest.raises(Problem, match="cancelled"):
        for _, content in container.attachments(opened.header, BEN, cancelled=lambda: bool(seen)):
            seen.append(content)
    assert len(seen) == 1


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(Problem, match="file-not-written") as raised:
            make_file(tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert raised.value.details == {"name": "for-Ben.mieux"}
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="file-not-written"):
        make_file(tmp_path / "pulled out")


def test_the_file_is_durable_before_it_gets_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(handle: int) -> None:
        done.append("synced")
        fsync(handle)

    def noted_replace(self: Path, target: Path) -> Path:
        done.append("named")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    make_file(tmp_path)
    assert done == ["synced", "named", "synced"]


def test_a_file_opens_by_its_path(tmp_path: Path) -> None:
    make_file(tmp_path)
    with open_container(tmp_path / "for-Ben.mieux") as container:
        assert container.for_hub is None
        assert open_bundle(container.for_colleague, BEN, trust_in(AMA), NOW).page == small_page()
    with pytest.raises(Problem, match="cannot-open"), open_container(tmp_path / "gone.mieux"):
        pass
    with pytest.raises(Problem, match="cannot-open"), open_container(tmp_path):
        pass


def test_a_file_without_attachments_is_small(tmp_path: Path) -> None:
    sealed = seal_bundle(small_page(), header_for(BEN), AMA, BEN.recipient)
    target = tmp_path / "small.mieux"
    assert write_container(target, sealed, (), BEN.recipient, CONTENTS.__getitem__) == ()
    assert target.stat().st_size <= len(sealed) + 4 * 512
