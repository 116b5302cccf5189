"""Makes the test vectors of docs/protocol.md: `python -m tools.make_bundle_vectors`. Run once.

The keys are made here, for the vectors alone, and are published with them: they protect nothing.
"""

import hashlib
import json
import secrets
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pyrage

from mieux_desktop.domain.changes.model import (
    Change,
    Edit,
    encode_change,
    first_chain,
    hash_change,
    next_chain,
    to_milliseconds,
)
from mieux_desktop.domain.changes.pages import EpochClaim, Held, Page, Run, Withheld
from mieux_desktop.domain.record import Ref
from mieux_desktop.sync.bundles import AttachmentNote, Header, seal_bundle
from mieux_desktop.sync.certificates import encode_certificate, issue_certificate
from mieux_desktop.sync.codes import new_code
from mieux_desktop.sync.columns import pack_page
from mieux_desktop.sync.container import write_container
from mieux_desktop.sync.devices import Device, encode_card
from mieux_desktop.sync.pairing import answer_invitation, invite, open_invitation
from mieux_desktop.sync.planes import pack_numbers, pack_signed, pack_steps
from mieux_desktop.sync.sealing import decompress

FOLDER = Path("tests/golden/bundles")
NOW = datetime(2026, 3, 6, 18, tzinfo=UTC)
ATTACHED = b"A fee board, described in words."
NUMBERS = [3, 500, 70_000, 0]
SIGNED = [0, -1, 1, -2, 300]
STEPS = [1_772_612_520_000, 1_772_612_521_500, 1_772_612_519_000]


def main() -> int:
    """Make the vectors unless they are there: a format that was published does not change."""
    if (FOLDER / "vectors.json").exists():
        sys.stderr.write("The vectors are there already; published ones are never made anew.\n")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    sender, recipient = _device(), _device()
    vectors: dict[str, Any] = {
        "now": to_milliseconds(NOW),
        "sender": _secrets(sender),
        "recipient": _secrets(recipient),
        "numbers": {"values": NUMBERS, "bytes": pack_numbers(NUMBERS).hex()},
        "signed": {"values": SIGNED, "bytes": pack_signed(SIGNED).hex()},
        "steps": {"values": STEPS, "bytes": pack_steps(STEPS).hex()},
        "code": new_code(),
    }
    page = sample_page(sender)
    vectors["changes"] = [
        {"bytes": encode_change(change).hex(), "h": hash_change(change).hex()}
        for change in (*page.runs[0].entries, *page.additions)
        if isinstance(change, Change)
    ]
    run = page.runs[0]
    vectors["run"] = {
        "epoch": run.claim.epoch.hex(),
        "claim_signature": run.claim.signature.hex(),
        "first_chain": first_chain(run.claim.epoch).hex(),
        "chain": run.chain.hex(),
        "signature": run.signature.hex(),
    }
    card = sender.card(bytes(range(16)), "Ama Mensah", "expert", "ThinkPad")
    certificate = issue_certificate(recipient, card, [run.claim.epoch * 2], 3, NOW)
    vectors["card"] = encode_card(card).hex()
    vectors["certificate"] = {
        "bytes": encode_certificate(certificate).hex(),
        "fingerprint": certificate.fingerprint.hex(),
    }
    vectors["page"] = b"".join(pack_page(page)).hex()
    note = AttachmentNote(hashlib.sha256(ATTACHED).digest(), len(ATTACHED))
    header = Header(recipient.key, to_milliseconds(NOW), attachments=(note,))
    sealed = seal_bundle(page, header, sender, recipient.recipient)
    vectors["bundle"] = decompress(recipient.open(sealed)).hex()
    write_container(
        FOLDER / "bundle-1.mieux", sealed, (note,), recipient.recipient, lambda sha256: ATTACHED
    )
    _make_pairing(vectors, sender, recipient)
    (FOLDER / "vectors.json").write_text(json.dumps(vectors, indent=1) + "\n", "utf-8")
    return 0


def sample_page(device: Device) -> Page:
    """Return a page with one of everything, signed by the device."""
    epoch, earlier = secrets.token_bytes(8), Ref(secrets.token_bytes(8), 41)
    scope, author, note = (secrets.token_bytes(16) for _ in range(3))
    at = to_milliseconds(NOW)

    def edit(
        field: str,
        value: Any,
        *parents: Ref,
        salt: bytes | None = None,
        proof: bytes | None = None,
    ) -> Edit:
        return Edit("note", note, field, value, parents, salt, proof)

    first = Change(
        epoch, 1, at, 2, scope, author,
        (
            edit("body", "Bank fees above 8 %\n\nوصل الممثلون", salt=secrets.token_bytes(16)),
            edit("written_at", "2026-03-06T17:58:12.250+00:00"),
            edit("done_on", "2026-03-09"),
            edit("people", [author, secrets.token_bytes(16)]),
            edit("answers", {"recommend": 9, "spoken": True, "why": None, "mark": b"\x01\x02"}),
        ),
    )  # fmt: skip
    second = Change(
        epoch, 3, at + 90_000, 2, b"", author,
        (
            edit("body", None, Ref(epoch, 1), earlier, proof=secrets.token_bytes(32)),
            edit("kind", "risk", Ref(epoch, 1)),
        ),
    )  # fmt: skip
    added = Change(earlier.epoch, 7, at - 5000, 1, scope, b"", (edit("kind", "risk"),))
    entries = (first, Withheld(secrets.token_bytes(32)), second)
    chain = first_chain(epoch)
    for entry in entries:
        chain = next_chain(chain, entry.h if isinstance(entry, Withheld) else hash_change(entry))
    claimed = msgspec.msgpack.encode([epoch, earlier, False])
    claim = EpochClaim(
        epoch, device.key, earlier, False, 2, device.sign(b"mieux epoch 2\n" + claimed)
    )
    head = device.sign(b"mieux head 1\n" + msgspec.msgpack.encode([epoch, 3, chain]))
    held = Held(earlier.epoch, 41, hashlib.sha256(b"held").digest(), ((7, 7), (9, 12)))
    run = Run(claim, 0, entries, chain, head)
    return Page((run,), (added,), (held,), (secrets.token_bytes(16),))


def _make_pairing(vectors: dict[str, Any], inviter: Device, other: Device) -> None:
    cards = [
        device.card(bytes(range(16)), person, "expert", "ThinkPad")
        for device, person in ((inviter, "Ama Mensah"), (other, "Ben Okafor"))
    ]
    kept, invitation = invite(inviter, cards[0], [bytes(16)], NOW)
    invited = open_invitation(invitation, kept.code)
    _, answer = answer_invitation(invited, other, cards[1], [bytes(16)], 3, NOW)
    (FOLDER / "invitation-1.age").write_bytes(invitation)
    (FOLDER / "answer-1.age").write_bytes(answer)
    vectors["invitation"] = {"code": kept.code, "id": kept.id.hex(), "secret": kept.secret.hex()}


def _device() -> Device:
    return Device(secrets.token_bytes(32), str(pyrage.x25519.Identity.generate()))


def _secrets(device: Device) -> dict[str, str]:
    return {
        "private_key": device.private_key.hex(),
        "key": device.key.hex(),
        "identity": device.identity,
        "recipient": device.recipient,
    }


if __name__ == "__main__":
    sys.exit(main())
