"""Cards and certificates: signed statements that nobody else can make or alter."""

from datetime import timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.certificates import (
    CLOCK_TOLERANCE,
    LIFETIME,
    Certificate,
    check_expiry,
    encode_certificate,
    issue_certificate,
    read_certificate,
)
from mieux_desktop.sync.devices import Malformed, encode_card, read_card
from tests.unit.sync.laptops import ACTION, AMA, BEN, EVE, NOW, card_of

OTHER = bytes(range(16))


def _certificate() -> Certificate:
    return issue_certificate(BEN, card_of(AMA), [OTHER, ACTION, OTHER], 3, NOW)


def test_a_card_comes_back_and_names_the_laptop() -> None:
    card = read_card(encode_card(card_of(AMA)))
    assert card == card_of(AMA)
    assert (card.key, card.recipient, card.person) == (AMA.key, AMA.recipient, "Ama Mensah")


def test_a_certificate_comes_back_with_sorted_scopes_and_one_fingerprint() -> None:
    certificate = _certificate()
    again = read_certificate(encode_certificate(certificate))
    assert again == certificate
    assert again.fingerprint == certificate.fingerprint
    assert certificate.scopes == (OTHER, ACTION)
    assert (certificate.device, certificate.issuer) == (AMA.key, BEN.key)


def test_two_certificates_of_one_laptop_differ() -> None:
    assert _certificate().fingerprint != _certificate().fingerprint


@pytest.mark.parametrize(
    "changed",
    [
        {"key": EVE.key},
        {"recipient": EVE.recipient},
        {"person": "Eve"},
        {"role": "officer"},
        {"laptop": "Other"},
        {"signature": bytes(64)},
    ],
)
def test_an_altered_card_is_refused(changed: dict[str, object]) -> None:
    forged = msgspec.structs.replace(card_of(AMA), **changed)
    with pytest.raises(Malformed):
        read_card(encode_card(forged))


@pytest.mark.parametrize(
    "changed",
    [
        {"device": EVE.key},
        {"recipient": EVE.recipient},
        {"role": "officer"},
        {"scopes": (ACTION,)},
        {"scope_version": 4},
        {"expires_at": 253_402_300_799_999},
        {"issuer": EVE.key},
        {"serial": OTHER},
    ],
)
def test_an_altered_certificate_is_refused(changed: dict[str, object]) -> None:
    forged = msgspec.structs.replace(_certificate(), **changed)
    with pytest.raises(Malformed):
        read_certificate(encode_certificate(forged))


def test_a_signed_card_with_steering_characters_or_a_wrong_recipient_is_refused() -> None:
    for changed in ({"person": "Ama\x1b[2J"}, {"recipient": "age1" + "q" * 58}):
        unsigned = msgspec.structs.replace(card_of(AMA), **changed)
        signature = AMA.sign(b"mieux card 1\n" + unsigned.signed_bytes())
        with pytest.raises(Malformed):
            read_card(encode_card(msgspec.structs.replace(unsigned, signature=signature)))


@given(st.binary(max_size=300))
def test_any_other_bytes_are_neither_card_nor_certificate(data: bytes) -> None:
    for read in (read_card, read_certificate):
        with pytest.raises(Malformed):
            read(data)


def test_a_card_cut_at_any_byte_is_refused() -> None:
    data = encode_card(card_of(AMA))
    for end in range(len(data)):
        with pytest.raises(Malformed):
            read_card(data[:end])


def test_expiry_allows_for_clocks_that_are_days_wrong_and_no_more() -> None:
    certificate = _certificate()
    check_expiry(certificate, NOW - timedelta(days=3000))
    check_expiry(certificate, NOW + LIFETIME + CLOCK_TOLERANCE)
    with pytest.raises(Problem, match="certificate-expired") as raised:
        check_expiry(certificate, NOW + LIFETIME + CLOCK_TOLERANCE + timedelta(hours=1))
    assert raised.value.details == {"person": "Ama Mensah"}


def test_a_device_shows_no_secret() -> None:
    assert AMA.identity not in repr(AMA)
    assert AMA.private_key.hex() not in repr(AMA) and repr(AMA.private_key) not in repr(AMA)
