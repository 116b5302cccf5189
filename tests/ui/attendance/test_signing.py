"""Signing on the laptop and badges in the attendance tab."""

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.attendance import Mark, Participant
from mieux_desktop.domain.evidence import Purpose, Signature, SignatureKind, badge_scan
from mieux_desktop.domain.missions import Mission
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.attendance import read_register
from mieux_desktop.operations.consent import read_consent, save_notice
from mieux_desktop.operations.signing import read_signing, sign
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.attendance.models import FIRST_SESSION, SIGNED
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.attendance.signing_window import SigningWindow
from tests.ui.attendance.scene import (
    PEN,
    Ghana,
    Settled,
    go_to,
    mark_all,
    model_of,
    press,
    question,
    stored,
)
from tests.ui.typed import type_text

Key = Qt.Key


def shown(presenter: AttendancePresenter, settled: Settled) -> SigningWindow:
    settled()
    window = presenter._evidence.laptop.window
    assert window is not None and window.isVisible()
    return window


def draw(window: SigningWindow, qtbot: QtBot) -> None:
    """Sign with the mouse."""
    pad = window.pad.pad
    middle = pad.rect().center()
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=middle - QPoint(80, 20))
    for step in range(0, 160, 16):
        qtbot.mouseMove(pad, middle + QPoint(step - 80, (step * 7) % 40 - 20))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=middle + QPoint(80, 0))


def test_a_line_of_people_signs_one_after_the_other(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    ghana: Ghana,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    assert opened.screen.strip.isVisible()
    assert opened.screen.strip.sentence.text().startswith("3 of 3")
    opened.screen.strip.sign.click()
    window = shown(opened, settled)
    for name in ("Abena Agyeman", "Zoé Éclair"):
        qtbot.keyClick(window, Key.Key_Return)
        settled()
        assert window.pad.name.text() == name
        assert "Gyasi" not in " ".join(
            label.text() for label in window.pad.findChildren(type(window.pad.name))
        )
        draw(window, qtbot)
        qtbot.keyClick(window, Key.Key_Return)
        settled()
        opened._reload()
        settled()
        qtbot.keyClick(window, Key.Key_Return)  # next person
    assert window.queue.next.text() == "Gyasi, Samuel"
    qtbot.keyClick(window.queue.search, Key.Key_Escape)
    assert not window.isVisible()
    signed = read_signing(store, ghana[1].id, today).signed
    assert set(signed) == set(there[:2])
    assert {one.kind for one in signed.values()} == {SignatureKind.SCREEN}
    words = [
        model_of(opened).index(row, SIGNED).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 2)
    ]
    assert words[0].startswith("signed on a laptop") and words[1] == "was there, has not signed"


def test_an_empty_pad_is_not_accepted_and_a_line_can_be_taken_back(
    opened: AttendancePresenter, there: list[bytes], store: Store, qtbot: QtBot, settled: Settled
) -> None:
    go_to(opened, 1, 2)
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_S)
    window = shown(opened, settled)
    assert window.pad.name.text() == "Zoé Éclair"
    draw(window, qtbot)
    assert not window.pad.pad.is_empty()
    qtbot.keyClick(window.pad.pad, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.pad.pad.is_empty()
    draw(window, qtbot)
    qtbot.keyClick(window.pad.pad, Key.Key_Delete)
    qtbot.keyClick(window.pad.pad, Key.Key_Return)
    settled()
    with store.reading() as records:
        assert records.total(Signature) == 0
    qtbot.keyClick(window.pad.pad, Key.Key_Escape)
    assert window.queue.isVisible()


def test_the_notice_comes_first_and_photos_are_asked_apart(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    save_notice(store, ghana[0].id, "en", "We keep your signature for five years.")
    save_notice(store, ghana[0].id, "fr", "Nous gardons votre signature cinq ans.")
    go_to(opened, 0, 2)
    opened.screen.sign_row_requested.emit()
    window = shown(opened, settled)
    assert window.notice.isVisible() and "five years" in window.notice.text.toPlainText()
    qtbot.keyClick(window, Key.Key_Return)
    assert window.notice.isVisible()  # nothing is agreed to by Enter alone
    window.notice.languages.chip("fr").click()  # type: ignore[attr-defined]
    assert "cinq ans" in window.notice.text.toPlainText()
    assert window.notice.photos.yes.text() == "Oui"
    qtbot.keyClick(window.notice.attendance.yes, Key.Key_Space)
    qtbot.keyClick(window, Key.Key_Return)
    assert window.notice.isVisible()  # photos need an answer of their own
    window.notice.photos.no.click()
    qtbot.keyClick(window, Key.Key_Return)
    assert window.pad.done.text() == "Signer"
    draw(window, qtbot)
    qtbot.keyClick(window, Key.Key_Return)
    settled()
    assert window.thanks.isVisible()
    with store.reading() as records:
        person = records.require(Participant, there[0]).person_id
        said = read_consent(records, ghana[0].id, [person])
    assert said[person, Purpose.ATTENDANCE].given and not said[person, Purpose.PHOTOS].given
    assert said[person, Purpose.ATTENDANCE].language == "fr"


def test_who_does_not_agree_signs_nothing_and_the_answer_is_kept(
    opened: AttendancePresenter,
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    save_notice(store, ghana[0].id, "en", "Kept for five years.")
    row = read_register(store, ghana[1].id).rows[0]
    go_to(opened, 0, 2)
    qtbot.keyClick(opened.screen.grid.marks, Key.Key_S)
    window = shown(opened, settled)
    window.notice.attendance.no.click()
    qtbot.keyClick(window, Key.Key_Return)
    assert window.notice.isVisible()  # the photos were not answered
    window.notice.photos.no.click()
    qtbot.keyClick(window, Key.Key_Return)
    settled()
    assert window.queue.isVisible()
    with store.reading() as records:
        said = read_consent(records, ghana[0].id, [row.person_id])
        assert records.total(Signature) == 0
    kept = said[row.person_id, Purpose.ATTENDANCE]
    assert (kept.given, kept.language, kept.version) == (False, "en", 1)


def test_who_signs_without_a_mark_is_present_in_the_session_of_the_moment(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    go_to(opened, 2, 2)
    opened.screen.sign_row_requested.emit()
    window = shown(opened, settled)
    draw(window, qtbot)
    window.pad.done.click()
    settled()
    assert stored(store, ghana)["Gyasi, Samuel"][2] is Mark.PRESENT


def test_a_badge_read_anywhere_in_the_register_checks_its_holder_in(
    opened: AttendancePresenter,
    desk: Desk,
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    told: list[str] = []
    desk.undoable.connect(told.append)
    row = read_register(store, ghana[1].id).rows[2]
    go_to(opened, 0, 2)
    for _ in range(2):
        opened.screen.grid.marks.setFocus()
        for sign_ in badge_scan(row.participant_id):
            shift = Qt.KeyboardModifier.ShiftModifier if sign_.isalpha() else Qt.KeyboardModifier(0)
            qtbot.keyClick(opened.screen.focusWidget(), sign_, shift)
        qtbot.keyClick(opened.screen.finder, Key.Key_Return)
        settled()
    marks = stored(store, ghana)
    assert marks["Gyasi, Samuel"] == [None, None, Mark.PRESENT, None]
    assert marks["Agyeman, Abena"] == [None] * 4  # letters of the code marked nobody
    assert told == ["Gyasi, Samuel is checked in, present", "Gyasi, Samuel is checked in already"]
    words = model_of(opened).index(2, SIGNED).data(Qt.ItemDataRole.ToolTipRole)
    assert words.startswith("badge read at") and words.endswith("has not signed")
    assert opened.screen.strip.sentence.text().startswith("1 of 1")


def test_an_unknown_badge_is_told_and_makes_no_walk_in(
    opened: AttendancePresenter,
    desk: Desk,
    store: Store,
    ghana: Ghana,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    problems: list[Problem] = []
    desk.problem.connect(problems.append)
    type_text(opened.screen.finder, "b7kq4-92tb")
    qtbot.keyClick(opened.screen.finder, Key.Key_Return)
    settled()
    assert [problem.code for problem in problems] == ["badge-unknown"]
    assert len(read_register(store, ghana[1].id).rows) == 3


def test_the_day_that_is_over_warns_of_those_who_have_not_signed(
    opened: AttendancePresenter, store: Store, ghana: Ghana, qtbot: QtBot, settled: Settled
) -> None:
    rows = mark_all(store, ghana, 0)
    opened.open_session(read_register(store, ghana[1].id).sessions[0].id)
    opened._reload()
    settled()
    strip = opened.screen.strip
    assert strip.property("notice") == "warning"
    assert "Agyeman, Abena" in strip.accessibleName()
    yesterday = store.now().date() - timedelta(days=1)
    for participant in rows:
        sign(store, participant, yesterday, PEN)
    opened._reload()
    settled()
    assert strip.property("notice") == "good" and strip.sign.isHidden()
    header = model_of(opened).index(0, FIRST_SESSION)
    assert header.isValid() and model_of(opened).signed_of(yesterday) == (3, 3)


def test_every_way_has_a_key(opened: AttendancePresenter, mission: Mission) -> None:
    keys = {command.id: (command.keys, command.letter) for command in opened.commands()}
    for name in ("sign", "sign-row", "badge", "instead", "details", "lists"):
        assert keys[f"attendance.{name}"][0]
    assert "attendance.phones" not in keys  # there is no server here


def test_enter_pressed_twice_keeps_one_signature(
    opened: AttendancePresenter, there: list[bytes], store: Store, qtbot: QtBot, settled: Settled
) -> None:
    opened.screen.sign.click()
    window = shown(opened, settled)
    type_text(window.queue.search, badge_scan(there[2]))  # or a name
    qtbot.keyClick(window.queue.search, Key.Key_Return)
    settled()
    assert window.pad.name.text() == "Samuel Gyasi"
    draw(window, qtbot)
    for _ in range(2):
        qtbot.keyClick(window.pad.pad, Key.Key_Return)
    settled()
    with store.reading() as records:
        assert records.total(Signature) == 1
    assert window.thanks.isVisible()


def test_a_locked_laptop_shows_no_name_and_no_question(
    opened: AttendancePresenter,
    there: list[bytes],
    store: Store,
    today: date,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    sign(store, there[0], today, PEN)
    opened._reload()
    settled()
    go_to(opened, 0, 2)
    press(qtbot, opened.screen.grid.marks, Key.Key_A)
    question("ReasonDialog")
    opened.screen.sign.click()
    window = shown(opened, settled)
    opened.screen.hide()
    assert not window.isVisible() and opened._marking.question is None
    opened.screen.show()
    assert model_of(opened).mark(go_to(opened, 0, 2)) is Mark.PRESENT
