"""What arrives twice, in pieces, out of order or contradicting itself is never lost nor doubled."""

from dataclasses import replace

import pytest
import sqlalchemy as sa
from msgspec import structs

from mieux_desktop.domain.changes.claims import claim_bytes
from mieux_desktop.domain.changes.model import hash_change
from mieux_desktop.domain.changes.pages import Page, Withheld
from mieux_desktop.domain.record import Ref
from mieux_desktop.hub.tables import log, parked
from mieux_desktop.sync.messages import Cursor, read_request
from tests.hub.conftest import GHANA, MALAWI, Centre
from tests.hub.device import Laptop
from tests.hub.writing import mission, note


def places(centre: Centre) -> list[tuple[bytes, int]]:
    """The log's changes by name, in order."""
    with centre.database.reading() as connection:
        rows = connection.execute(sa.select(log.c.epoch, log.c.n).order_by(log.c.hub_seq))
        return [(epoch, n) for epoch, n in rows]


@pytest.fixture
def ama(centre: Centre) -> Laptop:
    """An expert in Ghana."""
    return centre.laptop("Ama", "expert", GHANA)


def test_a_push_repeated_after_a_lost_answer_is_a_duplicate_with_the_same_receipt(
    centre: Centre, ama: Laptop
) -> None:
    ama.write(note())
    ama.write(note())
    request = ama.request(ama.outbox())
    for _ in range(3):
        assert ama.post("/sync", request).status_code == 200
    ama.sync()
    assert len(places(centre)) == 2
    assert ama.receipts[-1].heads == ama.own_heads()


def test_the_next_push_after_a_lost_answer_needs_one_request(centre: Centre, ama: Laptop) -> None:
    ama.write(note())
    ama.post("/sync", ama.request(ama.outbox()))
    ama.write(note())
    ama.requests = 0
    ama.sync()
    assert (ama.requests, len(places(centre)), len(ama.outbox())) == (1, 2, 0)


def test_a_longer_push_holds_what_is_known_and_what_follows(centre: Centre, ama: Laptop) -> None:
    for _ in range(4):
        ama.write(note())
    ama.exchange(ama.request([ama.run(ama.claim.epoch, 0, 2)]))
    ama.exchange(ama.request([ama.run(ama.claim.epoch, 0, 4)]))
    assert [n for _, n in places(centre)] == [1, 2, 3, 4]


def test_what_comes_before_its_past_waits_for_it(centre: Centre, ama: Laptop) -> None:
    for _ in range(5):
        ama.write(note())
    epoch = ama.claim.epoch
    ama.exchange(ama.request([ama.run(epoch, 3)]))
    assert (places(centre), ama.acknowledged[epoch].n) == ([], 0)
    ama.exchange(ama.request([ama.run(epoch, 0, 3)]))
    assert (len(places(centre)), ama.acknowledged[epoch].n) == (5, 5)
    with centre.database.reading() as connection:
        assert connection.execute(sa.select(parked)).all() == []


def test_a_reused_number_is_a_fork_that_is_kept_and_told(centre: Centre, ama: Laptop) -> None:
    first = ama.write(note(body="before the restore"))
    ama.write(note())
    ama.sync()
    own = ama.epochs[ama.claim.epoch]
    own.changes[1] = structs.replace(own.changes[1], at=own.changes[1].at + 5)
    ama.write(note())
    ama.acknowledged.clear()
    ama.exchange(ama.request(ama.outbox()))
    assert [n for _, n in places(centre)] == [1, 2]
    assert {ref.n: reason for ref, reason in ama.set_aside.items()} == {2: "fork", 3: "fork"}
    assert ama.receipts[-1].heads[0].n == 2
    assert first.ref not in ama.set_aside


def test_a_fork_leaves_other_epochs_alone(centre: Centre, ama: Laptop) -> None:
    ama.write(note())
    ama.sync()
    own = ama.epochs[ama.claim.epoch]
    own.changes[0] = structs.replace(own.changes[0], at=own.changes[0].at + 5)
    ama.acknowledged.clear()
    ama.start()
    later = ama.write(note())
    ama.exchange(ama.request(ama.outbox()))
    assert later.ref in places(centre)


def test_runs_of_others_and_forged_runs_are_not_taken(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    ben.write(note())
    stolen = ben.outbox()[0]
    ama.write(note())
    own = ama.outbox()[0]
    forged = replace(own, chain=bytes(32))
    claimed = replace(own, claim=replace(own.claim, restored=True))
    answer = ama.exchange(ama.request([stolen, forged, claimed]))
    assert (places(centre), answer.receipt) == ([], b"")


def test_an_epoch_of_another_device_is_not_continued(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    ben.write(note())
    ben.sync()
    ama.claim = replace(ama.claim, epoch=ben.claim.epoch, previous=None)
    ama.claim = replace(ama.claim, signature=ama.device.sign(claim_bytes(ama.claim)))
    ama.write(note())
    ama.exchange(ama.request(ama.outbox()))
    assert len(places(centre)) == 1


def test_what_is_withheld_keeps_its_place_until_it_comes(centre: Centre, ama: Laptop) -> None:
    ama.write(note())
    ama.write(note())
    whole = ama.outbox()[0]
    first = whole.entries[0]
    assert not isinstance(first, Withheld)
    hidden = replace(whole, entries=(Withheld(hash_change(first)), whole.entries[1]))
    ama.exchange(ama.request([hidden]))
    assert [n for _, n in places(centre)] == [2]
    ama.exchange(ama.request([whole]))
    assert sorted(n for _, n in places(centre)) == [1, 2]


def test_poison_is_set_aside_whole_and_the_rest_goes_on(centre: Centre, ama: Laptop) -> None:
    good = ama.write(note())
    wrong = ama.write(note())
    edits = tuple(
        structs.replace(e, value=7) if e.field == "body" else e
        for e in ama.epochs[wrong.epoch].changes[1].edits
    )
    ama.epochs[wrong.epoch].changes[1] = structs.replace(wrong, edits=edits)
    after = ama.write(mission())
    ama.sync()
    assert places(centre) == [good.ref, after.ref]
    assert ama.set_aside == {wrong.ref: "wrong-value"}
    assert ama.acknowledged[good.epoch].n == 3


def test_work_of_a_newer_program_is_held_and_passed_on(centre: Centre, ama: Laptop) -> None:
    ben = centre.laptop("Ben", "expert", GHANA)
    change = ama.write(note(), schema=99)
    ama.sync()
    ben.sync()
    assert ben.shared == {change.ref: change}


def test_a_laptop_restored_from_a_backup_gets_its_own_work_back(
    centre: Centre, ama: Laptop
) -> None:
    first = ama.write(note())
    ama.sync()
    backup = (ama.cursor, dict(ama.acknowledged), [first])
    lost = ama.write(note())
    ama.sync()
    ama.cursor, ama.acknowledged, ama.epochs[first.epoch].changes = (
        backup[0], backup[1], list(backup[2]),
    )  # fmt: skip
    del ama.shared[lost.ref]
    ama.start(restored=True, previous=Ref(first.epoch, 1))
    after = ama.write(note())
    ama.sync()
    assert ama.epochs[first.epoch].changes == [first, lost]
    assert {first.ref, lost.ref, after.ref} == set(ama.shared)
    assert len(places(centre)) == 3


def test_receipts_name_the_device_and_carry_the_hubs_signature(centre: Centre, ama: Laptop) -> None:
    ama.write(note())
    ama.sync()
    (receipt,) = ama.receipts
    assert receipt.device == ama.device.key
    assert receipt.heads == ama.own_heads()
    assert receipt.at == round(centre.now.timestamp() * 1000)


def test_an_idle_request_is_small_and_differs_each_time(ama: Laptop) -> None:
    one, other = ama.request(), ama.request()
    assert one != other
    assert read_request(one).request.page == b""
    assert len(one) < 200
    assert (ama.cursor, Page()) == (Cursor(), Page())


def test_a_receipt_tells_of_all_that_waits_although_an_earlier_one_was_lost(
    centre: Centre, ama: Laptop
) -> None:
    written = [ama.write(note(MALAWI)) for _ in range(4)]
    ama.post("/sync", ama.request(ama.outbox()))  # and the answer is lost
    ama.exchange(ama.request([ama.run(written[0].epoch, 0, 2)]))  # less, as the link is bad
    assert ama.receipts[-1].heads == ama.own_heads()
    assert ama.set_aside == {change.ref: "out-of-scope" for change in written}
