"""The address of a hub, as somebody types it: https is assumed, and nothing else is taken."""

import ipaddress

import httpx

from mieux_desktop.domain.problems import Problem


def read_address(typed: str) -> str:
    """Return the address without a slash at its end; raise `address-wrong`, `address-not-secure`.

    Without TLS, anybody on the way could read notes; only this computer itself may be reached so.
    """
    text = typed.strip().rstrip("/")
    if "://" not in text:
        text = f"https://{text}"
    try:
        url = httpx.URL(text)
        sound = url.host and url.scheme in ("http", "https") and (url.port or 1) < 65536
    except (httpx.InvalidURL, ValueError) as error:
        raise Problem("address-wrong", address=typed.strip()) from error
    if not sound or url.userinfo or url.query or url.fragment or " " in text:
        raise Problem("address-wrong", address=typed.strip())
    if url.scheme == "http" and not _is_this_computer(url.host):
        raise Problem("address-not-secure", address=typed.strip())
    return str(url).rstrip("/")


def _is_this_computer(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
