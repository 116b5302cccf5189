"""The two outer layers of everything that travels: age around zstd, both opened within limits."""

from collections.abc import Sequence
from typing import Literal

import pyrage
from backports import zstd

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.limits import MAX_OPENED, MAX_SEALED

LEVEL = 12
_AGE = b"age-encryption.org/v1\n"
_PARAMETER = zstd.DecompressionParameter.window_log_max
_WINDOW_LOG = 25  # bytes kept while decompressing: 32 MiB
_WORTH_A_BLOCK = 2048  # bytes


def seal(content: bytes, recipient: str) -> bytes:
    """Return age bytes that only the holder of the recipient's identity opens."""
    sealed: bytes = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(recipient)])
    return sealed


def unseal(sealed: bytes, identity: str, most: int = MAX_SEALED) -> bytes:
    """Return the content, all of it authenticated, or raise a problem.

    `not-a-bundle`, `bundle-too-large`, `not-for-this-laptop`, `bundle-truncated`, `bundle-damaged`.
    """
    if len(sealed) > most:
        raise Problem("bundle-too-large")
    if not sealed.startswith(_AGE):
        raise Problem("bundle-truncated" if _AGE.startswith(sealed) and sealed else "not-a-bundle")
    try:
        content: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as error:
        text = str(error)
        if "No matching keys" in text:
            raise Problem("not-for-this-laptop") from error
        raise Problem(
            "bundle-truncated" if "failed to fill" in text else "bundle-damaged"
        ) from error
    return content


def compress(pieces: Sequence[bytes], level: int = LEVEL) -> bytes:
    """Return one zstd frame of all pieces; each longer one begins a block of its own."""
    compressor = zstd.ZstdCompressor(level)
    compressor.set_pledged_input_size(sum(map(len, pieces)))  # small ones take little memory then
    out = []
    for piece in pieces:
        long = len(piece) >= _WORTH_A_BLOCK
        mode: Literal[0, 1] = compressor.FLUSH_BLOCK if long else compressor.CONTINUE
        out.append(compressor.compress(piece, mode))
    out.append(compressor.flush(compressor.FLUSH_FRAME))
    return b"".join(out)


def decompress(data: bytes, most: int = MAX_OPENED) -> bytes:
    """Return the content of exactly one frame; what the frame says of its size is not believed.

    Raises `bundle-too-large`, `bundle-truncated` and `bundle-damaged`.
    """
    decompressor = zstd.ZstdDecompressor(options={_PARAMETER: _WINDOW_LOG})
    try:
        content = decompressor.decompress(data, most + 1)
    except zstd.ZstdError as error:
        raise Problem("bundle-damaged") from error
    if len(content) > most:
        raise Problem("bundle-too-large")
    if not decompressor.eof:
        raise Problem("bundle-truncated")
    if decompressor.unused_data:
        raise Problem("bundle-damaged")
    return content
