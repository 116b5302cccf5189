"""Certificates on paper: languages side by side, who signs, the preview; the code on the command
line."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from mieux_desktop.__main__ import main
from mieux_desktop.domain.actions import Action, Activity
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attachments import seal_picture
from mieux_desktop.operations.attendance import set_marks
from mieux_desktop.operations.certificate_files import (
    add_signatory,
    preview_certificate,
    read_signatories,
    write_certificates,
)
from mieux_desktop.operations.certificates import issue_certificates, void_certificate
from mieux_desktop.operations.day_lists import write_blank_list
from mieux_desktop.operations.signing import sign, void_signature
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from tests.conftest import CHEAP
from tests.unit.operations.signing_scene import (
    DAY,
    NEXT,
    PEN,
    Clock,
    edited,
    hold_sessions,
    invite,
)
from tests.unit.reports.reading import read, text_of

_LONG = "Maria " + "dos Santos e Vasconcelos " * 8


@dataclass
class Scene:
    """Three people who were always there and signed."""

    store: Store
    activity: Activity
    people: list[bytes]


@pytest.fixture
def scene(tmp_path: Path, passphrase: str) -> Iterator[Scene]:
    clock = Clock()
    store = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=clock,
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    people = invite(store, activity, ("Akosua Tweneboah", f"{_LONG}; Ministry", "عائشة الإدريسي"))
    sessions = hold_sessions(store, activity)
    set_marks(
        store, [edited(store, activity, p, s, Mark.PRESENT) for p in people for s in sessions]
    )
    for participant in people:
        for on in (DAY, NEXT):
            sign(store, participant, on, PEN)
    clock.set(17, on=NEXT)
    yield Scene(store, activity, people)
    store.close()


def test_each_certificate_is_printed_in_the_language_it_was_issued_in(
    scene: Scene, tmp_path: Path
) -> None:
    for participant, language in zip(scene.people, ("fr", "ru", "ar"), strict=True):
        issue_certificates(scene.store, scene.activity.id, [participant], language)
    issued = issue_certificates(scene.store, scene.activity.id, scene.people, "en")
    target = tmp_path / "all.pdf"
    write_certificates(scene.store, issued, None, target)
    first, second, third = (page.extract_text() for page in read(target.read_bytes()).pages)
    assert "Attestation" in first and "Сертификат" in second
    assert issued[2].check_code in third
    again = tmp_path / "again.pdf"
    write_certificates(scene.store, issued, None, again)
    assert again.read_bytes() == target.read_bytes()


def test_up_to_three_people_sign_by_pen_by_picture_or_later_on_the_paper(scene: Scene) -> None:
    store, activity = scene.store, scene.activity.id
    png = BytesIO()
    Image.new("RGB", (300, 100), "white").save(png, "PNG")
    add_signatory(store, activity, "Koffi N’Dri", "Ministry", PEN)
    add_signatory(store, activity, "Tilde Marchetti", "ICMPD", (),
                  seal_picture(store, png.getvalue(), "tilde.png"))  # fmt: skip
    third = add_signatory(store, activity, "Ama Mensah", "", ())
    with pytest.raises(Problem, match="signatories-full"):
        add_signatory(store, activity, "Somebody Else", "", PEN)
    with pytest.raises(Problem, match="signer-name-missing"):
        add_signatory(store, activity, " ", "", PEN)
    add_signatory(store, activity, "Ama Mensah", "Director", PEN)  # signs anew
    void_signature(store, third.id, "Signed anew")
    found = read_signatories(store, activity)
    assert [s.name for s in found.signed] == ["Koffi N’Dri", "Tilde Marchetti", "Ama Mensah"]
    assert found.signed[2].title == "Director"
    assert [bool(data) for data in found.pictures.values()] == [True]
    shown = text_of(preview_certificate(store, activity, scene.people[0], "en"))
    assert "Tilde Marchetti" in shown and "Akosua Tweneboah" in shown


def test_the_preview_is_that_of_the_certificate_that_stands(scene: Scene) -> None:
    store, activity = scene.store, scene.activity.id
    (issued,) = issue_certificates(store, activity, scene.people[:1], "fr")
    assert issued.check_code in text_of(preview_certificate(store, activity, scene.people[0], "en"))
    assert "0000-0000" in text_of(preview_certificate(store, activity, None, "pt"))


def test_the_blank_list_has_a_code_for_each_row_and_rows_for_others(
    scene: Scene, tmp_path: Path
) -> None:
    target = tmp_path / "blank.pdf"
    assert write_blank_list(scene.store, scene.activity.id, DAY, "fr", target) == 3
    told = text_of(target.read_bytes())
    assert "Liste de présence à signer à la main" in told and "En remplacement" in told
    assert "07" in told  # three people and four rows for who comes unannounced
    assert b"mieux-day-list" not in target.read_bytes()  # it is no evidence


def test_the_command_line_tells_what_a_code_stands_for(
    scene: Scene, passphrase: str, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    one, other = issue_certificates(scene.store, scene.activity.id, scene.people[:2], "en")
    void_certificate(scene.store, other.id, "Misspelt")
    folder = str(scene.store.folder)
    scene.store.close()

    def verify(code: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.stdin", _Typed(passphrase))
        status = main(["verify-certificate", code, "--store", folder])
        return status, capsys.readouterr().out

    status, told = verify(one.check_code.lower())
    assert status == 0 and told.startswith("valid: certificate GHANA-2-A5-001")
    status, told = verify(other.check_code)
    assert status == 1 and told.startswith("TAKEN BACK") and "Misspelt" in told
    status, told = verify("0000-0000-0000")
    assert status == 1 and told.startswith("unknown")


class _Typed:
    """Stands for somebody who types one line."""

    def __init__(self, line: str) -> None:
        self._line = line

    def readline(self) -> str:
        return f"{self._line}\n"
