"""Passes on to the hub what colleagues gave along for it in their files."""

from datetime import datetime, timedelta
from functools import partial

from mieux_desktop.domain.changes.model import from_milliseconds, to_milliseconds
from mieux_desktop.domain.problems import Problem
from mieux_desktop.operations.enrolment import require_hub
from mieux_desktop.operations.hub_changes import Asker
from mieux_desktop.operations.sharing import this_device
from mieux_desktop.storage.store import Store
from mieux_desktop.sync.forwarding import encode_forwarding, read_forwarded

_REFUSED = "hub-refused-forwards"  # setting: parts that the hub did not take, and when it said so
_ASK_AGAIN = timedelta(days=1)
# What is wrong with one part only. Its author may be enrolled yet, the hub may be updated.
_OF_ONE = frozenset({
    "bundle-damaged", "bundle-newer-format", "bundle-too-large", "bundle-truncated",
    "not-a-bundle", "not-for-this-laptop", "request-damaged", "request-too-large",
    "sender-unknown",
})  # fmt: skip


def pass_on(store: Store, asker: Asker) -> int:
    """Bring all parts to the hub; return how many it took. Raises what stops the sync.

    A part is forgotten once the hub has answered for it: its author keeps the work until the hub's
    own word reaches them, and gives it along again until then.
    """
    with store.reading() as records:
        link, device = require_hub(records), this_device(records)
        forwards = records.forwards()
        kept = records.setting(_REFUSED, {"at": 0, "parts": []})
    since: datetime = from_milliseconds(kept["at"])
    is_recent = since <= store.now() < since + _ASK_AGAIN
    before = frozenset(kept["parts"]) if is_recent else frozenset()
    refused: set[bytes] = set()
    taken = 0
    for forward in forwards:
        if forward.sha256 in before:
            continue
        data = encode_forwarding(forward.body, device)
        try:
            answer = asker.wait(asker.begin(partial(asker.client.ask, "/forward", data)))
        except Problem as problem:
            if problem.code not in _OF_ONE:
                raise
            refused.add(forward.sha256)
            continue
        read_forwarded(answer.content, data, link.key, forward.device)
        with store.unit_of_work() as work:
            work.drop_forward(forward.sha256)
        taken += 1
    if refused:
        at = kept["at"] if before else to_milliseconds(store.now())
        with store.unit_of_work() as work:
            work.put_setting(_REFUSED, {"at": at, "parts": sorted(before | refused)})
    return taken
