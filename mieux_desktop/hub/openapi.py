"""The OpenAPI description that the hub serves; docs/protocol.md says what the bodies are."""

from typing import Any

from mieux_desktop import __version__

_BINARY_BODY = {"schema": {"type": "string", "format": "binary"}}
_BINARY = {"application/octet-stream": _BINARY_BODY}
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

_FILE_REFUSALS = {
    "_401": "Not signed by a device of this hub: device-unknown",
    "_403": "Dated wrongly, Hub-Time says the hub's clock: clock-differs; a fetch by a device"
    " that is refused: revoked, expired",
    "_404": "file-unknown, upload-unknown",
    "_412": "Another version of tus: tus-version",
    "_429": "Asked too often: too-many-requests",
    "_503": "Ask again later: hub-busy, hub-database-away",
}


def _tus(summary: str, status: str, good: str, **others: str) -> dict[str, Any]:
    answers = _answers(good, {}, **_FILE_REFUSALS, **others)
    return {"summary": summary, "responses": {status: answers.pop("200"), **answers}}


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
        "/forward": {
            "post": {
                "summary": "Bring what a colleague's file carried for the hub",
                "requestBody": {"required": True, "content": _BINARY},
                "responses": _answers(
                    "A signed answer with the receipt for the colleague's device",
                    _BINARY,
                    _400="Not to be opened: request-damaged, sender-unknown, not-for-this-laptop,"
                    " and others of bundles",
                    _401="No device of this hub signed it: device-unknown",
                    _403="device-refused",
                    **_LIMITS,
                ),
            }
        },
        "/ask": {
            "post": {
                "summary": "Answer an officer or an administrator",
                "requestBody": {"required": True, "content": _BINARY},
                "responses": _answers(
                    "A signed answer",
                    _BINARY,
                    _400="Not a question: request-damaged, or about nobody known: person-unknown",
                    _401="No device of this hub signed it: device-unknown",
                    _403="not-allowed, clock-differs, device-refused",
                    _409="Somebody has that name: name-taken",
                    **_LIMITS,
                ),
            }
        },
        "/files": {
            "post": _tus(
                "Begin an upload by tus 1.0, or learn how much of it has come",
                "201",
                "Upload-Offset says how much; Upload-Length when nothing is wanted",
                _400="Not an upload: request-damaged",
                _413="Too long, or too much unfinished: request-too-large, room-full",
                _422="What has come is not what it should be; begin anew: file-damaged",
                _507="The hub's disk is full: hub-disk-full",
            ),
        },
        "/files/{sha256}": {
            "parameters": [
                {
                    "name": "sha256",
                    "in": "path",
                    "required": True,
                    "description": "Of the content, in hexadecimal",
                    "schema": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                }
            ],
            "head": _tus("Tell how much of an upload has come", "200", "In Upload-Offset"),
            "patch": {
                **_tus(
                    "Bring what follows Upload-Offset",
                    "204",
                    "Upload-Offset says how much has come",
                    _408="Too slow; what has come stays: request-slow",
                    _409="Another offset is due: offset-differs",
                    _413="More than was announced: request-too-large",
                    _415="Another content type: not-an-upload",
                    _422="Not what it should be; begin anew: file-damaged",
                    _507="The hub's disk is full: hub-disk-full",
                ),
                "requestBody": {
                    "required": True,
                    "content": {"application/offset+octet-stream": _BINARY_BODY},
                },
            },
            "delete": _tus("Give an upload up", "204", "It is forgotten"),
            "get": {
                "summary": "Fetch an attachment, sealed to the device, whole or a range",
                "responses": {
                    **_answers(
                        "The sealed file",
                        _BINARY,
                        **_FILE_REFUSALS,
                        _416="Nothing is there: range-unknown",
                    ),
                    "206": {"description": "The range", "content": _BINARY},
                },
            },
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
