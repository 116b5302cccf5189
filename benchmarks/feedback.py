"""Feedback from phones: the weight of all pages, and a hundred phones while a note is written."""

import json
import re
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import httpx
import segno

from benchmarks.figures import Figure, at_most, percentile_95
from benchmarks.phones import answers_to, posted
from benchmarks.typing import note_durable, store_of, writing_notes
from mieux_desktop.collect.server import start_server
from mieux_desktop.domain.actions import Activity
from mieux_desktop.domain.missions import Mission
from mieux_desktop.operations.feedback import close_collection, open_collection
from mieux_desktop.operations.stores import Store

_PHONES, _WITHIN_S = 100, 50
_ADDRESS = "127.0.0.1"


def measure(folder: Path, passphrase: str) -> list[Figure]:
    """Serve the built-in form from the program in which somebody types."""
    with writing_notes(folder, passphrase) as (sitting, pauses):
        store = store_of(sitting)
        begun = time.perf_counter()
        collection = open_collection(store, _activity(store))
        server = start_server(store, collection.id, _ADDRESS, 0, lambda: None)
        segno.make(server.url)
        to_code_ms = (time.perf_counter() - begun) * 1000
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
    peer = f"{len(took)} pages; slowest {max(took):.0f}"
    return [
        at_most(
            "feedback_page_kb", kilobytes, "kB", 60, "heads of answers included", strictly=False
        ),
        at_most("feedback_100_phones_p95_ms", percentile_95(took), "ms", 300, peer),
        replace(durable, peer=f"while {_PHONES} phones answered; {durable.peer}"),
        Figure("feedback_qr_ms", round(to_code_ms, 1), "ms", "opening, serving, drawing the code"),
    ]


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
