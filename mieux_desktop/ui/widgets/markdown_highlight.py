"""Markdown shown as it will read: the highlighter that styles text in place."""

from collections.abc import Mapping
from unicodedata import bidirectional

from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
)

from mieux_desktop.ui import theme
from mieux_desktop.ui.widgets.markdown_marks import (
    LONGEST_LINE,
    Line,
    chips,
    read_line,
    styled_parts,
)

HANG = 20.0  # points from the edge to the words of a list item
INDENT = 10.0  # points of each blank before the sign of a list item
QUOTE_HANG = 15.0
CHIP_ROOM = 7.0  # between the edge of a chip and its words, and before a chip
_HEADING_STEPS = {1: "title", 2: "heading", 3: "heading"}


class MarkdownHighlighter(QSyntaxHighlighter):
    """Hides the signs of strong and emphasis except in the line where the cursor is.

    `names` are the people who become chips after ``@``; `titled` shows the first line larger.
    """

    def __init__(self, document: QTextDocument, *, titled: bool) -> None:
        super().__init__(document)
        self.names: Mapping[str, bytes] = {}
        self._titled = titled
        self._open = -1  # the block in which signs are shown
        self._base = QFont()
        self._metrics = QFontMetricsF(self._base)
        self.refresh()

    def refresh(self) -> None:
        """Take the colours and fonts of the theme."""
        self._base = theme.type_font("note")
        self._metrics = QFontMetricsF(self._base)
        hidden = QTextCharFormat()
        hidden.setFontPointSize(0.5)
        hidden.setForeground(theme.colour("surface"))
        hidden.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        hidden.setFontLetterSpacing(-0.3)
        self._hidden = hidden
        self._faint = _coloured("secondary")
        self._secondary = _coloured("secondary")
        self._chip = _coloured("accent_on_selection")
        font = theme.type_font("caption")
        self._chip.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
        self._chip.setFontWeight(QFont.Weight.Medium)
        self.rehighlight()

    def open_block(self, block: QTextBlock) -> None:
        """Show the signs in this block and hide those of the block before."""
        number = block.blockNumber()
        if number == self._open:
            return
        before, self._open = self._open, number
        for changed in (self.document().findBlockByNumber(before), block):
            if changed.isValid() and ("*" in changed.text() or "_" in changed.text()):
                self.rehighlightBlock(changed)

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST_LINE:
            return
        number = self.currentBlock().blockNumber()
        if number == 0 and self._titled:
            self._style(0, len(text), "title")
            line = Line()
            if text.startswith("#") and read_line(text).kind == "heading":
                self.setFormat(0, read_line(text).sign, self._hidden)
        else:
            line = read_line(text)
            self._line(text, line)
        if "*" in text or "_" in text:
            for start, end, sign, kind in styled_parts(text):
                self._inline(start, end, sign, kind, shown=number == self._open)
        for start, end in chips(text, self.names):
            self._make_chip(text, start, end)

    def _line(self, text: str, line: Line) -> None:
        if line.kind == "heading":
            self._style(line.sign, len(text), _HEADING_STEPS[line.level])
            self.setFormat(0, line.sign, self._hidden)
        elif line.kind in ("bullet", "number", "quote"):
            if line.kind == "quote":
                self.setFormat(0, len(text), self._secondary)
            if line.indent:
                blanks = QTextCharFormat()
                _add_room(blanks, INDENT - self._metrics.horizontalAdvance(" "))
                self.setFormat(0, line.indent, blanks)
            drawn = line.kind == "number"
            sign = _coloured("secondary") if drawn else _invisible()
            self.setFormat(line.indent, line.sign - line.indent, sign)
            hang = QUOTE_HANG if line.kind == "quote" else HANG
            used = self._metrics.horizontalAdvance(text[line.indent : line.sign])
            wide = QTextCharFormat(sign)
            _add_room(wide, hang - used)
            self.setFormat(line.sign - 1, 1, wide)

    def _style(self, start: int, end: int, step: str) -> None:
        font = theme.type_font(step)
        styled = QTextCharFormat()
        styled.setProperty(QTextCharFormat.Property.FontPixelSize, font.pixelSize())
        styled.setFontWeight(font.weight())
        self.setFormat(start, end - start, styled)

    def _inline(self, start: int, end: int, sign: int, kind: str, *, shown: bool) -> None:
        for place in range(start + sign, end - sign):
            styled = QTextCharFormat(self.format(place))
            if kind == "strong":
                styled.setFontWeight(QFont.Weight.DemiBold)
            else:
                styled.setFontItalic(True)
            self.setFormat(place, 1, styled)
        for place in (start, end - sign):
            self.setFormat(place, sign, self._faint if shown else self._hidden)

    def _make_chip(self, text: str, start: int, end: int) -> None:
        self.setFormat(start, end - start, self._chip)
        if bidirectional(text[end - 1]) != "AL":  # spaced letters of Arabic would not join
            last = QTextCharFormat(self._chip)
            _add_room(last, CHIP_ROOM)
            self.setFormat(end - 1, 1, last)
        if start and text[start - 1] == " ":
            before = QTextCharFormat(self.format(start - 1))
            _add_room(before, CHIP_ROOM)
            self.setFormat(start - 1, 1, before)


def _coloured(role: str) -> QTextCharFormat:
    coloured = QTextCharFormat()
    coloured.setForeground(theme.colour(role))
    return coloured


def _invisible() -> QTextCharFormat:
    invisible = QTextCharFormat()
    ground = theme.colour("surface")
    ground.setAlpha(0)
    invisible.setForeground(ground)
    return invisible


def _add_room(changed: QTextCharFormat, points: float) -> None:
    changed.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    changed.setFontLetterSpacing(points)
