"""Codes that one laptop shows and somebody types on another: 70 random bits, 10 to check them.

Crockford's base 32 leaves out letters that are taken for digits; those are read as the digits.
"""

import hashlib
import secrets

from mieux_desktop.domain.problems import Problem

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TAKEN_FOR = str.maketrans("OIL", "011", " -–—._\u00a0\u202f\t")
_RANDOM, _CHECK = 14, 2
_GROUP = 4


def new_code() -> str:
    """Make a code of four groups, such as ``7K2M-9QXA-0W5T-RZ3E``."""
    chosen = "".join(secrets.choice(_SIGNS) for _ in range(_RANDOM))
    return _grouped(chosen + _check(chosen))


def read_code(typed: str) -> str:
    """Return the code as it was shown, however it was typed; raise `code-mistyped`.

    A typing error is told from a wrong code by the last two signs, in 1,023 of 1,024 cases.
    """
    signs = typed.upper().translate(_TAKEN_FOR)
    if len(signs) != _RANDOM + _CHECK or not set(signs) <= set(_SIGNS):
        raise Problem("code-mistyped")
    if _check(signs[:_RANDOM]) != signs[_RANDOM:]:
        raise Problem("code-mistyped")
    return _grouped(signs)


def _check(chosen: str) -> str:
    digest = hashlib.sha256(b"mieux code 1\n" + chosen.encode()).digest()
    return _SIGNS[digest[0] & 31] + _SIGNS[digest[1] & 31]


def _grouped(signs: str) -> str:
    return "-".join(signs[at : at + _GROUP] for at in range(0, len(signs), _GROUP))
