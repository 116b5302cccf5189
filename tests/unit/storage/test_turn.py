"""The turn of writers: who waits is let in, and a thread that has it may take it again."""

import threading

from mieux_desktop.storage.engine import Turn


def test_who_waits_writes_between_two_slices() -> None:
    turn, has_written = Turn(), threading.Event()

    def write() -> None:
        with turn:
            has_written.set()

    with turn:
        other = threading.Thread(target=write)
        other.start()
    slices = 0
    while not has_written.is_set() and slices < 1_000_000:
        with turn, turn:
            slices += 1
        turn.give_way()
    other.join()
    assert has_written.is_set() and slices < 1_000_000


def test_the_users_work_makes_the_turn_busy_and_an_arrival_does_not() -> None:
    turn = Turn()
    with turn:
        assert not turn.is_busy
    turn.acquire(for_work=True)
    turn.release()
    assert turn.is_busy
