"""Kinds of items in words, each with its drawing."""

from PySide6.QtCore import QObject

from mieux_desktop.domain.questionnaires.kinds import Kind

ICONS = {
    Kind.SELECT_ONE: "circle-dot",
    Kind.SELECT_MULTIPLE: "square-check",
    Kind.SCALE: "chart-column",
    Kind.GRID: "list-checks",
    Kind.RECOMMENDATION: "star",
    Kind.RANK: "list-ordered",
    Kind.TEXT: "pen-line",
    Kind.LONG_TEXT: "text-quote",
    Kind.INTEGER: "hash",
    Kind.DECIMAL: "hash",
    Kind.DATE: "calendar",
    Kind.NOTE: "info",
    Kind.GROUP: "folder-open",
}


class KindWords(QObject):
    """Names the kinds in the interface's language."""

    def name(self, kind: Kind) -> str:
        """Return what an author chooses."""
        return {
            Kind.SELECT_ONE: self.tr("Choose one"),
            Kind.SELECT_MULTIPLE: self.tr("Choose several"),
            Kind.SCALE: self.tr("Scale"),
            Kind.GRID: self.tr("Statements on one scale"),
            Kind.RECOMMENDATION: self.tr("Recommendation, 0 to 10"),
            Kind.RANK: self.tr("Put in order"),
            Kind.TEXT: self.tr("Short text"),
            Kind.LONG_TEXT: self.tr("Long text"),
            Kind.INTEGER: self.tr("Whole number"),
            Kind.DECIMAL: self.tr("Decimal number"),
            Kind.DATE: self.tr("Date"),
            Kind.NOTE: self.tr("Text to read"),
            Kind.GROUP: self.tr("Group: one page"),
        }[kind]
