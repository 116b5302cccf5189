"""The fonts of printed documents: which one has a character, and how wide a text is."""

import re
import threading
import unicodedata
from functools import cache, lru_cache

from arabic_reshaper import reshape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mieux_desktop import paths

REGULAR, SEMIBOLD, ITALIC = "NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Italic"
NASKH, NASKH_SEMIBOLD = "NotoNaskhArabic-Regular", "NotoNaskhArabic-SemiBold"
DRAWN = "drawn"  # stands for a font: the character is drawn as a shape

NASKH_SCALE = 1.15  # Naskh looks as large as Noto Sans at this ratio

# Characters that Noto Sans lacks and that people type nevertheless; see shapes.draw_symbol.
DRAWN_ADVANCES = {
    **dict.fromkeys("→←⇒⇐↔", 1.0),
    **dict.fromkeys("↑↓", 0.6),
    **dict.fromkeys("≥≤≠≈", 0.62),
    **dict.fromkeys("✓✔✗✘✕", 0.8),
    **dict.fromkeys("☐☑☒■□", 0.86),
    **dict.fromkeys("●○▲△▼▽◆◇►▶★☆", 0.8),
}

_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_SECOND_CHOICE = {
    REGULAR: NASKH,
    ITALIC: NASKH,
    SEMIBOLD: NASKH_SEMIBOLD,
}
_fonts: dict[str, TTFont] = {}
_registering = threading.Lock()


def _font(name: str) -> TTFont:
    if name not in _fonts:
        with _registering:  # two exports may begin at once; a font must be registered once
            if name not in _fonts:
                font = TTFont(name, str(paths.resources() / "fonts" / f"{name}.ttf"))
                pdfmetrics.registerFont(font)
                _fonts[name] = font
    return _fonts[name]


def register() -> None:
    """Make the fonts known to ReportLab; cheap after the first call."""
    for name in (REGULAR, SEMIBOLD, ITALIC, NASKH, NASKH_SEMIBOLD):
        _font(name)


@lru_cache(maxsize=50_000)
def width(text: str, font: str, size: float) -> float:
    """Return how wide a text of one font is, in points."""
    if font == DRAWN:
        return sum(DRAWN_ADVANCES[c] for c in text) * size
    face = _font(font).face
    widths, default = face.charWidths, face.defaultWidth
    return float(sum(widths.get(ord(c), default) for c in text)) * size / 1000


def is_arabic(text: str) -> bool:
    """Tell whether a text has a letter that is written from right to left."""
    return not text.isascii() and _ARABIC.search(text) is not None


@lru_cache(maxsize=20_000)
def printable(text: str) -> str:
    """Return a text with joined Arabic letters, in logical order, that the fonts can print.

    A character that none of them has becomes its number, such as ``[U+1F600]``; signs without a
    shape of their own are dropped.
    """
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    if _ARABIC.search(text):
        text = reshape(text)
    return "".join(_printable_character(c) for c in text)


@cache
def _printable_character(character: str) -> str:
    if character in "\n\r\t\v\f\u2028\u2029":
        return " "
    if character in DRAWN_ADVANCES or _has(REGULAR, character) or _has(NASKH, character):
        # The invisible signs among these steer other programs and would still take room here.
        return "" if unicodedata.category(character) == "Cf" else character
    # Presentation forms, ligatures, full-width letters: their plain letters may exist.
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and all(_has(REGULAR, c) or _has(NASKH, c) for c in plain):
        return plain
    invisible = unicodedata.category(character) in ("Cf", "Cc") or "\ufe00" <= character <= "\ufe0f"
    return "" if invisible else f"[U+{ord(character):04X}]"


def _has(name: str, character: str) -> bool:
    return ord(character) in _font(name).face.charToGlyph


@cache
def _font_of(character: str, font: str) -> str:
    if _has(font, character) and not _ARABIC.match(character):
        return font
    if character in DRAWN_ADVANCES:
        return DRAWN
    return _SECOND_CHOICE[font]


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """Split a printable text into (font, text) runs, falling back where the font lacks a letter."""
    if text.isascii():
        return [(font, text)]
    found: list[tuple[str, str]] = []
    for character in text:
        owner = _font_of(character, font)
        if found and found[-1][0] == owner:
            found[-1] = (owner, found[-1][1] + character)
        else:
            found.append((owner, character))
    return found


def run_size(font: str, size: float) -> float:
    """Return the size at which a font looks as large as Noto Sans at ``size``."""
    return size * NASKH_SCALE if font in (NASKH, NASKH_SEMIBOLD) else size
