"""How a device signs what it asks of the hub about attachments: one header of 107 signs."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass

from mieux_desktop.domain.problems import Problem
from mieux_desktop.sync.devices import Device, is_signed
from mieux_desktop.sync.messages import short_key

TUS = "1.0.0"
OFFSET_TYPE = "application/offset+octet-stream"
CLOCK_WINDOW_MS = 15 * 60 * 1000  # a request is as old as that at most, by the hub's clock

_SCHEME = "Mieux "
_LABEL = b"mieux file 1\n"
# What says what is asked for, beside the method and the path.
_SIGNED = ("upload-offset", "upload-length", "upload-metadata", "range")
_LENGTH = 8 + 8 + 64


@dataclass(frozen=True, slots=True)
class Signed:
    """The signature on a request as it was read; nobody has checked it."""

    device: bytes  # the first 8 bytes of its key
    at: int  # milliseconds since 1970
    signature: bytes


def sign_file_request(
    device: Device,
    hub_key: bytes,
    at: int,
    method: str,
    path: str,
    headers: Mapping[str, str],
) -> str:
    """Return the Authorization of a request; `path` follows the hub's address."""
    name = short_key(device.key)
    content = _content(name, hub_key, at, method, path, headers)
    data = name + at.to_bytes(8) + device.sign(content)
    return _SCHEME + urlsafe_b64encode(data).decode().rstrip("=")


def read_authorization(text: str) -> Signed:
    """Return what the header holds; raise `device-unknown`."""
    try:
        data = urlsafe_b64decode(text.removeprefix(_SCHEME) + "=")
    except ValueError as error:
        raise Problem("device-unknown") from error
    if not text.startswith(_SCHEME) or len(data) != _LENGTH:
        raise Problem("device-unknown")
    return Signed(data[:8], int.from_bytes(data[8:16]), data[16:])


def check_file_request(
    signed: Signed,
    device_key: bytes,
    hub_key: bytes,
    now: int,
    method: str,
    path: str,
    headers: Mapping[str, str],
) -> None:
    """Raise `device-unknown` unless the device signed it, `clock-differs` unless it is recent."""
    content = _content(signed.device, hub_key, signed.at, method, path, headers)
    if not is_signed(device_key, content, signed.signature):
        raise Problem("device-unknown")
    if abs(signed.at - now) > CLOCK_WINDOW_MS:
        raise Problem("clock-differs")


def _content(
    device: bytes, hub_key: bytes, at: int, method: str, path: str, headers: Mapping[str, str]
) -> bytes:
    lines = [method, path, *(headers.get(name, "") for name in _SIGNED)]
    return _LABEL + hub_key + device + at.to_bytes(8) + "\n".join(lines).encode()
