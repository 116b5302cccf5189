"""How marks and signatures are drawn and said."""

from datetime import time
from typing import Final

from PySide6.QtCore import QObject

from mieux_desktop.domain.attendance import Mark
from mieux_desktop.domain.evidence import SignatureKind
from mieux_desktop.operations.attendance import HeldMark
from mieux_desktop.operations.signing import DaySign
from mieux_desktop.ui import dates

# Drawing and colour role of each mark; None stands for not marked.
DRAWINGS: Final[dict[Mark | None, tuple[str, str]]] = {
    Mark.PRESENT: ("check", "good"),
    Mark.LATE: ("clock", "warning"),
    Mark.LEFT_EARLY: ("log-out", "warning"),
    Mark.EXCUSED: ("shield-check", "secondary"),
    Mark.ABSENT: ("x", "bad"),
    None: ("circle-dashed", "secondary"),
}


class MarkWords(QObject):
    """The words for marks in the interface's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: dict[Mark | None, str] = {
            Mark.PRESENT: self.tr("present"),
            Mark.LATE: self.tr("late"),
            Mark.LEFT_EARLY: self.tr("left early"),
            Mark.EXCUSED: self.tr("excused"),
            Mark.ABSENT: self.tr("absent"),
            None: self.tr("not marked"),
        }

    def of(self, mark: Mark | None, at: time | None = None) -> str:
        """Return “late 09:25”, “present” or “not marked”."""
        return f"{self._words[mark]} {dates.clock(at)}" if at else self._words[mark]

    def whole(self, held: HeldMark | None) -> str:
        """Return a mark with its time and its reason."""
        if held is None:
            return self.of(None)
        said = self.of(held.mark, held.at)
        return f"{said}: {held.reason}" if held.reason else said


class SignWords(QObject):
    """The words for signatures in the interface's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = {
            SignatureKind.SCREEN: self.tr("signed on a laptop at {time}"),
            SignatureKind.PHONE: self.tr("signed on a phone at {time}"),
            SignatureKind.PAPER: self.tr("signed on paper"),
            SignatureKind.BADGE: self.tr("badge read at {time}"),
        }
        self.missing = self.tr("was there, has not signed")
        self.none = self.tr("was not there")
        self._checked_in = self.tr("badge read at {time}, has not signed")

    def of(self, kind: SignatureKind, at: time) -> str:
        """Return “signed on a phone at 09:12”."""
        return self._words[kind].format(time=dates.clock(at))

    def checked_in(self, sign: DaySign) -> str:
        """Return that a badge was read, which is no signature."""
        return self._checked_in.format(time=dates.clock(sign.signed_at.astimezone().time()))

    def whole(self, sign: DaySign) -> str:
        """Return how somebody signed, and that several signatures are kept."""
        said = self.of(sign.kind, sign.signed_at.astimezone().time())
        if sign.kept > 1:
            kept = self.tr("%n signature(s) kept", "", sign.kept)
            return f"{said}, {kept}"
        return said
