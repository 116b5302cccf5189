"""Several workers on one database: the log has one order, and no cursor skips anything."""

import threading

from tests.hub.conftest import GHANA, Centre
from tests.hub.device import Laptop
from tests.hub.writing import note

ROUNDS = 12


def test_readers_miss_nothing_while_several_write_through_two_workers(centre: Centre) -> None:
    centre.serve()
    writers = [centre.laptop(f"Writer {n}", "expert", GHANA) for n in range(3)]
    reader = centre.laptop("Reader", "expert", GHANA)
    written: list[object] = []
    failures: list[BaseException] = []
    running = threading.Event()
    running.set()

    def write(laptop: Laptop, which: int) -> None:
        try:
            for number in range(ROUNDS):
                laptop.url = centre.urls[(which + number) % 2]
                for _ in range(1 + number % 3):
                    written.append(laptop.write(note()).ref)
                laptop.sync()
        except BaseException as error:
            failures.append(error)

    def read() -> None:
        try:
            while running.is_set():
                reader.url = centre.urls[reader.requests % 2]
                reader.sync()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=write, args=(w, n)) for n, w in enumerate(writers)]
    listener = threading.Thread(target=read)
    listener.start()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    running.clear()
    listener.join()
    assert not failures
    for laptop in (reader, *writers):
        laptop.sync()
        assert set(laptop.shared) == set(written)
        assert not laptop.set_aside


def test_the_same_push_through_two_workers_at_once_is_taken_once(centre: Centre) -> None:
    centre.serve()
    ama = centre.laptop("Ama", "expert", GHANA)
    twin = Laptop(centre.urls[1])
    for _ in range(20):
        ama.write(note())
    request = ama.request(ama.outbox())
    statuses: list[int] = []
    threads = [
        threading.Thread(
            target=lambda x=laptop: statuses.append(x.post("/sync", request).status_code)
        )
        for laptop in (ama, twin)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    twin.close()
    reader = centre.laptop("Ben", "expert", GHANA)
    reader.sync()
    ama.sync()
    assert statuses == [200, 200]
    assert len(reader.shared) == 20
    assert not ama.set_aside
