"""The OpenAPI description that the hub serves; docs/protocol.md says what the bodies are."""

from typing import Any

from mieux_desktop import __version__

_BINARY = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
_TEXT = {"text/plain": {"schema": {"type": "string"}}}


def _answers(good: str, content: dict[str, Any], **others: str) -> dict[str, Any]:
    found = {"200": {"description": good, "content": content}}
    for status, description in others.items():
        found[status.removeprefix("_")] = {"description": description, "content": _TEXT}
    return found


_LIMITS = {
    "_408": "The body came too slowly: request-slow",
    "_413": "More than the hub reads at once: request-too-large",
    "_429": "Asked too often: too-many-requests",
    "_503": "Ask again later: hub-busy, hub-database-away",
    "_507": "The hub's disk is full: hub-disk-full",
}

DESCRIPTION: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {
        "title": "MIEUX hub",
        "version": __version__,
        "description": "Bodies are MessagePack, signed; docs/protocol.md specifies them.",
    },
    "paths": {
        "/sync": {
            "post": {
                "summary": "Bring changes and receive what follows the cursor",
                "requestBody": {"required": True, "content": _BINARY},
                "responses": {
                    **_answers(
                        "A signed response",
                        _BINARY,
                        _400="Not a request: request-damaged, request-newer-format",
                        _401="No device of this hub signed it: device-unknown",
                        **_LIMITS,
                    ),
                    "403": {
                        "description": "A signed response: the device is revoked or its"
                        " certificate has ended; what it brought waits",
                        "content": _BINARY,
                    },
                },
            }
        },
        "/enrol": {
            "post": {
                "summary": "Have a device certified by a one-time code",
                "requestBody": {"required": True, "content": _BINARY},
                "responses": _answers(
                    "The certificate and the hub's keys",
                    _BINARY,
                    _400="Not an enrolment: request-damaged, request-newer-format",
                    _403="Unknown, used or expired: code-refused",
                    _409="The laptop is enrolled for somebody else: device-of-another",
                    **_LIMITS,
                ),
            }
        },
        "/health": {
            "get": {
                "summary": "Tell whether the hub can work",
                "responses": _answers("It can", _TEXT, _503="Not now"),
            }
        },
        "/metrics": {
            "get": {
                "summary": "Counts in the text format of Prometheus",
                "responses": _answers("Counts of this worker and of the database", _TEXT),
            }
        },
    },
}
