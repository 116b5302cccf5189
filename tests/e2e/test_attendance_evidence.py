"""Three days of a workshop by clicks and keys, with all ways of signing, to the auditor's check."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mieux_desktop.app.workspace import Workspace
from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import SignatureKind, badge_code
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.attendance import Register, read_register
from mieux_desktop.operations.certificates import list_certificates
from mieux_desktop.operations.day_lists import ListState, verify_list_file
from mieux_desktop.operations.day_records import read_day
from mieux_desktop.operations.signing import read_signing
from mieux_desktop.operations.stores import Store, create_store, new_recovery_code
from mieux_desktop.ui.background import Background
from mieux_desktop.ui.languages import Languages
from mieux_desktop.ui.preferences import Settings
from mieux_desktop.ui.screens.attendance.presenter import AttendancePresenter
from mieux_desktop.ui.screens.evidence.presenter import EvidencePresenter
from mieux_desktop.ui.screens.people_import.presenter import PeopleImportPresenter
from mieux_desktop.ui.theme import Theme
from mieux_desktop.walkthrough.hands import Hands
from tests.collect.conftest import Web
from tests.collect.test_signing import enter, sign_page
from tests.conftest import CHEAP
from tests.people_lists import ministry_workbook
from tests.unit.reports.reading import text_of

FIRST = datetime(2026, 3, 3, 9, 5).astimezone()
DAYS = [date(2026, 3, 3) + timedelta(days=n) for n in range(3)]
PICTURES = Path(__file__).parents[2] / "build" / "attendance-evidence"
LINE = ((0.1, 0.6), (0.3, 0.2), (0.5, 0.8), (0.7, 0.3), (0.9, 0.6))


class Office:
    """One window on a store whose clock the test sets, and the hands that work on it."""

    def __init__(self, store: Store, workspace: Workspace, background: Background) -> None:
        self.store, self.workspace, self.background = store, workspace, background
        self.hands = Hands(workspace.window, PICTURES)
        with store.reading() as records:
            (action,) = records.find(Action, code="ghana-2")
            (self.activity,) = records.find(Activity, action_id=action.id, number=5)

    def made(self, kind: type[Any]) -> Any:
        """Return the presenter of a kind."""
        return self.workspace.routes._made(kind)

    def register(self) -> Register:
        return read_register(self.store, self.activity.id)

    def rest(self) -> None:
        """Let everything be written and shown."""
        for _ in range(2):
            self.background.wait_idle()
            self.hands.pause(250)

    def draw(self, pad: Any) -> None:
        """Sign on a pad by mouse."""
        points = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in LINE]
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(pad, point)
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])

    def close(self, window: Any) -> None:
        """Close a window over the main one, which gets the keyboard back."""
        window.close()
        main = self.workspace.window
        main.activateWindow()
        self.hands.wait(main.isActiveWindow, "the window did not get the keyboard back")

    def answer(self, saver: Any, path: Path) -> None:
        """Choose where a file goes, in place of the system's dialog."""
        saver.ask_file = lambda _title, _name, _kinds, write: saver.write(path, write)


def top_level(name: str) -> Any:
    """Return the window of this kind."""
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == name)


@pytest.fixture
def clock() -> list[datetime]:
    return [FIRST]


@pytest.fixture
def office(
    tmp_path: Path, passphrase: str, qapp: QApplication, clock: list[datetime]
) -> Iterator[Office]:
    """A mission of three days, a session each morning and afternoon; nobody is on the list."""
    store = create_store(
        tmp_path / "store", "Rui Sarmento", "expert", "", passphrase, new_recovery_code(),
        cost=CHEAP, now=lambda: clock[0],
    )  # fmt: skip
    with store.reading() as records:
        (action,) = records.find(Action, code="ghana-2")
        (activity,) = records.find(Activity, action_id=action.id, number=5)
    with store.unit_of_work() as work:
        work.save(activity, replace(activity, place="Accra", starts_on=DAYS[0], ends_on=DAYS[2]))
        work.save(
            None,
            Mission(
                id=new_id(),
                action_id=action.id,
                activity_ids=(activity.id,),
                place="Accra",
                starts_on=DAYS[0],
                ends_on=DAYS[2],
            ),
        )
        for on in DAYS:
            for starts, ends, title in (
                (time(9), time(12), "Fees and how much"),
                (time(14), time(16), "Working groups"),
            ):
                work.save(
                    None,
                    Session(id=new_id(), action_id=action.id, activity_id=activity.id, on=on,
                            starts=starts, ends=ends, title=title),
                )  # fmt: skip
    Theme(qapp, "light")
    background = Background()
    workspace = Workspace(store, background, Settings("en"), Languages(qapp))
    workspace.window.resize(1280, 800)
    workspace.window.show()
    workspace.open()
    workspace.window.activateWindow()
    office = Office(store, workspace, background)
    office.hands.wait(workspace.window.isActiveWindow, "the window did not get the keyboard")
    yield office
    office.hands.take_picture("end")
    workspace.close()
    workspace.window.close()
    workspace.window.deleteLater()
    background.wait_idle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    store.close()


def test_from_the_ministrys_list_to_certificates_and_the_auditors_check(
    office: Office, clock: list[datetime], tmp_path: Path
) -> None:
    attendance = import_list(office, ministry_workbook(tmp_path / "nominees.xlsx"))
    take_back(office, attendance)
    people = [row.participant_id for row in office.register().rows]
    assert len(people) == 6  # one nominee stands on the list twice
    mark_all(office, attendance)

    sign_on_screen(office, attendance, 2)
    sign_on_a_phone(office, people)

    clock[0] = FIRST + timedelta(days=1)
    mark_all(office, attendance)
    evidence = open_lists(office, attendance)
    sign_on_paper(office, evidence, tmp_path)

    clock[0] = FIRST + timedelta(days=2)
    office.workspace.desk.open_requested.emit("attendance", office.activity.id)
    office.rest()
    mark_all(office, attendance)
    correct(office, attendance)

    evidence = open_lists(office, attendance)
    export_and_verify(office, evidence, tmp_path)
    issue(office, evidence, tmp_path)


def import_list(office: Office, workbook: Path) -> Any:
    """Drop the ministry's workbook and take its people over."""
    routes = office.workspace.routes
    routes._go_to_current()
    office.rest()
    routes._frame.show_tab("attendance")
    office.rest()
    attendance = office.made(AttendancePresenter)
    attendance.screen.import_requested.emit(workbook)
    office.rest()
    screen = office.made(PeopleImportPresenter).screen
    office.hands.wait(lambda: screen.add.isVisible() and screen.add.isEnabled(), "no preview")
    office.hands.take_picture("preview")
    office.hands.click(screen.add)
    office.hands.wait(lambda: office.register().rows, "nobody was added")
    office.rest()
    return attendance


def take_back(office: Office, attendance: Any) -> None:
    """Undo the whole import by key, as the register has the keyboard then, and redo it."""
    assert attendance.screen.finder.hasFocus()
    office.hands.press("Ctrl+Z")
    office.hands.wait(lambda: not office.register().rows, "the import was not undone")
    office.rest()
    office.hands.press("Ctrl+Shift+Z")
    office.hands.wait(lambda: len(office.register().rows) == 6, "the import did not come back")
    office.rest()


def mark_all(office: Office, attendance: Any) -> None:
    """Choose the day's sessions one after the other and mark everybody present."""
    office.rest()
    today = office.store.now().astimezone().date()
    for session in office.register().sessions:
        if session.on == today:
            attendance._choose(session.id)
            office.hands.click(attendance.screen.rest)
            office.rest()
    register = office.register()
    marks = [register.mark(row.participant_id, s.id) for row in register.rows
             for s in register.sessions if s.on == today]  # fmt: skip
    assert set(marks) == {Mark.PRESENT}


def sign_on_screen(office: Office, attendance: Any, wanted: int) -> None:
    """Let people in the queue sign on the laptop by mouse, one after the other."""
    office.hands.click(attendance.screen.sign)
    office.rest()
    window = top_level("SigningWindow")
    for _ in range(wanted):
        office.hands.click(window.queue.next)
        office.hands.wait(window.pad.pad.isVisible, "no pad is shown")
        office.draw(window.pad.pad)
        office.hands.click(window.pad.done)
        office.hands.wait(window.thanks.go.isVisible, "the signature was not kept")
        office.hands.click(window.thanks.go)
        office.rest()
    office.close(window)
    on = office.store.now().astimezone().date()
    assert len(read_signing(office.store, office.activity.id, on).signed) == wanted


def sign_on_a_phone(office: Office, people: list[bytes]) -> None:
    """Let the others of the day sign on their own phones, by the codes on their badges."""
    on = office.store.now().astimezone().date()
    signing = office.workspace.signing
    signing.start(office.activity.id, on, "127.0.0.1")
    office.hands.wait(lambda: signing.server, "the pages are not served")
    server: Any = signing.server
    waiting = read_signing(office.store, office.activity.id, on).unsigned
    for row in waiting:
        with httpx.Client(trust_env=False) as client:
            web = Web(server.url, client)
            page = enter(web, badge_code(row.participant_id))
            assert sign_page(web, page).status_code == 303
    office.close(top_level("PhoneWindow"))
    signing.stop()
    office.rest()
    signed = read_signing(office.store, office.activity.id, on).signed
    assert set(signed) == set(people)
    assert sum(s.kind is SignatureKind.PHONE for s in signed.values()) == len(waiting)


def open_lists(office: Office, attendance: Any) -> Any:
    """Go from the register to its lists and certificates by the button."""
    office.hands.click(attendance.screen.lists)
    office.rest()
    evidence = office.made(EvidencePresenter)
    office.hands.wait(evidence.days.list.isVisible, "the lists are not shown")
    return evidence


def choose_day(office: Office, evidence: Any, place: int) -> None:
    table = evidence.days.list.table
    area = table.visualRect(table.model().index(place, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    office.rest()


def sign_on_paper(office: Office, evidence: Any, folder: Path) -> None:
    """Print the blank list, take its photo aslant, straighten it, and tick all but one row."""
    choose_day(office, evidence, 1)
    blank = folder / "blank.pdf"
    office.answer(evidence.saver, blank)
    office.hands.click(evidence.days.list.blank)
    office.rest()
    photo = folder / "photo.jpg"
    assert photo_of(blank).save(str(photo))
    evidence.days.list.picture_dropped.emit(photo)
    paper = evidence.days.paper
    office.hands.wait(paper.straighten.editor.isVisible, "the photo is not shown")
    editor = paper.straighten.editor
    area: Any = editor._area()
    for place, (x, y) in enumerate(((0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9))):
        QTest.mousePress(editor, Qt.MouseButton.LeftButton,
                         pos=editor._at(editor.corners()[place]).toPoint())  # fmt: skip
        goal = QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))
        QTest.mouseMove(editor, goal)
        QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=goal)
    office.hands.take_picture("corners")
    office.hands.press("Ctrl+Return")
    office.hands.wait(paper.tick.rows.isVisible, "the rows are not shown")
    office.hands.press("T")
    office.hands.press("Space")  # the first row is not signed
    office.hands.take_picture("ticks")
    office.hands.press("Ctrl+Return")
    office.hands.wait(evidence.days.list.isVisible, "the ticks were not kept")
    office.rest()
    signing = read_signing(office.store, office.activity.id, DAYS[1])
    assert {s.kind for s in signing.signed.values()} == {SignatureKind.PAPER}
    assert len(signing.signed) == 5 and len(signing.unsigned) == 1


def photo_of(sheet: Path) -> QImage:
    """Return a picture of a printed sheet that lies on a table, with an edge around it."""
    document = QPdfDocument()
    document.load(str(sheet))
    picture = QImage(1000, 1400, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGray)
    painter = QPainter(picture)
    painter.fillRect(QRect(100, 140, 800, 1120), Qt.GlobalColor.white)
    painter.drawImage(QPoint(100, 140), document.render(0, QSize(800, 1120)))
    painter.end()
    document.close()
    return picture


def correct(office: Office, attendance: Any) -> None:
    """Mark somebody of the first day as absent; the reason is asked for."""
    register = office.register()
    cell = (register.rows[0].participant_id, register.sessions[0].id)
    attendance.screen.mark_requested.emit([cell], Mark.ABSENT)
    marking: Any = attendance._marking
    office.hands.wait(lambda: marking.question is not None, "nobody asked why")
    question = marking.question
    office.hands.wait(question.isActiveWindow, "the question did not get the keyboard")
    office.hands.type("She came in the afternoon only", into=question.words)
    office.hands.click(question.confirm)
    office.close(question)
    office.rest()
    (corrected,) = read_day(office.store, office.activity.id, DAYS[0]).corrections
    assert corrected.reason == "She came in the afternoon only"


def export_and_verify(office: Office, evidence: Any, folder: Path) -> None:
    """Export the list of each day; one is altered, which the check tells."""
    lists = [folder / f"day-{place}.pdf" for place in range(3)]
    for place, path in enumerate(lists):
        choose_day(office, evidence, place)
        office.answer(evidence.saver, path)
        office.hands.press("Ctrl+E")
        office.hands.wait(path.exists, "the list was not written")
        office.rest()
    told = text_of(lists[0].read_bytes())
    assert "She came in the afternoon only" in told and "own phone" in told
    assert "paper list" in text_of(lists[1].read_bytes())
    office.hands.take_picture("exported")
    for path in lists:
        assert verify_list_file(office.store, path).state is ListState.UNTOUCHED
    altered = lists[0].read_bytes().replace(b"%%EOF", b"%%EOF ")
    lists[0].write_bytes(altered)
    evidence.screen.show_part("evidence-check")
    evidence.check.check.file_dropped.emit(lists[0])
    office.rest()
    assert evidence.check.check.file.title.text().startswith("Altered")
    evidence.check.check.file_dropped.emit(lists[1])
    office.rest()
    assert evidence.check.check.file.title.text().startswith("Untouched")


def issue(office: Office, evidence: Any, folder: Path) -> None:
    """Issue and print certificates to who signed for enough, and check a code."""
    evidence.screen.show_part("evidence-certificates")
    office.rest()
    template = evidence.certificates.template
    office.hands.click(evidence.certificates.list.template)
    template.threshold.setCurrentIndex(template.threshold.findData(60))
    template.threshold.activated.emit(template.threshold.currentIndex())
    office.rest()
    office.hands.click(template.done)
    office.rest()
    office.hands.click(evidence.certificates.list.issue_all)
    office.rest()
    office.hands.take_picture("certificates")
    issued = list_certificates(office.store, office.activity.id)
    assert issued and all(c.attended >= 3 for c in issued)
    path = folder / "certificates.pdf"
    office.answer(evidence.saver, path)
    office.hands.click(evidence.certificates.list.print_all)
    office.rest()
    assert all(c.check_code in text_of(path.read_bytes()) for c in issued)
    evidence.screen.show_part("evidence-check")
    check = evidence.check.check
    office.hands.type(issued[0].check_code.lower(), into=check.code)
    office.hands.press("Return")
    office.rest()
    assert check.certificate.title.text() == "Valid"
