"""The background runner keeps order, brings outcomes home and tells problems from bugs."""

import logging
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mieux_desktop.domain.problems import Problem
from mieux_desktop.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    runner = Background()
    yield runner
    runner.wait_idle()


def test_writes_run_in_the_order_they_were_asked_for(background: Background) -> None:
    seen: list[int] = []
    for number in range(200):
        background.write(lambda number=number: seen.append(number), owner=background)
    background.wait_idle()
    assert seen == list(range(200))


def test_the_result_comes_home_on_the_thread_of_the_window(background: Background) -> None:
    threads: list[object] = []
    background.read(
        lambda: threads.append(QThread.currentThread()) or 7,
        owner=background,
        done=lambda value: threads.extend((value, QThread.currentThread())),
    )
    background.wait_idle()
    worker, value, home = threads
    assert value == 7
    assert home is background.thread()
    assert worker is not home


def test_a_problem_goes_to_who_asked(background: Background) -> None:
    def fail() -> None:
        raise Problem("disk-full", free_mb=3)

    codes: list[object] = []
    background.write(fail, owner=background, failed=lambda problem: codes.append(problem.code))
    background.wait_idle()
    assert codes == ["disk-full"]


def test_a_problem_nobody_takes_is_announced(background: Background) -> None:
    def fail() -> None:
        raise Problem("disk-full")

    codes: list[str] = []
    background.unhandled.connect(lambda problem: codes.append(problem.code))
    background.write(fail, owner=background)
    background.wait_idle()
    assert codes == ["disk-full"]


def test_a_bug_is_logged_without_values_and_shown_as_unexpected(
    background: Background, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise KeyError("Grace Mensah")

    codes: list[str] = []
    with caplog.at_level(logging.ERROR):
        background.write(fail, owner=background, failed=lambda p: codes.append(p.code))
        background.wait_idle()
    assert codes == ["unexpected"]
    assert "KeyError at fail" in caplog.text
    assert "Grace" not in caplog.text
    caplog.clear()


def test_nothing_is_delivered_to_an_owner_that_is_gone(background: Background) -> None:
    owner = QObject()
    go = threading.Event()
    delivered: list[object] = []
    background.read(go.wait, owner=owner, done=delivered.append)
    delete(owner)
    go.set()
    background.wait_idle()
    assert delivered == []


def test_cancelled_work_delivers_nothing_but_its_end(background: Background) -> None:
    delivered: list[object] = []
    ended: list[bool] = []

    def long(progress: object, cancelled: object) -> str:
        while not cancelled():  # type: ignore[operator]
            QThread.msleep(1)
        return "half"

    task = background.work(long, owner=background, done=delivered.append)
    task.ended.connect(lambda: ended.append(True))
    task.cancel()
    background.wait_idle()
    assert delivered == []
    assert ended == [True]


def test_progress_is_told_in_order(background: Background, qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []

    def long(progress: object, cancelled: object) -> None:
        for part in range(3):
            progress(part, 3)  # type: ignore[operator]

    task = background.work(long, owner=background)
    task.progressed.connect(lambda done, total: told.append((done, total)))
    background.wait_idle()
    assert told == [(0, 3), (1, 3), (2, 3)]


def test_waiting_includes_work_asked_for_by_handlers(background: Background) -> None:
    seen: list[str] = []
    background.write(
        lambda: "first",
        owner=background,
        done=lambda _: background.write(lambda: "second", owner=background, done=seen.append),
    )
    background.wait_idle()
    assert seen == ["second"]
