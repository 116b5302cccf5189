"""Signed questions of officers and administrators to the hub."""

from mieux_desktop.domain.changes.model import to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import require_hub
from mieux_desktop.operations.hub_changes import Asker, Cancelled
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.store import Store
from mieux_desktop.sync import asking
from mieux_desktop.sync.asking import A, Question
from mieux_desktop.sync.hub_client import HubClient


def never() -> bool:
    """Let what is asked go on."""
    return False


def ask_hub(store: Store, question: Question, kind: type[A], cancelled: Cancelled) -> A:
    """Ask the hub, which has to answer with its own signature; for a thread of its own.

    Raises what `HubClient.ask` raises, `not-enrolled`, `hub-address-missing`, `not-allowed`,
    `device-refused`, `clock-differs`, `hub-not-trusted`.
    """
    with store.reading() as records:
        link, device = require_hub(records), this_device(records)
    if not link.url:
        raise Problem("hub-address-missing")
    data = asking.encode_question(question, to_milliseconds(store.now()), device)
    with Asker(HubClient(link.url), cancelled) as asker:
        answer = asker.wait(asker.begin(lambda: asker.client.ask("/ask", data)))
    return asking.read_answer(answer.content, data, link.key, kind)
