"""Pictures made ready for files: photos without metadata, the emblem as an image."""

from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw, ImageOps

from mieux_desktop.reports.style import BLUE, GOLD

Point = tuple[float, float]
_FINER = 4  # times the size asked for, then reduced: smooth edges


def printable_photo(data: bytes, pixels: int) -> bytes:
    """Return a JPEG of about this many pixels on its longer side, at most half as many again."""
    most = pixels * 3 // 2
    with Image.open(BytesIO(data)) as image:
        ready = image.format == "JPEG" and image.mode in ("RGB", "L") and not image.getexif()
        if ready and max(image.size) <= most:
            return data
        image.draft("RGB", (pixels, pixels))  # decodes large JPEGs at a half, a quarter, an eighth
        ImageOps.exif_transpose(image, in_place=True)
        upright = image if image.mode == "RGB" else image.convert("RGB")
        if max(upright.size) > most:
            upright.thumbnail((pixels, pixels), Image.Resampling.BILINEAR)
        file = BytesIO()
        upright.save(file, "JPEG", quality=82, exif=b"")
        return file.getvalue()


def emblem_stars(height: float) -> list[Point]:
    """Return the centres of the emblem's twelve stars, from its lower left corner."""
    angles = [pi / 2 - hour * pi / 6 for hour in range(12)]
    return [(height * (0.75 + cos(a) / 3), height * (0.5 + sin(a) / 3)) for a in angles]


def star_points(x: float, y: float, radius: float) -> list[Point]:
    """Return the corners of an upright star."""
    points = []
    for i in range(10):
        reach = radius if i % 2 == 0 else radius * 0.381966  # the regular pentagram's inner circle
        points.append((x + reach * sin(i * pi / 5), y + reach * cos(i * pi / 5)))
    return points


def emblem_png(height: int) -> bytes:
    """Return the emblem of the European Union as a PNG image, so many pixels high."""
    tall = height * _FINER
    image = Image.new("RGB", (tall * 3 // 2, tall), BLUE)
    draw = ImageDraw.Draw(image)
    for x, y in emblem_stars(tall):
        draw.polygon([(px, tall - py) for px, py in star_points(x, y, tall / 18)], fill=GOLD)
    file = BytesIO()
    image.resize((height * 3 // 2, height), Image.Resampling.LANCZOS).save(file, "PNG")
    return file.getvalue()
