"""Margins of Markdown lines: hanging lists and quotes, paragraphs set apart."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat

from mieux_desktop.ui.widgets.markdown_highlight import CHIP_ROOM, HANG, INDENT, QUOTE_HANG
from mieux_desktop.ui.widgets.markdown_marks import chips, read_line

_LINE = 22
_GAP = 12  # of an empty line between paragraphs
_TITLE_GAP = 6
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_EXACTLY = QTextBlockFormat.LineHeightTypes.FixedHeight.value


def block_format(
    block: QTextBlock, names: Mapping[str, bytes], *, titled: bool
) -> QTextBlockFormat:
    """Return the margins and line height that a line should have."""
    wanted = QTextBlockFormat()
    text = block.text()
    if not text and block.blockNumber() and block.next().isValid():
        wanted.setLineHeight(_GAP, _EXACTLY)  # the last line keeps its height: words will follow
        return wanted
    wanted.setLineHeight(_LINE, _AT_LEAST)
    if titled and block.blockNumber() == 0:
        wanted.setBottomMargin(_TITLE_GAP)
        return wanted
    line = read_line(text)
    if line.kind in ("bullet", "number", "quote"):
        hang = (QUOTE_HANG if line.kind == "quote" else HANG) + line.indent * INDENT
        if block.textDirection() == Qt.LayoutDirection.RightToLeft:
            wanted.setRightMargin(hang)
        else:
            wanted.setLeftMargin(hang)
        wanted.setTextIndent(-hang)
    elif text[:1] in ("#", "@") and any(start == 0 for start, _ in chips(text, names)):
        wanted.setTextIndent(CHIP_ROOM)  # the edge of the chip stands where the text begins
    return wanted
