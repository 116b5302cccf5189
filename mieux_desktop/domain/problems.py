"""Problems of the user's world: expected, named by a code, told in plain words by the interface."""

from collections.abc import Mapping


class Problem(Exception):
    """Something the user can understand and act upon; nothing was saved when it is raised.

    `code` is a stable name such as ``end-before-start``; `details` fills the sentence's places.
    """

    def __init__(self, code: str, **details: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.details: Mapping[str, str | int] = details
