"""Lists and certificates: exported, signed on paper, issued, checked, and erased in the end."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mieux_desktop.domain.actions import Action, Activity, Session
from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import Purpose, Signature, SignatureKind, Signer
from mieux_desktop.domain.ids import new_id
from mieux_desktop.domain.people import Person
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.certificates import list_certificates
from mieux_desktop.operations.consent import read_notices, record_consent
from mieux_desktop.operations.day_lists import export_day_list
from mieux_desktop.operations.day_records import paper_signatures
from mieux_desktop.operations.purging import save_retention
from mieux_desktop.operations.signing import sign
from mieux_desktop.operations.stores import Store
from mieux_desktop.operations.undo import undo_last
from mieux_desktop.ui.desk import Desk
from mieux_desktop.ui.screens.evidence.presenter import EvidencePresenter
from mieux_desktop.ui.screens.evidence.straightening import straightened
from tests.ui.typed import type_text
from tests.unit.operations.signing_scene import PEN, invite, put

Ghana = tuple[Action, Activity]
PARTS = ("days", "certificates", "figures", "privacy", "check")
PEOPLE = (
    "Akosua Tweneboah, Ministry of Foreign Affairs", "Kwabena Ofosuhene, Planning Commission",
    "Efua Dadzie-Mills, Ministry of the Interior", "عائشة الإدريسي; وزارة الخارجية",
)  # fmt: skip


class Workshop:
    """Two days, yesterday and the day before: the first two came to all and signed the first."""

    def __init__(self, store: Store, ghana: Ghana) -> None:
        self.store, (self.action, activity) = store, ghana
        today = store.now().date()
        self.days = [today - timedelta(days=2), today - timedelta(days=1)]
        with store.unit_of_work() as work:
            self.activity = work.save(activity, replace(activity, timezone="UTC"))
            sessions = [
                work.save(
                    None,
                    Session(id=new_id(), action_id=activity.action_id, activity_id=activity.id,
                            on=on, starts=time(9), ends=time(12), title="Remittances"),
                )
                for on in self.days
            ]  # fmt: skip
        self.people = invite(store, activity, PEOPLE)
        for participant in self.people[:2]:
            for session in sessions:
                put(store, self.activity, participant, session, Mark.PRESENT)
            sign(store, participant, self.days[0], PEN)

    def paper(self) -> list[Signature]:
        """Return who signed on paper on the last day."""
        return paper_signatures(self.store, self.activity.id, self.days[1])


@pytest.fixture
def workshop(store: Store, ghana: Ghana) -> Workshop:
    return Workshop(store, ghana)


@pytest.fixture
def opened(desk: Desk, workshop: Workshop, qtbot: QtBot) -> Iterator[EvidencePresenter]:
    """The evidence of the workshop, with its days shown."""
    presenter = EvidencePresenter(desk)
    qtbot.addWidget(presenter.screen)
    presenter.screen.resize(1072, 640)
    with qtbot.waitActive(presenter.screen):
        presenter.screen.show()
        presenter.screen.activateWindow()
    presenter.open_activity(workshop.activity.id)
    qtbot.waitUntil(lambda: len(presenter.days.list.model.rows) == 2)
    yield presenter
    presenter.screen.hide()
    desk.background.wait_idle()


@pytest.fixture
def settled(desk: Desk) -> Callable[[], None]:
    """Wait until everything asked for is written, told and shown."""

    def settle() -> None:
        desk.background.wait_idle()
        QCoreApplication.sendPostedEvents(desk, QEvent.Type.MetaCall.value)  # what was committed
        desk.background.wait_idle()

    return settle


Settled = Callable[[], None]


def cells(model: Any, row: int) -> list[str]:
    return [cell.text for cell in model.rows[row].cells]


def dialog_of(name: str) -> Any:
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == name)


def show(presenter: EvidencePresenter, part: str, settled: Settled) -> None:
    presenter.screen.show_part(f"evidence-{part}")
    settled()


def draw(pad: Any) -> None:
    points = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in PEN[0]]
    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(pad, point)
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=points[-1])


def sheet(path: Path) -> Path:
    """Write a picture of a sheet that lies aslant on a dark table."""
    picture = QImage(400, 500, QImage.Format.Format_RGB32)
    picture.fill(QColor("#333333"))
    painter = QPainter(picture)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPolygon([QPoint(60, 50), QPoint(350, 80), QPoint(330, 460), QPoint(40, 430)])
    painter.end()
    assert picture.save(str(path))
    return path


def test_the_days_tell_who_has_not_signed(opened: EvidencePresenter, workshop: Workshop) -> None:
    first, last = (cells(opened.days.list.model, row) for row in (0, 1))
    assert first[1:4] == ["2 / 4", "2", "all signed"] and first[-1] == "not yet"
    assert last[1:4] == ["2 / 4", "0", "2"]
    assert opened.days.list.chosen() == workshop.days[1]  # the newest day that has begun
    assert "Tweneboah, Akosua" in opened.days.list._unsigned.text()


def test_an_exported_list_is_known_as_untouched_and_an_altered_one_is_told(
    opened: EvidencePresenter, workshop: Workshop, tmp_path: Path, settled: Settled
) -> None:
    path = tmp_path / "list.pdf"
    opened.days.saver.write(
        path, lambda p: export_day_list(workshop.store, workshop.activity.id, workshop.days[0],
                                        "fr", p),
    )  # fmt: skip
    settled()
    assert "FR" in opened.days.list._exports.text() or cells(opened.days.list.model, 0)[-1]
    show(opened, "check", settled)
    opened.check.verify(path)
    settled()
    verdict = opened.check.check.file
    assert verdict.title.text() == "Untouched: this is the file that was exported"
    data = path.read_bytes()
    path.write_bytes(data.replace(b"%%EOF", b"%%EOF\n"))
    opened.check.verify(path)
    settled()
    assert verdict.title.text().startswith("Altered")
    opened.check.verify(tmp_path / "missing.pdf")
    settled()
    assert verdict.title.text() == "Not checked"
    put(workshop.store, workshop.activity, workshop.people[2],
        _session(workshop, 0), Mark.PRESENT)  # fmt: skip
    settled()
    show(opened, "days", settled)
    assert cells(opened.days.list.model, 0)[-1] == "changed since"


def test_all_files_of_the_days_are_asked_for_and_written(
    opened: EvidencePresenter, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    saver = opened.days.saver

    def write(title: str, name: str, kinds: str, work: Any) -> None:
        saver.write(tmp_path / name, work)
        settled()

    monkeypatch.setattr(saver, "ask_file", write)
    monkeypatch.setattr(saver, "ask_folder", lambda title, work: saver.write(tmp_path, work))
    page = opened.days.list
    for button in (page.badges, page.blank, page.export, page.export_all):
        button.click()
        settled()
    names = {path.name for path in tmp_path.glob("*.pdf")}
    assert sum("badges" in name for name in names) == 1
    assert sum("blank list" in name for name in names) == 1
    assert sum(name.endswith("-en.pdf") for name in names) == 2


def test_a_picture_of_the_paper_is_straightened_and_its_rows_are_ticked(
    opened: EvidencePresenter, workshop: Workshop, tmp_path: Path, settled: Settled, qtbot: QtBot
) -> None:
    paper = opened.days.paper
    paper.take(workshop.activity.id, workshop.days[1], [sheet(tmp_path / "list.png")])
    settled()
    editor = paper.straighten.editor
    assert editor.isVisible() and editor.hasFocus()
    area = editor._area()
    start = editor._at(editor.corners()[0]).toPoint()
    goal = QPoint(round(area.x() + area.width() * 0.15), round(area.y() + area.height() * 0.1))
    QTest.mousePress(editor, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(editor, goal)
    QTest.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=goal)
    assert abs(editor.corners()[0].x() - 0.15) < 0.02
    qtbot.keyClick(editor, Qt.Key.Key_3)
    before = editor.corners()[2].x()
    qtbot.keyClick(editor, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert editor.corners()[2].x() < before and "Corner 3" in editor.accessibleDescription()
    paper.straighten.accept.click()
    settled()
    rows = paper.tick.rows
    assert rows.isVisible() and rows.hasFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    qtbot.keyClick(rows, Qt.Key.Key_Space)
    qtbot.keyClick(rows, Qt.Key.Key_Space)  # taken back
    assert len(paper.tick.ticked()) == 1
    qtbot.keyClick(rows, Qt.Key.Key_T)
    assert len(paper.tick.ticked()) == 3  # who was there, and the one ticked by hand
    paper.tick.accept.click()
    settled()
    kept = workshop.paper()
    assert {s.kind for s in kept} == {SignatureKind.PAPER} and len(kept) == 3
    assert all(s.scan_id is not None for s in kept)
    assert opened.days.list.isVisible() and opened.days.list.pictures.model().rowCount() == 1
    opened.days.open_last_picture()
    settled()
    assert not paper.tick.remove.isVisible()  # signatures rest on it
    assert not paper.tick.accept.isEnabled()
    undo_last(workshop.store)
    assert not workshop.paper()


def test_a_file_that_is_no_picture_is_told_and_leaves_nothing(
    opened: EvidencePresenter, workshop: Workshop, tmp_path: Path, settled: Settled
) -> None:
    told: list[Any] = []
    opened.saver.noticed.connect(told.append)
    for name in ("broken.jpg", "broken.pdf"):
        (tmp_path / name).write_bytes(b"nothing of the kind")
        opened.days.paper.take(workshop.activity.id, workshop.days[1], [tmp_path / name])
        settled()
    assert len(told) == 2 and opened.days.list.isVisible()


def test_corners_that_cross_are_refused() -> None:
    picture = QImage(100, 100, QImage.Format.Format_RGB32)
    crossed = (QPointF(0, 0), QPointF(1, 1), QPointF(1, 0), QPointF(0, 1))
    with pytest.raises(Problem, match="corners-crossed"):
        straightened(picture, crossed)


def test_a_sheet_taken_aslant_fills_its_page(tmp_path: Path) -> None:
    picture = QImage(str(sheet(tmp_path / "sheet.png")))
    corners = (QPointF(60 / 400, 50 / 500), QPointF(350 / 400, 80 / 500),
               QPointF(330 / 400, 460 / 500), QPointF(40 / 400, 430 / 500))  # fmt: skip
    page = straightened(picture, corners)
    assert 280 < page.width() < 300 and 370 < page.height() < 390
    wide, high = page.width() - 4, page.height() - 4
    seen = {page.pixelColor(x, y).lightness() for x in (4, wide) for y in (4, high)}
    assert min(seen) > 240


def test_the_keeper_signs_below_the_list(
    opened: EvidencePresenter, workshop: Workshop, settled: Settled
) -> None:
    opened.days.list.keeper.button.click()
    dialog = dialog_of("SignerDialog")
    assert dialog.name.text() == "Inês Carvalho"
    dialog.confirm.click()
    assert dialog._reason.text()  # nothing is drawn yet
    draw(dialog.pad)
    dialog.confirm.click()
    settled()
    with workshop.store.reading() as records:
        (kept,) = records.find(Signature, signer=Signer.KEEPER)
    assert kept.on == workshop.days[1] and kept.strokes


def test_certificates_are_issued_taken_back_and_known_by_their_code(
    opened: EvidencePresenter, workshop: Workshop, settled: Settled
) -> None:
    show(opened, "certificates", settled)
    page, part = opened.certificates.list, opened.certificates
    states = {cells(page.model, row)[0]: cells(page.model, row)[-1] for row in range(4)}
    assert "without signature" in states["Tweneboah, Akosua"]  # one of two days is not signed for
    sign(workshop.store, workshop.people[0], workshop.days[1], PEN)
    settled()
    show(opened, "certificates", settled)
    page.issue_all.click()
    settled()
    (certificate,) = list_certificates(workshop.store, workshop.activity.id)
    assert certificate.name == "Akosua Tweneboah" and certificate.language == "en"
    page.table.selectRow([row.key for row in page.model.rows].index(workshop.people[0]))
    assert page.take_back.isEnabled() and not page.issue.isEnabled()
    page.take_back.click()
    dialog = dialog_of("AskDialog")
    dialog.confirm.click()
    assert dialog.isVisible()  # a reason is wanted
    type_text(dialog.answer, "The name is misspelt")
    dialog.confirm.click()
    settled()
    (taken,) = list_certificates(workshop.store, workshop.activity.id)
    assert taken.void_reason == "The name is misspelt"
    show(opened, "check", settled)
    check = opened.check.check
    type_text(check.code, certificate.check_code.lower().replace("-", " "))
    QTest.keyClick(check.code, Qt.Key.Key_Return)
    settled()
    assert check.certificate.title.text() == "Taken back"
    opened.check.verify_code("0000-0000-0000")
    settled()
    assert check.certificate.title.text() == "No certificate has this code"
    assert part.page.page_key == "evidence-certificates"


def test_what_certificates_say_is_kept_while_typing_and_seen_at_once(
    opened: EvidencePresenter, workshop: Workshop, settled: Settled, qtbot: QtBot
) -> None:
    show(opened, "certificates", settled)
    opened.certificates.edit_template()
    page = opened.certificates.template
    type_text(page.text, "who learnt to draw maps")
    page.flush()
    page.threshold.setCurrentIndex(page.threshold.findData(50))
    page.threshold.activated.emit(page.threshold.currentIndex())
    settled()
    qtbot.waitUntil(lambda: "who learnt to draw maps" in page.preview.text())
    page.add.click()
    dialog = dialog_of("SignerDialog")
    type_text(dialog.name, "Tilde Marchetti")
    dialog.confirm.click()  # without a signature: she signs on the paper
    settled()
    qtbot.waitUntil(lambda: "Tilde Marchetti" in page.preview.text())
    page.done.click()
    settled()
    rows = {row.key: row.cells[-1].text for row in opened.certificates.list.model.rows}
    assert rows[workshop.people[0]] == "earned"  # half of the sessions is enough by now


def test_a_scanned_signature_stands_on_the_certificate(
    opened: EvidencePresenter, workshop: Workshop, tmp_path: Path, settled: Settled, qtbot: QtBot
) -> None:
    show(opened, "certificates", settled)
    opened.certificates.edit_template()
    opened.certificates.add_pictured("Koffi N’Dri", "Ministry", sheet(tmp_path / "koffi.png"))
    settled()
    page = opened.certificates.template
    qtbot.waitUntil(lambda: "Koffi N’Dri" in page.preview.text())
    opened.certificates._remove_signatory(_signatory(workshop.store).id)
    settled()
    qtbot.waitUntil(lambda: "Koffi N’Dri" not in page.preview.text())


def test_a_notice_that_somebody_answered_gets_a_next_version(
    opened: EvidencePresenter, workshop: Workshop, settled: Settled
) -> None:
    show(opened, "privacy", settled)
    page = opened.privacy.privacy
    page.usual.click()
    settled()
    action = workshop.action.id
    notice = read_notices(workshop.store, action)["en"]
    assert notice.version == 1 and "European Union" in notice.text
    person = workshop_person(workshop, 0)
    record_consent(workshop.store, action, person, {Purpose.ATTENDANCE: True}, notice)
    settled()
    show(opened, "privacy", settled)
    assert "1" in page._told.text()
    page.text.setFocus()
    type_text(page.text, "More. ")
    page.flush()
    settled()
    assert read_notices(workshop.store, action)["en"].version == 2
    show(opened, "privacy", settled)
    hints = [page.model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole) for row in range(3)]
    assert sum("asked again" in (hint or "") for hint in hints) == 1


def test_a_purge_shows_what_it_removes_asks_and_erases(
    opened: EvidencePresenter, workshop: Workshop, settled: Settled
) -> None:
    show(opened, "privacy", settled)
    page = opened.privacy.privacy
    assert not page.purge.isEnabled()
    save_retention(workshop.store, workshop.action.id, date(2020, 1, 1))
    settled()
    assert page.purge.isEnabled() and "signature" in page._preview.text()
    page.purge.click()
    dialog_of("AskDialog").confirm.click()
    settled()
    with workshop.store.reading() as records:
        person = records.require(Person, workshop_person(workshop, 0))
        assert not person.family_name
        assert not any(s.strokes for s in records.find(Signature))


def test_figures_for_others_hold_no_small_group(
    opened: EvidencePresenter, tmp_path: Path, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    from openpyxl import load_workbook

    show(opened, "figures", settled)
    page = opened.figures.figures
    assert [label.text() for label in page._numbers] == ["0", "4", "2", "4"]
    saver = opened.saver
    path = tmp_path / "figures.xlsx"
    monkeypatch.setattr(saver, "ask_file", lambda *asked: saver.write(path, asked[-1]))
    page.export.click()
    settled()
    rows = list(load_workbook(path).worksheets[0].values)
    assert ("Attended", 2, None) in rows
    assert not any("Ministry" in str(cell) for row in rows for cell in row)


@pytest.mark.parametrize("part", PARTS)
def test_the_tables_of_each_part_are_sound(
    opened: EvidencePresenter, part: str, settled: Settled, qtmodeltester: ModelTester
) -> None:
    show(opened, part, settled)
    models = {
        "days": [opened.days.list.model, opened.days._pictures],
        "certificates": [opened.certificates.list.model],
        "figures": [opened.figures.figures.days, *opened.figures.figures.groups.values()],
        "privacy": [opened.privacy.privacy.model],
    }
    for model in models.get(part, []):
        qtmodeltester.check(model)


def workshop_person(workshop: Workshop, place: int) -> bytes:
    from mieux_desktop.domain.attendance import Participant

    with workshop.store.reading() as records:
        return records.require(Participant, workshop.people[place]).person_id


def _session(workshop: Workshop, place: int) -> Session:
    with workshop.store.reading() as records:
        (session,) = records.find(
            Session, activity_id=workshop.activity.id, on=workshop.days[place]
        )
    return session


def _signatory(store: Store) -> Signature:
    with store.reading() as records:
        (one,) = records.find(Signature, signer=Signer.CERTIFICATES)
    return one
