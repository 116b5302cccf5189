"""The report's real pages, drawn from the PDF as it would be exported now."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QModelIndex, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfBookmarkModel, QPdfDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mieux_desktop.domain.mission_reports import SectionCode
from mieux_desktop.operations.reports import SectionRow
from mieux_desktop.ui import theme, tokens
from mieux_desktop.ui.widgets.buttons import IconButton
from mieux_desktop.ui.widgets.labels import ElidedLabel, IconLabel, Label

_MARGIN = 28


class PagePane(QWidget):
    """Shows one page at a time with the way to the others; holds the PDF in memory only."""

    def __init__(self) -> None:
        super().__init__()
        self._document = QPdfDocument(self)
        self._outline = QPdfBookmarkModel(self)
        self._outline.setDocument(self._document)
        self._buffer = QBuffer(self)
        self._starts: dict[str, int] = {}  # page of each part, by the first word of its title
        self._titles: list[tuple[str, int]] = []
        self._section: SectionRow | None = None
        self._page = 0
        self.previous = IconButton("chevron-left", self.tr("Previous page"), key="PgUp")
        self.following = IconButton("chevron-right", self.tr("Next page"), key="PgDown")
        for button in (self.previous, self.following):
            button.setProperty("role", "normal")
        self.place = Label()
        self._state_icon = IconLabel("circle-check", "good")
        self.state = ElidedLabel("", "body", "secondary")
        self.state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.previous.clicked.connect(lambda: self.show_page(self._page - 1))
        self.following.clicked.connect(lambda: self.show_page(self._page + 1))
        self.sheet = _Sheet()
        self._area = _Area(self)
        self._area.setWidget(self.sheet)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN, 10, _MARGIN, 8)
        head.setSpacing(8)
        for widget in (self.previous, self.place, self.following):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._state_icon)
        head.addWidget(self.state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._area, 1)
        self.setMinimumWidth(240)
        self.show_state("")
        self._show_place()

    @property
    def pages(self) -> int:
        """Return the number of pages, 0 before the first report."""
        return max(self._document.pageCount(), 0)

    @property
    def page(self) -> int:
        """Return the page shown, from 0."""
        return self._page

    def show_report(self, data: bytes) -> None:
        """Show another version; the reader stays where they were in the section they read."""
        before = self._start_of(self._section)
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._read_outline()
        self.show_page(self._page - before + self._start_of(self._section), keep=True)

    def show_section(self, row: SectionRow) -> None:
        """Turn to the page on which a section begins."""
        self._section = row
        if self.pages:
            self.show_page(self._start_of(row))

    def show_page(self, page: int, *, keep: bool = False) -> None:
        """Show a page, counted from 0; `keep` stays at the same height of it."""
        self._page = min(max(page, 0), max(self.pages - 1, 0))
        if not keep:
            self._area.verticalScrollBar().setValue(0)
        self._draw()
        self._show_place()

    def show_state(self, text: str, *, same: bool = False, bad: bool = False) -> None:
        """Say whether these pages are those of the exported file, or why they are not shown."""
        self._state_icon.setVisible(same or bad)
        self._state_icon.show_icon(*(("circle-alert", "bad") if bad else ("circle-check", "good")))
        self.state.setText(text)
        self.state.set_tone("good" if same else "bad" if bad else "secondary")

    def forget(self) -> None:
        """Show nothing, before another report comes."""
        self._document.close()
        self._starts = {}
        self._page = 0
        self.sheet.show_image(None, QSize())
        self._show_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("sunken"))

    def _draw(self) -> None:
        if not self.pages:
            return
        points = self._document.pagePointSize(self._page)
        width = max(self._area.viewport().width() - 2 * _MARGIN, 120)
        size = QSize(width, round(width * points.height() / max(points.width(), 1)))
        drawn = self._document.render(self._page, size * self.devicePixelRatioF())
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.show_image(drawn, size)
        self.sheet.setAccessibleDescription(self._document.getAllText(self._page).text())

    def _show_place(self) -> None:
        pages = self.pages
        text = self.tr("Page {page} of {pages}").format(page=self._page + 1, pages=pages)
        self.place.setText(text if pages else self.tr("No pages yet"))
        self.sheet.setAccessibleName(self.place.text())
        self.previous.setEnabled(self._page > 0)
        self.following.setEnabled(self._page + 1 < pages)

    def _read_outline(self) -> None:
        outline = self._outline
        self._starts, self._titles = {}, []
        for row in range(outline.rowCount(QModelIndex())):
            index = outline.index(row, 0)
            title = str(outline.data(index, QPdfBookmarkModel.Role.Title))
            page = outline.data(index, QPdfBookmarkModel.Role.Page)
            self._starts.setdefault(title.partition(" ")[0], int(page))
            self._titles.append((title, int(page)))
            if row == 1:  # after the cover
                self._starts["summary"] = int(page)

    def _start_of(self, row: SectionRow | None) -> int:
        if row is None or row.code is SectionCode.IDENTITY:
            return 0
        if row.heading:
            return next((page for title, page in self._titles if title.endswith(row.heading)), 0)
        if row.code is SectionCode.ANNEXES:
            return self._starts.get("A", 0)
        return self._starts.get(str(row.number) if row.number else "summary", 0)


class _Area(QScrollArea):
    """The room around the page; at its ends, wheel and page keys turn the page."""

    def __init__(self, pane: PagePane) -> None:
        super().__init__()
        self._pane = pane
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages of the report"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._pane.sheet.show_keyboard(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pane.sheet.show_keyboard(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        turns = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        step = turns.get(Qt.Key(event.key()), 0)
        if step and bar.value() == (bar.maximum() if step > 0 else bar.minimum()):
            self._pane.show_page(self._pane.page + step)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._pane.show_page(0 if event.key() == Qt.Key.Key_Home else self._pane.pages)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, down = self.verticalScrollBar(), event.angleDelta().y() < 0
        if event.angleDelta().y() and bar.value() == (bar.maximum() if down else bar.minimum()):
            self._pane.show_page(self._pane.page + (1 if down else -1))
            event.accept()
        else:
            super().wheelEvent(event)


class _Sheet(QWidget):
    """One page on white paper; painted from a picture made before."""

    def __init__(self) -> None:
        super().__init__()
        self._has_keyboard = False
        self._image: QImage | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def show_keyboard(self, here: bool) -> None:
        """Show by the frame whether the keyboard is on the pages."""
        self._has_keyboard = here
        self.update()

    def show_image(self, image: QImage | None, size: QSize) -> None:
        """Show a page of this size in points of the screen."""
        self._image = image
        self.setFixedSize(size.width() + 2 * _MARGIN, size.height() + 24 if image else 0)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter = QPainter(self)
        paper = self.rect().adjusted(_MARGIN, 1, -_MARGIN, -23)
        painter.fillRect(paper, Qt.GlobalColor.white)
        painter.drawImage(paper, self._image)
        if self._has_keyboard:
            painter.setPen(QPen(theme.colour("accent"), tokens.FOCUS_RING))
        else:
            painter.setPen(theme.colour("border"))
        painter.drawRect(paper.adjusted(-1, -1, 0, 0))
