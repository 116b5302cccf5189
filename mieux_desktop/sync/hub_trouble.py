"""Why a connection failed, found out by asking once more: certificate, clock, sign-in page."""

import errno
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

import httpx
from cryptography import x509
from cryptography.x509.oid import NameOID

from mieux_desktop.domain.problems import Problem

_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, 10051, 10065}
# The line was there and broke at once; the last one comes of setting up such a socket.
_BROKE = {errno.ECONNRESET, errno.EPIPE, errno.ECONNABORTED, errno.EINVAL, 10053, 10054}
_NOT_YET_VALID, _EXPIRED = 9, 10  # X509_V_ERR_… of OpenSSL
_CLOCK_MAY_DIFFER = timedelta(hours=12)
_PROBE_S = 5.0
_LOST = (
    httpx.ReadTimeout, httpx.WriteTimeout, httpx.ReadError, httpx.WriteError, httpx.CloseError,
    httpx.RemoteProtocolError, httpx.StreamError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Road:
    """Where requests go: the hub's scheme, host and port, and the proxy in between."""

    scheme: str
    host: str
    port: int | None
    proxy: str | None = None
    plain_port: int = 80  # where a sign-in page of the network would answer

    @property
    def proxy_host(self) -> str:
        """Return the proxy's host, without the password that its address may hold."""
        return httpx.URL(self.proxy).host if self.proxy else ""


def explain(error: Exception, road: Road) -> Problem:
    """Return what a failed request means to the user."""
    causes = list(_causes(error))
    if isinstance(error, httpx.ProxyError):
        return Problem("proxy-refused", proxy=road.proxy_host)
    if isinstance(error, httpx.InvalidURL | httpx.UnsupportedProtocol | httpx.LocalProtocolError):
        return Problem("address-wrong", address=road.host)
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _untrusted(cause, road)
    for cause in causes:
        if isinstance(cause, ssl.SSLError):
            return _portal(road) or _without_tls(cause, road)
        if isinstance(cause, socket.gaierror):
            return Problem("no-network", host=road.proxy_host or road.host)
        if isinstance(cause, OSError) and cause.errno in _NO_NETWORK:
            return Problem("no-network", host=road.host)
    broke = any(isinstance(cause, OSError) and cause.errno in _BROKE for cause in causes)
    if isinstance(error, _LOST) or broke:
        return Problem("connection-lost", host=road.host)
    if road.proxy:
        return Problem("proxy-refused", proxy=road.proxy_host)
    return _portal(road) or Problem("hub-unreachable", host=road.host)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _without_tls(error: ssl.SSLError, road: Road) -> Problem:
    if error.reason in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER_FAILURE"):
        return Problem("not-a-hub", host=road.host)  # something answers there, but without TLS
    return Problem("connection-lost", host=road.host)


def _untrusted(error: ssl.SSLCertVerificationError, road: Road) -> Problem:
    """Tell a wrong clock from a certificate that is over, and both from somebody in between."""
    if portal := _portal(road, pages=True):
        return portal
    certificate, date = _look(road) if not road.proxy else (None, None)
    now = datetime.now(UTC)
    if error.verify_code in (_NOT_YET_VALID, _EXPIRED):
        if date is not None and abs(date - now) > _CLOCK_MAY_DIFFER:
            return Problem("clock-wrong", host=road.host, time=date.isoformat())
        if error.verify_code == _NOT_YET_VALID:  # nobody puts up a certificate of tomorrow
            return Problem("clock-wrong", host=road.host, time="")
        ended = certificate.not_valid_after_utc.isoformat() if certificate else ""
        return Problem("tls-expired", host=road.host, ended=ended)
    issuer = _issuer(certificate) if certificate else ""
    return Problem("tls-untrusted", host=road.host, issuer=issuer)


def _look(road: Road) -> tuple[x509.Certificate | None, datetime | None]:
    """Return the certificate that is shown there, and the time that is told with it, unproven.

    Nothing but the question is sent; what comes is used for a sentence only.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    certificate, date = None, None
    with suppress(OSError, ValueError):
        address = (road.host, road.port or 443)
        with (
            socket.create_connection(address, timeout=_PROBE_S) as line,
            context.wrap_socket(line, server_hostname=road.host) as tls,
        ):
            certificate = x509.load_der_x509_certificate(tls.getpeercert(binary_form=True) or b"")
            tls.sendall(_question(road))
            date = _date(tls.recv(4096))
    return certificate, date


def _portal(road: Road, *, pages: bool = False) -> Problem | None:
    """Ask without TLS, as a sign-in page of a network answers there in the place of everybody.

    `pages`: whether any page counts, not only a redirect to another host.
    """
    if road.scheme != "https" or road.proxy:
        return None
    head = b""
    with suppress(OSError, ValueError):
        address = (road.host, road.plain_port)
        with socket.create_connection(address, timeout=_PROBE_S) as line:
            line.sendall(_question(road))
            head = line.recv(4096)
    status = re.match(rb"HTTP/1\.[01] (\d{3})", head)
    if status is None:
        return None
    if status[1] == b"511" or (pages and status[1] == b"200"):
        return Problem("captive-portal", host=road.host)
    location = re.search(rb"\r\nlocation: *([^\r\n]+)", head, re.IGNORECASE)
    if status[1][:1] == b"3" and location:
        with suppress(httpx.InvalidURL, UnicodeDecodeError):
            host = httpx.URL(location[1].decode("ascii")).host
            if host and host != road.host:
                return Problem("captive-portal", host=host)
    return None


def _question(road: Road) -> bytes:
    host = road.host.encode("idna")
    return b"GET /health HTTP/1.1\r\nHost: " + host + b"\r\nConnection: close\r\n\r\n"


def _date(head: bytes) -> datetime | None:
    found = re.search(rb"\r\ndate: *([^\r\n]+)", head, re.IGNORECASE)
    if found is None:
        return None
    try:
        date = parsedate_to_datetime(found[1].decode("ascii"))
    except (ValueError, UnicodeDecodeError):
        return None
    return date if date.tzinfo is not None else None


def _issuer(certificate: x509.Certificate) -> str:
    for name in (NameOID.ORGANIZATION_NAME, NameOID.COMMON_NAME):
        for attribute in certificate.issuer.get_attributes_for_oid(name):
            return str(attribute.value)
    return ""
