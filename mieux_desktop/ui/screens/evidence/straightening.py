"""A picture of paper made straight: its four corners are put on the corners of a page."""

import math
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPolygonF, QTransform
from PySide6.QtPdf import QPdfDocument

from mieux_desktop.domain.problems import Problem

Corners = tuple[QPointF, QPointF, QPointF, QPointF]  # of the picture, from 0 to 1, clockwise

WHOLE: Corners = (QPointF(0, 0), QPointF(1, 0), QPointF(1, 1), QPointF(0, 1))
_LONGEST = 2000  # pixels: sharp on a page of the exported list
_LEAST = 16
_QUALITY = 85


def read_pictures(path: Path) -> list[QImage]:
    """Return the picture in a file, or a picture of each page of a PDF.

    Raises `picture-unreadable`.
    """
    if path.suffix.lower() == ".pdf":
        return _pages(path)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    picture = reader.read()
    if picture.isNull():
        raise Problem("picture-unreadable")
    return [_bounded(picture)]


def picture_of(content: bytes) -> QImage:
    """Return the picture that was kept. Raises `picture-unreadable`."""
    picture = QImage.fromData(content)
    if picture.isNull():
        raise Problem("picture-unreadable")
    return picture


def turned(picture: QImage) -> QImage:
    """Return the picture turned by a quarter, clockwise."""
    return picture.transformed(QTransform().rotate(90))


def straightened(picture: QImage, corners: Corners) -> QImage:
    """Return what lies between the corners, as an upright page.

    Raises `corners-crossed` where they do not go round an area.
    """
    wide, high = picture.width(), picture.height()
    points = [QPointF(c.x() * wide, c.y() * high) for c in corners]
    if not _goes_round(points):
        raise Problem("corners-crossed")
    top, bottom = _length(points[0], points[1]), _length(points[3], points[2])
    left, right = _length(points[0], points[3]), _length(points[1], points[2])
    width, height = max(top, bottom), max(left, right)
    scale = min(1.0, _LONGEST / max(width, height))
    size = QSize(max(round(width * scale), _LEAST), max(round(height * scale), _LEAST))
    page = QPolygonF(
        [QPointF(0, 0), QPointF(size.width(), 0), QPointF(size.width(), size.height()),
         QPointF(0, size.height())]
    )  # fmt: skip
    turn = QTransform()
    if not QTransform.quadToQuad(QPolygonF(points), page, turn):
        raise Problem("corners-crossed")
    made = QImage(size, QImage.Format.Format_RGB32)
    made.fill(Qt.GlobalColor.white)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setTransform(turn)
    painter.drawImage(QPointF(0, 0), picture)
    painter.end()
    return made


def as_jpeg(picture: QImage) -> bytes:
    """Return a picture as the bytes of a JPEG."""
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "JPG", _QUALITY):  # type: ignore[call-overload]
        raise Problem("picture-unreadable")
    return bytes(packed.data())


def _pages(path: Path) -> list[QImage]:
    document = QPdfDocument()
    try:
        if document.load(str(path)) is not QPdfDocument.Error.None_ or not document.pageCount():
            raise Problem("picture-unreadable")
        pictures = []
        for page in range(document.pageCount()):
            points = document.pagePointSize(page)
            scale = _LONGEST / max(points.width(), points.height(), 1)
            size = QSize(round(points.width() * scale), round(points.height() * scale))
            drawn = QImage(size, QImage.Format.Format_RGB32)
            drawn.fill(Qt.GlobalColor.white)  # pages are drawn without their paper
            painter = QPainter(drawn)
            painter.drawImage(0, 0, document.render(page, size))
            painter.end()
            pictures.append(drawn)
        return pictures
    finally:
        document.close()


def _bounded(picture: QImage) -> QImage:
    most = 2 * _LONGEST
    if max(picture.width(), picture.height()) <= most:
        return picture
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(most, most, keep, smooth)


def _goes_round(points: list[QPointF]) -> bool:
    """Tell whether the corners go round clockwise without a turn back."""
    for place in range(4):
        a, b, c = points[place], points[(place + 1) % 4], points[(place + 2) % 4]
        if (b.x() - a.x()) * (c.y() - b.y()) - (b.y() - a.y()) * (c.x() - b.x()) <= 1:
            return False
    return True


def _length(one: QPointF, other: QPointF) -> float:
    return math.hypot(one.x() - other.x(), one.y() - other.y())
