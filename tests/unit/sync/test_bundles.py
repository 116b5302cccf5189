"""Bundles: what one laptop seals, the other opens; nobody else's word is taken."""

import random
from datetime import timedelta
from typing import Any

import msgspec
import pytest

from mieux_desktop.domain.changes.pages import Held, Page
from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync import limits
from mieux_desktop.sync.bundles import AttachmentNote, Trust, open_bundle, seal_bundle
from mieux_desktop.sync.certificates import (
    CLOCK_TOLERANCE,
    LIFETIME,
    encode_certificate,
    issue_certificate,
)
from mieux_desktop.sync.devices import Device
from mieux_desktop.sync.sealing import compress, decompress, seal
from tests.unit.sync.laptops import (
    ACTION,
    AMA,
    BEN,
    EVE,
    NOW,
    card_of,
    change_of,
    edit_of,
    header_for,
    new_device,
    page_of,
    run_of,
    small_page,
    trust_in,
)


def _sealed(sender: Device = AMA, named: Device = BEN, sealed_to: Device = BEN) -> bytes:
    return seal_bundle(small_page(), header_for(named), sender, sealed_to.recipient)


def _refused(sealed: bytes, code: str, trust: Trust | None = None, **opening: Any) -> None:
    now = opening.get("now", NOW)
    with pytest.raises(Problem) as raised:
        open_bundle(sealed, opening.get("device", BEN), trust or trust_in(AMA), now)
    assert raised.value.code == code


def test_a_colleague_opens_what_was_sealed_for_them() -> None:
    trust = trust_in(AMA)
    header = header_for(BEN, (AttachmentNote(bytes(32), 5),))
    opened = open_bundle(seal_bundle(small_page(), header, AMA, BEN.recipient), BEN, trust, NOW)
    assert opened.page == small_page()
    assert opened.sender == AMA.key
    assert opened.certificate == trust.certificates[AMA.key]
    assert opened.header.bundle == header.bundle
    assert opened.header.attachments == header.attachments
    assert msgspec.structs.astuple(opened.header.counts) == (1, 2, 1, 1)


def test_an_empty_page_travels() -> None:
    sealed = seal_bundle(Page(), header_for(BEN), AMA, BEN.recipient)
    assert open_bundle(sealed, BEN, trust_in(AMA), NOW).page == Page()
    assert len(sealed) < 1000


def test_receipts_of_six_laptops_started_daily_for_twenty_years_fit_a_bundle() -> None:
    chance = random.Random(1)
    held = tuple(
        Held(chance.randbytes(8), chance.randint(9, 300), chance.randbytes(32), ((2, 5), (9, 9)))
        for _ in range(6 * 20 * 366)
    )
    sealed = seal_bundle(Page(held=held), header_for(BEN), AMA, BEN.recipient)
    assert len(sealed) < 2_500_000
    assert open_bundle(sealed, BEN, trust_in(AMA), NOW).page.held == held


def test_only_the_recipient_opens_a_bundle() -> None:
    _refused(_sealed(), "not-for-this-laptop", device=EVE)


def test_a_bundle_sealed_anew_for_somebody_else_is_refused() -> None:
    content = decompress(EVE.open(_sealed(named=EVE, sealed_to=EVE)))
    _refused(seal(compress([content]), BEN.recipient), "not-for-this-laptop")


def test_a_stranger_is_refused() -> None:
    _refused(_sealed(sender=EVE), "sender-unknown")


def test_a_revoked_laptop_is_refused_though_its_certificate_is_still_kept() -> None:
    _refused(_sealed(), "sender-revoked", trust_in(AMA, revoked=frozenset({AMA.key})))


def test_a_forged_sender_is_refused() -> None:
    content = decompress(BEN.open(_sealed(sender=EVE)))
    forged = content.replace(EVE.key, AMA.key)
    assert forged != content
    _refused(seal(compress([forged]), BEN.recipient), "bundle-damaged")


def test_an_expired_certificate_is_refused_a_week_later_than_it_says() -> None:
    late = NOW + LIFETIME + CLOCK_TOLERANCE
    open_bundle(_sealed(), BEN, trust_in(AMA), late)
    _refused(_sealed(), "certificate-expired", now=late + timedelta(days=1))


def test_a_sender_with_a_clock_far_ahead_is_not_shut_out() -> None:
    header = msgspec.structs.replace(header_for(BEN), created_at=253_402_300_799_999)
    sealed = seal_bundle(small_page(), header, AMA, BEN.recipient)
    assert open_bundle(sealed, BEN, trust_in(AMA), NOW).page == small_page()


def test_a_certificate_that_the_bundle_brings_counts_if_its_issuer_is_believed() -> None:
    hub = new_device()
    certificate = issue_certificate(hub, card_of(AMA), [ACTION], 1, NOW)
    header = msgspec.structs.replace(header_for(BEN), certificate=encode_certificate(certificate))
    sealed = seal_bundle(small_page(), header, AMA, BEN.recipient)
    believed = Trust({}, issuers=frozenset({hub.key}))
    assert open_bundle(sealed, BEN, believed, NOW).certificate == certificate
    _refused(sealed, "sender-unknown", Trust({}))
    _refused(sealed, "sender-unknown", Trust({}, issuers=frozenset({EVE.key})))
    _refused(sealed, "certificate-expired", believed, now=NOW + timedelta(days=1000))


@pytest.mark.parametrize("spoilt", ["of another laptop", "cut", "none"])
def test_a_wrong_certificate_makes_no_sender_known(spoilt: str) -> None:
    hub = new_device()
    owner = EVE if spoilt == "of another laptop" else AMA
    data = encode_certificate(issue_certificate(hub, card_of(owner), [ACTION], 1, NOW))
    data = {"cut": data[:-1], "none": b""}.get(spoilt, data)
    header = msgspec.structs.replace(header_for(BEN), certificate=data)
    sealed = seal_bundle(small_page(), header, AMA, BEN.recipient)
    _refused(sealed, "sender-unknown", Trust({}, issuers=frozenset({hub.key})))


def test_a_newer_format_asks_for_an_update() -> None:
    content = b"mieux bundle 2\n" + bytes(200)
    _refused(seal(compress([content]), BEN.recipient), "bundle-newer-format")


def test_other_content_is_no_bundle() -> None:
    _refused(seal(compress([b"Dear colleague"]), BEN.recipient), "not-a-bundle")
    _refused(seal(b"Dear colleague", BEN.recipient), "bundle-damaged")
    _refused(b"Dear colleague", "not-a-bundle")


def test_a_wrong_count_in_a_signed_header_is_refused() -> None:
    content = decompress(BEN.open(_sealed()))[:-64]
    counts = msgspec.msgpack.encode([1, 2, 1, 1])
    assert content.count(counts) == 1
    content = content.replace(counts, msgspec.msgpack.encode([1, 2, 1, 2]))
    again = seal(compress([content, AMA.sign(content)]), BEN.recipient)
    _refused(again, "bundle-damaged")


def test_a_sender_is_told_when_a_page_has_to_be_shared_out(monkeypatch: pytest.MonkeyPatch) -> None:
    edits = (edit_of(1),) * (limits.MAX_EDITS + 1)
    with pytest.raises(Problem, match="bundle-too-large"):
        seal_bundle(page_of(run_of(change_of(*edits))), header_for(BEN), AMA, BEN.recipient)
    monkeypatch.setattr("mieux_desktop.sync.limits.MAX_SEALED", 500)
    with pytest.raises(Problem, match="bundle-too-large"):
        _sealed()
