"""A device: enrols by a code, pushes, pulls and believes only what is signed (sections 4 to 7)."""

import hashlib
import hmac
import secrets
import time
from typing import Any

import httpx
import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from tests.hub.second_device.pages import Change, Run, pack, pack_runs, unpack, unpack_additions

SCHEMA = 2


def sha256(*parts: bytes) -> bytes:
    """The hash of the parts, joined."""
    return hashlib.sha256(b"".join(parts)).digest()


def verify(key: bytes, signature: bytes, *parts: bytes) -> None:
    """Raise unless the key signed the parts."""
    Ed25519PublicKey.from_public_bytes(key).verify(signature, b"".join(parts))


class Epoch:
    """What was written since a start of the program."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self.id = secrets.token_bytes(8)
        self.claim = key.sign(b"mieux epoch 2\n" + pack([self.id, None, False]))
        self.changes: list[Change] = []

    def chain(self, n: int) -> bytes:
        """The chain after n changes."""
        chain = sha256(b"mieux chain 1\n", self.id)
        for change in self.changes[:n]:
            chain = sha256(chain, change.h)
        return chain

    @property
    def head(self) -> list[Any]:
        """Where it stands."""
        n = len(self.changes)
        return [self.id, n, self.chain(n)]


class SecondDevice:
    """Keeps all in memory. `shared` holds the changes that it and others have, by (epoch, n)."""

    def __init__(self, url: str) -> None:
        self._http = httpx.Client(base_url=url, timeout=20)
        self._private = Ed25519PrivateKey.generate()
        self.key = self._private.public_key().public_bytes_raw()
        self.epochs: dict[bytes, Epoch] = {}
        self.acknowledged: dict[bytes, list[Any]] = {}
        self.generation, self.cursor = b"", [0, 0]
        self.certificate: list[Any] = []
        self.shared: dict[tuple[bytes, int], Change] = {}
        self.effective: dict[tuple[bytes, int], int] = {}
        self.set_aside: dict[tuple[bytes, int], str] = {}
        self.receipts: list[list[Any]] = []
        self.most = 64 << 10
        self.start()

    def start(self) -> None:
        """Begin an epoch."""
        self._epoch = Epoch(self._private)

    def close(self) -> None:
        """Hang up."""
        self._http.close()

    def write(self, entity: str, id_: bytes, scope: bytes, **values: Any) -> Change:
        """Write a change that makes a record; a value in a tuple is a personal one."""
        edits = []
        for field, value in values.items():
            is_personal = isinstance(value, tuple)
            edit = [entity, id_, field, [], int(is_personal), value[0] if is_personal else value]
            edits.append([*edit, secrets.token_bytes(16)] if is_personal else edit)
        epoch = self.epochs.setdefault(self._epoch.id, self._epoch)
        at, author = time.time_ns() // 1_000_000, self.certificate[2]
        change = Change(epoch.id, len(epoch.changes) + 1, at, SCHEMA, scope, author, edits)
        epoch.changes.append(change)
        self.shared[change.epoch, change.n] = change
        return change

    def enrol(self, code: str, person: str) -> None:
        """Prove the code to the hub and have the hub prove it back."""
        secret = sha256(b"mieux enrolment 1\n", code.encode())
        name = sha256(b"mieux enrolment name 1\n", secret)[:8]
        recipient = str(pyrage.x25519.Identity.generate().to_public())
        said = [self.key, recipient, secrets.token_bytes(16), person, "expert", "Second"]
        card = pack([*said, self._private.sign(b"mieux card 1\n" + pack(said))])
        proof = hmac.digest(secret, b"mieux enrol 1\n" + pack([card, []]), "sha256")
        answer = self._http.post("/enrol", content=pack([1, name, card, [], proof]))
        assert answer.status_code == 200, answer.text
        _, generation, certificate, hub, proved = unpack(answer.content)
        told = b"mieux enrolled 1\n" + proof + pack([generation, certificate, hub])
        assert hmac.compare_digest(proved, hmac.digest(secret, told, "sha256"))
        self.hub_key = hub[0]
        self._keep_certificate(certificate)

    def sync(self) -> None:
        """Ask until there is nothing more to bring or to be given."""
        all_heads = again = False
        while True:
            again, all_heads = self._ask(all_heads)
            if not again and not self.outbox():
                return

    def outbox(self) -> list[Run]:
        """What the hub has not said to hold."""
        runs = []
        for epoch in self.epochs.values():
            after_n = self._acknowledged_n(epoch.id)
            if after_n < len(epoch.changes):
                n, chain = epoch.head[1:]
                head = self._private.sign(b"mieux head 1\n" + pack([epoch.id, n, chain]))
                changes = epoch.changes[after_n:]
                runs.append(Run(epoch.id, self.key, epoch.claim, after_n, changes, chain, head))
        return runs

    def _acknowledged_n(self, epoch: bytes) -> int:
        return self.acknowledged[epoch][1] if epoch in self.acknowledged else 0

    def _ask(self, all_heads: bool) -> tuple[bool, bool]:
        runs = self.outbox()
        heads = [epoch.head for epoch in self.epochs.values()] if all_heads else []
        pushed = {run.epoch for run in runs}
        settled = [] if all_heads else [
            head for head in self.acknowledged.values() if head[0] not in pushed
        ]  # fmt: skip
        digest = sha256(
            b"mieux heads 1\n", *(e + n.to_bytes(8) + chain for e, n, chain in sorted(settled))
        )[:16]
        body = pack([
            1, self.key[:8], secrets.token_bytes(8), self.generation, self.cursor,
            self.certificate[6], digest, heads, all_heads, self.most, pack_runs(runs),
        ])  # fmt: skip
        asked = self._private.sign(b"mieux sync 1\n" + body)
        answer = self._http.post("/sync", content=body + asked)
        assert answer.status_code in (200, 403), answer.text
        said, signature = answer.content[:-64], answer.content[-64:]
        verify(self.hub_key, signature, b"mieux synced 1\n", asked, said)
        return self._apply(unpack(said), all_heads)

    def _apply(self, answer: list[Any], all_heads: bool) -> tuple[bool, bool]:
        """Take in an answer; tell whether to ask again, and whether with all heads."""
        usual: list[Any] = [False, False, "", b"", b"", [], [], [], b"", []]
        answer += usual[len(answer) - 4 :]
        _, generation, after, cursor, more, heads_wanted, refused, receipt, page = answer[:9]
        echo, stamps, retracted, certificate, kept = answer[9:]
        if all_heads:  # what the receipt does not name, the hub does not hold
            self.acknowledged = {}
        if receipt:
            self._keep_receipt(unpack(receipt))
        if refused or heads_wanted:
            return heads_wanted, heads_wanted
        assert after == self.cursor or generation != self.generation
        self.shared = {
            ref: change
            for ref, change in self.shared.items()
            if change.scope not in retracted and (not kept or change.scope in (b"", *kept))
        }
        for change in unpack_additions(page):
            self.shared[change.epoch, change.n] = change
        for epoch, first, last in echo:
            for change in self.epochs[epoch].changes[first - 1 : last]:
                self.shared[epoch, change.n] = change
                self.set_aside.pop((epoch, change.n), None)
        self.effective.update({(epoch, n): eff for epoch, n, eff in stamps})
        self.generation, self.cursor = generation, cursor
        self.most = min(256 << 10, 2 * self.most)
        if certificate:
            self._keep_certificate(certificate)
        return more, False

    def _keep_receipt(self, receipt: list[Any]) -> None:
        *said, signature = receipt
        verify(self.hub_key, signature, b"mieux receipt 1\n", pack(said))
        _, device, _, heads, aside = said
        assert device == self.key
        self.receipts.append(receipt)
        for epoch, n, chain in heads:
            if epoch in self.epochs:
                assert self.epochs[epoch].chain(n) == chain
                self.acknowledged[epoch] = [epoch, n, chain]
        for epoch, n, h, reason in aside:
            if self.epochs[epoch].changes[n - 1].h == h:
                self.set_aside[epoch, n] = reason
                self.shared.pop((epoch, n), None)

    def _keep_certificate(self, data: bytes) -> None:
        certificate = unpack(data)
        *said, signature = certificate
        verify(self.hub_key, signature, b"mieux certificate 1\n", pack(said))
        assert (said[0], said[-1]) == (self.key, self.hub_key)
        self.certificate = certificate
