"""Identities: random for what people make, derived for what must be the same on every laptop."""

import secrets
import time
import uuid

# Root of every derived identity of the programme's catalogue and natural pairs.
_NAMESPACE = uuid.UUID("6f3c1f0a-3d5e-5b7e-9a51-4d4945555821")


def new_id() -> bytes:
    """Make a UUIDv7 (RFC 9562): 16 bytes that sort by creation time."""
    milliseconds = time.time_ns() // 1_000_000
    random_bits = int.from_bytes(secrets.token_bytes(10))
    value = (milliseconds & (1 << 48) - 1) << 80 | random_bits
    value = value & ~(0xF << 76) | 0x7 << 76
    value = value & ~(0x3 << 62) | 0x2 << 62
    return value.to_bytes(16)


def unordered_id() -> bytes:
    """Make a UUIDv4, for rows whose identity must not tell when they were made."""
    return uuid.uuid4().bytes


def shipped_id(entity: str, *codes: str | int) -> bytes:
    """Derive the identity of a row that ships with the program, the same everywhere."""
    return uuid.uuid5(_NAMESPACE, "/".join(("shipped", entity, *map(str, codes)))).bytes


def pair_id(entity: str, *parts: bytes | str) -> bytes:
    """Derive the identity of a natural pair, so that twins made on two laptops are one row."""
    named = (part if isinstance(part, str) else part.hex() for part in parts)
    return uuid.uuid5(_NAMESPACE, "/".join(("pair", entity, *named))).bytes
