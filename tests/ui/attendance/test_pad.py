"""The signature pad: by finger, by pen, and what is no signature."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mieux_desktop.ui.widgets.signature_pad import SignaturePad


def test_a_finger_draws_and_a_resting_hand_does_not(qtbot: QtBot) -> None:
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.resize(600, 200)
    pad.show()
    screen = QTest.createTouchDevice()
    sequence = QTest.touchEvent(pad, screen)
    sequence.press(0, QPoint(60, 100), pad).commit()
    for step in range(1, 10):
        sequence = QTest.touchEvent(pad, screen)
        sequence.move(0, QPoint(60 + step * 40, 100 + step % 3 * 20), pad)
        (sequence.press if step == 1 else sequence.stationary)(1, *_hand(step, pad)).commit()
    QTest.touchEvent(pad, screen).release(0, QPoint(420, 100), pad).commit()
    (line,) = pad.strokes()
    assert len(line) == 10 and not pad.is_empty()
    assert all(0 <= x <= 1 and 0 <= y <= 1 for x, y in line)


def _hand(step: int, pad: SignaturePad) -> tuple[object, ...]:
    return (QPoint(500, 180), pad) if step == 1 else ()


def test_a_pen_draws_only_while_it_touches(qtbot: QtBot) -> None:
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.resize(600, 200)
    pad.show()

    def pen(kind: QEvent.Type, x: float, pressure: float) -> None:
        at = QPointF(x, 100)
        device = QPointingDevice.primaryPointingDevice()
        event = QTabletEvent(
            kind, device, at, at, pressure, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier,
            Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()

    pen(QEvent.Type.TabletMove, 20, 0)  # above the pad
    pen(QEvent.Type.TabletPress, 60, 0.4)
    for x in (100, 200, 300):
        pen(QEvent.Type.TabletMove, x, 0.6)
    pen(QEvent.Type.TabletRelease, 300, 0)
    pen(QEvent.Type.TabletMove, 500, 0)
    (line,) = pad.strokes()
    assert [round(x, 2) for x, _ in line] == [0.1, 0.17, 0.33, 0.5]


def test_a_touch_by_mistake_is_no_signature(qtbot: QtBot) -> None:
    pad = SignaturePad("Signature")
    qtbot.addWidget(pad)
    pad.resize(600, 200)
    pad.show()
    qtbot.mouseClick(pad, Qt.MouseButton.LeftButton)
    assert pad.is_empty() and len(pad.strokes()) == 1
