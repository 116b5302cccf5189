"""Photos: turned upright, shrunk, and without what a camera writes into them (place, device)."""

import io
import warnings
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from typing import BinaryIO

from PIL import ExifTags, Image, ImageOps, UnidentifiedImageError

from mieux_desktop.domain.problems import Problem

LONGEST_SIDE = 2000  # pixels: sharp on a full page of the report
_MOST_PIXELS = 200_000_000  # beyond it, unpacking takes more memory than a field laptop has
_QUALITY = 85
# Endings of pictures of which the place and the device cannot be taken out.
_UNKNOWN_PHOTOS = {".heic", ".heif", ".dng", ".cr2", ".cr3", ".nef", ".arw", ".raf"}


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture ready to be kept; `taken_on` is the camera's day, if it told one."""

    content: bytes
    media_type: str
    suffix: str
    taken_on: date | None


def prepare_photo(source: BinaryIO, name: str) -> Photo | None:
    """Return the picture upright, at most 2000 px long and bare of EXIF; None for other files.

    Raises `photo-too-large`, `photo-damaged`, and `photo-unknown` for a camera's own format, in
    which the place where it was taken cannot be removed.
    """
    if PurePath(name).suffix.lower() in _UNKNOWN_PHOTOS:
        raise Problem("photo-unknown")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # checked below
            picture = Image.open(source)
    except UnidentifiedImageError:
        return None
    except Image.DecompressionBombError as error:
        raise Problem("photo-too-large") from error
    with picture:
        if picture.format in {"GIF", "ICO", "PSD", "EPS", "WMF", "PDF"}:
            return None  # hold no place, or are no photos
        if picture.width * picture.height > _MOST_PIXELS:
            raise Problem("photo-too-large")
        try:
            return _prepare(picture)
        except (OSError, SyntaxError, ValueError) as error:  # what Pillow raises for broken files
            raise Problem("photo-damaged") from error


def _prepare(picture: Image.Image) -> Photo:
    taken_on = _taken_on(picture)
    profile = picture.info.get("icc_profile")
    lossless = picture.format == "PNG" or "A" in picture.getbands() or picture.mode == "P"
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))  # a JPEG is unpacked no larger than needed
    upright = ImageOps.exif_transpose(picture)
    if upright.mode not in ("RGB", "RGBA", "L", "LA"):
        profile = None  # describes the colours before their conversion
        upright = upright.convert("RGBA" if lossless else "RGB")
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    upright.info = {}  # texts, EXIF and thumbnails that a format would carry on
    packed = io.BytesIO()
    if lossless:
        upright.save(packed, "PNG", icc_profile=profile)
        return Photo(packed.getvalue(), "image/png", ".png", taken_on)
    upright.save(packed, "JPEG", quality=_QUALITY, progressive=True, icc_profile=profile, exif=b"")
    return Photo(packed.getvalue(), "image/jpeg", ".jpg", taken_on)


def _taken_on(picture: Image.Image) -> date | None:
    details = picture.getexif().get_ifd(ExifTags.IFD.Exif)
    text = str(details.get(ExifTags.Base.DateTimeOriginal, ""))
    with suppress(ValueError):  # a camera without a clock writes zeros or blanks
        return datetime.strptime(text[:10], "%Y:%m:%d").date()  # noqa: DTZ007  a bare day
    return None
