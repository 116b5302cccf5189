"""A laptop's identity: what it keeps secret, and the card by which others know it."""

from dataclasses import dataclass, field
from typing import Annotated, TypeVar

import msgspec
import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from mieux_desktop.domain.record import single_line
from mieux_desktop.sync.sealing import unseal

Key = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
Id = Annotated[bytes, msgspec.Meta(min_length=16, max_length=16)]
Signature = Annotated[bytes, msgspec.Meta(min_length=64, max_length=64)]
Recipient = Annotated[str, msgspec.Meta(pattern="^age1[02-9ac-hj-np-z]{58}$")]
Line = Annotated[str, msgspec.Meta(max_length=200)]

_CARD_LABEL = b"mieux card 1\n"

S = TypeVar("S", bound=msgspec.Struct)


class Malformed(ValueError):
    """Bytes that are not the statement that they should be, or whose signature does not hold."""


class Statement(msgspec.Struct, array_like=True, forbid_unknown_fields=True, frozen=True):
    """A MessagePack array whose last member signs all others."""

    def signed_bytes(self) -> bytes:
        """Return what the signature covers, without its label."""
        return msgspec.msgpack.encode(msgspec.structs.astuple(self)[:-1])


class DeviceCard(Statement, frozen=True):
    """What a laptop says of itself, signed with its own key."""

    key: Key  # Ed25519
    recipient: Recipient  # age X25519
    person_id: Id
    person: Line
    role: Line  # expert or officer
    laptop: Line
    signature: Signature


@dataclass(frozen=True, slots=True)
class Device:
    """This laptop: the secret Ed25519 key (32 bytes) and the secret age identity of its store."""

    private_key: bytes = field(repr=False)
    identity: str = field(repr=False)

    @property
    def key(self) -> bytes:
        """Return the public key, 32 bytes."""
        return self._private().public_key().public_bytes_raw()

    @property
    def recipient(self) -> str:
        """Return what others seal to: ``age1…``."""
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    def sign(self, content: bytes) -> bytes:
        """Return the Ed25519 signature, 64 bytes; the content begins with a label of its kind."""
        return self._private().sign(content)

    def open(self, sealed: bytes) -> bytes:
        """Return what was sealed to this laptop; raises the problems of `unseal`."""
        return unseal(sealed, self.identity)

    def card(self, person_id: bytes, person: str, role: str, laptop: str) -> DeviceCard:
        """Return this laptop's signed card."""
        unsigned = DeviceCard(
            self.key,
            self.recipient,
            person_id,
            single_line(person)[:200],
            role,
            single_line(laptop)[:200],
            bytes(64),
        )
        signature = self.sign(_CARD_LABEL + unsigned.signed_bytes())
        return msgspec.structs.replace(unsigned, signature=signature)

    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.private_key)


def encode_card(card: DeviceCard) -> bytes:
    """Return the bytes of a card."""
    return msgspec.msgpack.encode(card)


def read_card(data: bytes) -> DeviceCard:
    """Return a card whose signature holds; raise `Malformed`."""
    card = read_statement(data, DeviceCard)
    check_card(card)
    return card


def check_card(card: DeviceCard) -> None:
    """Raise `Malformed` unless the card is signed by its own key and its texts are clean."""
    if not is_signed(card.key, _CARD_LABEL + card.signed_bytes(), card.signature):
        raise Malformed("signature of a card")
    texts = (card.person, card.role, card.laptop)
    if not is_recipient(card.recipient) or any(single_line(text) != text for text in texts):
        raise Malformed("text of a card")


def read_statement(data: bytes, kind: type[S]) -> S:
    """Read a MessagePack array strictly; raise `Malformed`."""
    try:
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, ValueError, TypeError, RecursionError) as error:
        raise Malformed(f"not a {kind.__name__}") from error


def is_signed(key: bytes, content: bytes, signature: bytes) -> bool:
    """Tell whether the key signed the content."""
    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, content)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_recipient(text: str) -> bool:
    """Tell whether the text is an age recipient that can be sealed to."""
    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True
