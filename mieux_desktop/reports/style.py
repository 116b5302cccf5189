"""Measures, colours and type of printed documents; lengths in points."""

from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from mieux_desktop.reports import fonts

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT = 22 * mm
TEXT_WIDTH = 168 * mm
TOP = PAGE_HEIGHT - 25 * mm
BOTTOM = 22 * mm
LABEL_WIDTH = 42 * mm  # the hanging column of labels, days and key words
BODY_WIDTH = TEXT_WIDTH - LABEL_WIDTH

BLUE, GOLD, WHITE = "#003399", "#FFCC00", "#FFFFFF"
INK, GREY, RULE = "#1A1F2B", "#535B69", "#C6CCD8"
TINT, TAG, RISK = "#F1F4FA", "#E1E8F6", "#A44A00"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; ``right`` sets it against the right edge."""

    size: float
    leading: float
    font: str = fonts.REGULAR
    colour: str = INK
    right: bool = False


H1 = Style(20, 25, fonts.SEMIBOLD, BLUE)
H2 = Style(11.5, 15, fonts.SEMIBOLD)
H3 = Style(10, 14.5, fonts.SEMIBOLD)
LEAD = Style(12, 17.5)
BODY = Style(10, 14.5)
LABEL = Style(10, 14.5, fonts.SEMIBOLD, BLUE)
NOTE = Style(9, 12.8)
NOTE_LABEL = Style(8.5, 12.8, fonts.SEMIBOLD, GREY)
TABLE = Style(8.5, 11.8)
TABLE_STRONG = Style(8.5, 11.8, fonts.SEMIBOLD)
TABLE_HEAD = Style(8.5, 11.8, fonts.SEMIBOLD, BLUE)
TABLE_GREY = Style(8.5, 11.8, fonts.REGULAR, GREY)
CAPTION = Style(8, 11, fonts.REGULAR, GREY)
FIGURE = Style(20, 25, fonts.SEMIBOLD, BLUE)


def coloured(style: Style, colour: str) -> Style:
    """Return the style in another colour."""
    return replace(style, colour=colour)
