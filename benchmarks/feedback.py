"""Feedback from phones: the weight of all pages, and a hundred phones while a note is written."""

import json
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import httpx

from benchmarks.figures import Figure, at_most, percentile_95
from benchmarks.phones import answers_to, posted
from benchmarks.sitting import Sitting
from benchmarks.typing import note_durable, store_of, writing_notes
from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.feedback import close_collection, open_collection
from mieux_desktop.operations.stores import Store
from mieux_desktop.ui.collecting import Collecting
from mieux_desktop.ui.networks import LocalNetwork
from mieux_desktop.ui.screens.feedback import ways
from mieux_desktop.ui.screens.feedback.presenter import FeedbackPresenter

_PHONES, _WITHIN_S = 100, 50
_ADDRESS = "127.0.0.1"


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Serve the built-in form from the program in which somebody types."""
    with writing_notes(folder, passphrase) as (sitting, pauses):
        store = store_of(sitting)
        to_code_ms = _click_to_code_ms(sitting, _activity(store))
        collection = open_collection(store, _activity(store))
        server = start_server(store, collection.id, _ADDRESS, 0, lambda: None)
        try:
            kilobytes = _weight(server.url) / 1000
            phones = subprocess.Popen(
                [
                    sys.executable,
                    "-m",
                    "benchmarks.phones",
                    server.url,
                    f"{_PHONES}",
                    f"{_WITHIN_S}",
                ],
                stdout=subprocess.PIPE,
            )
            durable = note_durable(sitting, pauses, folder, "note_durable_phones_p95_ms", 10)
            told, _ = phones.communicate()
            took = json.loads(told)
            arrived = server.count() - 1  # the first was weighed
        finally:
            server.stop()
        close_collection(store, collection.id)
    if arrived != _PHONES:
        raise RuntimeError(f"{arrived} answers of {_PHONES} phones arrived")
    typing = f"meanwhile a note is durable in {durable.value:g} ms (p95)"
    peer = f"{len(took)} pages; slowest {max(took):.0f}; {typing}"
    return [
        at_most(
            "feedback_page_kb", kilobytes, "kB", 60, "heads of answers included", strictly=False
        ),
        at_most("feedback_100_phones_p95_ms", percentile_95(took), "ms", 300, peer),
        replace(durable, peer=f"while {_PHONES} phones answered; {durable.peer}"),
        Figure(
            "feedback_click_to_qr_ms",
            round(to_code_ms, 1),
            "ms",
            "from the click to the painted code: opening, letting in, serving",
        ),
    ]


def _click_to_code_ms(sitting: Sitting, activity_id: bytes) -> float:
    """Click on the button and wait for the code on the screen; then close that round."""
    assert sitting.program.workspace is not None
    desk = sitting.program.workspace.desk
    collecting = Collecting(desk, start_server, desk)
    presenter = FeedbackPresenter(desk, None, collecting)
    view, hands = presenter.screen.roads, sitting.hands
    here = LocalNetwork(_ADDRESS, "loopback", wireless=False, own=False)
    with patch.object(ways, "local_networks", lambda: [here]):
        presenter.open_activity(activity_id)
        presenter.screen.show()
        hands.wait(lambda: view.isVisible() and view.form.count() > 0, "no questionnaire came")
        begun = time.perf_counter()
        view.code.click()
        hands.wait(lambda: presenter.ways.projected, "the code did not come")
        took_ms = (time.perf_counter() - begun) * 1000
    collection_id = collecting.collection_id
    collecting.close()
    close_collection(desk.store, collection_id)
    sitting.rest()  # the results were read
    presenter.deleteLater()
    presenter.screen.deleteLater()
    sitting.program.window.activateWindow()
    hands.pause(300)
    return took_ms


def _activity(store: Store) -> bytes:
    with store.reading() as records:
        taken = {id_ for mission in records.find(Mission) for id_ in mission.activity_ids}
        return next(each.id for each in records.find(Activity) if each.id not in taken)


def _weight(url: str) -> int:
    """Return the bytes of everything that a phone loads from the first page to the thanks."""
    with httpx.Client(trust_env=False, follow_redirects=False) as client:
        first = client.get(url)
        links = set(re.findall(r'(?:src|href)="(/[^"?]*\.\w+)"', first.text))
        answers = [first, *(client.get(httpx.URL(url).join(link)) for link in links)]
        fields = [(".language", "fr"), (".go", "look")]
        while answers[-1].status_code != httpx.codes.SEE_OTHER:
            answer = client.post(url, **posted(fields))
            answers.append(answer)
            fields = answers_to(answer.text)
        answers.append(client.get(httpx.URL(url).join(answers[-1].headers["location"])))
    return sum(_bytes(answer) for answer in answers)


def _bytes(answer: httpx.Response) -> int:
    head = sum(len(name) + len(value) + 4 for name, value in answer.headers.raw)
    return head + int(answer.headers.get("content-length", 0))
