"""The canvas of printed documents: reproducible, tagged with a language, all fonts embedded."""

import threading
from datetime import UTC, date, datetime, time
from functools import cache
from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from mieux_desktop.reports import fonts, style
from mieux_desktop.reports.pictures import printable_photo

# Base 85 would make files a quarter larger, for readers of seven-bit mail that are long gone.
rl_config.useA85 = 0

_saving = threading.Lock()


class Paper(Canvas):
    """A canvas that knows which way is read, and which destinations exist for links."""

    def __init__(
        self,
        file: BytesIO,
        *,
        language: str,
        made_on: date | None,
        right_to_left: bool = False,
    ) -> None:
        fonts.register()
        super().__init__(
            file,
            pagesize=(style.PAGE_WIDTH, style.PAGE_HEIGHT),
            invariant=1,
            pageCompression=1,
            # Else Helvetica, which is not embedded; the stubs take this name for a number.
            initialFontName=fonts.REGULAR,  # type: ignore[arg-type]
            lang=language,
            pdfVersion=(1, 7),
        )
        self.written = file
        self.targets: frozenset[str] = frozenset()
        self.right_to_left = right_to_left
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setCreator("MIEUX Desktop")
        self.setProducer("MIEUX Desktop")
        if made_on:
            # Invariant mode dates every file 2000; the document's own date says more.
            self._doc._timeStamp = _Timestamp(made_on)  # type: ignore[attr-defined]

    def save(self) -> None:
        """Finish the document; one at a time, since cutting a font moves a mark within its file."""
        with _saving:
            super().save()

    @property
    def left(self) -> float:
        """Return the left edge of the text; the inner margin is where reading starts."""
        return (
            style.PAGE_WIDTH - style.LEFT - style.TEXT_WIDTH if self.right_to_left else style.LEFT
        )

    def place(self, x: float, width: float, start: float, own: float = 0) -> float:
        """Return the left edge of something ``own`` wide that stands ``start`` into a row.

        The row goes from x over the width; it starts where reading starts.
        """
        return x + width - start - own if self.right_to_left else x + start

    def ink(self, colour: str) -> None:
        """Fill shapes and text with a colour from now on."""
        self.setFillColor(colour_of(colour))

    def pen(self, colour: str, line_width: float) -> None:
        """Draw lines in a colour and width from now on."""
        self.setStrokeColor(colour_of(colour))
        self.setLineWidth(line_width)

    def rule(self, x: float, y: float, length: float, colour: str, line_width: float) -> None:
        """Draw a horizontal line."""
        self.pen(colour, line_width)
        self.line(x, y, x + length, y)

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle whose lower left corner is x, y."""
        self.ink(colour)
        self.rect(x, y, width, height, stroke=0, fill=1)

    def link(self, target: str, box: tuple[float, float, float, float]) -> None:
        """Make a box (left, bottom, right, top) lead to a destination, if it exists."""
        if target in self.targets:
            self.linkAbsolute("", target, Rect=box, Border="[0 0 0]")

    def mark(self, target: str, y: float) -> None:
        """Make this height of the page a destination."""
        self.bookmarkHorizontalAbsolute(target, y)


class Picture(ImageReader):
    """A photo made ready for print: upright, without metadata, no finer than paper shows."""

    def __init__(self, data: bytes, pixels: int) -> None:
        self._bytes = printable_photo(data, pixels)
        super().__init__(BytesIO(self._bytes))
        self._dataA = None  # ReportLab sets it while it decodes pixels; there is no alpha here

    def getRGBData(self) -> bytes:
        """Return what tells this picture from others; the pixels themselves are not needed."""
        return self._bytes


class _Timestamp:
    """Stands for the clock that ReportLab would ask."""

    def __init__(self, on: date) -> None:
        moment = datetime.combine(on, time(), UTC)
        self.t = moment.timestamp()
        self.YMDhms = (on.year, on.month, on.day, 0, 0, 0)
        self.dhh = self.dmm = 0
        self.tzname = "UTC"


@cache
def colour_of(code: str) -> Any:
    """Return ReportLab's colour for a code such as ``#003399``."""
    return HexColor(code)
