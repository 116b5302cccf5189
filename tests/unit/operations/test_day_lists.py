"""Day lists as files: what they print, that they are known again, and when they were touched."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from pathlib import Path

import pytest
from PIL import Image

from mieux_desktop.__main__ import main
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import SignatureKind, Signer, badge_code
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import seal_file
from mieux_desktop.operations.attendance import set_marks
from mieux_desktop.operations.certificates import candidates
from mieux_desktop.operations.day_lists import (
    ListState,
    export_day_list,
    gather_day_list,
    list_days,
    list_exports,
    verify_list,
    verify_list_file,
)
from mieux_desktop.operations.evidence_corrections import correct_marks, marks_to_correct
from mieux_desktop.operations.signing import (
    attach_scan,
    check_in,
    sign,
    sign_list,
    sign_on_paper,
)
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from mieux_desktop.reports.day_list import day_list_pdf
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import (
    DAY,
    NEXT,
    PEN,
    PEOPLE,
    Clock,
    edited,
    hold_sessions,
    invite,
    put,
)
from tests.unit.reports.reading import read, text_of


@dataclass
class Workshop:
    """Two days of a workshop with marks, signatures and a correction on the first."""

    store: Store
    clock: Clock
    folder: Path
    activity: Activity
    sessions: list[Session]
    people: list[bytes]

    def export(self, language: str = "en") -> Path:
        """Export the first day's list."""
        path = self.folder / f"list-{language}.pdf"
        export_day_list(self.store, self.activity.id, DAY, language, path)
        return path


@pytest.fixture
def workshop(tmp_path: Path, passphrase: str) -> Iterator[Workshop]:
    """The scene, before anything is exported."""
    clock = Clock()
    store = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    people = invite(store, activity, (*PEOPLE, "عائشة الإدريسي, وزارة الخارجية"))
    sessions = hold_sessions(store, activity)
    here = sessions[:2]
    set_marks(
        store, [edited(store, activity, p, s, Mark.PRESENT) for p in people[:2] for s in here]
    )
    excused = [edited(store, activity, people[3], s, Mark.EXCUSED, reason="Letter") for s in here]
    set_marks(store, excused)
    sign(store, people[0], DAY, PEN)
    sign(store, people[1], DAY, PEN, kind=SignatureKind.PHONE)
    clock.set(9, 41)
    late = edited(store, activity, people[1], sessions[0], Mark.LATE, time(9, 25))
    correct_marks(store, [late], "Came during the session")
    sign_list(store, activity.id, DAY, Signer.KEEPER, "Rui Sarmento", "", PEN)
    yield Workshop(store, clock, tmp_path, activity, sessions, people)
    store.close()


def test_a_day_list_prints_marks_signatures_corrections_and_its_hash(workshop: Workshop) -> None:
    path = workshop.export()
    text = " ".join(text_of(path.read_bytes()).split())
    for expected in (
        "Attendance list, day 1 of 2", "Wednesday 4 March 2015", "Akosua Tweneboah",
        "Ministry of Foreign Affairs", "own phone", "09:25", "Letter",
        "Came during the session", "R. Sarmento", "2 of 4 present", "Keeper of the list",
        "Not yet signed.",
    ):  # fmt: skip
        assert expected in text, expected
    (export,) = list_exports(workshop.store, workshop.activity.id)
    assert (export.rows, export.signed, export.corrections) == (4, 2, 1)
    assert export.records_sha256.hex()[:4] in text
    assert list_days(workshop.store, workshop.activity.id) == [DAY, NEXT]


def test_a_badge_that_was_read_is_printed_as_no_signature_and_paper_is_counted_as_one(
    workshop: Workshop,
) -> None:
    store, people = workshop.store, workshop.people
    check_in(store, workshop.sessions[0].id, badge_code(people[2]))
    workshop.clock.set(12)
    mark = edited(store, workshop.activity, people[2], workshop.sessions[0], Mark.LEFT_EARLY)
    assert not marks_to_correct(store, [mark])  # they have not signed
    text = " ".join(text_of(workshop.export().read_bytes()).split())
    assert "not signed; badge read at 09:41" in text
    assert people[2] not in {c.row.participant_id for c in candidates(store, workshop.activity.id)
                             if c.attended}  # fmt: skip
    workshop.clock.set(13)
    sign_on_paper(store, workshop.activity.id, DAY, [people[2]], b"\x01" * 16)
    text = " ".join(text_of(workshop.export("fr").read_bytes()).split())
    assert "badge lu" not in text and "liste papier" in text
    assert [one.signed for one in list_exports(store, workshop.activity.id)] == [3, 2]


def test_the_exported_file_is_known_and_one_changed_byte_is_told(workshop: Workshop) -> None:
    path = workshop.export()
    data = path.read_bytes()
    found = verify_list_file(workshop.store, path)
    assert (found.state, found.changed_since) == (ListState.UNTOUCHED, False)
    assert found.export is not None
    assert found.export.on == DAY
    for place in (len(data) // 3, len(data) - 10):
        altered = bytearray(data)
        altered[place] ^= 1
        assert verify_list(workshop.store, bytes(altered)).state is ListState.ALTERED
    assert verify_list(workshop.store, data + b"\n").state is ListState.ALTERED
    assert verify_list(workshop.store, b"%PDF-1.7 of somebody else").state is ListState.UNKNOWN
    with pytest.raises(Problem, match="file-unreadable"):
        verify_list_file(workshop.store, workshop.folder / "none.pdf")


def test_a_list_stays_untouched_when_its_records_change_and_that_is_told(
    workshop: Workshop,
) -> None:
    path = workshop.export()
    workshop.clock.set(10, on=NEXT)
    put(workshop.store, workshop.activity, workshop.people[2], workshop.sessions[2], Mark.PRESENT)
    assert not verify_list_file(workshop.store, path).changed_since  # another day's
    put(workshop.store, workshop.activity, workshop.people[2], workshop.sessions[0], Mark.PRESENT)
    found = verify_list_file(workshop.store, path)
    assert (found.state, found.changed_since) == (ListState.UNTOUCHED, True)


def test_lists_in_all_languages_show_the_same_records(workshop: Workshop) -> None:
    hashes = set()
    for language in ("en", "fr", "es", "pt", "ar", "ru"):
        told = gather_day_list(workshop.store, workshop.activity.id, DAY, language)
        hashes.add(told.hash)
        data = day_list_pdf(told, language)
        assert data == day_list_pdf(told, language)
        assert "[U+" not in text_of(data)
    assert len(hashes) == 1


def test_pictures_of_paper_lists_are_printed_and_a_broken_one_is_told(workshop: Workshop) -> None:
    picture = workshop.folder / "paper.png"
    file = io.BytesIO()
    Image.new("RGB", (300, 400), "#eeeeee").save(file, "PNG")
    picture.write_bytes(file.getvalue())
    broken = workshop.folder / "scan.pdf"
    broken.write_bytes(b"%PDF-1.7")
    for path in (picture, broken):
        scan = attach_scan(
            workshop.store, workshop.activity.id, DAY, seal_file(workshop.store, path)
        )
    sign_on_paper(workshop.store, workshop.activity.id, DAY, [workshop.people[2]], scan.id)
    text = text_of(workshop.export().read_bytes())
    assert "Paper list, picture 2" in text
    assert "cannot be shown" in text
    assert "paper list" in text


def test_three_hundred_rows_fill_pages_with_repeated_heads(workshop: Workshop) -> None:
    many = tuple(f"Given{n:03} Family{n:03}, Ministry {n % 9}" for n in range(296))
    people = invite(workshop.store, workshop.activity, many)
    for participant in people[::50]:
        sign(workshop.store, participant, DAY, PEN)
    data = workshop.export().read_bytes()
    pages = read(data).pages
    assert len(pages) > 8
    assert all("Signature" in page.extract_text() for page in pages[:8])
    assert "300" in text_of(data)


def test_a_day_without_sessions_has_no_list(workshop: Workshop) -> None:
    with pytest.raises(Problem, match="no-sessions"):
        gather_day_list(workshop.store, workshop.activity.id, DAY.replace(day=9), "en")


def test_the_command_line_tells_what_a_file_is(
    workshop: Workshop, passphrase: str, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    path = workshop.export()
    altered = workshop.folder / "altered.pdf"
    altered.write_bytes(path.read_bytes().replace(b"/Author", b"/Auth0r"))
    workshop.store.close()
    for file, status, said in ((path, 0, "untouched"), (altered, 1, "ALTERED")):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{passphrase}\n"))
        arguments = ["--store", str(workshop.folder / "store"), "verify-list", str(file)]
        assert main(arguments) == status
        assert said in capsys.readouterr().out
