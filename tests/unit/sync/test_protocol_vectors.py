"""The published vectors: every value is computed again, by the program and by hand."""

import hashlib
import hmac
import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from mieux_desktop.domain.changes.model import (
    Change,
    decode_change,
    encode_change,
    first_chain,
    hash_change,
    next_chain,
)
from mieux_desktop.domain.changes.pages import Withheld
from mieux_desktop.sync.bundles import Trust, open_bundle
from mieux_desktop.sync.certificates import encode_certificate, read_certificate
from mieux_desktop.sync.codes import read_code
from mieux_desktop.sync.columns import pack_page, unpack_page
from mieux_desktop.sync.container import read_container
from mieux_desktop.sync.devices import Device, encode_card, read_card
from mieux_desktop.sync.pairing import Invitation, accept_answer, open_invitation
from mieux_desktop.sync.planes import (
    pack_numbers,
    pack_signed,
    pack_steps,
    unpack_numbers,
    unpack_signed,
    unpack_steps,
)

FOLDER = Path("tests/golden/bundles")
VECTORS: dict[str, Any] = json.loads((FOLDER / "vectors.json").read_text("utf-8"))
NOW = datetime.fromtimestamp(VECTORS["now"] / 1000, UTC)


def _device(role: str) -> Device:
    kept = VECTORS[role]
    return Device(bytes.fromhex(kept["private_key"]), kept["identity"])


def _verify(role: str, content: bytes, signature: bytes) -> None:
    key = bytes.fromhex(VECTORS[role]["key"])
    Ed25519PublicKey.from_public_bytes(key).verify(signature, content)


@pytest.mark.parametrize("role", ["sender", "recipient"])
def test_public_keys_follow_from_secret_ones(role: str) -> None:
    kept, device = VECTORS[role], _device(role)
    assert device.key.hex() == kept["key"]
    assert device.recipient == kept["recipient"]
    private = Ed25519PrivateKey.from_private_bytes(device.private_key)
    assert private.public_key().public_bytes_raw() == device.key


def test_columns_of_numbers_are_as_published() -> None:
    for name, pack, unpack in (
        ("numbers", pack_numbers, unpack_numbers),
        ("signed", pack_signed, unpack_signed),
        ("steps", pack_steps, unpack_steps),
    ):
        values, data = VECTORS[name]["values"], bytes.fromhex(VECTORS[name]["bytes"])
        assert pack(values) == data
        assert unpack(data, len(values)) == values


def test_changes_have_the_published_bytes_and_hashes() -> None:
    for vector in VECTORS["changes"]:
        data = bytes.fromhex(vector["bytes"])
        change = decode_change(data)
        assert encode_change(change) == data
        assert hash_change(change).hex() == vector["h"] == _hash_by_hand(data).hex()


def _hash_by_hand(data: bytes) -> bytes:
    """The hash as docs/protocol.md tells it, from the stored bytes alone."""
    parts = msgspec.msgpack.decode(data)
    for edit in parts[7]:
        if edit[4] == 1:
            value, salt = edit[5:]
            edit[5:] = [hashlib.sha256(salt + msgspec.msgpack.encode(value)).digest()]
        elif edit[4] == 2:
            edit[4] = 1
    return hashlib.sha256(b"mieux change 1\n" + msgspec.msgpack.encode(parts)).digest()


def test_the_run_has_the_published_chain_and_signatures() -> None:
    page = unpack_page(bytes.fromhex(VECTORS["page"]))
    (run,), vector = page.runs, VECTORS["run"]
    epoch = bytes.fromhex(vector["epoch"])
    assert run.claim.epoch == epoch
    chain = first_chain(epoch)
    assert chain.hex() == vector["first_chain"]
    assert chain == hashlib.sha256(b"mieux chain 1\n" + epoch).digest()
    for entry in run.entries:
        h = entry.h if isinstance(entry, Withheld) else hash_change(entry)
        assert next_chain(chain, h) == hashlib.sha256(chain + h).digest()
        chain = next_chain(chain, h)
    assert chain.hex() == vector["chain"] == run.chain.hex()
    claim, sender = run.claim, _device("sender")
    claimed = b"mieux epoch 2\n" + msgspec.msgpack.encode([epoch, claim.previous, claim.restored])
    head = b"mieux head 1\n" + msgspec.msgpack.encode([epoch, run.last_n, chain])
    assert sender.sign(claimed).hex() == vector["claim_signature"] == claim.signature.hex()
    assert sender.sign(head).hex() == vector["signature"] == run.signature.hex()


def test_the_card_and_the_certificate_are_as_published() -> None:
    data = bytes.fromhex(VECTORS["card"])
    *said, signature = msgspec.msgpack.decode(data)
    _verify("sender", b"mieux card 1\n" + msgspec.msgpack.encode(said), signature)
    card = read_card(data)
    assert encode_card(card) == data
    assert _device("sender").card(card.person_id, card.person, card.role, card.laptop) == card

    data = bytes.fromhex(VECTORS["certificate"]["bytes"])
    *said, signature = msgspec.msgpack.decode(data)
    _verify("recipient", b"mieux certificate 1\n" + msgspec.msgpack.encode(said), signature)
    certificate = read_certificate(data)
    assert encode_certificate(certificate) == data
    assert certificate.fingerprint.hex() == VECTORS["certificate"]["fingerprint"]
    assert hashlib.sha256(data).hexdigest() == VECTORS["certificate"]["fingerprint"]


def test_the_page_packs_to_the_published_bytes() -> None:
    data = bytes.fromhex(VECTORS["page"])
    page = unpack_page(data)
    assert b"".join(pack_page(page)) == data
    changes = [e for e in page.runs[0].entries if isinstance(e, Change)] + [*page.additions]
    assert [encode_change(change).hex() for change in changes] == [
        vector["bytes"] for vector in VECTORS["changes"]
    ]


def test_the_signed_content_of_the_bundle_is_put_together_as_published() -> None:
    content = bytes.fromhex(VECTORS["bundle"])
    sender, page = _device("sender"), bytes.fromhex(VECTORS["page"])
    assert content.startswith(b"mieux bundle 1\n" + sender.key + b"\x92")
    assert content[:-64].endswith(page)
    header = content[len(b"mieux bundle 1\n") + 33 : -64 - len(page)]
    fields = msgspec.msgpack.decode(header)
    assert fields[0] == _device("recipient").key
    assert fields[-1] == [1, 2, 1, 1]
    assert sender.sign(content[:-64]) == content[-64:]


def test_the_published_file_opens_and_holds_the_published_page() -> None:
    recipient = _device("recipient")
    data = (FOLDER / "bundle-1.mieux").read_bytes()
    certificate = read_certificate(bytes.fromhex(VECTORS["certificate"]["bytes"]))
    container = read_container(io.BytesIO(data))
    trust = Trust({_device("sender").key: certificate})
    opened = open_bundle(container.for_colleague, recipient, trust, NOW)
    assert opened.page == unpack_page(bytes.fromhex(VECTORS["page"]))
    ((note, content),) = container.attachments(opened.header, recipient)
    assert content is not None
    assert (note.sha256, note.size) == (hashlib.sha256(content).digest(), len(content))


def test_the_code_is_checked_as_published() -> None:
    signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    code = VECTORS["code"]
    assert read_code(code) == code
    plain = code.replace("-", "")
    digest = hashlib.sha256(b"mieux code 1\n" + plain[:14].encode()).digest()
    assert plain[14:] == signs[digest[0] % 32] + signs[digest[1] % 32]


def test_the_published_pairing_can_be_finished() -> None:
    kept = VECTORS["invitation"]
    inviter = _device("sender")
    invited = open_invitation((FOLDER / "invitation-1.age").read_bytes(), kept["code"])
    assert (invited.id.hex(), invited.secret.hex()) == (kept["id"], kept["secret"])
    answer = (FOLDER / "answer-1.age").read_bytes()
    invitation = Invitation(
        invited.id, invited.secret, kept["code"], VECTORS["now"], invited.scopes
    )
    _, paired = accept_answer(answer, [invitation], inviter, 1, NOW)
    assert paired.card.key == _device("recipient").key

    content = pyrage.decrypt(answer, [pyrage.x25519.Identity.from_str(inviter.identity)])
    label = b"mieux answer 1\n"
    id_, card, certificate, proof = msgspec.msgpack.decode(content[len(label) :])
    proven = label + msgspec.msgpack.encode([id_, card, certificate])
    assert hmac.digest(invited.secret, proven, "sha256") == proof
