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

# Naskh looks as large as Noto Sans at these ratios; small type needs more.
NASKH_SCALE, NASKH_SCALE_SMALL = 1.15, 1.22
_SMALL = 9.6

MARKS = "\u200e\u200f"  # without a shape; they tell where the parts of a mixed text belong
_DROP_MARKS = {ord(mark): None for mark in MARKS}

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
_RIGHT = re.compile("[\u0590-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
# Further scripts whose letters do not join, each in one font that is loaded when it is met.
_FURTHER = {
    "NotoSansArmenian-Regular": re.compile("[\u0530-\u058f\ufb13-\ufb17]"),
    "NotoSansEthiopic-Regular": re.compile("[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]"),
    "NotoSansGeorgian-Regular": re.compile("[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f]"),
    "NotoSansHebrew-Regular": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
}
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
    text = without_marks(text)
    if font == DRAWN:
        return sum(DRAWN_ADVANCES[c] for c in text) * size
    face = _font(font).face
    widths, default = face.charWidths, face.defaultWidth
    return float(sum(widths.get(ord(c), default) for c in text)) * size / 1000


def without_marks(text: str) -> str:
    """Return a text without the marks that steer its direction."""
    return text if text.isascii() else text.translate(_DROP_MARKS)


def runs_right(text: str) -> bool:
    """Tell whether a text has a letter that is written from right to left."""
    return not text.isascii() and _RIGHT.search(text) is not None


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
    if character in MARKS:
        return character
    held = _has(REGULAR, character) or _has(NASKH, character) or _further(character)
    if character in DRAWN_ADVANCES or held:
        # The invisible signs among these steer other programs and would still take room here.
        return "" if unicodedata.category(character) == "Cf" else character
    # Presentation forms, ligatures, full-width letters: their plain letters may exist.
    plain = unicodedata.normalize("NFKC", character)
    if plain != character and all(_has(REGULAR, c) or _has(NASKH, c) for c in plain):
        return plain
    invisible = unicodedata.category(character) in ("Cf", "Cc") or "\ufe00" <= character <= "\ufe0f"
    return "" if invisible else f"[U+{ord(character):04X}]"


def _further(character: str) -> str:
    """Return the further font that has a character, nothing if none has."""
    for name, letters in _FURTHER.items():
        if letters.match(character) and _has(name, character):
            return name
    return ""


def _has(name: str, character: str) -> bool:
    return ord(character) in _font(name).face.charToGlyph


@cache
def _font_of(character: str, font: str) -> str:
    if _has(font, character) and not _ARABIC.match(character):
        return font
    if character in DRAWN_ADVANCES:
        return DRAWN
    return _further(character) or _SECOND_CHOICE[font]


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """Split a printable text into (font, text) runs, falling back where the font lacks a letter."""
    if text.isascii():
        return [(font, text)]
    found: list[tuple[str, str]] = []
    for character in text:
        owner = found[-1][0] if found and character in MARKS else _font_of(character, font)
        if found and found[-1][0] == owner:
            found[-1] = (owner, found[-1][1] + character)
        else:
            found.append((owner, character))
    return found


def run_size(font: str, size: float) -> float:
    """Return the size at which a font looks as large as Noto Sans at ``size``."""
    if font not in (NASKH, NASKH_SEMIBOLD):
        return size
    return size * (NASKH_SCALE_SMALL if size < _SMALL else NASKH_SCALE)
