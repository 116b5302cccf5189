"""The messages between device and hub, by themselves: who proves what to whom."""

import msgspec
import pytest

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.certificates import encode_certificate, issue_certificate
from mieux_desktop.sync.codes import new_code
from mieux_desktop.sync.devices import Device, encode_card
from mieux_desktop.sync.enrolling import (
    HubCard,
    code_secrets,
    encode_certified,
    encode_enrolled,
    encode_enrolment,
    knows_code,
    read_certified,
    read_enrolled,
    read_enrolment,
)
from mieux_desktop.sync.messages import (
    Cursor,
    Head,
    SyncRequest,
    SyncResponse,
    digest_of,
    encode_request,
    encode_response,
    issue_receipt,
    read_receipt,
    read_request,
    read_response,
)
from tests.unit.sync.laptops import ACTION, AMA, BEN, EVE, NOW, card_of

HUB = HubCard(BEN.key, BEN.recipient, "MIEUX")
REQUEST = SyncRequest(1, bytes(8), bytes(8), bytes(8), Cursor(7, 5), 2, bytes(16))


def certificate(issuer: Device = BEN, device: Device = AMA) -> bytes:
    """A certificate of one device by another."""
    return encode_certificate(issue_certificate(issuer, card_of(device), [ACTION], 1, NOW))


def test_what_is_written_is_what_is_read() -> None:
    asked = read_request(encode_request(REQUEST, AMA))
    assert asked.request == REQUEST
    assert asked.is_by(AMA.key)
    assert not asked.is_by(BEN.key)
    response = SyncResponse(1, bytes(8), Cursor(7, 5), Cursor(9, 9), echo=((b"epoch--1", 1, 3),))
    request = encode_request(REQUEST, AMA)
    answer = encode_response(response, asked.signature, BEN)
    assert read_response(answer, request, BEN.key) == response


def test_members_at_the_end_may_be_left_out() -> None:
    parts = msgspec.msgpack.decode(msgspec.msgpack.encode(REQUEST))[:7]
    body = msgspec.msgpack.encode(parts)
    assert read_request(body + AMA.sign(b"mieux sync 1\n" + body)).request == REQUEST


def test_a_newer_format_is_told_from_damage() -> None:
    newer = msgspec.msgpack.encode([2, "whatever"]) + bytes(64)
    with pytest.raises(Problem, match="request-newer-format"):
        read_request(newer)
    with pytest.raises(Problem, match="request-damaged"):
        read_request(msgspec.msgpack.encode([1, "whatever"]) + bytes(64))


def test_the_digest_depends_on_every_head_and_on_no_order() -> None:
    one, two = Head(b"epoch--1", 3, bytes(32)), Head(b"epoch--2", 4, bytes(32))
    assert digest_of([one, two]) == digest_of([two, one])
    assert len({digest_of(x) for x in ([], [one], [two], [one, two], [one._replace(n=4)])}) == 5


def test_a_receipt_is_the_hubs_word_to_one_device() -> None:
    data = issue_receipt(BEN, bytes(8), AMA.key, 5, [Head(b"epoch--1", 3, bytes(32))], [])
    assert read_receipt(data, BEN.key, AMA.key).heads[0].n == 3
    for hub, device in ((EVE.key, AMA.key), (BEN.key, EVE.key)):
        with pytest.raises(Problem, match="hub-not-trusted"):
            read_receipt(data, hub, device)


def test_only_the_hub_that_issued_the_code_can_enrol() -> None:
    code = new_code()
    _, secret = code_secrets(code)
    data = encode_enrolment(encode_card(card_of(AMA)), (), code)
    request, card = read_enrolment(data)
    assert card.key == AMA.key
    assert knows_code(request, secret)
    assert not knows_code(request, bytes(32))
    answer = encode_enrolled(bytes(8), certificate(), HUB, request, secret)
    assert read_enrolled(answer, data, code)[0].hub == HUB
    feigned = [
        encode_enrolled(bytes(8), certificate(), HUB, request, bytes(32)),
        encode_enrolled(bytes(8), certificate(EVE), HUB, request, secret),
        encode_enrolled(bytes(8), certificate(BEN, EVE), HUB, request, secret),
    ]
    for wrong in feigned:
        with pytest.raises(Problem, match="hub-not-trusted"):
            read_enrolled(wrong, data, code)


def test_an_answer_to_an_earlier_enrolment_is_not_believed() -> None:
    code = new_code()
    _, secret = code_secrets(code)
    first = encode_enrolment(encode_card(card_of(AMA)), (), code)
    second = encode_enrolment(encode_card(card_of(AMA)), (Head(b"epoch--1", 1, bytes(32)),), code)
    answer = encode_enrolled(bytes(8), certificate(), HUB, read_enrolment(first)[0], secret)
    with pytest.raises(Problem, match="hub-not-trusted"):
        read_enrolled(answer, second, code)


def test_an_enrolment_by_file_is_for_one_laptop_and_by_one_hub() -> None:
    data = encode_certified(bytes(8), certificate(), HUB, BEN)
    assert read_certified(data, AMA)[0].hub == HUB
    with pytest.raises(Problem, match="not-for-this-laptop"):
        read_certified(data, EVE)
    with pytest.raises(Problem, match="hub-not-trusted"):
        read_certified(encode_certified(bytes(8), certificate(), HUB, EVE), AMA)
